import { below, questionsOfType, type Rule } from './view.ts';

/** A single choice has one right choice; a multiple choice at least one, and better not only right ones. */
export const choiceAnswers: Rule = (view, report) => {
  for (const { value, ...spot } of questionsOfType(view, 'choice')) {
    const right = value.choices.filter(({ correct }) => correct).length;
    const choices = below(spot, 'choices');
    if (value.select === 'single') {
      if (right !== 1) report('course/choice-single-answer', { question: value.id, right }, choices);
    } else if (right === 0) report('course/choice-no-answer', { question: value.id }, choices);
    else if (right === value.choices.length)
      report('course/choice-all-right', { question: value.id, choices: right }, choices);
  }
};
