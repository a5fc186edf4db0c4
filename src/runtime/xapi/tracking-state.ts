import { readBytes, writeBytes, writeNumber } from '../../core/codec/base64url.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import type { Milestone } from '../../core/xapi/milestone.ts';
import { type Dropped, dropOrder } from './drop-order.ts';
import {
  type Attempt,
  KEY_LENGTH,
  KINDS,
  kindOf,
  readMilestone,
  SEED_LENGTH,
  TRY,
  TRY_SCORED_2,
  writeDetails,
  writeTry,
} from './milestone-text.ts';
import {
  type ActiveTimes,
  NO_ADDITIONS,
  readActiveTimes,
  readAdditions,
  writeActiveTimes,
  writeAdditions,
} from './tracking-additions.ts';
import {
  chapterKeys,
  createTextReader,
  INSTANT_LENGTH,
  STEP_MS,
  steps,
  type TextReader,
  writeInstant,
  writeVarint,
} from './tracking-codec.ts';

/** The package in which something happened. */
export interface PackageVersion {
  /** The course's version, at most twenty of `[0-9A-Za-z.-]`. */
  readonly version: string;
  /** The package's content digest, 64 hexadecimal digits. */
  readonly digest: string;
  /** How many SCOs the course has in it; missing where there is one, and in what the first release kept. */
  readonly scoCount?: number;
}

/** A milestone that no LRS is known to have. */
export interface PendingMilestone {
  readonly packageVersion: PackageVersion;
  readonly milestone: Milestone;
  /** By how many seconds the clock was ahead of the server's, behind it if negative; missing where it was not known. */
  readonly clockOffset?: number;
}

/** How long a learner was active, in whole seconds. */
export interface ActiveTime {
  /** In the launches before the last one, together; `null`: not known, the first release did not count it. */
  readonly earlierMs: number | null;
  /** In the last launch so far. */
  readonly sessionMs: number;
}

/** What a tracker remembers from one launch to the next. Times in milliseconds, in steps of 10. */
export interface TrackingState {
  /** When the last launch began. */
  readonly sessionMs: number;
  /** When it was last known to be alive; no milestone is later. */
  readonly lastMs: number;
  /** Whether it has not ended as far as is known. */
  readonly isOpen: boolean;
  /** Whether the attempt is over for good. */
  readonly isTerminated: boolean;
  /** How long the launches before the last one lasted, together. */
  readonly earlierMs: number;
  /** The package of the last launch. */
  readonly packageVersion: PackageVersion;
  /** By how many seconds the clock is ahead of the server's in the last launch; missing where it is not known. */
  readonly clockOffset?: number;
  /** Missing in what the first release kept. */
  readonly activeTime?: ActiveTime;
  /** Time on the pages of each chapter that has not been read in full, by chapter id; kept in whole seconds. */
  readonly chapterMs: Readonly<Record<string, number>>;
  /** Time in each quiz of which a try is under way, by quiz id; kept in whole seconds. */
  readonly quizMs: Readonly<Record<string, number>>;
  /** In the order of time. */
  readonly pending: readonly PendingMilestone[];
}

/** A digit each; what a reader does not know ends its reading. */
const FORMAT = '1';
/** Names the launch and the package of what follows. */
const LAUNCH = 20;
/** What comes after the entries; the first release ends its reading here, and has read all that it knows. */
const ADDITIONS = 22;
/** Active time, behind the entries as well. */
const ACTIVE = 23;

const DIGEST_LENGTH = 43;

const IS_OPEN = 1;
const IS_TERMINATED = 2;

const writePackage = ({ version, digest }: PackageVersion): string => {
  const packed = version.replaceAll('.', '_').replace(/[^A-Za-z0-9_-]/g, '-');
  const bytes = (/^[0-9a-f]{64}$/.test(digest) ? digest : '0'.repeat(64)).match(/../g) ?? [];
  return writeVarint(packed.length) + packed + writeBytes(bytes.map((byte) => Number.parseInt(byte, 16)));
};

