/** Name of the manifest; at the package's root, lower case (SCORM 1.2 CAM 2.3). */
export const MANIFEST_PATH = 'imsmanifest.xml';

/** The schema files that stand at the root of every package, as ADL and IMS published them (SCORM 1.2 CAM 2.3.4). */
export const SCHEMA_PATHS: readonly string[] = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
];
