/** The last millisecond of a day such as `2026-11-30`; `null` if there is no such day. */
export const endOfDay = (text: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const start = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(start) || new Date(start).getUTCDate() !== Number(match[3]) ? null : start + 86_399_999;
};
