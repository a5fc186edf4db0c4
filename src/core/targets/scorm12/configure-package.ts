import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { connectPages, wordPages } from '../../plan/content-digest.ts';
import { type PackageFile, XAPI_ACTIVITIES_PATH, XAPI_CONFIG_PATH } from '../../plan/package-file.ts';
import { statusWordsOf } from '../../plan/page-status-words.ts';
import type { StatusWords } from '../../player/status-words.ts';
import type { ActivityCatalogue } from '../../xapi/activities.ts';
import { formatLrsConfig, type LrsConfig } from '../../xapi/lrs-config.ts';
import { endpointOrigin, isPlainHttp } from '../../xapi/lrs-endpoint.ts';
import { MANIFEST_PATH } from './package-paths.ts';

/** The files that a manifest lists. */
interface ListedFiles {
  readonly resources: readonly { readonly files: readonly { readonly href: string }[] }[];
}

const isOwnManifest = (data: Uint8Array): boolean =>
  new TextDecoder().decode(data).includes('>urn:coursewright:');

/** What keeps a package from being configured: it is not this tool's, or from a version that sent no statements. */
export const findUnconfigurable = (
  files: readonly PackageFile[],
  manifest: ListedFiles | null,
  zip: string,
): readonly Diagnostic[] => {
  const data = files.find(({ path }) => path === MANIFEST_PATH)?.data;
  if (data === undefined || manifest === null || !isOwnManifest(data)) {
    const nested = files.find(
      ({ path, data: inner }) => path.endsWith(`/${MANIFEST_PATH}`) && isOwnManifest(inner),
    );
    const folder = nested?.path.slice(0, -MANIFEST_PATH.length - 1);
    return [
      folder === undefined
        ? report('lrs/foreign-package', { zip })
        : report('lrs/nested-package', { zip, folder }),
    ];
  }
  const isListed = manifest.resources.some((resource) =>
    resource.files.some(({ href }) => href === XAPI_CONFIG_PATH),
  );
  if (!isListed || !files.some(({ path }) => path === XAPI_CONFIG_PATH))
    return [report('lrs/old-package', { zip, path: XAPI_CONFIG_PATH })];
  return [];
};

/** The words for an LMS that a package was configured with; `null` if it is of a version that has no place for them. */
export const configuredWords = (files: readonly PackageFile[]): StatusWords | null =>
  files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ data }) => statusWordsOf(new TextDecoder().decode(data)))
    .find((words) => words !== null) ?? null;

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

/**
 * The files that differ once a package has these settings: `xapi-config.json`, and the pages, whose content security policy
 * names the LRS if it stands on a server of its own, and which hold the words for an LMS.
 */
export const configureFiles = (
  files: readonly PackageFile[],
  config: LrsConfig,
  words: StatusWords = {},
): readonly PackageFile[] => {
  const origin = config.endpoint === null ? null : endpointOrigin(config.endpoint);
  const data = new TextEncoder().encode(formatLrsConfig(config));
  const connected = connectPages(
    files.map((file) => (file.path === XAPI_CONFIG_PATH ? { ...file, data } : file)),
    origin,
  );
  return wordPages(connected, words).filter((file, index) => !isSame(file.data, files[index]?.data));
};

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  a.length === b?.length && a.every((byte, index) => byte === b[index]);
