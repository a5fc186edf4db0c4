import { expect, test } from 'vitest';
import {
  type AnswerEvent,
  createAnswerProjection,
} from '../../../../../src/runtime/adapters/scorm12/answer-projection.ts';
import { sampleRuntime } from '../../../../support/samples/sample-runtime.ts';

const { questions } = sampleRuntime;
const question = questions.find(({ type }) => type === 'true-false');
if (!question) throw new Error('The sample asks no true-false question.');

const answered = (value: boolean, isDraft: boolean): AnswerEvent => ({
  type: 'answered',
  quiz: 'final',
  question: question.id,
  answer: { type: 'true-false', value },
  latencyMs: 10,
  ...(isDraft && { isDraft }),
});

const timesOf = (events: readonly AnswerEvent[]): readonly string[] => {
  const { projectAnswer } = createAnswerProjection();
  return events.map((event, seconds) => {
    const [before] = projectAnswer(3, question, event, { hours: 9, minutes: 5, seconds });
    return before.find(([element]) => element === 'cmi.interactions.3.time')?.[1] ?? '';
  });
};

test('a draft that is sent as it is keeps its time; a changed one and the next try have their own', () => {
  expect(timesOf([answered(true, true), answered(true, false), answered(true, false)])).toEqual([
    '09:05:00',
    '09:05:00',
    '09:05:02',
  ]);
  expect(timesOf([answered(true, true), answered(false, true), answered(false, false)])).toEqual([
    '09:05:00',
    '09:05:01',
    '09:05:01',
  ]);
});
