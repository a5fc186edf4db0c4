import { createStatementFold } from '../core/records/intake/fold-statements.ts';
import { readStatement } from '../core/records/intake/read-statement.ts';
import { activitiesOf } from '../core/records/report-scope.ts';
import { VERBS } from '../core/xapi/vocabulary.ts';
import type { LrsClient } from './lrs-client.ts';

/**
 * Activities that an LRS has statements about, in one or two requests: the one that was asked for, at whatever time, if there is one;
 * else those of the latest launches. Empty where the LRS does not answer.
 */
export const findActivities = async (
  client: LrsClient,
  activity: string | null,
): Promise<readonly string[]> => {
  const ask = async (query: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
    try {
      const response = await client.request({ resource: 'statements', query });
      const answer = response.status === 200 ? response.json() : null;
      const statements =
        typeof answer === 'object' && answer !== null && 'statements' in answer ? answer.statements : null;
      return Array.isArray(statements) ? statements : [];
    } catch {
      return [];
    }
  };
  const fold = createStatementFold({
    activity: null,
    sinceMs: null,
    untilMs: null,
    throughMs: null,
    items: false,
    rules: 2,
  });
  const take = (statements: readonly unknown[]): readonly string[] => {
    for (const statement of statements) {
      const reading = readStatement(statement);
      if (reading.kind !== 'invalid') fold.add(reading);
    }
    return activitiesOf(fold.finish().overview);
  };
  const asked =
    activity === null ? [] : take(await ask({ activity, related_activities: 'true', limit: '50' }));
  return activity !== null && asked.includes(activity)
    ? asked
    : take(await ask({ verb: VERBS.initialized, limit: '500' }));
};
