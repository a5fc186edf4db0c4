import { adminGuide } from './admin-guide.ts';
import { answers } from './answers.ts';
import { figures } from './figures.ts';
import { giveaways } from './giveaways.ts';
import { lrs } from './lrs.ts';
import { packageGuide } from './package-guide.ts';
import { page } from './page.ts';
import { recordQuestions } from './record-questions.ts';
import { records } from './records.ts';
import { runtime } from './runtime.ts';
import { writing } from './writing.ts';

type Direction = 'ltr' | 'rtl';

/** English, and the form of every other table. */
export const en = {
  direction: 'ltr' as Direction,
  writing,
  /** For authors: what the question lint looks for. */
  giveaways,
  /** For learners: what the page says, and what the run-time says in it. */
  page,
  runtime,
  figures,
  /** For whoever runs the LMS and the LRS. */
  adminGuide,
  packageGuide,
  lrs,
  /** For whoever answers for training records. */
  records,
  recordQuestions,
  /** For teachers. */
  answers,
};
