import * as scorm12 from 'scorm-again/scorm12';
import type { ActivityOptions } from '../../../src/lms-profiles/activity.ts';
import { type ScormApi, traced } from '../../../src/lms-profiles/api-trace.ts';
import { ELEMENTS, entryAfter, writtenValues } from '../../../src/lms-profiles/data-model.ts';
import type { LmsDouble } from '../../../src/lms-profiles/lms-double.ts';

interface Runtime {
  loadFromFlattenedJSON(values: Record<string, string>, element: ''): void;
  LMSGetLastError(): string;
}

interface Settings {
  autocommit: boolean;
  dataCommitFormat: 'flattened';
  lmsCommitUrl: string;
  logLevel: 'NONE';
  httpService: {
    processHttpRequest(url: string, values: Record<string, unknown>): { result: string; errorCode: number };
    updateSettings(): void;
  };
}

/** The package's own types promise a default export, which its module lacks. */
const { Scorm12API } = scorm12 as unknown as { Scorm12API: new (settings: Settings) => Runtime & ScormApi };

const GIVEN_BY_LMS = ['student_id', 'student_name', 'credit', 'lesson_mode'].map(
  (name) => `cmi.core.${name}`,
);
const given = Object.fromEntries(GIVEN_BY_LMS.map((name) => [name, ELEMENTS.get(name)?.initial ?? '']));

/**
 * The run-time of scorm-again with a store in place of its server. It takes more than the standard allows (suspend_data beyond
 * 4096 characters, blanks in identifiers, any feedback, LMSSetValue after LMSFinish), overwrites comments instead of appending,
 * answers an unknown element with 401 and LMSFinish, called twice, with "true" and error 101.
 */
export function createScormAgainApi(options: ActivityOptions = {}): LmsDouble {
  const start: Record<string, string> = { ...given, ...options.start };
  start['cmi.core.entry'] ??= entryAfter(start);
  delete start['cmi.core.exit'];
  const store: Record<string, string> = { ...options.start };
  let isFailing = false;

  const inner = new Scorm12API({
    autocommit: false,
    dataCommitFormat: 'flattened',
    lmsCommitUrl: 'store:',
    logLevel: 'NONE',
    httpService: {
      processHttpRequest: (_url, values) => {
        if (isFailing || options.isCommitFailing?.()) return { result: 'false', errorCode: 101 };
        for (const [element, value] of Object.entries(values)) {
          // An empty array comes as an object, an element never written as an empty string.
          if (typeof value === 'string' && (value !== '' || element in store)) store[element] = value;
        }
        // The total time has it already.
        delete store['cmi.core.session_time'];
        delete store['cmi.core.entry'];
        return { result: 'true', errorCode: 0 };
      },
      updateSettings: () => {},
    },
  });
  inner.loadFromFlattenedJSON(start, '');

  return {
    ...traced(inner, () => inner.LMSGetLastError()),
    stored: () => writtenValues(store),
    relaunch: () => createScormAgainApi({ ...options, start: { ...store } }),
    setFailing: (on) => {
      isFailing = on;
    },
  };
}
