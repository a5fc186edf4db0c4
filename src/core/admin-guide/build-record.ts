import { z } from 'zod';
import type { PackagePlan } from '../plan/package-plan.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../player/runtime-course.ts';
import { hashKey } from '../player/state-chunks.ts';

/** Id to the three-character key under which suspend data holds it. */
const Keys = z.record(z.string(), z.string());

const RecordedSco = z.object({
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
  /** Ids of questions whose order is scored by its longest ordered run. */
  scoredByRun: z.array(z.string()).default([]),
  /** Quiz id to a mark that differs when the same seed may draw other questions. */
  draws: Keys,
});
export type RecordedSco = z.infer<typeof RecordedSco>;

const RecordedBuild = z.object({
  course: z.string(),
  version: z.string(),
  language: z.string(),
  contentDigest: z.string(),
  scos: z.array(RecordedSco),
});
/** Everything of one build by which a later one is judged: does it still find what learners and LMSs have stored? */
export type RecordedBuild = z.infer<typeof RecordedBuild>;

/** What a build leaves beside its zip for later builds. */
export const BuildRecord = RecordedBuild.extend({
  format: z.literal(1),
  /** The build of the same version, with other content, whose place this one took. */
  replaced: RecordedBuild.nullable(),
});
export type BuildRecord = z.infer<typeof BuildRecord>;

/** Name of the record that belongs to a zip file. */
export const recordNameOf = (zipName: string): string => zipName.replace(/\.zip$/, '.build.json');

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
  return drawn.length === 0 ? '' : hashKey(JSON.stringify(drawn));
};

const keysOf = (entries: readonly { readonly id: string; readonly key: string }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ id, key }) => [id, key]));

/**
 * What a later build has to keep of one SCO.
 *
 * @param retired ids of interactions that are no longer asked.
 */
export const recordSco = (
  item: string,
  title: string,
  runtime: RuntimeCourse,
  retired: readonly string[],
): RecordedSco => ({
  item,
  title,
  objectives: runtime.chapters.map(({ id }) => id),
  interactions: [...runtime.interactionIds],
  retired: [...retired],
  unreported: runtime.quizzes.flatMap(({ interactions }) =>
    Object.entries(interactions).flatMap(([id, index]) => (index === null ? [id] : [])),
  ),
  pages: keysOf(runtime.pages),
  questions: keysOf(runtime.questions),
  quizzes: keysOf(runtime.quizzes),
  notes: keysOf(runtime.notes),
  scoredByRun:
    runtime.scoring === 2
      ? runtime.questions.flatMap(({ id, type }) => (type === 'sequencing' ? [id] : []))
      : [],
  draws: Object.fromEntries(runtime.quizzes.map((quiz) => [quiz.id, drawMark(runtime, quiz)])),
});

/** Takes from a plan what a later build has to keep. */
export const recordBuild = (plan: PackagePlan, contentDigest: string): RecordedBuild => ({
  course: plan.course.settings.id,
  version: plan.course.settings.version,
  language: plan.course.settings.language,
  contentDigest,
  scos: plan.scos.map(({ itemIdentifier, title, runtime, given }) =>
    recordSco(itemIdentifier, title, runtime, Object.keys(given.retired.interactions)),
  ),
});

/** The record as a file: JSON, with LF and a line end at its end. */
export const formatBuildRecord = (record: BuildRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Reads a record. Never throws: `null` for any other text. */
export const readBuildRecord = (text: string): BuildRecord | null => {
  try {
    return BuildRecord.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** Reads the record out of an admin guide: builds of version 0.1.0 wrote it there. Never throws: `null` for any other text. */
export const readRecordInGuide = (html: string): BuildRecord | null => {
  const [, json] = /<script type="application\/json" id="sheet-data">([^<]*)<\/script>/.exec(html) ?? [];
  return json === undefined ? null : readBuildRecord(json);
};

/** A zip that a build has named. */
export interface PackageName {
  readonly file: string;
  readonly version: string;
}

/** Reads the version from the name of a package of the course in that language; `null` for any other name. */
export const parsePackageName = (file: string, courseId: string, language: string): PackageName | null => {
  const [start, end] = [`${courseId}-`, `-${language.toLowerCase()}-scorm12.zip`];
  if (!file.startsWith(start) || !file.endsWith(end)) return null;
  const version = file.slice(start.length, -end.length);
  return /^\d+\.\d+\.\d+(?:-[0-9a-z.]+)?$/.test(version) ? { file, version } : null;
};
