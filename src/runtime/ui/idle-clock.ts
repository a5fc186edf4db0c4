import { WORDS_PER_MINUTE } from '../../core/text/reading-speed.ts';
import { normalizedText } from './elements.ts';
import type { Ui } from './ui.ts';

/** What shows that somebody is there: input, scrolling, and media that play. */
const SIGNS = [
  'pointerdown',
  'pointermove',
  'keydown',
  'input',
  'wheel',
  'touchmove',
  'scroll',
  'timeupdate',
];

const MINUTE_MS = 60_000;

/** Time without a sign that counts however little there is to read: to look at a drawing, to think about a question. */
const MIN_QUIET_MS = 2 * MINUTE_MS;

/** How long a text takes to read, milliseconds. */
export const readingMs = (text: string): number =>
  (text.split(/\s+/).filter(Boolean).length / WORDS_PER_MINUTE) * MINUTE_MS;

/** Counts the time in which nobody seems to be there. */
export interface IdleClock {
  /** Somebody is there. */
  sign(): void;
  /** Milliseconds so far, from any start. */
  idleMs(): number;
}

/**
 * Of the time between two signs as much is idle as goes beyond what may pass without one.
 *
 * @param visibleMs milliseconds for which the page was in front.
 * @param quietMs how long nothing may happen now, milliseconds.
 */
export const createIdleClock = (visibleMs: () => number, quietMs: () => number): IdleClock => {
  let countedMs = 0;
  let sinceMs = visibleMs();
  const idleMs = (): number => countedMs + Math.max(0, visibleMs() - sinceMs - quietMs());
  return {
    sign: () => {
      countedMs = idleMs();
      sinceMs = visibleMs();
    },
    idleMs,
  };
};

/** From here on time in which nobody reads, answers, watches or listens is no active time. */
export const startIdleClock = ({ document, views, clock }: Ui): void => {
  let quietMs = MIN_QUIET_MS;
  const idle = createIdleClock(clock.visibleMs, () => quietMs);
  for (const name of SIGNS) document.addEventListener(name, idle.sign, { capture: true, passive: true });
  views.onLeave(idle.sign);
  views.onOpen((id) => {
    idle.sign();
    const view = document.getElementById(id);
    quietMs = Math.max(MIN_QUIET_MS, view ? readingMs(normalizedText(view)) : 0);
  });
  clock.subtractIdle(idle.idleMs);
};
