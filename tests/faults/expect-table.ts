import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { RecordedCell } from './cell.ts';
import { replaceTable } from './matrix.ts';

/** Holds one table of docs/reliability.md to the cells of this run; `vitest --update` writes it. */
export const expectTable = async (
  level: RecordedCell['level'],
  cells: readonly RecordedCell[],
): Promise<void> => {
  const file = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(`<!-- faults: ${level} -->`);
  await expect(replaceTable(text, level, cells)).toMatchFileSnapshot(file);
};
