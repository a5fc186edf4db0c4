import { writeNumber } from '../../core/codec/base64url.ts';
import type { QuizState } from '../../core/player/course-state.ts';
import { DRAW_VERSION, deriveSeed, drawQuiz } from '../../core/player/draw.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { type QuizScore, scoreQuiz } from '../../core/player/score.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { SCORING_VERSION } from '../../core/questions/answer-score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { canStartTry, type QuizEvent, type QuizReducer, quizOf } from './reducer.ts';

/** The last try that was drawn: its questions are asked for with every answer. */
let lastDrawn: {
  readonly course: RuntimeCourse;
  readonly name: string;
  readonly questions: readonly RuntimeQuestion[];
} | null = null;

/** The questions of the try under way or last made, in the order shown; none before the first try. */
export const drawnQuestions = (
  course: RuntimeCourse,
  quiz: RuntimeQuiz,
  state: QuizState,
): readonly RuntimeQuestion[] => {
  if (state.tries === 0) return [];
  const name = [quiz.id, state.seed, state.drawVersion, state.tries].join();
  if (lastDrawn?.course !== course || lastDrawn.name !== name) {
    const byId = new Map(course.questions.map((question) => [question.id, question]));
    lastDrawn = { course, name, questions: drawQuiz(quiz, (id) => byId.get(id), state) };
  }
  return lastDrawn.questions;
};

/** The result of the try under way or last made. */
export const currentScore = (course: RuntimeCourse, quiz: RuntimeQuiz, state: QuizState): QuizScore =>
  scoreQuiz(quiz, drawnQuestions(course, quiz, state), (id) => state.answers[id], state.scoring);

/** Under this letter the state keeps the day of the pass, in days since 1970. */
export const PASS_DAY = 'd';
const DAY_LENGTH = 3;

/**
 * Whether the try under way or last made was answered in another version of the course, of which this one does not ask all
 * that was answered: what it would show and score is not what the learner did.
 */
export const isTryChanged = (course: RuntimeCourse, quiz: RuntimeQuiz, state: QuizState): boolean => {
  if (state.hasLostAnswers) return true;
  const drawn = new Set(drawnQuestions(course, quiz, state).map(({ id }) => id));
  return Object.keys(state.answers).some((id) => !drawn.has(id));
};

/** The most tries that are counted; a quiz without a limit goes on, but its count stays here. */
const COUNTED_TRIES = 63;

const reduceTry = (
  course: RuntimeCourse,
  quiz: RuntimeQuiz,
  before: QuizState,
  event: QuizEvent,
): QuizState => {
  switch (event.type) {
    case 'try-started': {
      if (!canStartTry(quiz, before)) return before;
      const { hasLostAnswers: _, ...kept } = before;
      return {
        ...kept,
        tries: Math.min(before.tries + 1, COUNTED_TRIES),
        // All tries of the final assessment follow from one seed, as long as their number tells one from the next.
        seed:
          quiz.chapter === null &&
          before.tries > 0 &&
          before.tries < COUNTED_TRIES &&
          before.drawVersion === DRAW_VERSION
            ? before.seed
            : event.seed,
        drawVersion: DRAW_VERSION,
        scoring: SCORING_VERSION,
        isSubmitted: false,
        answers: {},
      };
    }
    case 'answered': {
      const isDrawn = drawnQuestions(course, quiz, before).some(({ id }) => id === event.question);
      return isDrawn && !before.isSubmitted
        ? { ...before, answers: { ...before.answers, [event.question]: event.answer } }
        : before;
    }
    case 'try-restarted': {
      if (before.tries === 0 || before.isSubmitted || !isTryChanged(course, quiz, before)) return before;
      const { hasLostAnswers: _, ...kept } = before;
      // Another seed, so that nothing takes its answers for those of the try that was given back.
      const seed = deriveSeed(before.seed, 'again') % 2 ** 24;
      return { ...kept, seed, drawVersion: DRAW_VERSION, answers: {} };
    }
    case 'try-submitted': {
      if (before.tries === 0 || before.isSubmitted) return before;
      const { percent, isPassed } = event.score ?? currentScore(course, quiz, before);
      return {
        ...before,
        isSubmitted: true,
        isPassed: before.isPassed || isPassed,
        bestPercent: Math.max(before.bestPercent ?? 0, percent),
      };
    }
  }
};

/** The state after an event in a quiz; the same object if the event changes nothing. Pure. */
export const reduceQuiz: QuizReducer = (course, state, event) => {
  const quiz = quizOf(course, event.quiz);
  const before = quizStateOf(state, quiz.id);
  const after = reduceTry(course, quiz, before, event);
  if (after === before) return state;
  const isPass = quiz.id === course.completion.quiz && after.isPassed && !before.isPassed;
  const day = isPass && event.type === 'try-submitted' ? event.day : undefined;
  return {
    ...state,
    quizzes: { ...state.quizzes, [quiz.id]: after },
    ...(day === undefined ? {} : { extras: { ...state.extras, [PASS_DAY]: writeNumber(day, DAY_LENGTH) } }),
  };
};
