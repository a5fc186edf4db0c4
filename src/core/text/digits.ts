/** The zeros of digits that keyboards have beside the European ones: Arabic-Indic and Persian. */
const ZEROS: readonly number[] = [0x0660, 0x06f0];

/** Digits of the keyboards of Arabic and Persian as European ones. */
export const toEuropeanDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
    return String(code - zero);
  });

/** Quotation marks, of whatever kind, and the full stop that phones put behind a word. */
const AROUND = /^["“”„‟«»]+|[."“”„‟«»]+$/g;

/** What was meant where a keyboard has put quotation marks around it or a full stop behind it; itself if nothing else is there. */
export const withoutPunctuation = (text: string): string => text.replace(AROUND, '').trim() || text;
