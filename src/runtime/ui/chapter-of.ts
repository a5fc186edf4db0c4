import type { RuntimeChapter, RuntimeCourse } from '../../core/player/runtime-course.ts';

/** The chapter that has a page, or the quiz, of that id. */
export const chapterOf = ({ chapters }: RuntimeCourse, id: string): RuntimeChapter | undefined =>
  chapters.find(({ pages, quiz }) => quiz === id || pages.includes(id));
