import { readNumber } from '../../core/codec/base64url.ts';
import { PASS_DAY } from '../progress/quiz-reducer.ts';
import { passMarkText, percentText, recordingText } from './course-texts.ts';
import { button } from './elements.ts';
import type { Ui } from './ui.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Prints one part of the page, as a sheet of its own. @param part what `data-print` in the style sheet calls it. */
export const printPart = ({ document, window }: Ui, part: string): void => {
  const { dataset } = document.documentElement;
  dataset.print = part;
  window.addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
};

/** The day of the pass in words; what to say where the LMS has kept the result alone. */
const passDayText = ({ document, session, strings }: Ui): string => {
  const day = readNumber(session.getState().extras[PASS_DAY] ?? '');
  if (day === null || day === 0) return strings.passDayUnknown;
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(day * DAY_MS));
};

/**
 * Shows the record of a course that was passed, and what happens next. The name is asked of the LMS when it is shown, and goes
 * nowhere else.
 */
export const createRecord = (ui: Ui): { show(): readonly HTMLElement[] } => {
  const { document, session, strings, make, messageFormatter } = ui;
  const record = document.getElementById('record');
  const fill = (name: string, text: string): void => {
    const element = record?.querySelector(`[data-record="${name}"]`);
    if (element) element.textContent = text;
  };
  let name = '';
  return {
    show: () => {
      const { status, percent } = session.getOutcome();
      const isPassed = status === 'passed';
      if (record) record.hidden = !isPassed;
      if (!record || !isPassed) return [];
      const quiz = session.course.quizzes.find(({ id }) => id === session.course.completion.quiz);
      name ||= session.learnerName();
      fill('name', name || strings.nameUnknown);
      fill(
        'result',
        [
          ...(percent === null ? [strings.passed] : [percentText(ui, percent)]),
          ...(quiz ? [messageFormatter.fill(strings.passMark, { mark: passMarkText(ui, quiz) })] : []),
        ].join('. '),
      );
      fill('day', passDayText(ui));
      fill(
        'digest',
        document.querySelector<HTMLMetaElement>('meta[name="coursewright-content"]')?.content ?? '',
      );
      return [
        make(
          'p',
          'quiz-actions',
          button(make, 'primary', strings.printRecord, () => printPart(ui, 'record')),
        ),
        make('h2', '', strings.whatNext),
        make(
          'ol',
          'next-steps',
          make('li', 'recorded', recordingText(ui)),
          make('li', '', strings.nextKeepRecord),
          make('li', '', strings.nextComeBack),
        ),
      ];
    },
  };
};
