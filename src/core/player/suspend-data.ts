import { NOTE_TYPES, type NoteValue, type RuntimeNote } from '../blocks/note-registry.ts';
import type { NoteType } from '../blocks/note-type.ts';
import { readNumber, writeNumber } from '../codec/base64url.ts';
import { type CourseState, createCourseState, emptyQuizState, type QuizState } from './course-state.ts';
import { isShortOf, readAnswers, readQuiz, writeQuiz } from './quiz-chunk.ts';
import type { RuntimeCourse, RuntimePage } from './runtime-course.ts';
import {
  CHECKSUM_LENGTH,
  hashKey,
  sealSlots,
  slotsOf,
  verifyChecksum,
  withChecksum,
} from './state-chunks.ts';
import {
  KEY_LENGTH,
  type Payloads,
  readRecords,
  readSlots,
  recordLength,
  slotBitsEnd,
  writeRecords,
  writeSlots,
} from './state-records.ts';

/**
 * `cmi.suspend_data`: at most 4,096 ASCII characters (SCORM 1.2 RTE, CMIString4096).
 *
 * The text is a row of chunks joined by `.`, each ending in its own checksum, so that a chunk that was cut off or damaged
 * is lost alone. The first letter of a chunk says what it holds:
 *
 * | letter | what |
 * |---|---|
 * | `2` | header: registration, save number, how many chunks follow; `1`, still read, did not count them |
 * | `p` | the place last shown, pages opened; unless all of them were read, those read once more, and `READ_MARKS` |
 * | `q` | one quiz: try, seed, result, answers |
 * | `n` | notes; free text is the last of them |
 * | `o` | extras |
 * | `x` | what a tracker keeps |
 * | `P` `Q` `N` | pages opened and pages read, answers in one quiz, notes of the course's base row |
 *
 * In `p`, `q` and `n` every record starts with the three-character key of what it belongs to and its length, so that a reader
 * skips what it does not know: a page or question of another version of the course. In `P`, `Q` and `N` records have
 * a slot in a row that never changes (`RuntimeCourse.base`) instead. Their checksum covers the row: a package that has
 * another one, as when the course's lock file was deleted, takes them for damaged and reads nothing wrong. So does software
 * that does not know these letters; it reads all else.
 *
 * Free text comes last and takes the room that is left, so that it never costs an answer or a result its place.
 */
export const SUSPEND_DATA_MAX_LENGTH = 4096;

const REGISTRATION_LENGTH = 8;
const SEQUENCE_LENGTH = 3;
/** Chunks are counted modulo 64. */
const COUNT_LENGTH = 1;
/** So many characters are set aside for extras. */
export const EXTRAS_RESERVED_LENGTH = 24;
/** The header and its checksum. */
export const HEADER_LENGTH = 1 + REGISTRATION_LENGTH + SEQUENCE_LENGTH + COUNT_LENGTH + CHECKSUM_LENGTH;
/** So many characters are set aside for what a tracker keeps; more of it is kept only while there is room. */
export const TRACKING_RESERVED_LENGTH = 240;

const noteTypeOf = ({ kind }: RuntimeNote): NoteType<RuntimeNote, NoteValue> => NOTE_TYPES[kind];

/** @param room for a free text, in characters. */
const writeNote = (note: RuntimeNote, value: NoteValue | undefined, room?: number): string =>
  value && note.kind === value.kind ? noteTypeOf(note).writeNote(note, value, room) : '';

/** Notes by their keys; those with nothing to keep are left out. */
const writeNotes = (
  { notes }: CourseState,
  known: readonly RuntimeNote[],
  room?: number,
): Map<string, string> =>
  new Map(
    known.flatMap((note) => {
      const payload = writeNote(note, notes[note.id], room);
      return payload === '' ? [] : [[note.key, payload]];
    }),
  );

const readNotes = (course: RuntimeCourse, payloads: Payloads): Readonly<Record<string, NoteValue>> =>
  Object.fromEntries(
    course.notes.flatMap((note) => {
      const payload = payloads.get(note.key);
      const value = payload === undefined ? null : noteTypeOf(note).readNote(note, payload);
      return value ? [[note.id, value]] : [];
    }),
  );

