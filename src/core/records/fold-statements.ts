import { createIdSet } from './id-set.ts';
import type { CourseStatement, Reading } from './read-statement.ts';

/** Which statements a report is about; `null` for no limit. */
export interface StatementFilter {
  /** IRI of a course or of a SCO. */
  readonly activity: string | null;
  /** Only what an LRS stored after this moment (xAPI-Communication 2.1.3), milliseconds since 1970. */
  readonly sinceMs: number | null;
  /** Only what an LRS stored at or before this moment, milliseconds since 1970. */
  readonly untilMs: number | null;
  /** Whether answers to questions are kept for a look at the questions. */
  readonly items: boolean;
}

/** A statement about a SCO, kept until the end: a later one may void it. */
export type ScoEvent = Pick<
  CourseStatement,
  | 'id'
  | 'verb'
  | 'atMs'
  | 'storedMs'
  | 'version'
  | 'contentDigest'
  | 'session'
  | 'success'
  | 'completion'
  | 'percent'
  | 'isImpossibleScore'
  | 'passMark'
  | 'durationMs'
  | 'authority'
>;

/** Everything that is known of one learner's attempt at one SCO. */
export interface FoldedAttempt {
  readonly homePage: string;
  readonly account: string;
  readonly registration: string;
  readonly course: string;
  readonly sco: string;
  /** In the order in which they came. */
  readonly events: ScoEvent[];
  /** Whether two statements with one id said different things. */
  hasConflict: boolean;
}

/** What was measured at one time on one object (a chapter, a question) within an attempt; all arrays of one length. */
export interface Measurements {
  readonly attempts: number[];
  readonly objects: number[];
  readonly atMs: number[];
  readonly values: number[];
  readonly ids: number[];
}

/** How many statements were what. */
export interface StatementCounts {
  /** Everything that came in, what could not be read apart. */
  read: number;
  /** The same statement once more. */
  repeats: number;
  /** The same id once more, with another content. */
  conflicts: number;
  /** Of other tools, other courses, or of a kind that records do not need. */
  foreign: number;
  /** Outside the limits that were asked for. */
  outside: number;
  /** That void another one. */
  voiding: number;
  /** Of courses, and not voided: what the report rests on. */
  used: number;
  /** Of courses, and voided. */
  voided: number;
}

/** The statements of courses, sorted into attempts. */
export interface FoldedStatements {
  readonly attempts: readonly FoldedAttempt[];
  /** Names of courses, chapters and questions by IRI, as the latest statement says them. */
  readonly names: ReadonlyMap<string, string>;
  /** Time on chapters, in milliseconds. */
  readonly chapters: Measurements;
  /** Answers to questions: 1 for right, 0 for wrong, a share of the points between. */
  readonly answers: Measurements;
  /** IRIs by the numbers in measurements. */
  readonly objects: readonly string[];
  readonly counts: StatementCounts;
  /** The first and the last moment at which statements of courses were made; `null` without one. */
  readonly period: { readonly fromMs: number; readonly toMs: number } | null;
  /** Whether statements may be missing because of `since`. */
  readonly isCutOff: boolean;
}

/** Takes statements one by one, in any order, and keeps of each only what records need. */
export interface StatementFold {
  /** @returns what became of it; the number is that of its id, counted from 0 in the order of first appearance. */
  add(reading: Exclude<Reading, { readonly kind: 'invalid' }>): {
    readonly outcome: 'new' | 'repeat' | 'conflict';
    readonly number: number;
  };
  finish(): FoldedStatements;
}

/** FNV-1a. */
const markOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const describe = (reading: Exclude<Reading, { readonly kind: 'invalid' }>): string => {
  switch (reading.kind) {
    case 'foreign':
      return reading.mark;
    case 'voiding':
      return reading.target;
    case 'course':
      return `${reading.verb} ${reading.object} ${reading.atMs} ${reading.homePage} ${reading.account} ${reading.registration} ${reading.success} ${reading.completion} ${reading.percent} ${reading.passMark} ${reading.durationMs} ${reading.version}`;
  }
};

const createMeasurements = (): Measurements => ({ attempts: [], objects: [], atMs: [], values: [], ids: [] });

/** Takes the entries out whose statements are voided. */
const withoutVoided = (measurements: Measurements, isVoided: (id: number) => boolean): Measurements => {
  if (!measurements.ids.some(isVoided)) return measurements;
  const keep = (values: readonly number[]): number[] =>
    values.filter((_, index) => !isVoided(measurements.ids[index] ?? -1));
  return {
    attempts: keep(measurements.attempts),
    objects: keep(measurements.objects),
    atMs: keep(measurements.atMs),
    values: keep(measurements.values),
    ids: keep(measurements.ids),
  };
};

