import { chapterPages } from '../progress/outcome.ts';
import { durationText, idsIn, minutesLeft } from './time-left.ts';
import type { Ui } from './ui.ts';

/** Controls of the bar whose script is loaded after the start. */
const DEFERRED_CONTROLS = ['search-open', 'display-open'];

/** The bar: the chapter, its line of progress, how long the rest of it takes, and controls that may be pressed before they work. */
export const startBar = (ui: Ui): void => {
  const { document, session, strings, messageFormatter, make, views, notices, deferredScripts } = ui;
  const place = document.getElementById('bar-place');
  const line = document.getElementById('chapter-progress');

  const chapterShown = () => {
    const id = views.current();
    return session.course.chapters.find((chapter) => idsIn(chapter).includes(id));
  };

  const update = (): void => {
    const chapter = chapterShown();
    const { read } = session.getState();
    if (place)
      place.textContent = chapter
        ? `${session.course.chapters.indexOf(chapter) + 1} ${chapter.title}`
        : session.course.title;
    line?.replaceChildren(
      ...(chapter ? chapterPages(session.course, session.getState(), chapter) : []).map((page) => {
        const segment = make('li');
        if (read.has(page)) segment.dataset.state = 'read';
        if (page === views.current()) segment.dataset.current = '';
        return segment;
      }),
    );
    const facts = document.querySelector(`[id="${views.current()}"] .facts`);
    const minutes = chapter ? minutesLeft(ui, idsIn(chapter)) : 0;
    facts?.querySelector('.time-left')?.remove();
    if (minutes > 0 && document.getElementById(views.current())?.dataset.placeKind === 'page')
      facts?.append(
        make(
          'li',
          'time-left',
          messageFormatter.fill(strings.timeLeftInChapter, { time: durationText(ui, minutes) }),
        ),
      );
  };
  views.onOpen(update);
  ui.onChange(update);

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
