import { VERBS, type VerbName, VOIDED_VERB } from '../../xapi/vocabulary.ts';
import { SCO_VERBS } from './read-statement.ts';

/** One question to an LRS (xAPI-Communication 2.1.3): all its answers together are one stream of statements. */
export interface LrsQuery {
  /** Names the stream, so that it can be taken up again. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The largest page asked for; an LRS may answer with fewer. */
const PAGE_SIZE = '500';

/** The course of an activity that may be one of its SCOs. */
export const courseOfActivity = (activity: string): string => activity.replace(/\/sco(?:s\/[^/]+)?$/, '');

/**
 * What to ask an LRS for: each verb by itself, of the activity alone where that is a SCO, which spares the LRS all answers to
 * questions. Statements that void others come too, because what was read earlier may be withdrawn now.
 *
 * @param activity IRI of a course or of a SCO; `null` for everything that the key may read.
 */
export const lrsQueries = (
  activity: string | null,
  wanted: { readonly chapters: boolean; readonly answers: boolean },
): readonly LrsQuery[] => {
  const isSco = activity !== null && courseOfActivity(activity) !== activity;
  const query = (verb: VerbName, isInside: boolean): LrsQuery => ({
    name: verb,
    parameters: {
      verb: VERBS[verb],
      ...(activity === null ? {} : { activity }),
      ...(activity !== null && (isInside || !isSco) ? { related_activities: 'true' } : {}),
      ascending: 'true',
      limit: PAGE_SIZE,
    },
  });
  return [
    ...SCO_VERBS.map((verb) => query(verb, false)),
    ...(wanted.chapters ? [query('experienced', true)] : []),
    ...(wanted.answers ? [query('answered', true)] : []),
    { name: 'voided', parameters: { verb: VOIDED_VERB, ascending: 'true', limit: PAGE_SIZE } },
  ];
};
