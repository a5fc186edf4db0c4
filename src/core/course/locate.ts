import { type ParseResult, parse } from '@babel/parser';
import type { Path, Target } from '../diagnostics/path.ts';

type File = ReturnType<typeof parse>;
type Statement = File['program']['body'][number];
type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression'];
type ObjectLiteral = Extract<Expression, { type: 'ObjectExpression' }>;
type ArrayLiteral = Extract<Expression, { type: 'ArrayExpression' }>;
/** Anything with a place in the source. */
type Placed = { readonly start?: number | null };

/** A place in a source text. */
export interface Location {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line, without its line end. */
  readonly sourceLine: string;
}

/** Finds places in one source text. */
export interface Locator {
  /**
   * The place where `export const <exportName> = …` writes the value at `path`. A missing key gives the object that lacks
   * it; what cannot be followed gives the nearest ancestor, at worst the beginning of the file. Never throws.
   */
  readonly locate: (exportName: string, path: Path, target?: Target) => Location;
}

const parseOrNull = (sourceText: string): ParseResult | null => {
  try {
    return parse(sourceText, { sourceType: 'module', plugins: ['typescript'], errorRecovery: true });
  } catch {
    return null;
  }
};

/** What the file's top level binds and exports, by name. */
const namesOf = (file: ParseResult) => {
  const bindings = new Map<string, Expression>();
  const exports = new Map<string, string>();
  for (const statement of file.program.body) {
    const isExport = statement.type === 'ExportNamedDeclaration';
    const declaration = isExport ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration')
      for (const { id, init } of declaration.declarations)
        if (id.type === 'Identifier' && init) {
          bindings.set(id.name, init);
          if (isExport) exports.set(id.name, id.name);
        }
    if (isExport)
      for (const specifier of statement.specifiers)
        if (specifier.type === 'ExportSpecifier')
          exports.set(
            specifier.exported.type === 'Identifier' ? specifier.exported.name : specifier.exported.value,
            specifier.local.name,
          );
  }
  return { bindings, exports };
};

const keyOf = (property: ObjectLiteral['properties'][number]): string | undefined => {
  if (property.type === 'SpreadElement' || property.computed) return undefined;
  const { key } = property;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : undefined;
};

/** Characters that one escape sequence stands for, from `at`, which points behind the backslash. */
const readEscape = (raw: string, at: number): { readonly text: string; readonly length: number } => {
  const code = /^(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(raw.slice(at, at + 12));
  const digits = code?.[1] ?? code?.[2] ?? code?.[3];
  if (code && digits !== undefined && Number.parseInt(digits, 16) <= 0x10ffff)
    return { text: String.fromCodePoint(Number.parseInt(digits, 16)), length: code[0].length };
  if (raw.startsWith('\r\n', at)) return { text: '', length: 2 };
  const character = raw.charAt(at);
  if (character === '\n' || character === '\r') return { text: '', length: 1 };
  const controls: Readonly<Record<string, string>> = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
  };
  return { text: controls[character] ?? character, length: 1 };
};

/** Offset in the written text of what stands at an offset of the text that it means, or -1. */
const indexInRaw = (raw: string, needle: string): number => {
  const direct = raw.indexOf(needle);
  if (direct >= 0) return direct;
  let meant = '';
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const isEscape = raw[at] === '\\';
    const { text, length } = isEscape
      ? readEscape(raw, at + 1)
      : raw.startsWith('\r\n', at)
        ? { text: '\n', length: 2 }
        : { text: raw.charAt(at), length: 1 };
    for (let i = 0; i < text.length; i++) offsets.push(at);
    meant += text;
    at += length + (isEscape ? 1 : 0);
  }
  const found = meant.indexOf(needle);
  return found < 0 ? -1 : (offsets[found] ?? -1);
};

