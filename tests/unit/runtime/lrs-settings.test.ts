import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLrsConfig } from '../../../src/core/xapi/lrs-config.ts';
import { readConfig, readLaunchParameters } from '../../../src/runtime/lrs-settings.ts';

const PAGE = 'https://lms.example/mod/content/index.html?id=7#page';

const launchWith = (parameters: Record<string, string>) =>
  readLaunchParameters(`https://lms.example/content/index.html?${new URLSearchParams(parameters)}`);

describe('xapi-config.json', () => {
  test('names an LRS anywhere, or a path on the page’s own server', () => {
    const config = { format: 1, endpoint: 'https://lrs.example/xapi', auth: 'Basic a2V5', answers: 'ids' };
    expect(readConfig(config, PAGE)).toEqual({
      endpoint: 'https://lrs.example/xapi/',
      auth: 'Basic a2V5',
      actor: null,
      registration: null,
      homePage: null,
      answers: 'ids',
    });
    expect(readConfig({ format: 1, endpoint: '/xapi-relay/' }, PAGE)?.endpoint).toBe(
      'https://lms.example/xapi-relay/',
    );
  });

  test.each([
    null,
    'text',
    [],
    {},
    { format: 1 },
    { format: 1, endpoint: null },
    { format: 1, endpoint: '' },
    { format: 2, endpoint: 'https://lrs.example/' },
    { format: 1, endpoint: 'ftp://lrs.example/' },
    { format: 1, endpoint: 'javascript:alert(1)' },
    { format: 1, endpoint: '//lrs.example/' },
    { format: 1, endpoint: 'https://key:secret@lrs.example/' },
    { format: 1, endpoint: 'https://lrs.example/?a=b' },
  ])('sends nothing for %j', (config) => {
    expect(readConfig(config, PAGE)).toBeNull();
  });

  test('means what the build’s own reader takes it to mean', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            format: fc.constantFrom(1, 2),
            endpoint: fc.constantFrom(null, 'https://lrs.example/x', '/relay', 'lrs.example', 'https://a b/'),
            auth: fc.constantFrom('Basic a2V5OnNlY3JldA==', 'Bearer x'),
            homePage: fc.constantFrom('https://lms.example.org', 'lms'),
            answers: fc.constantFrom('full', 'ids', 'none'),
          },
          { requiredKeys: ['format', 'endpoint'] },
        ),
        (config) => {
          const strict = readLrsConfig(config);
          const settings = readConfig(config, PAGE);
          if (strict.ok && strict.value.endpoint !== null) {
            expect(settings?.answers).toBe(strict.value.answers ?? 'full');
            expect(settings?.auth ?? undefined).toBe(strict.value.auth);
            expect(settings?.homePage ?? undefined).toBe(strict.value.homePage);
          } else if (strict.ok) expect(settings).toBeNull();
        },
      ),
    );
  });
});

describe('the parameters of a TinCan launch', () => {
  const endpoint = 'https://lrs.example/xapi/';

  test('say where, with which key, for whom and in which attempt', () => {
    expect(
      launchWith({
        endpoint,
        auth: 'Basic a2V5',
        actor: JSON.stringify({ name: 'Ann', account: { homePage: 'https://idp.example', name: '42' } }),
        registration: '7B1F6C1E-5d0a-4a53-9c39-0b2d2f1f6a11',
        activity_id: 'https://another.example/activity',
      }),
    ).toEqual({
      endpoint,
      auth: 'Basic a2V5',
      actor: { objectType: 'Agent', account: { homePage: 'https://idp.example', name: '42' } },
      registration: '7b1f6c1e-5d0a-4a53-9c39-0b2d2f1f6a11',
      homePage: null,
      answers: 'full',
    });
  });

  test('may name the learner as early launchers did, or by mail', () => {
    const actorOf = (actor: unknown) => launchWith({ endpoint, actor: JSON.stringify(actor) })?.actor;
    expect(
      actorOf({
        name: ['Ann'],
        account: [{ accountServiceHomePage: 'https://idp.example', accountName: '42' }],
      }),
    ).toEqual({ objectType: 'Agent', account: { homePage: 'https://idp.example', name: '42' } });
    expect(actorOf({ mbox: ['mailto:ann@example.org'], name: ['Ann'] })).toEqual({
      objectType: 'Agent',
      mbox: 'mailto:ann@example.org',
    });
    expect(actorOf({ name: 'Ann' })).toBeNull();
    expect(launchWith({ endpoint, actor: '{broken' })?.actor).toBeNull();
  });

  test('without an endpoint are none, and a registration that is no UUID is left out', () => {
    expect(launchWith({ auth: 'Basic a2V5' })).toBeNull();
    expect(launchWith({ endpoint: 'data:text/plain,x' })).toBeNull();
    expect(launchWith({ endpoint, registration: '42' })).toMatchObject({ registration: null, auth: null });
  });
});
