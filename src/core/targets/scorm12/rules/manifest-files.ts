import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import { nearest } from '../../../diagnostics/wording.ts';
import type { PackageContents } from '../../../plan/package-file.ts';
import { isOtherServer, isSystemFile, normalizePath, urlPath } from '../../../text/url-path.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';
import type { Manifest, ManifestResource } from '../read-manifest.ts';

/** More files are not searched for a name that is nearly the same. */
const SEARCHED_FILES = 5000;

/** More missing files get no suggestion. */
const SUGGESTIONS = 50;

/** Files that say how a manifest is to be read, and metadata under the names that tools give it. */
const UNLISTED = /\.(?:xsd|dtd|mod|xjs)$|^metadata\.xml$|^imslrm\.xml$/i;

/** Finds which file of the package a wrong path was meant to name. */
const suggester = (files: PackageContents): ((path: string) => string | null) => {
  let index: { readonly paths: readonly string[]; readonly byForm: ReadonlyMap<string, string> } | null =
    null;
  let left = SUGGESTIONS;
  return (path) => {
    if (left === 0) return null;
    left--;
    if (index === null) {
      const paths = [...files.keys()];
      index = { paths, byForm: new Map(paths.map((each) => [each.toLowerCase(), each])) };
    }
    const sameLetters = index.byForm.get(path.toLowerCase());
    if (sameLetters !== undefined) return sameLetters;
    if (index.paths.length > SEARCHED_FILES) return null;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const sameName = index.paths.filter((each) => name !== '' && `/${each}`.endsWith(`/${name}`));
    return sameName.length === 1 ? (sameName[0] ?? null) : (nearest(path, index.paths) ?? null);
  };
};

/** The paths that a resource lists, those of the resources that it depends on among them. */
const listedBy = (manifest: Manifest): ((resource: ManifestResource) => ReadonlySet<string>) => {
  const byIdentifier = new Map(manifest.resources.map((resource) => [resource.identifier, resource]));
  return (resource) => {
    const paths = new Set<string>();
    const seen = new Set<ManifestResource>();
    const open = [resource];
    for (let next = open.pop(); next; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const { href } of next.files) paths.add(normalizePath(urlPath(href)));
      for (const { identifierref } of next.dependencies) {
        const dependency = byIdentifier.get(identifierref);
        if (dependency) open.push(dependency);
      }
    }
    return paths;
  };
};

/** What the manifest lists is there, what is there is listed, and what it launches can be launched (SCORM 1.2 CAM 2.3.6). */
export const manifestFiles: ManifestRule = ({ files, manifest }) => {
  if (!manifest) return [];
  const diagnostics: Diagnostic[] = [];
  const at = (line: number) => ({ file: MANIFEST_PATH, line });
  const listed = new Set<string>();
  const suggest = suggester(files);
  const listedByResource = listedBy(manifest);
  const launchable = new Set(manifest.items.map((item) => item.identifierref));

  /** The path of the package to which an address leads; `null` if there is none. */
  const find = (href: string): string | null =>
    [urlPath(href), href, normalizePath(urlPath(href)), normalizePath(href)].find((path) =>
      files.has(path),
    ) ?? null;
  /** What is unusual in an address that leads to a file. */
  const judgeForm = (href: string, path: string, line: number): readonly Diagnostic[] => {
    if (href.includes('\\')) return [report('manifest/href-backslash', { href, path }, at(line))];
    if (/%(?![0-9a-f]{2})/i.test(href)) return [report('manifest/href-percent', { href, path }, at(line))];
    if (/[?#]/.test(href) && urlPath(href) === path)
      return [report('manifest/href-query', { href, path }, at(line))];
    return urlPath(href) === path ? [] : [report('manifest/href-form', { href, path }, at(line))];
  };
  const judgeLaunch = ({ identifier, href, line }: ManifestResource): readonly Diagnostic[] => {
    if (href === null) return [report('manifest/launch-file-missing', { identifier, href: '' }, at(line))];
    if (isOtherServer(href)) return [report('manifest/launch-elsewhere', { identifier, href }, at(line))];
    const path = find(href);
    if (path !== null) {
      const flash = /\.swf$/i.test(path) ? [report('manifest/launches-flash', { href }, at(line))] : [];
      const changed = /[&<>"'|:`\p{Cc}]/u.test(path)
        ? [report('manifest/launch-name-changed', { href }, at(line))]
        : [];
      return [...judgeForm(href, path, line), ...flash, ...changed];
    }
    if (/^[a-z]:[\\/]|^file:/i.test(href)) return [report('manifest/href-drive', { href }, at(line))];
    if (/^[/\\]/.test(href)) return [report('manifest/href-root', { href }, at(line))];
    const suggestion = suggest(normalizePath(urlPath(href))) ?? undefined;
    return [report('manifest/launch-file-missing', { identifier, href, suggestion }, at(line))];
  };

  for (const resource of manifest.resources) {
    for (const { href, line } of resource.files) {
      const path = find(href);
      listed.add(path ?? normalizePath(urlPath(href)));
      if (path !== null) diagnostics.push(...judgeForm(href, path, line));
      else if (isOtherServer(href)) diagnostics.push(report('manifest/file-elsewhere', { href }, at(line)));
      else {
        const suggestion = suggest(normalizePath(urlPath(href))) ?? undefined;
        diagnostics.push(report('manifest/file-missing', { href, suggestion }, at(line)));
      }
    }
    if (launchable.has(resource.identifier)) diagnostics.push(...judgeLaunch(resource));
    const hrefs = [...resource.files.map((file) => file.href), resource.href ?? ''];
    for (const href of new Set(hrefs.filter((candidate) => !/^[\x21-\x7e]*$/.test(candidate))))
      diagnostics.push(report('manifest/href-characters', { href }, at(resource.line)));
    if (
      resource.href !== null &&
      !isOtherServer(resource.href) &&
      !listedByResource(resource).has(normalizePath(urlPath(resource.href)))
    )
      diagnostics.push(report('manifest/launch-file-unlisted', { href: resource.href }, at(resource.line)));
  }
  const first = manifest.resources.find((resource) => resource.href !== null);
  if (first && first.scormType !== 'sco')
    diagnostics.push(report('manifest/first-resource', { identifier: first.identifier }, at(first.line)));
  const metadata = new Set(manifest.metadataLocations.map(({ href }) => normalizePath(urlPath(href))));
  for (const path of files.keys())
    if (
      path !== MANIFEST_PATH &&
      !listed.has(path) &&
      !metadata.has(path) &&
      !UNLISTED.test(path) &&
      !isSystemFile(path)
    )
      diagnostics.push(report('package/file-unlisted', { path }, { file: path }));
  return diagnostics;
};
