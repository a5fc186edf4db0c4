import type { ScoEvent } from '../intake/attempt-statements.ts';
import { type AuthorityUse, receivedMs } from '../intake/authorities.ts';
import type { ReportRules } from '../intake/report-rules.ts';
import type { CrossTables } from '../intake/statement-intake.ts';

/** Through which key statements may come in, and when. */
export interface DeclaredAuthority {
  /** As reports name it: `name (home page)` of its account, or its mail address, or its name. */
  readonly authority: string;
  /** Milliseconds since 1970, both included; `null` for no limit. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
}

/** Whether a statement of a course and an LMS came in through a key that vouches for hardly any other at that time. */
export type IsOtherAuthority = (
  place: { readonly course: string; readonly homePage: string },
  event: ScoEvent,
) => boolean;

/** Authorities that vouch for no more than this share of the statements are looked at. */
const RARE = 0.1;

/** A key that vouches for more than this share of what comes after, or came before, is taken up, or given up. */
const CHANGED = 0.25;

/** So far before and after a statement others are looked at, or at least so many of them on each side. */
const SPAN_MS = 31 * 86_400_000;
const NEIGHBOURS = 50;

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
const findUsualOnes = (uses: readonly AuthorityUse[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { course, authority, statements } of uses) {
    const ofCourse = counts.get(course) ?? new Map<string, number>();
    counts.set(course, ofCourse.set(authority, (ofCourse.get(authority) ?? 0) + statements));
  }
  const usual = new Map<string, string>();
  for (const [course, ofCourse] of counts) {
    const total = [...ofCourse.values()].reduce((sum, count) => sum + count, 0);
    for (const [authority, count] of ofCourse) if (count >= total * (1 - RARE)) usual.set(course, authority);
  }
  return usual;
};

const groupOf = ({ course, homePage }: Pick<AuthorityUse, 'course' | 'homePage'>): string =>
  `${course}\n${homePage}`;

/** All the times of a group together, sorted, and those of each authority. */
const groupsOf = (authorityTimes: CrossTables['authorityTimes']): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Map<string, Float64Array>>();
  for (const entry of authorityTimes) {
    const group = groups.get(groupOf(entry)) ?? new Map<string, Float64Array>();
    groups.set(groupOf(entry), group.set(entry.authority, entry.times));
  }
  return new Map(
    [...groups].map(([key, byAuthority]) => {
      const all = new Float64Array([...byAuthority.values()].reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const times of byAuthority.values()) {
        all.set(times, at);
        at += times.length;
      }
      return [key, { all: all.sort(), byAuthority }];
    }),
  );
};

/** Decides by which list, or by which statements, a key is an unusual one. */
export const judgeAuthorities = (
  { authorities, authorityTimes }: Pick<CrossTables, 'authorities' | 'authorityTimes'>,
  declared: readonly DeclaredAuthority[] | null,
  rules: ReportRules,
): IsOtherAuthority => {
  if (rules === 1) {
    const usual = findUsualOnes(authorities);
    return ({ course }, { authority }) =>
      authority !== null && usual.has(course) && usual.get(course) !== authority;
  }
  if (declared)
    return (_place, event) =>
      event.authority !== null &&
      !declared.some(
        ({ authority, fromMs, toMs }) =>
          authority === event.authority &&
          (fromMs === null || receivedMs(event) >= fromMs) &&
          (toMs === null || receivedMs(event) <= toMs),
      );
  const groups = groupsOf(authorityTimes);
  return (place, event) => {
    if (groups.size === 0 || event.authority === null) return false;
    const group = groups.get(groupOf(place));
    return group !== undefined && !isUsual(group, event.authority, receivedMs(event));
  };
};
