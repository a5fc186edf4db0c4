import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { COURSE, createSample, passedAttempt } from '../../support/samples/statement-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(
    path.join(folder, 'staff.csv'),
    'account,name,due\nu-1,Dana,2026-04-30\nu-2,Ole,2026-04-30\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const HEADINGS = 'attempt,account,course,decision,date,score,reason,who,when';
const sample = createSample();
const { registration } = sample;
/** A clock that is a year ahead. */
const future = passedAttempt({ start: '2027-03-02T09:00:00.000Z', storedAfterMs: -365 * 86_400_000 });
const futureRegistration = registration;

const run = async (
  statements: readonly unknown[],
  lines: readonly string[],
  options: Partial<RecordsOptions> = {},
) => {
  await writeFile(path.join(folder, 'settled.csv'), `${HEADINGS}\n${lines.join('\n')}\n`);
  const { text, exitCode, diagnostics } = await runRecords(
    folder,
    { from: ['-'], format: 'json', settlements: 'settled.csv', ...options },
    ndjson(statements),
  );
  return {
    report: text === undefined || options.format === 'html' ? null : JSON.parse(text),
    text,
    exitCode,
    codes: diagnostics.map(({ code }) => code),
    messages: diagnostics.map(({ message }) => message),
  };
};

const SIGNED = 'clock was wrong,M. Chief,2026-11-20';

test('the page for the screen says what was decided, by whom and why', async () => {
  const { text } = await run(future, [`${registration},,,accepted,2026-03-02,,${SIGNED}`], {
    format: 'html',
  });
  expect(text).toContain('Decided: accepted, 2026-11-20, M. Chief.');
  expect(text).toContain('clock was wrong');
});

describe('an attempt', () => {
  test('that is accepted counts, on the day that was signed', async () => {
    const before = await run(future, [`${registration},,,rejected,,,${SIGNED}`]);
    expect(before.report.records).toMatchObject([{ status: 'in-progress' }]);
    const { report, codes } = await run(future, [`${futureRegistration},,,accepted,2026-03-02,,${SIGNED}`]);
    expect(report.records).toMatchObject([
      {
        status: 'valid',
        result: 'passed',
        resultAt: '2026-03-02T12:00:00.000Z',
        settlements: [
          {
            decision: 'accepted',
            date: '2026-03-02T12:00:00.000Z',
            reason: 'clock was wrong',
            who: 'M. Chief',
            when: '2026-11-20',
          },
        ],
      },
    ]);
    expect(report.attempts[0].anomalies).toContain('future-timestamp');
    expect(report.attempts[0].settlement).toMatchObject({ decision: 'accepted' });
    expect(codes).not.toContain('records/settlement-outdated');
  });

  test('that was accepted before its results came in is looked at again', async () => {
    const { report, codes } = await run(future, [
      `${registration},,,accepted,,,clock was wrong,M. Chief,2026-01-15`,
    ]);
    expect(report.records).toMatchObject([{ status: 'anomalous' }]);
    expect(codes).toContain('records/settlement-outdated');
  });

  test('that is rejected does not count, and another one does', async () => {
    const second = createSample({ attempt: '2', start: '2026-05-04T09:00:00.000Z' });
    const statements = [...passedAttempt(), second.initialized(), second.failed(20)];
    const line = `${registration},,,rejected,,,somebody else sat there,M. Chief,2026-11-20`;
    expect((await run(statements, [line])).report.records).toMatchObject([{ status: 'failed', score: 60 }]);
    expect((await run(passedAttempt(), [line])).report.records).toMatchObject([
      { status: 'in-progress', result: null, score: null, completed: null, evidence: [] },
    ]);
  });

  test('whose pass was lost has passed', async () => {
    const statements = [sample.initialized(), sample.suspended(20)];
    const { report } = await run(statements, [
      `${registration.toUpperCase()},,,passed,2026-03-03,92,the LMS has it,M. Chief,2026-11-20`,
    ]);
    expect(report.records).toMatchObject([
      {
        status: 'valid',
        score: 92,
        resultAt: '2026-03-03T12:00:00.000Z',
        completed: '2026-03-03T12:00:00.000Z',
      },
    ]);
  });

  test('that is not there is told', async () => {
    const { codes } = await run(passedAttempt(), [
      `00000000-0000-4000-8000-000000000000,,,rejected,,,typing error,M. Chief,2026-11-20`,
    ]);
    expect(codes).toEqual(['records/settlement-unused']);
  });
});

