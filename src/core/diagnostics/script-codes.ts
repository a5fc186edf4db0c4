import { defineCode } from './code.ts';

type None = Record<string, never>;

const RTE = 'SCORM 1.2 RTE 3.2';
const MODEL = 'SCORM 1.2 RTE 3.4';

/** What can be wrong with the scripts of a package. */
export const scriptCodes = {
  'script/unload-handler': defineCode<None>({
    severity: 'error',
    title: 'Unload handler',
    message: () => 'A handler for unload or beforeunload stands here.',
    help: 'Use pagehide and visibilitychange: browsers skip or forbid unload, and results are lost with it.',
    spec: 'SCORM 1.2 RTE 3.2 (LMSFinish once per launch)',
    example: {},
  }),
  'script/no-initialize': defineCode<{ identifier: string; isElsewhere: boolean }>({
    severity: 'error',
    title: 'Never calls LMSInitialize',
    message: ({ identifier, isElsewhere }) =>
      isElsewhere
        ? `Nothing that the SCO "${identifier}" loads calls LMSInitialize, though another part of the package does.`
        : `Nothing in the package calls LMSInitialize: of the SCO "${identifier}" nothing is recorded.`,
    help: 'Load the script that calls LMSInitialize and LMSFinish, or call the resource an asset.',
    spec: 'SCORM 1.2 RTE 3.2 (every SCO calls LMSInitialize and LMSFinish)',
    example: { identifier: 'RES-1', isElsewhere: false },
  }),
  'script/no-finish': defineCode<None>({
    severity: 'error',
    title: 'Never calls LMSFinish',
    message: () => 'The package calls LMSInitialize, and nowhere LMSFinish.',
    help: 'Call LMSFinish when the learner leaves: Moodle counts the time of a session only then.',
    spec: 'SCORM 1.2 RTE 3.2 (every SCO calls LMSInitialize and LMSFinish)',
    example: {},
  }),
  'script/only-2004-api': defineCode<None>({
    severity: 'error',
    title: 'Looks for the API of SCORM 2004 alone',
    message: () =>
      'The scripts look for API_1484_11, the API of SCORM 2004, and never for that of SCORM 1.2: nothing is recorded.',
    help: 'Publish the course for SCORM 1.2, or write the manifest of SCORM 2004.',
    spec: RTE,
    example: {},
  }),
  'script/element-of-2004': defineCode<{ element: string; instead: string | null }>({
    severity: 'error',
    title: 'Element of SCORM 2004',
    message: ({ element }) =>
      `The script asks the API of SCORM 1.2 for cmi.${element}; every LMS refuses that.`,
    help: 'Use the element of SCORM 1.2.',
    advice: ({ instead }) => (instead === null ? undefined : `Use cmi.${instead}.`),
    spec: MODEL,
    example: { element: 'completion_status', instead: 'core.lesson_status' },
  }),
  'script/value-of-2004': defineCode<{ element: string; value: string }>({
    severity: 'error',
    title: 'Value that SCORM 1.2 does not have',
    message: ({ element, value }) =>
      `The script sets cmi.${element} to "${value}", which is no value of it in SCORM 1.2.`,
    help: 'Use a value of the standard: Moodle and others refuse any other, and keep what was there.',
    spec: MODEL,
    example: { element: 'core.exit', value: 'normal' },
  }),
  'script/syntax': defineCode<{ problem: string }>({
    severity: 'error',
    title: 'Script that cannot be read',
    message: ({ problem }) => `Browsers cannot read this script: ${problem}.`,
    help: 'Correct it at the marked line: nothing of the script runs.',
    example: { problem: 'Unexpected token' },
  }),
  'script/pop-up': defineCode<None>({
    severity: 'note',
    title: 'Opens a window',
    message: () => 'The script opens a window.',
    help: 'Let nothing that the course needs stand in it: browsers block windows, and in some LMSs the API is not found from there.',
    example: {},
  }),
  'script/document-write': defineCode<None>({
    severity: 'note',
    title: 'Writes into the page while it loads',
    message: () => 'The script calls document.write.',
    help: 'Add elements instead: browsers may leave out what is written so on slow connections, and late it wipes the page.',
    example: {},
  }),
  'script/outside-address': defineCode<{ address: string }>({
    severity: 'note',
    title: 'Talks to another server',
    message: ({ address }) => `The script connects to "${address}".`,
    help: 'Make sure that the course works without it: firewalls and content security policies of LMSs stop such requests, and what is sent there leaves the LMS.',
    example: { address: 'https://example.org/api' },
  }),
};
