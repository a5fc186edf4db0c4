/** The SCORM 1.2 data model (RTE 3.4), as LMSs share it. How strictly a type is checked is a matter of each profile. */

export type ValueType =
  | 'fixed'
  | 'string255'
  | 'string4096'
  | 'identifier'
  | 'timespan'
  | 'time'
  | 'score'
  | 'weighting'
  | 'audio'
  | 'speed'
  | 'text'
  | 'status'
  | 'objectiveStatus'
  | 'exit'
  | 'interactionType'
  | 'result'
  | 'feedback'
  | 'navigation';

export interface ElementRule {
  access: 'keyword' | 'read' | 'write' | 'both';
  type: ValueType;
  initial: string;
  isMandatory: boolean;
}

type Row = [access: ElementRule['access'], type: ValueType, initial?: string, mandatory?: 'mandatory'];

const keyword: Row = ['keyword', 'fixed'];

const ROWS: Record<string, Row> = {
  'cmi._version': ['keyword', 'fixed', '3.4'],
  'cmi.core._children': ['keyword', 'fixed', '', 'mandatory'],
  'cmi.core.student_id': ['read', 'fixed', 'student1', 'mandatory'],
  'cmi.core.student_name': ['read', 'fixed', 'Doe, Jane', 'mandatory'],
  'cmi.core.lesson_location': ['both', 'string255', '', 'mandatory'],
  'cmi.core.credit': ['read', 'fixed', 'credit', 'mandatory'],
  'cmi.core.lesson_status': ['both', 'status', 'not attempted', 'mandatory'],
  'cmi.core.entry': ['read', 'fixed', 'ab-initio', 'mandatory'],
  'cmi.core.score._children': ['keyword', 'fixed', '', 'mandatory'],
  'cmi.core.score.raw': ['both', 'score', '', 'mandatory'],
  'cmi.core.score.min': ['both', 'score'],
  'cmi.core.score.max': ['both', 'score'],
  'cmi.core.total_time': ['read', 'fixed', '0000:00:00.00', 'mandatory'],
  'cmi.core.lesson_mode': ['read', 'fixed', 'normal'],
  'cmi.core.exit': ['write', 'exit', '', 'mandatory'],
  'cmi.core.session_time': ['write', 'timespan', '', 'mandatory'],
  'cmi.suspend_data': ['both', 'string4096', '', 'mandatory'],
  'cmi.launch_data': ['read', 'fixed', '', 'mandatory'],
  'cmi.comments': ['both', 'string4096'],
  'cmi.comments_from_lms': ['read', 'fixed'],
  'cmi.objectives._children': keyword,
  'cmi.objectives._count': keyword,
  'cmi.objectives.n.id': ['both', 'identifier'],
  'cmi.objectives.n.score._children': keyword,
  'cmi.objectives.n.score.raw': ['both', 'score'],
  'cmi.objectives.n.score.min': ['both', 'score'],
  'cmi.objectives.n.score.max': ['both', 'score'],
  'cmi.objectives.n.status': ['both', 'objectiveStatus', 'not attempted'],
  'cmi.student_data._children': keyword,
  'cmi.student_data.mastery_score': ['read', 'fixed'],
  'cmi.student_data.max_time_allowed': ['read', 'fixed'],
  'cmi.student_data.time_limit_action': ['read', 'fixed'],
  'cmi.student_preference._children': keyword,
  'cmi.student_preference.audio': ['both', 'audio', '0'],
  'cmi.student_preference.language': ['both', 'string255'],
  'cmi.student_preference.speed': ['both', 'speed', '0'],
  'cmi.student_preference.text': ['both', 'text', '0'],
  'cmi.interactions._children': keyword,
  'cmi.interactions._count': keyword,
  'cmi.interactions.n.id': ['write', 'identifier'],
  'cmi.interactions.n.objectives._count': keyword,
  'cmi.interactions.n.objectives.n.id': ['write', 'identifier'],
  'cmi.interactions.n.time': ['write', 'time'],
  'cmi.interactions.n.type': ['write', 'interactionType'],
  'cmi.interactions.n.correct_responses._count': keyword,
  'cmi.interactions.n.correct_responses.n.pattern': ['write', 'feedback'],
  'cmi.interactions.n.weighting': ['write', 'weighting'],
  'cmi.interactions.n.student_response': ['write', 'feedback'],
  'cmi.interactions.n.result': ['write', 'result'],
  'cmi.interactions.n.latency': ['write', 'timespan'],
};

