import type { Block } from '../../blocks/block.ts';
import type { PartReport } from '../../diagnostics/part-report.ts';
import type { Path, Target } from '../../diagnostics/path.ts';
import type { ArgsOf, Code } from '../../diagnostics/registry.ts';
import type { Question } from '../../questions/question.ts';
import type { Colours } from '../../theme/stylesheet.ts';
import type { AssetProblem } from '../assets/asset-problem.ts';
import type { CaseFile } from '../case-file.ts';
import type { Chapter, Page } from '../chapter.ts';
import type { CourseSettings } from '../course.ts';
import type { Glossary } from '../glossary.ts';
import type { Quiz } from '../quiz.ts';
import type { Sources } from '../sources.ts';
import type { LocatedText } from './texts.ts';

/** A file below `assets/`. */
export interface AssetFile {
  /** Relative to `assets/`, with slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** What is wrong with its content, if that was looked at. */
  readonly problems?: readonly AssetProblem[];
}

/** The value of one file, as far as its shape is right. */
export interface ParsedFile<T> {
  /** Relative to the course folder. */
  readonly file: string;
  readonly value: T;
  /** Whether nothing had to be left out: a rule about what is lacking must not judge an incomplete value. */
  readonly isComplete: boolean;
}

/** One chapter folder. */
export interface ChapterView {
  /** The chapter's id, or the folder's name if it has none. */
  readonly name: string;
  readonly chapter: ParsedFile<Chapter> | undefined;
  readonly quiz: ParsedFile<Quiz> | undefined;
  /** Whether there is a `quiz.ts`, whatever is in it. */
  readonly hasQuiz: boolean;
  /** Ids as they are written, wrong entries included; undefined if the file cannot be read. */
  readonly objectiveIds: readonly string[] | undefined;
  readonly pageIds: readonly string[] | undefined;
}

/** Where a finding stands. */
export interface FindingLocation extends Target {
  readonly file: string;
  readonly path: Path;
  /** From 1; for a file that is no definition. */
  readonly line?: number | undefined;
}

/** A part of the course and where it stands. */
export interface Located<T> extends FindingLocation {
  readonly value: T;
  readonly chapter: ChapterView;
}

/** Everything that a rule looks at. */
export interface CourseView {
  readonly settings: ParsedFile<CourseSettings> | undefined;
  /** In the order of the folders' names. */
  readonly chapters: readonly ChapterView[];
  readonly glossary: ParsedFile<Glossary> | undefined;
  readonly sources: ParsedFile<Sources> | undefined;
  readonly caseFile: ParsedFile<CaseFile> | undefined;
  readonly assets: readonly AssetFile[];
  readonly pages: readonly Located<Page>[];
  readonly blocks: readonly Located<Block>[];
  readonly questions: readonly Located<Question>[];
  /** All texts of the course. */
  readonly texts: readonly LocatedText[];
  /** Ids as they are written; undefined if the file cannot be read. */
  readonly termIds: readonly string[] | undefined;
  readonly sourceIds: readonly string[] | undefined;
  /** Whether every file could be read and nothing had to be left out. */
  readonly isComplete: boolean;
  /** The day on which the course is judged, such as `2026-11-23`; undefined if nothing is to be said of what is still to come. */
  readonly today: string | undefined;
  /** The page's own colours; undefined if a course's are not to be judged beside them. */
  readonly colours: Colours | undefined;
  /** `file:line` of a spot. */
  readonly describePlace: (spot: FindingLocation) => string;
}

/** Reports one finding of a rule. */
export type Report = <C extends Code>(code: C, args: ArgsOf<C>, spot: FindingLocation) => void;

/** Looks at the whole course for one kind of mistake. */
export type Rule = (view: CourseView, report: Report) => void;

/** A part of the spot's value. */
export const below = (spot: FindingLocation, ...path: Path): FindingLocation => ({
  file: spot.file,
  path: [...spot.path, ...path],
});

/** Reports what a part's own rules find where that part stands. */
export const reportBelow =
  (spot: FindingLocation, report: Report): PartReport =>
  (code, args, path, target) =>
    report(code, args, { ...below(spot, ...path), ...target });
