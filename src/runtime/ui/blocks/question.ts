import type { Answer } from '../../../core/player/answer.ts';
import { SCORING_VERSION } from '../../../core/questions/answer-score.ts';
import { focusElement } from '../elements.ts';
import { createQuestionView, type QuestionView } from '../question-view.ts';
import type { StartNote } from './start-note.ts';

/** One question in a page. The first answer is kept and reported; whoever tries again does so for practice. */
export const startQuestion: StartNote = (ui, element, id) => {
  const { session, strings, make, views } = ui;
  const note = session.course.notes.find((candidate) => candidate.id === id);
  const slot = element.querySelector('.page-question-slot');
  const page = element.closest('.place')?.id ?? '';
  if (note?.kind !== 'question' || !slot) return;
  let questionView: QuestionView;

  const storedAnswer = (): Answer | undefined => {
    const value = session.getState().notes[id];
    return value?.kind === 'question' ? value.answer : undefined;
  };

  const show = (answer: Answer | undefined): void => {
    questionView = createQuestionView(ui, {
      context: { id, page, shuffleChoices: true },
      question: note.question,
      seed: 0,
      scoring: SCORING_VERSION,
      answer,
      mode: 'check',
      onAnswer: (given, latencyMs) =>
        session.dispatch({ type: 'page-answered', block: id, answer: given, latencyMs }),
      onward: {
        words: () => strings.tryAgain,
        go: () => {
          show(undefined);
          questionView.shown();
          focusElement(questionView.element);
        },
      },
    });
    slot.replaceChildren(questionView.element);
    if (storedAnswer() && !answer)
      questionView.element.prepend(make('p', 'question-hint', strings.answerForPractice));
  };

  show(storedAnswer());
  session.onReplaced(() => show(storedAnswer()));
  views.onOpen((opened) => {
    if (opened === page) questionView.shown();
  });
};
