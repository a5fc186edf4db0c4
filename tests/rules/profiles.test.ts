import { beforeAll, describe, expect, test } from 'vitest';
import { formatFindings } from '../../src/core/check/format-findings.ts';
import { judgePackage } from '../../src/core/check/judge-package.ts';
import { PROFILES, type Profile, severityUnder } from '../../src/core/check/profiles.ts';
import { archiveCodes } from '../../src/core/diagnostics/archive-codes.ts';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import { packageCodes } from '../../src/core/diagnostics/package-codes.ts';
import { readToolFiles, type ToolFiles } from '../../src/node/tool-files.ts';
import { renderSamplePackage } from '../support/samples/sample-package.ts';

let tool: ToolFiles;

beforeAll(async () => {
  tool = await readToolFiles();
});

const filesOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, data: new TextEncoder().encode(text) }));

const judge = (files: Readonly<Record<string, string>>, profile?: Profile) =>
  judgePackage({ files: filesOf(files), unread: [], diagnostics: [] }, tool, profile);

const errorsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const manifestOf = (
  resource: string,
  version = '1.2',
  items = '<item identifier="I1" identifierref="R1"><title>One</title></item>',
) =>
  `<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="6_M" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
  <organizations default="O1"><organization identifier="O1"><title>Course</title>${items}</organization></organizations>
  <resources>${resource}</resources>
</manifest>`;

const SCO =
  '<resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="story.html"><file href="gone.js"/></resource>';

/** A page as authoring tools write it: against every house rule, and played everywhere. */
const PAGE = `<html><head><style>p{}</style><script>var player = 1;</script></head>
<body onload="start()" style="margin:0"><a href="?">x</a></body></html>`;

/** The shape of a package that a widespread authoring tool publishes. */
const foreign = {
  'imsmanifest.xml': manifestOf(SCO),
  'story.html': PAGE,
  'story_content/user.js': 'API.LMSInitialize(""); API.LMSFinish("");',
  'story_content/thumb nail.png': 'x',
};

describe('what another tool made is judged as for Moodle', () => {
  test.each(['moodle', 'cloud'] as const)('house rules decide nothing under %s', (profile) => {
    const { diagnostics } = judge(foreign, profile);
    expect(errorsOf(diagnostics)).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'page/policy',
        'page/inline-script',
        'page/event-handler',
        'package/file-unlisted',
      ]),
    );
  });

  test('unless another profile is named', () => {
    expect(judge(foreign).profile).toBe('moodle');
    expect(new Set(errorsOf(judge(foreign, 'spec').diagnostics))).toEqual(
      new Set(['manifest/schema-violation', 'manifest/file-missing', 'manifest/launch-file-unlisted']),
    );
    const own = judge(foreign, 'own').diagnostics;
    expect(own.length).toBeGreaterThan(10);
    expect(errorsOf(own)).toHaveLength(own.length);
  });

  test.each([
    [
      'manifest/launch-file-missing',
      { ...foreign, 'imsmanifest.xml': manifestOf(SCO.replace('story.html', 'no.html')) },
    ],
    [
      'manifest/dangling-identifierref',
      { ...foreign, 'imsmanifest.xml': manifestOf(SCO.replace('R1', 'R2')) },
    ],
    ['manifest/not-well-formed', { ...foreign, 'imsmanifest.xml': '<manifest>' }],
    ['manifest/missing', { 'course/imsmanifest.xml': manifestOf(SCO), 'course/story.html': PAGE }],
    ['manifest/missing', { 'index.html': PAGE }],
  ])('%s is an error under every profile', (code, files) => {
    for (const profile of PROFILES)
      expect(errorsOf(judge(files, profile).diagnostics), profile).toContain(code);
  });

  test.each([
    ['a query and a fragment', 'href="story.html?a=1#b"'],
    ['a dot', 'href="./story.html"'],
    ['a base', 'xml:base="content/" href="page.html"'],
    ['a name with a percent sign', 'href="100%.html"'],
  ])('a launched address with %s leads where it leads in an LMS', (_what, href) => {
    const files = {
      ...foreign,
      'imsmanifest.xml': manifestOf(SCO.replace('href="story.html"', href)),
      'content/page.html': PAGE,
      '100%.html': PAGE,
    };
    expect(errorsOf(judge(files, 'moodle').diagnostics)).toEqual([]);
  });
});

describe('what this tool built is judged as the build does', () => {
  test('by its stamp', async () => {
    const files = await renderSamplePackage();
    const { profile, headline, diagnostics } = judgePackage({ files, unread: [], diagnostics: [] }, tool);
    expect([profile, headline, diagnostics]).toEqual([
      'own',
      'SCORM 1.2, 1 SCO, made by Coursewright; the build: no errors',
      [],
    ]);
  });

  test('and no code is milder there than the registry says', () => {
    for (const [code, { severity }] of Object.entries({ ...archiveCodes, ...packageCodes }))
      expect(severityUnder('own', { code, severity, message: '' })).toBe(severity);
  });
});

