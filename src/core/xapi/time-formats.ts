/**
 * A duration as ISO 8601 writes it (xAPI-Data 4.6): hours, minutes and seconds only, at most two decimals, such as `PT38M5S`,
 * `PT21.4S` or `PT0S`. What is not a positive number is `PT0S`.
 */
export const formatDuration = (durationMs: number): string => {
  const hundredths = Number.isFinite(durationMs) ? Math.max(0, Math.round(durationMs / 10)) : 0;
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = (hundredths % 6000) / 100;
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  return `PT${text || '0S'}`;
};

/** A time in UTC with milliseconds (xAPI-Data 4.5), such as `2026-11-22T09:00:41.250Z`. @param atMs milliseconds since 1970. */
export const formatTimestamp = (atMs: number): string => new Date(atMs).toISOString();
