import type { Code } from '../../src/core/diagnostics/registry.ts';
import { goodTexts } from './good-course.ts';

/** A change to the good course that makes exactly one finding. */
export interface CourseCase {
  readonly code: Code;
  /** What is special about the case, if a code has several. */
  readonly when?: string;
  /** The file that is changed and, unless `at` names another, that has the finding. */
  readonly file: string;
  readonly replace: readonly [from: string, to: string];
  /** More changes that the case needs. */
  readonly edits?: readonly {
    readonly file: string;
    readonly replace: readonly [from: string, to: string];
  }[];
  /** `line:column`, or `file:line:column` in another file. */
  readonly at: string;
  /** Assets in place of the good ones. */
  readonly assets?: readonly string[];
  /** The day on which the course is judged. */
  readonly today?: string;
  readonly message?: string;
  readonly help?: string;
}

import { caseCases } from './case-cases.ts';

const course = 'course.ts';
const glossary = 'glossary.ts';
const sources = 'sources.ts';
const chapter1 = 'chapters/01-start/chapter.ts';
const quiz1 = 'chapters/01-start/quiz.ts';
const chapter2 = 'chapters/02-practice/chapter.ts';
const quiz2 = 'chapters/02-practice/quiz.ts';

const ASSESSMENT = goodTexts[course]?.match(/ {2}assessment: \{[\s\S]*?\n {2}\},\n/)?.[0] ?? '';

/** Gives the good course two roles. */
const addRoles: NonNullable<CourseCase['edits']>[number] = {
  file: course,
  replace: [
    '  assessment: {',
    "  roles: [{ id: 'guard', title: 'Guard' }, { id: 'analyst', title: 'Analyst' }],\n  assessment: {",
  ],
};

/** Switches the question lint on; two questions of the good course ask what its scenario asks. */
const lint = (settings: string, except = "'ch1-q1', 'ch2-q1'"): NonNullable<CourseCase['edits']>[number] => ({
  file: course,
  replace: ['  assessment: {', `  questionLint: { ${settings}, except: [${except}] },\n  assessment: {`],
});

/** One more question with one right option, and the case of the first question without its scenario. */
const asksAnother = (key: string): NonNullable<CourseCase['edits']>[number] => ({
  file: quiz1,
  replace: [
    "      scenario: 'A driver hears knocking.',",
    `      scenario: 'A guard sees smoke.', stem: 'Who decides?', select: 'single', choices: [${key}, { id: 'b', text: 'Officers', feedback: 'No.' }], feedback }, { type: 'choice', id: 'ch1-qx', objective: 'lo1-1', page: 'ch1-figures',`,
  ],
});

