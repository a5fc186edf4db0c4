import { ParseOption, XmlDocument, type XmlElement, XmlLibError } from 'libxml2-wasm';

/** What an item must wait for (SCORM 1.2 CAM 2.3.5.4, `adlcp:prerequisites`). */
export interface Prerequisites {
  readonly script: string;
  /** `null` if the attribute is missing. */
  readonly type: string | null;
  readonly line: number;
}

/** An item of an organization (SCORM 1.2 CAM 2.3.5). */
export interface ManifestItem {
  readonly identifier: string;
  readonly identifierref: string | null;
  readonly title: string;
  /** Identifier of the organization that the item belongs to. */
  readonly organization: string;
  readonly isVisible: boolean;
  readonly hasItems: boolean;
  /** What is appended to the address. */
  readonly parameters: string;
  readonly masteryScore: string | null;
  readonly dataFromLms: string | null;
  readonly maxTimeAllowed: string | null;
  readonly timeLimitAction: string | null;
  readonly prerequisites: Prerequisites | null;
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

/** A file with metadata that the manifest names (`adlcp:location`, SCORM 1.2 CAM 2.3.4). */
export interface MetadataLocation {
  readonly href: string;
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
  readonly metadataLocations: readonly MetadataLocation[];
  /** Lines of `manifest` and `resources` elements that have an `xml:base`. */
  readonly outerBases: readonly number[];
  /** The prefix of the element `manifest`; `''` without one. */
  readonly prefix: string;
  /** The prefixes under which ADL's elements and attributes stand. */
  readonly adlcpPrefixes: readonly string[];
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

/** An address that does not depend on where it stands. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:|^[/\\]/i;

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
  try {
    return readDocument(document);
  } finally {
    document.dispose();
  }
};

const readDocument = ({ root }: XmlDocument): Manifest => {
  const find = (path: string, from: XmlElement = root): XmlElement[] =>
    from.find(path, NAMESPACES) as XmlElement[];
  const textOf = (path: string, from?: XmlElement): string => find(path, from)[0]?.content ?? '';
  const contentOf = (path: string, from: XmlElement): string | null => find(path, from)[0]?.content ?? null;
  const attribute = (element: XmlElement, name: string, prefix?: string): string | null =>
    element.attr(name, prefix)?.value ?? null;
  /** An attribute of ADL's namespace, whatever prefix stands for it. */
  const adlcp = (element: XmlElement, name: string): string | null =>
    element.attrs.find((attr) => attr.name === name && attr.namespaceUri === NAMESPACES.adlcp)?.value ?? null;
  const baseOf = (element: XmlElement | undefined): string =>
    element ? (attribute(element, 'base', 'xml') ?? '') : '';
  const [resources] = find('cp:resources');
  const outer = [root, ...(resources ? [resources] : [])];
  const outerBase = outer.map((element) => baseOf(element).replace(/[^/]*$/, '')).join('');
  /** An address behind the `xml:base` of the elements around it. */
  const resolved = (href: string, resource: XmlElement): string =>
    ABSOLUTE.test(href) ? href : outerBase + baseOf(resource).replace(/[^/]*$/, '') + href;

  const readItems = (parent: XmlElement, organization: string): readonly ManifestItem[] =>
    find('cp:item', parent).flatMap((element) => {
      const inner = readItems(element, organization);
      const [prerequisites] = find('adlcp:prerequisites', element);
      return [
        {
          identifier: attribute(element, 'identifier') ?? '',
          identifierref: attribute(element, 'identifierref'),
          title: textOf('cp:title', element),
          organization,
          isVisible: !/^(?:false|0)$/.test(attribute(element, 'isvisible') ?? ''),
          hasItems: inner.length > 0,
          parameters: attribute(element, 'parameters') ?? '',
          dataFromLms: contentOf('adlcp:datafromlms', element),
          masteryScore: contentOf('adlcp:masteryscore', element),
          maxTimeAllowed: contentOf('adlcp:maxtimeallowed', element),
          timeLimitAction: contentOf('adlcp:timelimitaction', element),
          prerequisites: prerequisites
            ? {
                script: prerequisites.content,
                type: attribute(prerequisites, 'type'),
                line: prerequisites.line,
              }
            : null,
          line: element.line,
        },
        ...inner,
      ];
    });
  const organizations = find('cp:organizations/cp:organization').map((element) => ({
    element,
    identifier: attribute(element, 'identifier') ?? '',
    title: textOf('cp:title', element),
    line: element.line,
  }));
  const ofAdl = `//*[namespace-uri()='${NAMESPACES.adlcp}']`;
  const withAdl = `//*[@*[namespace-uri()='${NAMESPACES.adlcp}']]`;
  return {
    identifier: attribute(root, 'identifier') ?? '',
    schema: textOf('cp:metadata/cp:schema'),
    schemaVersion: textOf('cp:metadata/cp:schemaversion'),
    defaultOrganization: find('cp:organizations').map((element) => attribute(element, 'default'))[0] ?? null,
    organizations: organizations.map(({ element: _element, ...rest }) => rest),
    items: organizations.flatMap(({ element, identifier }) => readItems(element, identifier)),
    resources: find('cp:resources/cp:resource').map((element) => {
      const href = attribute(element, 'href');
      return {
        identifier: attribute(element, 'identifier') ?? '',
        scormType: adlcp(element, 'scormtype'),
        href: href === null ? null : resolved(href, element),
        files: find('cp:file', element).map((file) => ({
          href: resolved(attribute(file, 'href') ?? '', element),
          line: file.line,
        })),
        dependencies: find('cp:dependency', element).map((dependency) => ({
          identifierref: attribute(dependency, 'identifierref') ?? '',
          line: dependency.line,
        })),
        line: element.line,
      };
    }),
    metadataLocations: find('//adlcp:location').map((element) => ({
      href: element.content.trim(),
      line: element.line,
    })),
    outerBases: outer.filter((element) => baseOf(element) !== '').map((element) => element.line),
    prefix: root.prefix,
    adlcpPrefixes: [
      ...new Set([
        ...find(ofAdl).map((element) => element.prefix),
        ...find(withAdl).flatMap((element) =>
          element.attrs.flatMap((attr) => (attr.namespaceUri === NAMESPACES.adlcp ? [attr.prefix] : [])),
        ),
      ]),
    ],
  };
};
