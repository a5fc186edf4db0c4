import type { NoteValue } from '../../core/blocks/note-registry.ts';
import type { Answer } from '../../core/player/answer.ts';
import type { CourseState, QuizState } from '../../core/player/course-state.ts';
import { chooseRole } from '../../core/player/roles.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../core/player/runtime-course.ts';
import type { QuizScore } from '../../core/player/score.ts';
import type { ScoringVersion } from '../../core/questions/answer-score.ts';

/** Everything that can happen to a learner's state. `judgeEvent` adds what is optional here. */
export type CourseEvent =
  /** A page, a quiz, or one of `contents`, `glossary`, `sources`, `results` is shown. */
  | { readonly type: 'view-opened'; readonly view: string }
  /** An opened page has been read to its end, or is left by the way on. */
  | { readonly type: 'page-read'; readonly page: string }
  /** `seed`: 0 to 16,777,215. Ignored while a try is under way and when none is left. */
  | { readonly type: 'try-started'; readonly quiz: string; readonly seed: number }
  /** Ignored for a question that the try did not draw, and after the try was handed in. */
  | {
      readonly type: 'answered';
      readonly quiz: string;
      readonly question: string;
      readonly answer: Answer;
      /** The answer as it will be read back from suspend data. */
      readonly storedAnswer?: Answer;
      /** From the question being shown to the answer, in milliseconds. */
      readonly latencyMs: number;
      /** How the try is scored. */
      readonly scoring?: ScoringVersion;
      /** It may change at any moment, and can wait for the next commit. */
      readonly isDraft?: boolean;
    }
  /** A question in a page, by its block; ignored if it has an answer: the first one counts. */
  | {
      readonly type: 'page-answered';
      readonly block: string;
      readonly answer: Answer;
      /** As above. */
      readonly storedAnswer?: Answer;
      /** From the question being shown to the answer, in milliseconds. */
      readonly latencyMs: number;
    }
  /** The try is handed in, answered in full or not. */
  | {
      readonly type: 'try-submitted';
      readonly quiz: string;
      /** What the try has earned. */
      readonly score?: QuizScore;
      /** Today where the learner is, in days since 1970. */
      readonly day?: number;
    }
  /** The try under way begins again, as it has lost answers to another version of the course; ignored for any other. */
  | { readonly type: 'try-restarted'; readonly quiz: string }
  | { readonly type: 'note-changed'; readonly note: string; readonly value: NoteValue }
  /** `null`: every page is to be open and to count. Ignored for a role that the course does not have. */
  | { readonly type: 'role-chosen'; readonly role: string | null };

/** The quiz of that id; throws if the course has none, which is a bug of the caller. */
export const quizOf = (course: RuntimeCourse, id: string): RuntimeQuiz => {
  const quiz = course.quizzes.find((candidate) => candidate.id === id);
  if (!quiz) throw new Error(`The course has no quiz "${id}".`);
  return quiz;
};

/** How many tries are left beside one under way; `null`: as many as one likes. */
export const triesLeft = (quiz: RuntimeQuiz, state: QuizState): number | null =>
  quiz.tries === null ? null : Math.max(0, quiz.tries - state.tries);

/** Whether a new try may begin: none is under way, one is left, and an assessment is not passed already. */
export const canStartTry = (quiz: RuntimeQuiz, state: QuizState): boolean =>
  (state.tries === 0 || state.isSubmitted) &&
  triesLeft(quiz, state) !== 0 &&
  !(quiz.chapter === null && state.isPassed);

/** What happens in a quiz. */
export type QuizEvent = Extract<
  CourseEvent,
  { readonly type: 'try-started' | 'answered' | 'try-submitted' | 'try-restarted' }
>;

/** The state after an event in a quiz; the same object if the event changes nothing. Pure. */
export type QuizReducer = (course: RuntimeCourse, state: CourseState, event: QuizEvent) => CourseState;

/**
 * The state after an event; the same object if the event changes nothing. Pure.
 *
 * @param reduceQuiz `quiz-reducer.ts`: draws and scores, which a launch does not need at its start.
 */
export const reduce = (
  course: RuntimeCourse,
  state: CourseState,
  event: CourseEvent,
  reduceQuiz?: QuizReducer,
): CourseState => {
  switch (event.type) {
    case 'view-opened': {
      const isPage = course.pages.some((page) => page.id === event.view);
      if (state.location === event.view && (!isPage || state.visited.has(event.view))) return state;
      return {
        ...state,
        location: event.view,
        visited:
          isPage && !state.visited.has(event.view) ? new Set([...state.visited, event.view]) : state.visited,
      };
    }
    case 'page-read':
      return !state.visited.has(event.page) || state.read.has(event.page)
        ? state
        : { ...state, read: new Set([...state.read, event.page]) };
    case 'try-started':
    case 'answered':
    case 'try-submitted':
    case 'try-restarted':
      return reduceQuiz?.(course, state, event) ?? state;
    case 'page-answered':
      return event.block in state.notes
        ? state
        : { ...state, notes: { ...state.notes, [event.block]: { kind: 'question', answer: event.answer } } };
    case 'note-changed':
      return { ...state, notes: { ...state.notes, [event.note]: event.value } };
    case 'role-chosen':
      return chooseRole(course, state, event.role);
  }
};
