import type { z } from 'zod';
import type { CaseFile } from './case-file.ts';
import type { Chapter } from './chapter.ts';
import type { CourseSettings } from './course.ts';
import type { Glossary } from './glossary.ts';
import type { Quiz } from './quiz.ts';
import type { Sources } from './sources.ts';

/**
 * Defines a course; its file is `content/<course>/course.ts` and exports it as `course`.
 *
 * @example
 * ```ts
 * export const course = defineCourse({
 *   id: 'border-basics', version: '1.0.0', language: 'en', title: 'Border basics',
 *   description: 'A first course.', keywords: ['border'], publisher: 'Example Agency',
 *   rights: '© 2026 Example Agency', lawAsAt: '2026-11-01', introduction: 'Welcome.',
 *   assessment: {
 *     id: 'final', title: 'Final assessment', introduction: 'Four questions from each chapter.',
 *     passMark: { percent: 80 }, draw: { perChapter: 4 },
 *   },
 * });
 * ```
 */
export const defineCourse = (course: z.input<typeof CourseSettings>): z.input<typeof CourseSettings> =>
  course;

/**
 * Defines a chapter; its file is `chapters/<NN-name>/chapter.ts` and exports it as `chapter`.
 *
 * @example
 * ```ts
 * export const chapter = defineChapter({
 *   id: 'ch1', title: 'Introduction', summary: 'What smuggling is.',
 *   objectives: [{ id: 'lo1-1', text: 'define migrant smuggling' }],
 *   pages: [{ id: 'ch1-welcome', title: 'Welcome', blocks: [{ type: 'text', text: 'Read [[smuggling]] first.' }] }],
 * });
 * ```
 */
export const defineChapter = (chapter: z.input<typeof Chapter>): z.input<typeof Chapter> => chapter;

/**
 * Defines a chapter's questions; its file is `chapters/<NN-name>/quiz.ts` and exports it as `quiz`.
 *
 * @example
 * ```ts
 * export const quiz = defineQuiz({
 *   id: 'ch1-quiz', title: 'Check chapter 1', introduction: 'Take it as often as you like.',
 *   questions: [{
 *     type: 'true-false', id: 'ch1-q1-border', objective: 'lo1-1', page: 'ch1-welcome',
 *     stem: 'Smuggling of migrants needs a border.', answer: true,
 *     feedback: { true: 'Yes: irregular entry is part of the definition.', false: 'Read the definition again.' },
 *   }],
 * });
 * ```
 */
export const defineQuiz = (quiz: z.input<typeof Quiz>): z.input<typeof Quiz> => quiz;

/**
 * Defines the glossary; its file is `glossary.ts` and exports it as `glossary`.
 *
 * @example
 * ```ts
 * export const glossary = defineGlossary({
 *   terms: [{ id: 'sis', term: 'SIS', expansion: 'Schengen Information System', definition: 'A shared alert system.' }],
 * });
 * ```
 */
export const defineGlossary = (glossary: z.input<typeof Glossary>): z.input<typeof Glossary> => glossary;

/**
 * Defines the sources; its file is `sources.ts` and exports them as `sources`.
 *
 * @example
 * ```ts
 * export const sources = defineSources({
 *   sources: [{ id: 'un-protocol', short: 'Smuggling Protocol', title: 'Protocol against …', publisher: 'United Nations', date: '2000-11-15' }],
 * });
 * ```
 */
export const defineSources = (sources: z.input<typeof Sources>): z.input<typeof Sources> => sources;

/**
 * Defines the case that runs through a course; its file is `case-file.ts` and exports it as `caseFile`.
 *
 * @example
 * ```ts
 * export const caseFile = defineCaseFile({
 *   title: 'Operation BEACON', introduction: 'Five reports reach five desks.',
 *   board: {
 *     nodes: [{ id: 'driver', kind: 'person', label: 'L.' }, { id: 'van', kind: 'vehicle', label: 'The van' }],
 *     links: [{ from: 'driver', to: 'van', label: 'drove it', states: [{ page: 'ch1-van', certainty: 'claimed', source: 'E1' }] }],
 *   },
 * });
 * ```
 */
export const defineCaseFile = (caseFile: z.input<typeof CaseFile>): z.input<typeof CaseFile> => caseFile;
