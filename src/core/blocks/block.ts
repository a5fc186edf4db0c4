import { z } from 'zod';
import { Audience } from '../text/audience.ts';
import type { BlockType } from './block-type.ts';
import { BLOCK_TYPES } from './build-registry.ts';
import type { RuntimeNote } from './note-registry.ts';

type Types = typeof BLOCK_TYPES;
type Schema = Types[keyof Types]['schema'];

/** What every block may have, whatever its type. */
const base = {
  /** The roles for whom it is written, by their ids: for others it is folded. For everybody unless given. */
  for: Audience.optional(),
};

type WithBase<S> =
  S extends z.ZodObject<infer Shape, infer Config> ? z.ZodObject<Shape & typeof base, Config> : never;
type BlockSchema = WithBase<Schema>;

/** Any block of a page, discriminated by `type`. */
export const Block = z.discriminatedUnion(
  'type',
  Object.values(BLOCK_TYPES).map(({ schema }) => z.strictObject({ ...schema.shape, ...base })) as unknown as [
    BlockSchema,
    ...BlockSchema[],
  ],
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
