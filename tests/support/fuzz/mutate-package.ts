import { type WrittenEntry, type WrittenZip, writeZip } from '../zip-writer.ts';

/** Numbers that are the same for the same seed (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What has brought down a reader of texts or names before. */
const TOKENS: readonly string[] = [
  '',
  '0',
  '-1',
  '1e999',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ud800',
  '\ufeff',
  '<',
  '>',
  '&',
  '&#x110000;',
  '&amp;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x [<!ENTITY e "e">]>',
  '<script>',
  '</script>',
  '<a ',
  '"',
  "'",
  '`',
  '${',
  '\\',
  '../',
  '/',
  'C:\\',
  '%',
  '%2e%2e/',
  '%zz',
  'http://example.org/',
  'javascript:',
  'data:,',
  '#',
  '?',
  '__proto__',
  'constructor',
  'toString',
  'xml:base="../"',
  'LMSInitialize',
  'LMSSetValue("cmi.core.exit","normal")',
  '{"',
  '/*',
  '*/',
  'url(',
  '@import "',
  '-----BEGIN PRIVATE KEY-----',
  '"Basic ',
  'é',
  'e\u0301',
];

const NUMBERS: readonly number[] = [0, 1, 2, 255, 256, 65_535, 65_536, 2 ** 31, 2 ** 32 - 1];

/** A way to change a text. */
type Edit = (text: string, random: () => number) => string;

const pick = <T>(values: readonly T[], random: () => number): T =>
  values[Math.floor(random() * values.length)] as T;

const placeIn = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));

/** Spans that belong together: tags, attributes, strings, words. */
const spansOf = (text: string): readonly RegExpExecArray[] => [
  ...text.matchAll(/<[^<>]{0,200}>|\b[\w:-]+="[^"]{0,200}"|"[^"\n]{0,200}"|[\w.]{2,40}/g),
];

const EDITS: readonly Edit[] = [
  (text, random) => {
    const at = placeIn(text, random);
    return text.slice(0, at) + pick(TOKENS, random) + text.slice(at);
  },
  (text, random) => {
    const span = pick(spansOf(text), random);
    return span ? text.slice(0, span.index) + text.slice(span.index + span[0].length) : text;
  },
  (text, random) => {
    const span = pick(spansOf(text), random);
    return span
      ? text.slice(0, span.index) + pick(TOKENS, random) + text.slice(span.index + span[0].length)
      : text;
  },
  (text, random) => {
    const spans = spansOf(text);
    const [one, other] = [pick(spans, random), pick(spans, random)];
    return one && other ? text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length) : text;
  },
  // The same many times over: what grows with the square is seen.
  (text, random) => {
    const span = pick(spansOf(text), random);
    const at = placeIn(text, random);
    const repeated = (span?.[0] ?? 'x').repeat(1 + Math.floor(random() ** 6 * 4000));
    return text.slice(0, at) + repeated + text.slice(at);
  },
  (text, random) => {
    const at = placeIn(text, random);
    return (
      text.slice(0, at) + pick(TOKENS, random).repeat(1 + Math.floor(random() ** 6 * 20_000)) + text.slice(at)
    );
  },
  (text, random) => text.slice(0, placeIn(text, random)),
  (text, random) => text.slice(placeIn(text, random)) + text.slice(0, placeIn(text, random)),
];

const editEntry = (entry: WrittenEntry, random: () => number): WrittenEntry => {
  const change = Math.floor(random() * 10);
  switch (change) {
    case 0:
      return { ...entry, name: pick(EDITS, random)(entry.name, random).slice(0, 400) };
    case 1:
      return { ...entry, localName: pick(EDITS, random)(entry.name, random).slice(0, 400) };
    case 2:
      return { ...entry, method: pick([0, 8, 14, 99], random) };
    case 3:
      return { ...entry, size: pick(NUMBERS, random) };
    case 4:
      return { ...entry, localSize: pick(NUMBERS, random) };
    case 5:
      return { ...entry, crc: pick(NUMBERS, random) };
    case 6:
      return { ...entry, mode: pick([0o120777, 0o40755, 0o644, 0], random) };
    case 7:
      return { ...entry, offset: pick(NUMBERS, random) };
    case 8:
      return { ...entry, flags: pick([1, 8, 64], random) };
    default:
      return { ...entry, behind: Buffer.alloc(pick([1, 12, 16, 64], random)) };
  }
};

/** Changes a package in a few places: its texts, its entries, its zip, its bytes; the same for the same random numbers. */
export const mutatePackage = (entries: readonly WrittenEntry[], random: () => number): Buffer => {
  let changed = [...entries];
  let zip: WrittenZip = {};
  const count = 1 + Math.floor(random() ** 2 * 5);
  for (let n = 0; n < count; n++) {
    const at = Math.floor(random() * changed.length);
    const entry = changed[at];
    const kind = random();
    if (!entry) break;
    if (kind < 0.72) changed[at] = { ...entry, data: pick(EDITS, random)(String(entry.data ?? ''), random) };
    else if (kind < 0.86) changed[at] = editEntry(entry, random);
    else if (kind < 0.9) changed.splice(at, 1);
    else if (kind < 0.93) changed.push({ ...entry, name: pick(changed, random)?.name ?? '' });
    else if (kind < 0.95) changed = changed.toReversed();
    else zip = { ...zip, [pick(['before', 'after'] as const, random)]: Buffer.from(pick(TOKENS, random)) };
  }
  const bytes = writeZip(changed, random() < 0.02 ? { ...zip, count: pick(NUMBERS, random) & 0xffff } : zip);
  if (random() < 0.1)
    for (let n = 0; n < 3; n++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return random() < 0.03 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
};
