import { z } from 'zod';
import { BUILD_TYPES } from './build-registry.ts';
import type { BuildType } from './build-type.ts';
import type { QuestionType, RuntimeQuestion } from './runtime-registry.ts';

type Types = typeof BUILD_TYPES;
type Schema = Types[keyof Types]['schema'];

/** Any question. Its `type` is the word that SCORM 1.2 (RTE `cmi.interactions.n.type`) and xAPI use, where there is one. */
export const Question = z.discriminatedUnion(
  'type',
  Object.values(BUILD_TYPES).map(({ schema }) => schema) as [Schema, ...Schema[]],
);
export type Question = z.infer<typeof Question>;

/** What the build does with a question of that type. */
export const buildTypeOf = ({
  type,
}: {
  readonly type: QuestionType;
}): BuildType<Question, RuntimeQuestion> => BUILD_TYPES[type];

/** A list of a question whose entries have ids of their own. */
export interface QuestionList {
  /** Its key in the question. */
  readonly key: string;
  /** What an author calls one of its entries. */
  readonly kind: string;
  readonly entries: readonly { readonly id: string; readonly text?: string }[];
}

/** The lists of a question whose entries have ids of their own. */
export const listsOf = (question: Question): readonly QuestionList[] => {
  const parts = question as unknown as Readonly<Record<string, QuestionList['entries']>>;
  return Object.entries(buildTypeOf(question).lists).map(([key, kind]) => ({
    key,
    kind,
    entries: parts[key] ?? [],
  }));
};

/** What an author calls the entries of the lists of all question types, by the list's key. */
export const QUESTION_LISTS: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(BUILD_TYPES).map(({ lists }) => lists),
);
