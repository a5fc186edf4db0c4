import { describe, expect, test } from 'vitest';
import { createLmsDouble } from '../../../src/lms-profiles/lms-double.ts';
import type { LmsProfile } from '../../../src/lms-profiles/lms-profile.ts';
import { LMS_PROFILES } from '../../../src/lms-profiles/profile-registry.ts';
import { strict } from '../../../src/lms-profiles/profiles/strict.ts';

test('no two profiles have the same id or name, and an id can be typed', () => {
  expect(new Set(LMS_PROFILES.map(({ id }) => id)).size).toBe(LMS_PROFILES.length);
  expect(new Set(LMS_PROFILES.map(({ name }) => name)).size).toBe(LMS_PROFILES.length);
  for (const { id } of LMS_PROFILES) expect(id).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
});

describe.each(LMS_PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_id, profile) => {
  test('says of every group what it rests on', () => {
    const { calls, elements, values, saving, finish, launch, grades } = profile;
    for (const group of [calls, elements, values, saving, finish, launch, grades])
      if (group !== null) expect(group.basis.what).not.toBe('');
  });

  test('takes a suspended attempt and hands it out again', () => {
    const first = createLmsDouble(profile);
    expect(first.api.LMSInitialize('')).toBe('true');
    for (const [element, value] of [
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.suspend_data', 'v1;1'],
      ['cmi.core.session_time', '00:01:30.25'],
      ['cmi.core.exit', 'suspend'],
    ])
      expect(first.api.LMSSetValue(element, value), element).toBe('true');
    expect(first.api.LMSFinish('')).toBe('true');
    const second = first.relaunch();
    second.api.LMSInitialize('');
    expect(
      ['cmi.suspend_data', 'cmi.core.lesson_status', 'cmi.core.entry'].map((element) =>
        second.api.LMSGetValue(element),
      ),
    ).toEqual(['v1;1', 'incomplete', 'resume']);
  });
});

test('an LMS that saves at every value keeps what no commit has followed', () => {
  const eager: LmsProfile = { ...strict, saving: { ...strict.saving, savesAt: 'set' } };
  const double = createLmsDouble(eager);
  double.api.LMSInitialize('');
  double.api.LMSSetValue('cmi.suspend_data', 'a');
  double.setFailing(true);
  expect(double.api.LMSSetValue('cmi.suspend_data', 'b')).toBe('true');
  expect(double.stored()).toEqual({ 'cmi.suspend_data': 'a' });
});
