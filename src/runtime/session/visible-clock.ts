/** What of a document says whether people can see it. */
export interface Visibility {
  readonly visibilityState: string;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
}

/**
 * Counts the time for which a page is in front: not in a hidden tab, not in a minimised window, not behind a locked screen.
 *
 * @param elapsedMs milliseconds that only go forward, from any start.
 * @returns milliseconds, from any start.
 */
export const createVisibleClock = (page: Visibility, elapsedMs: () => number): (() => number) => {
  let countedMs = 0;
  let sinceMs: number | null = null;
  const update = (): void => {
    const nowMs = elapsedMs();
    if (sinceMs !== null) countedMs += nowMs - sinceMs;
    sinceMs = page.visibilityState === 'hidden' ? null : nowMs;
  };
  update();
  page.addEventListener('visibilitychange', update);
  return () => countedMs + (sinceMs === null ? 0 : elapsedMs() - sinceMs);
};
