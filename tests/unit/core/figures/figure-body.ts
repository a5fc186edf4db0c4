import type { ChartBlock } from '../../../../src/core/blocks/chart/schema.ts';
import { viewPanels } from '../../../../src/core/blocks/chart/view.ts';
import type { FigureBlock } from '../../../../src/core/blocks/figure/schema.ts';
import { viewDiagram } from '../../../../src/core/blocks/figure/view.ts';
import type { FigureBody } from '../../../../src/core/blocks/figure-view.ts';
import type { ProcessBlock } from '../../../../src/core/blocks/process/schema.ts';
import { viewSteps } from '../../../../src/core/blocks/process/view.ts';
import type { TimelineBlock } from '../../../../src/core/blocks/timeline/schema.ts';
import { viewEvents } from '../../../../src/core/blocks/timeline/view.ts';
import type { Locale } from '../../../../src/core/locale/locales.ts';
import { escapeHtml } from '../../../../src/core/text/html.ts';
import { parseInline, plainText } from '../../../../src/core/text/markdown.ts';

/** A block that shows a figure. */
export type FigureLikeBlock = TimelineBlock | ProcessBlock | ChartBlock | FigureBlock;

/** What a block of any of these types shows between its caption and its source. */
export const bodyOf = (block: FigureLikeBlock, locale: Pick<Locale, 'figures' | 'writing'>): FigureBody => {
  switch (block.type) {
    case 'timeline':
      return viewEvents(block, locale, (markdown) => ({
        html: escapeHtml(plainText(parseInline(markdown).inlines)),
      }));
    case 'process':
      return viewSteps(block, locale.figures);
    case 'chart':
      return viewPanels(block, locale);
    case 'figure':
      return viewDiagram(block, locale);
  }
};
