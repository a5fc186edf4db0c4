import { Lexer, type Token, type TokenizerExtension, type Tokens } from 'marked';
import { findLeftoverMarkup, findTable } from './leftover-markup.ts';

/** A piece of running text. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** `[[id]]` (no `label`) or `[[id|label]]`. */
  | { readonly type: 'term'; readonly id: string; readonly label?: string }
  /** `[@source]` or `[@source, locator]`. */
  | { readonly type: 'citation'; readonly source: string; readonly locator?: string }
  | { readonly type: 'break' };

/** A paragraph, list or heading of the small Markdown. */
export type Flow =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Flow[])[];
    };

/** Something that the small Markdown does not have, or that is not closed. */
export interface MarkdownProblem {
  /** What was found, such as "raw HTML", "image" or "table". */
  readonly what: string;
  /** Whether it is a part of the small Markdown that lacks its end. */
  readonly isUnclosed?: true;
  /** The offending characters, as written. */
  readonly raw: string;
}

/** Text as a tree, with everything in it that is not part of the small Markdown. */
export interface MarkdownDocument {
  readonly flow: readonly Flow[];
  readonly problems: readonly MarkdownProblem[];
}

interface ReferenceToken extends Tokens.Generic {
  type: 'term' | 'citation';
  id: string;
  rest?: string;
}

const reference = (type: 'term' | 'citation', mark: string, pattern: RegExp): TokenizerExtension => ({
  name: type,
  level: 'inline',
  start: (source) => {
    const at = source.indexOf(mark);
    return at < 0 ? undefined : at;
  },
  tokenizer: (source): ReferenceToken | undefined => {
    const match = pattern.exec(source);
    return match?.[1] === undefined
      ? undefined
      : {
          type,
          raw: match[0],
          id: match[1].trim(),
          ...(match[2] === undefined ? {} : { rest: match[2].trim() }),
        };
  },
});

const extensions = [
  reference('term', '[[', /^\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\]/),
  reference('citation', '[@', /^\[@([^\],\n]+)(?:,([^\]\n]+))?\]/),
];

const inlineTokenizers = extensions.map((extension) => extension.tokenizer).filter((t) => t !== undefined);
const inlineStarts = extensions.map((extension) => extension.start).filter((s) => s !== undefined);

const lexer = () =>
  new Lexer({
    gfm: false,
    extensions: { renderers: {}, childTokens: {}, inline: inlineTokenizers, startInline: inlineStarts },
  });

const TABLE = 'a table (use a table block)';

const problemNames: Record<string, string> = {
  html: 'raw HTML',
  image: 'an image (use an image block)',
  code: 'an indented or fenced code block',
  codespan: 'code',
  blockquote: 'a block quotation (use a quotation block)',
  hr: 'a horizontal rule',
  table: TABLE,
  def: 'a link definition',
};

/** Running text as it is written; markup that the parser took as words is a problem. */
const wordsOf = (raw: string, problems: MarkdownProblem[]): Inline => {
  for (const { what, isUnclosed, raw: found } of findLeftoverMarkup(raw))
    problems.push({ what, raw: found, ...(isUnclosed ? { isUnclosed } : {}) });
  return { type: 'text', text: raw };
};

const inlinesOf = (tokens: readonly Token[] | undefined, problems: MarkdownProblem[]): Inline[] =>
  (tokens ?? []).flatMap((token): Inline[] => {
    switch (token.type) {
      case 'text':
        return 'tokens' in token && token.tokens
          ? inlinesOf(token.tokens, problems)
          : [wordsOf(token.raw, problems)];
      case 'escape':
        return [{ type: 'text', text: token.text }];
      case 'em':
        return [{ type: 'emphasis', children: inlinesOf(token.tokens, problems) }];
      case 'strong':
        return [{ type: 'strong', children: inlinesOf(token.tokens, problems) }];
      case 'link':
        return [{ type: 'link', href: token.href, children: inlinesOf(token.tokens, problems) }];
      case 'br':
        return [{ type: 'break' }];
      case 'term': {
        const { id, rest } = token as ReferenceToken;
        return [{ type: 'term', id, ...(rest === undefined ? {} : { label: rest }) }];
      }
      case 'citation': {
        const { id, rest } = token as ReferenceToken;
        return [{ type: 'citation', source: id, ...(rest === undefined ? {} : { locator: rest }) }];
      }
      default:
        problems.push({ what: problemNames[token.type] ?? token.type, raw: token.raw });
        return [];
    }
  });

const flowOf = (tokens: readonly Token[], problems: MarkdownProblem[]): Flow[] =>
  tokens.flatMap((token): Flow[] => {
    switch (token.type) {
      case 'space':
        return [];
      case 'paragraph':
      case 'text': {
        const table = findTable(token.raw);
        if (table !== undefined) {
          problems.push({ what: TABLE, raw: table });
          return [];
        }
        return [{ type: 'paragraph', children: inlinesOf(token.tokens ?? [token], problems) }];
      }
      case 'heading':
        return [{ type: 'heading', level: token.depth, children: inlinesOf(token.tokens, problems) }];
      case 'list': {
        const list = token as Tokens.List;
        return [
          {
            type: 'list',
            ordered: list.ordered,
            start: Number(list.start) || 1,
            items: list.items.map((item) => flowOf(item.tokens, problems)),
          },
        ];
      }
      default:
        problems.push({ what: problemNames[token.type] ?? token.type, raw: token.raw });
        return [];
    }
  });

/** How many texts are kept parsed. */
const MOST_REMEMBERED = 50_000;

/** The same function, which gives the same answer again: a text is validated, shown, and told to reports. */
const remembered = <Parsed>(parse: (text: string) => Parsed): ((text: string) => Parsed) => {
  const known = new Map<string, Parsed>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const parsed = parse(text);
    known.set(text, parsed);
    return parsed;
  };
};

/** Parses text in the small Markdown. Never throws: what is not part of it is left out and reported in `problems`. */
export const parseMarkdown: (text: string) => MarkdownDocument = remembered((text) => {
  const problems: MarkdownProblem[] = [];
  return { flow: flowOf(lexer().lex(text), problems), problems };
});

/** Parses one line of the small Markdown. Never throws. */
export const parseInline: (text: string) => {
  readonly inlines: readonly Inline[];
  readonly problems: readonly MarkdownProblem[];
} = remembered((text) => {
  const problems: MarkdownProblem[] = [];
  return { inlines: inlinesOf(lexer().inlineTokens(text), problems), problems };
});

/** The words of inline text without its markup; a term shows its label or, through `termOf`, its own word. */
export const plainText = (inlines: readonly Inline[], termOf: (id: string) => string = (id) => id): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'term':
          return inline.label ?? termOf(inline.id);
        case 'citation':
          return '';
        case 'break':
          return ' ';
        default:
          return plainText(inline.children, termOf);
      }
    })
    .join('')
    .replace(/\s+([.,;:]|$)/g, '$1');
