import { isDeepStrictEqual } from 'node:util';
import type { NoteValue } from '../../src/core/blocks/note-registry.ts';
import type { Answer } from '../../src/core/player/answer.ts';
import type { CourseState } from '../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import { decodeState, quizStateOf } from '../../src/core/player/suspend-data.ts';
import type { RuntimeQuestion } from '../../src/core/questions/runtime-registry.ts';
import { formatResponse } from '../../src/core/targets/scorm12/interaction.ts';
import { wrongAnswer } from '../support/samples/type-answers.ts';

/** Something that a learner did and was shown as done. */
export type Act =
  | { readonly kind: 'page'; readonly page: string }
  | {
      readonly kind: 'answer';
      readonly quiz: string;
      /** From 1. */
      readonly attempt: number;
      readonly question: string;
      readonly answer: Answer;
    }
  | {
      readonly kind: 'result';
      readonly quiz: string;
      readonly attempt: number;
      readonly percent: number;
      readonly isPassed: boolean;
    }
  | { readonly kind: 'note'; readonly note: string; readonly value: NoteValue };

/** A wrong answer that suspend data keeps whole: of a wrong text it keeps the beginning only. */
export const shortWrongAnswer = (question: RuntimeQuestion): Answer =>
  question.type === 'fill-in'
    ? { type: 'fill-in', texts: question.blanks.map(() => 'none of these') }
    : wrongAnswer(question);

/** What an act is about: a later act about the same takes its place. */
export const subjectOf = (act: Act): string => {
  switch (act.kind) {
    case 'page':
      return `page ${act.page}`;
    case 'answer':
      return `answer ${act.quiz} ${act.question}`;
    case 'result':
      return `result ${act.quiz} ${act.attempt}`;
    case 'note':
      return `note ${act.note}`;
  }
};

/** The acts that still stand: each last word, and of a quiz tried again the answers of its last try. */
export const standing = (acts: readonly Act[], lastTry: (quiz: string) => number): readonly Act[] => {
  const last = new Map(acts.map((act) => [subjectOf(act), act]));
  return [...last.values()].filter((act) => act.kind !== 'answer' || act.attempt === lastTry(act.quiz));
};

/** Whether a state shows the act as done. */
export const isShownIn = (state: CourseState, act: Act): boolean => {
  switch (act.kind) {
    case 'page':
      return state.visited.has(act.page);
    case 'answer': {
      const quiz = quizStateOf(state, act.quiz);
      return quiz.tries === act.attempt && isDeepStrictEqual(quiz.answers[act.question], act.answer);
    }
    case 'result': {
      const quiz = quizStateOf(state, act.quiz);
      const isOver = quiz.tries > act.attempt || (quiz.tries === act.attempt && quiz.isSubmitted);
      return isOver && (quiz.bestPercent ?? -1) >= act.percent && (quiz.isPassed || !act.isPassed);
    }
    case 'note':
      return isDeepStrictEqual(state.notes[act.note], act.value);
  }
};

/** What the platform's interaction of a question says, whatever its index; `null` without one. */
const responsesTo = (stored: Readonly<Record<string, string>>, id: string): readonly string[] =>
  Object.entries(stored)
    .filter(([element, value]) => /^cmi\.interactions\.\d+\.id$/.test(element) && value === id)
    .map(([element]) => stored[element.replace(/id$/, 'student_response')] ?? '');

/** The id of the interaction that records a question of a quiz. */
const interactionOf = (course: RuntimeCourse, quizId: string, question: string): string => {
  const quiz = course.quizzes.find(({ id }) => id === quizId);
  return course.interactionIds[quiz?.interactions[question] ?? -1] ?? '';
};

/** Whether the platform has the answer as an interaction, written in either dialect. */
export const isRecordedIn = (
  course: RuntimeCourse,
  stored: Readonly<Record<string, string>>,
  act: Act & { readonly kind: 'answer' },
): boolean => {
  const question = course.questions.find(({ id }) => id === act.question);
  if (!question) return false;
  const wanted = (['readable', 'standard'] as const).map((dialect) =>
    formatResponse(question, act.answer, dialect),
  );
  return responsesTo(stored, interactionOf(course, act.quiz, act.question)).some((response) =>
    wanted.includes(response),
  );
};

/**
 * Where the platform must have an answer: `both` in suspend data and as an interaction; `either` where the fault makes one
 * of them impossible. All other acts stand in suspend data alone.
 */
export type Evidence = 'both' | 'either';

/** Whether the platform has the act, read with `course`; interactions are read with the course that wrote them. */
export const isKeptIn = (
  stored: Readonly<Record<string, string>>,
  act: Act,
  evidence: Evidence,
  course: RuntimeCourse,
  writtenBy: RuntimeCourse = course,
): boolean => {
  const state = decodeState(course, stored['cmi.suspend_data'] ?? '')?.state;
  const isInState = state !== undefined && isShownIn(state, act);
  if (act.kind !== 'answer') return isInState;
  const isInteraction = isRecordedIn(writtenBy, stored, act);
  return evidence === 'both' ? isInState && isInteraction : isInState || isInteraction;
};
