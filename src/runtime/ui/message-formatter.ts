import { formatLocaleNumber } from '../../core/locale/format-values.ts';
import type { Locale } from '../../core/locale/locales.ts';
import type { PluralText } from '../../core/locale/plural-text.ts';

type Values = Readonly<Record<string, string | number>>;

/** Puts data into texts as the page's language does. */
export interface MessageFormatter {
  /** Replaces `{name}`. */
  fill(text: string, values: Values): string;
  /** Picks the plural form and replaces `{count}`, and other names if given. */
  count(text: PluralText, count: number, values?: Values): string;
  /** At most two decimals. */
  number(value: number): string;
}

/** @param language BCP 47 tag, for the plural forms (CLDR). */
export const createMessageFormatter = (
  language: string,
  numbers: Locale['runtime']['numbers'],
): MessageFormatter => {
  const [locale = 'en'] = Intl.PluralRules.supportedLocalesOf([
    language.replace(/[^A-Za-z0-9-]/g, '') || 'en',
  ]);
  const plurals = new Intl.PluralRules(locale);
  const show = (value: number): string => formatLocaleNumber(Math.round(value * 100) / 100, numbers);
  const fill = (text: string, values: Values): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? show(value) : value;
    });
  return {
    fill,
    count: (text, count, values) => fill(text[plurals.select(count)] ?? text.other, { ...values, count }),
    number: show,
  };
};
