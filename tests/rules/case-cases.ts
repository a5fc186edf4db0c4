import type { CourseCase } from './course-cases.ts';

const chapter1 = 'chapters/01-start/chapter.ts';
const chapter2 = 'chapters/02-practice/chapter.ts';

/** Puts a block behind the scenario of the good course. */
const block = (text: string): CourseCase['replace'] => [
  "{ type: 'takeaways'",
  `${text},\n        { type: 'takeaways'`,
];

const outcome = (of: string, texts: string) =>
  block(`{ type: 'outcome', of: ${of}, texts: ${texts}, otherwise: 'Open.' }`);
const first = "{ scenario: 'ch2-beacon', decision: 'first' }";
const both = "[{ options: ['rescue', 'wait'], text: 'So it went.' }]";

const exhibit = (rest: string) =>
  block(`{ type: 'exhibit', id: 'ch2-e1', label: 'E1', title: 'Note', source: 'Invented', ${rest} }`);

const caseFile = 'case-file.ts';
const single: NonNullable<CourseCase['edits']> = [
  { file: 'course.ts', replace: ["scos: 'per-chapter',", ''] },
];

const boardOf = (nodes: string, link: string): CourseCase['replace'] => [
  '',
  `import { defineCaseFile } from 'coursewright'; export const caseFile = defineCaseFile({ title: 'Case', introduction: 'Begin.', board: {
nodes: [{ id: 'van', kind: 'vehicle', label: 'Van' }, ${nodes}],
links: [{ ${link}, states: [{ page: 'ch1-welcome', certainty: 'claimed', source: 'E1' }] }],
} });`,
];
const firm = "{ id: 'firm', kind: 'organisation', label: 'Firm' }";
const owns = "from: 'firm', to: 'van', label: 'owns'";

/** What authors get wrong in exhibits, and in texts that remember a decision. */
export const caseCases: readonly CourseCase[] = [
  {
    code: 'course/unknown-scenario',
    file: chapter2,
    replace: outcome("{ scenario: 'ch2-becon', decision: 'first' }", both),
    at: '47:44',
    message: 'There is no scenario "ch2-becon".',
    help: 'Did you mean "ch2-beacon"?',
  },
  {
    code: 'course/unknown-decision',
    when: 'of a text that remembers it',
    file: chapter2,
    replace: outcome("{ scenario: 'ch2-beacon', decision: 'frist' }", both),
    at: '47:68',
  },
  {
    code: 'course/unknown-decision-option',
    file: chapter2,
    replace: outcome(first, "[{ options: ['rescue', 'wait', 'sleep'], text: 'So it went.' }]"),
    at: '47:117',
    message: 'The decision "first" of scenario "ch2-beacon" has no option "sleep".',
  },
  {
    code: 'course/unknown-decision-option',
    when: 'it is written wrongly',
    file: chapter2,
    replace: outcome(first, "[{ options: ['rescue', 'wiat'], text: 'So it went.' }]"),
    at: '47:109',
    help: 'Did you mean "wait"?',
  },
  {
    code: 'course/outcome-texts',
    when: 'an option has none',
    file: chapter2,
    replace: outcome(first, "[{ options: ['rescue'], text: 'So it went.' }]"),
    at: '47:32',
    message: 'No text is for the option "wait" of the decision "first".',
  },
  {
    code: 'course/outcome-texts',
    when: 'an option has two',
    file: chapter2,
    replace: outcome(
      first,
      "[{ options: ['rescue', 'wait'], text: 'A.' }, { options: ['wait'], text: 'B.' }]",
    ),
    at: '47:32',
  },
  {
    code: 'course/decision-elsewhere',
    file: chapter1,
    replace: ['blocks: [', `blocks: [{ type: 'outcome', of: ${first}, texts: ${both}, otherwise: 'Open.' },`],
    at: '33:51',
  },
  {
    code: 'course/exhibit-row',
    file: chapter2,
    replace: exhibit(
      "parts: [{ kind: 'table', caption: 'Rows', columns: ['A', 'B'], rows: [['1', '2'], ['3']] }]",
    ),
    at: '47:172',
    message: 'Row 2 of a table in exhibit "ch2-e1" has 1 cell for 2 columns.',
  },
  {
    code: 'course/case-file-per-chapter',
    file: caseFile,
    replace: boardOf(firm, owns),
    at: '1:96',
  },
  {
    code: 'course/unknown-board-entry',
    file: caseFile,
    edits: single,
    replace: boardOf(
      firm,
      `from: 'firn', to: 'van', label: 'owns', states: [{ page: 'ch1-welcome', certainty: 'claimed', source: 'E1' }] }, { ${owns}`,
    ),
    at: '3:17',
    message: 'The board has no entry "firn".',
    help: 'Did you mean "firm"?',
  },
  {
    code: 'course/unlinked-board-entry',
    file: caseFile,
    edits: single,
    replace: boardOf(`${firm}, { id: 'dog', kind: 'person', label: 'Dog' }`, owns),
    at: '2:114',
  },
  {
    code: 'course/duplicate-board-entry',
    file: caseFile,
    edits: single,
    replace: boardOf(`${firm}, ${firm}`, owns),
    at: '2:114',
  },
];
