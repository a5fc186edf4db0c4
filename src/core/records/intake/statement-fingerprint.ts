import type { ReadableStatement } from './read-statement.ts';
import type { ReportRules } from './report-rules.ts';

/** FNV-1a, from a number on. */
const hash = (text: string, from: number): number => {
  let value = from;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

const START = 0x811c9dc5;

/**
 * Makes a function that describes in 32 bits all that records take from a statement but names, which an LRS may exchange, and what an
 * LRS adds.
 */
export const createStatementFingerprint = (
  rules: ReportRules,
): ((statement: ReadableStatement) => number) => {
  /** Of texts that come again and again. */
  const known = new Map<string | null, number>();
  const hashOf = (text: string | null): number => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = hash(String(text), START);
    known.set(text, value);
    return value;
  };
  const add = (value: number, text: string | null): number =>
    Math.imul(value ^ hashOf(text), 0x85ebca6b) >>> 0;

  return (statement) => {
    if (statement.kind === 'foreign') return hash(statement.mark, START);
    if (statement.kind === 'voiding') return hash(statement.target, START);
    const { verb, object, homePage, version, subject } = statement;
    let value = add(add(add(add(START, verb), object), homePage), version);
    if (rules > 1) {
      value = add(add(value, statement.course), statement.sco);
      // Of statements about parts of a module nothing else is kept.
      if (subject === 'sco')
        value = hash(
          [
            statement.session,
            statement.isImpossibleScore,
            statement.scoCount ?? '',
            statement.clockOffsetMs ?? '',
            statement.activeMs ?? '',
          ]
            .join(' ')
            .trimEnd(),
          add(value, statement.contentDigest),
        );
    }
    return hash(
      `${statement.atMs} ${statement.account} ${statement.registration} ${statement.success} ${statement.completion} ${statement.percent} ${statement.passMark} ${statement.durationMs}`,
      value,
    );
  };
};
