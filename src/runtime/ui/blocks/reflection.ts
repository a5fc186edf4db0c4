import { noteLocationText } from '../note-location-text.ts';
import type { StartNote } from './start-note.ts';

/** Free text that is kept. */
export const startReflection: StartNote = (
  { session, strings, messageFormatter, views, onChange },
  element,
  id,
) => {
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
  const update = (): void => {
    left.textContent = messageFormatter.fill(strings.reflectionLeft, {
      count: Math.max(0, field.maxLength - field.value.length),
      total: field.maxLength,
    });
  };
  const showCopy = (): void => {
    const text = noteLocationText(strings, session.getNoteLocation(id));
    if (copy.textContent !== text) copy.textContent = text;
  };
  const keep = (): void => {
    if (field.value === kept) return;
    kept = field.value;
    session.dispatch({ type: 'note-changed', note: id, value: { kind: 'reflection', text: kept } });
  };
  field.addEventListener('input', update);
  field.addEventListener('change', keep);
  views.onLeave(keep);
  session.onReplaced(() => {
    restore();
    update();
  });
  onChange(showCopy);
  update();
  showCopy();
};
