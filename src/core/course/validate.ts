import { type Block, blockTypeOf } from '../blocks/block.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { formatPath, type Path } from '../diagnostics/path.ts';
import { report, type SourceLocation } from '../diagnostics/registry.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import type { Question } from '../questions/question.ts';
import type { Colours } from '../theme/stylesheet.ts';
import { CaseFile } from './case-file.ts';
import { Chapter, type Page } from './chapter.ts';
import { type Course, CourseSettings } from './course.ts';
import { Glossary } from './glossary.ts';
import { createLocator, type Locator } from './locate.ts';
import { Quiz } from './quiz.ts';
import { assessmentQuizzes } from './rules/assessment-quizzes.ts';
import { assets } from './rules/assets.ts';
import { blockRules } from './rules/block-rules.ts';
import { board } from './rules/board.ts';
import { caseConditions } from './rules/case-conditions.ts';
import { characters } from './rules/characters.ts';
import { citations } from './rules/citations.ts';
import type {
  AssetFile,
  ChapterView,
  CourseView,
  Located,
  ParsedFile,
  Report,
  Rule,
} from './rules/course-view.ts';
import { dates } from './rules/dates.ts';
import { draws } from './rules/draws.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { duplicateLocalIds } from './rules/duplicate-local-ids.ts';
import { duplicateTerms } from './rules/duplicate-terms.ts';
import { floors } from './rules/floors.ts';
import { glossaryDefinitions } from './rules/glossary-definitions.ts';
import { headings } from './rules/headings.ts';
import { language } from './rules/language.ts';
import { links } from './rules/links.ts';
import { manifestTitles } from './rules/manifest-titles.ts';
import { markdownSubset } from './rules/markdown-subset.ts';
import { masteryScore } from './rules/mastery-score.ts';
import { objectiveReferences } from './rules/objective-references.ts';
import { optionTexts } from './rules/option-texts.ts';
import { pageCitations } from './rules/page-citations.ts';
import { pageQuestions } from './rules/page-questions.ts';
import { pageReferences } from './rules/page-references.ts';
import { passMarks } from './rules/pass-marks.ts';
import { placeholders } from './rules/placeholders.ts';
import { questionForm } from './rules/question-form.ts';
import { questionRules } from './rules/question-rules.ts';
import { quizForm } from './rules/quiz-form.ts';
import { repeatedStems } from './rules/repeated-stems.ts';
import { roles } from './rules/roles.ts';
import { valueAt } from './rules/schema.ts';
import { type FileShape, readShape } from './rules/shape.ts';
import { sourceAddresses } from './rules/source-addresses.ts';
import { takeaways } from './rules/takeaways.ts';
import { termReferences } from './rules/term-references.ts';
import { testOut } from './rules/test-out.ts';
import { testedObjectives } from './rules/tested-objectives.ts';
import { type LocatedText, textsOf } from './rules/texts.ts';
import { themeColours } from './rules/theme-colours.ts';
import { Sources } from './sources.ts';

/** One file of a course as it was read. */
export interface RawFile {
  /** Relative to the course folder, with slashes. */
  readonly file: string;
  /** The name under which the file exports its value. */
  readonly exportName: string;
  /** The source text. */
  readonly text: string;
  /** What the file exports; undefined if it could not be read. */
  readonly value: unknown;
}

/** A course as its files give it, before anything is known to be right. */
export interface RawCourse {
  readonly files: readonly RawFile[];
  readonly assets: readonly AssetFile[];
  /** The day on which the course is judged, such as `2026-11-23`; unless given, no date counts as still to come. */
  readonly today?: string | undefined;
  /** The colours of the page's stylesheet, beside which those of a course are judged. */
  readonly colours?: Colours | undefined;
  /** What reading the files has found; becomes part of the result. */
  readonly diagnostics?: readonly Diagnostic[];
}

const rules: readonly Rule[] = [
  language,
  dates,
  caseConditions,
  board,
  characters,
  placeholders,
  duplicateIds,
  duplicateLocalIds,
  objectiveReferences,
  pageReferences,
  roles,
  termReferences,
  citations,
  markdownSubset,
  links,
  sourceAddresses,
  headings,
  glossaryDefinitions,
  duplicateTerms,
  questionRules,
  optionTexts,
  repeatedStems,
  testedObjectives,
  draws,
  testOut,
  floors,
  passMarks,
  assessmentQuizzes,
  masteryScore,
  blockRules,
  pageQuestions,
  assets,
  themeColours,
  pageCitations,
  takeaways,
  manifestTitles,
  questionForm,
  quizForm,
];

