import { describe, expect, test } from 'vitest';
import type { ApiWindow } from '../../../../../src/runtime/adapters/scorm12/find-api.ts';
import { searchApi } from '../../../../../src/runtime/adapters/scorm12/wait-for-api.ts';

const API = { LMSInitialize: () => 'true' };

const top = (): { API?: object } & ApiWindow => {
  const window: Record<string, unknown> = { opener: null };
  window.parent = window;
  window.top = window;
  return window as { API?: object } & ApiWindow;
};

const foreign = new Proxy({} as ApiWindow, {
  get: () => {
    throw new DOMException('Blocked a frame with origin', 'SecurityError');
  },
});

/** Runs a search and lets a clock tick under it; `at` happens before the tick of its time. */
const run = (window: ApiWindow, untilMs: number, at: Readonly<Record<number, () => void>> = {}) => {
  const heard: string[] = [];
  const timers: { callback: () => void; dueMs: number }[] = [];
  let nowMs = 0;
  let looks = 0;
  searchApi({
    window,
    schedule: (callback, delayMs) => void timers.push({ callback, dueMs: nowMs + delayMs }),
    onWait: () => void heard.push(`${nowMs} waits`),
    onDecided: (found) => void heard.push(`${nowMs} ${found ? found.relation : 'none'}`),
    onLate: () => void heard.push(`${nowMs} late`),
  });
  for (; nowMs <= untilMs; nowMs += 250) {
    at[nowMs]?.();
    for (const timer of timers.splice(0)) {
      if (timer.dueMs > nowMs) timers.push(timer);
      else {
        looks += 1;
        timer.callback();
      }
    }
  }
  return { heard, looks };
};

describe('the search for an API', () => {
  test('ends at once when it is there', () => {
    const parent = top();
    parent.API = API;
    expect(run({ parent, opener: null, top: parent }, 1000)).toEqual({ heard: ['0 ancestor'], looks: 0 });
  });

  test('ends at once when no window is there that could ever have one', () => {
    expect(run(top(), 20_000)).toEqual({ heard: ['0 none'], looks: 0 });
    expect(run({ parent: foreign, opener: null, top: foreign }, 20_000).heard).toEqual(['0 none']);
  });

  test.each([
    ['parent', (other: ApiWindow) => ({ parent: other, opener: null, top: other }), 'ancestor'],
    ['opener', (other: ApiWindow) => ({ ...top(), opener: other, top: null }), 'opener'],
  ])('finds one that comes three seconds late in the %s', (_name, windowOf, relation) => {
    const other = top();
    const { heard } = run(windowOf(other), 20_000, {
      3000: () => {
        other.API = API;
      },
    });
    expect(heard).toEqual(['0 waits', `3000 ${relation}`]);
  });

  test('gives up after ten seconds, and says once when one comes after all', () => {
    const parent = top();
    const { heard, looks } = run({ parent, opener: null, top: parent }, 60_000, {
      40000: () => {
        parent.API = API;
      },
    });
    expect(heard).toEqual(['0 waits', '10000 none', '40000 late']);
    expect(looks).toBe(40 + 10);
  });
});
