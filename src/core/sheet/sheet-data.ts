import { z } from 'zod';
import type { PackagePlan } from '../plan/package-plan.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../player/runtime-course.ts';
import { keyOf } from '../player/suspend-data.ts';

/** Id to the three-character key under which suspend data holds it. */
const Keys = z.record(z.string(), z.string());

const SheetSco = z.object({
  /** Identifier of the item: what Moodle keeps learners' data by. */
  item: z.string(),
  title: z.string(),
  /** Chapter ids by the index of their `cmi.objectives` entry. */
  objectives: z.array(z.string()),
  /** Interaction ids by the index of their `cmi.interactions` entry. */
  interactions: z.array(z.string()),
  /** Those among them that are no longer asked. */
  retired: z.array(z.string()).default([]),
  /** Ids of questions of quizzes that are asked, and of which the LMS is told nothing. */
  unreported: z.array(z.string()).default([]),
  pages: Keys,
  questions: Keys,
  quizzes: Keys,
  notes: Keys,
  /** Quiz id to a mark that differs when the same seed may draw other questions. */
  draws: Keys,
});
export type SheetSco = z.infer<typeof SheetSco>;

const SheetBuild = z.object({
  course: z.string(),
  version: z.string(),
  language: z.string(),
  contentDigest: z.string(),
  scos: z.array(SheetSco),
});
/** Everything of one build by which a later one is judged: does it still find what learners and LMSs have stored? */
export type SheetBuild = z.infer<typeof SheetBuild>;

/** What a sheet holds for programs. */
export const SheetData = SheetBuild.extend({
  format: z.literal(1),
  /** The build of the same version, with other content, whose place this one took. */
  replaced: SheetBuild.nullable(),
});
export type SheetData = z.infer<typeof SheetData>;

/** Id of the element that holds the data. */
export const SHEET_DATA_ID = 'sheet-data';

const drawMark = (runtime: RuntimeCourse, quiz: RuntimeQuiz): string => {
  const questions = new Map(runtime.questions.map((question) => [question.id, question]));
  const drawn = quiz.pools
    .filter((pool) => pool.draw < pool.questions.length)
    .map((pool) => ({
      ...pool,
      questions: pool.questions.map((id) => {
        const question = questions.get(id);
        return [id, question?.isScenario, question?.type === 'numeric', question?.objective];
      }),
    }));
  return drawn.length === 0 ? '' : keyOf(JSON.stringify(drawn));
};

const keysOf = (entries: readonly { readonly id: string; readonly key: string }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ id, key }) => [id, key]));

/** Takes from a plan what a later build has to keep. */
export const sheetBuildOf = (plan: PackagePlan, contentDigest: string): SheetBuild => ({
  course: plan.course.settings.id,
  version: plan.course.settings.version,
  language: plan.course.settings.language,
  contentDigest,
  scos: plan.scos.map(({ itemIdentifier, title, runtime, given }) => ({
    item: itemIdentifier,
    title,
    objectives: runtime.chapters.map(({ id }) => id),
    interactions: [...runtime.interactionIds],
    retired: Object.keys(given.retired.interactions),
    unreported: runtime.quizzes.flatMap(({ interactions }) =>
      Object.entries(interactions).flatMap(([id, index]) => (index === null ? [id] : [])),
    ),
    pages: keysOf(runtime.pages),
    questions: keysOf(runtime.questions),
    quizzes: keysOf(runtime.quizzes),
    notes: keysOf(runtime.notes),
    draws: Object.fromEntries(runtime.quizzes.map((quiz) => [quiz.id, drawMark(runtime, quiz)])),
  })),
});

/** Reads the data out of a sheet. Never throws: `null` for any other text. */
export const readSheetData = (html: string): SheetData | null => {
  const [, json] =
    new RegExp(`<script type="application/json" id="${SHEET_DATA_ID}">([^<]*)</script>`).exec(html) ?? [];
  if (json === undefined) return null;
  try {
    return SheetData.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
};
