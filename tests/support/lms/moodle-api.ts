import { type ScormApi, type TraceEntry, traced } from './api-trace.ts';
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

/** `server-html` and `server-empty` answer 200 with a page, or nothing, where Moodle's API expects "true". */
export type MoodleNetwork = 'up' | 'offline' | 'server-500' | 'server-html' | 'server-empty' | 'logged-out';

export interface MoodleServerOptions extends LmsDoubleOptions {
  /** The elements the manifest adds inside `<item>`, as XML. */
  item?: string;
  /** The site setting "SCORM standards mode". */
  standardsMode?: boolean;
  /** Moodle 4.3.0, which was recorded, looks at grade and completion when a score comes, or a first status; later ones at every status. */
  looksAtEveryStatus?: boolean;
  /**
   * The activity's setting "Force completed": an incomplete attempt with a score becomes completed. Releases that look at grade
   * and completion as 4.3.0 does fail there: a commit with a score for an attempt that is stored as incomplete is lost whole.
   */
  forceCompleted?: boolean;
}

export interface MoodleLaunchOptions {
  /** A normal launch of a passed, completed or failed attempt becomes a review by itself. */
  mode?: 'normal' | 'browse' | 'review';
  /** As the tick box in the activity: it has an effect only once the attempt is passed, completed or failed. */
  newAttempt?: boolean;
}

export interface MoodleLaunch {
  readonly api: ScormApi;
  readonly trace: readonly TraceEntry[];
  /** The fields of each commit, by the names Moodle posts, whether or not they arrived. */
  readonly requests: readonly Readonly<Record<string, string>>[];
  /** What `nav.event` makes Moodle open after LMSFinish. */
  readonly navigation: string;
  /** The page is gone, by the learner's navigation or with the whole browser. Moodle finishes nothing on its own in either case. */
  leave(how?: 'navigate' | 'kill'): void;
}

/** `cmi.interactions_0.id`: an element as Moodle's database names it. */
type Track = [attempt: number, element: string, value: string];

export interface MoodleServer {
  network: MoodleNetwork;
  launch(options?: MoodleLaunchOptions): MoodleLaunch;
  /** The content's values of an attempt (the last one unless named), under their data-model names. */
  stored(attempt?: number): Record<string, string>;
  tracks(): Track[];
  grade(): number | null;
  /** The grade history: every grade that was not the one before, with the five decimals that Moodle keeps. */
  grades(): readonly number[];
  isComplete(): boolean;
}

const STUDENT = { id: 'student1', first: 'Ana María', last: "O'Connor & Søn" };

/** Numbers are checked by pattern, then turned into a number and checked by range. */
const RANGES: Partial<Record<ValueType, readonly [low: number, high: number]>> = {
  score: [0, 100],
  weighting: [-100, 100],
  audio: [-1, 100],
  speed: [-100, 100],
  text: [-1, 1],
};

/** Moodle's own patterns let any character stand for the decimal point, so that "1e2", " 7" and "x" pass some of them. */
const DECIMAL = /^-?\d{0,3}(.\d*)?$/;
const INTEGER = /^-?\d+$/;
const PATTERNS: Partial<Record<ValueType, RegExp>> = {
  identifier: /^[\x21-\x7e]{0,255}$/,
  timespan: /^\d{2,4}:\d{2}:\d{2}(.\d{1,2})?$/,
  time: /^[0-2]\d:[0-5]\d:[0-5]\d(.\d{1,2})?$/,
  result: /^\d{0,3}(.\d*)?$/,
  score: DECIMAL,
  weighting: DECIMAL,
  audio: INTEGER,
  speed: INTEGER,
  text: INTEGER,
};

const NAV_EVENT = 'nav.event';
const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';
const OWN_INITIALS: Readonly<Record<string, string>> = {
  'cmi.core.lesson_status': '',
  'cmi.core.total_time': '00:00:00',
  'cmi.core.session_time': '00:00:00',
  'cmi.objectives._count': '0',
  'cmi.interactions._count': '0',
};
const CMI_CHILDREN: ElementRule = {
  access: 'keyword',
  type: 'fixed',
  initial: 'core,suspend_data,launch_data,comments,objectives,student_data,student_preference,interactions',
  isMandatory: false,
};

