import { chapterTimes } from '../chapter-times.ts';
import { itemsByVersion } from '../item-statistics.ts';
import { type AttemptStatements, decidingEvent, type PersonStatements } from './attempt-statements.ts';
import { collectAuthorities } from './authorities.ts';
import { type Measurements, selectMeasurements } from './measurements.ts';
import type { CrossTables, IsIncluded, SelectedStatements } from './statement-intake.ts';

/** The statements of courses, sorted into attempts. */
export interface SortedStatements {
  readonly attempts: readonly AttemptStatements[];
  /** Time on chapters, in milliseconds; attempts by their place among the attempts. */
  readonly chapters: Measurements;
  /** Answers to questions: 1 for right, 0 for wrong, a share of the points between. */
  readonly answers: Measurements;
  /** IRIs by the numbers in measurements. */
  readonly objects: readonly string[];
}

/** What was selected from statements that are all at hand. */
export interface FoldedSelection extends SelectedStatements {
  readonly people: Iterable<PersonStatements>;
}

const crossTablesOf = (attempts: readonly AttemptStatements[]): CrossTables => {
  const { uses, times } = collectAuthorities(attempts);
  const judged = new Set<string>();
  const learners = new Map<string, string>();
  const shared = new Set<string>();
  const scos = new Map<string, Set<string>>();
  for (const { course, sco, events, homePage, account, registration } of attempts) {
    const last = events.at(-1);
    if (!last) continue;
    for (const { verb, version } of events)
      if (verb === 'passed' || verb === 'failed') judged.add(`${sco} ${version}`);
    const learner = `${homePage} ${account}`;
    const known = learners.get(registration);
    if (known !== undefined && known !== learner) shared.add(registration);
    learners.set(registration, learner);
    const key = `${course} ${(decidingEvent(events) ?? last).version}`;
    const ofVersion = scos.get(key);
    if (ofVersion) ofVersion.add(sco);
    else scos.set(key, new Set([sco]));
  }
  return { authorities: uses, authorityTimes: times, judged, shared, scos };
};

/** The attempts of each account that has any statement about a SCO. */
const peopleOf = (attempts: readonly AttemptStatements[]): Iterable<PersonStatements> => {
  const people = new Map<string, PersonStatements & { readonly attempts: AttemptStatements[] }>();
  for (const attempt of attempts) {
    if (attempt.events.length === 0) continue;
    const { homePage, account } = attempt;
    const key = `${homePage}\n${account}`;
    const person = people.get(key);
    if (person) person.attempts.push(attempt);
    else people.set(key, { homePage, account, attempts: [attempt] });
  }
  return people.values();
};

/** Picks out of folded statements those that a report is about. */
export const selectStatements = (
  { attempts, chapters, answers, objects }: SortedStatements,
  isIncluded: IsIncluded,
): FoldedSelection => {
  const isSelected = attempts.map(({ course, homePage }) => isIncluded(course, homePage));
  const isWhole = isSelected.every((is) => is);
  const selected = isWhole ? attempts : attempts.filter((_, at) => isSelected[at]);
  const select = (measurements: Measurements): Measurements =>
    isWhole
      ? measurements
      : selectMeasurements(measurements, (at) => isSelected[measurements.attempts[at] ?? -1] === true);
  return {
    tables: crossTablesOf(selected),
    people: peopleOf(selected),
    chapters: chapterTimes(select(chapters), objects),
    items: itemsByVersion(select(answers), objects),
  };
};
