import { runSafely } from './run-safely.ts';
import type { UiEnvironment } from './ui-environment.ts';

/** Parts of the run-time that are loaded after the start. `quizzes` comes with the texts of the questions. */
export type DeferredScriptName = 'reading' | 'quizzes';

/** `failed`: it has not arrived, and will be asked for again. */
type LoadState = 'waiting' | 'loading' | 'failed' | 'started';

export interface DeferredScripts {
  stateOf(name: DeferredScriptName): LoadState;
  /** Loads and starts a part, unless that is under way or done. */
  request(name: DeferredScriptName): void;
  /** Calls back when the state of a part has changed. */
  onChange(listener: () => void): void;
}

/** So long after a failure a part is asked for again. */
const RETRY_MS = 5_000;

/**
 * Loads parts and starts each once. What has not arrived is asked for again, after a while and when the browser is online
 * again: a learner who has the page has to do nothing for it.
 *
 * @param load resolves with what starts the part.
 */
export const createDeferredScripts = (
  { schedule, window }: Pick<UiEnvironment, 'schedule' | 'window'>,
  load: (name: DeferredScriptName) => Promise<() => void>,
): DeferredScripts => {
  const listeners: (() => void)[] = [];
  const states = new Map<DeferredScriptName, LoadState>();
  let isWaiting = false;
  const stateOf = (name: DeferredScriptName): LoadState => states.get(name) ?? 'waiting';
  const setState = (name: DeferredScriptName, state: LoadState): void => {
    states.set(name, state);
    for (const listener of listeners) runSafely(listener);
  };
  const request = (name: DeferredScriptName): void => {
    if (stateOf(name) === 'started' || stateOf(name) === 'loading') return;
    setState(name, 'loading');
    load(name).then(
      (start) => {
        runSafely(start);
        setState(name, 'started');
      },
      () => {
        setState(name, 'failed');
        if (isWaiting) return;
        isWaiting = true;
        schedule(() => {
          isWaiting = false;
          retry();
        }, RETRY_MS);
      },
    );
  };
  const retry = (): void => {
    for (const [name, state] of states) if (state === 'failed') request(name);
  };
  window.addEventListener('online', retry);
  return { stateOf, request, onChange: (listener) => void listeners.push(listener) };
};
