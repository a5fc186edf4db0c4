import { lengthOfBits, readBits, writeBits } from '../../codec/index-list.ts';
import type { HighlightAnswer, RuntimeHighlight } from './runtime-question.ts';

/** The marked passages as bits. */
export const writeAnswer = ({ passages }: RuntimeHighlight, { marked }: HighlightAnswer): string =>
  writeBits(marked, passages.length);

export const readAnswer = ({ passages }: RuntimeHighlight, payload: string): HighlightAnswer | null => {
  const marked = readBits(payload, passages.length);
  return marked && { type: 'highlight', marked };
};

export const longestAnswer = ({ passages }: RuntimeHighlight): number => lengthOfBits(passages.length);
