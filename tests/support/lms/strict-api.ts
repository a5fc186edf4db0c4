import { type ScormApi, traced } from './api-trace.ts';
import {
  addTimespans,
  childrenOf,
  ELEMENTS,
  type ElementRule,
  ERROR_STRINGS,
  entryAfter,
  finalStatus,
  unknownElementError,
  type ValueType,
  VOCABULARIES,
  writtenValues,
} from './data-model.ts';
import type { LmsDouble, LmsDoubleOptions } from './lms-double.ts';

export interface StrictOptions extends LmsDoubleOptions {
  /** Optional elements this LMS does not implement (401): all of them, or those named and everything below. */
  without?: 'optional' | readonly string[];
}

/** What survives a launch, under data-model names. */
export type StrictStore = Readonly<Record<string, string>>;

export interface StrictDouble extends LmsDouble {
  readonly store: StrictStore;
  /** The data model as it stands, committed or not. */
  values(): Record<string, string>;
}

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);
const isOneOf = (words: readonly string[]) => (value: string) => words.includes(value);
const isAscii = (limit: number) => (value: string) => value.length <= limit && /^\p{ASCII}*$/u.test(value);
const isDecimal = matches(/^-?\d+(\.\d+)?$/);
const isBetween = (low: number, high: number) => (value: string) =>
  /^-?\d+$/.test(value) && Number(value) >= low && Number(value) <= high;

const FEEDBACK: Record<string, (value: string) => boolean> = {
  'true-false': matches(/^[01tf]$/),
  choice: matches(/^[0-9a-z](,[0-9a-z])*$/),
  'fill-in': (value) => value.length <= 255,
  matching: matches(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/),
  performance: isAscii(255),
  sequencing: matches(/^[0-9a-z](,[0-9a-z])*$/),
  likert: matches(/^[0-9a-z]?$/),
  numeric: isDecimal,
};

const ACCEPTS: Record<Exclude<ValueType, 'fixed' | 'feedback'>, (value: string) => boolean> = {
  string255: isAscii(255),
  string4096: isAscii(4096),
  identifier: matches(/^[\x21-\x7e]{1,255}$/),
  timespan: matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  time: matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  score: (value) => value === '' || (isDecimal(value) && Number(value) >= 0 && Number(value) <= 100),
  weighting: isDecimal,
  audio: isBetween(-1, 100),
  speed: isBetween(-100, 100),
  text: isBetween(-1, 1),
  status: isOneOf(VOCABULARIES.status),
  objectiveStatus: isOneOf(VOCABULARIES.objectiveStatus),
  exit: isOneOf(VOCABULARIES.exit),
  interactionType: isOneOf(VOCABULARIES.interactionType),
  result: (value) => isOneOf(VOCABULARIES.result)(value) || isDecimal(value),
};

class Refusal extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const refuseIf = (isWrong: boolean, code: string) => {
  if (isWrong) throw new Refusal(code);
};

const modelOf = (element: string) => element.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.n');

/** The arrays an element runs through: `cmi.objectives.2.id` is the member `id` of `cmi.objectives`, index 2. */
const levelsOf = (element: string) =>
  [...element.matchAll(/\.(\d+)\.([^.]+)/g)].map(({ index, 1: n, 2: member }) => ({
    array: element.slice(0, index),
    index: Number(n),
    member: member ?? '',
  }));

