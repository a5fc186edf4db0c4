import { compare } from '../text/compare.ts';

/** One file of a package. */
export interface PackageFile {
  /** POSIX path from the package's root, `[a-z0-9._/-]`. */
  readonly path: string;
  readonly data: Uint8Array;
}

/** Sorts paths by code unit, the manifest first: the order of the zip, the same on every machine. */
export const comparePaths = (a: string, b: string): number => {
  const isFirst = (path: string): boolean => path === MANIFEST_PATH;
  if (isFirst(a) !== isFirst(b)) return isFirst(a) ? -1 : 1;
  return compare(a, b);
};

/** Name of the manifest; at the package's root, lower case (SCORM 1.2 CAM 2.3). */
export const MANIFEST_PATH = 'imsmanifest.xml';

/** The part of the run-time that makes and sends statements; loaded only when an LRS is set. */
export const XAPI_SCRIPT_PATH = 'xapi.js';

/** What statements are about (`ActivityCatalogue`); fetched only when an LRS is set. */
export const XAPI_ACTIVITIES_PATH = 'xapi-activities.json';

/** Where statements go (`LrsConfig`); changed by `coursewright configure`. */
export const XAPI_CONFIG_PATH = 'xapi-config.json';

/** The schema files that stand at the root of every package, as ADL and IMS published them (SCORM 1.2 CAM 2.3.4). */
export const SCHEMA_PATHS: readonly string[] = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
];
