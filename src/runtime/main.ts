import type { Locale } from '../core/locale/locales.ts';
import { type PageCourse, readPageCourse } from '../core/player/page-course.ts';
import type { RuntimeCourse } from '../core/player/runtime-course.ts';
import type { StatusWords } from '../core/player/status-words.ts';
import type { ApiWindow, FoundApi } from './adapters/scorm12/find-api.ts';
import { createLmsClient } from './adapters/scorm12/lms-client.ts';
import { searchApi } from './adapters/scorm12/wait-for-api.ts';
import { createCallLog } from './diagnostics/call-log.ts';
import { createSession } from './launch/create-session.ts';
import { createServerProbe } from './session/server-probe.ts';
import type { Clock } from './session/session-environment.ts';
import { type Moment, momentOf } from './session/tracker.ts';
import { createVisibleClock } from './session/visible-clock.ts';
import type { WindowChannel } from './session/window-takeover.ts';
import { activityPathOf } from './storage/activity-path.ts';
import { applyDisplaySettings, readDisplaySettings } from './storage/display-settings.ts';
import type { KeyValueStorage } from './storage/journal.ts';
import { createMirroredStorage } from './storage/mirrored-storage.ts';
import { createParseProgress } from './ui/parse-progress.ts';
import { startUi } from './ui/start-ui.ts';
import { createTrustedContent } from './ui/trusted-content.ts';
import type { ScriptName, UiEnvironment } from './ui/ui-environment.ts';
import { startLrs } from './xapi/start-lrs.ts';

const { classList } = document.documentElement;
classList.add('js');

/** Work that waits for an idle moment is begun after that time although there has been none. */
const IDLE_AT_LAST_MS = 2000;

const elapsedMs = (): number => performance.now();

const visibleMs = createVisibleClock(document, elapsedMs);

/** Until the script that knows more has come, all of that time is active. */
let idleMs = (): number => 0;

const clock: Clock & UiEnvironment['clock'] = {
  elapsedMs,
  visibleMs,
  activeMs: () => visibleMs() - idleMs(),
  subtractIdle: (idle) => {
    idleMs = idle;
  },
  epochMs: () => Date.now(),
  timeOfDay: () => {
    const now = new Date();
    return { hours: now.getHours(), minutes: now.getMinutes(), seconds: now.getSeconds() };
  },
};

/** A browser may refuse storage by throwing at the very name. */
const findStorage = (): KeyValueStorage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

const schedule = (callback: () => void, delayMs: number): (() => void) => {
  const timer = window.setTimeout(callback, delayMs);
  return () => window.clearTimeout(timer);
};

const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: IDLE_AT_LAST_MS });
  else schedule(callback, IDLE_AT_LAST_MS / 10);
};

const parseProgress = createParseProgress(document, schedule);

const storage = findStorage();

// Before anything is painted.
applyDisplaySettings(document.documentElement, readDisplaySettings(storage));

const databases = (): IDBFactory => window.indexedDB;

/** A database that does not open must not keep the course from starting. */
const PATIENCE_MS = 2000;

/** What the browser keeps of a launch, once it is known what earlier launches have left. */
const findCopies = async (): Promise<KeyValueStorage | null> => {
  if (storage === null) return null;
  const copies = createMirroredStorage(storage, databases);
  await Promise.race([copies.joined, new Promise<void>((resolve) => schedule(resolve, PATIENCE_MS))]);
  return copies;
};

const now = (): Moment => momentOf(clock);

const connection = createServerProbe({
  address: location.href.split('#')[0] ?? '',
  isSandboxed: window.origin === 'null',
  isOnline: () => navigator.onLine,
  fetch: window.fetch.bind(window),
  now,
  schedule,
  onForbidden: (listener) =>
    document.addEventListener('securitypolicyviolation', ({ blockedURI, disposition }) => {
      if (disposition === 'enforce') listener(blockedURI);
    }),
});

