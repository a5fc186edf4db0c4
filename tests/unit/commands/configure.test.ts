import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../../src/commands/check.ts';
import { type ConfigureOptions, configure } from '../../../src/commands/configure.ts';
import { stampContent } from '../../../src/core/plan/content-digest.ts';
import { type PackageFile, XAPI_CONFIG_PATH } from '../../../src/core/plan/package-file.ts';
import { MANIFEST_PATH } from '../../../src/core/targets/scorm12/package-paths.ts';
import { contentDigestOf, digestOf, packFiles, unpackFiles } from '../../../src/node/zip.ts';
import { sampleCourse } from '../../support/samples/sample-course.ts';
import { renderSamplePackage } from '../../support/samples/sample-package.ts';
import { joinZipEntries, recompress, zipEntriesOf } from '../../support/zip-entries.ts';

const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));

let folder: string;
let files: readonly PackageFile[];
let fresh: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  files = await renderSamplePackage();
  fresh = packFiles(files);
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeFile(path.join(folder, 'course.zip'), fresh);
  await writeFile(path.join(folder, 'lrs.key'), 'package:hunter2\n', { mode: 0o600 });
});

const run = (options: Partial<ConfigureOptions>) => configure({ zip: 'course.zip', cwd: folder, ...options });

const zipOf = (name = 'course.zip') => readFile(path.join(folder, name));

const configOf = (zip: Uint8Array): unknown =>
  JSON.parse(
    new TextDecoder().decode(unpackFiles(zip).find(({ path: name }) => name === XAPI_CONFIG_PATH)?.data),
  );

const codes = async (options: Partial<ConfigureOptions>) =>
  (await run(options)).diagnostics.map(({ code }) => code);

