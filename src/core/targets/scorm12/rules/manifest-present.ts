import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import { lineAt } from '../../../text/line-at.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';
import { readManifest } from '../read-manifest.ts';

/** Says that there is no manifest at the root, and where there is one. */
export const manifestMissing = (paths: Iterable<string>): Diagnostic => {
  const found = [...paths].find((path) => path.toLowerCase().endsWith(MANIFEST_PATH));
  return report('manifest/missing', { found: found ?? null }, { file: found ?? MANIFEST_PATH });
};

/** The manifest stands at the root under its exact name, in plain UTF-8, well formed, without a document type. */
export const manifestPresent: ManifestRule = ({ files, text }) => {
  const data = files.get(MANIFEST_PATH);
  if (!data) return [manifestMissing(files.keys())];
  const location = { file: MANIFEST_PATH };
  const xml = text(MANIFEST_PATH);
  const doctype = xml.indexOf('<!DOCTYPE');
  if (doctype >= 0) return [report('manifest/doctype', {}, { ...location, line: lineAt(xml, doctype) })];
  const manifest = readManifest(data);
  if (!('identifier' in manifest))
    return [
      report('manifest/not-well-formed', { message: manifest.message }, { ...location, line: manifest.line }),
    ];
  const reference = /&#/.exec(xml);
  return [
    ...(data[0] === 0xef && data[1] === 0xbb
      ? [report('manifest/byte-order-mark', {}, { ...location, line: 1 })]
      : []),
    ...(reference
      ? [report('manifest/character-reference', {}, { ...location, line: lineAt(xml, reference.index) })]
      : []),
  ];
};
