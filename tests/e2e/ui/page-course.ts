import type { CourseInput } from '../../support/samples/sample-course.ts';

const LONG =
  'A paragraph that makes the page long enough to be scrolled, because people read pages that are longer than their window and want to come back to the very line where they were.';

const feedback = { correct: 'Well read.', incorrect: 'Read the page once more.' };
const partialFeedback = { ...feedback, partial: 'Some of it is right.' };

const words = { objective: 'lo1-1', page: 'ch1-words' } as const;
const figures = { objective: 'lo1-2', page: 'ch1-figures' } as const;
const law = { objective: 'lo2-1', page: 'ch2-law' } as const;

/** Two chapters with a quiz each, one with feedback at once and one with none, and a final with feedback at the end. */
export const pageCourse: CourseInput = {
  settings: {
    id: 'fixture',
    version: '1.0.0',
    language: 'en',
    title: 'A small course',
    description: 'What the tests of the page are run on.',
    keywords: ['page'],
    publisher: 'Example Agency',
    rights: '© 2026 Example Agency',
    lawAsAt: '2026-11-01',
    introduction: 'Two chapters on the words and the response.',
    assessment: {
      id: 'final',
      title: 'Final assessment',
      introduction: 'What have you learned?',
      passMark: { points: 3 },
      tries: 2,
      feedback: 'at-end',
      shuffleQuestions: false,
      draw: { perChapter: 2 },
    },
  },
  chapters: [
    {
      chapter: {
        id: 'ch1',
        title: 'Introduction',
        summary: 'The words.',
        objectives: [
          { id: 'lo1-1', text: 'tell smuggling from trafficking' },
          { id: 'lo1-2', text: 'quote a figure with its source' },
        ],
        pages: [
          {
            id: 'ch1-words',
            title: 'Words',
            blocks: [
              {
                type: 'text',
                text: [
                  'The counts of [[iom]] start in 2014 [@iom-2015]. Smuggling is the procurement of illegal entry.',
                  '- The naïve reader thinks of a [[benefit]] first.',
                  ...Array.from({ length: 8 }, () => LONG),
                  'At the end stands another source [@protocol, Art. 3(a)].',
                ].join('\n\n'),
              },
            ],
          },
          {
            id: 'ch1-figures',
            title: 'Figures',
            blocks: [
              {
                type: 'checklist',
                id: 'check-scene',
                heading: 'At the scene',
                items: ['Medical care first', 'Phones secured'],
              },
              {
                type: 'reflection',
                id: 'own-law',
                prompt: 'Which article of your law applies?',
                maxBytes: 20,
              },
            ],
          },
        ],
      },
      quiz: {
        id: 'ch1-quiz',
        title: 'Check chapter 1',
        introduction: 'What have you learned?',
        questions: [
          {
            ...words,
            type: 'true-false',
            id: 'q-true',
            stem: 'Smuggling needs a border.',
            answer: true,
            feedback: { true: 'Yes: it is entry across a border.', false: 'It is: look at the definition.' },
          },
          {
            ...words,
            type: 'choice',
            id: 'q-single',
            stem: 'Which element belongs to smuggling?',
            select: 'single',
            choices: [
              { id: 'force', text: 'Force against the person', feedback: 'Force belongs to trafficking.' },
              {
                id: 'benefit',
                text: 'A financial or other material [[benefit|benefit]]',
                correct: true,
                feedback: 'The benefit is the mark of smuggling.',
              },
              { id: 'document', text: 'A false document', feedback: 'A document is frequent, not needed.' },
            ],
            feedback,
          },
          {
            ...figures,
            type: 'choice',
            id: 'q-multiple',
            stem: 'Which of these are part of the business?',
            select: 'multiple',
            choices: [
              { id: 'recruit', text: 'Recruiting', correct: true, feedback: 'Recruiters find customers.' },
              {
                id: 'transport',
                text: 'Transport',
                correct: true,
                feedback: 'Drivers and skippers move people.',
              },
              {
                id: 'house',
                text: 'Housing',
                correct: true,
                feedback: 'Safe houses hold people between two legs.',
              },
              {
                id: 'rescue',
                text: 'Rescue at sea',
                feedback: 'Rescue is a duty, not a part of the business.',
              },
            ],
            feedback: partialFeedback,
          },
          {
            ...words,
            type: 'matching',
            id: 'q-match',
            stem: 'What does each of these need?',
            sources: [
              { id: 'smuggling', text: 'Smuggling', target: 'border' },
              { id: 'trafficking', text: 'Trafficking', target: 'exploitation' },
            ],
            targets: [
              { id: 'exploitation', text: 'Exploitation' },
              { id: 'border', text: 'A border' },
              { id: 'asylum', text: 'A claim for asylum' },
            ],
            feedback: partialFeedback,
          },
          {
            ...figures,
            type: 'sequencing',
            id: 'q-order',
            stem: 'What comes first?',
            items: [
              { id: 'rescue', text: 'Rescue' },
              { id: 'register', text: 'Registration' },
              { id: 'interview', text: 'Interview' },
            ],
            feedback: partialFeedback,
          },
          {
            ...words,
            type: 'fill-in',
            id: 'q-fill',
            stem: 'Complete the sentence.',
            text: 'Smuggling aims at a material {word} for the smuggler.',
            blanks: [{ id: 'word', label: 'missing word', accepted: ['benefit', 'gain'] }],
            mistakes: [{ answer: 'force', feedback: 'Force belongs to trafficking.' }],
            feedback,
          },
          {
            ...figures,
            type: 'numeric',
            id: 'q-number',
            stem: 'How many deaths did IOM count in 2015?',
            answer: 3771,
            accept: { min: 3770, max: 3772 },
            unit: 'deaths',
            mistakes: [{ answer: 2015, feedback: 'That is the year.' }],
            feedback,
          },
          {
            ...figures,
            type: 'likert',
            id: 'q-likert',
            stem: 'How sure are you of these words?',
            scale: [
              { id: 'low', text: 'Not sure' },
              { id: 'middle', text: 'Fairly sure' },
              { id: 'high', text: 'Sure' },
            ],
            feedback: { answered: 'Come back to the first page whenever you like.' },
          },
        ],
      },
    },
    {
      chapter: {
        id: 'ch2',
        title: 'Response',
        summary: 'The response.',
        objectives: [{ id: 'lo2-1', text: 'put life and rights first' }],
        pages: [
          {
            id: 'ch2-law',
            title: 'Law',
            blocks: [{ type: 'text', text: 'A rescue at sea is a duty. Nobody asks for papers first.' }],
          },
          {
            id: 'ch2-practice',
            title: 'Practice',
            blocks: [
              {
                type: 'scenario',
                id: 'case-beacon',
                heading: 'A van at the border',
                text: 'Twelve people sit in a van without windows.',
                decisions: [
                  {
                    id: 'first',
                    prompt: 'What comes first?',
                    options: [
                      {
                        id: 'doctor',
                        text: 'Open the doors and call a doctor',
                        consequence: 'They can breathe. Two need treatment.',
                        verdict: 'best',
                      },
                      {
                        id: 'papers',
                        text: 'Ask for papers',
                        consequence: 'One person faints while you read.',
                        verdict: 'poor',
                      },
                      {
                        id: 'wave',
                        text: 'Wave the van through',
                        consequence: 'It is found empty in the evening.',
                        verdict: 'poor',
                        losses: ['evidence', 'protection'],
                        next: 'end',
                      },
                    ],
                  },
                  {
                    id: 'then',
                    prompt: 'And then?',
                    options: [
                      {
                        id: 'driver',
                        text: 'Separate the driver',
                        consequence: 'The driver cannot talk to the others.',
                        verdict: 'best',
                      },
                      {
                        id: 'depot',
                        text: 'Send the van to the depot',
                        consequence: 'It can be searched there as well.',
                        verdict: 'acceptable',
                      },
                    ],
                  },
                ],
                debrief: 'Care first, evidence second: both were possible.',
              },
              {
                type: 'outcome',
                of: { scenario: 'case-beacon', decision: 'first' },
                texts: [
                  { options: ['doctor'], text: 'Twelve people are in a warm room.' },
                  { options: ['papers', 'wave'], text: 'The van is gone.' },
                ],
                otherwise: 'The van is still there.',
              },
              {
                type: 'exhibit',
                id: 'ch2-exhibit-papers',
                label: 'E1',
                title: 'Papers of the van',
                source: 'Patrol, invented',
                parts: [
                  {
                    kind: 'fields',
                    fields: [
                      { label: 'Keeper', text: 'A cleaning firm in Osterfeld' },
                      { label: 'Driver', text: 'not named' },
                    ],
                  },
                  {
                    kind: 'table',
                    caption: 'Passages of the gate',
                    columns: ['Date', 'To the rest area', 'Back'],
                    rows: [
                      ['26 November', '21:15', '22:50'],
                      ['3 December', '21:41', '22:27'],
                    ],
                  },
                ],
                notice: 'Both are Thursdays.',
                limits: 'Who drove.',
              },
              {
                type: 'exhibit',
                id: 'ch2-exhibit-later',
                label: 'E2',
                title: 'What the driver says',
                source: 'Interview, invented',
                parts: [
                  {
                    kind: 'messages',
                    messages: [
                      { when: '3 Dec 19:40', from: 'Number 1', to: 'K.', text: 'Be ready.' },
                      {
                        when: '3 Dec 19:44',
                        from: 'K.',
                        text: 'Is it safe? There is a child with us.',
                        isOwn: true,
                      },
                    ],
                  },
                ],
                when: { scenario: 'case-beacon', decision: 'first', options: ['doctor'] },
              },
            ],
          },
        ],
      },
      quiz: {
        id: 'ch2-quiz',
        title: 'Check chapter 2',
        introduction: 'What have you learned?',
        feedback: 'none',
        questions: [
          {
            ...law,
            type: 'choice',
            id: 'q2-case',
            scenario: 'A child travels alone and says she is 15.',
            stem: 'What do you do?',
            select: 'single',
            choices: [
              {
                id: 'refer',
                text: 'Refer the child to child protection',
                correct: true,
                feedback: 'A child alone is a child first.',
              },
              {
                id: 'return',
                text: 'Return the child to the last country',
                feedback: 'A return without a decision is not lawful.',
              },
            ],
            feedback,
          },
          {
            ...law,
            type: 'true-false',
            id: 'q2-true',
            stem: 'A rescue may wait until identities are known.',
            answer: false,
            feedback: { true: 'No: life comes first.', false: 'Right: life comes first.' },
          },
        ],
      },
    },
  ],
  caseFile: {
    title: 'The case of the van',
    introduction: 'What you have found so far.',
    board: {
      nodes: [
        { id: 'driver', kind: 'person', label: 'The driver' },
        { id: 'firm', kind: 'organisation', label: 'The cleaning firm in Osterfeld' },
      ],
      links: [
        {
          from: 'driver',
          to: 'firm',
          label: 'owes',
          states: [
            { page: 'ch2-practice', certainty: 'claimed', source: 'the driver' },
            {
              page: 'ch2-practice',
              certainty: 'confirmed',
              source: 'E2',
              note: 'Not for the firm.',
              when: { scenario: 'case-beacon', decision: 'first', options: ['doctor'] },
            },
          ],
        },
      ],
    },
  },
  glossary: {
    terms: [
      { id: 'benefit', term: 'Benefit', definition: 'Money or anything else of value.' },
      {
        id: 'iom',
        term: 'IOM',
        expansion: 'International Organization for Migration',
        definition: 'The agency of the United Nations for migration.',
      },
    ],
  },
  sources: {
    sources: [
      {
        id: 'iom-2015',
        short: 'IOM 2015',
        title: 'Missing migrants',
        publisher: 'IOM',
        date: '2015',
      },
      {
        id: 'protocol',
        short: 'Smuggling Protocol',
        title: 'Protocol against the smuggling of migrants',
        publisher: 'United Nations',
        date: '2000',
      },
    ],
  },
};
