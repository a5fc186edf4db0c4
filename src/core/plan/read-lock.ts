import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { type ArgsOf, type Code, report } from '../diagnostics/registry.ts';
import type { RuntimeBase } from '../player/runtime-course.ts';
import { readRow } from '../player/state-records.ts';
import { saltedKey } from './assign-keys.ts';
import { type CourseLock, EMPTY_SCO, type Given, KEY_KINDS, LOCK_FILE, type ScoLock } from './course-lock.ts';
import { type LockEntry, positionAt, readLockText } from './lock-text.ts';

const BASE_ROWS = ['pages', 'questions', 'notes'] as const;

/** More names than this never have the same key by chance. */
const MAX_SALT = 1000;

const canHaveKey = (name: string, key: string): boolean => {
  for (let salt = 0; salt < MAX_SALT; salt++) if (saltedKey(name, salt) === key) return true;
  return false;
};

type Entries = ReadonlyMap<string, LockEntry>;

/**
 * Reads the text of `course.lock.json`; never throws. Everything that is wrong with it is an error: a key or an index that
 * changed its owner would show one question's answers as another's.
 */
export const readLock = (text: string, course: string): Result<CourseLock> => {
  const diagnostics: Diagnostic[] = [];
  const add = <C extends Code>(code: C, args: ArgsOf<C>, at: number): void => {
    diagnostics.push(report(code, args, { file: LOCK_FILE, ...positionAt(text, at) }));
  };
  const lineOf = (at: number): number => positionAt(text, at).line;

  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})[^\r\n]*/m.exec(text);
  if (conflict) {
    add('lock/merge-conflict', { marker: conflict[0] }, conflict.index);
    return { ok: false, diagnostics };
  }
  const root = readLockText(text);
  if ('problem' in root) {
    const { at, problem } = root;
    if ('repeated' in problem) {
      const { repeated, firstAt } = problem;
      add('lock/duplicate', { given: '', name: repeated, first: repeated, line: lineOf(firstAt) }, at);
    } else add('lock/syntax-error', problem, at);
    return { ok: false, diagnostics };
  }

  /** The entries of an object with just these names, and perhaps the optional ones; what is wrong with them is told. */
  const objectOf = (
    entry: LockEntry,
    name: string,
    names?: readonly string[],
    optional: readonly string[] = [],
  ): Entries => {
    if (typeof entry.value === 'string' || typeof entry.value === 'number') {
      add('lock/unexpected-entry', { entry: name, expected: 'an object' }, entry.at);
      return new Map();
    }
    for (const wanted of names ?? [])
      if (!entry.value.has(wanted))
        add('lock/unexpected-entry', { entry: name, expected: `an object with "${wanted}"` }, entry.at);
    for (const [found, { at }] of entry.value)
      if (names && !names.includes(found) && !optional.includes(found))
        add('lock/unexpected-entry', { entry: found, expected: `one of "${names.join('", "')}"` }, at);
    return entry.value;
  };
  const inner = (entries: Entries, name: string, names?: readonly string[]): Entries => {
    const entry = entries.get(name);
    return entry ? objectOf(entry, name, names) : new Map();
  };

  /** Names with what they were given, each told where it comes twice. */
  const readAll = <Value>(
    lists: readonly Entries[],
    read: (entry: LockEntry, name: string) => Value | null,
    word: (value: Value) => string,
  ): readonly Record<string, Value>[] => {
    const owners = new Map<Value, { readonly name: string; readonly at: number }>();
    const seen = new Map<string, number>();
    return lists.map((entries) =>
      Object.fromEntries(
        [...entries].flatMap(([name, entry]) => {
          const value = read(entry, name);
          if (value === null) return [];
          const [owner, firstAt] = [owners.get(value), seen.get(name)];
          if (firstAt !== undefined)
            add('lock/duplicate', { given: '', name, first: name, line: lineOf(firstAt) }, entry.at);
          else if (owner)
            add(
              'lock/duplicate',
              { given: word(value), name, first: owner.name, line: lineOf(owner.at) },
              entry.at,
            );
          owners.set(value, { name, at: entry.at });
          seen.set(name, entry.at);
          return [[name, value]];
        }),
      ),
    );
  };

  const readKey = ({ value, at }: LockEntry, name: string): string | null => {
    if (typeof value !== 'string' || !/^[A-Za-z0-9_-]{3}$/.test(value))
      add('lock/unexpected-entry', { entry: name, expected: 'a key of three characters' }, at);
    else if (canHaveKey(name, value)) return value;
    else add('lock/impossible-key', { name, key: value }, at);
    return null;
  };
  const readIndex = ({ value, at }: LockEntry, name: string): number | null => {
    if (typeof value === 'number') return value;
    add('lock/unexpected-entry', { entry: name, expected: 'an index, a whole number' }, at);
    return null;
  };

  /** The rows of slots; `undefined` if there are none yet. */
  const readBase = (entry: LockEntry | undefined): RuntimeBase | undefined => {
    if (!entry) return undefined;
    const rows = objectOf(entry, 'base', BASE_ROWS);
    const [pages, questions, notes] = BASE_ROWS.map((name): string => {
      const row = rows.get(name);
      const text = typeof row?.value === 'string' ? row.value : '';
      const keys = readRow(text).map(({ key }) => key);
      if (
        row &&
        (row.value !== text || !/^(?:[A-Za-z0-9_-]{4})*$/.test(text) || new Set(keys).size < keys.length)
      )
        add('lock/unexpected-entry', { entry: name, expected: 'slots of four characters' }, row.at);
      return text;
    });
    return { pages: pages ?? '', questions: questions ?? '', notes: notes ?? '' };
  };

  const readSco = (item: string, entry: LockEntry): ScoLock => {
    const names = [...KEY_KINDS, 'interactions'];
    const active = objectOf(entry, item, [...names, 'retired'], ['base']);
    const base = readBase(active.get('base'));
    const retired = inner(active, 'retired', names);
    const both = (name: string): readonly Entries[] => [inner(active, name), inner(retired, name)];
    const keys = Object.fromEntries(
      KEY_KINDS.map((kind) => [kind, readAll(both(kind), readKey, (key) => `the key "${key}"`)]),
    );
    const found = diagnostics.length;
    const indices = readAll(both('interactions'), readIndex, (index) => `the index ${index}`);
    const given = new Set(indices.flatMap((list) => Object.values(list)));
    for (let index = 0; diagnostics.length === found && index < given.size; index++)
      if (!given.has(index)) add('lock/missing-index', { index, sco: item }, entry.at);
    const pick = (list: number): Given => ({
      places: keys.places?.[list] ?? {},
      questions: keys.questions?.[list] ?? {},
      notes: keys.notes?.[list] ?? {},
      interactions: indices[list] ?? {},
    });
    return { ...(base && { base }), ...EMPTY_SCO, ...pick(0), retired: pick(1) };
  };

  const top = objectOf(root, LOCK_FILE, ['format', 'course', 'scos']);
  const [format, owner] = [top.get('format'), top.get('course')];
  if (format && format.value !== 1)
    add(
      'lock/unexpected-entry',
      { entry: 'format', expected: '1, the only one that this version knows' },
      format.at,
    );
  if (owner && owner.value !== course)
    add('lock/other-course', { locked: String(owner.value), course }, owner.at);
  const scos = Object.fromEntries(
    [...inner(top, 'scos')].map(([item, entry]) => [item, readSco(item, entry)]),
  );
  return diagnostics.length > 0
    ? { ok: false, diagnostics }
    : { ok: true, value: { format: 1, course, scos }, diagnostics };
};
