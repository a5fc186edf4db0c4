import { groupFindings } from '../check/format-findings.ts';
import type { JudgedPackage } from '../check/judge-package.ts';
import { en } from '../locale/en/en.ts';
import { formatLocaleNumber } from '../locale/format-values.ts';
import { compileTemplate } from '../render/helpers.ts';
import type { Manifest, ManifestItem } from '../targets/scorm12/read-manifest.ts';
import { finishDocument, type Html } from '../text/html.ts';
import { REPORT_POLICY } from './report-policy.ts';

/** What the admin guide of a package of any maker is made of. */
export interface PackageGuideInput {
  readonly manifest: Manifest;
  readonly judged: JudgedPackage;
  /** The zip as the caller named it, in bytes, files and hexadecimal. */
  readonly zip: {
    readonly name: string;
    readonly bytes: number;
    readonly files: number;
    readonly sha256: string;
  };
  readonly toolVersion: string;
  /** Handlebars sources by path below `templates/`. */
  readonly templates: Readonly<Record<string, string>>;
}

interface PackageGuideView {
  readonly language: string;
  readonly direction: string;
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly documentTitle: string;
  readonly title: string;
  readonly limits: string;
  readonly words: typeof en.packageGuide.words;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly items: readonly {
    readonly title: string;
    readonly identifier: string;
    readonly launches: string;
    readonly kind: string;
    readonly conditions: string;
  }[];
  readonly identifiersNote: string;
  readonly settings: readonly { readonly setting: string; readonly value: string; readonly why: string }[];
  readonly none: string | null;
  readonly findings: readonly {
    readonly severity: string;
    readonly message: string;
    readonly help: string;
    readonly more: string;
  }[];
}

const strings = en.packageGuide;

const viewItem = (item: ManifestItem, { resources }: Manifest): PackageGuideView['items'][number] => {
  const { conditions } = strings;
  const resource = resources.find(({ identifier }) => identifier === item.identifierref);
  const isFolder = item.identifierref === null && item.hasItems;
  return {
    title: item.title.trim(),
    identifier: item.identifier,
    launches: isFolder ? '' : (resource?.href ?? strings.missing),
    kind: isFolder ? strings.folder : resource?.scormType === 'sco' ? strings.sco : strings.asset,
    conditions: [
      ...(item.isVisible ? [] : [conditions.hidden]),
      ...(item.masteryScore === null ? [] : [conditions.mastery(item.masteryScore.trim())]),
      ...(item.prerequisites === null ? [] : [conditions.prerequisites(item.prerequisites.script)]),
      ...(item.maxTimeAllowed === null ? [] : [conditions.time(item.maxTimeAllowed)]),
    ].join(', '),
  };
};

const view = ({ manifest, judged, zip, toolVersion }: PackageGuideInput): PackageGuideView => {
  const title = manifest.organizations[0]?.title.trim() || zip.name;
  const ofSco = new Set(
    manifest.resources.flatMap(({ scormType, identifier }) => (scormType === 'sco' ? [identifier] : [])),
  );
  const scos = manifest.items.filter(({ identifierref }) => ofSco.has(identifierref ?? '')).length;
  const hasMastery = manifest.items.some(({ masteryScore }) => masteryScore !== null);
  const [what = '', ...verdicts] = judged.headline.split('; ');
  const findings = groupFindings(judged.diagnostics.filter(({ severity }) => severity !== 'note'));
  return {
    language: 'en',
    direction: en.direction,
    contentSecurityPolicy: { html: REPORT_POLICY },
    generator: `Coursewright ${toolVersion}`,
    documentTitle: strings.documentTitle(title),
    title,
    limits: strings.limits,
    words: strings.words,
    facts: [
      { name: strings.facts.what, value: what },
      ...verdicts.map((value) => ({ name: strings.facts.verdict, value })),
      { name: strings.facts.file, value: zip.name },
      { name: strings.facts.size, value: strings.size(formatLocaleNumber(zip.bytes, en.writing), zip.files) },
      { name: strings.facts.sha256, value: zip.sha256 },
      { name: strings.facts.identifier, value: manifest.identifier },
    ],
    items: manifest.items.map((item) => viewItem(item, manifest)),
    identifiersNote: strings.identifiersNote,
    settings: strings
      .settings({ scos, hasMastery })
      .map(([setting, value, why]) => ({ setting, value, why })),
    none: findings.length === 0 ? strings.none : null,
    findings: findings.map(([first, ...others]) => ({
      severity: first.severity,
      message: first.file === undefined ? first.message : `${first.file}: ${first.message}`,
      help: first.help ?? '',
      more: others.length === 0 ? '' : strings.more(others.length),
    })),
  };
};

/** The admin guide for the administrator of a package that any tool may have made: one HTML file that needs nothing beside it. */
export const renderPackageGuide = (input: PackageGuideInput): string =>
  finishDocument(compileTemplate<PackageGuideView>(input.templates, 'package-sheet')(view(input)));
