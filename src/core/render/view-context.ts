import type { DecisionPlace } from '../blocks/decision-reference.ts';
import type { Course, CourseSettings } from '../course/course.ts';
import type { Locale } from '../locale/locales.ts';
import type { PackagePlan, Sco } from '../plan/package-plan.ts';
import { createViewText, type References, type ViewText } from '../text/markdown-html.ts';

/** Identifiers of the places that every page has. */
export const FIXED_PLACES = {
  start: 'start',
  results: 'results',
  glossary: 'glossary',
  sources: 'sources',
} as const;

/** The place of the case that runs through the course. */
export const CASE_FILE = 'case-file';

/** The place that lists what a learner has noted, where the course asks for notes. */
export const NOTE_LIST = 'note-list';

/** What a page is made of. */
export interface ScoInput {
  readonly plan: PackagePlan;
  readonly sco: Sco;
}

/** What every part of the view is made from. */
export interface Context {
  readonly plan: PackagePlan;
  readonly sco: Sco;
  readonly settings: CourseSettings;
  readonly locale: Locale;
  /** Text for one more place. @param notes name of its list of sources; `null`: it has none. */
  readonly newText: (notes: string | null) => ViewText;
  /** Where the decisions of scenarios stand, by `scenario decision`. */
  readonly decisions: ReadonlyMap<string, DecisionPlace>;
}

const findDecisions = ({ chapters }: Course): ReadonlyMap<string, DecisionPlace> =>
  new Map(
    chapters
      .flatMap(({ chapter }) => chapter.pages)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'scenario' ? [block] : []))
      .flatMap(({ id, decisions }) =>
        decisions.map(
          (decision, index) =>
            [
              `${id} ${decision.id}`,
              { index, options: decision.options.map((option) => option.id) },
            ] as const,
        ),
      ),
  );

export const createContext = ({ plan, sco }: ScoInput): Context => {
  const { settings, glossary, sources } = plan.course;
  const { locale } = plan;
  const references: References = {
    terms: new Map(glossary.terms.map((term) => [term.id, term])),
    sources: new Map(sources.sources.map((source) => [source.id, source])),
    places: new Set([
      ...[...sco.runtime.pages, ...sco.runtime.quizzes].map(({ id }) => id),
      ...Object.values(FIXED_PLACES),
      ...(plan.course.caseFile ? [CASE_FILE] : []),
    ]),
    opensInNewWindow: locale.page.words.opensInNewWindow,
  };
  return {
    plan,
    sco,
    settings,
    locale,
    newText: (notes) => createViewText(references, notes && `note-${notes}`),
    decisions: findDecisions(plan.course),
  };
};
