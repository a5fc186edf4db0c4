import { expect } from 'vitest';
import { followsPattern } from '../../src/core/xapi/attempt-pattern.ts';
import type { Statement } from '../../src/core/xapi/statement.ts';
import { SentStatement } from '../../src/core/xapi/statement-contract.ts';
import { validateStatement } from '../support/lrs/xapi-validation.ts';

/** A statement in short, such as `passed …/sco/chapters/ch1/quiz`. */
export const inShort = ({ verb, object }: Statement): string =>
  `${verb.display.en} ${object.id.replace(/^.*\/modules\/[^/]+\//, '')}`;

/** What an attempt leaves in the LRS is exactly this, each once, valid by every judge, in an order that the profile allows. */
export const expectExactly = (found: readonly Statement[], expected: readonly string[]): void => {
  expect([...found.map(inShort)].sort()).toEqual([...expected].sort());
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  for (const statement of found) {
    expect(validateStatement(statement)).toEqual([]);
    expect(SentStatement.safeParse(statement).error?.issues ?? []).toEqual([]);
  }
  expect(followsPattern(found)).toBe(true);
};
