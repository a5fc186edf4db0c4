import { below, blocksOfType, type CourseView, type Rule, repeated, type Spot } from './view.ts';

interface LocalList {
  readonly owner: string;
  readonly kind: string;
  readonly spot: Spot;
  readonly entries: readonly { readonly id: string }[];
}

const listsOf = (view: CourseView): LocalList[] => [
  ...view.questions.flatMap(({ value, ...spot }): LocalList[] => {
    const list = (key: string, kind: string, entries: LocalList['entries']): LocalList => ({
      owner: `question "${value.id}"`,
      kind,
      spot: below(spot, key),
      entries,
    });
    switch (value.type) {
      case 'choice':
        return [list('choices', 'choice', value.choices)];
      case 'matching':
        return [list('sources', 'source', value.sources), list('targets', 'target', value.targets)];
      case 'sequencing':
        return [list('items', 'item', value.items)];
      case 'fill-in':
        return [list('blanks', 'blank', value.blanks)];
      case 'likert':
        return [list('scale', 'step', value.scale)];
      default:
        return [];
    }
  }),
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
  for (const { owner, kind, spot, entries } of listsOf(view))
    for (const { entry, index } of repeated(entries, ({ id }) => id))
      report('course/duplicate-local-id', { id: entry.id, kind, owner }, below(spot, index, 'id'));
};
