import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { formatOne, formatSummary, type Style } from '../diagnostics/format.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { rankOf } from './profiles.ts';

/** How many findings of one kind are shown. */
const SHOWN = 3;

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings of one kind, sorted by place; never none. */
type Group = readonly [Diagnostic, ...Diagnostic[]];

/** Groups findings by code and severity; what stops most comes first. */
export const groupFindings = (diagnostics: readonly Diagnostic[]): readonly Group[] => {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const key = `${diagnostic.severity} ${diagnostic.code}`;
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()].sort(
    ([a], [b]) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || rankOf(a.code) - rankOf(b.code),
  );
};

/**
 * Findings for a person: by kind, those that stop most first, of each kind a few and how many more there are; then the summary.
 * What to do is said once for a kind.
 *
 * @param isAll whether every finding is shown.
 */
export const formatFindings = (
  diagnostics: readonly Diagnostic[],
  isAll: boolean,
  style?: Style | undefined,
): string => {
  const blocks = groupFindings(diagnostics).flatMap((group) => {
    const shown = isAll ? group : group.slice(0, SHOWN);
    const more = group.length - shown.length;
    return [
      ...shown.map((diagnostic) => formatOne(diagnostic, style)),
      ...(more > 0 ? [`  and ${more} more like it`] : []),
    ];
  });
  return [...blocks, formatSummary(diagnostics)].join('\n\n');
};