const readPackage = (reader: TextReader): PackageVersion => {
  const version = reader.take(reader.varint()).replaceAll('_', '.');
  const bytes = readBytes(reader.take(DIGEST_LENGTH)) ?? [];
  return { version, digest: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') };
};

const isSamePackage = (a: PackageVersion, b: PackageVersion): boolean =>
  a.version === b.version && a.digest === b.digest && a.scoCount === b.scoCount;

/** The milestones that may say for how long the learner was active. */
const TIMED: readonly Milestone['kind'][] = ['suspended', 'terminated', 'completed', 'judged'];

const writeTimes = (
  times: Readonly<Record<string, number>>,
  keyFor: (id: string) => string | undefined,
): string => {
  const kept = Object.entries(times).flatMap(([id, ms]) => {
    const key = keyFor(id);
    const seconds = Math.floor(ms / 1000);
    return key === undefined || seconds < 1 ? [] : [key + writeVarint(seconds)];
  });
  return writeVarint(kept.length) + kept.join('');
};

const write = (course: RuntimeCourse, tracking: TrackingState): string => {
  const packageVersions = [tracking.packageVersion];
  const packageIndex = (packageVersion: PackageVersion): number => {
    const index = packageVersions.findIndex((known) => isSamePackage(known, packageVersion));
    return index >= 0 ? index : packageVersions.push(packageVersion) - 1;
  };
  let entries = '';
  const clockOffsets: (number | null)[] = [];
  const activeTimes: (readonly [number, number])[] = [];
  let launch = '';
  let attempt = '';
  let beforeMs = 0;
  for (const { packageVersion, milestone, clockOffset = null } of tracking.pending) {
    const details = writeDetails(course, milestone);
    if (details === null) continue;
    const ownLaunch = writeInstant(milestone.sessionMs) + writeVarint(packageIndex(packageVersion));
    if (ownLaunch !== launch) {
      entries += writeNumber(LAUNCH, 1) + ownLaunch;
      launch = ownLaunch;
      beforeMs = milestone.sessionMs;
    }
    const ownTry = writeTry(course, milestone);
    if (ownTry === null) continue;
    if (ownTry !== '' && ownTry !== attempt) {
      entries += ownTry;
      attempt = ownTry;
    }
    entries += writeNumber(KINDS.indexOf(kindOf(milestone)), 1);
    entries += writeVarint(steps(milestone.atMs - beforeMs)) + details;
    beforeMs = milestone.atMs;
    const { activeMs } = { activeMs: undefined, ...milestone };
    if (activeMs !== undefined) activeTimes.push([clockOffsets.length, activeMs / 1000]);
    clockOffsets.push(clockOffset);
  }
  const { activeTime } = tracking;
  const additions = writeAdditions({
    scoCounts: packageVersions.map(({ scoCount = 1 }) => scoCount),
    clockOffset: tracking.clockOffset ?? null,
    clockOffsets,
  });
  const keys = chapterKeys(course);
  const flags = (tracking.isOpen ? IS_OPEN : 0) | (tracking.isTerminated ? IS_TERMINATED : 0);
  return [
    FORMAT,
    writeNumber(flags, 1),
    writeInstant(tracking.sessionMs),
    writeVarint(steps(tracking.lastMs - tracking.sessionMs)),
    writeVarint(steps(tracking.earlierMs)),
    writeVarint(packageVersions.length),
    ...packageVersions.map(writePackage),
    writeTimes(tracking.chapterMs, (id) => keys.get(id)),
    writeTimes(tracking.quizMs, (id) => course.quizzes.find((quiz) => quiz.id === id)?.key),
    entries,
    additions && writeNumber(ADDITIONS, 1) + additions,
    activeTime || activeTimes.length > 0
      ? writeNumber(ACTIVE, 1) +
        writeActiveTimes({
          earlier: activeTime && activeTime.earlierMs !== null ? activeTime.earlierMs / 1000 : null,
          session: activeTime ? activeTime.sessionMs / 1000 : null,
          entries: activeTimes,
        })
      : '',
  ].join('');
};

const withoutAdditions = ({
  packageVersion: { version, digest },
  milestone,
}: PendingMilestone): PendingMilestone => {
  const { activeMs: _, ...others } = { activeMs: undefined, ...milestone };
  return { packageVersion: { version, digest }, milestone: others as Milestone };
};

const without = (tracking: TrackingState, leaving: readonly Dropped[]): TrackingState => {
  const gone = new Set(leaving.flatMap((what) => (typeof what === 'string' ? [] : what)));
  const pending = tracking.pending.filter((_, index) => !gone.has(index));
  const { clockOffset: _, activeTime: __, packageVersion, ...others } = tracking;
  const { version, digest } = packageVersion;
  return {
    ...(leaving.includes('additions') ? { ...others, packageVersion: { version, digest } } : tracking),
    ...(leaving.includes('times') ? { chapterMs: {}, quizMs: {} } : {}),
    pending: leaving.includes('additions') ? pending.map(withoutAdditions) : pending,
  };
};

/**
 * Writes a tracking in at most `room` characters of `[A-Za-z0-9_-]`. What finds no room leaves: answers first (in pages, in
 * quizzes), the oldest
 * before the others; then chapters read, times, pauses (a `suspended` and the `resumed` after it together), results of
 * quizzes; then what is kept beside the milestones; the milestones of the module itself last. `''` if not even its head fits.
 */
export const encodeTracking = (course: RuntimeCourse, tracking: TrackingState, room: number): string => {
  const whole = write(course, tracking);
  if (whole.length <= room) return whole;
  const order = dropOrder(tracking.pending.map(({ milestone }) => milestone.kind));
  let [tooFew, enough] = [0, order.length];
  let best = write(course, without(tracking, order));
  if (best.length > room) return '';
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const text = write(course, without(tracking, order.slice(0, middle)));
    if (text.length <= room) [enough, best] = [middle, text];
    else tooFew = middle;
  }
  return best;
};

