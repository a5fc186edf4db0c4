import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Course } from '../../../src/core/course/course.ts';
import { planCourse } from '../../../src/core/plan/plan-course.ts';
import { type QuestionBank, readQuestionBank } from '../../../src/core/player/page-course.ts';
import { renderQuestions } from '../../../src/core/render/render-questions.ts';
import { renderSco } from '../../../src/core/render/render-sco.ts';
import type { ScoInput } from '../../../src/core/render/view-context.ts';
import { scorm12 } from '../../../src/core/targets/scorm12/scorm12.ts';
import { readDataScript } from '../../../src/core/text/data-script.ts';

export type CourseInput = z.input<typeof Course>;

/** For the sample course: asks all questions of its only quiz, may be taken twice, and is passed with 80 per cent. */
export const SAMPLE_ASSESSMENT = {
  id: 'final',
  title: 'Final assessment',
  introduction: 'All that was asked before.',
  passMark: { percent: 80 },
  tries: 2,
  feedback: 'at-end',
  draw: { perChapter: 12 },
} as const satisfies CourseInput['settings']['assessment'];

const TEMPLATES = join(import.meta.dirname, '../../../templates');

/** File name below `templates/` to source. */
export const templates: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs') && !/^(?:sheet|package-sheet|answer-key|records)\b/.test(name))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(TEMPLATES, name), 'utf8')]),
);

const feedback = {
  correct: 'Right: three elements make the offence.',
  incorrect: 'Not yet: read the three elements again.',
  partial: 'Some of it is right. Look at the second element.',
};

