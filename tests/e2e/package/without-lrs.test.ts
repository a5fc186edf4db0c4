import { expect, test } from 'vitest';
import { XAPI_CONFIG_PATH } from '../../../src/core/plan/package-file.ts';
import { useLms } from '../../support/browser/e2e-lms.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(buildSample);

test('a package without an LRS loads nothing for one, and its page reaches no other server', async () => {
  const activity = await suite.launch();
  const requested: string[] = [];
  activity.context.on('request', (request) => requested.push(request.url()));
  await activity.relaunch();
  const learner = await activity.learner();
  await learner.open('ch1-blocks');
  await learner.open('ch1-practice');
  const sco = await activity.sco();
  await expect.poll(() => requested.join('\n'), { timeout: 20_000 }).toContain(XAPI_CONFIG_PATH);
  const names = requested.map((url) => new URL(url).pathname.split('/').at(-1));
  expect(new Set(names.filter((name) => name?.startsWith('xapi')))).toEqual(new Set([XAPI_CONFIG_PATH]));
  expect(requested.filter((url) => !url.startsWith(`${suite.server.origin}/`))).toEqual([]);
  suite.expectNoComplaints();

  const reach = (url: string): Promise<string> =>
    sco.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'blocked',
        ),
      url,
    );
  expect(await reach(`${suite.server.otherOrigin}/`)).toBe('blocked');
  expect(await reach(suite.server.urlOf('index.html'))).toBe('reached');
  expect(suite.takeComplaints().join('\n')).toContain('connect-src');
});
