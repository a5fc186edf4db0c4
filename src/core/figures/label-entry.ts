import type { TextPart } from './text.ts';

/** Something with a label and perhaps a detail. */
export interface LabelEntry {
  readonly label: string;
  readonly detail?: string | undefined;
}

/** An entry in one line of words. */
export const entryAsText = ({ label, detail }: LabelEntry): string =>
  detail === undefined ? label : `${label}: ${detail}`;

/** The texts of an entry's box: the label over the detail. */
export const entryParts = ({ label, detail = '' }: LabelEntry): TextPart[] => [
  { text: label, role: 'strong' },
  { text: detail, role: 'small' },
];
