import type { RuntimeChapter } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { chapterPages } from '../progress/outcome.ts';
import { isTryChanged } from '../progress/quiz-reducer.ts';
import { outcomeText, pagesToOpenText, percentText, recordingText } from './course-texts.ts';
import { createDetailsButton } from './details-button.ts';
import { viewLink } from './elements.ts';
import { createObjectiveTable } from './objectives.ts';
import { hasResultWithoutState, quizStatusOf } from './quiz-status.ts';
import { createRemoveDataButton } from './remove-data-button.ts';
import { createTable } from './table.ts';
import type { Ui } from './ui.ts';

const createQuizCell = (ui: Ui, { quiz }: RuntimeChapter): Node | string => {
  const { session, strings, messageFormatter, make, views } = ui;
  if (quiz === null) return strings.noQuiz;
  const { tries, isPassed, bestPercent } = quizStatusOf(session, quiz);
  const state = isPassed ? strings.quizPassed : strings.quizNotPassed;
  const words =
    bestPercent !== null
      ? messageFormatter.fill(strings.chapterQuiz, { percent: percentText(ui, bestPercent), state })
      : tries > 0
        ? strings.quizUnderWay
        : strings.quizNotTaken;
  return views.has(quiz) ? viewLink(make, quiz, words) : words;
};

const createChapterTable = (ui: Ui): HTMLElement => {
  const { session, strings, messageFormatter } = ui;
  const state = session.getState();
  const rows = session.course.chapters.map((chapter) => {
    const pages = chapterPages(session.course, state, chapter);
    return [
      chapter.title,
      messageFormatter.fill(strings.chapterProgress, {
        count: pages.filter((page) => state.visited.has(page)).length,
        total: pages.length,
      }),
      createQuizCell(ui, chapter),
    ];
  });
  return createTable(
    ui,
    strings.byChapter,
    [strings.columnChapter, strings.columnPages, strings.columnQuiz],
    rows,
  );
};

/** What is missing for the course to be finished. */
const createMissing = (ui: Ui): readonly HTMLElement[] => {
  const { session, strings, make, views } = ui;
  const { quiz } = session.course.completion;
  const pages = pagesToOpenText(ui);
  const isQuizOpen = quiz !== null && !quizStatusOf(session, quiz).isPassed;
  return [
    ...(isQuizOpen
      ? [make('p', '', strings.assessmentToPass, ' ', viewLink(make, quiz, views.titleOf(quiz)))]
      : []),
    ...(pages === null ? [] : [make('p', '', pages)]),
  ];
};

/** The page of results: the course, its chapters, its objectives. */
export const startResults = (ui: Ui): void => {
  const { document, session, strings, messageFormatter, make, views } = ui;
  const body = document.getElementById('results-body');
  if (!body) return;
  body.after(
    make('div', 'details-offer notice-actions', createDetailsButton(ui), ...createRemoveDataButton(ui)),
  );
  const render = (): void => {
    if (views.current() !== 'results') return;
    const { course } = session;
    const state = session.getState();
    const { status, percent } = session.getOutcome();
    const decided = course.quizzes.filter((quiz) =>
      course.completion.quiz === null ? quiz.chapter !== null : quiz.id === course.completion.quiz,
    );
    const summary = make('div', 'course-outcome', make('p', 'verdict', outcomeText(ui)));
    summary.dataset.status = status;
    if (status === 'incomplete') summary.append(...createMissing(ui));
    else summary.append(make('p', 'recorded', recordingText(ui)));
    if (hasResultWithoutState(session)) summary.append(make('p', '', strings.resultKept));
    if (status === 'passed')
      summary.append(
        make(
          'p',
          'certificate',
          messageFormatter.fill(percent === null ? strings.certificatePlain : strings.certificate, {
            course: course.title,
            version: course.version,
            percent: percentText(ui, percent ?? 0),
          }),
        ),
      );
    body.replaceChildren(
      summary,
      createChapterTable(ui),
      ...decided
        .filter((quiz) => quiz.feedback !== 'none' && quizStateOf(state, quiz.id).isSubmitted)
        .filter((quiz) => !isTryChanged(course, quiz, quizStateOf(state, quiz.id)))
        .map((quiz) =>
          createObjectiveTable(ui, quiz, messageFormatter.fill(strings.byObjectiveOf, { quiz: quiz.title })),
        ),
    );
  };
  views.onOpen(render);
  ui.onChange(render);
};
