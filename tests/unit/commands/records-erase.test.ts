import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type RecordsEraseOptions, recordsErase } from '../../../src/commands/records-erase.ts';
import { openStatementCache } from '../../../src/node/statement-cache.ts';
import { type FakeLrs, startFakeLrs } from '../../support/lrs/fake-lrs.ts';
import { NOW, ndjson, runRecords } from '../../support/run-records.ts';
import { createSample, passedAttempt } from '../../support/samples/statement-samples.ts';

let folder = '';
const folders: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  folders.push(folder);
  await writeFile(path.join(folder, 'read.key'), 'reader:secret\n');
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))));

const erase = (options: Partial<RecordsEraseOptions>) => recordsErase({ cwd: folder, now: NOW, ...options });
const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
const mine = passedAttempt({ account: 'u-1' });
const others = passedAttempt({ account: 'u-2' });
const mixed = [...mine.slice(0, 3), ...others, ...mine.slice(3)];

test('takes every statement of an account out, and nothing else', async () => {
  await writeFile(path.join(folder, 'a.ndjson'), ndjson(mixed));
  await writeFile(path.join(folder, 'b.ndjson.gz'), gzipSync(ndjson(mixed)));
  const { lines, exitCode } = await erase({ account: 'U-1', from: ['a.ndjson', 'b.ndjson.gz'] });
  expect({ lines, exitCode }).toEqual({
    exitCode: 0,
    lines: ['a.ndjson  7 statements erased, 7 kept', 'b.ndjson.gz  7 statements erased, 7 kept'],
  });
  expect(await read('a.ndjson')).toBe(ndjson(others));
  expect(gunzipSync(await readFile(path.join(folder, 'b.ndjson.gz'))).toString()).toBe(ndjson(others));
});

test('knows the names that the account had before, one LMS, and what a database wraps around a statement', async () => {
  const old = passedAttempt({ account: 'old' });
  const test1 = passedAttempt({ account: 'u-1', homePage: 'https://test.example.org' });
  const wrapped = mine.map((statement) => ({ _id: '5f', statement }));
  await writeFile(path.join(folder, 'a.ndjson'), ndjson([...old, ...test1, ...wrapped, ...others]));
  await writeFile(path.join(folder, 'aliases.csv'), 'old,new,why\nold,u-1,married\n');
  await erase({
    account: 'u-1',
    homePage: 'http://LMS.example.org/',
    aliases: 'aliases.csv',
    from: ['a.ndjson'],
  });
  expect(await read('a.ndjson')).toBe(ndjson([...test1, ...others]));
});

test('an array is left as it is, and that is said', async () => {
  const text = JSON.stringify(mixed, null, 2);
  await writeFile(path.join(folder, 'a.json'), text);
  await expect(erase({ account: 'u-1', from: ['a.json'] })).rejects.toThrow(
    'Nothing was erased from "a.json"',
  );
  expect(await read('a.json')).toBe(text);
  await expect(stat(path.join(folder, 'a.json.erasing'))).rejects.toThrow();
});

test('a snapshot of before is marked, and says so when it is verified', async () => {
  await writeFile(path.join(folder, 'a.ndjson'), ndjson(mixed));
  await runRecords(folder, { from: ['a.ndjson'], snapshot: 'proof.json' });
  const before = await read('proof.json');
  await erase({ account: 'nobody', from: ['a.ndjson'], snapshots: ['proof.json'] });
  expect(await read('proof.json')).toBe(before);
  const { lines } = await erase({ account: 'u-1', from: ['a.ndjson'], snapshots: ['proof.json'] });
  expect(lines.at(-1)).toBe('proof.json  marked as superseded');
  const { diagnostics, exitCode } = await runRecords(folder, { from: ['a.ndjson'], verify: 'proof.json' });
  expect(exitCode).toBe(1);
  expect(diagnostics[0]).toMatchObject({ code: 'records/snapshot-superseded', severity: 'warning' });
  expect(await read('proof.json')).not.toContain('u-1');
});

describe('a cache', () => {
  const pull = (lrs: FakeLrs) =>
    runRecords(folder, { lrs: lrs.endpoint, keyFile: 'read.key', cache: 'cache.ndjson', format: 'json' });

  test('goes on after an erasure, and brings nobody back', async () => {
    const lrs = await startFakeLrs(mixed);
    try {
      await pull(lrs);
      await erase({ account: 'u-1', from: ['cache.ndjson'] });
      expect(JSON.parse((await pull(lrs)).text ?? '').records).toMatchObject([{ account: 'u-2' }]);
      lrs.statements.push(createSample({ account: 'u-3', start: '2026-11-23T09:00:00.000Z' }).initialized());
      expect(JSON.parse((await pull(lrs)).text ?? '').records).toMatchObject([
        { account: 'u-2' },
        { account: 'u-3' },
      ]);
    } finally {
      await lrs.close();
    }
  });

  test('is written by one command at a time', async () => {
    const file = path.join(folder, 'cache.ndjson');
    const scope = { endpoint: 'https://lrs.example.org/', activity: null, since: null };
    const first = await openStatementCache(file, scope);
    await expect(openStatementCache(file, scope)).rejects.toThrow('another command is writing it');
    await expect(erase({ account: 'u-1', from: ['cache.ndjson'] })).rejects.toThrow(
      'Another command is writing',
    );
    await first.close();
    await (await openStatementCache(file, scope)).close();
  });

  test('is taken over from a command that was killed', async () => {
    const file = path.join(folder, 'cache.ndjson');
    const scope = { endpoint: 'https://lrs.example.org/', activity: null, since: null };
    await writeFile(`${file}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    await (await openStatementCache(file, scope)).close();
    await writeFile(`${file}.lock`, JSON.stringify({ pid: 1, host: 'another-machine' }));
    await expect(openStatementCache(file, scope)).rejects.toThrow('remove "cache.ndjson.lock"');
  });
});
