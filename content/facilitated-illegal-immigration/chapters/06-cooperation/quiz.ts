import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch6-quiz',
  title: 'Check chapter 6',
  introduction:
    'Ten questions on agencies, structures, channels, third countries and obstacles. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  questions: [
    {
      type: 'matching',
      id: 'ch6-q01-who-does-what',
      objective: 'lo6-1',
      page: 'ch6-eu-agencies',
      stem: 'Match each body to what you would ask it for.',
      sources: [
        { id: 'europol', text: 'Europol', target: 'cross-checks' },
        { id: 'frontex', text: 'Frontex', target: 'border-picture' },
        { id: 'eurojust', text: 'Eurojust', target: 'legal-obstacles' },
        { id: 'easo-euaa', text: 'EASO, now EUAA', target: 'asylum-support' },
        { id: 'cepol', text: 'CEPOL', target: 'training' },
        { id: 'interpol', text: 'INTERPOL', target: 'worldwide' },
      ],
      targets: [
        { id: 'cross-checks', text: 'Cross-checks of data, analysis and investigative leads' },
        { id: 'border-picture', text: 'Risk analysis, joint operations and debriefing at the border' },
        { id: 'legal-obstacles', text: 'Legal and practical problems between judicial systems' },
        { id: 'asylum-support', text: 'Asylum matters: information in hotspots, relocation' },
        { id: 'training', text: 'Courses for law-enforcement officials' },
        { id: 'worldwide', text: 'Worldwide databases and a directory of specialised officers' },
      ],
      feedback: {
        correct: 'All six are right. The mandate decides whom you ask, and therefore which channel you use.',
        partial:
          'Some pairs are right. Keep two questions apart: who links police data (Europol in the EU, INTERPOL worldwide), and who joins judicial authorities (Eurojust)?',
        incorrect:
          'Start with the mandate: Europol links data, Frontex works at the border, Eurojust joins judicial authorities, EASO/EUAA supports asylum, CEPOL trains, INTERPOL reaches the world.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q02-empact-name',
      objective: 'lo6-3',
      page: 'ch6-structures',
      stem: 'What does EMPACT stand for?',
      choices: [
        {
          id: 'criminal-threats',
          text: 'European Multidisciplinary Platform Against Criminal Threats',
          correct: true,
          feedback:
            'Yes. “Multidisciplinary” is the important word: police, border, customs, judiciary and others work on one plan.',
        },
        {
          id: 'crime-traffick',
          text: 'European Multidisciplinary Platform Against Crime and Trafficking',
          feedback: 'Close, but EMPACT covers many crimes. The last words are “Criminal Threats”.',
        },
        {
          id: 'police-action',
          text: 'European Migration Police Action and Coordination Taskforce',
          feedback:
            'EMPACT is no task force for migration. It is a platform for several fields of serious crime.',
        },
        {
          id: 'maritime-patrol',
          text: 'European Maritime Patrol and Coastguard Team',
          feedback: 'EMPACT is not a patrol. Presence at sea belongs to joint or naval operations.',
        },
      ],
      feedback: {
        correct:
          'Right. You may also find “Crime Threats” in older reports; the official name says “Criminal Threats”.',
        incorrect:
          'EMPACT is the European Multidisciplinary Platform Against Criminal Threats: a plan with priorities, not a patrol and not a migration unit.',
      },
    },
    {
      type: 'true-false',
      id: 'ch6-q03-new-platform',
      objective: 'lo6-2',
      page: 'ch6-channel',
      stem: '“In January 2016 the Amsterdam conference concluded that a new European platform for the exchange of police information was needed.”',
      answer: false,
      feedback: {
        true: 'The statement is false. The conference wanted to use and strengthen existing networks. New was only the idea of forums with private partners, such as financial organisations.',
        false:
          'Right, the statement is false. Existing networks were to be strengthened. The open exceptions were forums with private partners that did not exist yet.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch6-q04-interpol-response',
      objective: 'lo6-1',
      page: 'ch6-interpol',
      stem: 'Which of these belong to INTERPOL’s response to people smuggling, as INTERPOL described it in 2016?',
      choices: [
        {
          id: 'operations',
          text: 'Police operations against smuggling networks',
          correct: true,
          feedback: 'Right. Operations are one of the four answers.',
        },
        {
          id: 'databases',
          text: 'Databases that officers can search in real time',
          correct: true,
          feedback: 'Right. They include stolen and lost travel documents, and notices.',
        },
        {
          id: 'directory',
          text: 'A contact directory of specialised officers',
          correct: true,
          feedback:
            'Right. The International Contact Directory links officers with colleagues around the world.',
        },
        {
          id: 'task-force',
          text: 'An Integrated Border Management Task Force',
          correct: true,
          feedback: 'Right. In 2016 it was INTERPOL’s point of contact for border security.',
        },
        {
          id: 'arrest-warrants',
          text: 'European Arrest Warrants for suspected organisers',
          feedback: 'Only judicial authorities of Member States issue these. A red notice is something else.',
        },
        {
          id: 'asylum-decisions',
          text: 'Decisions on applications for asylum at the border',
          feedback: 'National asylum authorities decide. INTERPOL is a police organisation.',
        },
        {
          id: 'naval-patrols',
          text: 'Naval patrols on the routes across the sea',
          feedback: 'INTERPOL has no ships. It connects police forces.',
        },
      ],
      feedback: {
        correct: 'All four are right: operations, databases, contacts and a border task force.',
        partial:
          'You have part of it. The four answers are operations, real-time databases, the contact directory and the border task force. Warrants, asylum decisions and patrols belong to others.',
        incorrect:
          'INTERPOL named operations, databases, a contact directory and a border task force. A red notice is no European Arrest Warrant.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch6-q05-beyond-eu-order',
      objective: 'lo6-4',
      page: 'ch6-beyond-eu',
      stem: 'Put these steps of cooperation beyond the EU in order, the earliest first.',
      items: [
        { id: 'bali', text: 'The Bali Process is launched' },
        { id: 'iom-balkans', text: 'IOM project in the Western Balkans and Turkey starts' },
        { id: 'eap-project', text: 'Eastern Partnership project starts' },
        { id: 'pristina', text: 'Operational meeting in Pristina' },
        { id: 'kyiv', text: 'Expert meeting in Kyiv' },
      ],
      feedback: {
        correct:
          'Right: 2002, 2009, 2013, October 2014 and October 2017. Cooperation beyond the EU is older than the high numbers of arrivals in 2015.',
        partial:
          'Some steps are in place. The order is Bali (2002), IOM project (2009), Eastern Partnership project (2013), Pristina (October 2014), Kyiv (October 2017).',
        incorrect:
          'Begin with the Bali Process of 2002. Then come the projects of 2009 (IOM) and 2013 (Eastern Partnership). The meetings in Pristina (October 2014) and Kyiv (October 2017) are last.',
      },
    },
    {
      type: 'numeric',
      id: 'ch6-q06-return-average',
      objective: 'lo6-1',
      page: 'ch6-eu-agencies',
      stem: 'According to Frontex, 66 joint return operations took place in 2015, with “3.000” persons. How many persons is that per operation, on average? Round to a whole number.',
      answer: 45,
      accept: { min: 45, max: 46 },
      unit: 'persons per joint return operation, on average',
      mistakes: [
        {
          answer: 0.05,
          feedback:
            'You read the dot as a decimal point. In the report it separates thousands: three thousand persons.',
        },
        {
          answer: 0.045,
          feedback:
            'You read the dot as a decimal point. In the report it separates thousands: three thousand persons.',
        },
        {
          answer: 22,
          feedback: 'You divided 66 by 3. The dot in “3.000” separates thousands; divide 3 000 by 66.',
        },
        {
          answer: 0.022,
          feedback: 'You divided operations by persons. Divide persons by operations.',
        },
      ],
      feedback: {
        correct:
          'Right: 3 000 divided by 66 is about 45. The number of persons is round, so the average is rough, and it says nothing about a single operation.',
        incorrect: 'The dot in “3.000” separates thousands. Divide 3 000 persons by 66 operations: about 45.',
      },
    },
    {
      type: 'fill-in',
      id: 'ch6-q07-contact-points',
      objective: 'lo6-2',
      page: 'ch6-channel',
      stem: 'Complete the conclusion of Workshop 1 at the Amsterdam conference, January 2016.',
      text: 'There should be a network of single national {first-word} {second-word} that coordinates within and between countries.',
      blanks: [
        {
          id: 'first-word',
          label: 'first missing word',
          accepted: ['contact', 'contacts'],
        },
        {
          id: 'second-word',
          label: 'second missing word',
          accepted: ['points', 'point'],
        },
      ],
      mistakes: [
        {
          answer: 'platforms',
          feedback: 'The conference wanted to strengthen existing networks, not to build new platforms.',
        },
        {
          answer: 'offices',
          feedback: 'The idea is close: one door per country. The report says “points”.',
        },
        {
          answer: 'liaison',
          feedback: 'Liaison officers work abroad. Here one door in each country is meant.',
        },
      ],
      feedback: {
        correct: 'Right. One door per country: for its own services, and for partners in other States.',
        partial: 'One word is right. The term is “single national *contact points*”.',
        incorrect:
          'The missing words are “contact points”. The idea is one door per country, for coordination at home and abroad.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q08-locked-vehicle',
      objective: 'lo6-2',
      page: 'ch6-channel',
      scenario:
        '*A fictional case.* It is 22:40. On a telephone found in Member State B, an officer reads a new message: people may be locked in a vehicle that is now in Member State C.',
      stem: 'Which channel do you use first?',
      choices: [
        {
          id: 'urgent-police',
          text: 'The 24/7 police contact of C, by telephone and urgent SIENA message; then inform the judicial side.',
          correct: true,
          feedback: 'Yes. The fastest lawful channel comes first. The record and the judicial step follow.',
        },
        {
          id: 'eio-tonight',
          text: 'A European Investigation Order to the prosecutor in C, so that everything is lawful from the start.',
          feedback: 'An order obtains evidence and takes time. A warning to save lives is lawful without it.',
        },
        {
          id: 'ministry-letter',
          text: 'A letter to the ministry of C, because a matter between two States should take the official way.',
          feedback: 'It will be read tomorrow. Operational contacts exist for tonight.',
        },
        {
          id: 'empact-agenda',
          text: 'The agenda of the next EMPACT meeting, where all States that may be concerned can discuss it.',
          feedback: 'EMPACT plans joint work. It is not made for an emergency.',
        },
      ],
      feedback: {
        correct: 'Threat to life: the fastest lawful channel now, the paper later.',
        incorrect:
          'Lives may be at risk while you write. Use the operational police channel at once, mark it urgent, and then inform the prosecutors.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q09-same-network',
      objective: 'lo6-3',
      page: 'ch6-jit',
      scenario:
        '*A fictional case.* Member States A and C both investigate the same network. The two teams need to exchange every day, and there are witnesses in both States. All people who were in danger are safe.',
      stem: 'What do you propose?',
      choices: [
        {
          id: 'jit-eurojust',
          text: 'A joint investigation team with support from Eurojust, Europol invited, purpose and period agreed.',
          correct: true,
          feedback:
            'Yes. Open cases, daily exchange and witnesses on both sides are what such a team is made for.',
        },
        {
          id: 'weekly-orders',
          text: 'Two European Investigation Orders every week, one in each direction, for as long as it takes.',
          feedback: 'Each order is lawful. Together they are slow, and nobody sees the whole case.',
        },
        {
          id: 'to-interpol',
          text: 'Handing the whole case over to INTERPOL, because the network works in more than one State.',
          feedback: 'INTERPOL connects police forces. It does not take over national investigations.',
        },
        {
          id: 'wait-for-trial',
          text: 'Waiting until the trial in one of the two States has ended, and then using its judgment.',
          feedback: 'Years may pass. Evidence disappears, witnesses move, and the network goes on.',
        },
      ],
      feedback: {
        correct: 'Right. A JIT shares information *and* evidence, without a new request for every step.',
        incorrect:
          'Ask the five questions: links, open cases, similar stage, daily exchange, will. Here a joint investigation team fits. It shares information *and* evidence.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch6-q10-survey-obstacles',
      objective: 'lo6-5',
      page: 'ch6-obstacles',
      stem: 'Which obstacles did practitioners name in the survey that Eurojust presented in January 2016?',
      choices: [
        {
          id: 'evidence',
          text: 'The collection of evidence',
          correct: true,
          feedback: 'Right. What is known is not always what a court may use.',
        },
        {
          id: 'cooperation',
          text: 'Cooperation with third countries and between Member States',
          correct: true,
          feedback: 'Right. Both were named, outside and inside the EU.',
        },
        {
          id: 'legal-questions',
          text: 'Legal questions',
          correct: true,
          feedback: 'Right. Definitions and procedures differ from State to State.',
        },
        {
          id: 'languages',
          text: 'Interpretation and translation',
          correct: true,
          feedback: 'Right. Plan the interpreter as early as the arrest.',
        },
        {
          id: 'uniforms',
          text: 'The lack of common uniforms',
          feedback: 'Nobody named this. Officers keep the status of their own State, also in a joint team.',
        },
        {
          id: 'new-platforms',
          text: 'Too many new platforms of Eurojust',
          feedback:
            'Not in the survey. The conference did warn against new platforms, but in another discussion.',
        },
        {
          id: 'weather',
          text: 'Bad weather on the routes at sea',
          feedback: 'Weather matters for rescue. It was not among the obstacles to cooperation.',
        },
      ],
      feedback: {
        correct: 'All four are right: evidence, cooperation, law and language.',
        partial:
          'You have part of it. The survey named evidence, cooperation (with third countries and between Member States), legal questions, and language.',
        incorrect:
          'The survey named evidence, cooperation, legal questions and language. For each of them the page offers a first step.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-f1-list-of-names',
      objective: 'lo6-5',
      page: 'ch6-obstacles',
      finalOnly: true,
      scenario:
        '*A fictional case.* The police of third country T investigate a recruiter and help you quickly. Now they ask for the names of all fourteen people from the lorry, “to find more witnesses in their families”. Three of the fourteen have asked for asylum because they fear the authorities of T.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'recruiter-data',
          text: 'Share what T needs about the recruiter, give no passenger’s name, and consult the prosecutor.',
          correct: true,
          feedback:
            'Yes. T can go on with its case, and nobody in T learns who travelled or who asked for protection.',
        },
        {
          id: 'eleven-names',
          text: 'Send the names of the eleven who have not asked for asylum, and leave the other three out.',
          feedback:
            'Others may still ask, and the missing names may give the three away. Families at home can also be in danger.',
        },
        {
          id: 'all-fourteen',
          text: 'Send all fourteen names with a handling code that forbids T to use them against the families.',
          feedback:
            'A code does not protect a person from the authorities that they fear. The information itself must not leave.',
        },
        {
          id: 'no-more-contact',
          text: 'End the exchange with T, because a State that people fear cannot be a partner in any matter.',
          feedback:
            'T has a real case against the recruiter. You can help with data on the suspect, under the law, without the passengers.',
        },
      ],
      feedback: {
        correct:
          'Share for a purpose, and only what the purpose needs. A request for asylum must never reach the State that the person fears.',
        incorrect:
          'Ask what the purpose needs: data on the recruiter, not on the passengers. The fact that somebody asked for asylum must not reach the State that they fear.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch6-f2-life-of-jit',
      objective: 'lo6-3',
      page: 'ch6-jit',
      finalOnly: true,
      stem: 'Put these steps in the life of a joint investigation team in order, the earliest first.',
      items: [
        { id: 'link-found', text: 'An investigator finds a link to a case in another State' },
        { id: 'meeting', text: 'The authorities compare their cases at a coordination meeting' },
        { id: 'agreement', text: 'They sign an agreement on purpose, period and members' },
        { id: 'exchange', text: 'Members share information and evidence without separate requests' },
        { id: 'action-day', text: 'Suspects are arrested in several States on one day' },
        { id: 'evaluation', text: 'The team is closed and its work is evaluated' },
      ],
      feedback: {
        correct:
          'Right. The agreement stands before the exchange: it decides how evidence may be shared and used.',
        partial:
          'Some steps are in place. Remember that the meeting prepares the agreement, and that the agreement comes before members share evidence.',
        incorrect:
          'First the link, then the meeting and the agreement. Only then do members share evidence, act together, and close the team with an evaluation.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-f3-protocol-gap',
      objective: 'lo6-4',
      page: 'ch6-beyond-eu',
      finalOnly: true,
      stem: 'A 2015 study for the European Commission reported: in over half of the third countries covered, the UN Protocol on smuggling had not been put into national law. Which sentence may you write?',
      choices: [
        {
          id: 'covered-2015',
          text: '“In 2015 a national law was missing in over half of the third countries that the study covered.”',
          correct: true,
          feedback: 'Yes. You keep the year, the source and the group of countries that was looked at.',
        },
        {
          id: 'half-world',
          text: '“More than half of the countries in the world have no law against migrant smuggling.”',
          feedback: 'The study did not cover the world. Its result holds only for the countries in it.',
        },
        {
          id: 'not-parties',
          text: '“More than half of the third countries have not become Parties to the UN Protocol.”',
          feedback: 'Being a Party and having a national law are two things. The study spoke of the second.',
        },
        {
          id: 'no-cooperation',
          text: '“More than half of the third countries refuse to cooperate against smuggling networks.”',
          feedback: 'A legal gap makes requests harder. It does not show that a State refuses to help.',
        },
      ],
      feedback: {
        correct:
          'Right. Then look for two things: the Party in the UN Treaty Collection, and the offence in the national law.',
        incorrect:
          'Keep year, source and group of countries, and keep apart: being a Party, having a national law, and being willing to cooperate.',
      },
    },
  ],
});
