import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Course } from '../../../../src/core/course/course.ts';
import { type CourseLock, compareLocks, formatLock } from '../../../../src/core/plan/course-lock.ts';
import type { PackagePlan } from '../../../../src/core/plan/package-plan.ts';
import { planCourse } from '../../../../src/core/plan/plan-course.ts';
import { readLock } from '../../../../src/core/plan/read-lock.ts';
import { createCourseState, emptyQuizState } from '../../../../src/core/player/course-state.ts';
import { hashKey } from '../../../../src/core/player/state-chunks.ts';
import { decodeState, encodeState } from '../../../../src/core/player/suspend-data.ts';
import { scorm12 } from '../../../../src/core/targets/scorm12/scorm12.ts';
import { type CourseInput, sampleCourse } from '../../../support/samples/sample-course.ts';

type ChapterInput = CourseInput['chapters'][number];
type QuestionInput = NonNullable<ChapterInput['quiz']>['questions'][number];

const planOf = (input: CourseInput, lock?: CourseLock): PackagePlan => {
  const plan = planCourse(Course.parse(input), { toolVersion: '9.9.9', lock }, scorm12);
  if (!plan.ok) throw new Error(plan.diagnostics.map(({ message }) => message).join('\n'));
  return plan.value;
};

const question = (id: string): QuestionInput => ({
  id,
  type: 'true-false',
  objective: 'lo1-1',
  page: 'ch1-blocks',
  stem: id,
  answer: true,
  feedback: { true: 'Yes.', false: 'No.' },
});

/** The sample course with these questions alone, asked in the chapter's quiz and in the final assessment. */
const courseWith = (ids: readonly string[], scos: 'single' | 'per-chapter' = 'single'): CourseInput => {
  const course = sampleCourse();
  const [first, ...rest] = course.chapters;
  if (!first?.quiz || !course.settings.assessment) throw new Error('no quiz');
  const { draw: _draw, ...quiz } = first.quiz;
  return {
    ...course,
    settings: {
      ...course.settings,
      scos,
      assessment: { ...course.settings.assessment, passMark: { percent: 50 }, draw: { perChapter: 1 } },
    },
    chapters: [
      { ...first, quiz: { ...quiz, passMark: { percent: 50 }, questions: ids.map(question) } },
      ...rest.map(({ chapter }) => ({ chapter })),
    ],
  };
};

const keysOf = (plan: PackagePlan): Record<string, string> =>
  Object.fromEntries(plan.scos.flatMap(({ runtime }) => runtime.questions.map(({ id, key }) => [id, key])));

/** Two names of questions with the same key. */
const findCollision = (): readonly [string, string] => {
  const seen = new Map<string, string>();
  for (let number = 0; ; number++) {
    const id = `q${number}`;
    const key = hashKey(`${id} true-false `);
    const other = seen.get(key);
    if (other) return [other, id];
    seen.set(key, id);
  }
};

const [first, second] = findCollision();

describe('without a lock file', () => {
  test('names are given what they were always given', () => {
    const plan = planOf(courseWith([first, second, 'q-last']));
    const { [first]: key, [second]: salted } = keysOf(plan);
    expect(key).toBe(hashKey(`${first} true-false `));
    expect(salted).toBe(hashKey(`${second} true-false  1`));
    expect(plan.scos[0]?.runtime.interactionIds).toEqual(
      [first, second, 'q-last', `final-${first}`, `final-${second}`, 'final-q-last'].map(String),
    );
  });
});

