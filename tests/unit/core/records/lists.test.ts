import { describe, expect, test } from 'vitest';
import { compareWithLms, findObstacle } from '../../../../src/core/records/compare-with-lms.ts';
import { endOfDay } from '../../../../src/core/records/end-of-day.ts';
import { createStatementFold } from '../../../../src/core/records/intake/fold-statements.ts';
import { readStatement } from '../../../../src/core/records/intake/read-statement.ts';
import { readLmsReport } from '../../../../src/core/records/lms-report.ts';
import { readRoster } from '../../../../src/core/records/roster.ts';
import { recordsOf } from '../../../support/samples/records-of.ts';
import {
  COURSE,
  createSample,
  type LooseStatement,
  passedAttempt,
} from '../../../support/samples/statement-samples.ts';

describe('roster', () => {
  test('headings in any order and spelling', () => {
    const { entries, diagnostics } = readRoster(
      '\ufeffFull name;User name;Due date;E-mail;Shoe size\r\n"Weber, Dana";u-1;2026-11-30;dana@example.org;39\r\n;u-2;;;\r\n',
      'staff.csv',
    );
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['records/roster-columns', 'note'],
    ]);
    expect(entries).toEqual([
      {
        account: 'u-1',
        homePage: null,
        name: 'Weber, Dana',
        unit: null,
        email: 'dana@example.org',
        idNumber: null,
        country: null,
        role: null,
        dueMs: Date.parse('2026-11-30T23:59:59.999Z'),
        course: null,
      },
      expect.objectContaining({ account: 'u-2', name: null, dueMs: null }),
    ]);
  });

  test.each([
    ['name,unit\nDana,A\n', '1:1', /no column is headed "account"/],
    ['account,name\nu-1,Dana\n,Kim\n', '3:1', /names no account/],
    ['name,account\nDana,\n', '2:6', /names no account/],
    ['account,due\nu-1,30.11.26\n', '2:5', /"30.11.26" is no day/],
    ['account,due\nu-1,2026-02-30\n', '2:5', /"2026-02-30" is no day/],
    ['account,name\nu-1,Weber,Dana\n', '2:11', /more cells than there are headings/],
    ['account,username\nu-1,u-1\n', '1:9', /two columns are headed as the account/],
    ['account,name\nu-1,"Dana\n', '2:5', /quotation mark/],
    ['', '1:1', /no column is headed/],
  ])('a fault names its place: %j', (source, place, message) => {
    const { diagnostics } = readRoster(source, 'staff.csv');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      file: 'staff.csv',
      message: expect.stringMatching(message),
    });
    expect(`${diagnostics[0]?.line}:${diagnostics[0]?.column}`).toBe(place);
  });

  test.each([
    ['account', ['Account', 'Account name', 'USERNAME', 'User', 'Log-in', 'user_id']],
    ['homePage', ['Home page', 'LMS']],
    ['name', ['Display name', 'Full name', 'Learner']],
    ['unit', ['Unit', 'Department', 'Team', 'Organisation', 'Organization']],
    ['email', ['E-mail', 'E-mail address', 'Mail']],
    ['idNumber', ['ID number', 'Employee number', 'Staff number']],
    ['course', ['Course', 'Activity', 'Course IRI']],
  ])('the %s has many headings', (field, headings) => {
    for (const heading of headings)
      expect(
        readRoster(field === 'account' ? `${heading}\nx\n` : `${heading},account\nx,u-1\n`, 'staff.csv')
          .entries,
      ).toMatchObject([{ [field]: 'x' }]);
    expect(readRoster('account,deadline\nu-1,2026-11-30\n', 'x').entries[0]?.dueMs).not.toBeNull();
  });

  test('the same account on two LMSs, or for two courses, is no repetition', () => {
    const source =
      'account,homepage,course\nu-1,,\nu-1,https://a,\nu-1,https://b,\nu-1,,https://c\nu-1,,https://d\n';
    expect(readRoster(source, 'staff.csv')).toMatchObject({ entries: { length: 5 }, diagnostics: [] });
  });

  test('a person who stands there twice counts once', () => {
    const { entries, diagnostics } = readRoster('account,name\nu-1,Dana\nU-1,Kim\n', 'staff.csv');
    expect(entries.map(({ name }) => name)).toEqual(['Dana']);
    expect(diagnostics).toMatchObject([{ code: 'records/roster-repeat', line: 3 }]);
  });

  test.each([COURSE, `${COURSE}/sco`, `${COURSE}/scos/part-1`])(
    'a course is named by itself or by a SCO: %s',
    (iri) => {
      expect(readRoster(`account,course\nu-1,${iri}\n`, 'staff.csv').entries).toMatchObject([
        { course: COURSE },
      ]);
    },
  );

  test('a day ends with its last millisecond in UTC', () => {
    expect(endOfDay('2026-12-31')).toBe(Date.parse('2027-01-01T00:00:00Z') - 1);
    expect(endOfDay('2026-13-01')).toBeNull();
  });
});

