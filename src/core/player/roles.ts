import type { CourseState } from './course-state.ts';
import type { RuntimeCourse, RuntimePage, RuntimeRole } from './runtime-course.ts';

/** The extra in which suspend data has the role. */
const EXTRA = 'r';

/** The role that the learner has chosen; `null`: none, or one that this version of the course does not have. */
export const roleOf = ({ roles }: RuntimeCourse, { extras }: CourseState): RuntimeRole | null =>
  roles?.find(({ key }) => key === extras[EXTRA]) ?? null;

/** Whether a learner has been asked for a role and has answered, if only with "all". */
export const hasChosenRole = ({ extras }: CourseState): boolean => extras[EXTRA] !== undefined;

/** The state with another role; the same object if that changes nothing. @param id `null`: none. */
export const chooseRole = (course: RuntimeCourse, state: CourseState, id: string | null): CourseState => {
  const role = course.roles?.find((candidate) => candidate.id === id);
  const key = role?.key ?? '';
  if ((id !== null && !role) || state.extras[EXTRA] === key) return state;
  // No role is kept as such: a save that went another way must not bring the former one back.
  return { ...state, extras: { ...state.extras, [EXTRA]: key } };
};

/** Whether something is for a role; without a role, or for nobody in particular, it is. */
export const isForRole = (audience: readonly string[] | undefined, role: RuntimeRole | null): boolean =>
  !audience || !role || audience.includes(role.id);

/** The pages that count for the learner. */
export const pagesForRole = (course: RuntimeCourse, state: CourseState): readonly RuntimePage[] => {
  const role = roleOf(course, state);
  return role ? course.pages.filter((page) => isForRole(page.for, role)) : course.pages;
};
