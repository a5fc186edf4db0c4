import { compareVersions } from '../text/compare-versions.ts';
import type { BuildRecord, PackageName, RecordedBuild, RecordedSco } from './build-record.ts';

/**
 * How much a change costs: `deleted`: the LMS deletes what it holds; `progress`: the course no longer finds part of a
 * learner's progress; `reports`: nothing is lost, but columns of reports mean something else than before.
 */
export type ChangeCost = 'deleted' | 'progress' | 'reports';

/** One kind of change in one SCO. */
export type BuildChange = { /** Title of the SCO. */ readonly sco: string } & (
  | {
      readonly kind: 'item-removed';
      readonly item: string;
      /** The item that seems to have taken its place. */
      readonly successor: string | null;
    }
  | {
      readonly kind:
        | 'quizzes-dropped'
        | 'notes-dropped'
        | 'pages-dropped'
        | 'questions-changed'
        | 'draws-changed'
        | 'scoring-changed'
        | 'interactions-removed'
        | 'interactions-unreported';
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'interactions-moved' | 'objectives-moved';
      /** The first index that holds another id than before. */
      readonly index: number;
      readonly before: string;
      /** `null`: the list is shorter now. */
      readonly now: string | null;
      /** How many of the earlier ids stand at another index. */
      readonly count: number;
    }
);

const costs: Readonly<Record<BuildChange['kind'], ChangeCost>> = {
  'item-removed': 'deleted',
  'quizzes-dropped': 'progress',
  'notes-dropped': 'progress',
  'pages-dropped': 'progress',
  'questions-changed': 'progress',
  'draws-changed': 'progress',
  'scoring-changed': 'reports',
  'interactions-removed': 'progress',
  'interactions-unreported': 'reports',
  'interactions-moved': 'reports',
  'objectives-moved': 'reports',
};

/** What a change costs. */
export const costOf = ({ kind }: BuildChange): ChangeCost => costs[kind];

type Keys = Readonly<Record<string, string>>;

/** Ids whose key is another one now, or gone. */
const lostKeys = (before: Keys, now: Keys): string[] => {
  const kept = new Map(Object.entries(now));
  return Object.entries(before).flatMap(([id, key]) => (kept.get(id) === key ? [] : [id]));
};

/** Ids that are still there, with another key. */
const changedKeys = (before: Keys, now: Keys): string[] =>
  lostKeys(before, now).filter((id) => Object.hasOwn(now, id));

const movedIds = (
  kind: 'interactions-moved' | 'objectives-moved',
  sco: string,
  before: readonly string[],
  now: readonly string[],
): BuildChange[] => {
  const indices = new Map(now.map((id, index) => [id, index]));
  const count = before.filter((id, index) => indices.has(id) && indices.get(id) !== index).length;
  const index = before.findIndex((id, at) => now[at] !== id);
  const first = before[index];
  if (first === undefined || (count === 0 && now[index] === undefined)) return [];
  return [{ kind, sco, index, before: first, now: now[index] ?? null, count }];
};

/** Interaction ids of questions that are asked. */
const askedIn = ({ interactions, retired }: RecordedSco): readonly string[] =>
  interactions.filter((id) => !retired.includes(id));

const compareSco = (before: RecordedSco, now: RecordedSco): BuildChange[] => {
  const sco = now.title;
  const withIds = (
    kind: Extract<BuildChange, { readonly ids: readonly string[] }>['kind'],
    ids: readonly string[],
  ): BuildChange[] => (ids.length === 0 ? [] : [{ kind, sco, ids }]);
  return [
    ...withIds('quizzes-dropped', lostKeys(before.quizzes, now.quizzes)),
    ...withIds('questions-changed', changedKeys(before.questions, now.questions)),
    ...withIds(
      'interactions-removed',
      askedIn(before).filter((id) => !askedIn(now).includes(id) && !now.unreported.includes(id)),
    ),
    ...withIds(
      'interactions-unreported',
      askedIn(before).filter((id) => now.unreported.includes(id)),
    ),
    ...withIds(
      'scoring-changed',
      now.scoredByRun.filter((id) => Object.hasOwn(before.questions, id) && !before.scoredByRun.includes(id)),
    ),
    ...withIds('draws-changed', changedKeys(before.draws, now.draws)),
    ...withIds('notes-dropped', lostKeys(before.notes, now.notes)),
    ...withIds('pages-dropped', lostKeys(before.pages, now.pages)),
    ...movedIds('interactions-moved', sco, before.interactions, now.interactions),
    ...movedIds('objectives-moved', sco, before.objectives, now.objectives),
  ];
};

/** Finds what would cost learners data, or readers of reports their bearings, if `now` took the place of `before`. */
export const compareBuilds = (before: RecordedBuild, now: RecordedBuild): readonly BuildChange[] => {
  const items = new Set(before.scos.map(({ item }) => item));
  const added = now.scos.filter(({ item }) => !items.has(item));
  return before.scos.flatMap((sco): BuildChange[] => {
    const same = now.scos.find(({ item }) => item === sco.item);
    if (same) return compareSco(sco, same);
    const successor = added.find(({ title }) => title === sco.title);
    return [{ kind: 'item-removed', sco: sco.title, item: sco.item, successor: successor?.item ?? null }];
  });
};

/** The builds with which a new one is compared. */
export interface Baselines {
  /** The newest of the earlier versions. */
  readonly earlier: RecordedBuild | null;
  /** The build of the same version, with other content, whose place the new one takes. */
  readonly replaced: RecordedBuild | null;
  /** Zips that would be compared with, had they a record: by file name. */
  readonly unrecorded: readonly string[];
}

const buildOf = ({ course, version, language, contentDigest, scos }: RecordedBuild): RecordedBuild => ({
  course,
  version,
  language,
  contentDigest,
  scos,
});

/**
 * Chooses among the builds that lie beside a new one those to compare it with. A build that only repeats the one in its place
 * is compared with what that one was compared with, so that the same package keeps the same admin guide.
 */
export const chooseBaselines = (
  now: RecordedBuild,
  {
    records,
    unrecorded,
  }: { readonly records: readonly BuildRecord[]; readonly unrecorded: readonly PackageName[] },
): Baselines => {
  const related = records.filter(
    ({ course, language }) => course === now.course && language === now.language,
  );
  const same = related.find(({ version }) => version === now.version);
  const earlier = related
    .filter(({ version }) => compareVersions(version, now.version) < 0)
    .sort((a, b) => compareVersions(b.version, a.version))[0];
  const isWanted = ({ version }: PackageName): boolean =>
    compareVersions(version, now.version) <= 0 &&
    (earlier === undefined || compareVersions(version, earlier.version) > 0);
  return {
    earlier: earlier === undefined ? null : buildOf(earlier),
    replaced:
      same === undefined ? null : same.contentDigest === now.contentDigest ? same.replaced : buildOf(same),
    unrecorded: unrecorded.filter(isWanted).map(({ file }) => file),
  };
};
