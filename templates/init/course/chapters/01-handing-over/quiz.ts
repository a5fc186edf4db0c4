import { defineQuiz } from 'coursewright';

const feedback = {
  correct: 'Right.',
  incorrect: 'Not yet: read the page again.',
  partial: 'Some of it is right.',
};

/** Each question names the objective that it tests and the page that answers it. */
export const quiz = defineQuiz({
  id: 'ch1-quiz',
  title: 'Practice: handing over',
  introduction: 'Nine questions, one of each type. Take them as often as you like: this is practice.',
  questions: [
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q1-over',
      objective: 'lo1-1',
      page: 'ch1-words',
      stem: 'When is a handover over?',
      choices: [
        {
          id: 'go-on',
          text: 'When the next person can go on alone',
          correct: true,
          feedback: 'Yes: without asking you.',
        },
        {
          id: 'sent',
          text: 'When the note has been sent to everybody',
          feedback: 'It may not have been read.',
        },
        {
          id: 'signed',
          text: 'When both have signed the list of files',
          feedback: 'Files alone explain nothing.',
        },
      ],
      feedback,
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch1-q2-parts',
      objective: 'lo1-1',
      page: 'ch1-writing',
      stem: 'What belongs in the note?',
      choices: [
        { id: 'done', text: 'What is done', correct: true, feedback: 'Yes, with its place.' },
        { id: 'open', text: 'What is open', correct: true, feedback: 'Yes, with a date.' },
        { id: 'praise', text: 'Who was helpful', feedback: 'Kind, and no help with the task.' },
      ],
      feedback,
    },
    {
      type: 'true-false',
      id: 'ch1-q3-length',
      objective: 'lo1-1',
      page: 'ch1-writing',
      stem: 'A good note fits on one page.',
      answer: true,
      feedback: { true: 'Yes. The rest is in the files.', false: 'One page is read; ten are not.' },
    },
    {
      type: 'matching',
      id: 'ch1-q4-parts',
      objective: 'lo1-1',
      page: 'ch1-writing',
      stem: 'What does each part say?',
      sources: [
        { id: 'done', text: 'Done', target: 'where' },
        { id: 'open', text: 'Open', target: 'when' },
      ],
      targets: [
        { id: 'where', text: 'where it is' },
        { id: 'when', text: 'by when' },
        { id: 'why', text: 'why it was slow' },
      ],
      feedback,
    },
    {
      type: 'sequencing',
      id: 'ch1-q5-order',
      objective: 'lo1-2',
      page: 'ch1-writing',
      stem: 'Put the steps in order.',
      items: [
        { id: 'draft', text: 'Write a draft' },
        { id: 'meet', text: 'Meet' },
        { id: 'yes', text: 'Hear the other person say yes' },
      ],
      feedback,
    },
    {
      type: 'categorise',
      id: 'ch1-q6-when',
      objective: 'lo1-2',
      page: 'ch1-writing',
      stem: 'When do you hand it over?',
      cards: [
        { id: 'deadline', text: 'A deadline tomorrow', group: 'today' },
        { id: 'caller', text: 'A person who waits for a call', group: 'today' },
        { id: 'archive', text: 'The archive of last year', group: 'later' },
      ],
      groups: [
        { id: 'today', text: 'Today' },
        { id: 'later', text: 'Later' },
      ],
      feedback,
    },
    {
      type: 'highlight',
      id: 'ch1-q7-missing',
      objective: 'lo1-1',
      page: 'ch1-writing',
      stem: 'Mark the sentence that nobody can act on.',
      text: '{report: The report is in the shared folder.} {soon: Something about the budget is due soon.} {call: Ms Ode is to be called by Friday.}',
      passages: [
        { id: 'report' },
        { id: 'soon', correct: true, feedback: 'What is due, and when?' },
        { id: 'call' },
      ],
      feedback,
    },
    {
      type: 'fill-in',
      id: 'ch1-q8-word',
      objective: 'lo1-2',
      page: 'ch1-words',
      stem: 'Complete the sentence.',
      text: 'What is started and not finished is an open {item}.',
      blanks: [{ id: 'item', label: 'missing word', accepted: ['item'] }],
      feedback,
    },
    {
      type: 'numeric',
      id: 'ch1-q9-fewer',
      objective: 'lo1-2',
      page: 'ch1-writing',
      stem: 'Without a note there were 14 questions, with one 3. How many fewer?',
      answer: 11,
      unit: 'questions',
      feedback,
    },
    {
      // A rating earns no points.
      type: 'likert',
      id: 'ch1-q10-sure',
      objective: 'lo1-1',
      page: 'ch1-practice',
      stem: 'How sure are you that you could write a note today?',
      scale: [
        { id: 'unsure', text: 'Not sure' },
        { id: 'fairly', text: 'Fairly sure' },
        { id: 'sure', text: 'Sure' },
      ],
      feedback: { answered: 'Thank you.' },
    },
  ],
});
