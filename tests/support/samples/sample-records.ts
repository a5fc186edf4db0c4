import { parsePeriod } from '../../../src/core/records/evaluate/period.ts';
import type { RecordOptions } from '../../../src/core/records/evaluate/record-row.ts';
import { createStatementFold } from '../../../src/core/records/intake/fold-statements.ts';
import { readStatement } from '../../../src/core/records/intake/read-statement.ts';
import { readLmsReport } from '../../../src/core/records/lms-report.ts';
import {
  createReport,
  type RecordsReport,
  type ReportSettings,
} from '../../../src/core/records/records-report.ts';
import { type RosterEntry, readRoster } from '../../../src/core/records/roster.ts';
import { describeActivities } from '../../../src/core/xapi/describe-activities.ts';
import { recordsOf } from './records-of.ts';
import { planSample } from './sample-statements.ts';
import { type GeneratedLearner, generateLearner } from './statement-generator.ts';
import { createSample, foreign, voiding } from './statement-samples.ts';

/** So many learners of the sample course, played by dice. */
export const playLearners = (count: number, seed = 1): readonly GeneratedLearner[] => {
  const plan = planSample();
  const course = plan.scos[0]?.runtime;
  if (!course) throw new Error('The sample course has a SCO.');
  const activities = describeActivities(plan);
  return Array.from({ length: count }, (_, index) => generateLearner({ course, activities, seed }, index));
};

const SETTINGS: ReportSettings = {
  at: '2026-11-22T12:00:00.000Z',
  activity: null,
  homePages: null,
  sites: {},
  digests: null,
  since: null,
  until: null,
  validFor: null,
  expiringWithin: null,
  items: true,
  timeZone: 'UTC',
  due: null,
  minVersion: null,
};

/** A report over statements, whatever they are. */
export const reportOn = (
  statements: readonly unknown[],
  more: {
    readonly settings?: Partial<ReportSettings>;
    readonly roster?: readonly RosterEntry[];
    readonly lms?: string;
  } = {},
): RecordsReport => {
  const settings = { ...SETTINGS, ...more.settings };
  const fold = createStatementFold({
    activity: null,
    sinceMs: null,
    untilMs: null,
    items: settings.items,
    throughMs: null,
    rules: 2,
  });
  for (const statement of statements) {
    const reading = readStatement(statement);
    if (reading.kind !== 'invalid') fold.add(reading);
  }
  const folded = fold.finish();
  const options: RecordOptions = {
    atMs: Date.parse(settings.at),
    validFor: settings.validFor === null ? null : parsePeriod(settings.validFor),
    expiringWithin: settings.expiringWithin === null ? null : parsePeriod(settings.expiringWithin),
    roster: more.roster ?? null,
    minVersion: settings.minVersion,
    course: null,
    authorities: null,
    digests: null,
    completeThroughMs: null,
    rules: 2,
    settlements: [],
    settlementsFile: '',
  };
  return createReport({
    toolVersion: '9.9.9',
    settings,
    source: {
      name: 'statements.ndjson',
      watermark: more.settings?.since === undefined ? null : '2026-11-22T11:59:00Z',
    },
    overview: folded.overview,
    statements: folded.select(() => true),
    records: recordsOf(folded, options),
    leftOut: [],
    unreadable: 0,
    aliases: [],
    options,
    against:
      more.lms === undefined
        ? null
        : { attempts: readLmsReport(more.lms, 'lms.txt').attempts, file: 'lms.txt' },
  }).report;
};

/** A report in which everything occurs: every status, an anomaly, a comparison with differences, charts, questions. */
export const fullReport = (): RecordsReport => {
  const learners = playLearners(60);
  const course = describeActivities(planSample()).course.id;
  const odd = createSample({ account: 'odd', course }).passed(20);
  const gone = createSample({ account: 'gone', course }).passed(20);
  const roster = readRoster(
    `account,name,unit,due\n${learners
      .slice(1)
      .map(({ account }, index) => `${account},Person ${index},Unit ${'ABC'[index % 3]},2026-06-30\n`)
      .join('')}absent,Ana Absent,Unit A,2026-06-30\n`,
    'staff.csv',
  ).entries;
  const lms = `Name\tUsername\tAttempt\tStarted on\tLast accessed on\tScore\nStranger\tnobody\t1\t1 May 2026, 10:00\t1 May 2026, 11:00\t90\n${learners
    .filter(({ result }) => result !== null)
    .map(
      ({ account, percent }, index) =>
        `Person\t${account}\t1\t1 May 2026, 10:00\t1 May 2026, 11:00\t${index === 0 ? 12 : percent}\n`,
    )
    .join('')}`;
  return reportOn(
    [...learners.flatMap(({ statements }) => statements), odd, gone, voiding(gone), foreign('a')],
    {
      settings: { validFor: 'P12M', expiringWithin: 'P60D' },
      roster,
      lms,
    },
  );
};
