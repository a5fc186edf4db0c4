import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Code, report } from '../../diagnostics/registry.ts';
import type { ZipEntry } from './zip-directory.ts';

type NameCode = Extract<Code, `archive/path-${string}`>;

/** What a name must not have. */
const FAULTS: readonly (readonly [code: NameCode, fault: RegExp])[] = [
  ['archive/path-climbs', /(?:^|[/\\])\.\.(?:[/\\]|$)/],
  ['archive/path-absolute', /^[/\\]/],
  ['archive/path-drive', /^[a-z]:/i],
  ['archive/path-backslash', /\\/],
  ['archive/path-control-character', /\p{Cc}/u],
  ['archive/path-direction', /\p{Bidi_Control}/u],
];

/** Judges the names in a zip: where they lead, what they hide, and which of them mean the same file. */
export const judgeNames = (entries: readonly ZipEntry[]): readonly Diagnostic[] => {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const folded = new Map<string, string>();
  for (const { path, isNameSafe } of entries) {
    const location = { file: path };
    if (!isNameSafe) diagnostics.push(report('archive/name-encoding', { path }, location));
    for (const [code, fault] of FAULTS)
      if (fault.test(path)) diagnostics.push(report(code, { path }, location));
    if (seen.has(path)) {
      diagnostics.push(report('archive/duplicate-name', { path }, location));
      continue;
    }
    seen.add(path);
    const form = path.normalize('NFC').toLowerCase();
    const twin = folded.get(form);
    // Names that differ in letter case alone are found by the rules for paths.
    if (twin !== undefined && twin.toLowerCase() !== path.toLowerCase())
      diagnostics.push(report('archive/duplicate-form', { path, twin }, location));
    folded.set(form, path);
  }
  return diagnostics;
};