export const ELEMENTS: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries(ROWS).map(([name, [access, type, initial = '', mandatory]]) => [
    name,
    { access, type, initial, isMandatory: mandatory !== undefined },
  ]),
);

const STATUSES = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

export const VOCABULARIES = {
  status: STATUSES,
  objectiveStatus: [...STATUSES, 'not attempted'],
  exit: ['time-out', 'suspend', 'logout', ''],
  interactionType: [
    'true-false',
    'choice',
    'fill-in',
    'matching',
    'performance',
    'sequencing',
    'likert',
    'numeric',
  ],
  result: ['correct', 'wrong', 'unanticipated', 'neutral'],
} as const satisfies Partial<Record<ValueType, readonly string[]>>;

export const ERROR_STRINGS: ReadonlyMap<string, string> = new Map([
  ['0', 'No error'],
  ['101', 'General exception'],
  ['201', 'Invalid argument error'],
  ['202', 'Element cannot have children'],
  ['203', 'Element not an array - cannot have count'],
  ['301', 'Not initialized'],
  ['401', 'Not implemented error'],
  ['402', 'Invalid set value, element is a keyword'],
  ['403', 'Element is read only'],
  ['404', 'Element is write only'],
  ['405', 'Incorrect data type'],
]);

/** The answer to a `_children` question: the direct members of `parent`, in the order of the table. */
export function childrenOf(parent: string, isOn: (name: string) => boolean = () => true): string {
  const members = [...ELEMENTS.keys()]
    .filter((name) => name.startsWith(`${parent}.`) && isOn(name))
    .map((name) => name.slice(parent.length + 1).replace(/^n\./, ''))
    .map((member) => member.replace(/\..*/, ''))
    .filter((member) => !member.startsWith('_'));
  return [...new Set(members)].join(',');
}

/** The error of reading an element that is not in the data model. */
export function unknownElementError(model: string): '201' | '202' | '203' {
  const [, parent = '', keyword] = /^(.*)\.(_children|_count)$/.exec(model) ?? [];
  if (!ELEMENTS.has(parent)) return '201';
  return keyword === '_children' ? '202' : '203';
}

/** Hundredths of a second may be read as a fraction (".5" is 50) or, as Moodle does, as a count (".5" is 5). */
export function addTimespans(total: string, session: string, isCount = false): string {
  const hundredths = (timespan: string): number => {
    const [hours = '0', minutes = '0', rest = '0'] = timespan.split(':');
    const [seconds = '0', fraction = ''] = rest.split('.');
    const cents = isCount ? fraction : fraction.padEnd(2, '0');
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 100 + Number(cents);
  };
  const sum = hundredths(total) + hundredths(session);
  const pad = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, '0');
  const hours = pad(sum / 360_000, total.indexOf(':'));
  return `${hours}:${pad((sum / 6000) % 60)}:${pad((sum / 100) % 60)}.${pad(sum % 100)}`;
}

/** `cmi.core.entry` of a launch that finds these stored values. */
export function entryAfter(stored: Readonly<Record<string, string>>): string {
  if (stored['cmi.core.lesson_status'] === undefined) return 'ab-initio';
  return stored['cmi.core.exit'] === 'suspend' ? 'resume' : '';
}

/** Of all values an LMS keeps, those that content has written, and the total time. */
export function writtenValues(kept: Readonly<Record<string, string>>): Record<string, string> {
  const isWritten = (name: string) =>
    name === 'cmi.core.total_time' ||
    ['both', 'write'].includes(ELEMENTS.get(name.replace(/\.\d+(?=\.)/g, '.n'))?.access ?? '');
  return Object.fromEntries(Object.entries(kept).filter(([name]) => isWritten(name)));
}
