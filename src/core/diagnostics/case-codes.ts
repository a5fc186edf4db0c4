import { defineCode } from './code.ts';
import { count, didYouMean, quoteList } from './wording.ts';

/** What can be wrong with scenarios that branch, and with what remembers their decisions. */
export const caseCodes = {
  'course/unknown-decision': defineCode<{ scenario: string; decision: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Option that leads nowhere',
    message: ({ scenario, decision }) => `Scenario "${scenario}" has no decision "${decision}".`,
    help: 'Name a decision further down in the same scenario, or "end"; without "next" the following decision comes.',
    advice: ({ decision, known }) =>
      didYouMean(decision, known) ??
      (known.length > 0
        ? `Further down there is ${quoteList(known)}; "end" ends the case.`
        : 'No decision follows: write "end", or leave "next" out.'),
    example: { scenario: 'beacon-1', decision: 'intervew', known: ['interview'] },
  }),
  'course/decision-leads-back': defineCode<{ scenario: string; decision: string }>({
    severity: 'error',
    title: 'Option that leads back',
    message: ({ scenario, decision }) =>
      `An option in scenario "${scenario}" leads back to "${decision}": learners could go round and round.`,
    help: 'Lead to a decision further down, or to "end". "Decide again" lets learners go back anyhow.',
    example: { scenario: 'beacon-1', decision: 'first' },
  }),
  'course/decision-unreachable': defineCode<{ scenario: string; decision: string }>({
    severity: 'error',
    title: 'Decision that nobody reaches',
    message: ({ scenario, decision }) =>
      `No option of scenario "${scenario}" leads to the decision "${decision}".`,
    help: 'Let an option name it as "next", or remove it.',
    example: { scenario: 'beacon-1', decision: 'interview' },
  }),
  'course/scenario-without-debrief': defineCode<{ scenario: string }>({
    severity: 'error',
    title: 'Scenario that branches and is not explained',
    message: ({ scenario }) => `Scenario "${scenario}" branches and has no "debrief".`,
    help: 'Add "debrief": what learners of every path read at its end.',
    example: { scenario: 'beacon-1' },
  }),
  'course/unknown-scenario': defineCode<{ scenario: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Decision of a scenario that does not exist',
    message: ({ scenario }) => `There is no scenario "${scenario}".`,
    help: 'Name the id of a block of type "scenario".',
    advice: ({ scenario, known }) => didYouMean(scenario, known),
    example: { scenario: 'beacon-2', known: ['beacon-1'] },
  }),
  'course/unknown-decision-option': defineCode<{
    scenario: string;
    decision: string;
    option: string;
    known: readonly string[];
  }>({
    severity: 'error',
    title: 'Option that a decision does not have',
    message: ({ scenario, decision, option }) =>
      `The decision "${decision}" of scenario "${scenario}" has no option "${option}".`,
    help: 'Name the id of one of its options.',
    advice: ({ option, known }) => didYouMean(option, known) ?? `It has ${quoteList(known)}.`,
    example: { scenario: 'beacon-1', decision: 'first', option: 'rescu', known: ['rescue', 'wait'] },
  }),
  'course/decision-elsewhere': defineCode<{ scenario: string }>({
    severity: 'error',
    title: 'Decision of another SCO',
    message: ({ scenario }) =>
      `What depends on scenario "${scenario}" is in another SCO, which does not know what was decided.`,
    help: 'Put both into one chapter, or set scos to "single".',
    example: { scenario: 'beacon-1' },
  }),
  'course/outcome-texts': defineCode<{ decision: string; option: string; count: number }>({
    severity: 'error',
    title: 'Option without words, or with two',
    message: ({ decision, option, count }) =>
      count === 0
        ? `No text is for the option "${option}" of the decision "${decision}".`
        : `${count} texts are for the option "${option}" of the decision "${decision}".`,
    help: 'Let every option stand in the "options" of exactly one text.',
    example: { decision: 'first', option: 'wait', count: 0 },
  }),
  'course/exhibit-row': defineCode<{ exhibit: string; row: number; cells: number; columns: number }>({
    severity: 'error',
    title: 'Row of an exhibit with too many or too few cells',
    message: ({ exhibit, row, cells, columns }) =>
      `Row ${row} of a table in exhibit "${exhibit}" has ${count(cells, 'cell')} for ${count(columns, 'column')}.`,
    help: 'Give every row one cell for each column; an empty cell is "–".',
    example: { exhibit: 'e1', row: 2, cells: 3, columns: 4 },
  }),
  'course/case-file-per-chapter': defineCode<Record<string, never>>({
    severity: 'error',
    title: 'Case file in a course of several SCOs',
    message: () => 'The case file collects what is in all chapters, but each is a SCO of its own.',
    help: 'Set scos to "single", or remove case-file.ts.',
    example: {},
  }),
  'course/unknown-board-entry': defineCode<{ id: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Link to nothing on the board',
    message: ({ id }) => `The board has no entry "${id}".`,
    help: 'Name the id of one of "nodes".',
    advice: ({ id, known }) => didYouMean(id, known),
    example: { id: 'dirver', known: ['driver', 'van'] },
  }),
  'course/unlinked-board-entry': defineCode<{ id: string }>({
    severity: 'error',
    title: 'Entry of the board that nothing is linked to',
    message: ({ id }) => `No link of the board leads from or to "${id}", so that it is never shown.`,
    help: 'Add a link, or remove the entry.',
    example: { id: 'van' },
  }),
  'course/duplicate-board-entry': defineCode<{ id: string }>({
    severity: 'error',
    title: 'Two entries of the board with one id',
    message: ({ id }) => `The board has two entries "${id}".`,
    help: 'Give each an id of its own.',
    example: { id: 'van' },
  }),
};
