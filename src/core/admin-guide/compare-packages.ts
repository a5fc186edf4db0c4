import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { en } from '../locale/en/en.ts';
import { type PageCourse, readPageCourse } from '../player/page-course.ts';
import type { RuntimeCourse } from '../player/runtime-course.ts';
import type { Manifest, ManifestItem } from '../targets/scorm12/read-manifest.ts';
import { compareVersions } from '../text/compare-versions.ts';
import { normalizePath, urlPath } from '../text/url-path.ts';
import { type BuildChange, compareBuilds, costOf } from './build-changes.ts';
import { type RecordedBuild, type RecordedSco, recordSco } from './build-record.ts';

/** A package as it is compared with another. */
export interface ComparedPackage {
  readonly manifest: Manifest;
  /** The text of a file; `''` if there is none that can be read. */
  text(path: string): string;
}

/** How a page carries its course. */
const ISLAND = /<script type="application\/json" id="course-data">([^<]*)<\/script>/;

/** The course that a page of this tool carries; `null` in any other page. */
const runtimeIn = (page: string): RuntimeCourse | null => {
  const [, json] = ISLAND.exec(page) ?? [];
  if (json === undefined) return null;
  try {
    const { course }: { readonly course?: PageCourse } = JSON.parse(json);
    return course?.format === 1 ? readPageCourse(course) : null;
  } catch {
    return null;
  }
};

/** Ids of interactions that no quiz asks any more. */
const retiredIn = ({ interactionIds, quizzes }: RuntimeCourse): readonly string[] => {
  const used = new Set(quizzes.flatMap(({ interactions }) => Object.values(interactions)));
  return interactionIds.filter((_id, index) => !used.has(index));
};

interface LaunchedItem {
  readonly item: ManifestItem;
  readonly href: string;
  readonly isSco: boolean;
}

const launchedOf = ({ items, resources }: Manifest): readonly LaunchedItem[] => {
  const byIdentifier = new Map(resources.map((resource) => [resource.identifier, resource]));
  return items.flatMap((item) => {
    const resource = byIdentifier.get(item.identifierref ?? '');
    return resource?.href ? [{ item, href: resource.href, isSco: resource.scormType === 'sco' }] : [];
  });
};

/** What the pages of a package that this tool built say of it; `null` for any other. */
const buildIn = ({ manifest, text }: ComparedPackage): RecordedBuild | null => {
  let version = '';
  const scos = launchedOf(manifest).map(({ item, href }): RecordedSco | null => {
    const runtime = runtimeIn(text(normalizePath(urlPath(href))));
    try {
      version = runtime?.version ?? version;
      return runtime && recordSco(item.identifier, item.title, runtime, retiredIn(runtime));
    } catch {
      return null;
    }
  });
  const known = scos.filter((sco) => sco !== null);
  if (known.length === 0 || known.length < scos.length) return null;
  return { course: manifest.identifier, version, language: '', contentDigest: '', scos: known };
};

const reportChange = (change: BuildChange): Diagnostic => {
  if (change.kind === 'item-removed')
    return report('update/item-removed', { item: change.item, successor: change.successor });
  const text = en.adminGuide.change(change);
  const ids = 'ids' in change ? change.ids : [];
  return costOf(change) === 'reports'
    ? report('update/reports-change', { sco: change.sco, text })
    : report('update/progress-lost', { sco: change.sco, text, ids });
};

/** What the manifests alone tell. */
const compareManifests = (before: Manifest, now: Manifest): readonly Diagnostic[] => {
  const found = new Map(launchedOf(now).map((launched) => [launched.item.identifier, launched]));
  const earlier = launchedOf(before);
  const known = new Set(earlier.map(({ item }) => item.identifier));
  const added = [...found.values()].filter(({ item }) => !known.has(item.identifier));
  const kept = earlier.flatMap(({ item, href, isSco }): readonly Diagnostic[] => {
    const { identifier } = item;
    const same = found.get(identifier);
    if (!same) {
      if (!isSco) return [];
      const successor = added.find((one) => one.item.title === item.title || one.href === href);
      return [
        report('update/item-removed', { item: identifier, successor: successor?.item.identifier ?? null }),
      ];
    }
    const [score, newScore] = [item.masteryScore?.trim() ?? null, same.item.masteryScore?.trim() ?? null];
    return [
      ...(isSco && !same.isSco ? [report('update/no-longer-sco', { item: identifier })] : []),
      ...(same.href === href
        ? []
        : [report('update/launch-changed', { item: identifier, before: href, now: same.href })]),
      ...(score === newScore
        ? []
        : [report('update/mastery-score', { item: identifier, before: score, now: newScore })]),
    ];
  });
  return [
    ...(before.identifier === now.identifier
      ? []
      : [report('update/another-course', { before: before.identifier, now: now.identifier })]),
    ...kept,
    ...added
      .filter(({ isSco }) => isSco)
      .map(({ item }) => report('update/item-added', { item: item.identifier })),
  ];
};

/**
 * Finds what it costs learners and readers of reports if a package takes the place of another: exactly for what this tool built, as
 * far as the manifests tell for anything else.
 */
export const comparePackages = (before: ComparedPackage, now: ComparedPackage): readonly Diagnostic[] => {
  const [earlier, later] = [buildIn(before), buildIn(now)];
  const byManifest = compareManifests(before.manifest, now.manifest);
  if (earlier === null || later === null) {
    const items = new Set(launchedOf(now.manifest).map(({ item }) => item.identifier));
    const kept = launchedOf(before.manifest).filter(({ item, isSco }) => isSco && items.has(item.identifier));
    return [
      ...byManifest,
      ...kept.map(({ item }) => report('update/unknown-progress', { item: item.identifier })),
    ];
  }
  const isOlder = compareVersions(later.version, earlier.version) < 0;
  return [
    ...byManifest.filter(({ code }) => code !== 'update/item-removed'),
    ...(isOlder ? [report('update/older-version', { before: earlier.version, now: later.version })] : []),
    ...compareBuilds(earlier, later).map(reportChange),
  ];
};
