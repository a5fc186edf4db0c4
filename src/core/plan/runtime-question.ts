import { type Block, blockTypeOf } from '../blocks/block.ts';
import { NOTE_TYPES, type RuntimeNote } from '../blocks/play-registry.ts';
import type { RuntimeBase, RuntimeCourse } from '../player/runtime-course.ts';
import { writeRow } from '../player/state-records.ts';
import type { RuntimeQuestion } from '../questions/play-registry.ts';
import { buildTypeOf, type Question } from '../questions/question.ts';

/** Gives every name of a set its own three-character key; a name whose key is taken gets the next one. */
export type KeyGiver = (name: string) => string;

/** An authored question as data for the run-time. @param responseMaxLength the longest answer that can be reported, in characters. */
export const planQuestion = (
  question: Question,
  giveKey: KeyGiver,
  responseMaxLength: number,
): RuntimeQuestion => {
  const { plan, shapeOf, longestResponse } = buildTypeOf(question);
  const planned = plan(question, {
    id: question.id,
    key: '',
    points: question.points,
    objective: question.objective,
    page: question.page,
    isScenario: question.scenario !== undefined,
    isReadable: true,
  });
  return {
    ...planned,
    key: giveKey(`${question.id} ${question.type} ${shapeOf(planned)}`),
    isReadable: longestResponse(planned) <= responseMaxLength,
  };
};

/** Slots for what a course has. */
export const planBase = ({
  pages,
  questions,
  notes,
}: Pick<RuntimeCourse, 'pages' | 'questions' | 'notes'>): RuntimeBase => ({
  pages: writeRow(pages.map(({ key }) => ({ key, length: 0 }))),
  questions: writeRow(
    questions.map((question) => {
      const { isEachAsLong, longestAnswer } = buildTypeOf(question);
      return { key: question.key, length: isEachAsLong ? longestAnswer(question) : null };
    }),
  ),
  notes: writeRow(
    notes
      .filter(({ kind }) => !NOTE_TYPES[kind].isFreeText)
      .map((note) => {
        const { isEachAsLong, longestNote } = blockTypeOf({ type: note.kind });
        return { key: note.key, length: isEachAsLong && longestNote ? longestNote(note) : null };
      }),
  ),
});

/** What of a block is kept, if anything. */
export const planNote = (block: Block, giveKey: KeyGiver): RuntimeNote | null =>
  blockTypeOf(block).planNote?.(block, giveKey) ?? null;
