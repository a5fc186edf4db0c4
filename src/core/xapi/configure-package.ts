import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import {
  MANIFEST_PATH,
  type PackageFile,
  XAPI_ACTIVITIES_PATH,
  XAPI_CONFIG_PATH,
} from '../plan/package-file.ts';
import { readManifest } from '../targets/scorm12/read-manifest.ts';
import type { ActivityCatalogue } from './activities.ts';
import type { LrsConfig } from './lrs-config.ts';
import { isPlainHttp } from './lrs-endpoint.ts';

/** What keeps a package from being configured: it is not this tool's, or from a version that sent no statements. */
export const findUnconfigurable = (files: readonly PackageFile[], zip: string): readonly Diagnostic[] => {
  const data = files.find(({ path }) => path === MANIFEST_PATH)?.data;
  const manifest = data === undefined ? null : readManifest(data);
  if (
    data === undefined ||
    manifest === null ||
    !('identifier' in manifest) ||
    !new TextDecoder().decode(data).includes('>urn:coursewright:')
  )
    return [report('lrs/foreign-package', { zip })];
  const isListed = manifest.resources.some((resource) =>
    resource.files.some(({ href }) => href === XAPI_CONFIG_PATH),
  );
  if (!isListed || !files.some(({ path }) => path === XAPI_CONFIG_PATH))
    return [report('lrs/old-package', { zip, path: XAPI_CONFIG_PATH })];
  return [];
};

/** The IRI under which statements of a package name its course; `null` if the package does not say it. */
export const courseIriOf = (files: readonly PackageFile[]): string | null => {
  const data = files.find(({ path }) => path === XAPI_ACTIVITIES_PATH)?.data;
  try {
    const catalogue: Partial<ActivityCatalogue> | null = JSON.parse(new TextDecoder().decode(data));
    return catalogue?.course?.id ?? null;
  } catch {
    return null;
  }
};

/** What forbids settings: a key that would cross a network unencrypted. */
export const findForbidden = ({ endpoint, auth }: LrsConfig): readonly Diagnostic[] =>
  endpoint !== null && auth !== undefined && isPlainHttp(endpoint)
    ? [report('lrs/plain-http', { endpoint, hasKey: true })]
    : [];
