import type { BlockTypeOf } from '../block-type.ts';
import { check } from './rules.ts';
import { ExhibitBlock } from './schema.ts';
import { view } from './view.ts';

export const exhibit: BlockTypeOf<typeof ExhibitBlock> = {
  schema: ExhibitBlock,
  isOwnWords: true,
  entryNames: { parts: 'part', fields: 'field', messages: 'message', rows: 'row' },
  conditionsOf: ({ when }) => (when ? [{ path: ['when'], condition: when }] : []),
  check,
  view,
};
