import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGoodCourse } from '../../rules/good-course.ts';

const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));
const MOMENTS = 30;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeGoodCourse(path.join(folder, 'content/border-basics'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = () =>
  spawn(process.execPath, [cli, 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });

const filesOf = async (): Promise<ReadonlyMap<string, string>> => {
  const out = path.join(folder, 'dist/packages');
  const names = (await readdir(out)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await readFile(path.join(out, name))).toString('base64')] as const),
    ),
  );
};

/** The description of the course stands in the manifest: two versions of it make two packages. */
const describe = async (description: string): Promise<void> => {
  const file = path.join(folder, 'content/border-basics/course.ts');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/description: '[^']*'/, `description: '${description}'`));
};

const buildWhole = async () => {
  const [code] = await once(start(), 'exit');
  expect(code).toBe(0);
  return filesOf();
};

/** Moments that are spread over a build, the same in every run of the test. */
const momentsOf = (milliseconds: number): readonly number[] => {
  let state = 1;
  return Array.from({ length: MOMENTS }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * milliseconds;
  });
};

test.skipIf(process.platform === 'win32')(
  'Ctrl-C at thirty moments leaves the old files or the new ones, whole, and no draft',
  async () => {
    await buildWhole();
    const before = await buildWhole();
    await describe('Another course.');
    const started = performance.now();
    const after = await buildWhole();
    const duration = performance.now() - started;
    expect(after).not.toEqual(before);
    let interrupted = 0;
    for (const [index, moment] of momentsOf(duration * 1.1).entries()) {
      const isBack = index % 2 === 0;
      await describe(isBack ? 'A first course.' : 'Another course.');
      const child = start();
      const ended = once(child, 'exit');
      await Promise.race([setTimeout(moment), ended]);
      child.kill('SIGINT');
      const [, signal] = await ended;
      if (signal === 'SIGINT') interrupted++;
      const found = await filesOf();
      const states = [before, after].map((files) => files.get('border-basics-1.0.0-en-scorm12.zip'));
      expect(states).toContain(found.get('border-basics-1.0.0-en-scorm12.zip'));
      expect([...found.keys()]).toEqual([...before.keys()]);
      expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual(
        [],
      );
    }
    expect(interrupted).toBeGreaterThan(0);
  },
  600_000,
);