describe('the zip', () => {
  test('holds the settings and is still a sound package', async () => {
    const outcome = await run({
      lrsEndpoint: 'https://lrs.example.org/xapi',
      keyFile: 'lrs.key',
      homePage: 'https://lms.example.org',
      answers: 'ids',
    });
    expect(outcome.exitCode).toBe(0);
    expect(configOf(await zipOf())).toEqual({
      format: 1,
      endpoint: 'https://lrs.example.org/xapi/',
      auth: `Basic ${Buffer.from('package:hunter2').toString('base64')}`,
      homePage: 'https://lms.example.org',
      answers: 'ids',
    });
    expect((await check({ zip: 'course.zip', cwd: folder })).diagnostics.map(({ code }) => code)).toEqual([
      'package/xapi-key',
    ]);
  });

  test('keeps every other entry, byte for byte, headers and order included', async () => {
    await run({ lrsEndpoint: '/xapi-relay/', homePage: 'https://lms.example.org' });
    const [before, after] = [zipEntriesOf(fresh), zipEntriesOf(await zipOf())];
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(before.length).toBe(files.length);
    for (const [index, entry] of after.entries())
      if (entry.name === XAPI_CONFIG_PATH)
        expect(entry.local.equals(before[index]?.local ?? entry.local)).toBe(false);
      else
        expect([entry.name, entry.local, entry.central]).toEqual([
          entry.name,
          before[index]?.local,
          before[index]?.central,
        ]);
  });

  test.each([
    ['https://LRS.example.org/xapi/', "connect-src 'self' https://lrs.example.org;"],
    ['https://lrs.example.org:8443/xapi/', "connect-src 'self' https://lrs.example.org:8443;"],
    ['/xapi-relay/', "connect-src 'self';"],
  ])('lets its pages connect to their own server and to %s, and to no other', async (lrsEndpoint, policy) => {
    await run({ lrsEndpoint: 'https://former.example.org/xapi/' });
    const outcome = await run({ lrsEndpoint });
    expect(outcome.diagnostics).toEqual([]);
    const page = new TextDecoder().decode(
      unpackFiles(await zipOf()).find(({ path: name }) => name === 'index.html')?.data,
    );
    expect(page.match(/connect-src[^;]*;/g)).toEqual([policy]);
    expect(outcome.data.contentDigest).toBe(contentDigestOf(files));
  });

  test('changes in nothing but the settings and the policy, with an LRS on another server', async () => {
    await run({ lrsEndpoint: 'https://lrs.example.org/xapi/' });
    const [before, after] = [zipEntriesOf(fresh), zipEntriesOf(await zipOf())];
    const changed = after.filter(({ local }, index) => !local.equals(before[index]?.local ?? local));
    expect(changed.map(({ name }) => name).sort()).toEqual(['index.html', XAPI_CONFIG_PATH]);
    const pageOf = (zip: Uint8Array) =>
      new TextDecoder().decode(unpackFiles(zip).find(({ path: name }) => name === 'index.html')?.data);
    expect(pageOf(await zipOf()).replace(' https://lrs.example.org', '')).toBe(pageOf(fresh));
  });

  test('of an older version, whose pages may connect anywhere, keeps its pages and its digest', async () => {
    const open = files.map((file) =>
      file.path === 'index.html'
        ? {
            ...file,
            data: new TextEncoder().encode(
              new TextDecoder()
                .decode(file.data)
                .replace("connect-src 'self'", "connect-src 'self' https: http:"),
            ),
          }
        : file,
    );
    const older = packFiles(stampContent(open, digestOf, MANIFEST_PATH));
    await writeFile(path.join(folder, 'course.zip'), older);
    const outcome = await run({ lrsEndpoint: 'https://lrs.example.org/xapi/' });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['page/connects-anywhere']);
    expect(outcome.data.contentDigest).toBe(contentDigestOf(unpackFiles(older)));
    await run({ off: true });
    expect(Buffer.compare(await zipOf(), Buffer.from(older))).toBe(0);
  });

  test('is the one that a build with these settings would have packed', async () => {
    await run({ lrsEndpoint: '/xapi-relay/' });
    const data = new TextEncoder().encode('{"format":1,"endpoint":"/xapi-relay/"}\n');
    const wanted = packFiles(
      files.map((file) => (file.path === XAPI_CONFIG_PATH ? { ...file, data } : file)),
    );
    expect(Buffer.compare(await zipOf(), Buffer.from(wanted))).toBe(0);
  });

  test('is the very zip of the build again after --off', async () => {
    await run({ lrsEndpoint: 'https://lrs.example.org/xapi/', keyFile: 'lrs.key' });
    expect(Buffer.compare(await zipOf(), Buffer.from(fresh))).not.toBe(0);
    await run({ lrsEndpoint: '/xapi-relay/', answers: 'none' });
    await run({ off: true });
    expect(Buffer.compare(await zipOf(), Buffer.from(fresh))).toBe(0);
  });

  test('is the same for the same settings, wherever and whenever they are set', async () => {
    const zips = ['UTC', 'Pacific/Apia', 'America/St_Johns'].map((TZ) => {
      const out = `${TZ.replace('/', '-')}.zip`;
      execFileSync(
        process.execPath,
        [cli, 'configure', 'course.zip', '--lrs-endpoint', '/xapi-relay/', '--out', out],
        { cwd: folder, env: { ...process.env, TZ } },
      );
      return out;
    });
    await run({ lrsEndpoint: '/xapi-relay/' });
    for (const zip of zips) expect(Buffer.compare(await zipOf(zip), await zipOf())).toBe(0);
  });

  test('that another program compressed keeps its compression', async () => {
    const page = files.find(({ path: name }) => name === 'index.html')?.data ?? new Uint8Array();
    const foreign = joinZipEntries(
      zipEntriesOf(fresh).map((entry) =>
        entry.name === 'index.html' ? recompress(entry, deflateRawSync(page, { level: 1 })) : entry,
      ),
    );
    expect(joinZipEntries(zipEntriesOf(fresh)).equals(Buffer.from(fresh))).toBe(true);
    const local = (bytes: Uint8Array) => zipEntriesOf(bytes).find(({ name }) => name === 'index.html')?.local;
    expect(local(foreign)?.equals(local(fresh) ?? Buffer.alloc(0))).toBe(false);
    await writeFile(path.join(folder, 'course.zip'), foreign);
    expect((await run({ lrsEndpoint: '/xapi-relay/' })).exitCode).toBe(0);
    expect(local(await zipOf())).toEqual(local(foreign));
    await run({ off: true });
    expect(Buffer.compare(await zipOf(), foreign)).toBe(0);
  });

  test('keeps its content digest, and changes its own', async () => {
    const before = await check({ zip: 'course.zip', cwd: folder });
    const outcome = await run({ lrsEndpoint: '/xapi-relay/' });
    expect(outcome.data.contentDigest).toBe(before.data.contentDigest);
    expect(outcome.data.sha256).not.toBe(before.data.sha256);
    const after = await check({ zip: 'course.zip', cwd: folder });
    expect(outcome.data).toMatchObject({
      sha256: after.data.sha256,
      contentDigest: after.data.contentDigest,
    });
  });

  test('goes to --out, and the first one stays', async () => {
    await mkdir(path.join(folder, 'out'));
    const outcome = await run({ lrsEndpoint: '/xapi-relay/', out: 'out/configured.zip' });
    expect(outcome.data.path).toBe('out/configured.zip');
    expect(Buffer.compare(await zipOf(), Buffer.from(fresh))).toBe(0);
    expect(configOf(await zipOf('out/configured.zip'))).toEqual({ format: 1, endpoint: '/xapi-relay/' });
  });

  test('is written where a link leads, and the link stays', async () => {
    await symlink('course.zip', path.join(folder, 'latest.zip'));
    await run({ zip: 'latest.zip', lrsEndpoint: '/xapi-relay/' });
    expect(configOf(await zipOf())).toEqual({ format: 1, endpoint: '/xapi-relay/' });
    expect((await readdir(folder)).sort()).toEqual(['course.zip', 'latest.zip', 'lrs.key']);
  });
});

