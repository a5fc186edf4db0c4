import { chapterOf } from './chapter-of.ts';
import type { Ui } from './ui.ts';

/** Controls of the bar whose script is loaded after the start. */
const DEFERRED_CONTROLS = ['search-open', 'display-open'];

/** The bar: the chapter, and controls that may be pressed before they work. Its line of progress comes later (`chapter-progress.ts`). */
export const startBar = ({ document, session, strings, views, notices, deferredScripts }: Ui): void => {
  const place = document.getElementById('bar-place');

  views.onOpen((id) => {
    const chapter = chapterOf(session.course, id);
    if (!place) return;
    place.textContent = chapter
      ? `${session.course.chapters.indexOf(chapter) + 1} ${chapter.title}`
      : session.course.title;
    // The bar is one line: a long name is cut off with an ellipsis.
    place.title = place.textContent;
  });

  let wanted: HTMLElement | null = null;
  for (const id of DEFERRED_CONTROLS) {
    const control = document.getElementById(id);
    control?.addEventListener('click', () => {
      if (deferredScripts.stateOf('reading') === 'started') return;
      wanted = control;
      notices.show('control-waits', strings.controlWaits);
      deferredScripts.request('reading');
    });
  }
  deferredScripts.onChange(() => {
    if (!wanted || deferredScripts.stateOf('reading') !== 'started') return;
    const control = wanted;
    wanted = null;
    notices.hide('control-waits');
    control.click();
  });
};
