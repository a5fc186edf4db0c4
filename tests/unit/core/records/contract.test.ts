import { expect, test } from 'vitest';
import { readStatement } from '../../../../src/core/records/intake/read-statement.ts';
import { parseDuration } from '../../../../src/core/xapi/parse-duration.ts';
import { SentStatement } from '../../../../src/core/xapi/statement-contract.ts';
import { MASTERY_SCORE_EXTENSION, SESSION_EXTENSION } from '../../../../src/core/xapi/vocabulary.ts';
import { playLearners } from '../../../support/samples/sample-records.ts';

/** As packages send them: without what an LRS adds. */
const sent = playLearners(40, 5).flatMap(({ statements }) =>
  statements.map(({ stored, authority, version, ...statement }) => statement),
);

test('what keeps the contract of packages is read, and says the same', () => {
  expect(sent.length).toBeGreaterThan(600);
  for (const statement of sent) {
    expect(SentStatement.safeParse(statement).error).toBeUndefined();
    const { actor, result, context } = statement;
    const mastery = context.extensions[MASTERY_SCORE_EXTENSION];
    expect(readStatement(statement)).toMatchObject({
      kind: 'course',
      id: statement.id,
      atMs: Date.parse(statement.timestamp),
      homePage: actor.account?.homePage,
      account: actor.account?.name,
      registration: context.registration,
      course: context.contextActivities.grouping[0]?.id,
      object: statement.object.id,
      version: context.revision,
      session: context.extensions[SESSION_EXTENSION],
      success: result?.success ?? null,
      completion: result?.completion ?? null,
      durationMs: result?.duration === undefined ? null : parseDuration(result.duration),
      passMark: typeof mastery === 'number' ? Math.round(mastery * 10_000) / 100 : null,
      isImpossibleScore: false,
    });
  }
});

test('what records rest on is what the contract asks for', () => {
  const passed = sent.find(({ verb, result }) => verb.display.en === 'passed' && result?.score);
  if (!passed) throw new Error('Somebody has passed.');
  const { registration, ...context } = passed.context;
  const broken = [
    { ...passed, id: 'one' },
    { ...passed, timestamp: '2026-11-22' },
    { ...passed, actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '' } } },
    { ...passed, context },
    { ...passed, context: { ...passed.context, contextActivities: { grouping: [], category: [] } } },
  ];
  for (const statement of broken) {
    expect(SentStatement.safeParse(statement).success).toBe(false);
    expect(readStatement(statement).kind).not.toBe('course');
  }
});
