import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compileCourse } from '../../src/commands/build.ts';
import { configure } from '../../src/commands/configure.ts';
import { lrsCheck } from '../../src/commands/lrs-check.ts';
import { DEFAULT_ACTIVITY_BASE } from '../../src/core/course/xapi-settings.ts';
import { runtime } from '../../src/core/locale/en/runtime.ts';
import type { PackagePlan } from '../../src/core/plan/package-plan.ts';
import type { Statement } from '../../src/core/xapi/statement.ts';
import { readAll } from '../../src/node/byte-sources.ts';
import { expectExactly, inShort } from '../lrs/expected-statements.ts';
import { createFaultProxy, type FaultProxy } from '../lrs/fault-proxy.ts';
import { type LrsProcess, startLrsProcess } from '../lrs/lrs-process.ts';
import { AUTH, storedStatements } from '../lrs/stored-statements.ts';
import { createStudy } from '../lrs/study-module.ts';
import { launchBrowser } from '../support/browser/browser.ts';
import { createLearner, type Learner } from '../support/browser/learner.ts';
import { scriptedInput } from '../support/browser/page-input.ts';
import { hasNginx, type Relay, startNginx } from '../support/lrs/relay-servers.ts';
import { runRecords } from '../support/run-records.ts';
import {
  addActivity,
  downloadReport,
  exitActivity,
  type Launch,
  launch,
  logIn,
  type MoodleSettings,
  readFullName,
  readGrade,
  readSettings,
  removeActivity,
} from './site.ts';

const found = readSettings(process.env);
const isMissing = Array.isArray(found);
const strings = runtime;

/** The key that writes: in the package, or with the relay. */
const WRITING_KEY = 'package:write-only';
const WRITING = `Basic ${Buffer.from(WRITING_KEY).toString('base64')}`;

