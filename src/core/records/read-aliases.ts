import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { endOfDay } from './end-of-day.ts';
import { type AccountAlias, normalHomePage } from './intake/identity.ts';
import { readTable } from './read-table.ts';

const HEADINGS = ['old', 'new', 'from', 'why', 'homepage'] as const;

/**
 * Reads a list of accounts that were renamed or merged: a table with the headings `old`, `new`, `from`, `why` and, where several LMSs
 * have the same account names, `homepage`. `from` is the day of the change, by which both names are still taken for the person; empty
 * where the old name means nobody else at any time.
 *
 * @param file Name of the file, for findings.
 */
export const readAliases = (
  source: string,
  file: string,
): { readonly entries: readonly AccountAlias[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { lines, faults } = readTable(source, HEADINGS, ['old', 'new', 'why']);
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, location: { readonly line: number; readonly column: number }): void => {
    diagnostics.push(
      report('records/aliases', { reason }, { file, line: location.line, column: location.column }),
    );
  };
  for (const found of faults) fault(found.reason, found);
  const seen = new Map<string, number>();
  const entries = lines.flatMap(({ text, positionOf, line }): AccountAlias[] => {
    const [old, name, from, why] = [text('old'), text('new'), text('from'), text('why')];
    const homePage = text('homepage');
    const untilMs = from === null ? null : endOfDay(from);
    if (old === null || name === null) {
      fault(
        `this line names no ${old === null ? 'old' : 'new'} account`,
        positionOf(old === null ? 'old' : 'new'),
      );
      return [];
    }
    if (why === null) fault('this line does not say why the two are one person', positionOf('why'));
    if (from !== null && untilMs === null)
      fault(`"${from}" is no day in the form 2026-11-30`, positionOf('from'));
    if (old.toLowerCase() === name.toLowerCase())
      fault('the old and the new account are the same', positionOf('new'));
    const key = `${old.toLowerCase()} ${homePage === null ? '' : normalHomePage(homePage)} ${from ?? ''}`;
    const before = seen.get(key);
    if (before !== undefined) fault(`line ${before} says already who "${old}" is`, positionOf('old'));
    seen.set(key, line);
    return [
      { old, new: name, homePage: homePage && normalHomePage(homePage), untilMs, why: why ?? '', line },
    ];
  });
  const newOf = new Map(entries.map((entry) => [entry.old.toLowerCase(), entry]));
  for (const entry of entries) {
    let at: AccountAlias | undefined = entry;
    for (let step = 0; at && step <= entries.length; step++) at = newOf.get(at.new.toLowerCase());
    if (at) fault(`following these lines from "${entry.old}" never ends`, { line: entry.line, column: 1 });
  }
  return { entries: diagnostics.length > 0 ? [] : entries, diagnostics };
};
