import { count } from '../diagnostics/wording.ts';
import { stampOf } from '../plan/content-digest.ts';
import { MANIFEST_PATH } from '../targets/scorm12/package-paths.ts';
import { readManifest } from '../targets/scorm12/read-manifest.ts';

/** The code by which another kind of package is told. */
type OtherKind = 'package/other-standard' | 'package/xapi-package' | 'package/not-scorm12';

/** What a zip is. */
export interface PackageKind {
  /** For a person: `SCORM 1.2, 18 SCOs, made by Storyline`. */
  readonly name: string;
  /** Whether it has a manifest that the rules for SCORM 1.2 can be applied to, none at its root, or is something else. */
  readonly category: 'scorm12' | 'no-manifest' | OtherKind;
  /** Whether this tool built it: a page names the digest of its content. */
  readonly isOwn: boolean;
}

/** Files by which the packages of an authoring tool are known. */
const TOOLS: readonly (readonly [tool: string, file: RegExp])[] = [
  ['Articulate Rise', /^scormcontent\//],
  ['Articulate Storyline', /^(?:story_content\/|story(?:_html5)?\.html$)/],
  ['Adobe Captivate', /^assets\/js\/CPM\.js$|^captivate\.css$/],
  ['iSpring', /^(?:res\/)?data\/(?:browsersupport|player)\.js$|^res\/lms\.js$/],
  ['3DVista', /^(?:lib\/)?tdvplayer/],
  ['Lectora', /^trivantis[^/]*\.js$/],
  ['Adapt', /^adapt\/js\/|^adapt\/css\/adapt\.css$/],
  ['eXeLearning', /^(?:libs\/)?(?:exe_jquery|common_i18n)\.js$|^libs\/(?:exe_|common_i18n)/],
];

/** Files by which other kinds of packages are known, at the root. */
const OTHERS: readonly (readonly [name: string, file: RegExp, kind: OtherKind])[] = [
  ['cmi5', /^cmi5\.xml$/i, 'package/xapi-package'],
  ['xAPI (tincan.xml)', /^tincan\.xml$/i, 'package/xapi-package'],
  ['H5P', /^h5p\.json$/i, 'package/not-scorm12'],
  ['an eXeLearning source', /^content(?:v3)?\.xml$|^contentv3\.xsd$/i, 'package/not-scorm12'],
  ['AICC', /^[^/]+\.(?:crs|au|cst)$/i, 'package/other-standard'],
];

/** What `schemaversion` says in the editions of SCORM 2004. */
const EDITIONS: readonly (readonly [version: RegExp, edition: string])[] = [
  [/^CAM 1\.3$/i, '2nd edition'],
  [/^2004 3rd edition$/i, '3rd edition'],
  [/^2004 4th edition$/i, '4th edition'],
];

const editionOf = (xml: string): string | null => {
  const [, version = ''] = /<(?:\w+:)?schemaversion\s*>\s*([^<]{0,60}?)\s*</i.exec(xml) ?? [];
  const known = EDITIONS.find(([pattern]) => pattern.test(version));
  if (known) return `SCORM 2004, ${known[1]}`;
  return /\badlcp_v1p3\b|\bimscp_v1p1\b/.test(xml) && version !== '1.2' ? 'SCORM 2004' : null;
};

/** What a zip without a manifest at its root is. */
const withoutManifest = (paths: readonly string[]): Omit<PackageKind, 'isOwn'> => {
  const other = OTHERS.find(([, file]) => paths.some((path) => file.test(path)));
  if (other) return { name: other[0], category: other[2] };
  const nested = paths.find((path) => path.endsWith(`/${MANIFEST_PATH}`));
  const name = nested
    ? `a package inside the folder "${nested.slice(0, -MANIFEST_PATH.length - 1)}"`
    : paths.some((path) => /^index\.html?$/i.test(path))
      ? 'a web site without a manifest'
      : 'a zip without a manifest';
  return { name, category: 'no-manifest' };
};

/**
 * Says what a zip is.
 *
 * @param paths of all its files.
 * @param read the data of a file, `undefined` if there is none that can be read.
 */
export const identifyPackage = (
  paths: readonly string[],
  read: (path: string) => Uint8Array | undefined,
): PackageKind => {
  const decoder = new TextDecoder();
  const isOwn = stampOf(decoder.decode(read('index.html'))) !== null;
  const data = read(MANIFEST_PATH);
  if (data === undefined) {
    if (paths.includes(MANIFEST_PATH))
      return { name: 'a package whose manifest cannot be read', category: 'scorm12', isOwn };
    return { ...withoutManifest(paths), isOwn };
  }
  const edition = editionOf(decoder.decode(data.subarray(0, 65_536)));
  if (edition !== null) return { name: edition, category: 'package/other-standard', isOwn };
  const manifest = readManifest(data);
  const tool = isOwn ? 'Coursewright' : TOOLS.find(([, file]) => paths.some((path) => file.test(path)))?.[0];
  const made = tool === undefined ? '' : `, made by ${tool}`;
  if (!('identifier' in manifest))
    return { name: `a package whose manifest cannot be read${made}`, category: 'scorm12', isOwn };
  const scos = manifest.resources.filter((resource) => resource.scormType === 'sco').length;
  const name = manifest.schemaVersion.trim() === '1.2' ? 'SCORM 1.2' : 'SCORM 1.2 by its manifest';
  return {
    name: `${name}, ${scos === 0 ? 'no SCO' : count(scos, 'SCO')}${made}`,
    category: 'scorm12',
    isOwn,
  };
};
