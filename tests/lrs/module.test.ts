import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compileCourse } from '../../src/commands/build.ts';
import { SESSION_EXTENSION } from '../../src/core/xapi/vocabulary.ts';
import { readAll } from '../../src/node/byte-sources.ts';
import { unpackFiles } from '../../src/node/zip.ts';
import { expectExactly } from './expected-statements.ts';
import { EXPECTED, useLmsAndLrs } from './lrs-suite.ts';
import { createStudy } from './study-module.ts';

const MODULE = join(import.meta.dirname, '../../content/facilitated-illegal-immigration');

const { suite, proxy, enrol } = useLmsAndLrs(async () => {
  const { built } = await compileCourse(MODULE);
  if (!built) throw new Error('The module does not build.');
  return { plan: built.plan, files: unpackFiles(readAll(built.zip)) };
});

afterEach(() => suite.expectNoComplaints(EXPECTED));

test('the module, with an outage, a crash and another computer in the middle, leaves one attempt in the LRS', {
  timeout: 600_000,
}, async () => {
  const [sco] = suite.built.plan.scos;
  if (!sco) throw new Error('The module has no SCO.');
  const study = createStudy(sco.runtime, suite.built.plan.course.settings.xapi);
  const { expected } = study;

  const attempt = await enrol({ api: 'moodle' });
  const first = await attempt.sameComputer();
  for (const index of [0, 1]) await study.chapter(first.learner, index);
  await attempt.storedWhen(expected.length);
  proxy().decide = () => 'drop';
  for (const index of [2, 3]) await study.chapter(first.learner, index);
  await first.crash();
  study.pause();

  proxy().decide = () => 'pass';
  const second = await attempt.otherComputer();
  for (const index of sco.runtime.chapters.keys()) if (index > 3) await study.chapter(second.learner, index);
  await study.final(second.learner);
  // More than one last request can carry: the learner stays until all but the very end is there.
  await attempt.storedWhen(expected.length - 1);
  await second.close();

  const found = await attempt.storedWhen(expected.length);
  expectExactly(found, expected);
  const { stored } = attempt.record;
  expect(stored['cmi.core.lesson_status']).toBe('passed');
  const judged = found.find(({ verb, object }) => verb.id.endsWith('/passed') && object.id.endsWith('/sco'));
  expect(judged?.result?.score?.raw).toBe(Number(stored['cmi.core.score.raw']));
  // One session names the launch that crashed, one the launch at the other computer.
  const sessions = found.map(({ context }) => context.extensions[SESSION_EXTENSION]);
  expect(new Set(sessions).size).toBe(2);
});
