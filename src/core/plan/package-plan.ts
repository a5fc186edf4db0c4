import type { Course } from '../course/course.ts';
import type { Locale } from '../locale/locales.ts';
import type { RuntimeCourse } from '../player/runtime-course.ts';
import type { CourseLock, ScoLock } from './course-lock.ts';
import type { SuspendDataBudget } from './suspend-data-budget.ts';

/** What a build is given from outside, so that the same input always gives the same package. */
export interface BuildContext {
  /** The version of the tool, shown in the package's metadata. */
  readonly toolVersion: string;
  /** What earlier builds gave; none before the first. */
  readonly lock?: CourseLock | undefined;
}

/** A chapter with its quiz. */
export type PlannedChapter = Course['chapters'][number];

/** One launchable SCO: an item of the organization, its resource and its page. */
export interface Sco {
  /** Identifier of the item; Moodle keeps learners' data by it, so it is made of authored ids alone. */
  readonly itemIdentifier: string;
  readonly resourceIdentifier: string;
  readonly title: string;
  /** Path of the page that launches it. */
  readonly href: string;
  /** Path of the script that holds the texts of its questions. */
  readonly questionsHref: string;
  /** The chapters whose pages and quizzes it shows. */
  readonly chapters: readonly PlannedChapter[];
  /** Whether it holds the final assessment. */
  readonly hasAssessment: boolean;
  readonly runtime: RuntimeCourse;
  readonly budget: SuspendDataBudget;
  /** Every key and index that the SCO has or had. */
  readonly given: ScoLock;
}

/** Every name, identifier and budget of a package: decided once, here, and used by all later stages. */
export interface PackagePlan {
  readonly course: Course;
  readonly context: BuildContext;
  /** The tool's own words in the language of the course. */
  readonly locale: Locale;
  /** What the next build is to be given. */
  readonly lock: CourseLock;
  readonly manifestIdentifier: string;
  readonly organizationIdentifier: string;
  readonly sharedResourceIdentifier: string;
  /** One, or one per chapter and one for the final assessment. */
  readonly scos: readonly Sco[];
  readonly stylesheetHref: string;
  readonly scriptHref: string;
  /** Paths of the course's assets in the package, by their paths below `assets/`. */
  readonly assets: Readonly<Record<string, string>>;
  /** Name of the zip file. */
  readonly fileName: string;
}

/** The chapters whose questions an SCO can ask: its own, or all of them for the final assessment. */
export const askedChapters = (plan: PackagePlan, sco: Sco): readonly PlannedChapter[] =>
  sco.hasAssessment ? plan.course.chapters : sco.chapters;
