import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { triesLeft } from '../progress/reducer.ts';
import { percentText } from './course-texts.ts';
import { button, focusHeading, viewLink } from './elements.ts';
import { isTryAllowed, quizStatusOf } from './quiz-status.ts';
import type { Ui } from './ui.ts';

/** Shows the result of a try that was handed in with questions of another version of the course: what is kept of it. */
export const showChangedResult = (
  ui: Ui,
  quiz: RuntimeQuiz,
  body: HTMLElement,
  onTryAgain: () => void,
  takesFocus: boolean,
): void => {
  const { session, strings, messageFormatter, make, views } = ui;
  const state = quizStatusOf(session, quiz.id);
  const isAllowed = isTryAllowed(session, quiz);
  const left = triesLeft(quiz, state);
  const heading = make('h2', '', strings.yourResult);
  const verdict = make('p', 'verdict', state.isPassed ? strings.passed : strings.notPassedYet);
  verdict.dataset.verdict = state.isPassed ? 'correct' : 'incorrect';
  const texts = [
    messageFormatter.fill(strings.bestResult, { percent: percentText(ui, state.bestPercent ?? 0) }),
    strings.tryChanged,
    ...(left !== null && isAllowed ? [messageFormatter.count(strings.triesLeft, left)] : []),
    ...(left === 0 && !state.isPassed ? [strings.noTriesLeft] : []),
  ];
  body.replaceChildren(
    make(
      'div',
      'quiz-result',
      heading,
      verdict,
      ...texts.map((text) => make('p', '', text)),
      make(
        'p',
        'quiz-actions',
        ...(isAllowed ? [button(make, '', strings.tryAgain, onTryAgain), ' '] : []),
        ...(views.has('results') ? [viewLink(make, 'results', strings.allResults, 'button secondary')] : []),
      ),
    ),
  );
  if (takesFocus) focusHeading(heading);
};
