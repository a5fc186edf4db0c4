import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { VERBS } from '../../../src/core/xapi/vocabulary.ts';
import { EnvironmentError } from '../../../src/node/system-error.ts';
import { type FakeLrs, startFakeLrs } from '../../support/lrs/fake-lrs.ts';
import { runRecords } from '../../support/run-records.ts';
import {
  COURSE,
  createSample,
  passedAttempt,
  SCO,
  voiding,
} from '../../support/samples/statement-samples.ts';

const STATEMENTS = Array.from({ length: 9 }, (_, index) => passedAttempt({ account: `u-${index}` })).flat();

let folder = '';
let lrs: FakeLrs;
let waits: number[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'read.key'), 'reader:secret\n');
  lrs = await startFakeLrs(STATEMENTS);
  lrs.pageSize = 4;
  waits = [];
});
afterEach(async () => {
  await lrs.close();
  await rm(folder, { recursive: true });
});

const run = (options: Partial<RecordsOptions> = {}) =>
  runRecords(folder, {
    lrs: lrs.endpoint,
    keyFile: 'read.key',
    format: 'json',
    wait: async (ms) => void waits.push(ms),
    ...options,
  });

const reportOf = async (options: Partial<RecordsOptions> = {}) => {
  const { text = '', diagnostics } = await run(options);
  return { report: JSON.parse(text), diagnostics };
};

const parametersOf = (request: string) => new URL(request, 'http://x').searchParams;

describe('pages', () => {
  test.each(['path', 'absolute', 'relative'] as const)(
    'are followed to the end, `more` as %s',
    async (more) => {
      lrs.more = more;
      const { report, diagnostics } = await reportOf({ activity: SCO });
      expect(diagnostics).toEqual([]);
      expect(report.tally).toMatchObject({ valid: 9 });
      expect(report.statements).toMatchObject({ read: 36, used: 36, repeats: 0 });
      expect(report.source).toEqual({ name: lrs.endpoint, watermark: '2026-11-22T11:59:00.000Z' });
    },
  );

  test('of a SCO hold neither answers nor quizzes', async () => {
    await run({ activity: SCO });
    const asked = lrs.requests.filter((request) => !request.includes('page='));
    expect(asked.map((request) => parametersOf(request).get('verb'))).not.toContain(VERBS.answered);
    expect(asked.every((request) => parametersOf(request).get('related_activities') === null)).toBe(true);
  });

  test('of a course are found by what contains it, and answers come when questions are looked at', async () => {
    const { report } = await reportOf({ activity: COURSE, items: true });
    expect(report.tally).toMatchObject({ valid: 9 });
    expect(report.questions).toHaveLength(1);
    expect(report.chapters).toHaveLength(1);
  });

  test('that name themselves as the next are refused', async () => {
    lrs.fault = () => ({
      status: 200,
      body: JSON.stringify({ statements: [], more: '/xapi/statements?page=1' }),
    });
    await expect(run()).rejects.toThrow(/leads in a circle/);
  });

  test('on another server are not asked for, and the key does not go there', async () => {
    lrs.fault = () => ({
      status: 200,
      body: JSON.stringify({ statements: [], more: 'https://evil.example.org/x' }),
    });
    await expect(run()).rejects.toMatchObject({ remedy: expect.stringMatching(/The key is not sent there/) });
  });
});

describe('a busy LRS', () => {
  test('is asked again, later and later, or when it says', async () => {
    const faults = [{ status: 503 }, { status: 500 }, { status: 429, headers: { 'retry-after': '7' } }];
    lrs.fault = (_, count) => faults[count - 1];
    const { report } = await reportOf();
    expect(report.tally).toMatchObject({ valid: 9 });
    expect(waits).toEqual([1000, 2000, 7000]);
  });

  test('that stays so is given up', async () => {
    lrs.fault = () => ({ status: 503, body: '<h1>Maintenance</h1>' });
    await expect(run()).rejects.toThrow(/answered 503 when reading statements: Maintenance/);
    expect(waits).toHaveLength(5);
  });
});