/** What a page reports of breaches of its content security policy, by frame. */
const noteBreaches = (): void => {
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Content security policy: ${violatedDirective} ${blockedURI}`),
  );
};

/** Where Chromium is to find the LMS so that it comes to the relay in front of it. */
const throughRelay = (moodle: MoodleSettings, relay: Relay): string => {
  const { hostname, port } = new URL(moodle.url);
  return `MAP ${hostname}:${port || 80} ${new URL(relay.origin).host}`;
};

const isPlain = !isMissing && (found as MoodleSettings).url.startsWith('http:');
const ways = [
  {
    way: 'straight to an LRS of another origin, with a key that may only write',
    isRelayed: false,
    isThere: true,
  },
  {
    way: 'through the documented relay of nginx',
    isRelayed: true,
    isThere: isPlain && !isMissing && hasNginx(),
  },
];

describe.skipIf(isMissing).each(ways)(
  'the module sends from a real Moodle $way',
  ({ isRelayed, isThere }) => {
    test.skipIf(isThere)('was not tested: it takes nginx, and a Moodle that speaks http', () => {});
    if (!isThere) return;

    const moodle = found as MoodleSettings;
    const name = `Coursewright LRS ${isRelayed ? 'relayed ' : ''}${new Date().toISOString()}`;
    const { origin } = new URL(moodle.url);
    const closers: (() => Promise<unknown>)[] = [];
    const complaints: string[] = [];
    let lrs: LrsProcess;
    let proxy: FaultProxy;
    let relay: Relay | null = null;
    let folder: string;
    let plan: PackagePlan;
    let browser: Browser;
    let teacher: BrowserContext;
    let student: BrowserContext;
    let activity: string;

    /** A computer at which the student has signed in. */
    const computer = async (): Promise<BrowserContext> => {
      const context = await logIn(browser, moodle, moodle.student);
      await context.addInitScript(noteBreaches);
      context.on('console', (message) => {
        if (message.text().startsWith('Content security policy')) complaints.push(message.text());
      });
      return context;
    };

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
      closers.push(() => rm(folder, { recursive: true }));
      lrs = await startLrsProcess();
      closers.push(lrs.stop);
      proxy = await createFaultProxy(lrs.endpoint, { writer: WRITING, origin });
      closers.push(proxy.close);
      if (isRelayed) {
        relay = await startNginx({
          lrs: proxy.endpoint,
          key: WRITING_KEY,
          lms: origin,
          moodle: moodle.url,
          homePage: origin,
          activityBase: DEFAULT_ACTIVITY_BASE,
        });
        closers.push(relay.close);
      }
      const { built } = await compileCourse('content/facilitated-illegal-immigration');
      if (!built) throw new Error('The module does not build.');
      ({ plan } = built);
      await writeFile(path.join(folder, 'course.zip'), readAll(built.zip));
      await writeFile(path.join(folder, 'write.key'), `${WRITING_KEY}\n`, { mode: 0o600 });
      await writeFile(path.join(folder, 'read.key'), `${AUTH}\n`, { mode: 0o600 });
      const configured = await configure({
        cwd: folder,
        zip: 'course.zip',
        out: 'configured.zip',
        ...(isRelayed
          ? { lrsEndpoint: '/xapi-relay/', homePage: origin }
          : { lrsEndpoint: proxy.endpoint, keyFile: 'write.key' }),
      });
      expect(configured.diagnostics.map(({ code }) => code)).toEqual(isRelayed ? [] : ['package/xapi-key']);

      browser = await launchBrowser(relay ? throughRelay(moodle, relay) : '');
      closers.push(() => browser.close());
      [teacher, student] = await Promise.all([logIn(browser, moodle, moodle.teacher), computer()]);
      activity = await addActivity(teacher, moodle, name, path.join(folder, 'configured.zip'));
      closers.push(async () => {
        if (!process.env.MOODLE_KEEP) await removeActivity(teacher, moodle, activity);
      });
    });

    afterAll(async () => {
      for (const close of closers.reverse()) await close();
    });

    const start = async (context: BrowserContext): Promise<Launch & { learner: Learner }> => {
      const visit = await launch(context, moodle, activity);
      return { ...visit, learner: await createLearner(visit.frame, scriptedInput(visit.frame)) };
    };

    const stored = (): Promise<readonly Statement[]> => storedStatements(lrs.endpoint, null);

    const storedWhen = (count: number): Promise<readonly Statement[]> =>
      vi.waitFor(
        async () => {
          const statements = await stored();
          expect(statements.length).toBeGreaterThanOrEqual(count);
          return statements;
        },
        { timeout: 90_000, interval: 100 },
      );

    const crash = async ({ page }: Launch): Promise<void> => {
      const crashed = page.waitForEvent('crash');
      const devtools = await page.context().newCDPSession(page);
      void devtools.send('Page.crash').catch(() => {});
      await crashed;
      await page.close();
    };

    const records = async (options: Parameters<typeof runRecords>[1]) => {
      const outcome = await runRecords(folder, {
        lrs: lrs.endpoint,
        keyFile: 'read.key',
        format: 'json',
        now: new Date(),
        ...options,
      });
      return { ...outcome, report: JSON.parse(outcome.text ?? '') as Readonly<Record<string, unknown>> };
    };

    test('each statement of an attempt is in the LRS once, whatever happened on the way', async () => {
      const [sco] = plan.scos;
      if (!sco) throw new Error('The module has no SCO.');
      const study = createStudy(sco.runtime, plan.course.settings.xapi);
      const chapters = [...sco.runtime.chapters.keys()];

      const first = await start(student);
      for (const index of chapters.slice(0, 2)) await study.chapter(first.learner, index);
      await storedWhen(study.expected.length);
      proxy.decide = () => 'drop';
      for (const index of chapters.slice(2, 4)) await study.chapter(first.learner, index);
      await crash(first);
      study.pause();

      proxy.decide = () => 'pass';
      const elsewhere = await computer();
      const second = await start(elsewhere);
      for (const index of chapters.slice(4)) await study.chapter(second.learner, index);
      await storedWhen(study.expected.length);
      // The LRS is away again for the end, and the learner does not wait for it.
      proxy.decide = () => ({ status: 503 });
      await study.final(second.learner);
      expect(await second.learner.text()).toContain('Your result has been recorded.');
      await exitActivity(second);
      expect((await stored()).map(inShort)).not.toContain('passed sco');

      // Moodle shows whoever has passed the course in review: there the rest goes, from this computer or from another.
      proxy.decide = () => 'pass';
      const review = await start(elsewhere);
      expect(await review.frame.locator('#notices').innerText()).toContain(strings.mode.review);
      const all = await storedWhen(study.expected.length);
      expectExactly(all, study.expected);
      await exitActivity(review);

      const requests = proxy.seen.length;
      const again = await start(student);
      await again.learner.open(sco.runtime.chapters[0]?.pages[0] ?? '');
      // What the computer of the crash still had goes once more, and is recognised.
      await vi.waitFor(() => expect(proxy.seen.length).toBeGreaterThan(requests), { timeout: 30_000 });
      await exitActivity(again);
      expect(await stored()).toEqual(all);
    });

    test('a statement names the account in Moodle, and no person', async () => {
      const statements = await stored();
      expect(statements.length).toBeGreaterThan(0);
      for (const { actor } of statements)
        expect(actor).toEqual({
          objectType: 'Agent',
          account: { homePage: origin, name: moodle.student.name },
        });
      expect(JSON.stringify(statements)).not.toContain(await readFullName(student, moodle));
    });

    test('the writing key goes to the LRS and nothing else does', async () => {
      expect(new Set(proxy.seen.map(({ authorization }) => authorization))).toEqual(new Set([WRITING]));
      expect(new Set(proxy.seen.map((one) => one.origin))).toEqual(new Set([isRelayed ? undefined : origin]));
    });

    test.runIf(isRelayed)('the relay takes a pass from its own learner alone', async () => {
      const before = proxy.seen.length;
      const pass = (await stored()).find(
        ({ verb, object }) => verb.id.endsWith('/passed') && object.id.endsWith('/sco'),
      );
      if (!pass) throw new Error('There is no pass.');
      const { id, timestamp, actor, verb, object, result, context } = pass;
      const own = JSON.stringify([{ id, timestamp, actor, verb, object, result, context }]);
      /** What comes back for it, from a page of Moodle. */
      const post = async (from: BrowserContext, credentials: RequestCredentials): Promise<string> => {
        const page = await from.newPage();
        await page.goto(moodle.url);
        const outcome = await page.evaluate(
          async ([body, kind]) => {
            const response = await fetch('/xapi-relay/statements', {
              method: 'POST',
              credentials: kind,
              headers: { 'content-type': 'application/json', 'x-experience-api-version': '1.0.2' },
              body,
            });
            return `${response.status} ${await response.text()}`;
          },
          [own, credentials] as const,
        );
        await page.close();
        return outcome;
      };
      expect(await post(student, 'omit')).toMatch(/^401 /);
      expect(await post(teacher, 'same-origin')).toBe(
        `403 ${JSON.stringify({ refused: [{ id, reason: 'other-account' }] })}`,
      );
      expect(proxy.seen.length).toBe(before);
      expect(await post(student, 'same-origin')).toMatch(/^(?:200|409) /);
      expect(proxy.seen.length).toBe(before + 1);
      expect(relay?.log().map(({ reason }) => reason)).toEqual(
        expect.arrayContaining(['no-session', 'other-account']),
      );
    });

    test('the page reaches its server and the LRS, and nothing else', async () => {
      expect(complaints).toEqual([]);
      const visit = await start(student);
      const outcome = await visit.frame.evaluate(
        (url) => fetch(url).then(String, String),
        `${lrs.endpoint}about`,
      );
      expect(outcome).toContain('TypeError');
      await vi.waitFor(() =>
        expect(complaints).toEqual([expect.stringContaining('Content security policy: connect-src')]),
      );
      await exitActivity(visit);
    });

    test('records say that the learner is valid, with the score of the gradebook', async () => {
      const grade = Number(await readGrade(student, moodle, name));
      expect(grade).toBeGreaterThan(0);
      const { report, diagnostics } = await records({});
      expect(diagnostics).toEqual([]);
      expect(report.records).toMatchObject([
        { account: moodle.student.name, homePage: origin, status: 'valid', score: expect.closeTo(grade, 2) },
      ]);
    });

    test('records and the report that Moodle exports agree', async () => {
      await downloadReport(teacher, moodle, activity, path.join(folder, 'report.txt'));
      const roster = `account,name\n${moodle.student.name},${await readFullName(student, moodle)}\n`;
      await writeFile(path.join(folder, 'roster.csv'), roster);
      const { report, diagnostics, exitCode } = await records({
        roster: 'roster.csv',
        against: 'report.txt',
      });
      expect(diagnostics).toEqual([]);
      expect(exitCode).toBe(0);
      expect(JSON.stringify(report)).toContain('"agreement":"agrees"');
    });

    test('"lrs check" finds good what the package uses', async () => {
      const options = relay
        ? { lrs: `${relay.origin}/xapi-relay/`, origin: relay.origin }
        : { lrs: proxy.endpoint, origin, keyFile: 'write.key', readKeyFile: 'read.key' };
      const { diagnostics } = await lrsCheck({ cwd: folder, ...options });
      expect(diagnostics).toEqual([]);
    });
  },
);
