import { findDuplicates } from '../../diagnostics/find-duplicates.ts';
import type { PartReport } from '../../diagnostics/part-report.ts';
import { isAccepted, normaliseFillIn } from './accepted.ts';
import type { FillInQuestion } from './schema.ts';

/** Every `{gap}` of the text is a blank, every blank stands in the text once, and no answer is accepted twice. */
const checkGaps = ({ id: question, text, blanks }: FillInQuestion, report: PartReport): void => {
  const known = blanks.map(({ id }) => id);
  const found = [...text.matchAll(/\{([^{}]*)\}/g)].map(([gap, id = '']) => ({ gap, id: id.trim() }));
  for (const { gap, id } of found)
    if (!known.includes(id))
      report('course/unknown-blank', { question, blank: id, known }, ['text'], { needle: gap });
  for (const { entry } of findDuplicates(found, ({ id }) => id))
    if (known.includes(entry.id))
      report('course/repeated-blank', { question, blank: entry.id }, ['text'], { needle: entry.gap });
  for (const [index, blank] of blanks.entries()) {
    if (!found.some(({ id }) => id === blank.id))
      report('course/unused-blank', { question, blank: blank.id }, ['blanks', index, 'id']);
    for (const { first, entry, index: at } of findDuplicates(blank.accepted, normaliseFillIn))
      report('course/duplicate-accepted', { question, answer: entry, first }, [
        'blanks',
        index,
        'accepted',
        at,
      ]);
  }
};

/** A typical mistake is not an accepted answer. */
const checkMistakes = (question: FillInQuestion, report: PartReport): void => {
  for (const [index, { answer }] of question.mistakes.entries())
    if (question.blanks.some(({ accepted }) => isAccepted(accepted, answer)))
      report('course/mistake-accepted', { question: question.id, answer }, ['mistakes', index, 'answer']);
};

export const check = (question: FillInQuestion, report: PartReport): void => {
  checkGaps(question, report);
  checkMistakes(question, report);
};