/** What is wrong and what to do about it, as the command prints it. */
const told = (outcome: Promise<unknown>): Promise<string> =>
  outcome.then(
    () => '',
    (error: unknown) =>
      error instanceof EnvironmentError ? `${error.message} ${error.remedy}` : String(error),
  );

describe('a wrong address or key', () => {
  test('a key that may not read is not the one for this', async () => {
    await writeFile(path.join(folder, 'package.key'), 'package:secret\n');
    await expect(told(run({ keyFile: 'package.key' }))).resolves.toMatch(
      /403.*need a key that may read statements/,
    );
    expect(waits).toEqual([]);
  });

  test.each([
    [
      'a page of HTML',
      { status: 200, body: '<html>Welcome</html>' },
      /other than JSON.*the part before "statements"/,
    ],
    ['another JSON', { status: 200, body: '{"version":["1.0.3"]}' }, /other than a list of statements/],
    ['nothing', { status: 404 }, /404.*the part before "statements"/],
    [
      'a log-in',
      { status: 303, headers: { location: 'https://lrs.example.org/login' } },
      /leads to: https:\/\/lrs/,
    ],
  ])('%s', async (_what, fault, message) => {
    lrs.fault = () => fault;
    await expect(told(run())).resolves.toMatch(message);
  });

  test('an LRS that is not there', async () => {
    await lrs.close();
    await expect(run()).rejects.toThrow(/cannot be reached/);
    expect(waits).toHaveLength(5);
    lrs = await startFakeLrs([]);
  });
});

test.each([null, 'now', '0'])('an LRS without a watermark is named: %j', async (consistentThrough) => {
  lrs.consistentThrough = consistentThrough;
  const { report, diagnostics } = await reportOf();
  expect(diagnostics.map(({ code }) => code)).toEqual(['records/no-watermark']);
  expect(report.tally).toMatchObject({ valid: 9 });
});

