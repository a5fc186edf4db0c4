import { versionedObject } from '../item-statistics.ts';
import { type AttemptStatements, compareEvents, type ScoEvent } from './attempt-statements.ts';
import { correctedTime, correctTimes } from './correct-times.ts';
import { courseUses } from './course-uses.ts';
import { createIdentity, type Identity } from './identity.ts';
import { createMeasurements, type Measurements, selectMeasurements } from './measurements.ts';
import type { CourseStatement, ReadableStatement } from './read-statement.ts';
import type { ReportRules } from './report-rules.ts';
import { type FoldedSelection, type SortedStatements, selectStatements } from './select-statements.ts';
import { createStatementFingerprint } from './statement-fingerprint.ts';
import type { CourseSeen, IsIncluded, StatementCounts, StatementIntake } from './statement-intake.ts';
import { createStatementTable, type Precedence } from './statement-table.ts';

/** Which statements a report is about; `null` for no limit. */
export interface StatementFilter {
  /** IRI of a course or of a SCO. */
  readonly activity: string | null;
  /** Only what an LRS stored after this moment (xAPI-Communication 2.1.3), milliseconds since 1970. */
  readonly sinceMs: number | null;
  /** Only what an LRS stored at or before this moment, milliseconds since 1970. */
  readonly untilMs: number | null;
  /** What an LRS stored after this moment is passed over, even if it voids something; for a report that is made once more. */
  readonly throughMs: number | null;
  /** Whether answers to questions are kept for a look at the questions. */
  readonly items: boolean;
  readonly rules: ReportRules;
  /** Whose accounts are one person's, and which home pages are one LMS's; unless given, only what is plain to see. */
  readonly identity?: Identity;
}

/** An attempt while statements come in. */
type FoldedAttempt = {
  -readonly [Key in keyof AttemptStatements]: Key extends 'events' ? ScoEvent[] : AttemptStatements[Key];
} & {
  /** How many statements count, whatever they are about; voided ones do not. */
  statements: number;
};

/** What a fold amounts to: an intake, and the statements that it holds. */
export interface FoldedStatements extends StatementIntake, SortedStatements {
  select(isIncluded: IsIncluded): FoldedSelection;
}

/** Takes statements one by one, in any order, and keeps of each only what records need. */
export interface StatementFold {
  /**
   * @returns the row of its id, counted from 0 in the order of first appearance; how it compares with what was known of that id; whether it
   * says something that no statement with that id has said so far. `null` for what is passed over.
   */
  add(
    reading: ReadableStatement,
  ): { readonly row: number; readonly precedence: Precedence; readonly isConflict: boolean } | null;
  finish(): FoldedStatements;
}

/** What a statement belongs to: nothing that is counted by itself, or an attempt by its number. */
const FOREIGN = 0;
const OUTSIDE = 1;
const VOIDING = 2;
const FIRST_ATTEMPT = 3;

/**
 * Starts a fold. Its outcome depends on what the statements are and not on the order in which they come: of several versions of one
 * statement the one that an LRS stored first counts, and a voided statement does not count at all.
 */
