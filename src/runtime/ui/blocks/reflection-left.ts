import type { StartNote } from './start-note.ts';

/** How much room a field of free text has left. */
export const startReflectionLeft: StartNote = ({ session, strings, messageFormatter }, element) => {
  const field = element.querySelector('textarea');
  const left = element.querySelector('.reflection-left');
  if (!field || !left) return;
  const update = (): void => {
    left.textContent = messageFormatter.fill(strings.reflectionLeft, {
      count: Math.max(0, field.maxLength - field.value.length),
      total: field.maxLength,
    });
  };
  field.addEventListener('input', update);
  // What keeps the text was there before, and has put it into the field.
  session.onReplaced(update);
  update();
};
