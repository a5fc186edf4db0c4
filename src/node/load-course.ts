import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire, SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildFailure, type BuildOptions, build, type Message, type Plugin } from 'esbuild';
import type { RawCourse, RawFile } from '../core/course/validate.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { type Place, report } from '../core/diagnostics/registry.ts';
import { sortDiagnostics } from '../core/diagnostics/sort.ts';
import { compare } from '../core/text/compare.ts';
import { readWholeFile } from './read-file.ts';
import { isMissingFile } from './system-error.ts';

/** A course as it lies on disk. */
export interface LoadedCourse extends RawCourse {
  /** The absolute path of the course folder. */
  readonly dir: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface CourseFile {
  readonly file: string;
  readonly exportName: string;
  readonly define: string;
}

/** What a folder holds, sorted; nothing if there is no such folder. Names that begin with a point are left out. */
const listFolder = async (
  folder: string,
): Promise<{ readonly name: string; readonly isFolder: boolean }[]> => {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissingFile(error)) return [];
    throw new Error(`Cannot list the folder ${folder}.`, { cause: error });
  }
  const shown = names.filter((name) => !name.startsWith('.')).sort(compare);
  return Promise.all(
    shown.map(async (name) => ({ name, isFolder: (await stat(join(folder, name))).isDirectory() })),
  );
};

const listAssets = async (root: string, below = ''): Promise<{ path: string; size: number }[]> => {
  const entries = await listFolder(join(root, below));
  const lists = await Promise.all(
    entries.map(async ({ name, isFolder }) => {
      const path = below === '' ? name : `${below}/${name}`;
      return isFolder ? listAssets(root, path) : [{ path, size: (await stat(join(root, path))).size }];
    }),
  );
  return lists.flat().sort((a, b) => compare(a.path, b.path));
};

const chapterFile = (folder: string): CourseFile => ({
  file: `chapters/${folder}/chapter.ts`,
  exportName: 'chapter',
  define: 'defineChapter',
});

/** The files that the course has or ought to have, with what is wrong about their being there. */
const findFiles = async (dir: string): Promise<{ files: CourseFile[]; diagnostics: Diagnostic[] }> => {
  const diagnostics: Diagnostic[] = [];
  const required: CourseFile[] = [
    { file: 'course.ts', exportName: 'course', define: 'defineCourse' },
    { file: 'glossary.ts', exportName: 'glossary', define: 'defineGlossary' },
    { file: 'sources.ts', exportName: 'sources', define: 'defineSources' },
  ];
  const optional: CourseFile[] = [];
  const folders = (await listFolder(join(dir, 'chapters'))).filter(({ isFolder }) => isFolder);
  if (folders.length === 0) diagnostics.push(report('load/no-chapters', {}));
  for (const { name } of folders) {
    required.push(chapterFile(name));
    optional.push({ file: `chapters/${name}/quiz.ts`, exportName: 'quiz', define: 'defineQuiz' });
    if (!/^\d\d-/.test(name))
      diagnostics.push(
        report('load/chapter-folder-name', { folder: name }, { file: `chapters/${name}/chapter.ts` }),
      );
  }
  const isThere = ({ file }: CourseFile): boolean => existsSync(join(dir, file));
  for (const file of required.filter((entry) => !isThere(entry)))
    diagnostics.push(report('load/missing-file', { ...file }, { file: file.file }));
  const files = [...required, ...optional].filter(isThere).sort((a, b) => compare(a.file, b.file));
  return { files, diagnostics };
};

const here = dirname(fileURLToPath(import.meta.url));
/** Where this tool's own modules lie: its sources, or what is compiled from them. */
const toolRoot = resolve(here, '..');
const indexPath = ['index.js', 'index.ts']
  .map((name) => join(toolRoot, name))
  .find((path) => existsSync(path));

/** Resolves `coursewright` to this tool. What a course does not use of it is neither bundled nor run. */
const coursewright: Plugin = {
  name: 'coursewright',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^coursewright$/ }, () => ({
      path: indexPath ?? join(toolRoot, 'index.js'),
      sideEffects: false,
    }));
    onResolve({ filter: /.*/ }, ({ path, importer, resolveDir }) => {
      if (!importer.startsWith(toolRoot + sep)) return undefined;
      if (path.startsWith('.')) return { path: resolve(resolveDir, path), sideEffects: false };
      const url = path.startsWith('node:') ? path : pathToFileURL(createRequire(importer).resolve(path)).href;
      return { path: url, external: true, sideEffects: false };
    });
  },
};

const bundleOptions = (dir: string, files: readonly CourseFile[]) =>
  ({
    absWorkingDir: dir,
    entryPoints: files.map(({ file }, index) => ({ in: `./${file}`, out: String(index) })),
    outdir: join(dir, 'bundled'),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
    tsconfigRaw: {},
    plugins: [coursewright],
  }) satisfies BuildOptions;

