import { type ScormApi, type TraceEntry, traced } from './api-trace.ts';
import {
  addTimespans,
  childrenOf,
  ELEMENTS,
  type ElementRule,
  ERROR_STRINGS,
  unknownElementError,
  type ValueType,
} from './data-model.ts';
import type { LmsProfile, ValueRule } from './lms-profile.ts';
import { createMembers, type ElementValue, modelOf } from './members.ts';

/** One launch: the API that the package finds, and what becomes visible of it outside. */
export interface LmsLaunch {
  readonly api: ScormApi;
  readonly trace: readonly TraceEntry[];
  /** The values of each save, by the names that the server gives them, whether or not they arrived. */
  readonly requests: readonly Readonly<Record<string, string>>[];
  /** What the element `nav.event`, where the LMS has it, makes the LMS open after LMSFinish. */
  readonly navigation: string;
  /** The data model as it stands in the page, saved or not; without what was never set. */
  values(): Record<string, string>;
  /** The page is gone: whoever calls the API after this gets an exception. */
  leave(): void;
}

/** What the server hands to the page of a launch, and takes from it. */
export interface LaunchPage {
  /** Values of the attempt, by element. */
  readonly stored: ReadonlyMap<string, string>;
  /** Values that content cannot write, by element. */
  readonly readOnly: Readonly<Record<string, string>>;
  /**
   * Takes values by element; `false`: they are lost.
   *
   * @param isLast whether they are sent as the page goes, in a way that outlives it.
   */
  send(fields: Readonly<Record<string, string>>, isLast?: boolean): 'true' | 'false';
  /** The page is gone, and with it what was on its way. */
  drop(): void;
}

const STATUS = 'cmi.core.lesson_status';
const SESSION_TIME = 'cmi.core.session_time';
const TOTAL_TIME = 'cmi.core.total_time';
const NAVIGATION = 'nav.event';
const TABLE_PLACES: ReadonlyMap<string, number> = new Map(
  [...ELEMENTS.keys()].map((name, place) => [name, place]),
);

/** As content written for JavaScript compares it: 0 and false are as good as the empty string. */
const isEmpty = (argument: unknown): boolean => argument === '' || argument === 0 || argument === false;

const isTaken = (
  { words, pattern, maxLength = Number.POSITIVE_INFINITY }: ValueRule,
  value: string,
): boolean =>
  value.length <= maxLength &&
  ((words === undefined && pattern === undefined) ||
    (words?.includes(value) ?? false) ||
    (pattern?.test(value) ?? false));

const isInRange = ({ range }: ValueRule, value: string): boolean =>
  range === undefined || (Number(value) >= range[0] && Number(value) <= range[1]);

const isBelow = (name: string, group: string): boolean => name === group || name.startsWith(`${group}.`);

