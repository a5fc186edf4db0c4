import type { RuntimePageQuestion } from '../../core/blocks/question/note.ts';
import { readBytes, writeBytes, writeNumber } from '../../core/codec/base64url.ts';
import { readAnswer, writeAnswer } from '../../core/player/answer.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import type { Milestone } from '../../core/xapi/milestone.ts';
import { dropOrder } from './drop-order.ts';
import {
  chapterKeys,
  createTextReader,
  INSTANT_LENGTH,
  readResult,
  STEP_MS,
  steps,
  type TextReader,
  writeInstant,
  writeResult,
  writeVarint,
} from './tracking-codec.ts';

/** The package in which something happened. */
export interface PackageVersion {
  /** The course's version, at most twenty of `[0-9A-Za-z.-]`. */
  readonly version: string;
  /** The package's content digest, 64 hexadecimal digits. */
  readonly digest: string;
}

/** A milestone that no LRS is known to have. */
export interface PendingMilestone {
  readonly packageVersion: PackageVersion;
  readonly milestone: Milestone;
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
  /** Time on the pages of each chapter that has not been read in full, by chapter id; kept in whole seconds. */
  readonly chapterMs: Readonly<Record<string, number>>;
  /** Time in each quiz of which a try is under way, by quiz id; kept in whole seconds. */
  readonly quizMs: Readonly<Record<string, number>>;
  /** In the order of time. */
  readonly pending: readonly PendingMilestone[];
}

/** A digit each; what a reader does not know ends its reading. */
const FORMAT = '1';
const KINDS = [
  'initialized',
  'resumed',
  'suspended',
  'terminated',
  'experienced',
  'answered',
  'quiz-judged',
  'completed',
  'judged',
] as const satisfies readonly Milestone['kind'][];
/**
 * An answer in a page is written like one in a quiz, as of try 0 of the block: a reader that knows nothing of it finds no such
 * quiz, leaves it out and reads on.
 */
const PAGE_TRY = 0;
const kindOf = ({ kind }: Milestone): (typeof KINDS)[number] =>
  kind === 'page-answered' ? 'answered' : kind;
/** Names the launch and the package of what follows. */
const LAUNCH = 20;
/** Names the quiz or the block, the try and the seed of what follows. */
const TRY = 21;

const KEY_LENGTH = 3;
const SEED_LENGTH = 4;
const DIGEST_LENGTH = 43;

const IS_OPEN = 1;
const IS_TERMINATED = 2;

const pageQuestionOf = (
  course: RuntimeCourse,
  isWanted: (note: RuntimePageQuestion) => boolean,
): RuntimePageQuestion | undefined =>
  course.notes.find((note): note is RuntimePageQuestion => note.kind === 'question' && isWanted(note));

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
  a.version === b.version && a.digest === b.digest;

const HAS_COMPLETED = 1;
const HAS_RESULT = 2;

/** What an entry says beside its kind and time; `null` if the course has no word for it. */
const writeDetails = (course: RuntimeCourse, milestone: Milestone): string | null => {
  const duration = (ms: number): string => writeVarint(steps(ms));
  switch (milestone.kind) {
    case 'initialized':
    case 'resumed':
      return '';
    case 'suspended':
    case 'completed':
      return duration(milestone.durationMs);
    case 'judged':
    case 'quiz-judged':
      return writeResult(milestone.result) + duration(milestone.durationMs);
    case 'terminated': {
      const { isCompleted, judged, durationMs } = milestone;
      const flags = (isCompleted ? HAS_COMPLETED : 0) | (judged ? HAS_RESULT : 0);
      return writeNumber(flags, 1) + (judged ? writeResult(judged) : '') + duration(durationMs);
    }
    case 'experienced': {
      const key = chapterKeys(course).get(milestone.chapter);
      return key === undefined ? null : key + duration(milestone.durationMs);
    }
    case 'answered':
    case 'page-answered': {
      const question =
        milestone.kind === 'answered'
          ? course.questions.find(({ id }) => id === milestone.question)
          : pageQuestionOf(course, ({ id }) => id === milestone.block)?.question;
      const answer = question && writeAnswer(question, milestone.answer);
      if (!question || answer === null || answer === undefined) return null;
      const taken = milestone.durationMs === null ? 0 : steps(milestone.durationMs) + 1;
      return question.key + writeVarint(answer.length) + answer + writeVarint(taken);
    }
  }
};

/** What is said once before all entries of a try; `''`: the entry is of none, `null`: of one that the course does not have. */
const writeTry = (course: RuntimeCourse, milestone: Milestone): string | null => {
  const write = (key: string | undefined, number: number, seed: number): string | null =>
    key === undefined ? null : key + writeVarint(number) + writeNumber(seed, SEED_LENGTH);
  switch (milestone.kind) {
    case 'answered':
    case 'quiz-judged':
      return write(
        course.quizzes.find(({ id }) => id === milestone.quiz)?.key,
        milestone.try,
        milestone.seed,
      );
    case 'page-answered':
      return write(pageQuestionOf(course, ({ id }) => id === milestone.block)?.key, PAGE_TRY, 0);
    default:
      return '';
  }
};

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
  let launch = '';
  let attempt = '';
  let beforeMs = 0;
  for (const { packageVersion, milestone } of tracking.pending) {
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
      entries += writeNumber(TRY, 1) + ownTry;
      attempt = ownTry;
    }
    entries += writeNumber(KINDS.indexOf(kindOf(milestone)), 1);
    entries += writeVarint(steps(milestone.atMs - beforeMs)) + details;
    beforeMs = milestone.atMs;
  }
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
  ].join('');
};

