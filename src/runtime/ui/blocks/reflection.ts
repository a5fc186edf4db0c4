import { noteLocationText } from '../note-location-text.ts';
import type { StartNote } from './start-note.ts';

/** Free text that is kept. How much room is left comes later (`reflection-left.ts`). */
export const startReflection: StartNote = ({ session, strings, views, onChange }, element, id) => {
  const field = element.querySelector('textarea');
  const left = element.querySelector('.reflection-left');
  const copy = element.querySelector('.reflection-copy');
  if (!field || !left || !copy) return;
  let kept = '';
  const restore = (): void => {
    const value = session.getState().notes[id];
    kept = value?.kind === 'reflection' ? value.text : '';
    field.value = kept;
  };
  restore();
  left.id = `${id}-left`;
  copy.id = `note-${id}-copy`;
  field.setAttribute('aria-describedby', `${left.id} ${copy.id}`);
  const showCopy = (): void => {
    const text = noteLocationText(strings, session.getNoteLocation(id));
    if (copy.textContent !== text) copy.textContent = text;
  };
  const keep = (): void => {
    if (field.value === kept) return;
    kept = field.value;
    session.dispatch({ type: 'note-changed', note: id, value: { kind: 'reflection', text: kept } });
  };
  field.addEventListener('change', keep);
  views.onLeave(keep);
  session.onReplaced(restore);
  onChange(showCopy);
  showCopy();
};
