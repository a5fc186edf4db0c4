const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** 9999 hours, 59 minutes, 59.99 seconds. */
const MAX_CENTISECONDS = 9999 * 360_000 + 359_999;

/**
 * A duration in milliseconds as CMITimespan, `HHHH:MM:SS.SS` (SCORM 1.2 RTE 3.4.2): always four digits of hours and two
 * of centiseconds, because Moodle reads `.5` as five hundredths. Capped at 9999:59:59.99; less than nothing is nothing.
 */
export const formatTimespan = (durationMs: number): string => {
  const total = Number.isFinite(durationMs)
    ? Math.min(Math.max(0, Math.floor(durationMs / 10)), MAX_CENTISECONDS)
    : 0;
  const hours = Math.floor(total / 360_000);
  const minutes = Math.floor(total / 6000) % 60;
  const seconds = Math.floor(total / 100) % 60;
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(total % 100, 2)}`;
};

/** A time of day as CMITime, `HH:MM:SS` (SCORM 1.2 RTE 3.4.2). */
export const formatTime = (hours: number, minutes: number, seconds: number): string =>
  `${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}`;
