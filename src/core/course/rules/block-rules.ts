import { blockTypeOf } from '../../blocks/block.ts';
import { type Rule, reportBelow } from './course-view.ts';

/** What every block's type demands of its blocks. */
export const blockRules: Rule = ({ blocks, settings }, report) => {
  const course = { lawAsAt: settings?.value.lawAsAt };
  for (const { value, ...spot } of blocks)
    blockTypeOf(value).check?.(value, reportBelow(spot, report), course);
};
