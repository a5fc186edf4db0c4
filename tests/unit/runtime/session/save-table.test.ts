import { describe, expect, test } from 'vitest';
import {
  type SaveEffect,
  type SaveEvent,
  type SavePhase,
  type SaveState,
  type SaveTrouble,
  type Transition,
  transition,
} from '../../../../src/runtime/session/save-table.ts';

const PHASES: readonly SavePhase[] = ['open', 'closing', 'ended', 'taken-over'];
const TROUBLES = [null, 'cut', 'refused', 'offline', 'signed-out'] as const;

/** Every state; an open one without a trouble is called saved. */
const STATES: readonly SaveState[] = PHASES.flatMap((phase) =>
  TROUBLES.map((trouble): SaveState => ({ phase, trouble })),
);

const nameOf = ({ phase, trouble }: SaveState): string => `${phase} ${trouble ?? 'saved'}`;

/** Every event with each of the troubles that it may come with. */
const EVENTS = [
  'changed',
  'changed-quietly',
  'commit-due',
  'hidden',
  'commit-taken',
  'commit-taken: cut',
  'commit-refused',
  'browser-offline',
  'confirmed',
  'confirmed-in-part',
  'commit-disproved: offline',
  'commit-disproved: signed-out',
  'server-reachable',
  'server-unavailable: offline',
  'server-unavailable: signed-out',
  'server-unavailable-late',
  'retry-due',
  'retry-asked',
  'retry',
  'server-still-unavailable',
  'read-again',
  'read-again: cut',
  'window-opened',
  'window-released',
  'copy-due',
  'closing',
  'closed',
  'finish-taken',
  'finish-failed',
  'end-lost: refused',
  'end-lost: offline',
] as const satisfies readonly (SaveEvent | `${SaveEvent}: ${SaveTrouble}`)[];

const follow = (state: SaveState, event: (typeof EVENTS)[number]): Transition => {
  const [name, trouble] = event.split(': ') as [SaveEvent, SaveTrouble?];
  return transition(state, name, trouble);
};

/** A phase, and each of its troubles with the trouble that follows, in the order of `TROUBLES`; `.` where nothing happens. */
type Line = readonly [phase: SavePhase, next: string, effects: string, nextPhase?: SavePhase];

const SAME = 'saved cut refused offline signed-out';

/** Every cell in which anything happens. */
const CELLS: Readonly<Record<(typeof EVENTS)[number], readonly Line[]>> = {
  changed: [
    ['open', SAME, 'record recordTime writeJournal commit'],
    ['closing', SAME, 'record recordTime writeJournal'],
  ],
  'changed-quietly': [
    ['open', SAME, 'record recordTime writeJournal scheduleCommit'],
    ['closing', SAME, 'record recordTime writeJournal'],
  ],
  'commit-due': [['open', SAME, 'commit']],
  hidden: [['open', SAME, 'commitChanges']],
  'commit-taken': [['open', 'saved saved saved saved saved', 'cancelRetry probeAfterCommit']],
  'commit-taken: cut': [['open', 'cut cut cut cut cut', 'cancelRetry probeAfterCommit']],
  'commit-refused': [
    ['open', 'refused refused refused . .', 'writeJournal scheduleRetry probeAfterFailure'],
    ['open', '. . . offline signed-out', 'markUnconfirmed writeJournal scheduleRetry probeAfterFailure'],
  ],
  'browser-offline': [
    ['open', 'offline offline offline offline offline', 'markUnconfirmed writeJournal scheduleRetry'],
  ],
  confirmed: PHASES.flatMap((phase): Line[] => [
    [phase, 'saved . . . .', 'markConfirmed clearJournal'],
    [phase, '. cut refused offline signed-out', 'markConfirmed'],
  ]),
  'confirmed-in-part': [
    ['open', SAME, 'markConfirmed writeJournal'],
    ['closing', SAME, 'markConfirmed writeJournal'],
    ['ended', SAME, 'markConfirmed writeJournal'],
    ['taken-over', SAME, 'markConfirmed'],
  ],
  'commit-disproved: offline': [
    ['open', 'offline offline . . .', 'markUnconfirmed writeJournal scheduleRetry'],
    ['closing', 'offline offline . . .', 'markUnconfirmed writeJournal'],
    ['ended', 'offline offline . . .', 'markUnconfirmed writeJournal'],
    ['taken-over', 'offline offline . . .', 'markUnconfirmed'],
  ],
  'commit-disproved: signed-out': [
    ['open', 'signed-out signed-out . . .', 'markUnconfirmed writeJournal scheduleRetry'],
    ['closing', 'signed-out signed-out . . .', 'markUnconfirmed writeJournal'],
    ['ended', 'signed-out signed-out . . .', 'markUnconfirmed writeJournal'],
    ['taken-over', 'signed-out signed-out . . .', 'markUnconfirmed'],
  ],
  'server-reachable': PHASES.map((phase): Line => [phase, '. . . refused .', '']),
  'server-unavailable: offline': PHASES.map(
    (phase): Line => [phase, '. . offline offline offline', 'markUnconfirmed'],
  ),
  'server-unavailable: signed-out': PHASES.map(
    (phase): Line => [phase, '. . signed-out signed-out signed-out', 'markUnconfirmed'],
  ),
  'server-unavailable-late': PHASES.map(
    (phase): Line => [phase, '. . refused offline signed-out', 'markUnconfirmed'],
  ),
  'retry-due': [
    ['open', 'saved cut refused . .', 'retryNow'],
    ['open', '. . . offline signed-out', 'probeBeforeRetry'],
  ],
  'retry-asked': [['open', SAME, 'retryNow']],
  retry: [['open', SAME, 'record writeJournal resend']],
  'server-still-unavailable': [['open', SAME, 'scheduleRetry']],
  'read-again': [['open', 'saved saved . . .', '']],
  'read-again: cut': [['open', 'cut cut . . .', '']],
  'window-opened': [['open', SAME, 'stop', 'taken-over']],
  'window-released': [
    ['taken-over', 'saved cut . . .', '', 'open'],
    ['taken-over', '. . refused offline signed-out', 'scheduleRetry', 'open'],
  ],
  'copy-due': [
    ['open', SAME, 'writeJournal'],
    ['closing', SAME, 'writeJournal'],
    ['ended', SAME, 'writeJournal'],
  ],
  closing: [['open', SAME, '', 'closing']],
  closed: [['closing', SAME, 'stop finish', 'ended']],
  'finish-taken': [['ended', 'saved . . . .', 'probeAfterCommit']],
  'finish-failed': [['ended', SAME, 'markUnconfirmed writeJournal']],
  'end-lost: refused': [['ended', 'refused . . . .', '']],
  'end-lost: offline': [['ended', 'offline . . . .', '']],
};

