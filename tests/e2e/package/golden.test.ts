import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TraceEntry } from '../../../src/lms-profiles/api-trace.ts';
import { useLms } from '../../support/browser/e2e-lms.ts';
import { findFaults, formatTrace } from '../../support/lms/e2e-trace.ts';
import type { LaunchRecord } from '../../support/lms/package-server.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(() =>
  buildSample({
    assessment: {
      id: 'final',
      title: 'Final assessment',
      introduction: 'Two questions.',
      passMark: { percent: 50 },
      draw: { perChapter: 2 },
    },
  }),
);

const recorded: Record<'strict' | 'moodle', readonly LaunchRecord[]> = { strict: [], moodle: [] };

beforeAll(async () => {
  [recorded.strict, recorded.moodle] = await Promise.all([learn('strict'), learn('moodle')]);
});

afterEach(() => suite.expectNoComplaints());

/** A short course of learning: half a quiz, a break, the final passed, one more look. */
const learn = async (api: 'strict' | 'moodle'): Promise<readonly LaunchRecord[]> => {
  const activity = await suite.launch({ api });
  const { step } = activity;
  let learner = await activity.learner();
  await step('reads the first page', () => learner.next());
  await step('goes to the quiz', () => learner.open('ch1-quiz'));
  await step('starts the quiz', () => learner.startQuiz());
  await step('answers the first question right', () => learner.answer(true));
  await learner.nextQuestion();
  await step('answers the second question wrong', () => learner.answer(false));
  await activity.leave('navigate');

  await activity.relaunch();
  learner = await activity.learner();
  await step('goes to the final', () => learner.open('final'));
  await step('starts the final', () => learner.startQuiz());
  await step('answers a question right', () => learner.answer(true));
  await learner.nextQuestion();
  await step('answers the other one wrong', () => learner.answer(false));
  await learner.nextQuestion();
  const sco = await activity.sco();
  await step('hands in and passes', () => sco.getByRole('button', { name: 'Hand in' }).click());
  await activity.leave('close');

  await activity.relaunch();
  await activity.learner();
  await activity.leave('remove');
  return activity.record.launches;
};

test.each([
  ['strict', 'A short course of learning in the strict LMS'],
  ['moodle', 'A short course of learning in Moodle'],
] as const)('every call of a short course of learning in the %s LMS', async (api, title) => {
  const text = formatTrace(title, recorded[api]);
  await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/${api}.md`);
});

describe('a fault in the calls is found:', () => {
  const indexOf = (calls: readonly TraceEntry[], fn: string, element: RegExp): number =>
    calls.findIndex((call) => call.fn === fn && element.test(String(call.args[0])));

  const setting = (element: string, value: string): TraceEntry => ({
    fn: 'LMSSetValue',
    args: [element, value],
    returned: 'true',
    error: '0',
  });

  /** Puts calls in front of the first LMSSetValue of an element. */
  const insertBefore =
    (element: RegExp, ...added: readonly TraceEntry[]) =>
    (calls: TraceEntry[]): void =>
      void calls.splice(indexOf(calls, 'LMSSetValue', element), 0, ...added);

  /** Changes the first LMSSetValue of an element. */
  const change =
    (element: RegExp, value: string) =>
    (calls: TraceEntry[]): void => {
      const call = calls[indexOf(calls, 'LMSSetValue', element)];
      if (call) call.args = [call.args[0], value];
    };

  const FAULTS: Readonly<Record<string, readonly [change: (calls: TraceEntry[]) => void, found: RegExp]>> = {
    'a second LMSInitialize': [
      (calls) =>
        void calls.splice(3, 0, { fn: 'LMSInitialize', args: [''], returned: 'false', error: '101' }),
      /LMSInitialize is not the first call, or not the only/,
    ],
    'a call behind LMSFinish': [
      (calls) => void calls.push({ fn: 'LMSCommit', args: [''], returned: 'false', error: '301' }),
      /LMSFinish is not the last call/,
    ],
    'an error': [
      (calls) => Object.assign(calls[4] ?? {}, { error: '201', returned: 'false' }),
      /is answered false, error 201/,
    ],
    'a readable answer after the LMS has refused one': [
      (calls) => {
        const refused = calls.findIndex(({ error }) => error === '405');
        calls.splice(refused + 2, 0, setting('cmi.interactions.0.student_response', 'true'));
      },
      /though the LMS has refused a readable answer/,
    ],
    'a score before the result': [
      insertBefore(/lesson_location/, setting('cmi.core.score.raw', '20')),
      /A score comes before the result/,
    ],
    'a status that falls': [
      insertBefore(/lesson_location/, setting('cmi.core.lesson_status', 'incomplete')),
      /incomplete becomes incomplete/,
    ],
    'the state before the evidence': [
      insertBefore(/interactions\.0\.result/, setting('cmi.core.lesson_status', 'incomplete')),
      /comes after what has to follow it/,
    ],
    'a commit without the state': [
      (calls) => {
        const commit = calls.findIndex(({ fn }) => fn === 'LMSCommit');
        calls.splice(commit + 1, 0, setting('cmi.core.lesson_location', 'ch2-end'), {
          fn: 'LMSCommit',
          args: [''],
          returned: 'true',
          error: '0',
        });
      },
      /A commit without suspend_data/,
    ],
    'a result behind its latency': [
      insertBefore(/interactions\.0\.result/, setting('cmi.interactions.0.latency', '0000:00:01.00')),
      /interactions\.0\.result comes late/,
    ],
    'an id at another index': [change(/interactions\.0\.id/, 'ch1-q3-first'), /stands at a wrong index/],
    'a time with one decimal': [change(/session_time/, '0000:00:01.5'), /is no value for every LMS/],
    'a result of SCORM 2004': [change(/interactions\.0\.result/, 'incorrect'), /is no value for every LMS/],
    'suspend data beyond the budget': [change(/suspend_data/, 'x'.repeat(5000)), /exceeds the budget of/],
    'suspend data beyond ASCII': [change(/suspend_data/, 'Čekám'), /is no value for every LMS/],
    'an element of another content': [
      insertBefore(/suspend_data/, setting('cmi.comments', 'hello')),
      /cmi\.comments is no element of this content/,
    ],
    'an end without its time': [
      (calls) =>
        void calls.splice(
          calls.findLastIndex(({ args }) => /session_time/.test(String(args[0]))),
          1,
        ),
      /LMSFinish without session_time/,
    ],
    'an end without suspend': [
      (calls) => void calls.splice(-1, 0, setting('cmi.core.exit', '')),
      /LMSFinish with exit ""/,
    ],
  };

  test.each(Object.entries(FAULTS))('%s', (_name, [apply, found]) => {
    const [sco] = suite.built.plan.scos;
    if (!sco) throw new Error('The package has no SCO.');
    expect(findFaults(recorded.strict, sco)).toEqual([]);
    const [first, ...others] = structuredClone(recorded.strict) as LaunchRecord[];
    if (!first) throw new Error('There was no launch.');
    apply(first.calls as TraceEntry[]);
    expect(findFaults([first, ...others], sco).join('\n')).toMatch(found);
  });
});
