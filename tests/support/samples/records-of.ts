import {
  createRecordsBuilder,
  type TrainingRecords,
} from '../../../src/core/records/evaluate/build-records.ts';
import type { RecordOptions } from '../../../src/core/records/evaluate/record-row.ts';
import type { FoldedStatements } from '../../../src/core/records/intake/fold-statements.ts';

/** The records of everybody, without a choice of courses or LMSs. */
export const recordsOf = (
  { overview, select }: Pick<FoldedStatements, 'overview' | 'select'>,
  options: RecordOptions,
): TrainingRecords => {
  const { tables, people } = select(() => true);
  const builder = createRecordsBuilder(tables, overview.isCutOff, options);
  for (const person of people) builder.add(person);
  return builder.finish();
};
