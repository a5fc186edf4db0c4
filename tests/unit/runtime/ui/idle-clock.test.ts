import { expect, test } from 'vitest';
import { createIdleClock, readingMs } from '../../../../src/runtime/ui/idle-clock.ts';

const MINUTE = 60_000;

/** A page that is in front for as long as a test says, with five minutes to read. */
const createPage = () => {
  let visibleMs = 7000;
  let quietMs = 5 * MINUTE;
  const idle = createIdleClock(
    () => visibleMs,
    () => quietMs,
  );
  const startMs = visibleMs;
  return {
    ...idle,
    wait: (ms: number): void => {
      visibleMs += ms;
    },
    read: (ms: number): void => {
      quietMs = ms;
    },
    activeMs: () => visibleMs - startMs - idle.idleMs(),
  };
};

test('without any sign as much counts as there is to read', () => {
  const page = createPage();
  page.wait(4 * MINUTE);
  expect(page.activeMs()).toBe(4 * MINUTE);
  page.wait(600 * MINUTE);
  expect(page.activeMs()).toBe(5 * MINUTE);
});

test('after a sign it counts on, and what was idle stays so', () => {
  const page = createPage();
  page.wait(60 * MINUTE);
  page.sign();
  expect(page.activeMs()).toBe(5 * MINUTE);
  page.wait(2 * MINUTE);
  page.sign();
  page.wait(10 * MINUTE);
  expect(page.activeMs()).toBe(12 * MINUTE);
});

test('signs that never pause, as of a film, leave nothing out', () => {
  const page = createPage();
  for (let second = 0; second < 3600; second++) {
    page.wait(1000);
    page.sign();
  }
  expect(page.activeMs()).toBe(60 * MINUTE);
});

test('another view may take less time to read', () => {
  const page = createPage();
  page.wait(3 * MINUTE);
  page.sign();
  page.read(2 * MINUTE);
  page.wait(9 * MINUTE);
  expect(page.activeMs()).toBe(5 * MINUTE);
});

test('180 words take a minute', () => {
  expect(readingMs(Array.from({ length: 360 }, () => 'word').join(' '))).toBe(2 * MINUTE);
  expect(readingMs('  \n ')).toBe(0);
});
