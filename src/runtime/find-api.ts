/** The eight functions of the SCORM 1.2 API adapter (SCORM 1.2 RTE 3.3), as an LMS may really offer them. */
export interface ScormApi {
  LMSInitialize(argument: ''): unknown;
  LMSFinish(argument: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(argument: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** What the search needs to know of a window. */
export interface ApiWindow {
  readonly API?: unknown;
  readonly parent?: ApiWindow | null;
  readonly opener?: unknown;
  readonly top?: ApiWindow | null;
}

/** A chain of frames longer than this is a loop. */
const MAX_WINDOWS = 500;

/** A window of another origin, or a sandboxed one, throws at any touch: that is as good as nothing there. */
const attempt = <T>(look: () => T): T | null => {
  try {
    return look() ?? null;
  } catch {
    return null;
  }
};

const apiOf = (window: ApiWindow): ScormApi | null =>
  attempt(() => {
    const api = window.API as ScormApi | undefined;
    return api && typeof api.LMSInitialize !== 'undefined' ? api : null;
  });

const searchParents = (start: ApiWindow | null): ScormApi | null => {
  let window = start;
  for (let i = 0; window && i < MAX_WINDOWS; i++) {
    const current: ApiWindow = window;
    const api = apiOf(current);
    if (api) return api;
    const parent: ApiWindow | null = attempt(() => current.parent ?? null);
    window = parent === current ? null : parent;
  }
  return null;
};

/**
 * Finds the LMS's API object: in the window and its parents, then in the opener and its parents, then in the opener of
 * the topmost window (SCORM 1.2 RTE 3.3.6). `null` when there is none.
 */
export const findApi = (window: ApiWindow): ScormApi | null =>
  searchParents(window) ??
  searchParents(attempt(() => window.opener as ApiWindow | null)) ??
  searchParents(attempt(() => window.top?.opener as ApiWindow | null));
