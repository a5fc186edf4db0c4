import { isForRole, roleOf } from '../../core/player/roles.ts';
import type { Session } from '../session/session.ts';

/** Whether a view is one that the learner passes on the way through the course: not a page for other roles. */
export const isOwnView = ({ course, getState }: Session, view: string): boolean =>
  isForRole(course.pages.find(({ id }) => id === view)?.for, roleOf(course, getState()));
