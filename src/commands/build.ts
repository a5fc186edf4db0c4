import path from 'node:path';
import { answerKeyNameOf, renderAnswerKey } from '../core/admin-guide/answer-key.ts';
import { chooseBaselines } from '../core/admin-guide/build-changes.ts';
import { formatBuildRecord, recordBuild, recordNameOf } from '../core/admin-guide/build-record.ts';
import { interactionMapNameOf, interactionMapOf } from '../core/admin-guide/interaction-map.ts';
import { adminGuideNameOf, renderAdminGuide } from '../core/admin-guide/render-admin-guide.ts';
import { ZIP_LIMITS } from '../core/check/archive/judge-zip.ts';
import { checkPackage } from '../core/check/check-package.ts';
import type { ByteSource } from '../core/codec/byte-source.ts';
import { validate } from '../core/course/validate.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { compareLocks, formatLock, LOCK_FILE } from '../core/plan/course-lock.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import type { PackagePlan } from '../core/plan/package-plan.ts';
import { planCourse } from '../core/plan/plan-course.ts';
import { readLock } from '../core/plan/read-lock.ts';
import { writeCsv } from '../core/records/csv.ts';
import { renderPackage } from '../core/render/render-package.ts';
import { scorm12 } from '../core/targets/scorm12/scorm12.ts';
import { readColours } from '../core/theme/stylesheet.ts';
import { digestOfSource, piecesOf } from '../node/byte-sources.ts';
import { type LoadedCourse, loadCourse } from '../node/load-course.ts';
import { packPackage } from '../node/pack-package.ts';
import { readAssets } from '../node/read-assets.ts';
import { readBuildRecords } from '../node/read-build-records.ts';
import { readLockFile } from '../node/read-lock-file.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { type FileContent, writeAllWhole } from '../node/write-package.ts';
import { contentDigestOf } from '../node/zip.ts';
import { readZipFiles } from '../node/zip-reader.ts';
import { type BegunBuild, beginBuild } from './begin-build.ts';
import { type CommandOutcome, hasErrors } from './command.ts';

/** The standard for which packages are built. */
const TARGET = scorm12;

/** A package that passed every check, not yet written. */
export interface BuiltPackage {
  readonly plan: PackagePlan;
  readonly files: readonly PackageFile[];
  readonly zip: ByteSource;
  readonly lock: LockChange;
}

/** What the build makes of the lock file. */
interface LockChange {
  readonly text: string;
  readonly isMissing: boolean;
  /** Whether the file does not have that text; line ends do not count. */
  readonly isChanged: boolean;
  readonly changes: readonly string[];
}

/**
 * Everything from the course folder to the checked zip; nothing is written.
 *
 * @param today the day by which the course is judged; no date counts as still to come unless it is given.
 * @param loading the course, if it is being loaded already.
 */
export const compileCourse = async (
  folder: string,
  today?: string,
  loading: Promise<LoadedCourse> = loadCourse(folder),
): Promise<{ readonly built: BuiltPackage | null; readonly diagnostics: readonly Diagnostic[] }> => {
  const tool = await readToolFiles();
  const loaded = await loading;
  const course = validate({ ...loaded, today, colours: readColours(tool.stylesheet) });
  const diagnostics = [...course.diagnostics];
  if (!course.ok || hasErrors(diagnostics)) return { built: null, diagnostics };
  const lockText = await readLockFile(folder);
  const lock = lockText === null ? null : readLock(lockText, course.value.settings.id);
  if (lock) diagnostics.push(...lock.diagnostics);
  if (lock && !lock.ok) return { built: null, diagnostics };
  const plan = planCourse(course.value, { toolVersion: tool.version, lock: lock?.value }, TARGET);
  diagnostics.push(...plan.diagnostics);
  if (!plan.ok) return { built: null, diagnostics };
  const assets = await readAssets(folder, Object.keys(plan.value.assets));
  const files = renderPackage(plan.value, TARGET, { ...tool, assets });
  const media = new Map(
    assets.flatMap(({ path: asset, media: facts }) =>
      facts === undefined ? [] : [[plan.value.assets[asset] ?? asset, facts] as const],
    ),
  );
  const size = [...media.values()].reduce((sum, facts) => sum + facts.size, 0);
  if (size > ZIP_LIMITS.zip) {
    diagnostics.push(report('archive/too-large', { bytes: size, limit: ZIP_LIMITS.zip }, { file: 'assets' }));
    return { built: null, diagnostics };
  }
  const zip = packPackage(files, media);
  const newLock = formatLock(plan.value.lock);
  const lockChange: LockChange = {
    text: newLock,
    isMissing: lockText === null,
    isChanged: lockText?.replaceAll('\r\n', '\n') !== newLock,
    changes: compareLocks(lock?.value ?? null, plan.value.lock),
  };
  const packed = await readZipFiles(zip);
  if (packed === null) throw new Error('What was packed is no zip.');
  diagnostics.push(...packed.diagnostics, ...checkPackage(packed.files, tool, packed.unread));
  return {
    built: hasErrors(diagnostics) ? null : { plan: plan.value, files, zip, lock: lockChange },
    diagnostics,
  };
};

