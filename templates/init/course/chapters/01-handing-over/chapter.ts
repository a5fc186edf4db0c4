import { defineChapter } from 'coursewright';

/** Chapters stand in the order of their folders' names: 01-…, 02-…. A page is what one reads at one go. */
export const chapter = defineChapter({
  id: 'ch1',
  title: 'Handing over',
  summary: 'What the next person needs from you, and how to find out whether anything is missing.',
  objectives: [
    { id: 'lo1-1', text: 'write a handover note that can be used without you' },
    { id: 'lo1-2', text: 'decide what has to be handed over first' },
  ],
  pages: [
    {
      id: 'ch1-words',
      title: 'What a handover is',
      blocks: [
        // Texts are a small Markdown: *emphasis*, **strong**, lists, headings from ### on, links, [[terms]] and [@citations].
        {
          type: 'text',
          text: 'A [[handover]] is over when the next person can go on **without asking**. What has been started and not finished is an [[open-item|open item]] [@house-rules, section 2].\n\n- Say what is done.\n- Say what is open, and by when.\n- Say whom to ask.',
        },
        {
          type: 'definition',
          term: 'Handover',
          definition: 'The passing of a task, and of responsibility for it, from one person to the next.',
          source: 'House rules [@house-rules, section 1]',
          plain: 'Until the other person has said yes, the task is still yours.',
        },
        {
          type: 'quotation',
          text: 'Write it for somebody who cannot phone you.',
          source: 'House rules [@house-rules, section 3]',
        },
        {
          type: 'statistic',
          statistics: [
            {
              value: '4 of 10',
              unit: 'notes',
              counted: 'Notes without a date for an open item',
              where: 'An invented office',
              period: '2025',
              counter: 'Invented for this example',
            },
          ],
        },
        {
          type: 'image',
          src: 'images/desk.svg',
          alt: 'A desk with a note and a clock',
          caption: 'Two things to leave on a desk: a note and a time',
          source: 'Authors of this course',
        },
        // Kinds: in-practice, note, since-then, law-as-at, for-judiciary, historical.
        { type: 'callout', kind: 'note', text: 'A task has one owner at a time.' },
      ],
    },
    {
      id: 'ch1-writing',
      title: 'The note',
      blocks: [
        {
          type: 'table',
          caption: 'What stands in the note',
          source: 'House rules [@house-rules, section 3]',
          columns: ['Part', 'Says'],
          rows: [
            ['Done', 'what is finished, and where it is'],
            ['Open', 'what, who, by when'],
            ['Contacts', 'whom to ask about what'],
          ],
        },
        {
          type: 'comparison',
          caption: 'A list and a note',
          subjects: ['A list of tasks', 'A handover note'],
          criteria: [
            { criterion: 'Written for', values: ['myself', 'the next person'] },
            { criterion: 'Says what is done', values: ['no', 'yes'] },
          ],
        },
        {
          type: 'process',
          id: 'ch1-figure-steps',
          title: 'From a draft to a handover',
          description: 'Four steps in order.',
          source: 'Authors of this course',
          steps: [
            { label: 'Draft' },
            { label: 'Meeting', detail: 'ten minutes' },
            { label: 'Questions', gate: 'Is anything unclear?' },
            { label: 'Yes' },
          ],
        },
        {
          type: 'timeline',
          id: 'ch1-figure-week',
          title: 'The last week',
          description: 'Three dates before a change of post.',
          source: 'Authors of this course',
          lanes: ['You', 'Your successor'],
          events: [
            { date: '2026-03-02', label: 'Draft of the note', lane: 0 },
            { date: '2026-03-04', label: 'Reads the note', lane: 1 },
            { date: '2026-03-06', label: 'Meeting', lane: 0 },
          ],
        },
        {
          type: 'chart',
          id: 'ch1-figure-questions',
          title: 'Questions after a handover',
          description: 'With a note there are fewer questions in the first week.',
          source: 'Invented for this example',
          chart: 'bar',
          panels: [
            {
              title: 'First week',
              unit: 'questions',
              points: [
                { label: 'without a note', value: 14 },
                { label: 'with a note', value: 3 },
              ],
            },
          ],
        },
        // Diagrams: venn, matrix, layers, tree, cycle, network, sequence, cards, house, puzzle, schematic.
        {
          type: 'figure',
          id: 'ch1-figure-layers',
          title: 'What to write first',
          description: 'The most urgent on top.',
          source: 'Authors of this course',
          diagram: {
            kind: 'layers',
            layers: [
              { label: 'Today', items: ['deadlines', 'people who wait'] },
              { label: 'This month', items: ['open items'] },
            ],
          },
        },
        {
          type: 'accordion',
          heading: 'Questions and answers',
          sections: [
            { title: 'How long may it be?', text: 'One page. What is longer goes into the files.' },
            { title: 'Who keeps it?', text: 'The next person, with the files of the task.' },
          ],
        },
        {
          type: 'download',
          src: 'handover-note.txt',
          title: 'Handover note, empty form',
          description: 'A text file to fill in.',
        },
        // A film and a recording need a file of their own, captions (.vtt) and a transcript:
        // { type: 'video', src: 'media/meeting.mp4', title: 'A meeting', captions: 'media/meeting.vtt', transcript: 'Two colleagues …' },
        // { type: 'audio', src: 'media/talk.mp3', title: 'A talk', captions: 'media/talk.vtt', transcript: 'Good morning …' },
      ],
    },
    {
      id: 'ch1-practice',
      title: 'Try it',
      blocks: [
        {
          type: 'scenario',
          id: 'ch1-scenario-friday',
          heading: 'Friday, four o’clock',
          text: 'You change posts on Monday. One file is not finished, and the person after you is in a meeting until five.',
          decisions: [
            {
              id: 'first',
              prompt: 'What do you do first?',
              options: [
                {
                  id: 'note',
                  text: 'Write down what is open',
                  consequence: 'On Monday the file goes on where you stopped.',
                  verdict: 'best',
                },
                {
                  id: 'wait',
                  text: 'Wait until five and explain it in person',
                  consequence: 'The talk helps; on Tuesday half of it is forgotten.',
                  verdict: 'acceptable',
                },
                {
                  id: 'finish',
                  text: 'Try to finish the file alone before the weekend',
                  consequence: 'At six it is half done, and nobody knows which half.',
                  verdict: 'poor',
                },
              ],
            },
          ],
          debrief: 'What is written can be read again.',
        },
        // Words that remember a decision, and a document of the case. case-file.ts with defineCaseFile collects exhibits.
        {
          type: 'outcome',
          of: { scenario: 'ch1-scenario-friday', decision: 'first' },
          texts: [
            { options: ['note'], text: 'On Monday your successor calls once, to say thank you.' },
            { options: ['wait', 'finish'], text: 'On Monday your successor calls four times.' },
          ],
          otherwise: 'On Monday your successor begins.',
        },
        {
          type: 'exhibit',
          id: 'ch1-exhibit-friday',
          label: 'E1',
          title: 'The note of that Friday',
          source: 'Invented for this example',
          parts: [
            {
              kind: 'fields',
              fields: [
                { label: 'Done', text: 'The report, in the shared folder' },
                { label: 'Open', text: 'The budget, by 13 March, with Ms Ode' },
              ],
            },
          ],
          limits: 'That anybody has read it.',
        },
        {
          type: 'checklist',
          id: 'ch1-checklist-before',
          heading: 'Before you leave',
          items: ['The note is written', 'The next person has read it', 'Access rights are passed on'],
        },
        {
          type: 'reflection',
          id: 'ch1-reflection-own',
          prompt: 'Which of your open items would nobody find?',
        },
        // A question in a page is for practice; this one is of the page alone. With `questionId` it is one of the chapter's quiz.
        {
          type: 'question',
          id: 'ch1-ask-owner',
          question: {
            type: 'true-false',
            id: 'ch1-own-owner',
            objective: 'lo1-1',
            page: 'ch1-words',
            stem: 'Until the other person has said yes, the task is yours.',
            answer: true,
            feedback: {
              true: 'Yes: a task has one owner at a time.',
              false: 'Read the definition once more.',
            },
          },
        },
        {
          type: 'takeaways',
          items: ['Write for somebody who cannot phone you.', 'Open items have a date and a person.'],
        },
      ],
    },
  ],
});
