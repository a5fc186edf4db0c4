import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PackageContents } from '../../plan/package-file.ts';
import type { Manifest } from './read-manifest.ts';

/** What the rules for a manifest are given. */
export interface CheckedManifest {
  readonly files: PackageContents;
  /** The text of a file, read as UTF-8; `''` if there is no such file or it cannot be read. */
  text(path: string): string;
  /** The manifest, if there is one and it can be read. */
  readonly manifest: Manifest | null;
  /** The schema files by name, as published. */
  readonly schemas: Readonly<Record<string, Uint8Array>>;
}

/** Finds what breaks one rule for manifests. */
export type ManifestRule = (checked: CheckedManifest) => readonly Diagnostic[];
