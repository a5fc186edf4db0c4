import { below, blocksOfType, type Rule } from './view.ts';

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

/** Events of a timeline have real dates, stand in their order and in a lane that exists. */
export const timelines: Rule = (view, report) => {
  for (const { value, ...spot } of blocksOfType(view, 'timeline')) {
    let previous: string | undefined;
    for (const [index, { date, lane }] of value.events.entries()) {
      const event = below(spot, 'events', index);
      if (!isDate(date)) report('course/timeline-date', { date }, below(event, 'date'));
      else {
        if (previous !== undefined && isEarlier(date, previous))
          report('course/timeline-order', { date, previous }, below(event, 'date'));
        previous = date;
      }
      if (lane >= Math.max(1, value.lanes.length))
        report('course/unknown-lane', { lane, lanes: value.lanes.length }, below(event, 'lane'));
    }
  }
};
