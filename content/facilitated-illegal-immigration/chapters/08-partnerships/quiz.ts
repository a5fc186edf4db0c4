import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch8-quiz',
  title: 'Check chapter 8',
  introduction:
    'Ten questions on sectors, duties, the business case and feedback. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  questions: [
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch8-q01-named-sectors',
      objective: 'lo8-1',
      page: 'ch8-why',
      stem: 'This chapter begins with three kinds of company. They carry what a network sends: messages, parcels and money. Which are they?',
      choices: [
        {
          id: 'money-transfer',
          text: 'International money-transfer companies',
          correct: true,
          feedback: 'Right. They may see how money is collected and moved on.',
        },
        {
          id: 'couriers',
          text: 'Courier companies',
          correct: true,
          feedback: 'Right. Documents can travel by parcel, so work with customs and postal security.',
        },
        {
          id: 'social-media',
          text: 'Social media',
          correct: true,
          feedback: 'Right. They may see how smugglers advertise and recruit.',
        },
        {
          id: 'hospitals',
          text: 'Hospitals and clinics',
          feedback:
            'They carry none of the three. Care is open to everyone in need, and medical staff should not become your informants.',
        },
        {
          id: 'universities',
          text: 'Universities',
          feedback:
            'They carry none of the three. Researchers spoke at the 2016 conference, but not as such partners.',
        },
        {
          id: 'energy-firms',
          text: 'Energy companies',
          feedback:
            'They carry none of the three. Their bills can become evidence in a case, but this makes no partnership.',
        },
      ],
      feedback: {
        correct: 'All three. Transport, shipping, banks, landlords and employers follow on the next pages.',
        partial:
          'Not complete, or one too many. One kind moves money, one moves parcels, one carries messages.',
        incorrect:
          'Courier companies carry parcels, social media carry messages, and international money-transfer companies move money. The others see little of what a network sends.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q02-company-role',
      objective: 'lo8-3',
      page: 'ch8-rules',
      stem: 'How did a workshop of the Amsterdam conference describe private companies in January 2016?',
      choices: [
        {
          id: 'border-auxiliaries',
          text: 'As auxiliary border guards who carry out checks for the State',
          feedback: 'The opposite. The workshop said that companies are no immigration officers.',
        },
        {
          id: 'bystanders',
          text: 'As neutral bystanders who should stay outside the whole matter',
          feedback: 'No. The workshop wanted more dialogue, trust and cooperation with them.',
        },
        {
          id: 'critical-partners',
          text: 'As critical partners who are no immigration officers',
          correct: true,
          feedback: 'Yes. They matter a great deal, and their role has limits.',
        },
        {
          id: 'main-suspects',
          text: 'As the main suspects, because smugglers use their services',
          feedback: 'No. To be used by offenders is no guilt. A suspicion needs facts in the single case.',
        },
      ],
      feedback: {
        correct: 'Ask a company for what it can do. Public tasks stay with the authorities.',
        incorrect:
          'The workshop called companies critical partners, but no immigration officers. So ask for what they can do, and keep public tasks public.',
      },
    },
    {
      type: 'matching',
      id: 'ch8-q03-must-may',
      objective: 'lo8-2',
      page: 'ch8-sector-map',
      stem: 'Sort the five acts: what must a company do by law, what may it do, what must you not ask of it?',
      sources: [
        { id: 'bank-reports', text: 'A bank reports a suspicious transaction', target: 'must' },
        {
          id: 'haulier-trains',
          text: 'A haulier trains drivers to recognise people in distress',
          target: 'may',
        },
        {
          id: 'airline-decides',
          text: 'An airline decides who deserves asylum',
          target: 'must-not-ask',
        },
        {
          id: 'host-reports',
          text: 'A hosting provider reports a suspected crime that threatens a life',
          target: 'must',
        },
        {
          id: 'chamber-spreads',
          text: 'A chamber of commerce spreads a code of conduct',
          target: 'may',
        },
      ],
      targets: [
        { id: 'must', text: 'Must do by law' },
        { id: 'may', text: 'May do' },
        { id: 'must-not-ask', text: 'Must not be asked to do' },
      ],
      feedback: {
        correct:
          'All five. The two duties come from Directive (EU) 2015/849 and from Art. 18 of the Digital Services Act. Public tasks stay public.',
        partial:
          'Some are right. Look for a law that obliges the company. If there is none, ask whether the task belongs to the State.',
        incorrect:
          'Duties by law: the report of the bank and that of the hosting provider. Free help: training and a code of conduct. A decision on asylum belongs to the State.',
      },
    },
    {
      type: 'true-false',
      id: 'ch8-q04-sudden-changes',
      objective: 'lo8-3',
      page: 'ch8-transport',
      stem: '“Sudden changes of policy are acceptable for companies as long as they are announced in the press.”',
      answer: false,
      feedback: {
        true: 'The statement is false. The 2016 workshop wanted practice that is predictable, clear and consistent. The effect of sudden shifts on companies should be assessed.',
        false:
          'Right, the statement is false. An announcement in the press is not enough: practice should be predictable, and its effect on companies should be assessed.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch8-q05-order-of-steps',
      objective: 'lo8-3',
      page: 'ch8-build',
      stem: 'You know the problem and want to build a partnership. Put the next steps in order.',
      items: [
        { id: 'map-actors', text: 'Map the actors' },
        { id: 'business-case', text: 'Make the business case' },
        { id: 'agreement', text: 'Agree on roles or a code of conduct' },
        { id: 'line-training', text: 'Train staff and open the contact line' },
        { id: 'feedback-review', text: 'Give feedback and review' },
      ],
      feedback: {
        correct:
          'Right. Each step prepares the next: you cannot convince a partner whom you have not found. Without feedback, partnerships fade.',
        partial:
          'Some steps are in place. Ask what each one needs first: whom do I convince, what do we agree, how does it work, did it help?',
        incorrect:
          'Map the actors, make the business case, agree, then train staff and open the line. Feedback and review keep the partnership alive.',
      },
    },
    {
      type: 'fill-in',
      id: 'ch8-q06-good-contacts',
      objective: 'lo8-3',
      page: 'ch8-transport',
      stem: 'Complete the sentence. It sums up advice of a workshop in Amsterdam, January 2016.',
      text: '{who} of commerce can be good bodies for authorities to talk to.',
      blanks: [
        {
          id: 'who',
          label: 'missing word at the start of the sentence',
          accepted: [
            'Chambers',
            'Chamber',
            'The chambers',
            'Local chambers',
            'National chambers',
            'Chambers of commerce',
          ],
        },
      ],
      mistakes: [
        {
          answer: 'Ministries',
          feedback:
            'Ministries belong to the authorities. The workshop meant bodies that speak for companies.',
        },
        {
          answer: 'Unions',
          feedback: 'Trade unions speak for workers. The missing word goes with “of commerce”.',
        },
      ],
      feedback: {
        correct: 'Right. Through them you may also reach small firms and sub-contractors.',
        incorrect:
          'The word is “Chambers”. Chambers of commerce speak for many companies, small firms and sub-contractors included.',
      },
    },
    {
      type: 'numeric',
      id: 'ch8-q07-carrier-penalty',
      objective: 'lo8-2',
      page: 'ch8-transport',
      stem: 'Council Directive 2001/51/EC of 28 June 2001 deals with penalties for carriers. A State may choose to set a *maximum* penalty per person carried. This maximum may not be lower than how many euros?',
      answer: 5000,
      unit: 'EUR per person carried',
      mistakes: [
        {
          answer: 3000,
          feedback: 'This is the other choice: the lowest *minimum* penalty per person that a State may set.',
        },
        {
          answer: 500000,
          feedback:
            'This belongs to the lump sum, whose maximum may not be lower than EUR 500 000. The question asks about the penalty per person.',
        },
      ],
      feedback: {
        correct:
          'Right, EUR 5 000. The duties of the State stay untouched when a person seeks international protection.',
        incorrect:
          'The answer is EUR 5 000 per person carried (Art. 4). The duties of the State stay untouched when a person seeks international protection.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q08-convince-chiefs',
      objective: 'lo8-4',
      page: 'ch8-why',
      stem: 'What did a researcher advise in January 2016 for winning over chief executives?',
      choices: [
        {
          id: 'public-naming',
          text: 'Name in public those companies that do not yet cooperate',
          feedback: 'Nobody advised this. Blame may end a talk before it begins.',
        },
        {
          id: 'moral-appeal',
          text: 'Appeal to their conscience alone, without speaking of benefit',
          feedback:
            'Conscience matters, but smuggling competes with other good causes. The advice was to show the benefit.',
        },
        {
          id: 'fines-first',
          text: 'Begin with fines, and offer cooperation only afterwards',
          feedback: 'Not the advice. Penalties follow the law; they are no way to win a partner.',
        },
        {
          id: 'business-case',
          text: 'Present a clear business case with the benefit for the company',
          correct: true,
          feedback: 'Yes. Cost, safety, reputation, legal duty and staff give you five lines.',
        },
      ],
      feedback: {
        correct: 'Smuggling competes with other causes for attention, so show what the company gains.',
        incorrect:
          'The advice was a clear business case. Smuggling competes with other causes, such as the environment, for the attention of companies.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q09-names-for-bank',
      objective: 'lo8-5',
      page: 'ch8-money',
      scenario:
        '*A fictional case.* A bank in Osterfeld reported many small transfers to one account. Its report helped you. Now its compliance officer calls: “Give us the names of all suspects, so that we can help better.” The investigation is still open.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'informal-list',
          text: 'Send the list informally and ask for silence, because the bank has earned trust.',
          feedback:
            'Trust is no legal basis. The suspects are presumed innocent, and the list may do harm that you cannot undo.',
        },
        {
          id: 'no-contact',
          text: 'Refuse and end all contact, because an open investigation allows no word at all.',
          feedback:
            'Names stay secret, but general feedback is possible. Silence makes the next reports worse.',
        },
        {
          id: 'fiu-feedback',
          text: 'Use the FIU channel: general feedback and patterns, no personal data without a legal basis.',
          correct: true,
          feedback: 'Yes. The bank learns what helped, and no person is exposed.',
        },
        {
          id: 'tell-customer',
          text: 'Suggest that the bank asks the customer about the transfers and about the other names.',
          feedback:
            'This warns the customer. Tipping off is banned by Art. 39 of Directive (EU) 2015/849, and the money may disappear.',
        },
      ],
      feedback: {
        correct:
          'Feedback yes, data only with a legal basis. FIUs should give feedback where practicable, so let the FIU be your channel.',
        incorrect:
          'Give general feedback and typologies through the FIU. Personal data need a legal basis, and the customer must not learn of the report.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q10-driver-fears',
      objective: 'lo8-3',
      page: 'ch8-transport',
      scenario:
        '*A fictional case.* A lorry driver hears voices in the trailer, stops and calls the police. Six people are freed and have seen a doctor. Nothing suggests that the driver knew. Now the driver is afraid: “They will fine me, and my boss will dismiss me.”',
      stem: 'What do you do?',
      choices: [
        {
          id: 'fine-at-once',
          text: 'Fine the driver on the spot, so that the rules are the same for everybody on the road.',
          feedback:
            'Whether a penalty applies is for the competent authority to decide. A fine on the spot tells all drivers not to call.',
        },
        {
          id: 'witness-thanks',
          text: 'Treat as a witness, thank, explain the rules, inform the firm’s contact, use the lesson.',
          correct: true,
          feedback: 'Yes. You protect the witness, the firm learns, and the next driver will call as well.',
        },
        {
          id: 'send-away',
          text: 'Note the name, say that it is a matter between driver and employer, and leave.',
          feedback:
            'You lose a witness and a partner. A few clear words about rules and contact cost little.',
        },
        {
          id: 'publish-firm',
          text: 'Publish the name of the firm, so that customers can see where it happened.',
          feedback: 'You punish the firm whose driver called. Other firms will learn to stay silent.',
        },
      ],
      feedback: {
        correct:
          'Dialogue and trust were the first conclusion of the 2016 workshop on transport. Bring the case into the code of conduct.',
        incorrect:
          'Treat the driver as a witness, give thanks and explain the rules. Tell the contact point of the firm what happened. Punishing those who call stops the calls.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-f1-shared-blacklist',
      objective: 'lo8-5',
      page: 'ch8-rules',
      finalOnly: true,
      scenario:
        '*A fictional case.* A transport association has worked well with you for a year. Its director now proposes a shared list. The police send names and photographs of all drivers who were ever questioned. The association passes the list to its members: “Our firms will then stop hiring them.”',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'send-once',
          text: 'Yes, once and with a warning that it is confidential, because the purpose is good.',
          feedback: 'A good purpose does not replace a legal basis. Witnesses would lose their work too.',
        },
        {
          id: 'patterns-only',
          text: 'No list. We offer general patterns, training and feedback, and one contact for both sides.',
          correct: true,
          feedback: 'Yes. Members learn what to notice, and no questioned person is branded.',
        },
        {
          id: 'names-only',
          text: 'Yes, but only names, because a photograph would reveal too much about a person.',
          feedback:
            'A name is personal data as well. To have been questioned proves nothing, and many were witnesses.',
        },
        {
          id: 'end-work',
          text: 'No, and the partnership ends, because the association has asked for something unlawful.',
          feedback: 'The no is right, the end is not. Explain the limit and offer what you may give.',
        },
      ],
      feedback: {
        correct:
          'Patterns before persons. Data from criminal cases need a legal basis and a specified purpose, and people keep the presumption of innocence.',
        incorrect:
          'Refuse the list and keep the partner. Patterns, training and general feedback help firms without exposing persons.',
      },
    },
    {
      type: 'matching',
      id: 'ch8-f2-signal-sector',
      objective: 'lo8-1',
      page: 'ch8-sector-map',
      finalOnly: true,
      stem: 'Match each signal to the private partner that is most likely to notice it first. Each signal may also have a harmless reason.',
      sources: [
        {
          id: 'reported-advert',
          text: 'Users report an advert for “safe travel without papers”',
          target: 'platform',
        },
        {
          id: 'many-payments',
          text: 'Many people send small sums to one receiver, without a clear reason',
          target: 'transfer-firm',
        },
        {
          id: 'rent-for-many',
          text: 'One person pays for beds whose users change every few days',
          target: 'landlord',
        },
        {
          id: 'knocking',
          text: 'Somebody knocks from inside after a night stop',
          target: 'haulier',
        },
        {
          id: 'papers-held',
          text: 'Papers and wages of six workers are held by one colleague',
          target: 'employer',
        },
      ],
      targets: [
        { id: 'platform', text: 'Social-media company' },
        { id: 'transfer-firm', text: 'Money-transfer company' },
        { id: 'landlord', text: 'Hotel or landlord' },
        { id: 'haulier', text: 'Haulier' },
        { id: 'employer', text: 'Employer' },
      ],
      feedback: {
        correct:
          'All five: recruit, collect, house, transport, work. Nobody sees the whole, so a map of sectors comes before the first call.',
        partial:
          'Some pairs are right. Name the stage first: recruit, collect, house, transport or work. Then ask whose daily business it is.',
        incorrect:
          'Adverts appear at the platform, transfers at the money-transfer company, beds at the landlord. The knocking is heard by the driver, and held papers are noticed at work.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch8-f3-ferry-case',
      objective: 'lo8-4',
      page: 'ch8-why',
      finalOnly: true,
      scenario:
        '*A fictional case.* You prepare a talk with the head of a ferry company. The company says that it already supports a programme for clean seas and has little time.',
      stem: 'Which arguments belong in an honest business case?',
      choices: [
        {
          id: 'fewer-delays',
          text: 'Fewer delays and lower costs when people are found on board',
          correct: true,
          feedback: 'Right. Cost is the first line: time, damage and possible penalties.',
        },
        {
          id: 'crew-safety',
          text: 'Crew who know what to do, and are safer for it',
          correct: true,
          feedback: 'Right. Safety counts for crew, passengers and people in danger.',
        },
        {
          id: 'clear-duties',
          text: 'Clarity about legal duties and about where they end',
          correct: true,
          feedback: 'Right. Staff who know the limits of their task make fewer mistakes.',
        },
        {
          id: 'no-checks',
          text: 'No more police checks for as long as the partnership lasts',
          feedback: 'You cannot promise this. A partner gets no special treatment.',
        },
        {
          id: 'case-files',
          text: 'Access to police files on passengers who seem suspicious',
          feedback: 'There is no basis for it. Feedback is general; personal data need a legal basis.',
        },
        {
          id: 'asylum-screening',
          text: 'The right to refuse passengers who are likely to ask for asylum',
          feedback:
            'No company decides on protection. Requests go to the competent authority, and the duty stays with the State.',
        },
      ],
      feedback: {
        correct:
          'All three. They speak about the company’s own needs, so they can compete with the other programme for attention.',
        partial:
          'Not complete, or one too many. Keep what the company really gains, and leave out what you may not give.',
        incorrect:
          'Honest arguments are cost, safety and clear duties. Freedom from checks, police files and decisions on protection are not yours to offer.',
      },
    },
  ],
});
