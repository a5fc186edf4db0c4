import { expect, test } from 'vitest';
import { sampleRuntime } from '../support/sample-runtime.ts';
import { isKeptIn } from './acts.ts';
import { createBench, noTroubles } from './bench.ts';
import { type Cell, DOUBLES, type DoubleName, type RecordedCell } from './cell.ts';
import { expectTable } from './expect-table.ts';
import { reportCell } from './report-cell.ts';
import { type SessionFault, sessionFaults } from './session-faults.ts';
import { standingActs, toldIn, type Visit, visit } from './visit.ts';

const play = async (fault: SessionFault, double: DoubleName): Promise<{ cell: Cell; visits: Visit[] }> => {
  const { evidence = 'both', leave = 'leave', second = {} } = fault;
  const bench = createBench(double);
  fault.atLaunch?.(bench);
  const first = visit(bench);
  await bench.settle();
  first.open('ch1-a');
  first.start('ch1-quiz');
  first.answer('ch1-quiz', 2, true);
  await bench.settle();
  fault.begin?.(bench, first);
  first.answer('ch1-quiz', 3, true);
  first.open('ch1-b');
  first.note('thought', { kind: 'reflection', text: 'Worth asking' });
  await bench.settle();
  first.answer('ch1-quiz', 3, true);
  first.handIn('ch1-quiz');
  first.start('final');
  first.answer('final', 4, false);
  await bench.settle();
  await fault.end?.(bench, first);
  if (fault.end) {
    first.note('list', { kind: 'checklist', ticked: [0, 3] });
    first.open('ch2-a');
    await bench.settle();
  }
  if (leave === 'leave') first.leave();
  else first.watched.kill();
  await bench.settle();

  const given = standingActs(first);
  const has = (act: (typeof given)[number]): boolean =>
    isKeptIn(bench.stored(), act, evidence, second.course ?? sampleRuntime, sampleRuntime);
  const before = new Set(given.filter(has));
  Object.assign(bench.troubles, noTroubles());
  fault.between?.(bench);
  const again = visit(bench, second, first.acts);
  await bench.settle();
  await bench.wait(300_000);
  again.leave();
  await bench.settle();
  const after = given.filter(has);
  return {
    cell: {
      fault: fault.name,
      double,
      given: given.length,
      kept: after.filter((act) => before.has(act)).length,
      replayed: after.filter((act) => !before.has(act)).length,
      lost: given.length - after.length,
      told: toldIn([first, again]),
    },
    visits: [first, again],
  };
};

/** What a row says of all platforms at once, or of this one. */
const pick = <T extends string | boolean>(
  value: T | Partial<Record<DoubleName, T>> | undefined,
  double: DoubleName,
): T | undefined => (typeof value === 'object' ? value[double] : value);

const cases = sessionFaults.flatMap((fault) =>
  DOUBLES.map((double) => ({ name: `${fault.name}: ${double}`, fault, double })),
);

const recorded: RecordedCell[] = [];

test.for(cases)('$name', async ({ fault, double }, context) => {
  const { cell, visits } = await play(fault, double);
  recorded.push(
    reportCell(context, cell, { level: 'session', unavoidable: pick(fault.unavoidable, double) }),
  );
  expect(cell.told !== null, `told: ${cell.told}`).toBe(pick(fault.isTold, double));
  for (const { mostCommits } of visits) expect(mostCommits).toBeLessThanOrEqual(fault.mostCommits ?? 1);
});

test('docs/reliability.md shows this run; vitest --update writes it', async () => {
  await expectTable('session', recorded);
});
