/** Moodle and Totara: the context of the activity. [run] */
const MOODLE = /^.*\/pluginfile\.php\/\d+\/mod_scorm\/content\//;

/**
 * Addresses that name the activity in which a package was opened, each up to the end of the name. What follows is left out:
 * the number of an upload, the digest of a package, folders within it. A backup that is restored beside the original gets
 * another name in each of these.
 *
 * Not here, because one address stands for more than one activity: folders named by the course or the package (SCORM Cloud,
 * Kolibri, Chamilo, a storage behind Open edX, where a copy of a course has the same block ids), `blob:` and the files of an
 * app.
 */
const ACTIVITY_NAMES: readonly RegExp[] = [
  MOODLE,
  // ILIAS: the number of the learning module. [source]
  /^.*\/lm_data\/lm_\d+\//,
  // Open edX, files sent by the XBlock: its usage id. [source]
  /^.*\/xblock\/[^/]+\/handler\/assets_proxy\//,
];

/**
 * The name of the activity in an address's path; `null` where it does not say one. No origin belongs to it: another origin,
 * be it `http` for `https`, has a storage and windows of its own.
 *
 * @param path of an address, or an activity path that an earlier version of this software has kept.
 */
export const knownActivityPath = (path: string): string | null => {
  const name = ACTIVITY_NAMES.find((candidate) => candidate.test(path));
  return name?.exec(path)?.[0] ?? null;
};

/** Whether an activity path is one where Moodle keeps packages. */
export const isInMoodle = (activityPath: string): boolean => MOODLE.test(activityPath);

/**
 * Where a package was opened: the name of its activity, and where the address does not say one, the folder of the page.
 *
 * @param address of the page, absolute.
 */
export const activityPathOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address);
  // Moodle without slash arguments.
  const path = pathname.endsWith('/pluginfile.php') ? pathname + (searchParams.get('file') ?? '') : pathname;
  return knownActivityPath(path) ?? path.replace(/[^/]*$/, '');
};
