import { below, type Rule } from './course-view.ts';

/** A question that a page takes from the quiz is one of its chapter's quiz, and not kept back for the final assessment. */
export const pageQuestions: Rule = ({ blocks }, report) => {
  for (const { value, chapter, ...spot } of blocks) {
    if (value.type !== 'question' || value.questionId === undefined) continue;
    if (chapter.hasQuiz && !chapter.quiz?.isComplete) continue;
    const known = chapter.quiz?.value.questions ?? [];
    const { id: block, questionId: question } = value;
    const asked = known.find(({ id }) => id === question);
    if (!asked)
      report(
        'course/unknown-question',
        { block, question, chapter: chapter.name, known: known.map(({ id }) => id) },
        below(spot, 'questionId'),
      );
    else if (asked.testOut) report('course/test-out-in-page', { block, question }, below(spot, 'questionId'));
    else if (asked.finalOnly)
      report('course/question-kept-back', { block, question }, below(spot, 'questionId'));
  }
};