/** The API of one launch in an LMS with that profile (SCORM 1.2 RTE 3.3, 3.4). */
export function createLaunchApi(profile: LmsProfile, page: LaunchPage): LmsLaunch {
  const { calls, elements, values: valueRules, saving, finish } = profile;
  const { stored, readOnly } = page;
  const requests: Record<string, string>[] = [];
  /** What the page takes for saved, whatever became of it. */
  const sent = new Map<string, ElementValue>();
  const values = new Map<string, ElementValue>();
  /** What was set in this launch, and since the last request. */
  const touched = new Set<string>();
  const unsent = new Set<string>();
  const members = createMembers(elements);
  const hasModel = elements.model === 'standard';
  let state: 'before' | 'running' | 'after' = 'before';
  let hasSentMembers = false;
  let hasLeft = false;
  let navigation = '';
  let error: string | undefined = calls.firstLastError === 'throws' ? undefined : '0';

  for (const group of elements.without === 'optional' ? [] : elements.without)
    if (![...ELEMENTS].some(([name, rule]) => isBelow(name, group) && !rule.isMandatory))
      throw new Error(`${group} is no optional element`);
  const isOff = (model: string): boolean =>
    !ELEMENTS.get(model)?.isMandatory &&
    (elements.without === 'optional' || elements.without.some((group) => isBelow(model, group)));
  const ruleOf = (model: string): ElementRule | undefined =>
    ELEMENTS.get(model) ?? (Object.hasOwn(elements.extra, model) ? elements.extra[model] : undefined);
  const isPlaceholder = (element: string): boolean =>
    elements.indices === 'canonical' && element.includes('.n.');
  const initialOf = (model: string): string => elements.initial[model] ?? ruleOf(model)?.initial ?? '';
  const childrenIn = (parent: string): string => childrenOf(parent, (name) => !isOff(name));

  /** The value of an element, as the page has it. */
  const current = (element: string): ElementValue => {
    const model = modelOf(element, elements.indices);
    const { array, isMember } = members.placeOf(element);
    if (model === 'cmi._children') return initialOf(model);
    if (model.endsWith('._children')) return childrenIn(model.replace(/\._children$/, ''));
    if (model.endsWith('._count')) return members.countOf(array);
    const value = values.get(element) ?? readOnly[element];
    if (value !== undefined || !isMember) return value ?? initialOf(model);
    if (!members.has(element)) return '';
    return ruleOf(model)?.type === 'score' || elements.unsetInMember === 'initial'
      ? initialOf(model)
      : undefined;
  };
  const text = (element: string): string => String(current(element));

  /** What the values are when the page opens, or opens again. */
  const load = (): void => {
    values.clear();
    if (hasSentMembers) throw new TypeError('Cannot set properties of undefined');
    for (const [element, value] of sent) values.set(element, value);
    members.load(stored, values);
    if (calls.initialize === 'resets' && text(STATUS) === '') values.set(STATUS, 'not attempted');
  };
  for (const [element, value] of stored) if (!members.placeOf(element).isMember) sent.set(element, value);
  if (calls.initialize !== 'resets') load();

  const answer = (code: string, refusal: '' | 'false' = 'false'): string => {
    error = code;
    return code === '0' ? 'true' : refusal;
  };

  const isFit = (type: ValueType, element: string, value: string): boolean => {
    if (type === 'fixed') return false;
    if (type !== 'feedback' || valueRules.feedback === null) return isTaken(valueRules.types[type], value);
    const interaction = text(element.replace(/^(cmi\.interactions\.\d+)\..*/, '$1.type'));
    if (element.endsWith('.pattern') && valueRules.withoutPattern.includes(interaction)) return false;
    const rule = valueRules.feedback[interaction];
    return rule !== undefined && isTaken(rule, value);
  };

  const put = (element: string, value: ElementValue): '0' => {
    values.set(element, value);
    touched.add(element);
    unsent.add(element);
    return '0';
  };

  /** The error of a write; `0`: it is done. */
  const write = (element: string, written: string): string => {
    if (!hasModel) return put(element, written);
    const model = modelOf(element, elements.indices);
    const rule = ruleOf(model);
    if (rule === undefined || isPlaceholder(element))
      return elements.unknownWrite === '201' ? '201' : unknownElementError(model);
    if (isOff(model)) return '401';
    if (rule.access === 'keyword') return '402';
    if (rule.access === 'read') return '403';
    const whole = element === 'cmi.comments' ? text(element) + written : written;
    const judged = valueRules.commentsLimit === 'whole' ? whole : written;
    const valueRule: ValueRule = rule.type === 'fixed' ? {} : valueRules.types[rule.type];
    const isBad = !isFit(rule.type, element, judged);
    if (valueRules.isValueJudgedFirst) {
      if (isBad) return '405';
      if (!members.enter(element)) return '201';
      if (!isInRange(valueRule, judged)) return '405';
    } else {
      if (!members.fits(element)) return '201';
      if (isBad || !isInRange(valueRule, judged)) return '405';
      members.enter(element);
    }
    return put(element, valueRule.range && valueRules.areNumbersKept ? Number(whole) : whole);
  };

  const read = (element: string): ElementValue => {
    const model = modelOf(element, elements.indices);
    const rule = ruleOf(model);
    const refused = (code: string): string => {
      error = code;
      return '';
    };
    if (elements.unreadable?.test(element)) return refused('0');
    if (!hasModel) {
      error = '0';
      const own = elements.readsBack === 'at-once' ? values.get(element) : stored.get(element);
      return own ?? readOnly[element] ?? elements.initial[element] ?? '';
    }
    if (rule === undefined || isPlaceholder(element)) return refused(unknownElementError(model));
    if (isOff(model)) return refused('401');
    if (rule.access === 'write') return refused('404');
    error = '0';
    if (!members.exists(element)) return elements.missingMember === '201' ? refused('201') : '';
    const value = current(element);
    return valueRules.areNumbersKept || value === undefined ? value : String(value);
  };

  /** Whether a save takes a value along; `isAtFirstUnset`: until it is set, the element has no value at all. */
  const isSent = (element: string, value: ElementValue, isAtFirstUnset: boolean): boolean => {
    const initial = isAtFirstUnset ? undefined : initialOf(modelOf(element, elements.indices));
    const [array] = /^cmi\.(?:interactions|objectives)\./.exec(element) ?? [];
    switch (saving.sends) {
      case 'all':
        return true;
      case 'changes':
        return value !== (sent.has(element) ? sent.get(element) : initial);
      case 'written':
        return unsent.has(element);
      case 'launch':
        return (
          touched.has(element) || (array !== undefined && [...touched].some((one) => one.startsWith(array)))
        );
    }
  };

  /** What a save takes along. It counts as sent from here on, also when a later value cannot be encoded. */
  const collect = (): Record<string, string> => {
    const fields: Record<string, string> = {};
    for (const [element, value] of inSendingOrder(saving.order, values)) {
      const rule = ruleOf(modelOf(element, elements.indices));
      const isWritten = rule?.access === 'both' || rule?.access === 'write';
      if (!isWritten || element === SESSION_TIME || !element.startsWith('cmi.')) continue;
      if (saving.encoding === 'well-formed') encodeURIComponent(String(value));
      const { isMember } = members.placeOf(element);
      if (!isSent(element, value, isMember && rule.type !== 'score')) continue;
      sent.set(element, value);
      fields[element] = String(value);
      if (isMember) hasSentMembers ||= calls.initialize === 'resets';
    }
    unsent.clear();
    return fields;
  };

  const save = (fields: Readonly<Record<string, string>>): 'true' | 'false' => {
    if (saving.savesAt === 'set' && Object.keys(fields).length === 0) return saving.answers.up;
    requests.push(
      Object.fromEntries(
        Object.entries(fields).map(([element, value]) => [
          members.nameOnServer(element, saving.memberNames),
          value,
        ]),
      ),
    );
    return page.send(fields);
  };
  const savedOr101 = (saved: 'true' | 'false'): string => answer(saved === 'true' ? '0' : '101');

  const close = (): string => {
    if (finish.does === 'nothing') {
      state = 'after';
      return answer('0');
    }
    const before = new Map(values);
    if (finish.whenNotSaved === 'closed') state = 'after';
    const status = finalStatus(profile, text);
    if (status !== text(STATUS)) put(STATUS, status);
    // What was never set is sent as well, where an LMS keeps no value of its own accord.
    if (!profile.launch.keepsExit) values.set('cmi.core.exit', text('cmi.core.exit'));
    const session = text(SESSION_TIME) || '00:00:00';
    const total = addTimespans(text(TOTAL_TIME), session, finish.timeFraction === 'count');
    const saved = save({ ...collect(), [TOTAL_TIME]: total });
    if (saved === 'true' || finish.whenNotSaved === 'closed') {
      state = 'after';
      navigation = text(NAVIGATION);
    } else {
      values.clear();
      for (const [element, value] of before) values.set(element, value);
    }
    return savedOr101(saved);
  };

  const lastError = (): string => {
    if (error === undefined) throw new ReferenceError('errorCode is not defined');
    return error;
  };

  /** Whether these are no arguments for a function with so many; `blank`: the first has to be the empty string. */
  const areWrong = (args: readonly unknown[], arity: number, isBlank: boolean): boolean => {
    if (calls.arguments === 'loose') return isBlank && !isEmpty(args[0]);
    return (
      args.length !== arity || args.some((one) => typeof one !== 'string') || (isBlank && args[0] !== '')
    );
  };

  const isAlwaysOpen = calls.initialize === 'ignored';
  const isRunning = (): boolean => state === 'running' || isAlwaysOpen;

  const untraced: ScormApi = {
    LMSInitialize: (...args) => {
      if (calls.initialize === 'resets') load();
      if (areWrong(args, 1, true)) return answer('201');
      const isRefused = state === 'after' ? calls.initialize === 'once' : state === 'running';
      if (isRefused && !isAlwaysOpen) return answer('101');
      state = 'running';
      return answer('0');
    },
    LMSFinish: (...args) => {
      if (areWrong(args, 1, true)) return answer('201');
      return isRunning() ? close() : answer('301');
    },
    LMSGetValue: (...args) => {
      if (areWrong(args, 1, false)) return answer('201', '');
      if (!isRunning()) return answer('301', '');
      return read(members.canonical(String(args[0])));
    },
    LMSSetValue: (...args) => {
      if (areWrong(args, 2, false)) return answer('201');
      if (!isRunning()) return answer('301');
      const code = write(members.canonical(String(args[0])), String(args[1]));
      if (code === '0' && saving.savesAt === 'set') save(collect());
      return answer(code);
    },
    LMSCommit: (...args) => {
      if (areWrong(args, 1, true)) return answer('201');
      if (!isRunning()) return answer('301');
      return savedOr101(save(collect()));
    },
    LMSGetLastError: lastError,
    LMSGetErrorString: (code) =>
      (isEmpty(code) ? '' : ERROR_STRINGS.get(String(code))) ?? calls.unknownErrorString,
    LMSGetDiagnostic: (code) => {
      if (calls.diagnostic === 'code') return isEmpty(code) ? lastError() : code;
      return ERROR_STRINGS.get(String(code || lastError())) ?? '';
    },
  };
  const onPage = Object.entries(untraced).map(([fn, call]) => [
    fn,
    (...args: unknown[]) => {
      if (hasLeft) throw new Error(`${fn} is called after the page was left`);
      return call(...args);
    },
  ]);

  const { api, trace } = traced(Object.fromEntries(onPage) as ScormApi, () => error ?? '');
  const own = Object.fromEntries(calls.ownFunctions.map((name) => [name, () => undefined]));

  return {
    api: { ...api, ...own },
    trace,
    requests,
    get navigation() {
      return navigation;
    },
    values: () => Object.fromEntries([...values].map(([element, value]) => [element, String(value)])),
    leave: () => {
      if (hasLeft) return;
      hasLeft = true;
      page.drop();
      if (finish.untouchedIn === 'launch' && !touched.has(STATUS))
        page.send({ [STATUS]: finish.untouchedStatus }, true);
    },
  };
}

