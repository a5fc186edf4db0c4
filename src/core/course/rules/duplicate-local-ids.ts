import { blockTypeOf } from '../../blocks/block.ts';
import { findDuplicates } from '../../diagnostics/find-duplicates.ts';
import { listsOf } from '../../questions/question.ts';
import { below, type CourseView, type FindingLocation, type Rule } from './course-view.ts';

interface LocalList {
  readonly owner: string;
  readonly kind: string;
  readonly spot: FindingLocation;
  readonly entries: readonly { readonly id: string }[];
}

const localListsOf = ({ questions, blocks }: CourseView): LocalList[] => [
  ...questions.flatMap(({ value, ...spot }) =>
    listsOf(value).map(({ key, kind, entries }) => ({
      owner: `question "${value.id}"`,
      kind,
      spot: below(spot, key),
      entries,
    })),
  ),
  ...blocks.flatMap(({ value, ...spot }) =>
    (blockTypeOf(value).listsOf?.(value) ?? []).map(({ path, ...list }) => ({
      ...list,
      spot: below(spot, ...path),
    })),
  ),
];

/** Identifiers are unique within the list that they stand in. */
export const duplicateLocalIds: Rule = (view, report) => {
  for (const { owner, kind, spot, entries } of localListsOf(view))
    for (const { entry, index } of findDuplicates(entries, ({ id }) => id))
      report('course/duplicate-local-id', { id: entry.id, kind, owner }, below(spot, index, 'id'));
};