/** Starts a fold: repeated statements count once, voided ones not at all, whatever the order in which they come. */
export const createStatementFold = (filter: StatementFilter): StatementFold => {
  const ids = createIdSet();
  const voided = new Set<string>();
  /** Ids of which there is more than one version. */
  const disputed = new Set<string>();
  const attempts = new Map<string, number>();
  const folded: FoldedAttempt[] = [];
  const objects = new Map<string, number>();
  const names = new Map<string, { readonly name: string; readonly atMs: number }>();
  const chapters = createMeasurements();
  const answers = createMeasurements();
  const counts: StatementCounts = {
    read: 0,
    repeats: 0,
    conflicts: 0,
    foreign: 0,
    outside: 0,
    voiding: 0,
    used: 0,
    voided: 0,
  };
  /** Numbers of the statements that only count. */
  const others: number[] = [];
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  const interned = new Map<string, string>();
  const intern = <Text extends string | null>(value: Text): Text => {
    if (value === null) return value;
    const known = interned.get(value);
    if (known !== undefined) return known as Text;
    interned.set(value, value);
    return value;
  };

  const attemptOf = (statement: CourseStatement): number => {
    const { homePage, account, registration, course, sco } = statement;
    const key = `${homePage} ${account} ${registration} ${sco}`;
    const known = attempts.get(key);
    if (known !== undefined) return known;
    const number = folded.length;
    attempts.set(key, number);
    folded.push({
      homePage: intern(homePage),
      account: intern(account),
      registration,
      course: intern(course),
      sco: intern(sco),
      events: [],
      hasConflict: false,
    });
    return number;
  };
  const objectOf = (iri: string): number => {
    const known = objects.get(iri);
    if (known !== undefined) return known;
    objects.set(iri, objects.size);
    return objects.size - 1;
  };
  const keepName = (iri: string, name: string | null, atMs: number): void => {
    if (name === null) return;
    const known = names.get(iri);
    if (known && (known.atMs > atMs || (known.atMs === atMs && known.name <= name))) return;
    names.set(iri, { name, atMs });
  };
  const measure = (to: Measurements, statement: CourseStatement, value: number, id: number): void => {
    to.attempts.push(attemptOf(statement));
    to.objects.push(objectOf(statement.object));
    to.atMs.push(statement.atMs);
    to.values.push(value);
    to.ids.push(id);
    keepName(statement.object, statement.objectName, statement.atMs);
  };
  const isOutside = (storedMs: number | null): boolean =>
    storedMs !== null &&
    ((filter.sinceMs !== null && storedMs <= filter.sinceMs) ||
      (filter.untilMs !== null && storedMs > filter.untilMs));

  const keep = (statement: CourseStatement, id: number): void => {
    keepName(statement.course, statement.courseName, statement.atMs);
    fromMs = Math.min(fromMs, statement.atMs);
    toMs = Math.max(toMs, statement.atMs);
    switch (statement.subject) {
      case 'sco':
        folded[attemptOf(statement)]?.events.push({
          id: statement.id,
          verb: statement.verb,
          atMs: statement.atMs,
          storedMs: statement.storedMs,
          version: intern(statement.version),
          contentDigest: intern(statement.contentDigest),
          session: statement.session,
          success: statement.success,
          completion: statement.completion,
          percent: statement.percent,
          isImpossibleScore: statement.isImpossibleScore,
          passMark: statement.passMark,
          durationMs: statement.durationMs,
          authority: intern(statement.authority),
        });
        return;
      case 'chapter':
        if (statement.durationMs !== null) measure(chapters, statement, statement.durationMs, id);
        else others.push(id);
        return;
      case 'question': {
        const { percent, success } = statement;
        const share = percent !== null ? percent / 100 : success === null ? null : Number(success);
        if (filter.items && share !== null) measure(answers, statement, share, id);
        else others.push(id);
        return;
      }
      case 'quiz':
        others.push(id);
    }
  };

  return {
    add(reading) {
      counts.read++;
      const { number, isNew, isSame } = ids.add(reading.id, markOf(describe(reading)));
      if (!isNew) {
        if (isSame) {
          counts.repeats++;
          return { outcome: 'repeat', number };
        }
        counts.conflicts++;
        disputed.add(reading.id);
        if (reading.kind === 'course') {
          const attempt = folded[attemptOf(reading)];
          if (attempt) attempt.hasConflict = true;
        }
        return { outcome: 'conflict', number };
      }
      if (reading.kind === 'voiding') {
        // A withdrawal holds whenever it was made: nothing that it withdraws may count.
        counts.voiding++;
        voided.add(reading.target);
      } else if (isOutside(reading.storedMs)) counts.outside++;
      else if (reading.kind === 'foreign') counts.foreign++;
      else if (
        filter.activity !== null &&
        filter.activity !== reading.course &&
        filter.activity !== reading.sco
      )
        counts.outside++;
      else keep(reading, number);
      return { outcome: 'new', number };
    },
    finish() {
      const voidedNumbers = new Set([...voided].map((id) => ids.find(id)));
      const isVoided = (id: number): boolean => voidedNumbers.has(id);
      let total = others.length + chapters.ids.length + answers.ids.length;
      counts.voided =
        others.filter(isVoided).length +
        chapters.ids.filter(isVoided).length +
        answers.ids.filter(isVoided).length;
      for (const attempt of folded) {
        const { events } = attempt;
        total += events.length;
        if (disputed.size > 0 && events.some(({ id }) => disputed.has(id))) attempt.hasConflict = true;
        const kept = events.filter(({ id }) => !voided.has(id));
        counts.voided += events.length - kept.length;
        events.splice(0, events.length, ...kept);
      }
      counts.used = total - counts.voided;
      return {
        attempts: folded,
        names: new Map([...names].map(([iri, { name }]) => [iri, name])),
        chapters: withoutVoided(chapters, isVoided),
        answers: withoutVoided(answers, isVoided),
        objects: [...objects.keys()],
        counts,
        period: fromMs <= toMs ? { fromMs, toMs } : null,
        isCutOff: filter.sinceMs !== null,
      };
    },
  };
};
