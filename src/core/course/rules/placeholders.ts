import type { Rule } from './course-view.ts';

/** What authors write where a text is still to come; what stands in brackets before an address is a link. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\b(?:FIXME|TBD)\b/,
  /\blorem ipsum\b/i,
  /\[(?:insert|add|fill in)\b[^\]]*\](?!\()/i,
];

/** In Spanish, Galician and Portuguese a word. */
const TO_DO = /\bTODO\b/;

/** No text is still to be written. */
export const placeholders: Rule = ({ settings, texts }, report) => {
  const isWord = /^(?:es|gl|pt)\b/i.test(settings?.value.language ?? '');
  const patterns = isWord ? PLACEHOLDERS : [TO_DO, ...PLACEHOLDERS];
  for (const { text, file, path } of texts) {
    const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    if (found !== undefined) report('course/placeholder', { text: found }, { file, path, needle: found });
  }
};