const shapes = {
  course: { schema: CourseSettings, name: 'course', lists: [] } satisfies FileShape<CourseSettings>,
  chapter: {
    schema: Chapter,
    name: 'chapter',
    lists: [['objectives'], ['pages'], ['pages', '*', 'blocks']],
  } satisfies FileShape<Chapter>,
  quiz: { schema: Quiz, name: 'quiz', lists: [['questions']] } satisfies FileShape<Quiz>,
  glossary: { schema: Glossary, name: 'glossary', lists: [['terms']] } satisfies FileShape<Glossary>,
  caseFile: {
    schema: CaseFile,
    name: 'case file',
    lists: [
      ['board', 'nodes'],
      ['board', 'links'],
    ],
  } satisfies FileShape<CaseFile>,
  sources: { schema: Sources, name: 'list of sources', lists: [['sources']] } satisfies FileShape<Sources>,
};

/** `chapters/<folder>/<file>` */
const chapterFolderOf = (file: string): string | undefined => /^chapters\/([^/]+)\/[^/]+$/.exec(file)?.[1];

/** The ids in a list as it is written; undefined if there is no list. */
const idsIn = (file: RawFile | undefined, list: string): readonly string[] | undefined => {
  const entries = valueAt(file?.value, [list]);
  return Array.isArray(entries)
    ? entries.flatMap((entry: unknown) => {
        const id = valueAt(entry, ['id']);
        return typeof id === 'string' ? [id] : [];
      })
    : undefined;
};

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** A mistake in a constant that stands in several places is found in each of them, but written once. */
const withoutRepeats = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(
    diagnostics.map((found) => {
      const { code, file, line, column, message } = found;
      return [JSON.stringify([code, file, line, column, message]), found];
    }),
  ).values(),
];

/**
 * Judges a course: first the shape of each file's value, then how the parts refer to each other, over everything that
 * has the right shape. All findings of all files are returned at once, sorted, each where it is written; never throws.
 */
