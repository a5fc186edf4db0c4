import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Tag, tagsOf } from '../../../../src/core/check/checked-package.ts';
import { Course } from '../../../../src/core/course/course.ts';
import { runtime } from '../../../../src/core/locale/en/runtime.ts';
import { planCourse } from '../../../../src/core/plan/plan-course.ts';
import {
  type QuestionBank,
  readQuestionBank,
  writePageCourse,
} from '../../../../src/core/player/page-course.ts';
import { renderQuestions } from '../../../../src/core/render/render-questions.ts';
import { renderSco } from '../../../../src/core/render/render-sco.ts';
import { CONTENT_SECURITY_POLICY } from '../../../../src/core/render/view.ts';
import { scorm12 } from '../../../../src/core/targets/scorm12/scorm12.ts';
import { readDataScript } from '../../../../src/core/text/data-script.ts';
import {
  type CourseInput,
  renderBanks,
  renderCourse,
  SAMPLE_QUESTIONS,
  sampleCourse,
  scoInputs,
  templates,
} from '../../../support/samples/sample-course.ts';

const [html = ''] = renderCourse(sampleCourse());
const tags = tagsOf(html);

/** What stands between the start tag of that id, or that pattern, and its end tag on a line of its own. */
const partOf = (start: string, end: string, text = html): string => {
  const from = text.indexOf(start);
  expect(from, `"${start}" in the page`).toBeGreaterThan(-1);
  return text.slice(from, text.indexOf(end, from) + end.length);
};
const placeOf = (id: string, text = html): string => partOf(`id="${id}"`, '</article>', text);
const [bank = {}] = renderBanks(sampleCourse());
const questionOf = (id: string): string => bank[id] ?? '';

const withSettings = (settings: Partial<CourseInput['settings']>): CourseInput => {
  const course = sampleCourse();
  return { ...course, settings: { ...course.settings, ...settings } };
};

