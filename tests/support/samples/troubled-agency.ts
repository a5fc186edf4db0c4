import {
  activeTimeExtension,
  clockOffsetExtension,
  scoCountExtension,
  scoIri,
} from '../../../src/core/xapi/vocabulary.ts';
import { forwarded } from './mixed-statements.ts';
import {
  AUTHORITY,
  BASE,
  COURSE,
  createSample,
  foreign,
  HOME_PAGE,
  type LooseStatement,
  voiding,
} from './statement-samples.ts';

/** A made-up agency in which everything goes wrong that docs/records.md knows. */
export interface TroubledAgency {
  /** Statements, and values that are none, in a random order. */
  readonly values: readonly unknown[];
  readonly roster: string;
  readonly aliases: string;
  readonly settlements: string;
  readonly authorities: string;
}

/** A course of several SCOs. */
export const LARGE_COURSE = 'https://training.example.org/xapi/modules/document-checks';

const VERSIONS = ['1.0.0', '1.1.0', '2.0.0'];
const PAGES = [HOME_PAGE, HOME_PAGE, HOME_PAGE, 'http://lms.example.org/', 'https://second.example.org'];
const DAY_MS = 86_400_000;

type Random = (below: number) => number;

/** Dice of a seed. */
const createRandom = (seed: number): Random => {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};

const withAccount = (statement: LooseStatement, name: string): LooseStatement => {
  const { account } = statement.actor as { readonly account: object };
  return { ...statement, actor: { objectType: 'Agent', account: { ...account, name } } };
};

const withExtensions = (
  statement: LooseStatement,
  more: Readonly<Record<string, unknown>>,
): LooseStatement => {
  const context = statement.context as { readonly extensions: object };
  return { ...statement, context: { ...context, extensions: { ...context.extensions, ...more } } };
};

const scored = (statement: LooseStatement, raw: number): LooseStatement =>
  JSON.parse(JSON.stringify(statement).replace(/"raw":\d+/, `"raw":${raw}`));

/** The statements of one attempt at one SCO. */
const attemptOf = (random: Random, account: string, number: number): LooseStatement[] => {
  const chance = (percent: number): boolean => random(100) < percent;
  const isLarge = chance(40);
  const course = isLarge ? LARGE_COURSE : COURSE;
  const day = random(300);
  const startMs =
    Date.parse('2026-01-05T08:00:00.000Z') + day * DAY_MS + random(8) * 3_600_000 + random(1000);
  const key = day < 140 + random(20) ? 'package-2025' : 'package-2026';
  const sample = createSample({
    account,
    homePage: PAGES[random(PAGES.length)] ?? HOME_PAGE,
    attempt: String(number),
    version: VERSIONS[random(day < 150 ? 2 : 3)] ?? '1.0.0',
    course,
    sco: isLarge ? scoIri(course, `part-${1 + random(3)}`) : scoIri(course, ''),
    start: new Date(startMs).toISOString(),
    authority: chance(2)
      ? { ...AUTHORITY, account: { ...AUTHORITY.account, name: 'somebody-else' } }
      : chance(5)
        ? undefined
        : { ...AUTHORITY, account: { ...AUTHORITY.account, name: key } },
    storedAfterMs: chance(8) ? null : chance(5) ? -4_000_000 : 500 + random(200_000),
  });
  const percent = 40 + random(61);
  const all = [
    ...(chance(95) ? [sample.initialized()] : []),
    ...(chance(80) ? [sample.experienced(5, `ch${1 + random(3)}`, `PT${1 + random(9)}M${random(60)}S`)] : []),
    ...Array.from({ length: random(6) }, (_, at) =>
      sample.answered(6 + at, `q${1 + random(8)}`, [0, 1, 1, 0.25, null][random(5)] ?? null),
    ),
    ...(chance(30) ? [sample.suspended(12, 'PT11M'), sample.resumed(14)] : []),
    ...(chance(85) ? [sample.completed(20)] : []),
    ...(chance(80) ? [percent >= 80 ? sample.passed(20, percent) : sample.failed(20, percent)] : []),
    ...(chance(5) ? [sample.failed(20.5, 30)] : []),
    ...(chance(70)
      ? [
          sample.terminated(21, 'PT20M', '1', {
            ...(chance(30) ? { success: percent >= 80 } : {}),
            ...(chance(50) ? { extensions: { [activeTimeExtension(BASE)]: random(1200) } } : {}),
          }),
        ]
      : []),
  ];
  const offset = chance(15) ? [31_536_000, -7200, 20, 3600][random(4)] : undefined;
  const from = random(3);
  return all.map((statement, index) =>
    withExtensions(statement, {
      ...(isLarge && chance(80) ? { [scoCountExtension(BASE)]: 3 } : {}),
      ...(offset !== undefined && index >= from ? { [clockOffsetExtension(BASE)]: offset } : {}),
    }),
  );
};

