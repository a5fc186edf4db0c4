import type { Answer } from '../../core/player/answer.ts';
import type { RuntimeQuestion } from '../../core/player/runtime-course.ts';
import { isAccepted, scoreAnswer, type Verdict } from '../../core/player/score.ts';
import { cloneTemplate, icon, placeLink, textOf } from './elements.ts';
import { partOf } from './questions/parts.ts';
import type { Ui } from './ui.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { correct: '✓', partial: '◐', incorrect: '✗', neutral: '✓' };

/** Of how many parts partial credit is made. */
const partsOf = (question: RuntimeQuestion): number => {
  switch (question.type) {
    case 'choice':
      return question.choices.filter((choice) => choice.correct).length;
    case 'matching':
      return question.sources.length;
    case 'sequencing':
      return question.items.length;
    default:
      return 1;
  }
};

const verdictWords = ({ strings, wording }: Ui, question: RuntimeQuestion, answer: Answer): string => {
  const { verdict, fraction } = scoreAnswer(question, answer);
  if (verdict !== 'partial') return strings[verdict];
  const total = partsOf(question);
  const hasWrongTick =
    question.type === 'choice' &&
    answer.type === 'choice' &&
    answer.selected.some((index) => !question.choices[index]?.correct);
  return wording.fill(hasWrongTick ? strings.partialChoice : strings.partial, {
    right: Math.round(fraction * total),
    total,
  });
};

/** Positions of the typical mistakes that the answer makes. */
const mistakesIn = (question: RuntimeQuestion, answer: Answer): readonly number[] => {
  const isMade = (mistake: string | number): boolean =>
    answer.type === 'numeric'
      ? answer.value === mistake
      : answer.type === 'fill-in' && answer.texts.some((text) => isAccepted([String(mistake)], text));
  const mistakes: readonly (string | number)[] =
    question.type === 'fill-in' || question.type === 'numeric' ? question.mistakes : [];
  return mistakes.flatMap((mistake, index) => (isMade(mistake) ? [index] : []));
};

/** The names of the templates of overall feedback to an answer; the first that exists is shown. */
const overallNames = (question: RuntimeQuestion, answer: Answer): readonly string[] => {
  if (answer.type === 'true-false') return [String(answer.value)];
  const { verdict } = scoreAnswer(question, answer);
  if (verdict === 'neutral') return ['answered'];
  return verdict === 'partial' ? ['partial', 'incorrect'] : [verdict];
};

/** The feedback of ticked options, in the order shown; several say to what they belong. */
const optionFeedback = (
  { make, strings, wording }: Ui,
  form: HTMLElement,
  answer: Answer,
): readonly Node[] => {
  if (answer.type !== 'choice') return [];
  const shown = [...form.querySelectorAll<HTMLElement>('[data-option]')]
    .map((option) => Number(option.dataset.option))
    .filter((index) => answer.selected.includes(index));
  return shown.flatMap((index) => {
    const text = cloneTemplate(form, `[data-feedback-option="${index}"]`);
    if (!text) return [];
    const choice = textOf(partOf(form, 'option', index)?.querySelector('label'));
    const lead =
      shown.length > 1 ? [make('p', 'feedback-choice', wording.fill(strings.youChose, { choice }))] : [];
    return [make('div', 'feedback-option', ...lead, text)];
  });
};

/** Fills a question's feedback: verdict, why, the right answer, and the page to read again. */
export const showFeedback = (
  ui: Ui,
  form: HTMLElement,
  question: RuntimeQuestion,
  answer: Answer | undefined,
  /** Called for the link to the page. */
  onPageLink: (link: HTMLAnchorElement) => void,
): void => {
  const { make, strings, wording, places } = ui;
  const feedback = form.querySelector<HTMLElement>('.feedback') ?? form.appendChild(make('div', 'feedback'));
  const verdict = answer
    ? scoreAnswer(question, answer).verdict
    : question.type === 'likert'
      ? 'neutral'
      : 'incorrect';
  const sign = answer || verdict === 'incorrect' ? SIGNS[verdict] : '–';
  const words = answer ? verdictWords(ui, question, answer) : strings.noAnswer;
  const overall = answer
    ? overallNames(question, answer)
        .map((name) => cloneTemplate(form, `[data-feedback="${name}"]`))
        .find((text) => text !== null)
    : null;
  const isChosen = question.type === 'choice' || question.type === 'true-false';
  const solution = verdict === 'correct' || isChosen ? null : cloneTemplate(form, '[data-solution]');

  feedback.dataset.verdict = verdict;
  feedback.replaceChildren(
    make('p', 'verdict', icon(make, sign), ' ', words),
    ...(answer ? optionFeedback(ui, form, answer) : []),
    ...(answer ? mistakesIn(question, answer) : []).flatMap(
      (index) => cloneTemplate(form, `[data-feedback-mistake="${index}"]`) ?? [],
    ),
    ...(overall ? [overall] : []),
    ...(solution ? [make('div', 'solution', make('p', 'solution-title', strings.solution), solution)] : []),
  );
  if (places.has(question.page)) {
    const text = wording.fill(strings.readAgain, { place: places.titleOf(question.page) });
    const link = placeLink(make, question.page, text);
    onPageLink(link);
    feedback.append(make('p', 'feedback-page', link));
  }
};
