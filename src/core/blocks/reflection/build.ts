import { lengthOfBytes } from '../../codec/base64url.ts';
import type { BlockTypeOf } from '../block-type.ts';
import type { RuntimeReflection } from './note.ts';
import { maxLengthOf, ReflectionBlock } from './schema.ts';
import { view } from './view.ts';

export const reflection: BlockTypeOf<typeof ReflectionBlock, RuntimeReflection> = {
  schema: ReflectionBlock,
  isOwnWords: true,
  planNote: (block, giveKey) => ({
    kind: 'reflection',
    id: block.id,
    key: giveKey(block.id),
    maxLength: maxLengthOf(block),
  }),
  // A code unit takes three bytes in UTF-8 at most.
  longestNote: ({ maxLength }) => lengthOfBytes(maxLength * 3),
  view,
};
