import { pageQuestionsOf } from '../course/own-questions.ts';
import type { Locale } from '../locale/locales.ts';
import { askedChapters, type PackagePlan, type Sco } from '../plan/package-plan.ts';
import type { RuntimeQuiz } from '../player/runtime-course.ts';
import { buildTypeOf, type Question } from '../questions/question.ts';
import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import { isScored } from '../questions/runtime-registry.ts';
import { formatPatterns } from '../targets/scorm12/interaction.ts';
import type { PlainTextConverter } from '../text/plain-text.ts';

/** Text in plain words: paragraphs and list items, one after the other. */
type Paragraphs = readonly string[];

interface QuestionRow {
  /** `null`: it is not reported to the LMS. */
  readonly index: number | null;
  readonly id: string;
  readonly type: string;
  readonly case: Paragraphs;
  /** Where the case stands, instead of the case. */
  readonly caseAt: string | null;
  readonly question: Paragraphs;
  /** The parts of the right answer; `recorded` is how reports show it, if that differs from the words. */
  readonly answers: readonly { readonly text: string; readonly recorded: string | null }[];
}

interface QuestionTable {
  readonly id: string;
  readonly caption: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly QuestionRow[] }[];
}

/** The questions of one SCO. */
export interface ScoQuestions {
  /** Title of the SCO; `null` if the course has only one. */
  readonly title: string | null;
  readonly tables: readonly QuestionTable[];
}

/** What is asked; of a sentence with gaps, the sentence as well. */
const questionWords = (question: Question, plain: PlainTextConverter): Paragraphs => [
  ...plain.flow(question.stem),
  ...[buildTypeOf(question).plainWordingOf?.(question, plain) ?? []].flat(),
];

/** The kind of a question, and its points where they are more than one. */
const typeWords = ({ adminGuide }: Locale, question: Question): string => {
  const type = adminGuide.questionTypes[buildTypeOf(question).variantOf?.(question) ?? question.type];
  return question.points === 1 || !isScored(question)
    ? type
    : adminGuide.typeWithPoints(type, question.points);
};

/** How reports show each part of the right answer; empty for a question whose answers are words or numbers. */
const recordedParts = (question: RuntimeQuestion): readonly string[] => {
  if (buildTypeOf(question).longestResponse(question) === 0) return [];
  return formatPatterns(question, question.isReadable ? 'readable' : 'standard').flatMap((pattern) =>
    pattern.split(','),
  );
};

/** The questions that an SCO can ask, quiz by quiz, and those in its pages. */
export const questionTables = (sco: Sco, plan: PackagePlan, plain: PlainTextConverter): ScoQuestions => {
  const { adminGuide: strings } = plan.locale;
  const { chapters, settings } = plan.course;
  const { runtime } = sco;
  const authored = new Map(
    askedChapters(plan, sco).flatMap(({ quiz }) =>
      (quiz?.questions ?? []).map((question) => [question.id, question]),
    ),
  );
  const planned = new Map(runtime.questions.map((question) => [question.id, question]));
  /** Question id to the index at which its case stands. */
  const caseIndices = new Map<string, number>();
  const rowOf = (
    question: Question,
    data: RuntimeQuestion,
    index: number | null,
    unreportedId: string,
  ): QuestionRow => {
    const caseIndex = caseIndices.get(question.id);
    if (question.scenario !== undefined && caseIndex === undefined && index !== null)
      caseIndices.set(question.id, index);
    const recorded = recordedParts(data);
    return {
      index,
      id: (index === null ? null : runtime.interactionIds[index]) ?? unreportedId,
      type: typeWords(plan.locale, question),
      case: question.scenario !== undefined && caseIndex === undefined ? plain.flow(question.scenario) : [],
      caseAt: caseIndex === undefined ? null : strings.caseAsAt(caseIndex),
      question: questionWords(question, plain),
      answers: buildTypeOf(question)
        .answerInWords(question, plain, plan.locale)
        .map((text, at) => ({ text, recorded: recorded[at] ?? null })),
    };
  };
  const rowsOf = (quiz: RuntimeQuiz, questionIds: readonly string[]): readonly QuestionRow[] =>
    questionIds.flatMap((questionId) => {
      const [question, data] = [authored.get(questionId), planned.get(questionId)];
      const index = quiz.interactions[questionId];
      return question && data && index !== undefined ? [rowOf(question, data, index, questionId)] : [];
    });
  const titleOf = (number: number): string =>
    strings.chapter(number + 1, chapters[number]?.chapter.title ?? '');
  const inPages = new Map(
    runtime.notes.flatMap((note) => (note.kind === 'question' ? [[note.id, note] as const] : [])),
  );
  const pageGroups = sco.chapters
    .map((chapter) => ({
      title: titleOf(chapters.indexOf(chapter)),
      rows: pageQuestionsOf(chapter).flatMap(({ id, question }) => {
        const note = inPages.get(id);
        return note ? [rowOf(question, note.question, note.interaction, id)] : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  const groupsOf = (quiz: RuntimeQuiz): QuestionTable['groups'] =>
    quiz.pools.map((pool) => {
      const number = chapters.findIndex(({ chapter }) => chapter.id === pool.chapter);
      return {
        title: titleOf(number),
        rows: rowsOf(quiz, pool.questions),
      };
    });
  const own = runtime.quizzes.filter(({ chapter }) => chapter !== null);
  const final = runtime.quizzes.find(({ chapter }) => chapter === null);
  return {
    title: plan.scos.length === 1 ? null : sco.title,
    tables: [
      ...(own.length === 0
        ? []
        : [
            {
              id: `${sco.itemIdentifier}-quizzes`,
              caption:
                own[0] && own.length === 1 ? strings.quizQuestions(own[0].title) : strings.chapterQuizzes,
              groups: own.flatMap(groupsOf),
            },
          ]),
      ...(final
        ? [
            {
              id: `${sco.itemIdentifier}-${settings.assessment?.id ?? final.id}`,
              caption: strings.quizQuestions(final.title),
              groups: groupsOf(final),
            },
          ]
        : []),
      ...(pageGroups.length === 0
        ? []
        : [{ id: `${sco.itemIdentifier}-pages`, caption: strings.pageQuestions, groups: pageGroups }]),
    ],
  };
};
