import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../src/commands/build.ts';
import { lockCodes } from '../../src/core/diagnostics/lock-codes.ts';
import { writeGoodCourse } from './good-course.ts';

let folder = '';
/** The lock file of the good course. */
let good = '';

const courseDir = (): string => path.join(folder, 'content/border-basics');
const lockFile = (): string => path.join(courseDir(), 'course.lock.json');
const run = (isFrozen = false) => build({ course: undefined, out: 'out', isFrozen, cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeGoodCourse(courseDir());
  await run();
  good = await readFile(lockFile(), 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await rm(path.join(folder, 'out'), { recursive: true, force: true });
});

interface LockCase {
  readonly code: keyof typeof lockCodes;
  readonly when: string;
  readonly change: (text: string) => string;
  /** Text of the line that is named. */
  readonly line: string;
  readonly message: string;
}

/** The first entry of a kind: `[name, value]`. */
const firstOf = (kind: string): readonly [string, string] => {
  const [, name = '', value = ''] = new RegExp(`"${kind}": \\{\\s*("[^"]+"): ([^,\\s]+)`).exec(good) ?? [];
  return [name, value];
};

const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, () => to);

const cases = (): readonly LockCase[] => {
  const [place, placeKey] = firstOf('places');
  const [interaction] = firstOf('interactions');
  const secondPlace = /"places": \{\s*"[^"]+": "[^"]+",\s*("[^"]+"): ("[^"]+")/.exec(good) ?? [];
  const [, second = '', secondKey = ''] = secondPlace;
  return [
    {
      code: 'lock/merge-conflict',
      when: 'a merge is not resolved',
      change: replace(
        `        ${place}`,
        `<<<<<<< HEAD\n        ${place}: ${placeKey},\n=======\n>>>>>>> other\n        ${place}`,
      ),
      line: '<<<<<<< HEAD',
      message: 'A merge left its marker "<<<<<<< HEAD" here.',
    },
    {
      code: 'lock/syntax-error',
      when: 'a comma is missing',
      change: replace(`${placeKey},`, placeKey),
      line: `        ${second}: ${secondKey},`,
      message: `The lock file is damaged: here should be "," or "}", not ${second}.`,
    },
    {
      code: 'lock/syntax-error',
      when: 'it is cut off',
      change: (text) => `${text.slice(0, text.indexOf(placeKey) + placeKey.length)}`,
      line: `        ${place}: ${placeKey}`,
      message: 'The lock file is damaged: here should be "," or "}", not the end of the file.',
    },
    {
      code: 'lock/syntax-error',
      when: 'it is empty',
      change: () => '',
      line: '',
      message:
        'The lock file is damaged: here should be an object, a text or a whole number, not the end of the file.',
    },
    {
      code: 'lock/syntax-error',
      when: 'a comma stands before a bracket',
      change: replace(/\n {6}\},\n {6}"questions"/, ',\n      },\n      "questions"'),
      line: '      },',
      message: 'The lock file is damaged: here should be a name in quotation marks, not }.',
    },
    {
      code: 'lock/unexpected-entry',
      when: 'the form is a newer one',
      change: replace('"format": 1', '"format": 2'),
      line: '  "format": 2,',
      message: '"format" should be 1, the only one that this version knows.',
    },
    {
      code: 'lock/unexpected-entry',
      when: 'a key is no key',
      change: replace(`${place}: ${placeKey}`, `${place}: "a"`),
      line: `        ${place}: "a",`,
      message: `${place} should be a key of three characters.`,
    },
    {
      code: 'lock/unexpected-entry',
      when: 'an index is no number',
      change: replace(`${interaction}: 0`, `${interaction}: "0"`),
      line: `        ${interaction}: "0",`,
      message: `${interaction} should be an index, a whole number.`,
    },
    {
      code: 'lock/unexpected-entry',
      when: 'a list of names is missing',
      change: replace('"places": {', '"place": {'),
      line: '',
      message: '',
    },
    {
      code: 'lock/other-course',
      when: 'the folder was copied',
      change: replace('"course": "border-basics"', '"course": "border-advanced"'),
      line: '  "course": "border-advanced",',
      message: 'The lock file belongs to the course "border-advanced", not to "border-basics".',
    },
    {
      code: 'lock/duplicate',
      when: 'an index is given twice',
      change: (text) => text.replace(/("interactions": \{\s*"[^"]+": 0,\s*"[^"]+": )1/, '$10'),
      line: '',
      message: '',
    },
    {
      code: 'lock/duplicate',
      when: 'a name stands twice in a list',
      change: replace(
        `        ${place}: ${placeKey},`,
        `        ${place}: ${placeKey},\n        ${place}: ${placeKey},`,
      ),
      line: `        ${place}: ${placeKey},`,
      message: '',
    },
    {
      code: 'lock/impossible-key',
      when: 'a key was changed by hand',
      change: replace(`${place}: ${placeKey}`, `${place}: "___"`),
      line: `        ${place}: "___",`,
      message: `${place} cannot have the key "___": keys are made from names.`,
    },
    {
      code: 'lock/missing-index',
      when: 'an entry was deleted',
      change: replace(`        ${interaction}: 0,\n`, ''),
      line: '',
      message: '',
    },
  ];
};

describe('a lock file with a fault stops the build, is named with its line, and stays as it was', () => {
  test('each code', async () => {
    const seen = new Set<string>();
    for (const { code, when, change, line, message } of cases()) {
      const text = change(good);
      expect(text, when).not.toBe(good);
      await writeFile(lockFile(), text);
      const { exitCode, diagnostics } = await run();
      expect(exitCode, when).toBe(1);
      expect(new Set(diagnostics.map((found) => found.code)), when).toEqual(new Set([code]));
      const [found] = diagnostics;
      expect(found?.file, when).toBe('course.lock.json');
      expect(found?.line, when).toBeGreaterThan(0);
      expect(found?.sourceLine, when).toBe(text.split('\n')[(found?.line ?? 0) - 1]);
      if (line !== '') expect(found?.sourceLine, when).toBe(line);
      if (message !== '') expect(found?.message, when).toBe(message);
      expect(found?.help, when).toMatch(/\w/);
      expect(await readFile(lockFile(), 'utf8'), when).toBe(text);
      await expect(readFile(path.join(folder, 'out')), when).rejects.toThrow();
      seen.add(code);
    }
    const others = ['lock/frozen', 'lock/id-returned'];
    expect([...seen, ...others].sort()).toEqual(Object.keys(lockCodes).sort());
  });

  test('an index that is given twice is named with both lines', async () => {
    const text = good.replace(/("interactions": \{\s*"([^"]+)": 0,\s*"([^"]+)": )1/, '$10');
    const [, , first, second] = /("interactions": \{\s*"([^"]+)": 0,\s*"([^"]+)": )1/.exec(good) ?? [];
    await writeFile(lockFile(), text);
    const { diagnostics } = await run();
    const line = text.split('\n').findIndex((one) => one.includes(`"${first}": 0`)) + 1;
    expect(diagnostics.map((found) => found.message)).toEqual([
      `"${second}" has the index 0, which "${first}" has in line ${line}.`,
    ]);
    expect(diagnostics[0]?.line).toBe(line + 1);
  });
});

describe('--frozen', () => {
  const quiz = () => path.join(courseDir(), 'chapters/01-start/quiz.ts');

  test('builds when nothing is new, whatever the line ends', async () => {
    for (const text of [good, good.replaceAll('\n', '\r\n')]) {
      await writeFile(lockFile(), text);
      const { exitCode, diagnostics } = await run(true);
      expect(diagnostics).toEqual([]);
      expect(exitCode).toBe(0);
      expect(await readFile(lockFile(), 'utf8')).toBe(text);
    }
  });

  test('refuses to write a first one', async () => {
    await rm(lockFile());
    const { exitCode, diagnostics } = await run(true);
    expect(exitCode).toBe(1);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['lock/frozen', 'The course has no lock file, and --frozen does not let the build write one.'],
    ]);
    await expect(readFile(lockFile())).rejects.toThrow();
    await expect(readFile(path.join(folder, 'out'))).rejects.toThrow();
  });

  test('refuses what would change it, says what, and without it the file is brought up to date', async () => {
    await writeFile(lockFile(), good);
    const before = await readFile(quiz(), 'utf8');
    const [, id] = /id: '(ch1-q\d[^']*)'/.exec(before) ?? [];
    await writeFile(quiz(), before.replace(`id: '${id}'`, "id: 'ch1-q-renamed'"));
    const refused = await run(true);
    expect(refused.exitCode).toBe(1);
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['lock/frozen']);
    expect(refused.diagnostics[0]?.message).toContain('adds interaction "ch1-q-renamed"');
    expect(refused.diagnostics[0]?.message).toContain(`retires interaction "${id}"`);
    expect(refused.diagnostics[0]?.help).toContain('without --frozen');
    expect(await readFile(lockFile(), 'utf8')).toBe(good);

    const written = await run();
    expect(written.exitCode).toBe(0);
    const at = written.lines.indexOf('content/border-basics/course.lock.json');
    expect(written.lines[at + 1]).toBe('  changed: commit it with the course');
    expect((await run(true)).exitCode).toBe(0);

    await writeFile(quiz(), before);
    const back = await run();
    expect(back.exitCode).toBe(0);
    expect(new Set(back.diagnostics.map(({ code }) => code))).toEqual(new Set(['lock/id-returned']));
    expect(back.diagnostics[0]?.message).toContain(`"${id}" was retired, and is in the course again`);
    expect((await run()).diagnostics).toEqual([]);
  });
});
