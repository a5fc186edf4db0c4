import { describe, expect, test } from 'vitest';
import { type CourseState, createCourseState } from '../../../../src/core/player/course-state.ts';
import { mergeStates } from '../../../../src/core/player/merge-states.ts';
import { chooseRole, hasChosenRole, pagesForRole, roleOf } from '../../../../src/core/player/roles.ts';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import { hashKey } from '../../../../src/core/player/state-chunks.ts';
import { decodeState, encodeState } from '../../../../src/core/player/suspend-data.ts';
import { chapterOutcomeOf, outcomeOf } from '../../../../src/runtime/progress/outcome.ts';
import { reduce } from '../../../../src/runtime/progress/reducer.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const role = (id: string) => ({ id, key: hashKey(id), title: id });

/** Guards read pages `ch1-a` and `ch1-b`, judges all three. */
const course: RuntimeCourse = {
  ...sampleRuntime,
  roles: [role('guard'), role('judge')],
  pages: sampleRuntime.pages.map((page) => (page.id === 'ch2-a' ? { ...page, for: ['judge'] } : page)),
  completion: { quiz: null, pages: true },
};

const fresh = createCourseState('AAAAAAAA');

const choose = (state: CourseState, id: string | null): CourseState =>
  reduce(course, state, { type: 'role-chosen', role: id });

const open = (state: CourseState, ...views: readonly string[]): CourseState =>
  views.reduce((before, view) => reduce(course, before, { type: 'view-opened', view }), state);

describe('a role', () => {
  test('is kept, and comes back with the learner', () => {
    const guard = choose(fresh, 'guard');
    const found = decodeState(course, encodeState(course, guard));
    expect(found?.isDamaged).toBe(false);
    expect(roleOf(course, found?.state ?? fresh)?.id).toBe('guard');
  });

  test('is carried along by a package without roles', () => {
    const guard = choose(fresh, 'guard');
    const passed = decodeState(sampleRuntime, encodeState(course, guard))?.state ?? fresh;
    const back = decodeState(course, encodeState(sampleRuntime, passed))?.state ?? fresh;
    expect(roleOf(course, back)?.id).toBe('guard');
  });

  test('that the course does not have is not taken, and one it has no more is none', () => {
    expect(choose(fresh, 'analyst')).toBe(fresh);
    const gone = choose(fresh, 'guard');
    expect(roleOf({ ...course, roles: [role('judge')] }, gone)).toBeNull();
    expect(pagesForRole({ ...course, roles: [role('judge')] }, gone)).toHaveLength(3);
  });

  test('taken back stays taken back when two saves come together', () => {
    const guard = choose(fresh, 'guard');
    const all = choose(guard, null);
    expect([hasChosenRole(fresh), hasChosenRole(all)]).toEqual([false, true]);
    expect(roleOf(course, mergeStates(all, guard, 'newer'))).toBeNull();
    expect(choose(all, null)).toBe(all);
  });
});

describe('pages for other roles', () => {
  test('count without a role', () => {
    expect(outcomeOf(course, open(fresh, 'ch1-a', 'ch1-b')).status).toBe('incomplete');
    expect(outcomeOf(course, open(fresh, 'ch1-a', 'ch1-b', 'ch2-a')).status).toBe('completed');
  });

  test('never count against who has one', () => {
    const guard = open(choose(fresh, 'guard'), 'ch1-a');
    expect(outcomeOf(course, guard).status).toBe('incomplete');
    expect(outcomeOf(course, open(guard, 'ch1-b')).status).toBe('completed');
    expect(outcomeOf(course, open(choose(fresh, 'judge'), 'ch1-a', 'ch1-b')).status).toBe('incomplete');
  });

  test('may be opened, which takes nothing away', () => {
    const guard = open(choose(fresh, 'guard'), 'ch1-a', 'ch2-a', 'ch1-b');
    expect(guard.visited.has('ch2-a')).toBe(true);
    expect(outcomeOf(course, guard).status).toBe('completed');
  });

  test('finish no chapter that has none for the role, and that nobody has opened', () => {
    const [, second] = course.chapters;
    expect(second && chapterOutcomeOf(course, choose(fresh, 'guard'), second).status).toBe('not attempted');
  });

  test('count again for who changes the role', () => {
    const guard = open(choose(fresh, 'guard'), 'ch1-a', 'ch1-b');
    expect(outcomeOf(course, choose(guard, 'judge')).status).toBe('incomplete');
    expect(outcomeOf(course, open(choose(guard, 'judge'), 'ch2-a')).status).toBe('completed');
  });
});

test('a state without the role keeps its own where nothing changes', () => {
  expect(chooseRole(sampleRuntime, fresh, 'guard')).toBe(fresh);
});
