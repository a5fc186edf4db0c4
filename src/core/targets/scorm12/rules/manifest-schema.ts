import { report } from '../../../diagnostics/registry.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { validateManifest } from '../manifest-schema.ts';
import { MANIFEST_PATH, SCHEMA_PATHS } from '../package-paths.ts';

/** The manifest is valid against the SCORM 1.2 schemas, which the package carries unchanged. */
export const manifestSchema: ManifestRule = ({ files, manifest, schemas }) => {
  const data = files.get(MANIFEST_PATH);
  const violations = data && manifest ? validateManifest(data, schemas) : [];
  return [
    ...violations.map(({ line, message }) =>
      report('manifest/schema-violation', { message }, { file: MANIFEST_PATH, line }),
    ),
    ...SCHEMA_PATHS.filter((path) => {
      const shipped = files.get(path);
      const published = schemas[path];
      return (
        !shipped ||
        !published ||
        shipped.length !== published.length ||
        shipped.some((byte, i) => byte !== published[i])
      );
    }).map((path) => report('package/schema-file', { path, isPresent: files.has(path) }, { file: path })),
  ];
};