describe('a cache', () => {
  const cached = (options: Partial<RecordsOptions> = {}) => reportOf({ cache: 'cache.ndjson', ...options });

  test('asks the next time only for what is new, and learns what was voided since', async () => {
    expect((await cached()).report.statements).toMatchObject({ read: 45 });
    const before = lrs.requests.length;
    const later = passedAttempt({ account: 'u-9', start: '2026-11-22T12:00:00.000Z' });
    const gone = lrs.statements.find(
      ({ verb, object }) =>
        (verb as { id: string }).id === VERBS.passed && (object as { id: string }).id === SCO,
    );
    if (!gone) throw new Error('Somebody has passed.');
    lrs.statements.push(...later, voiding(gone, '2026-11-22T12:10:00.000Z'));
    lrs.consistentThrough = '2026-11-22T12:59:00.000Z';
    const { report } = await cached({ at: '2026-11-23' });
    expect(report.statements).toMatchObject({ read: 51, voided: 1, repeats: 0 });
    expect(report.tally).toMatchObject({ valid: 9, anomalous: 1 });
    expect(
      lrs.requests
        .slice(before)
        .every((request) => parametersOf(request).get('since') === '2026-11-22T11:59:00.000Z'),
    ).toBe(true);
    expect(report.source.watermark).toBe('2026-11-22T12:59:00.000Z');
  });

  test('goes on after an interruption where it was', async () => {
    lrs.fault = (_, count) => (count === 11 ? { status: 403 } : undefined);
    await expect(cached()).rejects.toThrow(/403/);
    const read = lrs.requests.length;
    lrs.fault = () => undefined;
    const { report } = await cached();
    expect(report.statements).toMatchObject({ read: 45, repeats: 0 });
    expect(report.tally).toMatchObject({ valid: 9 });
    const whole = lrs.requests.length;
    await rm(path.join(folder, 'cache.ndjson'));
    await rm(path.join(folder, 'cache.ndjson.state.json'));
    await cached();
    const fresh = lrs.requests.length - whole;
    // Of the first pull one request failed; those streams that were finished are asked for news once more.
    expect(whole - read).toBeLessThan(fresh);
  });

  test.each([{ until: '2026-03-02T09:15:00Z' }, { at: '2026-03-02T09:15:00Z' }])(
    'that was interrupted under %j is complete when it goes on without',
    async (limit) => {
      lrs.fault = (_, count) => (count === 3 ? { status: 403 } : undefined);
      await expect(cached(limit)).rejects.toThrow(/403/);
      lrs.fault = () => undefined;
      const { report } = await cached();
      expect(report.statements).toMatchObject({ used: 45, repeats: 0 });
      expect(report.tally).toMatchObject({ valid: 9 });
    },
  );

  test('of an earlier version is asked for again as a whole, and that is told', async () => {
    await cached();
    const stateFile = path.join(folder, 'cache.ndjson.state.json');
    const state = JSON.parse(await readFile(stateFile, 'utf8'));
    const [lines, half] = [await readFile(path.join(folder, 'cache.ndjson'), 'utf8'), 2000];
    const streams = Object.fromEntries(
      Object.entries<Record<string, unknown>>(state.streams).map(([name, { until: _, ...stream }]) => [
        name,
        { ...stream, since: '2026-11-22T11:59:00.000Z' },
      ]),
    );
    // What is missing from it is not noticed by what it says of itself.
    const kept = lines.slice(0, lines.indexOf('\n', half) + 1);
    await writeFile(path.join(folder, 'cache.ndjson'), kept);
    await writeFile(
      stateFile,
      JSON.stringify({ ...state, format: 1, bytes: Buffer.byteLength(kept), streams }),
    );
    const { report, diagnostics } = await cached({ strict: true });
    expect(report.tally).toMatchObject({ valid: 9 });
    expect(diagnostics.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['records/cache-outdated', 'note', 'cache.ndjson'],
    ]);
    expect((await cached()).diagnostics).toEqual([]);
  });

  test('begins a stream again when the LRS has forgotten its pages', async () => {
    lrs.fault = (_, count) => (count === 3 ? { status: 403 } : undefined);
    await expect(cached()).rejects.toThrow(/403/);
    lrs.forgetPages();
    const { report } = await cached();
    expect(report.statements.used).toBe(45);
    expect(report.statements.repeats).toBeGreaterThan(0);
    expect(report.tally).toMatchObject({ valid: 9 });
  });

  test('cuts off a page that was being written', async () => {
    await cached();
    const file = path.join(folder, 'cache.ndjson');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, `${whole}{"id":"7b1f`);
    const { diagnostics, report } = await cached();
    expect(diagnostics).toEqual([]);
    expect(report.statements.read).toBe(45);
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test.each([
    ['another file', async () => writeFile(path.join(folder, 'cache.ndjson'), 'notes'), {}, /is no cache/],
    ['another activity', async () => void (await cached()), { activity: SCO }, /another --activity/],
    [
      'a shorter file',
      async () => {
        await cached();
        await writeFile(path.join(folder, 'cache.ndjson'), '');
      },
      {},
      /become shorter/,
    ],
    [
      'a damaged state',
      async () => writeFile(path.join(folder, 'cache.ndjson.state.json'), '{}'),
      {},
      /damaged/,
    ],
  ])('is not taken for what it is not: %s', async (_what, prepare, options, message) => {
    await prepare();
    await expect(cached(options)).rejects.toThrow(message);
  });

  test('a snapshot made from the LRS is proved from the cache', async () => {
    await cached({ snapshot: 'proof.json' });
    const verified = await runRecords(folder, { from: ['cache.ndjson'], verify: 'proof.json' });
    expect(verified).toMatchObject({ exitCode: 0, data: { verified: true } });
  });
});

test('records that were suspended and resumed come whole over several pages', async () => {
  const sample = createSample({ account: 'w-1' });
  lrs.statements.push(
    sample.initialized(),
    sample.suspended(10),
    sample.resumed(30),
    sample.completed(40),
    sample.passed(40),
    sample.terminated(41, 'PT11M', '2'),
  );
  const { report } = await reportOf({ activity: SCO });
  const row = report.records.find(({ account }: { account: string }) => account === 'w-1');
  expect(row).toMatchObject({ status: 'valid', sessions: 2, activeSeconds: 1260 });
});
