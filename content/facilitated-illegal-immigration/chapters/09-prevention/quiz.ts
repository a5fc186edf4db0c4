import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch9-quiz',
  title: 'Practice questions: chapter 9',
  introduction:
    'Ten questions, drawn from fourteen, on tools, barriers, campaigns, legal channels, return, work and onward movement. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  draw: 10,
  questions: [
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
          'Right: first the individual decision, force last, and non-refoulement at each step. The new Regulation on returns applies in most parts not before October 2027.',
        partial:
          'Part of the order is right. The decision needs a finding before it; the remedy and the time to leave voluntarily come before any removal.',
        incorrect:
          'Start with the finding of illegal stay. Then come the decision, the remedy and the time for voluntary departure. Removal is the last step.',
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
      floor: true,
      select: 'single',
      choices: [
        {
          id: 'reject',
          text: 'No: medical help is owed to people in need. We look at recruitment, rooms, papers and money',
          correct: true,
          feedback: 'Right: the barrier belongs where the network earns, not where people receive care.',
        },
        {
          id: 'one-week',
          text: 'Yes, but for one week at first: then we count the people and compare the effect on the camp',
          feedback: 'A short time does not make it right. People can suffer serious harm within a week.',
        },
        {
          id: 'announce',
          text: 'Yes, if we announce it in the languages of the camp, and people can look for care elsewhere',
          feedback: 'An announcement does not replace care. Those who are ill often cannot go elsewhere.',
        },
        {
          id: 'charge-fee',
          text: 'Not quite: the bus may come, but it asks for a small fee and writes down who was there',
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
      floor: true,
      select: 'single',
      choices: [
        {
          id: 'check-and-refer',
          text: 'Check registration, needs and family links; ask about the seller; apply the responsibility rules',
          correct: true,
          feedback:
            'Right: Eurodac shows the registration, the rules decide which State is responsible, and the “package” is a lead.',
        },
        {
          id: 'next-train-back',
          text: 'Put the family on the next train back to A, as A has registered them and must take care of them',
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
          text: 'Take no further step, as the entry was earlier, in another State and under its responsibility',
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
      select: 'single',
      id: 'ch9-q11-tool-without-measure',
      objective: 'lo9-1',
      page: 'ch9-four-tools',
      kind: 'case',
      scenario:
        '*A fictional case.* A region sends you its plan. It contains an emergency number and a psycho-social team; an office that explains seasonal visas; and a joint case with a neighbour against an organiser. The region says: “All four tools of IOM are covered.”',
      stem: 'Which of the four tools has no measure in this plan?',
      choices: [
        {
          id: 'help-rescue',
          text: 'Help for people in distress',
          feedback: 'The number and the team belong to it.',
        },
        {
          id: 'channels',
          text: 'Legal channels and resettlement',
          feedback: 'The office explains a lawful way to work.',
        },
        {
          id: 'fewer-reasons',
          text: 'Fewer reasons to turn to smugglers',
          correct: true,
          feedback: 'Yes. No measure changes why people leave: no training, no jobs, no schools.',
        },
        {
          id: 'prosecute',
          text: 'Stop smuggling and prosecute the smugglers',
          feedback: 'The joint case belongs to it.',
        },
      ],
      feedback: {
        correct:
          'Three tools are there, one is missing. A plan may choose, but it should know what it leaves out.',
        incorrect:
          'Sort the measures: number and team help people, the office opens a lawful way, the joint case prosecutes. Reasons to leave are untouched.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q13-barrier-moved-it',
      objective: 'lo9-2',
      page: 'ch9-barrier-model',
      scenario:
        '*A fictional case.* Joint inspections in Osterfeld have emptied the overcrowded flats of one organiser. Two months later a hospital treats people who lived in lorries on a car park. They pay the same person. The working group meets: “Was the barrier a mistake?”',
      stem: 'What do you propose?',
      choices: [
        {
          id: 'end-inspections',
          text: 'End the inspections: they have made the life of the people worse than it was before',
          feedback:
            'Then the organiser gets the flats back. The fault lies in what did not come with the barrier.',
        },
        {
          id: 'clear-car-park',
          text: 'Clear the car park as well, and the next one after it, until no place is left in the town',
          feedback: 'People move on again, and each move makes them depend more on the organiser.',
        },
        {
          id: 'next-step-and-beds',
          text: 'Keep them, with beds for the people; look at the payments, and warn the operators of car parks',
          correct: true,
          feedback: 'Yes. You ask where the business moved, and protect people there too.',
        },
        {
          id: 'wait-for-figures',
          text: 'Wait for the figures of a full year, as two months are too short to judge such a measure by its results',
          feedback: 'Side effects were to be watched from the first day. People are ill now.',
        },
      ],
      feedback: {
        correct:
          'Test each barrier: whom does it hit, which right does it touch, and where will the business move?',
        incorrect:
          'A barrier displaces. Keep what hits the business, give people a place, and follow the money to the next step.',
      },
    },
    {
      type: 'highlight',
      id: 'ch9-q14-campaign-draft',
      objective: 'lo9-3',
      page: 'ch9-campaigns',
      kind: 'case',
      stem: 'A ministry sends you the draft of a campaign. Mark what does not meet the conclusions of the 2016 workshop.',
      text: '{group: Group: people who are thinking of leaving, wherever they live.} {message: Message: pictures of drowned people, and no word on lawful ways.} {carriers: It is carried by teachers and by relatives who live in Europe.} {time: It runs for two months; the text can be changed within two days.} {effect: The effect will not be measured, as it is known from other countries.} {contact: An office in the market town answers questions.}',
      passages: [
        {
          id: 'group',
          correct: true,
          feedback: 'The group is not defined. Who exactly, and whom do they trust?',
        },
        {
          id: 'message',
          correct: true,
          feedback: 'The message is not balanced, and shocking pictures help nobody to decide.',
        },
        { id: 'carriers', feedback: 'People trust relatives and teachers. It can stay.' },
        { id: 'time', feedback: 'Short and quick to change. It can stay.' },
        { id: 'effect', correct: true, feedback: 'Measure before and after, here and for this group.' },
        { id: 'contact', feedback: 'A contact point where the campaign runs. It can stay.' },
      ],
      feedback: {
        correct:
          'All three. The plan has good carriers, a short time and a contact; now it needs a group, a balanced message and a measurement.',
        partial: 'Partly right. Ask: who exactly, what besides warnings, and how will we know?',
        incorrect:
          'The group is open, the message has one side, and the effect is not measured. Carriers, time and contact are good.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q16-aunt-in-the-video',
      objective: 'lo9-3',
      page: 'ch9-campaigns',
      scenario:
        '*A fictional case.* For your campaign an aunt who lives in Osterfeld tells on video how her nephew nearly died. It works well: many people write to her. An investigator asks for her inbox: “Among those who write are the next clients. I want the names.”',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'ask-her',
          text: 'That you will ask her to pass on the messages which mention a smuggler, if she agrees',
          feedback: 'It makes a partner an informant. When it becomes known, nobody trusts the campaign.',
        },
        {
          id: 'partner-not-source',
          text: 'That she is a partner and no source; who wants to report finds the contact point in the video',
          correct: true,
          feedback: 'Yes. People can choose to report, and the aunt keeps their trust.',
        },
        {
          id: 'general-list',
          text: 'That a list without names, with place and date of each message, will do for the start',
          feedback: 'Place and date can show who wrote, and she would have to read the messages for you.',
        },
        {
          id: 'judge-order',
          text: 'That a judge may order the inbox to be read, as each message could be evidence of an offence to come',
          feedback: 'To plan a journey is no offence of the writer. An order needs a concrete case.',
        },
      ],
      feedback: {
        correct:
          'Partners are not informants. A relative who helps with a counter-narrative must not be used to collect names.',
        incorrect:
          'Leave the inbox alone. Put the contact point into the video, so people report of their own will.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q17-adviser-at-the-farm',
      objective: 'lo9-4',
      page: 'ch9-illegal-work',
      scenario:
        '*A fictional case.* A trade-union adviser has helped eleven workers of a vegetable farm to complain about unpaid wages. Most of them have no right to stay. A colleague writes: “Adviser: help to reside. Suspect.”',
      stem: 'As prosecutor, what do you do with the note?',
      choices: [
        {
          id: 'open-gain',
          text: 'Keep it, and find out whether the union charges the workers a fee, in which case it would be gain',
          feedback:
            'A membership fee is no profit from residence. The help with a complaint is what the law wants.',
        },
        {
          id: 'wait-workers',
          text: 'Keep it until the immigration office has decided about the eleven',
          feedback: 'Their status does not make the complaint an offence.',
        },
        {
          id: 'strike',
          text: 'Strike it: help with such a complaint is no facilitation; ask the adviser about hours and pay',
          correct: true,
          feedback: 'Yes. The adviser may be a good witness of what was promised and paid.',
        },
        {
          id: 'warn',
          text: 'Strike it, and ask the adviser to report workers without papers from now on',
          feedback: 'Workers would hide with the employer, and nobody would give evidence.',
        },
      ],
      feedback: {
        correct:
          'Whoever helps a worker to complain does not facilitate illegal residence [@employers-sanctions-directive-2009-52, Art. 13].',
        incorrect:
          'The Directive protects this help. The sanction falls on the employer, and workers have claims, also through a trade union.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q20-joint-patrol',
      objective: 'lo9-5',
      page: 'ch9-onward',
      floor: true,
      scenario:
        '*A fictional case.* A joint patrol of B and C stops a man near their common border. An agreement between the two States covers the transfer procedure, and a ticket shows that he came straight from B. He says: “In B I was beaten. I want protection here.”',
      stem: 'What do you do under Art. 23a of the Schengen Borders Code?',
      choices: [
        {
          id: 'form-and-transfer',
          text: 'Fill in the standard form and transfer him, as the conditions are met and B will hear his request',
          feedback: 'The procedure does not apply to people who ask for protection.',
        },
        {
          id: 'transfer-with-note',
          text: 'Transfer him with a note about what he said, which B has to look into before anything else',
          feedback: 'A note does not open a procedure that is closed to him.',
        },
        {
          id: 'ask-b-first',
          text: 'Ask the officers from B whether there is anything in it, and decide on the transfer afterwards',
          feedback: 'They may be colleagues of those whom he fears. And the answer would change nothing.',
        },
        {
          id: 'no-transfer',
          text: 'No transfer: record the request, pass it on; responsibility is decided in its own procedure',
          correct: true,
          feedback:
            'Yes. Agreement, joint check and direct arrival do not count once somebody asks for protection.',
        },
      ],
      feedback: {
        correct:
          'The transfer procedure never applies to applicants or to people with protection [@schengen-borders-code-2024, Art. 23a]. Which State examines the request is another question.',
        incorrect:
          'Whoever asks for protection is outside Art. 23a. Record the request; the rules on responsibility decide the rest.',
      },
    },
    {
      type: 'true-false',
      id: 'ch9-q21-pay-with-work',
      objective: 'lo9-5',
      page: 'ch9-onward',
      kind: 'case',
      stem: 'A message offers an applicant an onward trip, “pay with work”. The sender is a lead for the investigators, and the applicant remains a possible witness.',
      answer: true,
      feedback: {
        true: 'Right. Who sells onward movement may facilitate transit or residence. Protect the person who shows you the message, and pass on the number.',
        false:
          'It is true. One message holds two things: a lead on an organiser, and a person who may need protection and housing.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q12-thursday-cars',
      objective: 'lo9-2',
      page: 'ch9-barrier-model',
      scenario:
        '*A fictional case.* A network hires cars from two firms, on Thursdays, for one night, paid by one card for four drivers. You are to propose a barrier at the step “transport”, with the body that sets it.',
      stem: 'Which line do you write?',
      choices: [
        {
          id: 'no-foreign-licence',
          text: 'The two firms stop hiring to people with a foreign licence; the trade association tells the others',
          feedback: 'It sorts people by origin, and the network finds a driver with another licence.',
        },
        {
          id: 'conduct-and-contact',
          text: 'The two firms agree on one contact and train staff on conduct such as one card for four drivers',
          correct: true,
          feedback: 'Yes. The firms set it, it hits the business, and other customers notice no change.',
        },
        {
          id: 'stop-hired-cars',
          text: 'The traffic police stop hired cars on Thursday nights and look at who sits in them',
          feedback: 'It hits hundreds of travellers, and after one week the network drives on Fridays.',
        },
        {
          id: 'higher-deposit',
          text: 'The ministry sets a high deposit for hires of one night, to be paid in advance by card',
          feedback: 'The network pays it as a cost. Others can no longer hire.',
        },
      ],
      feedback: {
        correct:
          'Step, signal, body, effect on rights: the line names all four. Ask too where the business will move.',
        incorrect:
          'A good barrier uses the signal that you have, one card for four drivers, and is set by those who see it. It sorts nobody by origin.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q15-one-budget',
      objective: 'lo9-3',
      page: 'ch9-campaigns',
      scenario:
        '*A fictional case.* You have money for one of four proposals. Young people in a town abroad pay recruiters for “safe work”. A seasonal visa exists, and hardly anybody there knows it.',
      stem: 'Which proposal do you choose?',
      choices: [
        {
          id: 'long-campaign',
          text: 'Posters for a year on the dangers of the journey, with a slogan that is known from other countries',
          feedback: 'Long, general, and alone. A workshop of 2016 asked for the opposite.',
        },
        {
          id: 'online-wide',
          text: 'Adverts online in nine countries, as one text for many costs less for each reader',
          feedback: 'No defined group, and the visa does not exist for most of the readers.',
        },
        {
          id: 'study-first',
          text: 'A study of two years on why people leave, and a campaign when its results are there',
          feedback: 'Good questions. Meanwhile recruiters sell, and two months would do to ask the group.',
        },
        {
          id: 'short-with-office',
          text: 'Two months in this town, an office that explains the visa, a measurement before and after',
          correct: true,
          feedback: 'Yes. Defined, short, tied to a lawful way, with a contact and a measured effect.',
        },
      ],
      feedback: {
        correct:
          'A campaign alone does not work. Tie it to a lawful way or another measure, and measure what it changed.',
        incorrect:
          'Choose what has a defined group, a short time, another measure beside it, a contact on the spot and a measurement.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q18-fifth-month',
      objective: 'lo9-4',
      page: 'ch9-return',
      scenario:
        '*A fictional case.* As judge you review detention for return. It has lasted five months. Third country T has not answered three requests for readmission. The man has an address with his brother and reported to the police each week before. The authority asks for three more months.',
      stem: 'What do you look at first?',
      choices: [
        {
          id: 'behaviour',
          text: 'Whether he has helped to get papers; if not, more time follows from the Directive',
          feedback:
            'Lack of cooperation can count. Without a real prospect of removal, detention has no purpose.',
        },
        {
          id: 'six-months',
          text: 'Whether six months have passed; before that the limit of the Directive is not touched',
          feedback: 'Six months are a limit, not a right to detain for so long.',
        },
        {
          id: 'prospect-and-milder',
          text: 'Whether removal is still a real prospect, and whether reporting at his brother’s address would do',
          correct: true,
          feedback: 'Yes. Detention is a last resort, for the shortest possible time.',
        },
        {
          id: 'new-regulation',
          text: 'Whether the new Regulation allows longer detention, and the case should wait for it',
          feedback: 'Most of its rules do not apply before October 2027. Today the law of 2008 decides.',
        },
      ],
      feedback: {
        correct:
          'In each review: is removal still a real prospect, and would milder means do [@return-directive, Art. 15]?',
        incorrect:
          'Ask for the prospect of removal and for milder means. The limits of six and twelve months come after these two questions.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-q19-registered-in-june',
      objective: 'lo9-5',
      page: 'ch9-onward',
      scenario:
        '*A fictional case.* In November 2026 police in Member State C meet a woman whose application was registered in Member State A on 20 June 2026. Her husband lives in C as a refugee. A colleague opens Regulation (EU) 2024/1351.',
      stem: 'Which rules say which State examines her application?',
      choices: [
        {
          id: 'new-for-all',
          text: 'The new Regulation, as it has applied from July 2026 on and it is November now',
          feedback: 'It decides about applications registered from 1 July 2026 on. Hers is older.',
        },
        {
          id: 'old-criteria',
          text: 'The criteria of Dublin III, as her application was registered before 1 July 2026',
          correct: true,
          feedback: 'Yes. The date of registration decides, and the family link belongs in the file.',
        },
        {
          id: 'c-by-presence',
          text: 'The law of Member State C, as she is there now and her husband has protection there',
          feedback: 'The husband matters within the rules. Presence alone decides nothing.',
        },
        {
          id: 'a-for-good',
          text: 'Neither text: A registered her, and so A remains responsible in each case',
          feedback: 'Registration alone does not settle it. The criteria look at family links.',
        },
      ],
      feedback: {
        correct:
          'Look at the date of registration first [@dublin-and-migration-pact, Art. 84]. Then at the family.',
        incorrect:
          'Registered before 1 July 2026: the criteria of Dublin III. Tell the asylum authority about the husband either way.',
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
      floor: true,
      select: 'single',
      choices: [
        {
          id: 'landlord-visit',
          text: 'Housing and labour inspectors visit the rooms with victim support; the landlord answers for offences',
          correct: true,
          feedback:
            'Right: it names a step, a signal and responsible bodies. It hits the business, and the tenants are safer than before.',
        },
        {
          id: 'clinic-names',
          text: 'The clinic asks for papers and sends the names of patients without papers to the police each morning',
          feedback: 'Ill people would stay away. A barrier never stands before medical care.',
        },
        {
          id: 'patrol-door',
          text: 'A patrol stands at the clinic door at night and checks the papers of those who come in or go out',
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
      stem: 'Five measures are planned in one region. Match each with the tool that IOM described in January 2016. A tool may be used twice.',
      page: 'ch9-four-tools',
      kind: 'case',
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
          id: 'voluntary-return',
          text: 'Help for people who wish to go home',
          target: 'tool-1-help',
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
      select: 'single',
      id: 'ch9-f3-seat-tomorrow',
      objective: 'lo9-4',
      page: 'ch9-return',
      finalOnly: true,
      floor: true,
      scenario:
        'A man was found staying illegally this morning. A colleague reports that a seat on a return flight is free tomorrow. Nobody has taken a decision yet. The man says quietly: “Back home they are looking for me.” He has also told the police who organised the journey.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'use-seat',
          text: 'Use the seat, as effective return keeps policy credible; he can apply for protection from abroad later',
          feedback:
            'Effective return is a legitimate aim, but it needs a decision, a remedy and a check of danger. None exists here.',
        },
        {
          id: 'record-then-decide',
          text: 'Record the fear and pass it to the asylum authority; tell the prosecutor about the witness; no removal now',
          correct: true,
          feedback:
            'Right: the words may be a request for protection, he is a possible witness, and without a decision there is no removal.',
        },
        {
          id: 'statement-first',
          text: 'Take a full statement about the organiser tonight, before a judge, and let him fly when the evidence is safe',
          feedback:
            'Evidence does not replace protection. A statement taken in such a way may also fail in court.',
        },
        {
          id: 'sign-voluntary',
          text: 'Let him sign a form for voluntary departure, which takes the place of a decision and of a check of danger',
          feedback:
            'He does not wish to go, so this would not be voluntary. A form does not remove the danger.',
        },
      ],
      feedback: {
        correct: 'Individual decision first, force last, and no return into danger.',
        incorrect:
          'Three things are open: a possible request for protection, a missing decision and a witness. Clear them before anyone plans a flight.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-f4-plan-without-a-p',
      objective: 'lo9-1',
      page: 'ch9-four-tools',
      finalOnly: true,
      scenario:
        '*A fictional case.* A working group against smuggling shows its plan: more cases, a campaign, new patrols, confiscation. The head of the group says: “Prevention and prosecution go hand in hand.” You sit in the meeting for the border police.',
      stem: 'What do you ask for?',
      choices: [
        {
          id: 'more-cases',
          text: 'For a figure: how many more cases, and in which month the first of them will be in court',
          feedback: 'A useful question. It makes the two Ps that are there more precise.',
        },
        {
          id: 'protection',
          text: 'For the third P: who refers victims and children, who alerts rescue, and with what beds',
          correct: true,
          feedback: 'Yes. The plan has prevention and prosecution, and protection is missing.',
        },
        {
          id: 'one-p',
          text: 'For a choice: a plan with one P, well done, is worth more than a plan with two or three',
          feedback: 'The head of IOM asked for three together. One alone moves the problem.',
        },
        {
          id: 'root-causes',
          text: 'For partners abroad: without work on the causes each campaign comes too late',
          feedback: 'That would be more prevention. The gap of this plan is another one.',
        },
      ],
      feedback: {
        correct:
          'Prevention, protection and prosecution belong together. Without protection, witnesses are lost and people are harmed.',
        incorrect: 'Two Ps are there. Ask for protection: rescue, referral, children, and beds.',
      },
    },
    {
      type: 'matching',
      id: 'ch9-f5-who-sets-it',
      objective: 'lo9-2',
      page: 'ch9-barrier-model',
      finalOnly: true,
      kind: 'case',
      stem: 'Five signals of one network lie on the table. Which body can set a barrier at each of these steps? One body is left over.',
      sources: [
        { id: 'beds', text: 'One person pays for twelve beds and keeps the keys', target: 'housing' },
        { id: 'transfers', text: 'Many senders, one receiver, cash out on the same day', target: 'fiu' },
        { id: 'look-alike', text: 'The face is not the one in the passport', target: 'border' },
        { id: 'new-name', text: 'The offer is back online under a third name', target: 'online' },
        { id: 'flat-bought', text: 'An organiser buys a flat in the name of a cousin', target: 'court' },
      ],
      targets: [
        { id: 'housing', text: 'Municipality and labour inspectors' },
        { id: 'fiu', text: 'Banks and their FIU' },
        { id: 'border', text: 'Border guards' },
        { id: 'online', text: 'Online unit and platform' },
        { id: 'court', text: 'Prosecutor and court' },
        { id: 'clinic', text: 'Health service' },
      ],
      feedback: {
        correct: 'All five. The health service is left over: no barrier stands before care.',
        partial: 'Some pairs are right. Name the step first: house, collect, identity, recruit, reinvest.',
        incorrect:
          'Beds belong to municipality and inspectors, transfers to bank and FIU, faces to border guards, offers to the online unit, property to the court. Care is no place for a barrier.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-f6-one-line-on-the-card',
      objective: 'lo9-3',
      page: 'ch9-campaigns',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* A card for people at a transit station has room for one more line. It names the risks and an emergency number. The group includes people who flee.',
      stem: 'Which line do you add?',
      choices: [
        {
          id: 'sent-back',
          text: '“Who enters without a visa will be sent back.”',
          feedback: 'It is not true for people who need protection, and it keeps them from asking.',
        },
        {
          id: 'no-hope',
          text: '“Europe has no more places. Tell your family.”',
          feedback: 'Neither fact nor help, and people who flee have no choice of that kind.',
        },
        {
          id: 'right-and-office',
          text: '“You may ask for protection. Lawful ways: ask at this office.”',
          correct: true,
          feedback: 'Yes. It names a right and a way, and promises nobody a result.',
        },
        {
          id: 'tell-us',
          text: '“Tell us who brought you and where you were kept, and you will be treated well.”',
          feedback: 'Good treatment depends on no statement.',
        },
      ],
      feedback: {
        correct: 'A balanced message names risks, lawful ways and the right to ask for asylum.',
        incorrect:
          'Say what is true for each reader: there is a right to ask for protection, and an office that explains lawful ways.',
      },
    },
    {
      type: 'numeric',
      id: 'ch9-f7-points-of-knowledge',
      objective: 'lo9-3',
      page: 'ch9-campaigns',
      finalOnly: true,
      kind: 'calculation',
      stem: 'Before a campaign 18 of 120 people asked in a town knew the office for seasonal visas; after it 45 of 150 did. By how many percentage points did the share rise?',
      answer: 15,
      unit: 'percentage points',
      mistakes: [
        {
          answer: 27,
          feedback: 'That is the difference in persons. Compare the shares: 18 of 120 and 45 of 150.',
        },
        {
          answer: 100,
          feedback: 'The share doubled, which is a rise of 100 per cent. In percentage points it is less.',
        },
        { answer: 30, feedback: 'That is the share afterwards. Subtract the share before.' },
      ],
      feedback: {
        correct:
          'Right: 15 % before, 30 % after, a rise of 15 points. It shows knowledge, not yet that fewer people paid a smuggler.',
        incorrect: '18 of 120 are 15 %, 45 of 150 are 30 %. The difference is 15 percentage points.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-f8-wages-before-the-flight',
      objective: 'lo9-4',
      page: 'ch9-illegal-work',
      finalOnly: true,
      scenario:
        '*A fictional case.* After an inspection a worker without a right to stay accepts to go home next week. For seven weeks no wage was paid. The employer says: “He came on Monday.” You are the labour inspector.',
      stem: 'What do you do this week?',
      choices: [
        {
          id: 'leave-to-court',
          text: 'Note both statements; a court can settle the matter when the worker asks for it from abroad',
          feedback: 'Returned workers can hardly pursue a claim alone. The evidence is here, this week.',
        },
        {
          id: 'fine-is-enough',
          text: 'Fine the employer, which covers the seven weeks as well, and close the part about wages',
          feedback: 'The fine goes to the State. The wage is owed to the worker.',
        },
        {
          id: 'record-and-claim',
          text: 'Record hours, tasks and promises of pay; tell the worker how to claim, and start it before he leaves',
          correct: true,
          feedback: 'Yes. At least three months’ work is presumed, so the employer has to show the contrary.',
        },
        {
          id: 'stay-for-trial',
          text: 'Ask that he stays until the end of the wage case, as he would lose the claim by leaving',
          feedback: 'He may go, and the claim goes on. Help from others, such as a trade union, is possible.',
        },
      ],
      feedback: {
        correct:
          'Wages are owed, and a duration of at least three months is presumed [@employers-sanctions-directive-2009-52, Art. 6]. Start the claim before the flight.',
        incorrect:
          'Back pay is a claim of the worker. Record what was done and promised, and start the claim while the worker is here.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-f9-one-of-the-places',
      objective: 'lo9-4',
      page: 'ch9-legal-channels',
      finalOnly: true,
      scenario:
        '*A fictional case.* In a hotspot a woman who has asked for protection says: “I have read of 21 000 places for 2026. How do I get one, and can it be in the north?” A volunteer nods: “You have good chances.”',
      stem: 'What do you tell her?',
      choices: [
        {
          id: 'good-chances',
          text: 'That her chances are good, if her country has a high rate of recognition',
          feedback: 'That was the scheme of 2015. And chances are nothing that you can know.',
        },
        {
          id: 'wrong-door',
          text: 'That the places are for people in camps outside the EU, and not for her',
          feedback: 'That would be resettlement. This figure is about solidarity between Member States.',
        },
        {
          id: 'north-later',
          text: 'That she will be told a State first, and can change to the north after a year',
          feedback: 'You promise what you cannot know. Nobody in the scheme chooses the State.',
        },
        {
          id: 'plan-between-states',
          text: 'That it is a plan between States, which no person can claim; her request here goes on',
          correct: true,
          feedback: 'Yes. You correct the hope, and the procedure that counts for her is under way.',
        },
      ],
      feedback: {
        correct:
          'The pool for 2026 is an agreement between States: up to 21 000 places or money instead. A plan is no result, so promise nobody a place.',
        incorrect:
          'Relocation moves people from one Member State to another by decision of the States. Her request is examined in any case.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch9-f10-child-in-the-group',
      objective: 'lo9-5',
      page: 'ch9-onward',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* On a night train in Member State C you meet a girl of about eleven with five adults. Eurodac shows that she was registered in Member State A. The adults say that she “belongs to all of us”. A train to A leaves in an hour.',
      stem: 'What comes first?',
      choices: [
        {
          id: 'back-to-a',
          text: 'The train to A with one of the adults, as A has registered her, knows her case and has a place for her',
          feedback: 'A transfer needs a procedure and a decision in her interest. And who is the adult?',
        },
        {
          id: 'guardian-and-talk',
          text: 'A guardian and a talk with her alone, through an interpreter; where she goes is decided after that',
          correct: true,
          feedback: 'Yes. Who she is, who is with her and where her family lives come before every train.',
        },
        {
          id: 'with-adults',
          text: 'A shelter for the six together, as she knows them and a night apart would frighten her',
          feedback: 'They may care for her, or hold her. Until that is clear she needs her own adult.',
        },
        {
          id: 'question-adults',
          text: 'An interview of the five, one by one, on who sold the journey; she can sleep meanwhile',
          feedback: 'The lead matters tomorrow. Tonight the child has nobody of her own.',
        },
      ],
      feedback: {
        correct:
          'Best interests of the child: guardian, talk, family links. A registration answers where she was, not where she should be.',
        incorrect:
          'First a guardian and a talk with her alone. Registration and network follow; no train decides for her.',
      },
    },
    {
      type: 'categorise',
      id: 'ch9-f11-which-tool-answers',
      objective: 'lo9-5',
      page: 'ch9-onward',
      finalOnly: true,
      kind: 'case',
      stem: 'A file on an onward traveller holds six questions. Which tool can answer each of them?',
      cards: [
        {
          id: 'where-registered',
          text: 'Where was the person registered, and with which face?',
          group: 'eurodac',
        },
        { id: 'child-seven', text: 'Was the child of seven registered as well?', group: 'eurodac' },
        {
          id: 'family-state',
          text: 'Does the spouse in another State make that State responsible?',
          group: 'rules',
        },
        {
          id: 'old-registration',
          text: 'Do the old criteria count, as it was registered in May 2026?',
          group: 'rules',
        },
        { id: 'seller', text: 'Who sold the journey from A to C?', group: 'police' },
        { id: 'van-owner', text: 'Whose van waited at the station?', group: 'police' },
      ],
      groups: [
        { id: 'eurodac', text: 'Eurodac' },
        { id: 'rules', text: 'Responsibility rules' },
        { id: 'police', text: 'Police cooperation' },
      ],
      feedback: {
        correct: 'All six. None of the three says why the person moved on, or whether protection is due.',
        partial: 'Some are right. Registration, responsibility, organiser: three questions, three tools.',
        incorrect:
          'Eurodac shows registrations, the rules name the State, and police cooperation finds who organised the journey.',
      },
    },
    {
      type: 'true-false',
      id: 'ch9-f12-family-at-the-end',
      objective: 'lo9-5',
      page: 'ch9-onward',
      finalOnly: true,
      kind: 'case',
      stem: 'An applicant has a husband with protection in another Member State. Under the rules on responsibility you look at this link when it is clear through which State she first entered.',
      answer: false,
      feedback: {
        true: 'The statement is false. The rules look at families first. Tell the asylum authority about the link on the first day.',
        false:
          'Right, it is false. Family links come first in these rules, so the information belongs in the file at once.',
      },
    },
  ],
});
