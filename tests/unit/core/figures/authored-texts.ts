import { parseInline, plainText } from '../../../../src/core/text/markdown.ts';

/** Fields that name or steer and are not shown in the figure itself. */
const unseen = new Set([
  'type',
  'id',
  'title',
  'description',
  'source',
  'kind',
  'chart',
  'date',
  'from',
  'to',
  'line',
  'arrow',
]);

/** Every text of a value that its figure has to show, without markup. */
export const authoredTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => authoredTexts(entry));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    if (key === 'panels')
      return (entry as { title: string }[]).flatMap((panel) => [panel.title, ...authoredTexts(panel)]);
    return unseen.has(key) ? [] : authoredTexts(entry);
  });
};

/** The words of one line in the small Markdown. */
export const withoutMarkup = (text: string): string => plainText(parseInline(text).inlines).trim();

/** Every text of a view. */
export const textsOfView = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOfView);
};
