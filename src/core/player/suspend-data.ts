import type { NoteType } from '../blocks/note-type.ts';
import { NOTE_TYPES, type NoteValue, type RuntimeNote } from '../blocks/play-registry.ts';
import { readNumber, writeNumber } from '../codec/base64url.ts';
import { type Answer, readAnswer, writeAnswer } from './answer.ts';
import { type CourseState, createCourseState, emptyQuizState, type QuizState } from './course-state.ts';
import type { RuntimeCourse, RuntimeQuiz } from './runtime-course.ts';

/**
 * `cmi.suspend_data`: at most 4,096 ASCII characters (SCORM 1.2 RTE, CMIString4096).
 *
 * The text is a row of chunks joined by `.`, each ending in its own checksum, so that a chunk that was cut off or damaged
 * is lost alone. The first letter of a chunk says what it holds: `2` header (format version 2), `p` pages, `q` one quiz,
 * `n` notes, `x` what a tracker keeps. The header counts the chunks behind it, so that a text cut between two of them is
 * known to be short; that of version 1, still read, did not. Within a chunk every record starts with the three-character
 * key of what it belongs to and its length, so that a reader skips what it does not know: a page or question of another
 * version of the course.
 */
export const SUSPEND_DATA_MAX_LENGTH = 4096;

/** Of the name of a page, quiz, question or note. */
export const KEY_LENGTH = 3;
/** Of what ends every chunk. */
export const CHECKSUM_LENGTH = 3;
const SEED_LENGTH = 4;
const REGISTRATION_LENGTH = 8;
const SEQUENCE_LENGTH = 3;
/** Chunks are counted modulo 64. */
const COUNT_LENGTH = 1;
/** The header and its checksum. */
export const HEADER_LENGTH = 1 + REGISTRATION_LENGTH + SEQUENCE_LENGTH + COUNT_LENGTH + CHECKSUM_LENGTH;
/** Key, try, flags, seed, best result. */
export const QUIZ_HEAD_LENGTH = KEY_LENGTH + 1 + 1 + SEED_LENGTH + 3;
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
};

/** So many characters are set aside for what a tracker keeps; more of it is kept only while there is room. */
export const TRACKING_RESERVED_LENGTH = 240;

/** The three-character key of a name. */
export const keyOf = (name: string): string => writeNumber(hash(name) % 64 ** KEY_LENGTH, KEY_LENGTH);

const seal = (body: string): string =>
  body + writeNumber(hash(body) % 64 ** CHECKSUM_LENGTH, CHECKSUM_LENGTH);

const unseal = (chunk: string): string | null => {
  const body = chunk.slice(0, -CHECKSUM_LENGTH);
  return body !== '' && seal(body) === chunk ? body : null;
};

const noteTypeOf = ({ kind }: RuntimeNote): NoteType<RuntimeNote, NoteValue> => NOTE_TYPES[kind];

const writeNote = (note: RuntimeNote, value: NoteValue): string =>
  note.kind === value.kind ? noteTypeOf(note).writeNote(note, value) : '';

/** Stands before a length of two digits; a shorter one is a digit by itself. */
const LONG = '_';
const LONG_LENGTH = 63;

const writeLength = (length: number): string =>
  length < LONG_LENGTH ? writeNumber(length, 1) : LONG + writeNumber(length, 2);

/** How many characters a record with a payload of that length takes. */
export const recordLength = (payloadLength: number): number =>
  KEY_LENGTH + writeLength(payloadLength).length + payloadLength;

const writeRecord = (key: string, payload: string): string => key + writeLength(payload.length) + payload;

/** Calls `take` for every whole record; stops at the first that is not. */
const readRecords = (text: string, take: (key: string, payload: string) => void): void => {
  let rest = text;
  while (rest.length > KEY_LENGTH) {
    const isLong = rest.charAt(KEY_LENGTH) === LONG;
    const start = KEY_LENGTH + (isLong ? 3 : 1);
    const length = readNumber(rest.slice(isLong ? KEY_LENGTH + 1 : KEY_LENGTH, start));
    if (length === null || rest.length < start + length) return;
    take(rest.slice(0, KEY_LENGTH), rest.slice(start, start + length));
    rest = rest.slice(start + length);
  }
};

const writeQuiz = (course: RuntimeCourse, quiz: RuntimeQuiz, state: QuizState): string => {
  const best = state.bestPercent === null ? 0 : Math.round(state.bestPercent * 100) + 1;
  const flags = (state.isSubmitted ? 1 : 0) | (state.isPassed ? 2 : 0) | (state.drawVersion === 1 ? 0 : 4);
  const head =
    quiz.key +
    writeNumber(state.tries, 1) +
    writeNumber(flags, 1) +
    writeNumber(state.seed, SEED_LENGTH) +
    writeNumber(best, 3);
  const records = course.questions.flatMap((question) => {
    const answer = state.answers[question.id];
    const payload = answer && question.id in quiz.interactions ? writeAnswer(question, answer) : null;
    return payload === null || payload === undefined ? [] : [writeRecord(question.key, payload)];
  });
  return seal(`q${head}${records.join('')}`);
};

