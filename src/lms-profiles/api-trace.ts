const API_FUNCTIONS = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
] as const;

export type ApiFunction = (typeof API_FUNCTIONS)[number];

/** Deliberately untyped: content may pass anything, and a real LMS answers with numbers, undefined or an exception. */
export type ScormApi = Record<ApiFunction, (...args: unknown[]) => unknown>;

export interface TraceEntry {
  fn: ApiFunction;
  args: unknown[];
  returned: unknown;
  /** LMSGetLastError after the call. */
  error: string;
  /** The exception, where the call threw one. */
  thrown?: string;
}

/** The same API, with every call written down. `lastError` is asked directly, so that looking leaves no entry. */
export function traced(api: ScormApi, lastError: () => string): { api: ScormApi; trace: TraceEntry[] } {
  const trace: TraceEntry[] = [];
  const record =
    (fn: ApiFunction) =>
    (...args: unknown[]): unknown => {
      const entry: TraceEntry = { fn, args, returned: undefined, error: '' };
      trace.push(entry);
      try {
        entry.returned = api[fn](...args);
        return entry.returned;
      } catch (exception) {
        entry.thrown = String(exception);
        throw exception;
      } finally {
        entry.error = lastError();
      }
    };
  const wrapped = Object.fromEntries(API_FUNCTIONS.map((fn) => [fn, record(fn)])) as ScormApi;
  return { api: wrapped, trace };
}