describe('with the lock file of the build before', () => {
  const before = planOf(courseWith([first, second, 'q-last']));

  test('the second of two names that want the same key keeps its own when the first goes', () => {
    const now = planOf(courseWith([second, 'q-last']), before.lock);
    expect(keysOf(now)[second]).toBe(keysOf(before)[second]);
    // What the build did before there were lock files.
    expect(keysOf(planOf(courseWith([second, 'q-last'])))[second]).toBe(keysOf(before)[first]);
  });

  test('the key and the index of a question that is gone go to nobody', () => {
    const without = planOf(courseWith([second, 'q-last']), before.lock);
    const after = planOf(courseWith([second, 'q-new', 'q-last']), without.lock);
    expect(Object.values(keysOf(after))).not.toContain(keysOf(before)[first]);
    const [sco] = after.scos;
    expect(sco?.given.retired.interactions).toEqual({ [first]: 0, [`final-${first}`]: 3 });
    expect(sco?.runtime.quizzes.map(({ interactions }) => interactions)).toEqual([
      { [second]: 1, 'q-new': 6, 'q-last': 2 },
      { [second]: 4, 'q-new': 7, 'q-last': 5 },
    ]);
    expect(sco?.runtime.interactionIds).toEqual([
      ...[first, second, 'q-last', `final-${first}`, `final-${second}`, 'final-q-last'],
      ...['q-new', 'final-q-new'],
    ]);
  });

  test('a question that comes back has what it had, and somebody is told', () => {
    const without = planOf(courseWith([second, 'q-last']), before.lock);
    const context = { toolVersion: '9.9.9', lock: without.lock };
    const back = planCourse(Course.parse(courseWith([first, second, 'q-last'])), context, scorm12);
    expect(back.ok && formatLock(back.value.lock)).toBe(formatLock(before.lock));
    expect(back.diagnostics.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
      ['lock/id-returned', `"${first}"`],
      ['lock/id-returned', `"final-${first}"`],
    ]);
  });

  test('a question with other parts has another key, and the same index', () => {
    const course = courseWith([first, second, 'q-last']);
    const questions = course.chapters[0]?.quiz?.questions as QuestionInput[];
    questions[2] = {
      ...question('q-last'),
      type: 'numeric',
      answer: 1,
      unit: 'm',
      feedback: { correct: 'Yes.', incorrect: 'No.' },
    } as QuestionInput;
    const now = planOf(course, before.lock);
    expect(keysOf(now)['q-last']).not.toBe(keysOf(before)['q-last']);
    expect(now.scos[0]?.runtime.quizzes[0]?.interactions['q-last']).toBe(2);
    expect(Object.values(now.scos[0]?.given.retired.questions ?? {})).toContain(keysOf(before)['q-last']);
  });

  test('slots stay as they were first given, and what was answered is read in any version', () => {
    const first = planOf(courseWith(['q1', 'q2', 'q3']));
    const newer = planOf(courseWith(['q4', 'q3', 'q1']), first.lock);
    const [old, now] = [first.scos[0]?.runtime, newer.scos[0]?.runtime];
    if (!old || !now) throw new Error('no SCO');
    expect(now.base).toEqual(old.base);
    expect(first.lock.scos['sample-item']?.base).toEqual(old.base);
    const answers = Object.fromEntries(
      old.questions.map(({ id }, index) => [id, { type: 'true-false' as const, value: index !== 1 }]),
    );
    const quiz = { ...emptyQuizState, tries: 1, seed: 5, answers };
    const state = { ...createCourseState('abcdefgh'), quizzes: { [old.quizzes[0]?.id ?? '']: quiz } };
    const { q2: _, ...both } = answers;
    const read = decodeState(now, encodeState(old, state));
    expect(read?.isDamaged).toBe(false);
    expect(Object.values(read?.state.quizzes ?? {})[0]?.answers).toEqual(both);
    // Without the history of the lock file other questions have these slots.
    const alone = planOf(courseWith(['q4', 'q3', 'q1'])).scos[0]?.runtime;
    const lost = alone && decodeState(alone, encodeState(old, state));
    expect(lost?.isDamaged).toBe(true);
    expect(Object.values(lost?.state.quizzes ?? {})[0]).toEqual({ ...quiz, answers: {} });
  });

  test('a lock file without slots is given them once', () => {
    const { lock } = planOf(courseWith(['q1', 'q2']));
    const before: CourseLock = {
      ...lock,
      scos: Object.fromEntries(Object.entries(lock.scos).map(([item, { base: _, ...sco }]) => [item, sco])),
    };
    const after = planOf(courseWith(['q1', 'q2']), before).lock;
    expect(after).toEqual(lock);
    expect(compareLocks(before, after)).toEqual(['gives slots to what there is']);
    expect(compareLocks(after, planOf(courseWith(['q1']), after).lock)).toEqual([
      'retires question "q2"',
      'retires interaction "final-q2"',
      'retires interaction "q2"',
    ]);
  });

  test('a SCO that is gone is retired whole, and is found again', () => {
    const parts = planOf(courseWith([first, second], 'per-chapter'), before.lock);
    expect(Object.keys(parts.lock.scos)).toEqual([
      ...['sample-item', 'sample-item-ch1', 'sample-item-ch2', 'sample-item-final'],
    ]);
    const retired = parts.lock.scos['sample-item'];
    expect(retired?.interactions).toEqual({});
    expect(retired?.retired.interactions).toEqual(before.scos[0]?.given.interactions);
    const again = planOf(courseWith([first, second, 'q-last']), parts.lock);
    expect(again.lock.scos['sample-item']).toEqual(before.lock.scos['sample-item']);
  });

  test('the text of the file is sorted, and the same however the course is ordered', () => {
    const text = formatLock(before.lock);
    expect(text).toMatch(/^\{\n {2}"format": 1,\n {2}"course": "sample",\n/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toContain('\r');
    expect(formatLock(planOf(courseWith(['q-last', second, first]), before.lock).lock)).toBe(text);
  });

  test('what has changed is named', () => {
    const now = planOf(courseWith([second, 'q-new']), before.lock);
    const changes = [
      'adds question "q-new"',
      ...[first, 'q-last'].map((id) => `retires question "${id}"`),
      ...['final-q-new', 'q-new'].map((id) => `adds interaction "${id}"`),
      ...[`final-${first}`, 'final-q-last', first, 'q-last'].map((id) => `retires interaction "${id}"`),
    ];
    expect([...compareLocks(before.lock, now.lock)].sort()).toEqual(changes.sort());
    expect(compareLocks(before.lock, before.lock)).toEqual([]);
    expect(compareLocks(now.lock, planOf(courseWith([second, 'q-last']), now.lock).lock)).toContain(
      'takes back question "q-last"',
    );
  });
});

test('whatever is done to a course, no key and no index changes its owner, and the file is read as it was written', () => {
  const ids = [first, second, 'q-a', 'q-b', 'q-c', 'q-d'];
  const edition = fc.shuffledSubarray(ids, { minLength: 1 });
  fc.assert(
    fc.property(fc.array(edition, { minLength: 2, maxLength: 6 }), (editions) => {
      const owners = new Map<string, string>();
      let lock: CourseLock | undefined;
      for (const asked of editions) {
        const plan = planOf(courseWith(asked), lock);
        const [sco] = plan.scos;
        for (const { id, key } of sco?.runtime.questions ?? []) {
          expect(owners.get(`key ${key}`) ?? id).toBe(id);
          owners.set(`key ${key}`, id);
          expect(owners.get(`key of ${id}`) ?? key).toBe(key);
          owners.set(`key of ${id}`, key);
        }
        for (const [index, id] of (sco?.runtime.interactionIds ?? []).entries()) {
          expect(owners.get(`index ${index}`) ?? id).toBe(id);
          owners.set(`index ${index}`, id);
        }
        const read = readLock(formatLock(plan.lock), 'sample');
        expect(read.diagnostics).toEqual([]);
        if (!read.ok) throw new Error('unreadable');
        expect(formatLock(read.value)).toBe(formatLock(plan.lock));
        lock = read.value;
      }
    }),
    { numRuns: 40 },
  );
});

test('no text makes reading throw', () => {
  const text = formatLock(planOf(sampleCourse()).lock);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }), (at, length, put) => {
      const broken = text.slice(0, at) + put + text.slice(at + length);
      const read = readLock(broken, 'sample');
      if (read.ok) return;
      for (const { code, file, line } of read.diagnostics) {
        expect(code).toMatch(/^lock\//);
        expect(file).toBe('course.lock.json');
        expect(line).toBeGreaterThan(0);
      }
      expect(read.diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
  fc.assert(fc.property(fc.string(), (any) => void readLock(any, 'sample')));
});
