import { describe, expect, test } from 'vitest';
import { type AdminGuideView, viewAdminGuide } from '../../../../src/core/admin-guide/admin-guide-view.ts';
import {
  type AnswerKeyView,
  answerKeyNameOf,
  renderAnswerKey,
  viewAnswerKey,
} from '../../../../src/core/admin-guide/answer-key.ts';
import { recordBuild } from '../../../../src/core/admin-guide/build-record.ts';
import { interactionMapNameOf, interactionMapOf } from '../../../../src/core/admin-guide/interaction-map.ts';
import { adminGuideNameOf } from '../../../../src/core/admin-guide/render-admin-guide.ts';
import { compileTemplate } from '../../../../src/core/render/helpers.ts';
import { reportTemplates } from '../../../support/samples/report-templates.ts';
import { strictView } from '../../../support/strict-view.ts';
import {
  type CourseInput,
  courses,
  courseWith,
  planOf,
  sampleCourse,
  sheetInput,
  sheetOf,
} from './sample-guide.ts';

const VOID = new Set(['meta', 'br']);

/** What stands between tags, where nothing is markup. */
const OPAQUE = /<(style|script)\b([^>]*)>[\s\S]*?<\/\1>/g;

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of a page in their order; throws where they are not nested, or where text holds a bare `<`, `>` or `&`. */
const tagsOf = (html: string): readonly Tag[] => {
  const tags: Tag[] = [];
  const open: string[] = [];
  const markup = html.replace(/^<!doctype html>/, '').replace(OPAQUE, '<$1$2></$1>');
  for (const piece of markup.split(/(<\/?[a-z][^<>]*>)/)) {
    const [, close, name, rest = ''] =
      /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)>$/.exec(piece) ?? [];
    if (name === undefined) {
      if (/[<>]|&(?!(?:amp|lt|gt|quot|#x27|#x60|#x3D);)/.test(piece))
        throw new Error(`Bare markup in "${piece}".`);
      continue;
    }
    if (close === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>.`);
      continue;
    }
    if (!VOID.has(name)) open.push(name);
    const attributes = [...rest.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]);
    tags.push({ name, attributes: Object.fromEntries(attributes) });
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(' ')}.`);
  return tags;
};

/** An earlier build from which everything is missing now. */
const baselinesOf = (course: CourseInput) => {
  const build = recordBuild(planOf(course), 'c'.repeat(64));
  const [first, ...others] = build.scos;
  if (!first) throw new Error('A course has a SCO.');
  const gone = { ...first, item: 'gone-item', title: 'Gone' };
  const moved = { ...first, interactions: [...first.interactions].reverse(), pages: { gone: 'AAA' } };
  return {
    earlier: { ...build, version: '1.0.0', scos: [gone, moved, ...others] },
    replaced: { ...build, scos: [moved, ...others] },
  };
};

const keyOf = (course: CourseInput): string => renderAnswerKey(planOf(course), reportTemplates);

const sheets = courses.flatMap(([name, course]) => [
  [`${name}, first build`, sheetOf(course)] as const,
  [`${name}, with changes`, sheetOf(course, baselinesOf(course))] as const,
]);

describe.each(sheets)('%s', (_name, html) => {
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

  test('nothing is fetched and nothing runs', () => {
    const attributes = tags.flatMap((tag) => Object.entries(tag.attributes));
    expect(attributes.filter(([name]) => /^(?:src|srcset|action|data|style|on.*)$/.test(name))).toEqual([]);
    expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([]);
    expect(tags.filter(({ name }) => ['link', 'img', 'iframe', 'object', 'base'].includes(name))).toEqual([]);
    expect(tags.filter(({ name }) => name === 'script')).toEqual([]);
    // The name of the course in statements, and how an address is given to a command, are text.
    const named = /https:\/\/(?:…|coursewright\.example\/xapi\/modules\/[a-z-]+)(?=[ <])/g;
    expect(html.replace(named, '')).not.toMatch(/url\(|@import|https?:/);
  });

  test('the file is plain text with LF', () => {
    expect(html).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(html).not.toContain('\r');
    expect(html).not.toContain('undefined');
    expect(html).not.toContain('[object');
  });
});

test.each(courses)('every interaction id stands in one row, beside its index: %s', (_name, course) => {
  const rows = [
    ...keyOf(course).matchAll(
      /<td class="number">(\d+)<\/td>\n<th class="name" scope="row"><code>([^<]*)<\/code>/g,
    ),
  ].map(([, index, id]) => `${index} ${id}`);
  expect(rows).toEqual(
    planOf(course).scos.flatMap(({ runtime }) => runtime.interactionIds.map((id, index) => `${index} ${id}`)),
  );
});

test('authored text stays text', () => {
  const hostile = '</script></style><img src="x" onerror=\'y\'> & {{title}} <!--';
  const course = courseWith({ title: hostile, publisher: hostile, rights: `${hostile}\u0000\u0085` });
  const [first] = course.chapters;
  if (!first?.quiz) throw new Error('The sample has a quiz.');
  first.chapter.title = hostile;
  first.quiz.title = hostile;
  for (const question of first.quiz.questions) {
    question.stem = 'Is 1 < 2 & 3 > 2?';
    if (question.type === 'choice') for (const choice of question.choices) choice.text = '"5 < 6"';
    if (question.type === 'numeric') question.unit = hostile;
  }
  const shape = (page: string): readonly string[] => tagsOf(page).map(({ name }) => name);
  const html = sheetOf(course);
  for (const [calm, other] of [
    [sheetOf(sampleCourse()), html],
    [keyOf(sampleCourse()), keyOf(course)],
  ] as const) {
    expect(shape(other).filter((name) => name !== 'p')).toEqual(shape(calm).filter((name) => name !== 'p'));
    expect(other).not.toContain('\u0085');
  }
  expect(keyOf(course)).toContain('Is 1 &lt; 2 &amp; 3 &gt; 2?');
});

test.each(courses)('the template asks for nothing that the view does not have: %s', (_name, course) => {
  const render = compileTemplate<AdminGuideView>(reportTemplates, 'sheet');
  for (const input of [sheetInput(course), sheetInput(course, baselinesOf(course))])
    expect(render(strictView(viewAdminGuide(input), 'view'))).toBe(render(viewAdminGuide(input)));
});

test.each(courses)(
  'the answer key is marked as confidential, and the sheet holds no answer: %s',
  (_name, course) => {
    const view = viewAnswerKey(planOf(course));
    const render = compileTemplate<AnswerKeyView>(reportTemplates, 'answer-key');
    expect(render(strictView(view, 'view'))).toBe(render(view));
    const key = keyOf(course);
    expect(tagsOf(key).map(({ name }) => name)).toContain('h1');
    expect(key).toMatch(/<title>[^<]*confidential<\/title>/);
    expect(key).toMatch(/<p class="confidential">Confidential: [^<]*<\/p>\n<h1>/);
    const sheet = sheetOf(course).replace(/<script[\s\S]*<\/script>/, '');
    for (const { tables } of view.scos)
      for (const { groups } of tables)
        for (const { rows } of groups)
          for (const { id, question } of rows) {
            expect(sheet).not.toContain(id);
            expect(sheet).not.toContain(question[0]);
          }
  },
);

test('the table of interactions has every option and every right answer, by index', () => {
  const [columns = [], ...rows] = interactionMapOf(planOf(sampleCourse()));
  expect(rows.map(([, index]) => index)).toEqual(rows.map((_, index) => String(index)));
  const cells = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
  expect(cells.find((row) => row['interaction id'] === 'final-ch1-q2-elements')).toEqual({
    item: 'sample-item',
    index: '13',
    'interaction id': 'final-ch1-q2-elements',
    quiz: 'Final assessment',
    type: 'choice',
    question: expect.stringMatching(/\S/),
    options: expect.stringMatching(/^benefit: .+\nentry: .+\nforce: .+$/),
    targets: '',
    'right answer as recorded': 'benefit,entry',
    'right answer in words': expect.stringMatching(/\n/),
  });
  expect(cells.find((row) => row['interaction id'] === 'ch1-q4-agencies')).toMatchObject({
    options: expect.stringMatching(/^europol: .+\neurojust: .+$/),
    targets: expect.stringMatching(/^police: .+\ncourts: .+$/),
    'right answer as recorded': 'europol.police,eurojust.courts',
  });
});

test('the table of interactions has the questions in pages that the LMS is told of', () => {
  const plan = planOf(courseWith({ reportPageQuestions: true }));
  const [, ...rows] = interactionMapOf(plan);
  expect(rows.map(([, index]) => Number(index))).toEqual(
    plan.scos[0]?.runtime.interactionIds.map((_, at) => at),
  );
  expect(rows.find(([, , id]) => id === 'ch1-check-own')?.slice(3, 6)).toEqual([
    '',
    'highlight',
    expect.stringContaining('What must not leave the office?'),
  ]);
});

test('the template writes nothing unescaped but the policy', () => {
  const source = reportTemplates['sheet.hbs'];
  expect(source).not.toMatch(/\{\{\{|\{\{&|=\s*\{\{|\r/);
  expect([...source.matchAll(/\{\{safeHtml (\w+)\}\}/g)].map(([, name]) => name)).toEqual([
    'contentSecurityPolicy',
  ]);
});

test('the sheet is called like its package', () => {
  expect(adminGuideNameOf('sample-1.2.3-en-scorm12.zip')).toBe('sample-1.2.3-en-scorm12.html');
  expect(answerKeyNameOf('a-scorm12.zip')).toBe('a-scorm12-answer-key.html');
  expect(interactionMapNameOf('a-scorm12.zip')).toBe('a-scorm12-interactions.csv');
});
