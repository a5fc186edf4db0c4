import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect } from 'vitest';
import type { CommandOutcome } from '../../src/commands/command.ts';
import { type RecordsLoadOptions, recordsLoad } from '../../src/commands/records-load.ts';
import type { RecordsOptions } from '../../src/commands/records-options.ts';
import { ndjson, runRecords } from '../support/run-records.ts';

/** Statements in files and in a table. */
export interface BothSources {
  readonly folder: string;
  readonly url: string;
  readonly table: string;
  readonly files: readonly string[];
}

let tables = 0;

/** A table that no other test has. */
export const newTable = (): string => `test_${process.pid}_${++tables}`;

/** Loads files of a folder. */
export const runLoad = (
  folder: string,
  options: Partial<RecordsLoadOptions> & Pick<RecordsLoadOptions, 'engine'>,
): Promise<CommandOutcome> =>
  recordsLoad({
    cwd: folder,
    stdin: Readable.from([]),
    wait: async () => {},
    random: () => 0.5,
    onProgress: () => {},
    ...options,
  });

/** Writes statements into files, and loads these into a table. */
export const loadBoth = async (
  folder: string,
  url: string,
  parts: readonly (readonly unknown[])[],
): Promise<BothSources> => {
  const table = newTable();
  const files = parts.map((_, index) => `${table}-${index}.ndjson`);
  for (const [index, part] of parts.entries())
    await writeFile(path.join(folder, files[index] ?? ''), ndjson(part));
  await runLoad(folder, { engine: url, table, from: files });
  return { folder, url, table, files };
};

/** What differs by nature: the name of the source, and where in it something was found. */
const plain = (text: string, names: readonly string[]): string =>
  names.reduce((result, name) => result.replaceAll(name, 'SOURCE'), text);

/** Makes a report from both sources and compares them to the byte. @returns the report. */
export const compareSources = async (
  { folder, url, table, files }: BothSources,
  options: Partial<RecordsOptions>,
): Promise<string> => {
  const ofFiles = await runRecords(folder, { from: files, format: 'json', ...options });
  const ofEngine = await runRecords(folder, { engine: url, table, format: 'json', ...options });
  const codes = ({ diagnostics }: CommandOutcome) =>
    diagnostics
      .map(({ code, severity }) => `${severity} ${code}`)
      // Lines that hold no statement are named when they are loaded, and counted afterwards.
      .filter((code) => !code.includes('records/unreadable'))
      .sort();
  const own = plain(ofEngine.text ?? '', [`${url} ${table}`]);
  expect(own).toBe(plain(ofFiles.text ?? '', [files.join(', ')]));
  expect(codes(ofEngine)).toEqual(codes(ofFiles));
  expect(ofEngine.exitCode).toBe(ofFiles.exitCode);
  return ofEngine.text ?? '';
};
