import { categorise } from './categorise/build.ts';
import { choice } from './choice/build.ts';
import { fillIn } from './fill-in/build.ts';
import { highlight } from './highlight/build.ts';
import { likert } from './likert/build.ts';
import { matching } from './matching/build.ts';
import { numeric } from './numeric/build.ts';
import { sequencing } from './sequencing/build.ts';
import { trueFalse } from './true-false/build.ts';

/** Every question type as the build needs it, in the order in which lists name them. */
export const BUILD_TYPES = {
  'true-false': trueFalse,
  choice,
  highlight,
  matching,
  categorise,
  sequencing,
  'fill-in': fillIn,
  numeric,
  likert,
};
