import type { Course } from '../course/course.ts';

/** What a plan has to know of the standard by which LMSs take the package. */
export interface TargetRules {
  /** Lengths in characters. */
  readonly limits: {
    /** All that an LMS keeps of a learner's progress. */
    readonly suspendData: number;
    readonly interactionId: number;
    /** An answer as it is reported. */
    readonly response: number;
  };
  /** LMSs keep learners' data by these: they are made of authored ids alone. */
  readonly names: {
    manifest(courseId: string): string;
    organization(courseId: string): string;
    sharedResource(courseId: string): string;
    /** @param part id of the chapter or assessment that the SCO holds; `null` if there is one SCO. */
    item(courseId: string, part: string | null): string;
    resource(courseId: string, part: string | null): string;
    /** Of the page that launches an SCO. */
    page(part: string | null): string;
    /** Path of the script with the texts of that page's questions. */
    questions(part: string | null): string;
    /** Of the package. */
    file(settings: Course['settings']): string;
  };
}