/** Reads the entries, and what is kept beside them; `null` for one that this course does not have. */
const readEntries = (course: RuntimeCourse, reader: TextReader, packages: number) => {
  const entries: ({ readonly packageIndex: number; readonly milestone: Milestone } | null)[] = [];
  let additions = NO_ADDITIONS;
  let activeTimes: ActiveTimes | null = null;
  let sessionMs = 0;
  let packageIndex = packages;
  let attempt: Attempt = { key: '', try: 0, seed: 0, scoring: {} };
  let atMs = 0;
  while (!reader.isAtEnd() && !reader.isBroken()) {
    const sign = reader.number(1);
    if (sign === LAUNCH) {
      sessionMs = reader.number(INSTANT_LENGTH) * STEP_MS;
      packageIndex = reader.varint();
      atMs = sessionMs;
      continue;
    }
    if (sign === TRY || sign === TRY_SCORED_2) {
      attempt = {
        key: reader.take(KEY_LENGTH),
        try: reader.varint(),
        seed: reader.number(SEED_LENGTH),
        scoring: sign === TRY ? {} : { scoring: 2 },
      };
      continue;
    }
    if (sign === ADDITIONS) {
      additions = readAdditions(reader, packages, entries.length);
      continue;
    }
    if (sign === ACTIVE) {
      activeTimes = readActiveTimes(reader);
      continue;
    }
    const kind = KINDS[sign];
    if (!kind || packageIndex >= packages) break;
    atMs += reader.varint() * STEP_MS;
    const milestone = readMilestone(course, kind, reader, { atMs, sessionMs }, attempt);
    if (!reader.isBroken()) entries.push(milestone && { packageIndex, milestone });
  }
  return { entries, additions, activeTimes };
};

const readTimes = (
  reader: TextReader,
  idFor: (key: string) => string | undefined,
): Readonly<Record<string, number>> => {
  const times: Record<string, number> = {};
  for (let count = reader.varint(); count > 0 && !reader.isBroken(); count--) {
    const id = idFor(reader.take(KEY_LENGTH));
    const ms = reader.varint() * 1000;
    if (id !== undefined) times[id] = ms;
  }
  return times;
};

const withActiveTime = (milestone: Milestone, seconds: number | undefined): Milestone =>
  seconds === undefined || !TIMED.includes(milestone.kind)
    ? milestone
    : ({ ...milestone, activeMs: seconds * 1000 } as Milestone);

/**
 * Reads what `encodeTracking` wrote, for this or another version of the course: a milestone whose chapter, quiz or question
 * is gone, or asks something else now, is left out. Never throws: `null` for a text of another make.
 */
export const decodeTracking = (course: RuntimeCourse, text: string): TrackingState | null => {
  const reader = createTextReader(text);
  if (reader.take(1) !== FORMAT) return null;
  const flags = reader.number(1);
  const sessionMs = reader.number(INSTANT_LENGTH) * STEP_MS;
  const lastMs = sessionMs + reader.varint() * STEP_MS;
  const earlierMs = reader.varint() * STEP_MS;
  const packageVersions: PackageVersion[] = [];
  for (let count = reader.varint(); count > 0 && !reader.isBroken(); count--)
    packageVersions.push(readPackage(reader));
  const keys = [...chapterKeys(course)];
  const chapterMs = readTimes(reader, (key) => keys.find(([, own]) => own === key)?.[0]);
  const quizMs = readTimes(reader, (key) => course.quizzes.find((quiz) => quiz.key === key)?.id);
  if (reader.isBroken() || packageVersions.length === 0) return null;
  const { entries, additions, activeTimes } = readEntries(course, reader, packageVersions.length);
  const packages = packageVersions.map((known, index): PackageVersion => {
    const scoCount = additions.scoCounts[index] ?? 1;
    return scoCount > 1 ? { ...known, scoCount } : known;
  });
  const [packageVersion] = packages;
  if (!packageVersion) return null;
  const secondsAt = new Map(activeTimes?.entries);
  const withOffset = (offset: number | null | undefined) =>
    typeof offset === 'number' ? { clockOffset: offset } : {};
  return {
    sessionMs,
    lastMs,
    isOpen: (flags & IS_OPEN) !== 0,
    isTerminated: (flags & IS_TERMINATED) !== 0,
    earlierMs,
    packageVersion,
    ...withOffset(additions.clockOffset),
    ...(activeTimes && activeTimes.session !== null
      ? {
          activeTime: {
            earlierMs: activeTimes.earlier === null ? null : activeTimes.earlier * 1000,
            sessionMs: activeTimes.session * 1000,
          },
        }
      : {}),
    chapterMs,
    quizMs,
    pending: entries.flatMap((entry, index): PendingMilestone[] => {
      const ownPackage = entry && packages[entry.packageIndex];
      return ownPackage
        ? [
            {
              packageVersion: ownPackage,
              milestone: withActiveTime(entry.milestone, secondsAt.get(index)),
              ...withOffset(additions.clockOffsets[index]),
            },
          ]
        : [];
    }),
  };
};
