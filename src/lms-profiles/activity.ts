import { ELEMENTS, entryAfter, writtenValues } from './data-model.ts';
import { createLaunchApi, type LmsLaunch } from './launch-api.ts';
import type { LmsProfile, Network } from './lms-profile.ts';
import { createMembers } from './members.ts';

export interface ActivityOptions {
  /** Values by element: what an earlier launch has left, and what the LMS says of learner and launch. */
  readonly start?: Readonly<Record<string, string>>;
  /** Asked at every save: `true` loses it. */
  readonly isCommitFailing?: () => boolean;
}

export interface LaunchOptions {
  /** In an LMS that reviews, a normal launch of an attempt with a final status becomes a review by itself. */
  readonly mode?: 'normal' | 'browse' | 'review';
  /** Has an effect only once the last attempt has a final status, and where the LMS has new attempts. */
  readonly newAttempt?: boolean;
}

/** A value as the server keeps it, under the name that it has there. */
export type Track = [attempt: number, element: string, value: string];

/** One activity with one learner in an LMS: its attempts, its mark in the gradebook, its completion. */
export interface LmsActivity {
  network: Network;
  /** What is on its way from the page of the last launch arrives, where the LMS answers before that. */
  arrive(): void;
  launch(options?: LaunchOptions): LmsLaunch;
  /** The content's values of an attempt (the last one unless named), by element, and `cmi.core.total_time`. */
  stored(attempt?: number): Record<string, string>;
  tracks(): Track[];
  /** As the gradebook shows it, with two decimals. */
  grade(): number | null;
  /** The grade history: every grade that was not the one before, with the decimals that the LMS keeps. */
  grades(): readonly number[];
  isComplete(): boolean;
}

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';

const accessOf = (element: string) => ELEMENTS.get(element.replace(/\.\d+(?=\.)/g, '.n'))?.access;
const isReadOnly = (element: string): boolean =>
  accessOf(element) === 'read' && element !== 'cmi.core.total_time';

