import { describe, expect, test } from 'vitest';
import type { KeyValueStorage } from '../../../../src/runtime/storage/journal.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { launchWithLrs, PAGE } from '../../../support/lrs/lrs-launch.ts';

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const LRS = { format: 1, endpoint: 'https://lrs.example/xapi/' };

describe('without an LRS', () => {
  test.each<readonly [string, unknown]>([
    ['a package that sends nothing', { format: 1, endpoint: null }],
    ['a package without the file', 404],
    ['a server that fails', 500],
    ['a file that is no JSON', '<!doctype html>'],
    ['settings that are wrong', { format: 1, endpoint: 'lrs.example' }],
  ])('nothing else is loaded or asked: %s', async (_, config) => {
    const { api, trace } = createStrictApi({});
    const launch = launchWithLrs({ api, config });
    const before = trace.length;
    await settled();
    expect(launch.asked).toEqual(['https://lms.example/content/xapi-config.json']);
    expect(launch.loaded).toEqual([]);
    expect(trace.length).toBe(before);
    expect(launch.facts.describe()).toBe('none');
  });

  test('a page that was opened from a disk asks for nothing at all', async () => {
    const launch = launchWithLrs({ api: null, page: 'file:///course/index.html' });
    await settled();
    expect(launch.asked).toEqual([]);
  });
});

describe('with an LRS', () => {
  test('nothing is sent of a guest of Moodle: that would be one account of many people', async () => {
    const { api } = createStrictApi({ start: { 'cmi.core.student_id': 'guest' } });
    const place = '/pluginfile.php/42/mod_scorm/content/';
    const launch = launchWithLrs({ api, config: LRS, place });
    launch.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    await settled();
    launch.session.finish();
    await settled();
    expect([launch.asked, launch.loaded, launch.facts.describe()]).toEqual([[], [], 'none']);
    expect(launch.storage.length).toBe(0);
  });

  test('the first save says so', async () => {
    const lms = createStrictApi({ start: { 'cmi.core.student_id': 'u-20417' } });
    const launch = launchWithLrs({ api: lms.api, config: LRS });
    await settled();
    expect(launch.loaded).toEqual(['xapi.js']);
    expect(lms.stored()['cmi.suspend_data']).toMatch(/\.x1[A-Za-z0-9_-]+$/);
    expect(launch.facts.describe()).toBe('https://lrs.example');
  });

  test('may stand on the page’s own server', async () => {
    const { api } = createStrictApi({});
    const launch = launchWithLrs({ api, config: { format: 1, endpoint: '/xapi-relay' } });
    await settled();
    expect(launch.loaded).toEqual(['xapi.js']);
  });

  /** What Tin Can and cmi5 launches append to an address. */
  const STRANGER = new URLSearchParams({
    endpoint: 'https://stranger.example/xapi/',
    auth: 'Basic c3RyYW5nZXI6eA==',
    fetch: 'https://stranger.example/token',
    actor: JSON.stringify({ objectType: 'Agent', mbox: 'mailto:ann@example.org' }),
    registration: '7b1f6c1e-5d0a-4a53-9c39-0b2d2f1f6a11',
    activityId: 'https://stranger.example/activity',
    activity_id: 'https://stranger.example/activity',
    xapi_endpoint: 'https://stranger.example/xapi/',
  });

  const idsOf = (storage: KeyValueStorage): readonly (string | null)[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) =>
      key?.startsWith('coursewright-xapi:'),
    );

  test('the address of the page changes nothing: neither where, nor whose, nor how much is said', async () => {
    const launches = [];
    for (const page of [PAGE, `${PAGE}?${STRANGER}`]) {
      const lms = createStrictApi({ start: { 'cmi.core.student_id': 'u-20417' } });
      const launch = launchWithLrs({ api: lms.api, page, config: { ...LRS, answers: 'none' } });
      await settled();
      expect(launch.asked.slice(0, 2)).toEqual([
        'https://lms.example/content/xapi-config.json',
        'https://lms.example/content/xapi-activities.json',
      ]);
      expect(launch.facts.describe()).toBe('https://lrs.example');
      const bodies = idsOf(launch.storage).map((key) => launch.storage.getItem(key ?? '') ?? '');
      expect(bodies.join()).toContain('u-20417');
      expect(bodies.join()).not.toMatch(/stranger|ann@example/);
      launches.push(idsOf(launch.storage));
    }
    expect(launches[1]).toEqual(launches[0]);
  });

  test.each([
    ['without an LMS', { api: null, config: LRS }],
    ['without an LMS, in a package that sends nothing', { api: null }],
    ['in a package that sends nothing', { api: createStrictApi({}).api }],
  ])('the address of the page makes nothing be sent %s', async (_, options) => {
    const launch = launchWithLrs({ ...options, page: `${PAGE}?${STRANGER}` });
    await settled();
    launch.session.dispatch({ type: 'view-opened', view: 'ch1-blocks' });
    launch.session.finish();
    await settled();
    expect(launch.loaded).toEqual([]);
    expect(idsOf(launch.storage)).toEqual([]);
    expect(launch.facts.describe()).toBe('none');
  });

  test('a learner whom the LMS does not name gets no statements', async () => {
    const lms = createStrictApi({ start: { 'cmi.core.student_id': '' } });
    const launch = launchWithLrs({ api: lms.api, config: LRS });
    await settled();
    launch.session.finish();
    expect(lms.stored()['cmi.suspend_data']).not.toMatch(/\.x/);
    expect(launch.storage.length).toBe(0);
  });
});
