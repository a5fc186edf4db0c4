import { readIndices, writeIndices } from '../../codec/index-list.ts';
import type { RuntimeSequencing, SequencingAnswer } from './runtime.ts';

/** One character for each item. */
export const writeAnswer = (_question: RuntimeSequencing, { order }: SequencingAnswer): string =>
  writeIndices(order);

export const readAnswer = ({ items }: RuntimeSequencing, payload: string): SequencingAnswer | null => {
  const order = readIndices(payload, items.length, items.length);
  return order && new Set(order).size === order.length ? { type: 'sequencing', order } : null;
};

export const longestAnswer = ({ items }: RuntimeSequencing): number => items.length;
