import { expect, test } from 'vitest';
import { rightAnswer } from '../../../../../../src/core/player/answer.ts';
import { nearScore } from '../../../../../../src/runtime/adapters/scorm12/quirks/near-score.ts';
import { placeholderValue } from '../../../../../../src/runtime/adapters/scorm12/quirks/placeholder-value.ts';
import { createHarness } from '../../../../../support/browser/session-harness.ts';
import { createMoodleApi } from '../../../../../support/lms/moodle-api.ts';
import { createStrictApi } from '../../../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../../../support/samples/sample-runtime.ts';

/** Everything that a launch sets in which every question is answered, right or wrong, and the final handed in. */
const launch = (isRight: boolean) => {
  const strict = createStrictApi({});
  const { session } = createHarness(strict.api);
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  for (const { id: quiz } of sampleRuntime.quizzes) {
    session.dispatch({ type: 'try-started', quiz, seed: 4711 });
    for (const question of sampleRuntime.questions)
      session.dispatch({
        type: 'answered',
        quiz,
        question: question.id,
        answer:
          question.type === 'numeric' && !isRight
            ? { type: 'numeric', value: 0 }
            : question.type === 'true-false'
              ? { type: 'true-false', value: isRight }
              : (rightAnswer(question) ?? { type: 'likert', step: isRight ? 1 : 0 }),
        latencyMs: isRight ? 10 : 0,
      });
    session.dispatch({ type: 'try-submitted', quiz });
  }
  const written = new Map(
    strict.trace
      .filter(({ fn }) => fn === 'LMSSetValue')
      .map(({ args }) => [String(args[0]), String(args[1])]),
  );
  return { strict, written: [...written].filter(([element]) => !element.endsWith('.id')) };
};

test.each([true, false])(
  'what stands in between when a value is sent again is another, which every LMS takes (right: %s)',
  (isRight) => {
    const { strict, written } = launch(isRight);
    const { api } = strict as unknown as { api: Record<'LMSSetValue', (...args: string[]) => string> };
    const types = new Map(written.filter(([element]) => element.endsWith('.type')));
    for (const [element, value] of written.filter(([name]) => !types.has(name))) {
      const type = types.get(element.replace(/^(cmi\.interactions\.\d+)\..*/, '$1.type'));
      const variant = placeholderValue(element, value, type);
      expect(variant, element).not.toBe(value);
      expect(api.LMSSetValue(element, variant), `${element}=${variant}`).toBe('true');
      // The variant has one as well.
      expect(placeholderValue(element, variant, type), element).not.toBe(variant);
      api.LMSSetValue(element, value);
    }
  },
);

test('a type stands for another type for a moment', () => {
  for (const type of ['choice', 'fill-in', 'performance', 'numeric']) {
    const variant = placeholderValue('cmi.interactions.3.type', type);
    expect(variant).not.toBe(type);
    expect(['fill-in', 'performance']).toContain(variant);
  }
});

test.each(['passed', 'failed', 'completed', 'incomplete'])(
  '“%s” is never another result for a moment',
  (status) => {
    for (const element of ['cmi.core.lesson_status', 'cmi.objectives.2.status'])
      expect(['incomplete', 'browsed'].filter((word) => word !== status)).toContain(
        placeholderValue(element, status),
      );
  },
);

test.each([
  ['0', '0.000001'],
  ['100', '99.999999'],
  ['80.56', '80.560001'],
  ['99.99', '99.990001'],
])('a score of %s is %s for a moment', (score, variant) => {
  expect(placeholderValue('cmi.core.score.raw', score)).toBe(variant);
  expect(placeholderValue('cmi.objectives.1.score.raw', score)).toBe(variant);
});

test('a score that is a little off is another each time, and the same to five decimals', () => {
  for (const score of ['0', '80', '94.44', '100']) {
    const values = [1, 2, 3, 4, 5].map((step) => nearScore(score, step));
    values.forEach((value, index) => {
      expect([score, values[index - 1]]).not.toContain(value);
      expect(Number(value).toFixed(5)).toBe(Number(score).toFixed(5));
      const moodle = createMoodleApi({});
      moodle.api.LMSInitialize('');
      expect(moodle.api.LMSSetValue('cmi.core.score.raw', value)).toBe('true');
    });
  }
});
