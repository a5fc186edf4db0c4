import { localeOf } from '../../locale/find-locale.ts';
import { formatFixed } from '../../locale/format-values.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Html } from '../../text/html.ts';
import { percent, type QuestionsView, viewQuestions } from '../page/records-charts.ts';
import { type PageTools, renderPage } from '../page/render-page.ts';
import type { AnswersReport, QuestionAnswers } from './answer-statistics.ts';
import { formatAnswerText } from './format-answers.ts';

interface QuestionView {
  /** Anchor within the page. */
  readonly anchor: string;
  readonly question: string;
  readonly quiz: string;
  readonly id: string;
  /** How often it was answered, and how well. */
  readonly facts: string;
  readonly counts: readonly {
    readonly answer: string;
    readonly mark: string;
    readonly tone: 'right' | 'other';
    readonly count: string;
    readonly share: string;
    /** 0-100. */
    readonly width: string;
  }[];
  readonly more: string | null;
}

/** Everything that the page shows. */
export interface AnswersPageView {
  readonly language: string;
  /** Of the texts of the package. */
  readonly contentLanguage: string;
  readonly direction: Locale['direction'];
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly words: Locale['answers']['words'];
  readonly tableWords: Locale['records']['words'];
  readonly strings: Pick<
    Locale['answers'],
    'kicker' | 'questions' | 'overview' | 'objectives' | 'each' | 'introduction' | 'noAnswer'
  >;
  readonly documentTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly overview: QuestionsView;
  readonly objectives: readonly {
    readonly objective: string;
    readonly questions: string;
    readonly answers: string;
    readonly difficulty: string;
  }[];
  readonly none: string | null;
  readonly questions: readonly QuestionView[];
  readonly madeWith: string;
}

/** Puts together what the page says. */
export const viewAnswersPage = (
  report: AnswersReport,
  language: string,
  contentSecurityPolicy: Html,
): AnswersPageView => {
  const locale = localeOf(language);
  const { answers: strings, writing } = locale;
  const textOf = ({ question }: QuestionAnswers): string => question.text ?? strings.withoutText(question.id);
  const answered = report.questions.filter(({ answers }) => answers > 0);
  const items = answered
    .flatMap(({ question, answers, difficulty, discrimination }) =>
      difficulty === null ? [] : [{ question: question.id, answers, difficulty, discrimination }],
    )
    .sort((a, b) => a.difficulty - b.difficulty || (a.question < b.question ? -1 : 1));
  return {
    language,
    contentLanguage: report.language,
    direction: locale.direction,
    contentSecurityPolicy,
    generator: `Coursewright ${report.toolVersion}`,
    words: strings.words,
    tableWords: locale.records.words,
    strings,
    documentTitle: strings.documentTitle(report.title, report.version),
    title: report.title,
    lead: strings.lead(report.attempts, report.version),
    overview: viewQuestions(
      { items, names: new Map(answered.map((entry) => [entry.question.id, textOf(entry)])) },
      locale,
    ),
    objectives: report.objectives.map(({ objective, questions, answers, difficulty }) => ({
      objective,
      questions: String(questions),
      answers: String(answers),
      difficulty: percent(Math.round(difficulty * 100), locale),
    })),
    none: answered.length === 0 ? strings.none : null,
    questions: report.questions.map((entry, index) => {
      const { question, answers, difficulty, discrimination, counts, more } = entry;
      return {
        anchor: `question-${index + 1}`,
        question: textOf(entry),
        quiz: question.quiz,
        id: question.id,
        facts: [
          strings.answered(answers),
          ...(difficulty === null ? [] : [strings.rightShare(percent(Math.round(difficulty * 100), locale))]),
          ...(discrimination === null
            ? []
            : [strings.discrimination(formatFixed(discrimination, 2, writing))]),
        ].join(', '),
        counts:
          answers === 0
            ? []
            : counts.map((count) => {
                const share = Math.round((count.count / answers) * 100);
                return {
                  answer: formatAnswerText(entry, count, strings),
                  mark: count.isRight ? strings.right : '',
                  tone: count.isRight ? 'right' : 'other',
                  count: String(count.count),
                  share: percent(share, locale),
                  width: String(share),
                };
              }),
        more: more === 0 ? null : strings.more(more),
      };
    }),
    madeWith: strings.madeWith(report.toolVersion),
  };
};

/** Renders the report as a page. @param language The tag of one of `locales`. */
export const renderAnswersPage = (report: AnswersReport, language: string, tools: PageTools): string =>
  renderPage('records/answers', (policy) => viewAnswersPage(report, language, policy), tools);
