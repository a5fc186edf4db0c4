import { localeOf } from '../../locale/find-locale.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Html } from '../../text/html.ts';
import { type PageTools, renderPage } from './render-page.ts';

/** A table as text, whatever it is written as. */
export interface TextTable {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** One part of a page: a few sentences, facts, a table, a list. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly table: TextTable | null;
  readonly items: readonly string[];
  readonly note: string | null;
}

/** The answer to one question, as a page. */
export interface AnswerPage {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly headlines: readonly string[];
  readonly sections: readonly PageSection[];
  /** What somebody fills in on paper; `null` for nothing. */
  readonly signature: string | null;
  readonly toolVersion: string;
}

/** A section with what it has. */
export const section = (
  id: string,
  title: string,
  parts: Partial<Omit<PageSection, 'id' | 'title'>>,
): PageSection => ({ id, title, text: null, facts: [], table: null, items: [], note: null, ...parts });

interface ReportPageView extends Omit<AnswerPage, 'toolVersion' | 'sections'> {
  readonly language: string;
  readonly direction: Locale['direction'];
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly sections: readonly (Omit<PageSection, 'table'> & {
    readonly table: {
      readonly columns: TextTable['columns'];
      readonly rows: readonly {
        readonly heading: string;
        readonly cells: readonly { readonly text: string; readonly isNumber: boolean }[];
      }[];
    } | null;
  })[];
  readonly madeWith: string;
}

const viewTable = ({
  columns,
  rows,
}: TextTable): NonNullable<ReportPageView['sections'][number]['table']> => ({
  columns,
  rows: rows.map(([heading = '', ...cells]) => ({
    heading,
    cells: cells.map((text, index) => ({ text, isNumber: columns[index + 1]?.isNumber ?? false })),
  })),
});

/** Renders the answer to one question. @param language The tag of one of `locales`. */
export const renderAnswerPage = (page: AnswerPage, language: string, tools: PageTools): string => {
  const locale = localeOf(language);
  const { toolVersion, sections, ...rest } = page;
  return renderPage<ReportPageView>(
    'records/answer',
    (contentSecurityPolicy) => ({
      ...rest,
      language,
      direction: locale.direction,
      contentSecurityPolicy,
      generator: `Coursewright ${toolVersion}`,
      sections: sections.map((one) => ({ ...one, table: one.table && viewTable(one.table) })),
      madeWith: locale.recordQuestions.madeWith(toolVersion),
    }),
    tools,
  );
};
