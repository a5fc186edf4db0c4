import { createHash, hash } from 'node:crypto';
import { createCanonicalJson } from '../core/records/intake/canonical-json.ts';
import type { ReportRules } from '../core/records/intake/report-rules.ts';
import type { Precedence } from '../core/records/intake/statement-table.ts';

const SIZE = 32;

/** SHA-256 of a text in UTF-8, or of bytes, in hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The same as 32 bytes. */
export const sha256Bytes = (text: string): Buffer => hash('sha256', text, 'buffer');

/** Tells by the ids of its statements whether a file begins with what was read of it before. */
export interface IdChain {
  /** Takes the next id; `''` for a value that has none. */
  add(id: string): void;
  /** SHA-256 over all ids so far, in hexadecimal digits; more may follow. */
  digest(): string;
}

/** Begins a chain of ids. */
export const createIdChain = (): IdChain => {
  const chain = createHash('sha256');
  return {
    add(id) {
      chain.update(`${id}\n`);
    },
    digest: () => chain.copy().digest('hex'),
  };
};

/** SHA-256 of a text in UTF-8, in base64. */
export const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** What an LRS adds to a statement: another one, to which it is forwarded, says otherwise. Of version 0.1.0 it was digested too. */
const ADDED_BY_LRS: Readonly<Record<ReportRules, readonly string[]>> = { 1: [], 2: ['stored', 'authority'] };

/** Collects statements and digests them so that their order makes no difference; 32 bytes for each. */
export interface StatementSetDigest {
  /** Takes a version of the statement in a row; the rows begin at 0 and have no gap. */
  add(statement: unknown, isUnescaped: boolean, row: number, precedence: Precedence): void;
  finish(): { readonly count: number; readonly sha256: string };
}

/** Makes an empty digest. */
export const createStatementSetDigest = (rules: ReportRules): StatementSetDigest => {
  const canonicalJson = createCanonicalJson(ADDED_BY_LRS[rules]);
  let digests = Buffer.alloc(1024 * SIZE);
  let count = 0;
  const at = (row: number): Buffer => digests.subarray(row * SIZE, (row + 1) * SIZE);
  return {
    add(statement, isUnescaped, row, precedence) {
      if (precedence === 'worse') return;
      const digest = hash('sha256', canonicalJson(statement, isUnescaped), 'buffer');
      // What records read of the two is the same; the rest decides.
      if (precedence === 'equal' && digest.compare(at(row)) >= 0) return;
      if ((row + 1) * SIZE > digests.length) digests = Buffer.concat([digests, Buffer.alloc(digests.length)]);
      digest.copy(digests, row * SIZE);
      count = Math.max(count, row + 1);
    },
    finish() {
      const begin = Float64Array.from({ length: count }, (_, row) => digests.readUIntBE(row * SIZE, 6));
      const order = Uint32Array.from({ length: count }, (_, row) => row).sort(
        (a, b) => (begin[a] ?? 0) - (begin[b] ?? 0) || at(a).compare(at(b)),
      );
      const whole = createHash('sha256');
      for (const row of order) whole.update(at(row));
      return { count, sha256: whole.digest('hex') };
    },
  };
};
