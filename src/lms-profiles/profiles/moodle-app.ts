import type { Basis, LmsProfile } from '../lms-profile.ts';
import { moodle43 } from './moodle.ts';

const code = (what: string): Basis => ({
  kind: 'code',
  what: `moodlehq/moodleapp, data-model-12.ts at 023d9da: ${what}`,
});

const ran = (what: string): Basis => ({
  kind: 'run',
  what: `the app's data model of 2021 and of 2026 in a page of localhost, without the app around it: ${what}`,
});

/** An activity that was downloaded into Moodle's app: package and API are on the device, and go to the site later. */
export const moodleApp: LmsProfile = {
  ...moodle43,
  id: 'moodle-app',
  name: 'Moodle app, offline',
  calls: {
    ...moodle43.calls,
    basis: code('LMSInitialize to LMSGetDiagnostic'),
    initialize: 'again',
    firstLastError: '0',
  },
  elements: {
    ...moodle43.elements,
    basis: code('the elements of Moodle; of more than ten interactions it counts too few'),
  },
  values: { ...moodle43.values, basis: code('the patterns of Moodle') },
  saving: {
    ...moodle43.saving,
    basis: ran('52 interactions, a pass, and going on later, without a network'),
    answers: {
      up: 'true',
      offline: 'true',
      'server-500': 'true',
      'server-html': 'true',
      'server-empty': 'true',
      'logged-out': 'true',
    },
    arrives: 'on-device',
    commitMs: 1,
    encoding: 'any',
  },
  finish: { ...moodle43.finish, basis: code('LMSFinish') },
  launch: {
    ...moodle43.launch,
    basis: { kind: 'guess', what: 'Moodle 4.3; a folder of the device, which names the package' },
    address: '/_app_file_/filepool/content/index.html',
  },
  grades: null,
};
