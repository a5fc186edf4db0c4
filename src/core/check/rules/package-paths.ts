import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { isSystemFile } from '../../text/url-path.ts';
import type { CheckRule } from '../checked-package.ts';

/** The longest path that is safe on every server, in characters. */
const PATH_MAX_LENGTH = 200;

const EXECUTABLE = /\.(?:php\d?|phtml|sh|cgi|asp|aspx|jsp|py|rb|pl|shtml|exe|bat|cmd)$|(?:^|\/)\.ht/i;

/** File types that Moodle serves as octet-stream, which breaks scripts and styles (moodle MIME table). */
const UNSERVED = /\.(?:mjs|wasm)$/i;

/** What Moodle takes out of names (found by uploading them). */
const STRIPPED = /[&<>"'|:`\\\p{Cc}]/gu;

/** Names that every server, zip reader and LMS takes as they are. */
export const packagePaths: CheckRule = ({ files }) => {
  const diagnostics: Diagnostic[] = [];
  const folded = new Map<string, string>();
  for (const path of files.keys()) {
    const location = { file: path };
    const twin = folded.get(path.toLowerCase());
    if (twin !== undefined) diagnostics.push(report('package/duplicate-path', { path, twin }, location));
    folded.set(path.toLowerCase(), path);
    if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path))
      diagnostics.push(report('package/path-characters', { path }, location));
    if (path.length > PATH_MAX_LENGTH)
      diagnostics.push(report('package/path-too-long', { limit: PATH_MAX_LENGTH }, location));
    const stored = path.replace(STRIPPED, '');
    if (stored !== path) diagnostics.push(report('package/stripped-name', { path, name: stored }, location));
    if (isSystemFile(path)) diagnostics.push(report('package/system-file', { path }, location));
    if (EXECUTABLE.test(path)) diagnostics.push(report('package/executable-file', { path }, location));
    if (UNSERVED.test(path)) diagnostics.push(report('package/unserved-type', { path }, location));
  }
  const films = [...files.keys()].filter((path) => /\.swf$/i.test(path));
  const [film] = films;
  if (film !== undefined)
    diagnostics.push(report('package/flash', { path: film, count: films.length }, { file: film }));
  return diagnostics;
};
