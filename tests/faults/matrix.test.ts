import { expect, test } from 'vitest';
import type { RecordedCell } from './cell.ts';
import { formatMatrixText, replaceTable } from './matrix.ts';

const cell = (more: Partial<RecordedCell>): RecordedCell => ({
  fault: 'commit | throws',
  double: 'strict',
  level: 'session',
  given: 5,
  kept: 5,
  replayed: 0,
  lost: 0,
  told: null,
  unavoidable: null,
  ...more,
});

const cells = [
  cell({}),
  cell({
    double: 'moodle',
    kept: 2,
    replayed: 1,
    lost: 2,
    told: 'Not saved.',
    unavoidable: 'Nobody has it.',
  }),
  cell({ double: 'frappe', kept: 4, lost: 1, told: 'Not saved.', unavoidable: 'It says no name.' }),
  cell({ double: 'kolibri' }),
  cell({ fault: 'tab closed', level: 'browser' }),
];

test('the text has a row for each fault and says what was told and why something is lost', () => {
  expect(formatMatrixText(cells)).toBe(
    [
      'fault            strict  Moodle-like                 scorm-again  other hosts',
      'commit | throws  5 kept  2 kept, 1 replayed, 2 lost  –            frappe: 4 kept, 1 lost',
      '  told: Not saved.',
      '  unavoidable: Nobody has it.',
      '  unavoidable: It says no name.',
      'tab closed       5 kept  –                           –            –',
    ].join('\n'),
  );
});

test('the table of one level takes the place of the former one, and nothing else changes', () => {
  const before =
    'a\n<!-- faults: session -->\nold\n<!-- end -->\nb\n<!-- faults: browser -->\n<!-- end -->\n';
  expect(replaceTable(before, 'session', cells)).toBe(
    [
      'a',
      '<!-- faults: session -->',
      '',
      '| fault | strict | Moodle-like | scorm-again | other hosts | what the learner reads |',
      '| --- | --- | --- | --- | --- | --- |',
      '| commit \\| throws | 5 kept | 2 kept, 1 replayed, 2 lost | – | frappe: 4 kept, 1 lost | “Not saved.” Why it is lost: Nobody has it. Why it is lost: It says no name. |',
      '',
      '<!-- end -->',
      'b',
      '<!-- faults: browser -->',
      '<!-- end -->',
      '',
    ].join('\n'),
  );
});
