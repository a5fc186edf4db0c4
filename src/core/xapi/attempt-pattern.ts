import type { Statement } from './statement.ts';
import { findTemplate, type TemplateName } from './statement-profile.ts';

/** A rule of order among statements (xAPI Profiles 1.0, part two, 9.0): each part is a template or another pattern. */
export type Pattern = {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
} & (
  | { readonly kind: 'sequence' | 'alternates'; readonly parts: readonly string[] }
  | { readonly kind: 'zeroOrMore'; readonly part: string }
);

/** What can happen at any time between the start and the end of a session. */
const WITHIN: readonly TemplateName[] = [
  'experienced',
  'answered',
  'quiz-passed',
  'quiz-failed',
  'completed',
  'passed',
  'failed',
];

/** The order of the statements of one registration; the last is the primary one. */
export const PATTERNS: readonly Pattern[] = [
  {
    id: 'learning-event',
    label: 'Something learned or judged',
    definition: 'A chapter read, a question answered, a quiz or the module judged, the module finished.',
    kind: 'alternates',
    parts: WITHIN,
  },
  {
    id: 'learning',
    label: 'What happens while the module is open',
    definition: 'Any number of such events in any order.',
    kind: 'zeroOrMore',
    part: 'learning-event',
  },
  {
    id: 'interruption',
    label: 'A break',
    definition: 'The module is left unfinished and opened again.',
    kind: 'sequence',
    parts: ['suspended', 'resumed', 'learning'],
  },
  {
    id: 'interruptions',
    label: 'Breaks',
    definition: 'Any number of breaks.',
    kind: 'zeroOrMore',
    part: 'interruption',
  },
  {
    id: 'ending',
    label: 'The last time that the module is left',
    definition: 'Unfinished, or finished: then nothing follows.',
    kind: 'alternates',
    parts: ['suspended', 'terminated'],
  },
  {
    id: 'attempt',
    label: 'An attempt',
    definition: 'All statements of one registration, by timestamp.',
    kind: 'sequence',
    parts: ['initialized', 'learning', 'interruptions', 'ending'],
  },
];

/** The pattern as a regular expression over template names, each followed by a comma. */
const compile = (id: string): string => {
  const pattern = PATTERNS.find((candidate) => candidate.id === id);
  if (!pattern) return `(?:${id},)`;
  switch (pattern.kind) {
    case 'sequence':
      return pattern.parts.map(compile).join('');
    case 'alternates':
      return `(?:${pattern.parts.map(compile).join('|')})`;
    case 'zeroOrMore':
      return `(?:${compile(pattern.part)})*`;
  }
};

const ATTEMPT = new RegExp(`^${compile('attempt')}$`);

/**
 * Whether statements, in any order and of any number of registrations, follow the pattern: each registration by itself, by
 * timestamp, no two at the same time. One that is still under way follows it if leaving now would complete it.
 */
export const followsPattern = (statements: readonly Statement[]): boolean => {
  const registrations = new Set(statements.map(({ context }) => context.registration));
  return [...registrations].every((registration) => {
    const own = statements
      .filter(({ context }) => context.registration === registration)
      .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
    if (new Set(own.map(({ timestamp }) => Date.parse(timestamp))).size < own.length) return false;
    const names = own
      .map(({ verb, object }) => `${findTemplate(verb.id, object.definition?.type ?? '')},`)
      .join('');
    return ATTEMPT.test(names) || ATTEMPT.test(`${names}suspended,`);
  });
};