/** As Moodle 4.3 downloads a Basic report, tabs and all. */
const BASIC = `Name\t"Email address"\tAttempt\t"Started on"\t"Last accessed on"\tScore
"Stu 1 Test"\tstudent1@example.test\t-\t-\t-\t-
"Stu 4 Test"\tstudent4@example.test\t1\t"Wednesday, 25 November 2026, 10:00 PM"\t"Wednesday, 25 November 2026, 10:04 PM"\t97.22
`;

describe('report of the LMS', () => {
  test('as Moodle downloads it', () => {
    expect(readLmsReport(BASIC, 'basic.txt')).toEqual({
      diagnostics: [],
      attempts: [
        {
          identities: ['Stu 1 Test', 'student1@example.test'],
          attempt: null,
          score: null,
          isDone: null,
          statusText: null,
          line: 2,
        },
        {
          identities: ['Stu 4 Test', 'student4@example.test'],
          attempt: 1,
          score: 97.22,
          isDone: null,
          statusText: null,
          line: 3,
        },
      ],
    });
  });

  test('in another language, with more columns about the person and the parts of the course', () => {
    const { attempts } = readLmsReport(
      `Name;Anmeldename;ID-Nummer;Versuch;Begonnen;"Letzter Zugriff";Punkte;Modul
Kim;u-2;20417;2;"Mittwoch, 25. November 2026, 22:00";"Mittwoch, 25. November 2026, 22:04";85,5;85.5/100
Dana;u-1;20418;1;"Mittwoch, 25. November 2026, 22:00";"Mittwoch, 25. November 2026, 22:04";0;Completed
`,
      'basic.csv',
    );
    expect(attempts).toMatchObject([
      { identities: ['Kim', 'u-2', '20417'], attempt: 2, score: 85.5, isDone: null },
      { identities: ['Dana', 'u-1', '20418'], attempt: 1, score: 0, isDone: true },
    ]);
  });

  test.each([
    ['with dots between hours and minutes', 'keskiviikko, 25. marraskuuta 2026, 22.04'],
    ['with letters between them', 'mercredi, 25 novembre 2026, 22 h 04'],
    ['in figures alone', '25.11.2026 22:04'],
    ['with the year first', '2026. november 25., szerda, 22:04'],
    ['with half a day', 'Τετάρτη, 25 Νοεμβρίου 2026, 10:04 μμ'],
  ])('times are known in every language: %s', (_what, time) => {
    expect(
      readLmsReport(`A\tB\tC\tD\tE\tF\tG\nKim\t20417\t2\t"${time}"\t"${time}"\t85,5\t85.5/100\n`, 'x')
        .attempts,
    ).toMatchObject([{ identities: ['Kim', '20417'], attempt: 2, score: 85.5 }]);
  });

  test('what Moodle writes as HTML is read as text', () => {
    const { attempts } = readLmsReport(
      `${BASIC}Ann\to&#039;brien&amp;co@example.test\t-\t-\t-\t-\n`,
      'basic.txt',
    );
    expect(attempts[2]?.identities).toEqual(['Ann', "o'brien&co@example.test"]);
  });

  test.each([
    ['Completed', true],
    ['PASSED', true],
    ['Not attempted', false],
    ['Terminé', null],
    ['92/100', null],
    ['Failed', false],
    ['Incomplete', false],
    ['Browsed', false],
    ['92.5/100\tCompleted', true],
    ['Completed\tIncomplete', false],
    ['Passed\tCompleted', true],
    // Behind the SCOs an Interactions report has questions: what somebody answered says nothing of the module.
    ['92/100\tWhich of these?\tfailed\tpassed', null],
    ['Which of these?\tcompleted\tcompleted', null],
  ])('the details say whether the module is done: %j', (cells, isDone) => {
    const headings = cells
      .split('\t')
      .map(() => 'Detail')
      .join('\t');
    const { attempts } = readLmsReport(
      `Name\tAttempt\tStarted\tLast\tScore\t${headings}\nKim\t1\t1 May 2026, 10:00\t1 May 2026, 11:00\t0\t${cells}\n`,
      'x',
    );
    expect(attempts).toMatchObject([{ isDone, statusText: cells.split('\t')[0] }]);
  });

  test.each([
    ['', /no table/],
    ['Name,Grade\nDana,90\n', /no column holds the numbers of attempts/],
    ['"Name,Grade\nDana,90\n', /quotation mark/],
  ])('a fault is told: %j', (source, message) => {
    expect(readLmsReport(source, 'basic.txt').diagnostics).toMatchObject([
      { code: 'records/lms-report', file: 'basic.txt', message: expect.stringMatching(message) },
    ]);
  });
});

