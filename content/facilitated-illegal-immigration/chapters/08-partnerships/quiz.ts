import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch8-quiz',
  title: 'Practice questions: chapter 8',
  introduction:
    'Ten questions, drawn from fourteen, on sectors, duties, the design of a partnership, the business case and feedback. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  draw: 10,
  questions: [
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
          text: 'Fine the driver on the spot, as the rules are the same for each lorry on this road, and note the thanks.',
          feedback:
            'Whether a penalty applies is for the competent authority to decide. A fine on the spot tells all drivers not to call.',
        },
        {
          id: 'witness-thanks',
          text: 'Treat as a witness, thank, explain the rules, and tell the firm’s contact what happened.',
          correct: true,
          feedback: 'Yes. You protect the witness, the firm learns, and the next driver will call as well.',
        },
        {
          id: 'send-away',
          text: 'Note the name, and say that fine and job are a matter for the authority and the employer.',
          feedback:
            'You lose a witness and a partner. A few clear words about rules and contact cost little.',
        },
        {
          id: 'publish-firm',
          text: 'Tell the press which firm it was, with praise for the driver, as a good example for others.',
          feedback: 'Praise in the press shows the driver to the network, and the firm was not asked.',
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
      id: 'ch8-q11-three-parcels',
      objective: 'lo8-2',
      page: 'ch8-local-partners',
      scenario:
        '*A fictional case.* A courier firm in Osterfeld works with you. Its security officer calls: three flat parcels from one sender, all for the same house, feel as if cards were in them. They go out at 16:00. “Shall we open them for you?”',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'open-one',
          text: 'Please open one of the three, as a sample, and photograph what is in it before it goes out',
          feedback: 'An opening needs a legal basis, also when a firm does it for you.',
        },
        {
          id: 'lawful-opening',
          text: 'Please not: customs or a prosecutor decides on that today; we need sender, time and route',
          correct: true,
          feedback: 'Yes. The firm tells what it sees in its daily work, and the opening has a basis.',
        },
        {
          id: 'hold-back',
          text: 'Please hold the three back until our case allows us to look at them, with an excuse for the customer',
          feedback: 'You have no ground to stop them, and an excuse may warn the sender.',
        },
        {
          id: 'let-go',
          text: 'Please let them go: a feeling about a parcel is no information that the police could work with',
          feedback: 'It is a lead. Sender, time and route can be asked for lawfully.',
        },
      ],
      feedback: {
        correct:
          'Communications are protected [@eu-charter, Art. 7]. Ask for what the firm sees anyway, and let the competent service decide about opening.',
        incorrect:
          'No opening on a telephone call. Customs or a prosecutor can decide in time; what the firm sees in its daily work is a lead by itself.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q12-terminal-desk',
      objective: 'lo8-2',
      page: 'ch8-rules',
      floor: true,
      scenario:
        '*A fictional case.* The desk of a coach company in an arrival terminal calls you. A woman’s residence card shows another face. She says that she will be hurt if she goes back. The company’s next coach leaves for her country of departure in ten minutes.',
      stem: 'What do you tell the clerk?',
      choices: [
        {
          id: 'next-coach',
          text: 'Put her on that coach if the card is not hers: carriers must take such passengers back',
          feedback:
            'To take back follows a decision of the State. A clerk decides neither on danger nor on return.',
        },
        {
          id: 'written-reasons',
          text: 'Have her write down what she fears, so we can judge whether to come or to let her travel',
          feedback: 'The clerk is no interviewer, and the coach leaves meanwhile.',
        },
        {
          id: 'we-come',
          text: 'Keep her away from the coach, with a seat and water; we come and take the request',
          correct: true,
          feedback: 'Yes. To receive a request for protection is a duty of the State.',
        },
        {
          id: 'security-room',
          text: 'Take the card and lock her in the security room until we arrive, for her own safety',
          feedback: 'Staff have no power to hold people or to keep their papers.',
        },
      ],
      feedback: {
        correct:
          'Staff call you, you come. Nobody is sent back on the word of a clerk, and carrier rules leave protection untouched [@carriers-directive-2001-51, Art. 4(2)].',
        incorrect:
          'The clerk judges nothing. You come at once and take her request; until then she is not put on the coach.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q13-five-lorries',
      objective: 'lo8-3',
      page: 'ch8-rules',
      scenario:
        '*A fictional case.* A family firm with five lorries wants to join your partnership. Your draft, written for an airline, asks for a control room at all hours, a data officer, and a report every week.',
      stem: 'How do you go on?',
      choices: [
        {
          id: 'same-for-each',
          text: 'Keep the draft: rules are fair when they are the same for each partner, large or small',
          feedback: 'Fair is what a partner can do. The firm would sign and not be able to keep it.',
        },
        {
          id: 'less-and-clear',
          text: 'Ask for one contact, an emergency number and a training day; the chamber helps too',
          correct: true,
          feedback: 'Yes. Capacities differ, and a chamber of commerce reaches small firms.',
        },
        {
          id: 'leave-out',
          text: 'Leave the firm out: five lorries see too little to be worth the work that an agreement makes',
          feedback: 'A small firm may hear the knocking. It costs you one page.',
        },
        {
          id: 'police-help',
          text: 'Keep the draft, and send an officer once a week who writes the report for the firm',
          feedback: 'Then the State writes its own report, and the firm has given nothing of its own.',
        },
      ],
      feedback: {
        correct:
          'Role, limits and capacities: ask for less, and explain more. The form of the agreement follows the partner.',
        incorrect:
          'A firm with five lorries cannot do what an airline can. One contact, one number, one training day, and the chamber of commerce beside it.',
      },
    },
    {
      type: 'highlight',
      id: 'ch8-q14-draft-agreement',
      objective: 'lo8-3',
      page: 'ch8-rules',
      kind: 'case',
      stem: 'A colleague has drafted an agreement with an owner of holiday flats. Mark the clauses that have to come out.',
      text: '{purpose: Purpose: to notice signs that residents are held or exploited.} {origin: The owner reports bookings under names from certain countries.} {contact: Each side names one contact and a deputy.} {exit: The owner may leave the agreement when the police agree to it.} {feedback: Twice a year the police say in general terms what was useful.} {other-use: What the owner sends may be used for any police purpose.}',
      passages: [
        { id: 'purpose', feedback: 'One sentence, one purpose: it stays.' },
        {
          id: 'origin',
          correct: true,
          feedback: 'A name or an origin is no signal. Signals describe conduct.',
        },
        { id: 'contact', feedback: 'One contact point on each side, with a deputy: it stays.' },
        { id: 'exit', correct: true, feedback: 'What is voluntary can be ended by each side.' },
        { id: 'feedback', feedback: 'Without feedback a partnership fades: it stays.' },
        {
          id: 'other-use',
          correct: true,
          feedback: 'Purpose and use belong together; no use for anything else.',
        },
      ],
      feedback: {
        correct: 'All three: no discrimination, a free exit, and no use beyond the purpose.',
        partial: 'Partly right. Hold the draft beside the nine points of a fair agreement.',
        incorrect:
          'Out go reports by origin, an exit that hangs on the police, and use for any purpose. The rest meets the nine points.',
      },
    },
    {
      type: 'matching',
      id: 'ch8-q15-which-line',
      objective: 'lo8-4',
      page: 'ch8-why',
      kind: 'case',
      stem: 'You prepare a talk with a rest-area company near Mirava. To which line of a business case does each sentence belong? Two sentences are promises that you may not make.',
      sources: [
        {
          id: 'closed-nights',
          text: '“Last winter the car park was closed for two whole nights.”',
          target: 'cost',
        },
        {
          id: 'guards-alone',
          text: '“Your guard stood alone in front of a stranger’s van.”',
          target: 'safety',
        },
        {
          id: 'drivers-choose',
          text: '“Drivers say in their forum where they stop with a good feeling.”',
          target: 'reputation',
        },
        {
          id: 'may-guard-search',
          text: '“Your guards may not search a trailer, and need not.”',
          target: 'duty',
        },
        { id: 'debrief-after', text: '“After a hard night somebody talks with the team.”', target: 'staff' },
        {
          id: 'fewer-checks',
          text: '“Your car park will be checked less than others.”',
          target: 'no-promise',
        },
        { id: 'tell-names', text: '“We shall tell you who was suspected.”', target: 'no-promise' },
      ],
      targets: [
        { id: 'cost', text: 'Cost' },
        { id: 'safety', text: 'Safety' },
        { id: 'reputation', text: 'Reputation' },
        { id: 'duty', text: 'Legal duty and its limits' },
        { id: 'staff', text: 'Staff' },
        { id: 'no-promise', text: 'Not to be promised' },
      ],
      feedback: {
        correct:
          'All seven. Five lines speak of the company’s own problems; freedom from checks and names of suspects are not yours to give.',
        partial:
          'Some pairs are right. Ask what the sentence is about: money, danger, trust of customers, the limits of a task, or the people who work there.',
        incorrect:
          'Cost, safety, reputation, legal duty, staff: each sentence belongs to one of them, except the two promises.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q17-accounts-of-a-group',
      objective: 'lo8-5',
      page: 'ch8-money',
      scenario:
        '*A fictional case.* A bank has learned from your general feedback that many small transfers to one receiver can matter. Its director now calls: “We shall close the accounts of customers who send money to country T each month. That stops it.”',
      stem: 'What do you say?',
      choices: [
        {
          id: 'good-start',
          text: 'A good start: those who are in order can open an account at another bank afterwards',
          feedback:
            'People lose access to wages, and the pattern was about one receiver, not about a country.',
        },
        {
          id: 'only-t',
          text: 'Better a limit: each transfer to T above a small sum is stopped until its purpose is shown',
          feedback: 'To send money home is lawful. A limit by country looks at origin, not at conduct.',
        },
        {
          id: 'conduct',
          text: 'Please not: the signal is many senders to one receiver without reason; we explain it through the FIU',
          correct: true,
          feedback: 'Yes. The signal is conduct, and the way to better reports is the FIU.',
        },
        {
          id: 'give-names',
          text: 'Please wait: we name the customers who matter, and the others keep their accounts',
          feedback: 'Names from an open case need a legal basis. There is none for a call.',
        },
      ],
      feedback: {
        correct:
          'Do not push banks to close the accounts of a group. Explain the pattern again, through the FIU, and without persons.',
        incorrect:
          'A pattern describes conduct: many senders, one receiver, no reason. To send money home is lawful, wherever the home is.',
      },
    },
    {
      type: 'true-false',
      id: 'ch8-q20-report-read-out',
      objective: 'lo8-5',
      page: 'ch8-money',
      kind: 'case',
      stem: 'An account was reported as suspicious by a bank. In court you may read out the report as proof that the holder collected fares.',
      answer: false,
      feedback: {
        true: 'The statement is false. A report is a lead. Obtain the bank records themselves, and keep the employee who reported out of the open file where your law allows it.',
        false:
          'Right, it is false. The report leads you to the records, which come by order or through the FIU with its consent.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q16-parking-owner',
      objective: 'lo8-4',
      page: 'ch8-why',
      scenario:
        '*A fictional case.* The owner of a lorry park says: “I have fenced the place for thieves. Smugglers are your business. Besides, cameras cost money and bring bad press.” You have ten minutes.',
      stem: 'With what do you begin?',
      choices: [
        {
          id: 'conscience',
          text: 'With the fourteen people who were found alive near Mirava, as an owner with a heart will not close the eyes to that',
          feedback: 'It may move the owner. Without a link to the park it changes nothing tomorrow.',
        },
        {
          id: 'duty-threat',
          text: 'With the question of liability, as an owner who looks away may one day be asked what was known',
          feedback: 'A threat ends the talk, and here no fact carries it.',
        },
        {
          id: 'own-facts',
          text: 'With the two nights last year when the park was closed for hours, and what a contact line would have saved',
          correct: true,
          feedback: 'Yes. It is the owner’s own problem, with a step and a cost.',
        },
        {
          id: 'subsidy',
          text: 'With a programme that may pay for part of the cameras, if the ministry decides so in the spring',
          feedback: 'You promise what others decide. Cameras alone were not the point.',
        },
      ],
      feedback: {
        correct:
          'A problem that the company has, a step it can take, what it costs and what it brings: that is a business case.',
        incorrect:
          'Start with a fact of this company and with what it gains. Conscience, threats and promises come from your desk, not from the owner’s.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch8-q21-three-visits',
      objective: 'lo8-1',
      page: 'ch8-sector-map',
      scenario:
        '*A fictional case.* You know three things about a network. People stay for three nights in holiday flats that change each week. Relatives pay in small sums at a counter. A van of a delivery service was seen in front of two of the flats.',
      stem: 'Which partners can see a part of this in their daily work?',
      choices: [
        {
          id: 'flat-platform',
          text: 'The company through which the flats are booked',
          correct: true,
          feedback: 'Right. It may see one payer behind many short stays.',
        },
        {
          id: 'transfer-company',
          text: 'The money-transfer company of the counter',
          correct: true,
          feedback: 'Right. It may see many senders and one receiver, and must report what is suspicious.',
        },
        {
          id: 'delivery-service',
          text: 'The delivery service whose van was seen',
          correct: true,
          feedback: 'Right. It knows who drove it, and may have been used without its knowledge.',
        },
        {
          id: 'airline',
          text: 'The airline that flies from the nearest airport',
          feedback: 'No fact points to a flight. Begin where the facts are.',
        },
        {
          id: 'clinic',
          text: 'The night clinic three streets away',
          feedback: 'Care is no place to look for signals. People must be able to go there without fear.',
        },
        {
          id: 'school',
          text: 'The school in the same district',
          feedback: 'Children may be among them. A school is no eye of the police on families.',
        },
      ],
      feedback: {
        correct: 'All three. Each sees one stage, and a signal may have a harmless reason.',
        partial: 'Partly right. Go from the facts to the stage, and from the stage to the sector.',
        incorrect:
          'Flats, counter and van: house, collect, transport. Clinic and school stay out of it, and nothing points to a flight.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q18-what-ok-means',
      objective: 'lo8-2',
      page: 'ch8-transport',
      scenario:
        '*A fictional case.* Two people travelled by ferry on passports of others. On the day of departure the ferry line queried the carrier interface three times and got “OK” each time. A colleague wants to charge the line: “It was told, and let them board.”',
      stem: 'As prosecutor, what does the log show you?',
      choices: [
        {
          id: 'checked-persons',
          text: 'That the line compared the persons with the stored faces, and did so badly',
          feedback: 'Carriers see no faces in the interface. That is the task of border guards.',
        },
        {
          id: 'visa-entries',
          text: 'That the line asked, and that no visa with used-up entries was in the way',
          correct: true,
          feedback: 'Yes. The answer speaks of visa entries, not of who stands at the desk.',
        },
        {
          id: 'passports-genuine',
          text: 'That the passports were genuine, so the line could rely on the holders',
          feedback: 'The interface does not examine documents. They were genuine, and still the wrong ones.',
        },
        {
          id: 'travel-history',
          text: 'That the travellers had come and gone before, which should have raised a question',
          feedback: 'It shows no travel history at all.',
        },
      ],
      feedback: {
        correct:
          'Keep the log as evidence that the line asked. The query does not make it a border guard [@carrier-interface-2026].',
        incorrect:
          '“OK” says that no short-stay visa with a limited number of entries was used up. It says nothing about person or document.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-q19-partner-or-suspect',
      objective: 'lo8-3',
      page: 'ch8-why',
      scenario:
        '*A fictional case.* A haulier has been your partner for a year and sends you position data on request. Today a message shows that the firm’s dispatcher changed a route after a call from a number of the network, and was promised money.',
      stem: 'What changes?',
      choices: [
        {
          id: 'finish-data',
          text: 'No change yet: first the data that the firm has promised for Friday, then a talk with the director',
          feedback: 'Data from a firm that you already suspect, given as a “partner”, may be challenged.',
        },
        {
          id: 'end-firm',
          text: 'The partnership ends, and what the firm sent over the past year is taken out of the file and destroyed',
          feedback: 'Data that were given lawfully remain evidence. Note when the suspicion arose.',
        },
        {
          id: 'warn-director',
          text: 'The director is told, in confidence, and looks into it with the dispatcher first',
          feedback: 'A director may be involved, or mean well and warn. The case is yours.',
        },
        {
          id: 'role-now',
          text: 'The role, today: rights of suspects apply, and the file notes what came before and after',
          correct: true,
          feedback: 'Yes. The date of the first suspicion divides the material.',
        },
      ],
      feedback: {
        correct:
          'A company can change its role during a case. What it gave before and after the first suspicion is kept apart.',
        incorrect:
          'From the first suspicion on, the rules for suspects apply. Open a case, and note what the firm handed over before and after.',
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
          text: 'Yes, once, with a warning that it is confidential and may be used for hiring and not beyond.',
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
          text: 'Yes, but names without pictures, as a photograph would reveal too much about a person.',
          feedback:
            'A name is personal data as well. To have been questioned proves nothing, and many were witnesses.',
        },
        {
          id: 'end-work',
          text: 'No, and the partnership ends, as the association has asked for something unlawful.',
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
      kind: 'case',
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
        { id: 'airline', text: 'Airline' },
      ],
      feedback: {
        correct:
          'All five: recruit, collect, house, transport, work. An airline sees none of these. Nobody sees the whole, so a map of sectors comes before the first call.',
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
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-f4-ten-beds',
      objective: 'lo8-3',
      page: 'ch8-local-partners',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* After your training an owner of rooms calls at 19:00: “One man pays for ten beds, keeps the keys, and nobody goes out. I want no trouble. Shall I put them all out tonight?”',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'out-tonight',
          text: 'Yes, with two hours’ notice, and a patrol at the door that writes down the names',
          feedback: 'Ten people stand in the street, and the man with the keys offers the next bed.',
        },
        {
          id: 'wait-month',
          text: 'No: let it run to the end of the month, and write down when the man comes and goes',
          feedback:
            'Four weeks are long if people are held there. And watching for you is not the owner’s task.',
        },
        {
          id: 'go-in-alone',
          text: 'No: please go in with your own key, and ask the ten whether they are there of their own will',
          feedback:
            'The owner may meet the man, and is no interviewer. You would send a private person into danger.',
        },
        {
          id: 'visit-with-support',
          text: 'No: tell us what you have seen yourself; we come tonight with victim support and a safe place',
          correct: true,
          feedback: 'Yes. People first, with a bed to go to; what the owner saw is a witness account.',
        },
      ],
      feedback: {
        correct:
          'The signal was conduct, and the answer is protection first. To let a room is no offence in itself.',
        incorrect:
          'Nobody is put out without a safe place. You come, with victim support, and the owner is a witness of what was seen.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-f5-workers-out',
      objective: 'lo8-3',
      page: 'ch8-local-partners',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* A logistics firm finds that an agency has kept the passports and part of the wages of six workers in its halls. The personnel manager calls: “We part with all six today and with the agency as well. Then our house is clean.”',
      stem: 'What do you ask for?',
      choices: [
        {
          id: 'part-and-list',
          text: 'That the firm parts with them, and gives you names and new addresses for later',
          feedback: 'Without wage and housing they vanish, and with them your witnesses.',
        },
        {
          id: 'no-dismissal',
          text: 'That nobody is dismissed overnight; we come with the referral service, and pay records are kept',
          correct: true,
          feedback: 'Yes. The six may be victims, and wages are owed to them.',
        },
        {
          id: 'agency-first',
          text: 'That the firm says nothing to anybody and lets the agency go on until our case is ready',
          feedback: 'People whose papers are kept do not wait for your case.',
        },
        {
          id: 'firm-interviews',
          text: 'That the manager hears the six today, with the agency’s interpreter, and sends the notes',
          feedback: 'The interpreter may be part of the pressure, and the interview is yours.',
        },
      ],
      feedback: {
        correct:
          'Protection first, evidence beside it: pay records, contracts, the chain of firms. An employer who knew of a victim has a question to answer too.',
        incorrect:
          'Ask that nobody loses work and bed overnight. Refer the six, and secure pay records and contracts.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-f6-ship-before-harbour',
      objective: 'lo8-2',
      page: 'ch8-transport',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* A cargo ship has taken nineteen people from the sea. Its company calls the contact line: “Each hour costs us a fortune. May the master wait outside until you know who they are? Or put them on the next fishing boat?”',
      stem: 'What do you tell the company?',
      choices: [
        {
          id: 'identity-first',
          text: 'Wait outside: we send a boat with officers who establish who they are, and then you land them',
          feedback: 'Identity comes after safety. People who were rescued need land, care and a doctor.',
        },
        {
          id: 'fishing-boat',
          text: 'The fishing boat is possible, if its skipper agrees and the people sign that they agree as well',
          feedback: 'A rescue ends at a safe place, and not on a smaller boat.',
        },
        {
          id: 'come-in',
          text: 'The master has done a duty; come in as the rescue centre says, with doctors ready on the quay',
          correct: true,
          feedback: 'Yes. The law of the sea asks for help, and the State takes over on land.',
        },
        {
          id: 'penalty-note',
          text: 'Come in, and note that the company carries nineteen people without documents, with a penalty to follow',
          feedback: 'Penalties are for those who carry passengers without papers. Rescue is a duty.',
        },
      ],
      feedback: {
        correct:
          'The master must help people in danger at sea [@un-law-of-the-sea-convention, Art. 98]. What follows on land is the task of the State.',
        incorrect:
          'Rescue is a duty of the master and no carriage of passengers. People come ashore first; identity and requests follow on land.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-f7-all-messages',
      objective: 'lo8-2',
      page: 'ch8-online',
      finalOnly: true,
      scenario:
        '*A fictional case.* A messaging company wants to help. Its manager offers to read the private messages of users in your region for two weeks and to send you what looks like smuggling.',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'two-weeks',
          text: 'Yes, for the two weeks, if a list of words and a number of hits are agreed beforehand',
          feedback:
            'A short time and a list do not make it lawful. Users without a link to any case would be read.',
        },
        {
          id: 'anonymous',
          text: 'Yes, if the names are replaced by numbers until we ask for one of them',
          feedback: 'The messages are read all the same, and behind each number stands a person.',
        },
        {
          id: 'one-account',
          text: 'No: we send an order for one account and one period; please keep an emergency contact open',
          correct: true,
          feedback: 'Yes. A concrete case, a legal basis, and a contact for danger to life.',
        },
        {
          id: 'no-thanks',
          text: 'No: what users write is no matter for the police, unless a user has reported it to you',
          feedback: 'It may be, with an order. And danger to life must be reported without one.',
        },
      ],
      feedback: {
        correct:
          'There is no general duty to monitor [@digital-services-act, Art. 8], and nobody may be asked to read everything about everybody.',
        incorrect:
          'Decline, and ask for what the law allows: one account, one period, with an order; and an emergency contact.',
      },
    },
    {
      type: 'categorise',
      id: 'ch8-f8-what-may-be-given',
      objective: 'lo8-5',
      page: 'ch8-rules',
      finalOnly: true,
      kind: 'case',
      stem: 'You look through a list of wishes to companies. Which may they give freely, which need an order or another legal basis, and which do you strike out?',
      cards: [
        {
          id: 'route-training',
          text: 'A haulier trains drivers to recognise people in distress',
          group: 'free',
        },
        {
          id: 'monthly-figures',
          text: 'A courier tells how many parcels for one district it carried last month, without names',
          group: 'free',
        },
        { id: 'bank-statements', text: 'A bank sends the statements of one account', group: 'basis' },
        { id: 'account-content', text: 'A platform delivers the messages of one account', group: 'basis' },
        { id: 'by-nationality', text: 'A hotel lists its guests by nationality for you', group: 'strike' },
        {
          id: 'locker-search',
          text: 'A firm searches the lockers of its workers for papers',
          group: 'strike',
        },
      ],
      groups: [
        { id: 'free', text: 'May give freely' },
        { id: 'basis', text: 'Needs a legal basis' },
        { id: 'strike', text: 'Struck out' },
      ],
      feedback: {
        correct:
          'All six. Patterns and training are free, personal data need a basis, and discrimination and searches by proxy are out.',
        partial:
          'Some are right. Does it concern persons? Is it a task of the State? Does it sort people by origin?',
        incorrect:
          'Training and figures without names are free. Statements and messages need a legal basis. Lists by nationality and searches for you are struck out.',
      },
    },
    {
      type: 'numeric',
      id: 'ch8-f9-least-penalty',
      objective: 'lo8-2',
      page: 'ch8-transport',
      finalOnly: true,
      kind: 'calculation',
      stem: 'A State has chosen the second way of Directive 2001/51/EC: a minimum penalty, set as low as the Directive allows. A carrier has brought in fourteen passengers without the documents they need. What is the least total, in euros? Write the number without a separator, for example 25000.',
      answer: 42000,
      unit: 'EUR at least',
      mistakes: [
        {
          answer: 70000,
          feedback:
            'EUR 5 000 is the lowest possible *maximum* of the first way. The second way has a minimum of EUR 3 000.',
        },
        { answer: 3000, feedback: 'That is the sum for one passenger.' },
        { answer: 500000, feedback: 'The lump sum is the third way.' },
      ],
      feedback: {
        correct:
          'Right: fourteen times EUR 3 000. For people who seek international protection, the duties of the State stay untouched.',
        incorrect:
          'The minimum may not be lower than EUR 3 000 per person: fourteen times 3 000 is 42 000 [@carriers-directive-2001-51, Art. 4(1)].',
      },
    },
    {
      type: 'highlight',
      id: 'ch8-f10-letter-to-the-haulier',
      objective: 'lo8-5',
      page: 'ch8-rules',
      finalOnly: true,
      floor: true,
      kind: 'case',
      stem: 'You have drafted a letter of thanks to a haulier whose driver called. The investigation is open. Mark what may not be in it.',
      text: '{thanks: Your driver’s call reached us in time; thank you.} {detail: The name of the rest area and the minute helped most.} {suspect: The man in the second van has been identified as the organiser.} {asylum: Two of the people have asked for asylum.} {pattern: In general, noise after a night stop deserves a call.} {next: Next Thursday we shall wait at the same place.}',
      passages: [
        { id: 'thanks', feedback: 'Thanks cost nothing and expose nobody. They can stay.' },
        { id: 'detail', feedback: 'General feedback on what helped. It can stay.' },
        {
          id: 'suspect',
          correct: true,
          feedback: 'He is presumed innocent, and the firm has no need to know.',
        },
        {
          id: 'asylum',
          correct: true,
          feedback:
            'The request concerns the people and the asylum authority. It does not belong in a letter to a firm.',
        },
        { id: 'pattern', feedback: 'A pattern of conduct, without persons. It can stay.' },
        { id: 'next', correct: true, feedback: 'Next steps stay inside. The letter may be read by many.' },
      ],
      feedback: {
        correct: 'All three. What is left still tells the firm what helped.',
        partial: 'Partly right. Ask of each line: does it concern a person, or a step to come?',
        incorrect:
          'A suspect, a request for asylum and the next step have to come out. Thanks, detail and pattern can stay.',
      },
    },
    {
      type: 'true-false',
      id: 'ch8-f11-no-order-needed',
      objective: 'lo8-2',
      page: 'ch8-online',
      finalOnly: true,
      kind: 'case',
      stem: 'A hosting provider sees a post that makes it suspect a crime against the life of people in a lorry. It must inform the authorities promptly, without waiting for an order.',
      answer: true,
      feedback: {
        true: 'Right. Art. 18 of the Digital Services Act asks for it. Keep a contact open day and night.',
        false:
          'It is true. A suspicion of a threat to life or safety must be reported without an order, under Art. 18 of the Digital Services Act.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch8-f12-small-firms-talk',
      objective: 'lo8-1',
      page: 'ch8-sector-map',
      finalOnly: true,
      scenario:
        '*A fictional case.* Several small hauliers have told each other the same story: strangers offer drivers cash at one car park. None of them wants to be the one who reports. You have no case yet.',
      stem: 'Whom do you call first?',
      choices: [
        {
          id: 'each-firm',
          text: 'Each firm, one after the other, with a promise that its name will not be mentioned',
          feedback: 'You cannot promise that. And ten calls make ten firms nervous.',
        },
        {
          id: 'largest-carrier',
          text: 'The largest carrier of the region, which has staff for security and can speak for the rest',
          feedback: 'It may know nothing of the small ones, and does not speak for them.',
        },
        {
          id: 'chamber',
          text: 'The chamber of commerce, which hears the pattern from its members and can spread advice',
          correct: true,
          feedback: 'Yes. It sees no journey, but several firms with the same fear.',
        },
        {
          id: 'car-park',
          text: 'The operator of the car park, which must be asked what it knows before others are heard',
          feedback: 'Perhaps later. If somebody there is involved, the call warns them.',
        },
      ],
      feedback: {
        correct:
          'A chamber sees a pattern through its members and can pass on a code of conduct to firms that you would not reach.',
        incorrect:
          'Small firms speak through their chamber. It can tell you the pattern without exposing one of them.',
      },
    },
  ],
});
