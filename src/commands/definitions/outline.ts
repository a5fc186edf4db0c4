import { defineCommand } from '../define-command.ts';

/** `coursewright outline [course]`. */
export const outlineCommand = defineCommand({
  name: 'outline',
  summary: 'show what each chapter has: pages, words, minutes, questions, objectives',
  usage: ['[course] [--items] [--json]'],
  about: [
    "Validates a course and shows what each chapter has: pages, words, minutes, questions, objectives, terms, sources and drawings. Minutes are those that learners are told: for reading (180 words a minute), for questions and texts to write in pages and for the chapter's quiz (1.5 minutes each), or what a page states. A course with an error has no outline.",
    'Then it shows what the questions ask for and what they give away: cases, recall and calculations; what somebody scores who knows nothing and goes by the form of the options; pages with nothing to do; callouts; the longest sentences.',
  ],
  positionals: [
    {
      name: 'course',
      help: 'folder of the course, or its name below content/; may be left out if there is only one',
    },
  ],
  options: {
    items: {
      type: 'boolean',
      help: 'show every question: its kind, its objective, what a guesser gets for it, and whether its length gives the right option away',
    },
    json: {
      type: 'boolean',
      help: 'print the same as JSON, with the questions by type, the questions that test each objective, and the ids of terms and sources',
    },
  },
  examples: ['outline', 'outline --items', 'outline facilitated-illegal-immigration --json'],
  run: async ({ items }, [course], { cwd }) => {
    const { outline } = await import('../outline.ts');
    return outline({ course, cwd, items: items ?? false });
  },
});
