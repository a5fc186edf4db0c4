import type { Bounds, Shape } from './shape.ts';
import { element, escapeXml } from './xml.ts';

/** What a text is in a drawing; its size and weight follow from it. */
export type TextRole = 'strong' | 'small' | 'label';

/** How a text is set, in the drawing's units; the stylesheet gives the same sizes to the same classes. */
export interface TextStyle {
  /** Empty for what every text of a drawing is unless it says otherwise. */
  readonly className: string;
  readonly size: number;
  /** The height of a line. */
  readonly leading: number;
  readonly bold: boolean;
}

/** The style of each role. */
export const textStyles: Readonly<Record<TextRole, TextStyle>> = {
  strong: { className: 'strong', size: 16, leading: 20, bold: true },
  small: { className: '', size: 15, leading: 19, bold: false },
  label: { className: 'bold', size: 15, leading: 19, bold: true },
};

interface WidthClass {
  readonly characters: RegExp;
  readonly regular: number;
  readonly bold: number;
}

/** Widths in ems, taken from the widest of the common sans serif faces, so that a narrower face always fits. */
const widthClasses: readonly WidthClass[] = [
  { characters: /[\p{M}\u00AD\u200B-\u200D\u2060]/u, regular: 0, bold: 0 },
  { characters: /[IJijlıìíîïłΙι']/u, regular: 0.3, bold: 0.39 },
  { characters: /[ ,./:;\\|·‘’\u00A0\u202F]/u, regular: 0.36, bold: 0.42 },
  { characters: /[-()[\]ftr!‑]/u, regular: 0.42, bold: 0.5 },
  { characters: /["*_°–“”„]/u, regular: 0.53, bold: 0.66 },
  { characters: /[mwMW@%&+<=>~#—…æœÆŒ½¼¾→×−]/u, regular: 1.05, bold: 1.13 },
  { characters: /\d/u, regular: 0.64, bold: 0.7 },
  { characters: /(?=\p{Script=Latin})\p{Ll}/u, regular: 0.64, bold: 0.72 },
  { characters: /(?=\p{Script=Latin})\p{Lu}/u, regular: 0.79, bold: 0.86 },
  { characters: /[жшщыюфмъωώЖШЩЮФМЫ]/u, regular: 1.1, bold: 1.33 },
  { characters: /(?=[\p{Script=Greek}\p{Script=Cyrillic}])\p{Ll}/u, regular: 0.74, bold: 0.83 },
  { characters: /(?=[\p{Script=Greek}\p{Script=Cyrillic}])\p{Lu}/u, regular: 0.82, bold: 0.93 },
  { characters: /[?$€£§«»]/u, regular: 0.66, bold: 0.72 },
];
const anyOther: WidthClass = { characters: /./u, regular: 1.25, bold: 1.33 };

/** The classes of characters that were met. */
const known = new Map<string, WidthClass>();

const widthsOf = (character: string): WidthClass => {
  const found =
    known.get(character) ?? widthClasses.find((entry) => entry.characters.test(character)) ?? anyOther;
  known.set(character, found);
  return found;
};

/** How wide a line of text is at most, in the drawing's units. */
export const measureText = (text: string, role: TextRole): number => {
  const style = textStyles[role];
  let ems = 0;
  for (const character of text) {
    const widths = widthsOf(character);
    ems += style.bold ? widths.bold : widths.regular;
  }
  return ems * style.size;
};

const SOFT_HYPHEN = '\u00AD';

/** A line as it is shown: a soft hyphen shows at the end of a line and nowhere else. */
const shown = (text: string): string =>
  !text.includes(SOFT_HYPHEN)
    ? text
    : (text.endsWith(SOFT_HYPHEN) ? `${text.slice(0, -1)}-` : text).replaceAll(SOFT_HYPHEN, '');

/** The parts of a text between which a line may end; a part that follows a space begins with it. */
const piecesOf = (text: string): string[] =>
  text
    .split(/[\t\n\v\f\r \u2028\u2029]+/u)
    .filter((word) => word !== '')
    .flatMap((word, index) =>
      word
        .split(/(?<=\p{L}[-–—/]|\u00AD)(?=\p{L})/u)
        .map((piece, part) => (index > 0 && part === 0 ? ` ${piece}` : piece)),
    );

/** Cuts a word into even parts if it is wider than the line; a hyphen marks a cut between letters. */
const cutPiece = (piece: string, fits: (text: string) => boolean): string[] => {
  if (fits(piece)) return [piece];
  const characters = piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  /** What stands at the end of a line that is cut behind this character. */
  const hyphenAfter = (index: number): string =>
    [characters[index], characters[index + 1]].every((character) => /^\p{L}/u.test(character ?? ''))
      ? SOFT_HYPHEN
      : '';
  const cutBefore = (mostCharacters: number): string[] => {
    const cuts: string[] = [];
    let rest: string[] = [];
    characters.forEach((character, index) => {
      const isFull = rest.length >= mostCharacters || !fits(rest.join('') + character + hyphenAfter(index));
      if (rest.length > 0 && isFull) {
        cuts.push(rest.join('') + hyphenAfter(index - 1));
        rest = [];
      }
      rest.push(character);
    });
    return [...cuts, rest.join('')];
  };
  const fewest = cutBefore(characters.length).length;
  return cutBefore(Math.ceil(characters.length / fewest));
};

/** Sums of widths differ by less than this if only the order of adding does. */
const ROUNDING = 0.01;

/** Breaks a text into lines no wider than `width`, at spaces and inside words only where nothing else helps. */
export const wrapText = (text: string, role: TextRole, width: number): string[] => {
  const fits = (candidate: string): boolean => measureText(shown(candidate), role) <= width + ROUNDING;
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(text)) {
    if (fits(current + piece)) {
      current += piece;
      continue;
    }
    if (current !== '') lines.push(current);
    const cuts = cutPiece(piece.trimStart(), fits);
    lines.push(...cuts.slice(0, -1));
    current = cuts.at(-1) ?? '';
  }
  return [...lines, current].filter((entry) => entry !== '').map(shown);
};

/** The narrowest width at which no word of the text must be cut. */
export const widestWord = (text: string, role: TextRole): number =>
  Math.max(0, ...piecesOf(text).map((piece) => measureText(shown(piece.trimStart()), role)));

/** Breaks a text into as many lines as `wrapText` does, of lengths as even as possible. */
const balanceText = (text: string, role: TextRole, width: number): string[] => {
  const lines = wrapText(text, role, width);
  let narrow = Math.min(width, widestWord(text, role));
  let wide = width;
  while (lines.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, role, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, role, wide);
};

/** One of several texts that stand under each other. */
export interface TextPart {
  readonly text: string;
  readonly role: TextRole;
  /** Room above the text if another one stands before it; 3 units unless given. */
  readonly gap?: number;
}

interface Paragraph {
  readonly role: TextRole;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** Where lines stand: from the left, around the middle, or up to the right. */
export type Anchor = 'start' | 'middle' | 'end';

/** The share of a line that stands left of its anchor. */
const shareBefore: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** Texts under each other, broken into lines and measured, but not yet placed. */
export interface TextStack {
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: Anchor;
  readonly width: number;
  readonly height: number;
}

const PART_GAP = 3;

/** Sets texts under each other in lines no wider than `width`; centred lines are made even. */
export const stackText = (parts: readonly TextPart[], width: number, anchor: Anchor): TextStack => {
  const wrap = anchor === 'middle' ? balanceText : wrapText;
  const paragraphs: Paragraph[] = [];
  let height = 0;
  let widest = 0;
  for (const { text, role, gap = PART_GAP } of parts) {
    const lines = wrap(text, role, width);
    if (lines.length === 0) continue;
    const top = height + (paragraphs.length === 0 ? 0 : gap);
    const tall = lines.length * textStyles[role].leading;
    paragraphs.push({ role, lines, top, height: tall });
    height = top + tall;
    widest = Math.max(widest, ...lines.map((entry) => measureText(entry, role)));
  }
  return { paragraphs, anchor, width: widest, height };
};

/** The distance from the top of a line to the baseline that centres its capitals. */
const baselineOf = (style: TextStyle): number => style.leading / 2 + style.size * 0.36;

/**
 * Draws a stack, one element for each line; `x` is its left side, its middle or its right side, as its anchor says, `y` its
 * top. @param className a further class for every line.
 */
export const drawStack = (stack: TextStack, x: number, y: number, className = ''): Shape => {
  const bounds: Bounds = {
    x: x - stack.width * shareBefore[stack.anchor],
    y,
    width: stack.width,
    height: stack.height,
  };
  const lines = stack.paragraphs.flatMap(({ role, lines: texts, top }) => {
    const style = textStyles[role];
    const anchor = stack.anchor === 'middle' ? '' : `at-${stack.anchor}`;
    const names = [style.className, anchor, className].filter((name) => name !== '').join(' ');
    return texts.map((text, index) =>
      element(
        'text',
        {
          class: names === '' ? undefined : names,
          x: Math.round(x),
          y: Math.round(y + top + baselineOf(style) + index * style.leading),
        },
        escapeXml(text),
      ),
    );
  });
  return { svg: lines.join(''), bounds };
};
