import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { alignTable } from '../../text/align-table.ts';
import { isAbsoluteUrl } from '../../text/url-path.ts';
import type { Manifest } from './read-manifest.ts';

/** A call of the API as it was made in a browser. */
export interface PlayedCall {
  readonly fn: string;
  readonly args: readonly string[];
  readonly returned: string;
  /** LMSGetLastError after it. */
  readonly error: string;
  readonly thrown: string | null;
}

/** One launch of a SCO in an LMS that was played, from its opening to the moment after it was left. */
export interface PlayedLaunch {
  /** Id and name of the LMS's profile. */
  readonly lms: string;
  readonly lmsName: string;
  /** Identifier of the item. */
  readonly sco: string;
  /** 1, and 2 when the same learner comes back. */
  readonly launch: 1 | 2;
  readonly calls: readonly PlayedCall[];
  /** How many of the calls were made before the learner left. */
  readonly callsBeforeLeaving: number;
  /** What the LMS had kept at the end, by element. */
  readonly stored: Readonly<Record<string, string>>;
  /** Exceptions and errors of the page. */
  readonly exceptions: readonly string[];
  /** Addresses of files that the package does not have. */
  readonly missing: readonly string[];
  /** Addresses outside the package that it asked for, and did not get. */
  readonly blocked: readonly string[];
}

const STATUS = 'cmi.core.lesson_status';
const PROGRESS: readonly string[] = ['cmi.suspend_data', 'cmi.core.lesson_location'];
const FINAL: readonly string[] = ['passed', 'completed'];

/** Questions that content may ask of any LMS: an answer that the LMS does not have them is no fault. */
const OPTIONAL_ERRORS: readonly string[] = ['0', '401'];

const isRefused = ({ fn, error, thrown }: PlayedCall): boolean =>
  thrown !== null ||
  (/^LMS(?:Initialize|Finish|SetValue|Commit)$/.test(fn) && !OPTIONAL_ERRORS.includes(error));

const callText = ({ fn, args }: PlayedCall): string =>
  `${fn}(${args.map((argument) => `"${argument.length > 60 ? `${argument.slice(0, 60)}…` : argument}"`).join(', ')})`;

const hasProgress = (stored: Readonly<Record<string, string>>): boolean =>
  PROGRESS.some((element) => (stored[element] ?? '') !== '');

const judgeLaunch = (played: PlayedLaunch): readonly Diagnostic[] => {
  const { lmsName: lms, sco, calls, exceptions, missing, blocked } = played;
  const isCalled = (fn: string): boolean => calls.some((call) => call.fn === fn);
  if (!isCalled('LMSInitialize')) return [report('play/no-calls', { lms, sco })];
  const refused = new Map(calls.filter(isRefused).map((call) => [callText(call), call]));
  return [
    ...[...refused].map(([call, { error, thrown }]) =>
      report('play/refused', { lms, sco, call, answer: thrown ?? `error ${error}` }),
    ),
    ...(isCalled('LMSFinish') ? [] : [report('play/not-finished', { lms, sco })]),
    ...[...new Set(exceptions)].map((problem) => report('play/exception', { lms, sco, problem })),
    ...[...new Set(missing)].map((address) => report('play/missing-file', { sco, address })),
    ...[...new Set(blocked)].map((address) => report('play/outside', { sco, address })),
  ];
};

/** What a second launch makes of what the first has left. */
const judgeReturn = (first: PlayedLaunch, second: PlayedLaunch): readonly Diagnostic[] => {
  const { lmsName: lms, sco } = second;
  const read = new Set(
    second.calls.filter(({ fn }) => fn === 'LMSGetValue').map(({ args }) => args[0] ?? ''),
  );
  const [before, after] = [first.stored[STATUS] ?? '', second.stored[STATUS] ?? ''];
  return [
    ...(hasProgress(first.stored) && !PROGRESS.some((element) => read.has(element))
      ? [report('play/not-resumed', { lms, sco })]
      : []),
    ...(hasProgress(first.stored) && !hasProgress(second.stored)
      ? [report('play/progress-lost', { lms, sco })]
      : []),
    ...(FINAL.includes(before) && !FINAL.includes(after)
      ? [report('play/status-lowered', { lms, sco, before, after })]
      : []),
  ];
};

