import { readNumber, writeNumber } from '../../codec/base64url.ts';
import type { NoteType, RuntimeNoteBase } from '../note-type.ts';

export interface RuntimeScenario extends RuntimeNoteBase {
  readonly kind: 'scenario';
  /** How many each decision has. */
  readonly options: readonly number[];
}

/** What was decided. */
export interface ScenarioValue {
  readonly kind: 'scenario';
  /** Index of the chosen option for each decision, `null` where none was chosen yet. */
  readonly choices: readonly (number | null)[];
}

/** One character for each decision: 0 for none yet, else the option counted from 1. */
export const scenario: NoteType<RuntimeScenario, ScenarioValue> = {
  writeNote: ({ options }, { choices }) =>
    options.map((_, index) => writeNumber((choices[index] ?? -1) + 1, 1)).join(''),
  readNote: ({ options }, payload) => {
    const digits = [...payload].map(readNumber);
    const isWhole =
      digits.length === options.length &&
      digits.every((digit, index) => digit !== null && digit <= (options[index] ?? 0));
    return isWhole
      ? {
          kind: 'scenario',
          choices: digits.map((digit) => (digit === null || digit === 0 ? null : digit - 1)),
        }
      : null;
  },
  merge: (newer, older) => ({
    kind: 'scenario',
    choices: newer.choices.map((choice, index) => choice ?? older.choices[index] ?? null),
  }),
};

export const longestNote = ({ options }: RuntimeScenario): number => options.length;
