import type { DeferredScripts } from './deferred-scripts.ts';
import type { CreateElement } from './elements.ts';
import type { MessageFormatter } from './message-formatter.ts';
import type { Notices } from './notices.ts';
import type { UiEnvironment } from './ui-environment.ts';
import type { ViewRouter } from './view-router.ts';

/** What every behaviour of the page works with. */
export interface Ui extends UiEnvironment {
  readonly make: CreateElement;
  readonly messageFormatter: MessageFormatter;
  readonly views: ViewRouter;
  readonly notices: Notices;
  readonly deferredScripts: DeferredScripts;
  /** A new copy of what a question shows; `null` where the package has none. Part `quizzes` comes with them. */
  questionOf(id: string): HTMLElement | null;
  /** Calls back after every change of the state or the save status; a listener that throws harms no other. */
  onChange(listener: () => void): void;
  /** Whether the launch is over, so that nothing the learner does is recorded; says so, if it is. */
  refuses(): boolean;
}
