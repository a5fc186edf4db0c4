import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { PAIR, SEPARATOR } from '../../questions/statement-notation.ts';
import { compare } from '../../text/compare.ts';
import { readDecimal } from '../../text/decimal.ts';
import { groupBy } from '../group-by.ts';
import { createMeasurements } from '../intake/measurements.ts';
import { itemStatistics } from '../item-statistics.ts';
import type { ReportedAttempt, ReportedInteraction } from './interactions-report.ts';
import type { AnswerPart, PackageQuestion, PackageQuestions } from './package-questions.ts';

/** How often something was answered. */
export interface AnswerCount {
  /** Ids as the LMS has them, or what was typed. */
  readonly answer: string;
  /** In words. */
  readonly text: string;
  /** `null` where nothing is right or wrong, or the package does not say it. */
  readonly isRight: boolean | null;
  readonly count: number;
}

/** One question of one quiz, and what was answered. */
export interface QuestionAnswers {
  readonly question: PackageQuestion;
  /** How many attempts answered it. */
  readonly answers: number;
  /** The mean share of the points, 0-1: the higher, the easier; `null` for a rating, or without an answer. */
  readonly difficulty: number | null;
  /** As in `ItemStatistics`. */
  readonly discrimination: number | null;
  /** Every choice or pair of the question, or what was typed or ordered, the most frequent first. */
  readonly counts: readonly AnswerCount[];
  /** How many different answers are left out of `counts`. */
  readonly more: number;
}

/** How the questions of one objective did together. */
export interface ObjectiveAnswers {
  readonly objective: string;
  /** Questions that were answered, each once for each quiz that asks it. */
  readonly questions: number;
  readonly answers: number;
  /** The mean share of the points of all answers, 0-1. */
  readonly difficulty: number;
}

/** What learners answered to the questions of a package. */
export interface AnswersReport {
  readonly toolVersion: string;
  readonly title: string;
  readonly version: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly attempts: number;
  readonly questions: readonly QuestionAnswers[];
  /** By id; only those of which a question was answered. */
  readonly objectives: readonly ObjectiveAnswers[];
}

/** So many different answers are listed where anything may be answered. */
const MAX_LISTED = 10;

/** So many unknown questions are named. */
const MAX_NAMED = 20;

/** The share of the points that a result of SCORM 1.2 stands for (RTE, CMIResult); `null` for none. */
const shareOf = (result: string): number | null => {
  if (result === 'correct') return 1;
  if (result === 'wrong') return 0;
  const share = readDecimal(result);
  return share === null || share < 0 || share > 1 ? null : share;
};

/** The single character by which SCORM 1.2 names the entry at an index (RTE, CMIFeedback). */
const characterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : String(index - 26);

/** The entry that an LMS names by its id or, in the standard's own form, by its character. */
const partNamed = (parts: readonly AnswerPart[], name: string): AnswerPart | undefined =>
  parts.find(({ id }) => id === name) ?? parts[parts.findIndex((_, index) => characterOf(index) === name)];

