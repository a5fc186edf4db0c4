import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkPackage } from '../core/check/check-package.ts';
import { DEFAULT_ACTIVITY_BASE } from '../core/course/xapi-settings.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { type PackageFile, XAPI_CONFIG_PATH } from '../core/plan/package-file.ts';
import { readStatusWords } from '../core/plan/page-status-words.ts';
import { type FinalStatus, STATUS_WORDS, type StatusWords } from '../core/player/status-words.ts';
import {
  configuredWords,
  configureFiles,
  courseIriOf,
  findForbidden,
  findUnconfigurable,
} from '../core/targets/scorm12/configure-package.ts';
import { MANIFEST_PATH } from '../core/targets/scorm12/package-paths.ts';
import { type Manifest, readManifest } from '../core/targets/scorm12/read-manifest.ts';
import { type LrsConfig, OFF_CONFIG, parseLrsConfig, readLrsConfig } from '../core/xapi/lrs-config.ts';
import { endpointBase, endpointProblem, pathProblem } from '../core/xapi/lrs-endpoint.ts';
import { readKeyFile } from '../node/key-file.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { writeWhole } from '../node/write-package.ts';
import { contentDigestOf, digestOf, replaceFiles, unpackFiles } from '../node/zip.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';
import { readZip } from './read-zip.ts';

/** What the package's manifest says; `null` if there is none that can be read. */
const manifestOf = (files: readonly PackageFile[]): Manifest | null => {
  const data = files.find(({ path: name }) => name === MANIFEST_PATH)?.data;
  const manifest = data && readManifest(data);
  return manifest && 'identifier' in manifest ? manifest : null;
};

/** What `coursewright configure` was asked to do; paths as the caller gave them. */
export interface ConfigureOptions {
  readonly zip: string;
  readonly cwd: string;
  readonly lrsEndpoint?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly homePage?: string | undefined;
  readonly answers?: string | undefined;
  /** Words for how the course ended, by the status that they stand for. */
  readonly status?: Readonly<Record<FinalStatus, string | undefined>> | undefined;
  readonly off?: boolean | undefined;
  readonly out?: string | undefined;
}