const MODEL: ReadonlyMap<string, ElementRule> = new Map([
  ...[...ELEMENTS].map(([name, rule]): [string, ElementRule] => {
    const [parent, isChildren] = [name.replace(/\._children$/, ''), name.endsWith('._children')];
    return [
      name,
      { ...rule, initial: OWN_INITIALS[name] ?? (isChildren ? childrenOf(parent) : rule.initial) },
    ];
  }),
  ['cmi._children', CMI_CHILDREN],
  [NAV_EVENT, { access: 'write', type: 'fixed', initial: '', isMandatory: false }],
]);

type Value = string | number | undefined;

/** Moodle compares loosely: 0 and false are as good as the empty string. */
const isEmpty = (argument: unknown) => argument === '' || argument === 0 || argument === false;
const modelOf = (element: string) => element.replace(/[._]\d+\./g, '.n.');
const trackName = (element: string) => element.replace(/[._](\d+)\./g, '_$1.');
const elementName = (track: string) => track.replace(/_(\d+)\./g, '.$1.');
const isIndexed = (track: string) => /_\d+\./.test(track);
const isFinal = (status: string | undefined) => ['passed', 'completed', 'failed'].includes(status ?? '');
const isReadOnly = (element: string) => ELEMENTS.get(element)?.access === 'read';

/** The order in which Moodle posts and stores: the score before the status, core before arrays, plain strings last. */
const POSTING_ORDER = [
  'cmi.core.score.',
  'cmi.core.',
  'cmi.objectives_',
  'cmi.student_preference.',
  'cmi.interactions_',
  'cmi.',
];
const postingRank = (track: string) => POSTING_ORDER.findIndex((prefix) => track.startsWith(prefix));

/** What Moodle's parser hands over of an item: blank text and a lone 0 are dropped. */
function readOnlyValues({
  item = '',
  standardsMode,
  start = {},
}: MoodleServerOptions): Record<string, string> {
  const inManifest = (name: string) => {
    const text = new RegExp(`<adlcp:${name}\\b[^>]*>([^<]*)<`).exec(item)?.[1] ?? '';
    return text.trim() === '0' ? '' : text.trim();
  };
  const { id, first, last } = STUDENT;
  return {
    'cmi.core.student_id': id,
    'cmi.core.student_name': standardsMode ? `${last}, ${first}` : `${first} ${last}`,
    'cmi.launch_data': inManifest('datafromlms'),
    'cmi.student_data.mastery_score': inManifest('masteryscore'),
    'cmi.student_data.max_time_allowed': inManifest('maxtimeallowed'),
    'cmi.student_data.time_limit_action': inManifest('timelimitaction'),
    ...Object.fromEntries(Object.entries(start).filter(([element]) => isReadOnly(element))),
  };
}

