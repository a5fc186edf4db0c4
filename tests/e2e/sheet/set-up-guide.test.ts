import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { compileCourse } from '../../../src/commands/build.ts';
import { renderAnswerKey } from '../../../src/core/admin-guide/answer-key.ts';
import { renderAdminGuide } from '../../../src/core/admin-guide/render-admin-guide.ts';
import type { PackagePlan } from '../../../src/core/plan/package-plan.ts';
import { scorm12 } from '../../../src/core/targets/scorm12/scorm12.ts';
import { shareBrowser } from '../../support/browser/browser.ts';
import { reportTemplates } from '../../support/samples/report-templates.ts';

const module = fileURLToPath(new URL('../../../content/facilitated-illegal-immigration', import.meta.url));

let browser: Browser;
let plan: PackagePlan;
beforeAll(async () => {
  const { built } = await compileCourse(path.resolve(module));
  if (!built) throw new Error('The module does not build.');
  plan = built.plan;
  browser = await shareBrowser();
});

const sheetOfModule = (): string =>
  renderAdminGuide({
    plan,
    target: scorm12,
    templates: reportTemplates,
    zip: { bytes: 1_000_000, sha256: 'a'.repeat(64), contentDigest: 'b'.repeat(64) },
    baselines: { earlier: null, replaced: null, unrecorded: [] },
  });

/** How many pages a browser prints. */
const printedPages = async (html: string): Promise<number> => {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // Page objects stand in the open or in compressed streams of objects.
    const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    });
    return [pdf, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  } finally {
    await page.close();
  }
};

test('what is to be set stands on two printed pages, and the rest behind it', async () => {
  const html = sheetOfModule();
  const guide = html
    .replace(/<nav class="contents"[\s\S]*<\/main>/, '</main>')
    .replace(/<footer>[\s\S]*<\/footer>/, '');
  expect(guide.length).toBeLessThan(html.length);
  expect(await printedPages(guide)).toBe(2);
  expect(await printedPages(html)).toBeGreaterThan(4);
});

test('sheet and answer key are readable by everyone', async () => {
  for (const html of [sheetOfModule(), renderAnswerKey(plan, reportTemplates)]) {
    const page = await browser.newPage({ bypassCSP: true });
    await page.setContent(html);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      const { violations } = await run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html: markup }) => `${id}: ${markup}`));
    });
    expect(faults).toEqual([]);
    await page.close();
  }
});
