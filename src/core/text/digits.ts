/** Digits of the keyboards of Arabic and Persian as European ones: the last four bits of their code points are their values. */
export const toEuropeanDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** What was meant where a keyboard has put quotation marks around it or a full stop behind it; itself if nothing else is there. */
export const withoutPunctuation = (text: string): string =>
  text.replace(/^["“”„‟«»]+|[."“”„‟«»]+$/g, '').trim() || text;
