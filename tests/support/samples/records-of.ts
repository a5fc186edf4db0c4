import { buildRecords, type TrainingRecords } from '../../../src/core/records/evaluate/build-records.ts';
import type { RecordOptions } from '../../../src/core/records/evaluate/record-row.ts';
import type { StatementIntake } from '../../../src/core/records/intake/statement-intake.ts';

/** The records of everybody, without a choice of courses or LMSs. */
export const recordsOf = ({ overview, select }: StatementIntake, options: RecordOptions): TrainingRecords =>
  buildRecords(
    select(() => true),
    overview.isCutOff,
    options,
  );
