import type { Ui } from './ui.ts';

/** What is said about a text that is copied. */
export interface CopyTexts {
  /** Of the message, and of the field in which the text is shown. */
  readonly key: string;
  readonly label: string;
  readonly copied: string;
  readonly toCopy: string;
}

/** Copies a text. A frame may be barred from the clipboard: then the text is shown, selected, so that the learner can. */
export const copyToClipboard = ({ window, make, notices }: Ui, text: string, words: CopyTexts): void => {
  const show = (): void => {
    const area = make('textarea', 'details-text', text);
    area.readOnly = true;
    area.rows = 8;
    area.setAttribute('aria-label', words.label);
    notices.show(words.key, words.toCopy, { action: area, until: 'hidden' });
    area.focus();
    area.select();
  };
  const copied = window.navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'));
  copied.then(() => notices.show(words.key, words.copied, { until: 'hidden' }), show);
};
