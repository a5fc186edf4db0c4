import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SyntaxProblem } from '../core/check/checked-package.ts';
import type { Sha256 } from '../core/plan/content-digest.ts';
import { PART_PATHS } from '../core/plan/package-file.ts';
import { SCHEMA_PATHS } from '../core/targets/scorm12/package-paths.ts';
import { syntaxProblemOf } from './script-syntax.ts';
import { findToolRoot, readToolVersion } from './tool-root.ts';
import { digestOf } from './zip.ts';

/** What the tool brings along: what every package is made and checked with. */
export interface ToolFiles {
  readonly version: string;
  /** Handlebars sources by path below `templates/`, such as `blocks/text.hbs`. */
  readonly templates: Readonly<Record<string, string>>;
  /** The stylesheet of every package: the files below `templates/style/` in the order of their names. */
  readonly stylesheet: string;
  /** The bundled run-time. */
  readonly script: Uint8Array;
  /** Its parts that are loaded after the start, by path in a package. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The bundled part of the run-time that sends statements. */
  readonly xapiScript: Uint8Array;
  /** The SCORM 1.2 schema files by name. */
  readonly schemas: Readonly<Record<string, Uint8Array>>;
  readonly sha256: Sha256;
  /** Why browsers cannot read a script; `null` if they can. */
  readonly syntaxProblemOf: (script: string) => SyntaxProblem | null;
}

/** Reads the tool's own files. Throws when the tool has not been compiled. */
export const readToolFiles = async (): Promise<ToolFiles> => {
  const root = await findToolRoot();
  const templateFolder = path.join(root, 'templates');
  const names = await readdir(templateFolder, { recursive: true });
  const templates = await Promise.all(
    names
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map(
        async (name) =>
          [name.split(path.sep).join('/'), await readFile(path.join(templateFolder, name), 'utf8')] as const,
      ),
  );
  const styles = names.filter((name) => name.endsWith('.css')).sort();
  const schemas = await Promise.all(
    SCHEMA_PATHS.map(
      async (name) => [name, new Uint8Array(await readFile(path.join(root, 'dist/schemas', name)))] as const,
    ),
  );
  const parts = await Promise.all(
    Object.values(PART_PATHS).map(
      async (name) => [name, new Uint8Array(await readFile(path.join(root, 'dist/runtime', name)))] as const,
    ),
  );
  const [script, xapiScript] = await Promise.all(
    ['runtime.js', 'xapi.js'].map(
      async (name) => new Uint8Array(await readFile(path.join(root, 'dist/runtime', name))),
    ),
  );
  if (!script || !xapiScript) throw new Error('The tool has not been compiled.');
  // Browsers can read the tool's own scripts; asking for each check would take longer than all other rules.
  const decoder = new TextDecoder();
  const ownScripts = new Set([script, xapiScript].map((bytes) => decoder.decode(bytes)));
  return {
    version: await readToolVersion(),
    templates: Object.fromEntries(templates),
    stylesheet: (
      await Promise.all(styles.map((name) => readFile(path.join(templateFolder, name), 'utf8')))
    ).join('\n'),
    script,
    parts: Object.fromEntries(parts),
    xapiScript,
    schemas: Object.fromEntries(schemas),
    sha256: digestOf,
    syntaxProblemOf: (text) => (ownScripts.has(text) ? null : syntaxProblemOf(text)),
  };
};
