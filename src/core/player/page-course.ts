import type { RuntimeCourse } from './runtime-course.ts';

/** A course as its page carries it: what only the final assessment asks stands in one obscured text. */
export interface PageCourse extends RuntimeCourse {
  /** JSON of pairs: position among the questions, question. Missing where there is none. */
  readonly finalItems?: string;
}

/** Markup of questions by id. */
export type QuestionBank = Readonly<Record<string, string>>;

/** What holds the obscured markup of the questions that only the final assessment asks; no id of a question has a blank. */
const FINAL_ITEMS = 'final items';

/**
 * Letters moved by half the alphabet; twice gives the text again. It keeps nobody from the right answers who wants to have them, only from
 * reading them by the way: a package that works without a server cannot do more.
 */
export const obscure = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13)),
  );

/** The course as a page carries it. */
export const writePageCourse = (course: RuntimeCourse): PageCourse => {
  const finals = course.questions.flatMap((question, at) => (question.isFinalOnly ? [[at, question]] : []));
  return finals.length === 0
    ? course
    : {
        ...course,
        questions: course.questions.filter(({ isFinalOnly }) => !isFinalOnly),
        finalItems: obscure(JSON.stringify(finals)),
      };
};

/** Reads what `writePageCourse` wrote, and the courses of earlier packages, which obscure nothing. Throws at a text of another make. */
export const readPageCourse = ({ finalItems, ...course }: PageCourse): RuntimeCourse => {
  if (finalItems === undefined) return course;
  const questions = [...course.questions];
  for (const [at, question] of JSON.parse(obscure(finalItems))) questions.splice(at, 0, question);
  return { ...course, questions };
};

/** The markup of questions as a package carries it. @param finals the ids of those that only the final assessment asks. */
export const writeQuestionBank = (bank: QuestionBank, finals: ReadonlySet<string>): QuestionBank => {
  const part = (isFinal: boolean): QuestionBank =>
    Object.fromEntries(Object.entries(bank).filter(([id]) => finals.has(id) === isFinal));
  return {
    ...part(false),
    ...(finals.size === 0 ? {} : { [FINAL_ITEMS]: obscure(JSON.stringify(part(true))) }),
  };
};

/** Reads what `writeQuestionBank` wrote. */
export const readQuestionBank = ({ [FINAL_ITEMS]: finals, ...others }: QuestionBank): QuestionBank =>
  finals === undefined ? others : { ...others, ...JSON.parse(obscure(finals)) };
