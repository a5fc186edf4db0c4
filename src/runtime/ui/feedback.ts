import type { Answer } from '../../core/player/answer.ts';
import { scoreAnswer } from '../../core/player/score.ts';
import type { AnswerScore, ScoringVersion, Verdict } from '../../core/questions/answer-score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { isScored } from '../../core/questions/runtime-registry.ts';
import { cloneTemplate, icon, normalizedText } from './elements.ts';
import { reasonOf } from './questions/answer-parts.ts';
import type { Control, Explanation } from './questions/control.ts';
import { boxOf } from './questions/options.ts';
import type { Ui } from './ui.ts';

/** `hint`: not right yet, and may be answered once more. */
export const SIGNS: Readonly<Record<Verdict | 'hint', string>> = {
  correct: '✓',
  partial: '−',
  incorrect: '✗',
  neutral: '✓',
  hint: '!',
};

/** What is shown of an answer, and where. */
export interface ShownAnswer {
  readonly root: HTMLElement;
  /** Where feedback goes. */
  readonly feedback: HTMLElement;
  readonly question: RuntimeQuestion;
  readonly control: Control;
  readonly scoring: ScoringVersion;
  /** Leads to the page that the question cites; `null`: the question stands in it. */
  readonly pageLink: HTMLElement | null;
}

const verdictWords = (
  { strings, messageFormatter }: Ui,
  { verdict, fraction, parts }: AnswerScore,
  { hasWrongTick, inOrder }: Explanation,
): string =>
  verdict === 'partial' && inOrder
    ? messageFormatter.fill(strings.partialOrder, inOrder)
    : verdict === 'partial'
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

const mistakeTexts = (root: HTMLElement, { mistakes = [] }: Explanation): readonly Node[] =>
  mistakes.flatMap((index) => cloneTemplate(root, `[data-feedback-mistake="${index}"]`) ?? []);

const createHeading = ({ make }: Ui, sign: string, words: string): HTMLElement =>
  make('h3', 'verdict', icon(make, sign), ' ', words);

const pageLine = ({ make }: Ui, pageLink: HTMLElement | null): readonly Node[] =>
  pageLink ? [make('p', 'feedback-page', pageLink)] : [];

/** Fills the feedback of a locked answer: verdict, why, the right answer, and the page to read again. */
export const showFeedback = (
  ui: Ui,
  { root, feedback, question, control, scoring, pageLink }: ShownAnswer,
  answer: Answer | undefined,
  /** Said after the verdict. */
  remark: string | null,
): void => {
  const { make, strings } = ui;
  const score = answer && scoreAnswer(question, answer, scoring);
  const explanation = (answer && control.explain?.(answer)) ?? {};
  const verdict = score?.verdict ?? (isScored(question) ? 'incorrect' : 'neutral');
  const sign = answer || verdict === 'incorrect' ? SIGNS[verdict] : '–';
  const overall = score
    ? overallNames(score, explanation)
        .map((name) => cloneTemplate(root, `[data-feedback="${name}"]`))
        .find((text) => text !== null)
    : null;
  const solution =
    verdict === 'correct' || control.showsSolution ? null : cloneTemplate(root, '[data-solution]');
  feedback.dataset.verdict = verdict;
  feedback.replaceChildren(
    createHeading(ui, sign, score ? verdictWords(ui, score, explanation) : strings.noAnswer),
    ...(remark === null ? [] : [make('p', 'feedback-remark', remark)]),
    ...mistakeTexts(root, explanation),
    ...(overall ? [overall] : []),
    ...(solution ? [make('div', 'solution', make('p', 'solution-title', strings.solution), solution)] : []),
    ...(verdict === 'correct' ? [] : pageLine(ui, pageLink)),
  );
};

/** Fills the feedback of a first answer that was not right: what is wrong about it, and where to look, not what is right. */
export const showHint = (
  ui: Ui,
  { root, feedback, question, control, scoring, pageLink }: ShownAnswer,
  answer: Answer,
): void => {
  const { make, strings, messageFormatter } = ui;
  const score = scoreAnswer(question, answer, scoring);
  const explanation = control.explain?.(answer) ?? {};
  const { wrong = [] } = explanation;
  const reasons = wrong.flatMap((index) => {
    const text = reasonOf(root, index);
    if (!text) return [];
    const choice = normalizedText(boxOf(root, index)?.querySelector('span'));
    const lead =
      wrong.length > 1
        ? [make('p', 'feedback-choice', messageFormatter.fill(strings.youChose, { choice }))]
        : [];
    return [...lead, text];
  });
  feedback.dataset.verdict = 'hint';
  feedback.replaceChildren(
    createHeading(
      ui,
      SIGNS.hint,
      score.verdict === 'partial' ? verdictWords(ui, score, explanation) : strings.notYet,
    ),
    ...mistakeTexts(root, explanation),
    ...reasons,
    make('p', 'feedback-remark', strings.tryOnceMore),
    ...pageLine(ui, pageLink),
  );
};
