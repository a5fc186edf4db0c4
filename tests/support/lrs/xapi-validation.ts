import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const library = require('@learninglocker/xapi-validation') as {
  readonly default: (statement: unknown) => readonly unknown[];
};

/** What an independent validator of xAPI 1.0.3 finds wrong with a statement. */
export const validateStatement = (statement: unknown): readonly unknown[] => library.default(statement);
