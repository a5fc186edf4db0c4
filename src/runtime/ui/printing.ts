import type { Ui } from './ui.ts';

/** The list of notes, where a course has one. */
const NOTES = 'note-list';

/** One thing that can be printed. */
interface PrintChoice {
  readonly text: string;
  run(): void;
}

/** What can be printed: the view shown, all pages of its chapter, the learner's notes. Nothing else ever prints. */
export const startPrinting = ({ document, window, session, strings, views }: Ui): readonly PrintChoice[] => {
  const printed = (): readonly HTMLElement[] => {
    const chapter = document.getElementById(views.current())?.dataset.chapter;
    const pages = session.course.chapters.find(({ id }) => id === chapter)?.pages ?? [];
    return pages.flatMap((id) => document.getElementById(id) ?? []);
  };
  const printChapter = (): void => {
    const pages = printed();
    for (const page of pages) page.classList.add('in-print');
    window.addEventListener(
      'afterprint',
      () => {
        for (const page of pages) page.classList.remove('in-print');
      },
      { once: true },
    );
    window.print();
  };
  const printView = (): void => window.print();
  const printNotes = (): void => {
    views.go(NOTES);
    window.print();
  };
  return [
    { text: strings.printPage, run: printView },
    { text: strings.printChapter, run: printChapter },
    ...(views.has(NOTES) ? [{ text: strings.printNotes, run: printNotes }] : []),
  ];
};
