import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch3-quiz',
  title: 'Check chapter 3',
  introduction:
    'Ten questions on roles, first steps, interviews, money and evidence. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  questions: [
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch3-q01-network-roles',
      objective: 'lo3-1',
      page: 'ch3-roles',
      stem: 'Which roles in a smuggling network does INTERPOL name (2016)?',
      choices: [
        {
          id: 'recruiter',
          text: 'Recruiter',
          correct: true,
          feedback: 'Right. Recruiters find people and win their trust.',
        },
        {
          id: 'middleman',
          text: 'Middleman',
          correct: true,
          feedback: 'Right. Look for this role in the contacts, because it is seldom at the scene.',
        },
        {
          id: 'boat-captain',
          text: 'Boat captain',
          correct: true,
          feedback: 'Right, INTERPOL names boat captains. Steering alone does not make an organiser.',
        },
        {
          id: 'doc-supplier',
          text: 'Supplier of false travel documents',
          correct: true,
          feedback: 'Right. Papers with common features can lead from one traveller to this role.',
        },
        {
          id: 'flat-provider',
          text: 'Person who rents out illegal flats',
          correct: true,
          feedback: 'Right. Leases and bills are typical traces.',
        },
        {
          id: 'scout',
          text: 'Scout',
          correct: true,
          feedback: 'Right. Scouts watch the way, often from a second vehicle.',
        },
        {
          id: 'launderer',
          text: 'Money launderer',
          correct: true,
          feedback: 'Right. Banks and the financial intelligence unit may see this role first.',
        },
        {
          id: 'insurer',
          text: 'Insurer of the vehicle',
          feedback: 'INTERPOL does not name insurers. They may be lawful partners who hold data.',
        },
        {
          id: 'harbour-pilot',
          text: 'Harbour pilot',
          feedback: 'INTERPOL does not name pilots. Their records can help you, as those of other partners.',
        },
        {
          id: 'relative',
          text: 'Relative who sends money home',
          feedback:
            'Relatives can take part in the process, as a researcher said in 2016. They are not on INTERPOL’s list of network roles.',
        },
      ],
      feedback: {
        correct:
          'All seven. Relatives and employers may be actors in the process too, but they are not listed as roles in the network.',
        partial:
          'Not complete, or one too many. INTERPOL names seven roles, from recruiting to laundering money. Lawful partners and relatives are not among them.',
        incorrect:
          'INTERPOL names recruiters, middlemen, boat captains, document suppliers, people who rent out flats, scouts and money launderers.',
      },
    },
    {
      type: 'matching',
      id: 'ch3-q02-role-trace',
      objective: 'lo3-1',
      page: 'ch3-roles',
      stem: 'Match each role to the trace that you are likely to find first.',
      sources: [
        { id: 'recruiter', text: 'Recruiter', target: 'adverts-phones' },
        { id: 'doc-supplier', text: 'Document supplier', target: 'document-series' },
        { id: 'driver', text: 'Driver', target: 'vehicle-data' },
        { id: 'landlord', text: 'Landlord', target: 'rent-records' },
        { id: 'launderer', text: 'Money launderer', target: 'account-reports' },
      ],
      targets: [
        { id: 'adverts-phones', text: 'Online adverts and contact phones' },
        { id: 'document-series', text: 'A series of false documents' },
        { id: 'vehicle-data', text: 'Vehicle and toll data' },
        { id: 'rent-records', text: 'Rental and utility records' },
        { id: 'account-reports', text: 'Account movements and suspicious transaction reports' },
      ],
      feedback: {
        correct:
          'All five. Each trace has a different first observer, so no single partner sees the whole network.',
        partial:
          'Some pairs are right. Ask what each role needs for its work: contact, papers, a vehicle, a room, an account.',
        incorrect:
          'Start from the work of each role. Recruiters need contact, suppliers make papers, drivers leave vehicle data, landlords have rents, launderers move money.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch3-q03-first-actions',
      objective: 'lo3-2',
      page: 'ch3-case-start',
      stem: 'People are found in the closed trailer of a lorry. You have few staff, so you can do only one thing after another. Put the first actions in order.',
      items: [
        { id: 'medical-help', text: 'Medical help' },
        { id: 'children', text: 'Care for children and families' },
        { id: 'screening', text: 'Interpreter and protection check' },
        { id: 'preserve', text: 'Preserve vehicle and phones' },
        { id: 'prosecutor', text: 'Inform the prosecutor' },
        { id: 'report', text: 'Report through the international channel' },
        { id: 'financial-line', text: 'Open the financial line' },
      ],
      feedback: {
        correct:
          'Right: life first, then protection, then evidence and partners. With enough staff, evidence is secured at the same time. It never delays help.',
        partial:
          'Some steps are in place. Remember the principle: life, then protection, then evidence, then those who must be told.',
        incorrect:
          'Begin with life: medical help, then children and families. Then interpreter and protection check, vehicle and phones, prosecutor, international report, financial line. With more staff the later steps run side by side.',
      },
    },
    {
      type: 'true-false',
      id: 'ch3-q04-large-sums',
      objective: 'lo3-4',
      page: 'ch3-money',
      stem: '“A financial investigation is only worthwhile when large sums have been found.”',
      answer: false,
      feedback: {
        true: 'The statement is false. A 2016 workshop wanted a financial investigation in principle in every smuggling case, started without waiting. Small payments can show roles and contacts.',
        false:
          'Right, the statement is false. In principle every smuggling case needs one, and you start it yourself. It also serves evidence and the map of the network.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q05-rome-prosecutor',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      stem: 'In January 2016 a prosecutor from Rome spoke about smuggled migrants at the Amsterdam conference. How did this prosecutor want the police to see them?',
      choices: [
        {
          id: 'accessories',
          text: 'As accessories who made the crime possible',
          feedback: 'The opposite. The prosecutor said that it lacks respect to treat migrants as offenders.',
        },
        {
          id: 'witnesses',
          text: 'As possible witnesses of a crime',
          correct: true,
          feedback: 'Yes. They have seen who took part, and they may also be victims.',
        },
        {
          id: 'informants',
          text: 'As informants who act under instruction',
          feedback: 'Nobody suggested this. It would put people at risk and mix up witness and police work.',
        },
        {
          id: 'no-relevance',
          text: 'As persons without relevance for the case',
          feedback: 'They often know most about the journey, so their statements matter.',
        },
      ],
      feedback: {
        correct:
          'This fits the UN Protocol: under its Art. 5, migrants are not liable to prosecution for having been smuggled.',
        incorrect:
          'The prosecutor spoke of possible witnesses. The UN Protocol points the same way: under its Art. 5, migrants are not liable to prosecution for having been smuggled.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch3-q06-four-tactics',
      objective: 'lo3-5',
      page: 'ch3-disrupt',
      stem: 'Which belong to the four tactics that a speaker from the United Kingdom presented in January 2016?',
      choices: [
        {
          id: 'adapt-skills',
          text: 'Adapt skills, experience and strategies',
          correct: true,
          feedback: 'Right. Networks adapt, so the response must adapt as well.',
        },
        {
          id: 'balance',
          text: 'Balance prosecutions and disruptions',
          correct: true,
          feedback: 'Right. Each has its time; neither replaces the other.',
        },
        {
          id: 'social-media',
          text: 'Make use of social media',
          correct: true,
          feedback: 'Right. Chapter 4 shows the lawful way.',
        },
        {
          id: 'finances',
          text: 'Understand and tackle criminal finances',
          correct: true,
          feedback: 'Right. Money shows roles and leads to assets.',
        },
        {
          id: 'all-migrants',
          text: 'Prosecute every migrant as an accomplice',
          feedback:
            'It was not among the tactics. Under the UN Protocol, nobody is liable for having been smuggled.',
        },
        {
          id: 'close-borders',
          text: 'Close all the borders on the route',
          feedback: 'It was not among the tactics. The speaker warned that action can shift routes.',
        },
        {
          id: 'new-agency',
          text: 'Create a new agency for smuggling cases',
          feedback: 'It was not among the tactics. The conference wanted to strengthen networks that exist.',
        },
      ],
      feedback: {
        correct: 'All four. Note the word “balance”: disruption adds to prosecution and does not replace it.',
        partial:
          'Not complete, or one too many. The four concern skills, the balance of two kinds of action, social media and money.',
        incorrect:
          'The four tactics: adapt skills, experience and strategies; balance prosecutions and disruptions; use social media; tackle criminal finances.',
      },
    },
    {
      type: 'numeric',
      id: 'ch3-q07-joint-action-day',
      objective: 'lo3-5',
      page: 'ch3-disrupt',
      stem: 'At the Amsterdam conference in January 2016 a Hungarian representative reported on cooperation with the police of a Western Balkan partner. Its operational meeting took place in October 2014. How many facilitators were arrested on the joint action day?',
      answer: 46,
      unit: 'facilitators arrested',
      mistakes: [
        {
          answer: 48,
          feedback:
            'This is another number of arrests: smugglers arrested at Schiphol airport in 2015, according to the Royal Netherlands Marechaussee.',
        },
        {
          answer: 66,
          feedback: 'This is the number of joint return operations that Frontex reported for 2015.',
        },
      ],
      feedback: {
        correct:
          'Right, 46. It is an example of joint action beyond the EU. The figure counts arrests, not convictions, and the source does not date the action day.',
        incorrect:
          'The source reports 46 arrests. It is an example of joint action beyond the EU; the figure counts arrests, not convictions.',
      },
    },
    {
      type: 'fill-in',
      id: 'ch3-q08-share-evidence',
      objective: 'lo3-5',
      page: 'ch3-evidence',
      stem: 'Complete the message of a Hungarian representative at the Amsterdam conference in January 2016.',
      text: 'Sharing information is very important, but States must also exchange {what} that can be used in court.',
      blanks: [
        {
          id: 'what',
          label: 'missing word: what must also be exchanged',
          accepted: ['evidence', 'admissible evidence', 'the evidence', 'evidences'],
        },
      ],
      mistakes: [
        {
          answer: 'information',
          feedback: 'Information helps you to know. The sentence asks for what helps a court to decide.',
        },
        {
          answer: 'intelligence',
          feedback: 'Intelligence gives leads. In many systems a court cannot rely on it.',
        },
        {
          answer: 'data',
          feedback: 'Data can become it, once they have been obtained lawfully and kept complete.',
        },
        {
          answer: 'proof',
          feedback: 'The meaning is close. The usual word for what States exchange is “evidence”.',
        },
      ],
      feedback: {
        correct: 'Right. Plan the judicial way when you share police information.',
        incorrect:
          'The word is “evidence”. Police information often cannot be used in court as it stands, so plan the judicial way when you share it.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q09-saved-my-life',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      scenario:
        '*A fictional case.* You talk with K., who travelled in the trailer. K. has eaten, slept and seen a doctor, and the protection check is done. K. says: “This person saved my life. I will not speak against somebody who saved me.”',
      stem: 'What do you do?',
      choices: [
        {
          id: 'threaten-return',
          text: 'Tell K. that people who refuse to speak will probably be returned to their country soon.',
          feedback:
            'This is a threat. It is wrong in law, it frightens K., and it makes any later statement worthless.',
        },
        {
          id: 'accept-and-ask',
          text: 'Accept the feeling, inform K. about protection, ask openly about the journey, offer a later talk.',
          correct: true,
          feedback: 'Yes. K. stays free to decide, and facts may come without any attack on a person.',
        },
        {
          id: 'all-liars',
          text: 'Explain that all smugglers lie, so that K. understands who this person really is.',
          feedback:
            'You do not know this, and K. has lived through something else. An argument about character brings no facts.',
        },
        {
          id: 'end-contact',
          text: 'End the talk and the contact, because a loyal witness is of no use to the case.',
          feedback: 'K. may change their mind, need help or have seen much. Leave the door open.',
        },
      ],
      feedback: {
        correct:
          'Gratitude and fear are both common. Respect, information and time help more than pressure, and they keep the evidence sound.',
        incorrect:
          'Accept the gratitude, inform K. about protection, ask open questions about the journey and offer another meeting. Pressure harms the person and the evidence.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q10-who-steered',
      objective: 'lo3-1',
      page: 'ch3-sea',
      scenario:
        '*A fictional case.* A ship has rescued forty people from a boat without fuel. All are safe and have seen a doctor. Two of them say that V., one of the passengers, steered. You may now plan the questions of the investigation.',
      stem: 'Which questions come first?',
      choices: [
        {
          id: 'no-questions',
          text: 'None: whoever steers a boat is a smuggler, so the case is clear.',
          feedback: 'Steering is a fact, not a role. It says nothing about benefit or freedom to refuse.',
        },
        {
          id: 'nationality-only',
          text: 'Which nationality V. has, and whether organisers of this route share it.',
          feedback: 'Nationality proves no role. Starting from it also leads to discrimination.',
        },
        {
          id: 'overload-only',
          text: 'Whether the boat was overloaded, and how far it was from the coast.',
          feedback:
            'Record it, because danger to life matters for the offence. But it does not show who was responsible.',
        },
        {
          id: 'decided-gained',
          text: 'Who decided and who gained, whether V. was forced or got passage, what others saw.',
          correct: true,
          feedback: 'Yes. Decision, benefit and pressure tell an organiser from a migrant made to steer.',
        },
      ],
      feedback: {
        correct:
          'Look for the organisers on land. If V. becomes a suspect, the rights of a suspect apply; the protection check goes on.',
        incorrect:
          'Ask about decision, benefit, pressure and what others saw. Then look for the organisers on land. Steering alone does not answer who is responsible.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f1-life-or-watch',
      objective: 'lo3-2',
      page: 'ch3-case-start',
      finalOnly: true,
      scenario:
        '*A fictional case.* For three weeks you have followed a bank report and an online advert. The organiser is still unknown. Tonight a reliable source says that about twenty people, some of them children, are locked in a van without windows. It will drive for six hours. Your colleagues want to follow it to the organiser.',
      stem: 'What do you decide?',
      choices: [
        {
          id: 'follow-all-night',
          text: 'Follow the van to the end: only there will you find the organiser and the money.',
          feedback: 'Six hours in a closed van can kill. No evidence justifies this risk.',
        },
        {
          id: 'stop-and-secure',
          text: 'Stop the van safely and at once, with medical help; secure traces meanwhile.',
          correct: true,
          feedback: 'Yes. Life comes first, and the money and online lines stay open for the organiser.',
        },
        {
          id: 'wait-prosecutor',
          text: 'Wait for the morning: the prosecutor must first agree in writing that the case is opened.',
          feedback: 'Inform the prosecutor now. Rescue from danger does not wait for a file.',
        },
        {
          id: 'end-proactive',
          text: 'Stop the van and close the other lines, because the case is now a reactive one.',
          feedback:
            'Stopping is right, closing is not. The bank report and the advert may lead to the organiser.',
        },
      ],
      feedback: {
        correct:
          'A proactive case has the same first question as a reactive one: is a life in danger? Then both kinds of work continue together.',
        incorrect:
          'When life is in danger, you act. Stop the van safely, with medical help, secure evidence at the same time and keep the financial and online lines open.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f2-debtor-collects',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      finalOnly: true,
      scenario:
        '*A fictional case.* In a voluntary debriefing, R. describes a journey of last month. Then R. adds: “Since then I collect the money from the others. I must, until my own debt is paid. If I stop, they go to my mother.”',
      stem: 'What do you do now?',
      choices: [
        {
          id: 'finish-debriefing',
          text: 'Go on with the debriefing and ask for all amounts, because R. came freely and talks openly.',
          feedback:
            'R. has just become a possible suspect. Without information on rights and without a lawyer, the answers may be lost for the court.',
        },
        {
          id: 'arrest-only',
          text: 'Arrest R. as a money collector and leave questions of protection to the court.',
          feedback:
            'You see only half. Debt and threats are signs of trafficking, and the family may be in danger today.',
        },
        {
          id: 'witness-only',
          text: 'Write R. down as a witness, so that no lawyer is needed and the talk can continue.',
          feedback:
            'The kind of talk depends on the facts. A person under suspicion keeps the rights of a suspect, whatever the form says.',
        },
        {
          id: 'stop-both-tracks',
          text: 'Stop, explain the rights of suspects, arrange safety and a protection check, inform the prosecutor.',
          correct: true,
          feedback: 'Yes. R. may be suspect and victim at once, so both kinds of rights apply.',
        },
      ],
      feedback: {
        correct:
          'A debriefing ends where a suspicion begins. Protection starts at once, and a later interview can give evidence that stands.',
        incorrect:
          'R. may be a suspect and a victim. Stop the debriefing, explain the rights, look after safety and protection, and involve the prosecutor.',
      },
    },
    {
      type: 'matching',
      id: 'ch3-f3-four-purposes',
      objective: 'lo3-4',
      page: 'ch3-money',
      finalOnly: true,
      stem: 'A 2016 workshop named four purposes of a financial investigation. Match each finding to the purpose that it serves first.',
      sources: [
        {
          id: 'journey-dates',
          text: 'A suspect received money on the evening of each of three journeys',
          target: 'evidence',
        },
        {
          id: 'one-account',
          text: 'Five collectors, unknown to one another, pay the same person',
          target: 'map',
        },
        {
          id: 'fiu-pattern',
          text: 'The financial intelligence unit finds the same pattern in other reports',
          target: 'intelligence',
        },
        {
          id: 'flat-frozen',
          text: 'A court can freeze a flat that was bought with the gains',
          target: 'assets',
        },
      ],
      targets: [
        { id: 'evidence', text: 'Evidence' },
        { id: 'map', text: 'Map of the organisation' },
        { id: 'intelligence', text: 'Financial intelligence' },
        { id: 'assets', text: 'Criminal assets' },
      ],
      feedback: {
        correct:
          'All four. This is why the money line opens on the first day: it serves the trial, the analysis and the confiscation.',
        partial:
          'Some pairs are right. Ask what the finding is for: to prove an act, to show who works for whom, to find new cases, or to take gains away.',
        incorrect:
          'Payments on the dates of journeys are evidence. A common receiver shows the organisation. A pattern in other reports is intelligence. Property leads to confiscation.',
      },
    },
  ],
});