describe('the document', () => {
  test('is the same for the same input, with LF and one line end at its end', () => {
    expect(renderCourse(sampleCourse())).toEqual([html]);
    expect(html).not.toContain('\r');
    expect(html).toMatch(
      /^<!doctype html>\n<html lang="en" dir="ltr" data-theme="auto">\n[\s\S]*\n<\/html>\n$/,
    );
  });

  test('does not depend on the line ends of the templates', () => {
    const [input] = scoInputs(sampleCourse());
    const crlf = Object.entries(templates).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]);
    expect(input && renderSco({ ...input, templates: Object.fromEntries(crlf) })).toBe(html);
  });

  test('has the policy, and nothing that the policy forbids', () => {
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    );
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types coursewright",
    );
    const scripts = tags.filter(({ name }) => name === 'script');
    expect(scripts.map(({ attributes }) => attributes)).toEqual([
      { type: 'application/json', id: 'course-data' },
      { type: 'application/json', id: 'status-words' },
      { src: 'runtime.js' },
    ]);
    expect(tags.filter(({ name }) => name === 'style')).toEqual([]);
    const names = tags.flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  test('has every identifier once, and every reference leads somewhere', () => {
    const all = [...tags, ...Object.values(bank).flatMap(tagsOf)];
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const references = all.flatMap(({ attributes: { href, for: labelled, ...others } }) => [
      ...(href?.startsWith('#') ? [href.slice(1)] : []),
      ...(labelled === undefined ? [] : [labelled]),
      ...(others['aria-controls'] ?? '').split(' '),
      ...(others['aria-labelledby'] ?? '').split(' '),
    ]);
    expect(references.filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
  });

  test('closes every element that it opens', () => {
    const empty = ['meta', 'link', 'input', 'img', 'br', 'track'];
    const open: string[] = [];
    const data = partOf('<script type="application/json"', '</script>');
    for (const [, slash, name = '', rest = ''] of html
      .replace(data, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!empty.includes(name) && !rest.endsWith('/')) open.push(name);
    }
    expect(open).toEqual([]);
  });

  test.each([
    'start',
    'ch1-blocks',
    'ch1-practice',
    'ch1-quiz',
    'ch2-end',
    'final',
    'results',
    'glossary',
    'sources',
  ])('%s begins with its heading and leaves out no level', (id) => {
    const levels = [...placeOf(id).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test('carries its data as JSON that nothing can break out of', () => {
    const data = /<script type="application\/json" id="course-data">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(data).not.toMatch(/[<>&\u2028\u2029]/);
    const [input] = scoInputs(sampleCourse());
    expect(JSON.parse(data)).toEqual({
      course: input && writePageCourse(input.sco.runtime),
      strings: runtime,
      scripts: { reading: 'reading.js', quizzes: 'quizzes.js', questions: 'questions.js' },
    });
  });

  test('lists every place in the contents', () => {
    const links = tags.flatMap(({ attributes }) => attributes['data-place'] ?? []);
    expect(links).toEqual([
      ...['start', 'ch1-blocks', 'ch1-practice', 'ch1-quiz', 'ch2-end'],
      ...['final', 'results', 'case-file', 'note-list', 'glossary', 'sources'],
    ]);
    expect(html).toContain(
      '<span class="contents-number">1.2</span> Media, boxes and exercises</span><small>',
    );
  });

  test('leaves characters out that no document may hold', () => {
    const [page = ''] = renderCourse(withSettings({ rights: 'a\u0000b\u0007c\ud800d' }));
    expect(page).toContain('abcd</p>');
  });
});

/** Texts, and the words around them, as they stand in the page. */
const shown: readonly (readonly [string, string, readonly string[]])[] = [
  ['start', 'introduction', ['<p>This course shows <strong>every</strong>', '<li>calm</li>']],
  ['start', 'summary and objectives', ['<li data-objective="lo1-1">recognise every block</li>']],
  ['start', 'edition', ['Version 1.2.3. Published by Example Agency. Law as at 1 November 2026. © 2026']],
  ['start', 'first page', ['<a class="button hero-button" href="#ch1-blocks">Start: 1.1, ']],
  ['ch1-blocks', 'kicker', ['<p class="kicker">Chapter 1 · page 1 of 2</p>']],
  ['ch1-blocks', 'goals', ['<p>This page helps you to</p>\n<ul>\n<li>recognise every block</li>']],
  ['start', 'facts', ['2 chapters</li>', 'Pass with 1 of 1 point, 1 try</li>']],
  [
    'start',
    'promise and audience',
    ['<p class="kicker">For border guards</p>', 'Check a border &amp; a document.</p>'],
  ],
  ['ch1-blocks', 'title', ['<span class="page-number">1.1</span> Text, definitions and figures</h1>']],
  ['ch1-blocks', 'text', ['<h2>A heading</h2>\n<p>Text beneath a heading<a class="cite" href="#note-1-1-']],
  [
    'ch1-practice',
    'exhibit and what remembers a decision',
    [
      '<h2 id="ch1-exhibit-inspection-title"><span class="block-label">E1</span> Note of an inspection</h2>',
      '<dt>Found</dt><dd><strong>Seven</strong> people at work</dd>',
      'data-when="ch1-scenario-debt" data-decision-index="0" data-options="0">',
      '<p>Nobody has talked to him yet.</p>',
      '<template data-when="ch1-scenario-debt" data-decision-index="0" data-options="0 1">',
    ],
  ],
  [
    'case-file',
    'link of the board',
    ['data-certainty="refuted" data-when="ch1-scenario-debt"', '<td>struck out</td>'],
  ],
  [
    'ch1-blocks',
    'definition',
    ['<dt><dfn>Smuggling of migrants</dfn></dt>', 'Source: Smuggling Protocol', 'In plain words'],
  ],
  [
    'ch1-blocks',
    'quotation',
    [
      '<blockquote cite="https://example.org/protocol?a&#x3D;1&amp;b&#x3D;2" lang="fr" dir="auto">\n<p>Nous',
      '<blockquote dir="auto">\n<p>We share',
      '<figcaption>An analyst, 2017',
    ],
  ],
  [
    'ch1-blocks',
    'statistic',
    [
      '1 003 124 <span class="statistic-unit">arrivals</span>',
      'Arrivals by sea',
      '<dt>Where</dt> <dd>Mediterranean</dd>',
      '<dt>When</dt> <dd>2015</dd>',
      '<dt>Counted by</dt> <dd>IOM<a class="cite"',
      'a person can arrive twice.',
    ],
  ],
  [
    'ch1-blocks',
    'table',
    [
      '<caption>Five professions, five questions</caption>',
      '<th scope="col">You are …</th>',
      '<th scope="row">a judge</th>\n<td>a measure to authorise</td>',
    ],
  ],
  [
    'ch1-blocks',
    'comparison',
    [
      '<caption>Smuggling and trafficking</caption>',
      '<th scope="col"><span class="visually-hidden">Criterion</span></th>\n<th scope="col">Smuggling</th>',
      '<th scope="row">Consent</th>\n<td><strong>given</strong></td>',
    ],
  ],
  [
    'ch1-blocks',
    'figures',
    [
      '<figure class="block figure wide" id="ch1-figure-timeline">\n<figcaption>\n<p class="figure-title">From the crisis to the conference</p>\n</figcaption>\n<ol class="events lanes-2" role="list">',
      '<li class="lane-1 ended"><p><i>September 2015</i> <span>European Union</span></p>\n<p><s>Relocation decided</s> <em>no longer in force</em></p></li>',
      '<p>Each step needs the one before it.</p>\n</figcaption>\n<p class="beside"><i>Beside the steps</i> Safety comes first at every step</p>',
      '<li><p><b>Lead</b></p><p class="first"><i>Who</i> border guard</p><p class="second"><i>Evidence</i> phone</p></li>',
      '<li><p class="gate"><i>Question first</i> Is it proved?</p><p><b>Charge</b></p></li>',
      '<div class="drawing" role="img" aria-label="Detections and arrivals in 2015.">\n<svg class="wide"',
      '<li>Detections (detections)\n<ul>\n<li>2014: 283\u00a0532</li>\n<li>2015: 1.82 million</li>',
      '<th scope="row">border guard</th>\n<td class="yes">yes</td>\n<td class="no">no</td>',
      '<ul class="groups layers" role="list">\n<li><p><b>World</b></p>',
      '<li><p><i>yes</i> <b>Act at once</b></p>',
      '<p class="hub"><i class="visually-hidden">Centre</i> Fundamental rights</p>',
      '<li class="dashed"><p><b>Judge → Officer</b> <span>Order</span> <span class="visually-hidden">(dashed line)</span></p></li>',
    ],
  ],
  [
    'ch1-blocks',
    'image',
    [
      '<img src="assets/images/gate.svg" alt="A gate with two lanes">\n<figcaption>\n<p>A border crossing point</p>',
      'alt="The gate, closed">\n</figure>',
    ],
  ],
  [
    'ch1-practice',
    'video',
    [
      '<video controls preload="metadata" src="assets/media/check.mp4" aria-label="A document check">\n<track kind="captions" src="assets/media/check.vtt" srclang="en"',
      '<summary>Transcript</summary>\n<p>An officer takes a passport.</p>',
    ],
  ],
  [
    'ch1-practice',
    'audio',
    ['<audio controls preload="metadata" src="assets/media/talk.mp3"', 'Good morning.'],
  ],
  [
    'ch1-practice',
    'accordion',
    ['<details>\n<summary>What is a lead?</summary>\n<p>A piece of information.</p>'],
  ],
  [
    'ch1-practice',
    'callout',
    [
      '<div class="block callout callout-in-practice" role="note">\n<p class="callout-label">In practice</p>\n<h2>Ask before you photograph</h2>',
      'Law as at 1 November 2026</p>\n<p>Directive',
      'Historical figures</p>',
      '<div class="block callout callout-essential full" role="note">\n<p class="callout-label">Keep this in mind</p>\n<h2>Safety first</h2>',
    ],
  ],
  [
    'ch1-practice',
    'checklist',
    [
      '<fieldset class="block checklist" data-note="ch1-checklist-door">\n<legend><h2>Before you open the door</h2></legend>',
      '<input type="checkbox" value="1"> <span>The <strong>driver</strong> is separated <span class="citation">',
    ],
  ],
  [
    'ch1-practice',
    'scenario',
    [
      '<section class="block scenario" data-note="ch1-scenario-debt">',
      '<div class="decision" data-decision="0">\n<p>He is tired.</p>\n<fieldset>\n<legend>What do you ask first?</legend>\n<ul>',
      '<input type="radio" name="ch1-scenario-debt-first" value="2"> <span>Who his smuggler is</span>',
      '<template data-consequence="0" data-verdict="best" data-next="1">\n<p>He begins to talk.</p>\n</template>',
      '<legend>Your answer</legend>\n<ul>\n<li>Whom do you call?</li>',
      '<template data-debrief>\n<div class="debrief">\n<p>A debt',
    ],
  ],
  [
    'ch1-practice',
    'reflection',
    [
      '<label class="reflection-prompt" for="ch1-reflection-contact-note">Who is your contact?</label>',
      '<textarea id="ch1-reflection-contact-note" maxlength="1000" rows="3"></textarea>',
      '>Your note</label>',
      'maxlength="40"',
    ],
  ],
  [
    'ch1-practice',
    'takeaways',
    ['<h2>What to remember</h2>\n<ul>\n<li>Rescue comes first.</li>', '<h2>In two lines</h2>'],
  ],
  [
    'ch1-practice',
    'download',
    [
      '<a href="assets/files/card.pdf" download>Pocket card</a> <span class="download-kind">(PDF file)</span>',
    ],
  ],
  [
    'ch1-quiz',
    'rules',
    [
      'Chapter 1 · Blocks of every kind · quiz',
      `<li>${SAMPLE_QUESTIONS} questions.</li>`,
      '<li>You pass with 70\u00a0% of the points.</li>',
      '<li>You may try as often as you like.</li>',
      'After each answer you see',
      '<div class="quiz-body" data-quiz="ch1-quiz"></div>',
    ],
  ],
  [
    'final',
    'rules',
    [
      '<li>1 question.</li>',
      '<li>You pass with 1 point.</li>',
      '<li>You have 1 try.</li>',
      'not which answers were right',
    ],
  ],
  [
    'glossary',
    'terms in order',
    [
      '<dt>AFIC</dt>\n<dd>\n<p class="expansion">Africa-Frontex Intelligence Community</p>',
      'id="term-smuggling"',
    ],
  ],
  [
    'sources',
    'sources',
    [
      '<cite>Protocol against the Smuggling of Migrants</cite>. United Nations, 15 November 2000.',
      '<a class="external" href="https://example.org/protocol?a&#x3D;1&amp;b&#x3D;2" target="_blank" rel="noopener">example.org<span class="visually-hidden"> (opens in a new window)</span></a>, looked at on 2 November 2026',
      'Example Agency, undated, about 2016.',
      'Written before the conference.',
    ],
  ],
];

test.each(shown)('%s shows its %s', (place, _, texts) => {
  const page = placeOf(place);
  for (const text of texts) expect(page).toContain(text);
});

test('a term is linked at its first use in each place', () => {
  const isLink = ({ attributes }: Tag): boolean =>
    attributes.href === '#term-smuggling' && attributes.class === 'term';
  for (const [place, count] of [
    ['ch1-blocks', 1],
    ['ch1-practice', 1],
    ['ch2-end', 1],
    ['glossary', 0],
  ] as const)
    expect(tagsOf(placeOf(place)).filter(isLink), place).toHaveLength(count);
});

test('the glossary and the sources are in alphabetical order', () => {
  const order = (place: string, pattern: RegExp) =>
    [...placeOf(place).matchAll(pattern)].map(([, word]) => word);
  expect(order('glossary', /<dt>(.*)<\/dt>/g)).toEqual(['AFIC', 'État membre', 'Smuggling']);
  expect(order('sources', /"source-short">(.*)<\/p>/g)).toEqual([
    'Leaflet',
    'Report 2016',
    'Smuggling Protocol',
  ]);
});

describe('questions', () => {
  test.each([
    [
      'true-false',
      'ch1-q1-border',
      [
        '<li data-option="true"><label><input type="radio" name="answer" value="true"> <span>True</span></label></li>',
        '<template data-feedback="false">\n<p>Read the definition again.</p>\n</template>',
        '<template data-solution>\n<ul>\n<li>The statement is true.</li>',
      ],
    ],
    [
      'choice of several',
      'ch1-q2-elements',
      [
        '<div class="question" data-type="choice">\n<div class="question-scenario">',
        '<p>The captain was paid<a class="cite" href="#source-',
        '<legend><span class="question-number"></span> Which of these are elements of Smuggling? <span class="question-hint">Choose every right answer.</span></legend>\n<ul>',
        '<li data-option="1"><label><input type="checkbox" name="answer" value="1"> <span>Irregular <strong>entry</strong></span></label></li>',
        '<template data-feedback-option="2">\n<p>No: that belongs to trafficking.</p>',
        '<template data-feedback="partial">',
        '<li>A material benefit</li>\n<li>Irregular <strong>entry</strong></li>',
      ],
    ],
    ['choice of one', 'ch1-q3-first', ['type="radio" name="answer" value="0"', 'Choose one answer.']],
    [
      'highlight',
      'ch1-q11-statement',
      [
        '<p>“<span class="passage" data-option="0"><label><input type="checkbox" name="answer" value="0"><span>I came in a <em>lorry</em>.</span></label></span> <span class="passage" data-option="1">',
        '<span>I still owe for my journey.</span></label></span></p>\n<p>With <a class="term" href="#term-smuggling">them</a> it is <span class="passage" data-option="2">',
        '<template data-feedback-option="2">\n<p>Whoever holds it <strong>holds</strong> the person.</p>',
        '<li>I still owe for my journey.</li>\n<li>“the landlord” who has my passport.</li>',
      ],
    ],
    [
      'matching',
      'ch1-q4-agencies',
      [
        '<li data-source="0"><label><span>Europol</span> <span class="pick"><span class="pick-text" aria-hidden="true"></span><select name="source-0"><option value="">Choose …</option><option value="0">Police cooperation</option><option value="1">Judicial cooperation</option></select></span></label></li>',
        '<li><span class="solution-label">Eurojust:</span> Judicial <em>cooperation</em></li>',
      ],
    ],
    [
      'categorise',
      'ch1-q12-crimes',
      [
        '<li data-card="1"><span class="card-text" id="ch1-q12-crimes-card-1">A passport taken away</span> <span class="card-groups" role="radiogroup" aria-labelledby="ch1-q12-crimes-card-1"><label><input type="radio" name="card-1" value="0"> <span>Smuggling</span></label>',
        '<li><span class="solution-label">Smuggling:</span> A fare for the <em>crossing</em></li>',
      ],
    ],
    [
      'sequencing',
      'ch1-q5-order',
      [
        '<li data-item="1"><span class="sequence-text">Charge</span> <button type="button" data-move="up" aria-label="Move up: Charge">',
        '<template data-solution>\n<ol>\n<li>Lead</li>\n<li>Charge</li>',
      ],
    ],
    [
      'fill-in',
      'ch1-q6-words',
      [
        'Smuggling needs a <label class="blank"><span class="visually-hidden">first missing word</span><input type="text" name="blank-0" maxlength="40" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="done"></label> and a <strong>material <label',
        'name="blank-1"',
        '<template data-feedback-mistake="0">\n<p>A victim',
        '<li><span class="solution-label">second missing word:</span> benefit</li>',
      ],
    ],
    ['fill-in with one gap', 'ch1-q7-word', ['<li>prosecutor</li>']],
    [
      'numeric',
      'ch1-q8-deaths',
      [
        '<input type="text" inputmode="decimal" name="number" maxlength="20" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="done"> <span class="unit">deaths per 1 000 arrivals</span></label>',
        '<template data-feedback-mistake="0">\n<p>Divide by 1 000',
        '3.8 deaths per 1 000 arrivals (every number from 3.7 to 3.9 is accepted)',
      ],
    ],
    [
      'numeric without a range',
      'ch1-q10-members',
      ['<legend><span class="question-number"></span> Your answer', '<li>1\u00a0003\u00a0124 States</li>'],
    ],
    ['likert', 'ch1-q9-confidence', ['<span>Quite sure</span>', '<template data-feedback="answered">']],
  ])('%s', (_, id, texts) => {
    const question = questionOf(id);
    for (const text of texts) expect(question).toContain(text);
  });

  test('a likert question has no solution, and a question without partial feedback no template for it', () => {
    expect(questionOf('ch1-q9-confidence')).not.toContain('data-solution');
    expect(questionOf('ch1-q3-first')).not.toContain('data-feedback="partial"');
  });
});

describe('several SCOs', () => {
  const pages = renderCourse(withSettings({ scos: 'per-chapter' }));
  const [first = '', second = '', last = ''] = pages;
  const banks = renderBanks(withSettings({ scos: 'per-chapter' }));

  test('each has its own chapter, numbered as in the course', () => {
    expect(pages).toHaveLength(3);
    expect(first).toContain('<title>Blocks of every kind – Border checks &amp; documents</title>');
    expect(second).toContain('<span class="page-number">2.1</span> The end</h1>');
    expect(second).not.toContain('id="ch1-blocks"');
  });

  test('the first one has the introduction, the last one the assessment with all questions', () => {
    expect(pages.map((page) => page.includes('class="introduction wide"'))).toEqual([true, false, false]);
    expect(pages.map((page) => page.includes('id="final"'))).toEqual([false, false, true]);
    expect(Object.keys(banks[2] ?? {})).toEqual(expect.arrayContaining(['ch1-q1-border', 'ch1-q12-crimes']));
    expect(last).toContain('"questions":"final-questions.js"');
    expect(last).toContain(
      '<a class="button hero-button" href="#final">Start: Final assessment, 2\u00a0min<svg',
    );
  });

  test('the assessment names what the chapters teach without links to them', () => {
    expect(last).toContain('<li data-objective="lo2-1">finish</li>');
    expect(last).not.toContain('href="#ch1-blocks"');
  });
});

describe('authored text', () => {
  /** Names of tags with the names of their attributes: what authored text must not be able to change. */
  const signaturesOf = (page: string): ReadonlySet<string> =>
    new Set(
      tagsOf(page).map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(' ')}`),
    );
  const known = new Set([
    ...signaturesOf(html),
    ...Object.values(bank).flatMap((one) => [...signaturesOf(one)]),
  ]);

  /** Keys whose values are not text, and data of drawings, whose texts have tests of their own. */
  const FIXED = new Set([
    'id',
    'type',
    'kind',
    'objective',
    'page',
    'target',
    'language',
    'version',
    'src',
    'captions',
    'url',
    'date',
    'accessed',
    'lawAsAt',
    'chart',
    'verdict',
    'select',
    'scos',
    'diagram',
    'panels',
    'events',
    'steps',
    'lanes',
    'tries',
    'pages',
  ]);
  const isFixed = (key: string, value: unknown): boolean =>
    (FIXED.has(key) && !(key === 'pages' && Array.isArray(value))) ||
    (typeof value === 'string' && /^(?:at-once|at-end|none)$/.test(value));
  const addToTexts = (value: unknown, addition: string, key = ''): unknown => {
    if (isFixed(key, value)) return value;
    if (typeof value === 'string') return `${value}${addition}`;
    if (Array.isArray(value)) return value.map((item) => addToTexts(item, addition, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, addToTexts(inner, addition, name)]),
    );
  };

  const HOSTILE = [
    '<script>',
    '</script>',
    '</template>',
    '<img src=x onerror=x>',
    '\\<img src=x onerror=x>',
    '<!--',
    '-->',
    ']]>',
    '"',
    "'",
    '`',
    '=',
    '&',
    '&lt;',
    '&#60;',
    '<',
    '>',
    '/',
    '\\',
    ' ',
    'a',
    ' onclick="x"',
    "' onfocus='x",
    '{{x}}',
    '{{{x}}}',
    '{{safeHtml x}}',
    '\u2028',
    '\u0000',
    '[x](javascript:x)',
    '[x](https://a.example/"onclick="x)',
    '[[a"b|<i>]]',
    '[@a"b, <i>]',
    '{border}',
  ];
  const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }).map((parts) => parts.join(''));

  test('never becomes an element or an attribute', () => {
    const course = Course.parse(sampleCourse());
    fc.assert(
      fc.property(hostile, (addition) => {
        const plan = planCourse(
          addToTexts(course, ` ${addition}`) as Course,
          { toolVersion: addition },
          scorm12,
        );
        if (!plan.ok) throw new Error('the course is planned');
        for (const sco of plan.value.scos) {
          const page = renderSco({ plan: plan.value, sco, templates });
          const script = renderQuestions({ plan: plan.value, sco, templates });
          const questions = Object.values(
            readQuestionBank(readDataScript(script, 'questions') as QuestionBank),
          );
          expect(questions.length).toBeGreaterThan(0);
          const all = [page, ...questions];
          const unknown = all
            .flatMap((markup) => [...signaturesOf(markup)])
            .filter((signature) => !known.has(signature));
          expect(unknown).toEqual([]);
          const data = /id="course-data">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
          expect(JSON.parse(data)).toHaveProperty('course.title');
          for (const { name, attributes } of all.flatMap(tagsOf))
            if (name === 'a') expect(attributes.href ?? '#').toMatch(/^(?:https:|mailto:|#|assets\/)/);
        }
      }),
      {
        numRuns: 60,
        examples: [['\\<img src=x onerror=x>'], ['"><img src=x onerror=x>'], ['</template></script>']],
      },
    );
  });
});
