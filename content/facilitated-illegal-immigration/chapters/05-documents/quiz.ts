import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch5-quiz',
  title: 'Check chapter 5',
  introduction:
    'Ten questions on types of document fraud, layers of control, databases, evidence and protection. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  questions: [
    {
      type: 'matching',
      id: 'ch5-q01-three-limbs',
      objective: 'lo5-2',
      page: 'ch5-types',
      stem: 'Match each case to the limb of Art. 3(c) of the Smuggling of Migrants Protocol.',
      sources: [
        {
          id: 'page-altered',
          text: 'A page of a genuine passport has been altered',
          target: 'false-altered',
        },
        {
          id: 'work-contract',
          text: 'A visa was obtained with a false employment contract',
          target: 'ill-obtained',
        },
        { id: 'sibling', text: 'A traveller uses the genuine passport of a sibling', target: 'other-user' },
        { id: 'bribe', text: 'A passport was obtained by bribing an official', target: 'ill-obtained' },
        {
          id: 'no-such-state',
          text: 'A passport names a country that does not exist',
          target: 'false-altered',
        },
      ],
      targets: [
        { id: 'false-altered', text: '(i) Falsely made or altered' },
        { id: 'ill-obtained', text: '(ii) Improperly issued or obtained' },
        { id: 'other-user', text: '(iii) Used by another person' },
      ],
      feedback: {
        correct:
          'All five are right. You saw that a genuine document can be fraudulent: through the way it was obtained, or through the person who uses it.',
        partial:
          'Some pairs are right. Ask of each case: who made or changed it, how was it issued, who is using it? The question that finds the problem gives you the limb.',
        incorrect:
          'Use three questions. Who made or changed it: limb (i). How was it issued: limb (ii). Who is using it: limb (iii). In the last two, the document can be genuine.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q02-id-swap-limb',
      objective: 'lo5-2',
      page: 'ch5-impostors',
      stem: 'In an ID-swap, a traveller presents the genuine, unaltered passport of another person. Which part of the definition in Art. 3(c) applies?',
      choices: [
        {
          id: 'altered',
          text: 'Limb (i): material alteration of the document',
          feedback: 'Nothing in the passport has been changed. Limb (i) needs a false or altered document.',
        },
        {
          id: 'improper-issue',
          text: 'Limb (ii): improper issue of the document',
          feedback: 'The authority issued it correctly, to the rightful holder. The problem began later.',
        },
        {
          id: 'other-person',
          text: 'Limb (iii): use by a person other than the holder',
          correct: true,
          feedback: 'Yes. The document is genuine; the user is not its rightful holder.',
        },
        {
          id: 'not-covered',
          text: 'None: a genuine document is not covered by it',
          feedback:
            'The definition is wider than the word “false”. It also covers genuine documents in the wrong hands.',
        },
      ],
      feedback: {
        correct:
          'Check the person, not only the paper: an examination of the passport alone would find nothing.',
        incorrect:
          'In an ID-swap the paper is genuine and the person is not the rightful holder. That is limb (iii). So compare person, photograph, chip and database.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch5-q03-forms-2016',
      objective: 'lo5-1',
      page: 'ch5-types',
      stem: 'Which forms of fraud does the report of the Amsterdam conference (January 2016) name in connection with smuggling?',
      choices: [
        {
          id: 'forged-documents',
          text: 'Forged documents',
          correct: true,
          feedback:
            'Right. The Hungarian EMPACT representative said that groups were well organised in obtaining them.',
        },
        {
          id: 'visa-abuse',
          text: 'Abuse of visas',
          correct: true,
          feedback: 'Right. The visa is genuine, but it serves a false purpose.',
        },
        {
          id: 'false-marriages',
          text: 'False marriages',
          correct: true,
          feedback: 'Right. They serve the stay in a country rather than the crossing of a border.',
        },
        {
          id: 'id-swap',
          text: 'ID-swap',
          correct: true,
          feedback: 'Right. A Dutch speaker named it, with false documents, as typical of smuggling by air.',
        },
        {
          id: 'money',
          text: 'Counterfeit money',
          feedback: 'It is a serious crime, but the report does not link it to smuggling.',
        },
        {
          id: 'manifests',
          text: 'Forged cargo manifests',
          feedback: 'These are papers about goods. The report speaks of documents for persons.',
        },
        {
          id: 'credit-cards',
          text: 'Stolen credit cards',
          feedback: 'The report looks at the money of smugglers, but it does not name stolen cards.',
        },
      ],
      feedback: {
        correct:
          'All four. Two of them, visa abuse and false marriages, show that document fraud concerns stay as well as entry.',
        partial:
          'Not complete, or one too many. The report names four: forged documents, abuse of visas, false marriages and ID-swap.',
        incorrect:
          'The report names forged documents, abuse of visas, false marriages and ID-swap. Fraud covers stay as well as entry.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch5-q04-layer-order',
      objective: 'lo5-3',
      page: 'ch5-layers',
      stem: 'Put the layers of control in order, from before the journey to the end of the check.',
      items: [
        { id: 'advance-carrier', text: 'Advance data and carrier check' },
        { id: 'first-line', text: 'First-line check' },
        { id: 'second-line', text: 'Second-line check' },
        { id: 'specialist', text: 'Document specialist' },
        { id: 'decision', text: 'Decision, with the protection check done' },
      ],
      feedback: {
        correct:
          'Right. Each layer has more time and asks a deeper question. A need for protection can be raised at any layer and must be passed on at once.',
        partial:
          'Some layers are in place. Think of the traveller’s way: carrier, first officer, officer away from the queue, expert, decision.',
        incorrect:
          'The order is: advance data and carrier, first line, second line, document specialist, decision. Protection does not wait for the last layer: a request can come at any of them.',
      },
    },
    {
      type: 'numeric',
      id: 'ch5-q05-airport-ratio',
      objective: 'lo5-1',
      page: 'ch5-airport',
      stem: 'The Royal Netherlands Marechaussee reported these arrests at Schiphol airport in 2015: 640 persons with false documents and 48 persons for migrant smuggling (Amsterdam conference, 2016). What is the ratio of the first number to the second? Give one decimal.',
      answer: 13.3,
      accept: { min: 13.3, max: 13.4 },
      unit: 'persons with false documents for each person arrested for smuggling',
      mistakes: [
        { answer: 0.075, feedback: 'You divided 48 by 640. Divide the larger group by the smaller one.' },
        { answer: 0.1, feedback: 'You divided 48 by 640 and rounded. Divide 640 by 48.' },
        { answer: 0.08, feedback: 'You divided 48 by 640 and rounded. Divide 640 by 48.' },
        { answer: 7.5, feedback: 'That is 48 as a percentage of 640. Divide 640 by 48 instead.' },
        { answer: 13, feedback: 'Close. The question asks for one decimal: do not round to a whole number.' },
        { answer: 592, feedback: 'That is the difference. A ratio comes from a division.' },
      ],
      feedback: {
        correct:
          'Right: 640 divided by 48 is about 13.3. It does *not* say that each smuggler brought 13 people. The two counts are not linked, and linking them was the hard part.',
        incorrect:
          'Divide 640 by 48: about 13.3. Then be careful with it. The two counts are not linked, so it does *not* say that each smuggler brought 13 people.',
      },
    },
    {
      type: 'true-false',
      id: 'ch5-q06-hit-decides',
      objective: 'lo5-4',
      page: 'ch5-databases',
      stem: '“A database hit is sufficient reason for a final decision.”',
      answer: false,
      feedback: {
        true: 'The statement is false. Names are shared, data are mistyped, and passports are found again. Verify the identity and whether the entry is still valid, then follow the hit procedure.',
        false:
          'Right, the statement is false. A hit is a lead. Verify the identity and whether the entry is still valid, follow the hit procedure, and hear the person.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q07-public-tool',
      objective: 'lo5-4',
      page: 'ch5-databases',
      stem: 'Which tool is open to the public and shows security features of authentic documents?',
      choices: [
        {
          id: 'sis',
          text: 'SIS, the Schengen Information System',
          feedback: 'SIS holds alerts on persons and documents. Only named authorities may query it.',
        },
        {
          id: 'eurodac',
          text: 'Eurodac, the EU database of biometric data',
          feedback: 'Eurodac serves asylum and migration purposes. It holds no pictures of documents.',
        },
        {
          id: 'siena',
          text: 'SIENA, the message system of Europol',
          feedback: 'SIENA carries messages between authorities. It is neither public nor a reference tool.',
        },
        {
          id: 'prado',
          text: 'PRADO, the public register of documents',
          correct: true,
          feedback: 'Yes. Everyone may look up authentic identity and travel documents there.',
        },
      ],
      feedback: {
        correct:
          'PRADO is the public part. FADO holds the restricted part, with false documents, for authorities and experts.',
        incorrect:
          'PRADO is the public register of authentic documents. FADO holds the restricted part for authorities and experts.',
      },
    },
    {
      type: 'fill-in',
      id: 'ch5-q08-interpol-network',
      objective: 'lo5-4',
      page: 'ch5-databases',
      stem: 'In about 2011 the International Organization for Migration (IOM) described its border management information system. Complete the sentence.',
      text: 'Such a border system can be connected to INTERPOL’s global communication system, called {network-name}.',
      blanks: [
        {
          id: 'network-name',
          label: 'name of INTERPOL’s network: a letter and three digits',
          accepted: [
            'I-24/7',
            'I 24/7',
            'I24/7',
            'I-24-7',
            'I 24-7',
            'I-24 / 7',
            'I247',
            'I-247',
            'I24-7',
            'I-24/7 network',
            'INTERPOL I-24/7',
          ],
        },
      ],
      mistakes: [
        { answer: 'SLTD', feedback: 'SLTD is one of the databases that are reached through the network.' },
        { answer: 'SIENA', feedback: 'SIENA is the message system of Europol, not of INTERPOL.' },
        {
          answer: 'SIS',
          feedback: 'SIS is the Schengen Information System of the EU, not a network of INTERPOL.',
        },
        {
          answer: 'MIDAS',
          feedback:
            'MIDAS is the system that IOM offers today. The question asks for the network of INTERPOL.',
        },
        {
          answer: 'PIRS',
          feedback: 'PIRS was the border system of IOM. The question asks for the network of INTERPOL.',
        },
        { answer: '24/7', feedback: 'Almost: a letter is missing in front.' },
      ],
      feedback: {
        correct: 'Right. Checks of stolen and lost travel documents run through I-24/7.',
        incorrect: 'The network is called I-24/7. Through it run checks of stolen and lost travel documents.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch5-q09-forged-and-asylum',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      scenario:
        '*A fictional case.* At the first line, D. hands over a passport. The officer sees that it has been altered. Before the officer can say anything, D. says: “I cannot go back. I want to ask for asylum.”',
      stem: 'What do you do?',
      choices: [
        {
          id: 'pass-on',
          text: 'Record the request for asylum and pass it on to the competent authority.',
          correct: true,
          feedback: 'Right. A request can be made at any layer of control, and it is passed on at once.',
        },
        {
          id: 'secure',
          text: 'Secure the passport as evidence and note who handled it.',
          correct: true,
          feedback: 'Right. The document stays evidence, whatever becomes of the request.',
        },
        {
          id: 'supplier',
          text: 'Start an investigation into the supplier of the passport.',
          correct: true,
          feedback:
            'Right. INTERPOL (2016) aims at the criminals in smuggling networks, not at the migrants.',
        },
        {
          id: 'article-31',
          text: 'Consider Art. 31 of the Refugee Convention with the prosecutor.',
          correct: true,
          feedback: 'Right. Under its conditions, refugees are not penalised for illegal entry or presence.',
        },
        {
          id: 'refuse-now',
          text: 'Refuse entry at once, because the passport is forged.',
          feedback:
            'Border rules do not override the right to seek protection. The request must be passed on.',
        },
        {
          id: 'charge-first',
          text: 'Bring the criminal case to its end before any asylum step.',
          feedback:
            'The two procedures run side by side. Waiting could also mean punishing what may not be punished.',
        },
        {
          id: 'give-back',
          text: 'Give the passport back, because D. has asked for asylum.',
          feedback:
            'A request for protection does not make the document genuine. You would lose the evidence.',
        },
      ],
      feedback: {
        correct: 'All four. Fraud and protection are two files, and both are needed.',
        partial:
          'Part of it is right. Check that both files are open: the person’s request, and the document with its supplier.',
        incorrect:
          'Fraud and protection are two files, both needed. Pass on the request, secure the passport, look for the supplier, and consider Art. 31 of the Refugee Convention.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q10-priority-child',
      objective: 'lo5-3',
      page: 'ch5-port-halden',
      scenario:
        '*Operation BEACON, a fictional case.* At the second line in Port Halden, two adults have presented genuine passports that belong to other people. A child is travelling with them.',
      stem: 'Which order of priority do you follow?',
      choices: [
        {
          id: 'arrest-together',
          text: 'Arrest both adults, leave the child with them for the night, then query the databases in the morning',
          feedback:
            'Nobody knows yet who these adults are to the child. Safety cannot wait until the morning.',
        },
        {
          id: 'child-first',
          text: 'Child’s safety and tie to the adults; protection and signs of trafficking; identity; supplier and other cases',
          correct: true,
          feedback:
            'Yes. The child comes first. Then you find out what the people need, who they are and who is behind it.',
        },
        {
          id: 'copy-travel',
          text: 'Copy both passports, let the three travel on, and watch in the next State where they go and whom they meet',
          feedback:
            'A child who may be in danger would travel on, and two persons would enter on other people’s documents.',
        },
        {
          id: 'carrier',
          text: 'Ask the ferry company to decide, since it accepted the passports, then record what it does with the three',
          feedback:
            'Carriers have duties to check documents. Decisions on entry, protection and children are for the State.',
        },
      ],
      feedback: {
        correct:
          'The best interests of the child come first (Convention on the Rights of the Child, Art. 3). Protection, identity and the network follow, and none is dropped.',
        incorrect:
          'Best interests of the child first: safety, and a check of who the adults are to the child. Then protection and signs of trafficking, identity with biometrics and databases, and the supplier.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f1-worker-card',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      finalOnly: true,
      scenario:
        '*A fictional case.* During a check inland, a driver stops a minibus with workers. One of them, M., shows a counterfeit identity card. Away from the others and with an interpreter, M. says: “The boss gave it to me. I have to show it when the police check us. The boss keeps my own passport and my pay.”',
      stem: 'How do you go on?',
      choices: [
        {
          id: 'charge-use',
          text: 'Charge M. with use of a false document and close the case, since M. admits it',
          feedback:
            'M. also describes control and unpaid work. You would punish a possible victim and leave the supplier alone.',
        },
        {
          id: 'card-only',
          text: 'Take the card away, warn M. not to use it again, and let the minibus drive on',
          feedback:
            'M. would go back under the control of the boss, and the evidence would not be followed up.',
        },
        {
          id: 'call-boss',
          text: 'Telephone the boss and ask for M.’s own passport, so that identity can be checked',
          feedback:
            'You would warn the suspect and put M. in danger. Secure the passport with a lawful measure instead.',
        },
        {
          id: 'two-files',
          text: 'Secure the card, refer M. as a possible victim of trafficking, and investigate the boss',
          correct: true,
          feedback:
            'Yes. Both files are open: the document with its supplier, and a person who may need protection.',
        },
      ],
      feedback: {
        correct:
          'Passport withheld, pay withheld and orders to show a false card point to trafficking. Authorities must be able not to prosecute victims for crimes that they were compelled to commit (Directive 2011/36/EU, Art. 8).',
        incorrect:
          'Secure the card and refer M. for help. The signs point to trafficking, so Art. 8 of Directive 2011/36/EU must be considered before any charge. The investigation looks at the person who supplied the card.',
      },
    },
    {
      type: 'matching',
      id: 'ch5-f2-question-tool',
      objective: 'lo5-4',
      page: 'ch5-databases',
      finalOnly: true,
      stem: 'Match each question of an officer to the tool that answers it best.',
      sources: [
        {
          id: 'reported-stolen',
          text: 'Has a country outside the EU reported this passport as stolen?',
          target: 'sltd',
        },
        {
          id: 'visa-holder',
          text: 'Do these fingerprints belong to the person who got the visa?',
          target: 'vis',
        },
        {
          id: 'known-false',
          text: 'What do known false versions of this document look like?',
          target: 'fado',
        },
        {
          id: 'asylum-before',
          text: 'Has this person applied for asylum in another Member State?',
          target: 'eurodac',
        },
        { id: 'overstayed', text: 'When did this short-stay visitor last enter and leave?', target: 'ees' },
      ],
      targets: [
        { id: 'sltd', text: 'SLTD (INTERPOL)' },
        { id: 'vis', text: 'Visa Information System' },
        { id: 'fado', text: 'FADO' },
        { id: 'eurodac', text: 'Eurodac' },
        { id: 'ees', text: 'Entry/Exit System' },
      ],
      feedback: {
        correct:
          'All right. You started from the question. Whatever the tool answers, verify it before you decide.',
        partial:
          'Some pairs are right. Ask what each tool is about: lost documents, visas, pictures of documents, asylum, or border crossings.',
        incorrect:
          'Start from the content. SLTD: stolen and lost documents. VIS: visa applications. FADO: pictures of authentic and false documents. Eurodac: biometric data from asylum and migration. EES: entries and exits.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch5-f3-limb-two',
      objective: 'lo5-2',
      page: 'ch5-false-basis',
      finalOnly: true,
      scenario:
        '*A fictional case.* In a lawful search of an office, investigators find papers in the names of five persons. For each of them, they find out how the paper came about.',
      stem: 'Which papers fall under limb (ii) of Art. 3(c): improperly issued or obtained?',
      choices: [
        {
          id: 'forced-clerk',
          text: 'A residence permit that a clerk issued because the clerk’s family was threatened',
          correct: true,
          feedback: 'Right. The permit was obtained by duress.',
        },
        {
          id: 'untrue-tie',
          text: 'A visa for family members, granted on an untrue statement about the family tie',
          correct: true,
          feedback: 'Right. This is misrepresentation. The visa sticker itself is genuine.',
        },
        {
          id: 'paid-clerk',
          text: 'An identity card that an official issued in return for a secret payment',
          correct: true,
          feedback: 'Right. The card was obtained through corruption.',
        },
        {
          id: 'imitated-permit',
          text: 'A residence permit that imitates a genuine one and was never issued',
          feedback: 'No authority issued it. It is a counterfeit: limb (i).',
        },
        {
          id: 'expired-visa',
          text: 'A visa that was obtained honestly and that has expired since then',
          feedback:
            'This is no document fraud at all. A stay after the expiry is a question of residence law.',
        },
      ],
      feedback: {
        correct:
          'Right: misrepresentation, corruption and duress. In all three the authority issued a genuine document, but on a false basis.',
        partial:
          'Partly right. Look for a genuine document that an authority issued for the wrong reason: misrepresentation, corruption or duress.',
        incorrect:
          'Limb (ii) is about how a document was issued: by misrepresentation, corruption, duress or another unlawful way. An imitation belongs to limb (i), and an expired visa is no document fraud.',
      },
    },
  ],
});
