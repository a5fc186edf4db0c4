import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { SyntaxProblem } from '../core/check/checked-package.ts';

/** Longer scripts are believed to be what the engine says; in UTF-16 units. */
const SECOND_OPINION_LENGTH = 2 * 2 ** 20;

/** What the engine says of a module, which only esbuild can judge. */
const MODULE = /import statement|'export'|import\.meta|await is only valid/;

const require = createRequire(import.meta.url);

/** What esbuild makes of a script; it knows modules, and syntax that is newer than this Node. Loaded only when it is asked. */
const askEsbuild = (text: string): SyntaxProblem | null => {
  const { transformSync }: typeof import('esbuild') = require('esbuild');
  try {
    transformSync(text, { logLevel: 'silent', target: 'esnext' });
    return null;
  } catch (error) {
    const [first] = (error as Partial<import('esbuild').TransformFailure>).errors ?? [];
    return first ? { line: first.location?.line ?? 1, message: first.text } : null;
  }
};

/**
 * Why browsers cannot read a script; `null` if they can. The script is compiled by the engine that Chromium has, and never run;
 * what the engine refuses is a fault only if esbuild refuses it as well.
 */
export const syntaxProblemOf = (text: string): SyntaxProblem | null => {
  try {
    new Script(text, { filename: 'script.js' });
    return null;
  } catch (error) {
    // A nesting too deep for the stack is no error of syntax.
    if (!(error instanceof SyntaxError)) return null;
    const isLong = text.length > SECOND_OPINION_LENGTH;
    if (MODULE.test(error.message)) return isLong ? null : askEsbuild(text);
    const [, line = '1'] = /^script\.js:(\d+)/.exec(error.stack ?? '') ?? [];
    return isLong ? { line: Number(line), message: error.message } : askEsbuild(text);
  }
};
