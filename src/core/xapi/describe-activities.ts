import type { FillInQuestion, Question } from '../course/question.ts';
import type { AnswersLevel } from '../course/xapi-settings.ts';
import type { PackagePlan, Sco } from '../plan/package-plan.ts';
import type { RuntimeQuiz } from '../player/runtime-course.ts';
import { maxPointsOf } from '../player/score.ts';
import { formatDecimal } from '../text/decimal.ts';
import { createPlainWords, type PlainWords, sentenceWithGaps } from '../text/plain-words.ts';
import {
  type ActivityCatalogue,
  formatTyped,
  lowerLevel,
  PAIR,
  RANGE,
  type ScoActivities,
  SEPARATOR,
  withoutTexts,
} from './activities.ts';
import type { Activity, ActivityDefinition, InteractionComponent, LanguageMap } from './statement.ts';
import {
  ACTIVITY_TYPES,
  type ActivityTypeName,
  chapterIri,
  courseIri,
  quizIri,
  scoIri,
} from './vocabulary.ts';

const higherLevel = (a: AnswersLevel, b: AnswersLevel): AnswersLevel => (lowerLevel(a, b) === a ? b : a);

/** More ways to fill in all gaps than this are not listed. */
const PATTERNS_MAX = 24;

const fillInPatterns = (blanks: FillInQuestion['blanks']): readonly string[] =>
  blanks
    .reduce<readonly (readonly string[])[]>(
      (rows, { accepted }) =>
        rows.flatMap((row) => accepted.map((text) => [...row, formatTyped(text)])).slice(0, PATTERNS_MAX),
      [[]],
    )
    .map((row) => row.join(SEPARATOR));

/** What a question is (xAPI-Data 2.4.4.1), with all its texts and its right answer. */
export const describeQuestion = (
  question: Question,
  words: PlainWords,
  language: string,
): ActivityDefinition => {
  const map = (text: string): LanguageMap => ({ [language]: text });
  const components = (
    list: readonly { readonly id: string; readonly text: string }[],
  ): readonly InteractionComponent[] =>
    list.map(({ id, text }) => ({ id, description: map(words.inline(text)) }));
  const base = {
    type: ACTIVITY_TYPES.interaction,
    name: map(words.flow(question.stem).join(' ')),
  };
  const { type: interactionType } = question;
  switch (question.type) {
    case 'true-false':
      return { ...base, interactionType, correctResponsesPattern: [String(question.answer)] };
    case 'choice':
      return {
        ...base,
        interactionType,
        correctResponsesPattern: [
          question.choices
            .filter(({ correct }) => correct)
            .map(({ id }) => id)
            .join(SEPARATOR),
        ],
        choices: components(question.choices),
      };
    case 'matching':
      return {
        ...base,
        interactionType,
        correctResponsesPattern: [
          question.sources.map(({ id, target }) => `${id}${PAIR}${target}`).join(SEPARATOR),
        ],
        source: components(question.sources),
        target: components(question.targets),
      };
    case 'sequencing':
      return {
        ...base,
        interactionType,
        correctResponsesPattern: [question.items.map(({ id }) => id).join(SEPARATOR)],
        choices: components(question.items),
      };
    case 'fill-in':
      return {
        ...base,
        description: map(sentenceWithGaps(question, words)),
        interactionType,
        correctResponsesPattern: fillInPatterns(question.blanks),
      };
    case 'numeric': {
      const { min, max } = question.accept ?? { min: question.answer, max: question.answer };
      const ends = [...new Set([min, max].map(formatDecimal))];
      return {
        ...base,
        description: map(question.unit),
        interactionType,
        correctResponsesPattern: [ends.join(RANGE)],
      };
    }
    case 'likert':
      return { ...base, interactionType, scale: components(question.scale) };
  }
};

/** The share of the points that passes, 0-1 with at most four decimals. */
const masteryScoreOf = (quiz: RuntimeQuiz | undefined, { runtime }: Sco): number | null => {
  if (!quiz) return null;
  const { passMark } = quiz;
  if ('percent' in passMark) return Math.round(passMark.percent * 100) / 10_000;
  const points = maxPointsOf(quiz, runtime.questions);
  return points === null || points === 0 ? null : Math.round((passMark.points / points) * 10_000) / 10_000;
};

const describeSco = (plan: PackagePlan, sco: Sco, words: PlainWords): ScoActivities => {
  const { settings, chapters } = plan.course;
  const { xapi, language } = settings;
  const { runtime } = sco;
  const activity = (id: string, type: ActivityTypeName, name: string): Activity => ({
    id,
    definition: { type: ACTIVITY_TYPES[type], name: { [language]: name } },
  });
  const iri = scoIri(courseIri(xapi.activityBase, settings.id), runtime.id.split('/')[1] ?? '');
  const levelOf = ({ chapter }: RuntimeQuiz): AnswersLevel =>
    chapter === null ? (xapi.assessmentAnswers ?? xapi.answers) : xapi.answers;
  const questions = chapters.flatMap(({ quiz }) => quiz?.questions ?? []);
  return {
    sco: activity(iri, 'lesson', sco.title),
    chapters: Object.fromEntries(
      runtime.chapters.map(({ id, title }) => [id, activity(chapterIri(iri, id), 'module', title)]),
    ),
    quizzes: Object.fromEntries(
      runtime.quizzes.map((quiz) => [
        quiz.id,
        {
          activity: activity(quizIri(iri, quiz.chapter, quiz.id), 'assessment', quiz.title),
          chapter: quiz.chapter,
          masteryScore: masteryScoreOf(quiz, sco),
          answers: levelOf(quiz),
        },
      ]),
    ),
    questions: Object.fromEntries(
      questions.flatMap((question) => {
        const level = runtime.quizzes
          .filter(({ interactions }) => question.id in interactions)
          .map(levelOf)
          .reduce(higherLevel, 'none');
        if (level === 'none') return [];
        const definition = describeQuestion(question, words, language);
        return [[question.id, level === 'full' ? definition : withoutTexts(definition)]];
      }),
    ),
    masteryScore: masteryScoreOf(
      runtime.quizzes.find(({ id }) => id === runtime.completion.quiz),
      sco,
    ),
  };
};

/** Names and describes everything of a package that statements can be about. */
export const describeActivities = (plan: PackagePlan): ActivityCatalogue => {
  const { settings, glossary } = plan.course;
  const terms = new Map(glossary.terms.map(({ id, term }) => [id, term]));
  const words = createPlainWords((id) => terms.get(id) ?? id);
  return {
    format: 1,
    activityBase: settings.xapi.activityBase,
    version: settings.version,
    language: settings.language,
    course: {
      id: courseIri(settings.xapi.activityBase, settings.id),
      definition: { type: ACTIVITY_TYPES.course, name: { [settings.language]: settings.title } },
    },
    scos: Object.fromEntries(plan.scos.map((sco) => [sco.runtime.id, describeSco(plan, sco, words)])),
  };
};
