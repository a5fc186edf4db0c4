import { readFile, stat } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, resolve, sep } from 'node:path';
import type { RawCourse } from '../core/course/validate.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { formatPath } from '../core/diagnostics/path.ts';
import { report, type SourceLocation } from '../core/diagnostics/registry.ts';
import { sortDiagnostics } from '../core/diagnostics/sort.ts';
import { compare } from '../core/text/compare.ts';
import { type Bundle, bundleContent } from './bundle-content.ts';
import { BUNDLE_NAME, DATA_URL } from './content-protocol.ts';
import { type CourseFile, findCourseFiles } from './course-files.ts';
import { listAssets } from './list-assets.ts';
import { readWholeFile } from './read-file.ts';
import { type ContentOutcome, runContent, startContentWorker, TIME_LIMIT } from './run-content.ts';
import { judgeEncoding, locationAt } from './source-text.ts';

/** A course as it lies on disk. */
export interface LoadedCourse extends RawCourse {
  /** The absolute path of the course folder. */
  readonly dir: string;
  readonly diagnostics: readonly Diagnostic[];
}

const posix = (path: string): string => path.split(sep).join('/');

/** Where in the course's own files something was thrown, as far as a stack names a line of the bundle. */
const locationInStack = async (
  stack: string,
  bundle: Bundle,
  dir: string,
): Promise<SourceLocation | undefined> => {
  const frame = stack
    .split('\n')
    .find((line) => (line.includes(BUNDLE_NAME) || line.includes(DATA_URL)) && /:\d+:\d+\)?$/.test(line));
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame ?? '') ?? [];
  if (line === undefined || column === undefined) return undefined;
  const map = new SourceMap(JSON.parse(bundle.map) as SourceMapPayload);
  const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in entry)) return undefined;
  const path = resolve(dir, 'bundled', entry.originalSource);
  if (!path.startsWith(dir + sep)) return undefined;
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
  return {
    file: posix(path.slice(dir.length + 1)),
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1,
    sourceLine: lines[entry.originalLine] ?? '',
  };
};

/** Where a file exports something, or its beginning. */
const exportOffset = (text: string): number => Math.max(0, text.search(/^export\b/m));

/** Where a file seems to do something: the first match of the pattern, or its beginning. */
const guess = (file: string, text: string, pattern: RegExp): SourceLocation =>
  locationAt(file, text, Math.max(0, text.search(pattern)));

interface Source extends CourseFile {
  readonly text: string;
}

const judgeExport = (names: readonly string[], { file, exportName, define, text }: Source): Diagnostic =>
  names.includes('default')
    ? report(
        'load/default-export',
        { file, exportName, define },
        guess(file, text, /\bexport\s+default\b|\bas\s+default\b/),
      )
    : report(
        'load/missing-export',
        { file, exportName, exported: names.toSorted(compare) },
        locationAt(file, text, exportOffset(text)),
      );

