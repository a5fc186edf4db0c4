import { defineCode } from './code.ts';

const CAM = 'SCORM 1.2 CAM 2.3';

/** The question whether another file was meant. */
const didYouMean = (suggestion: string | undefined): string | undefined =>
  suggestion === undefined ? undefined : `Did you mean "${suggestion}"? Letter case counts.`;

/** What can be wrong with the addresses in a manifest. */
export const manifestAddressCodes = {
  'manifest/file-missing': defineCode<{ href: string; suggestion?: string | undefined }>({
    severity: 'error',
    title: 'Listed file is missing',
    message: ({ href }) => `The manifest lists "${href}", which the package does not have.`,
    help: 'Add the file, or remove its <file> element; letter case counts.',
    advice: ({ suggestion }) => didYouMean(suggestion),
    spec: CAM,
    example: { href: 'images/map.png' },
  }),
  'manifest/launch-file-missing': defineCode<{
    identifier: string;
    href: string;
    suggestion?: string | undefined;
  }>({
    severity: 'error',
    title: 'Nothing to launch',
    message: ({ identifier, href }) =>
      href === ''
        ? `The resource "${identifier}" has no href.`
        : `The resource "${identifier}" launches "${href}", which the package does not have.`,
    help: 'Let href name a page of the package: a learner would see an empty frame.',
    advice: ({ suggestion }) => didYouMean(suggestion),
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
  'manifest/href-characters': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Address with characters that need encoding',
    message: ({ href }) => `The address "${href}" has a blank or a character outside ASCII.`,
    help: 'Rename the file with letters, digits, ".", "_" and "-", or percent-encode the address.',
    spec: CAM,
    example: { href: 'my page.html' },
  }),
  'manifest/href-backslash': defineCode<{ href: string; path: string }>({
    severity: 'error',
    title: 'Backslash in an address',
    message: ({ href, path }) =>
      `The address "${href}" leads to "${path}" only where a backslash is taken for a slash.`,
    help: 'Write "/" between folders.',
    spec: CAM,
    example: { href: 'pages\\start.html', path: 'pages/start.html' },
  }),
  'manifest/href-percent': defineCode<{ href: string; path: string }>({
    severity: 'error',
    title: 'Percent sign that begins no escape',
    message: ({ href, path }) =>
      `The address "${href}" of the file "${path}" has a percent sign that begins no escape.`,
    help: 'Write %25 for a percent sign, or rename the file without one.',
    spec: CAM,
    example: { href: '100%.html', path: '100%.html' },
  }),
  'manifest/href-query': defineCode<{ href: string; path: string }>({
    severity: 'error',
    title: 'Address with a query or a fragment',
    message: ({ href, path }) => `The address "${href}" has more to it than the name of the file "${path}".`,
    help: 'Put what the page is to be told into the attribute "parameters" of the item: some LMSs look for a file of the whole name.',
    example: { href: 'start.html?lang=en', path: 'start.html' },
  }),
  'manifest/href-drive': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Address on somebody’s own computer',
    message: ({ href }) =>
      `The resource launches "${href}", which is a place on the computer where the package was made.`,
    help: 'Put the file into the package, and write its path from the root of the package.',
    spec: CAM,
    example: { href: 'C:\\courses\\start.html' },
  }),
  'manifest/href-root': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Address from the root of the server',
    message: ({ href }) =>
      `The resource launches "${href}", which begins at the root of the LMS’s server and not in the package.`,
    help: 'Leave the slash at its beginning away.',
    spec: CAM,
    example: { href: '/start.html' },
  }),
  'manifest/file-elsewhere': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Listed file on another server',
    message: ({ href }) => `The manifest lists "${href}", which is no file of the package.`,
    help: 'Remove the <file> element, or put the file into the package.',
    spec: CAM,
    example: { href: 'https://example.org/player.js' },
  }),
  'manifest/launches-flash': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Launches a Flash film',
    message: ({ href }) => `The resource launches "${href}", which no browser has played since 2021.`,
    help: 'Publish the course anew as HTML.',
    example: { href: 'course.swf' },
  }),
  'manifest/launch-name-changed': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Name that Moodle changes',
    message: ({ href }) =>
      `Moodle takes characters out of the name of the launched file "${href}", and then does not find it.`,
    help: 'Rename the file with letters, digits, ".", "_" and "-".',
    example: { href: "what's new.html" },
  }),
};
