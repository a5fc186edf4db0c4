import type { Ui } from '../ui.ts';

/** Restores what a learner left in one block and keeps what changes. @param id the block's. */
export type StartNote = (ui: Ui, element: HTMLElement, id: string) => void;