/** A Moodle activity with one learner: its attempts, its mark in the gradebook and its completion. */
export function createMoodleServer(options: MoodleServerOptions = {}): MoodleServer {
  const attempts: Map<string, string>[] = [];
  const readOnly = readOnlyValues(options);
  let network: MoodleNetwork = 'up';
  let session = 0;
  const grades: number[] = [];
  let isComplete = false;

  const startTracks = Object.entries(options.start ?? {}).filter(
    ([element]) => !isReadOnly(element) || element === 'cmi.core.total_time',
  );
  if (startTracks.length > 0) {
    attempts.push(new Map(startTracks.map(([element, value]) => [trackName(element), value])));
  }

  const updateGrade = () => {
    const scores = attempts.map((tracks) => Number(tracks.get('cmi.core.score.raw') ?? 0));
    const grade = Number(Math.max(...scores).toFixed(5));
    if (grade !== grades.at(-1)) grades.push(grade);
    isComplete ||= attempts.some((tracks) =>
      ['passed', 'completed'].includes(tracks.get('cmi.core.lesson_status') ?? ''),
    );
  };

  const receive = (
    tracks: Map<string, string>,
    fields: Record<string, string>,
    ofSession: number,
  ): string => {
    if (network === 'offline') return 'true';
    if (network !== 'up' || ofSession !== session || options.isCommitFailing?.()) return 'false';
    const hasStatus = (status: string) => tracks.get(STATUS) === status;
    if (options.forceCompleted && !options.looksAtEveryStatus && SCORE in fields && hasStatus('incomplete'))
      return 'false';
    for (const [track, value] of Object.entries(fields)) {
      const isLookedAt = options.looksAtEveryStatus || !tracks.has(track);
      tracks.set(track, value);
      if (options.forceCompleted && tracks.has(SCORE) && hasStatus('incomplete'))
        tracks.set(STATUS, 'completed');
      const isDone = track === STATUS && ['passed', 'completed'].includes(value);
      if (track === SCORE || (isDone && isLookedAt)) updateGrade();
    }
    return 'true';
  };

  const launch = ({ mode = 'normal', newAttempt = false }: MoodleLaunchOptions = {}): MoodleLaunch => {
    const isOver = () => isFinal(attempts.at(-1)?.get('cmi.core.lesson_status'));
    if (attempts.length === 0 || (newAttempt && isOver())) attempts.push(new Map());
    const tracks = attempts.at(-1) ?? new Map<string, string>();
    if (!tracks.has('x.start.time')) tracks.set('x.start.time', '0');
    const lessonMode = mode === 'normal' && isOver() ? 'review' : mode;
    const ofSession = session;
    return createLaunch({
      stored: new Map(tracks),
      lengths: options.standardsMode
        ? { string255: 255, string4096: 4096 }
        : { string255: 64_000, string4096: 64_000 },
      readOnly: {
        ...readOnly,
        'cmi.core.lesson_mode': lessonMode,
        'cmi.core.credit': lessonMode === 'normal' ? 'credit' : 'no-credit',
        'cmi.core.entry': entryAfter(Object.fromEntries(tracks)),
      },
      send: (fields) => receive(tracks, fields, ofSession),
    });
  };

  return {
    get network() {
      return network;
    },
    set network(next) {
      network = next;
      // A page opened before the logout stays locked out after the next login.
      if (next === 'logged-out') session += 1;
    },
    launch,
    stored: (attempt = attempts.length) => {
      const tracks = [...(attempts[attempt - 1] ?? [])];
      return writtenValues(Object.fromEntries(tracks.map(([track, value]) => [elementName(track), value])));
    },
    tracks: () =>
      attempts.flatMap((tracks, index) =>
        [...tracks]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([track, value]): Track => [index + 1, track, value]),
      ),
    // The gradebook shows two decimals.
    grade: () => (grades.length === 0 ? null : Number(grades.at(-1)?.toFixed(2))),
    grades: () => grades,
    isComplete: () => isComplete,
  };
}

interface Page {
  stored: ReadonlyMap<string, string>;
  lengths: { string255: number; string4096: number };
  readOnly: Readonly<Record<string, string>>;
  send: (fields: Record<string, string>) => string;
}

