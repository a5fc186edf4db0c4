import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Sha256 } from '../plan/content-digest.ts';
import type { Manifest } from '../targets/scorm12/read-manifest.ts';

/** A package as the rules see it. */
export interface CheckedPackage {
  /** Content by path, in the order of the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The text of a file, read as UTF-8 once; `''` if there is no such file. */
  text(path: string): string;
  /** The manifest, if there is one and it can be read. */
  readonly manifest: Manifest | null;
  /** The schema files by name, as published. */
  readonly schemas: Readonly<Record<string, Uint8Array>>;
  readonly sha256: Sha256;
}

/** Finds what breaks one rule. */
export type CheckRule = (checked: CheckedPackage) => readonly Diagnostic[];

/** Paths of the package's web pages. */
export const pagesOf = (checked: CheckedPackage): readonly string[] =>
  [...checked.files.keys()].filter((path) => /\.html?$/i.test(path));

/** Line of a position in a text, from 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** A start tag of a page. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case; values with their character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** What stands between the tag and its end, for `script` and `style`. */
  readonly text: string;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeText = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) =>
    name ? (NAMED[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );

/** The start tags of a page in order; enough of HTML for pages that a compiler wrote, tolerant of others. */
export const tagsOf = (html: string): readonly Tag[] => {
  const tags: Tag[] = [];
  let line = 1;
  let counted = 0;
  const pattern =
    /<!--[\s\S]*?-->|<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (!name) continue;
    const attributes = Object.fromEntries(
      [...(match[2] ?? '').matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]+)))?/g)].map(
        ([, key, double, single, bare]) => [
          key?.toLowerCase() ?? '',
          unescapeText(double ?? single ?? bare ?? ''),
        ],
      ),
    );
    line += html.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    let text = '';
    if (name === 'script' || name === 'style') {
      const end = html.toLowerCase().indexOf(`</${name}`, pattern.lastIndex);
      text = html.slice(pattern.lastIndex, end < 0 ? html.length : end);
      pattern.lastIndex = end < 0 ? html.length : end;
    }
    tags.push({ name, attributes, line, text });
  }
  return tags;
};
