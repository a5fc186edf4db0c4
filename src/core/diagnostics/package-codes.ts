import { defineCode } from './code.ts';
import { manifestAddressCodes } from './manifest-address-codes.ts';
import { manifestCodes } from './manifest-codes.ts';
import { manifestItemCodes } from './manifest-item-codes.ts';
import { pageCodes } from './page-codes.ts';
import { scriptCodes } from './script-codes.ts';

const CAM = 'SCORM 1.2 CAM 2.3';

/** What can be wrong with a package. */
export const packageCodes = {
  ...manifestCodes,
  ...manifestAddressCodes,
  ...manifestItemCodes,
  ...pageCodes,
  ...scriptCodes,
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
  'package/credentials': defineCode<{ kind: string }>({
    severity: 'warning',
    title: 'Secret in the package',
    message: ({ kind }) =>
      `This file holds what looks like ${kind}, which whoever can open the course can read.`,
    help: 'Withdraw the secret, and take it out of the package.',
    example: { kind: 'a private key' },
  }),
  'package/stripped-name': defineCode<{ path: string; name: string }>({
    severity: 'error',
    title: 'Name that Moodle changes',
    message: ({ path, name }) => `Moodle stores "${path}" as "${name}", and pages do not find it.`,
    help: 'Rename the file with letters, digits, ".", "_" and "-".',
    example: { path: 'map & key.png', name: 'map  key.png' },
  }),
  'package/system-file': defineCode<{ path: string }>({
    severity: 'warning',
    title: 'File of an operating system',
    message: ({ path }) => `"${path}" was put there by an operating system and belongs to no course.`,
    help: 'Remove it before packing.',
    example: { path: '__MACOSX/._index.html' },
  }),
  'package/flash': defineCode<{ count: number; path: string }>({
    severity: 'warning',
    title: 'Flash films in the package',
    message: ({ count, path }) =>
      count === 1
        ? `"${path}" is a Flash film, which no browser plays.`
        : `"${path}" and ${count - 1} more are Flash films, which no browser plays.`,
    help: 'Make sure that the course has another way to show them; they only add to the size.',
    example: { count: 3, path: 'intro.swf' },
  }),
};
