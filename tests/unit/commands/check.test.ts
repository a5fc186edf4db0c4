import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/commands/check.ts';
import { UsageError } from '../../../src/commands/command.ts';
import { checkPackage } from '../../../src/core/check/check-package.ts';
import { packFiles } from '../../../src/node/zip.ts';
import { renderSamplePackage } from '../../support/samples/sample-package.ts';
import { type WrittenEntry, writeZip } from '../../support/zip-writer.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-'));
});

afterAll(() => rm(folder, { recursive: true }));

const codesOf = async (zip: Uint8Array): Promise<readonly string[]> => {
  await writeFile(path.join(folder, 'a.zip'), zip);
  const { diagnostics } = await check({ zip: 'a.zip', cwd: folder });
  return [...new Set(diagnostics.map(({ code }) => code))];
};

describe('what is no plain file is refused before it is opened', () => {
  test('a folder', async () => {
    await expect(check({ zip: '.', cwd: folder })).rejects.toMatchObject({
      message: 'Cannot read ".": it is a folder, not a file.',
      remedy: 'Name a file.',
    });
  });

  test('a device', async () => {
    await expect(check({ zip: '/dev/zero', cwd: folder })).rejects.toThrow(/it is a device, not a file/);
  });

  test('a text', async () => {
    await writeFile(path.join(folder, 'text.zip'), 'no zip');
    await expect(check({ zip: 'text.zip', cwd: folder })).rejects.toThrow(/is not a zip file/);
  });
});

test('more than 2 GiB are told, and not read', async () => {
  const file = path.join(folder, 'large.zip');
  await writeFile(file, 'PK');
  await truncate(file, 3 * 2 ** 30);
  const { exitCode, diagnostics } = await check({ zip: 'large.zip', cwd: folder });
  expect(exitCode).toBe(1);
  expect(diagnostics.map(({ code }) => code)).toEqual(['archive/too-large']);
  await rm(file);
});

const MANIFEST = `<?xml version="1.0"?>
<!DOCTYPE manifest [<!ENTITY title "A title">]>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2">
<organizations default="O"><organization identifier="O"><title>&title;</title></organization></organizations>
</manifest>`;

const zipOf = (...entries: readonly WrittenEntry[]): Uint8Array => writeZip(entries);

test('an entity that a manifest declares and uses is a finding and no crash', async () => {
  const found = await codesOf(zipOf({ name: 'imsmanifest.xml', data: MANIFEST }));
  expect(found).toContain('manifest/doctype');
  expect(found).not.toContain('check/rule-failed');
  const utf16 = Buffer.from(`\ufeff${MANIFEST.replace('?>', ' encoding="UTF-16"?>')}`, 'utf16le');
  expect(await codesOf(zipOf({ name: 'imsmanifest.xml', data: utf16 }))).not.toContain('check/rule-failed');
});

test('a character above U+10FFFF in a page is no crash', async () => {
  const found = await codesOf(zipOf({ name: 'index.html', data: '<p title="&#x110000;">' }));
  expect(found).toContain('manifest/missing');
  expect(found).not.toContain('check/rule-failed');
});

test('a manifest that cannot be unpacked is one finding', async () => {
  expect(await codesOf(zipOf({ name: 'imsmanifest.xml', data: MANIFEST, crc: 1 }))).toEqual([
    'archive/wrong-checksum',
  ]);
});

test('a rule that throws is a finding, and the other rules are applied', async () => {
  const files = await renderSamplePackage();
  const found = checkPackage(files, {
    schemas: {},
    sha256: () => {
      throw new RangeError('no digest');
    },
    syntaxProblemOf: () => null,
  });
  expect(found.filter(({ code }) => code === 'check/rule-failed').map(({ message }) => message)).toEqual([
    'The rule "content-stamp" failed on this package: no digest.',
  ]);
  expect(found.map(({ code }) => code)).toContain('package/schema-file');
});

test('a sound package has no findings', async () => {
  expect(await codesOf(packFiles(await renderSamplePackage()))).toEqual([]);
});

test('a clean package is one line, which says what it is and has the digests', async () => {
  await writeFile(path.join(folder, 'own.zip'), packFiles(await renderSamplePackage()));
  const { lines, exitCode, data } = await check({ zip: 'own.zip', cwd: folder });
  expect(exitCode).toBe(0);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^SCORM 1\.2, 1 SCO, made by Coursewright; the build: no errors {2}own\.zip {2}.*sha256 [0-9a-f]{64} {2}content [0-9a-f]{64}$/,
  );
  expect(data.profile).toBe('own');
});

