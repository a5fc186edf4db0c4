import type { Ui } from './ui.ts';

/** Up to this width the list covers the text, and makes way for it; the stylesheet has the same. */
export const NARROW = '(max-width: 68.74em)';

/** The contents list: opens and closes, and shows where one is. How far one is comes later (`contents-progress.ts`), and what closes it by itself. */
export const startContents = ({ document, window, views }: Ui): void => {
  const list = document.getElementById('contents');
  if (!list) return;
  const toggle = document.getElementById('contents-toggle');
  const narrow = window.matchMedia(NARROW);

  const isOpen = (): boolean => toggle?.getAttribute('aria-expanded') === 'true';
  const setOpen = (opens: boolean): void => {
    list.hidden = !opens;
    toggle?.setAttribute('aria-expanded', String(opens));
  };
  if (toggle) setOpen(false);
  toggle?.addEventListener('click', () => {
    setOpen(!isOpen());
    const first = list.querySelector<HTMLElement>('[aria-current]') ?? list.querySelector('a');
    if (!isOpen() || !first) return;
    first.focus();
    first.scrollIntoView({ block: 'center', behavior: 'instant' });
  });

  const links = [...list.querySelectorAll<HTMLElement>('[data-place]')];
  const chapters = [...list.querySelectorAll('details')];
  views.onOpen((id) => {
    for (const link of links) {
      if (link.dataset.place === id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    const current = list.querySelector('[aria-current]');
    const chapter = current?.closest('details');
    for (const other of chapters) if (chapter) other.open = other === chapter;
    if (toggle && narrow.matches) setOpen(false);
    // Asking for it when nothing is to be seen would lay out the whole list.
    if (isOpen()) current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
};
