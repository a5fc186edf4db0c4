import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/commands/command.ts';
import { helpHint, readCommandLine } from '../../../src/commands/command-line.ts';
import { environmentErrorOf } from '../../../src/node/system-error.ts';
import { readToolVersion } from '../../../src/node/tool-root.ts';

const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));
let empty: string;

beforeAll(() => {
  empty = mkdtempSync(path.join(tmpdir(), 'coursewright-'));
});

afterAll(() => rmSync(empty, { recursive: true }));

/** In a process of its own. */
const runProcess = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: empty,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** The same in this process; what is thrown has to be a mistake of the caller or of the environment. */
const run = async (...args: string[]) => {
  try {
    const request = readCommandLine(args);
    if (request.kind === 'version') return { status: 0, stdout: `${await readToolVersion()}\n`, stderr: '' };
    if (request.kind === 'text') return { status: request.exitCode, stdout: request.text, stderr: '' };
    const outcome = await request.command.run(request.argv, {
      cwd: empty,
      now: () => new Date(0),
      today: () => '2026-01-01',
      ask: null,
      stdin: Readable.from([]),
      wait: async () => {},
      random: () => 0.5,
      onProgress: () => {},
      write: () => {},
      untilEnd: async () => {},
    });
    return { status: outcome.exitCode, stdout: outcome.lines.join('\n'), stderr: '' };
  } catch (error) {
    const known = environmentErrorOf(error) ?? (error instanceof UsageError ? error : null);
    if (known === null) throw error;
    return { status: 2, stdout: '', stderr: `${known.message}\n${helpHint(args)}\n` };
  }
};

describe('coursewright', () => {
  test.each([
    [['--help'], 0, /build \[course\]/],
    [['build', '--help'], 0, /Examples:/],
    [['check', '--help'], 0, /Example/],
    [['records', '--help'], 0, /Examples:/],
    [['configure', '--help'], 0, /--lrs-endpoint[\s\S]*Examples:/],
    [['lrs', '--help'], 0, /lrs check[\s\S]*Examples:/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['-v'], 0, /^\d+\.\d+\.\d+\n$/],
    [['build', '--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['-h'], 0, /build \[course\]/],
    [['help'], 0, /build \[course\]/],
    [
      ['help', 'check'],
      0,
      /error .*exit code 1[\s\S]*warning [\s\S]*note [\s\S]*Exit code: 0 clean, 1 findings, 2 /,
    ],
    [['help', 'lrs', 'check'], 0, /^Usage: coursewright lrs check/],
    [['help', 'lrs'], 0, /^Usage: coursewright lrs check/],
    [['--out', 'x', 'build', '-h'], 0, /^Usage: coursewright build/],
  ])('%j explains itself', async (args, status, pattern) => {
    const result = await run(...args);
    expect(result.status).toBe(status);
    expect(result.stdout).toMatch(pattern);
    expect(result.stderr).toBe('');
  });

  test.each([
    [[], /Usage:/],
    [['biuld'], /no command "biuld"\. Did you mean "build"\?/],
    [['constructor'], /no command "constructor"/],
    [['__proto__'], /no command "__proto__"/],
    [['toString', '--help'], /no command "toString"/],
    [['help', 'hasOwnProperty'], /no command "hasOwnProperty"/],
    [['help', 'chekc'], /Did you mean "check"\?/],
    [['lrs', 'chekc'], /no command "lrs chekc"\. Did you mean "lrs check"\?/],
    [['--versoin'], /Did you mean "--version"\?/],
    [['build', '--ouut', 'x'], /no option --ouut\. Did you mean "--out"\?\nRun "coursewright help build"/],
    [['build', '--constructor'], /no option --constructor/],
    [['build', '--__proto__=x'], /no option --__proto__/],
    [['build', '-x'], /no option -x/],
    [['build', '--out'], /--out needs a value: --out <folder>/],
    [['build', '--out', '--frozen'], /--out needs a value: .* write --out=--frozen/],
    [['build', '--frozen=yes'], /--frozen takes no value/],
    [['build'], /no course/],
    [['build', 'a', 'b'], /Too many arguments/],
    [['build', '--fast'], /--fast/],
    [['check'], /Name the zip/],
    [['records'], /--from <file>/],
    [['records', 'statements.ndjson'], /What is "statements.ndjson"/],
    [['records', '--from', 'nothing.ndjson'], /Cannot read "nothing.ndjson"/],
    [['records', '--from', 'x', '--json', '--format', 'csv'], /exclude each other/],
    [['records', '--form', 'x'], /--form/],
    [['records', '--from', 'x', '--roster', 'a', '--roster', 'b'], /--roster is given twice/],
    [['records', '--from', 'x', '--at', '2026-01-01', '--at=2026-01-02'], /--at is given twice/],
    [['records', '--from', '-', '--from', '-'], /Standard input can be read only once/],
    [['build', '--json', '--out', 'y', '--out', 'z'], /--out is given twice/],
    [['check', 'nothing.zip'], /Cannot read "nothing.zip"/],
    [['build', '--off'], /"coursewright build" has no option --off/],
    [['check', 'x.zip', '--out', 'y'], /"coursewright check" has no option --out/],
    [['configure'], /Name the zip/],
    [['configure', 'nothing.zip', '--off'], /Cannot read "nothing.zip"/],
    [['check', 'x.zip', '--profile', 'canvas'], /no profile "canvas"[\s\S]*spec, moodle, cloud, own/],
    [['lrs'], /lrs check/],
    [['lrs', 'check'], /Say which LRS/],
    [['lrs', 'check', '--lrs', 'https://lrs.example.org/', '--key-file', 'no.key'], /key file "no.key"/],
  ])('%j is a mistake of the caller, told without a stack', async (args, pattern) => {
    const result = await run(...args);
    expect(result.status).toBe(2);
    expect(result.stdout + result.stderr).toMatch(pattern);
    expect(result.stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    [['--version']],
    [['help', 'lrs', 'check']],
    [[]],
    [['constructor']],
    [['build', '--ouut', 'x']],
    [['records', '--form', 'x']],
  ])('%j says the same in a process of its own', async (args) => {
    expect(runProcess(...args)).toEqual(await run(...args));
  });

  test('what cannot be read is told by a process in one line, without a stack', () => {
    expect(runProcess('check', 'nothing.zip')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Cannot read "nothing.zip".*\n$/),
    });
  });
});
