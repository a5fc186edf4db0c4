import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';

/** How many characters of the manifest's identifier SAP SuccessFactors keeps. */
const SAP_LENGTH = 15;

/** Names of resources that tell no package from another. */
const GENERIC = /^(?:r|res|resource|sco|item|i)?[-_]?\d*$/i;

/** Of an XML declaration, the encoding. */
const ENCODING = /^\ufeff?\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([^"']{1,40})["']/;

const encodingOf = (data: Uint8Array): string => {
  const [first = 0, second = 0] = data;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return (
    ENCODING.exec(new TextDecoder('latin1').decode(data.subarray(0, 400)).replace(/^ï»¿/, ''))?.[1] ?? 'UTF-8'
  );
};

/** How a single LMS reads a manifest otherwise than the standard says. */
export const manifestLms: ManifestRule = ({ files, manifest }) => {
  const data = files.get(MANIFEST_PATH);
  if (!manifest || !data) return [];
  const location = { file: MANIFEST_PATH };
  const diagnostics: Diagnostic[] = [];
  const encoding = encodingOf(data);
  if (!/^(?:utf-?8|us-ascii|ascii)$/i.test(encoding))
    diagnostics.push(report('manifest/encoding', { encoding }, { ...location, line: 1 }));
  if (manifest.prefix !== '')
    diagnostics.push(
      report('manifest/element-prefix', { prefix: manifest.prefix }, { ...location, line: 1 }),
    );
  for (const prefix of manifest.adlcpPrefixes.filter((each) => each !== 'adlcp'))
    diagnostics.push(report('manifest/adlcp-prefix', { prefix }, location));
  for (const line of manifest.outerBases)
    diagnostics.push(report('manifest/xml-base', {}, { ...location, line }));
  const isGeneric = manifest.items.some(({ identifierref }) => GENERIC.test(identifierref ?? 'none'));
  if (manifest.identifier.length > SAP_LENGTH && isGeneric)
    diagnostics.push(
      report(
        'manifest/identifier-shortened',
        { identifier: manifest.identifier, limit: SAP_LENGTH },
        location,
      ),
    );
  for (const { title, line } of [...manifest.organizations, ...manifest.items])
    if (title.trim() === '0' || / [&<>]|[&<>] /.test(title))
      diagnostics.push(report('manifest/title-changed', { title }, { ...location, line }));
  return diagnostics;
};
