import { afterAll, expect, test } from 'vitest';
import { configureFiles } from '../../../src/core/targets/scorm12/configure-package.ts';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import { type KeyedLrs, startKeyedLrs } from '../../support/lrs/keyed-lrs.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const KEYS = { 'package:secret': ['write'] } as const;
const AUTH = `Basic ${Buffer.from('package:secret').toString('base64')}`;

let lrs: KeyedLrs;
let stranger: KeyedLrs;

const suite = useLms(async () => {
  [lrs, stranger] = await Promise.all([
    startKeyedLrs({ keys: KEYS, origins: ['*'] }),
    // It would take whatever comes, from whoever asks.
    startKeyedLrs({ keys: {}, origins: ['*'], answer: () => ({ status: 200, body: '[]' }) }),
  ]);
  const built = await buildSample();
  const changed = configureFiles(built.files, {
    format: 1,
    endpoint: lrs.endpoint,
    auth: AUTH,
    homePage: 'https://lms.example.org',
    answers: 'none',
  });
  const files = built.files.map((file) => changed.find(({ path }) => path === file.path) ?? file);
  return { ...built, files };
});

afterAll(() => Promise.all([lrs.close(), stranger.close()]));

/** The page's name with what Tin Can and cmi5 launches append to it. */
const strangersLink = (href: string): string =>
  `${href}?${new URLSearchParams({
    endpoint: stranger.endpoint,
    auth: 'Basic eDp5',
    fetch: `${stranger.endpoint}token`,
    actor: JSON.stringify({ objectType: 'Agent', mbox: 'mailto:ann@example.org' }),
    registration: '7b1f6c1e-5d0a-4a53-9c39-0b2d2f1f6a11',
    activityId: 'https://stranger.example/activity',
  })}`;

const study = async (activity: Activity): Promise<void> => {
  const learner = await activity.learner();
  for (const place of ['ch1-blocks', 'ch1-practice', 'ch2-end']) await learner.open(place);
};

const href = (): string => strangersLink(suite.built.plan.scos[0]?.href ?? '');

test('an address that names a stranger’s LRS sends everything to the one that is set, and nothing to the stranger', async () => {
  const activity = await suite.launch({ sco: href(), start: { 'cmi.core.student_id': 'u-20417' } });
  await study(activity);
  await activity.leave('navigate');
  await expect
    .poll(() => JSON.stringify([...lrs.statements.values()]), { timeout: 20_000 })
    .toContain('/verbs/suspended');
  const sent = [...lrs.statements.values()] as readonly { actor: unknown; verb: { id: string } }[];
  expect(sent.map(({ verb }) => verb.id.split('/').at(-1)).sort()).toEqual([
    'experienced',
    'experienced',
    'initialized',
    'suspended',
  ]);
  for (const { actor } of sent)
    expect(actor).toEqual({
      objectType: 'Agent',
      account: { homePage: 'https://lms.example.org', name: 'u-20417' },
    });
  expect(stranger.requests).toEqual([]);
  suite.expectNoComplaints(new RegExp(`^Request: ${lrs.endpoint}`));
});

test('opened from that address without an LMS, the page sends nothing to anybody', async () => {
  const before = lrs.requests.length;
  const page = await (await suite.newContext()).newPage();
  await page.goto(suite.server.urlOf(href()));
  await page
    .getByText('Nothing is being recorded: this course was opened outside a learning platform.')
    .waitFor();
  await page.waitForTimeout(1500);
  await page.goto(`${suite.server.origin}/elsewhere`);
  expect(lrs.requests.length).toBe(before);
  expect(stranger.requests).toEqual([]);
  suite.expectNoComplaints();
});
