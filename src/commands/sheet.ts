import path from 'node:path';
import { renderPackageGuide } from '../core/admin-guide/package-guide.ts';
import { judgePackage } from '../core/check/judge-package.ts';
import { MANIFEST_PATH } from '../core/targets/scorm12/package-paths.ts';
import { readManifest } from '../core/targets/scorm12/read-manifest.ts';
import { digestOfSource } from '../node/byte-sources.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { writeWhole } from '../node/write-package.ts';
import { withZip } from './check.ts';
import { type CommandOutcome, UsageError } from './command.ts';

/**
 * `coursewright sheet <zip>`: writes what an administrator needs to know of a package of any maker, as far as its manifest and its
 * files tell.
 */
export const sheet = async (options: {
  readonly zip: string;
  readonly out?: string | undefined;
  readonly cwd: string;
}): Promise<CommandOutcome> =>
  withZip(options.zip, options.cwd, async (read, source) => {
    const tool = await readToolFiles();
    const data = read.files.find((file) => file.path === MANIFEST_PATH)?.data;
    const manifest = data && readManifest(data);
    const judged = judgePackage(read, tool);
    if (!manifest || !('identifier' in manifest))
      throw new UsageError(
        `"${options.zip}" has no manifest that a sheet could be made of. It is ${judged.kind.name}: run "coursewright check".`,
      );
    const name = path.basename(options.zip);
    const out = options.out ?? `${name.replace(/\.zip$/i, '')}.sheet.html`;
    const html = renderPackageGuide({
      manifest,
      judged,
      zip: {
        name,
        bytes: source.size,
        files: read.files.length + read.unread.length,
        sha256: digestOfSource(source),
      },
      toolVersion: tool.version,
      templates: tool.templates,
    });
    await writeWhole(path.resolve(options.cwd, out), new TextEncoder().encode(html));
    return { exitCode: 0, diagnostics: [], lines: [out, `  ${judged.headline}`], data: { path: out } };
  });
