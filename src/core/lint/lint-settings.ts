import { z } from 'zod';
import { Identifier } from '../text/primitives.ts';

const percent = z.number().min(0).max(100);

/**
 * How strictly the build judges whether questions can be answered without knowledge; every figure in per cent. The defaults
 * are what a careful item writer keeps.
 */
export const LintSettings = z.strictObject({
  /** A quiz may give a test-wise guesser so many points of 100 more than chance does. */
  maxAboveChance: percent.default(5),
  /** The right option may be the longest in so many of a quiz's questions with one right option, and the shortest in as many. */
  maxKeyByLength: percent.default(34),
  /** The best option may be the longest in so many of the course's scenario decisions. */
  maxBestLongest: percent.default(34),
  /** Wrong options are on average at least as long as this share of the right one. */
  minDistractorLength: percent.default(50),
  /** So many of all scored questions put a case. */
  minCase: percent.default(0),
  /** So many of all scored questions may ask for what was read. */
  maxRecall: percent.default(100),
  /** Ids of questions and scenarios that somebody has looked at and found right as they are. */
  except: z.array(Identifier).default([]),
});
export type LintSettings = z.infer<typeof LintSettings>;