export const createStatementFold = (filter: StatementFilter): StatementFold => {
  const { rules } = filter;
  /** Version 0.1.0 took every account and every home page for one of its own. */
  const identity = rules === 1 ? null : (filter.identity ?? createIdentity([], {}));
  /** The sites of home pages, as statements have them. */
  const sites = new Map<string, string>();
  const table = createStatementTable(rules);
  const markOf = createStatementFingerprint(rules);
  /** What statements withdraw, by the rows of those that count. */
  const targets = new Map<number, string>();
  /** The marks of all versions, for statements of which there are different ones. */
  const disputed = new Map<number, Set<number>>();
  /** The number of the version that counts, where that is not the row of its id; all of these are negative. */
  const current = new Map<number, number>();
  const superseded = new Set<number>();
  /** The attempts that versions which count no more belonged to. */
  const formerAttempts = new Map<number, Set<number>>();
  const byRegistration = new Map<string, number[]>();
  const folded: FoldedAttempt[] = [];
  const objects = new Map<string, number>();
  const names = new Map<string, { readonly name: string; readonly atMs: number }>();
  const courses = new Map<string, CourseSeen>();
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
    leftOut: 0,
  };
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  let latestStoredMs: number | null = null;
  const interned = new Map<string, string>();
  const intern = <Text extends string | null>(value: Text): Text => {
    if (value === null) return value;
    const known = interned.get(value);
    if (known !== undefined) return known as Text;
    interned.set(value, value);
    return value;
  };

  const siteOf = (homePage: string): string => {
    const known = sites.get(homePage);
    if (known !== undefined) return known;
    const site = identity === null ? homePage : identity.siteOf(homePage);
    sites.set(homePage, site);
    return site;
  };
  const attemptOf = (statement: CourseStatement): number => {
    const { registration, course, sco } = statement;
    const homePage = siteOf(statement.homePage);
    const account =
      identity === null
        ? statement.account
        : identity.accountOf(homePage, statement.account, correctedTime(statement));
    const known = byRegistration.get(registration);
    for (const number of known ?? []) {
      const attempt = folded[number];
      if (
        attempt?.sco === sco &&
        attempt.account === account &&
        attempt.homePage === homePage &&
        (rules === 1 || attempt.course === course)
      )
        return number;
    }
    const number = folded.length;
    if (known) known.push(number);
    else byRegistration.set(registration, [number]);
    folded.push({
      homePage: intern(homePage),
      account: intern(account),
      registration,
      course: intern(course),
      sco: intern(sco),
      events: [],
      hasConflict: false,
      statements: 0,
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
  const noteCourse = ({ course, sco, contentDigest }: CourseStatement): void => {
    let seen = courses.get(course);
    if (seen === undefined) {
      seen = { scos: new Set(), hasContent: false };
      courses.set(intern(course), seen);
    }
    if (!seen.scos.has(sco)) seen.scos.add(intern(sco));
    if (contentDigest !== null) seen.hasContent = true;
  };
  const isTimely = ({ storedMs }: ReadableStatement): boolean =>
    storedMs === null ||
    ((filter.sinceMs === null || storedMs > filter.sinceMs) &&
      (filter.untilMs === null || storedMs <= filter.untilMs));
  const isWithin = (reading: ReadableStatement): reading is CourseStatement =>
    reading.kind === 'course' &&
    isTimely(reading) &&
    (filter.activity === null || filter.activity === reading.course || filter.activity === reading.sco);
  const holderOf = (reading: ReadableStatement): number => {
    // A withdrawal holds whenever it was made: nothing that it withdraws may count.
    if (reading.kind === 'voiding') return VOIDING;
    if (isWithin(reading)) return attemptOf(reading) + FIRST_ATTEMPT;
    return reading.kind === 'foreign' && isTimely(reading) ? FOREIGN : OUTSIDE;
  };

  const measure = (
    to: Measurements,
    statement: CourseStatement,
    object: string,
    attempt: number,
    value: number,
    version: number,
  ) => {
    to.attempts.push(attempt);
    to.objects.push(objectOf(object));
    to.atMs.push(statement.atMs);
    to.values.push(value);
    to.versions.push(version);
  };
  const eventOf = (statement: CourseStatement, number: number): ScoEvent => ({
    number,
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
    activeMs: statement.activeMs,
    authority: intern(statement.authority),
    scoCount: statement.scoCount,
    clockOffsetMs: statement.clockOffsetMs,
  });
  /** What every version within the limits says of names and of the time, whether it counts or not. */
  const note = (statement: CourseStatement): void => {
    const { subject, durationMs } = statement;
    const atMs = rules === 1 ? statement.atMs : correctedTime(statement);
    keepName(statement.course, statement.courseName, atMs);
    if (
      (subject === 'chapter' && durationMs !== null) ||
      (subject === 'question' && shareOf(statement) !== null)
    )
      keepName(statement.object, statement.objectName, atMs);
    fromMs = Math.min(fromMs, atMs);
    toMs = Math.max(toMs, atMs);
  };
  /** The share of the points of an answer, if answers are looked at. */
  const shareOf = ({ percent, success }: CourseStatement): number | null => {
    if (!filter.items) return null;
    return percent !== null ? percent / 100 : success === null ? null : Number(success);
  };
  const keep = (statement: CourseStatement, attempt: number, version: number): void => {
    if (statement.subject === 'sco') folded[attempt]?.events.push(eventOf(statement, version));
    else if (statement.subject === 'chapter' && statement.durationMs !== null)
      measure(chapters, statement, statement.object, attempt, statement.durationMs, version);
    else if (statement.subject === 'question') {
      const share = shareOf(statement);
      // The same question in another version of the course may be another one.
      if (share !== null) measure(answers, statement, versionedObject(statement), attempt, share, version);
    }
  };
  /** Lets a version count from now on. */
  const accept = (reading: ReadableStatement, row: number, version: number): void => {
    const holder = holderOf(reading);
    table.setHolder(row, holder);
    if (reading.kind === 'voiding') targets.set(row, reading.target);
    if (reading.kind === 'course' && holder >= FIRST_ATTEMPT) keep(reading, holder - FIRST_ATTEMPT, version);
  };
  /** Lets the version that has counted so far count no more. */
  const supersede = (row: number): void => {
    superseded.add(current.get(row) ?? row);
    current.set(row, -1 - superseded.size);
    targets.delete(row);
    const holder = table.holderOf(row);
    if (holder < FIRST_ATTEMPT) return;
    formerAttempts.set(row, (formerAttempts.get(row) ?? new Set()).add(holder - FIRST_ATTEMPT));
  };
  /** Puts a version in the place of one that says the same, and that another LRS, or none, had stored. */
  const replaceCopy = (statement: CourseStatement, row: number, precedence: Precedence): void => {
    const events = folded[table.holderOf(row) - FIRST_ATTEMPT]?.events ?? [];
    const version = current.get(row) ?? row;
    const at = statement.subject === 'sco' ? events.findIndex(({ number }) => number === version) : -1;
    const known = events[at];
    if (!known) return;
    const isFirst = (a: string | null, b: string | null): boolean => a !== null && (b === null || a < b);
    if (precedence === 'better' || isFirst(statement.authority, known.authority))
      events[at] = eventOf(statement, version);
  };
  const flag = (attempt: number): void => {
    const found = folded[attempt];
    if (found) found.hasConflict = true;
  };
  /** Notes that versions differ, for all attempts that they are about. @returns whether that is news. */
  const dispute = (reading: ReadableStatement, row: number, mark: number, formerMark: number): boolean => {
    const known = disputed.get(row);
    if (known === undefined && mark === formerMark) return false;
    const marks = known ?? new Set([formerMark]);
    disputed.set(row, marks);
    if (!known) {
      flag(table.holderOf(row) - FIRST_ATTEMPT);
      for (const attempt of formerAttempts.get(row) ?? []) flag(attempt);
    }
    if (isWithin(reading)) flag(attemptOf(reading));
    const isNews = !marks.has(mark);
    marks.add(mark);
    return isNews;
  };

  return {
    add(reading) {
      const { id, storedMs } = reading;
      if (filter.throughMs !== null && storedMs !== null && storedMs > filter.throughMs) return null;
      counts.read++;
      if (storedMs !== null && storedMs > (latestStoredMs ?? Number.NEGATIVE_INFINITY))
        latestStoredMs = storedMs;
      if (reading.kind === 'course') noteCourse(reading);
      if (isWithin(reading)) note(reading);
      const mark = markOf(reading);
      const { row, precedence, formerMark } = table.add(id, mark, storedMs);
      if (precedence === 'new') {
        accept(reading, row, row);
        return { row, precedence, isConflict: false };
      }
      const isConflict = dispute(reading, row, mark, formerMark);
      if (isConflict) counts.conflicts++;
      else counts.repeats++;
      if (precedence !== 'worse') {
        if (mark === formerMark && isWithin(reading) && table.holderOf(row) >= FIRST_ATTEMPT)
          replaceCopy(reading, row, precedence);
        else if (precedence === 'better') {
          supersede(row);
          accept(reading, row, current.get(row) ?? row);
        }
      }
      return { row, precedence, isConflict };
    },
    finish() {
      const voided = new Set<number>();
      for (const target of targets.values()) {
        const row = table.find(target);
        if (row >= 0 && table.holderOf(row) >= FIRST_ATTEMPT) voided.add(row);
      }
      const passedOver = new Set(superseded);
      for (const row of voided) passedOver.add(current.get(row) ?? row);
      const isCounted = (version: number): boolean => !passedOver.has(version);
      const counted = (measurements: Measurements): Measurements =>
        measurements.versions.every(isCounted)
          ? measurements
          : selectMeasurements(measurements, (at) => isCounted(measurements.versions[at] ?? 0));
      for (let row = 0; row < table.size; row++) {
        const holder = table.holderOf(row);
        if (holder === FOREIGN) counts.foreign++;
        else if (holder === OUTSIDE) counts.outside++;
        else if (holder === VOIDING) counts.voiding++;
        else if (voided.has(row)) counts.voided++;
        else {
          counts.used++;
          const attempt = folded[holder - FIRST_ATTEMPT];
          if (attempt) attempt.statements++;
        }
      }
      const homePages = new Map<string, string>();
      for (const site of new Set(sites.values())) {
        const known = [...sites].filter(([, other]) => other === site).map(([homePage]) => homePage);
        homePages.set(site, identity === null ? site : identity.homePageOf(site, known));
      }
      for (const attempt of folded) {
        if (passedOver.size > 0 && !attempt.events.every(({ number }) => isCounted(number)))
          attempt.events = attempt.events.filter(({ number }) => isCounted(number));
        attempt.events.sort(compareEvents);
        if (rules > 1) attempt.events = correctTimes(attempt.events).sort(compareEvents);
        attempt.homePage = homePages.get(attempt.homePage) ?? attempt.homePage;
      }
      const statements = {
        attempts: folded,
        chapters: counted(chapters),
        answers: counted(answers),
        objects: [...objects.keys()],
      };
      return {
        ...statements,
        overview: {
          courses,
          counts,
          names: new Map([...names].map(([iri, { name }]) => [iri, name])),
          period: fromMs <= toMs ? { fromMs, toMs } : null,
          isCutOff: filter.sinceMs !== null,
          latestStoredMs,
          homePages,
          uses: courseUses(folded),
        },
        select: (isIncluded) => selectStatements(statements, isIncluded),
      };
    },
  };
};
