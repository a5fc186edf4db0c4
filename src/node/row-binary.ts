import type { RowValue } from '../core/records/engine/engine-row.ts';
import { type ColumnCode, ENGINE_COLUMNS } from '../core/records/engine/engine-table.ts';

/** Rows in ClickHouse's format RowBinary: exact, and nothing in a statement has to be escaped. */
export interface RowBinaryWriter {
  add(row: readonly RowValue[]): void;
  /** Bytes that have been written since the last `take`. */
  readonly size: number;
  /** The bytes, which are the caller's then; the writer begins anew. */
  take(): Buffer;
}

const CODES: readonly ColumnCode[] = ENGINE_COLUMNS.map(({ code }) => code);

const START_SIZE = 1 << 20;

/** Makes a writer of rows of the table of statements. */
export const createRowBinaryWriter = (): RowBinaryWriter => {
  let bytes = Buffer.allocUnsafe(START_SIZE);
  let at = 0;
  const reserve = (length: number): void => {
    if (at + length <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, at + length));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
  };
  const writeText = (text: string): void => {
    const length = Buffer.byteLength(text);
    reserve(length + 5);
    let rest = length;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest % 0x80) | 0x80;
    bytes[at++] = rest;
    at += bytes.write(text, at, 'utf8');
  };
  /** Two halves, each of which has its lowest byte first. */
  const writeUuid = (id: string): void => {
    const hex = id.replaceAll('-', '');
    at = bytes.writeBigUInt64LE(BigInt(`0x${hex.slice(0, 16)}`), at);
    at = bytes.writeBigUInt64LE(BigInt(`0x${hex.slice(16)}`), at);
  };
  const write = (code: ColumnCode, value: RowValue): void => {
    if (code === 'text') {
      writeText(String(value));
      return;
    }
    reserve(33);
    const number = Number(value);
    switch (code) {
      case 'uuid':
        writeUuid(String(value));
        return;
      case 'int8':
        at = bytes.writeInt8(number, at);
        return;
      case 'uint8':
        at = bytes.writeUInt8(number, at);
        return;
      case 'uint32':
        at = bytes.writeUInt32LE(number, at);
        return;
      case 'int64':
        at = bytes.writeBigInt64LE(BigInt(number), at);
        return;
      case 'bytes32':
        if (value instanceof Uint8Array) bytes.set(value, at);
        at += 32;
        return;
      case 'maybe-uint8':
        bytes[at++] = value === null ? 1 : 0;
        if (value !== null) at = bytes.writeUInt8(number, at);
        return;
      case 'maybe-float64':
        bytes[at++] = value === null ? 1 : 0;
        if (value !== null) at = bytes.writeDoubleLE(number, at);
    }
  };
  return {
    add(row) {
      for (const [index, code] of CODES.entries()) write(code, row[index] ?? null);
    },
    get size() {
      return at;
    },
    take() {
      const taken = bytes.subarray(0, at);
      bytes = Buffer.allocUnsafe(Math.max(START_SIZE, at));
      at = 0;
      return taken;
    },
  };
};
