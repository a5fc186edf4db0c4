import { defineCode } from './code.ts';
import { didYouMean, quoteList } from './wording.ts';

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
};
