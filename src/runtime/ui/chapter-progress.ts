import { chapterPages } from '../progress/outcome.ts';
import { chapterOf } from './chapter-of.ts';
import { durationText, idsIn, minutesFor, minutesLeft } from './time-left.ts';
import type { Ui } from './ui.ts';

/** In the bar, the line of progress of the chapter; at the head of a page, how long the rest of the chapter takes; at its end, the next. */
export const startChapterProgress = (ui: Ui): void => {
  const { document, session, strings, messageFormatter, make, views } = ui;
  const line = document.getElementById('chapter-progress');

  const update = (): void => {
    const chapter = chapterOf(session.course, views.current());
    const { read } = session.getState();
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
  // After the pager, which has been listening for longer.
  views.onOpen(() => {
    update();
    const next = document.querySelector<HTMLAnchorElement>('#next');
    const direction = next?.querySelector('.pager-direction');
    const minutes = minutesFor(ui, next?.hash.slice(1) ?? '');
    if (direction && minutes > 0)
      direction.textContent = messageFormatter.fill(strings.nextIn, { time: durationText(ui, minutes) });
  });
  ui.onChange(update);
};
