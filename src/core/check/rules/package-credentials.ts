import { report } from '../../diagnostics/registry.ts';
import { lineAt } from '../../text/line-at.ts';
import type { CheckRule } from '../checked-package.ts';

/** What secrets look like, each with a form that nothing else has. */
const SECRETS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{20}/],
  ['a key of Amazon Web Services', /\bAKIA[0-9A-Z]{16}\b/],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['a secret key of Stripe', /\bsk_live_[A-Za-z0-9]{20}/],
  ['a token of Slack', /\bxox[bp]-\d{8,}-[A-Za-z0-9-]{10}/],
  ['a key of OpenAI', /\bsk-(?:proj-)?[A-Za-z0-9]{40}/],
  ['a password in an address', /\bhttps?:\/\/[\w.-]{1,60}:[^\s/@:"'`]{3,60}@[\w-]/],
];

/** Basic authentication (RFC 7617): the base64 form of a name, a colon and a password. */
const BASIC = /["'`]Basic ((?:[A-Za-z0-9+/]{4}){2,60}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)["'`]/g;

const findBasic = (text: string): number | null => {
  for (const match of text.matchAll(BASIC))
    if (/^[\x20-\x7e]+:[\x20-\x7e]+$/.test(atob(match[1] ?? ''))) return match.index;
  return null;
};

const TEXT = /\.(?:m?js|json|x?html?|xml|pem|env)$/i;

/** No file holds a secret; the secret itself is never shown. */
export const packageCredentials: CheckRule = (checked) =>
  [...checked.files.keys()]
    .filter((file) => TEXT.test(file) && checked.files.isReadable(file))
    // What the settings for an LRS give away is said by their own rule.
    .filter((file) => file !== 'xapi-config.json')
    .flatMap((file) => {
      const text = checked.text(file);
      const found = SECRETS.map(([kind, pattern]) => ({ kind, at: pattern.exec(text)?.index ?? null }));
      found.push({ kind: 'a name and a password for a server', at: findBasic(text) });
      return found.flatMap(({ kind, at }) =>
        at === null ? [] : [report('package/credentials', { kind }, { file, line: lineAt(text, at) })],
      );
    });
