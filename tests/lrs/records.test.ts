import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RecordsOptions } from '../../src/commands/records-options.ts';
import { VERBS } from '../../src/core/xapi/vocabulary.ts';
import { runRecords } from '../support/run-records.ts';
import { playLearners } from '../support/samples/sample-records.ts';
import { voiding } from '../support/samples/statement-samples.ts';
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
  expect(diagnostics).toEqual([]);
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
