import { wordsFor } from './words.ts';

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

const group = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);

/** A number as it is read: thousands apart, the language's decimal sign, at most twelve digits. */
export const showNumber = (value: number, language: string): string => {
  const { decimal } = wordsFor(language);
  const rounded = Number(value.toPrecision(12));
  const [mantissa = '0', exponent] = String(Math.abs(rounded)).split('e');
  const [whole = '0', decimals] = mantissa.split('.');
  const sign = rounded < 0 ? MINUS : '';
  const power = exponent === undefined ? '' : `${NO_BREAK_SPACE}×${NO_BREAK_SPACE}10^${Number(exponent)}`;
  return `${sign}${group(whole)}${decimals === undefined ? '' : decimal + decimals}${power}`;
};

/** A year, month or day such as `2015-05-13` as it is read. */
export const showDate = (date: string, language: string): string => {
  const { months, date: write } = wordsFor(language);
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return write({ ...(day === undefined ? {} : { day: Number(day) }), month: name, year });
};

/** Where a date stands on a scale of days; months and years count from their first day. */
export const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 372 + (month - 1) * 31 + day;
};