describe.each(EVENTS)('%s', (event) => {
  test.each(STATES.map((state) => [nameOf(state), state] as const))('in the state %s', (_name, state) => {
    const column = TROUBLES.indexOf(state.trouble);
    const [line, ...others] = CELLS[event].filter(
      ([phase, next]) => phase === state.phase && next.split(' ')[column] !== '.',
    );
    expect(others).toEqual([]);
    const { next, effects } = follow(state, event);
    if (!line) {
      expect([nameOf(next), effects]).toEqual([nameOf(state), []]);
      return;
    }
    const [phase, troubles, wanted, nextPhase = phase] = line;
    expect(nameOf(next)).toBe(`${nextPhase} ${troubles.split(' ')[column]}`);
    expect(effects.join(' ')).toBe(wanted);
  });
});

/** Every cell as the table has it. */
const transitions = STATES.flatMap((state) =>
  EVENTS.map((event) => ({ state, event, ...follow(state, event) })),
);

describe('whatever happens,', () => {
  test('nothing is given to the LMS but in an open launch and at its end', () => {
    const toLms: readonly SaveEffect[] = ['record', 'recordTime', 'commit', 'commitChanges', 'resend'];
    for (const { state, event, effects } of transitions) {
      if (effects.some((effect) => toLms.includes(effect))) expect(state.phase).toMatch(/^(?:open|closing)$/);
      if (effects.includes('finish'))
        expect([nameOf(state).split(' ')[0], event]).toEqual(['closing', 'closed']);
    }
  });

  test('what is given to the LMS stands in the journal before it is committed', () => {
    for (const { effects } of transitions)
      if (effects.includes('record'))
        expect(effects.indexOf('writeJournal')).toBeGreaterThan(effects.indexOf('record'));
    for (const { effects } of transitions)
      if (effects.includes('record') && (effects.includes('commit') || effects.includes('resend')))
        expect(effects.at(-1)).toMatch(/^(?:commit|resend)$/);
  });

  test('a window that was taken over writes no journal and waits for nothing', () => {
    for (const { state, next, effects } of transitions)
      if (state.phase === 'taken-over' && next.phase === 'taken-over')
        expect(effects.filter((effect) => /keep|Later|verify|explain|check/.test(effect))).toEqual([]);
  });

  test('what ends ends, and is never open again', () => {
    for (const { state, next } of transitions) {
      if (state.phase === 'ended') expect(next.phase).toBe('ended');
      if (state.phase === 'closing') expect(next.phase).toMatch(/^(?:closing|ended)$/);
    }
  });

  test('a trouble of an open launch goes only when a commit was taken, or suspend data has come back whole', () => {
    for (const { state, event, next } of transitions)
      if (state.trouble !== null && next.trouble === null)
        expect(event).toMatch(state.trouble === 'cut' ? /^(?:commit-taken|read-again)$/ : /^commit-taken$/);
  });

  test('whatever fails in an open launch is tried again', () => {
    for (const { state, event, effects } of transitions)
      if (state.phase === 'open' && /^(?:commit-refused|browser-offline)$/.test(event))
        expect(effects).toContain('scheduleRetry');
  });

  test('the journal loses something only when the server was reached, and nothing is missing', () => {
    for (const { state, event, effects } of transitions)
      if (effects.includes('clearJournal')) expect([event, state.trouble]).toEqual(['confirmed', null]);
  });
});
