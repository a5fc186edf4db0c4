import type { BlockTypeOf } from '../block-type.ts';
import { longestNote, type RuntimeChecklist } from './note.ts';
import { ChecklistBlock } from './schema.ts';
import { view } from './view.ts';

export const checklist: BlockTypeOf<typeof ChecklistBlock, RuntimeChecklist> = {
  schema: ChecklistBlock,
  isOwnWords: true,
  planNote: ({ id, items }, giveKey) => ({
    kind: 'checklist',
    id,
    key: giveKey(`${id} ${items.length}`),
    items: items.length,
  }),
  longestNote,
  isEachAsLong: true,
  view,
};
