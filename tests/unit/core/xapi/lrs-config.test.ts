import { describe, expect, test } from 'vitest';
import {
  formatLrsConfig,
  OFF_CONFIG,
  parseLrsConfig,
  readLrsConfig,
} from '../../../../src/core/xapi/lrs-config.ts';
import { endpointBase, endpointProblem, isPlainHttp } from '../../../../src/core/xapi/lrs-endpoint.ts';

describe('an endpoint', () => {
  test.each([
    'https://lrs.example.org/xapi/',
    'https://lrs.example.org/xapi',
    'https://lrs.example.org:8443/data/xAPI',
    'http://localhost:8080/xapi',
    'http://[::1]:8080/xapi/',
    'https://10.0.0.7/xapi/',
    '/xapi-relay/',
    '/',
  ])('may be %s', (endpoint) => {
    expect(endpointProblem(endpoint)).toBeNull();
  });

  test.each([
    ['', 'characters'],
    ['lrs.example.org/xapi', 'must begin'],
    ['xapi-relay/', 'must begin'],
    ['ftp://lrs.example.org/', 'must begin'],
    ['javascript:alert(1)', 'must begin'],
    ['//lrs.example.org/xapi', 'two slashes'],
    ['https://key:secret@lrs.example.org/xapi/', 'user name'],
    ['https://lrs.example.org/xapi/?a=1', 'query'],
    ['https://lrs.example.org/xapi/#a', 'fragment'],
    ['/xapi relay/', 'blanks'],
    ['https://lrs.exämple.org/', 'ASCII'],
    ['/\\lrs.example.org/', 'characters'],
    ['https:///xapi', 'no server'],
    ['https://lrs.example.org:99999/', 'no server'],
    ['https://lrs..example.org;x/', 'no server'],
  ])('may not be %j', (endpoint, words) => {
    expect(endpointProblem(endpoint)).toContain(words);
  });

  test('ends in a slash when it is used', () => {
    expect(endpointBase('https://lrs.example.org/xapi')).toBe('https://lrs.example.org/xapi/');
    expect(endpointBase('/xapi-relay/')).toBe('/xapi-relay/');
  });

  test.each([
    ['http://lrs.example.org/', true],
    ['http://127.0.0.1.example.org/', true],
    ['http://localhost.example.org/', true],
    ['http://localhost:8080/xapi', false],
    ['http://127.0.0.1/xapi', false],
    ['http://[::1]:80/', false],
    ['https://lrs.example.org/', false],
    ['/xapi/', false],
  ])('crosses the network in plain text: %s %s', (endpoint, isPlain) => {
    expect(isPlainHttp(endpoint)).toBe(isPlain);
  });
});

describe('xapi-config.json', () => {
  test('says by itself that nothing is sent', () => {
    expect(formatLrsConfig(OFF_CONFIG)).toBe('{"format":1,"endpoint":null}\n');
  });

  test('is read as it is written, whatever the order of its keys', () => {
    const config = {
      answers: 'ids' as const,
      homePage: 'https://lms.example.org',
      auth: 'Basic a2V5OnNlY3JldA==',
      endpoint: 'https://lrs.example.org/xapi/',
      format: 1 as const,
    };
    const text = formatLrsConfig(config);
    expect(parseLrsConfig(text)).toEqual({ ok: true, value: config });
    expect(text).toBe(
      '{"format":1,"endpoint":"https://lrs.example.org/xapi/","auth":"Basic a2V5OnNlY3JldA==",' +
        '"homePage":"https://lms.example.org","answers":"ids"}\n',
    );
  });

  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'it must be an object in { }'],
    ['{"endpoint":null}', '"format" must be 1'],
    ['{"format":2,"endpoint":null}', '"format" must be 1'],
    ['{"format":1}', '"endpoint" must be an address or null'],
    ['{"format":1,"endpoint":7}', '"endpoint" must be an address or null'],
    ['{"format":1,"endpoint":"lrs"}', '"endpoint" must begin with https://'],
    ['{"format":1,"endpoint":null,"key":"x"}', 'it has the unknown key "key"'],
    ['{"format":1,"endpoint":null,"auth":"Basic eA=="}', '"auth" stands without an "endpoint"'],
    ['{"format":1,"endpoint":"/x/","auth":"Bearer x"}', '"auth" must be "Basic " and a Base64 text'],
    ['{"format":1,"endpoint":"/x/","auth":"Basic eA==\\r\\nX: y"}', '"auth" must be "Basic "'],
    ['{"format":1,"endpoint":"/x/","auth":7}', '"auth" must be text'],
    ['{"format":1,"endpoint":"/x/","homePage":"lms"}', '"homePage" must be an absolute address'],
    ['{"format":1,"endpoint":"/x/","homePage":"https://u:p@lms.example.org"}', '"homePage" must be'],
    ['{"format":1,"endpoint":"/x/","answers":"some"}', '"answers" must be "full", "ids" or "none"'],
  ])('%s is refused', (text, problem) => {
    const result = parseLrsConfig(text);
    expect(result.ok ? '' : result.problem).toContain(problem);
  });

  test('names every problem', () => {
    const result = readLrsConfig({ format: 2, endpoint: 'x', answers: 1 });
    expect(result.ok ? '' : result.problem.split('; ')).toHaveLength(3);
  });
});
