import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ndjson } from '../../support/run-records.ts';
import { passedAttempt } from '../../support/samples/statement-samples.ts';

const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));
const input = ndjson(
  Array.from({ length: 300 }, (_, index) => passedAttempt({ account: `u-${index}` })).flat(),
);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coursewright-'));
  writeFileSync(path.join(folder, 'statements.ndjson'), input);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], stdin = '') =>
  spawnSync(process.execPath, [cli, 'records', ...args], { cwd: folder, encoding: 'utf8', input: stdin });

test('reads standard input, and is quiet in a pipe', () => {
  const { status, stdout, stderr } = run(['--from', '-', '--json'], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).tally.valid).toBe(300);
});

test('reads every file that is named', () => {
  const lines = input.trimEnd().split('\n');
  writeFileSync(path.join(folder, 'a.ndjson'), lines.slice(0, 700).join('\n'));
  writeFileSync(path.join(folder, 'b.ndjson'), lines.slice(700).join('\n'));
  const { status, stdout } = run(
    ['--from', 'a.ndjson', '--from', '-', '--json'],
    lines.slice(700).join('\n'),
  );
  expect({ status, ...JSON.parse(stdout) }).toMatchObject({
    status: 0,
    tally: { valid: 300 },
    statements: { read: 2100 },
    source: { name: 'a.ndjson, standard input' },
  });
  expect(JSON.parse(run(['--from', 'a.ndjson', '--from=b.ndjson', '--json']).stdout).tally.valid).toBe(300);
  expect(run(['--from', 'a.ndjson', '--from', 'no.ndjson']).stderr).toMatch(/Cannot read "no.ndjson"/);
});

test('writes a page that needs nothing beside it', () => {
  const { status, stdout } = run([
    '--from',
    'statements.ndjson',
    '--format',
    'html',
    '--items',
    '--out',
    'records.html',
  ]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'records.html  300 records\n' });
  expect(readFileSync(path.join(folder, 'records.html'), 'utf8')).toContain(
    '300 of 300 people with statements have',
  );
});

test('a reader that has seen enough is no fault', async () => {
  const child = spawn(process.execPath, [cli, 'records', '--from', 'statements.ndjson', '--json'], {
    cwd: folder,
  });
  let told = '';
  child.stderr.on('data', (data) => {
    told += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect({ code, told }).toEqual({ code: 0, told: '' });
});
