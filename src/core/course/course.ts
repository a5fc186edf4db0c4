import { z } from 'zod';
import { LintSettings } from '../lint/lint-settings.ts';
import { Identifier, IsoDate, Markdown, PlainText, Title } from '../text/primitives.ts';
import { Theme } from '../theme/theme.ts';
import { CaseFile } from './case-file.ts';
import { Chapter } from './chapter.ts';
import { Glossary } from './glossary.ts';
import { Assessment, PassMark, Quiz } from './quiz.ts';
import { Roles } from './roles.ts';
import { Sources } from './sources.ts';
import { XapiSettings } from './xapi-settings.ts';

/** What stands in `course.ts`: everything about the course but its chapters, glossary and sources. */
export const CourseSettings = z.strictObject({
  /** Stable for ever: manifest, item and resource identifiers are made from it. */
  id: Identifier,
  /** Semantic version of the content, such as `1.0.0` (SCORM 1.2 CAM: at most 20 characters). */
  version: z
    .string()
    .max(20)
    .regex(/^\d+\.\d+\.\d+(?:-[0-9a-z.]+)?$/, 'a semantic version such as "1.0.0"'),
  /** BCP 47 tag of the language in which the course is written, such as `en`. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'a language tag such as "en" or "pt-PT"'),
  title: Title,
  /** One paragraph of plain text for catalogues; at most 1,000 characters. */
  description: PlainText.max(1000),
  keywords: z.array(PlainText.max(60)).min(1).max(20),
  /** Who publishes the course. */
  publisher: PlainText,
  /** The rights statement, such as "© 2026 Example Agency". */
  rights: PlainText,
  /** The date whose law the course states; shown wherever a law-as-at line stands. */
  lawAsAt: IsoDate,
  /** One line above the title on the first view, such as whom the course is for. */
  kicker: PlainText.max(100).optional(),
  /** What learners get out of it, in one sentence of at most 160 characters below the title. */
  promise: PlainText.max(160).optional(),
  /** Shown on the first screen, before the first chapter. */
  introduction: Markdown,
  /**
   * Roles of which each learner may choose one: pages and blocks with `for` are folded for all others, and pages count for
   * theirs alone. Without a choice everything is open and counts.
   */
  roles: Roles.optional(),
  /** An agency's own colours, logo and fonts. */
  theme: Theme.optional(),
  /** How entry quizzes are passed, which chapters have that have questions with `testOut`; all but one right unless given. */
  testOut: z.strictObject({ passMark: PassMark }).optional(),
  /** `single` (default): one SCO for the whole course; `per-chapter`: one SCO per chapter and one for the final assessment. */
  scos: z.enum(['single', 'per-chapter']).default('single'),
  /** Writes `adlcp:masteryscore` (0-100) into the manifest. Leave it out: the package decides passed and failed itself. */
  masteryScore: z.number().int().min(1).max(100).optional(),
  completion: z
    .strictObject({
      /**
       * `all`: every page must have been opened as well; `read`: every page must have been read, to its end or left by the way
       * on; `none` (default): the final assessment alone decides.
       */
      pages: z.enum(['all', 'read', 'none']).default('none'),
    })
    .default({ pages: 'none' }),
  /** The final assessment; without one the course ends `completed` when every page has been opened, or read where `pages` is `read`. */
  assessment: Assessment.optional(),
  /**
   * What stands in the LMS's table of interactions. `assessments`: the questions of the quiz that decides how an SCO ends, or
   * of all quizzes where none does; `all`: those of every quiz. Left out, a new course has `assessments`, and one whose lock file
   * has given interactions to other quizzes keeps `all`.
   */
  interactions: z.enum(['assessments', 'all']).optional(),
  /**
   * What `cmi.core.session_time` counts. `visible` (default): the time for which the page is in front; `active`: of that, what a sign of the
   * learner (a key, the pointer, scrolling, media that play) is not further back than the words in view take to read, or two minutes.
   */
  sessionTime: z.enum(['visible', 'active']).default('visible'),
  /**
   * Other words for the status that the LMS is told, where it wants them: `passed: 'completed'`, `failed: 'incomplete'`,
   * `completed: 'passed'`. `coursewright configure` sets them in a built package, and goes first.
   */
  statusWords: z
    .strictObject({
      passed: z.enum(['passed', 'completed']).optional(),
      failed: z.enum(['failed', 'incomplete']).optional(),
      completed: z.enum(['completed', 'passed']).optional(),
    })
    .optional(),
  /** Whether the LMS is told what is answered in pages, outside quizzes, one interaction for each; statements tell it anyhow. */
  reportPageQuestions: z.boolean().default(false),
  /** Judges whether questions can be answered without knowledge, as warnings of the build; not judged unless given: `{}` for the defaults. */
  questionLint: LintSettings.optional(),
  /** What xAPI statements call the course, and how much they say of answers. */
  xapi: XapiSettings.prefault({}),
});
export type CourseSettings = z.infer<typeof CourseSettings>;

/** A whole course, put together from its files in the order of the chapter folders' names. */
export const Course = z.strictObject({
  settings: CourseSettings,
  chapters: z.array(z.strictObject({ chapter: Chapter, quiz: Quiz.optional() })).min(1),
  glossary: Glossary,
  sources: Sources,
  caseFile: CaseFile.optional(),
});
export type Course = z.infer<typeof Course>;
