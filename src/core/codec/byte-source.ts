/** Bytes that are read piece by piece: a file, or what is in memory. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start`, at most `length`; fewer at the end of the source. */
  read(start: number, length: number): Uint8Array;
}
