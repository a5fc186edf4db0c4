import { type Locale, locales } from './locales.ts';

/** The table for a language tag: that of the tag, such as `pt-BR`, else that of its language alone (RFC 4647, 3.4). */
export const findLocale = (tag: string): Locale | undefined => {
  const [language = ''] = tag.split('-');
  return [tag, language].flatMap((name) => (Object.hasOwn(locales, name) ? (locales[name] ?? []) : []))[0];
};

/** The tags of all tables, sorted. */
export const languages: readonly string[] = Object.keys(locales).sort();

/** The same for a language that validation has let through. */
export const localeOf = (tag: string): Locale => {
  const locale = findLocale(tag);
  if (!locale) throw new RangeError(`There is no table for the language "${tag}".`);
  return locale;
};
