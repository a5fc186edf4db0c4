import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../../src/commands/build.ts';
import { check } from '../../../src/commands/check.ts';
import { configure } from '../../../src/commands/configure.ts';
import { relay } from '../../../src/commands/relay.ts';
import { EnvironmentError } from '../../../src/node/system-error.ts';
import { writeGoodCourse } from '../../rules/good-course.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { passedAttempt } from '../../support/samples/statement-samples.ts';

const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));
let folder: string;
let zip = '';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', timeout: 60_000 });

const buildTo = (out: string | undefined) => build({ course: undefined, out, isFrozen: false, cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeGoodCourse(path.join(folder, 'content/border-basics'));
  zip = String((await buildTo(undefined)).data.path);
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  await mkdir(path.join(folder, 'a-folder'));
  await symlink('nowhere', path.join(folder, 'dangling'));
  await symlink('loop', path.join(folder, 'loop'));
});

afterAll(() => rm(folder, { recursive: true }));

let before: Buffer;
beforeEach(async () => {
  before = await readFile(path.join(folder, zip));
});

const expectWhole = async (): Promise<void> => {
  expect(await readFile(path.join(folder, zip))).toEqual(before);
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
};

/** One line that says what is wrong and what to do, exit code 2, the zip as it was, no draft left. */
const expectRefusal = async (
  { status, stdout, stderr }: { status: number | null; stdout: string; stderr: string },
  what: RegExp,
): Promise<void> => {
  expect({ status, stdout, lines: stderr.split('\n').length, stderr }).toEqual({
    status: 2,
    stdout: '',
    lines: 2,
    stderr: expect.stringMatching(what),
  });
  expect(stderr).toMatch(/: .+\. .+\.\n$/);
  await expectWhole();
};

/** The same of a command that is called in this process. */
const expectError = async (outcome: Promise<unknown>, what: RegExp): Promise<void> => {
  const error: unknown = await outcome.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(EnvironmentError);
  expect(error).toMatchObject({
    message: expect.stringMatching(what),
    remedy: expect.stringMatching(/\.$/),
  });
  await expectWhole();
};

const KINDS: readonly (readonly [file: string, what: RegExp])[] = [
  ['none', /no such file/],
  ['a-folder', /a folder/],
  ['dangling', /a link that leads to nothing/],
  ['loop', /a link that leads in a circle/],
  ['pipe', /a named pipe/],
  ['/dev/zero', /a device/],
];

describe.skipIf(process.platform === 'win32')('what cannot be read', () => {
  test.each(KINDS)('%s is told by every command', async (file, what) => {
    await expectError(check({ zip: file, cwd: folder }), what);
    await expectError(configure({ zip: file, cwd: folder }), what);
    await expectError(runRecords(folder, { from: [file] }), what);
    await expectError(runRecords(folder, { from: ['-'], roster: file }), what);
    await expectError(relay({ cwd: folder, config: file, write: () => {}, ended: Promise.resolve() }), what);
    await expectError(
      configure({ zip, cwd: folder, lrsEndpoint: '/xapi-relay/', keyFile: file }),
      /key file .* cannot be read/,
    );
  });

  test.each(KINDS.slice(1))('%s as the lock file is told, and not begun anew', async (file, what) => {
    const lock = path.join(folder, 'content/border-basics/course.lock.json');
    const text = await readFile(lock);
    await rm(lock);
    await symlink(path.resolve(folder, file), lock);
    try {
      await expectError(buildTo(undefined), what);
    } finally {
      await rm(lock);
      await writeFile(lock, text);
    }
  });

  test.each([
    ['check', 'pipe', /a named pipe/],
    ['records --from', '/dev/zero', /a device/],
  ])('a process of its own says so of %s %s, and ends', async (command, file, what) => {
    await expectRefusal(run(...command.split(' '), file), what);
  });
});

describe.skipIf(process.platform === 'win32')('what cannot be written', () => {
  test.each([
    ['dangling', /a link that leads to nothing/],
    ['loop', /a link that leads in a circle/],
    ['pipe', /a named pipe stands in its place/],
    ['/dev/full', /a device stands in its place/],
  ])('%s is told by configure and records', async (file, what) => {
    await expectError(configure({ zip, cwd: folder, lrsEndpoint: '/xapi-relay/', out: file }), what);
    await writeFile(path.join(folder, 'statements.ndjson'), ndjson(passedAttempt({ account: 'u' })));
    await expectError(runRecords(folder, { from: ['statements.ndjson'], out: file }), what);
  });

  test('a file where the folder should be is told by build', async () => {
    await expectRefusal(run('build', '--out', path.join(zip, 'below')), /a part of its path is a file/);
    await expectError(buildTo('dangling'), /a link that leads to nothing/);
  });

  test('a folder in the place of the sheet leaves the zip and its lock as they were', async () => {
    const out = path.join(folder, 'elsewhere');
    await mkdir(path.join(out, path.basename(zip).replace(/\.zip$/, '.html')), { recursive: true });
    await expectError(buildTo('elsewhere'), /a folder stands in its place/);
    expect(await readdir(out)).toHaveLength(1);
  });

  test('a read-only system and a full one', async () => {
    await expectError(buildTo('/proc/1/packages'), /Cannot write/);
    const full = openSync('/dev/full', 'w');
    try {
      const { status, stderr } = spawnSync(process.execPath, [cli, 'check', zip], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'Cannot write to standard output: the disk is full. Make room, then try again.\n',
      });
    } finally {
      closeSync(full);
    }
  });

  test('a pipe that nobody reads', async () => {
    const child = spawn(process.execPath, [cli, 'check', zip], { cwd: folder });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    const [code] = await once(child, 'close');
    expect({ code, told }).toEqual({
      code: 2,
      told: expect.stringMatching(
        /^Cannot write to standard output: whatever was to read it has closed\. .+\.\n$/,
      ),
    });
  });
});

test.skipIf(process.platform === 'win32')(
  'an interrupted build leaves whole files and no draft',
  async () => {
    for (const [index, signal] of (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const).entries()) {
      const child = spawn(process.execPath, [cli, 'build'], { cwd: folder, stdio: 'ignore' });
      setTimeout(() => child.kill(signal), 150 + index * 350);
      await once(child, 'close');
      expect(await readFile(path.join(folder, zip))).toEqual(before);
      const names = await readdir(folder, { recursive: true });
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  },
);

test('--json is JSON with exit code 2, and when content prints', async () => {
  const { status, stdout, stderr } = run('check', 'none', '--json');
  expect({ status, stderr, ...JSON.parse(stdout) }).toMatchObject({
    status: 2,
    stderr: '',
    exitCode: 2,
    error: { message: expect.stringMatching(/no such file/), help: expect.any(String) },
    diagnostics: [],
  });
  expect(JSON.parse(run('build', '--frozn', '--json').stdout).error.help).toMatch(/help build/);
  const course = path.join(folder, 'content/border-basics/course.ts');
  const text = await readFile(course, 'utf8');
  await writeFile(course, `${text}\nconsole.log('\\u001b[2Jhello'); process.stdout.write('from content');\n`);
  try {
    const built = run('build', '--json');
    expect(JSON.parse(built.stdout)).toMatchObject({ exitCode: 0, path: zip });
    expect(built.stderr).toBe('\\u001b[2Jhello\nfrom content\n');
  } finally {
    await writeFile(course, text);
  }
});
