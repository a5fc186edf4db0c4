import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeMatching } from './runtime-question.ts';
import type { MatchingQuestion } from './schema.ts';

export const plan = (question: MatchingQuestion, base: RuntimeQuestionBase): RuntimeMatching => {
  const targets = question.targets.map(({ id }) => id);
  return {
    ...base,
    type: 'matching',
    sources: question.sources.map(({ id, target }) => ({ id, target: targets.indexOf(target) })),
    targets,
  };
};

export const shapeOf = ({ sources, targets }: RuntimeMatching): string =>
  [...sources.map(({ id }) => id), '', ...targets].join();
