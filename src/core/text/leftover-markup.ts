/** Markup that stands in a text as it was typed, because it is not closed or is no part of the small Markdown. */
export interface Leftover {
  /** What it seems to be meant as, such as "emphasis". */
  readonly what: string;
  /** Whether the small Markdown has it, and only its end or a part is missing. */
  readonly isUnclosed: boolean;
  /** The characters, as written. */
  readonly raw: string;
}

interface Pattern {
  readonly what: string;
  readonly isUnclosed: boolean;
  readonly pattern: RegExp;
}

/** `&nbsp;`, `&#8211;`, `&#x2013;`: the page shows them as they are written. Names are those that people type. */
const CHARACTER_REFERENCE =
  /&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|hellip|copy|reg|trade|euro|pound|cent|sect|para|deg|times|divide|minus|plusmn|middot|bull|[lr]aquo|[lrsb]?[sd]quo|shy|thinsp|e[nm]sp|zwn?j|[lr]arr|frac\d{2}|sup\d|szlig|aelig|[a-z]{1,2}(?:acute|grave|uml|circ|cedil|tilde|ring|slash|caron)|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** A single star behind a word is the mark of a footnote, and no emphasis. */
const PATTERNS: readonly Pattern[] = [
  { what: 'strong emphasis', isUnclosed: true, pattern: /\*\*(?:[^\s*].*)?/ },
  { what: 'emphasis', isUnclosed: true, pattern: /(?<![\p{L}\p{N}*])\*(?=[^\s*]).*/u },
  { what: 'emphasis', isUnclosed: true, pattern: /(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_]).*/u },
  { what: 'a link', isUnclosed: true, pattern: /(?:\[[^[\]]*)?\]\(.*/ },
  {
    what: 'a link (there is a blank before its address)',
    isUnclosed: true,
    pattern: /\[[^[\]]+\][ \t]+\((?:https?:|mailto:|#|www\.).*/i,
  },
  { what: 'a footnote (cite a source instead)', isUnclosed: false, pattern: /\[\^[^\]\s]+\]/ },
  {
    what: 'a link by reference (write the address behind the words)',
    isUnclosed: false,
    pattern: /\[[^[\]]+\]\[[^[\]]*\]/,
  },
  { what: 'a task list (use a checklist block)', isUnclosed: false, pattern: /^\[[ xX]\](?=\s)/ },
  { what: 'struck-out text', isUnclosed: false, pattern: /~~[^~]+~~/ },
  { what: 'code', isUnclosed: false, pattern: /`.*/ },
  {
    what: 'a character reference (write the character itself)',
    isUnclosed: false,
    pattern: CHARACTER_REFERENCE,
  },
];

/** What is left of markup in running text that the parser took as words; the first of each kind. */
export const findLeftoverMarkup = (text: string): readonly Leftover[] =>
  /[*_\]~`&]/.test(text)
    ? PATTERNS.flatMap(({ what, isUnclosed, pattern }) => {
        const raw = pattern.exec(text)?.[0];
        return raw === undefined ? [] : [{ what, isUnclosed, raw }];
      }).filter(({ what }, index, all) => all.findIndex((other) => other.what === what) === index)
    : [];

/** A row of a Markdown table that divides its head from its body. */
const TABLE_RULE =
  /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-{2,}:?[ \t]*\|[ \t]*$/m;

/** The first line of a Markdown table in a paragraph, or undefined. */
export const findTable = (paragraph: string): string | undefined =>
  paragraph.includes('|') && TABLE_RULE.test(paragraph) ? paragraph.trim().split('\n')[0] : undefined;

const PLAIN_PATTERNS: readonly RegExp[] = [
  /\*\*[^\s*][^*]*\*\*/,
  /(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\p{N}_])/u,
  /\[[^[\]]+\]\((?:https?:|mailto:|#)[^)]*\)?/i,
  /<\/?(?:a|abbr|b|big|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|s|script|small|span|strong|sub|sup|u|ul)(?:[\s/][^<>]*)?>/i,
  /`[^`]+`/,
  CHARACTER_REFERENCE,
];

/** Markup in plain text, which is shown as it is written; undefined if there is none. */
export const findMarkupInPlainText = (text: string): string | undefined =>
  /[*_<&`\]]/.test(text)
    ? PLAIN_PATTERNS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
    : undefined;
