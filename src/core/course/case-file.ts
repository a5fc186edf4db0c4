import { z } from 'zod';
import { DecisionCondition } from '../blocks/decision-reference.ts';
import { Identifier, InlineMarkdown, Markdown, PlainText, Title } from '../text/primitives.ts';

/** How sure a link of the board is. */
export const CERTAINTIES = ['confirmed', 'probable', 'claimed', 'refuted'] as const;

/** What the board links; the kinds stand in columns of their own. */
export const NODE_KINDS = [
  'person',
  'phone',
  'account',
  'organisation',
  'vehicle',
  'place',
  'document',
] as const;

/** How a link stands from a page on. */
const LinkState = z.strictObject({
  /** Id of the page with whose opening it holds; the last one opened counts. */
  page: Identifier,
  certainty: z.enum(CERTAINTIES),
  /** What carries it, such as "E1, E2". */
  source: InlineMarkdown,
  /** Who may see it, and other remarks. */
  note: InlineMarkdown.optional(),
  /** Holds only once this has been decided. */
  when: DecisionCondition.optional(),
});

/** A board that links persons, phones, money and places and says how sure. */
export const Board = z.strictObject({
  nodes: z
    .array(z.strictObject({ id: Identifier, kind: z.enum(NODE_KINDS), label: PlainText.max(40) }))
    .min(2)
    .max(40),
  links: z
    .array(
      z.strictObject({
        from: Identifier,
        to: Identifier,
        /** What links them, such as "debt, papers". */
        label: PlainText.max(60),
        states: z.array(LinkState).min(1).max(4),
      }),
    )
    .min(1)
    .max(60),
});

/**
 * The case that runs through a course: what its exhibits (blocks of the pages) are collected in. It keeps nothing of its own:
 * what is open follows from the pages that have been opened and from what was decided.
 */
export const CaseFile = z.strictObject({
  title: Title,
  /** Shown above the exhibits. */
  introduction: Markdown,
  board: Board.optional(),
});
export type CaseFile = z.infer<typeof CaseFile>;
