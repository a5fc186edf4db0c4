import path from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { alignRoster, alignSettlements, homePagesOf } from '../core/records/align-lists.ts';
import { buildRecords } from '../core/records/evaluate/build-records.ts';
import type { RecordOptions } from '../core/records/evaluate/record-row.ts';
import { createIdentity } from '../core/records/intake/identity.ts';
import { courseOfActivity } from '../core/records/intake/lrs-queries.ts';
import { parseTimestamp } from '../core/records/intake/read-statement.ts';
import type { StatementOverview } from '../core/records/intake/statement-intake.ts';
import { createReport, formatInstant, type ReportSource } from '../core/records/records-report.ts';
import {
  activitiesOf,
  chooseScope,
  findUnknownActivity,
  findUnusedCourses,
  type ScopeOptions,
} from '../core/records/report-scope.ts';
import type { RosterEntry } from '../core/records/roster.ts';
import { compareSnapshots, makeSnapshot } from '../core/records/snapshot.ts';
import type { TimeZone } from '../core/records/time-zone.ts';
import { sha256 } from '../node/statement-set-digest.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { writeWhole } from '../node/write-package.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';
import { delimiterOf, formatOf, languageOf } from './record-format.ts';
import { withSettings } from './records-config.ts';
import { readEngine } from './records-engine.ts';
import { readLists } from './records-lists.ts';
import type { RecordsOptions } from './records-options.ts';
import { answerQuestion } from './records-output.ts';
import { createPersonCollector } from './records-person.ts';
import { questionOf, selectionOf, timeZoneOf } from './records-questions.ts';
import { periodOf, readSnapshot, settingsOf } from './records-settings.ts';
import { fileSources, foldSources, lrsSource, type StatementSource } from './records-sources.ts';

/** What a snapshot holds already, and what a comparison with it does not write. */
const HELD_BY_SNAPSHOT = [
  'at',
  'activity',
  'homePages',
  'digests',
  'since',
  'until',
  'validFor',
  'expiringWithin',
  'items',
  'due',
  'timeZone',
  'minVersion',
  'format',
  'out',
  'snapshot',
  'status',
  'unit',
  'order',
  'by',
  'person',
  'compare',
  'summary',
  'mailMerge',
] as const satisfies readonly (keyof RecordsOptions)[];

/** A report about all statements. */
const EVERYTHING: ReturnType<typeof chooseScope> = { isIncluded: () => true, leftOut: [], diagnostics: [] };

/** Decides what the report is about, and asks the sources what there is where nothing was found. */
const scopeOf = async (
  overview: StatementOverview,
  sources: readonly StatementSource[],
  { rosterFile = '', ...options }: ScopeOptions & { readonly rosterFile: string | undefined },
): Promise<ReturnType<typeof chooseScope>> => {
  const { activity, roster } = options;
  const found = activitiesOf(overview);
  const isFound = activity === null ? found.length > 0 : found.includes(activity);
  const others = isFound ? [] : await Promise.all(sources.map((source) => source.findActivities?.() ?? []));
  const known = [...new Set([...found, ...others.flat()])].sort();
  const unknown = findUnknownActivity(activity, known);
  if (unknown) return { ...EVERYTHING, diagnostics: [unknown] };
  const isOfTools = isFound && [...overview.courses.values()].every(({ hasContent }) => !hasContent);
  if (roster && activity === null && (known.length === 0 || isOfTools))
    return { ...EVERYTHING, diagnostics: [report('records/no-courses', {})] };
  const scope = chooseScope(overview, options);
  const unused = isFound && roster ? findUnusedCourses(roster, overview, activity, rosterFile) : [];
  return { ...scope, diagnostics: [...unused, ...scope.diagnostics] };
};

const exitCodeOf = (diagnostics: readonly Diagnostic[], { strict }: RecordsOptions): 0 | 1 =>
  hasErrors(diagnostics) || (strict && diagnostics.some(({ severity }) => severity !== 'note')) ? 1 : 0;

/** A roster whose days end there; who has none has the day that goes for all. */
const withDueDays = (
  roster: readonly RosterEntry[],
  due: string | null,
  zone: TimeZone,
): readonly RosterEntry[] =>
  roster.map((entry) => {
    const day = entry.dueMs === null ? due : new Date(entry.dueMs).toISOString().slice(0, 10);
    return day === null ? entry : { ...entry, dueMs: zone.endOfDay(day) };
  });

