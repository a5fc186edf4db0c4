import type { AnswersLevel } from '../course/xapi-settings.ts';
import { askedChapters, type PackagePlan, type Sco } from '../plan/package-plan.ts';
import { runtimeTypeOf } from '../player/answer.ts';
import type { RuntimeQuiz } from '../player/runtime-course.ts';
import { maxPointsOf } from '../player/score.ts';
import { buildTypeOf, type Question } from '../questions/question.ts';
import { createPlainTextConverter, type PlainTextConverter } from '../text/plain-text.ts';
import {
  type ActivityCatalogue,
  lowerLevel,
  type PageQuestionActivity,
  type ScoActivities,
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

/** What a question is (xAPI-Data 2.4.4.1), with all its texts and its right answer. */
export const describeQuestion = (
  question: Question,
  words: PlainTextConverter,
  language: string,
): ActivityDefinition => {
  const map = (text: string): LanguageMap => ({ [language]: text });
  const componentsOf = (
    list: readonly { readonly id: string; readonly text: string }[],
  ): readonly InteractionComponent[] =>
    list.map(({ id, text }) => ({ id, description: map(words.inline(text)) }));
  const { description, correctResponsesPattern, choices, source, target, scale } = buildTypeOf(
    question,
  ).describe(question, words);
  return {
    type: ACTIVITY_TYPES.interaction,
    name: map(words.flow(question.stem).join(' ')),
    ...(description === undefined ? {} : { description: map(description) }),
    interactionType: runtimeTypeOf(question).interactionType,
    ...(correctResponsesPattern === undefined ? {} : { correctResponsesPattern }),
    ...(choices === undefined ? {} : { choices: componentsOf(choices) }),
    ...(source === undefined ? {} : { source: componentsOf(source) }),
    ...(target === undefined ? {} : { target: componentsOf(target) }),
    ...(scale === undefined ? {} : { scale: componentsOf(scale) }),
  };
};

/** The share of the points that passes, 0-1 with at most four decimals. */
const masteryScoreOf = (quiz: RuntimeQuiz | undefined, { runtime }: Sco): number | null => {
  if (!quiz) return null;
  const { passMark } = quiz;
  if ('percent' in passMark) return Math.round(passMark.percent * 100) / 10_000;
  const points = maxPointsOf(quiz, runtime.questions);
  return points === null || points === 0 ? null : Math.round((passMark.points / points) * 10_000) / 10_000;
};

const describeSco = (plan: PackagePlan, sco: Sco, words: PlainTextConverter): ScoActivities => {
  const { settings } = plan.course;
  const { xapi, language } = settings;
  const { runtime } = sco;
  const activity = (id: string, type: ActivityTypeName, name: string): Activity => ({
    id,
    definition: { type: ACTIVITY_TYPES[type], name: { [language]: name } },
  });
  const iri = scoIri(courseIri(xapi.activityBase, settings.id), runtime.id.split('/')[1] ?? '');
  const levelOf = ({ chapter }: RuntimeQuiz): AnswersLevel =>
    chapter === null ? (xapi.assessmentAnswers ?? xapi.answers) : xapi.answers;
  const questions = askedChapters(plan, sco).flatMap(({ quiz }) => quiz?.questions ?? []);
  const pageQuestions = sco.chapters.flatMap(({ chapter, quiz }) =>
    chapter.pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block): (readonly [string, PageQuestionActivity])[] => {
        if (block.type !== 'question' || xapi.answers === 'none') return [];
        const asked = block.question ?? quiz?.questions.find(({ id }) => id === block.questionId);
        if (!asked) return [];
        const full = describeQuestion(asked, words, language);
        const definition = xapi.answers === 'full' ? full : withoutTexts(full);
        return [[block.id, { chapter: chapter.id, definition, answers: xapi.answers }]];
      }),
  );
  const quizzes = runtime.quizzes.filter(({ isTestOut }) => !isTestOut);
  return {
    sco: activity(iri, 'lesson', sco.title),
    chapters: Object.fromEntries(
      runtime.chapters.map(({ id, title }) => [id, activity(chapterIri(iri, id), 'module', title)]),
    ),
    quizzes: Object.fromEntries(
      quizzes.map((quiz) => [
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
        const level = quizzes
          .filter(({ interactions }) => question.id in interactions)
          .map(levelOf)
          .reduce(higherLevel, 'none');
        if (level === 'none') return [];
        const definition = describeQuestion(question, words, language);
        if (level !== 'full') return [[question.id, withoutTexts(definition)]];
        // Nobody reads the right answers of the final assessment here, unless the course wants them in statements.
        const { correctResponsesPattern: _, ...unanswered } = definition;
        const isSecret = question.finalOnly && xapi.assessmentAnswers !== 'full';
        return [[question.id, isSecret ? unanswered : definition]];
      }),
    ),
    ...(pageQuestions.length === 0 ? {} : { pageQuestions: Object.fromEntries(pageQuestions) }),
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
  const words = createPlainTextConverter((id) => terms.get(id) ?? id);
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
