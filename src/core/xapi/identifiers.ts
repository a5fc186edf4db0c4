import { v5 } from 'uuid';

/**
 * The registration of an attempt (xAPI-Data 2.4.6.1): the same for the same learner and attempt on every computer.
 *
 * @param courseId the SCO's id in the run-time's data (`RuntimeCourse.id`).
 * @param learnerId `cmi.core.student_id`.
 * @param attempt the attempt's random name in suspend data.
 */
export const registrationOf = (courseId: string, learnerId: string, attempt: string): string =>
  v5(`${courseId}|${learnerId}|${attempt}`, v5.URL);

/** The name of a launch within a registration. @param sessionMs when it began, milliseconds since 1970. */
export const sessionIdOf = (registration: string, sessionMs: number): string =>
  v5(`session|${sessionMs}`, registration);

/**
 * The id of a statement: made of what it reports, so that a repetition is recognised by every LRS (xAPI-Data 2.4.1).
 *
 * @param verb short name of the verb.
 * @param object IRI of the activity.
 * @param discriminator tells apart what happens to the same activity more than once.
 */
export const statementIdOf = (
  registration: string,
  verb: string,
  object: string,
  discriminator: string,
): string => v5(`${verb}|${object}|${discriminator}`, registration);
