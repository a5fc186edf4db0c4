import type { z } from 'zod';
import { BLOCK_ENTRY_NAMES } from '../../blocks/block.ts';
import { formatPath, type Path } from '../../diagnostics/path.ts';
import { nearest } from '../../diagnostics/wording.ts';
import { QUESTION_LISTS } from '../../questions/question.ts';
import type { Report } from './course-view.ts';
import { keysOf, schemaAt, valueAt } from './schema.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** How one kind of file is read. */
export interface FileShape<T> {
  readonly schema: z.ZodType<T>;
  /** What the whole value is called in messages. */
  readonly name: string;
  /** Arrays whose entries may be left out when they are wrong, `*` standing for any index, outer ones first. */
  readonly lists: readonly (readonly string[])[];
}

/** What could be read of a value. */
export interface ShapeResult<T> {
  /** Undefined if the value is wrong in a part that cannot be left out. */
  readonly value: T | undefined;
  readonly isComplete: boolean;
  /** The path in the value as it is written, for a path in `value`. */
  readonly writtenPath: (path: Path) => Path;
}

/** Names of what stands in an array of that key. */
const entryNames: Readonly<Record<string, string>> = {
  objectives: 'objective',
  pages: 'page',
  blocks: 'block',
  questions: 'question',
  sources: 'source',
  ...QUESTION_LISTS,
  ...BLOCK_ENTRY_NAMES,
  terms: 'term',
};

/** The nearest thing around a path that has an id, as an author calls it, and the rest of the path. */
const ownerOf = (
  value: unknown,
  path: Path,
  rootName: string,
): { readonly owner: string; readonly tail: Path } => {
  for (let length = path.length; length > 1; length--) {
    const id = valueAt(value, [...path.slice(0, length), 'id']);
    const name = entryNames[String(path[length - 2])];
    if (typeof id === 'string' && typeof path[length - 1] === 'number' && name !== undefined)
      return { owner: `${name} "${id}"`, tail: path.slice(length) };
  }
  const id = valueAt(value, ['id']);
  return { owner: typeof id === 'string' ? `${rootName} "${id}"` : `the ${rootName}`, tail: path };
};

/** What an author calls the part at a path: `page "ch1-welcome"`, `"blocks[2]" of page "ch1-welcome"`, `the glossary`. */
const describePart = (value: unknown, path: Path, rootName: string): string => {
  const { owner, tail } = ownerOf(value, path, rootName);
  return tail.length === 0 ? owner : `"${formatPath(tail)}" of ${owner}`;
};

const SHOWN_MAX_LENGTH = 60;

/** A value as a message shows it. */
const describeValue = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return value.length > SHOWN_MAX_LENGTH
        ? `"${value.slice(0, SHOWN_MAX_LENGTH)}…" (${value.length} characters)`
        : JSON.stringify(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

const plural = (limit: number | bigint, noun: string): string =>
  noun === 'entry'
    ? `${limit} ${limit === 1 ? 'entry' : 'entries'}`
    : `${limit} ${noun}${limit === 1 ? '' : 's'}`;

const ruleOfLimit = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const bound = issue.code === 'too_big' ? 'at most' : 'at least';
  if (issue.origin === 'string') return `must have ${bound} ${plural(limit, 'character')}`;
  if (issue.origin === 'array') return `must have ${bound} ${plural(limit, 'entry')}`;
  return issue.inclusive
    ? `must be ${bound} ${limit}`
    : `must be ${issue.code === 'too_big' ? 'below' : 'above'} ${limit}`;
};

const isOwnWording = (message: string): boolean =>
  !/^(?:Invalid|Too (?:big|small)|Unrecognized)\b/.test(message);

