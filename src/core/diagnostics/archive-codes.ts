import { defineCode } from './code.ts';

const APPNOTE = 'PKWARE APPNOTE 6.3 (the PKZip format that SCORM 1.2 CAM 2.3 demands)';

const REPACK = 'Pack the files anew with an ordinary zip program.';

/** An error about one name in a zip. */
const aboutName = (title: string, message: string, help: string, path: string) =>
  defineCode<{ path: string }>({
    severity: 'error',
    title,
    message: ({ path: name }) => `"${name}" ${message}.`,
    help,
    spec: APPNOTE,
    example: { path },
  });

/** What can be wrong with a zip as such, whatever files are in it. */
export const archiveCodes = {
  'archive/too-large': defineCode<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'Zip too large',
    message: ({ bytes, limit }) => `The zip has ${bytes} bytes; no more than ${limit} are judged.`,
    help: 'Take large videos out of the package and put them on a media server: most LMSs take less than 2 GiB.',
    example: { bytes: 3_000_000_000, limit: 2_147_483_648 },
  }),
  'archive/too-many-entries': defineCode<{ count: number; limit: number }>({
    severity: 'error',
    title: 'Too many files in the zip',
    message: ({ count, limit }) => `The zip has ${count} entries; no more than ${limit} are judged.`,
    help: 'Put fewer and larger files into the package: an LMS stores and looks up each of them.',
    example: { count: 65_535, limit: 20_000 },
  }),
  'archive/entry-too-large': defineCode<{ path: string; bytes: number; limit: number }>({
    severity: 'error',
    title: 'File too large',
    message: ({ path, bytes, limit }) =>
      `"${path}" unpacks to ${bytes} bytes; no more than ${limit} are judged.`,
    help: 'Make the file smaller, or put it on a media server.',
    example: { path: 'video.mp4', bytes: 2_000_000_000, limit: 1_073_741_824 },
  }),
  'archive/total-too-large': defineCode<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'Too much in the zip',
    message: ({ bytes, limit }) => `The zip unpacks to ${bytes} bytes; no more than ${limit} are judged.`,
    help: 'Make the files smaller, or put large ones on a media server.',
    example: { bytes: 9_000_000_000, limit: 4_294_967_296 },
  }),
  'archive/compression-ratio': defineCode<{ path: string; ratio: number }>({
    severity: 'error',
    title: 'File that unpacks to far more than it is',
    message: ({ path, ratio }) => `"${path}" unpacks to ${ratio} times its size: it was not unpacked.`,
    help: 'Remove the file if nobody knows what it is for: so little content in so much data is how a zip fills the disk of a server.',
    example: { path: 'zeros.bin', ratio: 1028 },
  }),
  'archive/damaged': defineCode<{ problem: string }>({
    severity: 'error',
    title: 'Zip that cannot be read',
    message: ({ problem }) => `The zip is damaged: ${problem}.`,
    help: 'Get or pack the file again: it may have been cut off on the way.',
    spec: APPNOTE,
    example: { problem: 'its directory does not lie where the end record says' },
  }),
  'archive/damaged-entry': defineCode<{ path: string; problem: string }>({
    severity: 'error',
    title: 'File in the zip that cannot be read',
    message: ({ path, problem }) => `"${path}" cannot be unpacked: ${problem}.`,
    help: REPACK,
    spec: APPNOTE,
    example: { path: 'index.html', problem: 'there is no header where the directory says' },
  }),
  'archive/wrong-checksum': aboutName(
    'Wrong checksum',
    'is not what was packed: its checksum is another',
    'Get or pack the file again: it was damaged or changed afterwards.',
    'index.html',
  ),
  'archive/wrong-size': defineCode<{ path: string }>({
    severity: 'error',
    title: 'Sizes that are not so',
    message: ({ path }) => `"${path}" does not have the size that the zip gives for it.`,
    help: REPACK,
    spec: APPNOTE,
    example: { path: 'index.html' },
  }),
  'archive/encrypted': aboutName(
    'Encrypted file',
    'is encrypted',
    'Pack the files anew without a password: no LMS asks for one.',
    'index.html',
  ),
  'archive/unknown-method': defineCode<{ path: string; method: number }>({
    severity: 'error',
    title: 'Compression that LMSs do not know',
    message: ({ path, method }) => `"${path}" is compressed by method ${method}.`,
    help: 'Pack the files anew with "deflate" or without compression.',
    spec: APPNOTE,
    example: { path: 'index.html', method: 14 },
  }),
  'archive/link': aboutName(
    'Symbolic link in the zip',
    'is a symbolic link',
    'Pack the file that it leads to: an LMS ignores a link, or follows it out of the package.',
    'index.html',
  ),
  'archive/path-climbs': aboutName(
    'Name that leads out of the package',
    'leads upwards by ".."',
    `${REPACK} Unpacked without care, such a file overwrites others on the server.`,
    '../index.php',
  ),
  'archive/path-absolute': aboutName(
    'Absolute name in the zip',
    'begins at the root of the disk',
    `${REPACK} Names begin at the folder of imsmanifest.xml.`,
    '/etc/passwd',
  ),
  'archive/path-drive': aboutName(
    'Name with a drive',
    'begins with the letter of a drive',
    `${REPACK} Names begin at the folder of imsmanifest.xml.`,
    'C:/course/index.html',
  ),
  'archive/path-backslash': aboutName(
    'Backslash in a name',
    'has a backslash: outside Windows that is part of the name and no folder',
    `${REPACK} Folders are written with "/".`,
    'images\\map.png',
  ),
  'archive/path-control-character': aboutName(
    'Control character in a name',
    'has a control character',
    'Rename the file with letters, digits, ".", "_" and "-".',
    'map\\u{7}.png',
  ),
  'archive/path-direction': aboutName(
    'Character that changes the direction of writing in a name',
    'has a character that shows it in another order than it is written',
    'Rename the file: such a name looks like that of another file type.',
    'map\\u{202e}gnp.js',
  ),
  'archive/name-encoding': defineCode<{ path: string }>({
    severity: 'error',
    title: 'Name in an encoding that is not told',
    message: ({ path }) =>
      `The name "${path}" has letters beyond ASCII, and the zip does not say that they are UTF-8.`,
    help: 'Rename the file, or pack with a program that marks names as UTF-8: Moodle stores it under other letters, and pages do not find it.',
    spec: APPNOTE,
    example: { path: 'länder.png' },
  }),
  'archive/duplicate-name': aboutName(
    'Name used twice in the zip',
    'is in the zip more than once: which one is used depends on the LMS',
    'Remove one of them.',
    'index.html',
  ),
  'archive/duplicate-form': defineCode<{ path: string; twin: string }>({
    severity: 'error',
    title: 'Two names that differ only in how Unicode writes them',
    message: ({ path, twin }) => `"${path}" and "${twin}" are the same file on some machines.`,
    help: 'Rename one of them, best with letters of ASCII.',
    example: { path: 'cafe\\u{301}.png', twin: 'café.png' },
  }),
  'archive/local-name': defineCode<{ path: string; local: string }>({
    severity: 'error',
    title: 'Two names for one file',
    message: ({ path, local }) => `"${path}" is called "${local}" in front of its data.`,
    help: `${REPACK} Which of the two names is used depends on the LMS.`,
    spec: APPNOTE,
    example: { path: 'index.html', local: 'index.php' },
  }),
  'archive/overlap': aboutName(
    'Files that share data',
    'shares its data with another entry: it was not unpacked',
    `${REPACK} No zip program writes this; a zip that unpacks without end does.`,
    'index.html',
  ),
  'archive/directory-data': aboutName('Folder with data', 'is a folder and has data', REPACK, 'images/'),
  'archive/junk': defineCode<{ bytes: number; where: 'before' | 'between' | 'after' }>({
    severity: 'error',
    title: 'Bytes that belong to no file',
    message: ({ bytes, where }) =>
      `There are ${bytes} bytes that belong to no file, ${
        where === 'before'
          ? 'before the first file'
          : where === 'after'
            ? 'after the end'
            : 'between the files'
      } of the zip.`,
    help: `${REPACK} A self-extracting archive (.exe) is no package.`,
    example: { bytes: 1024, where: 'before' },
  }),
  'check/rule-failed': defineCode<{ rule: string; problem: string }>({
    severity: 'error',
    title: 'A rule could not be applied',
    message: ({ rule, problem }) => `The rule "${rule}" failed on this package: ${problem}.`,
    help: 'Nothing is said of what it looks for. This is a defect of the tool: report it with the package.',
    example: { rule: 'page-links', problem: 'Invalid code point' },
  }),
  'check/file-not-read': defineCode<{ path: string; bytes: number; limit: number }>({
    severity: 'warning',
    title: 'Text too long to be judged',
    message: ({ path, bytes, limit }) =>
      `"${path}" has ${bytes} bytes; texts of more than ${limit} are not judged.`,
    help: 'Split the file: browsers on phones fail at such sizes too.',
    example: { path: 'data.js', bytes: 90_000_000, limit: 33_554_432 },
  }),
};
