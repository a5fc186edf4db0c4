import { Readable } from 'node:stream';
import type { CommandOutcome } from '../../src/commands/command.ts';
import { records } from '../../src/commands/records.ts';
import type { RecordsOptions } from '../../src/commands/records-options.ts';

/** The moment at which tests run the command. */
export const NOW = new Date('2026-11-22T12:00:00.000Z');

/** Runs the command in a folder; `input` is what standard input holds. */
export const runRecords = (
  cwd: string,
  options: Partial<RecordsOptions>,
  input = '',
): Promise<CommandOutcome> =>
  records({
    cwd,
    now: NOW,
    stdin: Readable.from([Buffer.from(input)]),
    wait: async () => {},
    random: () => 0.5,
    onProgress: () => {},
    ...options,
  });

/** Statements one a line. */
export const ndjson = (statements: readonly unknown[]): string =>
  statements.map((statement) => `${JSON.stringify(statement)}\n`).join('');
