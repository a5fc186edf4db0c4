import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { renderQuestions } from '../../../src/core/render/render-questions.ts';
import { renderSco } from '../../../src/core/render/render-sco.ts';
import { readToolFiles } from '../../../src/node/tool-files.ts';
import { shareBrowser } from '../../support/browser/browser.ts';
import { scoInputs, templates } from '../../support/samples/sample-course.ts';
import { pageCourse } from './page-course.ts';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The page's course as the templates render it, but for the final's draw: it asks two known questions of the first chapter. */
const renderPage = (): { readonly page: string; readonly questions: string } => {
  const [input] = scoInputs(pageCourse);
  if (!input) throw new Error('The course has no SCO.');
  const { runtime } = input.sco;
  const quizzes = runtime.quizzes.map((quiz) => ({
    ...quiz,
    pools: quiz.pools.map((pool) =>
      quiz.id === 'final' && pool.chapter === 'ch1' ? { ...pool, questions: ['q-true', 'q-single'] } : pool,
    ),
  }));
  return {
    page: renderSco({ ...input, sco: { ...input.sco, runtime: { ...runtime, quizzes } }, templates }),
    questions: renderQuestions({ ...input, templates }),
  };
};

const readFiles = async (): Promise<ReadonlyMap<string, readonly [type: string, body: string]>> => {
  const { outputFiles } = await build({
    entryPoints: [pathOf('fixture-main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: 'es2020',
  });
  const { page, questions } = renderPage();
  return new Map([
    ['/', ['text/html', page]],
    ['/questions.js', ['text/javascript', questions]],
    ['/runtime.js', ['text/javascript', outputFiles[0]?.text ?? '']],
    ['/course.css', ['text/css', (await readToolFiles()).stylesheet]],
    ['/favicon.ico', ['image/x-icon', '']],
  ]);
};

/** The frame in which Moodle shows a package on a desktop and on a phone. */
export const FRAMES = { desktop: { width: 650, height: 666 }, phone: { width: 367, height: 666 } } as const;

/** The page in a browser, for the tests of one file. */
export interface FixturePages {
  /** A page in a profile of its own; `query` such as `?mode=review`. */
  open(query?: string, frame?: keyof typeof FRAMES): Promise<Page>;
  /** Fails if any page so far reported a console error, an exception or a breach of the content security policy. */
  expectNoErrors(): void;
}

export const useFixture = (): FixturePages => {
  const errors: string[] = [];
  const closers: (() => Promise<unknown>)[] = [];
  const pages: Page[] = [];
  let openPage: FixturePages['open'];

  beforeAll(async () => {
    const files = await readFiles();
    const server = createServer((request, response) => {
      const file = files.get(new URL(request.url ?? '', 'http://localhost').pathname);
      if (file) response.writeHead(200, { 'content-type': `${file[0]}; charset=utf-8` }).end(file[1]);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const browser = await shareBrowser();
    closers.push(
      () =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    );
    openPage = async (query = '', frame = 'desktop') => {
      const page = await browser.newPage({ viewport: FRAMES[frame] });
      pages.push(page);
      page.setDefaultTimeout(5_000);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${port}/${query}`);
      return page;
    };
  }, 60_000);

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    for (const close of closers) await close();
  });

  return {
    open: (query, frame) => openPage(query, frame),
    expectNoErrors: () => expect(errors.splice(0)).toEqual([]),
  };
};

/** The text of what has the focus. */
export const focusText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

/** The text that is seen of an element; `''` if there is none. */
export const seen = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join('\n');

/** Clicks a button of the place shown. */
export const click = (page: Page, name: string): Promise<void> =>
  page.locator('.place.current').getByRole('button', { name, exact: true }).click();
