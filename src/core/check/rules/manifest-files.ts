import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { MANIFEST_PATH } from '../../plan/package-file.ts';
import type { CheckRule } from '../checked-package.ts';

const pathOf = (href: string): string => {
  try {
    return decodeURIComponent(href.split(/[?#]/)[0] ?? '');
  } catch {
    return href;
  }
};

/** What the manifest lists is there, what is there is listed, and what it launches can be launched (SCORM 1.2 CAM 2.3.6). */
export const manifestFiles: CheckRule = ({ files, manifest }) => {
  if (!manifest) return [];
  const diagnostics: Diagnostic[] = [];
  const at = (line: number) => ({ file: MANIFEST_PATH, line });
  const listed = new Set<string>();
  const launchable = new Set(manifest.items.map((item) => item.identifierref));

  for (const resource of manifest.resources) {
    for (const { href, line } of resource.files) {
      listed.add(pathOf(href));
      if (!files.has(pathOf(href))) diagnostics.push(report('manifest/file-missing', { href }, at(line)));
    }
    if (launchable.has(resource.identifier) && (resource.href === null || !files.has(pathOf(resource.href))))
      diagnostics.push(
        report(
          'manifest/launch-file-missing',
          { identifier: resource.identifier, href: resource.href ?? '' },
          at(resource.line),
        ),
      );
    const hrefs = [...resource.files.map((file) => file.href), resource.href ?? ''];
    for (const href of hrefs.filter((candidate) => !/^[\x21-\x7e]*$/.test(candidate)))
      diagnostics.push(report('manifest/href-characters', { href }, at(resource.line)));
    if (resource.href !== null && !resource.files.some((file) => file.href === resource.href))
      diagnostics.push(report('manifest/launch-file-unlisted', { href: resource.href }, at(resource.line)));
  }
  const first = manifest.resources.find((resource) => resource.href !== null);
  if (first && first.scormType !== 'sco')
    diagnostics.push(report('manifest/first-resource', { identifier: first.identifier }, at(first.line)));
  for (const path of files.keys())
    if (path !== MANIFEST_PATH && !listed.has(path))
      diagnostics.push(report('package/file-unlisted', { path }, { file: path }));
  return diagnostics;
};
