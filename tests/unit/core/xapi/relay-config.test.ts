import { describe, expect, test } from 'vitest';
import { parseRelayConfig } from '../../../../src/core/xapi/relay-config.ts';
import { documentedSettings } from '../../../support/lrs/relay-servers.ts';

const good = () => JSON.parse(documentedSettings()) as Record<string, unknown>;

const problemsOf = (change: Readonly<Record<string, unknown>>): readonly string[] => {
  const result = parseRelayConfig(JSON.stringify({ ...good(), ...change }));
  return result.ok ? [] : result.problems;
};

const lmsWith = (change: Readonly<Record<string, unknown>>) => ({
  lms: { ...(good().lms as Record<string, unknown>), ...change },
});

describe('the settings of a relay', () => {
  test('are those that docs/lrs.md shows', () => {
    expect(parseRelayConfig(documentedSettings())).toEqual({ ok: true, value: good() });
  });

  test('need no word on what is usual', () => {
    const { sessionSeconds: _, ...rest } = good();
    const result = parseRelayConfig(
      JSON.stringify({ ...rest, lms: { kind: 'moodle', address: 'https://lms.example.org/moodle' } }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: { sessionSeconds: 60, lms: { cookie: 'MoodleSession' } },
    });
  });

  test.each([
    [{ port: 0 }, /^"port"/],
    [{ port: '8095' }, /^"port"/],
    [{ lrs: '/xapi/' }, /^"lrs": must be a whole address/],
    [{ lrs: 'lrs.example.org' }, /^"lrs": must begin with https/],
    [{ lrs: 'http://lrs.example.org/xapi/' }, /^"lrs": would send keys or sessions unencrypted/],
    [{ lrs: 'https://a:b@lrs.example.org/xapi/' }, /^"lrs": holds a user name/],
    [{ keyFile: '' }, /^"keyFile"/],
    [{ homePage: 'lms.example.org' }, /^"homePage" must be an absolute address/],
    [{ activityBase: 'https://training.example.org/xapi/' }, /^"activityBase"/],
    [lmsWith({ kind: 'other' }), /^"lms.kind"/],
    [lmsWith({ address: 'http://lms.example.org' }), /^"lms.address": would send keys or sessions/],
    [lmsWith({ cookie: 'a=b' }), /^"lms.cookie": must be the name of a cookie/],
    [{ sessionSeconds: 0 }, /^"sessionSeconds"/],
    [{ key: 'name:secret' }, /"key"/],
  ])('are refused with %j', (change, problem) => {
    expect(problemsOf(change)).toEqual([expect.stringMatching(problem)]);
  });

  test('are JSON', () => {
    expect(parseRelayConfig('port: 8095')).toEqual({ ok: false, problems: ['it is not JSON'] });
  });
});