const createResolver = (bindings: ReadonlyMap<string, Expression>) => {
  /** Looks through what does not change a value: assertions, calls with one argument, names of top-level constants. */
  const resolve = (node: Expression, seen: ReadonlySet<string> = new Set()): Expression => {
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ParenthesizedExpression':
        return resolve(node.expression, seen);
      case 'CallExpression': {
        const [argument, ...others] = node.arguments;
        if (!argument || others.length > 0) return node;
        switch (argument.type) {
          case 'SpreadElement':
          case 'ArgumentPlaceholder':
          case 'ArrowFunctionExpression':
          case 'FunctionExpression':
            return node;
          default:
            return resolve(argument, seen);
        }
      }
      case 'Identifier': {
        const bound = seen.has(node.name) ? undefined : bindings.get(node.name);
        return bound ? resolve(bound, new Set([...seen, node.name])) : node;
      }
      default:
        return node;
    }
  };

  /** The last property of that name wins, as it does when the object is made. */
  const propertyOf = (
    object: ObjectLiteral,
    key: string,
    depth = 0,
  ): ObjectLiteral['properties'][number] | undefined => {
    for (const property of [...object.properties].reverse()) {
      if (keyOf(property) === key) return property;
      if (property.type !== 'SpreadElement' || depth > 20) continue;
      const spread = resolve(property.argument);
      const found = spread.type === 'ObjectExpression' ? propertyOf(spread, key, depth + 1) : undefined;
      if (found) return found;
    }
    return undefined;
  };

  /** The element at an index, as far as every spread before it can be counted. */
  const elementOf = (array: ArrayLiteral, index: number, depth = 0): Expression | undefined => {
    const flat = elementsOf(array, index, depth);
    return flat[index] ?? undefined;
  };
  const elementsOf = (array: ArrayLiteral, last: number, depth: number): (Expression | null)[] => {
    const flat: (Expression | null)[] = [];
    for (const element of array.elements) {
      if (flat.length > last) break;
      if (element?.type !== 'SpreadElement') flat.push(element);
      else {
        const spread = resolve(element.argument);
        if (spread.type !== 'ArrayExpression' || depth > 20) break;
        flat.push(...elementsOf(spread, last - flat.length, depth + 1));
      }
    }
    return flat;
  };

  return { resolve, propertyOf, elementOf };
};

/** The texts of which a string is put together, with where their characters begin. */
const piecesOf = (
  node: Expression,
  sourceText: string,
): { readonly raw: string; readonly start: number }[] => {
  const pieceOf = ({ start, end }: { start?: number | null; end?: number | null }, quotes: number) => {
    const from = (start ?? 0) + quotes;
    return { raw: sourceText.slice(from, (end ?? 0) - quotes), start: from };
  };
  switch (node.type) {
    case 'StringLiteral':
      return [pieceOf(node, 1)];
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => pieceOf(quasi, 0));
    case 'TaggedTemplateExpression':
      return node.quasi.quasis.map((quasi) => pieceOf(quasi, 0));
    case 'BinaryExpression':
      return node.left.type === 'PrivateName'
        ? []
        : [...piecesOf(node.left, sourceText), ...piecesOf(node.right, sourceText)];
    default:
      return [];
  }
};

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Prepares a source text for finding places in it; it is parsed when the first place is asked for. */
export const createLocator = (sourceText: string): Locator => {
  const lineStarts = [0, ...[...sourceText.matchAll(LINE_END)].map((end) => end.index + end[0].length)];

  const locationAt = (offset: number): Location => {
    const after = lineStarts.findIndex((start) => start > offset);
    const line = after < 0 ? lineStarts.length : after;
    const start = lineStarts[line - 1] ?? 0;
    const rest = sourceText.slice(start, lineStarts[line] ?? sourceText.length);
    return { line, column: offset - start + 1, sourceLine: rest.replace(LINE_END, '') };
  };

  let prepared: ReturnType<typeof prepare> | undefined;
  const prepare = () => {
    const file = parseOrNull(sourceText);
    const { bindings, exports } = file
      ? namesOf(file)
      : { bindings: new Map<string, Expression>(), exports: new Map<string, string>() };
    return { bindings, exports, ...createResolver(bindings) };
  };

  const find = (exportName: string, path: Path, { needle, isKey }: Target): number => {
    prepared ??= prepare();
    const { bindings, exports, resolve, propertyOf, elementOf } = prepared;
    const exported = bindings.get(exports.get(exportName) ?? '');
    if (!exported) return 0;
    let node = resolve(exported);
    let location: Placed = node;
    for (const [index, key] of path.entries()) {
      if (node.type === 'ObjectExpression') {
        const property = propertyOf(node, String(key));
        if (!property || property.type === 'SpreadElement') return location.start ?? 0;
        if (isKey && index === path.length - 1) return property.start ?? 0;
        if (property.type === 'ObjectMethod') return property.start ?? 0;
        const { value } = property;
        if (
          value.type === 'ArrayPattern' ||
          value.type === 'ObjectPattern' ||
          value.type === 'AssignmentPattern' ||
          value.type === 'RestElement' ||
          value.type === 'VoidPattern'
        )
          return location.start ?? 0;
        node = resolve(value);
      } else if (node.type === 'ArrayExpression' && typeof key === 'number') {
        const element = elementOf(node, key);
        if (!element) return location.start ?? 0;
        node = resolve(element);
      } else return location.start ?? 0;
      location = node;
    }
    if (needle !== undefined && needle !== '')
      for (const { raw, start } of piecesOf(node, sourceText)) {
        const at = indexInRaw(raw, needle);
        if (at >= 0) return start + at;
      }
    return location.start ?? 0;
  };

  return {
    locate: (exportName, path, target = {}) => {
      try {
        return locationAt(find(exportName, path, target));
      } catch {
        return locationAt(0);
      }
    },
  };
};
