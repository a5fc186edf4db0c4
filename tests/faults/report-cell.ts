import { expect, type TestContext } from 'vitest';
import type { Cell, RecordedCell } from './cell.ts';

declare module 'vitest' {
  interface TaskMeta {
    faultCell?: RecordedCell;
  }
}

interface ReportOptions {
  readonly level: RecordedCell['level'];
  /** Declares the loss, with the reason; it must then happen and be told, or the declaration is stale. */
  readonly unavoidable?: string | undefined;
}

/**
 * PageInput a cell to the matrix and holds it to what is promised: every act is counted once, nothing is lost but what was
 * declared, and a loss is told. Returns the cell as recorded.
 */
export const reportCell = (
  { task }: Pick<TestContext, 'task'>,
  cell: Cell,
  { level, unavoidable }: ReportOptions,
): RecordedCell => {
  const recorded = { ...cell, level, unavoidable: unavoidable ?? null };
  task.meta.faultCell = recorded;
  const { given, kept, replayed, lost, told } = cell;
  expect(given, 'a cell without acts shows nothing').toBeGreaterThan(0);
  expect(kept + replayed + lost, 'every act is kept, replayed or lost').toBe(given);
  if (unavoidable === undefined) expect(lost, `lost of ${given}`).toBe(0);
  else {
    expect(lost, 'a declared loss that does not happen is no loss').toBeGreaterThan(0);
    expect(told, 'a loss is told').not.toBeNull();
  }
  return recorded;
};
