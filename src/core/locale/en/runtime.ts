import type { PluralText } from '../plural-text.ts';
import { numbers } from './writing.ts';

/**
 * Every text that the run-time shows. Names in braces, such as `{count}`, are filled in; the page carries the texts as
 * JSON, so they are data only.
 */
export const runtime = {
  numbers,

  /** `{place}`, `{course}`: the document's title. */
  documentTitle: '{place} – {course}',
  resumed: 'You are back where you left off.',
  hideMessage: 'Hide this message',

  /** `{hours}`, `{minutes}`: a time that something takes. */
  duration: {
    minutes: '{minutes}\u00a0min',
    hours: '{hours}\u00a0h',
    both: '{hours}\u00a0h {minutes}\u00a0min',
  },
  /** `{count}`, `{total}`: pages read so far. */
  progress: '{count} of {total} pages read',
  /** `{time}`: for what has not been read or answered yet. */
  timeLeft: '{time} left',
  timeLeftInChapter: '{time} left in this chapter',
  /** `{count}`, `{total}`: pages of one chapter opened so far. */
  chapterProgress: '{count}\u00a0of\u00a0{total}',
  /** `{count}`, `{total}`: pages of one chapter read so far. */
  chapterRead: '{count} of {total} read',
  tryRestarted:
    'The course has a new version, and not all questions of this try are in it any more. Nothing is lost: the try begins again with the questions of today, and still counts as one.',
  tryChanged:
    'The try was made in an earlier version of the course, with questions that have changed since. Its result stays.',
  pageRead: 'read',
  maySkip: 'may be skipped',
  testOutPassed: 'You may skip the pages of this chapter: they count as read.',
  testOutFailed: 'Read the chapter: it is worth it. You may also try again.',
  otherRole: 'not for your role',
  pageOpened: 'opened',
  /** Where the learner left off, in the contents. */
  resumeHere: 'resume here',
  chapterCompleted: 'chapter completed',
  chapterPassed: 'chapter passed',
  quizPassed: 'passed',
  quizUnderWay: 'under way',
  quizNotPassed: 'not passed yet',
  /** Stands above the start page's button of a learner who has been here before. */
  continueTitle: 'Continue where you were',
  /** `{place}`: where that button leads; `{time}`: how long that takes. */
  continueAt: 'Continue: {place}, {time}',
  seeResults: 'See your results',
  otherPage: 'Choose another page',

  /** A control was pressed whose script is still to come. */
  controlWaits: 'This is still on its way. It opens by itself as soon as it has arrived.',

  placeWaits: 'This page is still on its way. It opens as soon as it has arrived.',
  pageCut:
    'The course has not arrived in full: some of its pages are missing. Please reload it. What you have done so far is kept.',
  questionsLoading: 'The questions are on their way.',
  questionsMissing:
    'The questions have not arrived yet. Nothing that you have answered is lost. The course tries again by itself, and you can go on reading.',

  previous: 'Previous',
  next: 'Next',
  /** `{time}`: how long what comes next takes. */
  nextIn: 'Next, {time}',
  backTo: 'Back to',
  close: 'Close',
  /** What a word is that opens its definition, for screen readers. */
  term: 'term',
  inGlossary: 'In the glossary',
  /** `{number}`: the number of a source, as screen readers say it. */
  sourceNumber: 'Source {number}',
  aboutSource: 'About this source',

  /** `{address}`: where a link leads that has opened no window. */
  windowBlocked:
    'If nothing has opened, the learning platform does not let this page open it. The address is {address}',
  downloadBlocked: 'If no download has started, the learning platform does not allow it here.',
  openFile: 'Open the file in a new window',

  search: 'Search the course',
  searchFound: {
    one: '{count} place for “{query}”',
    other: '{count} places for “{query}”',
  } as PluralText,
  searchNothing: 'Nothing found for “{query}”. Try fewer words, or other ones.',
  searchEmpty: 'Results come as you type.',
  searchReading: 'The course is being searched …',

  display: 'Text, theme and print',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Largest' },
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', auto: 'As the device' },
  print: 'Print',
  printPage: 'This page',
  /** All its pages, as a handout. */
  printChapter: 'This chapter',
  printNotes: 'My notes',

  /** What is told of a launch of that mode. */
  mode: {
    standalone:
      'Nothing is being recorded: this course was opened outside a learning platform. You can read and practise everything.',
    unstarted:
      'Nothing is being recorded: the learning platform did not start the recording. Please close this course and open it from the learning platform again. You can read everything meanwhile, but what you answer now will not count.',
    review:
      'You are looking at this course again. Nothing is being recorded, and your earlier result stays as it is.',
    browse: 'This is a preview. Nothing is being recorded.',
    guest:
      'You are here as a guest. Nothing is being recorded for guests. If your work is to count, sign in to the learning platform and open this course again.',
    'no-credit': 'The learning platform has opened this course without credit. Nothing is being recorded.',
  },
  /** How well the learner's work is kept, in a word or two. */
  status: {
    saved: 'Saved',
    unsaved: 'Not saved yet',
    'at-risk': 'Not saved',
    'not-recorded': 'Not recorded',
    elsewhere: 'Open elsewhere',
  },
  /** In a frame in which no LMS was found. */
  noWayToLms:
    'Nothing is being recorded: the page around this course gives it no way to a learning platform. If you have opened it from your learning platform, tell whoever runs the course. You can read and practise everything.',
  lookingForLms: 'Looking for the learning platform. You can start reading; the rest of the course follows.',
  lmsIsLate:
    'The learning platform has answered only now. What you have done so far is not recorded. Reload the course: from then on everything is.',
  cameBack:
    'You left this page and came back to it, so nothing is recorded here any more. Please open the course from the learning platform again.',
  reload: 'Reload the course',
  damaged:
    'Part of your earlier progress could not be read. If a page or an answer is missing, please go through it once more. A result that the learning platform has recorded stays as it is.',
  unsent:
    'Answers from an earlier visit are still kept in this browser, because they could not be sent. They cannot be recorded in this mode either. Please tell whoever runs the course.',
  openElsewhere:
    'You have opened this course in another window, and it is recorded there now. What you did here has been passed on. Please go on in the other window.',
  /** Takes the course back from the other window. */
  goOnHere: 'Go on here instead',
  broughtHere: 'Your latest work from the other window has been brought here.',
  /** An answer given, or a try begun, after the end of the launch. */
  notTaken:
    'This was not taken: the course has been closed here, or goes on in another window. Go on there, or open it from the learning platform again.',
  unsaved:
    'Your last answers could not be saved. They are kept in this browser and sent again. You can go on working.',
  atRisk:
    'Your last answers could not be saved, and this browser cannot keep them. Keep this window open and try again.',
  unsavedOffline:
    'The connection is lost, so your last answers are not saved yet. They are kept in this browser and sent when the connection is back. You can go on working.',
  atRiskOffline:
    'The connection is lost, so your last answers are not saved, and this browser cannot keep them. Keep this window open until the connection is back.',
  unsavedSignedOut:
    'The learning platform has signed you out, so nothing more is saved there. Your last answers are kept in this browser. Open the course from the learning platform again on this device: they are sent then.',
  atRiskSignedOut:
    'The learning platform has signed you out, so your last answers are not saved, and this browser cannot keep them. Sign in again in another window, come back here, and try “Save now”. If it does not help, make a note of your answers before you open the course again.',
  unsavedCut:
    'The learning platform keeps only part of your progress. All of it is kept in this browser as well: to go on later, open the course in this browser again.',
  atRiskCut:
    'The learning platform keeps only part of your progress, and this browser cannot keep the rest. Please finish in one go if you can, and tell whoever runs the course.',
  savedAgain: 'Everything is saved again.',
  stillUnsaved: 'It did not work yet. Check the network connection, then try again.',
  saveNow: 'Save now',
  saveAndExit: 'Save and exit',
  exit: 'Exit',
  /** How a launch has ended. */
  exited: {
    saved:
      'Your progress is saved. You can leave the course now: close its window, or use the exit of the learning platform. To go on later, open the course from the learning platform again.',
    unsaved:
      'You can leave the course now. Your last answers could not be sent; they are kept in this browser and sent when you next open the course in it. Do so within a week: some browsers keep nothing for longer.',
    'at-risk': 'Your last answers could not be saved. If you leave the course now, they are lost.',
    'not-recorded':
      'You can leave the course now: close its window, or use the exit of the learning platform. Nothing was recorded.',
  },
  exitLoses:
    'Your last answers could not be saved, and this browser cannot keep them. If you exit now, they are lost.',
  exitAnyway: 'Exit without saving',

  copyDetails: 'Copy technical details',
  detailsCopied:
    'The technical details are copied. You can paste them into a message to your help desk. They hold neither your name nor your answers.',
  detailsToCopy:
    'This browser does not let the course copy by itself. The details are selected below: copy them with Ctrl + C (on a Mac ⌘ + C) and send them to your help desk.',
  technicalDetails: 'Technical details',

  removeWork: 'Remove my work from this computer',
  /** Asks before; what would be lost follows. */
  removeAsks:
    'This removes what this browser keeps of your work in this course: the copy of your progress, the whole of long notes, and records of your learning that wait to be sent. What the learning platform has stays there.',
  removeLosesNothing: 'As far as this browser knows, nothing is lost by it.',
  removeLosesWork:
    'The learning platform has not got all of your work yet. What it has not got is lost if you remove it here.',
  removeLosesNotes: {
    one: 'The learning platform has only the beginning of {count} long note. The rest of it is lost if you remove it here.',
    other:
      'The learning platform has only the beginning of {count} long notes. The rest of them is lost if you remove it here.',
  } as PluralText,
  removeLosesStatements: {
    one: '{count} record of your learning has not reached the learning record store yet. It may be lost if you remove it here.',
    other:
      '{count} records of your learning have not reached the learning record store yet. They may be lost if you remove them here.',
  } as PluralText,
  removeNow: 'Remove it',
  removeNot: 'Keep it',
  removed:
    'This browser keeps nothing of your work in this course any more. If you go on working, it keeps again what has not been sent yet.',
  removeFailed:
    'This browser may not have removed everything. You can clear the data of this site in the settings of the browser.',

  startQuiz: 'Start the quiz',
  tryOf: 'Try {number} of {total}',
  questionOf: 'Question {number} of {total}',
  question: 'Question {number}',
  questionMissing: 'This question cannot be shown. Please go on with the next one.',
  answered: 'answered',
  notAnswered: 'not answered',
  answeredCount: '{count} of {total} answered',
  leaveQuiz: 'Leave the quiz',
  previousQuestion: 'Back',
  nextQuestion: 'Next question',
  continueQuiz: 'Continue',
  overview: 'Overview of your answers',
  toOverview: 'Go to the overview',
  checkAnswer: 'Check',
  /** A first answer was not right, and another one may be given for practice. */
  checkAgain: 'Check again',
  answerSaved: 'Saved. You can change it until you hand in.',
  seeResult: 'See your result',
  handIn: 'Hand in',
  unanswered: {
    one: '{count} question has no answer. It counts as not right.',
    other: '{count} questions have no answer. They count as not right.',
  } as PluralText,
  submitAnyway: 'Finish without them',
  goToQuestion: 'Go to question {number}',

  chooseOne: 'Choose one answer.',
  chooseSome: 'Choose at least one answer.',
  markSome: 'Mark at least one passage.',
  matchAll: 'Choose a match for every entry.',
  sortAll: 'Choose a group for every card.',
  fillAll: 'Fill in every gap.',
  enterNumber: 'Enter a number.',
  notANumber: 'Enter the number in digits, such as 1250 or 3.8.',
  chooseMatch: 'Choose …',
  moved: '{item} moved to position {number} of {total}',
  /** `{item}`: the list of positions of an item that is put in order. */
  positionOf: 'Position of: {item}',

  correct: 'Right',
  partial: 'Partly right: {right} of {total}',
  /** `{right}`, `{total}`: several choices of which at least one was wrong. */
  partialChoice: 'Partly right: {right} of {total}. A wrong choice takes a right one away.',
  /** `{count}`, `{total}`: entries of an order. */
  partialOrder: 'Partly right: {count} of {total} in order',
  incorrect: 'Not right',
  neutral: 'Thank you, your answer is noted',
  noAnswer: 'No answer',
  notYet: 'Not yet',
  tryOnceMore: 'Your first answer is recorded. Look again and try once more, for practice.',
  firstAnswerCounts: 'Your first answer is the one that is recorded.',
  partRight: 'right',
  partWrong: 'not right',
  partMissed: 'missed',
  yourAnswer: 'Your answer',
  yourAnswerRight: 'Your answer, right',
  yourAnswerWrong: 'Your answer, not right',
  firstAnswer: 'Your first answer, not right',
  rightAnswer: 'The right answer',
  rightMissed: 'Right, you missed it',
  youChose: 'You chose: {choice}',
  youMarked: 'You marked: {choice}',
  youMissed: 'You missed: {choice}',
  /** `{number}`: the place of an item in the right order. */
  belongsAt: 'belongs at {number}',
  solution: 'The right answer',
  /** `{place}`: opens that page over the question. */
  readAgain: 'Read {place}',
  backToQuestion: 'Back to the question',

  yourResult: 'Your result',
  passed: 'Passed',
  notPassed: 'Not passed',
  notPassedYet: 'Not passed yet',
  /** `{points}`, `{maxPoints}`, `{needed}`: points of a try. */
  scoreLine: '{points} of {maxPoints} points; {needed} are needed',
  scorePassed: 'You have {points} of {maxPoints} points; you needed {needed}.',
  scoreMissed: 'You have {points} of {maxPoints} points; you need {needed}.',
  /** `{total}`: under the points on a ring. */
  ofTotal: 'of {total}',
  /** `{reading}`: what is worth reading first, as a link says it. */
  beginWith: 'Begin: {reading}',
  /** `{percent}`: a share, for the pass mark and for results. */
  percent: '{percent}\u00a0%',
  points: '{points} points',
  passMark: 'Pass mark: {mark}.',
  /** `{title}`: what the questions are about; `{percent}`, `{mark}`: shares. */
  floorReached: '{title}: {percent}; you need {mark}.',
  floorMissed: '{title}: {percent}. You need {mark} to pass, whatever the other points are.',
  /** `{earned}`, `{percent}`: shares. Follows where the floor was missed and the pass mark reached. */
  floorReported: 'Because of that your {earned} are recorded as {percent}, just below the pass mark.',
  bestPoints: 'Your best result so far: {points} of {maxPoints} points.',
  /** `{percent}`: where the LMS has kept the result alone. */
  bestResult: 'Your best result so far: {percent}.',
  triesLeft: { one: 'You have {count} try left.', other: 'You have {count} tries left.' } as PluralText,
  noTriesLeft: 'You have no tries left.',
  /** Said when a question in a page is tried again. */
  answerForPractice: 'Your first answer is the one that is recorded. This one is for practice.',
  tryAgain: 'Try again',
  /** `{number}`, `{total}`: leads to a question first, because a try is spent. */
  takeTry: 'Take try {number} of {total} …',
  takeTryAsks: 'Take try {number} of {total}?',
  takeTryCosts: {
    one: 'This takes a try; {count} remains after it. Your best result counts. You may leave in the middle and come back.',
    other:
      'This takes a try; {count} remain after it. Your best result counts. You may leave in the middle and come back.',
  } as PluralText,
  startTry: 'Start try {number}',
  notNow: 'Not now',
  practiseMissed: { one: 'Practise my {count} mistake', other: 'Practise my {count} mistakes' } as PluralText,
  /** `{number}`, `{total}`: over a question that is asked again; nothing of it is recorded. */
  practiceOf: 'Practice {number} of {total}, not recorded',
  backToResult: 'Back to the result',
  missedAnswers: 'What you missed ({count})',
  otherAnswers: 'Your other answers ({count})',
  objectivesReached: {
    one: '{count} more objective, with all its points',
    other: '{count} more objectives, with all their points',
  } as PluralText,
  openRecord: 'Open your record',
  printRecord: 'Print or save as PDF',
  printResults: 'Print my results',
  whatNext: 'What happens next',
  nextKeepRecord:
    'Print your record, or save it as a PDF. If nothing opens, use the print command of the browser.',
  nextComeBack:
    'Come back when you need it: pages, quizzes and cases stay open, and your result stays as it is.',
  passDayUnknown: 'The learning platform has kept the result, and not its day',
  nameUnknown: 'The learning platform gives no name',
  allResults: 'All my results',
  byObjective: 'By objective, weakest first',
  byObjectiveOf: 'By objective, weakest first: {quiz}',
  pointsOf: '{points}\u00a0of\u00a0{maxPoints}',
  recorded: 'Your result has been recorded.',
  recordedLater: 'Your result is not recorded yet. It will be sent again.',
  notRecorded: 'Your result is not recorded in this mode.',

  coursePassed: 'You have passed the course with {percent}.',
  /** Where the LMS has kept no score. */
  coursePassedPlain: 'You have passed the course.',
  courseFailed: 'You have not passed the course. Ask whoever runs it what you can do next.',
  courseCompleted: 'You have completed the course.',
  courseIncomplete: 'You have not finished the course yet.',
  assessmentToPass: 'Still to pass:',
  pagesToOpen: {
    one: '{count} page is still to be opened.',
    other: '{count} pages are still to be opened.',
  } as PluralText,
  pagesToRead: {
    one: '{count} page is still to be read.',
    other: '{count} pages are still to be read.',
  } as PluralText,
  /** Follows on a sentence about the result. */
  resultKept:
    'The learning platform has kept this result, but not the pages and answers behind it. You can go through everything again; the result stays.',
  byChapter: 'By chapter',
  columnChapter: 'Chapter',
  columnPages: 'Pages',
  columnQuiz: 'Quiz',
  chapterQuiz: '{percent}, {state}',
  quizNotTaken: 'not taken yet',
  noQuiz: 'none',

  decide: 'Decide',
  decideAgain: 'Decide again',
  decideContinue: 'Continue',
  decisionBest: 'The best choice here',
  decisionAcceptable: 'Acceptable',
  decisionPoor: 'Not a good choice',
  /** In the case file. */
  exhibitsFound: '{count} of {total} exhibits are in the file. More are added as you open pages and decide.',
  whereExhibitStands: 'To the page of this exhibit',
  boardEmpty: 'Nothing is on the board yet.',
  boardDrawing: 'Board with {count} links. The table below says the same.',
  /** On the list of all notes. */
  noNotes: 'You have not noted anything yet.',
  notesInFile: 'Save all notes as a text file',
  copyNotes: 'Copy all notes',
  notesCopied: 'Your notes are copied. You can paste them wherever you like.',
  notesToCopy:
    'This browser does not let the course copy by itself. Your notes are selected below: copy them with Ctrl + C (on a Mac ⌘ + C).',
  noteInBrowser:
    'The learning platform has room for the beginning of this note. The whole note is kept in this browser: on another computer you see its beginning.',
  noteBeginning:
    'The learning platform has room for the beginning of this note only, and this browser does not keep the rest. Copy the note if you want to keep it.',
  noteElsewhere:
    'This is the beginning of your note. The whole note is in the browser in which you wrote it.',
  reflectionLeft: 'Room left: {count} of {total} characters',
};
