import { pagesForRole } from '../../core/player/roles.ts';
import { chapterOutcomeOf, chapterPages } from '../progress/outcome.ts';
import { hiddenText, icon } from './elements.ts';
import { hasResultWithoutState, quizStatusOf } from './quiz-status.ts';
import type { Ui } from './ui.ts';

/** Up to this width the list covers the text, and makes way for it. */
const NARROW = '(max-width: 60em)';

const createMark = ({ make }: Ui, sign: string, words: string, isWritten: boolean): HTMLElement =>
  make(
    'span',
    'mark',
    ' ',
    ...(sign === '' ? [] : [icon(make, sign), ' ']),
    isWritten ? words : hiddenText(make, words),
  );

/** The contents list: opens and closes, shows where one is, what was read and what was passed. */
export const startContents = (ui: Ui): void => {
  const { document, window, session, strings, messageFormatter, views } = ui;
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
    if (isOpen()) first?.focus();
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
  views.onOpen((id) => {
    for (const link of links) {
      if (link.dataset.place === id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (toggle && narrow.matches) setOpen(false);
    // Asking for it when nothing is to be seen would lay out the whole list.
    if (isOpen())
      list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });

  const setMark = (parent: Element, mark: HTMLElement | null): void => {
    parent.querySelector(':scope > .mark')?.remove();
    if (mark) parent.append(mark);
  };
  const markOf = (id: string): HTMLElement | null => {
    const state = session.getState();
    if (state.visited.has(id)) return createMark(ui, '✓', strings.pageRead, false);
    const quiz = session.course.quizzes.find((candidate) => candidate.id === id);
    if (!quiz) return null;
    const { isPassed, isSubmitted, tries } = quizStatusOf(session, quiz.id);
    const isOver = quiz.id === session.course.completion.quiz && hasResultWithoutState(session);
    if (isPassed) return createMark(ui, '✓', strings.quizPassed, true);
    if (tries === 0 && !isOver) return null;
    return createMark(ui, '', isSubmitted || isOver ? strings.quizNotPassed : strings.quizUnderWay, true);
  };
  const chapterMarkOf = (id: string | undefined): HTMLElement | null => {
    const state = session.getState();
    const chapter = session.course.chapters.find((candidate) => candidate.id === id);
    if (!chapter) return null;
    const { status } = chapterOutcomeOf(session.course, state, chapter);
    if (status === 'passed' || (chapter.quiz !== null && quizStatusOf(session, chapter.quiz).isPassed))
      return createMark(ui, '✓', strings.chapterPassed, false);
    if (status === 'completed') return createMark(ui, '✓', strings.chapterCompleted, false);
    const pages = chapterPages(session.course, state, chapter);
    const count = pages.filter((page) => state.visited.has(page)).length;
    const words = messageFormatter.fill(strings.chapterProgress, { count, total: pages.length });
    return count === 0 ? null : createMark(ui, '', words, true);
  };

  const progress = document.getElementById('progress');
  const update = (): void => {
    for (const link of links) setMark(link, markOf(link.dataset.place ?? ''));
    for (const mark of list.querySelectorAll('.chapter-mark'))
      setMark(mark, chapterMarkOf(mark.closest<HTMLElement>('[data-chapter]')?.dataset.chapter));
    const state = session.getState();
    const pages = pagesForRole(session.course, state);
    if (progress)
      progress.textContent = messageFormatter.fill(strings.progress, {
        count: pages.filter(({ id }) => state.visited.has(id)).length,
        total: pages.length,
      });
  };
  ui.onChange(update);
  update();
};
