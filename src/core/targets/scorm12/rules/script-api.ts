import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import { isOtherServer, isSystemFile, normalizePath, urlPath } from '../../../text/url-path.ts';
import type { CheckedManifest, ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';

const CODE = /\.(?:m?js|x?html?)$/i;

/** Names of files in pages and scripts: whatever stands between quotes or behind an equals sign and ends like one. */
const NAMED = /([\w%+~@!$&().,/-]{1,200}\.(?:m?js|x?html?))\b/gi;

/** What a file says of the API of an LMS. */
interface ApiUse {
  readonly callsInitialize: boolean;
  readonly callsFinish: boolean;
  readonly is2004: boolean;
  /** Whether names may be put together while the script runs, or code comes from elsewhere. */
  readonly isOpaque: boolean;
}

const useIn = (text: string): ApiUse => ({
  callsInitialize: /LMSInitialize/.test(text),
  callsFinish: /LMSFinish/.test(text),
  is2004: /API_1484_11/.test(text),
  isOpaque:
    /["'`]LMS["'`]\s*\+|<script[^>]{0,300}\bsrc\s*=\s*["']?(?:https?:)?\/\/|<(?:iframe|frame)\b[^>]{0,300}\bsrc\s*=\s*["']?(?:https?:)?\/\//i.test(
      text,
    ) || /\.src\s*=\s*["'`](?:https?:)?\/\//.test(text),
});

/** What the files that a page reaches by name say of the API together. */
const reachFrom = (
  start: string,
  { text }: CheckedManifest,
  code: ReadonlySet<string>,
  byName: ReadonlyMap<string, readonly string[]>,
  useOf: (path: string) => ApiUse,
): boolean => {
  const seen = new Set([start]);
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const use = useOf(path);
    if (use.callsInitialize || use.isOpaque) return true;
    for (const [, name = ''] of text(path).matchAll(NAMED)) {
      const last = urlPath(name).split('/').at(-1)?.toLowerCase() ?? '';
      for (const target of byName.get(last) ?? [])
        if (!seen.has(target) && code.has(target)) {
          seen.add(target);
          open.push(target);
        }
    }
  }
  return false;
};

/** A SCO finds the API of SCORM 1.2, and begins and ends with it (SCORM 1.2 RTE 3.2). */
export const scriptApi: ManifestRule = (checked) => {
  const { files, manifest, text } = checked;
  const scos = (manifest?.resources ?? []).filter(
    ({ scormType, href, identifier }) =>
      scormType === 'sco' &&
      href !== null &&
      !isOtherServer(href) &&
      (manifest?.organizations.length === 0 ||
        manifest?.items.some(({ identifierref }) => identifierref === identifier)),
  );
  // Nothing can be said of a package that could not be read whole.
  if (scos.length === 0 || !files.isComplete) return [];
  const code = new Set([...files.keys()].filter((path) => CODE.test(path) && !isSystemFile(path)));
  const uses = new Map<string, ApiUse>();
  const useOf = (path: string): ApiUse => {
    const use = uses.get(path) ?? useIn(text(path));
    uses.set(path, use);
    return use;
  };
  const all = [...code].map(useOf);
  const at = { file: MANIFEST_PATH };
  if (!all.some(({ callsInitialize, isOpaque }) => callsInitialize || isOpaque)) {
    if (all.some(({ is2004 }) => is2004)) return [report('script/only-2004-api', {}, at)];
    return scos.map(({ identifier, line }) =>
      report('script/no-initialize', { identifier, isElsewhere: false }, { ...at, line }),
    );
  }
  const diagnostics: Diagnostic[] = [];
  if (!all.some(({ callsFinish, isOpaque }) => callsFinish || isOpaque))
    diagnostics.push(report('script/no-finish', {}, at));
  if (scos.length === 1) return diagnostics;
  const byName = new Map<string, string[]>();
  for (const path of code) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const answers = new Map<string, boolean>();
  for (const { identifier, href, line } of scos) {
    const path = [urlPath(href ?? ''), normalizePath(urlPath(href ?? ''))].find((each) => code.has(each));
    if (path === undefined) continue;
    const isReached = answers.get(path) ?? reachFrom(path, checked, code, byName, useOf);
    answers.set(path, isReached);
    if (!isReached)
      diagnostics.push(report('script/no-initialize', { identifier, isElsewhere: true }, { ...at, line }));
  }
  return diagnostics;
};
