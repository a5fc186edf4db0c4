import { checkPackage } from '../../../src/core/check/check-package.ts';
import { Course } from '../../../src/core/course/course.ts';
import type { CourseLock } from '../../../src/core/plan/course-lock.ts';
import type { PackageFile } from '../../../src/core/plan/package-file.ts';
import type { PackagePlan } from '../../../src/core/plan/package-plan.ts';
import { planCourse } from '../../../src/core/plan/plan-course.ts';
import { renderPackage } from '../../../src/core/render/render-package.ts';
import { scorm12 } from '../../../src/core/targets/scorm12/scorm12.ts';
import { readToolFiles } from '../../../src/node/tool-files.ts';
import { packFiles, unpackFiles } from '../../../src/node/zip.ts';
import { type CourseInput, SAMPLE_ASSESSMENT, sampleCourse } from './sample-course.ts';

/** A package as it comes out of its zip. */
export interface BuiltCourse {
  readonly plan: PackagePlan;
  readonly files: readonly PackageFile[];
}

/** A third of a second of silence: ten MPEG-1 Layer III frames of 128 kbit/s. */
const silence = (): Uint8Array => {
  const frame = new Uint8Array(417);
  frame.set([0xff, 0xfb, 0x90, 0xc4]);
  return Buffer.concat(Array.from({ length: 10 }, () => frame));
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** What the sample course names below its `assets/`. */
const assets: readonly PackageFile[] = [
  { path: 'files/card.pdf', data: text('%PDF-1.4\n%%EOF\n') },
  {
    path: 'images/gate.svg',
    data: text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><path d="M1 1h6v4H1z"/></svg>\n'),
  },
  { path: 'media/check.mp4', data: text('\0\0\0\x10ftypisom\0\0\0\0') },
  {
    path: 'media/check.vtt',
    data: text('WEBVTT\n\n00:00.000 --> 00:02.000\nAn officer takes a passport.\n'),
  },
  { path: 'media/talk.mp3', data: silence() },
  { path: 'media/talk.vtt', data: text('WEBVTT\n\n00:00.000 --> 00:01.000\nGood morning.\n') },
];

/**
 * Compiles a course into a package that its own check finds nothing against.
 *
 * @param lock what an earlier version of the course has given, as its author keeps it.
 */
export const buildPackage = async (
  course: Course,
  files: readonly PackageFile[],
  lock?: CourseLock,
): Promise<BuiltCourse> => {
  const tool = await readToolFiles();
  const plan = planCourse(course, { toolVersion: tool.version, lock }, scorm12);
  if (!plan.ok) throw new Error(plan.diagnostics.map(({ message }) => message).join('\n'));
  const unpacked = unpackFiles(packFiles(renderPackage(plan.value, scorm12, { ...tool, assets: files })));
  const findings = checkPackage(unpacked, tool);
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  return { plan: plan.value, files: unpacked };
};

type Settings = Partial<CourseInput['settings']>;

/**
 * The next version of a sample course: its chapter's quiz has a new question in front, one fewer further on, two that have
 * changed places, and one in other words.
 */
export const reviseSample = (course: CourseInput): CourseInput => {
  const [first, ...others] = course.chapters;
  const [border, elements, removed, agencies, order, ...rest] = first?.quiz?.questions ?? [];
  if (!first?.quiz || !border || !elements || !removed || !agencies || !order)
    throw new Error('The sample course has too few questions.');
  return {
    ...course,
    settings: { ...course.settings, version: '1.3.0', title: `${course.settings.title}, revised` },
    chapters: [
      {
        ...first,
        quiz: {
          ...first.quiz,
          questions: [
            {
              type: 'true-false',
              id: 'ch1-q0-new',
              objective: 'lo1-1',
              page: 'ch1-blocks',
              stem: 'Smuggling is an offence.',
              answer: true,
              feedback: { true: 'Yes.', false: 'It is one.' },
            },
            { ...border, stem: 'Without a border there is no smuggling of migrants.' },
            elements,
            order,
            agencies,
            ...rest,
          ],
        },
      },
      ...others,
    ],
  };
};

/** The sample course with its final assessment. */
export const buildSample = (
  settings: Settings = {},
  revise = (course: CourseInput): CourseInput => course,
  lock?: CourseLock,
): Promise<BuiltCourse> => {
  const sample = sampleCourse();
  return buildPackage(
    Course.parse(
      revise({
        ...sample,
        settings: {
          ...sample.settings,
          assessment: SAMPLE_ASSESSMENT,
          ...settings,
        },
      }),
    ),
    assets,
    lock,
  );
};
