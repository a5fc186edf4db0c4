import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkPackage } from '../core/check/check-package.ts';
import { formatSummary } from '../core/diagnostics/format.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { contentDigestOf, digestOf, unpackFiles } from '../node/zip.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';

/** `coursewright check <zip>`: judges a package by the rules that every build must pass, without unpacking it to disk. */
export const check = async (options: {
  readonly zip: string;
  readonly cwd: string;
}): Promise<CommandOutcome> => {
  const file = path.resolve(options.cwd, options.zip);
  let data: Uint8Array;
  try {
    data = await readFile(file);
  } catch (cause) {
    throw new UsageError(`Cannot read "${options.zip}".`, { cause });
  }
  let files: ReturnType<typeof unpackFiles>;
  try {
    files = unpackFiles(data);
  } catch (cause) {
    throw new UsageError(`"${options.zip}" is not a zip file, or it is damaged.`, { cause });
  }
  const { schemas, sha256 } = await readToolFiles();
  const diagnostics = checkPackage(files, schemas, sha256);
  const isClean = !hasErrors(diagnostics);
  const digests = { sha256: digestOf(data), contentDigest: contentDigestOf(files) };
  return {
    exitCode: isClean ? 0 : 1,
    diagnostics,
    lines:
      diagnostics.length > 0
        ? []
        : [
            `${options.zip}  ${files.length} files  ${formatSummary(diagnostics)}  sha256 ${digests.sha256}  content ${digests.contentDigest}`,
          ],
    data: { path: options.zip, files: files.length, ...digests },
  };
};
