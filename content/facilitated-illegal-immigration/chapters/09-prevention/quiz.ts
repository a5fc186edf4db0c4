import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch9-quiz',
  title: 'Check chapter 9',
  introduction:
    'Ten questions on tools, barriers, campaigns, legal channels, return, work and onward movement. You may repeat this check as often as you like. Numbers carry their year and source; all cases are invented.',
  questions: [
    {
      type: 'matching',
      id: 'ch9-q01-measure-tool',
      objective: 'lo9-1',
      stem: 'In January 2016 an IOM speaker named four tools. Match each measure with its tool. A tool may be used more than once.',
      page: 'ch9-four-tools',
      sources: [
        { id: 'sea-rescue', text: 'Search and rescue', target: 'tool-1-help' },
        { id: 'resettlement', text: 'Resettlement', target: 'tool-2-channels' },
        { id: 'jobs', text: 'Creation of jobs', target: 'tool-3-reasons' },
        { id: 'law-reform', text: 'Law reform and prosecution', target: 'tool-4-prosecute' },
        { id: 'voluntary-return', text: 'Help with voluntary return', target: 'tool-1-help' },
      ],
      targets: [
        { id: 'tool-1-help', text: 'Tool 1: help people in distress, save lives' },
        { id: 'tool-2-channels', text: 'Tool 2: legal channels and resettlement' },
        { id: 'tool-3-reasons', text: 'Tool 3: fewer reasons to turn to smugglers' },
        { id: 'tool-4-prosecute', text: 'Tool 4: stop smuggling, prosecute smugglers' },
      ],
      feedback: {
        correct:
          'All pairs are right. Notice voluntary return: IOM counts it as help for migrants, not as interdiction.',
        partial:
          'Some pairs are right. Ask what the measure changes: a person’s situation now, the ways that exist, the reasons to leave, or the crime. Voluntary return stands under help.',
        incorrect:
          'Ask what each measure changes first: help now, lawful ways, reasons to leave, or the crime itself. Voluntary return stands under help for migrants.',
      },
    },
    {
      type: 'choice',
      id: 'ch9-q02-four-points',
      objective: 'lo9-2',
      stem: 'At which points does the barrier model place barriers, according to the report of the Amsterdam conference (2016)?',
      page: 'ch9-barrier-model',
      select: 'multiple',
      choices: [
        {
          id: 'recruitment',
          text: 'Recruitment or entry',
          correct: true,
          feedback: 'Right: here the network finds people who will pay.',
        },
        {
          id: 'accommodation',
          text: 'Accommodation',
          correct: true,
          feedback: 'Right: networks need rooms, and landlords and inspectors can see them.',
        },
        {
          id: 'identity',
          text: 'Identity',
          correct: true,
          feedback: 'Right: documents and names are a point where controls can disturb the business.',
        },
        {
          id: 'finance',
          text: 'Finance',
          correct: true,
          feedback: 'Right: without a way to collect and move money, the business fails.',
        },
        {
          id: 'rescue',
          text: 'Rescue at sea',
          feedback: 'Rescue saves lives and is a legal duty. It is never a place for a barrier.',
        },
        {
          id: 'asylum-request',
          text: 'Asylum application',
          feedback: 'Asking for asylum is a right. A barrier there hits the person, not the business.',
        },
        {
          id: 'school',
          text: 'School enrolment',
          feedback: 'School belongs to the rights of the child. The network earns nothing there.',
        },
      ],
      feedback: {
        correct: 'All four points. Barriers target the business, not the rights of the person.',
        partial:
          'You have part of it. Ask at which points the network itself needs something: people, rooms, papers, money.',
        incorrect:
          'Barriers target the business, not the rights of the person. The network needs people, rooms, papers and money.',
      },
    },
    {
      type: 'choice',
      id: 'ch9-q03-campaign-rules',
      objective: 'lo9-3',
      stem: 'Which of these are conclusions of the 2016 workshop on information campaigns?',
      page: 'ch9-campaigns',
      select: 'multiple',
      choices: [
        {
          id: 'targeted-balanced',
          text: 'Address a defined group with a balanced message',
          correct: true,
          feedback: 'Right: not everybody at once, and not only bad news.',
        },
        {
          id: 'with-diaspora',
          text: 'Work together with the diaspora',
          correct: true,
          feedback: 'Right: people trust relatives and compatriots abroad.',
        },
        {
          id: 'measure-effect',
          text: 'Measure the effect of the campaign',
          correct: true,
          feedback: 'Right: without measurement nobody knows whether the message changed anything.',
        },
        {
          id: 'short-responsive',
          text: 'Keep it short and responsive',
          correct: true,
          feedback: 'Right: rumours and routes change fast, so the message must follow.',
        },
        {
          id: 'tied-measures',
          text: 'Tie it to a wider set of measures',
          correct: true,
          feedback: 'Right: development or legal options must stand beside the message.',
        },
        {
          id: 'only-deterrent',
          text: 'Use deterrent messages only',
          feedback: 'The workshop asked for balance: not only negative messages.',
        },
        {
          id: 'long-as-possible',
          text: 'Let it run for as long as possible',
          feedback: 'The opposite: a short time span, so that the text stays up to date.',
        },
        {
          id: 'no-local-contact',
          text: 'Run it from the capital, without a local contact',
          feedback: 'The workshop wanted a contact point where the campaign runs.',
        },
      ],
      feedback: {
        correct:
          'Right. The two other conclusions are a joint EU message and a contact point where the campaign runs.',
        partial: 'You have part of the list. Remember also the joint EU message and the local contact point.',
        incorrect:
          'Look again at the seven conclusions: who is addressed, who speaks, for how long, with what beside it, and how the effect is known.',
      },
    },
    {
      type: 'true-false',
      id: 'ch9-q04-campaign-alone',
      objective: 'lo9-3',
      stem: '“According to the 2016 workshop, a good information campaign can replace other measures.”',
      page: 'ch9-campaigns',
      answer: false,
      feedback: {
        true: 'The workshop said the contrary: campaigns alone do not work. They need development or legal options beside them.',
        false:
          'Right. Campaigns alone do not work; the workshop tied them to other measures, such as development or legal options.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch9-q05-return-steps',
      objective: 'lo9-4',
      stem: 'Put the steps of a return procedure under Directive 2008/115/EC in order, the first step on top. The person does not leave voluntarily in this case.',
      page: 'ch9-return',
      items: [
        { id: 'illegal-stay', text: 'The authority finds that the stay is illegal' },
        { id: 'return-decision', text: 'The authority takes a return decision' },
        { id: 'remedy', text: 'The person receives the decision and learns how to appeal' },
        { id: 'period-ends', text: 'The period for voluntary departure passes' },
        { id: 'removal', text: 'The person is removed' },
      ],
      feedback: {
        correct:
          'Right: first the individual decision, force last, and non-refoulement always. The new Regulation on returns applies in most parts not before October 2027.',
        partial:
          'Part of the order is right. The decision needs a finding before it; the remedy and the time to leave voluntarily come before any removal.',
        incorrect:
          'Start with the finding of illegal stay. Then come the decision, the remedy and the time for voluntary departure. Removal is the last step.',
      },
    },
    {
      type: 'numeric',
      id: 'ch9-q06-relocation-gap',
      objective: 'lo9-4',
      stem: 'In January 2016 EASO spoke of 150 000 planned relocations from Italy and Greece. The two Council Decisions of September 2015 provided for 40 000 and 120 000. By how many persons does the total of the Decisions differ from the figure of EASO? Write the number without a separator, for example 25000.',
      page: 'ch9-legal-channels',
      answer: 10000,
      unit: 'persons',
      mistakes: [
        {
          answer: 30000,
          feedback: 'You compared 150 000 with the second Decision only. Add both Decisions first.',
        },
        {
          answer: 80000,
          feedback: 'You subtracted one Decision from the other. Add them, then compare with 150 000.',
        },
        {
          answer: 110000,
          feedback: 'You compared 150 000 with the first Decision only. Add both Decisions first.',
        },
        {
          answer: 160000,
          feedback:
            'This is the total of the two Decisions. The question asks for the difference to 150 000.',
        },
      ],
      feedback: {
        correct:
          'Right: 40 000 and 120 000 make 160 000, which is 10 000 more than the speaker said. Check spoken figures against the legal text.',
        incorrect:
          'Add 40 000 and 120 000: the legal total is 160 000. It is 10 000 higher than the figure presented. Check spoken figures against the legal text.',
      },
    },
    {
      type: 'fill-in',
      id: 'ch9-q07-secondary',
      objective: 'lo9-5',
      stem: 'Complete the sentence with one word.',
      text: 'The journey of a migrant from one EU country to another without permission is called {kind} movement.',
      page: 'ch9-onward',
      blanks: [
        {
          id: 'kind',
          label: 'missing word before “movement”',
          accepted: ['secondary', 'onward', 'onwards'],
        },
      ],
      mistakes: [
        {
          answer: 'free',
          feedback:
            'Free movement is the right of EU citizens. The word you need describes onward journeys without permission.',
        },
        {
          answer: 'irregular',
          feedback:
            'The movement may be irregular, but this word fits the first entry as well. Which word says that it is a further step?',
        },
        {
          answer: 'internal',
          feedback:
            'The journey does take place inside the EU. The usual word says that it follows a first movement.',
        },
      ],
      feedback: {
        correct: 'Right. Networks sell secondary movements as a service too.',
        incorrect:
          'The word is “secondary” (or “onward”). Networks sell this part of the journey as a service too.',
      },
    },
    {
      type: 'choice',
      id: 'ch9-q08-employers',
      objective: 'lo9-4',
      stem: 'What does Directive 2009/52/EC ask of Member States, according to the report of the Amsterdam conference (2016)?',
      page: 'ch9-illegal-work',
      select: 'single',
      choices: [
        {
          id: 'inspections',
          text: 'Effective and adequate inspections for work by people without a right to stay',
          correct: true,
          feedback: 'Right: the inspection looks at employers, and the sanction falls on them.',
        },
        {
          id: 'permits-for-all',
          text: 'Work permits for all people who are found at work without a right to stay',
          feedback:
            'The Directive knows permits of limited duration in particularly exploitative cases only, under national law.',
        },
        {
          id: 'arrest-workers',
          text: 'Arrest and punishment of the workers who are found without a right to stay',
          feedback: 'The Directive is aimed at employers. Workers have claims, for example for unpaid wages.',
        },
        {
          id: 'close-sectors',
          text: 'Closure of those economic sectors in which much undeclared work is found',
          feedback: 'Inspections follow a risk assessment by sector. No sector is closed.',
        },
      ],
      feedback: {
        correct: 'The sanction falls on the employer, and workers can claim their pay.',
        incorrect:
          'The Directive asks for inspections. The sanction falls on the employer, and workers can claim their pay.',
      },
    },
    {
      type: 'choice',
      id: 'ch9-q09-medical-bus',
      objective: 'lo9-2',
      scenario:
        'Many people wait in a camp near the coast, and smugglers recruit there. A charity sends a medical bus each evening. A colleague proposes: “Let us stop the bus. It is a barrier: without care, the camp becomes less attractive.”',
      stem: 'What do you answer?',
      page: 'ch9-barrier-model',
      select: 'single',
      choices: [
        {
          id: 'reject',
          text: 'No: medical help is owed to all in need. We look at recruitment, housing, identity and money',
          correct: true,
          feedback: 'Right: the barrier belongs where the network earns, not where people receive care.',
        },
        {
          id: 'one-week',
          text: 'Yes, but for one week only: then we count the people and compare the effect on the camp',
          feedback: 'A short time does not make it right. People can suffer serious harm within a week.',
        },
        {
          id: 'announce',
          text: 'Yes, if we announce it in all languages, so that everyone can look for care elsewhere',
          feedback: 'An announcement does not replace care. Those who are ill often cannot go elsewhere.',
        },
        {
          id: 'charge-fee',
          text: 'Not quite: the bus may come, but it asks for a small fee and writes down all the names',
          feedback:
            'A fee and a list keep people away, and the list serves no lawful purpose. The network loses nothing.',
        },
      ],
      feedback: {
        correct:
          'Barriers target the business. The Commission Guidance of 2020 also says that humanitarian help required by law must not be criminalised.',
        incorrect:
          'Care for people in need is never a barrier point. Look for obstacles at recruitment, housing, identity and finance.',
      },
    },
    {
      type: 'choice',
      id: 'ch9-q10-family-train',
      objective: 'lo9-5',
      scenario:
        'Police meet a family on a train in Member State C. In Member State A they applied for asylum some weeks ago and were registered. The parents say that they paid for a “package” to the north. The youngest child looks ill. Nobody has valid papers for C.',
      stem: 'A doctor is on the way. Which steps come next?',
      page: 'ch9-onward',
      select: 'single',
      choices: [
        {
          id: 'check-and-refer',
          text: 'Check registration, needs and family links; ask about the network; apply the responsibility rules; refer',
          correct: true,
          feedback:
            'Right: Eurodac shows the registration, the rules decide which State is responsible, and the “package” is a lead.',
        },
        {
          id: 'next-train-back',
          text: 'Put the family on the next train back to A, since A has registered them and must take care of them',
          feedback:
            'A transfer needs a procedure, an individual decision and a remedy. Needs and family links would go unseen.',
        },
        {
          id: 'charge-parents',
          text: 'Charge the parents with smuggling their own children, and take the payment as proof of their gain',
          feedback:
            'Parents who bring their own children do not act for gain, and to pay is not to gain. Look for the sellers of the package.',
        },
        {
          id: 'do-nothing',
          text: 'Take no further step, because the entry was earlier, in another State and under its responsibility',
          feedback: 'You would miss an ill child, a possible request for protection and a lead on a network.',
        },
      ],
      feedback: {
        correct: 'Onward movement is a lead on a network and a protection file at the same time.',
        incorrect:
          'Do not push back, charge or ignore. Look at registration, needs, family links and the network, then apply the responsibility rules.',
      },
    },
    {
      type: 'choice',
      id: 'ch9-f1-night-clinic',
      objective: 'lo9-2',
      finalOnly: true,
      scenario:
        'A night clinic treats everyone without asking for papers. Nearby, undeclared workers sleep in rooms above a shop. They pay rent to the same person who brought them into the country. The town wants “a barrier against illegal stay” and collects proposals.',
      stem: 'Which proposal fits the barrier model?',
      page: 'ch9-barrier-model',
      select: 'single',
      choices: [
        {
          id: 'landlord-visit',
          text: 'Housing and labour inspectors visit the rooms together, with victim support; the landlord answers for offences',
          correct: true,
          feedback:
            'Right: it names a step, a signal and responsible bodies. It hits the business, and the tenants are safer than before.',
        },
        {
          id: 'clinic-names',
          text: 'The clinic asks for papers and sends the names of all patients without papers to the police each morning',
          feedback: 'Ill people would stay away. A barrier never stands before medical care.',
        },
        {
          id: 'patrol-door',
          text: 'A patrol stands at the clinic door at night and checks the papers of everyone who comes in or goes out',
          feedback: 'This closes the door to care without a word. The landlord goes on collecting rent.',
        },
        {
          id: 'evict-all',
          text: 'The town empties the rooms in one night and leaves the question of other beds to the workers themselves',
          feedback: 'Without a safe place, the workers depend on the same person even more.',
        },
      ],
      feedback: {
        correct: 'Ask of each barrier: whom does it hit, and which right does it touch?',
        incorrect:
          'Look for the step at which the network earns: here it is accommodation. Care stays open to everybody in need.',
      },
    },
    {
      type: 'matching',
      id: 'ch9-f2-new-measures',
      objective: 'lo9-1',
      finalOnly: true,
      stem: 'Four measures are planned in one region. Match each with the tool that IOM described in January 2016.',
      page: 'ch9-four-tools',
      sources: [
        { id: 'trauma-team', text: 'A psycho-social team in a reception centre', target: 'tool-1-help' },
        {
          id: 'seasonal-scheme',
          text: 'A visa scheme for seasonal workers',
          target: 'tool-2-channels',
        },
        {
          id: 'training-youth',
          text: 'Vocational training for young people in a region of origin',
          target: 'tool-3-reasons',
        },
        {
          id: 'joint-team',
          text: 'A joint team of two States against an organiser',
          target: 'tool-4-prosecute',
        },
      ],
      targets: [
        { id: 'tool-1-help', text: 'Help people in distress, save lives' },
        { id: 'tool-2-channels', text: 'Legal channels and resettlement' },
        { id: 'tool-3-reasons', text: 'Fewer reasons to turn to smugglers' },
        { id: 'tool-4-prosecute', text: 'Stop smuggling, prosecute smugglers' },
      ],
      feedback: {
        correct: 'All pairs are right. The region uses all four tools, as IOM proposed.',
        partial:
          'Some pairs are right. Work at home changes the reasons to leave; a visa for work is a lawful way.',
        incorrect:
          'Ask what each measure changes: the person’s situation now, the lawful ways, the reasons to leave, or the crime.',
      },
    },
    {
      type: 'choice',
      id: 'ch9-f3-seat-tomorrow',
      objective: 'lo9-4',
      finalOnly: true,
      scenario:
        'Z. was found staying illegally this morning. A colleague reports that a seat on a return flight is free tomorrow. Nobody has taken a decision yet. Z. says quietly: “Back home they are looking for me.” Z. has also told the police who organised the journey.',
      stem: 'What do you do?',
      page: 'ch9-return',
      select: 'single',
      choices: [
        {
          id: 'record-then-decide',
          text: 'Record the fear and pass it to the asylum authority, tell the prosecutor about the witness; no removal now',
          correct: true,
          feedback:
            'Right: the words may be a request for protection, Z. is a possible witness, and without a decision there is no removal.',
        },
        {
          id: 'use-seat',
          text: 'Use the seat, since effective return keeps policy credible; Z. can apply for protection from abroad later',
          feedback:
            'Effective return is a legitimate aim, but it needs a decision, a remedy and a check of danger. None exists here.',
        },
        {
          id: 'statement-first',
          text: 'Take a full statement about the organiser tonight, then put Z. on the flight, as the evidence is safe',
          feedback:
            'Evidence does not replace protection. A statement taken in such a way may also fail in court.',
        },
        {
          id: 'sign-voluntary',
          text: 'Let Z. sign a form for voluntary departure, so that neither a decision nor a check of danger is needed',
          feedback:
            'Z. does not wish to go, so this would not be voluntary. A form does not remove the danger.',
        },
      ],
      feedback: {
        correct: 'Individual decision first, force last, and non-refoulement always.',
        incorrect:
          'Three things are open: a possible request for protection, a missing decision and a witness. Clear them before anyone plans a flight.',
      },
    },
  ],
});
