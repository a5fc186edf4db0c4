import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ByteSource } from '../core/check/archive/zip-directory.ts';
import { checkPackage } from '../core/check/check-package.ts';
import { printable } from '../core/check/printable.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { formatSummary } from '../core/diagnostics/format.ts';
import { stampOf } from '../core/plan/content-digest.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { contentDigestOf } from '../node/zip.ts';
import { openSource, piecesOf, readZipFiles } from '../node/zip-reader.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';
import { notZip, refuseNoFile } from './read-zip.ts';

/** SHA-256 of a source, in hexadecimal; read in pieces. */
const digestOfSource = (source: ByteSource): string => {
  const hash = createHash('sha256');
  for (const piece of piecesOf(source, 0, source.size)) hash.update(piece);
  return hash.digest('hex');
};

/** Whether the package's start page names a content digest, as every package of this tool does. */
const isStamped = (files: readonly PackageFile[]): boolean => {
  const page = files.find((file) => file.path === 'index.html');
  return page !== undefined && stampOf(new TextDecoder().decode(page.data)) !== null;
};

const openZip = (file: string, shown: string): ReturnType<typeof openSource> => {
  try {
    return openSource(file);
  } catch (cause) {
    throw new UsageError(`Cannot read "${shown}".`, { cause });
  }
};

/** `coursewright check <zip>`: judges a package by the rules that every build must pass, without unpacking it to disk. */
export const check = async (options: {
  readonly zip: string;
  readonly cwd: string;
}): Promise<CommandOutcome> => {
  const file = path.resolve(options.cwd, options.zip);
  await refuseNoFile(file, options.zip);
  const source = openZip(file, options.zip);
  try {
    const read = await readZipFiles(source);
    if (read === null) throw notZip(options.zip);
    const { files, unread } = read;
    const { schemas, sha256: digest } = await readToolFiles();
    const isRead = files.length + unread.length > 0;
    const diagnostics: readonly Diagnostic[] = [
      ...read.diagnostics,
      ...(isRead || read.diagnostics.length === 0 ? checkPackage(files, schemas, digest, unread) : []),
    ].map(printable);
    const sha256 = isRead ? digestOfSource(source) : null;
    const contentDigest = isStamped(files) ? contentDigestOf(files) : null;
    const content = contentDigest === null ? '' : `  content ${contentDigest}`;
    return {
      exitCode: hasErrors(diagnostics) ? 1 : 0,
      diagnostics,
      lines:
        diagnostics.length > 0
          ? []
          : [
              `${options.zip}  ${files.length} files  ${formatSummary(diagnostics)}  sha256 ${sha256}${content}`,
            ],
      data: { path: options.zip, files: files.length + unread.length, sha256, contentDigest },
    };
  } finally {
    source.close();
  }
};
