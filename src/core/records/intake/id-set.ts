/** Tells statement ids apart that it has seen, in about forty bytes for each. */
export interface IdSet {
  /**
   * Adds a UUID.
   *
   * @param mark 32 bits that describe what belongs to the id.
   * @returns its number, counted from 0; whether it is new; the mark that it has, which for an id that is not new may be another one.
   */
  add(id: string, mark: number): { readonly number: number; readonly isNew: boolean; readonly mark: number };
  /** Gives an id another mark. */
  setMark(number: number, mark: number): void;
  /** The number of an id; -1 if it was never added. */
  find(id: string): number;
  readonly size: number;
}

const HEX = new Uint8Array(128);
for (let digit = 0; digit < 16; digit++) {
  const text = digit.toString(16);
  HEX[text.charCodeAt(0)] = digit;
  HEX[text.toUpperCase().charCodeAt(0)] = digit;
}

/** Where in a UUID the eight hexadecimal digits of each of its four words stand. */
const WORDS = [
  [0, 1, 2, 3, 4, 5, 6, 7],
  [9, 10, 11, 12, 14, 15, 16, 17],
  [19, 20, 21, 22, 24, 25, 26, 27],
  [28, 29, 30, 31, 32, 33, 34, 35],
] as const;

const ROW = 5;

/** Makes an empty set. */
export const createIdSet = (): IdSet => {
  /** Four words of the id and its mark, row by row. */
  let rows = new Uint32Array(1024 * ROW);
  /** Row number + 1 by hash; 0 is free. */
  let slots = new Int32Array(2048);
  let size = 0;
  const key = new Uint32Array(4);

  const read = (id: string): void => {
    for (let word = 0; word < 4; word++) {
      let value = 0;
      for (const at of WORDS[word] ?? []) value = (value << 4) | (HEX[id.charCodeAt(at) & 127] ?? 0);
      key[word] = value;
    }
  };
  const hash = (a: number, b: number, c: number, d: number): number => {
    let value =
      Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^
      Math.imul(c ^ Math.imul(d, 0xc2b2ae35), 0x27d4eb2f);
    value ^= value >>> 15;
    return Math.imul(value, 0x2c1b3c6d) >>> 0;
  };
  /** The slot of the key: its own, or the free one in which it belongs. */
  const slotOfKey = (): number => {
    const [a = 0, b = 0, c = 0, d = 0] = key;
    const mask = slots.length - 1;
    for (let slot = hash(a, b, c, d) & mask; ; slot = (slot + 1) & mask) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0) return slot;
      const at = row * ROW;
      if (rows[at] === a && rows[at + 1] === b && rows[at + 2] === c && rows[at + 3] === d) return slot;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let row = 0; row < size; row++) {
      const at = row * ROW;
      let slot = hash(rows[at] ?? 0, rows[at + 1] ?? 0, rows[at + 2] ?? 0, rows[at + 3] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = row + 1;
    }
  };

  return {
    add(id, mark) {
      read(id);
      const slot = slotOfKey();
      const row = (slots[slot] ?? 0) - 1;
      if (row >= 0) return { number: row, isNew: false, mark: rows[row * ROW + 4] ?? 0 };
      const number = size++;
      if (size * ROW > rows.length) {
        const wider = new Uint32Array(rows.length * 2);
        wider.set(rows);
        rows = wider;
      }
      rows.set(key, number * ROW);
      rows[number * ROW + 4] = mark >>> 0;
      slots[slot] = number + 1;
      if (size * 2 > slots.length) grow();
      return { number, isNew: true, mark: mark >>> 0 };
    },
    setMark(number, mark) {
      rows[number * ROW + 4] = mark >>> 0;
    },
    find(id) {
      read(id);
      return (slots[slotOfKey()] ?? 0) - 1;
    },
    get size() {
      return size;
    },
  };
};
