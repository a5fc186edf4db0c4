import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch6-quiz',
  title: 'Practice questions: chapter 6',
  introduction:
    'Ten questions, drawn from fourteen, on agencies, structures, channels, third countries and obstacles. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  draw: 10,
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
        { id: 'charges', text: 'A decision on whether a suspect is charged' },
      ],
      feedback: {
        correct:
          'All six are right, and one wish is left over: no body of this list charges a suspect. That is for your national authorities.',
        partial:
          'Some pairs are right. Keep two questions apart: who links police data (Europol in the EU, INTERPOL worldwide), and who joins judicial authorities (Eurojust)?',
        incorrect:
          'Start with the mandate: Europol links data, Frontex works at the border, Eurojust joins judicial authorities, EASO/EUAA supports asylum, CEPOL trains, INTERPOL reaches the world.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q08-locked-vehicle',
      objective: 'lo6-2',
      page: 'ch6-channel',
      floor: true,
      scenario:
        '*A fictional case.* It is 22:40. On a telephone found in Member State B, an officer reads a new message: people may be locked in a vehicle that is now in Member State C.',
      stem: 'Which channel do you use first?',
      choices: [
        {
          id: 'urgent-police',
          text: 'The 24/7 police contact of C, by telephone and by urgent SIENA message; the prosecutor afterwards.',
          correct: true,
          feedback: 'Yes. The fastest lawful channel comes first. The record and the judicial step follow.',
        },
        {
          id: 'eio-tonight',
          text: 'An urgent European Investigation Order to the prosecutor on duty in C; the police there act on it tonight.',
          feedback: 'An order obtains evidence and takes time. A warning to save lives is lawful without it.',
        },
        {
          id: 'europol-first',
          text: 'A SIENA message to Europol with the number of the telephone; the agency finds out which State must act.',
          feedback:
            'Europol is worth a copy. But you know the State already, and its patrols are what is needed now.',
        },
        {
          id: 'approval-first',
          text: 'Your own prosecutor on duty, for a written approval; the message to C follows within the hour.',
          feedback: 'A warning that saves lives needs no approval. The prosecutor is informed afterwards.',
        },
      ],
      feedback: {
        correct: 'Threat to life: the fastest lawful channel now, the paper later.',
        incorrect:
          'Lives may be at risk while you write. Use the operational police channel at once, mark it urgent, and then inform the prosecutors.',
      },
    },
    {
      type: 'categorise',
      id: 'ch6-q11-within-the-mandate',
      objective: 'lo6-1',
      page: 'ch6-eu-agencies',
      kind: 'case',
      stem: 'A new team leader has written down eight wishes to EU agencies. Which of them can the agency grant, and which remain with national authorities?',
      cards: [
        {
          id: 'cross-check',
          text: 'Europol compares a telephone number with data of other States',
          group: 'agency',
        },
        { id: 'open-flat', text: 'Europol opens the flat of the suspected broker', group: 'national' },
        {
          id: 'section-risk',
          text: 'Frontex describes the risks at one section of the border',
          group: 'agency',
        },
        { id: 'lead-case', text: 'Frontex leads the case against the organiser', group: 'national' },
        {
          id: 'three-desks',
          text: 'Eurojust brings prosecutors of three States to one table',
          group: 'agency',
        },
        { id: 'indict', text: 'Eurojust signs the indictment against the collector', group: 'national' },
        { id: 'reception-staff', text: 'The EUAA sends staff to help with reception', group: 'agency' },
        { id: 'grant-status', text: 'The EUAA grants refugee status to a witness', group: 'national' },
      ],
      groups: [
        { id: 'agency', text: 'The agency can do it' },
        { id: 'national', text: 'National authorities' },
      ],
      feedback: {
        correct:
          'All eight. Agencies link, analyse, support and advise. To search, to charge and to decide on protection remains with the State.',
        partial:
          'Some are right. Ask of each wish: does it need the power of a State over a person or a home?',
        incorrect:
          'Searches, charges and decisions on protection are acts of a State. Cross-checks, risk analysis, coordination meetings and staff are what agencies give.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q13-intelligence-only',
      objective: 'lo6-5',
      page: 'ch6-obstacles',
      scenario:
        '*A fictional case.* Member State C sends you a message with the code “for intelligence only”. It names the account from which a driver was paid. Next week the indictment has to be ready, and this one line would close the gap.',
      stem: 'As prosecutor, what do you do with the line?',
      choices: [
        {
          id: 'paraphrase',
          text: 'Put it into the indictment in your own words, without naming the State that it came from',
          feedback:
            'The code concerns the content, not the wording. The defence would ask for the origin, rightly.',
        },
        {
          id: 'consent-and-request',
          text: 'Ask C for its consent at once, and prepare a formal request for the bank records beside it',
          correct: true,
          feedback:
            'Yes. Consent may come in time, and the request gives you the record itself if it does not.',
        },
        {
          id: 'leave-file',
          text: 'Leave the account out of the whole case, as information with such a code is lost for a court',
          feedback:
            'The code asks for the owner’s consent. It does not close the lawful way to the bank records.',
        },
        {
          id: 'closed-part',
          text: 'Put the message into a part of the file that the court reads and the defence does not receive',
          feedback: 'A secret part needs a basis in your law, and C has not agreed to this use either.',
        },
      ],
      feedback: {
        correct:
          'The owner sets the code and the receiver obeys it. Consent is one way, the formal request is the second.',
        incorrect:
          'Look at the code before the content. Ask the owner for consent early, and plan a formal request as the second way.',
      },
    },
    {
      type: 'highlight',
      id: 'ch6-q14-what-stays-here',
      objective: 'lo6-5',
      page: 'ch6-obstacles',
      floor: true,
      kind: 'case',
      stem: 'A colleague has drafted a message to the police of third country T, who investigate a recruiter. Mark what must not leave the office.',
      text: '{number: The attached number wrote to our witnesses on four days in May.} {nickname: The user calls himself “the uncle” and says that he works from your capital.} {passengers: Two of the passengers are nationals of T; their names and birth dates follow.} {asylum: One of them has applied for asylum with us.} {bank: A bank in Member State C has reported the account that was used.} {question: Please tell us whether the number occurs in your case against the recruiter.}',
      passages: [
        { id: 'number', feedback: 'A fact about the suspect’s number. T needs it to answer.' },
        { id: 'nickname', feedback: 'It describes the suspect and not the passengers. It can go.' },
        {
          id: 'passengers',
          correct: true,
          feedback: 'T does not need the passengers to find the recruiter, and they may have fled from T.',
        },
        {
          id: 'asylum',
          correct: true,
          feedback: 'The request must not reach the State that the person may fear.',
        },
        {
          id: 'bank',
          correct: true,
          feedback: 'The report belongs to the FIU of C: without its consent it goes no further.',
        },
        { id: 'question', feedback: 'One clear question, about the suspect’s number. It can go.' },
      ],
      feedback: {
        correct: 'All three. What is left still lets T work on its case.',
        partial:
          'Partly right. Ask of each sentence: does T need it to look for the recruiter, and whom could it harm?',
        incorrect:
          'Three sentences stay: the passengers’ data, the request for asylum and the report of the bank. The number, the nickname and the question can go.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q15-debriefing-and-asylum',
      objective: 'lo6-3',
      page: 'ch6-structures',
      floor: true,
      scenario:
        '*A fictional case.* In a hotspot you lead a voluntary debriefing about a smuggler. After two minutes the man stops: “First tell me where I can ask for protection. Then I will tell you about the boat.” The asylum desk closes in twenty minutes.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'finish-quickly',
          text: 'Ask the three most important questions first, then bring him to the desk before it closes',
          feedback:
            'Even three questions make the talk a condition. He has asked for protection; that comes before your leads.',
        },
        {
          id: 'tell-tomorrow',
          text: 'Note the request for the desk tomorrow, and go on with the talk as he has agreed to it',
          feedback: 'He agreed to talk afterwards. A request is passed on at once.',
        },
        {
          id: 'stop-and-pass-on',
          text: 'Stop, take him to the asylum desk before it closes, and offer to talk later if he still wishes',
          correct: true,
          feedback: 'Yes. The debriefing is no condition for anything, and it does not replace the desk.',
        },
        {
          id: 'screen-first',
          text: 'End the debriefing, as an applicant may not be heard about smugglers before the decision',
          feedback: 'An applicant may speak of his own will, later and with his rights explained.',
        },
      ],
      feedback: {
        correct:
          'Two desks, two purposes. The right to ask for asylum does not wait for a lead [@eu-charter, Art. 18].',
        incorrect:
          'Stop the talk and pass the request on now. If he wishes, the debriefing can follow, and his rights stay the same whatever he says.',
      },
    },
    {
      type: 'matching',
      id: 'ch6-q17-which-structure',
      objective: 'lo6-3',
      page: 'ch6-structures',
      kind: 'case',
      stem: 'A head of unit describes five needs. Which structure answers each of them? One structure is left over.',
      sources: [
        {
          id: 'joint-priorities',
          text: '“We want to agree with other States on actions for the next years.”',
          target: 'empact',
        },
        {
          id: 'same-office',
          text: '“I need an office that knows smuggling cases from all over the EU, today and next year.”',
          target: 'ecams',
        },
        {
          id: 'just-landed',
          text: '“People have just arrived, and five services must work beside one another.”',
          target: 'hotspot',
        },
        {
          id: 'daily-evidence',
          text: '“Two prosecutors want to exchange evidence day by day.”',
          target: 'jit',
        },
        {
          id: 'network-intelligence',
          text: '“Police of four States want to share intelligence on one network, before any trial.”',
          target: 'otf',
        },
      ],
      targets: [
        { id: 'empact', text: 'EMPACT' },
        { id: 'ecams', text: 'Centre at Europol (ECAMS)' },
        { id: 'hotspot', text: 'Hotspot' },
        { id: 'jit', text: 'Joint investigation team' },
        { id: 'otf', text: 'Operational task force' },
        { id: 'irini', text: 'Operation IRINI' },
      ],
      feedback: {
        correct:
          'All five: a plan, a centre, a place, a case team and a task force. IRINI is left: its main task is the arms embargo on Libya.',
        partial:
          'Some pairs are right. Ask whether the need is a plan, a permanent office, a place, evidence or intelligence.',
        incorrect:
          'A plan is EMPACT, a permanent office is ECAMS, the place of arrival is the hotspot. Evidence travels in a joint investigation team, intelligence in a task force.',
      },
    },
    {
      type: 'categorise',
      id: 'ch6-q19-answer-by-when',
      objective: 'lo6-2',
      page: 'ch6-channel',
      kind: 'case',
      stem: 'Requests from other Member States reach your single point of contact. By when must each be answered under Directive (EU) 2023/977?',
      cards: [
        {
          id: 'locked-van',
          text: 'People may be locked in a van: who owns the plate? The register is on your screen',
          group: 'hours',
        },
        {
          id: 'missing-child',
          text: 'A child is missing since noon: was it met by your patrols? Your own log shows it',
          group: 'hours',
        },
        {
          id: 'suspect-leaves',
          text: 'A suspect leaves tonight; the answer lies with the labour inspectorate',
          group: 'three',
        },
        {
          id: 'threat-file',
          text: 'A witness is threatened; the paper file must be fetched from another office',
          group: 'three',
        },
        { id: 'old-number', text: 'A number from a closed case: who used it last year?', group: 'seven' },
        { id: 'van-in-may', text: 'A van was seen in May: is it known to you?', group: 'seven' },
      ],
      groups: [
        { id: 'hours', text: 'Eight hours' },
        { id: 'three', text: 'Three days' },
        { id: 'seven', text: 'Seven days' },
      ],
      feedback: {
        correct:
          'All six. Urgent and directly accessible: eight hours. Urgent but elsewhere: three days. All other requests: seven.',
        partial: 'Some are right. Ask two things: is it urgent, and can you reach the information directly?',
        incorrect:
          'Two questions decide. Is it urgent? And is the information directly accessible? Eight hours, three days, and seven days for what is not urgent [@police-information-exchange-law, Art. 5].',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q21-boat-off-the-coast',
      objective: 'lo6-4',
      page: 'ch6-beyond-eu',
      floor: true,
      scenario:
        '*A fictional case.* At 03:20 a woman calls from a boat near the coast of third country T. Her telephone works. The coastguard of T is an hour closer than yours. Your unit has no agreement with T on personal data.',
      stem: 'What do you send to T?',
      choices: [
        {
          id: 'wait-for-check',
          text: 'The case number for now; the rest follows when the data-protection officer has looked at it in the morning',
          feedback: 'In the morning it is too late. The law has a narrow exception for saving a life.',
        },
        {
          id: 'passenger-list',
          text: 'Position, telephone number and the names that she has given, so the coastguard knows whom to expect',
          feedback: 'The names save nobody. They could harm people who have fled from T.',
        },
        {
          id: 'position-and-number',
          text: 'Position, telephone number and the state of the people on board, at once; names and reasons for the journey stay',
          correct: true,
          feedback: 'Yes. What saves lives goes now, and what could harm people stays here.',
        },
        {
          id: 'own-coastguard',
          text: 'The position goes to your own coastguard, which decides later whether T should be asked for help',
          feedback: 'An hour counts. Alert both, and send T what it needs to find the boat.',
        },
      ],
      feedback: {
        correct:
          'Danger to life is one of the narrow exceptions for data to third countries [@law-enforcement-directive, Art. 38]. Send what rescue needs, and record it.',
        incorrect:
          'Send T the position and the number at once: saving a life is an exception in the law. Names, and who asked for protection, have no part in a rescue.',
      },
    },
    {
      type: 'true-false',
      id: 'ch6-q22-report-as-proof',
      objective: 'lo6-2',
      page: 'ch6-channel',
      kind: 'case',
      stem: 'A Europol cross-check shows that the number of your suspect occurs in a file of Member State C. The printout can go to the court as evidence for the link.',
      answer: false,
      feedback: {
        true: 'The statement is false. Police information is a lead. For the court, ask C for the record itself, by investigation order or inside a joint team.',
        false:
          'Right, it is false. The printout leads you to C. What a court may use comes by investigation order or inside a joint team.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q12-held-on-a-notice',
      objective: 'lo6-1',
      page: 'ch6-interpol',
      floor: true,
      scenario:
        '*A fictional case.* Border officers hold a man at Port Halden: an INTERPOL red notice of third country T shows on the screen. He says at once: “They want me for what I wrote. I ask for protection.” You are the judge on duty.',
      stem: 'What do you settle first?',
      choices: [
        {
          id: 'like-a-warrant',
          text: 'Whether the form is complete, as the notice is then executed like a warrant of a Member State',
          feedback:
            'A red notice is a request between police forces. It is no judicial decision like an arrest warrant of a Member State.',
        },
        {
          id: 'effect-and-request',
          text: 'What effect your law gives to a notice; his request goes to the asylum authority now',
          correct: true,
          feedback: 'Yes. Each State decides on the effect, and the request does not wait for it.',
        },
        {
          id: 'ask-t',
          text: 'Whether T can explain within a day what he is accused of, and whether his fear has a basis in fact',
          feedback:
            'You would tell T where he is and what he fears. Ask your prosecutor and the asylum authority instead.',
        },
        {
          id: 'release',
          text: 'Whether he can leave at once, as notices of a third country have no effect inside the EU',
          feedback: 'That depends on your law. Some States give them effect, and the check takes minutes.',
        },
      ],
      feedback: {
        correct:
          'A notice asks police to find a person; each State decides what follows [@interpol-tools, notices]. His request for protection is recorded in any case.',
        incorrect:
          'First the effect that your law gives to the notice, and his request for protection on its way. T hears nothing about that request.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q18-money-lead',
      objective: 'lo6-2',
      page: 'ch6-channel',
      scenario:
        '*A fictional case.* An investigator in Member State B reads an account number of Member State C on a seized slip. The first question is simple: does this account receive money from other suspects? Evidence for the court can come later.',
      stem: 'Which way do you choose today?',
      choices: [
        {
          id: 'siena-police',
          text: 'SIENA to the police of C, with the wish that they ask the bank and send the statements by return',
          feedback:
            'Police of C cannot hand on bank data in this way. The lead on money runs between the FIUs.',
        },
        {
          id: 'call-the-bank',
          text: 'A call to the compliance officer of the bank in C, who knows the account and can answer at once',
          feedback: 'A bank may not answer you. You also risk that the customer hears of it.',
        },
        {
          id: 'order-for-records',
          text: 'A European Investigation Order for the statements of a whole year, as the court will need these records later on',
          feedback: 'That is the way for evidence, with its own grounds and time. Today you need a lead.',
        },
        {
          id: 'own-fiu',
          text: 'Your own FIU, which asks the FIU of C through FIU.net; the answer says for what it may be used',
          correct: true,
          feedback: 'Yes. The lead comes quickly, and the sender says how it may be used.',
        },
      ],
      feedback: {
        correct:
          'Need first, then channel. A lead on money goes from FIU to FIU; the investigation order follows for what the court must see.',
        incorrect:
          'Ask your own FIU. It reaches the FIU of C, whose consent decides on any further use. Bank records for the court need an order.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q16-task-force-first',
      objective: 'lo6-3',
      page: 'ch6-structures',
      scenario:
        '*A fictional case.* Police of four Member States see the same drivers and numbers. In two of the four no investigation is open. All want to put their intelligence together for some months, with analysis from Europol.',
      stem: 'As head of unit, which frame do you propose?',
      choices: [
        {
          id: 'jit-now',
          text: 'A joint investigation team of the four, whose agreement obliges the two others to open a case as well',
          feedback: 'The team needs open investigations and a will on all sides. It does not create them.',
        },
        {
          id: 'task-force',
          text: 'An operational task force on this network, with Europol; a joint team when the cases are open',
          correct: true,
          feedback: 'Yes. It is made for intelligence on one network and can lead to a joint team.',
        },
        {
          id: 'action-plan',
          text: 'A new line in the EMPACT action plan, to be carried out together from the following year on',
          feedback: 'EMPACT plans joint work over years. Your network drives tonight.',
        },
        {
          id: 'separate-siena',
          text: 'Four separate files, with a SIENA message whenever one of the States finds something new',
          feedback: 'Lawful and slow. Nobody puts the pieces together, which is what all four want.',
        },
      ],
      feedback: {
        correct:
          'A task force serves intelligence, a joint investigation team serves evidence. The second can grow out of the first.',
        incorrect:
          'Intelligence on one network, several States, some of them without an open case: that is an operational task force, with Europol.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-q20-no-such-offence',
      objective: 'lo6-4',
      page: 'ch6-beyond-eu',
      scenario:
        '*A fictional case.* You need the help of third country T. In its code you find no offence of smuggling, but T is a Party to the UN Protocol. A recruiter there took money from nine people, and one of them nearly drowned.',
      stem: 'How do you write the request?',
      choices: [
        {
          id: 'facts-and-other-names',
          text: 'Tell the facts and name the Protocol; ask whether fraud, false papers or danger to life is punished there',
          correct: true,
          feedback: 'Yes. T can look for its own offence, and the Convention carries the request.',
        },
        {
          id: 'our-article',
          text: 'Name your own offence with its article and penalty, as the request is judged by the law of your State',
          feedback: 'T must be able to recognise an offence of its own. Facts help more than your article.',
        },
        {
          id: 'protocol-binds',
          text: 'Remind T that the Protocol binds it, and that its courts therefore have to treat the act as an offence',
          feedback: 'Being a Party is not yet having a national law. A court in T needs its own offence.',
        },
        {
          id: 'no-request',
          text: 'Send no request, as without the same offence on both sides an answer would have no legal basis',
          feedback: 'The act may be punished there under another name. Ask before you give up.',
        },
      ],
      feedback: {
        correct:
          'Describe facts, and let each side find its own offence. Between Parties the Convention can carry the request [@un-organised-crime-convention, Art. 18].',
        incorrect:
          'Tell T what happened and to whom. An act without the same name may still be fraud, forgery or danger to life there.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-f1-list-of-names',
      objective: 'lo6-5',
      page: 'ch6-obstacles',
      floor: true,
      finalOnly: true,
      scenario:
        '*A fictional case.* The police of third country T investigate a recruiter and help you quickly. Now they ask for the names of all fourteen people from the lorry, “to find more witnesses in their families”. Three of the fourteen have asked for asylum because they fear the authorities of T.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'recruiter-data',
          text: 'Share what T needs about the recruiter, with no passenger’s name, and consult the prosecutor.',
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
          text: 'Send the fourteen names with a handling code that forbids T to use them against the families.',
          feedback:
            'A code does not protect a person from the authorities that they fear. The information itself must not leave.',
        },
        {
          id: 'no-more-contact',
          text: 'End the exchange with T, as a State that people fear is no partner, and tell the prosecutor so.',
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
      kind: 'case',
      finalOnly: true,
      stem: 'A 2015 study for the European Commission reported: in over half of the third countries covered, the UN Protocol on smuggling had not been put into national law. Which sentence may you write?',
      choices: [
        {
          id: 'covered-2015',
          text: '“In 2015 a national law was missing in over half of the third countries covered.”',
          correct: true,
          feedback: 'Yes. You keep the year, the source and the group of countries that was looked at.',
        },
        {
          id: 'half-world',
          text: '“More than half of the countries in the world have no law of their own against smuggling.”',
          feedback: 'The study did not cover the world. Its result holds only for the countries in it.',
        },
        {
          id: 'not-parties',
          text: '“More than half of the third countries covered have not become Parties to the UN Protocol.”',
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
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch6-f4-why-a-team',
      objective: 'lo6-3',
      page: 'ch6-jit',
      finalOnly: true,
      scenario:
        '*A fictional case.* Prosecutors of Member States A and B discuss whether their two smuggling cases call for a joint investigation team or for investigation orders.',
      stem: 'Which facts speak for the team?',
      choices: [
        {
          id: 'both-open',
          text: 'An investigation is open in each of the two States, and both are at an early stage',
          correct: true,
          feedback: 'Right. Open cases at a similar stage are two of the five questions.',
        },
        {
          id: 'every-day',
          text: 'Officers on both sides need answers from the other side almost daily',
          correct: true,
          feedback: 'Right. Daily exchange is what a team makes easy.',
        },
        {
          id: 'agreed-lead',
          text: 'Both offices name a prosecutor who has the time and the will to do it',
          correct: true,
          feedback: 'Right. Without will and time the agreement remains paper.',
        },
        {
          id: 'one-document',
          text: 'The one thing that A still needs is a copy of a lease that lies in B',
          feedback: 'One investigation order brings it.',
        },
        {
          id: 'trial-next-month',
          text: 'In B the trial begins in four weeks, and in A the first report came in yesterday',
          feedback: 'The stages differ too much. Use orders, and ask Eurojust.',
        },
        {
          id: 'many-suspects',
          text: 'The list of suspects in A contains more than twenty names',
          feedback: 'A large case is not yet a common one. What counts is the link and the exchange.',
        },
      ],
      feedback: {
        correct:
          'All three: open cases at a similar stage, daily exchange, and will on both sides. The link between the States is there already.',
        partial:
          'Partly right. Go through the five questions: links, open cases, similar stage, daily exchange, will.',
        incorrect:
          'Open cases at a similar stage, almost daily exchange, and people with time speak for a team. One document, or a trial that is about to begin, speaks for orders.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-f5-line-in-the-agreement',
      objective: 'lo6-3',
      page: 'ch6-jit',
      finalOnly: true,
      scenario:
        '*A fictional case.* The draft agreement of a team of A, B and C names purpose, period, members and costs. In an earlier case of yours a witness was heard in all three States, and in court nobody knew who owed which record to the defence.',
      stem: 'Which paragraph do you add before you sign?',
      choices: [
        {
          id: 'one-leader',
          text: 'One leader for all three States, whose decisions on measures bind the members wherever they work',
          feedback:
            'The leader comes from the State in which the team works at the time. One for all does not fit.',
        },
        {
          id: 'europol-keeps',
          text: 'Europol keeps the records and decides which of them go to the members and to the defence',
          feedback: 'Europol may take part and support. Disclosure is a matter for the judicial authorities.',
        },
        {
          id: 'disclosure-and-witnesses',
          text: 'Who discloses what to the defence, in which language; and who makes sure that nobody is heard twice',
          correct: true,
          feedback: 'Yes. It mends both faults of the earlier case before they can come back.',
        },
        {
          id: 'free-use',
          text: 'Members may use whatever they obtain for other cases too, as long as the team is told of it',
          feedback:
            'Other uses need the agreement of the State where it was obtained, apart from serious and immediate threats.',
        },
      ],
      feedback: {
        correct:
          'The agreement is the place for disclosure, language and witnesses. What is settled there is not fought over in court.',
        incorrect:
          'Put disclosure to the defence and the protection of witnesses into the agreement: who, where, in which language, and heard by whom.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-f6-fear-of-the-issuer',
      objective: 'lo6-2',
      page: 'ch6-channel',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* At the ferry a passport looks good, but you wonder whether it was reported as lost. The holder is nervous, and says of the State that issued it: “Please do not call them.” More is not said.',
      stem: 'Which check do you make?',
      choices: [
        {
          id: 'ask-issuer',
          text: 'A short question to the issuing State through I-24/7, without a word about fear or asylum',
          feedback: '“Is this your national?” can already give a person away. First find out what is feared.',
        },
        {
          id: 'databases-first',
          text: 'A search in SLTD and FADO, and a quiet question about that fear; the issuing State waits',
          correct: true,
          feedback: 'Yes. The databases answer your question, and the person can ask for protection.',
        },
        {
          id: 'consulate',
          text: 'A call to the consulate in the port, which can look at the document itself within the hour',
          feedback: 'The consulate is the issuing State. A call cannot be taken back.',
        },
        {
          id: 'refuse-silence',
          text: 'No further check, but a refusal: without a reason for such a wish the document is not shown to be in order',
          feedback: 'The document is checked by what it is, and fear often comes without reasons at first.',
        },
      ],
      feedback: {
        correct:
          'Databases first. A question to the issuing State comes only when the person does not fear it, and never with a word about asylum.',
        incorrect:
          'Search SLTD and FADO. To ask the issuing State can put the person or a family in danger, and nothing calls that message back.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-f7-send-to-whom',
      objective: 'lo6-5',
      page: 'ch6-interpol',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* You want to know where a forger’s nickname has occurred. The form for a message to INTERPOL offers “all member countries”. Your file also holds the statement of a student who fled from State T and knows the forger.',
      stem: 'To whom, and with what, do you send the question?',
      choices: [
        {
          id: 'all-with-student',
          text: 'To the whole list, with the student’s name as source, and a request that no State contact the family',
          feedback: 'No code protects a person from the authorities that they fear. The name stays here.',
        },
        {
          id: 'all-without-t',
          text: 'To the list without T, with the statement of the student attached and the name blacked out',
          feedback: 'A statement shows its author by what it tells. It can also be passed on to T.',
        },
        {
          id: 'chosen-without-source',
          text: 'To the countries that the case points to, with the nickname, and not a word from the student',
          correct: true,
          feedback: 'Yes. You choose recipients, and the source stays out of the message.',
        },
        {
          id: 'not-at-all',
          text: 'To no country, as long as somebody in the file has fled from a member country of INTERPOL',
          feedback: 'The question about the forger is lawful and useful. Ask it without the source.',
        },
      ],
      feedback: {
        correct:
          'Choose recipients one by one and leave out whoever may need protection. A fact can travel without the way in which you learned it.',
        incorrect:
          'Ask the countries that you need, about the forger. The student’s name and words do not leave, neither openly nor blacked out.',
      },
    },
    {
      type: 'numeric',
      id: 'ch6-f8-teams-per-case',
      objective: 'lo6-3',
      page: 'ch6-jit',
      finalOnly: true,
      kind: 'calculation',
      stem: 'In 2023 Eurojust handled 425 smuggling cases and supported 18 joint investigation teams in this field. How many teams is that per 100 cases? Give one decimal.',
      answer: 4.2,
      accept: { min: 4.2, max: 4.24 },
      unit: 'joint investigation teams per 100 cases',
      mistakes: [
        {
          answer: 23.6,
          feedback: 'You divided cases by teams. Divide teams by cases, then multiply by 100.',
        },
        { answer: 0.042, feedback: 'Multiply by 100: the question asks for a figure per 100 cases.' },
        { answer: 42, feedback: 'That is per 1 000 cases. Divide by ten.' },
      ],
      feedback: {
        correct:
          'Right: 18 divided by 425, times 100, is about 4.2. So a team is the exception, for cases that need daily exchange.',
        incorrect:
          'Divide 18 by 425 and multiply by 100: about 4.2. Most cases are coordinated without a team.',
      },
    },
    {
      type: 'highlight',
      id: 'ch6-f9-fact-or-opinion',
      objective: 'lo6-5',
      page: 'ch6-obstacles',
      finalOnly: true,
      kind: 'case',
      stem: 'An analyst in State B has drafted lines for Europol. Mark those that give an assumption as a fact.',
      text: '{seen: The van with this plate passed the toll gate at Mirava on 3 December at 21:41.} {leader: Its owner is the head of the network.} {number: The number was found in three telephones, which a judge had allowed us to examine.} {belongs: It belongs to the dispatcher of a cleaning firm.} {four: Four people may still be in a room at a port; the source is a message of 5 December.} {question: Please compare plate and number with your data.}',
      passages: [
        { id: 'seen', feedback: 'A dated fact with its place. It can stay.' },
        {
          id: 'leader',
          correct: true,
          feedback: 'Ownership of a van shows an owner. “Head” is a conclusion.',
        },
        { id: 'number', feedback: 'It says where the number was found and on which authority.' },
        {
          id: 'belongs',
          correct: true,
          feedback: 'A number can be used by several people. Say who answered it, and when.',
        },
        { id: 'four', feedback: '“May” and the source are there: an assumption that is marked as one.' },
        { id: 'question', feedback: 'One clear question. It can stay.' },
      ],
      feedback: {
        correct: 'Both. The receiver can now see what is known and what you think.',
        partial: 'One is right. Look for who *is* something, where the file shows what was seen or found.',
        incorrect:
          'Two lines turn a trace into a person: the owner becomes a head, the number gets a holder. Keep facts apart from assumptions [@law-enforcement-directive, Art. 7].',
      },
    },
    {
      type: 'true-false',
      id: 'ch6-f10-convention-without-treaty',
      objective: 'lo6-4',
      page: 'ch6-beyond-eu',
      finalOnly: true,
      kind: 'case',
      stem: 'Your State and T are Parties to the UN Convention on organised crime, and no other treaty links them. A request for legal assistance to T can rest on that Convention.',
      answer: true,
      feedback: {
        true: 'Right. Art. 18 of the Convention can carry the request. It sets conditions and grounds for refusal; read them first.',
        false:
          'It is true. Between Parties, Art. 18 of the Convention can carry a request, with its own conditions and grounds for refusal.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch6-f11-two-charges',
      objective: 'lo6-1',
      page: 'ch6-eu-agencies',
      finalOnly: true,
      scenario:
        '*A fictional case.* You are a prosecutor in Member State B. A colleague learns by chance that Member State A has charged your driver for the same night. In ten days the detention in B ends. The two offices have never spoken.',
      stem: 'Where do you turn today?',
      choices: [
        {
          id: 'europol-decides',
          text: 'To Europol, through SIENA, which sees both files and can propose who goes on with the case',
          feedback: 'Europol links police data. Which State prosecutes is a matter for judicial authorities.',
        },
        {
          id: 'court-first',
          text: 'To your court, for the longest further detention that the law allows, and to A as soon as it has decided',
          feedback:
            'The clock is one question. Two charges for the same facts are the other, and it is more urgent.',
        },
        {
          id: 'wait-for-a',
          text: 'To no office for now: A was first, and sends a request when it needs something from B',
          feedback:
            'A may know as little of you as you knew of A. Waiting makes double work, and double hearings.',
        },
        {
          id: 'national-desk',
          text: 'To your national desk at Eurojust, with the facts, the end of detention and your wish on one page',
          correct: true,
          feedback: 'Yes. The desks can speak today, and the offices agree on who goes on.',
        },
      ],
      feedback: {
        correct:
          'Eurojust joins judicial authorities and helps where two States pursue the same facts. The date on which detention ends belongs in the first line.',
        incorrect:
          'Two States, the same facts, a short deadline: that is a case for your national desk at Eurojust, with the deadline in the first line.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch6-f12-request-to-t',
      objective: 'lo6-4',
      page: 'ch6-beyond-eu',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* You ask third country T for help against a recruiter who lives there. Five people in your file travelled from T. Two of them have asked for asylum.',
      stem: 'Which lines belong in the request?',
      choices: [
        {
          id: 'facts-and-law',
          text: 'The facts about the recruiter, with dates, and the articles of the Protocol',
          correct: true,
          feedback: 'Right. T must be able to find its own offence.',
        },
        {
          id: 'number-and-alias',
          text: 'The number and the alias that the recruiter used',
          correct: true,
          feedback: 'Right. They concern the suspect, and T can search for them.',
        },
        {
          id: 'limits-of-use',
          text: 'The limits that you set on the use of what you send',
          correct: true,
          feedback: 'Right. Parties have to respect such limits.',
        },
        {
          id: 'three-names',
          text: 'The names of the three passengers who have not asked for asylum',
          feedback: 'The gap would point at the other two, and their families can be in danger as well.',
        },
        {
          id: 'two-as-motive',
          text: 'A word on the two applications, which show how serious the offence was',
          feedback: 'The request for asylum must not reach the State that a person may fear.',
        },
        {
          id: 'school-and-town',
          text: 'For each passenger the home town and school, without the name',
          feedback: 'Town and school can show who it was. T does not need them to find the recruiter.',
        },
      ],
      feedback: {
        correct:
          'All three. The request is about the recruiter, and T can answer it without knowing who travelled.',
        partial: 'Partly right. Keep what is about the recruiter. Ask of the rest: whom could it point at?',
        incorrect:
          'Facts and law, number and alias, and limits of use belong in it. Nothing about the passengers does, with or without names.',
      },
    },
  ],
});
