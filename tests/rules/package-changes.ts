import { expect } from 'vitest';

export type Files = Map<string, string | Uint8Array>;

export const text = (files: Files, path: string): string => {
  const data = files.get(path);
  return typeof data === 'string' ? data : new TextDecoder().decode(data);
};

/** Replaces something in a file; it must be there. */
export const replace = (path: string, from: string | RegExp, to: string) => (files: Files) => {
  const before = text(files, path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  files.set(path, after);
};

export const manifest = (from: string | RegExp, to: string) => replace('imsmanifest.xml', from, to);
export const page = (from: string | RegExp, to: string) => replace('index.html', from, to);

export const add =
  (path: string, content = 'x') =>
  (files: Files) => {
    files.set(path, content);
    const listed = text(files, 'imsmanifest.xml').replace(
      '<file href="course.css"/>',
      `$&<file href="${path.replace('&', '&amp;')}"/>`,
    );
    files.set('imsmanifest.xml', listed);
  };

/** Sets an LRS as `configure` does. */
export const setLrs = (origin: string, config: string) => (files: Files) => {
  files.set('xapi-config.json', config);
  page("connect-src 'self'", `connect-src 'self' ${origin}`)(files);
};

/** Puts a script in front of the run-time. */
export const script = (code: string) => replace('runtime.js', /^/, `${code}\n`);

/** Adds a file that the manifest need not list. */
export const put = (path: string, content: string) => (files: Files) => {
  files.set(path, content);
};

/** One change after the other. */
export const both =
  (...changes: readonly Change[]): Change =>
  (files) => {
    for (const change of changes) change(files);
  };

export type Change = (files: Files) => unknown;

/** What breaks the sample package, and the findings that it gives, each code as often as it is given. */
export type Fault = readonly [code: string, change: Change, also?: readonly string[]];

/** Adds an element to the item. */
export const inItem = (xml: string) => manifest(/(<item [^>]*>\s*<title>[^<]*<\/title>)/, `$1${xml}`);

/** An item "X", for which the first waits as the script says. */
export const prerequisites = (aicc: string, type = ' type="aicc_script"', isUntyped = false) =>
  both(
    inItem(`<adlcp:prerequisites${isUntyped ? '' : type}>${aicc}</adlcp:prerequisites>`),
    manifest(
      '</item>',
      '</item><item identifier="X" identifierref="sample-sco" isvisible="true"><title>X</title></item>',
    ),
  );
