import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RecordsOptions } from '../../src/commands/records-options.ts';
import { mixedStatements } from '../support/samples/mixed-statements.ts';
import { playLearners } from '../support/samples/sample-records.ts';
import { COURSE } from '../support/samples/statement-samples.ts';
import { type BothSources, compareSources, loadBoth } from './both-sources.ts';

const url = inject('engineUrl');
let folder = '';
let mixed: BothSources;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  const pool = [...mixedStatements(), ...playLearners(40).flatMap(({ statements }) => statements)];
  mixed = await loadBoth(folder, url, [pool.slice(0, 60), pool.slice(60)]);
});
afterAll(() => rm(folder, { recursive: true }));

test.each<Partial<RecordsOptions>>([
  {},
  { items: true },
  { until: '2026-03-04' },
  { since: '2026-03-04', items: true },
  { activity: COURSE, items: true },
  { activity: `${COURSE}/sco` },
  { homePages: ['https://lms.example.org'] },
  { format: 'csv' },
  { format: 'html', items: true },
])('copies, contradictions and withdrawals: %j', async (options) => {
  expect(await compareSources(mixed, options)).not.toBe('');
});
