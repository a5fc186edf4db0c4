import { defineCode } from './code.ts';
import { count } from './wording.ts';

const COMMUNICATION = 'xAPI 1.0.3, Communication';

const DOCS = 'docs/lrs.md tells how.';

/** A server's answer in a message: its status, and what it said if it said anything. */
export interface Answered {
  readonly status: number;
  /** `''` if it said nothing. */
  readonly text: string;
}

const answered = ({ status, text }: Answered): string =>
  text === '' ? `with ${status}` : `with ${status} ("${text}")`;

const byStatus =
  (remedies: Readonly<Record<number, string>>) =>
  ({ status }: Answered): string | undefined =>
    remedies[status];

/** What can be wrong when a package is told where to send statements, and with the LRS that it sends to. */
export const lrsCodes = {
  'lrs/foreign-package': defineCode<{ zip: string }>({
    severity: 'error',
    title: 'Not a package of Coursewright',
    message: ({ zip }) => `"${zip}" was not made by Coursewright: it sends no statements.`,
    help: 'Name a zip that "coursewright build" wrote.',
    example: { zip: 'stranger.zip' },
  }),
  'lrs/nested-package': defineCode<{ zip: string; folder: string }>({
    severity: 'error',
    title: 'Package inside a folder of the zip',
    message: ({ zip, folder }) =>
      `The package lies inside a folder of the zip: "${folder}" in "${zip}". An LMS looks for imsmanifest.xml at the top.`,
    help: 'Take the zip as "coursewright build" wrote it; if it was unpacked, zip the content of the folder and not the folder.',
    spec: 'SCORM 1.2 CAM 2.3',
    example: { zip: 'course.zip', folder: 'border-basics' },
  }),
  'lrs/old-package': defineCode<{ zip: string; path: string }>({
    severity: 'error',
    title: 'Package without a settings file',
    message: ({ zip, path }) =>
      `"${zip}" has no ${path} that its manifest lists: it comes from a version that sent no statements.`,
    help: 'Build the course again, then configure the new zip.',
    example: { zip: 'border-basics-1.0.0-en-scorm12.zip', path: 'xapi-config.json' },
  }),
  'lrs/key-file-open': defineCode<{ file: string }>({
    severity: 'warning',
    title: 'Key file that others may read',
    message: ({ file }) => `Others on this machine may read the key file "${file}".`,
    help: 'Take their right away: chmod 600 and the name of the file.',
    example: { file: 'lrs.key' },
  }),
  'lrs/plain-http': defineCode<{ endpoint: string; hasKey: boolean }>({
    severity: 'error',
    title: 'Sent unencrypted',
    message: ({ endpoint, hasKey }) =>
      `${hasKey ? 'The key' : 'What learners do'} would cross the network readable by all, because ${endpoint} begins with http:.`,
    help: "Use the LRS's https address, or a path on the LMS's own server.",
    example: { endpoint: 'http://lrs.example.org/xapi/', hasKey: true },
  }),
  'lrs/no-about': defineCode<Answered>({
    severity: 'warning',
    title: 'LRS that does not say its versions',
    message: (answer) => `Asked for its versions ("about"), the server answered ${answered(answer)}.`,
    help: 'Check the address: it is the part before "statements", such as https://lrs.example.org/xapi/.',
    spec: `${COMMUNICATION} 2.8`,
    example: { status: 404, text: 'Not Found' },
  }),
  'lrs/version': defineCode<{ versions: readonly string[] }>({
    severity: 'error',
    title: 'No xAPI 1.0.x',
    message: ({ versions }) => `The LRS speaks xAPI ${versions.join(', ')}, and not 1.0.x.`,
    help: 'Use an LRS, or a setting of it, that accepts statements of xAPI 1.0.3.',
    spec: `${COMMUNICATION} 3.3`,
    example: { versions: ['0.95'] },
  }),
  'lrs/key-refused': defineCode<Answered>({
    severity: 'error',
    title: 'Key that cannot write',
    message: (answer) => `The LRS refused the probe statement ${answered(answer)}.`,
    help: 'Check the key, and that the LRS lets it write statements.',
    advice: byStatus({
      401: 'The LRS does not know the key: compare the key file with what the LRS shows.',
      403: 'The LRS knows the key, or needs none, but does not let it write: give the key the right to write statements.',
    }),
    spec: `${COMMUNICATION} 4`,
    example: { status: 403, text: '' },
  }),
  'lrs/takes-anybody': defineCode<Answered>({
    severity: 'error',
    title: 'Path that takes statements from anybody',
    message: (answer) =>
      `A statement without a key and without a session in the LMS was accepted ${answered(answer)}: anybody can record a pass for anybody.`,
    help: `Put "coursewright relay" behind the path: it asks the LMS who is signed in. ${DOCS}`,
    example: { status: 200, text: '' },
  }),
  'lrs/no-lrs': defineCode<Answered>({
    severity: 'error',
    title: 'Address at which no LRS answers',
    message: (answer) =>
      `The probe statement was answered ${answered(answer)}, which is not the list of ids that an LRS gives: nothing was stored.`,
    help: 'Check the address, and whether a sign-in page, a proxy or a portal stands before the LRS.',
    spec: 'xAPI-Communication 2.1.2',
    example: { status: 200, text: 'Sign in' },
  }),
  'lrs/package-silent': defineCode<{ course: string; last: string | null; days: number }>({
    severity: 'error',
    title: 'Package whose statements no longer arrive',
    message: ({ course, last, days }) =>
      last === null
        ? `The LRS has no statement about ${course}.`
        : `The last statement about ${course} was stored on ${last.slice(0, 10)}, more than ${count(days, 'day')} ago.`,
    help: 'If people have used the module since, the key of the package is dead, or something between the LMS and the LRS: try the key with "lrs check --key-file", then "configure" the package anew.',
    example: {
      course: 'https://training.example.org/xapi/modules/border-basics',
      last: '2026-11-02T09:20:06Z',
      days: 14,
    },
  }),
  'lrs/statement-refused': defineCode<Answered>({
    severity: 'error',
    title: 'Probe statement not accepted',
    message: (answer) => `The server answered the probe statement ${answered(answer)}.`,
    help: "Compare what it says with its settings; a package's statements would fare the same.",
    advice: byStatus({
      301: 'Use the address that it leads to: browsers do not carry a statement along.',
      302: 'Use the address that it leads to: browsers do not carry a statement along.',
      307: 'Use the address that it leads to: browsers do not carry a statement along.',
      308: 'Use the address that it leads to: browsers do not carry a statement along.',
      404: 'Check the address: it is the part before "statements", such as https://lrs.example.org/xapi/.',
      405: 'Check the address: whatever answers there takes no statements.',
      413: 'Raise the largest body that the server, or the proxy before it, accepts: 512 kB are enough.',
      502: 'The proxy cannot reach the LRS: check the address of the LRS in its settings.',
      504: 'The proxy cannot reach the LRS: check the address of the LRS in its settings.',
    }),
    spec: `${COMMUNICATION} 2.1.2`,
    example: { status: 400, text: 'Unknown verb.' },
  }),
  'lrs/repeat-refused': defineCode<Answered>({
    severity: 'error',
    title: 'Repeated statement not accepted',
    message: (answer) => `The LRS answered the same statement, sent once more, ${answered(answer)}.`,
    help: 'Use an LRS that accepts a repeated statement: a package sends one again whenever no answer came.',
    spec: `${COMMUNICATION} 2.1.2`,
    example: { status: 500, text: 'Duplicate key.' },
  }),
  'lrs/key-can-read': defineCode<{ how: string; hasKey: boolean }>({
    severity: 'error',
    title: "Package's key can read",
    message: ({ how, hasKey }) =>
      `${hasKey ? 'The key' : 'Everyone, without a key,'} can read statements (${how}): every learner could see the results of all others.`,
    help: `Give the package a key that may only write, or a path that only takes statements: ${DOCS}`,
    spec: `${COMMUNICATION} 4.2`,
    example: { how: 'GET statements', hasKey: true },
  }),
  'lrs/read-not-refused': defineCode<Answered & { readonly how: string }>({
    severity: 'error',
    title: 'Not proved that reading is refused',
    message: ({ how, ...answer }) =>
      `Asked to read statements (${how}), the server answered ${answered(answer)}, which is neither statements nor a refusal.`,
    help: 'Find out why before the key goes into a package; expected is 401 or 403.',
    spec: `${COMMUNICATION} 4.2`,
    example: { how: 'GET statements', status: 500, text: '' },
  }),
  'lrs/cors': defineCode<{ origin: string; problems: readonly string[] }>({
    severity: 'error',
    title: "Browsers will not send from the LMS's pages",
    message: ({ origin, problems }) =>
      `The LRS does not let pages of ${origin} send to it: ${problems.join('; ')}.`,
    help: `Let the LRS, or the proxy before it, allow this origin with the headers authorization, content-type and x-experience-api-version; a path on the LMS's own server needs none of it: ${DOCS}`,
    spec: 'Fetch, CORS protocol',
    example: {
      origin: 'https://lms.example.org',
      problems: ['the preflight is answered with 401', 'it allows no origin'],
    },
  }),
  'lrs/cors-any-origin': defineCode<{ allowed: string }>({
    severity: 'warning',
    title: 'Pages of any site may send',
    message: ({ allowed }) => `The LRS lets pages of any site send to it (it allows "${allowed}").`,
    help: "Let it allow the LMS's origin alone: with the key of a package, any site could then not send from a visitor's browser.",
    spec: 'Fetch, CORS protocol',
    example: { allowed: '*' },
  }),
  'lrs/read-key-refused': defineCode<Answered>({
    severity: 'error',
    title: 'Read key that cannot read',
    message: (answer) =>
      `The read key was to fetch the probe statement; the LRS answered ${answered(answer)}.`,
    help: 'Check the read key, and that the LRS lets it read all statements, not only its own.',
    spec: `${COMMUNICATION} 4.2`,
    example: { status: 403, text: '' },
  }),
  'lrs/probe-not-stored': defineCode<{ id: string }>({
    severity: 'error',
    title: 'Accepted and not stored',
    message: ({ id }) => `The LRS accepted the probe statement ${id}, but the read key does not find it.`,
    help: 'Check that both keys belong to the same store; if the LRS takes its time, check again with "coursewright records".',
    spec: `${COMMUNICATION} 2.1.3`,
    example: { id: 'd3cbd1d5-5d2d-4f7c-b7a7-5b0a0f4a4c1e' },
  }),
  'lrs/probe-not-withdrawn': defineCode<Answered & { readonly id: string }>({
    severity: 'warning',
    title: 'Probe statement left behind',
    message: ({ id, ...answer }) =>
      `The probe statement ${id} could not be withdrawn: the LRS answered ${answered(answer)}.`,
    help: 'Withdraw (void) or delete it in the LRS; reports on courses do not count it in any case.',
    spec: 'xAPI 1.0.3, Data 2.3.2',
    example: { id: 'd3cbd1d5-5d2d-4f7c-b7a7-5b0a0f4a4c1e', status: 403, text: '' },
  }),
};
