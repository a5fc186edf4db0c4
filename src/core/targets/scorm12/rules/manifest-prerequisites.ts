import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { report } from '../../../diagnostics/registry.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';
import type { ManifestItem } from '../read-manifest.ts';

/** Statuses that an item may be compared with, as words and letters. */
const STATUSES: ReadonlySet<string> = new Set(
  'passed p completed c failed f incomplete i browsed b not_attempted n'.split(' '),
);

/** What an AICC script names, without the statuses that it compares with. */
const namesIn = (script: string): readonly string[] =>
  script
    .replace(/(?:=|<>)\s*"?[^&|~(){},"]*"?/g, ' ')
    .replace(/\d+\s*\*\s*\{/g, ' {')
    .split(/[&|~(){},\s]+/)
    .filter((name) => name !== '');

const judge = (item: ManifestItem, identifiers: ReadonlySet<string>): readonly Diagnostic[] => {
  const { prerequisites, identifier } = item;
  if (!prerequisites) return [];
  const { script, type, line } = prerequisites;
  const location = { file: MANIFEST_PATH, line };
  const names = namesIn(script);
  const words = names.filter((name) => /^(?:and|or|not)$/i.test(name) && !identifiers.has(name));
  const others = names.filter((name) => !words.includes(name) && !STATUSES.has(name.toLowerCase()));
  return [
    ...(type === null ? [report('manifest/prerequisites-type', { identifier }, location)] : []),
    ...words.slice(0, 1).map((word) => report('manifest/prerequisites-words', { script, word }, location)),
    ...(/\{[^}]*,\s/.test(script) ? [report('manifest/prerequisites-blank', { script }, location)] : []),
    ...[...new Set(others)].flatMap((name) =>
      name === identifier
        ? [report('manifest/prerequisites-own', { identifier }, location)]
        : identifiers.has(name)
          ? []
          : [report('manifest/prerequisites-unknown', { identifier, name }, location)],
    ),
  ];
};

/** What an item waits for exists, is another item, and is written so that LMSs can work it out (SCORM 1.2 CAM 2.3.5.4). */
export const manifestPrerequisites: ManifestRule = ({ manifest }) => {
  const identifiers = new Set((manifest?.items ?? []).map(({ identifier }) => identifier));
  return (manifest?.items ?? []).flatMap((item) => judge(item, identifiers));
};
