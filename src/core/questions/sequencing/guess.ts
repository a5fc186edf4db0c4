import { byChance, type Guess } from '../guess.ts';
import type { SequencingQuestion } from './schema.ts';

/** One item of a random order stands in its place, on average. */
export const guess = ({ items }: SequencingQuestion): Guess => byChance(1 / items.length);
