import { isAccepted } from '../../player/score.ts';
import { below, questionsOfType, type Rule } from './view.ts';

/** A typical mistake is not an accepted answer. */
export const mistakes: Rule = (view, report) => {
  for (const { value, ...spot } of questionsOfType(view, 'fill-in'))
    for (const [index, { answer }] of value.mistakes.entries())
      if (value.blanks.some(({ accepted }) => isAccepted(accepted, answer)))
        report(
          'course/mistake-accepted',
          { question: value.id, answer },
          below(spot, 'mistakes', index, 'answer'),
        );

  for (const { value, ...spot } of questionsOfType(view, 'numeric')) {
    const { min, max } = value.accept ?? { min: value.answer, max: value.answer };
    for (const [index, { answer }] of value.mistakes.entries())
      if (answer >= min && answer <= max)
        report(
          'course/mistake-accepted',
          { question: value.id, answer: String(answer) },
          below(spot, 'mistakes', index, 'answer'),
        );
  }
};
