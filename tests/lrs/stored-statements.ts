import type { Statement } from '../../src/core/xapi/statement.ts';

/** Any key will do: the LRS of the tests knows no others. */
export const AUTH = 'Basic dGVzdDp0ZXN0';

const headers = { Authorization: AUTH, 'X-Experience-API-Version': '1.0.3' };

/** What the LRS has of an attempt, in the order of time, without what an LRS adds: `stored` and the like, and the default `objectType`. */
export const storedStatements = async (
  endpoint: string,
  registration: string,
): Promise<readonly Statement[]> => {
  const found: Statement[] = [];
  let url = `${endpoint}statements?registration=${registration}&limit=100`;
  while (url !== '') {
    const response = await fetch(url, { headers });
    if (!response.ok) throw new Error(`The LRS answered ${response.status}: ${await response.text()}`);
    const { statements, more } = (await response.json()) as { statements: Statement[]; more?: string };
    found.push(...statements);
    url = more ? new URL(more, endpoint).href : '';
  }
  return found
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