test.each([
  ['the attempt', 'first\t1 May 2026, 10:00\t1 May 2026, 11:00\t92'],
  ['the attempt, with more', '1.\t1 May 2026, 10:00\t1 May 2026, 11:00\t92'],
  ['the attempt, with less', 'no. 1\t1 May 2026, 10:00\t1 May 2026, 11:00\t92'],
  ['the start', '1\t1 May 2026\t1 May 2026, 11:00\t92'],
  ['the end', '1\t1 May 2026, 10:00\tnever\t92'],
  ['the score', '1\t1 May 2026, 10:00\t1 May 2026, 11:00\tgood'],
  ['the score, with more', '1\t1 May 2026, 10:00\t1 May 2026, 11:00\t92 %'],
  ['the score, with less', '1\t1 May 2026, 10:00\t1 May 2026, 11:00\tca. 92'],
])('a report in which one line breaks the column is not half read: %s', (_what, cells) => {
  const good = 'Kim\t2\t1 May 2026, 10:00\t1 May 2026, 11:00\t92\n';
  const { attempts, diagnostics } = readLmsReport(`A\tB\tC\tD\tE\n${good}Ann\t${cells}\n${good}`, 'x');
  expect(attempts).toEqual([]);
  expect(diagnostics).toHaveLength(1);
});

test('a line that ends early has no attempt', () => {
  const { attempts } = readLmsReport(`${BASIC}Ann\tann@example.test\n`, 'basic.txt');
  expect(attempts[2]).toMatchObject({ attempt: null, score: null, line: 4 });
});

const recordsFrom = (statements: readonly LooseStatement[]) => {
  const fold = createStatementFold({
    activity: null,
    sinceMs: null,
    untilMs: null,
    items: false,
    throughMs: null,
    rules: 2,
  });
  for (const statement of statements) {
    const reading = readStatement(statement);
    if (reading.kind !== 'invalid') fold.add(reading);
  }
  return recordsOf(fold.finish(), {
    atMs: Date.parse('2026-11-30T00:00:00Z'),
    validFor: null,
    expiringWithin: null,
    roster: null,
    course: null,
    authorities: null,
    digests: null,
    completeThroughMs: null,
    rules: 2,
    settlements: [],
    settlementsFile: '',
  });
};

