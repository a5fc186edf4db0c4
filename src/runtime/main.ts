import type { RuntimeCourse } from '../core/plan/runtime-course.ts';
import type { UiStrings } from '../core/render/ui-strings.ts';
import type { KeyValueStorage } from './backup.ts';
import { type Clock, type Connection, createSession } from './create-session.ts';
import { type ApiWindow, findApi } from './find-api.ts';
import { createLms } from './lms.ts';
import { startUi } from './ui/start-ui.ts';

document.documentElement.classList.add('js');

const clock: Clock = {
  elapsedMs: () => performance.now(),
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

const connection: Connection = {
  isOnline: () => navigator.onLine,
  probe: async () => {
    if (!/^https?:$/.test(location.protocol)) return null;
    try {
      const { ok, redirected } = await fetch(location.href.split('#')[0] ?? '', {
        method: 'HEAD',
        cache: 'no-store',
      });
      return ok && !redirected;
    } catch {
      return false;
    }
  },
};

const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

const start = (): void => {
  const data = document.getElementById('course-data')?.textContent ?? '';
  const { course, strings } = JSON.parse(data) as { course: RuntimeCourse; strings: UiStrings };
  const api = findApi(window as unknown as ApiWindow);
  const session = createSession({
    course,
    lms: api && createLms(api),
    clock,
    storage: findStorage(),
    connection,
    random,
    later: (callback, delayMs) => {
      const timer = window.setTimeout(callback, delayMs);
      return () => window.clearTimeout(timer);
    },
  });
  const ui = startUi({ document, window, session, strings, clock, random });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    ui.leave();
    session.flush();
  });
  window.addEventListener('online', () => session.retry());
  window.addEventListener('pagehide', () => session.finish(ui.leave));
  // After LMSFinish nothing can be written any more: a page that comes back from the cache starts anew.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
};

/** Whatever goes wrong, the text stays readable: without the class `js` nothing of it is hidden. */
const startSafely = (): void => {
  try {
    start();
  } catch (error) {
    document.documentElement.classList.remove('js');
    throw error;
  }
};

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', startSafely, { once: true });
else startSafely();
