import type { Locale } from '../locale/locales.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import { compileTemplate } from '../render/helpers.ts';
import { finishDocument, type Html } from '../text/html.ts';
import { createPlainTextConverter } from '../text/plain-text.ts';
import { collectAdminGuideFacts } from './plan-facts.ts';
import { questionTables, type ScoQuestions } from './question-tables.ts';
import { REPORT_POLICY } from './report-policy.ts';

/** Everything that the template shows: every key is there, `null` for what the course does not have. */
export interface AnswerKeyView {
  readonly language: string;
  readonly direction: Locale['direction'];
  readonly documentTitle: string;
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly words: Locale['adminGuide']['words'];
  readonly confidential: string;
  readonly title: string;
  readonly edition: string;
  readonly file: string;
  readonly questionsIntroduction: string;
  readonly reading: readonly string[];
  readonly scos: readonly ScoQuestions[];
  readonly noQuestions: string | null;
  readonly madeWith: string;
}

/** Puts together the questions of a package with their right answers. */
export const viewAnswerKey = (plan: PackagePlan): AnswerKeyView => {
  const { course, scos, locale, context } = plan;
  const { settings, glossary } = course;
  const { adminGuide: strings } = locale;
  const terms = new Map(glossary.terms.map(({ id, term }) => [id, term]));
  const plain = createPlainTextConverter((id) => terms.get(id) ?? id);
  const questions = scos
    .map((sco) => questionTables(sco, plan, plain))
    .filter(({ tables }) => tables.length > 0);
  return {
    language: settings.language,
    direction: locale.direction,
    documentTitle: strings.answerKeyTitle(settings.title, settings.version),
    contentSecurityPolicy: { html: REPORT_POLICY },
    generator: `Coursewright ${context.toolVersion}`,
    words: strings.words,
    confidential: strings.confidential,
    title: settings.title,
    edition: `${strings.facts.version} ${settings.version}`,
    file: plan.fileName,
    questionsIntroduction: strings.questionsIntroduction,
    reading: strings.reading(collectAdminGuideFacts(plan)),
    scos: questions,
    noQuestions: questions.length === 0 ? strings.noQuestions : null,
    madeWith: strings.madeWith(context.toolVersion),
  };
};

/** Renders the confidential file of right answers that goes with a package: one HTML file that needs nothing beside it. */
export const renderAnswerKey = (plan: PackagePlan, templates: Readonly<Record<string, string>>): string =>
  finishDocument(compileTemplate<AnswerKeyView>(templates, 'answer-key')(viewAnswerKey(plan)));

/** Name of the answer key that belongs to a zip file. */
export const answerKeyNameOf = (zipName: string): string => zipName.replace(/\.zip$/, '-answer-key.html');
