import { formatTimespan } from '../../../core/targets/scorm12/timespan.ts';
import { formatDecimal } from '../../../core/text/decimal.ts';
import type { ChapterOutcome } from '../../progress/outcome.ts';
import type { Element } from './elements.ts';

/** What the LMS had of a chapter when this launch first wrote to it; of a score that it does not say, -1. */
export interface KnownObjective {
  readonly status: string;
  readonly percent: number;
}

/** Statuses of an objective that this course writes, from the lowest (SCORM 1.2 RTE 3.4.5). */
const OBJECTIVE_RANKS: readonly string[] = ['incomplete', 'completed', 'passed'];

/** A state that the LMS has lost says less than its objectives: status and score of a chapter are never lowered. */
export const objectiveElements = (
  n: number,
  { status, percent }: ChapterOutcome,
  known: KnownObjective,
): readonly Element[] => {
  const at = `cmi.objectives.${n}`;
  const hasScore = percent !== null && percent >= known.percent;
  const hasStatus = OBJECTIVE_RANKS.indexOf(status) >= OBJECTIVE_RANKS.indexOf(known.status);
  return [
    ...(hasScore
      ? ([
          [`${at}.score.min`, '0'],
          [`${at}.score.max`, '100'],
          [`${at}.score.raw`, formatDecimal(percent)],
        ] as const)
      : []),
    ...(hasStatus ? ([[`${at}.status`, status]] as const) : []),
  ];
};

/** How long this launch has lasted, and how it is left: a course that is over is not resumed. */
export const timeElements = (sessionMs: number, isFinal: boolean): readonly Element[] => [
  ['cmi.core.session_time', formatTimespan(sessionMs)],
  ['cmi.core.exit', isFinal ? '' : 'suspend'],
];
