/** The characters of a text that a pattern finds, or undefined. */
export const written = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0];

/** A pattern's source that matches exactly these characters. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
