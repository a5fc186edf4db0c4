import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  fillStarterFile,
  idFromTitle,
  type StarterAnswers,
  starterFiles,
} from '../core/course/starter-project.ts';
import { Identifier } from '../core/text/primitives.ts';
import { errorCodeOf } from '../node/system-error.ts';
import { findToolRoot, readToolVersion } from '../node/tool-root.ts';
import { type FileContent, writeAllWhole } from '../node/write-package.ts';
import { build } from './build.ts';
import { type CommandOutcome, UsageError } from './command.ts';

/** Asks a person one thing; what is given in `preset` if nothing is typed. */
export type Ask = (question: string, preset: string) => Promise<string>;

/** Files that may lie in a folder in which a project begins. */
const HARMLESS = /^(?:\.git|\.DS_Store|LICENSE(?:\..*)?|node_modules|package(?:-lock)?\.json)$/;

/** What of a folder would be in the way; nothing if it is not there. */
const inTheWay = async (folder: string): Promise<string | undefined> => {
  try {
    return (await readdir(folder)).find((name) => !HARMLESS.test(name));
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return undefined;
    if (errorCodeOf(error) === 'ENOTDIR')
      throw new UsageError(`"${folder}" is a file. Name a folder that is empty or not there yet.`);
    throw error;
  }
};

/** What npm is to install in a folder as this tool: the version that is there already, or the tool where it lies. */
const toolFor = async (folder: string): Promise<string> => {
  const root = await findToolRoot();
  const isInstalled = root.split(path.sep).includes('node_modules');
  if (isInstalled) {
    try {
      createRequire(path.join(folder, 'package.json')).resolve('coursewright/package.json');
      return `^${await readToolVersion()}`;
    } catch {
      // Installed elsewhere: named by its place.
    }
  }
  return `file:${path.relative(folder, root).split(path.sep).join('/')}`;
};

const readAnswers = async (
  given: {
    readonly title?: string | undefined;
    readonly id?: string | undefined;
    readonly publisher?: string | undefined;
  },
  ask: Ask | null,
  today: string,
): Promise<StarterAnswers> => {
  const title = given.title ?? (await ask?.('Title of the course', 'My course')) ?? 'My course';
  const publisher = given.publisher ?? (await ask?.('Who publishes it', 'My agency')) ?? 'My agency';
  const preset = idFromTitle(title) || 'my-course';
  const id = given.id ?? (await ask?.('Its id, which never changes', preset)) ?? preset;
  const problem = Identifier.safeParse(id).error?.issues[0]?.message;
  if (problem !== undefined)
    throw new UsageError(
      `"${id}" is no id: ${problem}. Use lower-case letters, digits and hyphens, such as ${preset}.`,
    );
  for (const [name, text] of Object.entries({ title, publisher }))
    if (text.trim() === '') throw new UsageError(`The ${name} must not be empty. Give it with --${name}.`);
  return { id, title, publisher, today };
};

/**
 * `coursewright init [folder]`: writes a small course of the author's own, with every kind of block and question once, and builds it.
 *
 * @throws UsageError if the folder is not empty.
 */
export const init = async (options: {
  readonly folder: string | undefined;
  readonly title: string | undefined;
  readonly id: string | undefined;
  readonly publisher: string | undefined;
  /** `null` where nobody is to be asked. */
  readonly ask: Ask | null;
  readonly cwd: string;
  readonly today: string;
}): Promise<CommandOutcome> => {
  const named = options.folder === undefined ? null : path.resolve(options.cwd, options.folder);
  const refuse = async (folder: string): Promise<void> => {
    const found = await inTheWay(folder);
    if (found !== undefined)
      throw new UsageError(
        `"${path.relative(options.cwd, folder) || '.'}" is not empty: it holds "${found}". Name a folder that is empty or not there yet.`,
      );
  };
  // Before anything is asked.
  if (named !== null) await refuse(named);
  const answers = await readAnswers(options, options.ask, options.today);
  const folder = named ?? path.join(options.cwd, answers.id);
  if (named === null) await refuse(folder);

  const source = path.join(await findToolRoot(), 'templates/init/course');
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = new Map<string, FileContent>();
  const encoder = new TextEncoder();
  for (const [name, text] of Object.entries(starterFiles(answers, await toolFor(folder))))
    files.set(path.join(folder, name), encoder.encode(text));
  for (const entry of entries.filter((one) => one.isFile())) {
    const from = path.join(entry.parentPath, entry.name);
    const to = path.join(folder, 'content', answers.id, path.relative(source, from));
    const bytes = await readFile(from);
    files.set(
      to,
      entry.name.endsWith('.ts') ? encoder.encode(fillStarterFile(bytes.toString('utf8'), answers)) : bytes,
    );
  }
  await writeAllWhole(files);
  const shown = path.relative(options.cwd, folder) || '.';
  const built = await build({
    course: answers.id,
    out: undefined,
    isFrozen: false,
    cwd: folder,
    today: options.today,
  });
  return {
    exitCode: built.exitCode,
    diagnostics: built.diagnostics,
    lines: [
      `${shown}/content/${answers.id}`,
      '  the course: begin with course.ts, then chapters/01-handing-over/chapter.ts',
      ...(built.exitCode === 0
        ? [`${shown}/${String(built.data.path)}`, '  the package: add it to an LMS as it is']
        : []),
      '',
      `Next: ${shown === '.' ? '' : `cd ${shown}, `}npm install, change a page, npm run build.`,
    ],
    data: {
      folder: shown,
      course: answers.id,
      files: [...files.keys()].map((file) => path.relative(folder, file).split(path.sep).join('/')).sort(),
      build: built.data,
    },
  };
};
