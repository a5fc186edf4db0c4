import type { NoteValue } from '../../core/blocks/play-registry.ts';
import type { Answer } from '../../core/player/answer.ts';
import type { CourseState, QuizState } from '../../core/player/course-state.ts';
import { DRAW_VERSION, drawQuiz } from '../../core/player/draw.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { type QuizScore, scoreQuiz } from '../../core/player/score.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import type { RuntimeQuestion } from '../../core/questions/play-registry.ts';

/** Everything that can happen to a learner's state. */
export type CourseEvent =
  /** A page, a quiz, or one of `contents`, `glossary`, `sources`, `results` is shown. */
  | { readonly type: 'place-opened'; readonly place: string }
  /** `seed`: 0 to 16,777,215. Ignored while a try is under way and when none is left. */
  | { readonly type: 'try-started'; readonly quiz: string; readonly seed: number }
  /** Ignored for a question that the try did not draw, and after the try was handed in. */
  | {
      readonly type: 'answered';
      readonly quiz: string;
      readonly question: string;
      readonly answer: Answer;
      /** From the question being shown to the answer, in milliseconds. */
      readonly latencyMs: number;
    }
  /** A question in a page, by its block; ignored if it has an answer: the first one counts. */
  | {
      readonly type: 'page-answered';
      readonly block: string;
      readonly answer: Answer;
      /** From the question being shown to the answer, in milliseconds. */
      readonly latencyMs: number;
    }
  /** The try is handed in, answered in full or not. */
  | { readonly type: 'try-submitted'; readonly quiz: string }
  | { readonly type: 'note-changed'; readonly note: string; readonly value: NoteValue };

/** The quiz of that id; throws if the course has none, which is a bug of the caller. */
export const quizOf = (course: RuntimeCourse, id: string): RuntimeQuiz => {
  const quiz = course.quizzes.find((candidate) => candidate.id === id);
  if (!quiz) throw new Error(`The course has no quiz "${id}".`);
  return quiz;
};

/** The questions of the try under way or last made, in the order shown; none before the first try. */
export const drawnQuestions = (
  course: RuntimeCourse,
  quiz: RuntimeQuiz,
  state: QuizState,
): readonly RuntimeQuestion[] =>
  state.tries === 0
    ? []
    : drawQuiz(
        quiz,
        (id) => course.questions.find((question) => question.id === id),
        state.seed,
        state.drawVersion,
      );

/** The result of the try under way or last made. */
export const currentScore = (course: RuntimeCourse, quiz: RuntimeQuiz, state: QuizState): QuizScore =>
  scoreQuiz(quiz, drawnQuestions(course, quiz, state), (id) => state.answers[id]);

/** How many tries are left beside one under way; `null`: as many as one likes. */
export const triesLeft = (quiz: RuntimeQuiz, state: QuizState): number | null =>
  quiz.tries === null ? null : Math.max(0, quiz.tries - state.tries);

/** Whether a new try may begin: none is under way, one is left, and an assessment is not passed already. */
export const canStartTry = (quiz: RuntimeQuiz, state: QuizState): boolean =>
  (state.tries === 0 || state.isSubmitted) &&
  triesLeft(quiz, state) !== 0 &&
  !(quiz.chapter === null && state.isPassed);

/** The most tries that are counted; a quiz without a limit goes on, but its count stays here. */
const COUNTED_TRIES = 63;

const reduceQuiz = (
  state: CourseState,
  quiz: RuntimeQuiz,
  change: (quizState: QuizState) => QuizState,
): CourseState => {
  const before = quizStateOf(state, quiz.id);
  const after = change(before);
  return after === before ? state : { ...state, quizzes: { ...state.quizzes, [quiz.id]: after } };
};

/** The state after an event; the same object if the event changes nothing. Pure. */
export const reduce = (course: RuntimeCourse, state: CourseState, event: CourseEvent): CourseState => {
  switch (event.type) {
    case 'place-opened': {
      const isPage = course.pages.some((page) => page.id === event.place);
      if (state.location === event.place && (!isPage || state.visited.has(event.place))) return state;
      return {
        ...state,
        location: event.place,
        visited:
          isPage && !state.visited.has(event.place)
            ? new Set([...state.visited, event.place])
            : state.visited,
      };
    }
    case 'try-started': {
      const quiz = quizOf(course, event.quiz);
      return reduceQuiz(state, quiz, (before) =>
        canStartTry(quiz, before)
          ? {
              ...before,
              tries: Math.min(before.tries + 1, COUNTED_TRIES),
              seed: event.seed,
              drawVersion: DRAW_VERSION,
              isSubmitted: false,
              answers: {},
            }
          : before,
      );
    }
    case 'answered': {
      const quiz = quizOf(course, event.quiz);
      return reduceQuiz(state, quiz, (before) => {
        const isDrawn = drawnQuestions(course, quiz, before).some(
          (question) => question.id === event.question,
        );
        return isDrawn && !before.isSubmitted
          ? { ...before, answers: { ...before.answers, [event.question]: event.answer } }
          : before;
      });
    }
    case 'try-submitted': {
      const quiz = quizOf(course, event.quiz);
      return reduceQuiz(state, quiz, (before) => {
        if (before.tries === 0 || before.isSubmitted) return before;
        const { percent, isPassed } = currentScore(course, quiz, before);
        return {
          ...before,
          isSubmitted: true,
          isPassed: before.isPassed || isPassed,
          bestPercent: Math.max(before.bestPercent ?? 0, percent),
        };
      });
    }
    case 'page-answered':
      return event.block in state.notes
        ? state
        : { ...state, notes: { ...state.notes, [event.block]: { kind: 'question', answer: event.answer } } };
    case 'note-changed':
      return { ...state, notes: { ...state.notes, [event.note]: event.value } };
  }
};
