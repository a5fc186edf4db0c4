import {
  AUTHORITY,
  COURSE,
  createSample,
  foreign,
  type LooseStatement,
  passedAttempt,
  voiding,
} from './statement-samples.ts';

const through = (name: string) => ({ ...AUTHORITY, account: { ...AUTHORITY.account, name } });

/** The same statement as another LRS has it: stored at another time, through another key. */
export const forwarded = (
  statement: LooseStatement,
  stored: string | undefined,
  key = 'forwarder',
): LooseStatement => ({ ...statement, stored, authority: through(key) }) as LooseStatement;

const scored = (statement: LooseStatement, raw: number): LooseStatement =>
  JSON.parse(JSON.stringify(statement).replace('"raw":92', `"raw":${raw}`));

const find = (statements: readonly LooseStatement[], verb: string): LooseStatement => {
  const found = statements.filter((statement) => JSON.stringify(statement.verb).includes(`/${verb}"`)).at(-1);
  if (!found) throw new Error(verb);
  return found;
};

/** Statements of which an LRS would hold only a part: copies, contradictions, withdrawals, other tools, other courses. */
export const mixedStatements = (): readonly LooseStatement[] => {
  const people = Array.from({ length: 9 }, (_, index) =>
    passedAttempt({ account: `u-${index}`, start: `2026-03-0${index + 1}T09:00:00.000Z` }, 92),
  );
  const [a = [], b = [], c = [], d = [], e = [], f = [], g = []] = people;
  const answer = createSample({ account: 'u-7', start: '2026-03-08T09:00:00.000Z' }).answered(9, 'q1', 0);
  const pass = createSample({ account: 'u-8', attempt: '2', start: '2026-03-20T09:00:00.000Z' }).passed(20);
  const started = createSample({ account: 'x-1', start: '2026-03-04T09:00:00.000Z' });
  return [
    ...people.flat(),
    // Copies, of which one was stored earlier.
    ...a.map((statement) => forwarded(statement, '2026-03-05T00:00:00.000Z')),
    ...b.map((statement) => forwarded(statement, '2026-01-01T00:00:00.000Z')),
    ...c.map((statement) => forwarded(statement, statement.stored)),
    ...c.map((statement) => forwarded(statement, statement.stored, 'another')),
    ...d.map((statement) => forwarded(statement, undefined)),
    ...a,
    // One id, different results; the earlier, the later, at one time.
    scored({ ...find(e, 'passed'), stored: '2026-03-04T23:00:00.000Z' }, 70),
    scored({ ...find(f, 'passed'), stored: '2026-03-30T23:00:00.000Z' }, 71),
    scored(find(g, 'passed'), 72),
    scored(find(g, 'passed'), 73),
    // One id for two people, and for a question of one and a result of another.
    { ...find(people[7] ?? [], 'experienced'), id: find(people[8] ?? [], 'completed').id },
    { ...started.initialized(), id: (people[8] ?? [])[2]?.id ?? '' },
    // Copies of an answer that differ in what records do not read.
    JSON.parse(JSON.stringify((people[7] ?? [])[2]).replace('"response":"x"', '"response":"y"')),
    // Two answers at one time.
    { ...answer, id: voiding(answer).id },
    pass,
    voiding(pass),
    voiding(find(people[2] ?? [], 'answered')),
    voiding(find(people[3] ?? [], 'terminated'), '2026-03-06T00:00:00.000Z'),
    started.initialized(),
    // A result without the rest, and another key in the middle.
    createSample({ account: 'x-2', start: '2026-03-05T09:00:00.000Z', authority: through('other') }).passed(
      20,
    ),
    createSample({ account: 'x-3', start: '2026-03-05T09:00:00.000Z' }).completed(20),
    foreign('a'),
    foreign('b'),
    ...passedAttempt({ course: `${COURSE}-2`, account: 'u-3', start: '2026-03-02T09:00:00.000Z' }, 88.5),
  ];
};
