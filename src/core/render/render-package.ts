import { type Sha256, stampContent } from '../plan/content-digest.ts';
import {
  byPath,
  movedTo,
  type PackageFile,
  XAPI_ACTIVITIES_PATH,
  XAPI_CONFIG_PATH,
  XAPI_SCRIPT_PATH,
} from '../plan/package-file.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import type { Target } from '../targets/target.ts';
import { writeStylesheet } from '../theme/stylesheet.ts';
import { describeActivities } from '../xapi/describe-activities.ts';
import { formatLrsConfig, OFF_CONFIG } from '../xapi/lrs-config.ts';
import { compactCss } from './compact-css.ts';
import { renderQuestions } from './render-questions.ts';
import { renderSco } from './render-sco.ts';

/** What goes into a package beside the course itself. */
export interface PackageParts {
  /** Handlebars sources by path below `templates/`. */
  readonly templates: Readonly<Record<string, string>>;
  readonly stylesheet: string;
  readonly script: Uint8Array;
  /** What of the run-time is loaded after the start, by path. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The part of the run-time that sends statements. */
  readonly xapiScript: Uint8Array;
  readonly sha256: Sha256;
  /** The SCORM 1.2 schema files by name. */
  readonly schemas: Readonly<Record<string, Uint8Array>>;
  /** The course's assets, by path below `assets/`. */
  readonly assets: readonly PackageFile[];
}

/** Renders every file of the package, the manifest included, in the order of the zip; pages name the content digest. */
export const renderPackage = (
  plan: PackagePlan,
  target: Target,
  parts: PackageParts,
): readonly PackageFile[] => {
  const encoder = new TextEncoder();
  const { settings } = plan.course;
  const pages = plan.scos.map((sco) => ({
    path: sco.href,
    data: encoder.encode(renderSco({ plan, sco, templates: parts.templates })),
  }));
  const questions = plan.scos.map((sco) => ({
    path: sco.questionsHref,
    data: encoder.encode(renderQuestions({ plan, sco, templates: parts.templates })),
  }));
  const files = [
    ...pages,
    ...questions,
    {
      path: plan.stylesheetHref,
      data: encoder.encode(
        compactCss(
          writeStylesheet(
            parts.stylesheet,
            plan.locale.page.runningHead(settings.title, settings.version),
            settings.theme,
          ),
        ),
      ),
    },
    { path: plan.scriptHref, data: parts.script },
    ...Object.entries(parts.parts).map(([path, data]) => ({ path, data })),
    { path: XAPI_SCRIPT_PATH, data: parts.xapiScript },
    {
      path: XAPI_ACTIVITIES_PATH,
      data: encoder.encode(`${JSON.stringify(describeActivities(plan))}\n`),
    },
    { path: XAPI_CONFIG_PATH, data: encoder.encode(formatLrsConfig(OFF_CONFIG)) },
    ...Object.entries(parts.schemas).map(([path, data]) => ({ path, data })),
    ...parts.assets.map((asset) => movedTo(plan.assets[asset.path] ?? asset.path, asset)),
  ].sort(byPath(target.manifestPath));
  const manifest = target.renderManifest(
    plan,
    files.map((file) => file.path),
  );
  return stampContent(
    [{ path: target.manifestPath, data: encoder.encode(manifest) }, ...files],
    parts.sha256,
    target.manifestPath,
  );
};
