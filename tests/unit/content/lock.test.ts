import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Given, LOCK_FILE } from '../../../src/core/plan/course-lock.ts';
import { readLock } from '../../../src/core/plan/read-lock.ts';

const COURSE = 'facilitated-illegal-immigration';

/** What the released build 1.0.0, before there were lock files, gave to ids. */
const released: {
  readonly item: string;
  readonly interactions: readonly string[];
  readonly pages: Readonly<Record<string, string>>;
  readonly quizzes: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(new URL('given-in-1-0-0.json', import.meta.url), 'utf8'));

test('the module’s lock file gives every page, quiz, question and note of the released build its key, and every interaction its index', () => {
  const file = new URL(`../../../content/${COURSE}/${LOCK_FILE}`, import.meta.url);
  const read = readLock(readFileSync(file, 'utf8'), COURSE);
  expect(read.diagnostics).toEqual([]);
  if (!read.ok) return;
  const sco = read.value.scos[released.item];
  if (!sco) throw new Error('The lock file lacks the SCO.');
  /** `id key`, of names that are in use or retired. */
  const givenIn = (kind: 'places' | 'questions' | 'notes'): ReadonlySet<string> =>
    new Set(
      [sco, sco.retired].flatMap((given: Given) =>
        Object.entries(given[kind]).map(([name, key]) => `${name.replace(/ .*/, '')} ${key}`),
      ),
    );
  const lacking = (kind: 'places' | 'questions' | 'notes', keys: Readonly<Record<string, string>>) =>
    Object.entries(keys)
      .map((entry) => entry.join(' '))
      .filter((entry) => !givenIn(kind).has(entry));
  const { pages, quizzes, questions, notes, interactions } = released;
  expect(Object.keys(questions)).toHaveLength(117);
  expect(lacking('places', { ...pages, ...quizzes })).toEqual([]);
  expect(lacking('questions', questions)).toEqual([]);
  expect(lacking('notes', notes)).toEqual([]);
  const indices = { ...sco.retired.interactions, ...sco.interactions };
  expect(interactions.length).toBeGreaterThan(200);
  expect(interactions.map((id) => indices[id])).toEqual(interactions.map((_, index) => index));
});
