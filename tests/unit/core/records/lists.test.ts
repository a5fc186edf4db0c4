import { describe, expect, test } from 'vitest';
import { compareWithLms } from '../../../../src/core/records/compare-with-lms.ts';
import { createStatementFold } from '../../../../src/core/records/fold-statements.ts';
import { readLmsReport } from '../../../../src/core/records/lms-report.ts';
import { readStatement } from '../../../../src/core/records/read-statement.ts';
import { endOfDay, readRoster } from '../../../../src/core/records/roster.ts';
import { settleRecords } from '../../../../src/core/records/settle-records.ts';
import {
  COURSE,
  createSample,
  type LooseStatement,
  passedAttempt,
} from '../../../support/statement-samples.ts';

describe('roster', () => {
  test('headings in any order and spelling', () => {
    const { entries, diagnostics } = readRoster(
      '\ufeffFull name;User name;Due date;E-mail;Shoe size\r\n"Weber, Dana";u-1;2026-11-30;dana@example.org;39\r\n;u-2;;;\r\n',
      'staff.csv',
    );
    expect(diagnostics).toEqual([]);
    expect(entries).toEqual([
      {
        account: 'u-1',
        homePage: null,
        name: 'Weber, Dana',
        unit: null,
        email: 'dana@example.org',
        idNumber: null,
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
    ['account,due\nu-1,30.11.2026\n', '2:5', /"30.11.2026" is no day/],
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
          line: 2,
        },
        {
          identities: ['Stu 4 Test', 'student4@example.test'],
          attempt: 1,
          score: 97.22,
          isDone: null,
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
    ['', /no table/],
    ['Name,Grade\nDana,90\n', /no column holds the numbers of attempts/],
  ])('a fault is told: %j', (source, message) => {
    expect(readLmsReport(source, 'basic.txt').diagnostics).toMatchObject([
      { code: 'records/lms-report', file: 'basic.txt', message: expect.stringMatching(message) },
    ]);
  });
});

const attemptsOf = (statements: readonly LooseStatement[]) => {
  const fold = createStatementFold({ activity: null, sinceMs: null, untilMs: null, items: false });
  for (const statement of statements) {
    const reading = readStatement(statement);
    if (reading.kind !== 'invalid') fold.add(reading);
  }
  return settleRecords(fold.finish(), {
    atMs: Date.parse('2026-11-30T00:00:00Z'),
    validFor: null,
    expiringWithin: null,
    roster: null,
    course: null,
  }).attempts;
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
    compareWithLms(attemptsOf(statements), lms(...people), [], 'basic.txt');

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

  test('the highest score of several attempts is compared', () => {
    const twice = [...statements, ...passedAttempt({ account: 'u-1', attempt: '2' }, 97)];
    expect(
      compareWithLms(attemptsOf(twice), lms(['u-1', '92'], ['u-1', '97'], ['u-2', '84']), [], 'x')
        .diagnostics,
    ).toEqual([]);
  });

  test('the roster finds people by mail address, ID number or name', () => {
    const roster = readRoster(
      'account,name,email,idnumber\nu-1,Stu 4 Test,,\nu-2,,kim@example.org,\nu-3,,,20417\n',
      'staff.csv',
    ).entries;
    const { people, strangers } = compareWithLms(
      attemptsOf(statements),
      [
        { identities: ['Stu 4 Test', 'x@example.org'], attempt: 1, score: 92, isDone: null, line: 2 },
        { identities: ['Kim', 'Kim@example.org'], attempt: 1, score: 84, isDone: null, line: 3 },
        { identities: ['Noor', 'noor@example.org', '20417'], attempt: 1, score: 0, isDone: false, line: 4 },
      ],
      roster,
      'x',
    );
    expect(strangers).toEqual([]);
    expect(people.map(({ agreement }) => agreement)).toEqual(['agrees', 'agrees', 'no-pass']);
  });
});