/** Finds what went wrong when a package was played; the same in several launches or LMSs is said once. */
export const judgePlay = (launches: readonly PlayedLaunch[]): readonly Diagnostic[] => {
  const found = launches.flatMap((second) => {
    const first = launches.find(
      ({ lms, sco, launch }) => lms === second.lms && sco === second.sco && launch < second.launch,
    );
    return [...judgeLaunch(second), ...(first ? judgeReturn(first, second) : [])];
  });
  return [
    ...new Map(found.map((diagnostic) => [`${diagnostic.code} ${diagnostic.message}`, diagnostic])).values(),
  ];
};

const statusOf = ({ stored }: PlayedLaunch): string => stored[STATUS] || 'none';

/** What was called, what was refused, and what was kept, in lines: one for each launch. */
export const formatPlay = (launches: readonly PlayedLaunch[]): readonly string[] =>
  alignTable(
    [
      ['lms', 'sco', 'launch', 'calls', 'refused', 'begun', 'ended', 'entry', 'status', 'progress', 'errors'],
      ...launches.map((played) => {
        const { lms, sco, launch, calls, callsBeforeLeaving, stored, exceptions, missing } = played;
        const ended = calls.findIndex(({ fn }) => fn === 'LMSFinish');
        const entry = calls.find(({ args }) => args[0] === 'cmi.core.entry');
        return [
          lms,
          sco,
          launch === 1 ? 'first' : 'again',
          String(calls.length),
          String(calls.filter(isRefused).length),
          calls.some(({ fn }) => fn === 'LMSInitialize') ? 'yes' : 'no',
          ended < 0 ? 'no' : ended < callsBeforeLeaving ? 'by itself' : 'at leaving',
          entry === undefined ? 'not asked' : entry.returned || 'empty',
          statusOf(played),
          `${(stored['cmi.suspend_data'] ?? '').length} characters`,
          String(exceptions.length + missing.length),
        ];
      }),
    ],
    (column) => column === 3 || column === 4 || column === 10,
  );

/** A SCO as an LMS launches it. */
export interface Launchable {
  /** Identifier of the item. */
  readonly sco: string;
  /** From the root of the package, with what the item adds to it. */
  readonly address: string;
  /** What the LMS says of the launch, by element. */
  readonly start: Readonly<Record<string, string>>;
}

/** The SCOs of a package in the order of its menu; each resource once. */
export const launchablesOf = ({ items, resources }: Manifest): readonly Launchable[] => {
  const byIdentifier = new Map(resources.map((resource) => [resource.identifier, resource]));
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const resource = byIdentifier.get(item.identifierref ?? '');
    if (!resource?.href || resource.scormType !== 'sco' || isAbsoluteUrl(resource.href)) return [];
    const { identifier, parameters, masteryScore, maxTimeAllowed, timeLimitAction, dataFromLms } = item;
    const { href } = resource;
    const joint = parameters === '' || /^[?#&]/.test(parameters) ? '' : '?';
    const added = href.includes('?') ? parameters.replace(/^\?/, '&') : parameters.replace(/^&/, '?');
    const address = `${href}${joint}${added}`;
    if (seen.has(address)) return [];
    seen.add(address);
    const start = {
      'cmi.launch_data': dataFromLms,
      'cmi.student_data.mastery_score': masteryScore,
      'cmi.student_data.max_time_allowed': maxTimeAllowed,
      'cmi.student_data.time_limit_action': timeLimitAction,
    };
    return [
      {
        sco: identifier,
        address,
        start: Object.fromEntries(
          Object.entries(start).flatMap(([element, value]) => (value === null ? [] : [[element, value]])),
        ),
      },
    ];
  });
};
