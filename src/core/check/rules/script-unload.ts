import { report } from '../../diagnostics/registry.ts';
import { lineAt } from '../../text/line-at.ts';
import type { CheckRule } from '../checked-package.ts';

const HANDLER = /\bon(?:before)?unload\b|addEventListener\(\s*["'`](?:before)?unload["'`]/;

/** No unload and no beforeunload handler: browsers forbid or skip them, and results are lost with them. */
export const scriptUnload: CheckRule = (checked) =>
  [...checked.files.keys()]
    .filter((path) => /\.(?:js|html?)$/i.test(path))
    .flatMap((path) => {
      const text = checked.text(path);
      const match = HANDLER.exec(text);
      return match
        ? [report('script/unload-handler', {}, { file: path, line: lineAt(text, match.index) })]
        : [];
    });
