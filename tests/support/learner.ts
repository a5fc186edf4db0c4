import type { Frame, Locator } from 'playwright-core';
import type { RuntimeCourse, RuntimeQuestion } from '../../src/core/plan/runtime-course.ts';
import type { Answer } from '../../src/core/quiz/answer.ts';
import { rightAnswer } from '../../src/core/quiz/interaction.ts';

/** An answer that earns less than the whole of the points; none exists for a rating. */
export const wrongAnswer = (question: RuntimeQuestion): Answer => {
  switch (question.type) {
    case 'true-false':
      return { type: 'true-false', value: !question.answer };
    case 'choice': {
      const wrong = question.choices.findIndex((choice) => !choice.correct);
      return { type: 'choice', selected: [Math.max(0, wrong)] };
    }
    case 'matching': {
      const count = question.targets.length;
      return { type: 'matching', targets: question.sources.map(({ target }) => (target + 1) % count) };
    }
    case 'sequencing': {
      const [first = 0, ...rest] = question.items.map((_, index) => index);
      return { type: 'sequencing', order: [...rest, first] };
    }
    case 'fill-in':
      return { type: 'fill-in', texts: question.blanks.map(() => 'nothing “of” the kind') };
    case 'numeric':
      return { type: 'numeric', value: question.max + 1000 };
    case 'likert':
      return { type: 'likert', step: 0 };
  }
};

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
  /** Goes to the next question or, behind the last, to the overview. */
  nextQuestion(): Promise<void>;
  /** Takes a whole try of the quiz that is open, from its start button to its result. */
  takeQuiz(
    isRight: (question: RuntimeQuestion, index: number) => boolean,
  ): Promise<readonly RuntimeQuestion[]>;
  /** The visible text of the place that is shown. */
  text(): Promise<string>;
}

/** Learns in `frame`, whose page has loaded. */
export const createLearner = async (frame: Frame): Promise<Learner> => {
  await frame.waitForSelector('html.js #course-data', { state: 'attached' });
  await frame.waitForSelector('.place:visible h1');
  const data = (await frame.locator('#course-data').textContent()) ?? '';
  const { course } = JSON.parse(data) as { course: RuntimeCourse };
  const current = (): Locator => frame.locator('.place:visible');
  const form = (): Locator => current().locator('.question-slot form.question');
  const press = (name: string | RegExp): Promise<void> =>
    current().getByRole('button', { name, exact: true }).click();

  const fill = async (answer: Answer): Promise<void> => {
    const question = form();
    switch (answer.type) {
      case 'true-false':
        return question.locator(`.options input[value="${answer.value}"]`).check();
      case 'likert':
        return question.locator(`.options input[value="${answer.step}"]`).check();
      case 'choice':
        for (const index of answer.selected)
          await question.locator(`.options input[value="${index}"]`).check();
        return;
      case 'matching':
        for (const [index, target] of answer.targets.entries())
          await question.locator(`[data-source="${index}"] select`).selectOption(String(target));
        return;
      case 'sequencing':
        for (const [position, item] of answer.order.entries()) {
          const index = (): Promise<number> =>
            question
              .locator('[data-item]')
              .evaluateAll(
                (items, wanted) => items.findIndex((li) => li.getAttribute('data-item') === wanted),
                String(item),
              );
          for (let at = await index(); at > position; at = await index())
            await question.locator(`[data-item="${item}"] [data-move="up"]`).click();
        }
        return;
      case 'fill-in':
        for (const [index, text] of answer.texts.entries())
          await question.locator(`[name$="blank-${index}"]`).fill(text);
        return;
      case 'numeric':
        return question.locator('input[inputmode="decimal"]').fill(String(answer.value));
    }
  };

  const learner: Learner = {
    course,
    place: async () => (await current().getAttribute('id')) ?? '',
    text: async () => current().innerText(),
    open: async (place) => {
      const toggle = frame.locator('#contents-toggle');
      if ((await toggle.isVisible()) && (await toggle.getAttribute('aria-expanded')) === 'false')
        await toggle.click();
      await frame.locator(`#contents a[data-place="${place}"]`).click();
      await frame.waitForSelector(`[id="${place}"]:visible`);
    },
    next: async () => {
      const before = await learner.place();
      await frame.locator('#next').click();
      await frame.waitForFunction((id) => document.getElementById(id)?.checkVisibility() === false, before);
    },
    startQuiz: async () => {
      await current()
        .getByRole('button', { name: /^(?:Start the quiz|Try again)$/ })
        .click();
      await form().waitFor();
    },
    answer: async (how) => {
      const id = await form().getAttribute('data-question');
      const question = course.questions.find((candidate) => candidate.id === id);
      if (!question) throw new Error(`The page shows the question "${id}", which the course does not have.`);
      const right = how === true ? rightAnswer(question) : null;
      await fill(typeof how === 'object' ? how : (right ?? wrongAnswer(question)));
      await current()
        .getByRole('button', { name: /^(?:Check|Save) answer$/ })
        .click();
      return question;
    },
    nextQuestion: () => press(/^(?:Next question|Go to the overview)$/),
    takeQuiz: async (isRight) => {
      await learner.startQuiz();
      const answered: RuntimeQuestion[] = [];
      while (await form().isVisible()) {
        const id = await form().getAttribute('data-question');
        const question = course.questions.find((candidate) => candidate.id === id);
        if (!question)
          throw new Error(`The page shows the question "${id}", which the course does not have.`);
        answered.push(await learner.answer(isRight(question, answered.length)));
        const finish = current().getByRole('button', { name: 'See the result', exact: true });
        if (await finish.isVisible()) break;
        await learner.nextQuestion();
      }
      await current()
        .getByRole('button', { name: /^(?:See the result|Hand in)$/ })
        .click();
      await current().locator('.verdict').first().waitFor();
      return answered;
    },
  };
  return learner;
};
