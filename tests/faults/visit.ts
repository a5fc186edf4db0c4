import { expect } from 'vitest';
import type { NoteValue } from '../../src/core/blocks/note-registry.ts';
import { runtime } from '../../src/core/locale/en/runtime.ts';
import type { Answer } from '../../src/core/player/answer.ts';
import { rightAnswer } from '../../src/core/player/answer.ts';
import type { CourseState } from '../../src/core/player/course-state.ts';
import { quizStateOf } from '../../src/core/player/suspend-data.ts';
import type { RuntimeQuestion } from '../../src/core/questions/runtime-registry.ts';
import { currentScore, drawnQuestions } from '../../src/runtime/progress/quiz-reducer.ts';
import { canStartTry, quizOf } from '../../src/runtime/progress/reducer.ts';
import { type Act, shortWrongAnswer, standing } from './acts.ts';
import type { Bench, LaunchOptions, Watched } from './bench.ts';

/** Higher is never replaced by lower. */
const RANKS = ['', 'not attempted', 'incomplete', 'failed', 'completed', 'passed'];

/** Every line that the page of a launch shows, the most pressing first. */
const linesOf = ({ watched: { told, session } }: Visit): readonly string[] => {
  const strings = runtime;
  const onExit: readonly string[] = [strings.exited.unsaved, strings.exited['at-risk']];
  const atRisk: readonly string[] = [
    strings.atRisk,
    strings.atRiskOffline,
    strings.atRiskSignedOut,
    strings.atRiskCut,
  ];
  const { progressFound, mode } = session;
  const latestFirst = [...told].reverse();
  return [
    ...latestFirst.filter((line) => atRisk.includes(line)),
    ...(mode === 'normal' ? [] : [strings.mode[mode]]),
    ...(progressFound === 'damaged' ? [strings.damaged] : []),
    ...(progressFound === 'unsent' ? [strings.unsent] : []),
    ...latestFirst.filter((line) => !onExit.includes(line)),
    ...latestFirst,
  ];
};

/** The most pressing line that the launches showed. */
export const toldIn = (visits: readonly Visit[]): string | null => visits.flatMap(linesOf)[0] ?? null;

/** A learner at work in one launch, who remembers what was shown as done. */
export interface Visit {
  readonly watched: Watched;
  /** Everything that was shown as done, in order; a visit that goes on with another's acts has them too. */
  readonly acts: Act[];
  /** What the launch itself took. */
  readonly atLoad: { readonly commits: number; readonly values: number };
  /** The most commits that one action took. */
  readonly mostCommits: number;
  state(): CourseState;
  open(page: string): void;
  note(note: string, value: NoteValue): void;
  /** Starts a try if one may begin. */
  start(quiz: string): void;
  /** Answers the first so many open questions, right or wrong. */
  answer(quiz: string, count: number, isRight: boolean): void;
  answerWith(quiz: string, question: RuntimeQuestion, answer: Answer): void;
  handIn(quiz: string): void;
  /** The page is left in the usual way: it sees `pagehide`. */
  leave(): void;
}

/** The acts of a learner that count at the end. */
export const standingActs = (visit: Visit): readonly Act[] =>
  standing(visit.acts, (quiz) => quizStateOf(visit.state(), quiz).tries);

let nextSeed = 1;

