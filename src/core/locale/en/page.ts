import { countNoun } from './count-noun.ts';

const FEEDBACK = {
  'at-once': 'After each answer you see whether it was right, and why.',
  'at-end': 'At the end you see which answers were right, and why.',
  none: 'You see your result at the end, but not which answers were right.',
};

/** What the rules of a quiz are made of. */
export interface QuizRules {
  readonly questions: number;
  /** Already written in figures of the language. */
  readonly passMark: string;
  readonly unit: 'percent' | 'points';
  /** What a least share is asked of; the percentage is already written in figures of the language. */
  readonly floor: { readonly title: string; readonly percent: string } | null;
  /** `null`: no limit. */
  readonly tries: number | null;
  readonly feedback: keyof typeof FEEDBACK;
}

/** What the page says beside the author's texts; words that depend on data are functions. */
export const page = {
  /** What templates show as it is. */
  words: {
    skipToText: 'Skip to the text',
    notRecording:
      'Nothing is being recorded: the course has not started as it should. Close it and open it again. If this line is still here then, tell whoever runs the course.',
    contents: 'Contents',
    search: 'Search the course',
    searchSubmit: 'Search',
    roleQuestion: 'Who are you? We open what is written for you.',
    everyRole: 'Everything',
    forYou: 'For you',
    notForYou: 'It does not count for you; read it if you like.',
    startPage: 'Start page',
    start: 'Start',
    chapters: 'Chapters',
    afterThisChapter: 'After this chapter you can',
    quizNeedsScript:
      'The questions need JavaScript, which is switched off or did not load. You can read everything else.',
    resultsNeedScript: 'Your results need JavaScript, which is switched off or did not load.',
    results: 'My results',
    myNotes: 'My notes',
    notesNeedScript: 'Your notes need JavaScript, which is switched off or did not load.',
    glossary: 'Glossary',
    sourcesOfPage: 'Sources of this page',
    sources: 'Sources',
    previousAndNext: 'Previous and next',
    inPlainWords: 'In plain words',
    source: 'Source',
    where: 'Where',
    when: 'When',
    countedBy: 'Counted by',
    mindThat: 'Mind that',
    criterion: 'Criterion',
    sameInWords: 'The same in words',
    enlarge: 'Enlarge the drawing',
    transcript: 'Transcript',
    captions: 'Captions',
    case: 'The case',
    exhibits: 'Exhibits',
    carefulReader: 'What a careful reader sees',
    doesNotProve: 'What it does not prove',
    board: 'The board',
    link: 'Link',
    howSure: 'How sure',
    carriedBy: 'Carried by',
    yourNote: 'Your note',
    checkYourself: 'Check yourself',
    questionNeedsScript: 'To answer, switch on JavaScript.',
    yourAnswer: 'Your answer',
    choose: 'Choose …',
    takeaways: 'What to remember',
    true: 'True',
    false: 'False',
    opensInNewWindow: 'opens in a new window',
  },
  callouts: {
    'in-practice': 'In practice',
    note: 'Note',
    'since-then': 'Since then',
    'law-as-at': 'State of the law',
    'for-judiciary': 'For prosecutors and judges',
    historical: 'Historical figures',
    essential: 'Keep this in mind',
  },
  /** How sure a link of the board is. */
  certainties: {
    confirmed: 'confirmed',
    probable: 'probable',
    claimed: 'claimed',
    refuted: 'struck out',
  },
  /** What is to be done with a question, said after its stem. */
  hints: {
    'true-false': 'True or false?',
    single: 'Choose one answer.',
    multiple: 'Choose every right answer.',
    highlight: 'Choose every passage that you want to mark.',
    matching: 'Choose the right entry for each line.',
    categorise: 'Choose one group for each card.',
    sequencing: 'Put the entries in the right order with the arrow buttons.',
    'fill-in': 'Type what is missing.',
    numeric: 'Type a number.',
    likert: 'There is no right or wrong answer.',
  },
  /** What a decision in a scenario has cost. */
  losses: (losses: readonly ('evidence' | 'time' | 'trust' | 'protection')[]): string =>
    `Lost by this choice: ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(losses)}.`,
  chapterTitle: (number: number, title: string): string => `Chapter ${number} · ${title}`,
  pageKicker: (chapter: string, page: number, pages: number): string =>
    `${chapter} · page ${page} of ${pages}`,
  quizKicker: (chapter: string): string => `${chapter} · quiz`,
  /** One sentence each. */
  quizRules: ({ questions, passMark, unit, floor, tries, feedback }: QuizRules): readonly string[] => [
    `${countNoun(questions, 'question', 'questions')}.`,
    unit === 'percent'
      ? `You pass with ${passMark}\u00a0% of the points.`
      : `You pass with ${passMark} ${passMark === '1' ? 'point' : 'points'}.`,
    ...(floor
      ? [
          `To pass, you also need ${floor.percent}\u00a0% of the points on “${floor.title}”: it cannot be made up for elsewhere.`,
        ]
      : []),
    tries === null ? 'You may try as often as you like.' : `You have ${countNoun(tries, 'try', 'tries')}.`,
    FEEDBACK[feedback],
  ],
  /** @param people several of each role, in words: "prosecutors and judges". */
  forRoles: (people: readonly string[]): string => `For ${people.join(', ')}`,
  lawAsAt: (date: string): string => `Law as at ${date}`,
  edition: (version: string, publisher: string): string => `Version ${version}. Published by ${publisher}.`,
  moveUp: (item: string): string => `Move up: ${item}`,
  moveDown: (item: string): string => `Move down: ${item}`,
  fileKind: (extension: string): string => `${extension.toUpperCase()} file`,
  accessed: (date: string): string => `looked at on ${date}`,
  acceptedRange: (min: string, max: string): string => `every number from ${min} to ${max} is accepted`,
  trueFalseSolution: (answer: boolean): string =>
    answer ? 'The statement is true.' : 'The statement is false.',
};
