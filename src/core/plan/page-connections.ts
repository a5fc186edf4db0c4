/** `connect-src` of a page's content security policy, after the page's own server (CSP Level 3, 6.1.2). */
const LIST =
  /(<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src 'self')((?: [^\s;"]+)*)(?=[;"])/;

const ORIGIN = /^https?:\/\/[^/]+$/;

/** The servers to which a page may connect beside its own; `null` for a page without such a list. */
export const connectionsOf = (page: string): readonly string[] | null => {
  const [, , list] = LIST.exec(page) ?? [];
  return list === undefined ? null : list.split(' ').filter((source) => source !== '');
};

/** What pages of older versions have there: any server. Their run-time narrowed it; it cannot be set. */
export const isOpenToAll = (sources: readonly string[]): boolean => sources.join(' ') === 'https: http:';

/**
 * The page with another server to connect to beside its own, or with none. A list that is not one that `configure` writes, none
 * or one origin, stays as it is.
 */
export const withConnection = (page: string, origin: string | null): string => {
  const sources = connectionsOf(page);
  if (sources === null || sources.length > 1 || sources.some((source) => !ORIGIN.test(source))) return page;
  return page.replace(LIST, (_, before: string) => (origin === null ? before : `${before} ${origin}`));
};
