/**
 * Says what is wrong with the address of an LRS, or `null`: it is an absolute http(s) address, or a path on the page's own
 * origin that begins with one slash; without a user name, a query or a fragment, in plain ASCII.
 */
export const endpointProblem = (endpoint: string): string | null => {
  if (!/^[\x21-\x7e]+$/.test(endpoint)) return 'holds blanks or characters other than plain ASCII';
  if (/[\\"<>^`{|}]/.test(endpoint)) return 'holds characters that no address has';
  if (endpoint.includes('?')) return 'holds a query ("?…"); the path alone is the endpoint';
  if (endpoint.includes('#')) return 'holds a fragment ("#…"); the path alone is the endpoint';
  if (endpoint.startsWith('//'))
    return 'begins with two slashes; write https:// before the name of a server, or one slash before a path';
  if (endpoint.startsWith('/')) return null;
  if (!/^https?:\/\//i.test(endpoint))
    return 'must begin with https:// or http://, or with "/" for a path on the LMS\'s own server';
  const [, authority = ''] = /^https?:\/\/([^/]*)/i.exec(endpoint) ?? [];
  if (authority.includes('@')) return 'holds a user name or a password; give the key on its own';
  return hasHost(authority) ? null : 'names no server';
};

/**
 * Says why the path of an endpoint leads elsewhere than it reads, or `null`: browsers take `.` and `..` out of a path, also in
 * percent code (RFC 3986, 5.2.4), and servers differ in what they do with a coded slash.
 */
export const pathProblem = (endpoint: string): string | null => {
  const segments = endpoint
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/%2e/gi, '.')
    .split('/');
  if (segments.some((segment) => segment === '.' || segment === '..'))
    return 'goes up or stays by "." or ".."; write the path that it leads to';
  return /%(?:2f|5c)/i.test(endpoint) ? 'holds a coded slash; write the path plainly' : null;
};

const hasHost = (authority: string): boolean =>
  /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(authority) &&
  Number(/(?<=:)\d+$/.exec(authority)?.[0] ?? 1) <= 65535;

/** The address to which `statements` and `about` are appended: with one slash at its end. */
export const endpointBase = (endpoint: string): string =>
  endpoint.endsWith('/') ? endpoint : `${endpoint}/`;

/** The server of an endpoint as a content security policy names it; `null` for a path on the page's own. */
export const endpointOrigin = (endpoint: string): string | null =>
  /^https?:\/\/[^/]+/i.exec(endpoint)?.[0].toLowerCase() ?? null;

/** Whether what is sent there crosses a network unencrypted: http to another machine than the reader's own. */
export const isPlainHttp = (endpoint: string): boolean =>
  /^http:\/\//i.test(endpoint) &&
  !/^http:\/\/(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?:[:/]|$)/i.test(endpoint);
