/** Where a date stands on a scale of days; months and years count from their first day. */
export const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 372 + (month - 1) * 31 + day;
};
