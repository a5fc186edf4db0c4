import { createCanonicalJson } from '../core/records/intake/canonical-json.ts';
import type { Identity } from '../core/records/intake/identity.ts';
import type { ReadableStatement } from '../core/records/intake/read-statement.ts';
import type { ProofStatement } from '../core/records/questions/answer-person.ts';
import { sha256 } from '../node/statement-set-digest.ts';

/** Keeps the statements of one person as they were read. */
export interface PersonCollector {
  take(statement: unknown, reading: ReadableStatement): void;
  statements(): readonly ProofStatement[];
}

/**
 * Makes a collector for one account, by the name that it has or had.
 *
 * @param atMs The moment for which the report speaks, milliseconds since 1970.
 */
export const createPersonCollector = (account: string, identity: Identity, atMs: number): PersonCollector => {
  const canonicalJson = createCanonicalJson(['stored', 'authority']);
  const kept: ProofStatement[] = [];
  const isTheirs = (reading: ReadableStatement): boolean => {
    // What withdraws a statement is told apart when all are known.
    if (reading.kind !== 'course') return reading.kind === 'voiding';
    const site = identity.siteOf(reading.homePage);
    const name = identity.accountOf(site, reading.account, reading.atMs).toLowerCase();
    return name === identity.accountOf(site, account, atMs).toLowerCase();
  };
  return {
    take(statement, reading) {
      if (isTheirs(reading))
        kept.push({ reading, statement, sha256: sha256(canonicalJson(statement, false)) });
    },
    statements: () => kept,
  };
};
