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
    roleQuestion: 'Who are you? We open what is written for you.',
    everyRole: 'Everything',
    forYou: 'For you',
    notForYou: 'It does not count for you; read it if you like.',
    display: 'Text, theme and print',
    testOut: 'Do you know this already?',
    testOutOffer: 'Do you know this chapter already? Answer a few questions, and skip its pages.',
    startPage: 'Start page',
    chapters: 'Chapters',
    aboutChapter: 'About this chapter',
    aboutCourse: 'About this course',
    /** Heads what a learner can do after the page. */
    pageGoals: 'This page helps you to',
    pageIsRead: 'You have read this page.',
    afterThisChapter: 'After this chapter you can',
    quizNeedsScript:
      'The questions need JavaScript, which is switched off or did not load. You can read everything else.',
    resultsNeedScript: 'Your results need JavaScript, which is switched off or did not load.',
    results: 'My results',
    recordTitle: 'Record of achievement',
    hasPassed: 'has passed the course',
    recordResult: 'Result',
    recordDay: 'Passed on',
    recordEdition: 'Edition',
    recordDigest: 'Content digest',
    recordNote:
      'This is a receipt that the course itself gives. The learning platform has the result, and whoever runs it can confirm it from the learning records of a person. The name is the one that the learning platform gives: the course neither keeps nor sends it. The receipt says that the final assessment was passed; it is no licence.',
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
  pageKicker: (chapter: number, page: number, pages: number): string =>
    `Chapter ${chapter} · page ${page} of ${pages}`,
  /** A time that something takes, in whole minutes. */
  duration: (minutes: number): string =>
    minutes < 60
      ? `${minutes}\u00a0min`
      : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 === 0 ? '' : ` ${minutes % 60}\u00a0min`}`,
  ownPace: (duration: string): string => `${duration}, in your own time`,
  startAt: (page: string, duration: string): string => `Start: ${page}, ${duration}`,
  chapterCount: (count: number): string => countNoun(count, 'chapter', 'chapters'),
  pageCount: (count: number): string => countNoun(count, 'page', 'pages'),
  questionCount: (count: number): string => countNoun(count, 'question', 'questions'),
  tryCount: (count: number | null): string =>
    count === null ? 'as many tries as you like' : countNoun(count, 'try', 'tries'),
  /** `total`: all points that there are; `null` if they differ from try to try. */
  passFact: (
    { passMark, unit, total }: { passMark: string; unit: 'percent' | 'points'; total: string | null },
    tries: string,
  ): string =>
    unit === 'percent'
      ? `Pass with ${passMark}\u00a0%, ${tries}`
      : `Pass with ${passMark}${total === null ? '' : ` of ${total}`} ${passMark === '1' ? 'point' : 'points'}, ${tries}`,
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
  /** Printed above every page. */
  runningHead: (course: string, version: string): string => `${course}, version ${version}`,
  /** In Markdown, before the first question of an entry quiz. */
  testOutIntroduction:
    'If you know this chapter, show it here, and skip its pages: they count as read. Nothing else follows from it, whether you pass or not.',
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
