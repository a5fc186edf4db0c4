import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { forwarded, mixedStatements } from '../../support/samples/mixed-statements.ts';
import { playLearners } from '../../support/samples/sample-records.ts';
import { COURSE, createSample, passedAttempt, voiding } from '../../support/samples/statement-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Report and snapshot of statements in two files. */
const outcomeOf = async (
  first: readonly unknown[],
  second: readonly unknown[],
  options: Partial<RecordsOptions>,
) => {
  await writeFile(path.join(folder, 'a.ndjson'), ndjson(first));
  await writeFile(path.join(folder, 'b.ndjson'), JSON.stringify(second));
  const { text } = await runRecords(folder, {
    from: ['a.ndjson', 'b.ndjson'],
    snapshot: 'proof.json',
    ...options,
  });
  return { text, proof: await readFile(path.join(folder, 'proof.json'), 'utf8') };
};

const pool = [...mixedStatements(), ...playLearners(4).flatMap(({ statements }) => statements)];

test.each<Partial<RecordsOptions>>([
  { format: 'json', items: true },
  { format: 'html', items: true },
  { format: 'csv', until: '2026-03-04' },
  { format: 'json', items: true, since: '2026-03-04' },
  { format: 'json', activity: COURSE },
])('neither the order of statements nor their files change report and snapshot: %j', async (options) => {
  const expected = await outcomeOf(pool, [], options);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(pool, { minLength: pool.length }),
      fc.nat({ max: pool.length }),
      async (order, at) => {
        expect(await outcomeOf(order.slice(0, at), order.slice(at), options)).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});

describe('of several versions of a statement', () => {
  const first = createSample().initialized();
  const pass = createSample().passed(20, 92);
  const rest = [first, createSample().completed(19)];
  const scoreOf = async (...statements: readonly unknown[]) => {
    const { text = '' } = await runRecords(folder, { from: ['-'], format: 'json' }, ndjson(statements));
    const { records, statements: counts } = JSON.parse(text);
    return [records[0].score, records[0].anomalies, counts.repeats, counts.conflicts];
  };
  const other = { ...createSample().passed(20, 81), id: pass.id };

  test.each([
    ['the one that was stored first counts', { ...other, stored: '2026-03-02T09:20:00.000Z' }, 81],
    ['the one that was stored later does not', { ...other, stored: '2026-03-02T09:21:00.000Z' }, 92],
    ['the one that no LRS has stored does not', { ...other, stored: undefined }, 92],
  ])('%s', async (_what, version, score) => {
    for (const order of [
      [...rest, pass, version],
      [version, ...rest, pass],
      [pass, version, version, ...rest],
    ])
      expect((await scoreOf(...order)).slice(0, 2)).toEqual([score, ['conflicting-copies']]);
    expect((await scoreOf(...rest, pass, pass, version, version, pass)).slice(2)).toEqual([3, 1]);
  });

  test('a copy from another LRS says neither when nor by whom a statement came', async () => {
    const copies = [...rest, pass].map((statement) => forwarded(statement, '2026-05-01T00:00:00.000Z'));
    const report = async (statements: readonly unknown[]) => {
      const { text = '' } = await runRecords(
        folder,
        { from: ['-'], format: 'json', snapshot: 'proof.json' },
        ndjson(statements),
      );
      const proof = JSON.parse(await readFile(path.join(folder, 'proof.json'), 'utf8'));
      return { rows: JSON.parse(text).records, digest: proof.statements };
    };
    const expected = await report([...rest, pass]);
    expect(await report([...copies, ...rest, pass])).toEqual(expected);
    // The copies alone: the statements are the same, what the LRS says of them is not.
    const alone = await report(copies);
    expect(alone.digest).toEqual(expected.digest);
    expect(alone.rows[0].storedLagSeconds).not.toBe(expected.rows[0].storedLagSeconds);
  });
});

describe('a snapshot', () => {
  const released = fileURLToPath(new URL('../../support/samples/released-0.1.0/', import.meta.url));

  test('of version 0.1.0 is verified by the rules of that version', async () => {
    const files = { from: ['statements.ndjson.gz'], roster: 'roster.csv', verify: 'snapshot.json' };
    const { exitCode, data } = await runRecords(released, files);
    expect({ exitCode, data }).toEqual({ exitCode: 0, data: { verified: true } });
  });

  test('is verified with statements that have grown since, one of which withdraws a pass', async () => {
    const month = passedAttempt();
    const pass = month.find(({ verb }) => JSON.stringify(verb).includes('/passed"'));
    const options = { from: ['-'], at: '2026-03-31', snapshot: 'proof.json' };
    await runRecords(folder, options, ndjson(month));
    const grown = [
      ...passedAttempt({ account: 'u-2', start: '2026-04-02T09:00:00.000Z' }),
      voiding(pass ?? { id: '' }, '2026-04-03T09:00:00.000Z'),
      ...month.map((statement) => forwarded(statement, '2026-04-04T09:00:00.000Z')),
      ...month,
    ];
    const verified = await runRecords(folder, { from: ['-'], verify: 'proof.json' }, ndjson(grown));
    expect(verified).toMatchObject({ exitCode: 0, data: { verified: true } });
    // What was stored before and is missing now, or the other way round, is told.
    for (const changed of [grown.slice(0, -1), [...grown, createSample({ account: 'u-3' }).initialized()]]) {
      const { exitCode } = await runRecords(folder, { from: ['-'], verify: 'proof.json' }, ndjson(changed));
      expect(exitCode).toBe(1);
    }
  });
});
