import type { Statement } from '../../src/core/xapi/statement.ts';

/** Any key will do: the LRS of the tests knows no others. */
export const AUTH = 'Basic dGVzdDp0ZXN0';

const headers = { Authorization: AUTH, 'X-Experience-API-Version': '1.0.3' };

/**
 * What the LRS has of an attempt, or of all without one, in the order of time, without what an LRS adds: `stored` and the
 * like, and the default `objectType`.
 */
export const storedStatements = async (
  endpoint: string,
  registration: string | null,
): Promise<readonly Statement[]> => {
  // In one answer: where pages meet, this LRS gives some statements twice when it keeps them in memory.
  const query = new URLSearchParams({ limit: '1000', ...(registration === null ? {} : { registration }) });
  const response = await fetch(`${endpoint}statements?${query}`, { headers });
  if (!response.ok) throw new Error(`The LRS answered ${response.status}: ${await response.text()}`);
  const { statements, more } = (await response.json()) as { statements: Statement[]; more?: string };
  if (more) throw new Error('The LRS has more than it shows at once.');
  return statements
    .map((statement) => {
      const { stored, authority, version, ...sent } = statement as Statement & Record<string, unknown>;
      const { contextActivities } = statement.context;
      const asSent = Object.entries(contextActivities).map(([role, activities]) => [
        role,
        activities.map(({ objectType, ...activity }) => activity),
      ]);
      return {
        ...(sent as unknown as Statement),
        context: { ...statement.context, contextActivities: Object.fromEntries(asSent) },
      };
    })
    .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
};
