import type { Locale } from '../../core/locale/locales.ts';
import type { LoggedCall } from '../diagnostics/call-log.ts';
import type { TechnicalFacts } from '../diagnostics/technical-details.ts';
import type { Session } from '../session/session.ts';
import type { KeyValueStorage } from '../storage/journal.ts';
import type { BrowserStores } from '../storage/learner-data.ts';
import type { ParseProgress } from './parse-progress.ts';

/** What the user interface is given: browser, session, texts. */
export interface UiEnvironment {
  readonly document: Document;
  readonly window: Window;
  readonly parseProgress: ParseProgress;
  readonly session: Session;
  readonly strings: Locale['runtime'];
  readonly clock: {
    /** Milliseconds from any start. */
    elapsedMs(): number;
    /** Milliseconds since 1970. */
    epochMs(): number;
    /** Milliseconds for which the page was in front, from any start. */
    visibleMs(): number;
    /** Takes time in which nobody seems to be there out of the active time, from now on. */
    subtractIdle(idleMs: () => number): void;
  };
  readonly browserStores: BrowserStores;
  /** Where this browser stores how the page is to look. */
  readonly displayStorage: KeyValueStorage | null;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  /** Calls back once after so many milliseconds. */
  readonly schedule: (callback: () => void, delayMs: number) => void;
  /** Calls back once the browser has nothing else to do. */
  readonly whenIdle: (callback: () => void) => void;
  /** Loads a script of the package and resolves with what it has handed over; rejects if that is nothing. */
  readonly loadScript: (name: ScriptName) => Promise<unknown>;
  /** Reads markup of the package's own. */
  readonly parse: (markup: string) => DocumentFragment;
  /** Opens the course anew, with the page of the LMS around it; `null`: that page cannot be reached from here. */
  readonly reload: (() => void) | null;
  /** What a help desk wants to know of the launch, without anything of the learner. */
  readonly technicalFacts: () => TechnicalFacts;
  readonly lmsCalls: () => readonly LoggedCall[];
}

/** Scripts that are loaded after the start: `questions` are the texts of the questions, the others parts of the run-time. */
export type ScriptName = 'reading' | 'quizzes' | 'questions';
