import { cutToBytes, encodeUtf8 } from '../../../core/codec/base64url.ts';
import type { StartNote } from './start-note.ts';

/** Free text that is kept. */
export const startReflection: StartNote = ({ session, strings, wording, places }, element, id) => {
  const field = element.querySelector('textarea');
  if (!field) return;
  const left = element.querySelector('.reflection-left');
  const total = Number(field.dataset.maxBytes ?? 0);
  let kept = '';
  const restore = (): void => {
    const value = session.getState().notes[id];
    kept = value?.kind === 'reflection' ? value.text : '';
    field.value = kept;
  };
  restore();
  if (left) {
    left.id = `${id}-left`;
    field.setAttribute('aria-describedby', left.id);
  }
  const update = (): void => {
    const text = cutToBytes(field.value, total);
    if (text !== field.value) field.value = text;
    if (left)
      left.textContent = wording.fill(strings.reflectionLeft, {
        count: total - encodeUtf8(text).length,
        total,
      });
  };
  const keep = (): void => {
    if (field.value === kept) return;
    kept = field.value;
    session.dispatch({ type: 'note-changed', note: id, value: { kind: 'reflection', text: kept } });
  };
  field.addEventListener('input', update);
  field.addEventListener('change', keep);
  places.onLeave(keep);
  session.onReplaced(() => {
    restore();
    update();
  });
  update();
};
