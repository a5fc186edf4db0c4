import { findDuplicates } from '../../diagnostics/find-duplicates.ts';
import type { PartReport } from '../../diagnostics/part-report.ts';
import { passagesOf, replacePassages } from './marked-text.ts';
import type { HighlightQuestion } from './schema.ts';

/** Braces enclose passages and nothing else, and a passage stays in its paragraph. */
const checkBraces = ({ id: question, text }: HighlightQuestion, report: PartReport): void => {
  const found = passagesOf(text);
  const broken = [
    ...found.filter(({ words, raw }) => words === '' || /\n\s*\n/.test(raw)).map(({ raw }) => raw),
    ...(replacePassages(text, () => '\n\n').match(/\{[^{}\n]*\}?|\}/g) ?? []),
  ];
  for (const written of new Set(broken))
    report('course/unreadable-passage', { question, written }, ['text'], { needle: written });
};

/** Every passage in the text is listed, and every listed one stands in the text once. */
const checkPassages = ({ id: question, text, passages }: HighlightQuestion, report: PartReport): void => {
  const known = passages.map(({ id }) => id);
  const found = passagesOf(text);
  for (const { id, raw } of found)
    if (!known.includes(id))
      report('course/unknown-passage', { question, passage: id, known }, ['text'], { needle: raw });
  for (const { entry } of findDuplicates(found, ({ id }) => id))
    if (known.includes(entry.id))
      report('course/repeated-passage', { question, passage: entry.id }, ['text'], { needle: entry.raw });
  for (const [index, { id }] of passages.entries())
    if (!found.some((passage) => passage.id === id))
      report('course/unused-passage', { question, passage: id }, ['passages', index, 'id']);
};

/** There is something to find, and better not everything. */
const checkRight = ({ id: question, passages }: HighlightQuestion, report: PartReport): void => {
  const right = passages.filter(({ correct }) => correct).length;
  if (right === 0) report('course/highlight-no-answer', { question }, ['passages']);
  else if (right === passages.length)
    report('course/highlight-all-right', { question, passages: right }, ['passages']);
};

export const check = (question: HighlightQuestion, report: PartReport): void => {
  checkBraces(question, report);
  checkPassages(question, report);
  checkRight(question, report);
};
