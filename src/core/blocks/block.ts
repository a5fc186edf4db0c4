import { z } from 'zod';
import type { BlockType } from './block-type.ts';
import { BLOCK_TYPES } from './build-registry.ts';
import type { RuntimeNote } from './note-registry.ts';

type Types = typeof BLOCK_TYPES;
type Schema = Types[keyof Types]['schema'];

/** Any block of a page, discriminated by `type`. */
export const Block = z.discriminatedUnion(
  'type',
  Object.values(BLOCK_TYPES).map(({ schema }) => schema) as [Schema, ...Schema[]],
);
export type Block = z.infer<typeof Block>;

/** What the build does with a block of that type. */
export const blockTypeOf = ({ type }: { readonly type: Block['type'] }): BlockType<Block, RuntimeNote> =>
  BLOCK_TYPES[type];

/** What an author calls the entries of lists in blocks, by the list's key. */
export const BLOCK_ENTRY_NAMES: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(BLOCK_TYPES).map(({ entryNames }) => entryNames),
);
