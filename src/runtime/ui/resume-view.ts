import { viewOrder } from './pager.ts';
import { isOwnView } from './role-views.ts';
import { isDone } from './time-left.ts';
import type { Ui } from './ui.ts';

/**
 * Where a learner goes on: the first page opened and not read, else the first page or quiz for which there is something left to do;
 * `null` if nothing is left, or nothing has been begun.
 */
export const resumeView = (ui: Ui): string | null => {
  const { session, views } = ui;
  const { visited, read, quizzes } = session.getState();
  if (visited.size === 0 && Object.keys(quizzes).length === 0) return null;
  const order = viewOrder(session.course).filter(
    (id) => id !== 'start' && id !== 'results' && views.has(id) && isOwnView(session, id),
  );
  const opened = order.find((id) => visited.has(id) && !read.has(id));
  return opened ?? order.find((id) => !isDone(ui, id)) ?? null;
};
