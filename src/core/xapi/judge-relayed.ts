import { SentStatement } from './statement-contract.ts';

/** Whose statements, about what, a relay lets pass. */
export interface RelayedScope {
  /** `account.name`: the account of the session in which they came. */
  readonly account: string;
  /** `account.homePage`. */
  readonly homePage: string;
  /** Where the courses are named, without a slash at its end. */
  readonly activityBase: string;
}

/** Why a statement does not pass. */
export type RelayRefusal =
  /** Not one that packages send: another verb, an attachment, an authority, anything else. */
  'not-of-a-package' | 'other-home-page' | 'other-account' | 'other-activity';

export interface RefusedStatement {
  /** The statement's id; `null` if it names none. */
  readonly id: string | null;
  readonly reason: RelayRefusal;
}

const idOf = (statement: unknown): string | null =>
  typeof statement === 'object' && statement !== null && 'id' in statement && typeof statement.id === 'string'
    ? statement.id
    : null;

const refusalOf = (value: unknown, scope: RelayedScope): RelayRefusal | null => {
  const parsed = SentStatement.safeParse(value);
  if (!parsed.success) return 'not-of-a-package';
  const { actor, context } = parsed.data;
  if (actor.account.homePage !== scope.homePage) return 'other-home-page';
  if (actor.account.name !== scope.account) return 'other-account';
  // The contract has it that everything else in a statement stands below its course.
  const [course] = context.contextActivities.grouping;
  return course.id.startsWith(`${scope.activityBase}/modules/`) ? null : 'other-activity';
};

/** The statements that must not pass; empty if all may. */
export const judgeRelayed = (
  statements: readonly unknown[],
  scope: RelayedScope,
): readonly RefusedStatement[] =>
  statements.flatMap((statement) => {
    const reason = refusalOf(statement, scope);
    return reason === null ? [] : [{ id: idOf(statement), reason }];
  });
