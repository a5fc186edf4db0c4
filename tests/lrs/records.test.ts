import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { recordsErase } from '../../src/commands/records-erase.ts';
import type { RecordsOptions } from '../../src/commands/records-options.ts';
import { VERBS } from '../../src/core/xapi/vocabulary.ts';
import { createStrictApi } from '../support/lms/strict-api.ts';
import { runRecords } from '../support/run-records.ts';
import { sampleCourse } from '../support/samples/sample-course.ts';
import { playLearners } from '../support/samples/sample-records.ts';
import { attemptAt } from '../support/samples/sample-statements.ts';
import { voiding } from '../support/samples/statement-samples.ts';
import { course, launchForReal } from './real-launch.ts';
import { AUTH } from './stored-statements.ts';

const endpoint = inject('lrsEndpoint');
const learners = playLearners(30, 23);
/** As a package sends them. */
const sent = learners.flatMap(({ statements }) =>
  statements.map(({ stored, authority, version, ...statement }) => statement),
);
const sco = sent[0]?.object.id ?? '';

const post = async (statements: readonly unknown[]): Promise<void> => {
  const response = await fetch(`${endpoint}statements`, {
    method: 'POST',
    headers: { Authorization: AUTH, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json' },
    body: JSON.stringify(statements),
  });
  if (!response.ok) throw new Error(`The LRS answered ${response.status}: ${await response.text()}`);
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'read.key'), `${AUTH}\n`);
  for (let at = 0; at < sent.length; at += 50) await post(sent.slice(at, at + 50));
});
afterAll(() => rm(folder, { recursive: true }));

const accounts = new Set(learners.map(({ account }) => account));

/** What records say of these learners: account, status, score. */
const read = async (options: Partial<RecordsOptions> = {}) => {
  const { text = '', diagnostics } = await runRecords(folder, {
    lrs: endpoint,
    keyFile: 'read.key',
    activity: sco,
    format: 'json',
    now: new Date(),
    ...options,
  });
  expect(diagnostics.filter(({ code }) => code !== 'records/anomalies')).toEqual([]);
  const { records, source } = JSON.parse(text) as {
    records: { account: string; status: string; score: number | null; evidence: string[] }[];
    source: { watermark: string };
  };
  expect(Date.parse(source.watermark)).toBeGreaterThan(0);
  return records.filter(({ account }) => accounts.has(account));
};

const expected = learners.map(({ account, result, percent }) => ({
  account,
  status: result === null ? 'in-progress' : result === 'passed' ? 'valid' : 'failed',
  score: percent,
}));

test('records say of each learner what the statements say', async () => {
  expect(await read()).toMatchObject(expected);
});

test('a cache is brought up to date by what was sent and voided since', async () => {
  expect(await read({ cache: 'cache.ndjson' })).toMatchObject(expected);
  const passed = learners.find(({ result }) => result === 'passed');
  const verdict = passed?.statements.find(
    ({ verb, object }) => verb.id === VERBS.passed && object.id === sco,
  );
  if (!passed || !verdict) throw new Error('Somebody has passed.');
  const { stored, ...withdrawal } = voiding(verdict);
  await post([withdrawal]);
  const now = await read({ cache: 'cache.ndjson' });
  expect(now.filter(({ account }) => account !== passed.account)).toMatchObject(
    expected.filter(({ account }) => account !== passed.account),
  );
  expect(now.find(({ account }) => account === passed.account)).toMatchObject({
    status: 'anomalous',
    score: null,
  });
});

test('an alias joins what the LRS has under two names', async () => {
  // The pass of the first one is withdrawn above.
  const [, one, two] = learners.filter(({ result }) => result === 'passed');
  if (!one || !two) throw new Error('Several have passed.');
  await writeFile(path.join(folder, 'aliases.csv'), `old,new,why\n${one.account},${two.account},merged\n`);
  const joined = await read({ aliases: 'aliases.csv' });
  expect(joined.some(({ account }) => account === one.account)).toBe(false);
  expect(joined.filter(({ account }) => account === two.account)).toMatchObject([
    { status: 'valid', attempts: 2 },
  ]);
  expect(joined).toHaveLength((await read()).length - 1);
});

