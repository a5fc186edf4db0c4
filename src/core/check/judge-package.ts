import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { count } from '../diagnostics/wording.ts';
import type { PackageFile } from '../plan/package-file.ts';
import { manifestMissing } from '../targets/scorm12/rules/manifest-present.ts';
import { checkPackage } from './check-package.ts';
import type { CheckTools } from './checked-package.ts';
import { escapeFinding } from './escape-finding.ts';
import { identifyPackage, type PackageKind } from './identify.ts';
import { judgeUnder, PROFILE_NAMES, type Profile } from './profiles.ts';

/** What was found in a package, by the measure of a profile. */
export interface JudgedPackage {
  readonly kind: PackageKind;
  readonly profile: Profile;
  readonly diagnostics: readonly Diagnostic[];
  /** One line: what it is, and what each profile makes of it. */
  readonly headline: string;
}

/** What one profile makes of the findings, in a few words. */
const verdictOf = (profile: Profile, diagnostics: readonly Diagnostic[]): string => {
  const judged = judgeUnder(profile, diagnostics);
  const errors = judged.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return `${PROFILE_NAMES[profile]}: ${count(errors.length, 'error')}`;
  return `${PROFILE_NAMES[profile]}: ${profile === 'moodle' || profile === 'cloud' ? 'nothing known that stops it' : 'no errors'}`;
};

/**
 * Judges a zip that was read.
 *
 * @param read.files the files that can be read.
 * @param read.unread paths of the others.
 * @param read.diagnostics what is wrong with the zip as such.
 * @param wanted the profile; what this tool built is judged as the build does unless it is given, anything else as for Moodle.
 */
export const judgePackage = (
  read: {
    readonly files: readonly PackageFile[];
    readonly unread: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
  },
  tool: CheckTools,
  wanted?: Profile | undefined,
): JudgedPackage => {
  const { files, unread } = read;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const paths = [...byPath.keys(), ...unread];
  const kind = identifyPackage(paths, (path) => byPath.get(path)?.data);
  const profile = wanted ?? (kind.isOwn ? 'own' : 'moodle');
  const rules = (): readonly Diagnostic[] => {
    // A zip that was refused before its files were known.
    if (paths.length === 0 && read.diagnostics.length > 0) return [];
    if (profile === 'own' || kind.category === 'scorm12') return checkPackage(files, tool, unread);
    return kind.category === 'no-manifest'
      ? [manifestMissing(paths)]
      : [report(kind.category, { what: kind.name })];
  };
  const found = [...read.diagnostics, ...rules()].map(escapeFinding);
  const name = escapeFinding({ code: '', severity: 'note', message: kind.name }).message;
  const others: readonly Profile[] = ['moodle', 'cloud', 'spec'];
  const verdicts = (profile === 'own' ? [profile] : others).map((each) => verdictOf(each, found));
  return {
    kind: { ...kind, name },
    profile,
    diagnostics: judgeUnder(profile, found),
    headline: [name, ...verdicts].join('; '),
  };
};
