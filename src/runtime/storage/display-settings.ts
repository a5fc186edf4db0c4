import type { KeyValueStorage } from './journal.ts';

/** How a learner wants the page to look in this browser; a missing key: as the course has it. */
export interface DisplaySettings {
  readonly theme?: string;
  readonly text?: string;
}

const KEY = 'coursewright-display';

/** What this browser has stored; nothing if that cannot be read. */
export const readDisplaySettings = (storage: KeyValueStorage | null): DisplaySettings => {
  try {
    const { theme, text } = JSON.parse(storage?.getItem(KEY) ?? '{}');
    return {
      ...(typeof theme === 'string' ? { theme } : {}),
      ...(typeof text === 'string' ? { text } : {}),
    };
  } catch {
    return {};
  }
};

/** Stores them for every course of this origin; where nothing can be stored they last as long as the page. */
export const writeDisplaySettings = (storage: KeyValueStorage | null, settings: DisplaySettings): void => {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A full storage keeps nobody from choosing.
  }
};

/** Gives them to the page: the stylesheet reads them as attributes of the root. */
export const applyDisplaySettings = ({ dataset }: HTMLElement, settings: DisplaySettings): void => {
  for (const key of ['theme', 'text'] as const) {
    const value = settings[key];
    if (value !== undefined) dataset[key] = value;
  }
};
