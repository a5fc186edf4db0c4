import { report } from '../../../diagnostics/registry.ts';
import { isOtherServer, normalizePath, urlPath } from '../../../text/url-path.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { validateMetadata } from '../manifest-schema.ts';
import { MANIFEST_PATH } from '../package-paths.ts';

/** The files with metadata that the manifest names are there, and can be read (SCORM 1.2 CAM 2.2.4, 2.3.4). */
export const manifestMetadata: ManifestRule = ({ files, manifest, schemas }) =>
  (manifest?.metadataLocations ?? []).flatMap(({ href, line }) => {
    if (isOtherServer(href)) return [];
    const path = [urlPath(href), href, normalizePath(urlPath(href))].find((each) => files.has(each));
    const data = path === undefined ? undefined : files.get(path);
    if (path === undefined)
      return [report('manifest/metadata-missing', { href }, { file: MANIFEST_PATH, line })];
    return data === undefined
      ? []
      : validateMetadata(data, schemas).map(({ message, line: there }) =>
          report('manifest/metadata-invalid', { message }, { file: path, line: there }),
        );
  });