test('a key that is changed is told, and harms nobody', async () => {
  const before = await read({ cache: 'keys.ndjson' });
  const text = await readFile(path.join(folder, 'keys.ndjson'), 'utf8');
  const lines = text.trimEnd().split('\n');
  // The LRS of the tests has one authority for all keys: the second half comes in through another one.
  const half = Math.floor(lines.length / 2);
  const changed = lines
    .map((line) => JSON.parse(line))
    .sort((a, b) => (a.stored < b.stored ? -1 : 1))
    .map((statement, at) => {
      const { account } = statement.authority;
      return at < half
        ? statement
        : {
            ...statement,
            authority: { ...statement.authority, account: { ...account, name: 'second' }, mbox: undefined },
          };
    });
  await writeFile(
    path.join(folder, 'changed.ndjson'),
    changed.map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
  const { text: report = '', diagnostics } = await runRecords(folder, {
    from: ['changed.ndjson'],
    activity: sco,
    format: 'json',
    now: new Date(),
  });
  expect(diagnostics.map(({ code }) => code)).toContain('records/several-authorities');
  const statusOf = (rows: readonly { account: string; status: string }[]) =>
    rows.filter(({ account }) => accounts.has(account)).map(({ account, status }) => [account, status]);
  expect(statusOf(JSON.parse(report).records)).toEqual(statusOf(before));
});

test('who was erased from the cache is not brought back by the next pull', async () => {
  const gone = learners.find(({ result }) => result === 'failed')?.account ?? learners[2]?.account ?? '';
  await read({ cache: 'erased.ndjson' });
  const outcome = await recordsErase({
    cwd: folder,
    now: new Date(),
    account: gone,
    from: ['erased.ndjson'],
  });
  expect(outcome.lines[0]).toMatch(/ [1-9]\d* statements erased/);
  const left = await read({ cache: 'erased.ndjson' });
  expect(left.map(({ account }) => account)).toEqual(
    learners.map(({ account }) => account).filter((account) => account !== gone),
  );
});

/** A learner whose course is played by the real run-time, and reported to the LRS at once. */
const play = async (
  account: string,
  run: (launch: ReturnType<typeof launchForReal>) => void,
  options: Pick<Parameters<typeof launchForReal>[0], 'clockAheadMs' | 'attempt'>,
): Promise<void> => {
  const lms = createStrictApi({ start: { 'cmi.core.student_id': account } });
  const launch = launchForReal({ ...options, lms, endpoint });
  await launch.connected;
  run(launch);
  launch.session.finish();
  await vi.waitFor(() => expect(launch.waiting()).toBe(0), { timeout: 20_000 });
};

/** What records say of one account, in whatever course. */
const recordOf = async (account: string, activity: string) => {
  const { text = '' } = await runRecords(folder, {
    lrs: endpoint,
    keyFile: 'read.key',
    activity,
    format: 'json',
    now: new Date(),
  });
  const report = JSON.parse(text) as {
    records: { account: string; resultAt: string | null }[];
    attempts: { account: string }[];
  };
  const own = <Of extends { account: string }>(all: readonly Of[]) =>
    all.find((one) => one.account === account);
  return { record: own(report.records), attempt: own(report.attempts) };
};

const DAY_MS = 86_400_000;

test('who passes with a clock that is a year ahead has passed today', async () => {
  const account = `clock-${process.pid}`;
  const begunMs = Date.now();
  await play(
    account,
    (launch) => {
      launch.open('ch1-blocks', 'ch1-practice', 'ch2-end');
      launch.take('final');
    },
    { clockAheadMs: 365 * DAY_MS, attempt: course },
  );
  const { record, attempt } = await recordOf(account, course.activities.course.id);
  expect(record).toMatchObject({ status: 'valid', result: 'passed', anomalies: [] });
  expect(attempt).toMatchObject({ clockOffsetSeconds: 365 * 86_400 });
  expect(Math.abs(Date.parse(record?.resultAt ?? '') - begunMs)).toBeLessThan(60_000);
});

test('one chapter of a course of several SCOs is no pass, though nobody has used the others', async () => {
  const input = sampleCourse();
  const attempt = attemptAt({
    ...input,
    settings: { ...input.settings, id: 'several-scos', scos: 'per-chapter' },
  });
  const account = `several-${process.pid}`;
  await play(
    account,
    (launch) => {
      launch.open('ch1-blocks', 'ch1-practice');
      launch.take('ch1-quiz');
    },
    { attempt },
  );
  const { record, attempt: chapter } = await recordOf(account, attempt.activities.course.id);
  expect(chapter).toMatchObject({ result: expect.stringMatching(/passed|completed/) });
  expect(record).toMatchObject({ status: 'in-progress', result: null });
});