const writeExtras = ({ extras }: CourseState): string =>
  Object.entries(extras)
    .map(([letter, text]) => letter + writeNumber(text.length, 1) + text)
    .join('');

const readExtras = (body: string): Readonly<Record<string, string>> => {
  const extras: Record<string, string> = {};
  for (let at = 0; at + 2 <= body.length; ) {
    const end = at + 2 + (readNumber(body.charAt(at + 1)) ?? 0);
    if (end > body.length) break;
    extras[body.charAt(at)] = body.slice(at + 2, end);
    at = end;
  }
  return extras;
};

/**
 * Ends the chunk `p` where not everything opened was read: a single character, which packages that do not know it pass over.
 * Without it what was opened counts as read, which is what the page of those packages said.
 */
const READ_MARKS = 'r';

/** Everything but free text and what a tracker keeps, in chunks. */
const writeCore = (course: RuntimeCourse, state: CourseState, isShort: boolean): readonly string[] => {
  const location =
    course.pages.find((page) => page.id === state.location)?.key ??
    course.quizzes.find((quiz) => quiz.id === state.location)?.key ??
    hashKey(state.location);
  const visited = course.pages.filter((page) => state.visited.has(page.id));
  const writePages = (pages: readonly RuntimePage[]) =>
    writeSlots(slotsOf(course, 'P'), new Map(pages.map(({ key }) => [key, ''])));
  const opened = writePages(visited);
  const isAllRead = visited.every((page) => state.read.has(page.id));
  const read = writePages(isAllRead ? [] : visited.filter((page) => state.read.has(page.id)));
  const extras = writeExtras(state);
  return [
    withChecksum(
      `p${location}${[...opened.others.keys(), ...read.others.keys()].join('')}${isAllRead ? '' : READ_MARKS}`,
    ),
    ...sealSlots(course, 'P', '', opened.text + read.text),
    ...course.quizzes.flatMap((quiz) => {
      const quizState = state.quizzes[quiz.id];
      return quizState && quizState.tries > 0 ? writeQuiz(course, quiz, quizState, isShort) : [];
    }),
    ...(extras === '' ? [] : [withChecksum(`o${extras}`)]),
  ];
};

/** The most characters of each free text so that all of them take no more than `room`. */
const shareRoom = (lengthWith: (share: number) => number, room: number): number => {
  let [low, high] = [0, SUSPEND_DATA_MAX_LENGTH];
  if (lengthWith(high) <= room) return high;
  while (low < high) {
    const share = Math.ceil((low + high) / 2);
    if (lengthWith(share) <= room) low = share;
    else high = share - 1;
  }
  return low;
};

/** So much of each note has its place before what a tracker keeps beyond its reserve: 120 bytes. */
const FIRST_WORDS_LENGTH = 160;

/** The room that what a tracker keeps takes away, with what stands around it: its reserve at least. */
const trackingLength = (tracking: string): number =>
  tracking === '' ? 0 : 1 + 1 + Math.max(TRACKING_RESERVED_LENGTH, tracking.length) + CHECKSUM_LENGTH;

/** Suspend data, and how many characters each free text may take in it. */
interface WrittenState {
  readonly text: string;
  readonly share: number;
}

/**
 * Encodes the state once, and returns what writes it beside what a tracker keeps.
 *
 * @returns takes what a tracker keeps, and the most that any free text may take.
 */
