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
    expect(first.api.LMSCommit('')).toBe('true');
    expect(first.api.LMSFinish('')).toBe('true');
    first.activity.arrive();
    const second = first.relaunch();
    second.api.LMSInitialize('');
    const { unreadable } = profile.elements;
    const read = (element: string): string => (unreadable?.test(element) ? '' : element);
    expect(second.api.LMSGetValue('cmi.suspend_data')).toBe('v1;1');
    expect(second.api.LMSGetValue('cmi.core.lesson_status')).toBe(
      read('cmi.core.lesson_status') && 'incomplete',
    );
    expect(second.api.LMSGetValue('cmi.core.entry')).toBe(
      read('cmi.core.entry') && (profile.launch.entry ?? 'resume'),
    );
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

const playing = (rules: Partial<LmsProfile>) => createLmsDouble({ ...strict, ...rules });

test('where values arrive later, a page that goes takes what was on its way along', () => {
  const double = playing({ saving: { ...strict.saving, arrives: 'later' } });
  double.api.LMSInitialize('');
  double.api.LMSSetValue('cmi.suspend_data', 'a');
  expect(double.api.LMSCommit('')).toBe('true');
  expect(double.stored()).toEqual({});
  double.activity.arrive();
  double.api.LMSSetValue('cmi.suspend_data', 'b');
  double.api.LMSCommit('');
  double.launch.leave();
  double.activity.arrive();
  expect(double.stored()).toEqual({ 'cmi.suspend_data': 'a' });
});

test('on a device, values arrive without a network', () => {
  const double = playing({ saving: { ...strict.saving, arrives: 'on-device' } });
  double.api.LMSInitialize('');
  double.activity.network = 'offline';
  double.api.LMSSetValue('cmi.suspend_data', 'a');
  expect(double.api.LMSCommit('')).toBe('true');
  expect(double.stored()).toEqual({ 'cmi.suspend_data': 'a' });
});

test('a server keeps what it is made to keep, until a status closes the attempt', () => {
  const double = playing({
    saving: {
      ...strict.saving,
      keeps: /^cmi\.(suspend_data|core\.lesson_status)=/,
      closesAt: ['passed'],
      forgetsAtClose: ['cmi.suspend_data'],
    },
  });
  const { api } = double;
  api.LMSInitialize('');
  api.LMSSetValue('cmi.suspend_data', 'a');
  api.LMSSetValue('cmi.core.lesson_location', 'p1');
  api.LMSCommit('');
  expect(double.stored()).toEqual({ 'cmi.suspend_data': 'a' });
  api.LMSSetValue('cmi.core.lesson_status', 'passed');
  api.LMSCommit('');
  api.LMSSetValue('cmi.core.lesson_status', 'failed');
  expect(api.LMSCommit('')).toBe('true');
  expect(double.stored()).toEqual({ 'cmi.core.lesson_status': 'passed' });
});

test('an attempt whose launch has set no status is completed when the page goes', () => {
  const double = playing({ finish: { ...strict.finish, untouchedIn: 'launch' } });
  double.api.LMSInitialize('');
  double.api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  double.api.LMSFinish('');
  const next = double.relaunch();
  next.api.LMSInitialize('');
  expect(double.stored()['cmi.core.lesson_status']).toBe('incomplete');
  next.launch.leave();
  expect(double.stored()['cmi.core.lesson_status']).toBe('completed');
});

test('an LMS without a data model takes anything at any time, and hides what it hides', () => {
  const { api } = playing({
    calls: { ...strict.calls, initialize: 'ignored' },
    elements: { ...strict.elements, model: 'none', unreadable: /lesson_status$/ },
  });
  expect(api.LMSSetValue('cmi.core.lesson_status', 'anything')).toBe('true');
  expect(api.LMSSetValue('cmi.suspend_data', 'ä')).toBe('true');
  expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('');
  expect(api.LMSGetValue('cmi.suspend_data')).toBe('ä');
  expect(api.LMSGetValue('cmi.interactions._count')).toBe('');
  expect(api.LMSGetLastError()).toBe('0');
});

test('interactions may come back as a number of empty ones, or not at all', () => {
  const countIn = (interactions: 'counted' | 'dropped'): unknown[] => {
    const double = playing({
      saving: { ...strict.saving, sends: 'launch' },
      launch: { ...strict.launch, interactions },
    });
    double.api.LMSInitialize('');
    double.api.LMSSetValue('cmi.interactions.0.id', 'q1');
    double.api.LMSFinish('');
    const next = double.relaunch();
    next.api.LMSInitialize('');
    const count = next.api.LMSGetValue('cmi.interactions._count');
    next.api.LMSSetValue('cmi.interactions.1.id', 'q2');
    next.api.LMSCommit('');
    return [count, next.stored()['cmi.interactions.0.id']];
  };
  expect(countIn('counted').map(String)).toEqual(['1', '0']);
  expect(countIn('dropped').map(String)).toEqual(['0', 'q1']);
});
