import type { ScoEvent } from '../intake/attempt-statements.ts';
import { maximum } from '../min-max.ts';
import type { AttemptRecord } from './evaluate-attempt.ts';
import type { Settlement } from './settlement.ts';

/** Whether results came in after somebody had accepted the attempt: they were not looked at. */
export const isOutdated = (
  { decision, whenMs }: Settlement,
  { evidence }: Pick<AttemptRecord, 'evidence'>,
  events: readonly ScoEvent[],
): boolean =>
  decision === 'accepted' &&
  (maximum(events.flatMap(({ id, storedMs }) => (evidence.includes(id) ? (storedMs ?? []) : []))) ?? 0) >
    whenMs;

/** An attempt as it was decided. */
export const settleAttempt = (record: AttemptRecord, settlement: Settlement): AttemptRecord => {
  const { decision, dateMs, score } = settlement;
  switch (decision) {
    case 'accepted':
      return { ...record, settlement, resultMs: record.result === null ? null : (dateMs ?? record.resultMs) };
    case 'rejected':
      return {
        ...record,
        settlement,
        result: null,
        resultMs: null,
        completedMs: null,
        score: null,
        evidence: [],
      };
    case 'passed':
    case 'completed': {
      const resultMs = dateMs ?? record.resultMs;
      return {
        ...record,
        settlement,
        result: decision,
        resultMs,
        completedMs: record.completedMs ?? resultMs,
        score: score ?? record.score,
      };
    }
  }
};

/** The anomalies of an attempt that nobody has decided about. */
export const openAnomalies = ({ anomalies, settlement }: AttemptRecord): AttemptRecord['anomalies'] =>
  settlement === null ? anomalies : [];
