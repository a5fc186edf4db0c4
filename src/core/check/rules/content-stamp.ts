import { report } from '../../diagnostics/registry.ts';
import { contentDigestOf, stampOf } from '../../plan/content-digest.ts';
import { MANIFEST_PATH } from '../../targets/scorm12/package-paths.ts';
import { type CheckRule, pagesOf } from '../checked-package.ts';

/** A page that names the content digest of its package names the right one: it is evidence in every statement. */
export const contentStamp: CheckRule = (checked) => {
  const stamped = pagesOf(checked).flatMap((path) => {
    const stamp = stampOf(checked.text(path));
    return stamp === null ? [] : [{ path, stamp }];
  });
  if (stamped.length === 0 || !checked.files.isComplete) return [];
  const digest = contentDigestOf(
    [...checked.files.keys()].flatMap((path) => checked.files.file(path) ?? []),
    checked.sha256,
    MANIFEST_PATH,
  );
  return stamped
    .filter(({ stamp }) => stamp !== digest)
    .map(({ path, stamp }) => report('page/content-digest', { stamp, digest }, { file: path }));
};
