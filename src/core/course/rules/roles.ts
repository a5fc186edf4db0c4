import { findDuplicates } from '../../diagnostics/find-duplicates.ts';
import { isScored } from '../../questions/runtime-registry.ts';
import type { Page } from '../chapter.ts';
import type { Role } from '../roles.ts';
import { below, type CourseView, type Report, type Rule } from './course-view.ts';

const isFor = (page: Page, { id }: Role): boolean => page.for?.includes(id) ?? true;

const checkNames = (
  { settings, pages, blocks }: CourseView,
  roles: readonly Role[],
  report: Report,
): void => {
  const known = roles.map(({ id }) => id);
  if (settings)
    for (const { entry, index } of findDuplicates(roles, ({ id }) => id))
      report(
        'course/duplicate-local-id',
        { id: entry.id, kind: 'role', owner: 'the course' },
        { file: settings.file, path: ['roles', index, 'id'] },
      );
  const parts = [
    ...pages.map(({ value, ...spot }) => ({ value, spot, part: `page "${value.id}"` })),
    ...blocks.map(({ value, ...spot }) => ({ value, spot, part: `this ${value.type}` })),
  ];
  for (const { value, spot, part } of parts)
    for (const [index, role] of (value.for ?? []).entries())
      if (!known.includes(role))
        report('course/unknown-role', { part, role, known }, below(spot, 'for', index));
};

/** Where what is launched by itself, the course or each of its chapters, has no page for a role. */
const checkPaths = (view: CourseView, roles: readonly Role[], report: Report): void => {
  const { settings, chapters, isComplete } = view;
  if (!settings || !isComplete) return;
  const launched =
    settings.value.scos === 'per-chapter'
      ? chapters.map(({ name, chapter }) => ({ chapter: name, pages: chapter?.value.pages ?? [] }))
      : [{ chapter: null, pages: chapters.flatMap(({ chapter }) => chapter?.value.pages ?? []) }];
  for (const [index, role] of roles.entries())
    for (const { chapter, pages } of launched)
      if (!pages.some((page) => isFor(page, role)))
        report(
          'course/role-without-pages',
          { role: role.id, chapter },
          { file: settings.file, path: ['roles', index] },
        );
};

const checkFinalPool = (view: CourseView, roles: readonly Role[], report: Report): void => {
  if (!view.settings?.value.assessment) return;
  const pages = new Map(view.pages.map(({ value }) => [value.id, value]));
  for (const { value: question, ...spot } of view.questions) {
    const page = pages.get(question.page);
    // What stands in a page is asked there alone.
    if (!page || !isScored(question) || spot.path[0] !== 'questions') continue;
    const missing = roles.filter((role) => !isFor(page, role)).map(({ id }) => id);
    if (missing.length > 0)
      report(
        'course/page-not-for-all',
        { question: question.id, page: page.id, missing },
        below(spot, 'page'),
      );
  }
};

/** Roles exist, each has pages, and what the final assessment asks everybody stands where everybody reads it. */
export const roles: Rule = (view, report) => {
  const known = view.settings?.value.roles ?? [];
  if (view.settings) checkNames(view, known, report);
  checkPaths(view, known, report);
  checkFinalPool(view, known, report);
};
