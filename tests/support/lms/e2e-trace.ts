import type { Sco } from '../../../src/core/plan/package-plan.ts';
import type { TraceEntry } from '../../../src/lms-profiles/api-trace.ts';
import type { LaunchRecord } from './package-server.ts';

/** One LMSSetValue. */
export interface Setting {
  readonly element: string;
  readonly value: string;
  readonly error: string;
}

const asSetting = ({ args, error }: TraceEntry): Setting => ({
  element: String(args[0]),
  value: String(args[1]),
  error,
});

/** The LMSSetValue calls for elements of that name. */
export const settingsOf = (calls: readonly TraceEntry[], name = /^/): readonly Setting[] =>
  calls
    .filter(({ fn }) => fn === 'LMSSetValue')
    .map(asSetting)
    .filter(({ element }) => name.test(element));

/** What the learner did, each with the calls it led to; what came before the first is `opens the course`. */
export const stepsOf = ({
  calls,
  steps,
}: LaunchRecord): readonly { readonly name: string; readonly calls: readonly TraceEntry[] }[] => {
  const marks = [{ at: 0, name: 'opens the course' }, ...steps];
  return marks.map(({ at, name }, index) => ({ name, calls: calls.slice(at, marks[index + 1]?.at) }));
};

export const countOf = (calls: readonly TraceEntry[], fn: TraceEntry['fn']): number =>
  calls.filter((call) => call.fn === fn).length;

/** The calls up to and with each LMSCommit or LMSFinish. */
const batchesOf = (calls: readonly TraceEntry[]): readonly (readonly TraceEntry[])[] => {
  const batches: TraceEntry[][] = [[]];
  for (const call of calls) {
    batches.at(-1)?.push(call);
    if (call.fn === 'LMSCommit' || call.fn === 'LMSFinish') batches.push([]);
  }
  return batches.filter((batch) => batch.length > 0);
};

/** In this order every change is written: the evidence before the judgement, the state behind both. */
const ORDER: readonly RegExp[] = [
  /^cmi\.interactions\.\d+\./,
  /^cmi\.objectives\.\d+\./,
  /^cmi\.core\.score\.min$/,
  /^cmi\.core\.score\.max$/,
  /^cmi\.core\.score\.raw$/,
  /^cmi\.core\.lesson_status$/,
  /^cmi\.core\.lesson_location$/,
  /^cmi\.suspend_data$/,
  /^cmi\.core\.session_time$/,
  /^cmi\.core\.exit$/,
];
const SUSPEND_DATA_RANK = 7;

/** Of one interaction; what comes later is read by the light of what came before. */
const INTERACTION_ORDER: readonly RegExp[] = [
  /^id$/,
  /^type$/,
  /^time$/,
  /^weighting$/,
  /^correct_responses\.\d+\.pattern$/,
  /^student_response$/,
  /^result$/,
  /^latency$/,
];

const IDENTIFIER = /^[A-Za-z0-9_-]{1,64}$/;
const TIMESPAN = /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/;
const PERCENT = /^(?:100|\d{1,2}(?:\.\d{1,2})?)$/;

