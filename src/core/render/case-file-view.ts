import type { BlockContext } from '../blocks/block-type.ts';
import { type ConditionView, viewCondition } from '../blocks/decision-reference.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import type { Html } from '../text/html.ts';
import type { ViewText } from '../text/markdown-html.ts';

/** How a link of the board stands from a page on. */
interface LinkStateView {
  /** Number of the link. */
  readonly link: number;
  readonly from: { readonly id: string; readonly kind: string; readonly label: string };
  readonly to: { readonly id: string; readonly kind: string; readonly label: string };
  readonly label: string;
  readonly page: string;
  readonly certainty: string;
  readonly certaintyWord: string;
  readonly source: Html;
  readonly note: Html | null;
  readonly when: ConditionView | null;
}

/** The case file: what has been found, and how it hangs together. */
export interface CaseFileView {
  readonly title: string;
  readonly introduction: Html;
  readonly exhibits: readonly {
    readonly id: string;
    readonly page: string;
    readonly label: string;
    readonly title: string;
  }[];
  /** States of a link in their order; of those that are open the last one holds. */
  readonly board: { readonly states: readonly LinkStateView[] } | null;
}

/** The view of a course's case file; `null` if it has none. */
export const viewCaseFile = (
  { course, locale }: PackagePlan,
  text: ViewText,
  decisionOf: BlockContext['decisionOf'],
): CaseFileView | null => {
  const { caseFile, chapters } = course;
  if (!caseFile) return null;
  const nodes = new Map(caseFile.board?.nodes.map((node) => [node.id, node]));
  const nodeOf = (id: string) => nodes.get(id) ?? { id, kind: 'document', label: id };
  return {
    title: caseFile.title,
    introduction: text.flow(caseFile.introduction),
    exhibits: chapters
      .flatMap(({ chapter }) => chapter.pages)
      .flatMap((page) =>
        page.blocks.flatMap((block) =>
          block.type === 'exhibit'
            ? [{ id: block.id, page: page.id, label: block.label, title: block.title }]
            : [],
        ),
      ),
    board: caseFile.board
      ? {
          states: caseFile.board.links.flatMap(({ from, to, label, states }, link) =>
            states.map(({ page, certainty, source, note, when }) => ({
              link,
              from: nodeOf(from),
              to: nodeOf(to),
              label,
              page,
              certainty,
              certaintyWord: locale.page.certainties[certainty],
              source: text.inline(source),
              note: note === undefined ? null : text.inline(note),
              when: viewCondition(when, decisionOf),
            })),
          ),
        }
      : null,
  };
};