test('every error under spec names its clause, but for what is too much to be judged', () => {
  const unnamed = Object.entries({ ...archiveCodes, ...packageCodes })
    .filter(([code, { severity }]) => severityUnder('spec', { code, severity, message: '' }) === 'error')
    .filter(([, definition]) => definition.spec === undefined)
    .map(([code]) => code);
  expect(unnamed.sort()).toEqual([
    'archive/compression-ratio',
    'archive/entry-too-large',
    'archive/too-large',
    'archive/too-many-entries',
    'archive/total-too-large',
  ]);
});

describe('the first line says what it is', () => {
  const scorm = { 'imsmanifest.xml': manifestOf(SCO) };
  const edition = (version: string) => ({
    'imsmanifest.xml': `<manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><metadata><schemaversion>${version}</schemaversion></metadata></manifest>`,
    'index.html': PAGE,
  });

  test.each([
    [
      foreign,
      'SCORM 1.2, 1 SCO, made by Articulate Storyline; Moodle: nothing known that stops it; SCORM Cloud: nothing known that stops it; SCORM 1.2: 3 errors',
    ],
    [scorm, 'SCORM 1.2, 1 SCO; Moodle: 1 error; SCORM Cloud: 1 error; SCORM 1.2: 5 errors'],
    [
      edition('CAM 1.3'),
      'SCORM 2004, 2nd edition; Moodle: nothing known that stops it; SCORM Cloud: nothing known that stops it; SCORM 1.2: 1 error',
    ],
    [
      edition('2004 3rd Edition'),
      'SCORM 2004, 3rd edition; Moodle: nothing known that stops it; SCORM Cloud: nothing known that stops it; SCORM 1.2: 1 error',
    ],
    [
      edition('2004 4th Edition'),
      'SCORM 2004, 4th edition; Moodle: nothing known that stops it; SCORM Cloud: nothing known that stops it; SCORM 1.2: 1 error',
    ],
    [
      edition(''),
      'SCORM 2004; Moodle: nothing known that stops it; SCORM Cloud: nothing known that stops it; SCORM 1.2: 1 error',
    ],
    [
      { 'cmi5.xml': '<c/>', 'index.html': PAGE },
      'cmi5; Moodle: 1 error; SCORM Cloud: nothing known that stops it; SCORM 1.2: 1 error',
    ],
    [{ 'tincan.xml': '<c/>', 'index.html': PAGE }, 'xAPI (tincan.xml); '],
    [{ 'h5p.json': '{}', 'content/content.json': '{}' }, 'H5P; Moodle: 1 error; SCORM Cloud: 1 error'],
    [{ 'contentv3.xml': '<x/>', 'content.data': '' }, 'an eXeLearning source; '],
    [{ 'course.crs': '', 'course.au': '', 'index.html': PAGE }, 'AICC; '],
    [{ 'index.html': PAGE, 'a.js': '' }, 'a web site without a manifest; '],
    [{ 'My course/imsmanifest.xml': manifestOf(SCO) }, 'a package inside the folder "My course"; '],
    [{ 'notes.txt': '' }, 'a zip without a manifest; '],
    [{ 'imsmanifest.xml': '<' }, 'a package whose manifest cannot be read; '],
  ] as const)('%#', (files, headline) => {
    expect(judge(files).headline.slice(0, headline.length)).toBe(headline);
  });

  test('and what is no SCORM 1.2 gets no list of findings about it', () => {
    const codesOf = (files: Readonly<Record<string, string>>) =>
      judge(files).diagnostics.map(({ code }) => code);
    expect(codesOf(edition('CAM 1.3'))).toEqual(['package/other-standard']);
    expect(codesOf({ 'h5p.json': '{}', 'a.html': PAGE })).toEqual(['package/not-scorm12']);
    expect(codesOf({ 'tincan.xml': '{}', 'a.html': PAGE })).toEqual(['package/xapi-package']);
    for (const files of [edition('CAM 1.3'), { 'h5p.json': '{}' }, { 'cmi5.xml': '' }])
      expect(errorsOf(judge(files, 'spec').diagnostics)).toHaveLength(1);
    expect(judge({ 'x/imsmanifest.xml': '', 'x/a.html': PAGE }).diagnostics.map(({ code }) => code)).toEqual([
      'manifest/missing',
    ]);
  });
});

test('findings stand by kind, the fatal ones first, a few of each and how many more', () => {
  const pages = Object.fromEntries(Array.from({ length: 182 }, (_, i) => [`p${i}.html`, PAGE]));
  const broken = {
    ...foreign,
    ...pages,
    'imsmanifest.xml': manifestOf(SCO.replace('story.html', 'no.html')),
  };
  const { diagnostics } = judge(broken, 'cloud');
  const shown = formatFindings(diagnostics, false);
  expect(shown.indexOf('manifest/launch-file-missing')).toBeLessThan(60);
  expect(shown.match(/note page\/policy/g)).toHaveLength(3);
  expect(shown).toContain('\n\n  and 180 more like it\n\n');
  expect(shown.indexOf(' warning ')).toBeLessThan(shown.indexOf(' note '));
  expect(formatFindings(diagnostics, true).match(/note page\/policy/g)).toHaveLength(183);
  expect(formatFindings(diagnostics, true)).not.toContain('more like it');
});
