/** The characters of a text that a pattern finds, or undefined. */
export const firstMatch = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0];

/** A pattern's source that matches exactly these characters. */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
