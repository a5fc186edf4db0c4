import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { RecordsOptions } from '../../src/commands/records-options.ts';
import { COURSE } from '../support/samples/statement-samples.ts';
import { createTroubledAgency, LARGE_COURSE } from '../support/samples/troubled-agency.ts';
import { type BothSources, compareSources, loadBoth } from './both-sources.ts';

const url = inject('engineUrl');
const SEEDS = [1, 2, 3];

const LISTS = {
  roster: 'roster.csv',
  aliases: 'aliases.csv',
  settlements: 'settlements.csv',
};

const QUESTIONS: readonly Partial<RecordsOptions>[] = [
  { items: true },
  { aliases: LISTS.aliases, items: true },
  { ...LISTS, validFor: 'P6M', expiringWithin: 'P60D', items: true },
  { ...LISTS, authorities: 'authorities.csv', minVersion: '1.1.0' },
  { ...LISTS, at: '2026-06-30', timeZone: 'Europe/Vienna' },
  { aliases: LISTS.aliases, since: '2026-04-01', until: '2026-08-31', items: true },
  { activity: LARGE_COURSE, aliases: LISTS.aliases, items: true },
  { activity: COURSE, homePages: ['https://lms.example.org'], ...LISTS, items: true },
  {
    sites: { 'https://lms.example.org': ['https://second.example.org'] },
    aliases: LISTS.aliases,
    items: true,
  },
  { ...LISTS, format: 'csv', status: ['overdue', 'late'] },
  { ...LISTS, by: 'unit' },
  { ...LISTS, format: undefined, summary: true },
];

describe.each(SEEDS)('agency %i', (seed) => {
  let folder = '';
  let both: BothSources;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
    const { values, ...lists } = createTroubledAgency(seed);
    for (const [name, text] of Object.entries(lists)) await writeFile(path.join(folder, `${name}.csv`), text);
    both = await loadBoth(folder, url, [values.slice(0, 400), values.slice(400)]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(QUESTIONS)('%j', async (options) => {
    expect(await compareSources(both, options)).not.toBe('');
  });
});
