import { createSample, type LooseStatement } from './statement-samples.ts';

/** What one person of the agency has done, as it was decided when the agency was made up: no statement was asked. */
export interface AgencyPerson {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  readonly country: string;
  readonly role: string;
  readonly isOnRoster: boolean;
  /** Each attempt, the last one last. */
  readonly attempts: readonly {
    readonly version: string;
    /** Of the first statement; the result comes twenty minutes later. */
    readonly start: string;
    readonly end: 'passed' | 'failed' | 'none';
    readonly percent: number;
  }[];
}

/** A made-up agency: so many people on the roster, and some who are not. */
export interface Agency {
  readonly people: readonly AgencyPerson[];
  /** A roster as CSV. */
  readonly roster: string;
  readonly statements: readonly LooseStatement[];
}

/** Of everybody on the roster, the last day. */
export const AGENCY_DUE = '2026-06-30';

/** The result comes so long after the start. */
export const RESULT_AFTER_MS = 20 * 60_000;

const COUNTRIES = ['AT', 'BG', 'DE', 'EL', 'ES', 'FI', 'IT', 'PL'];
const ROLES = ['border guard', 'document examiner', 'shift leader', 'trainer'];
const VERSIONS = ['1.0.0', '1.1.0', '2.0.0'];

const two = (value: number): string => String(value).padStart(2, '0');

/** Mixes a number: the same on every machine, and without a pattern over neighbours. */
const mix = (seed: number): number => {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

const personOf = (index: number, isOnRoster: boolean): AgencyPerson => {
  const pick = (salt: number, below: number): number => mix(index * 31 + salt) % below;
  const dayIn = (month: number, salt: number): string => `2026-${two(month)}-${two(1 + pick(salt, 28))}`;
  const version = VERSIONS[pick(1, 3)] ?? '';
  const fate = pick(2, 100);
  const passed = (month: number, salt: number, of = version) => ({
    version: of,
    start: `${dayIn(month, salt)}T${two(pick(salt + 1, 24))}:05:00.000Z`,
    end: 'passed' as const,
    percent: 80 + pick(salt + 2, 21),
  });
  const failed = { ...passed(5, 30), end: 'failed' as const, percent: pick(9, 79) };
  const open = { ...passed(6, 40), end: 'none' as const, percent: 0 };
  const attempts =
    !isOnRoster || fate < 60
      ? [passed(1 + pick(3, 6), 10)]
      : fate < 66
        ? // Again in July: the first one was in time.
          [passed(3, 10, '1.0.0'), passed(7, 20, '2.0.0')]
        : fate < 74
          ? [passed(7, 20)]
          : fate < 80
            ? [failed]
            : fate < 88
              ? [open]
              : [];
  const name = `Person ${two(Math.floor(index / 100))}${two(index % 100)}`;
  return {
    account: `u-${20_000 + index}`,
    name,
    email: pick(4, 50) === 0 ? '' : `u-${20_000 + index}@agency.example.org`,
    unit: `Unit_${two(1 + pick(5, 25))}`,
    country: COUNTRIES[pick(6, COUNTRIES.length)] ?? '',
    role: ROLES[pick(7, ROLES.length)] ?? '',
    isOnRoster,
    attempts,
  };
};

/**
 * Makes up an agency, always the same one.
 *
 * @param size People on the roster; one more in fifty has statements without being on it.
 */
export const createAgency = (size = 5000): Agency => {
  const people = Array.from({ length: size + Math.floor(size / 50) }, (_, index) =>
    personOf(index, index < size),
  );
  const rows = people
    .filter(({ isOnRoster }) => isOnRoster)
    .map(({ account, name, unit, country, role, email }) =>
      [account, name, unit, country, role, email, AGENCY_DUE].join(','),
    );
  return {
    people,
    roster: ['account,name,unit,country,role,email,due', ...rows, ''].join('\n'),
    statements: people.flatMap(({ account, attempts }) =>
      attempts.flatMap(({ version, start, end, percent }, index) => {
        const sample = createSample({ account, attempt: String(index), version, start });
        const minutes = RESULT_AFTER_MS / 60_000;
        if (end === 'none') return [sample.initialized(), sample.suspended(10)];
        return [
          sample.initialized(),
          sample.completed(minutes),
          end === 'passed' ? sample.passed(minutes, percent) : sample.failed(minutes, percent),
        ];
      }),
    ),
  };
};