/** Values that every LMS takes: narrower than the standard (scorm12 RTE 3.4) wherever one is known to be. */
const VALUES: readonly (readonly [element: RegExp, value: RegExp])[] = [
  [/\.id$/, IDENTIFIER],
  [/core\.score\.min$|objectives\.\d+\.score\.min$/, /^0$/],
  [/core\.score\.max$|objectives\.\d+\.score\.max$/, /^100$/],
  [/score\.raw$/, PERCENT],
  [/core\.lesson_status$/, /^(?:incomplete|completed|passed|failed)$/],
  [/objectives\.\d+\.status$/, /^(?:incomplete|completed|passed)$/],
  [/core\.lesson_location$/, /^[\x21-\x7e]{0,255}$/],
  [/suspend_data$/, /^[\x21-\x7e]{1,4096}$/],
  [/(?:session_time|latency)$/, TIMESPAN],
  [/core\.exit$/, /^(?:suspend|)$/],
  [/\.type$/, /^(?:true-false|choice|fill-in|matching|sequencing|likert|numeric)$/],
  [/interactions\.\d+\.time$/, /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
  [/weighting$/, /^\d{1,3}(?:\.\d{1,6})?$/],
  [/(?:pattern|student_response)$/, /^[^\r\n]{1,255}$/],
  [/result$/, /^(?:correct|wrong|neutral|0\.\d{1,2})$/],
];

/** Answers in single characters, as the standard has them; words in a fill-in. */
const STANDARD_ANSWER: Readonly<Record<string, RegExp>> = {
  'true-false': /^[tf]$/,
  choice: /^[a-z](?:,[a-z])*$/,
  matching: /^[a-z]\.[a-z](?:,[a-z]\.[a-z])*$/,
  sequencing: /^[a-z](?:,[a-z])*$/,
  likert: /^[a-z]$/,
  numeric: /^-?\d+(?:\.\d+)?$/,
  'fill-in': /^/,
};

const rankIn = (order: readonly RegExp[], name: string): number =>
  order.findIndex((pattern) => pattern.test(name));

const findOrderFaults = (batch: readonly TraceEntry[]): readonly string[] => {
  const faults: string[] = [];
  const settings = settingsOf(batch);
  let last = -1;
  for (const { element } of settings) {
    const rank = rankIn(ORDER, element);
    if (rank < 0) faults.push(`${element} is no element of this content`);
    if (rank < last && last < SUSPEND_DATA_RANK) faults.push(`${element} comes after what has to follow it`);
    last = rank;
  }
  // Only the repetition of a score, which Moodle needs to look at a new status, stands alone.
  const isRepeatedScore = settings.every(({ element }) => element === 'cmi.core.score.raw');
  if (!isRepeatedScore && !settings.some(({ element }) => element === 'cmi.suspend_data'))
    faults.push(`A commit without suspend_data: ${settings.map(({ element }) => element).join(', ')}`);

  const interactions = new Map<string, number>();
  const written = new Set<string>();
  for (const { element } of settings) {
    const [, index = '', name = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index === '') continue;
    const rank = rankIn(INTERACTION_ORDER, name);
    const before = interactions.get(index) ?? -1;
    // A refused answer is written once more, from its pattern on; of an answer that changes, what has changed.
    if (rank < before && !/pattern$/.test(name) && !written.has(element))
      faults.push(`${element} comes late`);
    interactions.set(index, rank);
    written.add(element);
  }
  return faults;
};

/**
 * The values of a result's score: each must be one for every LMS, but for a first one that Moodle alone gets, which is the same
 * to five decimals.
 */
const scoresOf = (calls: readonly TraceEntry[]): readonly string[] => {
  // Moodle alone hands numbers back as numbers.
  const isMoodle = calls.some(
    ({ fn, args, returned }) =>
      fn === 'LMSGetValue' && args[0] === 'cmi.core.score.min' && typeof returned === 'number',
  );
  const values = settingsOf(calls, /^cmi\.core\.score\.raw$/).map(({ value }) => value);
  return values.filter((value, index) => {
    const next = values[index + 1] ?? '';
    return !(isMoodle && PERCENT.test(next) && Number(value).toFixed(5) === Number(next).toFixed(5));
  });
};

const findValueFaults = (calls: readonly TraceEntry[], { runtime, budget }: Sco): readonly string[] => {
  const scores = scoresOf(calls);
  return settingsOf(calls).flatMap(({ element, value }) => {
    if (element === 'cmi.core.score.raw' && !scores.includes(value)) return [];
    const rule = VALUES.find(([name]) => name.test(element));
    const [, array = '', index = ''] = /^cmi\.(interactions|objectives)\.(\d+)\.id$/.exec(element) ?? [];
    const ids = array === 'objectives' ? runtime.chapters.map(({ id }) => id) : runtime.interactionIds;
    return [
      ...(rule?.[1].test(value) ? [] : [`${element} = ${value} is no value for every LMS`]),
      ...(array !== '' && ids[Number(index)] !== value
        ? [`${element} = ${value} stands at a wrong index`]
        : []),
      ...(element === 'cmi.suspend_data' && value.length > budget.total
        ? [`suspend_data of ${value.length} characters exceeds the budget of ${budget.total}`]
        : []),
    ];
  });
};

/** An LMS that takes answers only as the standard has them says so once; from then on it gets them so. */
const findErrorFaults = (calls: readonly TraceEntry[]): readonly string[] => {
  const types = new Map<string, string>();
  const faults: string[] = [];
  let isStandard = false;
  for (const { fn, args, error, returned, thrown } of calls) {
    const [element, value] = args.map(String);
    const [, index = '', name = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element ?? '') ?? [];
    if (fn === 'LMSSetValue' && name === 'type') types.set(index, value ?? '');
    const isAnswer = fn === 'LMSSetValue' && /pattern$|student_response$/.test(name);
    const type = types.get(index) ?? '';
    if (isAnswer && isStandard && !STANDARD_ANSWER[type]?.test(value ?? ''))
      faults.push(`${element} = ${value}, though the LMS has refused a readable answer`);
    if (isAnswer && !isStandard && error === '405') {
      isStandard = true;
      continue;
    }
    // Right after the one refusal the content asks for its code.
    if (fn === 'LMSGetLastError') continue;
    const isRefused = fn !== 'LMSGetValue' && String(returned) !== 'true';
    if (error !== '0' || isRefused || thrown !== undefined)
      faults.push(`${fn}(${args.join(', ')}) is answered ${String(returned)}, error ${error}`);
  }
  return faults;
};

const RANKS: readonly string[] = ['incomplete', 'failed', 'completed', 'passed'];
/** What a quiz has decided, and what therefore comes with a score. */
const RESULTS: readonly string[] = ['failed', 'passed'];

/**
 * In a launch the status only rises, and from launch to launch it does not fall: each launch says again what it is, for an
 * LMS that has lost it. The score comes with the result and with nothing else.
 */
const findResultFaults = (launches: readonly LaunchRecord[]): readonly string[] => {
  const calls = launches.flatMap((launch) => launch.calls);
  const faults: string[] = [];
  let before: string | undefined;
  for (const launch of launches)
    settingsOf(launch.calls, /^cmi\.core\.lesson_status$/).forEach(({ value }, index) => {
      const rise = before === undefined ? 1 : RANKS.indexOf(value) - RANKS.indexOf(before);
      if (rise < 0 || (rise === 0 && index > 0)) faults.push(`${before} becomes ${value}`);
      before = value;
    });
  const isFinal = ({ fn, args }: TraceEntry): boolean =>
    fn === 'LMSSetValue' && args[0] === 'cmi.core.lesson_status' && RESULTS.includes(String(args[1]));
  let hasResult = false;
  for (const batch of batchesOf(calls)) {
    hasResult ||= batch.some(isFinal);
    if (!hasResult && settingsOf(batch, /^cmi\.core\.score\./).length > 0)
      faults.push('A score comes before the result');
    if (batch.some(isFinal) && settingsOf(batch, /^cmi\.core\.score\.raw$/).length !== 1)
      faults.push('A result comes without its score');
  }
  return faults;
};

/** @param status What the launches before have left. */
const findLaunchFaults = (
  calls: readonly TraceEntry[],
  isOpen: boolean,
  status: string | undefined,
): readonly string[] => {
  const faults: string[] = [];
  if (Array.from(calls).includes(undefined as never)) faults.push('Calls are missing from the record');
  if (calls[0]?.fn !== 'LMSInitialize' || countOf(calls, 'LMSInitialize') !== 1)
    faults.push('LMSInitialize is not the first call, or not the only one of its name');
  if (isOpen) return faults;
  if (calls.at(-1)?.fn !== 'LMSFinish' || countOf(calls, 'LMSFinish') !== 1)
    faults.push('LMSFinish is not the last call, or not the only one of its name');
  if (settingsOf(calls).length === 0) {
    if (countOf(calls, 'LMSCommit') > 0) faults.push('LMSCommit, though nothing was set');
    return faults;
  }
  const last = batchesOf(calls).at(-1) ?? [];
  if (settingsOf(last, /^cmi\.core\.session_time$/).length === 0)
    faults.push('LMSFinish without session_time');
  const exit = settingsOf(calls, /^cmi\.core\.exit$/).at(-1)?.value;
  if (exit !== (status === 'incomplete' ? 'suspend' : '')) faults.push(`LMSFinish with exit "${exit}"`);
  return faults;
};

/**
 * Everything that is wrong with the calls of all launches of an activity in which no commit failed.
 *
 * @param isOpen whether the last launch is still under way.
 */
export const findFaults = (
  launches: readonly LaunchRecord[],
  sco: Sco,
  isOpen = false,
): readonly string[] => {
  const callsUpTo = (index: number): readonly TraceEntry[] =>
    launches.slice(0, index + 1).flatMap(({ calls }) => calls);
  const statusAt = (index: number): string | undefined =>
    settingsOf(callsUpTo(index), /^cmi\.core\.lesson_status$/).at(-1)?.value;
  return [
    ...launches.flatMap(({ calls }, index) =>
      [
        ...findLaunchFaults(calls, isOpen && index === launches.length - 1, statusAt(index)),
        ...findErrorFaults(calls),
        ...batchesOf(calls)
          .filter((batch) => settingsOf(batch).length > 0)
          .flatMap(findOrderFaults),
        ...findValueFaults(calls, sco),
      ].map((fault) => `Launch ${index + 1}: ${fault}`),
    ),
    ...findResultFaults(launches),
  ];
};

/** Hundredths of a second of a timespan with two decimals. */
export const hundredthsOf = (timespan: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = timespan.split(':').map(Number);
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 100);
};

const isTime = (element: string): boolean => /(?:_time|\.time|\.latency)$/.test(element);

const shownCall = ({ fn, args, returned, error }: TraceEntry): string => {
  const element = String(args[0] ?? '');
  const hasTime = isTime(element);
  const shown = args.map((arg, index) => JSON.stringify(hasTime && index === 1 ? '<time>' : arg));
  const answer = fn === 'LMSGetValue' && hasTime ? '"<time>"' : JSON.stringify(returned);
  return `${fn}(${shown.join(', ')}) → ${answer}${error === '0' || fn === 'LMSGetLastError' ? '' : `  error ${error}`}`;
};

/** The calls of all launches as a person reads them, without what depends on the clock. */
export const formatTrace = (title: string, launches: readonly LaunchRecord[]): string =>
  [
    `# ${title}`,
    ...launches.flatMap((launch, index) => [
      `## Launch ${index + 1}`,
      ...stepsOf(launch).flatMap(({ name, calls }) => [
        `### The learner ${name}`,
        calls.length === 0 ? 'No call.' : ['```', ...calls.map(shownCall), '```'].join('\n'),
      ]),
    ]),
  ].join('\n\n');
