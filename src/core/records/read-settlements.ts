import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { quoteList } from '../diagnostics/wording.ts';
import { endOfDay } from './end-of-day.ts';
import { SETTLEMENT_DECISIONS, type Settlement } from './evaluate/settlement.ts';
import { courseOfActivity } from './intake/lrs-queries.ts';
import { readTable } from './read-table.ts';

const HEADINGS = [
  'attempt',
  'account',
  'homepage',
  'course',
  'decision',
  'date',
  'score',
  'reason',
  'who',
  'when',
] as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HALF_DAY_MS = 43_200_000;

/**
 * Reads decisions that were signed off: a table with the headings `attempt` (the registration, as the report has it) or `account` and
 * `course`, then `decision`, `date`, `score`, `reason`, `who` and `when`. Days are as 2026-11-30; a result by a day counts from its noon in
 * UTC, which is that day all over the world.
 *
 * @param file Name of the file, for findings.
 */
export const readSettlements = (
  source: string,
  file: string,
): { readonly entries: readonly Settlement[]; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, location: { readonly line: number; readonly column: number }): void => {
    diagnostics.push(
      report('records/settlements', { reason }, { file, line: location.line, column: location.column }),
    );
  };
  const { lines, faults } = readTable(source, HEADINGS, ['decision', 'reason', 'who', 'when']);
  for (const found of faults) fault(found.reason, found);
  const seen = new Map<string, number>();
  const entries = lines.flatMap(({ text, positionOf, line }): Settlement[] => {
    const before = diagnostics.length;
    const [attempt, account, course] = [text('attempt'), text('account'), text('course')];
    const decision = SETTLEMENT_DECISIONS.find((name) => name === text('decision')?.toLowerCase());
    const dayOf = (heading: 'date' | 'when'): number | null => {
      const day = text(heading);
      const ms = day === null ? null : endOfDay(day);
      if (day !== null && ms === null)
        fault(`"${day}" is no day in the form 2026-11-30`, positionOf(heading));
      return ms;
    };
    const [dateMs, whenMs] = [dayOf('date'), dayOf('when')];
    const scoreText = text('score');
    const score = scoreText === null ? null : Number(scoreText.replace(',', '.'));
    if (decision === undefined)
      fault(
        `"${text('decision') ?? ''}" is none of ${quoteList(SETTLEMENT_DECISIONS)}`,
        positionOf('decision'),
      );
    for (const heading of ['reason', 'who', 'when'] as const)
      if (text(heading) === null) fault(`this line has nothing under "${heading}"`, positionOf(heading));
    if (attempt !== null && !UUID.test(attempt))
      fault(`"${attempt}" is no registration, which is a UUID`, positionOf('attempt'));
    if ((attempt === null) === (account === null))
      fault('a line is about an attempt, or about an account and a course', positionOf('attempt'));
    if (account !== null && course === null)
      fault('this line does not name the course', positionOf('course'));
    if (attempt === null && (decision === 'accepted' || decision === 'rejected'))
      fault(`only an attempt can be ${decision}`, positionOf('decision'));
    if (dateMs === null && (decision === 'passed' || decision === 'completed'))
      fault(`this line does not say on which day it was ${decision}`, positionOf('date'));
    if (dateMs !== null && whenMs !== null && dateMs > whenMs)
      fault('the result lies after the day on which it was signed', positionOf('date'));
    if (score !== null && !(score >= 0 && score <= 100))
      fault(`"${scoreText}" is no score from 0 to 100`, positionOf('score'));
    const key = (attempt ?? `${account} ${text('homepage') ?? ''} ${course} ${text('date')}`).toLowerCase();
    const earlier = seen.get(key);
    if (earlier !== undefined) fault(`line ${earlier} has decided that already`, positionOf('decision'));
    seen.set(key, line);
    if (diagnostics.length > before || decision === undefined || whenMs === null) return [];
    return [
      {
        attempt: attempt?.toLowerCase() ?? null,
        account,
        course: account === null || course === null ? null : courseOfActivity(course),
        homePage: text('homepage'),
        decision,
        dateMs: dateMs === null ? null : dateMs - HALF_DAY_MS + 1,
        score,
        reason: text('reason') ?? '',
        who: text('who') ?? '',
        whenMs,
        line,
      },
    ];
  });
  return { entries: diagnostics.length > 0 ? [] : entries, diagnostics };
};
