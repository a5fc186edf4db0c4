import { report } from '../../diagnostics/registry.ts';
import { type CheckRule, scriptsOf } from '../checked-package.ts';

/** More findings than this say nothing more. */
const LIMIT = 20;

/** Whether what is named like a script is data, which scripts fetch and do not run. */
const isJson = (text: string): boolean => {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Browsers can read every script. */
export const scriptSyntax: CheckRule = (checked) => {
  const diagnostics = [];
  for (const { file, line, text } of scriptsOf(checked)) {
    const problem = checked.syntaxProblemOf(text);
    if (problem === null || isJson(text)) continue;
    const location = { file, line: line - 1 + problem.line };
    diagnostics.push(report('script/syntax', { problem: problem.message }, location));
    if (diagnostics.length === LIMIT) break;
  }
  return diagnostics;
};