/** The admin guide and the record of a package that goes to `folder`, compared with the records of earlier builds that lie there. */
const makeAdminGuide = async (
  { plan, zip }: BuiltPackage,
  digests: { readonly sha256: string; readonly contentDigest: string },
  folder: string,
): Promise<{
  readonly sheet: string;
  readonly record: string;
  readonly diagnostics: readonly Diagnostic[];
}> => {
  const { templates } = await readToolFiles();
  const { id, language } = plan.course.settings;
  const now = recordBuild(plan, digests.contentDigest);
  const baselines = chooseBaselines(now, await readBuildRecords(folder, id, language));
  const sheet = renderAdminGuide({
    plan,
    target: TARGET,
    templates,
    zip: { bytes: zip.size, ...digests },
    baselines,
  });
  return {
    sheet,
    record: formatBuildRecord({ ...now, format: 1, replaced: baselines.replaced }),
    diagnostics: baselines.unrecorded.map((file) =>
      report('build/unrecorded-package', { record: recordNameOf(file) }, { file }),
    ),
  };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * `coursewright build [course]`: validates, compiles, packs, checks, and only then writes the zip, its admin guide, its build record, and the lock file
 * if something is new; a build with an error leaves the last good ones as they were.
 */
export const build = async (options: {
  /** The folder of the course, and the course that is being loaded from it, if that has begun already. */
  readonly begun?: BegunBuild | undefined;
  readonly course: string | undefined;
  readonly out: string | undefined;
  /** Whether the lock file must stay as it is. */
  readonly isFrozen: boolean;
  readonly cwd: string;
  /** The day by which the course is judged. */
  readonly today?: string | undefined;
}): Promise<CommandOutcome> => {
  const { folder, loading } = options.begun ?? (await beginBuild(options.course, options.cwd));
  const { built, diagnostics } = await compileCourse(folder, options.today, loading);
  if (!built) return { exitCode: 1, diagnostics, lines: [], data: {} };
  const { plan, files, zip, lock } = built;
  if (options.isFrozen && lock.isChanged)
    return {
      exitCode: 1,
      diagnostics: [...diagnostics, report('lock/frozen', lock, { file: LOCK_FILE })],
      lines: [],
      data: {},
    };
  const out = path.resolve(options.cwd, options.out ?? 'dist/packages');
  const file = path.join(out, plan.fileName);
  const sheetFile = path.join(out, adminGuideNameOf(plan.fileName));
  const [sha256, contentDigest] = [digestOfSource(zip), contentDigestOf(files)];
  const recordFile = path.join(out, recordNameOf(plan.fileName));
  const {
    sheet,
    record,
    diagnostics: unrecorded,
  } = await makeAdminGuide(built, { sha256, contentDigest }, out);
  const keyFile = path.join(out, answerKeyNameOf(plan.fileName));
  const mapFile = path.join(out, interactionMapNameOf(plan.fileName));
  const lockFile = path.join(folder, LOCK_FILE);
  await writeAllWhole(
    new Map<string, FileContent>([
      ...(lock.isChanged ? [[lockFile, utf8(lock.text)] as const] : []),
      [file, piecesOf(zip)],
      [sheetFile, utf8(sheet)],
      [recordFile, utf8(record)],
      [keyFile, utf8(renderAnswerKey(plan, (await readToolFiles()).templates))],
      [mapFile, utf8(writeCsv(interactionMapOf(plan)))],
    ]),
  );
  const show = (written: string): string => path.relative(options.cwd, written).split(path.sep).join('/');
  const shown = show(file);
  const needed = Math.max(...plan.scos.map(({ budget: { total, freeText } }) => total - freeText));
  return {
    exitCode: 0,
    diagnostics: [...diagnostics, ...unrecorded],
    lines: [
      shown,
      `  size          ${kilobytes(zip.size)}, ${files.length} files`,
      `  sha256        ${sha256}`,
      `  content       ${contentDigest}`,
      `  suspend data  ${needed} of ${TARGET.limits.suspendData} characters at most; notes take what is left`,
      show(sheetFile),
      '  the sheet for the LMS administrator and for whoever reads the reports',
      show(keyFile),
      show(mapFile),
      '  confidential: the right answers, to read and as a table',
      show(recordFile),
      '  what the next version is compared with: keep it with the zip',
      ...(lock.isChanged
        ? [show(lockFile), `  ${lock.isMissing ? 'written' : 'changed'}: commit it with the course`]
        : []),
      '',
      'Next: add the zip to the LMS as a SCORM package, with the settings on the sheet.',
      `To send xAPI statements to an LRS, first: coursewright configure ${shown} --lrs-endpoint <address>`,
    ],
    data: {
      path: shown,
      sheet: show(sheetFile),
      answerKey: show(keyFile),
      interactionMap: show(mapFile),
      record: show(recordFile),
      lock: { path: show(lockFile), isChanged: lock.isChanged, changes: lock.changes },
      bytes: zip.size,
      sha256,
      contentDigest,
      suspendData: {
        limit: TARGET.limits.suspendData,
        scos: plan.scos.map(({ runtime, budget: parts }) => ({ id: runtime.id, ...parts })),
      },
    },
  };
};