const makeReport = async (
  given: RecordsOptions,
  /** Takes what is to be done when the report is made, whether it succeeds or not. */
  atEnd: (end: () => Promise<void>) => void,
): Promise<CommandOutcome> => {
  const { options, diagnostics: misset } = await withSettings(given);
  if (hasErrors(misset)) return { exitCode: 1, diagnostics: misset, lines: [], data: {} };
  const { cwd } = options;
  const { question, format } = questionOf(options, formatOf(options.format));
  const selection = selectionOf(options, question);
  const language = languageOf(options.language);
  const delimiter = delimiterOf(options.delimiter);
  const { from = [], lrs, engine } = options;
  if ([from.length > 0, lrs !== undefined, engine !== undefined].filter((is) => is).length !== 1)
    throw new UsageError(
      'Say where the statements are: --lrs <url> with --key-file <file>, --from <file>, or --engine <url>.',
    );
  const surplusOfEngine =
    engine === undefined
      ? (['engineKeyFile', 'table', 'engineMemory', 'engineMinutes'] as const).find(
          (name) => options[name] !== undefined,
        )
      : undefined;
  if (surplusOfEngine !== undefined)
    throw new UsageError(
      '--engine-key-file, --table, --engine-memory and --engine-minutes go with --engine.',
    );
  if (from.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input can be read only once: give --from - once.');
  if (lrs === undefined && (options.cache !== undefined || options.keyFile !== undefined))
    throw new UsageError('--cache and --key-file go with --lrs.');
  const surplus =
    options.verify === undefined ? undefined : HELD_BY_SNAPSHOT.find((name) => options[name] !== undefined);
  if (surplus !== undefined)
    throw new UsageError(
      '--verify takes all settings from the snapshot: give it only the statements, --roster, --authorities, --aliases, --settlements and --against.',
    );
  const expected = options.verify === undefined ? null : await readSnapshot(options.verify, cwd);
  const settings = await settingsOf(options, expected);
  const validFor = periodOf('valid-for', settings.validFor ?? undefined);
  const expiringWithin = periodOf('expiring-within', settings.expiringWithin ?? undefined);

  const lists = await readLists(options);
  const diagnostics: Diagnostic[] = [...lists.diagnostics];
  if (expected?.superseded !== undefined)
    diagnostics.push(
      report('records/snapshot-superseded', { at: expected.superseded }, { file: options.verify ?? '' }),
    );
  if (hasErrors(diagnostics)) return { exitCode: 1, diagnostics, lines: [], data: {} };

  const isDigested = options.snapshot !== undefined || expected !== null;
  const sources: readonly StatementSource[] =
    lrs === undefined
      ? fileSources(from, options)
      : [lrsSource(lrs, options, settings, settings.items || format === 'html')];
  const rules = expected?.format ?? 2;
  const identity = createIdentity(lists.aliases.entries ?? [], settings.sites);
  const filter = {
    activity: settings.activity,
    sinceMs: parseTimestamp(settings.since),
    untilMs: parseTimestamp(settings.until),
    throughMs: expected?.format === 2 ? parseTimestamp(expected.through) : null,
    items: settings.items,
    rules,
    identity,
  };
  const zone = timeZoneOf(settings.timeZone);
  const atMs = parseTimestamp(settings.at) ?? 0;
  const collector =
    question.kind === 'person' ? createPersonCollector(question.account, identity, atMs) : null;
  const read =
    engine === undefined
      ? {
          ...(await foldSources(sources, filter, isDigested, options, collector)),
          name: sources.map(({ name }) => name).join(', '),
        }
      : await readEngine(
          { ...options, engine },
          filter,
          isDigested,
          collector && question.kind === 'person' ? { account: question.account, collector } : null,
          atEnd,
        );
  for (const finding of read.diagnostics) diagnostics.push(finding);
  const { overview } = read.intake;
  const aligned =
    lists.roster.entries && rules > 1
      ? alignRoster(lists.roster.entries, identity, overview.homePages, options.roster ?? '')
      : { entries: lists.roster.entries, diagnostics: [] };
  diagnostics.push(...aligned.diagnostics);
  const roster =
    aligned.entries && (rules === 1 ? aligned.entries : withDueDays(aligned.entries, settings.due, zone));
  const scope =
    rules === 1
      ? EVERYTHING
      : await scopeOf(overview, sources, {
          activity: settings.activity,
          homePages: settings.homePages && homePagesOf(settings.homePages, identity, overview.homePages),
          roster,
          rosterFile: options.roster,
          isCompared: lists.lms.entries !== null,
        });
  for (const finding of scope.diagnostics) diagnostics.push(finding);
  // Where it cannot be told what the report is about, any report would be a wrong one.
  if (hasErrors(scope.diagnostics)) return { exitCode: 1, diagnostics, lines: [], data: {} };
  const reportSource: ReportSource = {
    name: read.name,
    watermark: read.watermark,
  };
  const completeThrough = expected?.format === 2 ? expected.completeThrough : read.completeThrough;
  const tool = await readToolFiles();
  const recordOptions: RecordOptions = {
    atMs,
    validFor,
    expiringWithin,
    minVersion: settings.minVersion,
    zone,
    roster,
    course: settings.activity === null ? null : courseOfActivity(settings.activity),
    authorities: lists.authorities.entries,
    digests: settings.digests && new Set(settings.digests),
    completeThroughMs: parseTimestamp(completeThrough),
    rules,
    settlements: alignSettlements(lists.settlements.entries ?? [], identity, overview.homePages),
    settlementsFile: options.settlements ?? '',
  };
  const statements = await read.intake.select(scope.isIncluded);
  const made = createReport({
    toolVersion: tool.version,
    settings,
    source: reportSource,
    overview,
    statements,
    records: await buildRecords(statements, overview.isCutOff, recordOptions),
    leftOut: scope.leftOut,
    unreadable: read.unreadable,
    aliases: lists.aliases.entries ?? [],
    options: recordOptions,
    against: lists.lms.entries && { attempts: lists.lms.entries, file: options.against ?? '' },
  });
  for (const finding of made.diagnostics) diagnostics.push(finding);
  const { anomalous } = made.report.tally;
  if (anomalous > 0 && expected === null)
    diagnostics.push(report('records/anomalies', { anomalous, records: made.report.rows.length }));

  const snapshot =
    read.statements &&
    makeSnapshot(made.report, {
      statements: read.statements,
      through: formatInstant(overview.latestStoredMs),
      completeThrough,
      roster: lists.roster.sha256,
      authorities: lists.authorities.sha256,
      aliases: lists.aliases.sha256,
      settlements: lists.settlements.sha256,
      against: lists.lms.sha256,
      sha256,
    });
  if (snapshot && expected) diagnostics.push(...compareSnapshots(expected, snapshot));
  if (snapshot && options.snapshot !== undefined)
    await writeWhole(
      path.resolve(cwd, options.snapshot),
      new TextEncoder().encode(`${JSON.stringify(snapshot, null, 2)}\n`),
    );
  if (expected) {
    const isSame = !diagnostics.some(({ code }) => code === 'records/snapshot-differs');
    const lines = isSame
      ? [
          `The report is the same as in "${options.verify}": ${expected.statements.count} statements, ${expected.records.count} records, sha256 ${expected.records.sha256}.`,
        ]
      : [];
    return { exitCode: exitCodeOf(diagnostics, options), diagnostics, lines, data: { verified: isSame } };
  }
  const output = await answerQuestion(
    made.report,
    {
      question,
      selection,
      format,
      language,
      delimiter,
      accountAt: (homePage, account) => identity.accountOf(identity.siteOf(homePage), account, atMs),
      statements: collector?.statements() ?? [],
      cwd,
    },
    tool,
  );
  diagnostics.push(...output.diagnostics);
  const exitCode = exitCodeOf(diagnostics, options);
  if (options.out === undefined) return { exitCode, diagnostics, lines: [], data: {}, text: output.text };
  await writeWhole(path.resolve(cwd, options.out), new TextEncoder().encode(output.text));
  return { exitCode, diagnostics, lines: [`${options.out}  ${output.records} records`], data: {} };
};

/** `coursewright records`: who has completed which version of which module, when, with what result, and what proves it. */
export const records = async (options: RecordsOptions): Promise<CommandOutcome> => {
  const ends: (() => Promise<void>)[] = [];
  try {
    return await makeReport(options, (end) => {
      ends.push(end);
    });
  } finally {
    for (const end of ends) await end();
  }
};
