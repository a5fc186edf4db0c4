import type { Session } from '../session/session.ts';

/** Whether what an element's `data-when` names has been decided as its `data-options` want; met without one. */
export const isConditionMet = (session: Session, { dataset }: HTMLElement): boolean => {
  if (dataset.when === undefined) return true;
  const note = session.getState().notes[dataset.when];
  const choice = note?.kind === 'scenario' ? (note.choices[Number(dataset.decisionIndex)] ?? null) : null;
  return choice !== null && (dataset.options ?? '').split(' ').includes(String(choice));
};
