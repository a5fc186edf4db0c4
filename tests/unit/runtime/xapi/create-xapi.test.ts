import { describe, expect, test, vi } from 'vitest';
import type { Statement } from '../../../../src/core/xapi/statement.ts';
import type { KeyValueStorage } from '../../../../src/runtime/storage/journal.ts';
import { createListedStorage } from '../../../support/browser/listed-storage.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { launchWithLrs, sampleAttempt } from '../../../support/lrs/lrs-launch.ts';

const CONFIG = { format: 1, endpoint: 'https://lrs.example/xapi/', homePage: 'https://lms.example.org' };

/** The statements that wait in a browser, in the order of time. */
const waitingIn = (storage: KeyValueStorage): readonly Statement[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith('coursewright-xapi:'))
    .map((key) => storage.getItem(key) ?? '')
    .map((value) => JSON.parse(value.slice(value.indexOf(' ') + 1)) as Statement)
    .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));

const verbsIn = (storage: KeyValueStorage): readonly (string | undefined)[] =>
  waitingIn(storage).map(({ verb }) => verb.display.en);

const connected = async (launch: ReturnType<typeof launchWithLrs>): Promise<void> => {
  await vi.waitFor(() => expect(verbsIn(launch.storage).length).toBeGreaterThan(0));
};

const answerOne = ({ session }: ReturnType<typeof launchWithLrs>): void => {
  session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
  session.dispatch({
    type: 'answered',
    quiz: 'ch1-quiz',
    question: 'ch1-q1-border',
    answer: { type: 'true-false', value: true },
    latencyMs: 4321,
  });
};

const lmsFor = (studentId: string) => createStrictApi({ start: { 'cmi.core.student_id': studentId } });

/** The values of the extensions of that name. */
const extensionsOf = (statements: readonly Statement[], name: string): readonly unknown[] =>
  statements.map(
    ({ context }) =>
      Object.entries(context.extensions).find(([key]) => key.endsWith(`/extensions/${name}`))?.[1],
  );

describe('what one computer could not send', () => {
  test('another one makes again with the clock and the number of SCOs of then, byte for byte', async () => {
    const lms = lmsFor('u-8');
    const { scos } = sampleAttempt.activities;
    const [own] = Object.values(scos);
    if (!own) throw new Error('The course has a SCO.');
    const activities = { ...sampleAttempt.activities, scos: { ...scos, 'border-basics/other': own } };
    const first = launchWithLrs({ api: lms.api, config: CONFIG, activities, clockOffset: 31_536_000 });
    await connected(first);
    answerOne(first);
    first.session.finish();
    const now = launchWithLrs({ api: lms.relaunch().api, config: CONFIG, clockOffset: -3 });
    await vi.waitFor(() => expect(verbsIn(now.storage)).toContain('resumed'));
    const sent = waitingIn(first.storage);
    expect(waitingIn(now.storage).slice(0, 3)).toEqual(sent);
    expect(extensionsOf(sent, 'clock-offset')).toEqual([31_536_000, 31_536_000, 31_536_000]);
    expect(extensionsOf(sent, 'sco-count')).toEqual([2, 2, 2]);
    const resumed = waitingIn(now.storage).slice(3);
    expect(extensionsOf(resumed, 'clock-offset')).toEqual([-3]);
    expect(extensionsOf(resumed, 'sco-count')).toEqual([undefined]);
  });

  test('another one makes again of suspend data, byte for byte', async () => {
    const lms = lmsFor('u-1');
    const first = launchWithLrs({ api: lms.api, config: CONFIG });
    await connected(first);
    answerOne(first);
    first.session.finish();
    const second = launchWithLrs({ api: lms.relaunch().api, config: CONFIG });
    await vi.waitFor(() => expect(verbsIn(second.storage)).toContain('resumed'));
    expect(verbsIn(first.storage)).toEqual(['initialized', 'answered', 'suspended']);
    expect(waitingIn(second.storage).slice(0, 3)).toEqual(waitingIn(first.storage));
  });

  test('keeps the version in which it happened, and no words that may have changed since', async () => {
    const lms = lmsFor('u-2');
    const first = launchWithLrs({ api: lms.api, config: CONFIG });
    await connected(first);
    answerOne(first);
    first.session.finish();
    const digest = 'fedcba9876543210'.repeat(4);
    const second = launchWithLrs({ api: lms.relaunch().api, config: CONFIG, digest });
    await vi.waitFor(() => expect(verbsIn(second.storage)).toContain('resumed'));
    const [initialized, answered, , resumed] = waitingIn(second.storage);
    const extension = Object.keys(initialized?.context.extensions ?? {}).find((key) =>
      key.endsWith('/content-digest'),
    );
    const digestOf = (statement: Statement | undefined) => statement?.context.extensions[extension ?? ''];
    expect([digestOf(initialized), digestOf(answered), digestOf(resumed)]).toEqual([
      '0123456789abcdef'.repeat(4),
      '0123456789abcdef'.repeat(4),
      digest,
    ]);
    expect(answered?.object.definition?.name).toBeUndefined();
    expect(answered?.object.definition?.correctResponsesPattern).toBeUndefined();
    expect(answered?.result?.response).toBe('true');
    expect(waitingIn(first.storage)[1]?.object.definition?.name).toBeDefined();
    expect(answered?.id).toBe(waitingIn(first.storage)[1]?.id);
  });

  test('is not sent for another learner at the same computer', async () => {
    const storage = createListedStorage();
    const first = launchWithLrs({ api: lmsFor('u-3').api, config: CONFIG, storage });
    await connected(first);
    first.session.finish();
    const second = launchWithLrs({ api: lmsFor('u-4').api, config: CONFIG, storage });
    await vi.waitFor(() =>
      expect(waitingIn(storage).map(({ actor }) => actor.account?.name)).toContain('u-4'),
    );
    const registrations = new Set(
      waitingIn(storage).map(({ actor, context }) => `${actor.account?.name} ${context.registration}`),
    );
    expect(registrations.size).toBe(2);
    expect(second.facts.describe()).toBe('https://lrs.example');
  });
});

