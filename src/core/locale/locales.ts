import { en } from './en/en.ts';

/** Everything that the tool itself says to learners, administrators and readers of records in one language. */
export type Locale = typeof en;

/** The languages in which courses can be built, by BCP 47 tag. A language is one more table and one more line here. */
export const locales: Readonly<Record<string, Locale>> = { en };
