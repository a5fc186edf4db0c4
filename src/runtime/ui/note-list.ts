import { copyToClipboard } from './clipboard.ts';
import { button, normalizedText, viewLink } from './elements.ts';
import { noteLocationText } from './note-location-text.ts';
import type { Ui } from './ui.ts';

const VIEW = 'note-list';

/** A note with where it was written and what was asked. */
interface ListedNote {
  /** Id of its page; `''` while that has not been read. */
  readonly viewId: string;
  readonly title: string;
  readonly prompt: string;
  readonly text: string;
  /** Where the whole of it is, if not here. */
  readonly copy: string;
}

const listNotes = ({ document, session, strings, views }: Ui): readonly ListedNote[] => {
  const { notes } = session.getState();
  return session.course.notes.flatMap(({ id }) => {
    const value = notes[id];
    if (value?.kind !== 'reflection' || (value.text === '' && !value.isCut)) return [];
    const block = document.querySelector(`[data-note="${id}"]`);
    const viewId = block?.closest('.place')?.id ?? '';
    return [
      {
        viewId,
        title: viewId === '' ? '' : views.titleOf(viewId),
        prompt: normalizedText(block?.querySelector('.reflection-prompt')),
        text: value.text,
        copy: noteLocationText(strings, session.getNoteLocation(id)),
      },
    ];
  });
};

/** All notes as one text, for a file of the learner's own. */
const textOfNotes = ({ session }: Ui, notes: readonly ListedNote[]): string =>
  [
    `${session.course.title} (${session.course.version})`,
    ...notes.map(({ title, prompt, text, copy }) =>
      [title, prompt, '', text, ...(copy === '' ? [] : ['', `[${copy}]`])].join('\n'),
    ),
  ].join('\n\n----\n\n');

/** The view that lists all notes, and gives them to the learner as text. */
export const startNoteList = (ui: Ui): void => {
  const { document, session, strings, make, views } = ui;
  let address = '';
  const render = (): void => {
    const body = document.getElementById(`${VIEW}-body`);
    if (!body || views.current() !== VIEW) return;
    URL.revokeObjectURL(address);
    const notes = listNotes(ui);
    if (notes.length === 0) {
      body.replaceChildren(make('p', '', strings.noNotes));
      return;
    }
    const text = textOfNotes(ui, notes);
    address = URL.createObjectURL(
      new Blob([text.replaceAll('\n', '\r\n')], { type: 'text/plain;charset=utf-8' }),
    );
    const file = viewLink(make, '', strings.notesInFile);
    file.href = address;
    file.download = `${session.course.id.replaceAll('/', '-')}-notes.txt`;
    const list = make(
      'ul',
      'notes',
      ...notes.map(({ viewId, title, prompt, text: note, copy }) =>
        make(
          'li',
          'listed-note',
          make('h2', '', viewId === '' ? prompt : viewLink(make, viewId, title)),
          ...(viewId === '' || prompt === '' ? [] : [make('p', 'note-prompt', prompt)]),
          make('p', 'note-text', note),
          ...(copy === '' ? [] : [make('p', 'reflection-copy', copy)]),
        ),
      ),
    );
    body.replaceChildren(
      make('p', 'download', file, ' ', make('span', 'download-hint')),
      make(
        'p',
        '',
        button(make, 'button-small secondary', strings.copyNotes, () =>
          copyToClipboard(ui, text, {
            key: VIEW,
            label: strings.notesInFile,
            copied: strings.notesCopied,
            toCopy: strings.notesToCopy,
          }),
        ),
      ),
      list,
    );
  };
  views.onOpen(render);
  ui.onChange(render);
  render();
};