describe('an exam on paper', () => {
  const paper = `,U-2,${COURSE}/sco,passed,2026-04-30,88,paper exam,M. Chief,2026-05-02`;

  test('is a pass of somebody who has not started, in time on the last day', async () => {
    const without = await run(passedAttempt(), [], { settlements: undefined, roster: 'staff.csv' });
    expect(without.report.records[1]).toMatchObject({ status: 'not-started', overdue: true });
    const { report, codes } = await run(passedAttempt(), [paper], { roster: 'staff.csv', validFor: 'P12M' });
    expect(codes).toEqual([]);
    expect(report.records[1]).toMatchObject({
      account: 'u-2',
      name: 'Ole',
      status: 'valid',
      overdue: false,
      result: 'passed',
      resultAt: '2026-04-30T12:00:00.000Z',
      expires: '2027-04-30T12:00:00.000Z',
      score: 88,
      version: null,
      evidence: [],
      settlements: [{ decision: 'passed', who: 'M. Chief' }],
    });
    expect(report.tally).toMatchObject({ valid: 2, 'not-started': 0 });
  });

  test('of somebody off the roster is in the report', async () => {
    expect((await run(passedAttempt(), [paper])).report.records).toMatchObject([
      { account: 'u-1', onRoster: null },
      { account: 'U-2', status: 'valid', onRoster: null },
    ]);
  });

  test('counts over what the statements say, unless they have a later pass', async () => {
    const open = createSample({ account: 'u-2' });
    const failed = [open.initialized(), open.failed(20)];
    expect((await run(failed, [paper])).report.records).toMatchObject([
      { account: 'u-2', status: 'valid', score: 88, attempts: 1 },
    ]);
    const later = passedAttempt({ account: 'u-2', attempt: '2', start: '2026-06-02T09:00:00.000Z' });
    expect((await run([...failed, ...later], [paper])).report.records).toMatchObject([
      { account: 'u-2', status: 'valid', score: 92, settlements: [{ decision: 'passed' }] },
    ]);
  });

  test('of another course is no record of this one', async () => {
    const { report } = await run(passedAttempt(), [paper.replace('border-basics', 'evidence')]);
    expect(report.records).toHaveLength(1);
  });
});

test('they belong to what a snapshot proves, and to its rows', async () => {
  const line = `${registration},,,accepted,2026-03-02,,${SIGNED}`;
  await run(future, [line], { snapshot: 'proof.json' });
  const verify = { format: undefined, verify: 'proof.json' };
  expect((await run(future, [line], verify)).codes).toEqual([]);
  const { codes, messages } = await run(future, [line.replace('M. Chief', 'Nobody')], verify);
  expect(codes).toEqual(['records/snapshot-differs', 'records/snapshot-differs']);
  expect(messages).toEqual([
    expect.stringContaining('list of settlements'),
    expect.stringContaining('digest of the records'),
  ]);
});

test.each([
  [`${registration},,,agreed,,,x,y,2026-01-01`, '"agreed" is none of'],
  [`${registration},,,accepted,,,,y,2026-01-01`, 'nothing under "reason"'],
  [`${registration},,,accepted,,,x,,2026-01-01`, 'nothing under "who"'],
  [`${registration},,,accepted,,,x,y,`, 'nothing under "when"'],
  [`${registration},u-1,,accepted,,,x,y,2026-01-01`, 'an attempt, or about an account'],
  [`,u-1,,passed,2026-01-01,,x,y,2026-01-01`, 'does not name the course'],
  [`,u-1,${COURSE},accepted,,,x,y,2026-01-01`, 'only an attempt can be accepted'],
  [`,u-1,${COURSE},passed,,,x,y,2026-01-01`, 'on which day it was passed'],
  [`,u-1,${COURSE},passed,2026-02-01,,x,y,2026-01-01`, 'after the day on which it was signed'],
  [`,u-1,${COURSE},passed,2026-01-01,101,x,y,2026-01-01`, 'no score from 0 to 100'],
  ['first,,,rejected,,,x,y,2026-01-01', 'no registration'],
])('a line that decides nothing says why: %s', async (line, reason) => {
  const { exitCode, messages } = await run(passedAttempt(), [line]);
  expect({ exitCode, message: messages[0] }).toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(reason),
  });
});

test('two lines about one attempt are refused', async () => {
  const line = `${registration},,,accepted,,,x,y,2026-01-01`;
  expect((await run(passedAttempt(), [line, line])).messages[0]).toContain('line 2 has decided that already');
});
