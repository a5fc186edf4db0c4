import type { PartReport } from '../../diagnostics/part-report.ts';
import type { TimelineBlock } from './schema.ts';

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const isDate = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** Whether a date is surely earlier: `2015` is not earlier than `2015-05`, for it may mean its end. */
const isEarlier = (date: string, than: string): boolean => {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) < than.slice(0, length);
};

/** Events have real dates, stand in their order and in a lane that exists. */
export const check = ({ events, lanes }: TimelineBlock, report: PartReport): void => {
  let previous: string | undefined;
  for (const [index, { date, lane }] of events.entries()) {
    if (!isDate(date)) report('course/timeline-date', { date }, ['events', index, 'date']);
    else {
      if (previous !== undefined && isEarlier(date, previous))
        report('course/timeline-order', { date, previous }, ['events', index, 'date']);
      previous = date;
    }
    if (lane >= Math.max(1, lanes.length))
      report('course/unknown-lane', { lane, lanes: lanes.length }, ['events', index, 'lane']);
  }
};
