import type { Locale } from '../../../src/core/locale/locales.ts';
import { createCourseState } from '../../../src/core/player/course-state.ts';
import { type PageCourse, readPageCourse } from '../../../src/core/player/page-course.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { decodeState, encodeState } from '../../../src/core/player/suspend-data.ts';
import { outcomeOf } from '../../../src/runtime/progress/outcome.ts';
import { reduceQuiz } from '../../../src/runtime/progress/quiz-reducer.ts';
import { type CourseEvent, reduce } from '../../../src/runtime/progress/reducer.ts';
import { createSaveReport, type SaveStatus } from '../../../src/runtime/session/save-report.ts';
import type { SaveTrouble } from '../../../src/runtime/session/save-table.ts';
import type { NoteLocation, Session } from '../../../src/runtime/session/session.ts';
import type { SessionMode } from '../../../src/runtime/session/session-mode.ts';
import * as quizzes from '../../../src/runtime/ui/deferred/quizzes.ts';
import * as reading from '../../../src/runtime/ui/deferred/reading.ts';
import { createParseProgress } from '../../../src/runtime/ui/parse-progress.ts';
import { startUi } from '../../../src/runtime/ui/start-ui.ts';
import { createTrustedContent } from '../../../src/runtime/ui/trusted-content.ts';
import type { ScriptName } from '../../../src/runtime/ui/ui-environment.ts';

/** What a test sees and steers of the page's session, which lives in memory and in the tab's session storage. */
export interface Fixture {
  readonly events: CourseEvent[];
  readonly calls: string[];
  readonly session: Session;
  /** `trouble`: why the LMS has not taken everything; that it refused unless named. */
  setSaveStatus(status: SaveStatus, trouble?: SaveTrouble): void;
  /** What `retry` leads to. */
  retryStatus: SaveStatus | null;
}

declare global {
  interface Window {
    fixture: Fixture;
  }
}

const STORE = 'suspend-data';

const createFakeSession = (course: RuntimeCourse, mode: SessionMode): Fixture => {
  const kept = sessionStorage.getItem(STORE);
  let state = (kept === null ? null : decodeState(course, kept)?.state) ?? createCourseState('ABCDEFGH');
  let saveStatus: SaveStatus = mode === 'normal' ? 'saved' : 'not-recorded';
  let trouble: SaveTrouble | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const fixture: Fixture = {
    events: [],
    calls: [],
    retryStatus: null,
    setSaveStatus: (status, cause = 'refused') => {
      saveStatus = status;
      trouble = status === 'unsaved' || status === 'at-risk' ? cause : null;
      tell();
    },
    session: {
      course,
      mode,
      progressFound: 'fresh',
      learnerName: () => 'Nowak, Marta',
      learnerId: mode === 'standalone' ? '' : 'student1',
      dataOwner: mode === 'standalone' ? '' : 'student1',
      stopStoringCopies: () => void fixture.calls.push('stopKeepingCopies'),
      canStoreCopies: () => !fixture.calls.includes('stopKeepingCopies'),
      getOutcome: () => outcomeOf(course, state),
      getNoteLocation: () =>
        (new URLSearchParams(location.search).get('note-copy') ?? 'whole') as NoteLocation,
      isUnmodified: () => false,
      getReport: () => {
        const phase = fixture.calls.includes('finish') ? 'ended' : 'open';
        return { ...createSaveReport({ phase, trouble }, saveStatus === 'unsaved'), status: saveStatus };
      },
      onReplaced: () => {},
      getState: () => state,
      addQuizzes: () => {},
      dispatch: (event) => {
        fixture.events.push(event);
        state = reduce(course, state, event, reduceQuiz);
        sessionStorage.setItem(STORE, encodeState(course, state));
        tell();
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      retry: () => {
        fixture.calls.push('retry');
        if (fixture.retryStatus) fixture.setSaveStatus(fixture.retryStatus);
      },
      flush: () => void fixture.calls.push('flush'),
      finish: () => void fixture.calls.push('finish'),
    },
  };
  return fixture;
};

document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', () => {
  const {
    course: pageCourse,
    strings,
    scripts,
  } = JSON.parse(document.getElementById('course-data')?.textContent ?? '') as {
    course: PageCourse;
    strings: Locale['runtime'];
    scripts: Readonly<Record<ScriptName, string>>;
  };
  const course = readPageCourse(pageCourse);
  const parameters = new URLSearchParams(location.search);
  const mode = (parameters.get('mode') ?? 'normal') as SessionMode;
  const unwanted = parameters.get('remove');
  const removeUnwanted = <P extends ParentNode>(parent: P): P => {
    for (const element of unwanted === null ? [] : parent.querySelectorAll(unwanted)) element.remove();
    return parent;
  };
  removeUnwanted(document);
  const { parse, loadScript } = createTrustedContent(window, scripts);
  const parts = { reading, quizzes };
  window.fixture = createFakeSession(course, mode);
  startUi({
    document,
    window,
    parseProgress: createParseProgress(document, window.setTimeout.bind(window)),
    session: window.fixture.session,
    strings,
    schedule: window.setTimeout.bind(window),
    whenIdle: (callback) => callback(),
    loadScript: async (name) => (name === 'questions' ? loadScript(name) : parts[name]),
    parse: (markup) => removeUnwanted(parse(markup)),
    clock: {
      elapsedMs: () => performance.now(),
      epochMs: () => Date.now(),
      visibleMs: () => performance.now(),
      subtractIdle: () => {},
    },
    browserStores: { storage: localStorage, databases: () => indexedDB },
    displayStorage: localStorage,
    random: () => 0.25,
    reload: null,
    technicalFacts: () => ({ course: 'fixture' }),
    lmsCalls: () => [],
  });
});
