import path from 'node:path';
import { contentsOf, textReader } from '../core/check/check-package.ts';
import { escapeFinding } from '../core/check/escape-finding.ts';
import { explainCode } from '../core/check/explain.ts';
import { formatFindings } from '../core/check/format-findings.ts';
import { judgePackage } from '../core/check/judge-package.ts';
import { judgeUnder, PROFILES, type Profile } from '../core/check/profiles.ts';
import type { ByteSource } from '../core/codec/byte-source.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { escapeControlCharacters } from '../core/diagnostics/escape-control-characters.ts';
import { formatSummary } from '../core/diagnostics/format.ts';
import { toSarif } from '../core/diagnostics/sarif.ts';
import { MANIFEST_PATH } from '../core/targets/scorm12/package-paths.ts';
import { type Manifest, readManifest } from '../core/targets/scorm12/read-manifest.ts';
import { digestOfSource, openSource } from '../node/byte-sources.ts';
import { assertReadable } from '../node/read-file.ts';
import { environmentErrorOf } from '../node/system-error.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { contentDigestOf } from '../node/zip.ts';
import { type ReadZip, readZipFiles } from '../node/zip-reader.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';
import { notZip } from './read-zip.ts';

const openZip = (file: string, shown: string): ReturnType<typeof openSource> => {
  try {
    return openSource(file);
  } catch (cause) {
    throw environmentErrorOf(cause, `Cannot read "${shown}"`) ?? cause;
  }
};

const profileOf = (name: string | undefined): Profile | undefined => {
  const profile = PROFILES.find((each) => each === name);
  if (name !== undefined && profile === undefined)
    throw new UsageError(`There is no profile "${name}": it is one of ${PROFILES.join(', ')}.`);
  return profile;
};

/** Opens a zip, reads it, and hands it over; it is closed afterwards. */
export const withZip = async <T>(
  zip: string,
  cwd: string,
  use: (read: ReadZip, source: ByteSource) => Promise<T>,
): Promise<T> => {
  const file = path.resolve(cwd, zip);
  await assertReadable(file, zip);
  const source = openZip(file, zip);
  try {
    const read = await readZipFiles(source);
    if (read === null) throw notZip(zip);
    return await use(read, source);
  } finally {
    source.close();
  }
};

const manifestIn = ({ files }: ReadZip): Manifest | null => {
  const data = files.find((file) => file.path === MANIFEST_PATH)?.data;
  const manifest = data && readManifest(data);
  return manifest && 'identifier' in manifest ? manifest : null;
};

/** What the package costs learners if it takes the place of an older one. */
const compareWith = async (read: ReadZip, previous: string, cwd: string): Promise<readonly Diagnostic[]> => {
  const { comparePackages } = await import('../core/admin-guide/compare-packages.ts');
  const compared = (zip: ReadZip, shown: string) => {
    const manifest = manifestIn(zip);
    if (manifest === null) throw new UsageError(`"${shown}" has no manifest that can be compared.`);
    return { manifest, text: textReader(contentsOf(zip.files, zip.unread).get) };
  };
  const now = compared(read, 'The package');
  return withZip(previous, cwd, async (old) => comparePackages(compared(old, previous), now));
};

/** What `check --play` was asked to do; paths as the caller gave them. */
export interface PlayOptions {
  /** Ids of LMS profiles; a choice that goes with the profile unless given. */
  readonly lms?: readonly string[] | undefined;
  readonly browser?: string | undefined;
  /** Where the trace of all calls goes. */
  readonly trace?: string | undefined;
  readonly onProgress: (text: string) => void;
}

