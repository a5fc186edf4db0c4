import { report } from '../../diagnostics/registry.ts';
import type { CheckRule } from '../checked-package.ts';

/** Drawings hold no scripts. */
export const pageDrawings: CheckRule = (checked) =>
  [...checked.files.keys()]
    .filter((file) => /\.svg$/i.test(file) && checked.files.isReadable(file))
    .flatMap((file) => {
      const tag = checked
        .tags(file)
        .find(
          ({ name, attributes }) =>
            name === 'script' || Object.keys(attributes).some((key) => /^on[a-z]+$/.test(key)),
        );
      return tag ? [report('page/svg-script', {}, { file, line: tag.line })] : [];
    });
