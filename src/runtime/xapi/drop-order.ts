import type { Milestone } from '../../core/xapi/milestone.ts';

/** How early something leaves a tracking state that is too long. */
type Rank =
  | 'answered'
  | 'page-answered'
  | 'experienced'
  | 'times'
  | 'pause'
  | 'quiz-judged'
  | 'additions'
  | 'kept';

/** What leaves: milestones by their positions, the times of chapters and quizzes, what is kept beside the milestones. */
export type Dropped = readonly number[] | 'times' | 'additions';

const LEAVING: readonly Rank[] = [
  'page-answered',
  'answered',
  'experienced',
  'times',
  'pause',
  'quiz-judged',
  'additions',
  'kept',
];

/** What leaves together, in the order of leaving: the least important first, of those the oldest. */
export const dropOrder = (kinds: readonly Milestone['kind'][]): readonly Dropped[] => {
  const groups: { readonly rank: Rank; readonly what: Dropped }[] = [
    { rank: 'times', what: 'times' },
    { rank: 'additions', what: 'additions' },
  ];
  let suspended: number | null = null;
  kinds.forEach((kind, index) => {
    if (kind === 'page-answered' || kind === 'answered' || kind === 'experienced' || kind === 'quiz-judged')
      groups.push({ rank: kind, what: [index] });
    else if (kind === 'suspended') suspended = index;
    else if (kind === 'resumed' && suspended !== null) {
      groups.push({ rank: 'pause', what: [suspended, index] });
      suspended = null;
    } else groups.push({ rank: 'kept', what: [index] });
  });
  if (suspended !== null) groups.push({ rank: 'kept', what: [suspended] });
  return groups.sort((a, b) => LEAVING.indexOf(a.rank) - LEAVING.indexOf(b.rank)).map(({ what }) => what);
};
