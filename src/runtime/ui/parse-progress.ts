import { runSafely } from './run-safely.ts';

/** How much of the page the parser has read. */
export interface ParseProgress {
  /** Whether the element of that id, and all that is in it, has been read. */
  hasParsed(id: string): boolean;
  /** Whether the whole page has been read. */
  isComplete(): boolean;
  /** Calls back, once, when that element has been read, or the whole page without it; at once if it has been. */
  whenParsed(id: string, callback: () => void): void;
  /** Calls back, once, when the whole page has been read; at once if it has been. */
  whenComplete(callback: () => void): void;
}

const CHECK_INTERVAL_MS = 10;

/** Looks between the tasks of the parser, so that a page of a megabyte can be shown and used while it is being read. */
export const createParseProgress = (
  document: Document,
  schedule: (callback: () => void, delayMs: number) => void,
): ParseProgress => {
  const isWhole = (): boolean => document.readyState !== 'loading';

  /** The parser has left an element when something follows it, or follows what it is in. */
  const has = (id: string): boolean => {
    const element = document.getElementById(id);
    if (!element || isWhole()) return element !== null;
    for (let node: Element | null = element; node && node !== document.body; node = node.parentElement)
      if (node.nextSibling) return true;
    return false;
  };

  let waiting: { readonly id: string; readonly callback: () => void }[] = [];
  const checkWaiting = (): void => {
    const ready = waiting.filter(({ id }) => isWhole() || has(id));
    waiting = waiting.filter((one) => !ready.includes(one));
    for (const { callback } of ready) runSafely(callback);
  };
  const checkRepeatedly = (): void => {
    checkWaiting();
    if (waiting.length > 0) schedule(checkRepeatedly, CHECK_INTERVAL_MS);
  };
  document.addEventListener('DOMContentLoaded', checkWaiting, { once: true });

  return {
    hasParsed: has,
    isComplete: isWhole,
    whenParsed: (id, callback) => {
      if (isWhole() || has(id)) {
        callback();
        return;
      }
      waiting.push({ id, callback });
      if (waiting.length === 1) schedule(checkRepeatedly, CHECK_INTERVAL_MS);
    },
    whenComplete: (callback) => {
      if (isWhole()) callback();
      else document.addEventListener('DOMContentLoaded', callback, { once: true });
    },
  };
};
