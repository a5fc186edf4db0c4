import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ticksUpTo } from '../../../../../src/core/records/page/chart.ts';
import {
  FIRST_ROWS,
  type RecordsPageView,
  viewRecordsPage,
} from '../../../../../src/core/records/page/records-page-view.ts';
import { scriptOf, styleOf } from '../../../../../src/core/records/page/render-page.ts';
import { renderRecordsPage } from '../../../../../src/core/records/page/render-records-page.ts';
import type { RecordsReport } from '../../../../../src/core/records/records-report.ts';
import { compileTemplate } from '../../../../../src/core/render/helpers.ts';
import { pageTools, reportTemplates } from '../../../../support/samples/report-templates.ts';
import { fullReport, playLearners, reportOn } from '../../../../support/samples/sample-records.ts';
import { passedAttempt } from '../../../../support/samples/statement-samples.ts';
import { strictView } from '../../../../support/strict-view.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
const render = (report: RecordsReport): string => renderRecordsPage(report, 'en', pageTools);

const full = fullReport();
const reports: readonly (readonly [name: string, report: RecordsReport])[] = [
  ['everything', full],
  ['nothing', reportOn([])],
  ['one person', reportOn(passedAttempt(), { settings: { items: false } })],
  ['one person, questions without an answer', reportOn(passedAttempt().filter((_, index) => index !== 2))],
  [
    'limits',
    reportOn(passedAttempt(), {
      settings: { since: '2026-01-01T00:00:00Z', until: '2026-12-31T00:00:00Z', activity: 'x' },
    }),
  ],
  [
    'several courses',
    reportOn([...passedAttempt(), ...passedAttempt({ course: 'https://x.example.org/other' })]),
  ],
];

