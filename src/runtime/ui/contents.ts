import { pagesForRole } from '../../core/player/roles.ts';
import { chapterOutcomeOf, chapterPages, skippablePages } from '../progress/outcome.ts';
import { setRing } from './elements.ts';
import { hasResultWithoutState, quizStatusOf } from './quiz-status.ts';
import { resumeView } from './resume-view.ts';
import { allIds, durationText, minutesLeft } from './time-left.ts';
import type { Ui } from './ui.ts';

/** Up to this width the list covers the text, and makes way for it; the stylesheet has the same. */
const NARROW = '(max-width: 68.74em)';

/** How far a learner is with a page or a quiz: as the stylesheet marks it, and in words. */
interface Mark {
  readonly state: '' | 'opened' | 'read';
  readonly text: string;
}

const markOf = ({ session, strings }: Ui, id: string): Mark => {
  const state = session.getState();
  if (state.read.has(id)) return { state: 'read', text: strings.pageRead };
  if (state.visited.has(id)) return { state: 'opened', text: strings.pageOpened };
  if (skippablePages(session.course, state).includes(id)) return { state: 'read', text: strings.maySkip };
  const quiz = session.course.quizzes.find((candidate) => candidate.id === id);
  if (!quiz) return { state: '', text: '' };
  const { isPassed, isSubmitted, tries } = quizStatusOf(session, quiz.id);
  const isOver = quiz.id === session.course.completion.quiz && hasResultWithoutState(session);
  if (isPassed) return { state: 'read', text: strings.quizPassed };
  if (tries === 0 && !isOver) return { state: '', text: '' };
  return { state: 'opened', text: isSubmitted || isOver ? strings.quizNotPassed : strings.quizUnderWay };
};

/** The contents list: opens and closes, shows where one is, what was opened, what was read and what was passed. */
export const startContents = (ui: Ui): void => {
  const { document, window, session, strings, messageFormatter, make, views } = ui;
  const list = document.getElementById('contents');
  if (!list) return;
  const toggle = document.getElementById('contents-toggle');
  const narrow = window.matchMedia(NARROW);

  const isOpen = (): boolean => toggle?.getAttribute('aria-expanded') === 'true';
  const setOpen = (opens: boolean): void => {
    list.hidden = !opens;
    toggle?.setAttribute('aria-expanded', String(opens));
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen()) return;
    setOpen(false);
    toggle?.focus();
  };
  if (toggle) setOpen(false);
  toggle?.addEventListener('click', () => {
    setOpen(!isOpen());
    const first = list.querySelector<HTMLElement>('[aria-current]') ?? list.querySelector('a');
    if (!isOpen() || !first) return;
    first.focus();
    first.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  toggle?.addEventListener('keydown', closeOnEscape);
  list.addEventListener('keydown', closeOnEscape);
  // Open, it covers the text: it must not cover what has the focus or was clicked.
  const closeIfLeft = (target: EventTarget | null): void => {
    const isElsewhere = target instanceof Node && !list.contains(target) && !toggle?.contains(target);
    if (toggle && isElsewhere && narrow.matches && isOpen()) setOpen(false);
  };
  document.addEventListener('focusin', (event) => closeIfLeft(event.target));
  document.addEventListener('click', (event) => closeIfLeft(event.target));

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
    update();
  });

  /** Words at the end of an element, said before what follows; shown where the stylesheet shows marks. */
  const setText = (parent: Element | null, text: string, className: string): void => {
    const mark = parent?.querySelector(`.${className}`);
    if ((mark?.textContent ?? '') === (text === '' ? '' : `, ${text}`)) return;
    mark?.remove();
    if (text !== '') parent?.append(make('span', `${className} visually-hidden`, `, ${text}`));
  };
  const updateLink = (link: HTMLElement, resume: string): void => {
    const { place = '' } = link.dataset;
    const { state, text } = markOf(ui, place);
    const sign = link.querySelector<HTMLElement>('.page-state');
    if (sign) sign.dataset.state = state;
    setText(link.querySelector('.contents-title'), text, 'mark');
    const note = link.querySelector('small');
    if (!note) return;
    note.dataset.text ??= note.textContent ?? '';
    note.textContent = place === resume ? strings.resumeHere : note.dataset.text;
  };
  const updateChapter = (item: HTMLElement): void => {
    const chapter = session.course.chapters.find(({ id }) => id === item.dataset.chapter);
    if (!chapter) return;
    const state = session.getState();
    const { status } = chapterOutcomeOf(session.course, state, chapter);
    const isPassed =
      status === 'passed' || (chapter.quiz !== null && quizStatusOf(session, chapter.quiz).isPassed);
    const pages = chapterPages(session.course, state, chapter);
    const count = pages.filter((page) => state.read.has(page)).length;
    const total = pages.length;
    setRing(item, total === 0 ? 0 : count / total, isPassed || status === 'completed');
    const words = isPassed
      ? strings.chapterPassed
      : status === 'completed'
        ? strings.chapterCompleted
        : count === 0
          ? ''
          : messageFormatter.fill(strings.chapterRead, { count, total });
    setText(item.querySelector('summary .contents-title'), words, 'mark');
  };

  const sum = document.getElementById('contents-sum');
  const progress = document.getElementById('progress');
  const update = (): void => {
    const resume = resumeView(ui) ?? '';
    for (const link of links) updateLink(link, resume === views.current() ? '' : resume);
    for (const item of list.querySelectorAll<HTMLElement>('[data-chapter]')) updateChapter(item);
    const state = session.getState();
    const pages = pagesForRole(session.course, state);
    const read = messageFormatter.fill(strings.progress, {
      count: pages.filter(({ id }) => state.read.has(id)).length,
      total: pages.length,
    });
    if (progress) progress.textContent = read;
    const left = minutesLeft(ui, allIds(ui));
    const time = messageFormatter.fill(strings.timeLeft, { time: durationText(ui, left) });
    if (sum) sum.textContent = left === 0 ? read : `${read} · ${time}`;
  };
  ui.onChange(update);
  update();
};