test('findings begin with what it is, and a profile that does not exist is named', async () => {
  await writeFile(path.join(folder, 'h5p.zip'), zipOf({ name: 'h5p.json', data: '{}' }));
  const { exitCode, formatFindings, data } = await check({ zip: 'h5p.zip', profile: 'cloud', cwd: folder });
  expect(exitCode).toBe(1);
  expect(formatFindings?.(undefined)).toMatch(/^H5P; [^\n]*\n\nerror package\/not-scorm12\n/);
  expect(data).toMatchObject({ kind: 'H5P', profile: 'cloud', contentDigest: null });
  await expect(check({ zip: 'h5p.zip', profile: 'canvas', cwd: folder })).rejects.toThrow(UsageError);
});

test('a code is explained, with how bad it is by each profile, and one that does not exist is named', async () => {
  const { text, exitCode } = await check({ explain: 'manifest/adlcp-prefix', cwd: folder });
  expect(exitCode).toBe(0);
  expect(text).toContain('manifest/adlcp-prefix: Other prefix than adlcp\n');
  expect(text).toMatch(/note {5}spec \(SCORM 1\.2\)\n {2}error {4}moodle \(Moodle\)/);
  expect((await check({ explain: 'adlcp-prefix', cwd: folder })).text).toBe(text);
  await expect(check({ explain: 'manifest/adlcp-prefx', cwd: folder })).rejects.toThrow(
    'There is no code "manifest/adlcp-prefx". Did you mean "manifest/adlcp-prefix"?',
  );
  await expect(check({ cwd: folder })).rejects.toThrow('Name the zip to check.');
});

test('findings as SARIF 2.1.0 name their files within the zip', async () => {
  await writeFile(
    path.join(folder, 'x y.zip'),
    zipOf({ name: 'imsmanifest.xml', data: MANIFEST }, { name: 'a b\u001b.js', data: 'let let;' }),
  );
  const { text = '', diagnostics, exitCode } = await check({ zip: 'x y.zip', isSarif: true, cwd: folder });
  expect([exitCode, diagnostics]).toEqual([0, []]);
  const sarif = JSON.parse(text);
  expect(sarif.version).toBe('2.1.0');
  const [run] = sarif.runs;
  const rules = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
    expect(rules[ruleIndex]).toBe(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).toBeTruthy();
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\x21-\x7e]+$/);
  }
  const uris = run.results.map(
    ({ locations }: { locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      locations[0]?.physicalLocation.artifactLocation.uri,
  );
  expect(uris).toContain('imsmanifest.xml');
  expect(run.artifacts).toEqual([{ location: { uri: 'x%20y.zip' } }]);
});

test('a package is compared with the one whose place it takes', async () => {
  const files = await renderSamplePackage();
  await writeFile(path.join(folder, 'old.zip'), packFiles(files));
  const changed = files.map(({ path: name, data }) => ({
    path: name,
    data:
      name === 'imsmanifest.xml'
        ? Buffer.from(Buffer.from(data).toString().replace('identifier="sample-item"', 'identifier="other"'))
        : data,
  }));
  await writeFile(path.join(folder, 'new.zip'), packFiles(changed));
  const same = await check({ zip: 'old.zip', previous: 'old.zip', cwd: folder });
  expect([same.exitCode, same.diagnostics]).toEqual([0, []]);
  const { exitCode, diagnostics } = await check({ zip: 'new.zip', previous: 'old.zip', cwd: folder });
  expect(exitCode).toBe(1);
  expect(diagnostics.map(({ code }) => code)).toContain('update/item-removed');
  await writeFile(path.join(folder, 'none.zip'), zipOf({ name: 'a.txt', data: '' }));
  await expect(check({ zip: 'new.zip', previous: 'none.zip', cwd: folder })).rejects.toThrow(
    '"none.zip" has no manifest that can be compared.',
  );
});

test('playing names what it cannot do', async () => {
  await writeFile(path.join(folder, 'none.zip'), zipOf({ name: 'a.txt', data: '' }));
  const play = { onProgress: () => {} };
  await expect(check({ zip: 'none.zip', play, cwd: folder })).rejects.toThrow(
    '"none.zip" has no SCO that can be played.',
  );
  await expect(
    check({ zip: 'none.zip', play: { ...play, lms: ['blackboard'] }, cwd: folder }),
  ).rejects.toThrow('There is no LMS "blackboard" to play: it is one of strict, moodle-4.3');
});
