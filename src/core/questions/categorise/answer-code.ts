import { readNumber, writeNumber } from '../../codec/base64url.ts';
import type { CategoriseAnswer, RuntimeCategorise } from './runtime-question.ts';

/** Two cards share a character. */
const SHARED = 2;

export const longestAnswer = ({ cards }: RuntimeCategorise): number => Math.ceil(cards.length / SHARED);

/** The group of each card, two cards to a character: with at most five groups there are 25 ways of 64. */
export const writeAnswer = (
  { cards, groups: { length: base } }: RuntimeCategorise,
  { groups }: CategoriseAnswer,
): string =>
  Array.from({ length: Math.ceil(cards.length / SHARED) }, (_, at) =>
    writeNumber((groups[at * SHARED] ?? 0) + base * (groups[at * SHARED + 1] ?? 0), 1),
  ).join('');

export const readAnswer = (question: RuntimeCategorise, payload: string): CategoriseAnswer | null => {
  const { cards, groups: known } = question;
  if (payload.length !== longestAnswer(question)) return null;
  const groups: number[] = [];
  for (const character of payload) {
    const pair = readNumber(character);
    if (pair === null || pair >= known.length ** SHARED) return null;
    groups.push(pair % known.length, Math.floor(pair / known.length));
  }
  return { type: 'categorise', groups: groups.slice(0, cards.length) };
};
