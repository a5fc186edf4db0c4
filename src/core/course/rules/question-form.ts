import { findDuplicates } from '../../diagnostics/find-duplicates.ts';
import { createGuessWords } from '../../lint/guess-words.ts';
import { feedbackTexts, wordSimilarity } from '../../lint/question-texts.ts';
import { compareKeyLength } from '../../lint/quiz-guessability.ts';
import { findLocale } from '../../locale/find-locale.ts';
import type { GuessWords } from '../../questions/guess.ts';
import type { Question } from '../../questions/question.ts';
import { createPlainTextConverter } from '../../text/plain-text.ts';
import { below, type CourseView, type Located, type Rule } from './course-view.ts';

/** From this share of common words on, two texts ask the same. */
const SAME_QUESTION = 0.5;

/** The guesser's words in the language of a course; `null` where the course has no lint, or no language that is known. */
export const guessWordsOf = ({ settings, glossary }: CourseView): GuessWords | null => {
  const locale = settings?.value.questionLint && findLocale(settings.value.language);
  const terms = new Map(glossary?.value.terms.map(({ id, term }) => [id, term]));
  return locale
    ? createGuessWords(
        createPlainTextConverter((id) => terms.get(id) ?? id),
        locale,
      )
    : null;
};

/** What a learner reads before and beside the answer. */
const askedIn = (question: Question, { plain }: GuessWords): string =>
  plain([question.scenario ?? '', question.stem].join('\n\n'));

/** The decisions that pages ask for, each with its block. */
const decisionsOf = ({ blocks, describePlace }: CourseView, words: GuessWords) =>
  blocks.flatMap((spot) => {
    const { value } = spot;
    const location = (): string => describePlace(spot);
    if (value.type === 'question' && value.question)
      return [{ block: value.id, location, text: askedIn(value.question, words) }];
    if (value.type !== 'scenario') return [];
    return value.decisions.map(({ prompt, options }) => ({
      block: value.id,
      location,
      text: words.plain([value.text, prompt, ...options.map(({ text }) => text)].join('\n\n')),
    }));
  });

/** What the form of one question gives away. */
export const questionForm: Rule = (view, report) => {
  const words = guessWordsOf(view);
  const lint = view.settings?.value.questionLint;
  if (!words || !lint) return;
  const decisions = decisionsOf(view, words);

  const judge = (spot: Located<Question>): void => {
    const { value: question } = spot;
    const { id } = question;
    const keyLength = compareKeyLength(question, words);
    if (keyLength && 100 * keyLength.distractorShare < lint.minDistractorLength)
      report(
        'course/short-distractors',
        { question: id, percent: 100 * keyLength.distractorShare, limit: lint.minDistractorLength },
        below(spot, 'choices'),
      );
    if (
      question.type === 'choice' &&
      !question.choices.some(({ correct, text }) => correct && words.giveawayIn(text) !== undefined)
    )
      for (const [index, option] of question.choices.entries()) {
        const word = words.giveawayIn(option.text);
        if (word !== undefined)
          report(
            'course/giveaway-word',
            { question: id, option: option.id, word },
            below(spot, 'choices', index, 'text'),
          );
      }
    for (const { first, entry } of findDuplicates(feedbackTexts(question), ({ text }) =>
      words.plain(text).toLowerCase(),
    ))
      report(
        'course/same-feedback',
        { question: id, one: first.name, other: entry.name },
        below(spot, 'feedback'),
      );
    if (question.type === 'matching') {
      const used = new Set(question.sources.map(({ target }) => target));
      if (used.size === question.targets.length && used.size === question.sources.length)
        report('course/solved-by-elimination', { question: id }, below(spot, 'targets'));
    }
    if (spot.path[0] !== 'questions') return;
    const asked = askedIn(question, words);
    const again = decisions.find(({ text }) => wordSimilarity(asked, text) >= SAME_QUESTION);
    if (again)
      report(
        'course/repeated-decision',
        { question: id, block: again.block, location: again.location() },
        below(spot, 'stem'),
      );
  };
  for (const spot of view.questions) if (!lint.except.includes(spot.value.id)) judge(spot);
};
