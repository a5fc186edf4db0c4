import type { Diagnostic } from './diagnostic.ts';
import { type Code, registry } from './registry.ts';
import { sortDiagnostics } from './sort.ts';

const isCode = (code: string): code is Code => Object.hasOwn(registry, code);

const ruleOf = (code: string): object => {
  if (!isCode(code)) return { id: code };
  const { title, help, spec } = registry[code];
  return {
    id: code,
    shortDescription: { text: title },
    help: { text: help },
    ...(spec === undefined ? {} : { properties: { clause: spec } }),
  };
};

/** An address within the zip, as a URI. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0): a value for JSON. Places are files within the
 * zip, under the base `ZIP`.
 *
 * @param zip how the caller named the package.
 */
export const toSarif = (
  diagnostics: readonly Diagnostic[],
  { zip, toolVersion }: { readonly zip: string; readonly toolVersion: string },
): object => {
  const sorted = sortDiagnostics(diagnostics);
  const codes = [...new Set(sorted.map(({ code }) => code))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Coursewright', semanticVersion: toolVersion, rules: codes.map(ruleOf) } },
        artifacts: [{ location: { uri: uriOf(zip) } }],
        originalUriBaseIds: { ZIP: { description: { text: `The root of the zip "${zip}"` } } },
        results: sorted.map(({ code, severity, message, help, file, line }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: severity,
          message: { text: help === undefined ? message : `${message} ${help}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation:
                  file === undefined ? { uri: uriOf(zip), index: 0 } : { uri: uriOf(file), uriBaseId: 'ZIP' },
                ...(line === undefined ? {} : { region: { startLine: line } }),
              },
            },
          ],
        })),
      },
    ],
  };
};