const readQuiz = (course: RuntimeCourse, quiz: RuntimeQuiz, body: string): QuizState => {
  const number = (from: number, length: number): number => readNumber(body.slice(from, from + length)) ?? 0;
  const flags = number(KEY_LENGTH + 1, 1);
  const best = number(KEY_LENGTH + 2 + SEED_LENGTH, 3);
  const byKey = new Map(course.questions.filter((q) => q.id in quiz.interactions).map((q) => [q.key, q]));
  const answers: Record<string, Answer> = {};
  readRecords(body.slice(QUIZ_HEAD_LENGTH), (key, payload) => {
    const question = byKey.get(key);
    const answer = question && readAnswer(question, payload);
    if (question && answer) answers[question.id] = answer;
  });
  return {
    tries: number(KEY_LENGTH, 1),
    seed: number(KEY_LENGTH + 2, SEED_LENGTH),
    isSubmitted: (flags & 1) !== 0,
    isPassed: (flags & 2) !== 0,
    drawVersion: (flags & 4) === 0 ? 1 : 2,
    bestPercent: best === 0 ? null : Math.min(100, (best - 1) / 100),
    answers,
  };
};

/** Writes the state as suspend data. */
export const encodeState = (course: RuntimeCourse, state: CourseState): string => {
  const location =
    course.pages.find((page) => page.id === state.location)?.key ??
    course.quizzes.find((quiz) => quiz.id === state.location)?.key ??
    keyOf(state.location);
  const visited = course.pages.filter((page) => state.visited.has(page.id)).map((page) => page.key);
  const quizzes = course.quizzes.flatMap((quiz) => {
    const quizState = state.quizzes[quiz.id];
    return quizState && quizState.tries > 0 ? [writeQuiz(course, quiz, quizState)] : [];
  });
  const notes = course.notes.flatMap((note) => {
    const value = state.notes[note.id];
    const payload = value && writeNote(note, value);
    return payload ? [writeRecord(note.key, payload)] : [];
  });
  const chunks = [
    seal(`p${location}${visited.join('')}`),
    ...quizzes,
    ...(notes.length > 0 ? [seal(`n${notes.join('')}`)] : []),
    ...(state.tracking === '' ? [] : [seal(`x${state.tracking}`)]),
  ];
  const sequence = writeNumber(state.sequence, SEQUENCE_LENGTH);
  const count = writeNumber(chunks.length % 64, COUNT_LENGTH);
  return [seal(`2${state.registration}${sequence}${count}`), ...chunks].join('.');
};

/** How many characters a tracker may keep beside the rest of the state. */
export const trackingRoom = (course: RuntimeCourse, state: CourseState): number =>
  Math.max(
    0,
    SUSPEND_DATA_MAX_LENGTH -
      encodeState(course, { ...state, tracking: '' }).length -
      (CHECKSUM_LENGTH + 1) -
      1,
  );

/** Suspend data as read: the state, and whether anything of it was lost. */
export interface DecodedState {
  readonly state: CourseState;
  /** True if a chunk was damaged, cut off, missing or of an unknown kind. */
  readonly isDamaged: boolean;
}

/**
 * Reads suspend data. Never throws: a text of another make gives `null`, a damaged one whatever is whole in it (with the
 * registration `''` if that was lost), one of another version of the course whatever both have.
 */
export const decodeState = (course: RuntimeCourse, text: string): DecodedState | null => {
  const bodies = text.split('.').map(unseal);
  const header = bodies.find(
    (body) => body !== null && /^(1[A-Za-z0-9_-]{11}|2[A-Za-z0-9_-]{12})$/.test(body),
  );
  if (!header && !bodies.some((body) => body !== null && /^[pqnx]/.test(body))) return null;
  let state = createCourseState(header?.slice(1, 1 + REGISTRATION_LENGTH) ?? '');
  const sequence = header?.slice(1 + REGISTRATION_LENGTH, 1 + REGISTRATION_LENGTH + SEQUENCE_LENGTH) ?? '';
  const count = header?.charAt(1 + REGISTRATION_LENGTH + SEQUENCE_LENGTH) ?? '';
  const isShort = count !== '' && readNumber(count) !== (bodies.length - 1) % 64;
  let isDamaged = !header || isShort || bodies.includes(null);
  const places = [
    ...course.pages,
    ...course.quizzes,
    ...['contents', 'glossary', 'sources', 'results'].map((id) => ({ id, key: keyOf(id) })),
  ];
  for (const body of bodies) {
    if (body === null || body === header) continue;
    const rest = body.slice(1);
    switch (body.charAt(0)) {
      case 'p': {
        const keys: readonly string[] = rest.match(/.{3}/g) ?? [];
        state = {
          ...state,
          location: places.find((place) => place.key === keys[0])?.id ?? '',
          visited: new Set(
            course.pages.filter((page) => keys.indexOf(page.key, 1) > 0).map((page) => page.id),
          ),
        };
        break;
      }
      case 'q': {
        const quiz = course.quizzes.find((candidate) => rest.startsWith(candidate.key));
        if (quiz)
          state = { ...state, quizzes: { ...state.quizzes, [quiz.id]: readQuiz(course, quiz, rest) } };
        break;
      }
      case 'n': {
        const notes: Record<string, NoteValue> = {};
        readRecords(rest, (key, payload) => {
          const note = course.notes.find((candidate) => candidate.key === key);
          const value = note && noteTypeOf(note).readNote(note, payload);
          if (note && value) notes[note.id] = value;
        });
        state = { ...state, notes };
        break;
      }
      case 'x':
        state = { ...state, tracking: /^[A-Za-z0-9_-]*$/.test(rest) ? rest : '' };
        break;
      default:
        isDamaged = true;
    }
  }
  return {
    state: { ...state, sequence: readNumber(sequence) ?? 0 },
    isDamaged,
  };
};

/** The state of a quiz, begun or not. */
export const quizStateOf = (state: CourseState, quizId: string): QuizState =>
  state.quizzes[quizId] ?? emptyQuizState;