/** A course with every type of block and question, and every optional field given at least once and left out at least once. */
export const sampleCourse = (): CourseInput => ({
  settings: {
    id: 'sample',
    version: '1.2.3',
    language: 'en',
    title: 'Border checks & documents',
    description: 'A sample with everything in it.',
    keywords: ['sample'],
    publisher: 'Example Agency',
    rights: '© 2026 Example Agency',
    lawAsAt: '2026-11-01',
    introduction:
      'This course shows **every** kind of block. Read the [first page](#ch1-blocks), or write to [us](mailto:course@example.org).\n\n- calm\n- quick\n- readable',
    kicker: 'For border guards',
    promise: 'Check a border & a document.',
    theme: {
      mode: 'auto',
      colours: { brand: { light: '#5a1a6e', dark: '#e3b8f2' }, deep: '#3a0f4a' },
      logo: { file: 'images/gate.svg', alt: 'Example Agency' },
      font: 'Verdana, Arial, sans-serif',
    },
    interactions: 'all' as const,
    roles: [
      { id: 'guard', title: 'Border guard' },
      { id: 'judge', title: 'Prosecutor or judge', plural: 'prosecutors and judges' },
    ],
    assessment: {
      id: 'final',
      title: 'Final assessment',
      introduction: 'One question from each chapter.',
      passMark: { points: 1 },
      tries: 1,
      feedback: 'none',
      draw: { perChapter: 1 },
    },
  },
  chapters: [
    {
      chapter: {
        id: 'ch1',
        title: 'Blocks of every kind',
        summary: 'What a page can hold, with a [[smuggling|smuggling]] example.',
        objectives: [
          { id: 'lo1-1', text: 'recognise every block' },
          { id: 'lo1-2', text: 'read a figure and its table' },
        ],
        pages: [
          {
            id: 'ch1-blocks',
            title: 'Text, definitions and figures',
            blocks: [
              {
                type: 'text',
                text: 'A driver hears knocking inside a trailer. Each officer may hold *one piece* of a [[smuggling]] case [@protocol, Art. 3(a)].\n\nThe word [[smuggling|migrant smuggling]] is linked once only. See the [official text](https://example.org/protocol?a=1&b=2) and [the next page](#ch1-practice).\n\n### What to look for\n\n1. the person\n2. the document\n   - its number\n   - its photograph\n3. the journey\n\n#### Small print\n\nA last paragraph.',
              },
              { type: 'text', heading: 'A heading', text: 'Text beneath a heading [@report].' },
              {
                type: 'definition',
                term: 'Smuggling of migrants',
                definition: 'The procurement, for a material benefit, of the illegal entry of a person.',
                source: 'Smuggling Protocol, Art. 3(a) [@protocol, Art. 3(a)]',
                plain: 'Someone is *paid* to get someone else across a border.',
              },
              {
                type: 'definition',
                term: 'Document check',
                definition: 'A look at a document under light.',
                source: 'Authors of this course',
              },
              {
                type: 'quotation',
                text: 'Nous devons travailler ensemble.',
                language: 'fr',
                source: 'A national prosecutor, 2016 [@protocol]',
              },
              { type: 'quotation', text: 'We share what we know.', source: 'An analyst, 2017 [@report]' },
              {
                type: 'statistic',
                heading: 'Three figures that must not be added',
                statistics: [
                  {
                    value: '1 003 124',
                    unit: 'arrivals',
                    counted: 'Arrivals by sea',
                    where: 'Mediterranean',
                    period: '2015',
                    counter: 'IOM [@report, p. 3]',
                    caution: 'Arrivals, not *people*: a person can arrive twice.',
                  },
                  {
                    value: '3–6 billion',
                    unit: 'EUR',
                    counted: 'Turnover of criminal networks',
                    where: 'European Union',
                    period: '2015',
                    counter: 'Europol [@report]',
                  },
                  {
                    value: '28',
                    unit: 'States',
                    counted: 'Member States of the Union',
                    where: 'Europe',
                    period: '2016',
                    counter: 'authors',
                  },
                ],
              },
              {
                type: 'statistic',
                statistics: [
                  {
                    value: '24',
                    unit: 'States',
                    counted: 'States represented at the conference',
                    where: 'Amsterdam',
                    period: 'January 2016',
                    counter: 'organisers',
                  },
                ],
              },
              {
                type: 'table',
                caption: 'Five professions, five questions',
                columns: ['You are …', 'You often hold …', 'The question you bring', 'Whom you tell'],
                rows: [
                  ['an investigator', 'a lead, a witness', 'Who organised it [@report]?', 'the prosecutor'],
                  ['a border guard', 'a traveller, a document', 'What does not fit?', 'the investigator'],
                  ['a judge', 'a measure to authorise', 'Is it lawful, necessary and proved?', 'the parties'],
                ],
                source: 'Authors of this course',
              },
              {
                type: 'table',
                caption: 'Two columns',
                columns: ['Sign', 'Meaning'],
                rows: [['✓', 'seen']],
              },
              {
                type: 'comparison',
                caption: 'Smuggling and trafficking',
                subjects: ['Smuggling', 'Trafficking'],
                criteria: [
                  { criterion: 'Border', values: ['always', 'not needed'] },
                  { criterion: 'Consent', values: ['**given**', 'irrelevant [@protocol]'] },
                ],
                source: 'Smuggling Protocol [@protocol]',
              },
              {
                type: 'timeline',
                id: 'ch1-figure-timeline',
                title: 'From the crisis to the conference',
                description: 'Three steps between 2015 and 2016.',
                source: 'Report 2016 [@report]',
                lanes: ['European Union', 'Member States'],
                events: [
                  { date: '2015-05-13', label: 'Agenda on Migration', lane: 0 },
                  { date: '2015-09', label: 'Relocation decided', lane: 0, ended: true },
                  { date: '2016-01', label: 'Conference', lane: 1, detail: 'Amsterdam, on [[smuggling]]' },
                ],
              },
              {
                type: 'process',
                id: 'ch1-figure-process',
                title: 'From a lead to a verdict',
                description: 'Four steps in order.',
                remark: 'Each step needs the one before it.',
                source: 'Authors of this course',
                lane: 'Safety comes first at every step',
                steps: [
                  { label: 'Lead', above: 'border guard', below: 'phone' },
                  { label: 'Investigation', detail: 'joint team' },
                  { label: 'Charge', gate: 'Is it proved?' },
                  { label: 'Verdict' },
                ],
                aboveTitle: 'Who',
                belowTitle: 'Evidence',
              },
              {
                type: 'chart',
                id: 'ch1-figure-chart',
                title: 'Two units, two panels',
                description: 'Detections and arrivals in 2015.',
                source: 'Report 2016 [@report, p. 5]',
                chart: 'bar',
                panels: [
                  {
                    title: 'Detections',
                    unit: 'detections',
                    points: [
                      { label: '2014', value: 283532 },
                      { label: '2015', value: 1822337, shown: '1.82 million' },
                    ],
                  },
                ],
              },
              {
                type: 'figure',
                id: 'ch1-figure-venn',
                title: 'What both crimes share',
                description: 'Two circles that overlap.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'venn',
                  left: { label: 'Smuggling', features: ['border', 'consent'] },
                  right: { label: 'Trafficking', features: ['exploitation', 'means'] },
                  both: ['profit', 'organised groups'],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-matrix',
                title: 'Who needs what',
                description: 'Rows are professions, columns are kinds of evidence.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'matrix',
                  rowTitle: 'Profession',
                  columnTitle: 'Evidence',
                  columns: ['phone', 'money'],
                  rows: [
                    { label: 'investigator', cells: [true, true] },
                    { label: 'border guard', cells: [true, false] },
                  ],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-layers',
                title: 'Layers of law',
                description: 'The most general on top.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'layers',
                  layers: [
                    { label: 'World', items: ['Smuggling Protocol'] },
                    { label: 'Union', items: ['Facilitation Directive', 'Framework Decision'] },
                  ],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-tree',
                title: 'What to ask first',
                description: 'A question with two answers.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'tree',
                  root: {
                    label: 'Is there danger to life?',
                    detail: 'Ask everybody',
                    children: [
                      { edge: 'yes', label: 'Act at once' },
                      { edge: 'no', label: 'Ask on', children: [{ label: 'Record the answer' }] },
                    ],
                  },
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-cycle',
                title: 'A cycle',
                description: 'Three steps that return to the first.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'cycle',
                  centre: 'Fundamental rights',
                  steps: [{ label: 'Plan' }, { label: 'Act', detail: 'As planned' }, { label: 'Review' }],
                  inputs: ['Border data', 'Debriefing reports'],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-sequence',
                title: 'Who asks whom',
                description: 'Two messages.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'sequence',
                  actors: [
                    { id: 'officer', label: 'Officer' },
                    { id: 'judge', label: 'Judge' },
                  ],
                  messages: [
                    { from: 'officer', to: 'judge', label: 'Request' },
                    { from: 'judge', to: 'officer', label: 'Order', line: 'dashed' },
                  ],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-cards',
                title: 'Two estimates',
                description: 'Two cards.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'cards',
                  cards: [
                    { value: 'EUR 3–6 billion', label: 'Turnover', details: ['2015'] },
                    { value: 'USD 6.75 billion', label: 'Money on two routes' },
                  ],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-house',
                title: 'A house',
                description: 'A roof on two pillars.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'house',
                  roof: ['Prevention', 'Protection'],
                  pillars: [{ label: 'Rescue', detail: 'People in distress' }, { label: 'Legal channels' }],
                  foundation: 'Human rights',
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-puzzle',
                title: 'Who holds what',
                description: 'Two pieces.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'puzzle',
                  centre: 'One network?',
                  pieces: [
                    { label: 'A lorry', holder: 'Police' },
                    { label: 'Two passports', holder: 'Border guards' },
                  ],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-network',
                title: 'Smuggling and its companions',
                description: 'Two crimes around a third.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'network',
                  centre: 'Smuggling',
                  ring: 'corruption',
                  nodes: [{ label: 'Trafficking', detail: 'people' }, { label: 'Money laundering' }],
                },
              },
              {
                type: 'figure',
                id: 'ch1-figure-schematic',
                title: 'Supply and demand',
                description: 'Two arrows between two bubbles.',
                source: 'Authors of this course',
                diagram: {
                  kind: 'schematic',
                  nodes: [
                    { id: 'demand', label: 'Demand', x: 0, y: 50 },
                    { id: 'supply', label: 'Supply', x: 100, y: 50 },
                  ],
                  links: [
                    { from: 'demand', to: 'supply', label: 'looks for' },
                    { from: 'supply', to: 'demand', label: 'creates', line: 'dashed' },
                  ],
                },
              },
              {
                type: 'image',
                src: 'images/gate.svg',
                alt: 'A gate with two lanes',
                caption: 'A border crossing point',
                source: 'Authors of this course [@report]',
              },
              { type: 'image', src: 'images/gate.svg', alt: 'The same gate at night', source: 'Authors' },
              { type: 'image', src: 'images/gate.svg', alt: 'The gate, closed' },
            ],
          },
          {
            id: 'ch1-practice',
            title: 'Media, boxes and exercises',
            blocks: [
              {
                type: 'video',
                src: 'media/check.mp4',
                title: 'A document check',
                captions: 'media/check.vtt',
                transcript: 'An officer takes a passport.\n\nShe tilts it.',
                source: 'Example Agency, 2024',
              },
              {
                type: 'audio',
                src: 'media/talk.mp3',
                title: 'A prosecutor speaks',
                captions: 'media/talk.vtt',
                transcript: 'Good morning.',
              },
              {
                type: 'accordion',
                heading: 'Questions and answers',
                sections: [
                  { title: 'What is a lead?', text: 'A piece of information.\n\n### More\n\nMuch more.' },
                  { title: 'Who may open it?', text: 'Everyone.' },
                ],
              },
              { type: 'accordion', sections: [{ title: 'Without a heading', text: 'Also fine.' }] },
              {
                type: 'callout',
                kind: 'in-practice',
                heading: 'Ask before you photograph',
                text: 'Look for the [[smuggling]] signs first.',
              },
              { type: 'callout', kind: 'note', text: 'Keep it in mind.' },
              { type: 'callout', kind: 'since-then', text: 'The agency has a new name.' },
              { type: 'callout', kind: 'law-as-at', text: 'Directive 2002/90/EC is in force.' },
              {
                type: 'callout',
                kind: 'for-judiciary',
                for: ['judge'],
                text: 'The file needs the original.',
              },
              { type: 'callout', kind: 'historical', text: 'These figures are historical.' },
              {
                type: 'callout',
                kind: 'essential',
                heading: 'Safety first',
                text: 'Rescue comes before every question.',
              },
              {
                type: 'checklist',
                id: 'ch1-checklist-door',
                heading: 'Before you open the door',
                introduction: 'Tick what you have done.',
                items: ['Medical help is called', 'The **driver** is separated [@report]'],
              },
              {
                type: 'checklist',
                id: 'ch1-checklist-short',
                heading: 'A short list',
                items: ['Only one thing'],
              },
              {
                type: 'scenario',
                id: 'ch1-scenario-debt',
                heading: 'The debt',
                text: 'A man says that he still owes money.',
                decisions: [
                  {
                    id: 'first',
                    prompt: 'He is tired.\n\nWhat do you ask first?\n\n- Think of his safety.',
                    options: [
                      {
                        id: 'safe',
                        text: 'Whether he is safe',
                        consequence: 'He begins to talk.',
                        verdict: 'best',
                      },
                      {
                        id: 'sum',
                        text: 'How much he owes',
                        consequence: 'He gives a number.',
                        verdict: 'acceptable',
                      },
                      {
                        id: 'name',
                        text: 'Who his smuggler is',
                        consequence: 'He says no more.',
                        verdict: 'poor',
                        losses: ['trust', 'time'],
                      },
                    ],
                  },
                  {
                    id: 'then',
                    prompt: '- Whom do you call?',
                    options: [
                      { id: 'unit', text: 'The special unit', consequence: 'They come.', verdict: 'best' },
                      { id: 'nobody', text: 'Nobody', consequence: 'He is gone.', verdict: 'poor' },
                    ],
                  },
                ],
                debrief: 'A debt can turn smuggling into trafficking.',
              },
              {
                type: 'scenario',
                id: 'ch1-scenario-short',
                heading: 'A short case',
                text: 'A van stops.',
                decisions: [
                  {
                    id: 'stop',
                    prompt: 'Do you follow?',
                    options: [
                      { id: 'yes', text: 'Yes', consequence: 'It drives off.', verdict: 'acceptable' },
                      { id: 'no', text: 'No', consequence: 'You call a colleague.', verdict: 'best' },
                    ],
                  },
                ],
              },
              {
                type: 'outcome',
                of: { scenario: 'ch1-scenario-debt', decision: 'first' },
                texts: [
                  { options: ['safe', 'sum'], text: 'He talks about his *debt* [@report].' },
                  { options: ['name'], text: 'He says nothing about his debt.' },
                ],
                otherwise: 'Nobody has talked to him yet.',
              },
              {
                type: 'exhibit',
                id: 'ch1-exhibit-inspection',
                label: 'E1',
                title: 'Note of an inspection',
                source: 'Labour inspection, invented [@report]',
                parts: [
                  { kind: 'fields', fields: [{ label: 'Found', text: '**Seven** people at work' }] },
                  {
                    kind: 'table',
                    caption: 'Payments',
                    columns: ['Date', 'Party', 'Size'],
                    rows: [['3 December', 'the firm', 'large']],
                  },
                  {
                    kind: 'messages',
                    messages: [
                      { when: '3 Dec 22:24', from: 'L.', to: 'K.', text: 'Knock.' },
                      { when: '3 Dec 22:25', from: 'K.', text: 'We do.', isOwn: true },
                    ],
                  },
                  { kind: 'text', text: 'Nobody has signed it.' },
                ],
                notice: 'Seven people, eleven beds.',
                limits: 'That all owe the same person.',
              },
              {
                type: 'exhibit',
                id: 'ch1-exhibit-later',
                label: 'E2',
                title: 'What he says',
                source: 'Interview, invented',
                parts: [{ kind: 'text', text: 'He owes for a telephone.' }],
                when: { scenario: 'ch1-scenario-debt', decision: 'first', options: ['safe'] },
              },
              {
                type: 'reflection',
                id: 'ch1-reflection-contact',
                prompt: 'You need a name.\n\nWho is your contact?\n\n1. at home\n2. abroad',
              },
              { type: 'reflection', id: 'ch1-reflection-law', prompt: '- Your national law', maxBytes: 40 },
              { type: 'question', id: 'ch1-check-first', questionId: 'ch1-q3-first' },
              {
                type: 'question',
                id: 'ch1-check-own',
                question: {
                  type: 'highlight',
                  id: 'ch1-own-note',
                  objective: 'lo1-1',
                  page: 'ch1-practice',
                  stem: 'What must not leave the office?',
                  text: '{thanks: Thank you.} {name: Her *name* is Amina.}',
                  passages: [{ id: 'thanks' }, { id: 'name', correct: true, feedback: 'It names a victim.' }],
                  feedback,
                },
              },
              { type: 'takeaways', items: ['Rescue comes first.', 'Every piece counts [@report].'] },
              { type: 'takeaways', heading: 'In two lines', items: ['Look.', 'Tell.'] },
              {
                type: 'download',
                src: 'files/card.pdf',
                title: 'Pocket card',
                description: 'The signs on one page, for *officers*.',
              },
            ],
          },
        ],
      },
      quiz: {
        id: 'ch1-quiz',
        title: 'Check chapter 1',
        introduction: 'Take it as often as you like.',
        questions: [
          {
            type: 'true-false',
            id: 'ch1-q1-border',
            objective: 'lo1-1',
            page: 'ch1-blocks',
            stem: 'Smuggling of migrants needs a border.',
            answer: true,
            feedback: { true: 'Yes: entry is part of the definition.', false: 'Read the definition again.' },
          },
          {
            type: 'choice',
            id: 'ch1-q2-elements',
            objective: 'lo1-1',
            page: 'ch1-blocks',
            scenario: 'A boat arrives with *forty* people.',
            stem: 'The captain was paid [@report].\n\nWhich of these are elements of [[smuggling]]?\n\n- Think of Art. 3.',
            select: 'multiple',
            choices: [
              { id: 'benefit', text: 'A material benefit', correct: true, feedback: 'Yes, Art. 3(a).' },
              { id: 'entry', text: 'Irregular **entry**', correct: true, feedback: 'Yes.' },
              { id: 'force', text: 'Force', feedback: 'No: that belongs to trafficking.' },
            ],
            feedback,
          },
          {
            type: 'choice',
            id: 'ch1-q3-first',
            objective: 'lo1-2',
            page: 'ch1-practice',
            stem: 'What comes first?',
            select: 'single',
            choices: [
              { id: 'rescue', text: 'Rescue', correct: true, feedback: 'Yes.' },
              { id: 'arrest', text: 'Arrest', feedback: 'No.' },
            ],
            feedback: { correct: 'Right.', incorrect: 'Wrong.' },
          },
          {
            type: 'matching',
            id: 'ch1-q4-agencies',
            objective: 'lo1-2',
            page: 'ch1-blocks',
            stem: 'Who does what?',
            sources: [
              { id: 'europol', text: 'Europol', target: 'police' },
              { id: 'eurojust', text: 'Eurojust', target: 'courts' },
            ],
            targets: [
              { id: 'police', text: 'Police cooperation' },
              { id: 'courts', text: 'Judicial *cooperation*' },
            ],
            feedback,
          },
          {
            type: 'sequencing',
            id: 'ch1-q5-order',
            objective: 'lo1-2',
            page: 'ch1-blocks',
            stem: 'Put the steps in order.',
            items: [
              { id: 'lead', text: 'Lead' },
              { id: 'charge', text: 'Charge' },
              { id: 'verdict', text: 'Verdict' },
            ],
            feedback,
          },
          {
            type: 'fill-in',
            id: 'ch1-q6-words',
            objective: 'lo1-1',
            page: 'ch1-blocks',
            stem: 'Complete the sentence.',
            text: 'Smuggling needs a {border} and a **material {benefit}**.',
            blanks: [
              { id: 'border', label: 'first missing word', accepted: ['border', 'frontier'] },
              { id: 'benefit', label: 'second missing word', accepted: ['benefit'] },
            ],
            mistakes: [{ answer: 'victim', feedback: 'A victim is an element of trafficking.' }],
            feedback,
          },
          {
            type: 'fill-in',
            id: 'ch1-q7-word',
            objective: 'lo1-1',
            page: 'ch1-blocks',
            stem: 'One word.',
            text: 'The {office} prosecutes.',
            blanks: [{ id: 'office', label: 'missing word', accepted: ['prosecutor'] }],
            feedback: { correct: 'Right.', incorrect: 'Wrong.' },
          },
          {
            type: 'numeric',
            id: 'ch1-q8-deaths',
            objective: 'lo1-2',
            page: 'ch1-blocks',
            stem: 'How many deaths per 1 000 arrivals?',
            answer: 3.8,
            accept: { min: 3.7, max: 3.9 },
            unit: 'deaths per 1 000 arrivals',
            mistakes: [{ answer: 38, feedback: 'Divide by 1 000, not by 100.' }],
            feedback,
          },
          {
            type: 'likert',
            id: 'ch1-q9-confidence',
            objective: 'lo1-1',
            page: 'ch1-practice',
            stem: 'How sure are you?',
            scale: [
              { id: 'unsure', text: 'Not sure' },
              { id: 'sure', text: 'Quite sure' },
            ],
            feedback: { answered: 'Thank you.' },
          },
          {
            type: 'numeric',
            id: 'ch1-q10-members',
            objective: 'lo1-2',
            page: 'ch1-blocks',
            stem: '- How many Member States today?',
            answer: 1003124,
            unit: 'States',
            feedback: { correct: 'Right.', incorrect: 'Wrong.' },
          },
          {
            type: 'highlight',
            id: 'ch1-q11-statement',
            objective: 'lo1-1',
            page: 'ch1-blocks',
            stem: 'A driver says:\n\nWhat points to trafficking?',
            text: '“{lorry: I came in a *lorry*.} {debt: I still owe for my journey.}\n\nWith [[smuggling|them]] it is {passport: “the landlord” who has my passport.}”',
            passages: [
              { id: 'lorry' },
              { id: 'debt', correct: true, feedback: 'A debt binds.' },
              { id: 'passport', correct: true, feedback: 'Whoever holds it **holds** the person.' },
            ],
            feedback,
          },
          {
            type: 'categorise',
            id: 'ch1-q12-crimes',
            objective: 'lo1-1',
            page: 'ch1-blocks',
            stem: 'To which crime does each belong?',
            cards: [
              { id: 'fare', text: 'A fare for the *crossing*', group: 'smuggling' },
              { id: 'passport', text: 'A passport taken away', group: 'trafficking' },
              { id: 'abuse', text: 'Abuse on the way', group: 'both' },
            ],
            groups: [
              { id: 'smuggling', text: 'Smuggling' },
              { id: 'trafficking', text: 'Trafficking' },
              { id: 'both', text: 'Both' },
            ],
            feedback,
          },
        ],
      },
    },
    {
      chapter: {
        id: 'ch2',
        title: 'A chapter without a quiz',
        summary: 'Short.',
        objectives: [{ id: 'lo2-1', text: 'finish' }],
        pages: [
          {
            id: 'ch2-end',
            title: 'The end',
            for: ['judge'],
            blocks: [{ type: 'text', text: 'The [[smuggling]] course ends.' }],
          },
        ],
      },
    },
  ],
  glossary: {
    terms: [
      {
        id: 'smuggling',
        term: 'Smuggling',
        definition: 'Paid help with irregular entry [@protocol, Art. 3(a)].',
      },
      {
        id: 'afic',
        term: 'AFIC',
        expansion: 'Africa-Frontex Intelligence Community',
        definition: 'A network that shares knowledge.',
      },
      { id: 'etat', term: 'État membre', definition: 'A Member State.' },
    ],
  },
  caseFile: {
    title: 'The case of the debt',
    introduction: 'What has been found so far.',
    board: {
      nodes: [
        { id: 'worker', kind: 'person', label: 'The worker' },
        { id: 'firm', kind: 'organisation', label: 'The cleaning firm' },
        { id: 'van', kind: 'vehicle', label: 'The van' },
      ],
      links: [
        {
          from: 'worker',
          to: 'firm',
          label: 'debt',
          states: [
            { page: 'ch1-blocks', certainty: 'claimed', source: 'E1' },
            {
              page: 'ch1-practice',
              certainty: 'refuted',
              source: 'E2 [@report]',
              note: 'He owes a *colleague*.',
              when: { scenario: 'ch1-scenario-debt', decision: 'first', options: ['safe'] },
            },
          ],
        },
        {
          from: 'firm',
          to: 'van',
          label: 'owner',
          states: [{ page: 'ch2-end', certainty: 'confirmed', source: 'register' }],
        },
      ],
    },
  },
  sources: {
    sources: [
      {
        id: 'report',
        short: 'Report 2016',
        title: 'A report',
        publisher: 'Example Agency',
        date: 'undated, about 2016',
        note: 'Written before the conference.',
      },
      {
        id: 'protocol',
        short: 'Smuggling Protocol',
        title: 'Protocol against the Smuggling of Migrants',
        publisher: 'United Nations',
        date: '2000-11-15',
        url: 'https://example.org/protocol?a=1&b=2',
        accessed: '2026-11-02',
      },
      {
        id: 'leaflet',
        short: 'Leaflet',
        title: 'A leaflet',
        publisher: 'Example Agency',
        date: '2011',
        url: 'https://example.org/leaflet',
      },
    ],
  },
});

/** How many questions the sample course's only quiz asks. */
export const SAMPLE_QUESTIONS = sampleCourse().chapters[0]?.quiz?.questions.length ?? 0;

/** How many of them earn points: all but a rating. */
export const SAMPLE_SCORED = SAMPLE_QUESTIONS - 1;

/** What the pages of a course are rendered from. */
export const scoInputs = (input: CourseInput): ScoInput[] => {
  const result = planCourse(Course.parse(input), { toolVersion: '9.9.9' }, scorm12);
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return result.value.scos.map((sco) => ({ plan: result.value, sco }));
};

/** The pages of a course. */
export const renderCourse = (input: CourseInput): string[] =>
  scoInputs(input).map((sco) => renderSco({ ...sco, templates }));

/** Markup of the questions of each SCO by id. */
export const renderBanks = (input: CourseInput): readonly Readonly<Record<string, string>>[] =>
  scoInputs(input).map((sco) =>
    readQuestionBank(readDataScript(renderQuestions({ ...sco, templates }), 'questions') as QuestionBank),
  );
