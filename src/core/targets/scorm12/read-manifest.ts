import { ParseOption, XmlDocument, type XmlElement, XmlLibError } from 'libxml2-wasm';

/** An item of an organization (SCORM 1.2 CAM 2.3.5). */
export interface ManifestItem {
  readonly identifier: string;
  readonly identifierref: string | null;
  readonly title: string;
  readonly masteryScore: string | null;
  readonly line: number;
}

/** A resource with its files (SCORM 1.2 CAM 2.3.6). */
export interface ManifestResource {
  readonly identifier: string;
  readonly scormType: string | null;
  /** With the `xml:base` of the elements around it in front. */
  readonly href: string | null;
  readonly files: readonly { readonly href: string; readonly line: number }[];
  readonly dependencies: readonly { readonly identifierref: string; readonly line: number }[];
  readonly line: number;
}

/** What a manifest says. */
export interface Manifest {
  readonly identifier: string;
  readonly schema: string;
  readonly schemaVersion: string;
  readonly defaultOrganization: string | null;
  readonly organizations: readonly {
    readonly identifier: string;
    readonly title: string;
    readonly line: number;
  }[];
  /** All items of all organizations, in document order, folders included. */
  readonly items: readonly ManifestItem[];
  readonly resources: readonly ManifestResource[];
}

/** Why a manifest could not be read. */
export interface ManifestSyntaxError {
  readonly line: number;
  readonly message: string;
}

const NAMESPACES = {
  cp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
};

/** Reads a manifest without fetching anything and without expanding entities from outside. */
export const readManifest = (xml: Uint8Array): Manifest | ManifestSyntaxError => {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(xml, {
      url: 'imsmanifest.xml',
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
    });
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const [first] = error.details;
    return { line: first?.line ?? 1, message: (first?.message ?? error.message).trim() };
  }
  // What an entity of a document type stands for is not looked up.
  if (document.dtd !== null) {
    document.dispose();
    return { line: 1, message: 'it has a document type declaration' };
  }
  const find = (path: string, from?: XmlElement): XmlElement[] =>
    (from ?? document.root).find(path, NAMESPACES) as XmlElement[];
  const textOf = (path: string, from?: XmlElement): string => find(path, from)[0]?.content ?? '';
  const attribute = (element: XmlElement, name: string, prefix?: string): string | null =>
    element.attr(name, prefix)?.value ?? null;
  /** An address behind the `xml:base` of the elements around it. */
  const resolved = (href: string | null, ...around: readonly (XmlElement | undefined)[]): string | null => {
    if (href === null || /^[a-z][a-z0-9+.-]*:|^\//i.test(href)) return href;
    const bases = around.map((element) => (element ? (attribute(element, 'base', 'xml') ?? '') : ''));
    return bases.map((base) => base.replace(/[^/]*$/, '')).join('') + href;
  };
  const [resources] = find('cp:resources');
  try {
    return {
      identifier: attribute(document.root, 'identifier') ?? '',
      schema: textOf('cp:metadata/cp:schema'),
      schemaVersion: textOf('cp:metadata/cp:schemaversion'),
      defaultOrganization:
        find('cp:organizations').map((element) => attribute(element, 'default'))[0] ?? null,
      organizations: find('cp:organizations/cp:organization').map((element) => ({
        identifier: attribute(element, 'identifier') ?? '',
        title: textOf('cp:title', element),
        line: element.line,
      })),
      items: find('cp:organizations//cp:item').map((element) => ({
        identifier: attribute(element, 'identifier') ?? '',
        identifierref: attribute(element, 'identifierref'),
        title: textOf('cp:title', element),
        masteryScore: find('adlcp:masteryscore', element)[0]?.content ?? null,
        line: element.line,
      })),
      resources: find('cp:resources/cp:resource').map((element) => ({
        identifier: attribute(element, 'identifier') ?? '',
        scormType: attribute(element, 'scormtype', 'adlcp'),
        href: resolved(attribute(element, 'href'), document.root, resources, element),
        files: find('cp:file', element).map((file) => ({
          href: resolved(attribute(file, 'href'), document.root, resources, element) ?? '',
          line: file.line,
        })),
        dependencies: find('cp:dependency', element).map((dependency) => ({
          identifierref: attribute(dependency, 'identifierref') ?? '',
          line: dependency.line,
        })),
        line: element.line,
      })),
    };
  } finally {
    document.dispose();
  }
};
