import { report } from '../../diagnostics/registry.ts';
import { type CheckRule, pagesOf } from '../checked-package.ts';

/** How far a browser looks, in bytes (HTML, 4.2.5.4). */
const SEARCHED = 1024;

const CHARSET = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*utf-?8\b/i;

/** Every page says within its first bytes that it is UTF-8, in whatever form HTML allows. */
export const pageCharset: CheckRule = (checked) =>
  pagesOf(checked)
    .filter((path) => {
      const data = checked.files.get(path) ?? new Uint8Array();
      const isMarked = data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf;
      return !isMarked && !CHARSET.test(new TextDecoder('latin1').decode(data.subarray(0, SEARCHED)));
    })
    .map((path) => report('page/charset', {}, { file: path }));
