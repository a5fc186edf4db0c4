/** One element with its value, as it goes to the LMS. */
export type Element = readonly [element: string, value: string];

export const SCORE = 'cmi.core.score.raw';
export const SCORE_MIN = 'cmi.core.score.min';
export const SCORE_MAX = 'cmi.core.score.max';
export const STATUS = 'cmi.core.lesson_status';
export const SUSPEND_DATA = 'cmi.suspend_data';
