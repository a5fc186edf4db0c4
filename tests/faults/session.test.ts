import { expect, test } from 'vitest';
import type { LmsProfile } from '../../src/lms-profiles/lms-profile.ts';
import { sampleRuntime } from '../support/samples/sample-runtime.ts';
import { type Act, isKeptIn, isShownIn } from './acts.ts';
import { createBench, noTroubles } from './bench.ts';
import { type Cell, DOUBLES, HOST_PROFILES, isInTable, type RecordedCell } from './cell.ts';
import { expectTable } from './expect-table.ts';
import { reportCell } from './report-cell.ts';
import { pick, type SessionFault, sessionFaults } from './session-faults.ts';
import { standingActs, toldIn, type Visit, visit } from './visit.ts';

interface Played {
  readonly cell: Cell;
  readonly visits: readonly Visit[];
  /** What the platform has at the very end. */
  readonly stored: Readonly<Record<string, string>>;
  /** How well the work was said to be kept when the learner left. */
  readonly statusAtEnd: string;
  /** What the platform did not have at that moment. */
  readonly missingAtEnd: readonly Act[];
}

const play = async (fault: SessionFault, double: string): Promise<Played> => {
  const { first: firstLaunch = {}, second: secondLaunch = {} } = fault;
  const bench = createBench(double);
  const evidence = bench.keepsInteractions ? (fault.evidence ?? 'both') : 'either';
  fault.atLaunch?.(bench);
  const first = visit(bench, firstLaunch);
  await bench.settle();
  first.open('ch1-a');
  first.start('ch1-quiz');
  first.answer('ch1-quiz', 2, true);
  await bench.settle();
  await fault.begin?.(bench, first);
  first.answer('ch1-quiz', 3, true);
  first.open('ch1-b');
  first.note('thought', { kind: 'reflection', text: 'Worth asking' });
  await bench.settle();
  first.answer('ch1-quiz', 99, true);
  first.handIn('ch1-quiz');
  first.start('final');
  first.answer('final', 4, false);
  await bench.settle();
  await fault.end?.(bench, first);
  if (fault.end) {
    first.open('ch2-a');
    await bench.settle();
    first.note('list', { kind: 'checklist', ticked: [0, 3] });
    await bench.settle();
  }
  const statusAtEnd = first.watched.session.getReport().status;
  // A note waits some seconds for its commit, in the browser.
  const isQuiet = (act: Act): boolean => act.kind === 'note' && act.note === 'list';
  const missingAtEnd = standingActs(first).filter(
    (act) => !isQuiet(act) && !isKeptIn(first.watched.stored(), act, evidence, first.watched.session.course),
  );
  await fault.finally?.(bench, first);
  if (fault.leave === 'kill') first.watched.kill();
  else first.leave();
  await bench.settle();

  const readBy = secondLaunch.course ?? sampleRuntime;
  // Where no interactions are kept, nothing can show an answer to a question that is no more.
  const isAsked = (act: Act): boolean =>
    act.kind !== 'answer' ||
    readBy.questions.some(({ id, key }) => id === act.question && key === keyIn(act));
  const keyIn = (act: Act & { readonly kind: 'answer' }): string | undefined =>
    (firstLaunch.course ?? sampleRuntime).questions.find(({ id }) => id === act.question)?.key;
  const given = standingActs(first).filter((act) => bench.keepsInteractions || isAsked(act));
  const { stored: storedThen } = first.watched;
  const kept = given.filter((act) =>
    isKeptIn(storedThen(), act, evidence, readBy, firstLaunch.course ?? sampleRuntime),
  );

  Object.assign(bench.troubles, noTroubles());
  await fault.between?.(bench, first);
  const again = visit(bench, secondLaunch, first.acts);
  fault.check?.(again, bench);
  await bench.settle();
  await bench.wait(900_000);
  again.leave();
  await bench.settle();

  Object.assign(bench.troubles, noTroubles());
  const isOtherAttempt = secondLaunch.isNewAttempt === true;
  const { learner, course, place } = secondLaunch;
  const last = visit(bench, {
    ...(learner && { learner }),
    ...(course && { course }),
    ...(place && { place }),
  });
  await bench.settle();
  const stored = isOtherAttempt ? storedThen() : last.watched.stored();
  const holds = (act: Act): boolean =>
    isKeptIn(stored, act, evidence, readBy, firstLaunch.course ?? sampleRuntime) ||
    // What an LMS will never take stays in the browser, and comes back at every launch on that computer.
    (!kept.includes(act) && isShownIn(last.state(), act) && isShownIn(again.state(), act));
  const held = given.filter(holds);
  return {
    cell: {
      fault: fault.name,
      double,
      given: given.length,
      kept: held.filter((act) => kept.includes(act)).length,
      replayed: held.filter((act) => !kept.includes(act)).length,
      lost: given.length - held.length,
      told: toldIn([first, again]),
    },
    visits: [first, again, last],
    stored,
    statusAtEnd,
    missingAtEnd,
  };
};

