import type { FoldedAttempt, ScoEvent } from './folded-statements.ts';
import type { ReportRules } from './report-rules.ts';

/** Through which key statements may come in, and when. */
export interface DeclaredAuthority {
  /** As reports name it: `name (home page)` of its account, or its mail address, or its name. */
  readonly authority: string;
  /** Milliseconds since 1970, both included; `null` for no limit. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
}

/** When statements of a course and an LMS came in through a key. */
export interface AuthorityUse {
  readonly course: string;
  readonly homePage: string;
  readonly authority: string;
  /** When the LRS stored the first and the last of them. */
  readonly fromMs: number;
  readonly toMs: number;
  /** About the module itself; those about chapters and questions are not counted. */
  readonly statements: number;
}

/** What is known of the keys that statements came in through. */
export interface Authorities {
  /** Whether a statement came in through a key that vouches for hardly any other at that time. */
  isOther(attempt: FoldedAttempt, event: ScoEvent): boolean;
  /** Sorted by course, home page and time. */
  readonly uses: readonly AuthorityUse[];
}

/** Authorities that vouch for no more than this share of the statements are looked at. */
const RARE = 0.1;

/** A key that vouches for more than this share of what comes after, or came before, is taken up, or given up. */
const CHANGED = 0.25;

/** So far before and after a statement others are looked at, or at least so many of them on each side. */
const SPAN_MS = 31 * 86_400_000;
const NEIGHBOURS = 50;

const timeOf = ({ storedMs, atMs }: ScoEvent): number => storedMs ?? atMs;

/** How many of the sorted times are before a moment. */
const countBefore = (times: Float64Array, ms: number): number => {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many of the sorted times lie between two moments, both included. */
const countWithin = (times: Float64Array, fromMs: number, toMs: number): number =>
  countBefore(times, toMs + 1) - countBefore(times, fromMs);

/** The times of all statements of one course and one LMS, and of each authority, sorted. */
interface Group {
  readonly all: Float64Array;
  readonly byAuthority: ReadonlyMap<string, Float64Array>;
}

/**
 * Whether an authority is a usual one at a moment: it vouches for more than a tenth of the statements around it, or for more than a
 * quarter of those before it, or of those after it. So a change of keys has a usual one on both sides, however many statements there are
 * of each; and one that comes in between, or late, is none.
 */
const isUsual = ({ all, byAuthority }: Group, authority: string, ms: number): boolean => {
  const own = byAuthority.get(authority) ?? new Float64Array();
  const upToNow = countBefore(all, ms + 1);
  const before = countBefore(all, ms);
  const fromMs = Math.min(ms - SPAN_MS, all[Math.max(0, upToNow - NEIGHBOURS)] ?? ms);
  const toMs = Math.max(ms + SPAN_MS, all[Math.min(all.length, before + NEIGHBOURS) - 1] ?? ms);
  const share = (from: number, to: number): number => countWithin(own, from, to) / countWithin(all, from, to);
  return share(fromMs, toMs) > RARE || share(fromMs, ms) > CHANGED || share(ms, toMs) > CHANGED;
};

/** Of version 0.1.0: a key that vouches for nine in ten statements of a course makes all others unusual, whenever they came. */
const findUsualOnes = (attempts: readonly FoldedAttempt[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { course, events } of attempts)
    for (const { authority } of events) {
      if (authority === null) continue;
      const ofCourse = counts.get(course) ?? new Map<string, number>();
      counts.set(course, ofCourse.set(authority, (ofCourse.get(authority) ?? 0) + 1));
    }
  const usual = new Map<string, string>();
  for (const [course, ofCourse] of counts) {
    const total = [...ofCourse.values()].reduce((sum, count) => sum + count, 0);
    for (const [authority, count] of ofCourse) if (count >= total * (1 - RARE)) usual.set(course, authority);
  }
  return usual;
};

const groupOf = ({ course, homePage }: FoldedAttempt): string => `${course}\n${homePage}`;

/** Looks at the keys of all statements about SCOs. Each course and each LMS has its own. */
export const findAuthorities = (
  attempts: readonly FoldedAttempt[],
  declared: readonly DeclaredAuthority[] | null,
  rules: ReportRules,
): Authorities => {
  const uses = new Map<string, Map<string, { -readonly [Key in keyof AuthorityUse]: AuthorityUse[Key] }>>();
  for (const attempt of attempts) {
    const { course, homePage } = attempt;
    for (const event of attempt.events) {
      const { authority } = event;
      if (authority === null) continue;
      const key = groupOf(attempt);
      const ofGroup = uses.get(key) ?? new Map();
      uses.set(key, ofGroup);
      const ms = timeOf(event);
      const use = ofGroup.get(authority);
      if (use) {
        use.fromMs = Math.min(use.fromMs, ms);
        use.toMs = Math.max(use.toMs, ms);
        use.statements++;
      } else ofGroup.set(authority, { course, homePage, authority, fromMs: ms, toMs: ms, statements: 1 });
    }
  }
  const sorted = [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ofGroup]) =>
      [...ofGroup.values()].sort((a, b) => a.fromMs - b.fromMs || (a.authority < b.authority ? -1 : 1)),
    );
  if (rules === 1) {
    const usual = findUsualOnes(attempts);
    return {
      uses: sorted,
      isOther: ({ course }, { authority }) =>
        authority !== null && usual.has(course) && usual.get(course) !== authority,
    };
  }
  if (declared)
    return {
      uses: sorted,
      isOther: (_attempt, event) =>
        event.authority !== null &&
        !declared.some(
          ({ authority, fromMs, toMs }) =>
            authority === event.authority &&
            (fromMs === null || timeOf(event) >= fromMs) &&
            (toMs === null || timeOf(event) <= toMs),
        ),
    };
  const times = new Map<string, Map<string, number[]>>();
  for (const attempt of attempts) {
    const key = groupOf(attempt);
    if ((uses.get(key)?.size ?? 0) < 2) continue;
    const ofGroup = times.get(key) ?? new Map<string, number[]>();
    times.set(key, ofGroup);
    for (const event of attempt.events) {
      if (event.authority === null) continue;
      const ofAuthority = ofGroup.get(event.authority);
      if (ofAuthority) ofAuthority.push(timeOf(event));
      else ofGroup.set(event.authority, [timeOf(event)]);
    }
  }
  const groups = new Map(
    [...times].map(([key, ofGroup]): [string, Group] => [
      key,
      {
        all: Float64Array.from([...ofGroup.values()].flat()).sort(),
        byAuthority: new Map(
          [...ofGroup].map(([authority, values]) => [authority, Float64Array.from(values).sort()]),
        ),
      },
    ]),
  );
  return {
    uses: sorted,
    isOther(attempt, event) {
      const group = groups.get(groupOf(attempt));
      return (
        group !== undefined && event.authority !== null && !isUsual(group, event.authority, timeOf(event))
      );
    },
  };
};
