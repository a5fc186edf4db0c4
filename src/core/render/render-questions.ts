import { writeQuestionBank } from '../player/page-course.ts';
import { writeDataScript } from '../text/data-script.ts';
import { finishDocument } from '../text/html.ts';
import { compileTemplate } from './helpers.ts';
import { type QuestionsView, viewQuestions } from './view.ts';
import type { ScoInput } from './view-context.ts';

/**
 * Renders the script that holds the texts of one SCO's questions, as markup by question id.
 *
 * @param input.templates File name below `templates/`, such as `questions/choice.hbs`, to Handlebars source.
 */
export const renderQuestions = (
  input: ScoInput & { readonly templates: Readonly<Record<string, string>> },
): string => {
  const render = compileTemplate<QuestionsView>(input.templates, 'questions');
  const { words, questions } = viewQuestions(input);
  const bank = Object.fromEntries(
    questions.map((question) => [question.id, finishDocument(render({ words, questions: [question] }))]),
  );
  const finals = input.sco.runtime.questions.flatMap(({ id, isFinalOnly }) => (isFinalOnly ? [id] : []));
  return writeDataScript('questions', writeQuestionBank(bank, new Set(finals)));
};
