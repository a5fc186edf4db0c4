import path from 'node:path';
import { checkPackage } from '../core/check/check-package.ts';
import { validate } from '../core/course/validate.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import type { PackagePlan } from '../core/plan/package-plan.ts';
import { planCourse } from '../core/plan/plan-course.ts';
import { renderPackage } from '../core/render/render-package.ts';
import { renderSheet, sheetNameOf } from '../core/sheet/render-sheet.ts';
import { chooseBaselines } from '../core/sheet/sheet-changes.ts';
import { sheetBuildOf } from '../core/sheet/sheet-data.ts';
import { scorm12 } from '../core/targets/scorm12/scorm12.ts';
import { loadCourse } from '../node/load-course.ts';
import { readAssets } from '../node/read-assets.ts';
import { readSheets } from '../node/read-sheets.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { writeWhole } from '../node/write-package.ts';
import { contentDigestOf, digestOf, packFiles, unpackFiles } from '../node/zip.ts';
import { type CommandOutcome, hasErrors } from './command.ts';
import { findCourse } from './find-course.ts';

/** The standard for which packages are built. */
const TARGET = scorm12;

/** A package that passed every check, not yet written. */
export interface BuiltPackage {
  readonly plan: PackagePlan;
  readonly files: readonly PackageFile[];
  readonly zip: Uint8Array;
}

/** Everything from the course folder to the checked zip; nothing is written. */
export const compileCourse = async (
  folder: string,
): Promise<{ readonly built: BuiltPackage | null; readonly diagnostics: readonly Diagnostic[] }> => {
  const tool = await readToolFiles();
  const loaded = await loadCourse(folder);
  const course = validate(loaded);
  const diagnostics = [...course.diagnostics];
  if (!course.ok || hasErrors(diagnostics)) return { built: null, diagnostics };
  const plan = planCourse(course.value, { toolVersion: tool.version }, TARGET);
  diagnostics.push(...plan.diagnostics);
  if (!plan.ok) return { built: null, diagnostics };
  const files = renderPackage(plan.value, TARGET, {
    ...tool,
    assets: await readAssets(
      folder,
      loaded.assets.map((asset) => asset.path),
    ),
  });
  const zip = packFiles(files);
  diagnostics.push(...checkPackage(unpackFiles(zip), tool.schemas, tool.sha256));
  return { built: hasErrors(diagnostics) ? null : { plan: plan.value, files, zip }, diagnostics };
};

/** The sheet of a package that goes to `folder`, compared with the sheets of earlier builds that lie there. */
const makeSheet = async (
  { plan, zip }: BuiltPackage,
  digests: { readonly sha256: string; readonly contentDigest: string },
  folder: string,
): Promise<Uint8Array> => {
  const { templates } = await readToolFiles();
  const earlier = await readSheets(folder, plan.course.settings.id);
  const baselines = chooseBaselines(sheetBuildOf(plan, digests.contentDigest), earlier);
  const html = renderSheet({
    plan,
    target: TARGET,
    templates,
    zip: { bytes: zip.length, ...digests },
    baselines,
  });
  return new TextEncoder().encode(html);
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * `coursewright build [course]`: validates, compiles, packs, checks, and only then writes the zip and its sheet; a build
 * with an error leaves the last good ones as they were.
 */
export const build = async (options: {
  readonly course: string | undefined;
  readonly out: string | undefined;
  readonly cwd: string;
}): Promise<CommandOutcome> => {
  const folder = await findCourse(options.course, options.cwd);
  const { built, diagnostics } = await compileCourse(folder);
  if (!built) return { exitCode: 1, diagnostics, lines: [], data: {} };
  const { plan, files, zip } = built;
  const out = path.resolve(options.cwd, options.out ?? 'dist/packages');
  const file = path.join(out, plan.fileName);
  const sheetFile = path.join(out, sheetNameOf(plan.fileName));
  const [sha256, contentDigest] = [digestOf(zip), contentDigestOf(files)];
  const sheet = await makeSheet(built, { sha256, contentDigest }, out);
  await writeWhole(file, zip);
  await writeWhole(sheetFile, sheet);
  const show = (written: string): string => path.relative(options.cwd, written).split(path.sep).join('/');
  const shown = show(file);
  const budget = Math.max(...plan.scos.map((sco) => sco.budget.total));
  return {
    exitCode: 0,
    diagnostics,
    lines: [
      `${shown}  ${kilobytes(zip.length)}  sha256 ${sha256}  content ${contentDigest}  suspend data ${budget} of ${TARGET.limits.suspendData}`,
    ],
    data: {
      path: shown,
      sheet: show(sheetFile),
      bytes: zip.length,
      sha256,
      contentDigest,
      suspendData: {
        limit: TARGET.limits.suspendData,
        scos: plan.scos.map(({ runtime, budget: parts }) => ({ id: runtime.id, ...parts })),
      },
    },
  };
};