/** What happens to statements on their way. */
const troubled = (random: Random, statements: readonly LooseStatement[]): unknown[] => {
  const chance = (percent: number): boolean => random(100) < percent;
  return statements.flatMap((statement): unknown[] => {
    const stored = statement.stored ?? statement.timestamp;
    const later = new Date(Date.parse(stored) + random(20) * DAY_MS).toISOString();
    return [
      statement,
      ...(chance(6) ? [statement] : []),
      ...(chance(6) ? [forwarded(statement, chance(20) ? undefined : later, `forwarder-${random(2)}`)] : []),
      ...(chance(2) ? [forwarded(statement, statement.stored)] : []),
      ...(chance(2) ? [scored({ ...statement, stored: later }, random(100))] : []),
      ...(chance(1) ? [{ ...statement, id: statements[random(statements.length)]?.id }] : []),
      ...(chance(3) ? [voiding(statement, chance(50) ? '2026-01-01T00:00:00.000Z' : later)] : []),
      ...(chance(2) ? [{ ...foreign(statement.id), stored: later }] : []),
      ...(chance(1) ? [{ ...statement, id: 'none' }] : []),
    ];
  });
};

const shuffle = <T>(random: Random, values: readonly T[]): readonly T[] => {
  const all = [...values];
  for (let at = all.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
};

/** Makes up an agency, for one seed always the same one. */
export const createTroubledAgency = (seed: number, people = 40): TroubledAgency => {
  const random = createRandom(seed);
  const statements: LooseStatement[] = [];
  const settled: string[] = [];
  for (let person = 0; person < people; person++)
    for (let number = 0; number <= random(3); number++) {
      const account = `u-${person}`;
      const own = attemptOf(random, account, number);
      const registration = String((own[0]?.context as { registration?: unknown } | undefined)?.registration);
      // Renamed in the middle of an attempt, or before it; and one attempt that two people share.
      const isRenamed = person % 7 === 0;
      const isShared = person % 13 === 5;
      statements.push(
        ...own.map((statement, index) =>
          isRenamed && index < own.length / 2
            ? withAccount(statement, `Old-${person}`)
            : isShared && index === own.length - 1
              ? withAccount(statement, 'u-guest')
              : statement,
        ),
      );
      if (random(12) === 0 && own.length > 0)
        settled.push(
          `${registration},,,${['accepted', 'rejected', 'passed'][random(3)]},2026-10-01,,seen,M. Chief,2026-10-02`,
        );
    }
  settled.push(`,u-2,${COURSE},passed,2026-09-30,88,paper exam,M. Chief,2026-10-02`);
  const numbers = Array.from({ length: people }, (_, person) => person);
  return {
    values: shuffle(random, troubled(random, statements)),
    roster: [
      'account,name,unit,due,course,homepage',
      ...numbers.map(
        (person) => `u-${person},Person ${person},Unit ${person % 4},2026-06-30,${COURSE},${HOME_PAGE}`,
      ),
      `u-nobody,Nobody,Unit 0,2026-06-30,${COURSE},${HOME_PAGE}`,
      '',
    ].join('\n'),
    aliases: [
      'old,new,from,why',
      ...numbers
        .filter((person) => person % 7 === 0)
        .map((person) => `old-${person},u-${person},${person % 2 === 0 ? '2026-06-01' : ''},married`),
      '',
    ].join('\n'),
    settlements: ['attempt,account,course,decision,date,score,reason,who,when', ...settled, ''].join('\n'),
    authorities: [
      'authority,from,to',
      'package-2025 (https://lrs.example.org),,2026-06-15',
      'package-2026 (https://lrs.example.org),2026-05-20,',
      '',
    ].join('\n'),
  };
};
