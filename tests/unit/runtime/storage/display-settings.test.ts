import { expect, test } from 'vitest';
import {
  applyDisplaySettings,
  readDisplaySettings,
  writeDisplaySettings,
} from '../../../../src/runtime/storage/display-settings.ts';
import type { KeyValueStorage } from '../../../../src/runtime/storage/journal.ts';

const createStorage = (texts: Record<string, string> = {}): KeyValueStorage => {
  const map = new Map(Object.entries(texts));
  return {
    get length() {
      return map.size;
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
};

test('what was chosen in this browser comes back', () => {
  const storage = createStorage();
  expect(readDisplaySettings(storage)).toEqual({});
  writeDisplaySettings(storage, { theme: 'dark', text: 'large' });
  expect(readDisplaySettings(storage)).toEqual({ theme: 'dark', text: 'large' });
});

test.each(['', 'null', '{', '[]', '{"theme":7}'])('a stored text %j means nothing was chosen', (text) => {
  expect(readDisplaySettings(createStorage({ 'coursewright-display': text }))).toEqual({});
});

test('a browser that stores nothing is no error', () => {
  const refusing: KeyValueStorage = {
    ...createStorage(),
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  for (const storage of [null, refusing]) {
    expect(readDisplaySettings(storage)).toEqual({});
    writeDisplaySettings(storage, { theme: 'dark' });
  }
});

test('a choice goes before what the course has, and nothing chosen leaves that alone', () => {
  const root = { dataset: { theme: 'auto' } } as unknown as HTMLElement;
  applyDisplaySettings(root, {});
  expect(root.dataset).toEqual({ theme: 'auto' });
  applyDisplaySettings(root, { theme: 'light', text: 'larger' });
  expect(root.dataset).toEqual({ theme: 'light', text: 'larger' });
});
