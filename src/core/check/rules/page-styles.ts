import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { isAbsoluteUrl, isOtherServer, resolvePath, urlPath } from '../../text/url-path.ts';
import type { CheckRule } from '../checked-package.ts';

/** What a stylesheet names: `@import "…"` and `url(…)`; comments are passed over. */
const NAMED =
  /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|@import\s+["']([^"'\n]{1,500})["']|url\(\s*(?:"([^"\n]{0,500})"|'([^'\n]{0,500})'|([^"'()\s]{1,500}))\s*\)/gi;

/** Stylesheets name files of the package. */
export const pageStyles: CheckRule = (checked) =>
  [...checked.files.keys()]
    .filter((file) => /\.css$/i.test(file) && checked.files.isReadable(file))
    .flatMap((file) => {
      const diagnostics: Diagnostic[] = [];
      const text = checked.text(file);
      const seen = new Set<string>();
      let line = 1;
      let counted = 0;
      for (const match of text.matchAll(NAMED)) {
        const address = match.slice(1).find((part) => part !== undefined);
        if (address === undefined || address === '' || address.startsWith('#') || seen.has(address)) continue;
        seen.add(address);
        const isForeign = isOtherServer(address);
        if (!isForeign && isAbsoluteUrl(address)) continue;
        if (!isForeign && checked.files.has(resolvePath(file, urlPath(address)))) continue;
        for (
          let at = text.indexOf('\n', counted);
          at >= 0 && at < match.index;
          at = text.indexOf('\n', at + 1)
        ) {
          line++;
          counted = at + 1;
        }
        diagnostics.push(
          report(isForeign ? 'page/style-elsewhere' : 'page/style-missing', { address }, { file, line }),
        );
      }
      return diagnostics;
    });
