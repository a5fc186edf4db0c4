import path from 'node:path';
import { erasedPersonOf, namesPerson } from '../core/records/erase-person.ts';
import { createIdentity } from '../core/records/intake/identity.ts';
import { takeLock } from '../node/cache-lock.ts';
import { type Erasure, eraseStatements, NotLinesError } from '../node/erase-statements.ts';
import { noteCacheSize } from '../node/statement-cache.ts';
import { writeWhole } from '../node/write-package.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';
import { readLists } from './records-lists.ts';
import { readSnapshot } from './records-settings.ts';

/** The options of the command as they were typed. */
export interface RecordsEraseOptions {
  readonly account?: string | undefined;
  readonly homePage?: string | undefined;
  readonly aliases?: string | undefined;
  /** Caches and exports, one statement a line. */
  readonly from?: readonly string[] | undefined;
  /** Snapshots that rest on them. */
  readonly snapshots?: readonly string[] | undefined;
  readonly cwd: string;
  readonly now: Date;
}

/** `coursewright records erase`: takes the statements of a person out of caches and exports, and marks what rested on them. */
export const recordsErase = async (options: RecordsEraseOptions): Promise<CommandOutcome> => {
  const { account, homePage, from = [], snapshots = [], cwd, now } = options;
  if (account === undefined || account.trim() === '')
    throw new UsageError('Say whose statements are erased: --account <name>, as the LMS has it.');
  if (from.length === 0) throw new UsageError('Say from which files: --from <file>, once for each.');
  const { aliases, diagnostics } = await readLists({
    cwd,
    now,
    aliases: options.aliases,
    stdin: (async function* () {})(),
    wait: async () => {},
    random: () => 0,
    onProgress: () => {},
  });
  if (hasErrors(diagnostics)) return { exitCode: 1, diagnostics, lines: [], data: {} };
  // All snapshots are read before anything is changed.
  const known = await Promise.all(snapshots.map((file) => readSnapshot(file, cwd)));
  const identity = createIdentity(aliases.entries ?? [], {});
  const person = erasedPersonOf(account.trim(), homePage ?? null, identity);
  const lines: string[] = [];
  const files: ({ readonly file: string } & Erasure)[] = [];
  for (const file of from) {
    const absolute = path.resolve(cwd, file);
    const lock = await takeLock(absolute);
    if (lock === null)
      throw new UsageError(`Another command is writing "${file}". Wait until that has ended.`);
    try {
      const erasure = await eraseStatements(absolute, (value) => namesPerson(value, person, identity));
      await noteCacheSize(absolute, erasure.bytes);
      files.push({ file, ...erasure });
      lines.push(`${file}  ${erasure.erased} statements erased, ${erasure.kept} kept`);
    } catch (cause) {
      if (!(cause instanceof NotLinesError)) throw cause;
      throw new UsageError(
        `Nothing was erased from "${file}": ${cause.message}. Only a cache, or an export with one statement a line, can be changed; export others again from an LRS that has erased them.`,
        { cause },
      );
    } finally {
      await lock.release();
    }
  }
  const erased = files.reduce((sum, file) => sum + file.erased, 0);
  for (const [at, snapshot] of known.entries()) {
    const file = snapshots[at] ?? '';
    if (erased === 0) continue;
    const marked = { ...snapshot, superseded: snapshot.superseded ?? now.toISOString() };
    await writeWhole(
      path.resolve(cwd, file),
      new TextEncoder().encode(`${JSON.stringify(marked, null, 2)}\n`),
    );
    lines.push(`${file}  marked as superseded`);
  }
  return { exitCode: 0, diagnostics, lines, data: { files, superseded: erased === 0 ? [] : snapshots } };
};