describe('what is said', () => {
  const named = [
    '  course     https://coursewright.example/xapi/modules/sample',
    '             a placeholder: set xapi.activityBase in course.ts and build before records are kept',
  ];

  test('of a course under a name of its own is that name alone', async () => {
    const sample = sampleCourse();
    const xapi = { activityBase: 'https://training.example.org/xapi' };
    const files = await renderSamplePackage({ ...sample, settings: { ...sample.settings, xapi } });
    await writeFile(path.join(folder, 'course.zip'), packFiles(files));
    const { lines, data } = await run({ lrsEndpoint: '/xapi-relay/' });
    expect(lines.at(-1)).toBe('  course     https://training.example.org/xapi/modules/sample');
    expect(data.course).toBe('https://training.example.org/xapi/modules/sample');
  });

  test('names the settings, the digests and the risk, and never the key', async () => {
    const outcome = await run({ lrsEndpoint: 'https://lrs.example.org/xapi/', keyFile: 'lrs.key' });
    expect(outcome.lines).toEqual([
      'course.zip',
      expect.stringMatching(/^ {2}sha256 {5}[0-9a-f]{64}$/),
      expect.stringMatching(/^ {2}content {4}[0-9a-f]{64}$/),
      '  sends to   https://lrs.example.org/xapi/',
      '  key        in the package, readable by every learner',
      "  home page  the origin of the LMS's pages",
      '  answers    as the course says',
      ...named,
    ]);
    expect(outcome.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['package/xapi-key', 'warning'],
    ]);
    expect(outcome.diagnostics[0]?.help).toMatch(/coursewright relay/);
    expect(outcome.data.settings).toEqual({
      endpoint: 'https://lrs.example.org/xapi/',
      hasKey: true,
      homePage: null,
      answers: null,
    });
    const said = JSON.stringify([outcome, await run({})]);
    expect(said).not.toContain('hunter2');
    expect(said).not.toContain(Buffer.from('package:hunter2').toString('base64'));
  });

  test('without an option is what is set', async () => {
    expect((await run({})).lines).toEqual(['course.zip', '  sends to   nothing']);
    await run({ lrsEndpoint: '/xapi-relay', answers: 'none' });
    const shown = await run({});
    expect(shown.exitCode).toBe(0);
    expect(shown.lines).toEqual([
      'course.zip',
      "  sends to   /xapi-relay/ on the LMS's own server",
      '  key        none in the package',
      "  home page  the origin of the LMS's pages",
      '  answers    none, unless the course says less',
      ...named,
    ]);
  });

  test('by the command as JSON', () => {
    const printed = execFileSync(
      process.execPath,
      [cli, 'configure', 'course.zip', '--lrs-endpoint', '/xapi-relay/', '--json'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toMatchObject({
      exitCode: 0,
      path: 'course.zip',
      settings: { endpoint: '/xapi-relay/', hasKey: false, homePage: null, answers: null },
      diagnostics: [],
    });
  });
});

describe('nothing is lost when', () => {
  test.each([
    [{ lrsEndpoint: 'lrs.example.org/xapi' }, /must begin with https:/],
    [{ lrsEndpoint: 'https://user:pw@lrs.example.org/xapi/' }, /user name or a password/],
    [{ lrsEndpoint: 'https://lrs.example.org/xapi/?a=b' }, /query/],
    [{ lrsEndpoint: 'https://lrs.example.org/xapi/statements' }, /before "statements"/],
    [{ lrsEndpoint: '//lrs.example.org/xapi/' }, /two slashes/],
    [{ lrsEndpoint: 'https://[::1]:8080/xapi/' }, /IPv6 address/],
    [{ lrsEndpoint: '/xapi-relay/', answers: 'all' }, /"answers" must be/],
    [{ lrsEndpoint: '/xapi-relay/', homePage: 'lms' }, /"homePage" must be/],
    [{ lrsEndpoint: '/xapi-relay/', keyFile: 'none.key' }, /key file "none.key" cannot be read/],
    [{ lrsEndpoint: '/xapi-relay/', out: '.' }, /is a folder/],
    [{ lrsEndpoint: '/xapi-relay/', out: 'missing/course.zip' }, /no folder "missing"/],
    [{ lrsEndpoint: '/xapi-relay/../secret/' }, /goes up or stays/],
    [{ lrsEndpoint: '/xapi-relay/..' }, /goes up or stays/],
    [{ lrsEndpoint: '/xapi-relay/./' }, /goes up or stays/],
    [{ lrsEndpoint: '/xapi-relay/%2e%2e/' }, /goes up or stays/],
    [{ lrsEndpoint: 'https://lrs.example.org/xapi/.%2E/' }, /goes up or stays/],
    [{ lrsEndpoint: '/xapi-relay/a%2fb/' }, /coded slash/],
    [{ keyFile: 'lrs.key' }, /--key-file needs --lrs-endpoint/],
    [{ out: 'x.zip' }, /--out needs/],
    [{ off: true, lrsEndpoint: '/xapi-relay/' }, /--off takes all settings out/],
    [{ zip: 'none.zip', lrsEndpoint: '/xapi-relay/' }, /Cannot read "none.zip"/],
    [{ zip: 'lrs.key', lrsEndpoint: '/xapi-relay/' }, /not a zip file/],
  ] as const)('%j is asked for', async (options, message) => {
    await expect(run(options)).rejects.toThrow(message);
    expect(Buffer.compare(await zipOf(), Buffer.from(fresh))).toBe(0);
  });

  test.each([['\n'], ['no key in here']])('the key file says %j', async (text) => {
    await writeFile(path.join(folder, 'lrs.key'), text);
    await expect(run({ lrsEndpoint: 'https://lrs.example.org/xapi/', keyFile: 'lrs.key' })).rejects.toThrow(
      /lrs\.key/,
    );
    expect(Buffer.compare(await zipOf(), Buffer.from(fresh))).toBe(0);
  });

  test('the key would cross the network unencrypted', async () => {
    expect(await codes({ lrsEndpoint: 'http://lrs.example.org/xapi/', keyFile: 'lrs.key' })).toEqual([
      'lrs/plain-http',
    ]);
    expect(Buffer.compare(await zipOf(), Buffer.from(fresh))).toBe(0);
    expect(await codes({ lrsEndpoint: 'http://lrs.example.org/xapi/' })).toEqual(['package/xapi-plain-http']);
    await run({ off: true });
    expect(await codes({ lrsEndpoint: 'http://127.0.0.1:8080/xapi/', keyFile: 'lrs.key' })).toEqual([
      'package/xapi-key',
    ]);
  });

  test('the package lies inside a folder of the zip', async () => {
    const nested = packFiles(files.map((file) => ({ ...file, path: `course/${file.path}` })));
    await writeFile(path.join(folder, 'course.zip'), nested);
    const outcome = await run({ lrsEndpoint: '/xapi-relay/' });
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['lrs/nested-package']);
    expect(outcome.diagnostics[0]?.message).toMatch(/inside a folder of the zip: "course"/);
    expect(Buffer.compare(await zipOf(), Buffer.from(nested))).toBe(0);
  });

  test('the package has findings of its own', async () => {
    const broken = packFiles([...files, { path: 'notes.txt', data: new Uint8Array(3) }]);
    await writeFile(path.join(folder, 'course.zip'), broken);
    const outcome = await run({ lrsEndpoint: '/xapi-relay/' });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.diagnostics.map(({ code }) => code)).toContain('package/file-unlisted');
    expect(Buffer.compare(await zipOf(), Buffer.from(broken))).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('others may read the key file, which is only told', async () => {
    await chmod(path.join(folder, 'lrs.key'), 0o644);
    expect(await codes({ lrsEndpoint: 'https://lrs.example.org/xapi/', keyFile: 'lrs.key' })).toEqual([
      'lrs/key-file-open',
      'package/xapi-key',
    ]);
  });
});

describe('status words', () => {
  const pageOf = (zip: Uint8Array): string =>
    new TextDecoder().decode(unpackFiles(zip).find(({ path: name }) => name === 'index.html')?.data);
  const none = { passed: undefined, failed: undefined, completed: undefined };
  const contentOf = async (name?: string) => contentDigestOf(unpackFiles(await zipOf(name)));

  test('stand in the pages, and the package remains the same', async () => {
    const before = await contentOf();
    const outcome = await run({ status: { ...none, passed: 'completed', failed: 'incomplete' } });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.data.statusWords).toEqual({ passed: 'completed', failed: 'incomplete' });
    expect(outcome.lines).toContain('             no score goes with "incomplete"');
    expect(pageOf(await zipOf())).toContain(
      '<script type="application/json" id="status-words">{"passed":"completed","failed":"incomplete"}</script>',
    );
    expect(await contentOf()).toBe(before);
    expect((await check({ zip: 'course.zip', cwd: folder })).exitCode).toBe(0);
    expect((await run({})).data.statusWords).toEqual({ passed: 'completed', failed: 'incomplete' });
  });

  test('and where statements go leave each other alone', async () => {
    await run({ lrsEndpoint: '/xapi-relay/' });
    await run({ status: { ...none, passed: 'completed' } });
    await run({ status: { ...none, failed: 'incomplete' } });
    await run({ lrsEndpoint: '/other-relay/' });
    expect(configOf(await zipOf())).toMatchObject({ endpoint: '/other-relay/' });
    expect((await run({})).data.statusWords).toEqual({ passed: 'completed', failed: 'incomplete' });
  });

  test('go with --off, to the very bytes of the build', async () => {
    await run({ status: { ...none, completed: 'passed' } });
    expect(await zipOf()).not.toEqual(Buffer.from(fresh));
    await run({ off: true });
    expect(await zipOf()).toEqual(Buffer.from(fresh));
  });

  test.each([
    [
      'a fail that says "done"',
      { ...none, failed: 'completed' },
      /--status-failed takes failed or incomplete/,
    ],
    [
      'a pass that says "not done"',
      { ...none, passed: 'incomplete' },
      /--status-passed takes passed or completed/,
    ],
    [
      'a word that no LMS knows',
      { ...none, completed: 'done' },
      /--status-completed takes completed or passed/,
    ],
  ])('%s is refused', async (_name, status, message) => {
    await expect(run({ status })).rejects.toThrow(message);
    expect(await zipOf()).toEqual(Buffer.from(fresh));
  });
});
