import type { RuntimeBase } from '../player/runtime-course.ts';
import { compare } from '../text/compare.ts';

/** Name of the file in the course folder. */
export const LOCK_FILE = 'course.lock.json';

/** The kinds of names that have keys of three characters in suspend data; keys of one kind differ. */
export const KEY_KINDS = ['places', 'questions', 'notes'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** What names were given. */
export type Given = { readonly [Kind in KeyKind]: Readonly<Record<string, string>> } & {
  /** Interaction id -> index n of its `cmi.interactions` entry. */
  readonly interactions: Readonly<Record<string, number>>;
};

/** What was given in one SCO; what the course no longer has is retired, and nothing else ever gets its keys and indices. */
export interface ScoLock extends Given {
  /** The slots of what the SCO had when they were first given; never changed. Lock files of earlier builds have none. */
  readonly base?: RuntimeBase;
  readonly retired: Given;
}

/**
 * What learners' progress and LMSs' records of a course are found by, as it was once given. `build` writes it into the course
 * folder, and the course's authors commit it.
 */
export interface CourseLock {
  readonly format: 1;
  /** The course's id. */
  readonly course: string;
  /** By the identifier of the item. */
  readonly scos: Readonly<Record<string, ScoLock>>;
}

const NOTHING: Given = { places: {}, questions: {}, notes: {}, interactions: {} };
export const EMPTY_SCO: ScoLock = { ...NOTHING, retired: NOTHING };

const sortBy = <Value>(
  entries: Readonly<Record<string, Value>>,
  sortKeyOf: (entry: readonly [string, Value]) => string | number,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).sort((a, b) => compare(sortKeyOf(a), sortKeyOf(b))));

const sortGiven = ({ places, questions, notes, interactions }: Given): Given => ({
  places: sortBy(places, ([name]) => name),
  questions: sortBy(questions, ([name]) => name),
  notes: sortBy(notes, ([name]) => name),
  interactions: sortBy(interactions, ([, index]) => index),
});

/** The text of the file: sorted, one entry a line, with LF. */
export const formatLock = ({ format, course, scos }: CourseLock): string => {
  const written = Object.fromEntries(
    Object.entries(sortBy(scos, ([item]) => item)).map(([item, sco]) => [
      item,
      { ...(sco.base && { base: sco.base }), ...sortGiven(sco), retired: sortGiven(sco.retired) },
    ]),
  );
  return `${JSON.stringify({ format, course, scos: written }, null, 2)}\n`;
};

/** The id in a name: behind it may stand what else a key is made of. */
const idIn = (name: string): string => name.replace(/ .*/, '');

/** How one lock differs from the one before, one entry each, such as `adds interaction "ch1-q13"`. */
export const compareLocks = (before: CourseLock | null, now: CourseLock): readonly string[] =>
  Object.entries(now.scos).flatMap(([item, sco]) => {
    const old = before?.scos[item] ?? EMPTY_SCO;
    const where = Object.keys(now.scos).length > 1 ? ` of "${item}"` : '';
    const slots = before && sco.base && !old.base ? [`gives slots to what there is${where}`] : [];
    const names = ([...KEY_KINDS, 'interactions'] as const).flatMap((kind) => {
      const idsOf = (given: Given, ...known: readonly Given[]): readonly string[] =>
        Object.keys(given[kind])
          .filter((name) => !known.some((other) => Object.hasOwn(other[kind], name)))
          .map(idIn)
          .sort();
      const [added, back] = [
        idsOf(sco, old, old.retired),
        idsOf(sco, old).filter((id) => idsOf(old.retired).includes(id)),
      ];
      const retired = idsOf(sco.retired, old.retired);
      const tell = (verb: string, ids: readonly string[]): readonly string[] =>
        ids.map((id) => `${verb} ${kind.slice(0, -1)} "${id}"${where}`);
      return [
        ...tell(
          'gives another key to',
          added.filter((id) => retired.includes(id)),
        ),
        ...tell(
          'adds',
          added.filter((id) => !retired.includes(id)),
        ),
        ...tell(
          'takes back',
          back.filter((id) => !added.includes(id)),
        ),
        ...tell(
          'retires',
          retired.filter((id) => !added.includes(id)),
        ),
      ];
    });
    return [...slots, ...names];
  });

/** A SCO that the course no longer has. */
export const retireSco = ({ base, retired, ...given }: ScoLock): ScoLock => ({
  ...(base && { base }),
  ...EMPTY_SCO,
  retired: {
    places: { ...retired.places, ...given.places },
    questions: { ...retired.questions, ...given.questions },
    notes: { ...retired.notes, ...given.notes },
    interactions: { ...retired.interactions, ...given.interactions },
  },
});

/** Ids that were retired and are in use again. */
export const returnedIds = (
  before: CourseLock | undefined,
  now: Readonly<Record<string, ScoLock>>,
): readonly string[] => {
  const ids = Object.entries(now).flatMap(([item, sco]) => {
    const retired = before?.scos[item]?.retired;
    return retired
      ? (['places', 'notes', 'interactions'] as const).flatMap((kind) =>
          Object.keys(sco[kind])
            .filter((name) => Object.hasOwn(retired[kind], name))
            .map(idIn),
        )
      : [];
  });
  return [...new Set(ids)];
};