export const validate = (raw: RawCourse): Result<Course> => {
  const diagnostics: Diagnostic[] = [...(raw.diagnostics ?? [])];
  const files = new Map(raw.files.map((file) => [file.file, file]));
  const locators = new Map<string, Locator>();
  const writtenPaths = new Map<string, (path: Path) => Path>();

  const placeOf: (spot: Parameters<Report>[2]) => SourceLocation = ({ file, path, line, ...target }) => {
    const source = files.get(file);
    const written = writtenPaths.get(file)?.(path) ?? path;
    const shown = written.length === 0 ? {} : { path: formatPath(written) };
    if (!source) return { file, ...(line === undefined ? {} : { line }), ...shown };
    const locator = locators.get(file) ?? createLocator(source.text);
    locators.set(file, locator);
    return { file, ...locator.locate(source.exportName, written, target), ...shown };
  };
  const add: Report = (code, args, spot) => {
    diagnostics.push(report(code, args, placeOf(spot)));
  };
  /** Reports a file that the course needs, unless loading has done so. */
  const addMissing = (file: string, exportName: string, define: string): void => {
    const isKnown = diagnostics.some(
      ({ code, file: place }) =>
        code === 'load/no-course' || (code === 'load/missing-file' && place === file),
    );
    if (!isKnown) diagnostics.push(report('load/missing-file', { file, exportName, define }, { file }));
  };

  const isLoadingKnownToFail = diagnostics.some(
    ({ code, severity }) => code.startsWith('load/') && severity === 'error',
  );

  /** Reads a file's value; what loading has found wrong is not said again. */
  const read = <T>(shape: FileShape<T>, file: RawFile | undefined): ParsedFile<T> | undefined => {
    if (!file || (file.value === undefined && isLoadingKnownToFail)) return undefined;
    const { value, isComplete, writtenPath } = readShape(shape, file.value, file.file, add);
    writtenPaths.set(file.file, writtenPath);
    return value === undefined ? undefined : { file: file.file, value, isComplete };
  };

  const settings = read(shapes.course, files.get('course.ts'));
  const glossary = read(shapes.glossary, files.get('glossary.ts'));
  const sources = read(shapes.sources, files.get('sources.ts'));
  const caseFile = read(shapes.caseFile, files.get('case-file.ts'));
  if (!files.has('course.ts')) addMissing('course.ts', 'course', 'defineCourse');
  if (!files.has('glossary.ts')) addMissing('glossary.ts', 'glossary', 'defineGlossary');
  if (!files.has('sources.ts')) addMissing('sources.ts', 'sources', 'defineSources');

  const folders = [...new Set([...files.keys()].flatMap((file) => chapterFolderOf(file) ?? []))].sort();
  const isEmptyKnown = diagnostics.some(
    ({ code }) => code === 'load/no-course' || code === 'load/no-chapters',
  );
  if (folders.length === 0 && !isEmptyKnown) diagnostics.push(report('load/no-chapters', {}));
  const chapters = folders.map((folder): ChapterView => {
    const chapterFile = files.get(`chapters/${folder}/chapter.ts`);
    const quizFile = files.get(`chapters/${folder}/quiz.ts`);
    if (!chapterFile) addMissing(`chapters/${folder}/chapter.ts`, 'chapter', 'defineChapter');
    const id = valueAt(chapterFile?.value, ['id']);
    return {
      name: typeof id === 'string' ? id : folder,
      chapter: read(shapes.chapter, chapterFile),
      quiz: read(shapes.quiz, quizFile),
      hasQuiz: quizFile !== undefined,
      objectiveIds: idsIn(chapterFile, 'objectives'),
      pageIds: idsIn(chapterFile, 'pages'),
    };
  });

  const pages: Located<Page>[] = [];
  const blocks: Located<Block>[] = [];
  const questions: Located<Question>[] = [];
  const texts: LocatedText[] = [];
  const addTexts = <T>({ schema }: FileShape<T>, parsed: ParsedFile<T> | undefined): void => {
    if (parsed) texts.push(...textsOf(parsed.file, schema, parsed.value));
  };
  addTexts(shapes.course, settings);
  for (const view of chapters) {
    for (const [index, page] of (view.chapter?.value.pages ?? []).entries()) {
      const spot = { file: view.chapter?.file ?? '', path: ['pages', index], chapter: view };
      pages.push({ ...spot, value: page });
      for (const [at, block] of page.blocks.entries()) {
        const placed = { ...spot, path: [...spot.path, 'blocks', at] };
        blocks.push({ ...placed, value: block });
        const own = blockTypeOf(block).ownQuestion?.(block);
        if (own) questions.push({ ...placed, path: [...placed.path, 'question'], value: own });
      }
    }
    for (const [index, question] of (view.quiz?.value.questions ?? []).entries())
      questions.push({
        file: view.quiz?.file ?? '',
        path: ['questions', index],
        chapter: view,
        value: question,
      });
    addTexts(shapes.chapter, view.chapter);
    addTexts(shapes.quiz, view.quiz);
  }
  addTexts(shapes.glossary, glossary);
  addTexts(shapes.sources, sources);
  addTexts(shapes.caseFile, caseFile);

  const view: CourseView = {
    settings,
    chapters,
    glossary,
    sources,
    caseFile,
    assets: raw.assets,
    pages,
    blocks,
    questions,
    texts,
    termIds: idsIn(files.get('glossary.ts'), 'terms'),
    sourceIds: idsIn(files.get('sources.ts'), 'sources'),
    today: raw.today,
    colours: raw.colours,
    isComplete: chapters.length > 0 && chapters.every(({ chapter }) => chapter?.isComplete),
    describePlace: (spot) => {
      const { file, line } = placeOf(spot);
      return `${file}:${line ?? 1}`;
    },
  };
  for (const rule of rules) rule(view, add);

  const sorted = sortDiagnostics(withoutRepeats(diagnostics));
  const complete = chapters.flatMap(({ chapter, quiz }) =>
    chapter ? [{ chapter: chapter.value, ...(quiz ? { quiz: quiz.value } : {}) }] : [],
  );
  if (hasErrors(sorted) || !settings || !glossary || !sources) return { ok: false, diagnostics: sorted };
  return {
    ok: true,
    value: {
      settings: settings.value,
      chapters: complete,
      glossary: glossary.value,
      sources: sources.value,
      ...(caseFile ? { caseFile: caseFile.value } : {}),
    },
    diagnostics: sorted,
  };
};