const openChannel = (name: string): WindowChannel | null => {
  try {
    const channel = new BroadcastChannel(name);
    return {
      post: (message) => channel.postMessage(message),
      listen: (listener) => {
        channel.onmessage = ({ data }) => listener(data);
      },
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
};

const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** A name that the bundler does not follow: the file stands beside the page, and is read only when it is needed. */
const chunk = './xapi.js';

interface PageData {
  readonly course: RuntimeCourse;
  readonly strings: Locale['runtime'];
  /** Addresses of the scripts that are loaded after the start. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
}

/**
 * A reload of the frame alone would meet an API that has been initialised before, and Moodle's does not bear that: the page
 * that holds the API must come anew. `null`: it cannot be reached from here.
 */
const reloadOf = (found: FoundApi | null): (() => void) | null =>
  found?.relation === 'opener' ? null : () => ((found?.holder ?? window) as Window).location.reload();

/** A page that opens the course so long after itself asks its server first, like an LMS that is all one page. */
const PAGE_OPENS_COURSE_MS = 30_000;

/**
 * Who comes back by the browser's button, or by a restored tab, may get the LMS's page of then, out of the cache, which says
 * what the LMS had then: to begin with that would undo all that was done since.
 */
const isPageOfThen = ({ holder, relation }: FoundApi): boolean => {
  if (relation === 'opener') return false;
  try {
    const page = (holder as Window).performance;
    const [entry] = page.getEntriesByType('navigation');
    return (
      (entry as PerformanceNavigationTiming | undefined)?.type === 'back_forward' &&
      performance.timeOrigin - page.timeOrigin < PAGE_OPENS_COURSE_MS
    );
  } catch {
    return false;
  }
};

/** The line by which the page itself says that nothing is being recorded. */
const showNotRecording = (isShown: boolean): void =>
  parseProgress.whenParsed('not-recording', () => {
    const line = document.getElementById('not-recording');
    if (line) line.hidden = !isShown;
  });

/** Whatever goes wrong, the text stays readable: without the class `js` nothing of it is hidden. It says that nothing else works. */
const safely = (run: () => void): void => {
  try {
    run();
  } catch (error) {
    classList.remove('js');
    showNotRecording(true);
    throw error;
  }
};

/** The last of what the page needs to come to life. */
const CONTENTS = 'contents';

const start = (
  { course, strings, scripts }: PageData,
  found: FoundApi | null,
  copies: KeyValueStorage | null,
): { onLate: () => void } => {
  const startedAt = now();
  const log = createCallLog(clock.elapsedMs);
  const session = createSession({
    course,
    lms: found && createLmsClient(found.api, log.add, elapsedMs),
    clock,
    storage: copies,
    connection,
    activityPath: activityPathOf(location.href),
    openChannel,
    random,
    schedule,
  });
  const lrs = startLrs({
    session,
    state: session.getState(),
    startedAt,
    now,
    serverResponse: connection.serverResponse,
    page: location.href,
    storage,
    contentDigest:
      document.querySelector<HTMLMetaElement>('meta[name="coursewright-content"]')?.content ?? '',
    fetch: window.fetch.bind(window),
    schedule,
    random,
    loadChunk: () => import(chunk),
    onOnline: (callback) => window.addEventListener('online', callback),
  });
  const reload = reloadOf(found);
  const createUi = () =>
    startUi({
      document,
      window,
      parseProgress: parseProgress,
      session,
      strings,
      clock,
      browserStores: { storage: copies, databases },
      displayStorage: storage,
      random,
      schedule,
      whenIdle,
      ...createTrustedContent(window, scripts),
      reload,
      technicalFacts: () => ({
        ...session.diagnostics(),
        'api found in': found?.relation ?? 'none',
        lrs: lrs.describe(),
      }),
      lmsCalls: log.calls,
    });
  // The launch is recorded from here on; the page comes to life as soon as its head and its contents have been read, in a task
  // of its own, so that neither keeps the browser for long.
  let ui: ReturnType<typeof startUi> | undefined;
  const uiStarted = new Promise<void>((resolve) =>
    parseProgress.whenParsed(CONTENTS, () =>
      schedule(
        () =>
          safely(() => {
            ui = createUi();
            resolve();
          }),
        0,
      ),
    ),
  );
  const leave = (): void => ui?.leave();
  const offerReload = (text: string): void => void uiStarted.then(() => ui?.offerReload(text));
  session.onTakeover(leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    leave();
    session.flush();
  });
  window.addEventListener('online', () => session.retry());
  window.addEventListener('pagehide', () => session.finish(leave));
  // After LMSFinish nothing can be written any more: a page that comes back from the cache starts anew.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    if (reload && connection.isOnline()) reload();
    else offerReload(strings.cameBack);
  });
  return { onLate: () => offerReload(strings.lmsIsLate) };
};

/** Data that stand in the page as JSON. */
const dataOf = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '{}');

const prepare = (): void => {
  const { course, ...others } = dataOf('course-data') as Omit<PageData, 'course'> & {
    readonly course: PageCourse;
  };
  const statusWords = { ...course.statusWords, ...(dataOf('status-words') as StatusWords) };
  const data: PageData = { ...others, course: { ...readPageCourse(course), statusWords } };
  const ready = findCopies().catch(() => storage);
  let onLate = (): void => {};
  let isDecided = false;
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = data.strings.lookingForLms;
  searchApi({
    window: window as unknown as ApiWindow,
    schedule,
    onWait: () => {
      classList.remove('js');
      parseProgress.whenParsed('notices', () => {
        if (!isDecided) document.getElementById('notices')?.append(line);
      });
    },
    onDecided: (found) => {
      isDecided = true;
      void ready.then((copies) =>
        safely(() => {
          if (found && isPageOfThen(found)) {
            reloadOf(found)?.();
            return;
          }
          classList.add('js');
          line.remove();
          ({ onLate } = start(data, found, copies));
        }),
      );
    },
    onLate: () => onLate(),
  });
};

// The data stand before the script in the page.
showNotRecording(false);
safely(prepare);
