const PASSAGE = /\{([^{}:]*):([^{}]*)\}/g;

/** A passage as it stands in a question's text, in braces behind its id. */
export interface WrittenPassage {
  readonly id: string;
  /** One line of Markdown. */
  readonly words: string;
  /** With braces and id, as written. */
  readonly raw: string;
}

/** The passages of a text, in its order. */
export const passagesOf = (text: string): readonly WrittenPassage[] =>
  [...text.matchAll(PASSAGE)].map(([raw, id = '', words = '']) => ({
    id: id.trim(),
    words: words.replace(/\s+/g, ' ').trim(),
    raw,
  }));

/** The text with something else where its passages stand. */
export const replacePassages = (text: string, replace: (passage: WrittenPassage) => string): string => {
  const passages = passagesOf(text);
  let at = 0;
  return text.replace(PASSAGE, (raw) => {
    const passage = passages[at++];
    return passage ? replace(passage) : raw;
  });
};

/** The words of a passage; `''` if the text has none of that id. */
export const wordsOf = (text: string, id: string): string =>
  passagesOf(text).find((passage) => passage.id === id)?.words ?? '';
