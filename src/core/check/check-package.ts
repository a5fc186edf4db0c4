import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import type { PackageContents, PackageFile } from '../plan/package-file.ts';
import { MANIFEST_PATH } from '../targets/scorm12/package-paths.ts';
import { readManifest } from '../targets/scorm12/read-manifest.ts';
import { manifestFiles } from '../targets/scorm12/rules/manifest-files.ts';
import { manifestItems } from '../targets/scorm12/rules/manifest-items.ts';
import { manifestLms } from '../targets/scorm12/rules/manifest-lms.ts';
import { manifestMetadata } from '../targets/scorm12/rules/manifest-metadata.ts';
import { manifestPrerequisites } from '../targets/scorm12/rules/manifest-prerequisites.ts';
import { manifestPresent } from '../targets/scorm12/rules/manifest-present.ts';
import { manifestReferences } from '../targets/scorm12/rules/manifest-references.ts';
import { manifestSchema } from '../targets/scorm12/rules/manifest-schema.ts';
import { manifestValues } from '../targets/scorm12/rules/manifest-values.ts';
import { scriptApi } from '../targets/scorm12/rules/script-api.ts';
import { scriptCalls } from '../targets/scorm12/rules/script-calls.ts';
import { type CheckedPackage, type CheckRule, type CheckTools, type Tag, tagsOf } from './checked-package.ts';
import { contentStamp } from './rules/content-stamp.ts';
import { packageCredentials } from './rules/package-credentials.ts';
import { packagePaths } from './rules/package-paths.ts';
import { pageCharset } from './rules/page-charset.ts';
import { pageConnections } from './rules/page-connections.ts';
import { pageDrawings } from './rules/page-drawings.ts';
import { pageElements } from './rules/page-elements.ts';
import { pageLinks } from './rules/page-links.ts';
import { pageSecurity } from './rules/page-security.ts';
import { pageStyles } from './rules/page-styles.ts';
import { scriptHabits } from './rules/script-habits.ts';
import { scriptSyntax } from './rules/script-syntax.ts';
import { xapiConfig } from './rules/xapi-config.ts';

const RULES: Readonly<Record<string, CheckRule>> = {
  'manifest-present': manifestPresent,
  'manifest-schema': manifestSchema,
  'manifest-references': manifestReferences,
  'manifest-items': manifestItems,
  'manifest-values': manifestValues,
  'manifest-prerequisites': manifestPrerequisites,
  'manifest-files': manifestFiles,
  'manifest-metadata': manifestMetadata,
  'manifest-lms': manifestLms,
  'script-api': scriptApi,
  'script-calls': scriptCalls,
  'package-paths': packagePaths,
  'package-credentials': packageCredentials,
  'page-security': pageSecurity,
  'page-charset': pageCharset,
  'page-elements': pageElements,
  'page-connections': pageConnections,
  'page-links': pageLinks,
  'page-styles': pageStyles,
  'page-drawings': pageDrawings,
  'script-habits': scriptHabits,
  'script-syntax': scriptSyntax,
  'content-stamp': contentStamp,
  'xapi-config': xapiConfig,
};

/** The files of a package, those among them that cannot be read. */
export const contentsOf = (files: readonly PackageFile[], unread: readonly string[]): PackageContents => {
  const byPath = new Map<string, PackageFile | null>(files.map((file) => [file.path, file]));
  for (const path of unread) byPath.set(path, null);
  return {
    has: (path) => byPath.has(path),
    keys: () => byPath.keys(),
    get: (path) => byPath.get(path)?.data,
    file: (path) => byPath.get(path) ?? undefined,
    isComplete: unread.length === 0,
    isReadable: (path) => Boolean(byPath.get(path)),
  };
};

/** How many characters of texts are kept to be read again. */
const KEPT_TEXT = 2 ** 26;

/** How many characters of pages are kept as tags. */
const KEPT_PAGES = 2 ** 21;

/** Reads each text once, as long as there is room for it. */
export const textReader = (get: (path: string) => Uint8Array | undefined): ((path: string) => string) => {
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

/** Reads the tags of pages, and keeps those of as many as there is room for. */
const tagReader = (text: (path: string) => string): ((path: string) => readonly Tag[]) => {
  const known = new Map<string, readonly Tag[]>();
  let last: { readonly path: string; readonly tags: readonly Tag[] } | null = null;
  let kept = 0;
  return (path) => {
    const tags = (last?.path === path ? last.tags : known.get(path)) ?? null;
    if (tags !== null) return tags;
    const page = text(path);
    last = { path, tags: tagsOf(page) };
    if (kept + page.length <= KEPT_PAGES) {
      known.set(path, last.tags);
      kept += page.length;
    }
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
 * @param unread paths of further files of the package, which cannot be read.
 */
export const checkPackage = (
  files: readonly PackageFile[],
  tools: CheckTools,
  unread: readonly string[] = [],
): readonly Diagnostic[] => {
  const contents = contentsOf(files, unread);
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
    schemas: tools.schemas,
    sha256: tools.sha256,
    syntaxProblemOf: tools.syntaxProblemOf,
  };
  return Object.entries(RULES).flatMap(([name, rule]) => applyRule(name, rule, checked));
};