const createWriter = (
  course: RuntimeCourse,
  state: CourseState,
): ((tracking: string, mostShare?: number) => WrittenState) => {
  const isFreeText = (note: RuntimeNote): boolean => noteTypeOf(note).isFreeText === true;
  const marks = course.notes.filter((note) => !isFreeText(note));
  const notes = writeSlots(slotsOf(course, 'N'), writeNotes(state, marks));
  const texts = course.notes.filter(isFreeText);
  const coreWith = (isShort: boolean): readonly string[] => [
    ...writeCore(course, state, isShort),
    ...sealSlots(course, 'N', '', notes.text),
  ];
  const write = (core: readonly string[], share: number, tracking: string): string => {
    const records = writeRecords(new Map([...notes.others, ...writeNotes(state, texts, share)]));
    const chunks = [
      ...core,
      ...(tracking === '' ? [] : [withChecksum(`x${tracking}`)]),
      ...(records === '' ? [] : [withChecksum(`n${records}`)]),
    ];
    const sequence = writeNumber(state.sequence, SEQUENCE_LENGTH);
    const count = writeNumber(chunks.length % 64, COUNT_LENGTH);
    return [withChecksum(`2${state.registration}${sequence}${count}`), ...chunks].join('.');
  };
  const whole = coreWith(false);
  const lengths = [...writeNotes(state, texts).values()].map(({ length }) => length);
  // Where nothing else is noted, free text opens the chunk.
  const opening = notes.others.size === 0 ? 1 + 1 + CHECKSUM_LENGTH : 0;
  return (tracking, mostShare = SUSPEND_DATA_MAX_LENGTH) => {
    const room = SUSPEND_DATA_MAX_LENGTH - trackingLength(tracking);
    const core = write(whole, 0, '').length <= room ? whole : coreWith(true);
    const around = write(core, 0, '').length + opening;
    const lengthWith = (each: number): number =>
      lengths.reduce((sum, length) => sum + recordLength(Math.min(length, each)), around);
    const share = Math.min(mostShare, shareRoom(lengthWith, room));
    return { text: write(core, share, tracking), share };
  };
};

/**
 * Writes the state as suspend data. Free text is shortened to the room that is left, beside what a tracker keeps: first what
 * stands in notes, the longest before others, then the words of wrong answers.
 */
export const encodeState = (course: RuntimeCourse, state: CourseState): string =>
  createWriter(course, state)(state.tracking).text;

/** A state with what a tracker keeps in it, and the same as suspend data. */
export interface EncodedSave {
  readonly state: CourseState;
  readonly text: string;
}

/**
 * The same with what a tracker keeps now.
 *
 * @param track what it keeps in at most so many characters, `[A-Za-z0-9_-]`: beside the rest of the state, of notes their first
 * words.
 */
export const encodeSave = (
  course: RuntimeCourse,
  state: CourseState,
  track: (room: number) => string,
): EncodedSave => {
  const write = createWriter(course, state);
  const { text } = write('x', FIRST_WORDS_LENGTH);
  const tracking = track(Math.max(0, SUSPEND_DATA_MAX_LENGTH - text.length + 1));
  return { state: { ...state, tracking }, text: write(tracking).text };
};

/** The notes of which suspend data holds the beginning only, by their ids. */
export const findCutNotes = (course: RuntimeCourse, state: CourseState): readonly string[] => {
  const { share } = createWriter(course, state)(state.tracking);
  return course.notes
    .filter((note) => writeNote(note, state.notes[note.id], share) !== writeNote(note, state.notes[note.id]))
    .map(({ id }) => id);
};

/** Suspend data as read: the state, and whether anything of it was lost. */
export interface DecodedState {
  readonly state: CourseState;
  /** True if a chunk was damaged, cut off, missing or of an unknown kind. */
  readonly isDamaged: boolean;
}

const idsOf = (pages: readonly RuntimePage[], others: Iterable<string> = []): ReadonlySet<string> =>
  new Set([...others, ...pages.map(({ id }) => id)]);

/**
 * Reads suspend data. Never throws: a text of another make gives `null`, a damaged one whatever is whole in it (with the
 * registration `''` if that was lost), one of another version of the course whatever both have.
 */