/** Plays the server side of an LMS with that profile. */
export function createActivity(profile: LmsProfile, options: ActivityOptions = {}): LmsActivity {
  const { grades: gradeRules, launch: launchRules, saving } = profile;
  const { nameOnServer } = createMembers(profile.elements);
  const start = Object.entries(options.start ?? {});
  const given = Object.fromEntries(start.filter(([element]) => isReadOnly(element)));
  const attempts: Map<string, string>[] = [];
  const grades: number[] = [];
  let network: Network = 'up';
  let session = 0;
  let isComplete = false;
  let launches = 0;
  let arrive = (): void => {};

  const kept = start.filter(([element]) => !isReadOnly(element));
  if (kept.length > 0) attempts.push(new Map(kept));

  const updateGrade = (): void => {
    const scores = attempts.map((tracks) => Number(tracks.get(SCORE) ?? 0));
    const grade = Number(Math.max(...scores).toFixed(gradeRules?.decimals));
    if (grade !== grades.at(-1)) grades.push(grade);
    isComplete ||= attempts.some((tracks) =>
      gradeRules?.completingStatuses.includes(tracks.get(STATUS) ?? ''),
    );
  };

  const receive = (
    tracks: Map<string, string>,
    fields: Readonly<Record<string, string>>,
    ofSession: number,
  ): 'true' | 'false' => {
    if (saving.arrives !== 'on-device') {
      if (network !== 'up') return saving.answers[network];
      if (ofSession !== session) return saving.answers['logged-out'];
    }
    if (saving.closesAt.includes(tracks.get(STATUS) ?? '')) return saving.answers.up;
    if (options.isCommitFailing?.()) return saving.answers['server-500'];
    const { incompleteWithScore = 'stays', looksAt, completingStatuses = [] } = gradeRules ?? {};
    const isIncomplete = (): boolean => tracks.get(STATUS) === 'incomplete';
    if (incompleteWithScore === 'loses-commit' && SCORE in fields && isIncomplete())
      return saving.answers['server-500'];
    const taken = Object.entries(fields).filter(
      ([element, value]) => saving.keeps?.test(`${element}=${value}`) ?? true,
    );
    for (const [element, value] of taken) {
      const isLookedAt = looksAt === 'every' || !tracks.has(element);
      tracks.set(element, value);
      if (incompleteWithScore !== 'stays' && tracks.has(SCORE) && isIncomplete())
        tracks.set(STATUS, 'completed');
      const isDone = element === STATUS && completingStatuses.includes(value);
      if (gradeRules && (element === SCORE || (isDone && isLookedAt))) updateGrade();
    }
    if (saving.closesAt.includes(tracks.get(STATUS) ?? ''))
      for (const element of saving.forgetsAtClose) tracks.delete(element);
    return 'true';
  };

  return {
    arrive: () => arrive(),
    get network() {
      return network;
    },
    set network(next) {
      network = next;
      // A page opened before the logout stays locked out after the next login.
      if (next === 'logged-out') session += 1;
    },
    launch: ({ mode, newAttempt = false } = {}) => {
      const isOver = (): boolean => launchRules.finalStatuses.includes(attempts.at(-1)?.get(STATUS) ?? '');
      if (attempts.length === 0 || (newAttempt && launchRules.hasNewAttempts && isOver()))
        attempts.push(new Map());
      const tracks = attempts.at(-1) ?? new Map<string, string>();
      const { startMark } = launchRules;
      if (startMark !== null && !tracks.has(startMark)) tracks.set(startMark, '0');
      const wanted = mode ?? given['cmi.core.lesson_mode'] ?? 'normal';
      const isReview = wanted === 'normal' && launchRules.afterFinalStatus === 'review' && isOver();
      const lessonMode = isReview ? 'review' : wanted;
      const ofSession = session;
      const stored = new Map(tracks);
      if (!launchRules.keepsExit) stored.delete('cmi.core.exit');
      for (const [element] of tracks) {
        const [, index, field] = /^cmi\.interactions\.(\d+)\.(.*)/.exec(element) ?? [];
        if (index === undefined || launchRules.interactions === 'kept') continue;
        if (launchRules.interactions === 'dropped') stored.delete(element);
        else stored.set(element, field === 'id' ? index : '');
      }
      const entry = (): string => launchRules.entry ?? entryAfter(Object.fromEntries(tracks));
      const waiting: Readonly<Record<string, string>>[] = [];
      arrive = () => {
        for (const fields of waiting.splice(0)) receive(tracks, fields, ofSession);
      };
      launches += 1;
      return createLaunchApi(profile, {
        stored,
        readOnly: {
          'cmi.core.student_id': launchRules.learner.id,
          'cmi.core.student_name': launchRules.learner.name,
          'cmi.core.credit': lessonMode === 'normal' ? 'credit' : 'no-credit',
          'cmi.core.entry': entry(),
          ...given,
          ...(launches > 1 && { 'cmi.core.entry': entry() }),
          'cmi.core.lesson_mode': lessonMode,
        },
        send: (fields, isLast = false) => {
          if (saving.arrives !== 'later' || isLast) return receive(tracks, fields, ofSession);
          waiting.push(fields);
          return saving.answers.up;
        },
        drop: () => void waiting.splice(0),
      });
    },
    stored: (attempt = attempts.length) => writtenValues(Object.fromEntries(attempts[attempt - 1] ?? [])),
    tracks: () =>
      attempts.flatMap((tracks, index) =>
        [...tracks]
          .map(([element, value]): Track => [index + 1, nameOnServer(element, saving.memberNames), value])
          .sort(([, a], [, b]) => (a < b ? -1 : 1)),
      ),
    grade: () => (grades.length === 0 ? null : Number(grades.at(-1)?.toFixed(2))),
    grades: () => grades,
    isComplete: () => isComplete,
  };
}
