import path from 'node:path';
import { formatFindings } from '../core/check/format-findings.ts';
import { judgePackage } from '../core/check/judge-package.ts';
import { PROFILES, type Profile } from '../core/check/profiles.ts';
import { formatSummary } from '../core/diagnostics/format.ts';
import { visibleText } from '../core/diagnostics/visible.ts';
import { digestOfSource, openSource } from '../node/byte-sources.ts';
import { assertReadable } from '../node/read-file.ts';
import { environmentErrorOf } from '../node/system-error.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { contentDigestOf } from '../node/zip.ts';
import { readZipFiles } from '../node/zip-reader.ts';
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

/**
 * `coursewright check <zip>`: says what a package is and judges it by a profile, without unpacking it to disk. What this tool built
 * is judged by the rules that every build must pass, anything else as for Moodle, unless a profile is named.
 */
export const check = async (options: {
  readonly zip: string;
  readonly profile?: string | undefined;
  /** Whether every finding is shown to a person. */
  readonly isAll?: boolean;
  readonly cwd: string;
}): Promise<CommandOutcome> => {
  const wanted = profileOf(options.profile);
  const file = path.resolve(options.cwd, options.zip);
  await assertReadable(file, options.zip);
  const source = openZip(file, options.zip);
  try {
    const read = await readZipFiles(source);
    if (read === null) throw notZip(options.zip);
    const { files, unread } = read;
    const { kind, profile, diagnostics, headline } = judgePackage(read, await readToolFiles(), wanted);
    const count = files.length + unread.length;
    const isRefused = count === 0 && diagnostics.length > 0;
    const sha256 = isRefused ? null : digestOfSource(source);
    const contentDigest = kind.isOwn ? contentDigestOf(files) : null;
    const content = contentDigest === null ? '' : `  content ${contentDigest}`;
    return {
      exitCode: hasErrors(diagnostics) ? 1 : 0,
      diagnostics,
      formatFindings: (style) =>
        `${visibleText(headline, 'one line')}\n\n${formatFindings(diagnostics, options.isAll ?? false, style)}`,
      lines:
        diagnostics.length > 0
          ? []
          : [
              // One line: what `records --digests` reads.
              `${headline}  ${options.zip}  ${count} files  ${formatSummary(diagnostics)}  sha256 ${sha256}${content}`,
            ],
      data: { path: options.zip, kind: kind.name, profile, files: count, sha256, contentDigest },
    };
  } finally {
    source.close();
  }
};