/** A line of Moodle's report; username, then the score. */
const lms = (...people: readonly (readonly [identity: string, score: string, sco?: string])[]) =>
  readLmsReport(
    `Name\tUsername\tAttempt\tStarted\tLast\tScore\tModule\n${people
      .map(
        ([identity, score, sco = '']) =>
          `Test ${identity}\t${identity}\t1\t1 May 2026, 10:00\t1 May 2026, 11:00\t${score}\t${sco}\n`,
      )
      .join('')}`,
    'basic.txt',
  ).attempts;

describe('comparison', () => {
  const started = createSample({ account: 'u-3' });
  const statements = [
    ...passedAttempt({ account: 'u-1' }, 92),
    ...passedAttempt({ account: 'u-2' }, 84),
    started.initialized(),
  ];
  type Line = readonly [identity: string, score: string, sco?: string];
  const compare = (...people: readonly Line[]) =>
    compareWithLms(recordsFrom(statements), lms(...people), [], 'basic.txt');

  test('agrees', () => {
    const { people, diagnostics } = compare(['u-1', '92'], ['U-2', '84.00'], ['u-3', '0', 'Incomplete']);
    expect(people.map(({ account, agreement }) => [account, agreement])).toEqual([
      ['u-1', 'agrees'],
      ['u-2', 'agrees'],
      ['u-3', 'no-pass'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    [
      'a pass that Moodle lacks',
      [
        ['u-1', '0', 'Incomplete'],
        ['u-2', '84'],
      ],
      [['records/pass-not-in-lms', 2]],
    ],
    ['a person whom Moodle lacks', [['u-2', '84']], [['records/pass-not-in-lms', undefined]]],
    [
      'a score that fails',
      [
        ['u-1', '79.9'],
        ['u-2', '84'],
      ],
      [['records/pass-not-in-lms', 2]],
    ],
    [
      'a pass that the LRS lacks',
      [
        ['u-1', '92'],
        ['u-2', '84'],
        ['u-3', '88'],
      ],
      [['records/pass-not-in-lrs', 4]],
    ],
    [
      'a pass without a score',
      [
        ['u-1', '92'],
        ['u-2', '84'],
        ['u-3', '0', 'Passed'],
      ],
      [['records/pass-not-in-lrs', 4]],
    ],
    [
      'another score',
      [
        ['u-1', '95'],
        ['u-2', '84'],
      ],
      [['records/scores-differ', 2]],
    ],
    [
      'a stranger',
      [
        ['u-1', '92'],
        ['u-2', '84'],
        ['u-9', '88'],
      ],
      [['records/lms-stranger', 4]],
    ],
  ] as const satisfies readonly (readonly [
    string,
    readonly Line[],
    readonly (readonly [string, number | undefined])[],
  ])[])('%s', (_what, people, expected) => {
    expect(compare(...people).diagnostics.map(({ code, line }) => [code, line])).toEqual(expected);
  });

  test('a person has the account and the name that both sides know', () => {
    const roster = readRoster('account,name\nu-9,Noor Ali\n', 'staff.csv').entries;
    const { people, unmatched, diagnostics } = compareWithLms(
      recordsFrom(passedAttempt({ account: 'Dana' })),
      [
        { identities: ['DANA'], attempt: 1, score: 92, isDone: null, statusText: null, line: 2 },
        { identities: ['Noor Ali'], attempt: 1, score: 92, isDone: null, statusText: null, line: 3 },
        { identities: ['Kim', '7', 'Unit A'], attempt: 1, score: 0, isDone: null, statusText: null, line: 4 },
        { identities: ['Kim'], attempt: 1, score: 0, isDone: null, statusText: null, line: 5 },
        { identities: ['Lee'], attempt: null, score: null, isDone: null, statusText: null, line: 6 },
      ],
      roster,
      'x',
    );
    expect(people).toEqual([
      {
        account: 'Dana',
        name: null,
        agreement: 'agrees',
        lmsScore: 92,
        lrsScore: 92,
        isPassedInLms: true,
        isPassedInLrs: true,
      },
      {
        account: 'u-9',
        name: 'Noor Ali',
        agreement: 'pass-not-in-lrs',
        lmsScore: 92,
        lrsScore: null,
        isPassedInLms: true,
        isPassedInLrs: false,
      },
    ]);
    expect(unmatched).toEqual(['Kim, 7, Unit A', 'Kim']);
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'records/lms-stranger 4',
      'records/lms-stranger 5',
      'records/pass-not-in-lrs 3',
    ]);
    expect(diagnostics[0]?.message).toContain('"Kim" of the LMS report (7, Unit A)');
    expect(diagnostics[1]?.message).toContain('(nothing but the name)');
  });

  test('a score is judged by the pass mark of the person, else by the lowest that there is', () => {
    const marked = (account: string, passMark: number) => {
      const sample = createSample({ account });
      return [sample.initialized(), sample.passed(20, 92, passMark)];
    };
    const unmarked = createSample({ account: 'u-3' });
    const all = [...marked('u-1', 80), ...marked('u-2', 50), unmarked.initialized()];
    const verdicts = (score: string) =>
      compareWithLms(
        recordsFrom(all),
        lms(['u-1', score], ['u-2', score], ['u-3', score]),
        [],
        'x',
      ).people.map(({ isPassedInLms }) => isPassedInLms);
    expect(verdicts('60')).toEqual([false, true, true]);
    expect(verdicts('79.99')).toEqual([true, true, true]);
    expect(verdicts('79.98')).toEqual([false, true, true]);
    expect(verdicts('-')).toEqual([false, false, false]);
  });

  test('a module without a pass mark agrees by what the report says', () => {
    const done = createSample({ account: 'u-1' });
    const open = createSample({ account: 'u-2' });
    const records = recordsFrom([done.initialized(), done.completed(20), open.initialized()]);
    const { people, diagnostics } = compareWithLms(
      records,
      lms(['u-1', '0', 'Completed'], ['u-2', '0', 'Incomplete']),
      [],
      'x',
    );
    expect(people.map(({ agreement, lmsScore }) => [agreement, lmsScore])).toEqual([
      ['agrees', null],
      ['no-pass', null],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('no score in Moodle is no score of 0, unless that is what the statements say', () => {
    const failed = createSample({ account: 'u-1' });
    const lmsScoreOf = (percent: number) =>
      compareWithLms(
        recordsFrom([failed.initialized(), failed.failed(20, percent)]),
        lms(['u-1', '0']),
        [],
        'x',
      ).people[0]?.lmsScore;
    expect([lmsScoreOf(0), lmsScoreOf(40)]).toEqual([0, null]);
  });

  test('of a course of several SCOs a part is no pass on either side', () => {
    const sco = (name: string, account: string) =>
      createSample({ account, sco: `${COURSE}/scos/${name}`, attempt: name });
    const all = ['one', 'two'].flatMap((name) => {
      const sample = sco(name, 'u-1');
      return [sample.initialized(), sample.passed(20, 92)];
    });
    const part = sco('one', 'u-2');
    const statements = [...all, part.initialized(), part.passed(20, 92)];
    const people = [
      ['u-1', '92', '92/100\tCompleted'],
      ['u-2', '92', '92/100\tIncomplete'],
    ] as const;
    expect(compareWithLms(recordsFrom(statements), lms(...people), [], 'x').diagnostics).toEqual([]);
  });

  test('the mail address decides where a staff number is the account of somebody else', () => {
    const roster = readRoster('account,email\nu-1,kim@example.org\n', 'staff.csv').entries;
    const { people } = compareWithLms(
      recordsFrom(statements),
      [
        {
          identities: ['Kim', 'u-2', 'kim@example.org'],
          attempt: 1,
          score: 92,
          isDone: null,
          statusText: null,
          line: 2,
        },
      ],
      roster,
      'x',
    );
    expect(people.map(({ account, isPassedInLms }) => [account, isPassedInLms])).toEqual([
      ['u-1', true],
      ['u-2', false],
      ['u-3', false],
    ]);
  });

  test('the highest score of several attempts is compared', () => {
    const twice = [...statements, ...passedAttempt({ account: 'u-1', attempt: '2' }, 97)];
    expect(
      compareWithLms(recordsFrom(twice), lms(['u-1', '92'], ['u-1', '97'], ['u-2', '84']), [], 'x')
        .diagnostics,
    ).toEqual([]);
    expect(
      compareWithLms(
        recordsFrom(twice),
        lms(['u-2', '84'], ['u-1', '97'], ['u-1', '92']),
        [],
        'x',
      ).people.map(({ account, lmsScore, lrsScore }) => [account, lmsScore, lrsScore]),
    ).toEqual([
      ['u-1', 97, 97],
      ['u-2', 84, 84],
      ['u-3', null, null],
    ]);
  });

  test('what cannot be compared is found before', () => {
    const obstacle = (more: readonly LooseStatement[], report: ReturnType<typeof lms>) =>
      findObstacle(recordsFrom(more).attempts, report, 'x')?.code ?? null;
    const sample = createSample({ account: 'u-1' });
    const completed = [sample.initialized(), sample.completed(20)];
    const other = createSample({ account: 'u-1', course: `${COURSE}-2` });
    const french = lms(['u-1', '0', 'Terminé'], ['u-2', '0', 'Completed']);
    const english = lms(['u-1', '0', 'Completed'], ['u-2', '0', 'Incomplete']);
    const nobody = english.map((attempt) => ({ ...attempt, attempt: null, isDone: null }));
    expect(obstacle(completed, french)).toBe('records/lms-status');
    expect(obstacle([sample.initialized()], lms(['u-1', '85']))).toBe('records/lms-status');
    expect(obstacle([...completed, other.initialized()], english)).toBe('records/lms-courses');
    expect(obstacle(completed, english)).toBeNull();
    expect(obstacle(completed, nobody)).toBeNull();
    expect(obstacle([], french)).toBeNull();
    // One score or one pass mark tells that the module has one.
    expect(obstacle([...completed, ...passedAttempt({ account: 'u-2' })], french)).toBeNull();
    const finding = findObstacle(recordsFrom(completed).attempts, french, 'x');
    expect(finding).toMatchObject({ file: 'x', line: 2, message: expect.stringContaining('"Terminé"') });
  });

  test('the roster finds people by mail address, ID number or name', () => {
    const roster = readRoster(
      'account,name,email,idnumber\nu-1,Stu 4 Test,,\nu-2,,kim@example.org,\nu-3,,,20417\n',
      'staff.csv',
    ).entries;
    const { people, unmatched } = compareWithLms(
      recordsFrom(statements),
      [
        {
          identities: ['Stu 4 Test', 'x@example.org'],
          attempt: 1,
          score: 92,
          isDone: null,
          statusText: null,
          line: 2,
        },
        {
          identities: ['Kim', 'Kim@example.org'],
          attempt: 1,
          score: 84,
          isDone: null,
          statusText: null,
          line: 3,
        },
        {
          identities: ['Noor', 'noor@example.org', '20417'],
          attempt: 1,
          score: 0,
          isDone: false,
          statusText: null,
          line: 4,
        },
      ],
      roster,
      'x',
    );
    expect(unmatched).toEqual([]);
    expect(people.map(({ agreement }) => agreement)).toEqual(['agrees', 'agrees', 'no-pass']);
  });
});
