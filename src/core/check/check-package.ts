import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import type { Sha256 } from '../plan/content-digest.ts';
import type { PackageContents, PackageFile } from '../plan/package-file.ts';
import { MANIFEST_PATH } from '../targets/scorm12/package-paths.ts';
import { readManifest } from '../targets/scorm12/read-manifest.ts';
import { manifestFiles } from '../targets/scorm12/rules/manifest-files.ts';
import { manifestPresent } from '../targets/scorm12/rules/manifest-present.ts';
import { manifestReferences } from '../targets/scorm12/rules/manifest-references.ts';
import { manifestSchema } from '../targets/scorm12/rules/manifest-schema.ts';
import { type CheckedPackage, type CheckRule, type Tag, tagsOf } from './checked-package.ts';
import { contentStamp } from './rules/content-stamp.ts';
import { packagePaths } from './rules/package-paths.ts';
import { pageConnections } from './rules/page-connections.ts';
import { pageLinks } from './rules/page-links.ts';
import { pageSecurity } from './rules/page-security.ts';
import { scriptUnload } from './rules/script-unload.ts';
import { xapiConfig } from './rules/xapi-config.ts';

const RULES: Readonly<Record<string, CheckRule>> = {
  'manifest-present': manifestPresent,
  'manifest-schema': manifestSchema,
  'manifest-references': manifestReferences,
  'manifest-files': manifestFiles,
  'package-paths': packagePaths,
  'page-security': pageSecurity,
  'page-connections': pageConnections,
  'page-links': pageLinks,
  'script-unload': scriptUnload,
  'content-stamp': contentStamp,
  'xapi-config': xapiConfig,
};

/** How many characters of texts are kept to be read again. */
const KEPT_TEXT = 2 ** 24;

/** Reads each text once, as long as there is room for it. */
const textReader = (get: (path: string) => Uint8Array | undefined): ((path: string) => string) => {
  const texts = new Map<string, string>();
  let kept = 0;
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = new TextDecoder().decode(get(path));
    if (kept + text.length <= KEPT_TEXT) {
      texts.set(path, text);
      kept += text.length;
    }
    return text;
  };
};

/** Reads the tags of a page; those of the last page are kept, which most packages have no more than one of. */
const tagReader = (text: (path: string) => string): ((path: string) => readonly Tag[]) => {
  let last: { readonly path: string; readonly tags: readonly Tag[] } | null = null;
  return (path) => {
    if (last?.path !== path) last = { path, tags: tagsOf(text(path)) };
    return last.tags;
  };
};

const applyRule = (name: string, rule: CheckRule, checked: CheckedPackage): readonly Diagnostic[] => {
  try {
    return rule(checked);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [report('check/rule-failed', { rule: name, problem })];
  }
};

/**
 * Judges a package by every rule. A build emits nothing that this rejects. A rule that throws is a finding.
 *
 * @param files their data may be read when it is asked for.
 * @param schemas the SCORM 1.2 schema files by name, as published.
 * @param sha256 the digest function by which pages name their package's content.
 * @param unread paths of further files of the package, which cannot be read.
 */
export const checkPackage = (
  files: readonly PackageFile[],
  schemas: Readonly<Record<string, Uint8Array>>,
  sha256: Sha256,
  unread: readonly string[] = [],
): readonly Diagnostic[] => {
  const byPath = new Map<string, PackageFile | null>(files.map((file) => [file.path, file]));
  for (const path of unread) byPath.set(path, null);
  const contents: PackageContents = {
    has: (path) => byPath.has(path),
    keys: () => byPath.keys(),
    get: (path) => byPath.get(path)?.data,
    isComplete: unread.length === 0,
    isReadable: (path) => Boolean(byPath.get(path)),
  };
  const text = textReader(contents.get);
  // Nothing can be said of a package whose manifest is there and cannot be unpacked.
  if (contents.has(MANIFEST_PATH) && !contents.isReadable(MANIFEST_PATH)) return [];
  const data = contents.get(MANIFEST_PATH);
  const manifest = data && readManifest(data);
  const checked: CheckedPackage = {
    files: contents,
    text,
    tags: tagReader(text),
    manifest: manifest && 'identifier' in manifest ? manifest : null,
    schemas,
    sha256,
  };
  return Object.entries(RULES).flatMap(([name, rule]) => applyRule(name, rule, checked));
};