/** Whether a host can have the fault: some have no modes, no second attempts. */
const canHave = (
  { isForDoubles, notIn = [], first, second }: SessionFault,
  { id, elements, launch }: LmsProfile,
): boolean => {
  const isInMode = [first?.mode, second?.mode].some((mode) => mode !== undefined);
  return (
    !isForDoubles &&
    !notIn.includes(id) &&
    (launch.hasNewAttempts || !second?.isNewAttempt) &&
    !(isInMode && elements.unreadable?.test('cmi.core.lesson_mode'))
  );
};

const cases = sessionFaults.flatMap((fault) =>
  [...DOUBLES, ...HOST_PROFILES.filter((profile) => canHave(fault, profile)).map(({ id }) => id)].map(
    (double) => ({ name: `${double}: ${fault.name}`, fault, double }),
  ),
);

/** Whether the server has closed the attempt, and keeps nothing of what came after. */
const isClosed = (stored: Readonly<Record<string, string>>, double: string): boolean =>
  HOST_PROFILES.find(({ id }) => id === double)?.saving.closesAt.includes(
    stored['cmi.core.lesson_status'] ?? '',
  ) ?? false;

const recorded: RecordedCell[] = [];

test.for(cases)('$name', async ({ fault, double }, context) => {
  const { cell, visits, stored, statusAtEnd, missingAtEnd } = await play(fault, double);
  const isHost = HOST_PROFILES.some(({ id }) => id === double);
  const declared = pick(fault.unavoidable, double);
  // Of a host that answers at once this browser keeps a copy: it may lose less than is declared.
  const unavoidable = isHost && cell.lost === 0 ? undefined : declared;
  recorded.push(reportCell(context, cell, { level: 'session', unavoidable }));
  const isTold = pick(fault.isTold, double);
  if (!isHost || (!isTold && cell.lost === 0)) expect(cell.told !== null, `told: ${cell.told}`).toBe(isTold);
  if (fault.end && (fault.isOver ?? true) && fault.leave !== 'kill') {
    expect(statusAtEnd).toBe('saved');
    if (!isClosed(stored, double)) expect(missingAtEnd, 'said to be saved').toEqual([]);
  }
  // It refuses a score beside `incomplete`.
  const most = double === 'moodle-4.3-force-completed' ? 4 : (fault.mostCommits ?? 1);
  for (const { mostCommits } of visits) expect(mostCommits).toBeLessThanOrEqual(most);
  for (const { atLoad } of visits) {
    expect(atLoad.commits, 'commits at load').toBeLessThanOrEqual(fault.mostCommitsAtLoad ?? 1);
  }
  expect(visits[0]?.atLoad.values, 'values set at the first load').toBeLessThanOrEqual(6);
  const ids = Object.entries(stored)
    .filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element))
    .map(([, id]) => id);
  if (!fault.second?.course && !fault.first?.course) expect(ids).toEqual([...new Set(ids)]);
});

test('docs/reliability.md shows this run; vitest --update writes it', async () => {
  await expectTable(
    'session',
    recorded.filter((cell) => isInTable(cell.double)),
  );
});
