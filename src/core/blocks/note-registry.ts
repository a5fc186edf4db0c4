import { checklist } from './checklist/note.ts';
import { question } from './question/note.ts';
import { reflection } from './reflection/note.ts';
import { scenario } from './scenario/note.ts';

/** Every block type that keeps something of the learner, as the browser needs it. */
export const NOTE_TYPES = { checklist, scenario, reflection, question };

export type NoteKind = keyof typeof NOTE_TYPES;

/** Something in a page that a learner leaves a mark on, kept but never scored. */
export type RuntimeNote = Parameters<(typeof NOTE_TYPES)[NoteKind]['writeNote']>[0];

/** What a learner left in a page. */
export type NoteValue = Parameters<(typeof NOTE_TYPES)[NoteKind]['writeNote']>[1];
