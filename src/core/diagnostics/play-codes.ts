import { defineCode } from './code.ts';

type InLms = { lms: string; sco: string };

/** What can go wrong when a package is played in a browser. */
export const playCodes = {
  'play/no-calls': defineCode<InLms>({
    severity: 'warning',
    title: 'Played without a call',
    message: ({ lms, sco }) => `Played in ${lms}, "${sco}" did not call LMSInitialize.`,
    help: 'Open it by hand: it may wait for a click. If it never calls, nothing is recorded.',
    spec: 'SCORM 1.2 RTE 3.2 (every SCO calls LMSInitialize and LMSFinish)',
    example: { lms: 'Moodle 4.5', sco: 'ITEM-1' },
  }),
  'play/refused': defineCode<InLms & { call: string; answer: string }>({
    severity: 'warning',
    title: 'Call that the LMS refused',
    message: ({ lms, sco, call, answer }) => `In ${lms}, "${sco}" called ${call}, and got ${answer}.`,
    help: 'Have the content corrected: what is refused is not recorded.',
    spec: 'SCORM 1.2 RTE 3.4',
    example: {
      lms: 'Moodle 4.5',
      sco: 'ITEM-1',
      call: 'LMSSetValue("…exit", "normal")',
      answer: 'error 405',
    },
  }),
  'play/not-finished': defineCode<InLms>({
    severity: 'warning',
    title: 'Left without LMSFinish',
    message: ({ lms, sco }) => `In ${lms}, "${sco}" did not call LMSFinish when it was left.`,
    help: 'Leave by its own button and see whether it does then: Moodle counts the time of a session only at LMSFinish.',
    spec: 'SCORM 1.2 RTE 3.2 (every SCO calls LMSInitialize and LMSFinish)',
    example: { lms: 'Moodle 4.5', sco: 'ITEM-1' },
  }),
  'play/not-resumed': defineCode<InLms>({
    severity: 'warning',
    title: 'Does not ask for its progress',
    message: ({ lms, sco }) =>
      `Opened again in ${lms}, "${sco}" asked neither for its suspend data nor for its location, though it had left some.`,
    help: 'Open it by hand a second time: a learner may have to begin anew.',
    example: { lms: 'Moodle 4.5', sco: 'ITEM-1' },
  }),
  'play/progress-lost': defineCode<InLms>({
    severity: 'warning',
    title: 'Progress lost by opening again',
    message: ({ lms, sco }) => `Opened again in ${lms}, "${sco}" wiped the progress that it had left.`,
    help: 'Have the content corrected: whoever only looks in loses everything.',
    example: { lms: 'Moodle 4.5', sco: 'ITEM-1' },
  }),
  'play/status-lowered': defineCode<InLms & { before: string; after: string }>({
    severity: 'warning',
    title: 'Status lowered by opening again',
    message: ({ lms, sco, before, after }) =>
      `Opened again in ${lms}, "${sco}" went from ${before} to ${after === '' ? 'no status' : after}.`,
    help: 'Have the content corrected: whoever only looks in loses the completion.',
    example: { lms: 'Moodle 4.5', sco: 'ITEM-1', before: 'completed', after: 'incomplete' },
  }),
  'play/exception': defineCode<InLms & { problem: string }>({
    severity: 'warning',
    title: 'Exception while it played',
    message: ({ lms, sco, problem }) => `In ${lms}, a page of "${sco}" failed: ${problem}.`,
    help: 'Have the content corrected, or find out what it costs.',
    example: { lms: 'Moodle 4.5', sco: 'ITEM-1', problem: 'TypeError: player.start is not a function' },
  }),
  'play/missing-file': defineCode<{ sco: string; address: string }>({
    severity: 'warning',
    title: 'File that was asked for in vain',
    message: ({ sco, address }) => `"${sco}" asked for "${address}", which the package does not have.`,
    help: 'Add the file; letter case counts.',
    example: { sco: 'ITEM-1', address: 'images/map.png' },
  }),
  'play/outside': defineCode<{ sco: string; address: string }>({
    severity: 'note',
    title: 'Request to another server',
    message: ({ sco, address }) => `"${sco}" asked for "${address}" outside the package, and did not get it.`,
    help: 'Make sure that the course works without it: firewalls and policies of LMSs stop such requests, and what is sent there leaves the LMS.',
    example: { sco: 'ITEM-1', address: 'https://example.org/player.js' },
  }),
};
