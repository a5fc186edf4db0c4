import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  type XmlElement,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

/** Something that a manifest or metadata has and the schemas do not allow, or the other way round. */
export interface SchemaViolation {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** libxml2 refuses two of the published schema files as they are; these copies differ for the validation alone. */
const repairs: Readonly<Record<string, (schema: string) => string>> = {
  'ims_xml.xsd': (schema) => schema.replace(/\s+xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, ''),
  'imsmd_rootv1p2p1.xsd': (schema) => schema.replaceAll('namespace="##any"', 'namespace="##other"'),
};

/** `imscp_rootv1p1p2.xsd` alone rejects ADL's attributes: a wrapper brings all three namespaces. */
const WRAPPER = `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** The namespace of metadata in SCORM 1.2. */
const LOM = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';

const encoder = new TextEncoder();

/** Something that is read as XML; `isJudged` says by its root element whether the schemas are for it. */
interface JudgedXml {
  readonly xml: Uint8Array;
  readonly url: string;
  readonly isJudged: (root: XmlElement) => boolean;
}

const violationsOf = (error: unknown): readonly SchemaViolation[] => {
  if (!(error instanceof XmlLibError)) throw error;
  return error.details.map(({ line, message }) => ({
    line,
    message: message.trim().replace(/\{[^}]*\}/g, ''),
  }));
};

/** Validators by the schema files that they are made of: a set of schemas is compiled once, and kept as long as the files are. */
const validators = new WeakMap<Readonly<Record<string, Uint8Array>>, XsdValidator>();

const validatorOf = (schemas: Readonly<Record<string, Uint8Array>>): XsdValidator => {
  const known = validators.get(schemas);
  if (known) return known;
  const decoder = new TextDecoder();
  const buffers = Object.fromEntries(
    Object.entries(schemas).map(([name, data]) => {
      const text = decoder.decode(data);
      return [name, encoder.encode(repairs[name]?.(text) ?? text)];
    }),
  );
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  try {
    const wrapper = XmlDocument.fromString(WRAPPER, { url: 'wrapper.xsd' });
    try {
      const validator = XsdValidator.fromDoc(wrapper);
      validators.set(schemas, validator);
      return validator;
    } finally {
      wrapper.dispose();
    }
  } finally {
    xmlCleanupInputProvider();
  }
};

/** What an action of libxml2 finds wrong in the document; nothing if it goes through. */
const findingsOf = (action: () => void): readonly SchemaViolation[] => {
  try {
    action();
    return [];
  } catch (error) {
    return violationsOf(error);
  }
};

/** Throws if the schemas themselves cannot be read: that is no fault of the document. */
const validate = (
  { xml, url, isJudged }: JudgedXml,
  schemas: Readonly<Record<string, Uint8Array>>,
): readonly SchemaViolation[] => {
  let document: XmlDocument | undefined;
  const unreadable = findingsOf(() => {
    document = XmlDocument.fromBuffer(xml, {
      url,
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
    });
  });
  if (!document) return unreadable;
  const read = document;
  try {
    // What an entity of a document type stands for is not looked up.
    if (read.dtd !== null || !isJudged(read.root)) return [];
    const validator = validatorOf(schemas);
    return findingsOf(() => validator.validate(read));
  } finally {
    read.dispose();
  }
};

/**
 * Validates a manifest against the SCORM 1.2 schemas (CAM 2.3.4). Nothing is fetched, no entity is expanded from outside.
 *
 * @param schemas the schema files by name, as published.
 */
export const validateManifest = (
  xml: Uint8Array,
  schemas: Readonly<Record<string, Uint8Array>>,
): readonly SchemaViolation[] => validate({ xml, url: 'imsmanifest.xml', isJudged: () => true }, schemas);

/**
 * Reads a file with metadata, and validates it against the schema of SCORM 1.2 if it is written for that one (CAM 2.2.4).
 *
 * @param schemas the schema files by name, as published.
 */
export const validateMetadata = (
  xml: Uint8Array,
  schemas: Readonly<Record<string, Uint8Array>>,
): readonly SchemaViolation[] =>
  validate({ xml, url: 'metadata.xml', isJudged: (root) => root.namespaceUri === LOM }, schemas);