const without = (
  tracking: TrackingState,
  leaving: readonly (readonly number[] | 'times')[],
): TrackingState => {
  const gone = new Set(leaving.flatMap((what) => (what === 'times' ? [] : what)));
  return {
    ...tracking,
    ...(leaving.includes('times') ? { chapterMs: {}, quizMs: {} } : {}),
    pending: tracking.pending.filter((_, index) => !gone.has(index)),
  };
};

/**
 * Writes a tracking in at most `room` characters of `[A-Za-z0-9_-]`. What finds no room leaves: answers first (in pages, in
 * quizzes), the oldest
 * before the others; then chapters read, times, pauses (a `suspended` and the `resumed` after it together), results of
 * quizzes; the milestones of the module itself last. `''` if not even its head fits.
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

/** Reads the details that `writeDetails` wrote; `null` for what this course does not have. */
const readMilestone = (
  course: RuntimeCourse,
  kind: (typeof KINDS)[number],
  reader: TextReader,
  base: { readonly atMs: number; readonly sessionMs: number },
  attempt: { readonly key: string; readonly try: number; readonly seed: number },
): Milestone | null => {
  const duration = (): number => reader.varint() * STEP_MS;
  const quiz = course.quizzes.find(({ key }) => key === attempt.key)?.id;
  switch (kind) {
    case 'initialized':
    case 'resumed':
      return { ...base, kind };
    case 'suspended':
    case 'completed':
      return { ...base, kind, durationMs: duration() };
    case 'judged':
      return { ...base, kind, result: readResult(reader), durationMs: duration() };
    case 'quiz-judged': {
      const [result, durationMs] = [readResult(reader), duration()];
      return quiz === undefined
        ? null
        : { ...base, kind, quiz, try: attempt.try, seed: attempt.seed, result, durationMs };
    }
    case 'terminated': {
      const flags = reader.number(1);
      const judged = flags & HAS_RESULT ? readResult(reader) : null;
      return { ...base, kind, isCompleted: (flags & HAS_COMPLETED) !== 0, judged, durationMs: duration() };
    }
    case 'experienced': {
      const [key, durationMs] = [reader.take(KEY_LENGTH), duration()];
      const chapter = [...chapterKeys(course)].find(([, own]) => own === key)?.[0];
      return chapter === undefined ? null : { ...base, kind, chapter, durationMs };
    }
    case 'answered': {
      const key = reader.take(KEY_LENGTH);
      const payload = reader.take(reader.varint());
      const taken = reader.varint();
      if (attempt.try === PAGE_TRY) {
        const note = pageQuestionOf(course, (candidate) => candidate.key === attempt.key);
        const answer = note?.question.key === key ? readAnswer(note.question, payload) : null;
        return note && answer
          ? { ...base, kind: 'page-answered', block: note.id, answer, durationMs: (taken - 1) * STEP_MS }
          : null;
      }
      const question = course.questions.find((candidate) => candidate.key === key);
      const answer = question && readAnswer(question, payload);
      if (!question || !answer || quiz === undefined) return null;
      const isAsked = course.quizzes.some(
        ({ id, interactions }) => id === quiz && question.id in interactions,
      );
      return isAsked
        ? {
            ...base,
            kind,
            quiz,
            try: attempt.try,
            seed: attempt.seed,
            question: question.id,
            answer,
            durationMs: taken === 0 ? null : (taken - 1) * STEP_MS,
          }
        : null;
    }
  }
};

const readPending = (
  course: RuntimeCourse,
  reader: TextReader,
  packageVersions: readonly PackageVersion[],
): readonly PendingMilestone[] => {
  const pending: PendingMilestone[] = [];
  let sessionMs = 0;
  let packageVersion: PackageVersion | undefined;
  let attempt = { key: '', try: 0, seed: 0 };
  let atMs = 0;
  while (!reader.isAtEnd() && !reader.isBroken()) {
    const sign = reader.number(1);
    if (sign === LAUNCH) {
      sessionMs = reader.number(INSTANT_LENGTH) * STEP_MS;
      packageVersion = packageVersions[reader.varint()];
      atMs = sessionMs;
      continue;
    }
    if (sign === TRY) {
      attempt = { key: reader.take(KEY_LENGTH), try: reader.varint(), seed: reader.number(SEED_LENGTH) };
      continue;
    }
    const kind = KINDS[sign];
    if (!kind || !packageVersion) break;
    atMs += reader.varint() * STEP_MS;
    const milestone = readMilestone(course, kind, reader, { atMs, sessionMs }, attempt);
    if (milestone && !reader.isBroken()) pending.push({ packageVersion, milestone });
  }
  return pending;
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
  const [packageVersion] = packageVersions;
  if (reader.isBroken() || !packageVersion) return null;
  return {
    sessionMs,
    lastMs,
    isOpen: (flags & IS_OPEN) !== 0,
    isTerminated: (flags & IS_TERMINATED) !== 0,
    earlierMs,
    packageVersion,
    chapterMs,
    quizMs,
    pending: readPending(course, reader, packageVersions),
  };
};
