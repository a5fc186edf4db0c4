import { pagesForRole } from '../../core/player/roles.ts';
import { chapterOutcomeOf, chapterPages } from '../progress/outcome.ts';
import { outcomeText, percentText } from './course-texts.ts';
import { setRing, signIcon } from './elements.ts';
import { hasResultWithoutState, quizStatusOf } from './quiz-status.ts';
import { resumeView } from './resume-view.ts';
import { allIds, durationText, minutesFor, minutesLeft } from './time-left.ts';
import type { Ui } from './ui.ts';

/**
 * The start page says the result first, once there is one; its button leads those who have been here before to where they go on;
 * its cards show how far each chapter is.
 */
export const startStartPage = (ui: Ui): void => {
  const { document, session, strings, messageFormatter, make, views } = ui;
  const hero = document.querySelector('#start .hero-text');
  const link = document.querySelector<HTMLAnchorElement>('#start a.button');
  const heading = hero?.querySelector('h1');
  const state = make('div', 'hero-state');
  const other = make('a', 'hero-other', strings.otherPage);
  other.href = '#contents';
  other.addEventListener('click', (event) => {
    const toggle = document.getElementById('contents-toggle');
    // Docked beside the text, the list has no toggle.
    if (!toggle?.offsetParent) return;
    event.preventDefault();
    event.stopPropagation();
    toggle.click();
  });

  const setLink = (target: string, text: string): void => {
    if (!link || !views.has(target)) return;
    link.href = `#${target}`;
    link.replaceChildren(text, signIcon(document, 'next'));
  };

  const updateHero = (): void => {
    state.remove();
    other.remove();
    hero?.parentElement?.classList.remove('is-begun');
    const isOver = session.getOutcome().status !== 'incomplete';
    const resume = resumeView(ui);
    if (isOver) {
      state.replaceChildren(
        make(
          'div',
          'course-outcome',
          make('p', 'verdict', outcomeText(ui)),
          ...(hasResultWithoutState(session) ? [make('p', '', strings.resultKept)] : []),
        ),
      );
      heading?.before(state);
    } else if (resume !== null) {
      const { read } = session.getState();
      const pages = pagesForRole(session.course, session.getState());
      const count = pages.filter(({ id }) => read.has(id)).length;
      const meter = make('span', 'meter');
      meter.setAttribute('aria-hidden', 'true');
      const value = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      value.setAttribute('viewBox', `0 0 ${pages.length} 1`);
      value.setAttribute('preserveAspectRatio', 'none');
      const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      bar.setAttribute('width', String(count));
      bar.setAttribute('height', '1');
      value.append(bar);
      meter.append(value);
      state.replaceChildren(
        make('p', 'kicker', strings.continueTitle),
        make('p', 'hero-next', views.titleOf(resume)),
        make(
          'p',
          'hero-progress',
          messageFormatter.fill(strings.progress, { count, total: pages.length }),
          ', ',
          messageFormatter.fill(strings.timeLeft, { time: durationText(ui, minutesLeft(ui, allIds(ui))) }),
          meter,
        ),
      );
      heading?.after(state);
    }
    if (!isOver && resume === null) return;
    hero?.parentElement?.classList.add('is-begun');
    link?.after(other);
    if (isOver) setLink('results', strings.seeResults);
    else if (resume !== null)
      setLink(
        resume,
        messageFormatter.fill(strings.continueAt, {
          place: views.shortTitleOf(resume),
          time: durationText(ui, minutesFor(ui, resume)),
        }),
      );
  };

  const setBadge = (card: HTMLElement, quizId: string): void => {
    card.querySelector('.card-badge')?.remove();
    const { isPassed, tries, isSubmitted, bestPercent } = quizStatusOf(session, quizId);
    if (tries === 0 && !isPassed) return;
    const text = isPassed ? strings.quizPassed : isSubmitted ? strings.quizNotPassed : strings.quizUnderWay;
    card.querySelector('.card-facts')?.append(
      make(
        'span',
        `card-badge${isPassed ? ' is-passed' : ''}`,
        ...(isPassed ? [signIcon(document, 'check')] : []),
        bestPercent === null
          ? text
          : messageFormatter.fill(strings.chapterQuiz, {
              percent: percentText(ui, bestPercent),
              state: text,
            }),
      ),
    );
  };

  const updateCards = (): void => {
    const resume = resumeView(ui);
    for (const card of document.querySelectorAll<HTMLElement>('#start .chapter-card')) {
      const { quiz } = card.dataset;
      const chapter = session.course.chapters.find(({ id }) => id === card.dataset.chapter);
      if (quiz !== undefined) setBadge(card, quiz);
      card.classList.toggle(
        'is-current',
        resume !== null &&
          (resume === quiz || (chapter?.pages.includes(resume) ?? false) || chapter?.quiz === resume),
      );
      if (!chapter) continue;
      const { read } = session.getState();
      const own = chapterPages(session.course, session.getState(), chapter);
      const count = own.filter((page) => read.has(page)).length;
      const { status } = chapterOutcomeOf(session.course, session.getState(), chapter);
      setRing(card, own.length === 0 ? 0 : count / own.length, status === 'passed' || status === 'completed');
      const pages = card.querySelector('.card-pages');
      if (pages && resume !== null)
        pages.textContent = messageFormatter.fill(strings.chapterRead, {
          count,
          total: own.length,
        });
      if (chapter.quiz !== null) setBadge(card, chapter.quiz);
    }
  };

  views.onOpen((id) => {
    if (id !== 'start') return;
    updateHero();
    updateCards();
  });
};
