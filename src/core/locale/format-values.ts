import type { Locale } from './locales.ts';

type Writing = Locale['writing'];
type NumberMarks = Pick<Writing, 'decimal' | 'group'>;

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

/** A number as it is read: thousands apart, the language's decimal mark, at most twelve digits. */
export const formatLocaleNumber = (value: number, { decimal, group }: NumberMarks): string => {
  const rounded = Number(value.toPrecision(12));
  const [mantissa = '0', exponent] = String(Math.abs(rounded)).split('e');
  const [whole = '0', decimals] = mantissa.split('.');
  const sign = rounded < 0 ? MINUS : '';
  const power = exponent === undefined ? '' : `${NO_BREAK_SPACE}×${NO_BREAK_SPACE}10^${Number(exponent)}`;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${sign}${grouped}${decimals === undefined ? '' : decimal + decimals}${power}`;
};

/** A number with so many decimals, zeros included, and without groups. */
export const formatFixed = (value: number, decimals: number, { decimal }: NumberMarks): string =>
  value.toFixed(decimals).replace('-', MINUS).replace('.', decimal);

/** A year, month or day such as `2015-05-13` as it is read. */
export const formatDate = (date: string, { months, date: write }: Writing): string => {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return write({ ...(day === undefined ? {} : { day: Number(day) }), month: name, year });
};
