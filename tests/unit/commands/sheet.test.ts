import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheet } from '../../../src/commands/sheet.ts';
import { writeZip } from '../../support/zip-writer.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sheet-'));
});

afterAll(() => rm(folder, { recursive: true }));

const manifest = (second: string) => `<?xml version="1.0"?>
<manifest identifier="COURSE" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>Fire &lt;b&gt;safety</title>
<item identifier="I1" identifierref="R1"><title>One</title><adlcp:masteryscore>80</adlcp:masteryscore></item>${second}
</organization></organizations>
<resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="a.html"/>
<resource identifier="R2" type="webcontent" adlcp:scormtype="sco" href="gone.html"/></resources></manifest>`;

const write = async (second: string): Promise<string> => {
  await writeFile(
    path.join(folder, 'a.zip'),
    writeZip([
      { name: 'imsmanifest.xml', data: manifest(second) },
      { name: 'a.html', data: '<script>API.LMSInitialize(""); API.LMSFinish("")</script>' },
    ]),
  );
  const { data, exitCode } = await sheet({ zip: 'a.zip', cwd: folder });
  expect([exitCode, data.path]).toEqual([0, 'a.sheet.html']);
  return readFile(path.join(folder, 'a.sheet.html'), 'utf8');
};

test('the sheet of any package says what can be opened, what to set, and what was found', async () => {
  const second =
    '<item identifier="I2" identifierref="R2" isvisible="false"><title>Two</title><adlcp:prerequisites type="aicc_script">I1</adlcp:prerequisites></item>';
  const html = await write(second);
  expect(html).toContain('<h1>Fire &lt;b&gt;safety</h1>');
  expect(html).toContain('mastery score 80');
  expect(html).toContain('hidden, waits for I1');
  expect(html).toContain('Require all SCOs to return completion status');
  expect(html).toMatch(/<strong>error<\/strong> imsmanifest\.xml: The resource &quot;R2&quot; launches/);
  expect(html).not.toMatch(/<script|undefined|\[object/);
});

test('a package of one SCO needs other settings', async () => {
  const html = await write('');
  expect(html).not.toContain('Require all SCOs');
  expect(html).toContain('Mastery score overrides status</th><td>Yes');
});

test('a zip without a manifest has no sheet', async () => {
  await writeFile(path.join(folder, 'h5p.zip'), writeZip([{ name: 'h5p.json', data: '{}' }]));
  await expect(sheet({ zip: 'h5p.zip', cwd: folder })).rejects.toThrow(
    '"h5p.zip" has no manifest that a sheet could be made of. It is H5P: run "coursewright check".',
  );
});
