import { compareKeyLength, questionGuess, quizGuessability } from '../../lint/quiz-guessability.ts';
import { isBestLongest } from '../../lint/scenario-guessability.ts';
import type { GuessWords } from '../../questions/guess.ts';
import type { Question } from '../../questions/question.ts';
import { kindOf } from '../../questions/question-base.ts';
import { isScored } from '../../questions/runtime-registry.ts';
import type { Rule } from './course-view.ts';
import { guessWordsOf } from './question-form.ts';

/** Questions that a message names. */
const MAX_NAMED = 5;

/** More than one of so many, and more than the share allows. */
const isTooOften = (found: number, total: number, limit: number): boolean =>
  found > 1 && (100 * found) / total > limit;

const gainOf = (question: Question, words: GuessWords): number => {
  const { chance, testWise } = questionGuess(question, words);
  return question.points * (testWise - chance);
};

/** What the form of a quiz's questions together gives away, and what they ask for. */
export const quizForm: Rule = (view, report) => {
  const words = guessWordsOf(view);
  const { settings } = view;
  const lint = settings?.value.questionLint;
  if (!words || !lint || !settings) return;
  const scored: Question[] = [];

  for (const { name, chapter, quiz } of view.chapters) {
    if (!quiz?.isComplete) continue;
    const { id, questions } = quiz.value;
    const asked = questions.filter(isScored);
    const judged = asked.filter((question) => !lint.except.includes(question.id));
    scored.push(...asked);
    const spot = { file: quiz.file, path: ['questions'] };

    const { chance, testWise } = quizGuessability(judged, words);
    if (testWise - chance > lint.maxAboveChance) {
      const worst = judged
        .filter((question) => gainOf(question, words) > 0)
        .sort((one, other) => gainOf(other, words) - gainOf(one, words))
        .slice(0, MAX_NAMED);
      report(
        'course/guessable-quiz',
        {
          quiz: id,
          testWise,
          chance,
          limit: lint.maxAboveChance,
          worst: worst.map((question) => question.id),
        },
        spot,
      );
    }

    const keys = judged.flatMap((question) => {
      const length = compareKeyLength(question, words);
      return length ? [{ id: question.id, ...length }] : [];
    });
    for (const which of ['longest', 'shortest'] as const) {
      const found = keys.filter(({ isLongest, isShortest }) =>
        which === 'longest' ? isLongest : isShortest,
      );
      if (isTooOften(found.length, keys.length, lint.maxKeyByLength))
        report(
          'course/key-by-length',
          {
            quiz: id,
            which,
            keys: found.length,
            total: keys.length,
            limit: lint.maxKeyByLength,
            questions: found.map((question) => question.id),
          },
          spot,
        );
    }

    const statements = judged.flatMap((question) =>
      question.type === 'true-false' ? [question.answer] : [],
    );
    const [answer] = statements;
    if (answer !== undefined && statements.length > 2 && statements.every((other) => other === answer))
      report('course/same-truth', { quiz: id, answer, statements: statements.length }, spot);

    for (const [index, objective] of (chapter?.value.objectives ?? []).entries()) {
      const testing = asked.filter((question) => question.objective === objective.id);
      if (testing.length > 0 && testing.every((question) => kindOf(question) === 'recall'))
        report(
          'course/recall-only',
          { objective: objective.id, chapter: name, questions: testing.length },
          { file: chapter?.file ?? '', path: ['objectives', index, 'id'] },
        );
    }
  }

  const spot = { file: settings.file, path: ['questionLint'] };
  const percentOf = (kind: 'case' | 'recall'): number =>
    scored.length === 0
      ? 0
      : (100 * scored.filter((question) => kindOf(question) === kind).length) / scored.length;
  if (scored.length > 0 && percentOf('case') < lint.minCase)
    report('course/item-kinds', { kind: 'case', percent: percentOf('case'), limit: lint.minCase }, spot);
  if (percentOf('recall') > lint.maxRecall)
    report(
      'course/item-kinds',
      { kind: 'recall', percent: percentOf('recall'), limit: lint.maxRecall },
      spot,
    );

  const decisions = view.blocks.flatMap(({ value }) =>
    value.type === 'scenario' && !lint.except.includes(value.id) ? value.decisions : [],
  );
  const best = decisions.filter((decision) => isBestLongest(decision, words)).length;
  if (isTooOften(best, decisions.length, lint.maxBestLongest))
    report('course/best-by-length', { best, total: decisions.length, limit: lint.maxBestLongest }, spot);
};
