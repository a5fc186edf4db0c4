import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report, type SourceLocation } from '../core/diagnostics/registry.ts';

/** A place in a text of which the offset is known, in UTF-16 units. */
export const locationAt = (file: string, text: string, offset = 0): SourceLocation => {
  const before = text.slice(0, offset).split(/\r?\n/);
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    sourceLine: text.split(/\r?\n/)[before.length - 1] ?? '',
  };
};

/** A finding where the first byte stands that is not UTF-8; null if there is none. */
export const judgeEncoding = (file: string, bytes: Buffer): Diagnostic | null => {
  if (isUtf8(bytes)) return null;
  const text = bytes.toString('utf8');
  const written = Buffer.from(text, 'utf8');
  const at = bytes.findIndex((byte, index) => byte !== written[index]);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const offset = bytes.subarray(0, at).toString('utf8').length;
  return report('load/not-utf8', { file, byte }, locationAt(file, text, offset));
};
