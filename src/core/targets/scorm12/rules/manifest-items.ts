import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';

/** Something can be launched, is seen in the menu, has a name, and is tracked (SCORM 1.2 CAM 2.3.5). */
export const manifestItems: ManifestRule = ({ manifest }) => {
  if (!manifest) return [];
  const { organizations, items, resources } = manifest;
  const diagnostics: Diagnostic[] = [];
  const at = (line: number) => ({ file: MANIFEST_PATH, line });
  const location = { file: MANIFEST_PATH };
  const byIdentifier = new Map(resources.map((resource) => [resource.identifier, resource]));
  const launched = items.flatMap((item) => {
    const resource = item.identifierref === null ? undefined : byIdentifier.get(item.identifierref);
    return resource ? [{ item, resource }] : [];
  });

  if (organizations.length > 1)
    diagnostics.push(
      report(
        'manifest/several-organizations',
        { count: organizations.length, name: manifest.defaultOrganization ?? '' },
        at(organizations[1]?.line ?? 1),
      ),
    );
  for (const { identifier, title, line } of [...organizations, ...items])
    if (title.trim() === '') diagnostics.push(report('manifest/empty-title', { identifier }, at(line)));
  for (const { identifier, identifierref, hasItems, line } of items)
    if (identifierref === null && !hasItems)
      diagnostics.push(report('manifest/item-without-target', { identifier }, at(line)));

  if (organizations.length === 0) {
    diagnostics.push(report('manifest/no-organization', {}, location));
    return diagnostics;
  }
  const isLaunching = items.some(({ identifierref }) => identifierref !== null && identifierref !== '');
  if (!isLaunching) diagnostics.push(report('manifest/nothing-to-launch', {}, location));
  else if (items.every(({ identifierref, isVisible }) => !identifierref || !isVisible))
    diagnostics.push(report('manifest/only-hidden-items', {}, location));
  if (launched.length > 0 && launched.every(({ resource }) => resource.scormType !== 'sco'))
    diagnostics.push(report('manifest/no-sco', {}, location));
  const untyped = new Set(
    launched.filter(({ resource }) => resource.scormType === null).map(({ resource }) => resource),
  );
  for (const { identifier, line } of untyped)
    diagnostics.push(report('manifest/no-scormtype', { identifier }, at(line)));
  return diagnostics;
};
