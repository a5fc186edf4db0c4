import { buildTypeOf, type Question } from './question.ts';
import type { RuntimeQuestion } from './runtime-registry.ts';

/** Gives every name of a set its own three-character key; a name whose key is taken gets the next one. */
export type AssignKey = (name: string) => string;

/** What the key of a question's answers is made of. */
const nameOf = (question: Question, planned: RuntimeQuestion): string =>
  `${question.id} ${question.type} ${buildTypeOf(question).shapeOf(planned)}`;

/** An authored question as data for the run-time. @param responseMaxLength the longest answer that can be reported, in characters. */
export const planQuestion = (
  question: Question,
  giveKey: AssignKey,
  responseMaxLength: number,
): RuntimeQuestion => {
  const { plan, longestResponse } = buildTypeOf(question);
  const planned = plan(question, {
    id: question.id,
    key: '',
    points: question.points,
    objective: question.objective,
    page: question.page,
    isScenario: question.scenario !== undefined,
    ...(question.finalOnly ? { isFinalOnly: true } : {}),
    ...(question.floor ? { isFloor: true } : {}),
    isReadable: true,
  });
  return {
    ...planned,
    key: giveKey(nameOf(question, planned)),
    isReadable: longestResponse(planned) <= responseMaxLength,
  };
};
