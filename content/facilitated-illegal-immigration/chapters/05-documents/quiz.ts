import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch5-quiz',
  title: 'Practice questions: chapter 5',
  introduction:
    'Ten questions, drawn from fourteen, on types of document fraud, layers of control, databases, evidence and protection. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  draw: 10,
  questions: [
    {
      type: 'matching',
      id: 'ch5-q01-three-limbs',
      objective: 'lo5-2',
      page: 'ch5-types',
      kind: 'case',
      stem: 'Five cases come to your desk. Match each with the limb of Art. 3(c) of the Smuggling of Migrants Protocol.',
      sources: [
        {
          id: 'page-altered',
          text: 'A page of a genuine passport has been altered',
          target: 'false-altered',
        },
        {
          id: 'work-contract',
          text: 'A visa was granted on an invented employment contract',
          target: 'ill-obtained',
        },
        { id: 'sibling', text: 'A traveller shows the genuine passport of a sibling', target: 'other-user' },
        {
          id: 'bribe',
          text: 'A passport was handed out by an official who had been bribed',
          target: 'ill-obtained',
        },
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
      select: 'multiple',
      id: 'ch5-q09-forged-and-asylum',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      floor: true,
      scenario:
        '*A fictional case.* At the first line a traveller hands over a passport. The officer sees that it has been altered. Before the officer can say anything, the traveller says: “I cannot go back. I want to ask for asylum.”',
      stem: 'What do you do?',
      choices: [
        {
          id: 'pass-on',
          text: 'Record the request for asylum and pass it on to the competent authority',
          correct: true,
          feedback: 'Right. A request can be made at any layer of control, and it is passed on at once.',
        },
        {
          id: 'secure',
          text: 'Secure the passport as evidence and note who handled it',
          correct: true,
          feedback: 'Right. The document stays evidence, whatever becomes of the request.',
        },
        {
          id: 'supplier',
          text: 'Start an investigation into the supplier of the passport',
          correct: true,
          feedback: 'Right. The aim is the criminals in the network, not the migrant.',
        },
        {
          id: 'article-31',
          text: 'Consider Art. 31 of the Refugee Convention with the prosecutor',
          correct: true,
          feedback: 'Right. Under its conditions, refugees are not penalised for illegal entry or presence.',
        },
        {
          id: 'refuse-now',
          text: 'Refuse entry on this passport first, and tell the traveller where an application can be made',
          feedback:
            'Border rules do not override the right to seek protection. The request must be passed on.',
        },
        {
          id: 'charge-first',
          text: 'Bring the criminal case on the passport to its end before the asylum procedure begins',
          feedback:
            'The two procedures run side by side. Waiting could also mean punishing what may not be punished.',
        },
        {
          id: 'give-back',
          text: 'Give the passport back, as an applicant must not be left without a paper',
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
      type: 'true-false',
      id: 'ch5-q11-no-entry',
      objective: 'lo5-4',
      page: 'ch5-databases',
      kind: 'case',
      stem: 'SLTD and SIS have no entry for a passport, and its features are in order. The face on file in the EES is that of another person. The officer goes on with the check as a possible case of limb (iii), although no system has reported the passport.',
      answer: true,
      feedback: {
        true: 'Right. A query without a hit means that nobody has reported the passport. Whose it is, is another question, and the EES has raised it.',
        false:
          'The statement is true. No hit is no clearance: the holder may have lent, lost or sold the passport without a report. A trained officer confirms the comparison.',
      },
    },
    {
      type: 'categorise',
      id: 'ch5-q12-what-for',
      objective: 'lo5-1',
      page: 'ch5-why-documents',
      kind: 'case',
      stem: 'Six finds of one week. For which part of a journey did each document serve?',
      cards: [
        {
          id: 'crossing',
          text: 'An identity card of a neighbour, shown at a check on a motorway',
          group: 'land',
        },
        {
          id: 'minibus',
          text: 'A visa with a changed date, on a minibus at a crossing point',
          group: 'land',
        },
        { id: 'ferry', text: 'A look-alike’s passport, shown at the gangway of a ferry', group: 'sea' },
        { id: 'boarding', text: 'A false passport, found after the gate was closed', group: 'air' },
        { id: 'gate', text: 'Two passengers with each other’s boarding cards', group: 'air' },
        { id: 'permit', text: 'A counterfeit permit, shown to an employer', group: 'stay' },
      ],
      groups: [
        { id: 'land', text: 'By land' },
        { id: 'sea', text: 'By sea' },
        { id: 'air', text: 'By air' },
        { id: 'stay', text: 'To stay' },
      ],
      feedback: {
        correct:
          'All six. By air papers are checked before departure; after arrival they open work and rooms.',
        partial:
          'Some are right. Ask where it was shown, and what it was to open: a road, a ship, a plane or a job.',
        incorrect:
          'Where was it shown? Road, gangway, gate or workplace. Document fraud concerns stay as well as entry.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q14-two-boarding-cards',
      objective: 'lo5-2',
      page: 'ch5-impostors',
      scenario:
        'In the transit area two passengers have swapped boarding cards. Each has a genuine passport of their own and shows it when asked. The prosecutor wants to charge limb (iii): use by a person other than the rightful holder.',
      stem: 'What do you point out?',
      choices: [
        {
          id: 'fits',
          text: 'That limb (iii) fits, as each of them travelled in the place of the other',
          feedback: 'The limb is about travel or identity documents. The passports were their own.',
        },
        {
          id: 'limb-one',
          text: 'That limb (i) fits better, as a boarding card with a wrong name is a false document',
          feedback: 'Nobody made or changed the cards. They changed hands.',
        },
        {
          id: 'not-identity',
          text: 'That a boarding card is no travel or identity document: see which national offence applies',
          correct: true,
          feedback: 'Yes. And look for whoever arranged the swap.',
        },
        {
          id: 'harmless',
          text: 'That no offence is in sight, as airlines and not States look at boarding cards',
          feedback: 'National law may have one, and somebody arranged this for gain.',
        },
      ],
      feedback: {
        correct:
          'Limb (iii) speaks of travel or identity documents. If a boarding card changed hands, check the national offence.',
        incorrect:
          'Name the document first. Both passports are in the right hands; the cards are a matter for national law.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q15-bride-in-debt',
      objective: 'lo5-5',
      page: 'ch5-false-basis',
      floor: true,
      scenario:
        'A registrar reports a couple who cannot talk to each other. The foreign partner pays back “a debt for the wedding” to a man who brought both to the office, and sleeps in a room behind his shop. The registrar expects both to be charged.',
      stem: 'What comes first?',
      choices: [
        {
          id: 'charge-both',
          text: 'Hear both as suspects of a false marriage, separately and with an interpreter, as the registrar expects',
          feedback: 'Separately and with an interpreter is right. But one of them may be a victim.',
        },
        {
          id: 'annul',
          text: 'Tell the immigration authority, which can end the right of residence without a criminal case',
          feedback: 'It may come to that. Debt and room speak of control over a person today.',
        },
        {
          id: 'check',
          text: 'Check the foreign partner for trafficking, away from the man; he is the target of the case',
          correct: true,
          feedback: 'Yes: a debt, a room behind his shop, a marriage arranged by him.',
        },
        {
          id: 'couple',
          text: 'Find out whether they live together, as a couple in law is free to have no common language',
          feedback: 'The law protects couples. Here a third person holds a debt and a key.',
        },
      ],
      feedback: {
        correct:
          'One of the partners may be in debt or under pressure. Check for trafficking before you treat both as suspects.',
        incorrect:
          'Look at who gains and who is bound. The organiser is the target; the partner with the debt may need help tonight.',
      },
    },
    {
      type: 'categorise',
      id: 'ch5-q16-which-layer',
      objective: 'lo5-3',
      page: 'ch5-layers',
      kind: 'case',
      stem: 'Six questions arise on one morning at a port. Which layer is the first that should answer each?',
      cards: [
        { id: 'visa-file', text: 'Was the letter behind this visa genuine?', group: 'before' },
        {
          id: 'list',
          text: 'Is somebody on the passenger list who is known under this passport?',
          group: 'before',
        },
        { id: 'fit', text: 'Do paper, face and answers fit together?', group: 'first' },
        { id: 'explain', text: 'What explains the doubt of my colleague?', group: 'second' },
        { id: 'fingers', text: 'Are these the fingerprints of the visa holder?', group: 'second' },
        { id: 'ink', text: 'Has the ink on page 12 been changed?', group: 'specialist' },
      ],
      groups: [
        { id: 'before', text: 'Before travel' },
        { id: 'first', text: 'First line' },
        { id: 'second', text: 'Second line' },
        { id: 'specialist', text: 'Specialist' },
      ],
      feedback: {
        correct: 'All six. Each layer has more time than the one before, and hands over what it has seen.',
        partial: 'Some are right. Ask how much time the question takes, and what equipment.',
        incorrect:
          'Letters and lists are looked at before travel, the whole picture in the first line, doubts and biometrics in the second, ink in the laboratory.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q17-second-pair-of-eyes',
      objective: 'lo5-3',
      page: 'ch5-impostors',
      scenario:
        'You doubt that a traveller is the person in the passport. A colleague is free for two minutes. The traveller has a scar and a new hairstyle.',
      stem: 'How do you use the two minutes?',
      choices: [
        {
          id: 'tell',
          text: 'Tell the colleague what you saw, and ask whether the ears and the chin are not indeed different',
          feedback: 'You have already given the answer. The second look is no longer independent.',
        },
        {
          id: 'blind',
          text: 'Show both without a word on your view, ask for a judgement, and write it down with the time',
          correct: true,
          feedback: 'Yes. Two opinions that do not know each other are worth more than one opinion twice.',
        },
        {
          id: 'superior',
          text: 'Ask the colleague to decide, as somebody with more years at the counter makes fewer mistakes',
          feedback: 'Experience helps. A second view is for comparing, not for taking over.',
        },
        {
          id: 'question',
          text: 'Ask the colleague to put the questions about the journey while you search the luggage for papers',
          feedback: 'The story matters too. First the comparison for which two people are needed.',
        },
      ],
      feedback: {
        correct: 'A court will ask whether the second officer agreed without knowing the first result.',
        incorrect:
          'The second officer compares independently, before hearing your view. Then write both down.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q19-no-stamps',
      objective: 'lo5-4',
      page: 'ch5-layers',
      scenario:
        'November 2026. A visitor on a short stay says that they entered by air five weeks ago. The passport has no stamp at all. A patrol inland asks you whether this shows an irregular entry.',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'irregular',
          text: 'Yes: a short-stay visitor who came by air through a crossing point would have a stamp',
          feedback: 'Since April 2026 the stamp has been replaced by an electronic record.',
        },
        {
          id: 'etias',
          text: 'Ask for the ETIAS number, which shows that the entry was allowed',
          feedback: 'ETIAS had not started: its start was postponed in August 2026.',
        },
        {
          id: 'ees',
          text: 'No: ask the EES for the entry, and keep in mind that a record can be wrong or missing',
          correct: true,
          feedback: 'Yes. A passport without stamps is normal now, and summer 2026 was not smooth.',
        },
        {
          id: 'carrier',
          text: 'Ask the airline for its passenger list, which is the record that counts from April 2026 on',
          feedback: 'Carriers query an interface. The record of entries is the EES.',
        },
      ],
      feedback: {
        correct:
          'Since 10 April 2026 the EES records entries, exits and refusals at each external crossing point [@entry-exit-system-regulation].',
        incorrect:
          'Stamps have gone. The Entry/Exit System has the record [@entry-exit-system-regulation], and a missing record is a question, not yet an answer.',
      },
    },
    {
      type: 'categorise',
      id: 'ch5-q21-who-gets-what',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      floor: true,
      kind: 'case',
      stem: 'An applicant for protection handed over a counterfeit identity card of State X and described who sold it. To whom do the pieces go today?',
      cards: [
        { id: 'request', text: 'The request and the reasons for fear', group: 'asylum' },
        { id: 'form', text: 'The vulnerability found in the screening', group: 'asylum' },
        { id: 'seller', text: 'Account and number of the seller', group: 'europol' },
        { id: 'series', text: 'The question who else has cards of this series', group: 'europol' },
        { id: 'images', text: 'Images of the card, without the person’s data', group: 'fado' },
        { id: 'name', text: 'The applicant’s name, for State X', group: 'nobody' },
      ],
      groups: [
        { id: 'asylum', text: 'Asylum authority' },
        { id: 'europol', text: 'Europol' },
        { id: 'fado', text: 'FADO' },
        { id: 'nobody', text: 'Nobody' },
      ],
      feedback: {
        correct: 'All six. Each partner gets its part, and the State that may be feared gets no name.',
        partial: 'Some are right. Ask what each partner needs for its own task, and who could be harmed.',
        incorrect:
          'Protection matters go to the asylum authority, seller and series to Europol, pictures without data to FADO. The name goes to no State that may be feared.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q13-green-border',
      objective: 'lo5-1',
      page: 'ch5-why-documents',
      scenario:
        'A network brings people across the green border on foot; none of them carries a paper. An officer says: “Then we need no document expert.” Ten of the people were found later, at work in three towns.',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'agree',
          text: 'That this is right: who avoids controls needs no papers, and experts are rare',
          feedback: 'At the border, yes. They were found at work, and work asks for papers.',
        },
        {
          id: 'border',
          text: 'That the expert should come to the green border, where some may carry papers of others',
          feedback: 'They carried none. Look at the place where papers would be needed.',
        },
        {
          id: 'after',
          text: 'That papers may come in after the arrival, for work and rooms: ask what the ten showed there',
          correct: true,
          feedback: 'Yes. Document fraud serves the stay too, and the same papers may lead to the network.',
        },
        {
          id: 'origin',
          text: 'That the expert should look at papers in the State of origin, from which the people left',
          feedback: 'Nobody knows that papers were used there, and asking could put people at risk.',
        },
      ],
      feedback: {
        correct: 'Not each journey needs a paper. Staying often does: permits, contracts, certificates.',
        incorrect: 'Think of the whole business: entry without papers, then papers for work and rooms.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q18-four-reasons',
      objective: 'lo5-3',
      page: 'ch5-airport',
      scenario:
        'Four officers each stopped one passenger, and each found a false document. A judge will look at the reasons that they wrote down.',
      stem: 'Which reason will stand?',
      choices: [
        {
          id: 'origin',
          text: '“Came from a region from which many false documents have come this year, and was nervous.”',
          feedback: 'Region and nerves: one is origin, the other is common before a flight.',
        },
        {
          id: 'result',
          text: '“Showed a false residence permit, which confirmed the impression I had from the start.”',
          feedback: 'Written after the result. Nobody can test the impression.',
        },
        {
          id: 'language',
          text: '“Did not speak the language of the issuing State and had one small bag with new clothes.”',
          feedback: 'Language alone is no reason, and a small bag is none either.',
        },
        {
          id: 'written',
          text: '“14:05: ticket bought at 11:50 by somebody else, hotel unknown, passport of last week.”',
          correct: true,
          feedback:
            'Yes: several objective facts on booking, journey and document, with a time before the result.',
        },
      ],
      feedback: {
        correct:
          'Several objective indicators together, written down before the result is known. A hit does not repair a bad reason.',
        incorrect:
          'Look for facts on conduct, document or journey that were noted before the result. Origin, nerves and hindsight do not stand.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q20-child-with-record',
      objective: 'lo5-4',
      page: 'ch5-databases',
      scenario:
        'A child of seven travels with an uncle. Eurodac shows a record for the child, from another Member State, four months old, in the category for people rescued at sea. A colleague says: “So the child has applied for asylum there.”',
      stem: 'What does the record tell you?',
      choices: [
        {
          id: 'applied',
          text: 'That there is an application in that State, which now has to decide on it',
          feedback: 'The category is another one. Applicants have their own.',
        },
        {
          id: 'wrong',
          text: 'That there is a mistake, as Eurodac holds no children of seven',
          feedback: 'It covers people from six years of age since June 2026.',
        },
        {
          id: 'rescued',
          text: 'That the child was brought ashore there after a rescue; more you have to ask',
          correct: true,
          feedback: 'Yes. Read the category first, and think of what the child has been through.',
        },
        {
          id: 'uncle',
          text: 'That the adult is not the uncle, as a relative would have a record of the same day',
          feedback:
            'He may have come another way. Care is checked by child protection, not by a missing record.',
        },
      ],
      feedback: {
        correct:
          'Categories matter: application, irregular crossing, rescue at sea [@eurodac-regulation, Arts. 15 and 22]. Have a match confirmed by a trained person.',
        incorrect:
          'Since 12 June 2026 Eurodac covers children from six and has a category for rescue at sea [@eurodac-regulation]. It says no more than that.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-q22-on-the-table',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      scenario:
        'A forged passport lies on the table of the second line, with a ticket, a plastic cover and a receipt. A colleague wants to bend the page to look at the thread, and to write the case number on the cover.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'bend',
          text: 'Let the colleague look, as the expert will need to know where to begin',
          feedback: 'Each handling changes it. The expert begins with what was found, unchanged.',
        },
        {
          id: 'passport',
          text: 'Seal the passport, and give ticket, cover and receipt back with a note of what they were',
          feedback: 'They may carry traces and lead to the supplier.',
        },
        {
          id: 'scan',
          text: 'Scan all pages with the office device and write the number on the scan, then examine',
          feedback: 'A scan is no image of an untouched original, and the examination is for the expert.',
        },
        {
          id: 'images',
          text: 'Take images, then seal all four with a signed handover; the number goes on the bag',
          correct: true,
          feedback:
            'Yes: images before an examination, context together with the document, each hand signed.',
        },
      ],
      feedback: {
        correct:
          'Original protected, images first, context secured. The expert reads what nobody has touched.',
        incorrect:
          'First images, then seal the document with its context and sign each handover. Nothing is bent or written on.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f1-worker-card',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* A patrol stops a minibus with workers. One of them shows a counterfeit identity card. Away from the others and with an interpreter, the worker says: “The boss gave it to me. I have to show it when the police check us. The boss keeps my own passport and my pay.”',
      stem: 'How do you go on?',
      choices: [
        {
          id: 'charge-use',
          text: 'Charge the use of a false document, with the admission as a mitigating fact, and tell the labour office',
          feedback:
            'The worker also describes control and unpaid work. You would punish a possible victim and leave the supplier alone.',
        },
        {
          id: 'card-off',
          text: 'Take the card, explain that it must not be used again, and let the minibus drive on with a note to the firm',
          feedback:
            'The worker would go back under the control of the boss, and the evidence would not be followed up.',
        },
        {
          id: 'call-boss',
          text: 'Telephone the boss and ask for the worker’s own passport, which settles identity and residence at once',
          feedback:
            'You would warn the suspect and put the worker in danger. Secure the passport with a lawful measure instead.',
        },
        {
          id: 'two-files',
          text: 'Secure the card, refer the worker as a possible victim, and investigate the boss',
          correct: true,
          feedback:
            'Yes. Both files are open: the document with its supplier, and a person who may need protection.',
        },
      ],
      feedback: {
        correct:
          'Passport withheld, pay withheld and orders to show a false card point to trafficking. Victims must be able to go unpunished for what they were compelled to do [@anti-trafficking-directive-2011-36, Art. 8].',
        incorrect:
          'Secure the card and refer the worker for help. The signs point to trafficking, so Art. 8 must be considered before a charge [@anti-trafficking-directive-2011-36, Art. 8]. Look at the person who supplied the card.',
      },
    },
    {
      type: 'matching',
      id: 'ch5-f2-question-tool',
      objective: 'lo5-4',
      page: 'ch5-databases',
      finalOnly: true,
      kind: 'case',
      stem: 'Five officers each have one question. Which tool answers it best? One tool answers none of them.',
      sources: [
        {
          id: 'reported-stolen',
          text: 'Has a country outside the EU reported this passport as gone?',
          target: 'sltd',
        },
        {
          id: 'visa-holder',
          text: 'Do these fingerprints belong to whom the visa was given?',
          target: 'vis',
        },
        { id: 'known-false', text: 'How do known bad copies of this card look?', target: 'fado' },
        {
          id: 'asylum-before',
          text: 'Has this person asked for protection in another Member State?',
          target: 'eurodac',
        },
        { id: 'overstayed', text: 'When did this short-stay visitor last come and leave?', target: 'ees' },
      ],
      targets: [
        { id: 'sltd', text: 'SLTD' },
        { id: 'vis', text: 'VIS' },
        { id: 'fado', text: 'FADO' },
        { id: 'eurodac', text: 'Eurodac' },
        { id: 'ees', text: 'EES' },
        { id: 'api', text: 'API' },
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
          text: 'A residence permit that a clerk issued when the clerk’s family was threatened',
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
          text: 'A residence permit that imitates a genuine one down to the seal, with a number that exists in the register',
          feedback: 'No authority issued it. It is a counterfeit: limb (i).',
        },
        {
          id: 'expired-visa',
          text: 'A visa that was obtained honestly, has expired and was kept by its holder in an envelope with other papers',
          feedback: 'This is no document fraud. A stay after the expiry is a question of residence law.',
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
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f4-half-of-a-swap',
      objective: 'lo5-1',
      page: 'ch5-impostors',
      finalOnly: true,
      scenario:
        'At the gate of a flight to another Member State a passenger shows a genuine passport. Face and chip say that it belongs to somebody else. The aircraft leaves in forty minutes. You have one colleague.',
      stem: 'Which question may lose its answer in forty minutes?',
      choices: [
        {
          id: 'maker',
          text: 'Which supplier made the passport, and from which series it comes',
          feedback: 'Nobody made it for this purpose: it is genuine. The question can wait.',
        },
        {
          id: 'why',
          text: 'Why the passenger could not get a passport of their own from their State',
          feedback: 'It matters for protection, and is asked with time and an interpreter.',
        },
        {
          id: 'other',
          text: 'Where the person is who now travels on the passenger’s papers',
          correct: true,
          feedback: 'Yes. An ID-swap has two sides, and the other one may board now.',
        },
        {
          id: 'carrier',
          text: 'Whether the airline looked at the passport at check-in, as the law expects of it',
          feedback: 'The records of the airline are there tomorrow.',
        },
      ],
      feedback: {
        correct:
          'Two or more people are involved in a swap. Look for the other person and for the one who arranged it.',
        incorrect:
          'What is gone when the door closes? The other half of the swap. Supplier, carrier and reasons can be asked tomorrow.',
      },
    },
    {
      type: 'numeric',
      id: 'ch5-f5-hit-rates',
      objective: 'lo5-3',
      page: 'ch5-airport',
      finalOnly: true,
      kind: 'calculation',
      stem: 'In a fictional month indicator A led to 40 stops, of which 6 found a false document. Indicator B led to 200 stops, of which 10 did. How many times as high is the rate of A as that of B?',
      answer: 3,
      unit: 'times as high',
      mistakes: [
        { answer: 0.6, feedback: 'You compared 6 with 10 finds. Compare the shares: 6 of 40 and 10 of 200.' },
        {
          answer: 5,
          feedback: 'You compared 200 with 40 stops. Compare the shares of stops that found something.',
        },
        { answer: 15, feedback: 'That is the rate of A in per cent. Divide it by the rate of B.' },
        { answer: 10, feedback: 'That is the difference in points. The question asks how many times.' },
      ],
      feedback: {
        correct:
          'Right: 15 % against 5 %. B stopped 190 people for nothing: look at its facts again before next month.',
        incorrect:
          'A found something in 6 of 40 stops, 15 %; B in 10 of 200, 5 %. That is three times as high.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f6-borrowed-birth',
      objective: 'lo5-2',
      page: 'ch5-types',
      finalOnly: true,
      scenario:
        'A passport shows the face and the fingerprints of the person who carries it. It was issued last year by the right authority, on a birth certificate that belongs to a cousin of the same age. The certificate itself is genuine.',
      stem: 'Which limb do you name in the report on the passport?',
      choices: [
        {
          id: 'limb-three',
          text: 'Limb (iii), as the traveller uses an identity whose rightful holder is the cousin',
          feedback:
            'The passport was issued to the person who carries it, with that face. The problem is how.',
        },
        {
          id: 'limb-one',
          text: 'Limb (i), as the name in the passport is false and somebody must have changed it',
          feedback: 'Nobody changed it. The authority printed what it had been told.',
        },
        {
          id: 'limb-two',
          text: 'Limb (ii), as a genuine passport was obtained by an untrue statement about the birth',
          correct: true,
          feedback: 'Yes. A breeder document of somebody else supported it: misrepresentation.',
        },
        {
          id: 'no-limb',
          text: 'No limb, as both papers are genuine and the face, the chip and the fingers match',
          feedback: 'Matching is not enough. What was said to obtain it was untrue.',
        },
      ],
      feedback: {
        correct:
          'How was it issued? On a statement that was not true. Find out which other documents the certificate has supported.',
        incorrect:
          'Genuine, unchanged, carried by the person pictured, and obtained by misrepresentation: limb (ii).',
      },
    },
    {
      type: 'sequencing',
      id: 'ch5-f7-hit-on-screen',
      objective: 'lo5-4',
      page: 'ch5-databases',
      finalOnly: true,
      kind: 'case',
      stem: 'The screen shows a SIS hit on a passport. Put your steps in order.',
      items: [
        { id: 'aside', text: 'Take the traveller out of the queue and say why and how you check' },
        { id: 'verify', text: 'See whether hit, document and person are really the same' },
        { id: 'sirene', text: 'Contact SIRENE and follow the procedure of this alert' },
        { id: 'hear', text: 'Hear the person on what the procedure has shown' },
        { id: 'decide', text: 'Decide with reasons, and record query, time and result' },
      ],
      feedback: {
        correct: 'Right. The hit opened a check; reasons close it.',
        partial:
          'Partly in order. Verify before you follow the alert, and hear the person before you decide.',
        incorrect:
          'Inform, verify, follow the hit procedure, hear the person, decide and record. A hit alone never decides.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f8-one-face-two-names',
      objective: 'lo5-4',
      page: 'ch5-databases',
      finalOnly: true,
      scenario:
        'During a police check in the street a man without papers gives a name. A colleague proposes to query the common identity repository with his face, “as we have it since this year”. You are the officer in charge.',
      stem: 'What do you need to know first?',
      choices: [
        {
          id: 'consent',
          text: 'Whether the man agrees to the query, as a face is personal data and he may refuse',
          feedback: 'The use does not rest on his consent. It rests on a law, or it does not happen.',
        },
        {
          id: 'serious',
          text: 'Whether he is suspected of a serious crime, for which such queries are reserved',
          feedback:
            'That is a condition for police access to other data. Here the question is identification.',
        },
        {
          id: 'law',
          text: 'Which national law allows this use of the repository, and under which conditions',
          correct: true,
          feedback: 'Yes: without such a law you identify him in another way.',
        },
        {
          id: 'match',
          text: 'Whether his face is in one of the systems, which the query itself will show in a second',
          feedback: 'Then the query would be its own reason.',
        },
      ],
      feedback: {
        correct:
          'Identification in a police check needs a national law that allows it [@interoperability-police-regulation]. A match is a lead, confirmed by a trained person.',
        incorrect:
          'Technology being there is no power to use it [@interoperability-police-regulation]. Ask for the national law and its conditions.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f9-is-this-your-national',
      objective: 'lo5-5',
      page: 'ch5-databases',
      finalOnly: true,
      floor: true,
      scenario:
        'SLTD shows a passport as lost, entered by State X. The woman who carries it says that it is hers, that she found it again, and that she has left X “for good reasons”. Your bureau is ready to ask X whether she is its national.',
      stem: 'What do you do before the message goes out?',
      choices: [
        {
          id: 'send',
          text: 'Send it with the number of the passport alone, without her name, which protects her',
          feedback:
            'With the number X knows who carries it, and where. “Is this your national?” can give a person away.',
        },
        {
          id: 'fear',
          text: 'Ask her whom she fears; until that is clear, no word goes to X',
          correct: true,
          feedback: 'Yes. Then the asylum authority, if she asks for protection, and the other checks.',
        },
        {
          id: 'embassy',
          text: 'Let her telephone the embassy of X, which can confirm the passport in five minutes',
          feedback: 'You would send her to the authority that she may fear.',
        },
        {
          id: 'seize',
          text: 'Keep the passport and let her go on without it, as a lost document must not be used',
          feedback:
            'The passport may be in order, and she has said something that you have not yet asked about.',
        },
      ],
      feedback: {
        correct: 'The issuing State is the partner after a hit, once you know that this puts nobody at risk.',
        incorrect:
          'First find out whether she fears State X. A message about the passport is a message about her.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f10-forged-and-direct',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      finalOnly: true,
      floor: true,
      scenario:
        'A family landed yesterday from the State in which the father was imprisoned for an article. The mother showed two forged passports at the counter, said so herself, and asked for protection. An investigator sends you, the prosecutor, a draft charge for forgery.',
      stem: 'What do you do with the draft?',
      choices: [
        {
          id: 'sign-wait',
          text: 'Sign it and hold it back, as the charge can be dropped if the family is recognised later',
          feedback: 'A charge would stand over people who may not be penalised. Look at the question first.',
        },
        {
          id: 'drop-all',
          text: 'Drop the case altogether, as people who flee may use whatever papers they can find',
          feedback: 'The supplier is still there. And Art. 31 has conditions that somebody must look at.',
        },
        {
          id: 'facilitation',
          text: 'Replace it by facilitation, as the mother brought the father and the children in',
          feedback:
            'Children in her care are no ground for it [@cjeu-kinsa-2025], and no fact shows that she arranged an adult’s journey.',
        },
        {
          id: 'article-31',
          text: 'Put Art. 31 first: direct, without delay, good cause; and open a file on the supplier',
          correct: true,
          feedback:
            'Yes: the conditions are at hand, and national law says how far they cover the passports.',
        },
      ],
      feedback: {
        correct:
          'Can they be prosecuted at all? That comes before limb and act [@refugee-convention, Art. 31]. The supply side is a case of its own.',
        incorrect:
          'First the bar, then the charge. Direct, reported, with good cause: look at Art. 31 [@refugee-convention, Art. 31], and investigate the supplier.',
      },
    },
    {
      type: 'highlight',
      id: 'ch5-f11-message-about-passport',
      objective: 'lo5-5',
      page: 'ch5-after-detection',
      finalOnly: true,
      floor: true,
      kind: 'case',
      stem: 'The asylum authority has found that an applicant does not fear State X. You may now ask X about a passport that belongs to somebody else. Mark the three parts that must not leave the office.',
      text: '{number: “Passport of State X, number as attached.”} {where: “It was presented at our border on 3 November by a person who is not its holder.”} {who: “The person is a woman of about thirty with a scar on the left hand.”} {asylum: “She has asked for asylum here.”} {question: “Has the holder reported it as lost, and when?”} {supplier: “She says that she got it from your consulate’s driver.”}',
      passages: [
        { id: 'number', feedback: 'Without the number X cannot answer.' },
        { id: 'where', feedback: 'X needs to know why you ask. It says no more than that.' },
        { id: 'who', correct: true, feedback: 'A description helps to find her, and X does not need it.' },
        { id: 'asylum', correct: true, feedback: 'A request for protection is not told to another State.' },
        { id: 'question', feedback: 'One clear question about the document.' },
        {
          id: 'supplier',
          correct: true,
          feedback: 'It points back to her, warns whoever is meant, and is a lead for another channel.',
        },
      ],
      feedback: {
        correct: 'All three. X learns about the document and its holder, and nothing about the applicant.',
        partial:
          'Part of it. Ask of each sentence: does X need it to answer, and could it give a person away?',
        incorrect:
          'Description, request for asylum and the lead stay here. Number, occasion and one question are enough.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch5-f12-across-the-bridge',
      objective: 'lo5-3',
      page: 'ch5-layers',
      finalOnly: true,
      floor: true,
      scenario:
        'States B and C have a cooperation agreement with a transfer procedure. A joint patrol stops two people on a bridge who have plainly come from C. One of them says: “I am in danger at home. I need protection.” The other says nothing. The form is ready.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'both',
          text: 'Transfer both with the form, as C can take the request as well and the appeal stays open',
          feedback: 'The procedure is not for people who ask for protection. The request was made to you.',
        },
        {
          id: 'none-back',
          text: 'Transfer neither, as two people who travel together are treated alike',
          feedback: 'The second one may fall under the procedure, if its conditions are met. Ask them too.',
        },
        {
          id: 'split',
          text: 'Record and pass on the request; ask the other too, then check the conditions',
          correct: true,
          feedback: 'Yes: Art. 23a is never for applicants, and silence is not an answer.',
        },
        {
          id: 'quick',
          text: 'Ask C by radio whether it knows the two, and transfer those whom it does not know',
          feedback: 'Being known to C decides nothing. A request for protection does.',
        },
      ],
      feedback: {
        correct:
          'Art. 23a needs joint checks, an agreement and a written form, and it stops at a request for protection [@schengen-borders-code, Art. 23a].',
        incorrect:
          'Somebody who asks for protection is not transferred under Art. 23a [@schengen-borders-code, Art. 23a]. For the other the conditions are checked, after you have asked.',
      },
    },
  ],
});
