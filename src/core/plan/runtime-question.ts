import { type Block, blockTypeOf } from '../blocks/block.ts';
import type { NotePlan } from '../blocks/block-type.ts';
import { NOTE_TYPES, type RuntimeNote } from '../blocks/note-registry.ts';
import type { RuntimeBase, RuntimeCourse } from '../player/runtime-course.ts';
import { writeRow } from '../player/state-records.ts';
import type { AssignKey } from '../questions/plan-question.ts';
import { buildTypeOf } from '../questions/question.ts';

/** Slots for what a course has. */
export const planSlots = ({
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
export const planNote = (block: Block, giveKey: AssignKey, plan: NotePlan): RuntimeNote | null =>
  blockTypeOf(block).planNote?.(block, giveKey, plan) ?? null;
