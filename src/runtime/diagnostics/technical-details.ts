import type { Session } from '../session/session.ts';
import type { LaunchDiagnostics } from '../session/session-environment.ts';
import type { LoggedCall } from './call-log.ts';

/** What is known of a launch, and what the browser says of itself and of the page. */
export type TechnicalFacts = Readonly<Record<string, string | number | boolean>>;

/** What a help desk wants to know of the browser, in English whatever the language of the course. */
export const browserFacts = (window: Window, hasStorage: boolean): TechnicalFacts => ({
  'in a frame': window.parent !== window,
  online: window.navigator.onLine,
  'storage available': hasStorage,
  protocol: window.location.protocol,
  browser: window.navigator.userAgent,
});

/** How the facts of a launch are called where a help desk reads them. */
const LAUNCH_FACTS: Readonly<Record<string, string>> = {
  progressFound: 'progress found',
  hasLearnerId: 'student id given',
  isRestored: 'restored from this browser',
  storesCopies: 'browser keeps copies',
  sequence: 'save number',
  confirmed: 'last save confirmed',
  suspendDataLength: 'suspend data length',
  isSuspendDataWhole: 'suspend data comes back whole',
  commits: 'commits',
  unconfirmed: 'elements not taken',
} satisfies Record<keyof LaunchDiagnostics, string>;

/**
 * The diagnostic record for a help desk, as lines of text: version, mode, save status, facts about the LMS and the browser,
 * and the last calls to the LMS with element, kind of answer, error code and time. It holds no answer, no suspend data, no
 * id and no name of the learner.
 */
export const formatTechnicalDetails = (
  launch: Session,
  known: TechnicalFacts,
  calls: readonly LoggedCall[],
): string => {
  const { course, mode } = launch;
  const { phase, status, trouble } = launch.getReport();
  const facts: TechnicalFacts = {
    course: `${course.id} ${course.version}`,
    mode,
    phase,
    saved: status,
    trouble: trouble ?? 'none',
    ...known,
  };
  return [
    ...Object.entries(facts).map(([name, value]) => `${LAUNCH_FACTS[name] ?? name}: ${value}`),
    `LMS calls (${calls.length}): seconds, call, answer, error`,
    ...calls.map(({ atSeconds, call, answer, error }) =>
      [atSeconds.toFixed(2), call, `-> ${answer}`, error].join(' ').trimEnd(),
    ),
  ].join('\n');
};
