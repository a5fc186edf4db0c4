import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { formatPath, type Path } from '../core/diagnostics/path.ts';
import { report } from '../core/diagnostics/registry.ts';
import { writeCsv } from '../core/records/csv.ts';
import { RecordsSettings } from '../core/records/records-settings.ts';
import type { RecordsOptions } from './records-options.ts';

/** The file that is read where none is named. */
const DEFAULT_FILE = 'records.config.ts';

const DEFINITION = { exportName: 'records', define: 'defineRecords' };

/** Settings as options, names of files as seen from the folder in which the command runs. */
const optionsOf = (settings: RecordsSettings, dir: string, cwd: string): Partial<RecordsOptions> => {
  const fileOf = (file: string): string => path.relative(cwd, path.resolve(dir, file)) || file;
  const { lrs, authorities, aliases, roster, settlements, digests } = settings;
  const table = (rows: readonly (readonly (string | undefined)[])[]): string =>
    writeCsv(rows.map((row) => row.map((cell) => cell ?? '')));
  const inline = {
    ...(Array.isArray(authorities)
      ? {
          authorities: table([
            ['authority', 'from', 'to'],
            ...authorities.map((entry) => [entry.authority, entry.from, entry.to]),
          ]),
        }
      : {}),
    ...(Array.isArray(aliases)
      ? {
          aliases: table([
            ['old', 'new', 'from', 'why', 'homepage'],
            ...aliases.map((entry) => [entry.old, entry.new, entry.from, entry.why, entry.homePage]),
          ]),
        }
      : {}),
  };
  const listOf = (list: string | readonly unknown[] | undefined): string | undefined =>
    list === undefined ? undefined : typeof list === 'string' ? fileOf(list) : DEFAULT_FILE;
  const form = typeof roster === 'object' ? roster : null;
  return {
    lrs: lrs?.endpoint,
    keyFile: lrs && fileOf(lrs.keyFile),
    cache: lrs?.cache === undefined ? undefined : fileOf(lrs.cache),
    activity: settings.activity,
    homePages: settings.homePages,
    sites: settings.sites,
    authorities: listOf(authorities),
    aliases: listOf(aliases),
    settlements: listOf(settlements),
    inline,
    roster: roster === undefined ? undefined : fileOf(typeof roster === 'string' ? roster : roster.file),
    rosterColumns:
      form?.columns &&
      Object.entries(form.columns).map(([field, headings]) => `${field}=${[headings].flat().join('+')}`),
    dateOrder: form?.dateOrder,
    encoding: form?.encoding,
    digests: digests?.map((digest) => (/^[0-9a-f]{64}$/i.test(digest) ? digest : fileOf(digest))),
    validFor: settings.validFor,
    expiringWithin: settings.expiringWithin,
    due: settings.due,
    timeZone: settings.timeZone,
    minVersion: settings.minVersion,
    language: settings.language,
    delimiter: settings.delimiter,
  };
};

/** What a snapshot holds already, and settings do not change. */
const HELD_BY_SNAPSHOT = [
  'activity',
  'homePages',
  'digests',
  'validFor',
  'expiringWithin',
  'due',
  'timeZone',
  'minVersion',
] as const;

const isGiven = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

/**
 * Options with what the settings file says: what was typed goes before it. Where a file of statements was named, the LRS of the settings is
 * not asked.
 *
 * @returns the options, or what is wrong with the settings.
 */
export const withSettings = async (
  options: RecordsOptions,
): Promise<{ readonly options: RecordsOptions; readonly diagnostics: readonly Diagnostic[] }> => {
  const { cwd } = options;
  const file = options.config ?? (existsSync(path.join(cwd, DEFAULT_FILE)) ? DEFAULT_FILE : null);
  if (file === null) return { options, diagnostics: [] };
  const absolute = path.resolve(cwd, file);
  const dir = path.dirname(absolute);
  // What reads TypeScript is imported where there is a file: it takes a third of a second.
  const { loadDefinition } = await import('../node/load-course.ts');
  const { value, text, diagnostics } = await loadDefinition(dir, {
    file: path.basename(absolute),
    ...DEFINITION,
  });
  if (diagnostics.length > 0 || value === undefined) return { options, diagnostics };
  const parsed = RecordsSettings.safeParse(value);
  if (!parsed.success) {
    const { createLocator } = await import('../core/course/locate.ts');
    const locator = createLocator(text);
    return {
      options,
      diagnostics: parsed.error.issues.map((issue) => {
        const at = issue.path as Path;
        const location = { file, ...locator.locate(DEFINITION.exportName, at), path: formatPath(at) };
        return report(
          'records/settings',
          { field: formatPath(at) || 'the settings', reason: issue.message },
          location,
        );
      }),
    };
  }
  const settings = optionsOf(parsed.data, dir, cwd);
  const left: readonly string[] = [
    ...((options.from ?? []).length > 0 ? ['lrs', 'keyFile', 'cache'] : []),
    ...(options.verify === undefined ? [] : HELD_BY_SNAPSHOT),
  ];
  const taken = Object.entries(settings).filter((entry) => isGiven(entry) && !left.includes(entry[0]));
  const typed = Object.entries(options).filter(isGiven);
  return {
    options: { ...Object.fromEntries(taken), ...Object.fromEntries(typed) } as RecordsOptions,
    diagnostics: [],
  };
};
