import { hasChosenRole, isForRole, roleOf } from '../../core/player/roles.ts';
import { isOwnView } from './role-views.ts';
import type { Ui } from './ui.ts';

/**
 * The choice of a role on the start page; opens what is for the role and folds what is not, and marks pages that are not in the
 * contents. What a learner opens or folds by hand stays as it is until another role is chosen.
 */
export const startRoles = (ui: Ui): void => {
  const { document, session, strings, make, views } = ui;
  const { course } = session;
  if (!course.roles) return;
  const choice = document.querySelector<HTMLElement>('#role-choice');
  const inputs = choice?.querySelectorAll('input') ?? [];
  /** Parts of the page by the role that they were last opened or folded for. */
  const shownFor = new WeakMap<Element, string>();

  const showPart = (part: HTMLElement): void => {
    const role = roleOf(course, session.getState());
    const key = role?.key ?? '';
    if (shownFor.get(part) === key) return;
    shownFor.set(part, key);
    const isOwn = isForRole(part.dataset.roles?.split(' '), role);
    // What the address names in it has been given the focus before this script came.
    if (part instanceof HTMLDetailsElement) part.open = isOwn || part.contains(document.activeElement);
    part.classList.toggle('is-own', role !== null && isOwn);
    for (const [name, isShown] of [
      ['for-you', isOwn],
      ['not-for-you', !isOwn],
    ] as const) {
      const words = part.querySelector<HTMLElement>(`:scope > .${name}, :scope > summary > .${name}`);
      if (words) words.hidden = role === null || !isShown;
    }
  };

  const showParts = (root: ParentNode): void =>
    root.querySelectorAll<HTMLElement>('[data-roles]').forEach(showPart);

  const markContents = (): void => {
    for (const link of document.querySelectorAll<HTMLElement>('#contents [data-place]')) {
      const isOther = !isOwnView(session, link.dataset.place ?? '');
      link.classList.toggle('is-other-role', isOther);
      const mark = link.querySelector('.role-mark');
      if (!isOther) mark?.remove();
      else if (!mark) link.append(make('small', 'role-mark', ` ${strings.otherRole}`));
    }
  };

  const update = (): void => {
    const state = session.getState();
    const chosen = hasChosenRole(state) ? (roleOf(course, state)?.id ?? '') : null;
    for (const input of inputs) input.checked = input.value === chosen;
    markContents();
    showParts(document);
  };

  choice?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (!ui.refuses()) session.dispatch({ type: 'role-chosen', role: target.value || null });
    update();
  });
  if (choice) choice.hidden = false;
  views.onOpen((id) => showParts(document.getElementById(id) ?? document));
  ui.onChange(update);
  update();
};
