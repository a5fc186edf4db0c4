import type { Locale } from '../../core/locale/locales.ts';
import type { Session } from '../session/session.ts';

/** The world of the user interface. */
export interface UiWorld {
  readonly document: Document;
  readonly window: Window;
  readonly session: Session;
  readonly strings: Locale['runtime'];
  readonly clock: { /** Milliseconds from any start. */ elapsedMs(): number };
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  /** Opens the course anew, with the page of the LMS around it; `null`: that page cannot be reached from here. */
  readonly reload: (() => void) | null;
  /** What a help desk wants to know, without anything of the learner. */
  readonly technicalDetails: () => string;
}

/** Runs a part of the page; if it throws, the console hears of it and the rest goes on. */
export const runSafely = (run: () => void): void => {
  try {
    run();
  } catch (error) {
    console.error(error);
  }
};