const playZip = async (
  read: ReadZip,
  zip: string,
  options: PlayOptions,
  cwd: string,
): Promise<{
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
  readonly data: object;
}> => {
  const [{ formatPlay, judgePlay, launchablesOf }, { LMS_PROFILES }, { playPackage }, { writeWhole }] =
    await Promise.all([
      import('../core/targets/scorm12/judge-play.ts'),
      import('../lms-profiles/profile-registry.ts'),
      import('../node/play-package.ts'),
      import('../node/write-package.ts'),
    ]);
  const wanted = options.lms ?? ['strict', 'moodle-4.3', 'moodle-4.5'];
  const lms = wanted.map((id) => {
    const known = LMS_PROFILES.find((profile) => profile.id === id);
    if (known === undefined)
      throw new UsageError(
        `There is no LMS "${id}" to play: it is one of ${LMS_PROFILES.map((profile) => profile.id).join(', ')}.`,
      );
    return { id, name: known.name };
  });
  const manifest = manifestIn(read);
  const scos = manifest === null ? [] : launchablesOf(manifest);
  if (scos.length === 0) throw new UsageError(`"${zip}" has no SCO that can be played.`);
  const { browser, onProgress } = options;
  const launches = await playPackage(read.files, scos, { lms, browser, onProgress });
  const trace = options.trace ?? `${path.basename(zip).replace(/\.zip$/i, '')}.play.json`;
  const text = `${JSON.stringify({ format: 1, package: zip, launches }, null, 2)}\n`;
  await writeWhole(path.resolve(cwd, trace), new TextEncoder().encode(text));
  return {
    diagnostics: judgePlay(launches).map(escapeFinding),
    lines: [...formatPlay(launches), `All calls: ${trace}`],
    data: { trace, launches: launches.length },
  };
};

/** Explains a code in place of a check. */
const explain = (code: string): CommandOutcome => {
  const explained = explainCode(code);
  if (!explained.ok) throw new UsageError(`There is no code "${code}". ${explained.help}`);
  return { exitCode: 0, diagnostics: [], lines: [], text: explained.text, data: {} };
};

/**
 * `coursewright check <zip>`: says what a package is and judges it by a profile, without unpacking it to disk. What this tool built
 * is judged by the rules that every build must pass, anything else as for Moodle, unless a profile is named.
 */
export const check = async (options: {
  /** May be left out where a code is to be explained. */
  readonly zip?: string | undefined;
  readonly profile?: string | undefined;
  /** Whether every finding is shown to a person. */
  readonly isAll?: boolean;
  /** A package whose place this one is to take. */
  readonly previous?: string | undefined;
  readonly play?: PlayOptions | undefined;
  readonly isSarif?: boolean;
  /** A code to be explained. */
  readonly explain?: string | undefined;
  readonly cwd: string;
}): Promise<CommandOutcome> => {
  const { zip, cwd, previous, play } = options;
  if (options.explain !== undefined) return explain(options.explain);
  if (zip === undefined) throw new UsageError('Name the zip to check.');
  const wanted = profileOf(options.profile);
  return withZip(zip, cwd, async (read, source) => {
    const { files, unread } = read;
    const tool = await readToolFiles();
    const judged = judgePackage(read, tool, wanted);
    const { kind, profile, headline } = judged;
    const added = previous === undefined ? [] : await compareWith(read, previous, cwd);
    const played = play === undefined ? null : await playZip(read, zip, play, cwd);
    const further = [...added.map(escapeFinding), ...(played?.diagnostics ?? [])];
    const diagnostics = [...judged.diagnostics, ...judgeUnder(profile, further)];
    const count = files.length + unread.length;
    const isRefused = count === 0 && diagnostics.length > 0;
    const sha256 = isRefused ? null : digestOfSource(source);
    const contentDigest = kind.isOwn ? contentDigestOf(files) : null;
    const content = contentDigest === null ? '' : `  content ${contentDigest}`;
    const exitCode = hasErrors(diagnostics) ? 1 : 0;
    if (options.isSarif) {
      const sarif = toSarif(diagnostics, { zip, toolVersion: tool.version });
      return { exitCode, diagnostics: [], lines: [], text: `${JSON.stringify(sarif, null, 2)}\n`, data: {} };
    }
    const table = played?.lines ?? [];
    return {
      exitCode,
      diagnostics,
      formatFindings: (style) =>
        `${escapeControlCharacters(headline, 'one line')}\n\n${formatFindings(diagnostics, options.isAll ?? false, style)}`,
      lines:
        diagnostics.length > 0
          ? table
          : [
              // One line: what `records --digests` reads.
              `${headline}  ${zip}  ${count} files  ${formatSummary(diagnostics)}  sha256 ${sha256}${content}`,
              ...table,
            ],
      data: {
        path: zip,
        kind: kind.name,
        profile,
        files: count,
        sha256,
        contentDigest,
        ...(played === null ? {} : { play: played.data }),
      },
    };
  });
};
