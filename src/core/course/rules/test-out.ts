import { isScored } from '../../questions/runtime-registry.ts';
import { testOutQuestions } from '../test-out.ts';
import { below, type Rule } from './course-view.ts';

/** An entry quiz has enough questions, each with a right answer and for learners to meet there first, and can be passed. */
export const testOut: Rule = ({ settings, chapters }, report) => {
  for (const { name: chapter, quiz } of chapters) {
    if (!quiz?.isComplete) continue;
    const asked = testOutQuestions(quiz.value);
    for (const [index, question] of quiz.value.questions.entries()) {
      if (!question.testOut) continue;
      const spot = below({ file: quiz.file, path: ['questions', index] }, 'testOut');
      if (question.finalOnly)
        report('course/test-out-question', { question: question.id, reason: 'final-only' }, spot);
      else if (!isScored(question))
        report('course/test-out-question', { question: question.id, reason: 'unscored' }, spot);
    }
    if (asked.length === 1)
      report(
        'course/test-out-too-few',
        { chapter, questions: asked.length },
        { file: quiz.file, path: ['questions'] },
      );
    const passMark = settings?.value.testOut?.passMark;
    const most = asked.reduce((sum, { points }) => sum + points, 0);
    if (settings && asked.length > 0 && passMark && 'points' in passMark && passMark.points > most)
      report(
        'course/test-out-pass-mark',
        { chapter, passMark: passMark.points, most },
        { file: settings.file, path: ['testOut', 'passMark', 'points'] },
      );
  }
};
