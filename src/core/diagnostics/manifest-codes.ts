import { defineCode } from './code.ts';

type None = Record<string, never>;

const CAM = 'SCORM 1.2 CAM 2.3';

/** What can be wrong with a manifest as a document. */
export const manifestCodes = {
  'manifest/missing': defineCode<{ found: string | null }>({
    severity: 'error',
    title: 'No manifest at the root',
    message: ({ found }) =>
      found === null
        ? 'The package has no imsmanifest.xml.'
        : `The manifest is at "${found}", not at the root as imsmanifest.xml.`,
    help: 'Put imsmanifest.xml, in lower case, at the root of the zip: zip the files, not the folder around them.',
    spec: CAM,
    example: { found: 'course/imsmanifest.xml' },
  }),
  'manifest/not-well-formed': defineCode<{ message: string }>({
    severity: 'error',
    title: 'Manifest is not XML',
    message: ({ message }) => `The manifest cannot be read as XML: ${message}.`,
    help: 'Correct the manifest at the marked line.',
    spec: CAM,
    example: { message: 'Opening and ending tag mismatch: title and item' },
  }),
  'manifest/doctype': defineCode<None>({
    severity: 'error',
    title: 'Document type in the manifest',
    message: () => 'The manifest has a document type declaration.',
    help: 'Remove <!DOCTYPE …>: a manifest needs none, and one can make a reader fetch files or run out of memory.',
    example: {},
  }),
  'manifest/byte-order-mark': defineCode<None>({
    severity: 'error',
    title: 'Byte order mark',
    message: () => 'The manifest begins with a byte order mark.',
    help: 'Save the manifest as UTF-8 without a byte order mark.',
    example: {},
  }),
  'manifest/character-reference': defineCode<None>({
    severity: 'error',
    title: 'Numeric character reference in the manifest',
    message: () => 'The manifest writes a character as a number (&#…;).',
    help: 'Write the character itself in UTF-8: Moodle shows the reference as it stands.',
    example: {},
  }),
  'manifest/schema-violation': defineCode<{ message: string }>({
    severity: 'error',
    title: 'Manifest breaks its schema',
    message: ({ message }) => `The manifest is not valid against the SCORM 1.2 schemas: ${message}`,
    help: 'Correct the element at the marked line.',
    spec: CAM,
    example: { message: "Element 'metadata': This element is not expected." },
  }),
  'manifest/schema-version': defineCode<{ schema: string; version: string }>({
    severity: 'error',
    title: 'Not SCORM 1.2',
    message: ({ schema, version }) => `The manifest says schema "${schema}", version "${version}".`,
    help: 'Write <schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>.',
    spec: CAM,
    example: { schema: 'ADL SCORM', version: 'CAM 1.3' },
  }),
  'manifest/dangling-default': defineCode<{ name: string }>({
    severity: 'error',
    title: 'Default organization does not exist',
    message: ({ name }) => `The default organization "${name}" does not exist.`,
    help: 'Let the default attribute of <organizations> name an <organization>.',
    spec: CAM,
    example: { name: 'ORG-1' },
  }),
  'manifest/duplicate-identifier': defineCode<{ identifier: string }>({
    severity: 'error',
    title: 'Identifier used twice',
    message: ({ identifier }) => `The identifier "${identifier}" is used more than once.`,
    help: 'Give every organization, item and resource its own identifier: an LMS keeps data by it.',
    spec: CAM,
    example: { identifier: 'ITEM-1' },
  }),
  'manifest/dangling-identifierref': defineCode<{ identifier: string; identifierref: string }>({
    severity: 'error',
    title: 'Reference to no resource',
    message: ({ identifier, identifierref }) =>
      `"${identifier}" refers to the resource "${identifierref}", which does not exist.`,
    help: 'Let identifierref name a <resource> of this manifest.',
    spec: CAM,
    example: { identifier: 'ITEM-1', identifierref: 'RES-9' },
  }),
  'manifest/dangling-dependency': defineCode<{ identifier: string; identifierref: string }>({
    severity: 'error',
    title: 'Dependency on no resource',
    message: ({ identifier, identifierref }) =>
      `The resource "${identifier}" depends on the resource "${identifierref}", which does not exist.`,
    help: 'Let the dependency name a <resource> of this manifest, or remove it.',
    spec: CAM,
    example: { identifier: 'RES-1', identifierref: 'RES-9' },
  }),
  'manifest/name-too-long': defineCode<{ what: string; limit: number }>({
    severity: 'error',
    title: 'Title or identifier too long',
    message: ({ what, limit }) => `This ${what} is longer than ${limit} characters.`,
    help: 'Shorten it: Moodle cannot store more.',
    example: { what: 'title', limit: 255 },
  }),
  'manifest/encoding': defineCode<{ encoding: string }>({
    severity: 'error',
    title: 'Encoding other than UTF-8',
    message: ({ encoding }) => `The manifest is written in ${encoding}.`,
    help: 'Save it as UTF-8: not every LMS reads other encodings, and Moodle none but UTF-8, UTF-16 and ISO-8859-1.',
    example: { encoding: 'windows-1252' },
  }),
  'manifest/element-prefix': defineCode<{ prefix: string }>({
    severity: 'error',
    title: 'Elements with a prefix',
    message: ({ prefix }) => `The elements of the manifest stand under the prefix "${prefix}:".`,
    help: 'Make the namespace of IMS Content Packaging the default one: Moodle looks for <manifest> by its literal name, and fails.',
    example: { prefix: 'imscp' },
  }),
  'manifest/adlcp-prefix': defineCode<{ prefix: string }>({
    severity: 'error',
    title: 'Other prefix than adlcp',
    message: ({ prefix }) =>
      prefix === ''
        ? 'ADL’s elements stand in the manifest without a prefix.'
        : `ADL’s elements stand under the prefix "${prefix}:".`,
    help: 'Use the prefix "adlcp": Moodle looks for adlcp:scormtype by its literal name, takes a SCO under another for an asset, and records nothing of it.',
    example: { prefix: 'scorm' },
  }),
  'manifest/xml-base': defineCode<None>({
    severity: 'error',
    title: 'Base address outside a resource',
    message: () => 'An xml:base stands on <manifest> or <resources>.',
    help: 'Write whole paths into the resources: Moodle takes a base on <resource> alone, and then launches nothing.',
    example: {},
  }),
  'manifest/identifier-shortened': defineCode<{ identifier: string; limit: number }>({
    severity: 'note',
    title: 'Long identifier',
    message: ({ identifier, limit }) =>
      `SAP SuccessFactors keeps the first ${limit} characters of "${identifier}", and the names of the resources tell packages not apart.`,
    help: 'Let the identifiers of different packages differ in their first 15 characters.',
    example: { identifier: 'COMPANY-COURSES-FIRE-SAFETY', limit: 15 },
  }),
  'manifest/title-changed': defineCode<{ title: string }>({
    severity: 'error',
    title: 'Title that Moodle changes',
    message: ({ title }) =>
      `Moodle shows the title "${title}" otherwise: it drops a blank beside &, < or >, and a title "0".`,
    help: 'Put a no-break space beside the sign, or write it in words.',
    example: { title: 'Fire & safety' },
  }),
  'manifest/metadata-missing': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Metadata file is missing',
    message: ({ href }) => `The manifest names the metadata file "${href}", which the package does not have.`,
    help: 'Add the file, or remove the <adlcp:location> element: SCORM Cloud warns of it at every import.',
    spec: CAM,
    example: { href: 'metadata.xml' },
  }),
  'manifest/metadata-invalid': defineCode<{ message: string }>({
    severity: 'error',
    title: 'Metadata that cannot be read',
    message: ({ message }) => `This metadata is not what the schema of SCORM 1.2 allows: ${message}`,
    help: 'Correct the element at the marked line, or remove the <adlcp:location> that names the file.',
    spec: 'SCORM 1.2 CAM 2.2.4',
    example: { message: 'Opening and ending tag mismatch: title and general' },
  }),
};
