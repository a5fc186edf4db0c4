import { ParseOption, XmlDocument, XmlElement, XmlLibError } from 'libxml2-wasm';
import type { ByteSource } from '../../codec/byte-source.ts';
import type { AssetProblem } from './asset-problem.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Elements that run programs or bring other documents in. */
const ACTIVE = new Set([
  'script',
  'handler',
  'listener',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
]);

const HREF = new Set(['href', 'src', 'action']);

/** Nothing is loaded for what stands in the file itself. */
const isInside = (address: string): boolean => /^\s*(?:#|data:image\/(?!svg)|data:font\/|$)/i.test(address);

const addressesIn = (style: string): readonly string[] => [
  ...[...style.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = '']) => address),
  ...[...style.matchAll(/@import\s+["']([^"']+)/gi)].map(([, address = '']) => address),
];

const judgeElement = (element: XmlElement): readonly AssetProblem[] => {
  const line = element.line;
  const active = (what: string): AssetProblem => ({ code: 'course/svg-active', args: { what }, line });
  const outside = (address: string): AssetProblem => ({
    code: 'course/svg-outside',
    args: { address: address.trim().slice(0, 80) },
    line,
  });
  const problems: AssetProblem[] = [];
  if (ACTIVE.has(element.name.toLowerCase())) problems.push(active(`an element <${element.name}>`));
  for (const { name, value } of element.attrs) {
    if (/^on[a-z]/i.test(name)) problems.push(active(`an event attribute ${name}`));
    else if (/^\s*(?:javascript|vbscript):/i.test(value)) problems.push(active(`a link that runs a program`));
    else if (HREF.has(name.toLowerCase()) && !isInside(value)) problems.push(outside(value));
    problems.push(
      ...addressesIn(value)
        .filter((address) => !isInside(address))
        .map(outside),
    );
  }
  if (element.name.toLowerCase() === 'style')
    problems.push(
      ...addressesIn(element.content)
        .filter((address) => !isInside(address))
        .map(outside),
    );
  for (let child = element.firstChild; child !== null; child = child.next)
    if (child instanceof XmlElement) problems.push(...judgeElement(child));
  return problems;
};

/** Judges a drawing: it is XML, it is SVG, and it runs and loads nothing. Nothing is fetched, no entity is expanded from outside. */
export const judgeSvg = (source: ByteSource): readonly AssetProblem[] => {
  const bytes = source.read(0, source.size);
  try {
    const document = XmlDocument.fromBuffer(bytes, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
    });
    try {
      const { root } = document;
      if (root.name !== 'svg' || root.namespaceUri !== SVG_NAMESPACE)
        return [
          {
            code: 'course/svg-invalid',
            args: { problem: `its first element is not <svg xmlns="${SVG_NAMESPACE}">` },
            line: root.line,
          },
        ];
      const stylesheet = /<\?xml-stylesheet\b[^>]*?href=["']([^"']*)/.exec(new TextDecoder().decode(bytes));
      return [
        ...(stylesheet && !isInside(stylesheet[1] ?? '')
          ? [{ code: 'course/svg-outside', args: { address: stylesheet[1] ?? '' }, line: 1 } as const]
          : []),
        ...judgeElement(root),
      ];
    } finally {
      document.dispose();
    }
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const [first] = error.details;
    const problem = (first?.message ?? error.message).trim().replace(/\s+/g, ' ');
    return [{ code: 'course/svg-invalid', args: { problem }, line: first?.line ?? 1 }];
  }
};
