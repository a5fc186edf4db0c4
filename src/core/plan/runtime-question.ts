import type { Block } from '../course/block.ts';
import type { Question } from '../course/question.ts';
import type { RuntimeNote, RuntimeQuestion } from '../player/runtime-course.ts';
import { shapeOf } from '../player/suspend-data.ts';
import { FEEDBACK_MAX_LENGTH, longestReadableResponse } from '../targets/scorm12/interaction.ts';

/** Gives every name of a set its own three-character key; a name whose key is taken gets the next one. */
export type KeyGiver = (name: string) => string;

const withKey = (question: RuntimeQuestion, giveKey: KeyGiver): RuntimeQuestion => ({
  ...question,
  key: giveKey(`${question.id} ${question.type} ${shapeOf(question)}`),
  isReadable: longestReadableResponse(question) <= FEEDBACK_MAX_LENGTH,
});

/** An authored question as data for the run-time. */
export const planQuestion = (question: Question, giveKey: KeyGiver): RuntimeQuestion => {
  const base = {
    id: question.id,
    key: '',
    points: question.points,
    objective: question.objective,
    page: question.page,
    isScenario: question.scenario !== undefined,
    isReadable: true,
  };
  switch (question.type) {
    case 'true-false':
      return withKey({ ...base, type: 'true-false', answer: question.answer }, giveKey);
    case 'choice':
      return withKey(
        {
          ...base,
          type: 'choice',
          select: question.select,
          choices: question.choices.map(({ id, correct }) => ({ id, correct })),
        },
        giveKey,
      );
    case 'matching': {
      const targets = question.targets.map((target) => target.id);
      return withKey(
        {
          ...base,
          type: 'matching',
          sources: question.sources.map(({ id, target }) => ({ id, target: targets.indexOf(target) })),
          targets,
        },
        giveKey,
      );
    }
    case 'sequencing':
      return withKey({ ...base, type: 'sequencing', items: question.items.map((item) => item.id) }, giveKey);
    case 'fill-in':
      return withKey(
        {
          ...base,
          type: 'fill-in',
          blanks: question.blanks.map(({ id, accepted }) => ({ id, accepted })),
          mistakes: question.mistakes.map((mistake) => mistake.answer),
        },
        giveKey,
      );
    case 'numeric':
      return withKey(
        {
          ...base,
          type: 'numeric',
          answer: question.answer,
          min: question.accept?.min ?? question.answer,
          max: question.accept?.max ?? question.answer,
          mistakes: question.mistakes.map((mistake) => mistake.answer),
        },
        giveKey,
      );
    case 'likert':
      return withKey({ ...base, type: 'likert', scale: question.scale.map((step) => step.id) }, giveKey);
  }
};

/** What of a block is kept, if anything. */
export const planNote = (block: Block, giveKey: KeyGiver): RuntimeNote | null => {
  switch (block.type) {
    case 'checklist':
      return {
        kind: 'checklist',
        id: block.id,
        key: giveKey(`${block.id} ${block.items.length}`),
        items: block.items.length,
      };
    case 'scenario': {
      const options = block.decisions.map((decision) => decision.options.length);
      return { kind: 'scenario', id: block.id, key: giveKey(`${block.id} ${options.join()}`), options };
    }
    case 'reflection':
      return { kind: 'reflection', id: block.id, key: giveKey(block.id), maxBytes: block.maxBytes };
    default:
      return null;
  }
};
