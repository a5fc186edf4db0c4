/** A value as `course.lock.json` writes it: JSON without lists, fractions, and words such as `null`. */
export type LockValue = string | number | ReadonlyMap<string, LockEntry>;

/** A value, and where in the text it and its name begin. */
export interface LockEntry {
  readonly value: LockValue;
  /** Offset in UTF-16 units. */
  readonly at: number;
}

/** Why a text cannot be read. */
export interface LockTextProblem {
  readonly at: number;
  /** The name that stands twice in one object, or what the text has in place of what it needs. */
  readonly problem:
    | { readonly repeated: string; readonly firstAt: number }
    | { readonly expected: string; readonly found: string };
}

const TOKEN = /[ \t\r\n]*(?:([{}:,])|("(?:[^"\\\r\n]|\\.)*")|(0|[1-9]\d{0,8})(?![\w.])|(\S[^\s{}:,"]*)|$)/y;

/** Thrown inside this file only. */
class Unreadable extends Error {
  readonly detail: LockTextProblem;
  constructor(detail: LockTextProblem) {
    super('unreadable');
    this.detail = detail;
  }
}

/** Reads the text of a lock file; never throws. */
export const readLockText = (text: string): LockEntry | LockTextProblem => {
  let position = 0;

  const next = (): { readonly at: number; readonly token: string; readonly isWord: boolean } => {
    TOKEN.lastIndex = position;
    const [all = '', mark, quoted, digits, other] = TOKEN.exec(text) ?? [];
    const token = mark ?? quoted ?? digits ?? other ?? '';
    position += all.length;
    return { at: position - token.length, token, isWord: other !== undefined };
  };
  const fail = (at: number, expected: string, token: string): never => {
    throw new Unreadable({ at, problem: { expected, found: token === '' ? 'the end of the file' : token } });
  };
  const textOf = (at: number, token: string): string => {
    try {
      return JSON.parse(token) as string;
    } catch {
      return fail(at, 'a text', token);
    }
  };

  const readObject = (): ReadonlyMap<string, LockEntry> => {
    const entries = new Map<string, LockEntry>();
    let { at, token } = next();
    while (token !== '}') {
      if (!token.startsWith('"')) fail(at, 'a name in quotation marks', token);
      const [name, nameAt] = [textOf(at, token), at];
      const colon = next();
      if (colon.token !== ':') fail(colon.at, '":"', colon.token);
      const first = entries.get(name);
      if (first) throw new Unreadable({ at: nameAt, problem: { repeated: name, firstAt: first.at } });
      entries.set(name, { value: readValue(), at: nameAt });
      ({ at, token } = next());
      if (token === '}') break;
      if (token !== ',') fail(at, '"," or "}"', token);
      ({ at, token } = next());
      if (token === '}') fail(at, 'a name in quotation marks', token);
    }
    return entries;
  };

  const readValue = (): LockValue => {
    const { at, token, isWord } = next();
    if (token === '{') return readObject();
    if (token.startsWith('"') && !isWord) return textOf(at, token);
    return !isWord && /^\d/.test(token)
      ? Number(token)
      : fail(at, 'an object, a text or a whole number', token);
  };

  try {
    const value = readValue();
    const { at, token } = next();
    if (token !== '') fail(at, 'the end of the file', token);
    return { value, at: 0 };
  } catch (error) {
    if (error instanceof Unreadable) return error.detail;
    throw error;
  }
};

/** Where an offset stands, counted from 1, and its line. */
export const positionAt = (
  text: string,
  at: number,
): { readonly line: number; readonly column: number; readonly sourceLine: string } => {
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  return {
    line,
    column: (before.at(-1)?.length ?? 0) + 1,
    sourceLine: (text.split('\n')[line - 1] ?? '').replace(/\r$/, ''),
  };
};
