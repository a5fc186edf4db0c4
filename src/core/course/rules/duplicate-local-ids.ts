import { repeated } from '../../diagnostics/repeated.ts';
import { listsOf } from '../../questions/question.ts';
import { below, blocksOfType, type CourseView, type Rule, type Spot } from './view.ts';

interface LocalList {
  readonly owner: string;
  readonly kind: string;
  readonly spot: Spot;
  readonly entries: readonly { readonly id: string }[];
}

const localListsOf = (view: CourseView): LocalList[] => [
  ...view.questions.flatMap(({ value, ...spot }) =>
    listsOf(value).map(({ key, kind, entries }) => ({
      owner: `question "${value.id}"`,
      kind,
      spot: below(spot, key),
      entries,
    })),
  ),
  ...blocksOfType(view, 'scenario').flatMap(({ value, ...spot }): LocalList[] => [
    {
      owner: `scenario "${value.id}"`,
      kind: 'decision',
      spot: below(spot, 'decisions'),
      entries: value.decisions,
    },
    ...value.decisions.map(({ id, options }, index) => ({
      owner: `decision "${id}" of scenario "${value.id}"`,
      kind: 'option',
      spot: below(spot, 'decisions', index, 'options'),
      entries: options,
    })),
  ]),
  ...blocksOfType(view, 'figure').flatMap(({ value: { id, diagram }, ...spot }): LocalList[] => {
    const owner = `figure "${id}"`;
    if (diagram.kind === 'schematic')
      return [{ owner, kind: 'node', spot: below(spot, 'diagram', 'nodes'), entries: diagram.nodes }];
    if (diagram.kind === 'sequence')
      return [{ owner, kind: 'actor', spot: below(spot, 'diagram', 'actors'), entries: diagram.actors }];
    return [];
  }),
];

/** Identifiers are unique within the list that they stand in. */
export const duplicateLocalIds: Rule = (view, report) => {
  for (const { owner, kind, spot, entries } of localListsOf(view))
    for (const { entry, index } of repeated(entries, ({ id }) => id))
      report('course/duplicate-local-id', { id: entry.id, kind, owner }, below(spot, index, 'id'));
};
