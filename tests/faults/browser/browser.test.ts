import { afterAll, afterEach, expect, test } from 'vitest';
import { runtime } from '../../../src/core/locale/en/runtime.ts';
import type { PackageFile } from '../../../src/core/plan/package-file.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { useLms } from '../../support/browser/e2e-lms.ts';
import { type BuiltCourse, buildSample, reviseSample } from '../../support/samples/e2e-course.ts';
import type { Act } from '../acts.ts';
import { DOUBLES, type RecordedCell } from '../cell.ts';
import { expectTable } from '../expect-table.ts';
import { reportCell } from '../report-cell.ts';
import { browserFaults, closeKeepingBrowser, contextOf, WHILE_MS } from './browser-faults.ts';
import { createFaultFixture, keptNow, settled } from './fault-fixture.ts';

let revised: BuiltCourse;

const suite = useLms(async () => {
  const built = await buildSample();
  revised = await buildSample({}, reviseSample, built.plan.lock);
  return built;
});

/** The browser itself writes into the console that a request got no answer, or a script that it may not run. */
const NO_ANSWER =
  /^Console: (?:Failed to load resource: net::ERR_(?:EMPTY_RESPONSE|INTERNET_DISCONNECTED)$|Refused to execute script)/;

let complaints = NO_ANSWER;

afterEach(() => {
  suite.server.headers = {};
  suite.server.isSilent = false;
  suite.expectNoComplaints(complaints);
  complaints = NO_ANSWER;
});

afterAll(closeKeepingBrowser);

const courseOf = ({ plan }: BuiltCourse): RuntimeCourse => {
  const [sco] = plan.scos;
  if (!sco) throw new Error('The package has no SCO.');
  return sco.runtime;
};

const cases = browserFaults.flatMap((fault) =>
  DOUBLES.map((double) => [`${fault.name}: ${double}`, fault, double] as const),
);

const recorded: RecordedCell[] = [];

test.for(cases)('%s', async ([, fault, double], context) => {
  const original: readonly PackageFile[] = suite.built.files;
  const course = courseOf(suite.built);
  const after = fault.isRevised ? courseOf(revised) : course;
  suite.server.headers = fault.headers ?? {};
  complaints = fault.complaints ?? NO_ANSWER;
  const activity = await suite.launch({
    api: double,
    context: await contextOf(fault, suite),
    start: fault.start?.(course) ?? {},
    ...fault.options,
  });
  const first = createFaultFixture(activity);
  if (!fault.hasClock) await first.learner();
  const last =
    (await fault.play(first, {
      suite,
      double,
      course,
      revise: () => suite.server.replace(revised.files),
    })) ?? first;
  const has = keptNow(first, course);

  await last.activity.relaunch();
  if (fault.hasClock) {
    await (await last.frame()).locator('#notices', { hasText: runtime.lookingForLms }).waitFor();
    await activity.context.clock.runFor(WHILE_MS);
  }
  await last.learner();
  await last.listen();
  // A question that the new version does not have has taken its answer along.
  const given = first.acts.filter(
    (act: Act) => act.kind !== 'answer' || after.questions.some(({ id }) => id === act.question),
  );
  if (fault.unavoidable === undefined) await settled(last, after, given, course);
  const now = keptNow(last, after, course);
  for (const page of activity.context.pages()) await page.close();
  await activity.context.close();
  if (fault.isRevised) suite.server.replace(original);

  const kept = given.filter((act) => has.has(act) && now.has(act));
  const replayed = given.filter((act) => !has.has(act) && now.has(act));
  recorded.push(
    reportCell(
      context,
      {
        fault: fault.name,
        double,
        given: given.length,
        kept: kept.length,
        replayed: replayed.length,
        lost: given.length - kept.length - replayed.length,
        told: [...first.told].join(' ') || null,
      },
      { level: 'browser', unavoidable: fault.unavoidable },
    ),
  );
  expect([...first.told].join(' ') || null).toBe(fault.told);
});

test('docs/reliability.md shows this run; vitest --update writes it', async () => {
  await expectTable('browser', recorded);
});