test('after the learner has removed what waits, nothing waits here again until there is something new', async () => {
  const launch = launchWithLrs({ api: lmsFor('u-5').api, config: CONFIG });
  const removeAll = (): void => {
    for (const key of Array.from({ length: launch.storage.length }, (_, index) => launch.storage.key(index)))
      launch.storage.removeItem(key ?? '');
    launch.session.stopStoringCopies();
  };
  await connected(launch);
  removeAll();
  answerOne(launch);
  expect(verbsIn(launch.storage)).toEqual(['answered']);
  removeAll();
  launch.session.finish();
  expect(verbsIn(launch.storage)).toEqual([]);
});

test('a launch without an LMS asks for nothing and sends nothing', async () => {
  const launch = launchWithLrs({ api: null, config: CONFIG });
  launch.session.dispatch({ type: 'view-opened', view: 'ch2-end' });
  launch.session.finish();
  await new Promise((resolve) => setImmediate(resolve));
  expect([launch.asked, launch.loaded, launch.storage.length]).toEqual([[], [], 0]);
});

test('the account is the LMS’s own, at the home page that the settings name, without name or mail address', async () => {
  const launch = launchWithLrs({ api: lmsFor('u-20417').api, config: CONFIG });
  await connected(launch);
  expect(waitingIn(launch.storage)[0]?.actor).toEqual({
    objectType: 'Agent',
    account: { homePage: 'https://lms.example.org', name: 'u-20417' },
  });
  expect(waitingIn(launch.storage)[0]?.context.revision).toBe(sampleAttempt.course.version);
});

test.each([
  ['none', 0],
  ['ids', 1],
] as const)('answers are reported no further than the settings allow: %s', async (answers, count) => {
  const lms = lmsFor('u-9');
  const launch = launchWithLrs({ api: lms.api, config: { ...CONFIG, answers } });
  await connected(launch);
  answerOne(launch);
  const reported = waitingIn(launch.storage).filter(({ verb }) => verb.display.en === 'answered');
  expect(reported).toHaveLength(count);
  for (const { object } of reported) expect(object.definition?.name).toBeUndefined();
});
