import type { CodeDefinition } from '../diagnostics/code.ts';
import { type ArgsOf, type Code, codes, registry } from '../diagnostics/registry.ts';
import { didYouMean } from '../diagnostics/wording.ts';
import { PROFILE_NAMES, PROFILES, severityUnder } from './profiles.ts';

const isCode = (text: string): text is Code => Object.hasOwn(registry, text);

/** How bad a code is by each profile; empty for what is found in no package. */
export const severitiesOf = (code: Code): readonly (readonly [name: string, severity: string])[] => {
  const { severity } = registry[code];
  if (!/^(?:archive|manifest|package|page|script|play|update|check)\//.test(code)) return [];
  return PROFILES.map((profile) => [
    `${profile} (${PROFILE_NAMES[profile]})`,
    severityUnder(profile, { code, severity, message: '' }),
  ]);
};

const explainKnown = <C extends Code>(code: C): string => {
  const { title, message, example, help, spec, severity }: CodeDefinition<ArgsOf<C>> = registry[code];
  const profiles = severitiesOf(code);
  return [
    `${code}: ${title}`,
    '',
    `  ${message(example)}`,
    '',
    `  ${help}`,
    ...(spec === undefined ? [] : ['', `  Rests on: ${spec}.`]),
    '',
    ...(profiles.length === 0
      ? [`  ${severity}`]
      : profiles.map(([name, level]) => `  ${level.padEnd(8)} ${name}`)),
    '',
  ].join('\n');
};

/** A code explained for a person, with an example and how bad it is by each profile; what is no code gives the codes near it. */
export const explainCode = (
  text: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly help: string } => {
  if (isCode(text)) return { ok: true, text: explainKnown(text) };
  const inArea = codes.filter((code) => code.split('/')[1] === text);
  if (inArea[0] && inArea.length === 1) return { ok: true, text: explainKnown(inArea[0]) };
  return { ok: false, help: didYouMean(text, codes) ?? 'All codes are in docs/diagnostics.md.' };
};
