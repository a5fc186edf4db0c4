import { Tokenizer } from 'htmlparser2';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Sha256 } from '../plan/content-digest.ts';
import { type QuestionBank, readQuestionBank } from '../player/page-course.ts';
import type { CheckedManifest } from '../targets/scorm12/checked-manifest.ts';
import { readDataScript } from '../text/data-script.ts';
import { isSystemFile } from '../text/url-path.ts';

/** Why a script cannot be read. */
export interface SyntaxProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What a package is judged with. */
export interface CheckTools {
  /** The SCORM 1.2 schema files by name, as published. */
  readonly schemas: Readonly<Record<string, Uint8Array>>;
  /** The digest function by which pages name their package's content. */
  readonly sha256: Sha256;
  /** Why browsers cannot read a script; `null` if they can. */
  readonly syntaxProblemOf: (script: string) => SyntaxProblem | null;
}

/** A package as the rules see it. */
export interface CheckedPackage extends CheckedManifest, CheckTools {
  /** The start tags of a page, as `tagsOf` reads them. */
  tags(path: string): readonly Tag[];
}

/** Finds what breaks one rule. */
export type CheckRule = (checked: CheckedPackage) => readonly Diagnostic[];

/** A script of the package: a file, or what stands between the tags of a page. */
export interface PackageScript {
  readonly file: string;
  /** The line of the file in which it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

const isScriptType = (type: string | undefined): boolean =>
  type === undefined || /^\s*(?:$|(?:text|application)\/(?:x-)?(?:java|ecma)script|module\s*$)/i.test(type);

/** The scripts of the package, one after the other; data and templates that stand in `script` elements are none. */
export function* scriptsOf(checked: CheckedPackage): Generator<PackageScript> {
  for (const file of checked.files.keys()) {
    if (!checked.files.isReadable(file) || isSystemFile(file)) continue;
    if (/\.m?js$/i.test(file)) yield { file, line: 1, text: checked.text(file) };
    if (/\.x?html?$/i.test(file))
      for (const { name, attributes, line, text } of checked.tags(file))
        if (name === 'script' && text.trim() !== '' && isScriptType(attributes.type))
          yield { file, line, text };
  }
}

/** Paths of the package's web pages. */
export const pagesOf = (checked: CheckedPackage): readonly string[] =>
  [...checked.files.keys()].filter(
    (path) => /\.x?html?$/i.test(path) && checked.files.isReadable(path) && !isSystemFile(path),
  );

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

/** How a page names the script that holds its questions. */
const NAMED_QUESTIONS = /"questions":"([^"]*questions\.js)"/g;

interface LateTags {
  readonly path: string;
  readonly tags: readonly Tag[];
}

/** Those of the page that was asked for last: one rule after the other asks for them. */
const lastLateTags = new WeakMap<
  CheckedPackage,
  { readonly page: string; readonly late: readonly LateTags[] }
>();

/** The markup of the questions in a script; none in a script that cannot be read. */
const questionsIn = (script: string): Readonly<Record<string, unknown>> => {
  const bank = (readDataScript(script, 'questions') ?? {}) as QuestionBank;
  try {
    return readQuestionBank(bank);
  } catch {
    return bank;
  }
};

/** Tags of the markup that a page takes from a script after it has loaded: its questions. */
export const lateTagsOf = (checked: CheckedPackage, page: string): readonly LateTags[] => {
  const last = lastLateTags.get(checked);
  if (last?.page === page) return last.late;
  const paths = new Set([...checked.text(page).matchAll(NAMED_QUESTIONS)].map(([, path = '']) => path));
  const late = [...paths]
    .filter((path) => checked.files.has(path))
    .map((path) => ({
      path,
      tags: Object.values(questionsIn(checked.text(path)))
        .filter((markup) => typeof markup === 'string')
        .flatMap(tagsOf)
        .map((tag) => ({ ...tag, line: 1 })),
    }));
  lastLateTags.set(checked, { page, late });
  return late;
};
