import type { QuizState } from '../../core/player/course-state.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { drawnQuestions } from '../progress/quiz-reducer.ts';
import { normalizedText } from './elements.ts';
import { earnedShare } from './objectives.ts';
import { createQuestionView } from './question-view.ts';
import type { Ui } from './ui.ts';

/** The scored questions of the last try that have lost points. */
export const missedQuestions = (
  { session }: Ui,
  quiz: RuntimeQuiz,
  state: QuizState,
): readonly RuntimeQuestion[] =>
  drawnQuestions(session.course, quiz, state).filter(
    (question) => question.type !== 'likert' && earnedShare(question, state) < 1,
  );

/** What a question asks, in plain words. */
const stemOf = ({ questionOf }: Ui, { id }: RuntimeQuestion): string => {
  const legend = questionOf(id)?.querySelector('legend');
  for (const part of legend?.querySelectorAll('.question-number, .question-hint') ?? []) part.remove();
  return normalizedText(legend);
};

/**
 * The answers of the last try: a line for each that has lost points, which opens to the answer with its feedback, and one
 * for all others.
 */
export const createAnswerReview = (ui: Ui, quiz: RuntimeQuiz, state: QuizState): readonly HTMLElement[] => {
  const { session, strings, messageFormatter, make } = ui;
  const drawn = drawnQuestions(session.course, quiz, state);
  const missed = missedQuestions(ui, quiz, state);
  const createView = (question: RuntimeQuestion): HTMLElement =>
    createQuestionView(ui, {
      context: { ...quiz, page: quiz.id },
      question,
      seed: state.seed,
      scoring: state.scoring,
      answer: state.answers[question.id],
      mode: 'review',
    }).element;
  /** What is folded is made when it is opened for the first time. */
  const fold = (className: string, title: string, createContent: () => readonly Node[]): HTMLElement => {
    const element = make('details', className, make('summary', '', title));
    element.addEventListener(
      'toggle',
      () => {
        element.append(...createContent());
      },
      { once: true },
    );
    return element;
  };
  const others = drawn.filter((question) => !missed.includes(question));
  const numberOf = (question: RuntimeQuestion): string =>
    messageFormatter.fill(strings.question, { number: drawn.indexOf(question) + 1 });
  return [
    ...(missed.length > 0
      ? [
          make('h2', '', messageFormatter.fill(strings.missedAnswers, { count: missed.length })),
          ...missed.map((question) =>
            fold('question-review', `${numberOf(question)}: ${stemOf(ui, question)}`, () => [
              createView(question),
            ]),
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          fold('other-answers', messageFormatter.fill(strings.otherAnswers, { count: others.length }), () =>
            others.map((question) =>
              make('section', 'question-review', make('h3', '', numberOf(question)), createView(question)),
            ),
          ),
        ]
      : []),
  ];
};
