import { type QuestionBank, readQuestionBank } from '../../core/player/page-course.ts';
import { startBar } from './bar.ts';
import { startContents } from './contents.ts';
import { createDeferredScripts, type DeferredScriptName } from './deferred-scripts.ts';
import { button, createElementFactory } from './elements.ts';
import { startInitialView } from './initial-view.ts';
import { startLinks } from './links.ts';
import { createMessageFormatter } from './message-formatter.ts';
import { startNotes } from './notes.ts';
import { createNotices } from './notices.ts';
import { startPager } from './pager.ts';
import { runSafely } from './run-safely.ts';
import { startSaveStatus } from './save-status.ts';
import { startScriptLoadStatus } from './script-load-status.ts';
import type { Ui } from './ui.ts';
import type { UiEnvironment } from './ui-environment.ts';
import { createViewRouter } from './view-router.ts';

/** What the page does from the start. The first view comes when all are ready for it. */
const BEHAVIOURS: readonly ((ui: Ui) => void)[] = [
  startContents,
  startBar,
  startPager,
  startNotes,
  startScriptLoadStatus,
  startSaveStatus,
  startLinks,
  startInitialView,
];

/** In the order in which they are needed. */
const SCRIPTS: readonly DeferredScriptName[] = ['quizzes', 'reading'];

/** The last element of the page: without it the page has not arrived whole. */
const PAGE_END = 'page-end';

/** What a script that is a part of the run-time hands over. */
interface PartScript {
  start(ui: Ui): void;
}

/**
 * Brings the page to life. A behaviour that fails keeps no other from starting; if no view can be shown alone, the class
 * `js` goes, and with it whatever hides the whole text.
 */
export const startUi = (
  environment: UiEnvironment,
): {
  /** Saves what was begun and not saved; the page is being left. */
  leave(): void;
  /** Says something that the course cannot help by itself; a reload does. */
  offerReload(text: string): void;
} => {
  const { document, session, strings, parseProgress, loadScript, parse } = environment;
  const make = createElementFactory(document);
  const messageFormatter = createMessageFormatter(document.documentElement.lang, strings.numbers);
  const views = createViewRouter(environment, messageFormatter);
  const notices = createNotices(document, make, strings, views);
  views.onWait(() => notices.show('place-waits', strings.placeWaits));
  let questions: QuestionBank = {};
  /** A part is started where everything has been read that it may look into. */
  const loadPart = async (name: DeferredScriptName): Promise<() => void> => {
    const [part, bank] = await Promise.all([
      loadScript(name),
      name === 'quizzes' ? loadScript('questions') : {},
    ]);
    questions = { ...questions, ...readQuestionBank(bank as QuestionBank) };
    return () => (part as PartScript).start(ui);
  };
  const deferredScripts = createDeferredScripts(environment, loadPart);
  const ui: Ui = {
    ...environment,
    make,
    messageFormatter: messageFormatter,
    views: views,
    notices,
    deferredScripts: deferredScripts,
    questionOf: (id) => {
      const markup = questions[id];
      return markup === undefined ? null : parse(markup).querySelector<HTMLElement>('.question');
    },
    refuses: () => {
      const isOver = session.getReport().phase !== 'open';
      if (isOver) notices.show('not-taken', strings.notTaken, { isUrgent: true });
      return isOver;
    },
    onChange: (listener) => void session.subscribe(() => runSafely(listener)),
  };
  const offerReload = (text: string): void => {
    notices.hide('mode');
    const action = environment.reload && button(make, '', strings.reload, environment.reload);
    notices.show('reload', text, { ...(action ? { action } : {}), until: 'lasting' });
  };
  for (const start of BEHAVIOURS) runSafely(() => start(ui));
  parseProgress.whenComplete(() => {
    if (views.current() === '') document.documentElement.classList.remove('js');
    if (!parseProgress.hasParsed(PAGE_END)) offerReload(strings.pageCut);
    environment.whenIdle(() => {
      for (const name of SCRIPTS) deferredScripts.request(name);
    });
  });
  return {
    leave: views.leave,
    offerReload,
  };
};
