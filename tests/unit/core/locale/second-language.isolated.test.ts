import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { validate } from '../../../../src/core/course/validate.ts';
import { type QuestionBank, readQuestionBank } from '../../../../src/core/player/page-course.ts';
import { reportAnswers } from '../../../../src/core/records/answers/answer-statistics.ts';
import { readPackageQuestions } from '../../../../src/core/records/answers/package-questions.ts';
import { renderAnswersPage } from '../../../../src/core/records/answers/render-answers-page.ts';
import { renderRecordsPage } from '../../../../src/core/records/page/render-records-page.ts';
import { readDataScript } from '../../../../src/core/text/data-script.ts';
import { VERBS } from '../../../../src/core/xapi/vocabulary.ts';
import { createMessageFormatter } from '../../../../src/runtime/ui/message-formatter.ts';
import { goodTexts, rawCourse } from '../../../rules/good-course.ts';
import { inGreekLetters, pseudoLocale, unmarked } from '../../../support/samples/pseudo-locale.ts';
import { pageTools } from '../../../support/samples/report-templates.ts';
import { sampleCourse } from '../../../support/samples/sample-course.ts';
import { renderSamplePackage } from '../../../support/samples/sample-package.ts';
import { fullReport } from '../../../support/samples/sample-records.ts';
import { sheetOf } from '../admin-guide/sample-guide.ts';

// One more line in the registry is all that a language takes.
vi.mock('../../../../src/core/locale/locales.ts', async (original) => {
  const { locales } = await original<typeof import('../../../../src/core/locale/locales.ts')>();
  const { pseudoLocale: qps } = await import('../../../support/samples/pseudo-locale.ts');
  return { locales: { ...locales, qps } };
});

const root = path.join(import.meta.dirname, '../../../..');

/** The texts of a page that people see or hear, without those that are the same in every language. */
const textsOf = (html: string): readonly string[] => {
  const shown = html
    .replace(/<(script|style|code)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<title>/g, '<p>')
    .replace(/<meta [^>]*>/g, '');
  const attributes = [...shown.matchAll(/ (?:aria-label|title|placeholder|alt|label)="([^"]*)"/g)];
  return [...attributes.map(([, text = '']) => text), ...shown.split(/<[^>]*>/)]
    .filter((text) => /\S/.test(text))
    .map((text) => text.replaceAll('&amp;', '&').replace(/&#x\w+;/g, ''));
};

/** What stands in Latin letters and outside the marks: neither the author nor the table has said it. */
const strayOf = (html: string): readonly string[] =>
  textsOf(html).filter((text) =>
    /[a-z]{2}/i.test(unmarked(text).replace(/https?:\S+|\bexample\.org\b/g, '')),
  );

/** Every text in a report: accounts, names, titles, identifiers. */
const dataOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(dataOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(dataOf) : [];
};

const course = inGreekLetters(sampleCourse());
const inQps = { ...course, settings: { ...course.settings, language: 'qps' } };

test('a language of the registry is one in which a course may be written', () => {
  const text = goodTexts['course.ts'] ?? '';
  const files = { ...goodTexts, 'course.ts': text.replace("language: 'en'", "language: 'qps'") };
  expect(files['course.ts']).not.toBe(text);
  expect(validate(rawCourse(files)).diagnostics).toEqual([]);
});

test('no word of a page is in another language', async () => {
  const files = await renderSamplePackage(inQps);
  const pages = files
    .filter((file) => file.path.endsWith('.html'))
    .map((file) => new TextDecoder().decode(file.data));
  expect(pages.length).toBeGreaterThan(0);
  const banks = files
    .filter((file) => file.path.endsWith('questions.js'))
    .map((file) => readDataScript(new TextDecoder().decode(file.data), 'questions'));
  expect(banks).toHaveLength(pages.length);
  for (const markup of banks.flatMap((bank) => Object.values(readQuestionBank(bank as QuestionBank))))
    expect(strayOf(markup)).toEqual([]);
  for (const page of pages) {
    expect(page).toMatch(/^<!doctype html>\n<html lang="qps" dir="rtl" data-theme="auto">/);
    expect(textsOf(page).length).toBeGreaterThan(500);
    expect(strayOf(page)).toEqual([]);
    const data: { strings: Record<string, unknown> } = JSON.parse(
      /id="course-data">([^<]*)</.exec(page)?.[1] ?? '',
    );
    expect(data.strings).toEqual(pseudoLocale.runtime);
    const { numbers, ...texts } = data.strings;
    expect(numbers).toEqual({ decimal: ',', group: '.' });
    for (const text of Object.values(texts).flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text as object),
    ))
      expect(unmarked(String(text))).toBe('');
  }
});

test('no word of a sheet is in another language', () => {
  const sheet = sheetOf(inQps);
  expect(sheet).toMatch(/^<!doctype html>\n<html lang="qps" dir="rtl">/);
  expect(strayOf(sheet).filter((text) => text !== 'qps' && !(text in VERBS))).toEqual([]);
  expect(sheet).toContain('1234,6 kB (1.234.567 bytes)');
});

test('no word of a page of records is in another language', () => {
  const report = fullReport();
  const data = dataOf(report);
  const isData = (text: string): boolean =>
    text.split(' · ').every((part) => data.some((known) => known.includes(part)));
  const page = renderRecordsPage(report, 'qps', pageTools);
  expect(page).toMatch(/^<!doctype html>\n<html lang="qps" dir="rtl">/);
  expect(strayOf(page).filter((text) => !isData(text))).toEqual([]);
});

test('no word of a page of answers is in another language', async () => {
  const known = readPackageQuestions(await renderSamplePackage(inQps));
  const [question] = known?.questions ?? [];
  if (!known || !question) throw new Error('The sample package has questions.');
  const attempts = Array.from({ length: 40 }, (_, line) => ({
    line,
    interactions: [
      { sco: 0, index: 0, id: question.id, response: 'true', result: line % 2 ? 'wrong' : 'correct' },
    ],
  }));
  const { report } = reportAnswers(known, attempts, '9.9.9', 'interactions.txt');
  const data = dataOf(report);
  const page = renderAnswersPage(report, 'qps', pageTools);
  expect(page).toMatch(/^<!doctype html>\n<html lang="qps" dir="rtl">/);
  expect(strayOf(page).filter((text) => !data.some((one) => one.includes(text.trim())))).toEqual([]);
});

test('the run-time writes numbers as the table does', () => {
  const wording = createMessageFormatter('qps', pseudoLocale.runtime.numbers);
  expect(wording.number(1234.567)).toBe('1.234,57');
  expect(wording.fill('{percent} %', { percent: 66.5 })).toBe('66,5 %');
});

test('the run-time has no text of its own', () => {
  const files = readdirSync(path.join(root, 'src/runtime/ui'), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(path.join(root, 'src/runtime/ui', file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .replace(/new Error\([^)]*\)/g, '');
      return [...source.matchAll(/(['`])([^'`\n]*)\1/g)].map(([, , text = '']) => `${file}: ${text}`);
    });
  expect(texts.length).toBeGreaterThan(100);
  expect(
    texts.filter((text) => /: (?:(?!Escape|Enter)[A-Z][a-z]+\b|[a-z]+ [a-z]+ [a-z]+)/.test(text)),
  ).toEqual([]);
});
