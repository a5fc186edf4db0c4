import type { StartNote } from './start-note.ts';

const boxesOf = (element: Element): HTMLInputElement[] => [
  ...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

/** Ticks that are kept. */
export const startChecklist: StartNote = ({ session }, element, id) => {
  const restore = (): void => {
    const value = session.getState().notes[id];
    const kept = value?.kind === 'checklist' ? value.ticked : [];
    for (const box of boxesOf(element)) box.checked = kept.includes(Number(box.value));
  };
  restore();
  session.onReplaced(restore);
  element.addEventListener('change', () => {
    const ticked = boxesOf(element)
      .filter((box) => box.checked)
      .map((box) => Number(box.value))
      .sort((a, b) => a - b);
    session.dispatch({ type: 'note-changed', note: id, value: { kind: 'checklist', ticked } });
  });
};
