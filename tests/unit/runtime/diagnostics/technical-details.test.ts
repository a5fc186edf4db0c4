import { expect, test } from 'vitest';
import { createLmsClient, type LmsCall } from '../../../../src/runtime/adapters/scorm12/lms-client.ts';
import { createCallLog } from '../../../../src/runtime/diagnostics/call-log.ts';
import { formatTechnicalDetails } from '../../../../src/runtime/diagnostics/technical-details.ts';
import { createHarness } from '../../../support/browser/session-harness.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';

test('the record for the help desk says what happened, and nothing of the learner', () => {
  const lms = createStrictApi({
    start: { 'cmi.core.student_id': 'kowalska.j', 'cmi.core.student_name': 'Kowalska, Joanna' },
  });
  let nowMs = 5000;
  const log = createCallLog(() => nowMs);
  const { session } = createHarness(lms.api, { onCall: log.add });
  nowMs += 12_345;
  session.dispatch({
    type: 'note-changed',
    note: 'thought',
    value: { kind: 'reflection', text: 'Mein Fehler' },
  });
  session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 4711 });
  lms.setFailing(true);
  session.dispatch({
    type: 'answered',
    quiz: 'ch1-quiz',
    question: 'q-fill-in',
    answer: { type: 'fill-in', texts: ['go-between'] },
    latencyMs: 10,
  });
  const text = formatTechnicalDetails(
    session,
    { ...session.diagnostics(), online: true, 'storage available': true },
    log.calls(),
  );
  const lines = text.split('\n');
  for (const line of [
    'course: sample 1.0.0',
    'mode: normal',
    'saved: unsaved',
    'trouble: refused',
    'student id given: true',
    'online: true',
    'storage available: true',
    '12.35 LMSCommit -> false 101',
    '0.00 LMSInitialize -> true 0',
    '0.00 LMSGetValue cmi.core.student_id -> string of 10',
  ])
    expect(lines).toContain(line);
  expect(lines).toContainEqual(
    expect.stringMatching(/^12\.35 LMSSetValue cmi\.interactions\.5\.student_response -> true 0$/),
  );
  const { registration } = session.getState();
  for (const secret of [
    'kowalska',
    'Kowalska',
    'Joanna',
    'go-between',
    'Fehler',
    registration,
    'proxy',
    '4711',
  ])
    expect(text).not.toContain(secret);
});

test('only the last calls are remembered', () => {
  const log = createCallLog(() => 0);
  for (let i = 0; i < 200; i++) log.add({ call: `LMSCommit ${i}`, answer: 'true', error: '0' });
  expect(log.calls().map(({ call }) => call)).toEqual(
    Array.from({ length: 80 }, (_, i) => `LMSCommit ${i + 120}`),
  );
});

test('what came back is told by its kind alone', () => {
  const answers: readonly unknown[] = [
    '',
    'true',
    'secret',
    7,
    null,
    undefined,
    true,
    { toString: () => 'secret' },
  ];
  const heard: LmsCall[] = [];
  for (const answer of answers) {
    const api = { LMSGetValue: () => answer } as never;
    createLmsClient(api, (call) => heard.push(call)).get('cmi.core.student_id');
  }
  createLmsClient({} as never, (call) => heard.push(call)).commit();
  expect(heard.map(({ answer }) => answer)).toEqual([
    'empty',
    'true',
    'string of 6',
    'number',
    'null',
    'undefined',
    'boolean true',
    'object',
    'threw',
  ]);
});
