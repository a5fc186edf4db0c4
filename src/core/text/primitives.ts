import { z } from 'zod';

/** The longest authored identifier, in characters: `final-` before it must still fit an interaction id of 64. */
export const IDENTIFIER_MAX_LENGTH = 48;

/**
 * A stable name that an author gives once and never changes: lower-case ASCII words joined by hyphens, a letter
 * first, at most 48 characters. Everything a learner or an LMS stores hangs on it (SCORM 1.2 RTE, CMIIdentifier).
 */
export const Identifier = z
  .string()
  .max(IDENTIFIER_MAX_LENGTH, `at most ${IDENTIFIER_MAX_LENGTH} characters`)
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'lower-case ASCII letters and digits in words joined by single hyphens, a letter first, such as "ch1-welcome"',
  );
export type Identifier = z.infer<typeof Identifier>;

/**
 * Text in the small Markdown: paragraphs, lists, `*emphasis*`, `**strong**`, `[links](https://…)`, and two additions:
 * `[[term]]` or `[[term|shown words]]` links a glossary term, `[@source]` or `[@source, locator]` cites a source.
 */
export const Markdown = z.string().trim().min(1, 'must not be empty');
export type Markdown = z.infer<typeof Markdown>;

/** Text in the small Markdown whose last paragraph asks something: it names a field, and can hold no link. */
export const PromptMarkdown = z.string().trim().min(1, 'must not be empty');
export type PromptMarkdown = z.infer<typeof PromptMarkdown>;

const oneLine = () =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .regex(/^[^\r\n]*$/, 'must stay on one line');

/** One line of the small Markdown: no paragraphs and no lists. */
export const InlineMarkdown = oneLine();
export type InlineMarkdown = z.infer<typeof InlineMarkdown>;

/** One line of the small Markdown that a learner ticks, sorts or matches: it can hold no link. */
export const LabelMarkdown = oneLine();
export type LabelMarkdown = z.infer<typeof LabelMarkdown>;

/** One line of plain text without markup, such as a title or a label inside a drawing. */
export const PlainText = oneLine();
export type PlainText = z.infer<typeof PlainText>;

/** A title: one line of plain text, at most 200 characters (Moodle refuses more than 255 bytes in its tables). */
export const Title = PlainText.max(200, 'at most 200 characters');
export type Title = z.infer<typeof Title>;

/** A calendar date written `2026-11-23`. */
export const IsoDate = z.iso.date('a date such as "2026-11-23"');
export type IsoDate = z.infer<typeof IsoDate>;

/** A path below the course's `assets/` folder: `[a-z0-9._/-]`, no leading slash, no `..`. */
export const AssetPath = z
  .string()
  .max(150, 'at most 150 characters')
  .regex(
    /^(?!.*\.\.)[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/,
    'a path below assets/ in [a-z0-9._/-], without ".."',
  );
export type AssetPath = z.infer<typeof AssetPath>;
