import { z } from 'zod';
import { type PackageFile, XAPI_ACTIVITIES_PATH } from '../../plan/package-file.ts';
import { formatRightAnswers } from '../../player/answer.ts';
import { type PageCourse, readPageCourse } from '../../player/page-course.ts';
import type { RuntimeQuestion } from '../../questions/runtime-registry.ts';
import { RANGE, STATEMENT_NOTATION } from '../../questions/statement-notation.ts';
import { formatDecimal } from '../../text/decimal.ts';

/** Something that can be chosen, placed or ordered. */
export interface AnswerPart {
  readonly id: string;
  /** In plain words; the id where the package says no texts. */
  readonly text: string;
}

/** A question as one quiz of a package asks it. */
export interface PackageQuestion {
  /** Position of its SCO in the package, from 0. */
  readonly sco: number;
  /** `cmi.interactions.n.id`: unique within its SCO. */
  readonly id: string;
  readonly quiz: string;
  /** Id of the objective that it tests; `''` without one. */
  readonly objective: string;
  /** In plain words; `null` where the package says no texts. */
  readonly text: string | null;
  readonly type: string;
  /** Choices, items to be ordered, or steps of a scale. */
  readonly choices: readonly AnswerPart[];
  /** What is assigned, and to what. */
  readonly sources: readonly AnswerPart[];
  readonly targets: readonly AnswerPart[];
  /** The right answers in the notation of statements; none where nothing is right or wrong, or the package does not say it. */
  readonly patterns: readonly string[];
}

/** What a package says of its questions. */
export interface PackageQuestions {
  readonly title: string;
  readonly version: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly questions: readonly PackageQuestion[];
}

const Texts = z.record(z.string(), z.string());
const Components = z.array(z.looseObject({ id: z.string(), description: Texts.optional() })).default([]);

const Definition = z.looseObject({
  name: Texts.optional(),
  description: Texts.optional(),
  correctResponsesPattern: z.array(z.string()).optional(),
  choices: Components,
  scale: Components,
  source: Components,
  target: Components,
});

/** What is read of `xapi-activities.json`. */
const Catalogue = z.looseObject({
  format: z.literal(1),
  version: z.string(),
  language: z.string(),
  course: z.looseObject({ id: z.string(), definition: z.looseObject({ name: Texts }).optional() }),
  scos: z.record(z.string(), z.looseObject({ questions: z.record(z.string(), Definition) })),
});

/** What is read of the course in a page. */
const PageData = z.looseObject({
  course: z.looseObject({
    format: z.literal(1),
    id: z.string(),
    questions: z.array(
      z.looseObject({ id: z.string(), type: z.string(), objective: z.string().default('') }),
    ),
    quizzes: z.array(
      z.looseObject({
        title: z.string(),
        interactions: z.record(z.string(), z.number().int().min(0).nullable()),
      }),
    ),
    interactionIds: z.array(z.string()),
  }),
});

const parsed = <Schema extends z.ZodType>(
  schema: Schema,
  text: string | undefined,
): z.infer<Schema> | null => {
  if (text === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** The right answers of a question whose statements do not say them. */
const patternsOf = (question: unknown): readonly string[] => {
  try {
    const asked = question as RuntimeQuestion;
    if (asked.type !== 'numeric') return formatRightAnswers(asked, STATEMENT_NOTATION);
    return [[...new Set([asked.min, asked.max].map(formatDecimal))].join(RANGE)];
  } catch {
    return [];
  }
};

/** The course of a page with the questions that only its final assessment asks. */
const readCourse = (page: z.infer<typeof PageData> | null): z.infer<typeof PageData>['course'] | null => {
  try {
    return page && PageData.shape.course.parse(readPageCourse(page.course as unknown as PageCourse));
  } catch {
    return null;
  }
};

const DATA = /<script type="application\/json" id="course-data">(.*?)<\/script>/s;

const textOf = (texts: Readonly<Record<string, string>> | undefined, language: string): string | null =>
  texts?.[language] ?? Object.values(texts ?? {})[0] ?? null;

/**
 * Reads the questions of a package with their texts: which question is which interaction from the course in its pages, the words
 * from `xapi-activities.json`, whether or not statements are sent.
 *
 * @returns `null` for what is no package of Coursewright.
 */
export const readPackageQuestions = (files: readonly PackageFile[]): PackageQuestions | null => {
  const decoder = new TextDecoder();
  const activities = files.find(({ path }) => path === XAPI_ACTIVITIES_PATH);
  const catalogue = activities && parsed(Catalogue, decoder.decode(activities.data));
  if (!catalogue) return null;
  const courses = new Map(
    files
      .filter(({ path }) => path.endsWith('.html'))
      .flatMap(({ data }) => {
        const course = readCourse(parsed(PageData, DATA.exec(decoder.decode(data))?.[1]));
        return course ? [[course.id, course] as const] : [];
      }),
  );
  const { language } = catalogue;
  const partsOf = (components: z.infer<typeof Components>): readonly AnswerPart[] =>
    components.map(({ id, description }) => ({ id, text: textOf(description, language) ?? id }));
  const questions = Object.entries(catalogue.scos).flatMap(([scoId, { questions: definitions }], sco) => {
    const course = courses.get(scoId);
    const runtime = new Map(course?.questions.map((question) => [question.id, question]));
    return (course?.quizzes ?? []).flatMap(({ title, interactions }) =>
      Object.entries(interactions).flatMap(([questionId, index]): readonly PackageQuestion[] => {
        const id = index === null ? undefined : course?.interactionIds[index];
        if (id === undefined) return [];
        const definition = definitions[questionId];
        const stem = textOf(definition?.name, language);
        const more = textOf(definition?.description, language);
        return [
          {
            sco,
            id,
            quiz: title,
            text: stem === null ? null : [stem, ...(more === null ? [] : [more])].join(' '),
            type: runtime.get(questionId)?.type ?? '',
            objective: runtime.get(questionId)?.objective ?? '',
            choices: partsOf([...(definition?.choices ?? []), ...(definition?.scale ?? [])]),
            sources: partsOf(definition?.source ?? []),
            targets: partsOf(definition?.target ?? []),
            patterns:
              definition?.correctResponsesPattern ??
              (stem === null ? [] : patternsOf(runtime.get(questionId))),
          },
        ];
      }),
    );
  });
  const { version, course } = catalogue;
  return questions.length === 0
    ? null
    : { title: textOf(course.definition?.name, language) ?? course.id, version, language, questions };
};