/** What is wrong with what came of running a file. */
const judgeOutcome = async (
  outcome: ContentOutcome,
  source: Source,
  bundle: Bundle,
  dir: string,
): Promise<readonly Diagnostic[]> => {
  const { file, text, exportName } = source;
  const start = locationAt(file, text);
  const changed =
    outcome.changed.length === 0
      ? []
      : [
          report(
            'load/shared-changed',
            { names: outcome.changed },
            guess(file, text, /\.prototype\b|__proto__|Object\.(?:assign|definePropert)|\bsetPrototypeOf\b/),
          ),
        ];
  switch (outcome.kind) {
    case 'exported':
      return 'value' in outcome.exported
        ? changed
        : [...changed, judgeExport(outcome.exported.names, source)];
    case 'thrown': {
      const { stack, text: thrown, isUnhandled } = outcome.thrown;
      const location = (await locationInStack(stack, bundle, dir)) ?? start;
      return [
        ...changed,
        report(
          isUnhandled ? 'load/unhandled-rejection' : 'load/exception',
          { reason: `${thrown.trim().split('\n')[0] ?? ''}.` },
          location,
        ),
      ];
    }
    case 'exit':
      return [
        ...changed,
        report(
          'load/exit',
          { file },
          (await locationInStack(outcome.stack, bundle, dir)) ?? guess(file, text, /\bexit\s*\(/),
        ),
      ];
    case 'differs': {
      const { path, first, second } = outcome.difference;
      const { createLocator } = await import('../core/course/locate.ts');
      const location = { file, ...createLocator(text).locate(exportName, path), path: formatPath(path) };
      return [...changed, report('load/not-the-same', { field: formatPath(path), first, second }, location)];
    }
    case 'waits':
      return [...changed, report('load/waits', { file }, guess(file, text, /\bawait\b/))];
    case 'too-long':
      return [
        ...changed,
        report(
          'load/too-long',
          { file, seconds: outcome.seconds },
          guess(file, text, /\b(?:while|for|await)\b/),
        ),
      ];
  }
};

/** What is not UTF-8 among the files of the course that others import. */
const judgeImported = async (dir: string, inputs: readonly string[]): Promise<readonly Diagnostic[]> => {
  const found = await Promise.all(
    inputs.map(async (input) => judgeEncoding(posix(input), await readFile(join(dir, input)))),
  );
  return found.filter((finding) => finding !== null);
};

/**
 * Reads a course folder: finds its files, bundles each in memory, runs it in a thread of its own, and returns what it exports, raw,
 * with its source text. What is wrong with the files themselves is in `diagnostics`; whether the values are a course is
 * `validate`'s matter. Throws only when the disk fails.
 *
 * @param timeLimit how long one file may run, in milliseconds.
 */
export const loadCourse = async (folder: string, timeLimit = TIME_LIMIT): Promise<LoadedCourse> => {
  const dir = resolve(folder);
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    return { dir, files: [], assets: [], diagnostics: [report('load/no-course', { folder: posix(folder) })] };

  const starting = startContentWorker();
  try {
    const found = await findCourseFiles(dir);
    const bundling = bundleContent(
      dir,
      found.files.map(({ file }) => file),
    );
    const bytes = await Promise.all(found.files.map(({ file }) => readWholeFile(join(dir, file), file)));
    const misread = found.files.map(({ file }, index) =>
      judgeEncoding(file, bytes[index] ?? Buffer.alloc(0)),
    );
    const sources: readonly Source[] = found.files.map((file, index) => ({
      ...file,
      text: bytes[index]?.toString('utf8') ?? '',
    }));
    const listed = await listAssets(dir);
    const { bundles, inputs, diagnostics: unbundled } = await bundling;
    const own = new Set(found.files.map(({ file }) => file));
    const imported = await judgeImported(
      dir,
      inputs.filter((input) => !own.has(posix(input))),
    );
    const runnable = sources.flatMap((source, index) => {
      const bundle = bundles.get(source.file);
      return bundle === undefined || misread[index] !== null ? [] : [{ source, bundle }];
    });
    const outcomes = await runContent(
      runnable.map(({ source: { file, exportName }, bundle }) => ({ file, exportName, code: bundle.code })),
      await starting,
      timeLimit,
    );
    const values = new Map<string, unknown>();
    const judged: Diagnostic[] = [];
    for (const [index, { source, bundle }] of runnable.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) continue;
      judged.push(...(await judgeOutcome(outcome, source, bundle, dir)));
      if (outcome.kind === 'exported' && 'value' in outcome.exported)
        values.set(source.file, outcome.exported.value);
    }
    const isMisread = new Set(misread.map((finding) => finding?.file));
    // A mistake in a file that several files import is found once for each of them.
    const unique = new Map(
      [
        ...found.diagnostics,
        ...misread.filter((finding) => finding !== null),
        ...unbundled.filter(({ file }) => !isMisread.has(file ?? '')),
        ...imported,
        ...judged,
        ...listed.diagnostics,
      ].map((finding) => [JSON.stringify(finding), finding]),
    );
    return {
      dir,
      files: sources.map(({ file, exportName, text }) => ({
        file,
        exportName,
        text,
        value: values.get(file),
      })),
      assets: listed.assets,
      diagnostics: sortDiagnostics([...unique.values()]),
    };
  } finally {
    await (await starting).terminate();
  }
};

/**
 * Reads one file that defines something beside a course, such as the settings of records, in the same way: bundled in memory, and run in
 * a thread of its own.
 *
 * @param dir the absolute path of its folder.
 */
export const loadDefinition = async (
  dir: string,
  definition: CourseFile,
): Promise<{
  readonly text: string;
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}> => {
  const { file, exportName } = definition;
  const bytes = await readWholeFile(join(dir, file), file);
  const source = { ...definition, text: bytes.toString('utf8') };
  const misread = judgeEncoding(file, bytes);
  if (misread) return { text: source.text, value: undefined, diagnostics: [misread] };
  const { bundles, diagnostics } = await bundleContent(dir, [file]);
  const bundle = bundles.get(file);
  if (bundle === undefined) return { text: source.text, value: undefined, diagnostics };
  const [outcome] = await runContent([{ file, exportName, code: bundle.code }], await startContentWorker());
  if (outcome === undefined) throw new Error(`Nothing came of running ${file}.`);
  return {
    text: source.text,
    value: outcome.kind === 'exported' && 'value' in outcome.exported ? outcome.exported.value : undefined,
    diagnostics: await judgeOutcome(outcome, source, bundle, dir),
  };
};
