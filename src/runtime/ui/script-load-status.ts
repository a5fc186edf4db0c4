import { button } from './elements.ts';
import type { Ui } from './ui.ts';

/** Where the part that asks and judges will put what it has, once it has arrived. */
const SLOTS = '.quiz-body, .page-question-slot, #results-body';

/**
 * Until what asks has arrived, the page says so where a question or the results would stand. Nothing has been asked, so no answer can be
 * lost; what was answered before stands in the state of the course and waits for it.
 */
export const startScriptLoadStatus = ({ document, strings, make, views, deferredScripts }: Ui): void => {
  const update = (): void => {
    const slots = document.getElementById(views.current())?.querySelectorAll(SLOTS) ?? [];
    if (slots.length === 0 || deferredScripts.stateOf('quizzes') === 'started') return;
    const hasFailed = deferredScripts.stateOf('quizzes') === 'failed';
    for (const slot of slots) {
      const line = make('p', 'part-status', hasFailed ? strings.questionsMissing : strings.questionsLoading);
      line.setAttribute('role', 'status');
      slot.replaceChildren(line);
      if (hasFailed)
        slot.append(button(make, '', strings.tryAgain, () => deferredScripts.request('quizzes')));
    }
  };
  views.onOpen((id) => {
    if (document.getElementById(id)?.querySelector(`${SLOTS}, [data-decision]`))
      deferredScripts.request('quizzes');
    update();
  });
  deferredScripts.onChange(update);
};
