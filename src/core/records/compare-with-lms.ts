import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { compare } from '../text/compare.ts';
import type { TrainingRecords } from './evaluate/build-records.ts';
import type { AttemptRecord } from './evaluate/evaluate-attempt.ts';
import type { AccountAlias } from './intake/identity.ts';
import type { LmsAttempt } from './lms-report.ts';
import { maximum, minimum } from './min-max.ts';
import type { RosterEntry } from './roster.ts';

/** What the two sides say of one person. */
export type Agreement =
  | 'agrees'
  | 'pass-not-in-lms'
  | 'pass-not-in-lrs'
  | 'scores-differ'
  /** Neither side has a pass; there is nothing to compare. */
  | 'no-pass';

/** One person on both sides. */
export interface ComparedPerson {
  readonly account: string;
  readonly name: string | null;
  readonly agreement: Agreement;
  /** 0-100; `null` without a score. */
  readonly lmsScore: number | null;
  readonly lrsScore: number | null;
  readonly isPassedInLms: boolean;
  readonly isPassedInLrs: boolean;
}

/** The comparison, person by person, sorted by account. */
export interface Comparison {
  readonly people: readonly ComparedPerson[];
  /** Persons of the LMS report who match no account. */
  readonly unmatched: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Moodle shows two decimals. */
const SCORE_TOLERANCE = 0.011;

const highest = (values: readonly (number | null)[]): number | null =>
  maximum(values.filter((value) => value !== null));

/**
 * Finds the account of a person of the LMS report: by what the report shows beside the name (username, mail address, ID number),
 * itself or over the roster; else by the name. Where these lead to several accounts, the mail address decides: a staff number may
 * be the account of somebody else.
 */
const createMatcher = (
  accounts: ReadonlySet<string>,
  roster: readonly RosterEntry[],
  aliases: readonly AccountAlias[],
) => {
  const byIdentity = new Map<string, Set<string>>();
  const note = (identity: string | null, account: string): void => {
    if (identity === null) return;
    const key = identity.toLowerCase();
    byIdentity.set(key, (byIdentity.get(key) ?? new Set()).add(account));
  };
  for (const account of accounts) note(account, account);
  for (const { account, email, idNumber, name } of roster)
    for (const identity of [email, idNumber, name, account]) note(identity, account.toLowerCase());
  // The report may be older than a new name, or the statements. A name that somebody else has now stays that person's.
  for (const alias of aliases)
    if (!byIdentity.has(alias.old.toLowerCase())) note(alias.old, alias.new.toLowerCase());
  const only = (identities: readonly string[]): string | undefined => {
    const found = new Set(identities.flatMap((identity) => [...(byIdentity.get(identity) ?? [])]));
    return found.size === 1 ? [...found][0] : undefined;
  };
  return (identities: readonly string[]): string | undefined => {
    const [name = '', ...others] = identities.map((identity) => identity.toLowerCase());
    return only(others) ?? only(others.filter((identity) => identity.includes('@'))) ?? only([name]);
  };
};

const isPassed = ({ result }: Pick<AttemptRecord, 'result'>): boolean =>
  result === 'passed' || result === 'completed';

/**
 * What keeps the two sides from being compared: statements of several courses, or a module without a pass mark where the report
 * does not say who has completed it; `null` if nothing does.
 */
export const findObstacle = (
  attempts: readonly AttemptRecord[],
  lms: readonly LmsAttempt[],
  file: string,
): Diagnostic | null => {
  const courses = [...new Set(attempts.map(({ course }) => course))];
  if (courses.length > 1) return report('records/lms-courses', { courses: courses.join(', ') }, { file });
  if (attempts.length === 0 || attempts.some(({ score, passMark }) => score !== null || passMark !== null))
    return null;
  const unclear = lms.find(({ attempt, isDone }) => attempt !== null && isDone === null);
  return unclear
    ? report(
        'records/lms-status',
        { statusText: unclear.statusText ?? 'nothing' },
        { file, line: unclear.line },
      )
    : null;
};

/**
 * Compares passes and scores with those of the LMS. Moodle's report has the score where there is one and not the status: a
 * score counts there as passed if it reaches the pass mark that the statements name.
 *
 * @param records What the statements of one course amount to.
 * @param file Name of the LMS report, for findings.
 */
export const compareWithLms = (
  { rows, attempts }: Pick<TrainingRecords, 'rows' | 'attempts'>,
  lms: readonly LmsAttempt[],
  roster: readonly RosterEntry[],
  file: string,
  aliases: readonly AccountAlias[] = [],
): Comparison => {
  const diagnostics: Diagnostic[] = [];
  const passed = new Set(rows.filter(isPassed).map(({ account }) => account.toLowerCase()));
  const byAccount = new Map<string, AttemptRecord[]>();
  for (const attempt of attempts) {
    const key = attempt.account.toLowerCase();
    byAccount.set(key, [...(byAccount.get(key) ?? []), attempt]);
  }
  const usualMark = minimum(attempts.flatMap(({ passMark }) => passMark ?? []));
  const match = createMatcher(new Set(byAccount.keys()), roster, aliases);
  const inLms = new Map<string, LmsAttempt[]>();
  const unmatched = new Map<string, LmsAttempt>();
  for (const attempt of lms) {
    const account = match(attempt.identities);
    if (account === undefined) {
      if (attempt.attempt !== null) unmatched.set(attempt.identities.join(' '), attempt);
      continue;
    }
    inLms.set(account, [...(inLms.get(account) ?? []), attempt]);
  }
  for (const { identities, line } of unmatched.values())
    diagnostics.push(
      report(
        'records/lms-stranger',
        { person: identities[0] ?? '', identities: identities.slice(1).join(', ') || 'nothing but the name' },
        { file, line },
      ),
    );
  const names = new Map(roster.map(({ account, name }) => [account.toLowerCase(), name]));
  const people = [...new Set([...byAccount.keys(), ...inLms.keys()])]
    .sort(compare)
    .map((key): ComparedPerson => {
      const lrs = byAccount.get(key) ?? [];
      const found = inLms.get(key) ?? [];
      const lrsScore = highest(lrs.map(({ score }) => score));
      const isScored = lrsScore !== null || usualMark !== null;
      const scoreOf = ({ score }: LmsAttempt): number | null =>
        score === 0 && (lrsScore ?? 1) > 0 ? null : score;
      const lmsScore = isScored ? highest(found.map(scoreOf)) : null;
      const passMark = lrs.find((attempt) => attempt.passMark !== null)?.passMark ?? usualMark;
      const reachesMark = (score: number | null): boolean =>
        score !== null && passMark !== null && score >= passMark - SCORE_TOLERANCE;
      const isPassedInLms = found.some((attempt) => attempt.isDone ?? reachesMark(scoreOf(attempt)));
      const isPassedInLrs = passed.has(key);
      const areScoresKnown = lmsScore !== null && lrsScore !== null;
      const agreement: Agreement =
        isPassedInLrs && !isPassedInLms
          ? 'pass-not-in-lms'
          : isPassedInLms && !isPassedInLrs
            ? 'pass-not-in-lrs'
            : areScoresKnown && Math.abs(lmsScore - lrsScore) > SCORE_TOLERANCE
              ? 'scores-differ'
              : isPassedInLrs
                ? 'agrees'
                : 'no-pass';
      const account = lrs[0]?.account ?? key;
      const location = found[0] ? { file, line: found[0].line } : { file };
      if (agreement === 'pass-not-in-lms')
        diagnostics.push(report('records/pass-not-in-lms', { account }, location));
      if (agreement === 'pass-not-in-lrs')
        diagnostics.push(report('records/pass-not-in-lrs', { account }, location));
      if (agreement === 'scores-differ' && areScoresKnown)
        diagnostics.push(
          report('records/scores-differ', { account, lms: lmsScore, lrs: lrsScore }, location),
        );
      return {
        account,
        name: names.get(key) ?? null,
        agreement,
        lmsScore,
        lrsScore,
        isPassedInLms,
        isPassedInLrs,
      };
    });
  return {
    people,
    unmatched: [...unmatched.values()].map(({ identities }) => identities.join(', ')),
    diagnostics,
  };
};
