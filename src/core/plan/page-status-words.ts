import { type FinalStatus, STATUS_WORDS, type StatusWords } from '../player/status-words.ts';

/** Where `configure` writes the words for an LMS into a page; empty as built. */
const ISLAND = /(<script type="application\/json" id="status-words">)([^<]*)(<\/script>)/;

const FINAL: readonly string[] = Object.keys(STATUS_WORDS);

/** Words as a page or an author has them; `null` if they are none. */
export const readStatusWords = (value: unknown): StatusWords | null => {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  return entries.every(
    ([status, word]) => FINAL.includes(status) && STATUS_WORDS[status as FinalStatus].includes(word),
  )
    ? value
    : null;
};

/** The words that a page was configured with; `null` where it has no place for them, or what stands there cannot be read. */
export const statusWordsOf = (page: string): StatusWords | null => {
  const [, , text] = ISLAND.exec(page) ?? [];
  try {
    return text === undefined ? null : readStatusWords(JSON.parse(text));
  } catch {
    return null;
  }
};

/** A page with other words; one without a place for them as it is. */
export const withStatusWords = (page: string, words: StatusWords): string =>
  page.replace(ISLAND, (_, before: string, __, after: string) => before + JSON.stringify(words) + after);