/** By the prefixes of `order`; those of one prefix as in the table of elements, members of arrays as they were set. */
function inSendingOrder(
  order: readonly string[],
  values: ReadonlyMap<string, ElementValue>,
): readonly (readonly [element: string, value: ElementValue])[] {
  if (order.length === 0) return [...values];
  return [...values]
    .map((entry) => {
      const prefix = order.findIndex((one) => entry[0].startsWith(one));
      return { entry, prefix, place: TABLE_PLACES.get(entry[0]) ?? 0 };
    })
    .sort((a, b) => a.prefix - b.prefix || a.place - b.place)
    .map(({ entry }) => entry);
}

/** What LMSFinish makes of the status. */
function finalStatus({ finish }: LmsProfile, text: (element: string) => string): string {
  const isForCredit = text('cmi.core.lesson_mode') === 'normal' && text('cmi.core.credit') === 'credit';
  const [raw, mastery] = [text('cmi.core.score.raw'), text('cmi.student_data.mastery_score')];
  if (finish.usesMasteryScore && isForCredit && raw !== '' && mastery !== '')
    return Number.parseFloat(raw) >= Number.parseFloat(mastery) ? 'passed' : 'failed';
  const status = text(STATUS);
  return status === 'not attempted' ? finish.untouchedStatus : status;
}