/** An LMS that refuses whatever the standard refuses. */
export function createStrictApi(options: StrictOptions = {}): StrictDouble {
  const { 'cmi.core.entry': entry, ...start } = options.start ?? {};
  const store: Record<string, string> = { ...start };
  let values = new Map(Object.entries(start));
  values.set('cmi.core.entry', entry ?? entryAfter(start));
  values.delete('cmi.core.exit');
  const counts = new Map<string, number>();
  let state: 'before' | 'running' | 'after' = 'before';
  let error = '0';
  let isFailing = false;

  const isBelow = (name: string, group: string) => name === group || name.startsWith(`${group}.`);
  const isOff = (name: string) =>
    !ELEMENTS.get(name)?.isMandatory &&
    (options.without === 'optional' || (options.without ?? []).some((group) => isBelow(name, group)));
  for (const group of options.without === 'optional' ? [] : (options.without ?? [])) {
    if (![...ELEMENTS.keys()].some((name) => isBelow(name, group) && isOff(name))) {
      throw new Error(`${group} is no optional element`);
    }
  }

  const countUp = (element: string) => {
    for (const { array, index } of levelsOf(element)) {
      counts.set(array, Math.max(counts.get(array) ?? 0, index + 1));
    }
  };
  Object.keys(start).forEach(countUp);

  const guarded =
    (refusal: '' | 'false', arity: number, work: (...args: string[]) => string) =>
    (...args: unknown[]): string => {
      try {
        refuseIf(args.length !== arity || args.some((value) => typeof value !== 'string'), '201');
        const answer = work(...(args as string[]));
        error = '0';
        return answer;
      } catch (exception) {
        if (!(exception instanceof Refusal)) throw exception;
        error = exception.code;
        return refusal;
      }
    };
  const refuseArgument = (argument: string) => refuseIf(argument !== '', '201');
  const refuseUnlessRunning = () => refuseIf(state !== 'running', '301');

  const ruleOf = (element: string): ElementRule => {
    const rule = element.includes('.n.') ? undefined : ELEMENTS.get(modelOf(element));
    if (rule === undefined) throw new Refusal(unknownElementError(modelOf(element)));
    refuseIf(isOff(modelOf(element)), '401');
    return rule;
  };
  const current = (element: string) => values.get(element) ?? ELEMENTS.get(modelOf(element))?.initial ?? '';
  const isValid = (type: ValueType, element: string, value: string): boolean => {
    if (type === 'fixed') return false;
    if (type !== 'feedback') return ACCEPTS[type](value);
    const interactionType = current(element.replace(/^(cmi\.interactions\.\d+)\..*/, '$1.type'));
    const isPattern = element.endsWith('.pattern');
    return !(isPattern && interactionType === 'likert') && (FEEDBACK[interactionType]?.(value) ?? false);
  };

  const commit = (from: ReadonlyMap<string, string>) => {
    refuseIf(isFailing || (options.isCommitFailing?.() ?? false), '101');
    for (const [element, value] of from) {
      if (element !== 'cmi.core.entry' && element !== 'cmi.core.session_time') store[element] = value;
    }
    return 'true';
  };

  const untraced: ScormApi = {
    LMSInitialize: guarded('false', 1, (argument) => {
      refuseArgument(argument);
      refuseIf(state !== 'before', '101');
      state = 'running';
      return 'true';
    }),
    LMSFinish: guarded('false', 1, (argument) => {
      refuseArgument(argument);
      refuseUnlessRunning();
      const session = current('cmi.core.session_time') || '00:00:00';
      const final = new Map(values)
        .set('cmi.core.lesson_status', finalStatus(current))
        .set('cmi.core.total_time', addTimespans(current('cmi.core.total_time'), session))
        .set('cmi.core.exit', current('cmi.core.exit'));
      commit(final);
      values = final;
      state = 'after';
      return 'true';
    }),
    LMSGetValue: guarded('', 1, (element) => {
      refuseUnlessRunning();
      const { access } = ruleOf(element);
      refuseIf(access === 'write', '404');
      for (const { array, index } of levelsOf(element)) refuseIf(index >= (counts.get(array) ?? 0), '201');
      if (element.endsWith('._children')) {
        return childrenOf(modelOf(element).replace(/\._children$/, ''), (name) => !isOff(name));
      }
      if (element.endsWith('._count')) return String(counts.get(element.replace(/\._count$/, '')) ?? 0);
      return current(element);
    }),
    LMSSetValue: guarded('false', 2, (element, written) => {
      refuseUnlessRunning();
      const { access, type } = ruleOf(element);
      refuseIf(access === 'keyword', '402');
      refuseIf(access === 'read', '403');
      for (const { array, index, member } of levelsOf(element)) {
        const count = counts.get(array) ?? 0;
        const isIdFirst = member === 'id' || !ELEMENTS.has(`${modelOf(array)}.n.id`);
        refuseIf(index > count || (index === count && !isIdFirst), '201');
      }
      const value = element === 'cmi.comments' ? current(element) + written : written;
      refuseIf(!isValid(type, element, value), '405');
      values.set(element, value);
      countUp(element);
      return 'true';
    }),
    LMSCommit: guarded('false', 1, (argument) => {
      refuseArgument(argument);
      refuseUnlessRunning();
      return commit(values);
    }),
    LMSGetLastError: () => error,
    LMSGetErrorString: (code) => ERROR_STRINGS.get(String(code)) ?? '',
    LMSGetDiagnostic: (code) => ERROR_STRINGS.get(String(code || error)) ?? '',
  };

  return {
    ...traced(untraced, () => error),
    store,
    values: () => Object.fromEntries(values),
    stored: () => writtenValues(store),
    relaunch: () => nextLaunch(store, options),
    setFailing: (on) => {
      isFailing = on;
    },
  };
}

/** The launch after the one that left this store. */
export function nextLaunch(store: StrictStore, options: Omit<StrictOptions, 'start'> = {}): StrictDouble {
  return createStrictApi({ ...options, start: { ...store } });
}
