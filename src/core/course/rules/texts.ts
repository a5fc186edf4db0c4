import type { z } from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import {
  type Flow,
  type Inline,
  type MarkdownProblem,
  parseInline,
  parseMarkdown,
  plainText,
} from '../../text/markdown.ts';
import { type TextKind, visitTexts } from './schema.ts';

/** A heading inside a text. */
export interface TextHeading {
  readonly level: number;
  readonly text: string;
}

/** One text of the course with everything in it that points elsewhere. */
export interface LocatedText {
  readonly file: string;
  readonly path: Path;
  readonly kind: TextKind;
  readonly text: string;
  readonly problems: readonly MarkdownProblem[];
  /** Glossary ids, each once. */
  readonly terms: readonly string[];
  /** Source ids, each once. */
  readonly citations: readonly string[];
  /** Addresses, each once. */
  readonly links: readonly string[];
  /** Those of links that have no words to click on. */
  readonly namelessLinks: readonly string[];
  /** Those of links that stand where the page can show none. */
  readonly lostLinks: readonly string[];
  /** In order. */
  readonly headings: readonly TextHeading[];
  /** What stands between the markup. */
  readonly words: readonly string[];
  /** Web addresses among the words that are no link, in a text that may have links. */
  readonly bareAddresses: readonly string[];
}

interface Found {
  readonly terms: Set<string>;
  readonly citations: Set<string>;
  readonly links: Set<string>;
  readonly namelessLinks: Set<string>;
  readonly headings: TextHeading[];
  readonly words: string[];
  readonly bareAddresses: string[];
}

/** A web address in running text, without the punctuation of the sentence around it. */
const WEB_ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])www\.)[^\s<>"]*[\p{L}\p{N}/]/giu;

const collectInlines = (inlines: readonly Inline[], found: Found, isInLink = false): void => {
  for (const inline of inlines)
    switch (inline.type) {
      case 'text':
        found.words.push(inline.text);
        if (!isInLink) found.bareAddresses.push(...(inline.text.match(WEB_ADDRESS) ?? []));
        break;
      case 'term':
        found.terms.add(inline.id);
        break;
      case 'citation':
        found.citations.add(inline.source);
        break;
      case 'link':
        found.links.add(inline.href);
        if (plainText(inline.children).trim() === '') found.namelessLinks.add(inline.href);
        collectInlines(inline.children, found, true);
        break;
      case 'emphasis':
      case 'strong':
        collectInlines(inline.children, found, isInLink);
        break;
      case 'break':
        break;
    }
};

const collectFlow = (flow: readonly Flow[], found: Found): void => {
  for (const block of flow)
    switch (block.type) {
      case 'list':
        for (const item of block.items) collectFlow(item, found);
        break;
      case 'heading':
        found.headings.push({ level: block.level, text: plainText(block.children) });
        collectInlines(block.children, found);
        break;
      case 'paragraph':
        collectInlines(block.children, found);
        break;
    }
};

/** Text that is one run of words whatever reads it: most labels and short feedback need no parser. */
const isOneRun = (text: string): boolean => !/[\\[\]<>!`*_#~|&\r\n]/.test(text) && !/^[-+=\d\s]/.test(text);

const newFound = (): Found => ({
  terms: new Set(),
  citations: new Set(),
  links: new Set(),
  namelessLinks: new Set(),
  headings: [],
  words: [],
  bareAddresses: [],
});

/** The addresses of links in the paragraph that becomes a label. */
const linksOfPrompt = (flow: readonly Flow[]): readonly string[] => {
  const found = newFound();
  const prompt = flow.findLast(({ type }) => type === 'paragraph');
  if (prompt) collectFlow([prompt], found);
  return [...found.links];
};

const readText = (file: string, path: Path, kind: TextKind, text: string): LocatedText => {
  const found = newFound();
  let problems: readonly MarkdownProblem[] = [];
  let lostLinks: readonly string[] = [];
  if (kind === 'plain') found.words.push(text);
  else if (isOneRun(text)) collectInlines([{ type: 'text', text }], found);
  else if (kind === 'inline' || kind === 'label') {
    const parsed = parseInline(text);
    problems = parsed.problems;
    collectInlines(parsed.inlines, found);
    if (kind === 'label') lostLinks = [...found.links];
  } else {
    const parsed = parseMarkdown(text);
    problems = parsed.problems;
    collectFlow(parsed.flow, found);
    if (kind === 'prompt') lostLinks = linksOfPrompt(parsed.flow);
  }
  return {
    file,
    path,
    kind,
    text,
    problems,
    terms: [...found.terms],
    citations: [...found.citations],
    links: [...found.links],
    namelessLinks: [...found.namelessLinks],
    lostLinks,
    headings: found.headings,
    words: found.words,
    bareAddresses: kind === 'label' || problems.length > 0 ? [] : found.bareAddresses,
  };
};

/** Every text of one file's value, in the order of the schema. */
export const textsOf = (file: string, schema: z.core.$ZodType, value: unknown): readonly LocatedText[] => {
  const texts: LocatedText[] = [];
  visitTexts(schema, value, (text, kind, path) => texts.push(readText(file, path, kind, text)));
  return texts;
};
