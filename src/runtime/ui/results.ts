import type { RuntimeChapter } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { chapterPages } from '../progress/outcome.ts';
import { isTryChanged } from '../progress/quiz-reducer.ts';
import { outcomeText, pagesToOpenText, percentText, recordingText } from './course-texts.ts';
import { createDetailsButton } from './details-button.ts';
import { button, viewLink } from './elements.ts';
import { createObjectiveList } from './objectives.ts';
import { hasResultWithoutState, quizStatusOf } from './quiz-status.ts';
import { createRecord, printPart } from './record.ts';
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
  const record = createRecord(ui);
  body.after(
    make('div', 'details-offer notice-actions', createDetailsButton(ui), ...createRemoveDataButton(ui)),
  );
  const render = (): void => {
    if (views.current() !== 'results') return;
    const { course } = session;
    const { status } = session.getOutcome();
    const decided = course.quizzes.filter((quiz) =>
      course.completion.quiz === null
        ? quiz.chapter !== null && !quiz.isTestOut
        : quiz.id === course.completion.quiz,
    );
    const summary = make('div', 'course-outcome', make('p', 'verdict', outcomeText(ui)));
    summary.dataset.status = status;
    if (status === 'incomplete') summary.append(...createMissing(ui));
    else summary.append(make('p', 'recorded', recordingText(ui)));
    if (hasResultWithoutState(session)) summary.append(make('p', '', strings.resultKept));
    body.replaceChildren(
      ...record.show(),
      summary,
      createChapterTable(ui),
      ...decided
        .filter((quiz) => quiz.feedback !== 'none' && quizStateOf(session.getState(), quiz.id).isSubmitted)
        .filter((quiz) => !isTryChanged(course, quiz, quizStateOf(session.getState(), quiz.id)))
        .flatMap((quiz) =>
          createObjectiveList(
            ui,
            quiz,
            quizStatusOf(session, quiz.id),
            messageFormatter.fill(strings.byObjectiveOf, { quiz: quiz.title }),
          ),
        ),
      make(
        'p',
        'quiz-actions',
        button(make, 'button-small secondary', strings.printResults, () => printPart(ui, 'results')),
      ),
    );
  };
  views.onOpen(render);
  ui.onChange(render);
};