interface Bundle {
  readonly code: string;
  /** As JSON. */
  readonly map: string;
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

/** The bundles by their entry file, or what esbuild has to say against them. */
const bundleAll = async (
  dir: string,
  files: readonly CourseFile[],
): Promise<ReadonlyMap<string, Bundle> | readonly Message[]> => {
  try {
    const { outputFiles } = await build(bundleOptions(dir, files));
    const textOf = (name: string): string =>
      outputFiles.find(({ path }) => path === join(dir, 'bundled', name))?.text ?? '';
    return new Map(
      files.map(({ file }, index) => [file, { code: textOf(`${index}.js`), map: textOf(`${index}.js.map`) }]),
    );
  } catch (error) {
    if (isBuildFailure(error)) return error.errors;
    throw error;
  }
};

const posix = (path: string): string => path.split(sep).join('/');

/** esbuild counts columns from 0 in bytes. */
const columnOf = (lineText: string, bytes: number): number =>
  Buffer.from(lineText, 'utf8').subarray(0, bytes).toString('utf8').length + 1;

const diagnosticOf = ({ text, location }: Message, entry: string): Diagnostic => {
  const isImport = /^(?:Could not resolve|No matching export|Cannot import)/.test(text);
  const reason = /[.!?]$/.test(text) ? text : `${text}.`;
  const place: Place = location
    ? {
        file: posix(location.file),
        line: location.line,
        column: columnOf(location.lineText, location.column),
        sourceLine: location.lineText,
      }
    : { file: entry };
  return report(isImport ? 'load/unresolved-import' : 'load/syntax-error', { reason }, place);
};

const DATA_URL = 'data:text/javascript;base64,';

/** What stack traces call a bundle, unless something has taken over their making: then they show its whole address. */
const BUNDLE_NAME = 'coursewright-course/';

/** Where an exception was thrown, as far as its stack names a line of the bundle. */
const placeOfException = (error: unknown, bundle: Bundle, dir: string): Place | undefined => {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = stack
    .split('\n')
    .find((line) => (line.includes(BUNDLE_NAME) || line.includes(DATA_URL)) && /:\d+:\d+\)?$/.test(line));
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame ?? '') ?? [];
  if (line === undefined || column === undefined) return undefined;
  const map = new SourceMap(JSON.parse(bundle.map) as SourceMapPayload);
  const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in entry)) return undefined;
  const path = resolve(dir, 'bundled', entry.originalSource);
  return path.startsWith(dir + sep)
    ? {
        file: posix(path.slice(dir.length + 1)),
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1,
      }
    : undefined;
};

const startOf = (file: string, text: string, offset = 0): Place => {
  const before = text.slice(0, offset).split(/\r?\n/);
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    sourceLine: text.split(/\r?\n/)[before.length - 1] ?? '',
  };
};

interface Outcome {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

const importBundle = async (
  dir: string,
  { file, exportName, define }: CourseFile,
  text: string,
  bundle: Bundle,
): Promise<Outcome> => {
  const code = `${bundle.code}\n//# sourceURL=${BUNDLE_NAME}${file}\n`;
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = await import(`${DATA_URL}${Buffer.from(code, 'utf8').toString('base64')}`);
  } catch (error) {
    const place = placeOfException(error, bundle, dir);
    const at: Place = place ?? startOf(file, text);
    const lines = at.file === file ? text : await readFile(join(dir, at.file ?? file), 'utf8');
    const sourceLine = lines.split(/\r?\n/)[(at.line ?? 1) - 1] ?? '';
    const reason = `${String(error).trim().split('\n')[0] ?? ''}.`;
    return { value: undefined, diagnostics: [report('load/exception', { reason }, { ...at, sourceLine })] };
  }
  if (Object.hasOwn(exported, exportName)) return { value: exported[exportName], diagnostics: [] };
  const names = Object.keys(exported).sort(compare);
  const diagnostic = names.includes('default')
    ? report(
        'load/default-export',
        { file, exportName, define },
        startOf(file, text, Math.max(0, text.search(/\bexport\s+default\b|\bas\s+default\b/))),
      )
    : report(
        'load/missing-export',
        { file, exportName, exported: names },
        startOf(file, text, exportOffset(text)),
      );
  return { value: undefined, diagnostics: [diagnostic] };
};

/** Where a file exports something, or its beginning. */
const exportOffset = (text: string): number => Math.max(0, text.search(/^export\b/m));

/**
 * Reads a course folder: finds its files, bundles each in memory, runs it, and returns what it exports, raw, with its
 * source text. What is wrong with the files themselves is in `diagnostics`; whether the values are a course is
 * `validate`'s matter. Throws only when the disk fails.
 */
export const loadCourse = async (folder: string): Promise<LoadedCourse> => {
  const dir = resolve(folder);
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    return { dir, files: [], assets: [], diagnostics: [report('load/no-course', { folder: posix(folder) })] };

  const { files, diagnostics } = await findFiles(dir);
  const texts = await Promise.all(
    files.map(async ({ file }) => (await readWholeFile(join(dir, file), file)).toString('utf8')),
  );
  const together = await bundleAll(dir, files);
  const loaded = await Promise.all(
    files.map(async (file, index): Promise<RawFile & { readonly found: readonly Diagnostic[] }> => {
      const text = texts[index] ?? '';
      const bundles = 'get' in together ? together : await bundleAll(dir, [file]);
      const bundle = 'get' in bundles ? bundles.get(file.file) : undefined;
      const { value, diagnostics: found } =
        bundle === undefined
          ? {
              value: undefined,
              diagnostics: 'get' in bundles ? [] : bundles.map((message) => diagnosticOf(message, file.file)),
            }
          : await importBundle(dir, file, text, bundle);
      return { file: file.file, exportName: file.exportName, text, value, found };
    }),
  );
  // A mistake in a file that several files import is found once for each of them.
  const unique = new Map(
    [...diagnostics, ...loaded.flatMap(({ found }) => found)].map((found) => [JSON.stringify(found), found]),
  );
  return {
    dir,
    files: loaded.map(({ found: _found, ...file }) => file),
    assets: await listAssets(join(dir, 'assets')),
    diagnostics: sortDiagnostics([...unique.values()]),
  };
};
