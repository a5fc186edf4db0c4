import { defineGlossary } from 'coursewright';

/** Words that learners may not know. A text links one by [[handover]], or [[handover|by other words]]. */
export const glossary = defineGlossary({
  terms: [
    {
      id: 'handover',
      term: 'handover',
      definition: 'The passing of a task, and of responsibility for it, from one person to the next.',
    },
    {
      id: 'open-item',
      term: 'open item',
      definition: 'Something that has been started and not finished, with a date and a person responsible.',
    },
  ],
});
