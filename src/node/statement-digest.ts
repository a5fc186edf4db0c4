import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/records/canonical-json.ts';

const SIZE = 32;

/** SHA-256 of a text in UTF-8, or of bytes, in hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** SHA-256 of a text in UTF-8, in base64. */
export const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Collects statements and digests them so that their order makes no difference; 32 bytes for each. */
export const createStatementDigest = (): {
  add(statement: unknown): void;
  finish(): { readonly count: number; readonly sha256: string };
} => {
  let digests = Buffer.alloc(1024 * SIZE);
  let count = 0;
  return {
    add(statement) {
      if ((count + 1) * SIZE > digests.length)
        digests = Buffer.concat([digests, Buffer.alloc(digests.length)]);
      createHash('sha256')
        .update(canonicalJson(statement))
        .digest()
        .copy(digests, count * SIZE);
      count++;
    },
    finish() {
      const order = new Uint32Array(count).map((_, index) => index);
      const at = (index: number): Buffer => digests.subarray(index * SIZE, (index + 1) * SIZE);
      order.sort(
        (a, b) => digests.readUIntBE(a * SIZE, 6) - digests.readUIntBE(b * SIZE, 6) || at(a).compare(at(b)),
      );
      const hash = createHash('sha256');
      for (const index of order) hash.update(at(index));
      return { count, sha256: hash.digest('hex') };
    },
  };
};
