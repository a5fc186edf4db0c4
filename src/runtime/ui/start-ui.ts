import { startCitations } from './citations.ts';
import { startContents } from './contents.ts';
import { button, createMake } from './elements.ts';
import { startExit } from './exit.ts';
import { startFirstPlace } from './first-place.ts';
import { startLinks } from './links.ts';
import { startNotes } from './notes.ts';
import { createNotices } from './notices.ts';
import { startOutsideLinks } from './outside-links.ts';
import { startPager } from './pager.ts';
import { createPlaces } from './places.ts';
import { startQuizzes } from './quiz.ts';
import { startResults } from './results.ts';
import { startSaveStatus } from './save-status.ts';
import { startSearch } from './search.ts';
import { startStartPage } from './start-page.ts';
import { startTerms } from './terms.ts';
import type { Ui } from './ui.ts';
import { runSafely, type UiWorld } from './ui-world.ts';
import { createWording } from './wording.ts';

/** What the page does. Links come after those who take links of their own; the first place comes when all are ready for it. */
const BEHAVIOURS: readonly ((ui: Ui) => void)[] = [
  startContents,
  startPager,
  startStartPage,
  startTerms,
  startCitations,
  startSearch,
  startNotes,
  startQuizzes,
  startResults,
  startSaveStatus,
  startExit,
  startOutsideLinks,
  startLinks,
  startFirstPlace,
];

/**
 * Brings the page to life. A behaviour that fails keeps no other from starting; if no place can be shown alone, the class
 * `js` goes, and with it whatever hides the whole text.
 */
export const startUi = (
  world: UiWorld,
): {
  /** Saves what was begun and not saved; the page is being left. */
  leave(): void;
  /** Says something that the course cannot help by itself; a reload does. */
  offerReload(text: string): void;
} => {
  const { document, session, strings } = world;
  const make = createMake(document);
  const wording = createWording(document.documentElement.lang, strings.numbers);
  const places = createPlaces(world, wording);
  const notices = createNotices(document, make, strings, places);
  const ui: Ui = {
    ...world,
    make,
    wording,
    places,
    notices,
    refuses: () => {
      const isOver = session.getPhase() !== 'open';
      if (isOver) notices.show('not-taken', strings.notTaken, { isUrgent: true });
      return isOver;
    },
    onChange: (listener) => void session.subscribe(() => runSafely(listener)),
  };
  for (const start of BEHAVIOURS) runSafely(() => start(ui));
  if (places.current() === '') document.documentElement.classList.remove('js');
  return {
    leave: places.leave,
    offerReload: (text) => {
      notices.hide('mode');
      const action = world.reload && button(make, '', strings.reload, world.reload);
      notices.show('reload', text, { ...(action ? { action } : {}), until: 'lasting' });
    },
  };
};