/** Counts what was chosen; one response may choose several. */
const countChosen = (
  possible: readonly Omit<AnswerCount, 'count'>[],
  responses: readonly (readonly string[])[],
): AnswerCount[] => {
  const counts = new Map<string, number>();
  for (const answers of responses)
    for (const answer of new Set(answers)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return possible.map((one) => ({ ...one, count: counts.get(one.answer) ?? 0 }));
};

/** Counts whole responses: what was typed, or an order. */
const countWhole = (
  interactions: readonly ReportedInteraction[],
  textOf: (response: string) => string,
): AnswerCount[] => {
  const counts = new Map<string, { count: number; isRight: boolean | null }>();
  for (const { response, result } of interactions) {
    const share = shareOf(result);
    const isRight = share === null ? null : share === 1;
    const known = counts.get(response);
    if (known) known.count++;
    else counts.set(response, { count: 1, isRight });
  }
  return [...counts]
    .map(([answer, rest]) => ({ answer, text: textOf(answer), ...rest }))
    .sort((a, b) => b.count - a.count || compare(a.answer, b.answer));
};

const countAnswers = (
  { type, choices, sources, targets, patterns }: PackageQuestion,
  interactions: readonly ReportedInteraction[],
): AnswerCount[] => {
  const responses = interactions.map(({ response }) => response.split(','));
  const right = patterns[0]?.split(SEPARATOR);
  if (type === 'true-false')
    return countChosen(
      ['true', 'false'].map((answer) => ({
        answer,
        text: answer,
        isRight: right?.includes(answer) ?? null,
      })),
      responses.map(([answer = '']) => [answer === 't' ? 'true' : answer === 'f' ? 'false' : answer]),
    );
  if (sources.length > 0) {
    const isRight = (source: string, target: string): boolean | null =>
      right?.includes(`${source}${PAIR}${target}`) ?? null;
    const pairs = responses.map((parts) =>
      parts.flatMap((part) => {
        const [source = '', target = ''] = part.split('.');
        const found = [partNamed(sources, source), partNamed(targets, target)];
        return found[0] && found[1] ? [`${found[0].id}.${found[1].id}`] : [];
      }),
    );
    return countChosen(
      sources.flatMap((source) =>
        targets.map((target) => ({
          answer: `${source.id}.${target.id}`,
          text: `${source.text} \u2192 ${target.text}`,
          isRight: isRight(source.id, target.id),
        })),
      ),
      pairs,
    ).filter(({ count, isRight: isKey }) => count > 0 || isKey);
  }
  if (choices.length === 0) return countWhole(interactions, (response) => response);
  if (type === 'sequencing')
    return countWhole(interactions, (response) =>
      response
        .split(',')
        .map((name) => partNamed(choices, name)?.text ?? name)
        .join(' \u2192 '),
    );
  return countChosen(
    choices.map(({ id, text }) => ({ answer: id, text, isRight: right?.includes(id) ?? null })),
    responses.map((names) => names.flatMap((name) => partNamed(choices, name)?.id ?? [])),
  );
};

const objectivesOf = (questions: readonly QuestionAnswers[]): readonly ObjectiveAnswers[] => {
  const scored = questions.filter(
    ({ difficulty, question }) => difficulty !== null && question.objective !== '',
  );
  return [...groupBy(scored, ({ question }) => question.objective)]
    .map(([objective, own]) => {
      const answers = own.reduce((sum, { answers: count }) => sum + count, 0);
      const points = own.reduce((sum, { answers: count, difficulty }) => sum + count * (difficulty ?? 0), 0);
      return { objective, questions: own.length, answers, difficulty: points / answers };
    })
    .sort((a, b) => compare(a.objective, b.objective));
};

const keyOf = ({ sco, id }: { readonly sco: number; readonly id: string }): string => `${sco} ${id}`;

/**
 * Joins what an LMS has of answers with the questions of the package. An attempt has one answer to each question of a quiz: the
 * LMS keeps the last one. Answers to questions that the package does not have are left aside and reported.
 *
 * @param file Name of the report, for findings.
 */
export const reportAnswers = (
  { title, version, language, questions }: PackageQuestions,
  attempts: readonly ReportedAttempt[],
  toolVersion: string,
  file: string,
): { readonly report: AnswersReport; readonly diagnostics: readonly Diagnostic[] } => {
  const objects = questions.map(keyOf);
  const numbers = new Map(objects.map((key, number) => [key, number]));
  const given = new Map<number, ReportedInteraction[]>();
  const unknown = new Map<string, number>();
  const measured = createMeasurements();
  const answered = new Set<number>();
  for (const [attempt, { interactions }] of attempts.entries())
    for (const interaction of interactions) {
      const number = numbers.get(keyOf(interaction));
      if (number === undefined) {
        unknown.set(interaction.id, (unknown.get(interaction.id) ?? 0) + 1);
        continue;
      }
      answered.add(attempt);
      const known = given.get(number);
      if (known) known.push(interaction);
      else given.set(number, [interaction]);
      const share = shareOf(interaction.result);
      if (share === null) continue;
      measured.attempts.push(attempt);
      measured.objects.push(number);
      measured.atMs.push(0);
      measured.values.push(share);
      measured.versions.push(0);
    }
  const statistics = new Map(itemStatistics(measured, objects).map((item) => [item.question, item]));
  const names = [...unknown.keys()].sort();
  const answeredQuestions = questions.map((question, number): QuestionAnswers => {
    const interactions = given.get(number) ?? [];
    const counts = countAnswers(question, interactions);
    const isOpen = question.choices.length === 0 || question.type === 'sequencing';
    const isCut = isOpen && question.sources.length === 0 && counts.length > MAX_LISTED;
    const item = statistics.get(keyOf(question));
    return {
      question,
      answers: interactions.length,
      difficulty: item?.difficulty ?? null,
      discrimination: item?.discrimination ?? null,
      counts: isCut ? counts.slice(0, MAX_LISTED) : counts,
      more: isCut ? counts.length - MAX_LISTED : 0,
    };
  });
  return {
    report: {
      toolVersion,
      title,
      version,
      language,
      attempts: answered.size,
      questions: answeredQuestions,
      objectives: objectivesOf(answeredQuestions),
    },
    diagnostics:
      names.length === 0
        ? []
        : [
            report(
              'records/unknown-questions',
              { count: names.length, ids: names.slice(0, MAX_NAMED), version },
              { file },
            ),
          ],
  };
};
