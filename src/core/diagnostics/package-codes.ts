import { defineCode } from './code.ts';

type None = Record<string, never>;

const CAM = 'SCORM 1.2 CAM 2.3';

/** What can be wrong with a package. */
export const packageCodes = {
  'manifest/missing': defineCode<{ found: string | null }>({
    severity: 'error',
    title: 'No manifest at the root',
    message: ({ found }) =>
      found === null
        ? 'The package has no imsmanifest.xml.'
        : `The manifest is at "${found}", not at the root as imsmanifest.xml.`,
    help: 'Put imsmanifest.xml, in lower case, at the root of the zip: zip the files, not the folder around them.',
    spec: CAM,
    example: { found: 'course/imsmanifest.xml' },
  }),
  'manifest/not-well-formed': defineCode<{ message: string }>({
    severity: 'error',
    title: 'Manifest is not XML',
    message: ({ message }) => `The manifest cannot be read as XML: ${message}.`,
    help: 'Correct the manifest at the marked line.',
    spec: CAM,
    example: { message: 'Opening and ending tag mismatch: title and item' },
  }),
  'manifest/doctype': defineCode<None>({
    severity: 'error',
    title: 'Document type in the manifest',
    message: () => 'The manifest has a document type declaration.',
    help: 'Remove <!DOCTYPE …>: a manifest needs none, and one can make a reader fetch files or run out of memory.',
    example: {},
  }),
  'manifest/byte-order-mark': defineCode<None>({
    severity: 'error',
    title: 'Byte order mark',
    message: () => 'The manifest begins with a byte order mark.',
    help: 'Save the manifest as UTF-8 without a byte order mark.',
    example: {},
  }),
  'manifest/character-reference': defineCode<None>({
    severity: 'error',
    title: 'Numeric character reference in the manifest',
    message: () => 'The manifest writes a character as a number (&#…;).',
    help: 'Write the character itself in UTF-8: Moodle shows the reference as it stands.',
    example: {},
  }),
  'manifest/schema-violation': defineCode<{ message: string }>({
    severity: 'error',
    title: 'Manifest breaks its schema',
    message: ({ message }) => `The manifest is not valid against the SCORM 1.2 schemas: ${message}`,
    help: 'Correct the element at the marked line.',
    spec: CAM,
    example: { message: "Element 'metadata': This element is not expected." },
  }),
  'manifest/schema-version': defineCode<{ schema: string; version: string }>({
    severity: 'error',
    title: 'Not SCORM 1.2',
    message: ({ schema, version }) => `The manifest says schema "${schema}", version "${version}".`,
    help: 'Write <schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>.',
    spec: CAM,
    example: { schema: 'ADL SCORM', version: 'CAM 1.3' },
  }),
  'manifest/dangling-default': defineCode<{ name: string }>({
    severity: 'error',
    title: 'Default organization does not exist',
    message: ({ name }) => `The default organization "${name}" does not exist.`,
    help: 'Let the default attribute of <organizations> name an <organization>.',
    spec: CAM,
    example: { name: 'ORG-1' },
  }),
  'manifest/duplicate-identifier': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Identifier used twice',
    message: ({ identifier }) => `The identifier "${identifier}" is used more than once.`,
    help: 'Give every organization, item and resource its own identifier: an LMS keeps data by it.',
    spec: CAM,
    example: { identifier: 'ITEM-1' },
  }),
  'manifest/dangling-identifierref': defineCode<{ identifier: string; identifierref: string }>({
    severity: 'error',
    title: 'Reference to no resource',
    message: ({ identifier, identifierref }) =>
      `"${identifier}" refers to the resource "${identifierref}", which does not exist.`,
    help: 'Let identifierref name a <resource> of this manifest.',
    spec: CAM,
    example: { identifier: 'ITEM-1', identifierref: 'RES-9' },
  }),
  'manifest/empty-identifierref': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Reference without a name',
    message: ({ identifier }) => `"${identifier}" has an identifierref with nothing in it.`,
    help: 'Leave the attribute away from an item that launches nothing.',
    spec: CAM,
    example: { identifier: 'CHAPTER-1' },
  }),
  'manifest/dangling-dependency': defineCode<{ identifier: string; identifierref: string }>({
    severity: 'error',
    title: 'Dependency on no resource',
    message: ({ identifier, identifierref }) =>
      `The resource "${identifier}" depends on the resource "${identifierref}", which does not exist.`,
    help: 'Let the dependency name a <resource> of this manifest, or remove it.',
    spec: CAM,
    example: { identifier: 'RES-1', identifierref: 'RES-9' },
  }),
  'manifest/name-too-long': defineCode<{ what: string; limit: number }>({
    severity: 'error',
    title: 'Title or identifier too long',
    message: ({ what, limit }) => `This ${what} is longer than ${limit} characters.`,
    help: 'Shorten it: Moodle cannot store more.',
    example: { what: 'title', limit: 255 },
  }),
  'manifest/mastery-score': defineCode<{ value: string }>({
    severity: 'error',
    title: 'Mastery score is no score',
    message: ({ value }) => `The mastery score "${value}" is not a number from 0 to 100.`,
    help: 'Write a number from 0 to 100, or leave the element out.',
    spec: CAM,
    example: { value: 'banana' },
  }),
  'manifest/file-missing': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Listed file is missing',
    message: ({ href }) => `The manifest lists "${href}", which the package does not have.`,
    help: 'Add the file, or remove its <file> element; letter case counts.',
    spec: CAM,
    example: { href: 'images/map.png' },
  }),
  'manifest/launch-file-missing': defineCode<{ identifier: string; href: string }>({
    severity: 'error',
    title: 'Nothing to launch',
    message: ({ identifier, href }) =>
      href === ''
        ? `The resource "${identifier}" has no href.`
        : `The resource "${identifier}" launches "${href}", which the package does not have.`,
    help: 'Let href name a page of the package: a learner would see an empty frame.',
    spec: CAM,
    example: { identifier: 'RES-1', href: 'start.html' },
  }),
  'manifest/launch-elsewhere': defineCode<{ identifier: string; href: string }>({
    severity: 'error',
    title: 'Launches something outside the package',
    message: ({ identifier, href }) =>
      `The resource "${identifier}" launches "${href}", which is not in the package.`,
    help: 'Put the content into the package: a page of another server cannot reach the API of the LMS, and nothing is recorded.',
    spec: CAM,
    example: { identifier: 'RES-1', href: 'https://example.org/course/' },
  }),
  'manifest/href-form': defineCode<{ href: string; path: string }>({
    severity: 'error',
    title: 'Address in an unusual form',
    message: ({ href, path }) => `The address "${href}" leads to "${path}", but is not written so.`,
    help: 'Write the path as it stands in the zip, percent-encoded where it must be.',
    example: { href: './index.html', path: 'index.html' },
  }),
  'manifest/launch-file-unlisted': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Launched file is not listed',
    message: ({ href }) => `The launched file "${href}" is not among the files of its resource.`,
    help: 'Add a <file> element for it.',
    spec: CAM,
    example: { href: 'index.html' },
  }),
  'manifest/first-resource': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'First resource is no SCO',
    message: ({ identifier }) => `The first resource with an href, "${identifier}", is not a SCO.`,
    help: 'Put the SCO first, or take the href from the asset: some LMSs launch the first resource that has one.',
    example: { identifier: 'shared-files' },
  }),
  'manifest/href-characters': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Address with characters that need encoding',
    message: ({ href }) => `The address "${href}" has a blank or a character outside ASCII.`,
    help: 'Rename the file with letters, digits, ".", "_" and "-", or percent-encode the address.',
    spec: CAM,
    example: { href: 'my page.html' },
  }),
  'package/not-scorm12': defineCode<{ what: string }>({
    severity: 'error',
    title: 'Something else than SCORM 1.2',
    message: ({ what }) => `This is ${what}, and no SCORM 1.2 package.`,
    help: 'Export it as SCORM 1.2, or upload it where its own kind is taken. Nothing else of it was judged.',
    spec: CAM,
    example: { what: 'H5P' },
  }),
  'package/other-standard': defineCode<{ what: string }>({
    severity: 'error',
    title: 'Package of another standard',
    message: ({ what }) => `This is ${what}, and no SCORM 1.2 package.`,
    help: 'Export it as SCORM 1.2 if the LMS is to take it as such: Moodle plays SCORM 2004 and AICC in part, SCORM Cloud as a whole. Nothing else of it was judged.',
    spec: CAM,
    example: { what: 'SCORM 2004, 4th edition' },
  }),
  'package/xapi-package': defineCode<{ what: string }>({
    severity: 'error',
    title: 'Package for xAPI',
    message: ({ what }) => `This is ${what}, and no SCORM 1.2 package.`,
    help: 'Export it as SCORM 1.2: the SCORM activity of Moodle does not take it; SCORM Cloud does. Nothing else of it was judged.',
    spec: CAM,
    example: { what: 'cmi5' },
  }),
  'package/schema-file': defineCode<{ path: string; isPresent: boolean }>({
    severity: 'error',
    title: 'Schema file missing or changed',
    message: ({ path, isPresent }) =>
      isPresent ? `The schema file "${path}" is not as published.` : `The schema file "${path}" is missing.`,
    help: 'Put the four SCORM 1.2 schema files at the root, unchanged.',
    spec: CAM,
    example: { path: 'adlcp_rootv1p2.xsd', isPresent: false },
  }),
  'package/file-unlisted': defineCode<{ path: string }>({
    severity: 'error',
    title: 'File not listed in the manifest',
    message: ({ path }) => `The manifest does not list "${path}".`,
    help: 'Add a <file> element to a resource, or remove the file.',
    spec: CAM,
    example: { path: 'notes.txt' },
  }),
  'package/path-characters': defineCode<{ path: string }>({
    severity: 'error',
    title: 'File name that is not safe everywhere',
    message: ({ path }) => `The path "${path}" has characters that servers or LMSs change.`,
    help: 'Use letters, digits, ".", "_" and "-" only.',
    example: { path: 'images/map & key.png' },
  }),
  'package/path-too-long': defineCode<{ limit: number }>({
    severity: 'error',
    title: 'Path too long',
    message: ({ limit }) => `This path is longer than ${limit} characters.`,
    help: 'Shorten the folders or the file name.',
    example: { limit: 200 },
  }),
  'package/duplicate-path': defineCode<{ path: string; twin: string }>({
    severity: 'error',
    title: 'Two paths that differ only in letter case',
    message: ({ path, twin }) => `"${path}" and "${twin}" are the same file on some machines.`,
    help: 'Rename one of them.',
    example: { path: 'Map.png', twin: 'map.png' },
  }),
  'package/executable-file': defineCode<{ path: string }>({
    severity: 'error',
    title: 'File that a server might run',
    message: ({ path }) => `"${path}" has the name of a program.`,
    help: 'Remove it: several LMSs refuse a package with such a file.',
    example: { path: 'upload.php' },
  }),
  'package/unserved-type': defineCode<{ path: string }>({
    severity: 'error',
    title: 'File type that Moodle serves wrongly',
    message: ({ path }) => `Moodle serves "${path}" with a type that browsers refuse to run.`,
    help: 'Name scripts .js; avoid .mjs and .wasm.',
    example: { path: 'runtime.mjs' },
  }),
  'package/xapi-config': defineCode<{ problem: string }>({
    severity: 'error',
    title: 'LRS settings that cannot be used',
    message: ({ problem }) => `The settings for an LRS in xapi-config.json are not usable: ${problem}.`,
    help: 'Write them with "coursewright configure", or take them out with "coursewright configure <zip> --off".',
    example: { problem: '"endpoint" must begin with https:// or http://' },
  }),
  'package/xapi-key': defineCode<{ endpoint: string }>({
    severity: 'warning',
    title: 'Key of an LRS in the package',
    message: ({ endpoint }) =>
      `The package carries a key for the LRS at "${endpoint}": whoever can open the course can read it.`,
    help:
      "With the key anybody can send statements in anybody's name, and read all statements if the LRS lets it. Put " +
      '"coursewright relay" on the LMS\'s own server instead; or use a key that may only write, prove it with "coursewright lrs check", and ' +
      "compare the records with the LMS's report.",
    example: { endpoint: 'https://lrs.example.org/xapi/' },
  }),
  'package/xapi-plain-http': defineCode<{ endpoint: string }>({
    severity: 'warning',
    title: 'Statements sent unencrypted',
    message: ({ endpoint }) => `Statements go to "${endpoint}" without encryption.`,
    help:
      "Use an https:// address: on the way, learners' accounts and results can be read and changed, and a page that came by " +
      'https may not send to it at all.',
    example: { endpoint: 'http://lrs.example.org/xapi/' },
  }),
  'page/content-digest': defineCode<{ stamp: string; digest: string }>({
    severity: 'error',
    title: 'Package changed after it was built',
    message: ({ stamp, digest }) =>
      `The page says that its package has the content digest ${stamp}, but it has ${digest}.`,
    help:
      'Build the package anew instead of editing it: the digest stands in every xAPI statement, as evidence of what a learner ' +
      'had. Only where its statements go may be changed, with "coursewright configure".',
    example: { stamp: '6f1c'.repeat(16), digest: 'a03d'.repeat(16) },
  }),
  'page/policy': defineCode<{ isPresent: boolean }>({
    severity: 'error',
    title: 'No strict Content-Security-Policy',
    message: ({ isPresent }) =>
      isPresent
        ? 'The Content-Security-Policy of this page is not strict.'
        : 'This page has no Content-Security-Policy.',
    help: "Begin the policy with default-src 'none', and allow neither 'unsafe-inline' nor 'unsafe-eval'.",
    spec: 'CSP Level 3',
    example: { isPresent: false },
  }),
  'page/connections': defineCode<{ found: string; wanted: string | null }>({
    severity: 'error',
    title: 'Page and LRS settings disagree',
    message: ({ found, wanted }) =>
      `This page may connect to ${found === '' ? 'its own server alone' : `"${found}"`}, but xapi-config.json says ${
        wanted === null
          ? 'that statements go nowhere else than to its own server'
          : `that statements go to "${wanted}"`
      }.`,
    help: 'Set the LRS with "coursewright configure" instead of editing xapi-config.json or the page: it writes both.',
    example: { found: 'https://other.example.org', wanted: 'https://lrs.example.org' },
  }),
  'page/connects-anywhere': defineCode<None>({
    severity: 'warning',
    title: 'Page of an older version, which a link can send elsewhere',
    message: () =>
      'This page was built by an older version: a link to it with "?endpoint=…" decides where its statements go.',
    help: 'Build the package again, set the LRS in it, and put it in the place of this one.',
    example: {},
  }),
  'page/charset': defineCode<None>({
    severity: 'error',
    title: 'Character encoding declared late or not at all',
    message: () => 'This page does not say <meta charset="utf-8"> within its first 1,024 bytes.',
    help: 'Put the element first in <head>.',
    spec: 'HTML, 4.2.5.4',
    example: {},
  }),
  'page/inline-script': defineCode<None>({
    severity: 'error',
    title: 'Inline script',
    message: () => 'This page has an inline script.',
    help: 'Move it to a file: the Content-Security-Policy forbids it.',
    example: {},
  }),
  'page/inline-style': defineCode<{ tag: string }>({
    severity: 'error',
    title: 'Inline style',
    message: ({ tag }) => `A <${tag}> brings style into the page itself.`,
    help: 'Move it to the stylesheet: the Content-Security-Policy forbids it.',
    example: { tag: 'div' },
  }),
  'page/event-handler': defineCode<{ attribute: string }>({
    severity: 'error',
    title: 'Script in an attribute',
    message: ({ attribute }) => `The attribute "${attribute}" holds a script.`,
    help: 'Add the listener in a script file.',
    example: { attribute: 'onclick' },
  }),
  'page/foreign-resource': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Something fetched from elsewhere',
    message: ({ address }) => `The page loads "${address}" from outside the package.`,
    help: 'Put the file into the package and load it by its relative path.',
    example: { address: 'https://fonts.example/font.woff2' },
  }),
  'page/broken-link': defineCode<{ tag: string; address: string }>({
    severity: 'error',
    title: 'Link to nowhere',
    message: ({ tag, address }) => `A <${tag}> leads to "${address}", which the package does not have.`,
    help: 'Correct the address or add what it names.',
    example: { tag: 'a', address: '#ch1-welcom' },
  }),
  'script/unload-handler': defineCode<None>({
    severity: 'error',
    title: 'Unload handler',
    message: () => 'A handler for unload or beforeunload stands here.',
    help: 'Use pagehide and visibilitychange: browsers skip or forbid unload, and results are lost with it.',
    spec: 'SCORM 1.2 RTE 3.2 (LMSFinish once per launch)',
    example: {},
  }),
};
