import { accordion } from './accordion/build.ts';
import { audio } from './audio/build.ts';
import { callout } from './callout/build.ts';
import { chart } from './chart/build.ts';
import { checklist } from './checklist/build.ts';
import { comparison } from './comparison/build.ts';
import { definition } from './definition/build.ts';
import { download } from './download/build.ts';
import { exhibit } from './exhibit/build.ts';
import { figure } from './figure/build.ts';
import { image } from './image/build.ts';
import { outcome } from './outcome/build.ts';
import { process } from './process/build.ts';
import { question } from './question/build.ts';
import { quotation } from './quotation/build.ts';
import { reflection } from './reflection/build.ts';
import { scenario } from './scenario/build.ts';
import { statistic } from './statistic/build.ts';
import { table } from './table/build.ts';
import { takeaways } from './takeaways/build.ts';
import { text } from './text/build.ts';
import { timeline } from './timeline/build.ts';
import { video } from './video/build.ts';

/** Every block type as the build needs it, in the order in which lists name them. */
export const BLOCK_TYPES = {
  text,
  definition,
  quotation,
  statistic,
  table,
  comparison,
  timeline,
  process,
  chart,
  figure,
  image,
  video,
  audio,
  accordion,
  callout,
  checklist,
  scenario,
  outcome,
  exhibit,
  reflection,
  question,
  takeaways,
  download,
};
