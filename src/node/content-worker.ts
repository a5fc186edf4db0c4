import { promisify } from 'node:util';
import { parentPort } from 'node:worker_threads';
import {
  BUNDLE_NAME,
  type ContentMessage,
  type ContentTask,
  DATA_URL,
  type Difference,
  type Exported,
  type Thrown,
  type Unsendable,
} from './content-protocol.ts';

// What runs here is a course's own code, which may have changed anything that a module can reach: what this file needs is kept.
const { stringify } = JSON;
const { entries, getOwnPropertyDescriptor, defineProperty } = Object;
const { ownKeys, deleteProperty, construct, get } = Reflect;
const RealDate = Date;
const post = (message: ContentMessage): void => parentPort?.postMessage(message);

type Key = string | number;

/** A copy that a message can carry; functions and symbols are left out and listed. */
const sendable = (value: unknown, unsendable: Unsendable[]): unknown => {
  const copies = new Map<object, unknown>();
  const copy = (part: unknown, path: readonly Key[]): unknown => {
    if (typeof part === 'function' || typeof part === 'symbol') {
      unsendable.push({ path, type: typeof part === 'function' ? 'function' : 'symbol' });
      return undefined;
    }
    if (typeof part !== 'object' || part === null) return part;
    const known = copies.get(part);
    if (known !== undefined) return known;
    if (Array.isArray(part)) {
      const list: unknown[] = [];
      copies.set(part, list);
      for (let index = 0; index < part.length; index++) list.push(copy(part[index], [...path, index]));
      return list;
    }
    const record: Record<string, unknown> = {};
    copies.set(part, record);
    for (const [key, inner] of entries(part))
      defineProperty(record, key, {
        value: copy(inner, [...path, key]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return record;
  };
  return copy(value, []);
};

const shownLength = 60;
const show = (value: unknown): string => {
  const text = stringify(value) ?? String(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
};

/** Where two values that were sent differ first; null if they are the same. */
const differenceOf = (
  first: unknown,
  second: unknown,
  path: readonly Key[] = [],
  seen = new Set<unknown>(),
): Difference | null => {
  if (Object.is(first, second)) return null;
  const areObjects =
    typeof first === 'object' && typeof second === 'object' && first !== null && second !== null;
  if (!areObjects || Array.isArray(first) !== Array.isArray(second))
    return { path, first: show(first), second: show(second) };
  if (seen.has(first)) return null;
  seen.add(first);
  const [mine, other] = [new Map(entries(first)), new Map(entries(second))];
  for (const key of new Set([...mine.keys(), ...other.keys()])) {
    const step = Array.isArray(first) ? Number(key) : key;
    const found = differenceOf(mine.get(key), other.get(key), [...path, step], seen);
    if (found) return found;
  }
  return null;
};

/** What every module shares, by its name. */
const SHARED: Readonly<Record<string, object>> = {
  Object,
  'Object.prototype': Object.prototype,
  Array,
  'Array.prototype': Array.prototype,
  'Function.prototype': Function.prototype,
  String,
  'String.prototype': String.prototype,
  Number,
  'Number.prototype': Number.prototype,
  'Boolean.prototype': Boolean.prototype,
  'Symbol.prototype': Symbol.prototype,
  'RegExp.prototype': RegExp.prototype,
  'Date.prototype': Date.prototype,
  'Error.prototype': Error.prototype,
  'Map.prototype': Map.prototype,
  'Set.prototype': Set.prototype,
  'Promise.prototype': Promise.prototype,
  JSON,
  Math,
  Reflect,
};

type Snapshot = ReadonlyMap<object, ReadonlyMap<PropertyKey, PropertyDescriptor>>;

const propertiesOf = (object: object): ReadonlyMap<PropertyKey, PropertyDescriptor> => {
  const properties = new Map<PropertyKey, PropertyDescriptor>();
  for (const key of ownKeys(object)) {
    const descriptor = getOwnPropertyDescriptor(object, key);
    if (descriptor) properties.set(key, descriptor);
  }
  return properties;
};

const before: Snapshot = new Map(Object.values(SHARED).map((object) => [object, propertiesOf(object)]));

/** What has been changed of what every module shares; it is as before again. */
const restoreShared = (): readonly string[] => {
  const names: string[] = [];
  for (const [name, object] of entries(SHARED)) {
    const known = before.get(object);
    if (known === undefined) continue;
    for (const key of ownKeys(object)) {
      if (known.has(key)) continue;
      names.push(`${name}.${String(key)}`);
      deleteProperty(object, key);
    }
    for (const [key, descriptor] of known) {
      const now = getOwnPropertyDescriptor(object, key);
      if (now !== undefined && Object.is(now.value, descriptor.value) && now.get === descriptor.get) continue;
      names.push(`${name}.${String(key)}`);
      defineProperty(object, key, descriptor);
    }
  }
  return names;
};

/** More than a year, a month, a day and an hour: no part of a date is the same. */
const SHIFT = (366 + 31 + 1) * 86_400_000 + 3_723_000;

const later = (): number => RealDate.now() + SHIFT;

/** A clock that is ahead: what depends on the day gives something else. */
const LaterDate = new Proxy(RealDate, {
  construct: (target, values, as) =>
    construct(target, values.length === 0 ? [later()] : values, as) as object,
  apply: () => new RealDate(later()).toString(),
  get: (target, key) => (key === 'now' ? later : get(target, key)),
});

const exportedBy = async ({ file, exportName, code }: ContentTask, reading: number): Promise<Exported> => {
  const text = `${code}\n//# sourceURL=${BUNDLE_NAME}${file}\n//${reading}`;
  const module: Readonly<Record<string, unknown>> = await import(
    `${DATA_URL}${Buffer.from(text, 'utf8').toString('base64')}`
  );
  if (!Object.hasOwn(module, exportName))
    return { names: ownKeys(module).filter((key) => typeof key === 'string') };
  const unsendable: Unsendable[] = [];
  const value = sendable(module[exportName], unsendable);
  return { value, unsendable };
};

const thrownBy = (error: unknown, isUnhandled: boolean): Thrown => ({
  text: String(error),
  stack: error instanceof Error ? String(error.stack) : '',
  isUnhandled,
});

/** Reasons of promises that were rejected while a file ran, and that nobody waits for. */
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
const nextTurn = promisify(setImmediate);

let isPrinting = true;

const print = ((chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
  if (isPrinting)
    post({ kind: 'print', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') });
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
}) as typeof process.stdout.write;
process.stdout.write = print;
process.stderr.write = print;

const runTask = async (task: ContentTask, index: number): Promise<void> => {
  process.exit = () => {
    post({ kind: 'exit', index, stack: new Error().stack ?? '' });
    return leave();
  };
  post({ kind: 'begin', index });
  unhandled.length = 0;
  try {
    const exported = await exportedBy(task, 1);
    // Node reports a promise that nobody waits for once the turn of its rejection is over.
    await nextTurn();
    if (unhandled.length > 0) {
      post({ kind: 'thrown', index, thrown: thrownBy(unhandled[0], true) });
      return;
    }
    const names = restoreShared();
    if (names.length > 0) post({ kind: 'changed', index, names });
    if (!('value' in exported)) {
      post({ kind: 'exported', index, exported });
      return;
    }
    isPrinting = false;
    globalThis.Date = LaterDate;
    const again = await exportedBy(task, 2);
    restoreShared();
    const difference = 'value' in again ? differenceOf(exported.value, again.value) : null;
    if (difference === null) post({ kind: 'exported', index, exported });
    else post({ kind: 'differs', index, difference });
  } catch (error) {
    restoreShared();
    post({ kind: 'thrown', index, thrown: thrownBy(error, false) });
  } finally {
    globalThis.Date = RealDate;
    isPrinting = true;
  }
};

const leave = process.exit.bind(process) as () => never;

parentPort?.once('message', async (tasks: readonly ContentTask[]) => {
  for (const [index, task] of tasks.entries()) await runTask(task, index);
  post({ kind: 'end' });
});
