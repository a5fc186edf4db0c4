/** How numbers are written, by the page and by the run-time. */
export const numbers = {
  decimal: '.',
  /** Stands between groups of three digits. */
  group: '\u00a0',
};

/** How numbers and dates are written. */
export const writing = {
  ...numbers,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** Puts a date together; the month is a word of `months`, the day is missing where only the month is known. */
  date: ({
    day,
    month,
    year,
  }: {
    readonly day?: number;
    readonly month: string;
    readonly year: string;
  }): string => [day, month, year].filter((part) => part !== undefined).join(' '),
};
