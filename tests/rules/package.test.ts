import { beforeAll, describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/core/check/check-package.ts';
import { packageCodes } from '../../src/core/diagnostics/package-codes.ts';
import { stampContent } from '../../src/core/plan/content-digest.ts';
import { byPath, type PackageFile } from '../../src/core/plan/package-file.ts';
import { MANIFEST_PATH } from '../../src/core/targets/scorm12/package-paths.ts';
import { readToolFiles, type ToolFiles } from '../../src/node/tool-files.ts';
import { renderSamplePackage } from '../support/samples/sample-package.ts';
import { type Change, type Files, page, setLrs } from './package-changes.ts';
import { packageFaults } from './package-faults.ts';
import { packageNearMisses } from './package-near-misses.ts';

describe('the rules for packages', () => {
  let sound: readonly PackageFile[];
  let tool: ToolFiles;

  beforeAll(async () => {
    tool = await readToolFiles();
    sound = await renderSamplePackage();
  });

  /** @param isStamped whether pages get the digest of the changed package, as if it had been built so. */
  const check = (change: Change, isStamped = true) => {
    const files: Files = new Map(sound.map(({ path, data }) => [path, data]));
    change(files);
    const encoder = new TextEncoder();
    const changed = [...files].map(([path, data]) => ({
      path,
      data: typeof data === 'string' ? encoder.encode(data) : data,
    }));
    return checkPackage(
      (isStamped ? [...stampContent(changed, tool.sha256, MANIFEST_PATH)] : changed).sort(
        byPath(MANIFEST_PATH),
      ),
      tool,
    );
  };

  test('find nothing in a sound package', () => {
    expect(check(() => {})).toEqual([]);
  });

  test.each(packageFaults.map(([code, change, also = []]) => ({ code, change, also })))(
    '$code',
    ({ code, change, also }) => {
      const found = check(change, code !== 'page/content-digest');
      expect(new Set(found.map((diagnostic) => diagnostic.code))).toEqual(new Set([code, ...also]));
      for (const diagnostic of found) expect(diagnostic.file).toBeTruthy();
    },
  );

  test.each(Object.entries(packageNearMisses))('%s is not found in what is near it', (code, change) => {
    expect(check(change).map((diagnostic) => diagnostic.code)).not.toContain(code);
  });

  test('let the settings for an LRS be set, and find no key in a message', () => {
    const set = (config: string) => check((files) => files.set('xapi-config.json', config), false);
    expect(set('{"format":1,"endpoint":"/xapi-relay/"}')).toEqual([]);
    const found = check(
      setLrs(
        'http://lrs.example.org',
        '{"format":1,"endpoint":"http://LRS.example.org/","auth":"Basic c2VjcmV0"}',
      ),
      false,
    );
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'package/xapi-key warning',
      'package/xapi-plain-http warning',
    ]);
    expect(JSON.stringify(found)).not.toContain('c2VjcmV0');
    expect(set('').map(({ code }) => code)).toEqual(['package/xapi-config']);
  });

  test('take one server in a policy for a setting, and anything else in it for a change of the package', () => {
    const connect = (to: string) => check(page("connect-src 'self'", `connect-src 'self' ${to}`), false);
    const codesOf = (to: string) => connect(to).map(({ code }) => code);
    expect(codesOf('https://lrs.example.org')).toEqual(['page/connections']);
    expect(codesOf('https://lrs.example.org https://other.example.org').sort()).toEqual([
      'page/connections',
      'page/content-digest',
    ]);
    expect(codesOf('https:').sort()).toEqual(['page/connections', 'page/content-digest']);
  });

  test('have a bad input and a sound one each', () => {
    expect(new Set(Object.keys(packageNearMisses))).toEqual(new Set(Object.keys(packageCodes)));
    const given = new Set(packageFaults.map(([code]) => code));
    // Given for what is no SCORM 1.2 at all, see the tests of profiles.
    for (const code of ['not-scorm12', 'other-standard', 'xapi-package']) given.add(`package/${code}`);
    expect(given).toEqual(new Set(Object.keys(packageCodes)));
  });
});
