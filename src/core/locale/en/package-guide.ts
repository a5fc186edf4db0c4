import { countNoun } from './count-noun.ts';

/** Texts of the admin guide for a package of any maker. */
export const packageGuide = {
  documentTitle: (title: string): string => `${title} – sheet for the LMS administrator`,
  limits:
    'This sheet says what the manifest and the files tell. What the course asks, when it reports and what its progress means is known to its maker alone.',
  words: {
    package: 'The package',
    items: 'What learners can open',
    settings: 'Settings in Moodle',
    findings: 'What was found',
    item: 'Item',
    identifier: 'Identifier',
    launches: 'Launches',
    kind: 'Kind',
    conditions: 'Conditions',
    setting: 'Setting',
    value: 'Value',
    why: 'Why',
  },
  facts: {
    what: 'What it is',
    verdict: 'Judged by',
    file: 'File',
    size: 'Size',
    sha256: 'SHA-256',
    identifier: 'Identifier of the manifest',
  },
  size: (bytes: string, files: number): string => `${bytes} bytes, ${countNoun(files, 'file', 'files')}`,
  sco: 'SCO: reports to the LMS',
  asset: 'asset: reports nothing',
  folder: 'folder',
  missing: 'nothing that is there',
  conditions: {
    hidden: 'hidden',
    mastery: (score: string): string => `mastery score ${score}`,
    prerequisites: (script: string): string => `waits for ${script}`,
    time: (limit: string): string => `at most ${limit}`,
  },
  identifiersNote:
    'Moodle keeps what learners have done by the identifiers of the items. Before you replace the package, compare the new one: coursewright check new.zip --previous old.zip.',
  settings: (facts: {
    readonly scos: number;
    readonly hasMastery: boolean;
  }): readonly (readonly [setting: string, value: string, why: string])[] => [
    ...(facts.scos > 1
      ? ([
          [
            'Grading method',
            'Learning objects, average or sum',
            'The highest grade, which is set at first, is that of one SCO alone.',
          ],
          [
            'Require all SCOs to return completion status',
            'Yes',
            'Else the first SCO that is done completes the activity.',
          ],
          [
            'Display course structure in player',
            'In a drop-down menu',
            'Learners need the menu to go from part to part.',
          ],
        ] as const)
      : ([
          [
            'Display course structure in player',
            'Disabled',
            'There is one thing to open: the menu takes a quarter of the frame.',
          ],
        ] as const)),
    facts.hasMastery
      ? ([
          'Mastery score overrides status',
          'Yes',
          'The manifest has a mastery score: Moodle makes passed or failed of the score.',
        ] as const)
      : ([
          'Mastery score overrides status',
          'No',
          'The manifest has no mastery score: the course says itself who has passed.',
        ] as const),
    ['Force completed', 'No', 'It makes an unfinished attempt a completed one.'],
    ['Disable preview mode', 'Yes', 'In preview nothing is recorded.'],
  ],
  none: 'Nothing was found.',
  more: (count: number): string => `and ${count} more like it`,
};