function createLaunch({ stored, lengths, readOnly, send }: Page): MoodleLaunch {
  const requests: Record<string, string>[] = [];
  /** The values Moodle takes for saved, whatever became of the request. They are also the start values of LMSInitialize. */
  const sent = new Map<string, Value>();
  const values = new Map<string, Value>();
  const objects = new Set<string>();
  let isInitialized = false;
  let navEvent = '';
  let navigation = '';
  let hasSentArrays = false;
  let hasLeft = false;
  let error: string | undefined;

  for (const [name, { initial }] of MODEL) {
    if (!name.includes('.n.') && name !== NAV_EVENT)
      sent.set(name, stored.get(name) ?? readOnly[name] ?? initial);
  }

  const addObject = (path: string) => {
    if (objects.has(path)) return;
    objects.add(path);
    if (/^cmi\.objectives_\d+$/.test(path)) {
      values.set(`${path}.score._children`, childrenOf('cmi.core.score'));
      for (const name of ['raw', 'min', 'max']) values.set(`${path}.score.${name}`, '');
    }
    if (/^cmi\.interactions_\d+$/.test(path)) {
      for (const name of ['objectives', 'correct_responses']) values.set(`${path}.${name}._count`, 0);
    }
  };

  const loadArrays = () => {
    const byNumber = new Intl.Collator('en', { numeric: true }).compare;
    const lastIndex = new Map<string, string>();
    for (const track of [...stored.keys()].filter(isIndexed).sort(byNumber)) {
      for (const { path, array, index } of pathsOf(track)) {
        if (!objects.has(path)) {
          // Indices that are equal as numbers, 01 and 1, count as one: the second never gets its object.
          const before = lastIndex.get(array);
          if (before !== undefined && Number(before) === Number(index)) {
            throw new TypeError(
              `Cannot set properties of undefined (setting '${track.slice(path.length + 1)}')`,
            );
          }
          values.set(`${array}._count`, Number(values.get(`${array}._count`) ?? 0) + 1);
          addObject(path);
        }
        lastIndex.set(array, index);
      }
      values.set(track, stored.get(track));
    }
  };

  const initialize = () => {
    values.clear();
    objects.clear();
    navEvent = '';
    if (hasSentArrays) throw new TypeError('Cannot set properties of undefined');
    for (const [name, value] of sent) values.set(name, value);
    loadArrays();
    if (values.get('cmi.core.lesson_status') === '') values.set('cmi.core.lesson_status', 'not attempted');
  };

  /** Makes room for an indexed element, unless that leaves a gap. */
  const makeRoom = (element: string): boolean => {
    for (const { path, array, index } of pathsOf(trackName(element))) {
      const counter = `${array}._count`;
      const count = Number(values.get(counter) ?? 0);
      if (Number(index) > count) return false;
      if (Number(index) === count) values.set(counter, count + 1);
      addObject(path);
    }
    return true;
  };

  const isWellFormed = (type: ValueType, value: string): boolean => {
    if (type === 'string255' || type === 'feedback') return value.length <= lengths.string255;
    if (type === 'string4096') return value.length <= lengths.string4096;
    const words: readonly string[] =
      type in VOCABULARIES ? VOCABULARIES[type as keyof typeof VOCABULARIES] : [];
    return words.includes(value) || (PATTERNS[type]?.test(value) ?? false);
  };

  /** The error code of a write, '0' when it is done. */
  const write = (element: string, text: string): string => {
    const rule = MODEL.get(modelOf(element));
    if (rule === undefined) return '201';
    if (rule.access === 'keyword') return '402';
    if (rule.access === 'read') return '403';
    if (element === NAV_EVENT) {
      if (text !== 'continue' && text !== 'previous') return '405';
      navEvent = text;
      return '0';
    }
    if (!isWellFormed(rule.type, text)) return '405';
    if (!makeRoom(element)) return '201';
    const [low, high] = RANGES[rule.type] ?? [];
    const track = trackName(element);
    if (low === undefined || high === undefined) {
      values.set(track, element === 'cmi.comments' ? `${values.get(track)}${text}` : text);
      return '0';
    }
    const number = Number(text);
    if (!(number >= low && number <= high)) return '405';
    values.set(track, number);
    return '0';
  };

  const read = (element: string): Value => {
    error = '0';
    const rule = MODEL.get(modelOf(element));
    if (rule === undefined) error = unknownElementError(modelOf(element));
    else if (rule.access === 'write') error = '404';
    if (error !== '0') return '';
    const track = trackName(element);
    const parent = track.slice(0, track.lastIndexOf('.'));
    return values.has(track) || objects.has(parent) ? values.get(track) : '';
  };

  /** The values that differ from those sent. They count as sent from here on, also when a later one cannot be encoded. */
  const collect = (): Record<string, string> => {
    const fields: Record<string, string> = {};
    const inOrder = [...values].sort(([a], [b]) => postingRank(a) - postingRank(b));
    for (const [track, value] of inOrder) {
      const rule = MODEL.get(modelOf(track));
      const isPosted = rule?.access === 'both' || rule?.access === 'write';
      if (!isPosted || track === 'cmi.core.session_time') continue;
      encodeURIComponent(String(value));
      const before = sent.has(track) || rule.type !== 'score' ? sent.get(track) : '';
      if (value === before) continue;
      sent.set(track, value);
      fields[track] = String(value);
    }
    hasSentArrays ||= Object.keys(fields).some(isIndexed);
    return fields;
  };

  const post = (fields: Record<string, string>): string => {
    requests.push(fields);
    const answer = send(fields);
    error = answer === 'true' ? '0' : '101';
    return answer;
  };

  const fail = (code: string): string => {
    error = code;
    return 'false';
  };

  const lastError = (): string => {
    if (error === undefined) throw new ReferenceError('errorCode is not defined');
    return error;
  };

  const untraced: ScormApi = {
    LMSInitialize: (argument) => {
      initialize();
      if (!isEmpty(argument)) return fail('201');
      if (isInitialized) return fail('101');
      isInitialized = true;
      error = '0';
      return 'true';
    },
    LMSFinish: (argument) => {
      error = '0';
      if (!isEmpty(argument)) return fail('201');
      if (!isInitialized) return fail('301');
      isInitialized = false;
      const text = (element: string) => String(values.get(element));
      values.set('cmi.core.lesson_status', finalStatus(text));
      const fields = collect();
      const total = addTimespans(text('cmi.core.total_time'), text('cmi.core.session_time'), true);
      const answer = post({ ...fields, 'cmi.core.total_time': total });
      navigation = navEvent;
      return answer;
    },
    LMSGetValue: (element) => {
      if (isInitialized) return read(String(element));
      error = '301';
      return '';
    },
    LMSSetValue: (element, value) => {
      if (!isInitialized) return fail('301');
      const code = write(String(element), String(value));
      if (code !== '0') return fail(code);
      error = '0';
      return 'true';
    },
    LMSCommit: (argument) => {
      error = '0';
      if (!isEmpty(argument)) return fail('201');
      if (!isInitialized) return fail('301');
      return post(collect());
    },
    LMSGetLastError: lastError,
    LMSGetErrorString: (code) => (isEmpty(code) ? '' : ERROR_STRINGS.get(String(code))),
    LMSGetDiagnostic: (code) => (isEmpty(code) ? lastError() : code),
  };
  const onPage = Object.entries(untraced).map(([fn, call]) => [
    fn,
    (...args: unknown[]) => {
      if (hasLeft) throw new Error(`${fn} is called after the page was left`);
      return call(...args);
    },
  ]);

  return {
    ...traced(Object.fromEntries(onPage) as ScormApi, () => error ?? ''),
    requests,
    get navigation() {
      return navigation;
    },
    leave: () => {
      hasLeft = true;
    },
  };
}

