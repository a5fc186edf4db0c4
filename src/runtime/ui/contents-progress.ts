import { pagesForRole } from '../../core/player/roles.ts';
import { chapterOutcomeOf, chapterPages, skippablePages } from '../progress/outcome.ts';
import { NARROW } from './contents.ts';
import { setRing } from './elements.ts';
import { hasResultWithoutState, quizStatusOf } from './quiz-status.ts';
import { resumeView } from './resume-view.ts';
import { allIds, durationText, minutesLeft } from './time-left.ts';
import type { Ui } from './ui.ts';

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

/** Closes the list for those who press Escape, and where it covers the text for those who go elsewhere. */
const closeContents = ({ document, window }: Ui, list: HTMLElement): void => {
  const toggle = document.getElementById('contents-toggle');
  if (!toggle) return;
  const narrow = window.matchMedia(NARROW);
  const isOpen = (): boolean => toggle.getAttribute('aria-expanded') === 'true';
  for (const part of [toggle, list])
    part.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !isOpen()) return;
      toggle.click();
      toggle.focus();
    });
  // Open, it covers the text: it must not cover what has the focus or was clicked.
  const closeIfLeft = ({ target }: Event): void => {
    const isElsewhere = target instanceof Node && !list.contains(target) && !toggle.contains(target);
    if (isElsewhere && narrow.matches && isOpen()) toggle.click();
  };
  document.addEventListener('focusin', closeIfLeft);
  document.addEventListener('click', closeIfLeft);
};

/** The contents list shows what was opened, what was read and what was passed, and how much of it all is left. */
export const startContentsProgress = (ui: Ui): void => {
  const { document, session, strings, messageFormatter, make, views } = ui;
  const list = document.getElementById('contents');
  if (!list) return;
  closeContents(ui, list);
  const links = [...list.querySelectorAll<HTMLElement>('[data-place]')];

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
  // The view may be another, and with it what is left to go on with.
  views.onOpen(update);
  ui.onChange(update);
  update();
};
