import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLrsConfig } from '../../../../src/core/xapi/lrs-config.ts';
import { readConfig } from '../../../../src/runtime/xapi/lrs-settings.ts';

const PAGE = 'https://lms.example/mod/content/index.html?id=7#page';

describe('xapi-config.json', () => {
  test('names an LRS anywhere, or a path on the page’s own server', () => {
    const config = { format: 1, endpoint: 'https://lrs.example/xapi', auth: 'Basic a2V5', answers: 'ids' };
    expect(readConfig(config, PAGE)).toEqual({
      endpoint: 'https://lrs.example/xapi/',
      auth: 'Basic a2V5',
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