/** The arrays a track runs through, each with the member's object and its index as written. */
function pathsOf(track: string): { path: string; array: string; index: string }[] {
  return [...track.matchAll(/_(\d+)(?=\.)/g)].map((match) => {
    const array = track.slice(0, match.index);
    return { path: array + match[0], array, index: match[1] ?? '' };
  });
}

export interface MoodleDouble extends LmsDouble {
  readonly server: MoodleServer;
  readonly launch: MoodleLaunch;
}

/** A Moodle server and one launch of its activity, behind the interface of the other doubles. */
export function createMoodleApi(options: MoodleServerOptions & MoodleLaunchOptions = {}): MoodleDouble {
  const launchOn = (server: MoodleServer, launchOptions: MoodleLaunchOptions): MoodleDouble => {
    const launch = server.launch(launchOptions);
    return {
      api: launch.api,
      trace: launch.trace,
      server,
      launch,
      stored: () => server.stored(),
      relaunch: () => {
        launch.leave();
        server.network = 'up';
        return launchOn(server, {});
      },
      setFailing: (on) => {
        server.network = on ? 'server-500' : 'up';
      },
    };
  };
  const startMode = options.start?.['cmi.core.lesson_mode'] as MoodleLaunchOptions['mode'];
  return launchOn(createMoodleServer(options), { mode: startMode ?? 'normal', ...options });
}
