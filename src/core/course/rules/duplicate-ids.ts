import { below, type FindingLocation, type Located, type Rule } from './course-view.ts';
import { isReservedId } from './reserved-ids.ts';

interface NamedSpot {
  readonly id: string;
  readonly kind: string;
  readonly spot: FindingLocation;
}

const named = (kind: string, id: string, spot: FindingLocation): NamedSpot => ({
  kind,
  id,
  spot: below(spot, 'id'),
});

const fileSpot = (file: string): FindingLocation => ({ file, path: [] });

const namedBlock = ({
  value,
  ...spot
}: Located<{ readonly type: string; readonly id?: string }>): NamedSpot[] =>
  value.id === undefined ? [] : [named(value.type, value.id, spot)];

/** What stands in a file, in order. */
const byFile = <T extends { readonly file: string }>(
  parts: readonly T[],
): ((file: string | undefined) => readonly T[]) => {
  const files = new Map<string, T[]>();
  for (const part of parts) {
    const known = files.get(part.file);
    if (known) known.push(part);
    else files.set(part.file, [part]);
  }
  return (file) => (file === undefined ? [] : (files.get(file) ?? []));
};

/** Identifiers are unique in the course and none of the page's own; glossary terms and sources have their own `[[…]]` and `[@…]` namespaces. */
export const duplicateIds: Rule = (view, report) => {
  const { settings, chapters, glossary, sources } = view;
  const assessment = settings?.value.assessment;
  const [pages, blocks, questions] = [byFile(view.pages), byFile(view.blocks), byFile(view.questions)];
  const course = chapters.flatMap(({ chapter, quiz }): NamedSpot[] => [
    ...(chapter
      ? [
          named('chapter', chapter.value.id, fileSpot(chapter.file)),
          ...chapter.value.objectives.map(({ id }, index) =>
            named('objective', id, below(fileSpot(chapter.file), 'objectives', index)),
          ),
        ]
      : []),
    ...pages(chapter?.file).map(({ value, ...spot }) => named('page', value.id, spot)),
    ...blocks(chapter?.file).flatMap(namedBlock),
    ...questions(chapter?.file).map(({ value, ...spot }) => named('question', value.id, spot)),
    ...(quiz ? [named('quiz', quiz.value.id, fileSpot(quiz.file))] : []),
    ...questions(quiz?.file).map(({ value, ...spot }) => named('question', value.id, spot)),
  ]);
  const namespaces: readonly (readonly NamedSpot[])[] = [
    [
      ...course,
      ...(settings && assessment
        ? [named('assessment', assessment.id, below(fileSpot(settings.file), 'assessment'))]
        : []),
    ],
    (glossary?.value.terms ?? []).map(({ id }, index) =>
      named('glossary term', id, below(fileSpot(glossary?.file ?? ''), 'terms', index)),
    ),
    (sources?.value.sources ?? []).map(({ id }, index) =>
      named('source', id, below(fileSpot(sources?.file ?? ''), 'sources', index)),
    ),
  ];
  for (const { id, kind, spot } of namespaces[0] ?? [])
    if (isReservedId(id)) report('course/reserved-id', { id, kind }, spot);
  for (const namespace of namespaces) {
    const firsts = new Map<string, NamedSpot>();
    for (const entry of namespace) {
      const first = firsts.get(entry.id);
      if (first)
        report(
          'course/duplicate-id',
          { id: entry.id, kind: entry.kind, firstKind: first.kind, first: view.describePlace(first.spot) },
          entry.spot,
        );
      else firsts.set(entry.id, entry);
    }
  }
};
