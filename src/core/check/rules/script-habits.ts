import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { lineAt } from '../../text/line-at.ts';
import { type CheckRule, type PackageScript, pagesOf, scriptsOf } from '../checked-package.ts';

/** Where a script has a handler for unload or beforeunload. */
const UNLOAD: readonly RegExp[] = [
  /\bon(?:before)?unload\s*=(?![=>])/,
  /\baddEventListener\(\s*["'`](?:before)?unload["'`]/,
  /\battachEvent\(\s*["'`]on(?:before)?unload["'`]/,
  /\.(?:on|one|bind)\(\s*["'`](?:before)?unload\b/,
  /\.unload\(\s*(?:function\b|\w+\s*=>|\()/,
];

/** Where a script talks to another server. */
const OUTSIDE: readonly RegExp[] = [
  /\b(?:fetch|importScripts|import|sendBeacon|WebSocket|EventSource)\(\s*["'`]((?:https?|wss?):\/\/[^"'`\s]{1,200})/,
  /\.open\(\s*["'`](?:GET|POST|PUT)["'`]\s*,\s*["'`](https?:\/\/[^"'`\s]{1,200})/i,
  /\.src\s*=\s*["'`](https?:\/\/[^"'`\s]{1,200})/,
  /\$\.(?:ajax|get|post|getJSON|getScript)\(\s*["'`](https?:\/\/[^"'`\s]{1,200})/,
];

const firstOf = (text: string, patterns: readonly RegExp[]): RegExpExecArray | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
};

const judge = ({ file, line, text }: PackageScript): readonly Diagnostic[] => {
  const at = (match: RegExpExecArray) => ({ file, line: line - 1 + lineAt(text, match.index) });
  const [unload, outside, popUp, write] = [
    firstOf(text, UNLOAD),
    firstOf(text, OUTSIDE),
    firstOf(text, [/\bwindow\.open\(/]),
    firstOf(text, [/\bdocument\.write(?:ln)?\(/]),
  ];
  return [
    ...(unload ? [report('script/unload-handler', {}, at(unload))] : []),
    ...(outside ? [report('script/outside-address', { address: outside[1] ?? '' }, at(outside))] : []),
    ...(popUp ? [report('script/pop-up', {}, at(popUp))] : []),
    ...(write ? [report('script/document-write', {}, at(write))] : []),
  ];
};

/** The first of each code in each file: the others are there for the same reason. */
const firsts = (diagnostics: Iterable<Diagnostic>): readonly Diagnostic[] => {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code} ${diagnostic.file}`;
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  return [...seen.values()];
};

/**
 * What scripts do that costs results or fails in the frame of an LMS: handlers for unload and beforeunload, which browsers skip or
 * forbid; windows of their own; writing into the page; other servers.
 */
export const scriptHabits: CheckRule = (checked) => {
  const found: Diagnostic[] = [];
  for (const script of scriptsOf(checked)) found.push(...judge(script));
  for (const file of pagesOf(checked))
    for (const { attributes, line } of checked.tags(file))
      if ('onunload' in attributes || 'onbeforeunload' in attributes)
        found.push(report('script/unload-handler', {}, { file, line }));
  return firsts(found);
};
