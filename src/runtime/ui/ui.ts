import type { Locale } from '../../core/locale/locales.ts';
import type { Session } from '../session.ts';
import type { Make } from './elements.ts';
import type { Notices } from './notices.ts';
import type { Places } from './places.ts';
import type { Wording } from './wording.ts';

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

/** What every behaviour of the page works with. */
export interface Ui extends UiWorld {
  readonly make: Make;
  readonly wording: Wording;
  readonly places: Places;
  readonly notices: Notices;
  /** Calls back after every change of the state or the save status; a listener that throws harms no other. */
  onChange(listener: () => void): void;
  /** Whether the launch is over, so that nothing the learner does is recorded; says so, if it is. */
  refuses(): boolean;
}

/** Runs a part of the page; if it throws, the console hears of it and the rest goes on. */
export const runSafely = (run: () => void): void => {
  try {
    run();
  } catch (error) {
    console.error(error);
  }
};
