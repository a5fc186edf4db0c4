import type { AttemptStatements, ScoEvent } from './attempt-statements.ts';

/** When statements of a course and an LMS came in through a key. */
export interface AuthorityUse {
  readonly course: string;
  readonly homePage: string;
  readonly authority: string;
  /** When the LRS stored the first and the last of them. */
  readonly fromMs: number;
  readonly toMs: number;
  /** About the module itself; those about chapters and questions are not counted. */
  readonly statements: number;
}

/** When all of the statements of a course and an LMS came in that came in through one key. */
export interface AuthorityTimes {
  readonly course: string;
  readonly homePage: string;
  readonly authority: string;
  /** Milliseconds since 1970, sorted. */
  readonly times: Float64Array;
}

/** When a statement came in: when an LRS stored it, else when it was made. */
export const receivedMs = ({ storedMs, atMs }: ScoEvent): number => storedMs ?? atMs;

/** By course and LMS, then by the first time, then by key. */
export const compareAuthorityUses = (a: AuthorityUse, b: AuthorityUse): number => {
  const [first, second] = [`${a.course}\n${a.homePage}`, `${b.course}\n${b.homePage}`];
  if (first !== second) return first < second ? -1 : 1;
  return a.fromMs - b.fromMs || (a.authority < b.authority ? -1 : 1);
};

const groupOf = ({ course, homePage }: AttemptStatements): string => `${course}\n${homePage}`;

/** Through which keys statements came in, and when. Each course and each LMS has its own. */
export const collectAuthorities = (
  attempts: readonly AttemptStatements[],
): { readonly uses: readonly AuthorityUse[]; readonly times: readonly AuthorityTimes[] } => {
  const uses = new Map<string, Map<string, { -readonly [Key in keyof AuthorityUse]: AuthorityUse[Key] }>>();
  for (const attempt of attempts) {
    const { course, homePage } = attempt;
    for (const event of attempt.events) {
      const { authority } = event;
      if (authority === null) continue;
      const key = groupOf(attempt);
      const ofGroup = uses.get(key) ?? new Map();
      uses.set(key, ofGroup);
      const ms = receivedMs(event);
      const use = ofGroup.get(authority);
      if (use) {
        use.fromMs = Math.min(use.fromMs, ms);
        use.toMs = Math.max(use.toMs, ms);
        use.statements++;
      } else ofGroup.set(authority, { course, homePage, authority, fromMs: ms, toMs: ms, statements: 1 });
    }
  }
  const times = new Map<string, Map<string, number[]>>();
  for (const attempt of attempts) {
    const key = groupOf(attempt);
    if ((uses.get(key)?.size ?? 0) < 2) continue;
    const ofGroup = times.get(key) ?? new Map<string, number[]>();
    times.set(key, ofGroup);
    for (const event of attempt.events) {
      if (event.authority === null) continue;
      const ofAuthority = ofGroup.get(event.authority);
      if (ofAuthority) ofAuthority.push(receivedMs(event));
      else ofGroup.set(event.authority, [receivedMs(event)]);
    }
  }
  return {
    uses: [...uses.values()].flatMap((ofGroup) => [...ofGroup.values()]).sort(compareAuthorityUses),
    times: [...times].flatMap(([key, ofGroup]) => {
      const ofUses = uses.get(key);
      return [...ofGroup].flatMap(([authority, values]) => {
        const use = ofUses?.get(authority);
        return use
          ? [
              {
                course: use.course,
                homePage: use.homePage,
                authority,
                times: Float64Array.from(values).sort(),
              },
            ]
          : [];
      });
    }),
  };
};
