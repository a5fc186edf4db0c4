import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, inject, vi } from 'vitest';
import { configureFiles } from '../../src/core/targets/scorm12/configure-package.ts';
import { registrationOf } from '../../src/core/xapi/identifiers.ts';
import type { Statement } from '../../src/core/xapi/statement.ts';
import { type ActivityOptions, useLms } from '../support/browser/e2e-lms.ts';
import { createLearner, type Learner } from '../support/browser/learner.ts';
import { scriptedInput } from '../support/browser/page-input.ts';
import type { BuiltCourse } from '../support/samples/e2e-course.ts';
import { createFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { AUTH, storedStatements } from './stored-statements.ts';

/** A tab in which a learner has a course open. */
export interface OpenCourse {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly learner: Learner;
  /** The tab dies where it stands: no event, no last request. */
  crash(): Promise<void>;
  /** The tab is closed as people close tabs. */
  close(): Promise<void>;
}

let learners = 0;

/** A package that reports to the real LRS through a proxy, in Chromium and an LMS double. */
export const useLmsAndLrs = (build: () => Promise<BuiltCourse>) => {
  const endpoint = inject('lrsEndpoint');
  let proxy: FaultProxy;
  const suite = useLms(async () => {
    proxy = await createFaultProxy(endpoint);
    const { plan, files } = await build();
    const changed = configureFiles(files, { format: 1, endpoint: proxy.endpoint, auth: AUTH });
    return {
      plan,
      files: files.map((file) => changed.find(({ path }) => path === file.path) ?? file),
    };
  });
  afterAll(() => proxy.close());

  return {
    suite,
    proxy: () => proxy,
    /** An activity with a learner of its own, whose course can be opened at any computer. */
    enrol: async (options: Pick<ActivityOptions, 'api'> = {}) => {
      learners += 1;
      const learnerId = `browser-${process.pid}-${Date.now()}-${learners}`;
      const activity = await suite.launch({ ...options, start: { 'cmi.core.student_id': learnerId } });
      let opened = 0;
      const open = async (context: BrowserContext): Promise<OpenCourse> => {
        const page = opened === 0 ? activity.page() : await context.newPage();
        if (opened > 0) await page.goto(activity.record.url, { waitUntil: 'domcontentloaded' });
        opened += 1;
        const href = suite.server.urlOf(suite.built.plan.scos[0]?.href ?? '');
        const frame = await vi.waitFor(
          () => {
            const found = page.frames().find((one) => one.url().startsWith(href));
            if (!found) throw new Error('The course has not come up.');
            return found;
          },
          { timeout: 60_000, interval: 20 },
        );
        return {
          context,
          page,
          learner: await createLearner(frame, scriptedInput(frame)),
          crash: async () => {
            const crashed = page.waitForEvent('crash');
            const devtools = await context.newCDPSession(page);
            void devtools.send('Page.crash').catch(() => {});
            await crashed;
          },
          close: () => page.close({ runBeforeUnload: false }),
        };
      };
      const suspendData = (): string => activity.record.stored['cmi.suspend_data'] ?? '';
      const stored = (): Promise<readonly Statement[]> => {
        const courseId = suite.built.plan.scos[0]?.runtime.id ?? '';
        const attempt = suspendData().slice(1, 9);
        return storedStatements(endpoint, registrationOf(courseId, learnerId, attempt));
      };
      return {
        record: activity.record,
        sameComputer: () => open(activity.context),
        otherComputer: async () => open(await suite.newContext()),
        stored,
        /** Waits until the LRS has so many statements of the attempt, and gives them. */
        storedWhen: (count: number): Promise<readonly Statement[]> =>
          vi.waitFor(
            async () => {
              const found = await stored();
              expect(found.length).toBeGreaterThanOrEqual(count);
              return found;
            },
            { timeout: 90_000, interval: 100 },
          ),
      };
    },
  };
};

/** Complaints that an LRS that is away, or another origin, or a crash explains. */
export const EXPECTED =
  /^(?:Request|401): http:\/\/127\.0\.0\.1:\d+\/xAPI\/statements$|Failed to load resource|CORS policy/;
