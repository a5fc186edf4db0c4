import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildFailure, type BuildOptions, build, type Message, type Plugin } from 'esbuild';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report, type SourceLocation } from '../core/diagnostics/registry.ts';

/** One file of a course with all that it imports, as JavaScript. */
export interface Bundle {
  readonly code: string;
  /** Its source map, as JSON; paths in it begin at the folder `bundled` in the course folder. */
  readonly map: string;
}

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

const bundleOptions = (dir: string, files: readonly string[]) =>
  ({
    absWorkingDir: dir,
    entryPoints: files.map((file, index) => ({ in: `./${file}`, out: String(index) })),
    outdir: join(dir, 'bundled'),
    bundle: true,
    write: false,
    metafile: true,
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

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

interface Bundled {
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Files of the course that are in the bundles. */
  readonly inputs: readonly string[];
  /** What esbuild warns of in them. */
  readonly warnings: readonly Message[];
}

/** The bundles by their entry file, or what esbuild has to say against them. */
const bundleTogether = async (
  dir: string,
  files: readonly string[],
): Promise<Bundled | readonly Message[]> => {
  try {
    const { outputFiles, metafile, warnings } = await build(bundleOptions(dir, files));
    const texts = new Map(outputFiles.map((output) => [output.path, output]));
    const textOf = (name: string): string => texts.get(join(dir, 'bundled', name))?.text ?? '';
    return {
      bundles: new Map(
        files.map((file, index) => [file, { code: textOf(`${index}.js`), map: textOf(`${index}.js.map`) }]),
      ),
      inputs: Object.keys(metafile.inputs).filter((input) => !input.startsWith('..')),
      warnings,
    };
  } catch (error) {
    if (isBuildFailure(error)) return error.errors;
    throw error;
  }
};

const posix = (path: string): string => path.split(sep).join('/');

/** esbuild counts columns from 0 in bytes. */
const columnOf = (lineText: string, bytes: number): number =>
  Buffer.from(lineText, 'utf8').subarray(0, bytes).toString('utf8').length + 1;

const placeOf = ({ location }: Message, entry: string): SourceLocation =>
  location
    ? {
        file: posix(location.file),
        line: location.line,
        column: columnOf(location.lineText, location.column),
        sourceLine: location.lineText,
      }
    : { file: entry };

const diagnosticOf = (message: Message, entry: string): Diagnostic => {
  const { text } = message;
  const isImport = /^(?:Could not resolve|No matching export|Cannot import)/.test(text);
  const reason = /[.!?]$/.test(text) ? text : `${text}.`;
  const location = placeOf(message, entry);
  return report(isImport ? 'load/unresolved-import' : 'load/syntax-error', { reason }, location);
};

/** Fields of one object that are written twice: the value of the first is lost. */
const duplicateKeysIn = (warnings: readonly Message[], dir: string): readonly Diagnostic[] =>
  warnings
    .filter(
      ({ id, location }) =>
        id === 'duplicate-object-key' && resolve(dir, location?.file ?? '').startsWith(dir + sep),
    )
    .map((message) =>
      report('load/duplicate-key', { key: /"(.*)"/.exec(message.text)?.[1] ?? '' }, placeOf(message, '')),
    );

/**
 * Bundles files of a course in memory, each with all that it imports. One that cannot be bundled has findings in its place.
 *
 * @param dir the absolute path of the course folder.
 * @param files relative to it, with slashes.
 */
export const bundleContent = async (
  dir: string,
  files: readonly string[],
): Promise<Omit<Bundled, 'warnings'> & { readonly diagnostics: readonly Diagnostic[] }> => {
  const together = await bundleTogether(dir, files);
  if ('bundles' in together) return { ...together, diagnostics: duplicateKeysIn(together.warnings, dir) };
  const bundles = new Map<string, Bundle>();
  const inputs = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const alone = await bundleTogether(dir, [file]);
    if ('bundles' in alone) {
      for (const [name, bundle] of alone.bundles) bundles.set(name, bundle);
      for (const input of alone.inputs) inputs.add(input);
      diagnostics.push(...duplicateKeysIn(alone.warnings, dir));
    } else diagnostics.push(...alone.map((message) => diagnosticOf(message, file)));
  }
  return { bundles, inputs: [...inputs], diagnostics };
};
