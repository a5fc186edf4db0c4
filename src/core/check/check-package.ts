import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Sha256 } from '../plan/content-digest.ts';
import { MANIFEST_PATH, type PackageFile } from '../plan/package-file.ts';
import { readManifest } from '../targets/scorm12/read-manifest.ts';
import type { CheckedPackage, CheckRule } from './checked-package.ts';
import { contentStamp } from './rules/content-stamp.ts';
import { manifestFiles } from './rules/manifest-files.ts';
import { manifestPresent } from './rules/manifest-present.ts';
import { manifestReferences } from './rules/manifest-references.ts';
import { manifestSchema } from './rules/manifest-schema.ts';
import { packagePaths } from './rules/package-paths.ts';
import { pageConnections } from './rules/page-connections.ts';
import { pageLinks } from './rules/page-links.ts';
import { pageSecurity } from './rules/page-security.ts';
import { scriptUnload } from './rules/script-unload.ts';
import { xapiConfig } from './rules/xapi-config.ts';

const RULES: readonly CheckRule[] = [
  manifestPresent,
  manifestSchema,
  manifestReferences,
  manifestFiles,
  packagePaths,
  pageSecurity,
  pageConnections,
  pageLinks,
  scriptUnload,
  contentStamp,
  xapiConfig,
];

/**
 * Judges a package by every rule. A build emits nothing that this rejects.
 *
 * @param schemas the SCORM 1.2 schema files by name, as published.
 * @param sha256 the digest function by which pages name their package's content.
 */
export const checkPackage = (
  files: readonly PackageFile[],
  schemas: Readonly<Record<string, Uint8Array>>,
  sha256: Sha256,
): readonly Diagnostic[] => {
  const byPath = new Map(files.map(({ path, data }) => [path, data]));
  const texts = new Map<string, string>();
  const data = byPath.get(MANIFEST_PATH);
  const manifest = data ? readManifest(data) : null;
  const checked: CheckedPackage = {
    files: byPath,
    text: (path) => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const text = new TextDecoder().decode(byPath.get(path));
      texts.set(path, text);
      return text;
    },
    manifest: manifest && 'identifier' in manifest ? manifest : null,
    schemas,
    sha256,
  };
  return RULES.flatMap((rule) => rule(checked));
};
