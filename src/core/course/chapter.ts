import { z } from 'zod';
import { Block } from '../blocks/block.ts';
import { Audience } from '../text/audience.ts';
import { Identifier, Markdown, PlainText, Title } from '../text/primitives.ts';

/** What a learner can do after a chapter; every objective is tested by at least one question. */
export const Objective = z.strictObject({
  /** Stable identifier, unique in the course, such as `lo1-1`. */
  id: Identifier,
  /** Completes the sentence "After this chapter you can …". */
  text: PlainText,
});
export type Objective = z.infer<typeof Objective>;

/** One page: what a learner reads at one go, four to seven minutes. */
export const Page = z.strictObject({
  /** Stable identifier, unique in the course. */
  id: Identifier,
  title: Title,
  /** How long it takes, in whole minutes; else it is computed from its words, questions and films. */
  minutes: z.number().int().min(1).max(120).optional(),
  /** The roles for whom it is written, by their ids; for everybody unless given. It counts for nobody else. */
  for: Audience.optional(),
  blocks: z.array(Block).min(1),
});
export type Page = z.infer<typeof Page>;

/** One chapter with its objectives and pages. */
export const Chapter = z.strictObject({
  /** Stable identifier, unique in the course; it becomes the id of a `cmi.objectives` entry. */
  id: Identifier,
  title: Title,
  /** One or two sentences on what the chapter is about. */
  summary: Markdown,
  objectives: z.array(Objective).min(1),
  pages: z.array(Page).min(1),
});
export type Chapter = z.infer<typeof Chapter>;
