import type { ScormApi, TraceEntry } from '../../../src/lms-profiles/api-trace.ts';
import type { LmsDouble } from '../../../src/lms-profiles/lms-double.ts';
import type { Network } from '../../../src/lms-profiles/lms-profile.ts';
import { createMoodleApi } from './moodle-api.ts';
import { createScormAgainApi } from './scorm-again-api.ts';
import { createStrictApi } from './strict-api.ts';

/** The LMSs that exist for tests, by name. */
export const DOUBLE_NAMES = ['strict', 'moodle', 'moodle-standards', 'scorm-again'] as const;
export type DoubleName = (typeof DOUBLE_NAMES)[number];

/** What stands where the SCO looks for an API. `throwing-window`: touching it throws; `throwing-calls`: every function does. */
export type ApiKind = DoubleName | 'none' | 'throwing-window' | 'throwing-calls';

/**
 * How the SCO stands to the window with the API: its child, its grandchild (in between a page of the same origin or of
 * another), or a window of its own that the LMS has opened.
 */
export type Nesting = 'child' | 'grandchild' | 'behind-other-origin' | 'popup';

/** What the server tells the page of a launch. */
export interface LmsPageConfig {
  readonly api: ApiKind;
  readonly nesting: Nesting;
  /** The `sandbox` attribute of the frame with the SCO; `null`: it has none. */
  readonly sandbox: string | null;
  readonly width: number;
  readonly height: number;
  /** Values under their data-model names with which the launch starts. */
  readonly start: Readonly<Record<string, string>>;
  /** Whether commits fail from the first one on. */
  readonly isFailing: boolean;
  /** How long after the SCO the API comes. */
  readonly lateMs: number;
  readonly scoUrl: string;
  /** Page that holds nothing but a frame with what its query names. */
  readonly frameUrl: string;
  readonly reportUrl: string;
  /** The launch's number within its activity, from 0. */
  readonly launch: number;
}

/** What the learner does from the `at`-th call on. */
export interface StepMark {
  readonly at: number;
  readonly name: string;
}

/** What the page tells the server after a commit, after LMSFinish and after whatever comes behind it. */
export interface LaunchReport {
  readonly launch: number;
  /** Index of the first of `calls` within the launch. */
  readonly from: number;
  readonly calls: readonly TraceEntry[];
  readonly steps: readonly StepMark[];
  /** What of it is new; as a page goes, there is no room for more. */
  readonly stored: Readonly<Record<string, string>>;
  readonly grade: number | null;
  readonly isComplete: boolean | null;
}

/** What a test may ask of the page. */
export interface LmsPageControls {
  step(name: string): void;
  /** Tells the server everything up to now. */
  report(): void;
  setFailing(on: boolean): void;
  setNetwork(network: Network): void;
  /** Takes the SCO's frame out of the page. */
  removeFrame(): void;
  /** The next launch in the same page. */
  relaunch(): void;
}

declare global {
  interface Window {
    API?: object;
    lms: LmsPageControls;
  }
}

const createDouble = (name: DoubleName, start: Readonly<Record<string, string>>): LmsDouble => {
  switch (name) {
    case 'strict':
      return createStrictApi({ start });
    case 'moodle':
      return createMoodleApi({ start });
    case 'moodle-standards':
      return createMoodleApi({ start, standardsMode: true });
    case 'scorm-again':
      return createScormAgainApi({ start });
  }
};

const isDouble = (api: ApiKind): api is DoubleName => (DOUBLE_NAMES as readonly string[]).includes(api);

const REPORTED = ['LMSCommit', 'LMSFinish'];

/** At least so long LMSCommit holds up the page, milliseconds: a server has been asked. */
const COMMIT_MS = 10;

/** Ends in any case: a test may have stopped the clock. */
const wait = (sinceMs: number): void => {
  for (let n = 0; n < 1_000_000 && performance.now() - sinceMs < COMMIT_MS; n++);
};

