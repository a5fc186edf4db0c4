import { rightAnswer } from '../../../src/core/player/answer.ts';
import { createRandom, DRAW_VERSION, drawQuiz } from '../../../src/core/player/draw.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { scoreAnswer } from '../../../src/core/player/score.ts';
import type { ActivityCatalogue } from '../../../src/core/xapi/activities.ts';
import { buildStatement } from '../../../src/core/xapi/build-statement.ts';
import { registrationOf } from '../../../src/core/xapi/identifiers.ts';
import type { Milestone } from '../../../src/core/xapi/milestone.ts';
import type { Statement } from '../../../src/core/xapi/statement.ts';
import { randomAnswer } from './type-answers.ts';

/** A statement as an LRS hands it out. */
export type StoredStatement = Statement & {
  readonly stored: string;
  readonly version: string;
  readonly authority: unknown;
};

/** What became of one generated learner. */
export interface GeneratedLearner {
  readonly account: string;
  readonly result: 'passed' | 'failed' | null;
  /** 0-100, with a result. */
  readonly percent: number | null;
  readonly sessions: number;
  readonly activeMs: number;
  readonly statements: readonly StoredStatement[];
}

export interface GeneratorOptions {
  readonly course: RuntimeCourse;
  readonly activities: ActivityCatalogue;
  readonly seed: number;
}

const AUTHORITY = { objectType: 'Agent', account: { homePage: 'https://lrs.example.org', name: 'module' } };
const FIRST_START = Date.UTC(2025, 10, 3, 7);

/**
 * Plays one learner through a course by dice, and makes the statements with the very builder that packages have: most pass,
 * some fail, some stop in the middle; they come back after breaks; stronger learners answer better.
 */
export const generateLearner = (
  { course, activities, seed }: GeneratorOptions,
  index: number,
): GeneratedLearner => {
  const random = createRandom(seed * 1_000_003 + index);
  const account = `u-${20_000 + index}`;
  const context = {
    course,
    activities,
    actor: { objectType: 'Agent' as const, account: { homePage: 'https://lms.example.org', name: account } },
    registration: registrationOf(course.id, account, 'AbCd_-09'),
    revision: activities.version,
    contentDigest: '0123456789abcdef'.repeat(4),
    answers: 'full' as const,
  };
  const statements: StoredStatement[] = [];
  let atMs = FIRST_START + Math.floor(random() * 300 * 86_400_000);
  atMs -= atMs % 10;
  let sessionMs = atMs;
  let sessions = 1;
  let activeMs = 0;
  const spend = (seconds: number): number => {
    const ms = Math.round(seconds * (0.5 + random()) * 100) * 10;
    atMs += ms;
    return ms;
  };
  const tell = (milestone: object): void => {
    atMs += 10;
    const statement = buildStatement(context, { atMs, sessionMs, ...milestone } as Milestone);
    if (!statement) return;
    statements.push({
      ...statement,
      stored: new Date(atMs + 400 + Math.floor(random() * 3000)).toISOString(),
      version: '1.0.0',
      authority: AUTHORITY,
    });
  };
  const leave = (): void => {
    const durationMs = atMs - sessionMs;
    activeMs += durationMs;
    tell({ kind: 'suspended', durationMs });
    atMs += Math.floor(random() * 72) * 3_600_000 + 600_000;
    sessionMs = atMs;
    sessions++;
    tell({ kind: 'resumed' });
  };
  const ability = 0.82 + random() * 0.2;
  const quits = random() < 0.08 ? Math.floor(random() * course.chapters.length) : -1;
  const byId = new Map(course.questions.map((question) => [question.id, question]));
  const take = (
    quiz: RuntimeCourse['quizzes'][number],
    tryNumber: number,
  ): { percent: number; isPassed: boolean } => {
    const quizSeed = Math.floor(random() * 2 ** 31);
    const started = atMs;
    let [earned, possible] = [0, 0];
    for (const question of drawQuiz(quiz, (id) => byId.get(id), {
      seed: quizSeed,
      drawVersion: DRAW_VERSION,
      tries: 1,
    })) {
      const hardness = (question.id.length % 7) * 0.03;
      const right = random() < ability - hardness ? rightAnswer(question) : null;
      const answer = right ?? randomAnswer(question, random());
      const { verdict, fraction } = scoreAnswer(question, answer);
      if (verdict !== 'neutral') {
        earned += fraction * question.points;
        possible += question.points;
      }
      const durationMs = spend(25);
      tell({
        kind: 'answered',
        quiz: quiz.id,
        try: tryNumber,
        seed: quizSeed,
        question: question.id,
        answer,
        durationMs,
      });
    }
    const percent = possible === 0 ? 100 : Math.round((earned / possible) * 10_000) / 100;
    const mark =
      'percent' in quiz.passMark
        ? quiz.passMark.percent
        : (quiz.passMark.points / Math.max(1, possible)) * 100;
    const judged = { percent, isPassed: percent >= mark };
    tell({
      kind: 'quiz-judged',
      quiz: quiz.id,
      try: tryNumber,
      seed: quizSeed,
      result: judged,
      durationMs: atMs - started,
    });
    return judged;
  };
  const done = (result: GeneratedLearner['result'], percent: number | null): GeneratedLearner => ({
    account,
    result,
    percent,
    sessions,
    activeMs,
    statements,
  });
  tell({ kind: 'initialized' });
  for (const [number, chapter] of course.chapters.entries()) {
    const durationMs = spend(240 + 60 * (number % 4));
    tell({ kind: 'experienced', chapter: chapter.id, durationMs });
    for (const quiz of course.quizzes) if (quiz.chapter === chapter.id) take(quiz, 1);
    if (number === quits) {
      const last = atMs - sessionMs;
      activeMs += last;
      tell({ kind: 'suspended', durationMs: last });
      return done(null, null);
    }
    if (random() < 0.25) leave();
  }
  const final = course.quizzes.find(({ id }) => id === course.completion.quiz);
  const tries = final?.tries ?? 5;
  for (let tryNumber = 1; final && tryNumber <= tries; tryNumber++) {
    const judged = take(final, tryNumber);
    const { isPassed, percent } = judged;
    if (!isPassed && tryNumber < tries) continue;
    const open = atMs - sessionMs;
    if (isPassed) tell({ kind: 'completed', durationMs: activeMs + open });
    tell({ kind: 'judged', result: judged, durationMs: activeMs + open });
    activeMs += atMs - sessionMs;
    tell({ kind: 'terminated', durationMs: atMs - sessionMs, isCompleted: isPassed, judged });
    return done(isPassed ? 'passed' : 'failed', percent);
  }
  return done(null, null);
};
