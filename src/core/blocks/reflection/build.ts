import type { BlockTypeOf } from '../block-type.ts';
import { longestNote, type RuntimeReflection } from './note.ts';
import { ReflectionBlock } from './schema.ts';
import { view } from './view.ts';

export const reflection: BlockTypeOf<typeof ReflectionBlock, RuntimeReflection> = {
  schema: ReflectionBlock,
  isOwnWords: true,
  planNote: ({ id, maxBytes }, giveKey) => ({ kind: 'reflection', id, key: giveKey(id), maxBytes }),
  longestNote,
  view,
};
