import { lengthOfPacked, packIndices, unpackIndices } from '../../codec/index-list.ts';
import type { RuntimeSequencing, SequencingAnswer } from './runtime-question.ts';

/** The positions of the items in the order given. */
export const writeAnswer = ({ items }: RuntimeSequencing, { order }: SequencingAnswer): string =>
  packIndices(order, items.length);

export const readAnswer = ({ items }: RuntimeSequencing, payload: string): SequencingAnswer | null => {
  const order = unpackIndices(payload, items.length, items.length);
  return order && new Set(order).size === order.length ? { type: 'sequencing', order } : null;
};

export const longestAnswer = ({ items }: RuntimeSequencing): number =>
  lengthOfPacked(items.length, items.length);