const VOID = new Set(['meta', 'input']);

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of a page in their order; throws where they are not nested, or where text holds a bare `<`, `>` or `&`. */
const tagsOf = (html: string): readonly Tag[] => {
  const tags: Tag[] = [];
  const open: string[] = [];
  const markup = html.replace(/^<!doctype html>/, '').replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  for (const piece of markup.split(/(<\/?[a-z][^<>]*>)/)) {
    const [, close, name, rest = '', end] =
      /^<(\/?)([a-z][a-z0-9]*)((?:\s+[A-Za-z0-9-]+="[^"<>]*")*)\s*(\/?)>$/.exec(piece) ?? [];
    if (name === undefined) {
      if (/[<>]|&(?!(?:amp|lt|gt|quot|#39|#x27|#x60|#x3D);)/.test(piece))
        throw new Error(`Bare markup in "${piece}".`);
      continue;
    }
    if (close === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>.`);
      continue;
    }
    if (!VOID.has(name) && end !== '/') open.push(name);
    tags.push({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(/([A-Za-z0-9-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    });
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(' ')}.`);
  return tags;
};

describe.each(reports)('%s', (_name, report) => {
  const html = render(report);
  const tags = tagsOf(html);

  test('names and references fit together', () => {
    const ids = tags.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = tags.flatMap(({ attributes }) => [
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
    ]);
    expect(ids).toEqual(expect.arrayContaining(references));
  });

  test('nothing is fetched, and the one stylesheet and the one script are those that the policy names', () => {
    expect(tags.filter(({ name }) => /^(?:link|img|iframe|object|base|form)$/.test(name))).toEqual([]);
    expect(tags.filter(({ name }) => name === 'script')).toEqual([{ name: 'script', attributes: {} }]);
    const attributes = tags.flatMap((tag) => Object.entries(tag.attributes));
    expect(attributes.filter(([name]) => /^(?:src|srcset|action|data|style|on.*)$/.test(name))).toEqual([]);
    expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([]);
    const policy = tags.find(({ attributes: found }) => found['http-equiv'] === 'Content-Security-Policy')
      ?.attributes.content;
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(style).toBe(styleOf(reportTemplates, 'records'));
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(script).toBe(scriptOf(reportTemplates, 'records'));
    expect(script).not.toMatch(/\{\{|innerHTML|eval|fetch/);
    expect(style).not.toMatch(/\{\{|url\(|@import/);
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${sha256(style)}'; script-src 'sha256-${sha256(script)}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('the file is plain text with LF', () => {
    expect(html).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(html).not.toMatch(/\r|undefined|\[object|NaN|Infinity/);
  });

  test('the template asks for nothing that the view does not have', () => {
    const compiled = compileTemplate<RecordsPageView>(reportTemplates, 'records');
    const view = viewRecordsPage(report, 'en', { html: 'x' });
    expect(compiled(strictView(view, 'view'))).toBe(compiled(view));
  });
});

test('the template writes nothing unescaped but the policy and the drawings', () => {
  const source = reportTemplates['records.hbs'];
  expect(source).not.toMatch(/\{\{\{|\{\{&|=\s*\{\{/);
  expect([...source.matchAll(/\{\{safeHtml ([\w.]+)\}\}/g)].map(([, name]) => name)).toEqual([
    'contentSecurityPolicy',
    'drawing',
    'questions.chart.drawing',
  ]);
});

test('what learners, rosters and an LMS say stays text', () => {
  const evil = '</style><script>alert(1)</script>" onload="x';
  const html = render(
    reportOn(passedAttempt({ account: evil, version: evil }), {
      roster: [
        {
          account: evil,
          homePage: null,
          name: evil,
          unit: evil,
          email: null,
          idNumber: null,
          dueMs: 0,
          course: null,
        },
      ],
    }),
  );
  expect(tagsOf(html).filter(({ name }) => name === 'script')).toHaveLength(1);
  expect(tagsOf(html).some(({ attributes }) => 'onload' in attributes)).toBe(false);
});

describe('the page of a full report', () => {
  const view = viewRecordsPage(full, 'en', { html: 'x' });

  test('counts add up', () => {
    const counted = view.statuses.reduce((sum, { people }) => sum + Number(people), 0);
    expect(counted).toBe(full.rows.length);
    expect(view.records).toHaveLength(full.rows.length);
    const onRoster = full.rows.filter((row) => row.isOnRoster);
    const good = onRoster.filter(({ status }) => status === 'valid' || status === 'expiring').length;
    expect(view.headline).toMatch(new RegExp(`^${good} of ${onRoster.length} people on the roster`));
    expect(onRoster.length).toBeLessThan(full.rows.length);
    expect(view.offRoster).toMatch(/not on the roster and not counted here/);
  });

  test('who needs attention stands first, the oddest first, each with a reason', () => {
    expect(view.records[0]).toMatchObject({ status: 'anomalous', person: { name: 'odd' } });
    const flagged = view.records.filter(({ flags }) => flags.split(' ').includes('attention'));
    expect(flagged.every(({ reasons }) => reasons.length > 0)).toBe(true);
    const bad = full.rows.filter(({ status }) => !['valid', 'in-progress'].includes(status)).length;
    expect(flagged.length).toBeGreaterThanOrEqual(bad);
    expect(view.filters.map(({ flag }) => flag)).toEqual(
      expect.arrayContaining(['attention', 'overdue', 'failed']),
    );
  });

  test('only the first rows are laid out before somebody asks for more', () => {
    const statements = Array.from({ length: FIRST_ROWS + 3 }, (_, index) =>
      passedAttempt({ account: `u-${index}` }),
    ).flat();
    const { records } = viewRecordsPage(reportOn(statements), 'en', { html: 'x' });
    expect(records.filter(({ isRest }) => isRest)).toHaveLength(3);
    expect(records.findIndex(({ isRest }) => isRest)).toBe(FIRST_ROWS);
  });

  test('each chart has its numbers in a table', () => {
    expect(view.charts.map(({ id }) => id)).toEqual(['chart-completions', 'chart-scores', 'chart-chapters']);
    const [completions, scores] = view.charts;
    const sumOf = (chart: typeof completions): number =>
      (chart?.table.rows ?? []).reduce((sum, { cells }) => sum + Number(cells[0]), 0);
    expect(sumOf(completions)).toBe(full.attempts.filter(({ result }) => result === 'passed').length);
    expect(sumOf(scores)).toBe(full.attempts.filter(({ score }) => score !== null).length);
  });

  test('the comparison names those who differ and nobody else', () => {
    expect(view.comparison?.rows.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['passed by the statements, not in the LMS']),
    );
    expect(view.comparison?.unmatched).toEqual(['Stranger, nobody']);
  });

  test('every proven result names its statements', () => {
    expect(view.records.filter(({ evidence }) => evidence.length > 0)).toHaveLength(
      full.rows.filter(({ evidence }) => evidence.length > 0).length,
    );
  });
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [7, [0, 2, 4, 6, 8]],
  [10, [0, 5, 10]],
  [1234, [0, 500, 1000, 1500]],
])('an axis up to %d', (highest, ticks) => {
  expect(ticksUpTo(highest)).toEqual(ticks);
});

test('records say of generated learners what became of them', () => {
  const learners = playLearners(40, 7);
  const { rows } = reportOn(learners.flatMap(({ statements }) => statements));
  expect(
    rows.map(({ account, status, score, sessions, activeMs, anomalies }) => ({
      account,
      status,
      score,
      sessions,
      minutes: Math.round(activeMs / 60_000),
      anomalies,
    })),
  ).toEqual(
    learners.map(({ account, result, percent, sessions, activeMs }) => ({
      account,
      status: result === null ? 'in-progress' : result === 'passed' ? 'valid' : 'failed',
      score: percent,
      sessions,
      minutes: Math.round(activeMs / 60_000),
      anomalies: [],
    })),
  );
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['valid', 'failed', 'in-progress']));
});
