import type { Frame, Locator } from 'playwright-core';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import type { Answer } from '../../../src/core/player/answer.ts';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import { type PageCourse, readPageCourse } from '../../../src/core/player/page-course.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import type { RuntimeQuestion } from '../../../src/core/questions/runtime-registry.ts';
import { wrongAnswer } from '../samples/type-answers.ts';
import { shownAnswer } from './e2e-answers.ts';
import { mouseInput, type PageInput } from './page-input.ts';

/** Reads, answers and hands in as a person would, in the frame that shows the course. */
export interface Learner {
  readonly course: RuntimeCourse;
  /** Shows a page, a quiz or another place, by its link in the contents. */
  open(place: string): Promise<void>;
  /** Goes on to the next place by its link. */
  next(): Promise<void>;
  /** Id of the place that is shown. */
  place(): Promise<string>;
  startQuiz(): Promise<void>;
  /** Answers the question that is shown, right, wrong or so, and returns it. */
  answer(how: boolean | Answer): Promise<RuntimeQuestion>;
  /** The first answer that was given to the last question. */
  lastAnswer(): Answer;
  /** Goes to the next question or, behind the last, to the overview. */
  nextQuestion(): Promise<void>;
  /** Takes a whole try of the quiz that is open, from its start button to its result. */
  takeQuiz(
    isRight: (question: RuntimeQuestion, index: number) => boolean,
  ): Promise<readonly RuntimeQuestion[]>;
  /** The visible text of the place that is shown, with its questions. */
  text(): Promise<string>;
}

/** Learns in `frame`, whose page has loaded. */
export const createLearner = async (frame: Frame, input: PageInput = mouseInput(frame)): Promise<Learner> => {
  await frame.waitForSelector('html.js #course-data', { state: 'attached' });
  await frame.waitForSelector('.place:visible h1');
  const data = (await frame.locator('#course-data').textContent()) ?? '';
  const course = readPageCourse((JSON.parse(data) as { course: PageCourse }).course);
  const current = (): Locator => frame.locator('.place:visible');
  /** The question whose form the place shows, and whether its last one is answered; `''` if it shows none. */
  const shown = (): Promise<{ readonly id: string; readonly isLast: boolean }> =>
    frame.evaluate(() => {
      const isVisible = (element: Element): boolean => element.checkVisibility();
      const place = [...document.querySelectorAll('.place')].find(isVisible);
      const form = place?.querySelector<HTMLElement>('.question-slot .question');
      return {
        id: form && isVisible(form) ? (form.dataset.question ?? '') : '',
        isLast: [...(place?.querySelectorAll('button') ?? [])].some(
          (button) => isVisible(button) && button.textContent?.trim() === 'See your result',
        ),
      };
    });
  const hasButton = async (name: RegExp): Promise<boolean> =>
    (await current().getByRole('button', { name }).count()) > 0;
  /** Waits while the place says that its questions are on their way. */
  const arrival = (): Promise<void> =>
    current().getByText(strings.questionsLoading).first().waitFor({ state: 'hidden' });
  const shownQuestion = async (): Promise<RuntimeQuestion> => {
    await arrival();
    const { id } = await shown();
    const question = course.questions.find((candidate) => candidate.id === id);
    if (!question) throw new Error(`The page shows the question "${id}", which the course does not have.`);
    return question;
  };

  let given: Answer | null = null;

  const learner: Learner = {
    course,
    place: async () => (await current().getAttribute('id')) ?? '',
    text: async () => {
      await arrival();
      return current().innerText();
    },
    open: input.openByContents,
    next: input.goOn,
    startQuiz: async () => {
      await input.press(/^(?:Start the quiz|Try again|Take try \d+ of \d+ …)$/);
      // Where tries are counted, another one is asked for first.
      if (await hasButton(/^Start try \d+$/)) await input.press(/^Start try \d+$/);
      await current().locator('.question-slot .question').waitFor();
    },
    answer: async (how) => {
      const question = await shownQuestion();
      const right = how === true ? rightAnswer(question) : null;
      await input.fill(typeof how === 'object' ? how : (right ?? wrongAnswer(question)));
      given = await shownAnswer(frame);
      if (await hasButton(/^Check$/)) {
        await input.press(/^Check$/);
        // A first answer that is not right may be followed by another one, for practice.
        if (await hasButton(/^Check again$/)) await input.press(/^Check again$/);
        if (await hasButton(/^Check again$/)) {
          await input.fill(rightAnswer(question) ?? wrongAnswer(question));
          await input.press(/^Check again$/);
        }
      } else await current().locator('.question-slot .answer-saved').waitFor();
      return question;
    },
    lastAnswer: () => {
      if (!given) throw new Error('No question has been answered.');
      return given;
    },
    nextQuestion: () => input.press(/^(?:Next question|Go to the overview|Continue)$/),
    takeQuiz: async (isRight) => {
      await learner.startQuiz();
      const answered: RuntimeQuestion[] = [];
      while ((await shown()).id !== '') {
        const question = await shownQuestion();
        await learner.answer(isRight(question, answered.length));
        answered.push(question);
        if ((await shown()).isLast) break;
        await learner.nextQuestion();
      }
      await input.press(/^(?:See your result|Hand in)$/);
      await current().locator('.verdict').first().waitFor();
      return answered;
    },
  };
  return learner;
};
