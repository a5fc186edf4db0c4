import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';

/** The longest identifier and title that Moodle's tables take. */
const NAME_MAX_LENGTH = 255;

/** Every identifier is unique and every reference leads somewhere; the schemas do not see to that. */
export const manifestReferences: ManifestRule = ({ manifest }) => {
  if (!manifest) return [];
  const diagnostics: Diagnostic[] = [];
  const at = (line: number) => ({ file: MANIFEST_PATH, line });
  const { organizations, items, resources, defaultOrganization } = manifest;

  if (manifest.schema !== 'ADL SCORM' || manifest.schemaVersion !== '1.2')
    diagnostics.push(
      report(
        'manifest/schema-version',
        { schema: manifest.schema, version: manifest.schemaVersion },
        { file: MANIFEST_PATH },
      ),
    );
  if (
    organizations.length > 0 &&
    !organizations.some((organization) => organization.identifier === defaultOrganization)
  )
    diagnostics.push(
      report('manifest/dangling-default', { name: defaultOrganization ?? '' }, { file: MANIFEST_PATH }),
    );

  if (manifest.identifier.length > NAME_MAX_LENGTH)
    diagnostics.push(
      report(
        'manifest/name-too-long',
        { what: 'identifier', limit: NAME_MAX_LENGTH },
        { file: MANIFEST_PATH },
      ),
    );
  const seen = new Set([manifest.identifier]);
  for (const { identifier, line } of [...organizations, ...items, ...resources]) {
    if (seen.has(identifier))
      diagnostics.push(report('manifest/duplicate-identifier', { identifier }, at(line)));
    seen.add(identifier);
    if (identifier.length > NAME_MAX_LENGTH)
      diagnostics.push(
        report('manifest/name-too-long', { what: 'identifier', limit: NAME_MAX_LENGTH }, at(line)),
      );
  }
  for (const { title, line } of [...organizations, ...items])
    if (title.length > NAME_MAX_LENGTH)
      diagnostics.push(report('manifest/name-too-long', { what: 'title', limit: NAME_MAX_LENGTH }, at(line)));

  const resourceIdentifiers = new Set(resources.map((resource) => resource.identifier));
  for (const { identifier, identifierref, line } of items) {
    if (identifierref === '')
      diagnostics.push(report('manifest/empty-identifierref', { identifier }, at(line)));
    else if (identifierref !== null && !resourceIdentifiers.has(identifierref))
      diagnostics.push(report('manifest/dangling-identifierref', { identifier, identifierref }, at(line)));
  }
  for (const { identifier, dependencies } of resources)
    for (const { identifierref, line } of dependencies)
      if (!resourceIdentifiers.has(identifierref))
        diagnostics.push(report('manifest/dangling-dependency', { identifier, identifierref }, at(line)));
  return diagnostics;
};
