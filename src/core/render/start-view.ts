import type { CourseSettings } from '../course/course.ts';
import { formatLocaleNumber } from '../locale/format-values.ts';
import type { Locale } from '../locale/locales.ts';
import type { PackagePlan, Sco } from '../plan/package-plan.ts';
import type { RuntimeQuiz } from '../player/runtime-course.ts';
import type { Html } from '../text/html.ts';

/** One fact about the course, beside the sign of that name. */
interface Fact {
  readonly sign: 'clock' | 'list' | 'flag';
  readonly text: string;
}

/** A chapter on the start page. */
export interface ChapterCard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Where it begins; `null` if it is in another SCO. */
  readonly firstPlace: string | null;
  /** How long its pages and its quiz take. */
  readonly time: string;
  readonly pages: string;
  readonly summary: Html;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}

/** The final assessment on the start page. */
interface FinalCard {
  /** A chapter has one. */
  readonly number: null;
  readonly id: string;
  readonly title: string;
  readonly questions: string;
  readonly tries: string;
}

/** What the first view says before the chapters. */
export interface HeroView {
  readonly kicker: string | null;
  readonly promise: string | null;
  readonly logo: { readonly src: string; readonly alt: string } | null;
  readonly facts: readonly Fact[];
  readonly firstPlace: string;
  /** The words of the one button. */
  readonly startAction: string;
  readonly finalCard: FinalCard | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const questionsIn = ({ pools }: RuntimeQuiz): number => sum(pools.map(({ draw }) => draw));

/** All points of a try, if every try has as many. */
const pointsIn = (quiz: RuntimeQuiz, sco: Sco): number | null => {
  const asked = new Set(quiz.pools.flatMap(({ questions }) => questions));
  const points = sco.runtime.questions.filter(({ id }) => asked.has(id)).map((question) => question.points);
  return points.every((each) => each === points[0]) ? questionsIn(quiz) * (points[0] ?? 1) : null;
};

const passFact = (quiz: RuntimeQuiz, sco: Sco, { page, writing }: Locale): string => {
  const { passMark } = quiz;
  const isPercent = 'percent' in passMark;
  const points = isPercent ? null : pointsIn(quiz, sco);
  return page.passFact(
    {
      passMark: formatLocaleNumber(isPercent ? passMark.percent : passMark.points, writing),
      unit: isPercent ? 'percent' : 'points',
      total: points === null ? null : formatLocaleNumber(points, writing),
    },
    page.tryCount(quiz.tries),
  );
};

/** Whole minutes of some pages and quizzes of an SCO, by their ids. */
export const minutesIn = ({ runtime }: Sco, ids: readonly string[]): number =>
  sum(
    [...runtime.pages, ...runtime.quizzes].filter(({ id }) => ids.includes(id)).map(({ minutes }) => minutes),
  );

/** @param first where the course begins, with the words for it on the button. */
export const viewHero = (
  plan: PackagePlan,
  sco: Sco,
  settings: CourseSettings,
  first: { readonly place: string; readonly name: string },
): HeroView => {
  const { locale } = plan;
  const { page: texts } = locale;
  const { runtime } = sco;
  const all = [...runtime.pages, ...runtime.quizzes.filter(({ isTestOut }) => !isTestOut)];
  const deciding = runtime.quizzes.find(({ id }) => id === runtime.completion.quiz);
  const final = runtime.quizzes.find(({ chapter }) => chapter === null);
  const isWhole = plan.scos.length === 1;
  const { theme } = settings;
  return {
    kicker: settings.kicker ?? null,
    promise: settings.promise ?? null,
    logo: theme?.logo ? { src: plan.assets[theme.logo.file] ?? theme.logo.file, alt: theme.logo.alt } : null,
    facts: [
      { sign: 'clock', text: texts.ownPace(texts.duration(sum(all.map(({ minutes }) => minutes)))) },
      ...(isWhole ? [{ sign: 'list', text: texts.chapterCount(plan.course.chapters.length) } as const] : []),
      ...(deciding ? [{ sign: 'flag', text: passFact(deciding, sco, locale) } as const] : []),
    ],
    firstPlace: first.place,
    startAction: texts.startAt(first.name, texts.duration(minutesIn(sco, [first.place]))),
    finalCard: final
      ? {
          number: null,
          id: final.id,
          title: final.title,
          questions: `${texts.questionCount(questionsIn(final))}, ${texts.duration(final.minutes)}`,
          tries: texts.tryCount(final.tries),
        }
      : null,
  };
};
