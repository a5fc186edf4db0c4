import type { CourseSettings } from '../course/course.ts';
import type { Locale } from '../locale/locales.ts';

/** For whom a page or a block is. */
export interface AudienceView {
  /** Ids of roles, joined by blanks. */
  readonly roles: string;
  /** "For prosecutors and judges" */
  readonly label: string;
}

/** @param audience ids of roles. @returns `null` if it is for everybody. */
export const viewAudience = (
  audience: readonly string[] | undefined,
  { roles = [] }: CourseSettings,
  locale: Locale,
): AudienceView | null => {
  const named = roles.filter(({ id }) => audience?.includes(id));
  return named.length === 0 || named.length === roles.length
    ? null
    : {
        roles: named.map(({ id }) => id).join(' '),
        label: locale.page.forRoles(named.map(({ title, plural }) => plural ?? title)),
      };
};

/** What the start page asks. */
export interface RoleChoiceView {
  /** The empty id stands for no role. */
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

/** @returns `null` if the course has no roles. */
export const viewRoleChoice = (
  { roles }: CourseSettings,
  { page: { words } }: Locale,
): RoleChoiceView | null =>
  roles
    ? { options: [{ id: '', title: words.everyRole }, ...roles.map(({ id, title }) => ({ id, title }))] }
    : null;
