import { Tokenizer } from 'htmlparser2';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Sha256 } from '../plan/content-digest.ts';
import type { CheckedManifest } from '../targets/scorm12/checked-manifest.ts';

/** A package as the rules see it. */
export interface CheckedPackage extends CheckedManifest {
  /** The start tags of a page, as `tagsOf` reads them. */
  tags(path: string): readonly Tag[];
  readonly sha256: Sha256;
}

/** Finds what breaks one rule. */
export type CheckRule = (checked: CheckedPackage) => readonly Diagnostic[];

/** Paths of the package's web pages. */
export const pagesOf = (checked: CheckedPackage): readonly string[] =>
  [...checked.files.keys()].filter((path) => /\.html?$/i.test(path) && checked.files.isReadable(path));

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

/** The start tags of a page in order, as a browser reads them; the time grows with the length of the page. */
export const tagsOf = (html: string): readonly Tag[] => {
  const tags: Tag[] = [];
  let line = 1;
  let nextLine = html.indexOf('\n');
  let name = '';
  let attributes: Record<string, string> = {};
  let [key, value] = ['', ''];
  let textStart = -1;
  const add = (end: number): void => {
    tags.push({ name, attributes, line, text: '' });
    textStart = name === 'script' || name === 'style' ? end + 1 : -1;
  };
  /** Gives the last tag its text, if it is a script or a style. */
  const closeText = (end: number): void => {
    const last = tags.at(-1);
    if (textStart >= 0 && last) tags[tags.length - 1] = { ...last, text: html.slice(textStart, end) };
    textStart = -1;
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        for (; nextLine >= 0 && nextLine < start; nextLine = html.indexOf('\n', nextLine + 1)) line++;
        name = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        key = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      // Of two attributes of one name browsers take the first.
      onattribend: () => {
        if (!Object.hasOwn(attributes, key)) attributes[key] = value;
      },
      onopentagend: add,
      onselfclosingtag: add,
      onclosetag: (start) => closeText(start - 2),
      onend: () => closeText(html.length),
      ontext: ignore,
      ontextentity: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
};