/** Runs in the browser: an LMS with one course in it. */
const startLms = (config: LmsPageConfig): void => {
  const { nesting } = config;
  let launch = config.launch;
  let double = isDouble(config.api) ? createDouble(config.api, config.start) : null;
  let steps: StepMark[] = [];
  let confirmed = 0;
  let known: Readonly<Record<string, string>> = {};
  let isFinished = false;

  const post = (body: string): boolean => {
    try {
      const request = new XMLHttpRequest();
      request.open('POST', config.reportUrl, false);
      request.send(body);
      return request.status === 204;
    } catch {
      // As a page goes, only a beacon gets out; whether it arrives, the page never learns.
      if (!navigator.sendBeacon(config.reportUrl, body)) console.error('The report does not fit a beacon');
      return false;
    }
  };
  const report = (): void => {
    if (!double) return;
    const moodle = 'server' in double ? (double as ReturnType<typeof createMoodleApi>).server : null;
    const stored = double.stored();
    const body: LaunchReport = {
      launch,
      from: confirmed,
      calls: double.trace.slice(confirmed),
      steps,
      stored: Object.fromEntries(
        Object.entries(stored).filter(([element, value]) => known[element] !== value),
      ),
      grade: moodle?.grade() ?? null,
      isComplete: moodle?.isComplete() ?? null,
    };
    const length = double.trace.length;
    if (!post(JSON.stringify(body))) return;
    confirmed = length;
    known = stored;
  };

  const reporting = (api: ScormApi): ScormApi =>
    Object.fromEntries(
      Object.entries(api).map(([fn, call]) => [
        fn,
        (...args: unknown[]) => {
          const startMs = performance.now();
          try {
            return call(...args);
          } finally {
            if (fn === 'LMSCommit') wait(startMs);
            if (isFinished || REPORTED.includes(fn)) report();
            isFinished ||= fn === 'LMSFinish';
          }
        },
      ]),
    ) as ScormApi;

  const offerApi = (): void => {
    const fail = (): never => {
      throw new Error('This LMS is broken.');
    };
    if (double) window.API = reporting(double.api);
    else if (config.api === 'throwing-window') Object.defineProperty(window, 'API', { get: fail });
    else if (config.api === 'throwing-calls')
      window.API = Object.fromEntries(
        ['Initialize', 'Finish', 'GetValue', 'SetValue', 'Commit', 'GetLastError'].map((fn) => [
          `LMS${fn}`,
          fail,
        ]),
      );
  };

  const showSco = (): void => {
    if (nesting === 'popup') {
      window.open(config.scoUrl, 'sco', `popup,width=${config.width},height=${config.height}`);
      return;
    }
    const frame = document.createElement('iframe');
    frame.id = 'scorm_object';
    frame.allowFullscreen = true;
    if (config.sandbox !== null) frame.setAttribute('sandbox', config.sandbox);
    frame.style.border = '0';
    frame.width = String(config.width);
    frame.height = String(config.height);
    frame.src =
      nesting === 'child'
        ? config.scoUrl
        : `${config.frameUrl}?${new URLSearchParams({ src: config.scoUrl })}`;
    document.body.append(frame);
  };

  const removeFrame = (): void => document.getElementById('scorm_object')?.remove();

  window.lms = {
    report,
    step: (name) => void steps.push({ at: double?.trace.length ?? 0, name }),
    setFailing: (on) => double?.setFailing(on),
    setNetwork: (network) => {
      if (double && 'server' in double)
        (double as ReturnType<typeof createMoodleApi>).server.network = network;
    },
    removeFrame,
    relaunch: () => {
      removeFrame();
      double = double?.relaunch() ?? null;
      launch += 1;
      steps = [];
      confirmed = 0;
      isFinished = false;
      offerApi();
      showSco();
    },
  };
  if (config.isFailing) double?.setFailing(true);
  if (config.lateMs > 0) window.setTimeout(offerApi, config.lateMs);
  else offerApi();
  showSco();
};

// Tests import the names above; there the page itself has nothing to start.
if (typeof document !== 'undefined')
  startLms(JSON.parse(document.getElementById('config')?.textContent ?? '') as LmsPageConfig);
