import { defineCode } from './code.ts';
import { listAndNearest, quoteList } from './wording.ts';

/** What can be wrong with pages and blocks that are for some roles. */
export const roleCodes = {
  'course/unknown-role': defineCode<{ part: string; role: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Part for a role that the course does not have',
    message: ({ part, role }) => `"for" of ${part} names the role "${role}", which the course does not have.`,
    help: 'Name a role of "roles" in course.ts, or add this one there.',
    advice: ({ role, known }) =>
      known.length === 0
        ? 'Add "roles" to course.ts, each with "id" and "title", or remove "for".'
        : listAndNearest('Roles', role, known),
    example: { part: 'page "ch1-courts"', role: 'prosecuter', known: ['investigator', 'prosecutor'] },
  }),
  'course/role-without-pages': defineCode<{ role: string; chapter: string | null }>({
    severity: 'error',
    title: 'Role without a page',
    message: ({ role, chapter }) =>
      chapter === null
        ? `No page is for the role "${role}".`
        : `No page of chapter "${chapter}" is for the role "${role}", and the chapter is launched by itself.`,
    help: 'Add the role to "for" of a page, leave "for" out of one, or remove the role.',
    example: { role: 'analyst', chapter: null },
  }),
  'course/page-not-for-all': defineCode<{ question: string; page: string; missing: readonly string[] }>({
    severity: 'error',
    title: 'Question of the final assessment whose page is not for everybody',
    message: ({ question, page, missing }) =>
      `The final assessment asks everybody question "${question}", but its page "${page}" is not for ${quoteList(missing)}.`,
    help: 'Lead back to a page without "for", or mark blocks of the page instead of the whole page.',
    example: { question: 'ch1-q01-definition', page: 'ch1-courts', missing: ['investigator'] },
  }),
};
