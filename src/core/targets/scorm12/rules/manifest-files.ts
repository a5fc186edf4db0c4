import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';
import type { ManifestResource } from '../read-manifest.ts';

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

const pathOf = (href: string): string => decoded(href.split(/[?#]/)[0] ?? '');

/** The path without "." and "..", and with "/" in place of backslashes. */
const plainPath = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
};

/** An address of another server. */
const ELSEWHERE = /^(?:https?:)?\/\//i;

/** What the manifest lists is there, what is there is listed, and what it launches can be launched (SCORM 1.2 CAM 2.3.6). */
export const manifestFiles: ManifestRule = ({ files, manifest }) => {
  if (!manifest) return [];
  const diagnostics: Diagnostic[] = [];
  const at = (line: number) => ({ file: MANIFEST_PATH, line });
  const listed = new Set<string>();
  const launchable = new Set(manifest.items.map((item) => item.identifierref));

  /** A path of the package to which an address leads in another form than it is written. */
  const otherForm = (href: string): string | null =>
    [href, plainPath(pathOf(href)), plainPath(href)].find((path) => files.has(path)) ?? null;
  const judgeLaunch = ({ identifier, href, line }: ManifestResource): readonly Diagnostic[] => {
    if (href !== null && files.has(pathOf(href))) return [];
    if (href !== null && ELSEWHERE.test(href))
      return [report('manifest/launch-elsewhere', { identifier, href }, at(line))];
    const path = href === null ? null : otherForm(href);
    return [
      href === null || path === null
        ? report('manifest/launch-file-missing', { identifier, href: href ?? '' }, at(line))
        : report('manifest/href-form', { href, path }, at(line)),
    ];
  };

  for (const resource of manifest.resources) {
    for (const { href, line } of resource.files) {
      listed.add(pathOf(href));
      const other = otherForm(href);
      if (other !== null) listed.add(other);
      if (!files.has(pathOf(href)))
        diagnostics.push(
          other === null
            ? report('manifest/file-missing', { href }, at(line))
            : report('manifest/href-form', { href, path: other }, at(line)),
        );
    }
    if (launchable.has(resource.identifier)) diagnostics.push(...judgeLaunch(resource));
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
