import { normaliseFillIn } from '../../player/answer.ts';
import { below, questionsOfType, type Rule, repeated } from './view.ts';

/** Every `{gap}` of the text is a blank, every blank stands in the text once, and no answer is accepted twice. */
export const fillInBlanks: Rule = (view, report) => {
  for (const { value, ...spot } of questionsOfType(view, 'fill-in')) {
    const question = value.id;
    const known = value.blanks.map(({ id }) => id);
    const gaps = [...value.text.matchAll(/\{([^{}]*)\}/g)].map(([gap, id = '']) => ({ gap, id: id.trim() }));
    for (const { gap, id } of gaps)
      if (!known.includes(id))
        report(
          'course/unknown-blank',
          { question, blank: id, known },
          { ...below(spot, 'text'), needle: gap },
        );
    for (const { entry } of repeated(gaps, ({ id }) => id))
      if (known.includes(entry.id))
        report(
          'course/repeated-blank',
          { question, blank: entry.id },
          { ...below(spot, 'text'), needle: entry.gap },
        );
    for (const [index, blank] of value.blanks.entries()) {
      if (!gaps.some(({ id }) => id === blank.id))
        report('course/unused-blank', { question, blank: blank.id }, below(spot, 'blanks', index, 'id'));
      for (const { first, entry, index: at } of repeated(blank.accepted, normaliseFillIn))
        report(
          'course/duplicate-accepted',
          { question, answer: entry, first },
          below(spot, 'blanks', index, 'accepted', at),
        );
    }
  }
};
