import type { archiveCodes } from '../diagnostics/archive-codes.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { packageCodes } from '../diagnostics/package-codes.ts';
import type { playCodes } from '../diagnostics/play-codes.ts';
import type { updateCodes } from '../diagnostics/update-codes.ts';

/** By whose measure a package is judged: the standard's, an LMS's, or that of the build. */
export type Profile = 'spec' | 'moodle' | 'cloud' | 'own';

export const PROFILES: readonly Profile[] = ['spec', 'moodle', 'cloud', 'own'];

/** How a profile is called where it is shown. */
export const PROFILE_NAMES: Readonly<Record<Profile, string>> = {
  spec: 'SCORM 1.2',
  moodle: 'Moodle',
  cloud: 'SCORM Cloud',
  own: 'the build',
};

type PackageCode =
  | keyof typeof archiveCodes
  | keyof typeof packageCodes
  | keyof typeof playCodes
  | keyof typeof updateCodes;

const [E, W, N] = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

type Severities = readonly [spec: Severity, moodle: Severity, cloud: Severity];

/**
 * How bad a finding is elsewhere than in a build, what stops everything first. An error: the package does not import, launch or
 * record there, by what is documented or was seen; under `spec`, it breaks a clause. A warning is a risk, a note hygiene.
 */
const SEVERITIES: Readonly<Record<PackageCode, Severities>> = {
  'archive/damaged': [E, E, E],
  'archive/too-large': [E, E, E],
  'archive/too-many-entries': [E, E, E],
  'archive/total-too-large': [E, E, E],
  'archive/entry-too-large': [E, E, E],
  'archive/compression-ratio': [E, E, E],
  'archive/overlap': [E, E, E],
  'archive/path-climbs': [E, E, E],
  'archive/path-absolute': [E, E, E],
  'archive/encrypted': [E, E, E],
  'archive/unknown-method': [E, E, E],
  'archive/link': [E, E, E],
  'archive/damaged-entry': [E, E, E],
  'archive/wrong-checksum': [E, E, E],
  'archive/wrong-size': [E, E, E],
  'package/not-scorm12': [E, E, E],
  'package/xapi-package': [E, E, N],
  'package/other-standard': [E, W, N],
  'manifest/missing': [E, E, E],
  'manifest/not-well-formed': [E, E, E],
  'manifest/launch-file-missing': [E, E, E],
  'manifest/nothing-to-launch': [E, E, E],
  'manifest/href-drive': [E, E, E],
  'manifest/href-root': [E, E, E],
  'manifest/launches-flash': [W, E, E],
  'manifest/dangling-identifierref': [E, E, E],
  // Nothing of a SCORM 1.2 package is recorded by scripts that look for the API of SCORM 2004 alone.
  'script/only-2004-api': [E, E, E],
  'script/no-initialize': [E, W, W],
  // Moodle's parser knows elements by their literal names, with the prefix.
  'manifest/element-prefix': [N, E, N],
  'manifest/adlcp-prefix': [N, E, N],
  'manifest/xml-base': [N, E, N],
  'manifest/launch-name-changed': [N, E, N],
  // Moodle runs the script as it is, and the item stays locked.
  'manifest/prerequisites-own': [E, E, E],
  'manifest/prerequisites-words': [E, E, W],
  'manifest/prerequisites-blank': [W, E, W],
  // Moodle's tables take 255 characters, and writing more ends the import.
  'manifest/name-too-long': [N, E, N],
  'manifest/schema-version': [E, W, W],
  'manifest/dangling-default': [E, W, W],
  'manifest/duplicate-identifier': [E, W, W],
  'manifest/mastery-score': [E, W, W],
  'manifest/prerequisites-unknown': [E, W, W],
  'manifest/prerequisites-type': [E, W, N],
  'manifest/max-time': [E, W, W],
  'manifest/time-limit-action': [E, W, W],
  // Moodle's own tests play such a package.
  'manifest/no-organization': [E, W, W],
  'manifest/empty-title': [E, W, W],
  'manifest/no-scormtype': [E, W, W],
  'manifest/no-sco': [W, W, W],
  'manifest/item-without-target': [W, W, W],
  'manifest/only-hidden-items': [W, W, W],
  'manifest/several-organizations': [N, W, W],
  'manifest/mastery-score-zero': [N, W, N],
  // Moodle checks no schema and reads no list of files.
  'manifest/schema-violation': [E, N, W],
  'manifest/file-missing': [E, N, W],
  'manifest/metadata-missing': [E, N, W],
  'manifest/metadata-invalid': [E, N, W],
  'manifest/file-elsewhere': [E, N, N],
  'manifest/launch-file-unlisted': [E, N, N],
  'manifest/dangling-dependency': [E, N, W],
  'manifest/empty-identifierref': [E, N, N],
  'manifest/launch-elsewhere': [W, W, W],
  'manifest/encoding': [W, W, W],
  'manifest/href-backslash': [E, W, W],
  'manifest/href-percent': [E, W, W],
  'manifest/title-changed': [N, N, N],
  'manifest/identifier-shortened': [N, N, N],
  'manifest/href-query': [N, N, N],
  'manifest/doctype': [W, W, W],
  'manifest/character-reference': [N, W, N],
  'manifest/byte-order-mark': [N, N, N],
  'manifest/first-resource': [N, N, N],
  'manifest/href-form': [N, N, N],
  'manifest/href-characters': [W, N, N],
  // Moodle and others turn it into "/".
  'archive/path-backslash': [E, W, W],
  'archive/path-drive': [E, W, W],
  'archive/local-name': [E, W, W],
  'archive/name-encoding': [W, W, W],
  'archive/path-control-character': [W, W, W],
  'archive/path-direction': [W, W, W],
  'archive/duplicate-name': [W, W, W],
  'archive/duplicate-form': [W, W, W],
  'archive/directory-data': [W, W, W],
  'archive/junk': [W, W, W],
  'check/rule-failed': [W, W, W],
  'check/file-not-read': [W, W, W],
  'script/no-finish': [E, W, W],
  'script/element-of-2004': [E, W, W],
  'script/value-of-2004': [E, W, W],
  'script/syntax': [W, W, W],
  'script/unload-handler': [W, W, W],
  // Moodle deletes what it holds for an item that is gone.
  'update/item-removed': [W, E, W],
  'update/no-longer-sco': [W, E, E],
  'update/progress-lost': [W, W, W],
  'update/launch-changed': [W, W, W],
  'update/mastery-score': [W, W, W],
  'update/another-course': [W, W, W],
  'update/older-version': [W, W, W],
  'update/reports-change': [N, N, N],
  'update/item-added': [N, N, N],
  'update/unknown-progress': [N, N, N],
  'play/no-calls': [W, W, W],
  'play/progress-lost': [W, W, W],
  'play/status-lowered': [W, W, W],
  'play/refused': [W, W, W],
  'play/not-finished': [W, W, W],
  'play/not-resumed': [W, W, W],
  'play/exception': [W, W, W],
  'play/missing-file': [W, W, W],
  'play/outside': [N, N, N],
  'page/broken-link': [N, W, W],
  'page/foreign-resource': [N, W, W],
  'page/mixed-content': [W, W, W],
  'page/base': [N, W, W],
  'page/form': [N, W, W],
  'page/flash': [N, W, W],
  'package/flash': [N, N, N],
  'page/style-elsewhere': [N, W, W],
  'page/style-missing': [N, N, N],
  'page/refresh': [N, N, N],
  'page/svg-script': [N, N, N],
  'package/stripped-name': [N, W, N],
  'package/system-file': [N, N, N],
  'package/credentials': [W, W, W],
  'package/unserved-type': [N, W, N],
  'package/duplicate-path': [N, W, W],
  'package/xapi-config': [N, N, N],
  'package/xapi-key': [W, W, W],
  'package/xapi-plain-http': [W, W, W],
  'page/connects-anywhere': [W, W, W],
  'page/content-digest': [W, W, W],
  'package/executable-file': [N, N, N],
  'package/schema-file': [W, N, N],
  'package/file-unlisted': [W, N, N],
  'package/path-characters': [N, N, N],
  'package/path-too-long': [N, N, N],
  'page/policy': [N, N, N],
  'page/connections': [N, N, N],
  'page/charset': [N, N, N],
  'page/inline-script': [N, N, N],
  'page/inline-style': [N, N, N],
  'page/event-handler': [N, N, N],
  'script/pop-up': [N, N, N],
  'script/document-write': [N, N, N],
  'script/outside-address': [N, N, N],
};

const COLUMN: Readonly<Record<Exclude<Profile, 'own'>, 0 | 1 | 2>> = { spec: 0, moodle: 1, cloud: 2 };

const isPackageCode = (code: string): code is PackageCode => Object.hasOwn(SEVERITIES, code);

/** How bad a code is under a profile; `own` judges as the build does. */
export const severityUnder = (profile: Profile, { code, severity }: Diagnostic): Severity =>
  profile !== 'own' && isPackageCode(code) ? SEVERITIES[code][COLUMN[profile]] : severity;

/** The findings as a profile judges them. */
export const judgeUnder = (profile: Profile, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.map((diagnostic) => ({ ...diagnostic, severity: severityUnder(profile, diagnostic) }));

/** How much a code stops, from 0, which stops everything. */
export const rankOf = (code: string): number => RANKS.get(code) ?? RANKS.size;

const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(SEVERITIES).map((code, i) => [code, i]));