/** What a value must be, beginning with `must`. */
const ruleOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${describeValue(issue.values[0])}`
        : `must be one of ${issue.values.map(describeValue).join(', ')}`;
    case 'too_big':
    case 'too_small':
      if (!isOwnWording(issue.message)) return ruleOfLimit(issue);
      break;
    case 'invalid_format':
      if (issue.format === 'url') return 'must be an https: address';
      break;
  }
  return issue.message.startsWith('must ') ? issue.message : `must be ${issue.message}`;
};

const isPath = (path: readonly PropertyKey[]): path is Path & PropertyKey[] =>
  path.every((key) => typeof key !== 'symbol');

const pathKey = (path: readonly PropertyKey[]): string => JSON.stringify(path);

interface Reader {
  readonly value: unknown;
  readonly name: string;
  readonly file: string;
  readonly report: Report;
}

const reportUnknownKey = (
  { value, name, file, report }: Reader,
  path: Path,
  key: string,
  known: readonly string[],
): void =>
  report(
    'course/unknown-key',
    { key, owner: describePart(value, path, name), known },
    { file, path: [...path, key], isKey: true },
  );

/** A missing field where there is none, a wrong value where there is one. */
const reportValue = (reader: Reader, path: Path, rule: string, values: readonly string[]): void => {
  const { value, name, file, report } = reader;
  const found = valueAt(value, path);
  const field = path.at(-1);
  if (found === undefined && typeof field === 'string') {
    const owner = describePart(value, path.slice(0, -1), name);
    report('course/missing-field', { field, owner, values }, { file, path });
  } else {
    const { owner, tail } = ownerOf(value, path.slice(0, -1), name);
    const inner = field === undefined ? tail : [...tail, field];
    report(
      'course/invalid-value',
      { field: formatPath(inner), owner, rule, shown: describeValue(found), values },
      { file, path },
    );
  }
};

const isMismatch = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const textsOnly = (values: readonly unknown[]): readonly string[] =>
  values.filter((value) => typeof value === 'string');

/** A union whose branches are told apart by a key. */
const reportDiscriminator = (reader: Reader, path: Path, options: readonly unknown[]): void => {
  const { value, name, file, report } = reader;
  const found = valueAt(value, path);
  const known = textsOnly(options);
  const field = String(path.at(-1));
  if (found === undefined || typeof found !== 'string')
    reportValue(reader, path, `must be one of ${known.map(describeValue).join(', ')}`, known);
  else
    report(
      'course/unknown-type',
      { field, value: found, owner: describePart(value, path.slice(0, -1), name), known },
      { file, path },
    );
};

/** Any other union: the branch that comes nearest to the value speaks for all. */
const reportUnion = (
  reader: Reader,
  path: Path,
  branches: readonly (readonly Issue[])[],
  schema: Schema | undefined,
): void => {
  const fitting = branches.filter((issues) => !issues.some(isMismatch));
  if (fitting.length === 0) {
    const rules = [...new Set(branches.flatMap((issues) => issues.filter(isMismatch).map(ruleOf)))];
    const values = branches.flatMap((issues) =>
      issues.flatMap((issue) => (issue.code === 'invalid_value' ? textsOnly(issue.values) : [])),
    );
    const rule = rules
      .map((text, index) => (index === 0 ? text : text.replace(/^must be /, '')))
      .join(' or ');
    reportValue(reader, path, rule === '' ? 'must be something else' : rule, values);
    return;
  }
  const [best] = [...fitting].sort((a, b) => a.length - b.length);
  reportIssues(reader, path, best ?? [], () => schema);
};

const reportIssues = (
  reader: Reader,
  prefix: Path,
  issues: readonly Issue[],
  schemaOf: (path: Path) => Schema | undefined,
): void => {
  const known = (path: Path) => keysOf(schemaOf(path));
  const misspelt = new Set(
    issues.flatMap(({ path, ...issue }) =>
      issue.code === 'unrecognized_keys' && isPath(path)
        ? issue.keys.map((key) => pathKey([...path, nearest(key, known([...prefix, ...path])) ?? '']))
        : [],
    ),
  );
  for (const issue of issues) {
    if (!isPath(issue.path)) continue;
    // A misspelt key is one mistake, not two.
    if (misspelt.has(pathKey(issue.path)) && valueAt(reader.value, [...prefix, ...issue.path]) === undefined)
      continue;
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) reportUnknownKey(reader, path, key, known(path));
    else if (issue.code === 'invalid_union') {
      if (issue.discriminator !== undefined)
        reportDiscriminator(reader, path, 'options' in issue ? (issue.options ?? []) : []);
      else reportUnion(reader, path, issue.errors, schemaOf(path));
    } else
      reportValue(reader, path, ruleOf(issue), issue.code === 'invalid_value' ? textsOnly(issue.values) : []);
  }
};

/** Deeper values than this are not read: nothing in a course nests so deep, and a value may contain itself. */
const DEPTH_MAX = 40;

const isTooDeep = (value: unknown, depth = 1): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth > DEPTH_MAX || Object.values(value).some((inner) => isTooDeep(inner, depth + 1)));

const isEntryOf = (list: readonly string[], path: Path): boolean =>
  path.length > list.length &&
  list.every((key, index) => (key === '*' ? typeof path[index] === 'number' : path[index] === key)) &&
  typeof path[list.length] === 'number';

/** The innermost list entry that an issue is in, or undefined if it is in none. */
const entryAround = (lists: FileShape<unknown>['lists'], path: Path): Path | undefined => {
  const around = lists.filter((list) => isEntryOf(list, path)).at(-1);
  return around && path.slice(0, around.length + 1);
};

/** A copy without the entries and keys at the given paths, and where each remaining entry of a list came from. */
const copyWithout = (value: unknown, dropped: ReadonlySet<string>) => {
  const origins = new Map<string, readonly number[]>();
  const copy = (part: unknown, written: Path, kept: Path): unknown => {
    if (Array.isArray(part)) {
      const indices = [...part.keys()].filter((index) => !dropped.has(pathKey([...written, index])));
      if (indices.length < part.length) origins.set(pathKey(kept), indices);
      return indices.map((index, at) => copy(part[index], [...written, index], [...kept, at]));
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !dropped.has(pathKey([...written, key])))
        .map(([key, inner]) => [key, copy(inner, [...written, key], [...kept, key])]),
    );
  };
  const kept = copy(value, [], []);
  const writtenPath = (path: Path): Path =>
    path.map((key, index) =>
      typeof key === 'number' ? (origins.get(pathKey(path.slice(0, index)))?.[key] ?? key) : key,
    );
  return { kept, writtenPath };
};

/**
 * Reads a value by its schema and reports everything that does not fit. Entries of lists that are wrong are left out, so
 * that the other rules still see the rest.
 */
export const readShape = <T>(
  { schema, name, lists }: FileShape<T>,
  value: unknown,
  file: string,
  report: Report,
): ShapeResult<T> => {
  const same = (path: Path): Path => path;
  const reader: Reader = { value, name, file, report };
  if (isTooDeep(value)) {
    const deep = Object.entries(value as object).find(([, inner]) => isTooDeep(inner, 2))?.[0] ?? '';
    report(
      'course/invalid-value',
      {
        field: deep,
        owner: ownerOf(value, [], name).owner,
        rule: `must not nest more than ${DEPTH_MAX} levels deep`,
        shown: 'nested deeper or part of itself',
        values: [],
      },
      { file, path: [deep] },
    );
    return { value: undefined, isComplete: false, writtenPath: same };
  }
  const whole = schema.safeParse(value);
  if (whole.success) return { value: whole.data, isComplete: true, writtenPath: same };

  const { issues } = whole.error;
  reportIssues(reader, [], issues, (path) => schemaAt(schema, value, path));
  const dropped = new Set<string>();
  let isComplete = true;
  for (const issue of issues) {
    if (!isPath(issue.path)) continue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) dropped.add(pathKey([...issue.path, key]));
      continue;
    }
    const entry = entryAround(lists, issue.path);
    if (!entry) return { value: undefined, isComplete: false, writtenPath: same };
    isComplete = false;
    dropped.add(pathKey(entry));
  }
  const { kept, writtenPath } = copyWithout(value, dropped);
  const rest = schema.safeParse(kept);
  return { value: rest.success ? rest.data : undefined, isComplete: isComplete && rest.success, writtenPath };
};
