import type { RuntimeBase } from '../player/runtime-course.ts';
import { hashKey } from '../player/state-chunks.ts';
import { EMPTY_SCO, type KeyKind, type ScoLock } from './course-lock.ts';

type Values<Value> = Readonly<Record<string, Value>>;

/** Names with what each was given. */
interface Register<Value> {
  /** What a name was given before, or something free. */
  give(name: string): Value;
  /** What has been given to names in this build. */
  used(): Values<Value>;
  /** The rest: nothing else ever gets it. */
  retired(): Values<Value>;
}

const createRegister = <Value>(
  used: Values<Value>,
  retired: Values<Value>,
  findFree: (name: string, taken: ReadonlySet<Value>) => Value,
): Register<Value> => {
  const known = new Map(Object.entries({ ...retired, ...used }));
  const taken = new Set(known.values());
  const asked = new Set<string>();
  const pick = (isUsed: boolean): Values<Value> =>
    Object.fromEntries([...known].filter(([name]) => asked.has(name) === isUsed));
  return {
    give: (name) => {
      asked.add(name);
      const value = known.get(name) ?? findFree(name, taken);
      known.set(name, value);
      taken.add(value);
      return value;
    },
    used: () => pick(true),
    retired: () => pick(false),
  };
};

/** A name with another number behind it may have another key. */
export const saltedKey = (name: string, salt: number): string =>
  hashKey(salt === 0 ? name : `${name} ${salt}`);

const findFreeKey = (name: string, taken: ReadonlySet<string>): string => {
  let salt = 0;
  while (taken.has(saltedKey(name, salt))) salt++;
  return saltedKey(name, salt);
};

/** Gives keys and interaction indices in one SCO: those that were given before, and free ones to what is new. */
export interface KeyAssigner {
  readonly keys: Readonly<Record<KeyKind, (name: string) => string>>;
  /** The index of an interaction. */
  readonly assignIndex: (interactionId: string) => number;
  /** Whether the build before gave it one. */
  readonly hasIndex: (interactionId: string) => boolean;
  /** Interaction ids by index; one that is retired keeps its place. */
  interactionIds(): readonly string[];
  /** The slots that were given in the first build, which has `now`. */
  assignSlots(now: RuntimeBase): RuntimeBase;
  /** What the lock file holds once everything in the SCO has been given. */
  lock(): ScoLock;
}

/** @param before what was given in earlier builds. */
export const createKeyAssigner = (before: ScoLock = EMPTY_SCO): KeyAssigner => {
  const createKeys = (kind: KeyKind): Register<string> =>
    createRegister(before[kind], before.retired[kind], findFreeKey);
  const [places, questions, notes] = [createKeys('places'), createKeys('questions'), createKeys('notes')];
  let { base } = before;
  const interactions = createRegister(
    before.interactions,
    before.retired.interactions,
    (_, taken: ReadonlySet<number>) => Math.max(-1, ...taken) + 1,
  );
  return {
    keys: { places: places.give, questions: questions.give, notes: notes.give },
    assignIndex: interactions.give,
    hasIndex: (interactionId) => Object.hasOwn(before.interactions, interactionId),
    interactionIds: () =>
      Object.entries({ ...interactions.used(), ...interactions.retired() })
        .sort(([, a], [, b]) => a - b)
        .map(([interactionId]) => interactionId),
    assignSlots: (now) => {
      base ??= now;
      return base;
    },
    lock: () => ({
      ...(base && { base }),
      places: places.used(),
      questions: questions.used(),
      notes: notes.used(),
      interactions: interactions.used(),
      retired: {
        places: places.retired(),
        questions: questions.retired(),
        notes: notes.retired(),
        interactions: interactions.retired(),
      },
    }),
  };
};
