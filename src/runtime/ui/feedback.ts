import type { Answer } from '../../core/player/answer.ts';
import { scoreAnswer } from '../../core/player/score.ts';
import type { AnswerScore, Verdict } from '../../core/questions/answer-score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { isScored } from '../../core/questions/runtime-registry.ts';
import { cloneTemplate, icon, normalizedText, viewLink } from './elements.ts';
import { findPart } from './questions/answer-parts.ts';
import type { Control, Explanation } from './questions/control.ts';
import type { Ui } from './ui.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { correct: '✓', partial: '◐', incorrect: '✗', neutral: '✓' };

const verdictWords = (
  { strings, messageFormatter }: Ui,
  { verdict, fraction, parts }: AnswerScore,
  { hasWrongTick }: Explanation,
): string =>
  verdict === 'partial'
    ? messageFormatter.fill(hasWrongTick ? strings.partialChoice : strings.partial, {
        right: Math.round(fraction * parts),
        total: parts,
      })
    : strings[verdict];

/** The names of the templates of overall feedback; the first that exists is shown. */
const overallNames = ({ verdict }: AnswerScore, { overall }: Explanation): readonly string[] => {
  if (overall !== undefined) return [overall];
  if (verdict === 'neutral') return ['answered'];
  return verdict === 'partial' ? ['partial', 'incorrect'] : [verdict];
};

/** The feedback of options, chosen and missed; if there are several, each says to what it belongs. */
const optionFeedback = (
  { make, strings, messageFormatter }: Ui,
  root: HTMLElement,
  { options = [], missed = [] }: Explanation,
): readonly Node[] =>
  [...options, ...missed].flatMap((index) => {
    const text = cloneTemplate(root, `[data-feedback-option="${index}"]`);
    if (!text) return [];
    const choice = normalizedText(findPart(root, 'option', index)?.querySelector('label'));
    const lead = missed.includes(index) ? strings.youMissed : strings.youChose;
    return [
      make(
        'div',
        'feedback-option',
        ...(options.length + missed.length > 1
          ? [make('p', 'feedback-choice', messageFormatter.fill(lead, { choice }))]
          : []),
        text,
      ),
    ];
  });

/** Fills a question's feedback: verdict, why, the right answer, and the page to read again. */
export const showFeedback = (
  ui: Ui,
  root: HTMLElement,
  question: RuntimeQuestion,
  control: Control,
  answer: Answer | undefined,
  /** Called for the link to the page; `null`: the question stands in it. */
  onPageLink: ((link: HTMLAnchorElement) => void) | null,
): void => {
  const { make, strings, messageFormatter, views } = ui;
  const feedback = root.querySelector<HTMLElement>('.feedback') ?? root.appendChild(make('div', 'feedback'));
  const score = answer && scoreAnswer(question, answer);
  const explanation = (answer && control.explain?.(answer)) ?? {};
  const verdict = score?.verdict ?? (isScored(question) ? 'incorrect' : 'neutral');
  const sign = answer || verdict === 'incorrect' ? SIGNS[verdict] : '–';
  const words = score ? verdictWords(ui, score, explanation) : strings.noAnswer;
  const overall = score
    ? overallNames(score, explanation)
        .map((name) => cloneTemplate(root, `[data-feedback="${name}"]`))
        .find((text) => text !== null)
    : null;
  const solution =
    verdict === 'correct' || control.showsSolution ? null : cloneTemplate(root, '[data-solution]');

  feedback.dataset.verdict = verdict;
  feedback.replaceChildren(
    make('p', 'verdict', icon(make, sign), ' ', words),
    ...optionFeedback(ui, root, explanation),
    ...(explanation.mistakes ?? []).flatMap(
      (index) => cloneTemplate(root, `[data-feedback-mistake="${index}"]`) ?? [],
    ),
    ...(overall ? [overall] : []),
    ...(solution ? [make('div', 'solution', make('p', 'solution-title', strings.solution), solution)] : []),
  );
  if (onPageLink && views.has(question.page)) {
    const text = messageFormatter.fill(strings.readAgain, { place: views.titleOf(question.page) });
    const link = viewLink(make, question.page, text);
    onPageLink(link);
    feedback.append(make('p', 'feedback-page', link));
  }
};