export const courseCases: readonly CourseCase[] = [
  // Shape
  {
    code: 'course/unknown-key',
    file: chapter1,
    replace: ["title: 'Welcome'", "titel: 'Welcome'"],
    at: '32:7',
    message: 'Page "ch1-welcome" has an unknown key "titel".',
    help: 'Known keys: "id", "title", "minutes", "for", "blocks"; did you mean "title"?',
  },
  {
    code: 'course/unknown-key',
    when: 'beside everything that is needed',
    file: quiz1,
    replace: ["text: 'Arrest',", "text: 'Arrest', color: 'red',"],
    at: '22:41',
    message: 'Choice "arrest" has an unknown key "color".',
  },
  {
    code: 'course/unknown-key',
    when: 'inside a tree',
    file: chapter1,
    replace: ["{ label: 'Four' }", "{ label: 'Four', note: 'x' }"],
    at: '106:99',
    message:
      '"diagram.root.children[0].children[0].children[0]" of block "fig-tree" has an unknown key "note".',
  },
  {
    code: 'course/unknown-key',
    when: 'inside a union',
    file: course,
    replace: ['{ percent: 80 }', '{ percnt: 80 }'],
    at: '19:17',
    message: '"assessment.passMark" of course "border-basics" has an unknown key "percnt".',
    help: 'Known keys: "percent", "points"; did you mean "percent"?',
  },
  {
    code: 'course/unknown-key',
    when: 'at the top of a file',
    file: sources,
    replace: ['  sources: [', "  note: 'x',\n  sources: ["],
    at: '4:3',
    message: 'The list of sources has an unknown key "note".',
  },
  {
    code: 'course/missing-field',
    file: chapter1,
    replace: ["heading: 'Before you start', ", ''],
    at: '62:9',
    message: 'Block "ch1-check" lacks "heading".',
    help: 'Add the field.',
  },
  {
    code: 'course/missing-field',
    when: 'the type of a block is missing',
    file: chapter1,
    replace: ["type: 'comparison',", ''],
    at: '56:9',
    message: '"blocks[2]" of page "ch1-welcome" lacks "type".',
  },
  {
    code: 'course/missing-field',
    when: 'a choice of values is missing',
    file: chapter2,
    replace: [", verdict: 'poor'", ''],
    at: '42:17',
    help: 'Add "verdict" with one of "best", "acceptable", "poor".',
  },
  {
    code: 'course/invalid-value',
    file: course,
    replace: ["version: '1.0.0'", "version: '1.0'"],
    at: '5:12',
    message: '"version" of course "border-basics" must be a semantic version such as "1.0.0", but is "1.0".',
  },
  {
    code: 'course/invalid-value',
    when: 'a word is not one of the known ones',
    file: quiz1,
    replace: ["select: 'multiple'", "select: 'multi'"],
    at: '32:15',
    message: '"select" of question "ch1-q2" must be one of "single", "multiple", but is "multi".',
  },
  {
    code: 'course/invalid-value',
    when: 'the kind of value is wrong',
    file: quiz2,
    replace: ['answer: true', "answer: 'yes'"],
    at: '15:15',
    message: '"answer" of question "ch2-q1" must be true or false, but is "yes".',
  },
  {
    code: 'course/invalid-value',
    when: 'a text is too long',
    file: sources,
    replace: ["short: 'Protocol'", `short: '${'Protocol '.repeat(8).trim()}'`],
    at: '5:30',
    message:
      '"short" of source "protocol" must have at most 60 characters, but is "Protocol Protocol Protocol Protocol Protocol Protocol Protoc…" (71 characters).',
  },
  {
    code: 'course/invalid-value',
    when: 'a list is too short',
    file: course,
    replace: ["keywords: ['border']", 'keywords: []'],
    at: '9:13',
    message: '"keywords" of course "border-basics" must have at least 1 entry, but is a list of 0.',
  },
  {
    code: 'course/invalid-value',
    when: 'a number is out of range inside a union',
    file: course,
    replace: ['{ percent: 80 }', '{ percent: 180 }'],
    at: '19:26',
    message: '"assessment.passMark.percent" of course "border-basics" must be at most 100, but is 180.',
  },
  {
    code: 'course/invalid-value',
    when: 'no branch of a union fits',
    file: quiz1,
    replace: ['passMark: { points: 2 },', "passMark: { points: 2 }, tries: 'endless',"],
    at: '9:35',
    message: '"tries" of quiz "ch1-quiz" must be a number or "unlimited", but is "endless".',
  },
  {
    code: 'course/invalid-value',
    when: 'an entry of a list is of the wrong kind',
    file: chapter1,
    replace: ['cells: [true, false]', 'cells: [true, 7]'],
    at: '15:40',
    message:
      '"diagram.rows[0].cells[1]" of block "fig-roles" must be true or false or text in quotation marks, but is 7.',
  },
  {
    code: 'course/invalid-value',
    when: 'a web address is none',
    file: sources,
    replace: ["date: '2000-11-15'", "date: '2000-11-15', url: 'http://example.org'"],
    at: '5:115',
    message: '"url" of source "protocol" must be an https: address, but is "http://example.org".',
  },
  {
    code: 'course/unknown-type',
    file: chapter1,
    replace: ["type: 'comparison'", "type: 'comparision'"],
    at: '57:17',
    message: '"blocks[2]" of page "ch1-welcome" has the type "comparision", which does not exist.',
  },
  {
    code: 'course/unknown-type',
    when: 'of a diagram',
    file: chapter1,
    replace: ["kind: 'schematic'", "kind: 'map'"],
    at: '117:19',
    message: '"diagram" of block "fig-ways" has the kind "map", which does not exist.',
  },

  // Identifiers
  {
    code: 'course/duplicate-id',
    file: quiz2,
    replace: ["id: 'ch2-q1'", "id: 'ch1-q1'"],
    at: '10:11',
    message:
      'The id "ch1-q1" of this question already belongs to the question at chapters/01-start/quiz.ts:14.',
  },
  {
    code: 'course/reserved-id',
    file: chapter1,
    replace: ["id: 'fig-tree'", "id: 'contents'"],
    at: '98:15',
    message: 'The id "contents" of this figure is one of the page\'s own.',
  },
  {
    code: 'course/duplicate-id',
    when: 'a drawing is called like a page',
    file: chapter1,
    replace: ["id: 'fig-tree'", "id: 'ch1-figures'"],
    at: '98:15',
    message:
      'The id "ch1-figures" of this figure already belongs to the page at chapters/01-start/chapter.ts:66.',
  },
  {
    code: 'course/duplicate-id',
    when: 'the assessment is called like a quiz',
    file: course,
    replace: ["id: 'final'", "id: 'ch1-quiz'"],
    at: '16:9',
  },
  {
    code: 'course/duplicate-id',
    when: 'a source is listed twice',
    file: sources,
    replace: [
      '\n  ],\n});',
      "\n    { id: 'protocol', short: 'P', title: 'P', publisher: 'UN', date: '2000' },\n  ],\n});",
    ],
    at: '7:11',
  },
  {
    code: 'course/duplicate-id',
    when: 'a term is listed twice',
    file: glossary,
    replace: ["id: 'facilitation'", "id: 'smuggling'"],
    edits: [{ file: chapter1, replace: ['[[facilitation|help]]', 'help'] }],
    at: '6:11',
  },
  {
    code: 'course/duplicate-local-id',
    file: quiz1,
    replace: ["id: 'arrest'", "id: 'rescue'"],
    at: '22:15',
    message: 'Question "ch1-q1" has two choices with the id "rescue".',
  },
  {
    code: 'course/duplicate-local-id',
    when: 'matching sources',
    file: quiz1,
    replace: ["id: 'clerk'", "id: 'officer'"],
    at: '48:15',
  },
  {
    code: 'course/duplicate-local-id',
    when: 'sequencing items',
    file: quiz1,
    replace: ["id: 'share'", "id: 'check'"],
    at: '66:15',
  },
  {
    code: 'course/duplicate-local-id',
    when: 'likert steps',
    file: quiz1,
    replace: ["id: 'unsure'", "id: 'sure'"],
    at: '105:15',
  },
  {
    code: 'course/duplicate-local-id',
    when: 'options of a decision',
    file: chapter2,
    replace: ["id: 'wait'", "id: 'rescue'"],
    at: '42:23',
  },
  {
    code: 'course/duplicate-local-id',
    when: 'actors of a drawing',
    file: chapter1,
    replace: ["id: 'police', label: 'Police'", "id: 'bank', label: 'Police'"],
    edits: [{ file: chapter1, replace: ["from: 'police', to: 'bank'", "from: 'bank', to: 'bank'"] }],
    at: '135:21',
  },

  // References
  {
    code: 'course/unknown-objective',
    file: quiz1,
    replace: ["id: 'ch1-q3',\n      objective: 'lo1-2'", "id: 'ch1-q3',\n      objective: 'lo1-9'"],
    at: '43:18',
    message: 'Question "ch1-q3" names the objective "lo1-9", which chapter "ch1" does not have.',
    help: 'Objectives of this chapter: "lo1-1", "lo1-2".',
  },
  {
    code: 'course/foreign-objective',
    file: quiz1,
    replace: ["id: 'ch1-q3',\n      objective: 'lo1-2'", "id: 'ch1-q3',\n      objective: 'lo2-2'"],
    at: '43:18',
    message: 'Question "ch1-q3" of chapter "ch1" names the objective "lo2-2" of chapter "ch2".',
  },
  {
    code: 'course/unknown-page',
    file: quiz1,
    replace: [
      "objective: 'lo1-1',\n      page: 'ch1-welcome'",
      "objective: 'lo1-1',\n      page: 'ch1-wellcome'",
    ],
    at: '16:13',
    help: 'Pages of this chapter: "ch1-welcome", "ch1-figures", "ch1-summary"; did you mean "ch1-welcome"?',
  },
  {
    code: 'course/foreign-page',
    file: quiz2,
    replace: ["page: 'ch2-media'", "page: 'ch1-figures'"],
    at: '22:13',
  },
  {
    code: 'course/unknown-term',
    file: chapter1,
    replace: ['[[facilitation|help]]', '[[facilitaton|help]]'],
    at: '44:3',
    message: 'The glossary has no term "facilitaton".',
    help: 'Did you mean "facilitation"?',
  },
  {
    code: 'course/unknown-term',
    when: 'in feedback behind a shared constant',
    file: quiz1,
    replace: ['Read the page again.', 'Read of [[border]] again.'],
    at: '3:59',
    message: 'The glossary has no term "border".',
  },
  {
    code: 'course/unknown-source',
    file: chapter1,
    replace: ["counter: 'IOM [@directive]'", "counter: 'IOM [@iom, p. 3]'"],
    at: '78:29',
  },
  {
    code: 'course/unknown-source',
    when: 'in the glossary',
    file: glossary,
    replace: ['[@directive, Art. 1]', '[@directiv, Art. 1]'],
    at: '6:88',
    help: 'Did you mean "directive"?',
  },
  {
    code: 'course/broken-reference',
    file: chapter1,
    replace: ['Read [[smuggling]] first', 'Read [[smuggling] first'],
    at: '39:6',
  },
  {
    code: 'course/reference-in-plain-text',
    file: chapter1,
    replace: ["caption: 'Elements'", "caption: 'Elements [@protocol]'"],
    at: '49:30',
    message: '"[@protocol]" would be shown as it is written: "caption" is plain text.',
  },
  {
    code: 'course/unsupported-markdown',
    file: chapter1,
    replace: ['is told later', 'is told <b>later'],
    at: '44:33',
    message: 'The text contains raw HTML: <b>',
  },
  {
    code: 'course/unsupported-markdown',
    when: 'in one line',
    file: quiz1,
    replace: ["stem: 'What comes first?'", "stem: 'What comes `first`?'"],
    at: '18:25',
  },
  {
    code: 'course/heading-level',
    file: chapter1,
    replace: ['### Where to begin', '## Where to begin'],
    edits: [{ file: chapter1, replace: ['#### What is left out', '### What is left out'] }],
    at: '37:1',
    message: 'The heading "Where to begin" is of level 2; headings in a text begin at level 3.',
  },
  {
    code: 'course/heading-level',
    when: 'a level is skipped',
    file: chapter1,
    replace: ['#### What is left out', '##### What is left out'],
    at: '42:1',
    message: 'The heading "What is left out" is of level 5, but only level 4 or a higher one may stand here.',
  },
  {
    code: 'course/link-target',
    file: chapter1,
    replace: ['https://example.org/law', 'http://example.org/law'],
    at: '40:45',
  },
  {
    code: 'course/unknown-link-page',
    file: chapter1,
    replace: ['#ch1-figures', '#ch1-figure'],
    at: '40:17',
    help: 'Did you mean "ch1-figures"?',
  },
  {
    code: 'course/term-in-definition',
    file: glossary,
    replace: ['Helping somebody to enter', 'Something else than [[smuggling]]'],
    at: '6:82',
  },

  // Questions
  {
    code: 'course/choice-single-answer',
    file: quiz1,
    replace: ["text: 'Arrest',", "text: 'Arrest', correct: true,"],
    at: '20:16',
    message: 'Question "ch1-q1" must have exactly one right choice; it has 2.',
  },
  {
    code: 'course/choice-no-answer',
    file: quiz1,
    replace: ["'A benefit', correct: true", "'A benefit'"],
    edits: [{ file: quiz1, replace: ["'An entry', correct: true", "'An entry'"] }],
    at: '33:16',
  },
  {
    code: 'course/choice-all-right',
    file: quiz1,
    replace: ["text: 'Force',", "text: 'Force', correct: true,"],
    at: '33:16',
  },
  {
    code: 'course/duplicate-option-text',
    file: quiz1,
    replace: ["text: 'Share'", "text: 'check'"],
    at: '66:30',
    message: 'Question "ch1-q4" has two items that read "check".',
  },
  {
    code: 'course/unknown-target',
    file: quiz1,
    replace: ["target: 'account'", "target: 'acount'"],
    at: '48:47',
    help: 'Targets: "report", "account", "diary"; did you mean "account"?',
  },
  {
    code: 'course/matching-one-target',
    file: quiz1,
    replace: ["target: 'account'", "target: 'report'"],
    at: '46:16',
  },
  {
    code: 'course/unknown-blank',
    file: quiz1,
    replace: ['an illegal {act}', 'an {illegal} {act}'],
    at: '77:46',
  },
  {
    code: 'course/unused-blank',
    file: quiz1,
    replace: ['a {gain} and', 'a benefit and'],
    at: '79:15',
  },
  {
    code: 'course/repeated-blank',
    file: quiz1,
    replace: ['an illegal {act}', 'an illegal {act} {gain}'],
    at: '77:32',
  },
  {
    code: 'course/unreadable-passage',
    file: quiz1,
    replace: ['{thanks: Thank you.}', '{thanks: Thank you.} {Yours}'],
    at: '115:88',
    message: 'In the text of question "ch1-q8", "{Yours}" is not a passage that can be marked.',
  },
  {
    code: 'course/unreadable-passage',
    when: 'a passage runs over the end of a paragraph',
    file: quiz1,
    replace: ['{thanks: Thank you.}', '{thanks: Thank you.\\n\\nYours}'],
    at: '115:67',
  },
  {
    code: 'course/unknown-passage',
    file: quiz1,
    replace: ['{thanks: Thank you.}', '{thanks: Thank you.} {nam: Amina}'],
    at: '115:88',
    help: 'Passages: "greeting", "name", "thanks"; did you mean "name"?',
  },
  {
    code: 'course/unused-passage',
    file: quiz1,
    replace: ['{thanks: Thank you.}', 'Thank you.'],
    at: '119:15',
  },
  {
    code: 'course/repeated-passage',
    file: quiz1,
    replace: ['{thanks: Thank you.}', '{thanks: Thank you.} {name: Amina}'],
    at: '115:88',
  },
  {
    code: 'course/highlight-no-answer',
    file: quiz1,
    replace: ["{ id: 'name', correct: true, feedback", "{ id: 'name', feedback"],
    at: '116:17',
  },
  {
    code: 'course/highlight-all-right',
    file: quiz1,
    replace: ["{ id: 'greeting' }", "{ id: 'greeting', correct: true }"],
    edits: [{ file: quiz1, replace: ["{ id: 'thanks' }", "{ id: 'thanks', correct: true }"] }],
    at: '116:17',
    message: 'All 3 passages of question "ch1-q8" are right.',
  },
  {
    code: 'course/unknown-group',
    file: quiz1,
    replace: ["text: 'A boat', group: 'smuggling'", "text: 'A boat', group: 'smugling'"],
    at: '132:46',
    help: 'Groups: "smuggling", "trafficking"; did you mean "smuggling"?',
  },
  {
    code: 'course/empty-group',
    file: quiz1,
    replace: ["text: 'A debt', group: 'trafficking'", "text: 'A debt', group: 'smuggling'"],
    at: '136:15',
    message: 'No card of question "ch1-q9" belongs to group "trafficking".',
  },
  {
    code: 'course/one-question',
    file: chapter1,
    replace: [", questionId: 'ch1-q2' }", ' }'],
    at: '147:33',
    message: 'Block "ch1-again" has neither "questionId" nor "question".',
  },
  {
    code: 'course/one-question',
    when: 'a block has two',
    file: chapter1,
    replace: ["id: 'ch1-own',", "id: 'ch1-own', questionId: 'ch1-q2',"],
    at: '150:15',
    message: 'Block "ch1-own" has both "questionId" and "question".',
  },
  {
    code: 'course/unknown-question',
    file: chapter1,
    replace: ["questionId: 'ch1-q2'", "questionId: 'ch2-q1'"],
    at: '147:58',
    message: 'Block "ch1-again" asks question "ch2-q1", which the quiz of chapter "ch1" does not have.',
  },
  {
    code: 'course/question-kept-back',
    file: chapter1,
    replace: ["questionId: 'ch1-q2'", "questionId: 'ch1-q4'"],
    at: '147:58',
  },
  {
    code: 'course/unknown-page',
    when: 'a question in a page leads nowhere',
    file: chapter1,
    replace: ["page: 'ch1-figures'", "page: 'ch1-nowhere'"],
    at: '155:19',
  },
  {
    code: 'course/duplicate-accepted',
    file: quiz1,
    replace: ["['benefit', 'gain']", "['benefit', 'Benefit ']"],
    at: '79:74',
  },
  {
    code: 'course/mistake-accepted',
    file: quiz1,
    replace: ["answer: 'stay'", "answer: 'Entry'"],
    at: '82:28',
  },
  {
    code: 'course/mistake-accepted',
    when: 'a number in the range',
    file: quiz1,
    replace: ['answer: 38,', 'answer: 3.9,'],
    at: '94:28',
  },
  {
    code: 'course/numeric-range',
    file: quiz1,
    replace: ['{ min: 3.7, max: 3.9 }', '{ min: 3.9, max: 3.7 }'],
    at: '92:15',
  },
  {
    code: 'course/numeric-answer-outside',
    file: quiz1,
    replace: ['answer: 3.8,', 'answer: 4,'],
    at: '91:15',
  },
  {
    code: 'course/numeric-precision',
    file: quiz1,
    replace: ['answer: 3.8,', 'answer: 3.8001,'],
    at: '91:15',
  },
  {
    code: 'course/duplicate-stem',
    file: quiz1,
    replace: ["stem: 'Who keeps which record?'", "stem: 'which are elements of  smuggling?'"],
    at: '45:13',
  },
  {
    code: 'course/untested-objective',
    file: chapter1,
    replace: [
      "{ id: 'lo1-2', text: 'tell smuggling from trafficking' },",
      "{ id: 'lo1-2', text: 'tell smuggling from trafficking' },\n    { id: 'lo1-3', text: 'x' },",
    ],
    at: '28:11',
  },

  // Quizzes and the assessment
  {
    code: 'course/quiz-without-score',
    file: quiz2,
    replace: ["stem: 'Rescue comes first.',", "stem: 'Rescue comes first.',\n      finalOnly: true,"],
    edits: [
      {
        file: quiz2,
        replace: [
          "stem: 'A record needs a date.',",
          "stem: 'A record needs a date.',\n      finalOnly: true,",
        ],
      },
    ],
    at: '7:14',
  },
  {
    code: 'course/draw-too-large',
    file: quiz1,
    replace: ['draw: 4', 'draw: 20'],
    at: '10:9',
    message: '"ch1-quiz" draws 20 questions from chapter "ch1", which has 8 to draw from.',
  },
  {
    code: 'course/draw-too-large',
    when: 'the assessment asks one chapter for too many',
    file: course,
    replace: ['perChapter: 2', 'perChapter: 3'],
    at: '20:25',
    message: '"final" draws 3 questions from chapter "ch2", which has 2 to draw from.',
  },
  {
    code: 'course/draw-unsatisfiable',
    file: quiz2,
    replace: ["      scenario: 'A driver hears knocking.',\n", ''],
    at: 'course.ts:20:11',
    message:
      '"final" cannot draw 2 questions with at least 1 scenario question, at most 1 numeric question, at least 2 objectives from chapter "ch2".',
    help: 'Chapter "ch2" has 2 questions, 0 of them on a scenario, 0 numeric, 0 with "finalOnly", on 2 objectives. Relax the rules of the draw, or add questions to the chapter\'s quiz.',
  },
  {
    code: 'course/pass-mark-unreachable',
    file: quiz1,
    replace: ['{ points: 2 }', '{ points: 5 }'],
    at: '9:23',
  },
  {
    code: 'course/pass-mark-unreachable',
    when: 'of the assessment',
    file: course,
    replace: ['{ percent: 80 }', '{ points: 5 }'],
    at: '19:25',
    message: '"final" asks for 5 points, but a try gives 4 at most.',
  },
  {
    code: 'course/pass-mark-uneven',
    file: quiz1,
    replace: ['{ points: 2 }', '{ points: 4 }'],
    at: '9:23',
    message: '"ch1-quiz" asks for 4 points, but an unlucky draw gives only 3.',
  },
  {
    code: 'course/unsupported-language',
    file: course,
    replace: ["language: 'en'", "language: 'ar'"],
    at: '6:13',
    message: 'The course is in "ar", and the tool has no texts of its own in that language.',
    help: 'The tool speaks: "en". Set the language to one of these, or add a table for this one in src/core/locale.',
  },
  {
    code: 'course/theme-contrast',
    file: course,
    replace: [
      "scos: 'per-chapter',",
      "scos: 'per-chapter',\n  theme: { colours: { brand: { light: '#77a9f2', dark: '#a9c8fa' } } },",
    ],
    at: '15:30',
    message:
      'In the light theme the colour "brand" makes "brand" on "paper" hard to see: contrast 2.4 instead of at least 7.',
  },
  {
    code: 'course/mastery-score',
    file: course,
    replace: ["scos: 'per-chapter',", "scos: 'per-chapter',\n  masteryScore: 80,"],
    at: '15:3',
  },

  // Blocks
  {
    code: 'course/table-row-length',
    file: chapter1,
    replace: ["['Benefit', 'Payments']", "['Benefit', 'Payments', 'Debt']"],
    at: '53:13',
  },
  {
    code: 'course/comparison-values',
    file: chapter1,
    replace: ["values: ['Yes', 'No']", "values: ['Yes', 'No', 'Maybe']"],
    at: '60:54',
  },
  {
    code: 'course/matrix-cells',
    file: chapter1,
    replace: ['cells: [true, false]', 'cells: [true, false, true]'],
    at: '15:33',
    message: 'The row "Police" has 3 cells for 2 columns.',
  },
  {
    code: 'course/timeline-date',
    file: chapter1,
    replace: ["date: '2002-11-28'", "date: '2002-11-31'"],
    at: '91:21',
  },
  {
    code: 'course/timeline-order',
    file: chapter1,
    replace: ["date: '2004'", "date: '2001'"],
    at: '92:21',
    message: 'The event of 2001 stands after the event of 2002-11-28.',
  },
  {
    code: 'course/unknown-lane',
    file: chapter1,
    replace: ['lane: 1', 'lane: 2'],
    at: '91:61',
  },
  {
    code: 'course/unknown-node',
    file: chapter1,
    replace: ["to: 'goal'", "to: 'gaol'"],
    at: '122:43',
  },
  {
    code: 'course/unknown-actor',
    file: chapter1,
    replace: ["from: 'police', to: 'bank'", "from: 'pollice', to: 'bank'"],
    at: '137:32',
    help: 'Actors: "police", "bank"; did you mean "police"?',
  },
  {
    code: 'course/tree-depth',
    file: chapter1,
    replace: ["{ label: 'Four' }", "{ label: 'Four', children: [{ label: 'Five' }] }"],
    at: '106:110',
  },
  {
    code: 'course/decision-without-way-out',
    file: chapter2,
    replace: ["verdict: 'best'", "verdict: 'poor'"],
    at: '40:24',
  },
  {
    code: 'course/unknown-decision',
    file: chapter2,
    replace: ["verdict: 'poor' }", "verdict: 'poor', next: 'firts' }"],
    edits: [{ file: chapter2, replace: ["text: 'A driver", "debrief: 'So it went.', text: 'A driver"] }],
    at: '42:102',
    message: 'Scenario "ch2-beacon" has no decision "firts".',
  },
  {
    code: 'course/decision-leads-back',
    file: chapter2,
    replace: ["verdict: 'poor' }", "verdict: 'poor', next: 'first' }"],
    edits: [{ file: chapter2, replace: ["text: 'A driver", "debrief: 'So it went.', text: 'A driver"] }],
    at: '42:102',
  },
  {
    code: 'course/decision-unreachable',
    file: chapter2,
    replace: [
      'decisions: [',
      "debrief: 'So it went.', decisions: [{ id: 'before', prompt: 'Why?', options: [{ id: 'a', text: 'A', consequence: 'A.', verdict: 'best', next: 'end' }, { id: 'b', text: 'B', consequence: 'B.', verdict: 'poor', next: 'end' }] },",
    ],
    at: '37:13',
  },
  {
    code: 'course/scenario-without-debrief',
    file: chapter2,
    replace: ["verdict: 'poor' }", "verdict: 'poor', next: 'end' }"],
    at: '33:15',
  },
  ...caseCases,
  {
    code: 'course/statistic-in-future',
    file: chapter1,
    replace: ["period: '2015'", "period: '2015–2051'"],
    at: '77:29',
  },

  // Assets
  {
    code: 'course/missing-asset',
    file: chapter2,
    replace: ["src: 'form.pdf'", "src: 'from.pdf'"],
    at: '24:34',
    assets: ['film.mp4', 'film.vtt', 'images/map.png'],
  },
  {
    code: 'course/asset-case',
    file: chapter2,
    replace: ['', ''],
    at: '16:31',
    assets: ['film.mp4', 'film.vtt', 'form.pdf', 'images/Map.png'],
    message: 'The file is called "assets/images/Map.png", not "assets/images/map.png".',
  },
  {
    code: 'course/asset-type',
    file: chapter2,
    replace: ["captions: 'film.vtt'", "captions: 'film.srt'"],
    at: '21:21',
    assets: ['film.mp4', 'film.srt', 'form.pdf', 'images/map.png'],
  },
  {
    code: 'course/unused-asset',
    file: chapter2,
    replace: ['', ''],
    at: 'assets/old.png',
    assets: ['film.mp4', 'film.vtt', 'form.pdf', 'images/map.png', 'old.png'],
  },
  {
    code: 'course/alt-is-file-name',
    file: chapter2,
    replace: ["alt: 'Two ports and the sea between them'", "alt: 'Map.png'"],
    at: '16:54',
  },

  // Roles
  {
    code: 'course/unknown-role',
    file: chapter1,
    replace: ["title: 'Welcome',", "title: 'Welcome', for: ['guard', 'analyst', 'judge'],"],
    edits: [addRoles],
    at: '32:51',
    message: '"for" of page "ch1-welcome" names the role "judge", which the course does not have.',
    help: 'Roles: "guard", "analyst".',
  },
  {
    code: 'course/unknown-role',
    when: 'in a block of a course without roles',
    file: chapter2,
    replace: ["type: 'image',", "type: 'image', for: ['guard'],"],
    at: '16:32',
    message: '"for" of this image names the role "guard", which the course does not have.',
    help: 'Add "roles" to course.ts, each with "id" and "title", or remove "for".',
  },
  {
    code: 'course/duplicate-local-id',
    when: 'of a role',
    file: course,
    replace: [
      '  assessment: {',
      "  roles: [{ id: 'guard', title: 'Guard' }, { id: 'guard', title: 'Analyst' }],\n  assessment: {",
    ],
    at: '15:50',
    message: 'The course has two roles with the id "guard".',
  },
  {
    code: 'course/role-without-pages',
    file: chapter2,
    replace: ["title: 'Media',", "title: 'Media', for: ['guard'],"],
    edits: [
      addRoles,
      { file: course, replace: [ASSESSMENT, ''] },
      { file: chapter2, replace: ["title: 'A case',", "title: 'A case', for: ['guard'],"] },
    ],
    at: 'course.ts:15:44',
    message: 'No page of chapter "ch2" is for the role "analyst", and the chapter is launched by itself.',
  },
  {
    code: 'course/page-not-for-all',
    file: chapter2,
    replace: ["title: 'Media',", "title: 'Media', for: ['guard'],"],
    edits: [addRoles],
    at: 'chapters/02-practice/quiz.ts:22:13',
    message:
      'The final assessment asks everybody question "ch2-q2", but its page "ch2-media" is not for "analyst".',
  },
  // The entry quiz of a chapter
  {
    code: 'course/test-out-too-few',
    file: quiz2,
    replace: ["id: 'ch2-q1',", "id: 'ch2-q1', testOut: true,"],
    at: '7:14',
    message: 'The entry quiz of chapter "ch2" has 1 question: a guess could skip the chapter.',
  },
  {
    code: 'course/test-out-question',
    file: quiz1,
    replace: ["id: 'ch1-q1',", "id: 'ch1-q1', testOut: true,"],
    edits: [{ file: quiz1, replace: ["id: 'ch1-q3',", "id: 'ch1-q3', testOut: true, finalOnly: true,"] }],
    at: '42:30',
    message: 'Question "ch1-q3" has both "finalOnly" and "testOut".',
  },
  {
    code: 'course/test-out-pass-mark',
    file: course,
    replace: ['  assessment: {', '  testOut: { passMark: { points: 3 } },\n  assessment: {'],
    edits: [
      { file: quiz1, replace: ["id: 'ch1-q1',", "id: 'ch1-q1', testOut: true,"] },
      { file: quiz1, replace: ["id: 'ch1-q3',", "id: 'ch1-q3', testOut: true,"] },
    ],
    at: '15:34',
    message: '"testOut" asks for 3 points, but the entry quiz of chapter "ch1" has 2.',
  },
  {
    code: 'course/test-out-in-page',
    file: quiz1,
    replace: ["id: 'ch1-q1',", "id: 'ch1-q1', testOut: true,"],
    edits: [{ file: quiz1, replace: ["id: 'ch1-q2',", "id: 'ch1-q2', testOut: true,"] }],
    at: `${chapter1}:147:58`,
    message: 'Block "ch1-again" asks question "ch1-q2", which is one of the entry quiz of its chapter.',
  },
  // The floor of the final assessment
  {
    code: 'course/floor-not-asked',
    file: course,
    replace: [
      'passMark: { percent: 80 },',
      "passMark: { percent: 80 }, floor: { title: 'Protection', percent: 60 },",
    ],
    at: '19:39',
    message: '"final" has a floor, but no question has "floor: true".',
  },
  {
    code: 'course/floor-not-asked',
    when: 'because the draw does not ask for it',
    file: course,
    replace: [
      'passMark: { percent: 80 },',
      "passMark: { percent: 80 }, floor: { title: 'Protection', percent: 60 },",
    ],
    edits: [{ file: quiz1, replace: ["id: 'ch1-q1',", "id: 'ch1-q1', floor: true,"] }],
    at: '19:39',
    message: '"final" has a floor, but a try may draw no question that counts towards it.',
  },
  {
    code: 'course/floor-missing',
    file: quiz1,
    replace: ["id: 'ch1-q1',", "id: 'ch1-q1', floor: true,"],
    at: 'course.ts:15:15',
  },

  // What a course ought to have
  {
    code: 'course/assessment-without-quiz',
    file: quiz2,
    replace: ['*', ''],
    at: 'chapters/02-practice/chapter.ts:4:7',
    message: 'The assessment "final" draws from every chapter, but chapter "ch2" has no quiz.ts.',
  },
  {
    code: 'course/page-without-citation',
    file: chapter2,
    replace: ['Own [@protocol]', 'Own'],
    at: '13:11',
  },
  {
    code: 'course/chapter-without-takeaways',
    file: chapter1,
    replace: [
      "type: 'takeaways', items: ['Smuggling",
      "type: 'checklist', id: 'x', heading: 'X', items: ['Smuggling",
    ],
    at: '22:7',
  },
  {
    code: 'course/title-markup',
    file: course,
    replace: ["title: 'Border basics'", "title: 'Borders & “basics”'"],
    at: '7:10',
  },
  {
    code: 'course/title-markup',
    when: 'of a chapter that is an item of its own',
    file: chapter1,
    replace: ["title: 'Start'", "title: '< > Start'"],
    at: '23:10',
  },

  // Questions that need no knowledge
  {
    code: 'course/guessable-quiz',
    file: quiz1,
    replace: ['', ''],
    edits: [lint('maxAboveChance: 5')],
    at: '11:14',
    message:
      'Quiz "ch1-quiz" gives 35 of 100 points to somebody who knows nothing, distrusts absolute words and takes the longest option; chance gives 25, and at most 5 more are allowed.',
    help: 'Rewrite the options of the questions that give most away: "ch1-q2".',
  },
  {
    code: 'course/key-by-length',
    file: quiz1,
    replace: ["text: 'Arrest'", "text: 'Catch'"],
    edits: [
      lint('maxAboveChance: 100', "'ch2-q1'"),
      asksAnother("{ id: 'a', text: 'Prosecutor', correct: true, feedback: 'Yes.' }"),
    ],
    at: '11:14',
    message:
      'The right option is the longest in 2 of 2 questions of quiz "ch1-quiz" that have one; at most 34 % are allowed.',
    help: 'Shorten the right option or write out wrong ones in some of "ch1-q1", "ch1-qx".',
  },
  {
    code: 'course/key-by-length',
    when: 'of the shortest',
    file: quiz1,
    replace: ["text: 'Arrest'", "text: 'Arresting'"],
    edits: [
      lint('maxAboveChance: 100', "'ch2-q1'"),
      asksAnother("{ id: 'a', text: 'Judge', correct: true, feedback: 'Yes.' }"),
    ],
    at: '11:14',
    help: 'Write out the right option or shorten wrong ones in some of "ch1-q1", "ch1-qx".',
  },
  {
    code: 'course/giveaway-word',
    file: quiz1,
    replace: ["text: 'Force'", "text: 'Force in every case'"],
    edits: [lint('maxAboveChance: 100')],
    at: '36:30',
    message:
      'The wrong option "force" of question "ch1-q2" has the word "every", and the right one has none of its kind.',
  },
  {
    code: 'course/short-distractors',
    file: quiz1,
    replace: ["stem: 'Which are elements of smuggling?'", "stem: 'Which is an element?'"],
    edits: [
      lint('maxAboveChance: 100'),
      { file: quiz1, replace: ["select: 'multiple'", "select: 'single'"] },
      { file: quiz1, replace: ["text: 'A benefit', correct: true", "text: 'A benefit that is paid for'"] },
      {
        file: quiz1,
        replace: [
          "text: 'An entry', correct: true",
          "text: 'An entry into a State whose laws forbid it to the person', correct: true",
        ],
      },
    ],
    at: '33:16',
    message:
      'The wrong options of question "ch1-q2" are on average 28 % as long as the right one; at least 50 % are asked for.',
  },
  {
    code: 'course/same-truth',
    file: quiz2,
    replace: ["stem: 'A record needs a date.'", "stem: 'A record needs a time.'"],
    edits: [
      lint('maxAboveChance: 100'),
      {
        file: quiz2,
        replace: [
          '  questions: [\n',
          `  questions: [\n${['a', 'b', 'c']
            .map(
              (id) =>
                `{ type: 'true-false', id: 'ch2-q${id}', objective: 'lo2-1', page: 'ch2-case', kind: 'case', stem: 'Statement ${id}.', answer: true, feedback: { true: 'Yes.', false: 'No.' } },\n`,
            )
            .join('')}`,
        ],
      },
    ],
    at: '7:14',
    message: 'All 4 true-or-false statements of quiz "ch2-quiz" are true.',
  },
  {
    code: 'course/same-feedback',
    file: quiz1,
    replace: ["feedback: 'Yes, that too.'", "feedback: 'Yes.'"],
    edits: [lint('maxAboveChance: 100')],
    at: '3:18',
    message: 'Question "ch1-q2" says the same after "benefit" and after "entry".',
  },
  {
    code: 'course/recall-only',
    file: quiz1,
    replace: ["      kind: 'case',\n", ''],
    edits: [lint('maxAboveChance: 100')],
    at: 'chapters/01-start/chapter.ts:27:11',
    message: 'Objective "lo1-2" of chapter "ch1" is tested by 3 questions, and all ask for what was read.',
  },
  {
    code: 'course/solved-by-elimination',
    file: quiz1,
    replace: ["        { id: 'diary', text: 'Diary' },\n", ''],
    edits: [lint('maxAboveChance: 100')],
    at: '50:16',
    message:
      'Question "ch1-q3" has as many answers as entries, each used once: who knows all but one pair gets the last one for nothing.',
  },
  {
    code: 'course/repeated-decision',
    file: quiz1,
    replace: ['', ''],
    edits: [lint('maxAboveChance: 100', "'ch2-q1'")],
    at: '18:13',
    message: 'Question "ch1-q1" asks again what the learner has decided in block "ch2-beacon".',
  },
  {
    code: 'course/best-by-length',
    file: chapter2,
    replace: ['', ''],
    edits: [
      lint('maxAboveChance: 100'),
      {
        file: chapter2,
        replace: [
          'decisions: [',
          "decisions: [{ id: 'second', prompt: 'And then?', options: [{ id: 'a', text: 'Ask', consequence: 'They answer.', verdict: 'best' }, { id: 'b', text: 'Go', consequence: 'They wait.', verdict: 'poor' }] },",
        ],
      },
    ],
    at: 'course.ts:15:17',
  },
  {
    code: 'course/item-kinds',
    file: course,
    replace: ['', ''],
    edits: [lint('maxAboveChance: 100, minCase: 50')],
    at: '15:17',
    message: 'Of all scored questions, 40 % put a case; at least 50 % are asked for.',
  },
  {
    code: 'course/item-kinds',
    when: 'of recall',
    file: course,
    replace: ['', ''],
    edits: [lint('maxAboveChance: 100, maxRecall: 50')],
    at: '15:17',
    message: 'Of all scored questions, 60 % ask for what was read; at most 50 % are allowed.',
  },
];