/** Launches, and goes on with what an earlier visit left. */
export const visit = (bench: Bench, options: LaunchOptions = {}, acts: readonly Act[] = []): Visit => {
  const watched = bench.launch(options);
  const { session } = watched;
  const made: Act[] = [...acts];
  let mostCommits = 0;
  const { found } = watched;
  let rank = RANKS.indexOf(found['cmi.core.lesson_status'] ?? '');

  /** What the platform says of the whole is never more than was earned, and never less than it said before. */
  const checkStatus = (): void => {
    const stored = watched.stored();
    const status = stored['cmi.core.lesson_status'] ?? '';
    if (session.mode !== 'normal') {
      for (const element of ['cmi.core.lesson_status', 'cmi.core.score.raw']) {
        // A review brings Moodle the score of a status that it has.
        const isLateScore = element.endsWith('raw') && ['passed', 'failed'].includes(status);
        expect([
          found[element] ?? '',
          ...(isLateScore ? [String(session.getOutcome().percent)] : []),
        ]).toContain(stored[element] ?? '');
      }
      return;
    }
    const { quiz: deciding } = session.course.completion;
    const quiz = deciding === null ? null : quizOf(session.course, deciding);
    const result = quiz && quizStateOf(session.getState(), quiz.id);
    const results = made.filter((act) => act.kind === 'result' && act.quiz === deciding);
    const isPassed = results.some((act) => act.kind === 'result' && act.isPassed) || result?.isPassed;
    const next = RANKS.indexOf(status);
    // What an earlier launch has earned stands, also where nothing is left of what it was earned with.
    if (next > rank && status === 'passed') expect(isPassed, 'passed without having passed').toBe(true);
    if (next > rank && status === 'failed') expect(result && quiz && !canStartTry(quiz, result)).toBe(true);
    expect(next, `${status} after ${RANKS[rank]}`).toBeGreaterThanOrEqual(rank);
    rank = next;
    const score = stored['cmi.core.score.raw'] ?? '';
    if (score !== '') {
      expect(['passed', 'failed', 'completed'], 'a score without a result').toContain(status);
      const percents = results.flatMap((act) => (act.kind === 'result' ? [act.percent] : []));
      const best = Math.max(result?.bestPercent ?? 0, Number(found['cmi.core.score.raw'] ?? 0), ...percents);
      expect(Math.abs(Number(score) - best), `a score of ${score}`).toBeLessThanOrEqual(0.000_005);
    }
  };

  /** Does something, and takes it down if the page has lived to show it. */
  const perform = (run: () => void, act?: () => Act): void => {
    const before = watched.calls('LMSCommit');
    run();
    mostCommits = Math.max(mostCommits, watched.calls('LMSCommit') - before);
    if (!watched.isDead && act) made.push(act());
    checkStatus();
  };

  const attempt = (quiz: string): number => quizStateOf(session.getState(), quiz).tries;

  const self: Visit = {
    watched,
    atLoad: { commits: watched.calls('LMSCommit'), values: watched.calls('LMSSetValue') },
    acts: made,
    get mostCommits() {
      return mostCommits;
    },
    state: () => session.getState(),
    open: (page) =>
      perform(
        () => session.dispatch({ type: 'view-opened', view: page }),
        () => ({ kind: 'page', page }),
      ),
    note: (note, value) =>
      perform(
        () => session.dispatch({ type: 'note-changed', note, value }),
        () => ({ kind: 'note', note, value }),
      ),
    start: (quiz) => {
      nextSeed = (nextSeed * 31 + 7) % 2 ** 24;
      perform(() => session.dispatch({ type: 'try-started', quiz, seed: nextSeed }));
    },
    answerWith: (quiz, question, answer) =>
      perform(
        () => session.dispatch({ type: 'answered', quiz, question: question.id, answer, latencyMs: 12_340 }),
        () => ({ kind: 'answer', quiz, attempt: attempt(quiz), question: question.id, answer }),
      ),
    answer: (quizId, count, isRight) => {
      const quiz = quizOf(session.course, quizId);
      const state = quizStateOf(session.getState(), quizId);
      drawnQuestions(session.course, quiz, state)
        .filter(({ id }) => !(id in state.answers))
        .slice(0, count)
        .forEach((question) => {
          const answer = (isRight ? rightAnswer(question) : null) ?? shortWrongAnswer(question);
          self.answerWith(quizId, question, answer);
        });
    },
    handIn: (quizId) =>
      perform(
        () => session.dispatch({ type: 'try-submitted', quiz: quizId }),
        () => {
          const quiz = quizOf(session.course, quizId);
          const { percent, isPassed } = currentScore(
            session.course,
            quiz,
            quizStateOf(session.getState(), quizId),
          );
          return { kind: 'result', quiz: quizId, attempt: attempt(quizId), percent, isPassed };
        },
      ),
    leave: () => perform(() => session.finish()),
  };
  return self;
};
