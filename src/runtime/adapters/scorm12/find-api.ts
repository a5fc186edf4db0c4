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

/** An API and where it stands. */
export interface FoundApi {
  readonly api: ScormApi;
  readonly holder: ApiWindow;
  /** How the window that holds it stands to the one that looks for it. */
  readonly relation: 'own' | 'ancestor' | 'opener';
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

/** A window and those around it, from the inside out. */
const ancestorsOf = (start: ApiWindow | null): readonly ApiWindow[] => {
  const windows: ApiWindow[] = [];
  for (let window = start; window && windows.length < MAX_WINDOWS; ) {
    windows.push(window);
    const current: ApiWindow = window;
    const parent: ApiWindow | null = attempt(() => current.parent ?? null);
    window = parent === current ? null : parent;
  }
  return windows;
};

/** The windows in which an API may stand, in the order of the search, each once. */
const windowsFor = (window: ApiWindow): readonly ApiWindow[] => [
  ...new Set([
    ...ancestorsOf(window),
    ...ancestorsOf(attempt(() => window.opener as ApiWindow | null)),
    ...ancestorsOf(attempt(() => window.top?.opener as ApiWindow | null)),
  ]),
];

/**
 * Finds the LMS's API object: in the window and its parents, then in the opener and its parents, then in the opener of
 * the topmost window (SCORM 1.2 RTE 3.3.6). `null` when there is none.
 */
export const findApi = (window: ApiWindow): FoundApi | null => {
  for (const holder of windowsFor(window)) {
    const api = apiOf(holder);
    if (!api) continue;
    const isAncestor = ancestorsOf(window).includes(holder);
    return { api, holder, relation: holder === window ? 'own' : isAncestor ? 'ancestor' : 'opener' };
  }
  return null;
};

/** Whether an API may still come: some other window that may be touched is around this one, or has opened it. */
export const canApiAppear = (window: ApiWindow): boolean =>
  windowsFor(window).some(
    (other) =>
      other !== window &&
      attempt(() => {
        void other.API;
        return true;
      }) === true,
  );
