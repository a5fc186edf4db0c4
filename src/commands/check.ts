import path from 'node:path';
import { checkPackage } from '../core/check/check-package.ts';
import { formatSummary } from '../core/diagnostics/format.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { contentDigestOf, digestOf } from '../node/zip.ts';
import { type CommandOutcome, hasErrors } from './command.ts';
import { readZip } from './read-zip.ts';

/** `coursewright check <zip>`: judges a package by the rules that every build must pass, without unpacking it to disk. */
export const check = async (options: {
  readonly zip: string;
  readonly cwd: string;
}): Promise<CommandOutcome> => {
  const file = path.resolve(options.cwd, options.zip);
  const { zip, files } = await readZip(file, options.zip);
  const { schemas, sha256 } = await readToolFiles();
  const diagnostics = checkPackage(files, schemas, sha256);
  const isClean = !hasErrors(diagnostics);
  const digests = { sha256: digestOf(zip), contentDigest: contentDigestOf(files) };
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
