import { type Answer, runtimeTypeOf } from '../../../core/player/answer.ts';
import type { RuntimeCourse } from '../../../core/player/runtime-course.ts';
import { scoreAnswer } from '../../../core/player/score.ts';
import { isScored, type RuntimeQuestion } from '../../../core/questions/runtime-registry.ts';
import {
  type Dialect,
  formatPatterns,
  formatResponse,
  formatResult,
} from '../../../core/targets/scorm12/interaction.ts';
import { formatTime, formatTimespan } from '../../../core/targets/scorm12/timespan.ts';
import { formatDecimal } from '../../../core/text/decimal.ts';
import { type CourseEvent, quizOf } from '../../progress/reducer.ts';
import type { Element } from './elements.ts';

/** Local time of day. */
export interface TimeOfDay {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** An answer in a quiz or in a page. */
export type AnswerEvent = Extract<CourseEvent, { readonly type: 'answered' | 'page-answered' }>;

interface AskedQuestion {
  readonly n: number | null | undefined;
  readonly question: RuntimeQuestion | undefined;
}

/** What was asked, and the index of its interaction where one is recorded. */
const findInteraction = (course: RuntimeCourse, event: AnswerEvent): AskedQuestion => {
  if (event.type === 'answered')
    return {
      n: quizOf(course, event.quiz).interactions[event.question],
      question: course.questions.find(({ id }) => id === event.question),
    };
  const note = course.notes.find(({ id }) => id === event.block);
  return note?.kind === 'question'
    ? { n: note.interaction, question: note.question }
    : { n: null, question: undefined };
};

/** An interaction but for its id and its words, in two parts: what stands before the words, and after them. */
const projectAnswer = (
  n: number,
  question: RuntimeQuestion,
  event: AnswerEvent,
  { hours, minutes, seconds }: TimeOfDay,
): readonly [before: readonly Element[], after: readonly Element[]] => {
  const { answer, latencyMs } = event;
  const scoring = event.type === 'answered' ? event.scoring : undefined;
  const at = `cmi.interactions.${n}`;
  return [
    [
      [`${at}.type`, runtimeTypeOf(question).interactionType],
      [`${at}.time`, formatTime(hours, minutes, seconds)],
      [`${at}.weighting`, formatDecimal(isScored(question) ? question.points : 0)],
    ],
    [
      [`${at}.result`, formatResult(scoreAnswer(question, answer, scoring))],
      [`${at}.latency`, formatTimespan(latencyMs)],
    ],
  ];
};

/** The words of an interaction: the right answers, and what was answered. */
const projectWords = (
  n: number,
  question: RuntimeQuestion,
  answer: Answer,
  dialect: Dialect,
): readonly Element[] => {
  const at = `cmi.interactions.${n}`;
  return [
    ...formatPatterns(question, dialect).map(
      (pattern, index): Element => [`${at}.correct_responses.${index}.pattern`, pattern],
    ),
    [`${at}.student_response`, formatResponse(question, answer, dialect) ?? ''],
  ];
};

/** How an answer becomes an interaction (SCORM 1.2 RTE 3.4.7); loaded with what asks. */
export interface AnswerProjection {
  readonly findInteraction: typeof findInteraction;
  readonly projectAnswer: typeof projectAnswer;
  readonly projectWords: typeof projectWords;
}

/** The projection of one launch. A draft that is sent as it is was given when it was drafted: its time is set once. */
export const createAnswerProjection = (): AnswerProjection => {
  let draft: { readonly n: number; readonly answer: string; readonly time: TimeOfDay } | null = null;
  return {
    findInteraction,
    projectAnswer: (n, question, event, time) => {
      const answer = JSON.stringify(event.answer);
      const given = draft?.n === n && draft.answer === answer ? draft.time : time;
      draft = event.type === 'answered' && event.isDraft ? { n, answer, time: given } : null;
      return projectAnswer(n, question, event, given);
    },
    projectWords,
  };
};