/** `null`: stays as the package has it. */
interface Settings {
  readonly config: LrsConfig | null;
  readonly words: StatusWords | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The words that the options ask for; `null` if they ask for none. */
const wordsOf = ({ status }: ConfigureOptions): StatusWords | null => {
  const given = Object.entries(status ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  for (const [name, word] of given) {
    const words = STATUS_WORDS[name as FinalStatus];
    if (!words.includes(word))
      throw new UsageError(
        `--status-${name} takes ${words.join(' or ')}, not "${word}": no word that says "done" may stand for "not done".`,
      );
  }
  return given.length === 0 ? null : readStatusWords(Object.fromEntries(given));
};

/** The settings that the options ask for, with what is to be said of them; `null`: only to be shown. */
const settingsOf = async (options: ConfigureOptions): Promise<Settings | null> => {
  const { lrsEndpoint, keyFile, homePage, answers, out, off } = options;
  const others = { '--key-file': keyFile, '--home-page': homePage, '--answers': answers };
  const words = wordsOf(options);
  const given = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (off) {
    if (lrsEndpoint !== undefined || given.length > 0 || words)
      throw new UsageError('--off takes all settings out: leave the other options of it away.');
    return { config: OFF_CONFIG, words: {}, diagnostics: [] };
  }
  if (lrsEndpoint === undefined) {
    if (given.length > 0) throw new UsageError(`${given.join(', ')} needs --lrs-endpoint beside it.`);
    if (words) return { config: null, words, diagnostics: [] };
    if (out !== undefined)
      throw new UsageError('--out needs --lrs-endpoint, a status word or --off beside it.');
    return null;
  }
  const problem = endpointProblem(lrsEndpoint) ?? pathProblem(lrsEndpoint);
  if (problem !== null) throw new UsageError(`The endpoint "${lrsEndpoint}" ${problem}.`);
  const endpoint = endpointBase(lrsEndpoint);
  if (/\/(?:statements|about)\/$/.test(endpoint))
    throw new UsageError(
      `The endpoint is the part before "statements": leave that away in "${lrsEndpoint}".`,
    );
  const key = keyFile === undefined ? null : await readKeyFile(path.resolve(options.cwd, keyFile), keyFile);
  const result = readLrsConfig({
    format: 1,
    endpoint,
    ...(key === null ? {} : { auth: key.auth }),
    ...(homePage === undefined ? {} : { homePage }),
    ...(answers === undefined ? {} : { answers }),
  });
  if (!result.ok) throw new UsageError(`These settings will not do: ${result.problem}.`);
  return {
    config: result.value,
    words,
    diagnostics: [
      ...(key?.isWorldReadable && keyFile !== undefined
        ? [report('lrs/key-file-open', { file: keyFile })]
        : []),
      ...findForbidden(result.value),
    ],
  };
};

/** The settings without the key, for a program. */
const shownSettings = ({
  endpoint,
  auth,
  homePage,
  answers,
}: LrsConfig): Readonly<Record<string, unknown>> => ({
  endpoint,
  hasKey: auth !== undefined,
  homePage: homePage ?? null,
  answers: answers ?? null,
});

/** The settings without the key, for a person. */
const describe = (
  { endpoint, auth, homePage, answers }: LrsConfig,
  course: string | null,
): readonly string[] => {
  if (endpoint === null) return ['  sends to   nothing'];
  const isPath = endpoint.startsWith('/');
  return [
    `  sends to   ${endpoint}${isPath ? " on the LMS's own server" : ''}`,
    `  key        ${auth === undefined ? 'none in the package' : 'in the package, readable by every learner'}`,
    `  home page  ${homePage ?? "the origin of the LMS's pages"}`,
    `  answers    ${answers === undefined ? 'as the course says' : `${answers}, unless the course says less`}`,
    ...(course === null ? [] : [`  course     ${course}`]),
    ...(course?.startsWith(DEFAULT_ACTIVITY_BASE)
      ? ['             a placeholder: set xapi.activityBase in course.ts and build before records are kept']
      : []),
  ];
};

/** The words for an LMS, for a person. */
const describeWords = (words: StatusWords): readonly string[] => {
  const changed = Object.entries(words).filter(([status, word]) => word !== status);
  if (changed.length === 0) return [];
  const what = changed.map(([status, word]) => `${status} is told as "${word}"`).join(', ');
  return [
    `  status     ${what}`,
    ...(words.failed === 'incomplete' ? ['             no score goes with "incomplete"'] : []),
  ];
};

/** What stands at a path, with links followed. */
const kindOf = (file: string): Promise<'folder' | 'other' | 'nothing'> =>
  stat(file).then(
    (found) => (found.isDirectory() ? 'folder' : 'other'),
    () => 'nothing',
  );

const currentSettings = (files: readonly PackageFile[]): LrsConfig | null => {
  const data = files.find(({ path: name }) => name === XAPI_CONFIG_PATH)?.data;
  const result = parseLrsConfig(new TextDecoder().decode(data));
  return result.ok ? result.value : null;
};

/**
 * `coursewright configure <zip>`: puts into a built package where its statements go and which words an LMS wants, or takes it out. Only
 * `xapi-config.json` changes, and in the pages which server they may connect to beside their own and which words an LMS is told;
 * the result is checked before it is written, whole or not at all. Without an option it shows what is set.
 */
export const configure = async (options: ConfigureOptions): Promise<CommandOutcome> => {
  const file = path.resolve(options.cwd, options.zip);
  const settings = await settingsOf(options);
  const { zip, files } = await readZip(file, options.zip);
  const unconfigurable = findUnconfigurable(files, manifestOf(files), options.zip);
  if (unconfigurable.length > 0) return { exitCode: 1, diagnostics: unconfigurable, lines: [], data: {} };

  if (settings === null) {
    const current = currentSettings(files);
    return {
      exitCode: 0,
      diagnostics: [],
      lines: [
        options.zip,
        ...(current === null
          ? ['  its settings cannot be read; set them again']
          : describe(current, courseIriOf(files))),
        ...describeWords(configuredWords(files) ?? {}),
      ],
      data: {
        path: options.zip,
        course: courseIriOf(files),
        settings: current === null ? null : shownSettings(current),
        statusWords: configuredWords(files) ?? {},
      },
    };
  }

  const earlierWords = configuredWords(files);
  if (earlierWords === null && Object.keys(settings.words ?? {}).length > 0)
    throw new UsageError(
      `"${options.zip}" is of a version whose pages have no place for status words: build it again.`,
    );
  const config = settings.config ?? currentSettings(files) ?? OFF_CONFIG;
  const words = options.off ? {} : { ...earlierWords, ...settings.words };
  if (hasErrors(settings.diagnostics))
    return { exitCode: 1, diagnostics: settings.diagnostics, lines: [], data: {} };
  const configured = replaceFiles(zip, configureFiles(files, config, words));
  const result = unpackFiles(configured);
  const diagnostics = [...settings.diagnostics, ...checkPackage(result, await readToolFiles())];
  if (hasErrors(diagnostics)) return { exitCode: 1, diagnostics, lines: [], data: {} };

  const out = options.out === undefined ? await realpath(file) : path.resolve(options.cwd, options.out);
  if ((await kindOf(out)) === 'folder')
    throw new UsageError(`"${options.out}" is a folder: name the zip to write.`);
  // A folder that is not there is a slip in the path more often than a wish.
  if ((await kindOf(path.dirname(out))) !== 'folder')
    throw new UsageError(
      `There is no folder "${path.dirname(options.out ?? options.zip)}": make it first, or check the path of --out.`,
    );
  await writeWhole(out, configured);
  const shown = options.out ?? options.zip;
  const [sha256, contentDigest] = [digestOf(configured), contentDigestOf(result)];
  return {
    exitCode: 0,
    diagnostics,
    lines: [
      shown,
      `  sha256     ${sha256}`,
      `  content    ${contentDigest}`,
      ...describe(config, courseIriOf(result)),
      ...describeWords(words),
    ],
    data: {
      path: shown,
      bytes: configured.length,
      sha256,
      contentDigest,
      course: courseIriOf(result),
      settings: shownSettings(config),
      statusWords: words,
    },
  };
};
