import { defineCode } from './code.ts';
import { count, didYouMean, listAndNearest, quoteList, sentence } from './wording.ts';

/** What can be wrong in the content of a course: first the shape of single values, then how they refer to each other. */
export const courseCodes = {
  'course/unknown-key': defineCode<{ key: string; owner: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Unknown key',
    message: ({ key, owner }) => `${sentence(owner)} has an unknown key "${key}".`,
    help: 'Remove the key or correct its spelling.',
    advice: ({ key, known }) => listAndNearest('Known keys', key, known),
    example: { key: 'titel', owner: 'page "ch1-welcome"', known: ['id', 'title', 'blocks'] },
  }),
  'course/missing-field': defineCode<{ field: string; owner: string; values: readonly string[] }>({
    severity: 'error',
    title: 'Missing field',
    message: ({ field, owner }) => `${sentence(owner)} lacks "${field}".`,
    help: 'Add the field.',
    advice: ({ field, values }) =>
      values.length === 0 ? undefined : `Add "${field}" with one of ${quoteList(values)}.`,
    example: { field: 'title', owner: 'page "ch1-welcome"', values: [] },
  }),
  'course/invalid-value': defineCode<{
    field: string;
    owner: string;
    rule: string;
    shown: string;
    values: readonly string[];
  }>({
    severity: 'error',
    title: 'Invalid value',
    message: ({ field, owner, rule, shown }) =>
      field === ''
        ? `${sentence(owner)} ${rule}, but is ${shown}.`
        : `"${field}" of ${owner} ${rule}, but is ${shown}.`,
    help: 'Change the value to what the message asks for.',
    advice: ({ shown, values }) => didYouMean(shown.replaceAll('"', ''), values),
    example: {
      field: 'version',
      owner: 'the course',
      rule: 'must be a semantic version such as "1.0.0"',
      shown: '"1.0"',
      values: [],
    },
  }),
  'course/unknown-type': defineCode<{
    field: string;
    value: string;
    owner: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: 'Unknown type',
    message: ({ field, value, owner }) =>
      `${sentence(owner)} has the ${field} "${value}", which does not exist.`,
    help: 'Use one of the known types.',
    advice: ({ value, known }) => {
      const meant = didYouMean(value, known);
      return `It may be one of ${known.map((name) => `"${name}"`).join(', ')}.${meant ? ` ${meant}` : ''}`;
    },
    example: {
      field: 'type',
      value: 'txet',
      owner: 'blocks[2] of page "ch1-welcome"',
      known: ['text', 'table'],
    },
  }),

  'course/duplicate-id': defineCode<{ id: string; kind: string; firstKind: string; first: string }>({
    severity: 'error',
    title: 'Identifier used twice in the course',
    message: ({ id, kind, firstKind, first }) =>
      `The id "${id}" of this ${kind} already belongs to the ${firstKind} at ${first}.`,
    help: 'Give the newer of the two another id. An id that learners have already used must stay: their records hang on it.',
    spec: 'SCORM 1.2 RTE, cmi.interactions.n.id and cmi.objectives.n.id',
    example: {
      id: 'ch1-welcome',
      kind: 'page',
      firstKind: 'page',
      first: 'chapters/01-introduction/chapter.ts:9',
    },
  }),
  'course/reserved-id': defineCode<{ id: string; kind: string }>({
    severity: 'error',
    title: 'Identifier that the page needs for itself',
    message: ({ id, kind }) => `The id "${id}" of this ${kind} is one of the page's own.`,
    help: 'Give it another id, for example with the chapter in front: ch1-contents.',
    example: { id: 'contents', kind: 'page' },
  }),
  'course/theme-contrast': defineCode<{
    colour: string;
    front: string;
    back: string;
    mode: 'light' | 'dark';
    least: number;
    contrast: number;
  }>({
    severity: 'error',
    title: 'Colour of the theme with too little contrast',
    message: ({ colour, front, back, mode, least, contrast }) =>
      `In the ${mode} theme the colour "${colour}" makes "${front}" on "${back}" hard to see: contrast ${(Math.floor(contrast * 10) / 10).toFixed(1)} instead of at least ${least}.`,
    help: 'Choose a darker colour for the light theme and a lighter one for the dark theme: text needs 7 to 1, controls need 3 to 1.',
    example: { colour: 'brand', front: 'brand', back: 'paper', mode: 'light', least: 7, contrast: 2.44 },
  }),
  'course/duplicate-local-id': defineCode<{ id: string; kind: string; owner: string }>({
    severity: 'error',
    title: 'Identifier used twice in one place',
    message: ({ id, kind, owner }) => `${sentence(owner)} has two ${kind}s with the id "${id}".`,
    help: 'Give each its own id: a report shows the id as the answer.',
    example: { id: 'yes', kind: 'choice', owner: 'question "ch1-q01-definition"' },
  }),

  'course/unknown-objective': defineCode<{
    question: string;
    objective: string;
    chapter: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: 'Question for an unknown objective',
    message: ({ question, objective, chapter }) =>
      `Question "${question}" names the objective "${objective}", which chapter "${chapter}" does not have.`,
    help: "Name an objective from the chapter's own chapter.ts.",
    advice: ({ objective, known }) => listAndNearest('Objectives of this chapter', objective, known),
    example: {
      question: 'ch1-q01-definition',
      objective: 'lo1-9',
      chapter: 'ch1',
      known: ['lo1-1', 'lo1-2'],
    },
  }),
  'course/foreign-objective': defineCode<{
    question: string;
    objective: string;
    chapter: string;
    home: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: "Question for another chapter's objective",
    message: ({ question, objective, chapter, home }) =>
      `Question "${question}" of chapter "${chapter}" names the objective "${objective}" of chapter "${home}".`,
    help: 'Name an objective of the same chapter, or move the question.',
    advice: ({ chapter, known }) =>
      `Objectives of chapter "${chapter}": ${quoteList(known)}. Or move the question to the other chapter's quiz.`,
    example: {
      question: 'ch1-q01-definition',
      objective: 'lo2-1',
      chapter: 'ch1',
      home: 'ch2',
      known: ['lo1-1', 'lo1-2'],
    },
  }),
  'course/unknown-page': defineCode<{
    question: string;
    page: string;
    chapter: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: 'Question that leads back to an unknown page',
    message: ({ question, page, chapter }) =>
      `Question "${question}" leads back to the page "${page}", which chapter "${chapter}" does not have.`,
    help: 'Name the page of the chapter where the answer stands.',
    advice: ({ page, known }) => listAndNearest('Pages of this chapter', page, known),
    example: { question: 'ch1-q01-definition', page: 'ch1-wellcome', chapter: 'ch1', known: ['ch1-welcome'] },
  }),
  'course/foreign-page': defineCode<{ question: string; page: string; chapter: string; home: string }>({
    severity: 'error',
    title: "Question that leads back to another chapter's page",
    message: ({ question, page, chapter, home }) =>
      `Question "${question}" of chapter "${chapter}" leads back to the page "${page}" of chapter "${home}".`,
    help: 'Name a page of the same chapter: a learner may not have reached the other one.',
    example: { question: 'ch1-q01-definition', page: 'ch2-figures', chapter: 'ch1', home: 'ch2' },
  }),

  'course/unknown-term': defineCode<{ term: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Link to an unknown glossary term',
    message: ({ term }) => `The glossary has no term "${term}".`,
    help: 'Write the id of a term from glossary.ts between [[ and ]], or add the term there.',
    advice: ({ term, known }) => didYouMean(term, known),
    example: { term: 'smugling', known: [] },
  }),
  'course/unknown-source': defineCode<{ source: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Citation of an unknown source',
    message: ({ source }) => `The course has no source "${source}".`,
    help: 'Write the id of a source from sources.ts after [@, or add the source there.',
    advice: ({ source, known }) => didYouMean(source, known),
    example: { source: 'un-protokol', known: [] },
  }),
  'course/broken-reference': defineCode<{ text: string }>({
    severity: 'error',
    title: 'Unfinished term or citation',
    message: ({ text }) => `"${text}" begins like a term or a citation, but is none.`,
    help: 'Write a term as [[id]] or [[id|shown words]] and a citation as [@source] or [@source, locator], each on one line and closed.',
    example: { text: '[[smuggling] of' },
  }),
  'course/reference-in-plain-text': defineCode<{ text: string; field: string }>({
    severity: 'error',
    title: 'Term or citation in plain text',
    message: ({ text, field }) => `"${text}" would be shown as it is written: "${field}" is plain text.`,
    help: 'Move the term or the citation into a field that takes Markdown, such as text, source or caption.',
    example: { text: '[@un-protocol', field: 'title' },
  }),
  'course/unsupported-markdown': defineCode<{ what: string; raw: string }>({
    severity: 'error',
    title: 'Markdown that the course does not have',
    message: ({ what, raw }) => `The text contains ${what}: ${raw}`,
    help: 'Text has paragraphs, lists, headings, emphasis, links, terms and citations; for everything else there are blocks.',
    example: { what: 'raw HTML', raw: '<br>' },
  }),
  'course/heading-level': defineCode<{ text: string; level: number; allowed: number }>({
    severity: 'error',
    title: 'Heading of the wrong level',
    message: ({ text, level, allowed }) =>
      level < 3
        ? `The heading "${text}" is of level ${level}; headings in a text begin at level 3.`
        : `The heading "${text}" is of level ${level}, but only level ${allowed} or a higher one may stand here.`,
    help: "Begin with ### and skip no level: the page's title is level 1, a block's heading level 2.",
    spec: 'WCAG 2.2, 1.3.1 Info and Relationships',
    example: { text: 'Background', level: 5, allowed: 3 },
  }),
  'course/link-target': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Link that a package cannot hold',
    message: ({ href }) => `The link "${href}" is neither https:, nor mailto:, nor #page-id.`,
    help: 'Use an https: address, mailto:, or # with the id of a page of the course; for a file, use a download block.',
    example: { href: 'http://example.org' },
  }),
  'course/unknown-link-page': defineCode<{ page: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Link to an unknown page',
    message: ({ page }) => `The link "#${page}" leads to no page of the course.`,
    help: 'Write # and the id of a page.',
    advice: ({ page, known }) => didYouMean(page, known),
    example: { page: 'ch1-wellcome', known: [] },
  }),

  'course/choice-single-answer': defineCode<{ question: string; right: number }>({
    severity: 'error',
    title: 'Single choice without exactly one right choice',
    message: ({ question, right }) =>
      `Question "${question}" must have exactly one right choice; it has ${right}.`,
    help: 'Mark exactly one choice with "correct: true", or write "select: \'multiple\'".',
    example: { question: 'ch1-q01-definition', right: 2 },
  }),
  'course/choice-no-answer': defineCode<{ question: string }>({
    severity: 'error',
    title: 'Multiple choice without a right choice',
    message: ({ question }) => `Question "${question}" has no right choice.`,
    help: 'Mark each right choice with "correct: true".',
    example: { question: 'ch1-q02-elements' },
  }),
  'course/choice-all-right': defineCode<{ question: string; choices: number }>({
    severity: 'warning',
    title: 'Multiple choice with only right choices',
    message: ({ question, choices }) => `All ${choices} choices of question "${question}" are right.`,
    help: 'Add a choice that is wrong: ticking everything should not be the answer.',
    example: { question: 'ch1-q02-elements', choices: 4 },
  }),
  'course/unreadable-passage': defineCode<{ question: string; written: string }>({
    severity: 'error',
    title: 'Braces that enclose no passage',
    message: ({ question, written }) =>
      `In the text of question "${question}", "${written}" is not a passage that can be marked.`,
    help: 'Write a passage as {its-id: its words}, within one paragraph; braces stand for nothing else.',
    example: { question: 'ch1-q06-letter', written: '{debt I still owe them.}' },
  }),
  'course/unknown-passage': defineCode<{ question: string; passage: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Passage that is not listed',
    message: ({ question, passage }) =>
      `The text of question "${question}" has a passage "${passage}", but "passages" has none of that id.`,
    help: 'Add a passage with that id to "passages", or correct the id in the text.',
    advice: ({ passage, known }) => listAndNearest('Passages', passage, known),
    example: { question: 'ch1-q06-letter', passage: 'dept', known: ['debt'] },
  }),
  'course/unused-passage': defineCode<{ question: string; passage: string }>({
    severity: 'error',
    title: 'Passage that is not in the text',
    message: ({ question, passage }) =>
      `The passage "${passage}" does not stand in the text of question "${question}".`,
    help: 'Put its words in braces in the text, behind its id and a colon.',
    advice: ({ passage }) => `Write {${passage}: its words} in "text", or remove the passage.`,
    example: { question: 'ch1-q06-letter', passage: 'debt' },
  }),
  'course/repeated-passage': defineCode<{ question: string; passage: string }>({
    severity: 'error',
    title: 'Passage that stands twice',
    message: ({ question, passage }) =>
      `The passage "${passage}" stands more than once in the text of question "${question}".`,
    help: 'Give each passage an id of its own.',
    example: { question: 'ch1-q06-letter', passage: 'debt' },
  }),
  'course/highlight-no-answer': defineCode<{ question: string }>({
    severity: 'error',
    title: 'Text in which nothing is to be marked',
    message: ({ question }) => `Question "${question}" has no passage that is to be marked.`,
    help: 'Give each passage that the learner is to find "correct: true".',
    example: { question: 'ch1-q06-letter' },
  }),
  'course/highlight-all-right': defineCode<{ question: string; passages: number }>({
    severity: 'warning',
    title: 'Text in which everything is to be marked',
    message: ({ question, passages }) => `All ${passages} passages of question "${question}" are right.`,
    help: 'Put another passage in braces that is not to be marked: marking everything should not be the answer.',
    example: { question: 'ch1-q06-letter', passages: 4 },
  }),
  'course/duplicate-option-text': defineCode<{ question: string; kind: string; text: string }>({
    severity: 'error',
    title: 'Two options with the same text',
    message: ({ question, kind, text }) => `Question "${question}" has two ${kind}s that read "${text}".`,
    help: 'Word them differently: a learner cannot tell them apart.',
    example: { question: 'ch1-q04-steps', kind: 'item', text: 'Recruitment' },
  }),
  'course/unknown-target': defineCode<{
    question: string;
    source: string;
    target: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: 'Matching to an unknown target',
    message: ({ question, source, target }) =>
      `"${source}" of question "${question}" belongs to the target "${target}", which the question does not have.`,
    help: "Name the id of one of the question's targets.",
    advice: ({ target, known }) => listAndNearest('Targets', target, known),
    example: {
      question: 'ch1-q03-roles',
      source: 'driver',
      target: 'transprt',
      known: ['transport', 'money'],
    },
  }),
  'course/matching-one-target': defineCode<{ question: string; target: string }>({
    severity: 'warning',
    title: 'Matching with one target for everything',
    message: ({ question, target }) =>
      `All sources of question "${question}" belong to the target "${target}".`,
    help: 'Let the sources belong to two targets at least.',
    example: { question: 'ch1-q03-roles', target: 'transport' },
  }),
  'course/unknown-group': defineCode<{
    question: string;
    card: string;
    group: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: 'Card of an unknown group',
    message: ({ question, card, group }) =>
      `Card "${card}" of question "${question}" belongs to group "${group}", which does not exist.`,
    help: 'Name a group of the same question.',
    advice: ({ group, known }) => listAndNearest('Groups', group, known),
    example: { question: 'ch1-q04-signs', card: 'debt', group: 'trafiking', known: ['trafficking'] },
  }),
  'course/empty-group': defineCode<{ question: string; group: string }>({
    severity: 'warning',
    title: 'Group without a card',
    message: ({ question, group }) => `No card of question "${question}" belongs to group "${group}".`,
    help: 'Add a card that belongs there, or remove the group.',
    example: { question: 'ch1-q04-signs', group: 'both' },
  }),
  'course/one-question': defineCode<{ block: string; given: number }>({
    severity: 'error',
    title: 'Question block without its one question',
    message: ({ block, given }) =>
      `Block "${block}" has ${given === 0 ? 'neither "questionId" nor "question"' : 'both "questionId" and "question"'}.`,
    help: 'Name a question of the quiz with "questionId", or write one in "question".',
    example: { block: 'ch1-check-signs', given: 0 },
  }),
  'course/unknown-question': defineCode<{
    block: string;
    question: string;
    chapter: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: 'Question block that names an unknown question',
    message: ({ block, question, chapter }) =>
      `Block "${block}" asks question "${question}", which the quiz of chapter "${chapter}" does not have.`,
    help: 'Name a question of the quiz of the same chapter.',
    advice: ({ question, known }) => listAndNearest('Questions', question, known),
    example: { block: 'ch1-check-signs', question: 'ch1-q4', chapter: 'ch1', known: ['ch1-q1'] },
  }),
  'course/question-kept-back': defineCode<{ block: string; question: string }>({
    severity: 'error',
    title: 'Page that gives away a question of the final assessment',
    message: ({ block, question }) =>
      `Block "${block}" asks question "${question}", which is kept back for the final assessment.`,
    help: 'Ask another question, or remove "finalOnly" from this one.',
    example: { block: 'ch1-check-signs', question: 'ch1-q4' },
  }),
  'course/unknown-blank': defineCode<{ question: string; blank: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Gap without its blank',
    message: ({ question, blank }) =>
      `The text of question "${question}" has a gap {${blank}}, but no blank has that id.`,
    help: 'Add a blank with that id, or correct the id in the text.',
    advice: ({ blank, known }) => listAndNearest('Blanks', blank, known),
    example: { question: 'ch1-q05-gap', blank: 'benfit', known: ['benefit'] },
  }),
  'course/unused-blank': defineCode<{ question: string; blank: string }>({
    severity: 'error',
    title: 'Blank without its gap',
    message: ({ question, blank }) =>
      `The blank "${blank}" does not stand in the text of question "${question}".`,
    help: 'Write the id of the blank in braces where the gap is.',
    advice: ({ blank }) => `Write {${blank}} in "text" where the gap is, or remove the blank.`,
    example: { question: 'ch1-q05-gap', blank: 'benefit' },
  }),
  'course/repeated-blank': defineCode<{ question: string; blank: string }>({
    severity: 'error',
    title: 'Gap that stands twice',
    message: ({ question, blank }) =>
      `The gap {${blank}} stands more than once in the text of question "${question}".`,
    help: 'Give each gap its own blank.',
    example: { question: 'ch1-q05-gap', blank: 'benefit' },
  }),
  'course/duplicate-accepted': defineCode<{ question: string; answer: string; first: string }>({
    severity: 'error',
    title: 'Accepted answer that is listed twice',
    message: ({ question, answer, first }) =>
      `Question "${question}" accepts "${answer}", which counts as the same as "${first}".`,
    help: 'Remove one: letter case, blanks and the kind of hyphen or apostrophe do not matter.',
    example: { question: 'ch1-q05-gap', answer: 'Benefit', first: 'benefit' },
  }),
  'course/mistake-accepted': defineCode<{ question: string; answer: string }>({
    severity: 'error',
    title: 'Typical mistake that counts as right',
    message: ({ question, answer }) =>
      `Question "${question}" lists "${answer}" as a mistake, but accepts it as an answer.`,
    help: 'Remove it from the mistakes, or from what is accepted.',
    example: { question: 'ch1-q05-gap', answer: 'profit' },
  }),
  'course/numeric-range': defineCode<{ question: string; min: number; max: number }>({
    severity: 'error',
    title: 'Accepted range that is upside down',
    message: ({ question, min, max }) =>
      `Question "${question}" accepts from ${min} to ${max}, which no number can be.`,
    help: 'Exchange min and max.',
    example: { question: 'ch1-q06-ratio', min: 4, max: 3 },
  }),
  'course/numeric-answer-outside': defineCode<{ question: string; answer: number; min: number; max: number }>(
    {
      severity: 'error',
      title: 'Right number that is not accepted',
      message: ({ question, answer, min, max }) =>
        `The answer ${answer} of question "${question}" is not between ${min} and ${max}, which are accepted.`,
      help: 'Correct the answer or the accepted range.',
      example: { question: 'ch1-q06-ratio', answer: 6, min: 3, max: 4 },
    },
  ),
  'course/numeric-precision': defineCode<{ question: string; answer: number }>({
    severity: 'error',
    title: 'Right number that cannot be typed',
    message: ({ question, answer }) =>
      `The answer ${answer} of question "${question}" cannot be typed by a learner.`,
    help: 'Use at most eleven digits before the decimal mark and three behind it.',
    example: { question: 'ch1-q06-ratio', answer: 0.12345 },
  }),
  'course/duplicate-stem': defineCode<{ question: string; first: string; quiz: string }>({
    severity: 'warning',
    title: 'Question that is asked twice',
    message: ({ question, first, quiz }) =>
      `Question "${question}" of quiz "${quiz}" reads like question "${first}".`,
    help: 'Remove one, or word them differently: in one try they look like a mistake.',
    example: { question: 'ch1-q07-again', first: 'ch1-q01-definition', quiz: 'ch1-quiz' },
  }),
  'course/untested-objective': defineCode<{ objective: string; chapter: string }>({
    severity: 'error',
    title: 'Objective that no question tests',
    message: ({ objective, chapter }) =>
      `No scored question of chapter "${chapter}" tests the objective "${objective}".`,
    help: 'Add a question that names the objective, or drop the objective.',
    example: { objective: 'lo1-3', chapter: 'ch1' },
  }),

  'course/quiz-without-score': defineCode<{ quiz: string }>({
    severity: 'error',
    title: 'Quiz without a scored question',
    message: ({ quiz }) =>
      `Quiz "${quiz}" has no question that is scored and not kept for the final assessment.`,
    help: 'Add a question that is neither a likert question nor final only; a quiz without points cannot be passed.',
    example: { quiz: 'ch1-quiz' },
  }),
  'course/draw-too-large': defineCode<{ quiz: string; draw: number; pool: number; chapter: string }>({
    severity: 'error',
    title: 'Draw larger than its pool',
    message: ({ quiz, draw, pool, chapter }) =>
      `"${quiz}" draws ${count(draw, 'question')} from chapter "${chapter}", which has ${pool} to draw from.`,
    help: 'Draw fewer questions or write more. A quiz does not draw final-only questions, an assessment no likert questions.',
    example: { quiz: 'final', draw: 4, pool: 3, chapter: 'ch1' },
  }),
  'course/floor-not-asked': defineCode<{ assessment: string; marked: number }>({
    severity: 'error',
    title: 'Floor that no try is held to',
    message: ({ assessment, marked }) =>
      marked === 0
        ? `"${assessment}" has a floor, but no question has "floor: true".`
        : `"${assessment}" has a floor, but a try may draw no question that counts towards it.`,
    help: 'Mark questions with "floor: true", and give the draw a "minFloor" of at least 1.',
    example: { assessment: 'final', marked: 0 },
  }),
  'course/floor-missing': defineCode<{ assessment: string }>({
    severity: 'warning',
    title: 'Questions for a floor that does not exist',
    message: ({ assessment }) =>
      `Questions have "floor: true" or the draw a "minFloor", but "${assessment}" has no floor: they count like all others.`,
    help: 'Add "floor" with a title and a percentage to the assessment, or remove the marks.',
    example: { assessment: 'final' },
  }),
  'course/draw-unsatisfiable': defineCode<{
    quiz: string;
    draw: number;
    chapter: string;
    rules: string;
    pool: string;
  }>({
    severity: 'error',
    title: 'Draw whose rules cannot be kept',
    message: ({ quiz, draw, chapter, rules }) =>
      `"${quiz}" cannot draw ${count(draw, 'question')} with ${rules} from chapter "${chapter}".`,
    help: "Relax the rules of the draw, or add questions to the chapter's quiz.",
    advice: ({ pool, chapter }) =>
      `Chapter "${chapter}" has ${pool}. Relax the rules of the draw, or add questions to the chapter's quiz.`,
    example: {
      quiz: 'final',
      draw: 4,
      chapter: 'ch1',
      rules: 'at least 1 scenario question',
      pool: '10 questions, 0 of them on a scenario, 1 numeric, about 5 objectives',
    },
  }),
  'course/assessment-without-quiz': defineCode<{ chapter: string; assessment: string }>({
    severity: 'error',
    title: 'Chapter without questions for the assessment',
    message: ({ chapter, assessment }) =>
      `The assessment "${assessment}" draws from every chapter, but chapter "${chapter}" has no quiz.ts.`,
    help: "Add a quiz.ts to the chapter's folder.",
    example: { chapter: 'ch3', assessment: 'final' },
  }),
  'course/pass-mark-unreachable': defineCode<{ quiz: string; passMark: number; most: number }>({
    severity: 'error',
    title: 'Pass mark that cannot be reached',
    message: ({ quiz, passMark, most }) =>
      `"${quiz}" asks for ${passMark} points, but a try gives ${most} at most.`,
    help: 'Lower the pass mark, draw more questions, or state it in per cent.',
    example: { quiz: 'final', passMark: 40, most: 36 },
  }),
  'course/pass-mark-uneven': defineCode<{ quiz: string; passMark: number; least: number }>({
    severity: 'warning',
    title: 'Pass mark that depends on the draw',
    message: ({ quiz, passMark, least }) =>
      `"${quiz}" asks for ${passMark} points, but an unlucky draw gives only ${least}.`,
    help: 'State the pass mark in per cent, or give all questions the same points.',
    example: { quiz: 'final', passMark: 36, least: 34 },
  }),
  'course/unsupported-language': defineCode<{
    language: string;
    /** A region that does not exist, or null. */
    region: string | null;
    languages: readonly string[];
  }>({
    severity: 'error',
    title: 'No interface in the language of the course',
    message: ({ language, region }) =>
      region === null
        ? `The course is in "${language}", and the tool has no texts of its own in that language.`
        : `There is no region "${region}" in the language "${language}".`,
    help: 'Set the language to one that the tool speaks, or add a table for this one in src/core/locale.',
    advice: ({ region, languages }) =>
      region !== null
        ? 'Write a country as two capital letters (ISO 3166), such as "en-GB", or leave it out.'
        : `The tool speaks: ${languages.map((tag) => `"${tag}"`).join(', ')}. Set the language to one of these, or add a table for this one in src/core/locale.`,
    spec: 'BCP 47',
    example: { language: 'fr', region: null, languages: ['en'] },
  }),

  'course/mastery-score': defineCode<{ assessment: string }>({
    severity: 'warning',
    title: 'Mastery score beside an assessment',
    message: ({ assessment }) =>
      `"masteryScore" lets the LMS decide passed and failed, and so does the assessment "${assessment}".`,
    help: 'Remove masteryScore: the package reports passed and failed itself, and Moodle would override that with its own comparison.',
    spec: 'SCORM 1.2 CAM, adlcp:masteryscore; SCORM 1.2 RTE, cmi.core.lesson_status',
    example: { assessment: 'final' },
  }),

  'course/table-row-length': defineCode<{ cells: number; columns: number }>({
    severity: 'error',
    title: 'Table row of the wrong length',
    message: ({ cells, columns }) =>
      `This row has ${count(cells, 'cell')}; the table has ${count(columns, 'column')}.`,
    help: 'Give every row one entry per column.',
    example: { cells: 2, columns: 3 },
  }),
  'course/comparison-values': defineCode<{ criterion: string; values: number; subjects: number }>({
    severity: 'error',
    title: 'Comparison with the wrong number of values',
    message: ({ criterion, values, subjects }) =>
      `The criterion "${criterion}" has ${count(values, 'value')} for ${count(subjects, 'subject')}.`,
    help: 'Give every criterion one value per subject.',
    example: { criterion: 'Consent', values: 3, subjects: 2 },
  }),
  'course/matrix-cells': defineCode<{ row: string; cells: number; columns: number }>({
    severity: 'error',
    title: 'Matrix row of the wrong length',
    message: ({ row, cells, columns }) =>
      `The row "${row}" has ${count(cells, 'cell')} for ${count(columns, 'column')}.`,
    help: 'Give every row one cell per column.',
    example: { row: 'Police', cells: 2, columns: 3 },
  }),
  'course/timeline-date': defineCode<{ date: string }>({
    severity: 'error',
    title: 'Date that does not exist',
    message: ({ date }) => `There is no date "${date}".`,
    help: 'Write a year, a month or a day that is in the calendar.',
    example: { date: '2015-02-30' },
  }),
  'course/timeline-order': defineCode<{ date: string; previous: string }>({
    severity: 'error',
    title: 'Timeline out of order',
    message: ({ date, previous }) => `The event of ${date} stands after the event of ${previous}.`,
    help: 'List the events in the order of their dates.',
    example: { date: '2015-05', previous: '2016-01-12' },
  }),
  'course/unknown-lane': defineCode<{ lane: number; lanes: number }>({
    severity: 'error',
    title: 'Event in a lane that does not exist',
    message: ({ lane, lanes }) =>
      lanes === 0
        ? `The event stands in lane ${lane}, but the timeline names no lanes.`
        : `The event stands in lane ${lane}, but the timeline has lanes 0 to ${lanes - 1}.`,
    help: 'Lanes are counted from 0 in the order of "lanes".',
    example: { lane: 2, lanes: 2 },
  }),
  'course/unknown-node': defineCode<{ node: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Link to an unknown node',
    message: ({ node }) => `The drawing has no node "${node}".`,
    help: 'Name the id of a node of the same drawing.',
    advice: ({ node, known }) => listAndNearest('Nodes', node, known),
    example: { node: 'transt', known: ['origin', 'transit'] },
  }),
  'course/unknown-actor': defineCode<{ actor: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Message of an unknown actor',
    message: ({ actor }) => `The drawing has no actor "${actor}".`,
    help: 'Name the id of an actor of the same drawing.',
    advice: ({ actor, known }) => listAndNearest('Actors', actor, known),
    example: { actor: 'pollice', known: ['police', 'bank'] },
  }),
  'course/tree-depth': defineCode<{ label: string }>({
    severity: 'error',
    title: 'Tree that is too deep',
    message: ({ label }) => `The node "${label}" is on the fifth level; a tree has four at most.`,
    help: 'Join levels, or make two drawings of it.',
    example: { label: 'Which document?' },
  }),

  'course/missing-asset': defineCode<{ path: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Missing asset',
    message: ({ path }) => `There is no file "assets/${path}".`,
    help: 'Put the file into assets/, or correct the path; it is written without "assets/".',
    advice: ({ path, known }) => didYouMean(path, known),
    example: { path: 'images/map.png', known: [] },
  }),
  'course/asset-case': defineCode<{ path: string; actual: string }>({
    severity: 'error',
    title: 'Asset that differs in letter case',
    message: ({ path, actual }) => `The file is called "assets/${actual}", not "assets/${path}".`,
    help: 'Rename the file to lower case: most LMSs tell capital letters from small ones.',
    example: { path: 'images/map.png', actual: 'images/Map.png' },
  }),
  'course/asset-type': defineCode<{ path: string; use: string; extensions: readonly string[] }>({
    severity: 'error',
    title: 'Asset of the wrong type',
    message: ({ path, use, extensions }) =>
      `"${path}" cannot be used as ${use}: ${extensions.length === 0 ? 'a server may run it or refuse it' : `it must end in ${extensions.join(', ')}`}.`,
    help: 'Convert the file to a type that every browser plays without help.',
    advice: ({ extensions }) =>
      extensions.length === 0 ? 'Put it into a zip, or give it as a PDF document.' : undefined,
    example: { path: 'film.mov', use: 'a video', extensions: ['.mp4', '.webm'] },
  }),
  'course/unused-asset': defineCode<{ path: string }>({
    severity: 'warning',
    title: 'Unused asset',
    message: ({ path }) => `No block uses "assets/${path}".`,
    help: 'Remove the file, or show it in an image, video, audio or download block.',
    example: { path: 'images/old-map.png' },
  }),
  'course/alt-is-file-name': defineCode<{ alt: string }>({
    severity: 'warning',
    title: 'Alternative text that is a file name',
    message: ({ alt }) => `The alternative text "${alt}" only repeats the file name.`,
    help: 'Say what the picture says to someone who cannot see it.',
    spec: 'WCAG 2.2, 1.1.1 Non-text Content',
    example: { alt: 'map.png' },
  }),

  'course/statistic-in-future': defineCode<{ period: string; year: number; lawAsAt: string }>({
    severity: 'warning',
    title: 'Statistic from the future',
    message: ({ period, year, lawAsAt }) =>
      `The period "${period}" names the year ${year}, but the course states what was known on ${lawAsAt}.`,
    help: 'Correct the period, or "lawAsAt" in course.ts.',
    example: { period: '2051', year: 2051, lawAsAt: '2026-11-01' },
  }),
  'course/page-without-citation': defineCode<{ page: string }>({
    severity: 'warning',
    title: 'Page without a source',
    message: ({ page }) => `Page "${page}" cites no source.`,
    help: 'Cite what the page rests on with [@source, locator]. A page with takeaways, or of only checklists, scenarios or reflections, needs none.',
    example: { page: 'ch1-welcome' },
  }),
  'course/chapter-without-takeaways': defineCode<{ chapter: string }>({
    severity: 'warning',
    title: 'Chapter without takeaways',
    message: ({ chapter }) => `Chapter "${chapter}" has no takeaways block.`,
    help: 'End the chapter with a takeaways block that says what to remember.',
    example: { chapter: 'ch1' },
  }),
  'course/decision-without-way-out': defineCode<{ scenario: string; decision: string }>({
    severity: 'error',
    title: 'Decision with only poor options',
    message: ({ scenario, decision }) =>
      `All options of the decision "${decision}" in scenario "${scenario}" are poor.`,
    help: 'Give the decision at least one option with the verdict "best" or "acceptable".',
    example: { scenario: 'beacon-1', decision: 'first-step' },
  }),
  'course/term-in-definition': defineCode<{ term: string; linked: string }>({
    severity: 'error',
    title: 'Glossary definition that links a term',
    message: ({ term, linked }) => `The definition of "${term}" links the term "${linked}".`,
    help: 'Write the word without [[ ]]: a definition opens inside a text and must stand alone.',
    example: { term: 'facilitation', linked: 'smuggling' },
  }),
  'course/title-markup': defineCode<{ title: string }>({
    severity: 'warning',
    title: 'Title that Moodle shows without a blank',
    message: ({ title }) => `Moodle drops a blank beside "&", "<" or ">" in the title "${title}".`,
    help: 'Write "and" for "&", or put a no-break blank (U+00A0) there.',
    spec: 'Moodle mod_scorm, manifest parser',
    example: { title: 'Law & “practice”' },
  }),
};
