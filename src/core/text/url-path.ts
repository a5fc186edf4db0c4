/** The text with its percent escapes resolved; as it is if they cannot be. */
export const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The path of a relative address, without query and fragment, as a file is called. */
export const urlPath = (address: string): string => decodePercent(address.split(/[?#]/, 1)[0] ?? '');

/** The path without "." and "..", and with "/" in place of backslashes. */
export const normalizePath = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
};

/** Where a relative path leads from a file. */
export const resolvePath = (from: string, path: string): string => {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return normalizePath(folder + path);
};

/** Whether an address begins with a scheme, such as `https:` or `data:`, or at the root of a server. */
export const isAbsoluteUrl = (address: string): boolean => /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(address);

/** Whether a file was left in a folder by an operating system. */
export const isSystemFile = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(path);

/** Whether an address leads to another server. */
export const isOtherServer = (address: string): boolean => /^\s*(?:(?:https?|ftp):)?\/\//i.test(address);
