/** The words that a figure adds to its author's. */
export const figures = {
  ended: 'no longer in force',
  both: 'Both',
  gate: 'Question first',
  note: 'Note',
  lane: 'Beside the steps',
  loop: 'Back to the first step',
  /** What leads from one to another. */
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
  bothWays: 'both ways',
  undirected: 'without direction',
  dashed: 'dashed line',
  yes: 'yes',
  no: 'no',
  centre: 'Centre',
  ring: 'Joins them all',
  inputs: 'Inputs',
  roof: 'Roof',
  foundation: 'Foundation',
};
