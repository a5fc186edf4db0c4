import { defineCommand } from '../define-command.ts';

/** `coursewright outline [course]`. */
export const outlineCommand = defineCommand({
  name: 'outline',
  summary: 'show what each chapter has: pages, words, minutes, questions, objectives',
  usage: ['[course] [--json]'],
  about: [
    "Validates a course and shows what each chapter has: pages, words, minutes, questions, objectives, terms, sources and drawings. Minutes are for reading (180 words a minute) and the chapter's quiz (1.5 minutes a question). A course with an error has no outline.",
  ],
  positionals: [
    {
      name: 'course',
      help: 'folder of the course, or its name below content/; may be left out if there is only one',
    },
  ],
  options: {
    json: {
      type: 'boolean',
      help: 'print the same as JSON, with the questions by type, the questions that test each objective, and the ids of terms and sources',
    },
  },
  examples: ['outline', 'outline facilitated-illegal-immigration --json'],
  run: async (_values, [course], { cwd }) => {
    const { outline } = await import('../outline.ts');
    return outline({ course, cwd });
  },
});
