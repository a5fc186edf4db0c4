import { beforeAll, describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/core/check/check-package.ts';
import { packageCodes } from '../../src/core/diagnostics/package-codes.ts';
import { stampContent } from '../../src/core/plan/content-digest.ts';
import { byPath, type PackageFile } from '../../src/core/plan/package-file.ts';
import { MANIFEST_PATH } from '../../src/core/targets/scorm12/package-paths.ts';
import { readToolFiles, type ToolFiles } from '../../src/node/tool-files.ts';
import { renderSamplePackage } from '../support/samples/sample-package.ts';

type Files = Map<string, string | Uint8Array>;

const text = (files: Files, path: string): string => {
  const data = files.get(path);
  return typeof data === 'string' ? data : new TextDecoder().decode(data);
};

/** Replaces something in a file; it must be there. */
const replace = (path: string, from: string | RegExp, to: string) => (files: Files) => {
  const before = text(files, path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  files.set(path, after);
};

const manifest = (from: string | RegExp, to: string) => replace('imsmanifest.xml', from, to);
const page = (from: string | RegExp, to: string) => replace('index.html', from, to);

const add =
  (path: string, content = 'x') =>
  (files: Files) => {
    files.set(path, content);
    const listed = text(files, 'imsmanifest.xml').replace(
      '<file href="course.css"/>',
      `$&<file href="${path.replace('&', '&amp;')}"/>`,
    );
    files.set('imsmanifest.xml', listed);
  };

/** Sets an LRS as `configure` does. */
const setLrs = (origin: string, config: string) => (files: Files) => {
  files.set('xapi-config.json', config);
  page("connect-src 'self'", `connect-src 'self' ${origin}`)(files);
};

const LONG = 'x'.repeat(256);

/** What breaks the sample package, and the findings that it gives, each code as often as it is given. */
const mutations: readonly (readonly [
  code: string,
  change: (files: Files) => void,
  also?: readonly string[],
])[] = [
  ['manifest/missing', (files) => files.delete('imsmanifest.xml')],
  ['manifest/not-well-formed', manifest('</organizations>', '</organisations>')],
  ['manifest/doctype', manifest('<manifest ', '<!DOCTYPE manifest>\n<manifest ')],
  ['manifest/byte-order-mark', manifest('<?xml', '\ufeff<?xml')],
  ['manifest/character-reference', manifest('<title>', '<title>&#8217;')],
  ['manifest/schema-violation', manifest('isvisible="true"', 'isvisible="perhaps"')],
  ['manifest/schema-version', manifest('<schemaversion>1.2<', '<schemaversion>CAM 1.3<')],
  ['manifest/dangling-default', manifest(/default="[^"]+"/, 'default="nothing"')],
  [
    'manifest/duplicate-identifier',
    manifest(/<resource identifier="[^"]+-shared"/, '<resource identifier="sample-item"'),
    ['manifest/dangling-dependency', 'manifest/schema-violation'],
  ],
  ['manifest/dangling-dependency', manifest(/(<dependency identifierref=")[^"]+/, '$1nothing')],
  ['manifest/empty-identifierref', manifest(/(<item [^>]*identifierref=")[^"]+/, '$1')],
  [
    'manifest/launch-elsewhere',
    manifest(/href="index.html">/, 'href="https://example.org/">'),
    ['manifest/launch-file-unlisted'],
  ],
  ['manifest/href-form', manifest('<file href="course.css"/>', '<file href="./course.css"/>')],
  ['manifest/href-form', manifest('<file href="course.css"/>', '<file href="a\\..\\course.css"/>')],
  ['manifest/dangling-identifierref', manifest(/(<item [^>]*identifierref=")[^"]+/, '$1nothing')],
  [
    'manifest/name-too-long',
    manifest(/(<item [^>]*>\s*<title>)[^<]*/, `$1${LONG}`),
    ['manifest/schema-violation'],
  ],
  [
    'manifest/mastery-score',
    manifest(/(<item [^>]*>\s*<title>[^<]*<\/title>)/, '$1<adlcp:masteryscore>banana</adlcp:masteryscore>'),
  ],
  [
    'manifest/file-missing',
    manifest('<file href="course.css"/>', '<file href="course.css"/><file href="nothing.css"/>'),
  ],
  [
    'manifest/launch-file-missing',
    manifest(/href="index.html">/, 'href="start.html">'),
    ['manifest/launch-file-unlisted'],
  ],
  [
    'manifest/launch-file-unlisted',
    manifest(/(href="index.html">\s*)<file href="index.html"\/>/, '$1'),
    ['package/file-unlisted'],
  ],
  ['manifest/first-resource', manifest('adlcp:scormtype="sco"', 'adlcp:scormtype="asset"')],
  ['manifest/href-characters', add('my page.css'), ['package/path-characters']],
  ['package/schema-file', replace('adlcp_rootv1p2.xsd', 'xsd:', 'xs:')],
  ['package/file-unlisted', (files) => files.set('notes.txt', 'x')],
  ['package/path-characters', add('a+b.txt')],
  ['package/path-too-long', add(`${'long/'.repeat(40)}file.txt`)],
  ['package/duplicate-path', add('Course.css')],
  ['package/executable-file', add('upload.php')],
  ['package/unserved-type', add('more.mjs')],
  ['page/policy', page(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')],
  ['page/connections', page("connect-src 'self'", "connect-src 'self' https://other.example.org")],
  ['page/connections', page("connect-src 'self'", "connect-src 'self' https://a.example https://b.example")],
  ['page/connections', page("connect-src 'self'", "connect-src 'self' *")],
  [
    'page/connections',
    (files) => files.set('xapi-config.json', '{"format":1,"endpoint":"https://lrs.example.org/xapi/"}'),
  ],
  ['page/connects-anywhere', page("connect-src 'self'", "connect-src 'self' https: http:")],
  ['page/charset', page(/<meta charset="?utf-8"?>/i, '')],
  ['page/inline-script', page('</body>', '<script>var answer = 42;</script></body>')],
  ['page/inline-style', page('<main', '<main style="color: red"')],
  ['page/event-handler', page('<main', '<main onclick="go()"')],
  ['page/foreign-resource', page('</body>', '<img src="https://example.org/x.png" alt=""></body>')],
  ['page/broken-link', page('</body>', '<a href="#nowhere">there</a></body>')],
  ['package/xapi-config', (files) => files.set('xapi-config.json', '{"format":1,"endpoint":"lrs"}')],
  [
    'package/xapi-key',
    setLrs(
      'https://lrs.example.org',
      '{"format":1,"endpoint":"https://lrs.example.org/","auth":"Basic c2VjcmV0"}',
    ),
  ],
  [
    'package/xapi-plain-http',
    setLrs('http://lrs.example.org', '{"format":1,"endpoint":"http://lrs.example.org/"}'),
  ],
  ['page/content-digest', replace('course.css', /^/, '/* changed by hand */')],
  ['script/unload-handler', replace('runtime.js', /^/, 'addEventListener("beforeunload",()=>{});')],
];

describe('the rules for packages', () => {
  let sound: readonly PackageFile[];
  let tool: ToolFiles;

  beforeAll(async () => {
    tool = await readToolFiles();
    sound = await renderSamplePackage();
  });

  /** @param isStamped whether pages get the digest of the changed package, as if it had been built so. */
  const check = (change: (files: Files) => unknown, isStamped = true) => {
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
      tool.schemas,
      tool.sha256,
    );
  };

  test('find nothing in a sound package', () => {
    expect(check(() => {})).toEqual([]);
  });

  test.each(mutations.map(([code, change, also = []]) => ({ code, change, also })))(
    '$code',
    ({ code, change, also }) => {
      const found = check(change, code !== 'page/content-digest');
      expect(new Set(found.map((diagnostic) => diagnostic.code))).toEqual(new Set([code, ...also]));
      for (const diagnostic of found) expect(diagnostic.file).toBeTruthy();
    },
  );

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

  test('have a bad input each', () => {
    const given = new Set(mutations.map(([code]) => code));
    // Given for what is no SCORM 1.2 at all, see the tests of profiles.
    for (const code of ['not-scorm12', 'other-standard', 'xapi-package']) given.add(`package/${code}`);
    expect(given).toEqual(new Set(Object.keys(packageCodes)));
  });
});