export const decodeState = (course: RuntimeCourse, text: string): DecodedState | null => {
  const bodies = text.split('.').map((chunk) => verifyChecksum(course, chunk));
  const header = bodies.find(
    (body) => body !== null && /^(1[A-Za-z0-9_-]{11}|2[A-Za-z0-9_-]{12})$/.test(body),
  );
  if (!header && !bodies.some((body) => body !== null && /^[pqnoxPQN]/.test(body))) return null;
  let state = createCourseState(header?.slice(1, 1 + REGISTRATION_LENGTH) ?? '');
  const sequence = header?.slice(1 + REGISTRATION_LENGTH, 1 + REGISTRATION_LENGTH + SEQUENCE_LENGTH) ?? '';
  const count = header?.charAt(1 + REGISTRATION_LENGTH + SEQUENCE_LENGTH) ?? '';
  const isShort = count !== '' && readNumber(count) !== (bodies.length - 1) % 64;
  let isDamaged = !header || isShort || bodies.includes(null);
  let areAllRead = false;
  const places = [
    ...course.pages,
    ...course.quizzes,
    ...['contents', 'glossary', 'sources', 'results', 'note-list', 'case-file'].map((id) => ({
      id,
      key: hashKey(id),
    })),
  ];
  for (const body of bodies) {
    if (body === null || body === header) continue;
    const rest = body.slice(1);
    switch (body.charAt(0)) {
      case 'p': {
        const keys: readonly string[] = rest.match(/.{3}/g) ?? [];
        const pagesOf = (times: number) =>
          course.pages.filter(({ key }) => keys.filter((one, at) => at > 0 && one === key).length >= times);
        areAllRead = rest.length % KEY_LENGTH === 0;
        state = {
          ...state,
          location: places.find((place) => place.key === keys[0])?.id ?? '',
          visited: idsOf(pagesOf(1)),
          read: idsOf(pagesOf(2)),
        };
        break;
      }
      case 'q': {
        const quiz = course.quizzes.find((candidate) => rest.startsWith(candidate.key));
        if (quiz)
          state = { ...state, quizzes: { ...state.quizzes, [quiz.id]: readQuiz(course, quiz, rest) } };
        break;
      }
      case 'Q': {
        const quiz = course.quizzes.find((candidate) => rest.startsWith(candidate.key));
        const quizState = quiz && state.quizzes[quiz.id];
        if (!quizState) break;
        const slots = readSlots(slotsOf(course, 'Q'), rest.slice(KEY_LENGTH));
        const answers = readAnswers(course, quiz, slots);
        const read: QuizState = {
          ...quizState,
          answers: { ...quizState.answers, ...answers },
          ...(isShortOf(slots, answers) ? { hasLostAnswers: true } : {}),
        };
        state = { ...state, quizzes: { ...state.quizzes, [quiz.id]: read } };
        break;
      }
      case 'P': {
        const pagesOf = (text: string) => {
          const keys = readSlots(slotsOf(course, 'P'), text);
          return course.pages.filter((page) => keys.has(page.key));
        };
        const end = slotBitsEnd(rest);
        state = {
          ...state,
          visited: idsOf(pagesOf(rest.slice(0, end)), state.visited),
          read: idsOf(pagesOf(rest.slice(end)), state.read),
        };
        break;
      }
      case 'n':
        state = { ...state, notes: { ...state.notes, ...readNotes(course, readRecords(rest)) } };
        break;
      case 'N': {
        const slots = readSlots(slotsOf(course, 'N'), rest);
        state = { ...state, notes: { ...state.notes, ...readNotes(course, slots) } };
        break;
      }
      case 'o':
        state = { ...state, extras: readExtras(rest) };
        break;
      case 'x':
        state = { ...state, tracking: /^[A-Za-z0-9_-]*$/.test(rest) ? rest : '' };
        break;
      default:
        isDamaged = true;
    }
  }
  return {
    state: {
      ...state,
      sequence: readNumber(sequence) ?? 0,
      ...(areAllRead ? { read: state.visited } : {}),
    },
    isDamaged,
  };
};

/** The state of a quiz, begun or not. */
export const quizStateOf = (state: CourseState, quizId: string): QuizState =>
  state.quizzes[quizId] ?? emptyQuizState;
