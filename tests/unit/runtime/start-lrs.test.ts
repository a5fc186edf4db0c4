import { describe, expect, test } from 'vitest';
import { launchWithLrs, PAGE } from '../../support/lrs-launch.ts';
import { createStrictApi } from '../../support/strict-api.ts';

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const LRS = { format: 1, endpoint: 'https://lrs.example/xapi/' };
const OWN = "connect-src 'self'";

describe('without an LRS', () => {
  test.each<readonly [string, unknown]>([
    ['a package that sends nothing', { format: 1, endpoint: null }],
    ['a package without the file', 404],
    ['a server that fails', 500],
    ['a file that is no JSON', '<!doctype html>'],
    ['settings that are wrong', { format: 1, endpoint: 'lrs.example' }],
  ])('nothing else is loaded or asked, and the page reaches its own server alone: %s', async (_, config) => {
    const { api, trace } = createStrictApi({});
    const launch = launchWithLrs({ api, config });
    const before = trace.length;
    await settled();
    expect(launch.asked).toEqual(['https://lms.example/content/xapi-config.json']);
    expect(launch.loaded).toEqual([]);
    expect(launch.policies).toEqual([OWN]);
    expect(trace.length).toBe(before);
    expect(launch.facts.describe()).toBe('none');
  });

  test('a page that was opened from a disk asks for nothing at all', async () => {
    const launch = launchWithLrs({ api: null, page: 'file:///course/index.html' });
    await settled();
    expect(launch.asked).toEqual([]);
    expect(launch.policies).toEqual([OWN]);
  });
});

describe('with an LRS', () => {
  test('the page reaches that and its own server alone, and the first save says so', async () => {
    const lms = createStrictApi({ start: { 'cmi.core.student_id': 'u-20417' } });
    const launch = launchWithLrs({ api: lms.api, config: LRS });
    await settled();
    expect(launch.loaded).toEqual(['xapi.js']);
    expect(launch.policies).toEqual([`${OWN} https://lrs.example`]);
    expect(lms.stored()['cmi.suspend_data']).toMatch(/\.x1[A-Za-z0-9_-]+$/);
    expect(launch.facts.describe()).toBe('https://lrs.example');
  });

  test('on the page’s own server the policy names no other', async () => {
    const { api } = createStrictApi({});
    const launch = launchWithLrs({ api, config: { format: 1, endpoint: '/xapi-relay' } });
    await settled();
    expect(launch.policies).toEqual([OWN]);
    expect(launch.loaded).toEqual(['xapi.js']);
  });

  test('that the launch names, the package’s settings are not asked for', async () => {
    const { api } = createStrictApi({});
    const page = `${PAGE}?endpoint=${encodeURIComponent('https://other.example/lrs')}`;
    const launch = launchWithLrs({ api, page, config: LRS });
    await settled();
    expect(launch.policies).toEqual([`${OWN} https://other.example`]);
    expect(launch.asked).toEqual(['https://lms.example/content/xapi-activities.json']);
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
