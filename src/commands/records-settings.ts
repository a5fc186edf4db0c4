import path from 'node:path';
import { type Period, parsePeriod } from '../core/records/evaluate/period.ts';
import { normalHomePage } from '../core/records/intake/identity.ts';
import { parseTimestamp } from '../core/records/intake/read-statement.ts';
import type { ReportSettings } from '../core/records/records-report.ts';
import { Snapshot } from '../core/records/snapshot.ts';
import type { TimeZone } from '../core/records/time-zone.ts';
import { readWholeFile } from '../node/read-file.ts';
import { UsageError } from './command.ts';
import type { RecordsOptions } from './records-options.ts';
import { minVersionOf, timeZoneOf } from './records-questions.ts';

/** The bytes of a file that was named on the command line. */
export const readInput = (file: string, cwd: string): Promise<Buffer> =>
  readWholeFile(path.resolve(cwd, file), file);

/** The first millisecond of a day. */
const startOfDay = (day: string, zone: TimeZone): number => {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return (zone.endOfDay(before) ?? 0) + 1;
};

/** A day or a moment; a day means its beginning or its end there. */
const momentOf = (
  name: string,
  text: string | undefined,
  edge: 'start' | 'end',
  zone: TimeZone,
): number | null => {
  if (text === undefined) return null;
  const end = zone.endOfDay(text);
  const ms = end === null ? parseTimestamp(text) : edge === 'end' ? end : startOfDay(text, zone);
  if (ms === null)
    throw new UsageError(
      `--${name} takes a day such as 2026-11-30, or a moment such as 2026-11-30T12:00:00Z.`,
    );
  return ms;
};

/** A period that an option takes; `null` for one that was not given. */
export const periodOf = (name: string, text: string | undefined): Period | null => {
  if (text === undefined) return null;
  const period = parsePeriod(text);
  if (period === null)
    throw new UsageError(
      `--${name} takes a period such as P24M (24 months), P2Y or P60D (60 days), not "${text}".`,
    );
  return period;
};

const homePageOf = (text: string): string => {
  if (!URL.canParse(text))
    throw new UsageError(
      `--home-page takes the address of an LMS as accounts have it, such as https://lms.example.org, not "${text}".`,
    );
  return normalHomePage(text);
};

const DIGEST = /^[0-9a-f]{64}$/i;

/** Content digests, each given by itself or in a file: first in its line, or after the word "content" as `check` prints it. */
const digestsOf = async (given: readonly string[], cwd: string): Promise<readonly string[]> => {
  const found = new Set<string>();
  for (const text of given) {
    if (DIGEST.test(text)) {
      found.add(text.toLowerCase());
      continue;
    }
    const lines = (await readInput(text, cwd)).toString('utf8').split(/\r?\n/);
    // What "build" prints has the digest on a line of its own, among others that hold none.
    const isOfBuild = lines.some((line) => /^ +content +[0-9a-f]{64}$/i.test(line));
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      if (isOfBuild && !/^[0-9a-f]{64}\b|\bcontent +[0-9a-f]/i.test(line)) continue;
      const digest = /\bcontent +([0-9a-f]{64})\b/i.exec(line)?.[1] ?? line.trim().split(/[\s,;]+/)[0] ?? '';
      if (!DIGEST.test(digest))
        throw new UsageError(
          `Line ${index + 1} of "${text}" begins with no content digest: 64 hexadecimal digits, as "coursewright check" prints them after "content".`,
        );
      found.add(digest.toLowerCase());
    }
  }
  if (found.size === 0) throw new UsageError('--digests names no content digest.');
  return [...found].sort();
};

/** What was asked for: the snapshot's settings when a report is verified, else the options. */
export const settingsOf = async (
  options: RecordsOptions,
  expected: Snapshot | null,
): Promise<ReportSettings> => {
  if (expected) return { homePages: null, digests: null, sites: {}, ...expected.settings };
  const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
  if (options.expiringWithin !== undefined && options.validFor === undefined)
    throw new UsageError('--expiring-within needs --valid-for: nothing expires that is valid for ever.');
  const zone = timeZoneOf(options.timeZone);
  const [sinceMs, untilMs] = [
    momentOf('since', options.since, 'start', zone),
    momentOf('until', options.until, 'end', zone),
  ];
  if (sinceMs !== null && untilMs !== null && sinceMs >= untilMs)
    throw new UsageError(
      `--since ${options.since} is not before --until ${options.until}: nothing lies between.`,
    );
  const nowMs = options.now.getTime();
  const atMs = momentOf('at', options.at, 'end', zone) ?? nowMs;
  if (options.due !== undefined && zone.endOfDay(options.due) === null)
    throw new UsageError(`--due takes a day such as 2026-06-30, not "${options.due}".`);
  return {
    at: new Date(atMs).toISOString(),
    activity: options.activity ?? null,
    homePages: options.homePages ? [...new Set(options.homePages.map(homePageOf))].sort() : null,
    sites: options.sites ?? {},
    digests: options.digests ? await digestsOf(options.digests, options.cwd) : null,
    since: instant(sinceMs),
    // What came later was not known on a day that is over.
    until: instant(untilMs ?? (atMs < nowMs ? atMs : null)),
    validFor: options.validFor ?? null,
    expiringWithin: options.expiringWithin ?? null,
    items: options.items ?? false,
    timeZone: zone.name,
    due: options.due ?? null,
    minVersion: minVersionOf(options.minVersion),
  };
};

/** Reads the snapshot that a report is compared with. */
export const readSnapshot = async (file: string, cwd: string): Promise<Snapshot> => {
  const data = await readInput(file, cwd);
  let value: unknown;
  try {
    value = JSON.parse(data.toString('utf8'));
  } catch (cause) {
    throw new UsageError(`"${file}" is not JSON.`, { cause });
  }
  const parsed = Snapshot.safeParse(value);
  if (!parsed.success) throw new UsageError(`"${file}" is no snapshot of records, or of another version.`);
  return parsed.data;
};
