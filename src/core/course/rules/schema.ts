import { z } from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { InlineMarkdown, LabelMarkdown, Markdown, PromptMarkdown } from '../../text/primitives.ts';

type Schema = z.core.$ZodType;

/** What a text field takes: Markdown, with a prompt as its last paragraph, one line of it, one line without links, or words alone. */
export type TextKind = 'markdown' | 'prompt' | 'inline' | 'label' | 'plain';

const kinds: ReadonlyMap<unknown, TextKind> = new Map<unknown, TextKind>([
  [Markdown, 'markdown'],
  [PromptMarkdown, 'prompt'],
  [InlineMarkdown, 'inline'],
  [LabelMarkdown, 'label'],
]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownValue = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;

/** The part of a value that a path leads to, or undefined. */
export const valueAt = (value: unknown, path: Path): unknown => path.reduce(ownValue, value);

const unwrap = (schema: Schema): Schema => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  return schema instanceof z.ZodLazy ? unwrap(schema.unwrap()) : schema;
};

const branches = new WeakMap<Schema, ReadonlyMap<unknown, Schema>>();

const branchesOf = (union: z.ZodDiscriminatedUnion): ReadonlyMap<unknown, Schema> => {
  const known = branches.get(union);
  if (known) return known;
  const made = new Map<unknown, Schema>();
  for (const option of union.options) {
    const literal = option instanceof z.ZodObject ? option.shape[union.def.discriminator] : undefined;
    if (literal instanceof z.ZodLiteral) for (const value of literal.values) made.set(value, option);
  }
  branches.set(union, made);
  return made;
};

/** The schema without wrappers, and of a discriminated union the branch that the value chooses. */
const schemaFor = (schema: Schema, value: unknown): Schema | undefined => {
  const bare = unwrap(schema);
  return bare instanceof z.ZodDiscriminatedUnion
    ? branchesOf(bare).get(ownValue(value, bare.def.discriminator))
    : bare;
};

/** The schema of the part of a value that a path leads to, or undefined if the path leaves what is known. */
export const schemaAt = (schema: Schema, value: unknown, path: Path): Schema | undefined => {
  let current = schemaFor(schema, value);
  let part = value;
  for (const key of path) {
    part = ownValue(part, key);
    const inner: Schema | undefined =
      current instanceof z.ZodObject
        ? current.shape[String(key)]
        : current instanceof z.ZodArray
          ? current.element
          : undefined;
    current = inner && schemaFor(inner, part);
  }
  return current;
};

/** The keys that an object may have; of a union those of all its objects. */
export const keysOf = (schema: Schema | undefined): readonly string[] => {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodUnion
    ? [...new Set(schema.options.flatMap((option) => keysOf(unwrap(option))))]
    : [];
};

/** Calls `visit` for every text in a value that fits the schema: which Markdown a field takes is known by its schema. */
export const visitTexts = (
  schema: Schema,
  value: unknown,
  visit: (text: string, kind: TextKind, path: Path) => void,
  path: Path = [],
): void => {
  const current = schemaFor(schema, value);
  if (current instanceof z.ZodObject && isRecord(value)) {
    for (const [key, inner] of Object.entries<Schema>(current.shape))
      if (value[key] !== undefined) visitTexts(inner, value[key], visit, [...path, key]);
  } else if (current instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) visitTexts(current.element, entry, visit, [...path, index]);
  } else if (typeof value === 'string' && (current instanceof z.ZodString || current instanceof z.ZodUnion)) {
    visit(value, kinds.get(current) ?? 'plain', path);
  }
};
