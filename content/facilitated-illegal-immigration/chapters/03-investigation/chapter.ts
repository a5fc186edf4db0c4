import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch3',
  title: 'Criminal investigation',
  summary:
    'How to get from a person at the wheel to the people who organise and earn. Rescue, protection and evidence are one sequence here: the help that you give first also makes the later case stronger. You plan the first day, and you talk with people who may be witnesses or victims. You follow the money and turn information into evidence.',
  objectives: [
    { id: 'lo3-1', text: 'describe the roles in a smuggling network and the evidence that each role leaves' },
    {
      id: 'lo3-2',
      text: 'plan the first steps of a reactive and of a proactive investigation, with the safety of persons first',
    },
    {
      id: 'lo3-3',
      text: 'conduct or commission debriefings that treat migrants as possible witnesses and possible victims',
    },
    { id: 'lo3-4', text: 'include a financial investigation from the first day' },
    {
      id: 'lo3-5',
      text: 'choose between prosecution and disruption, and turn information into evidence that a court can use',
    },
  ],
  pages: [
    {
      id: 'ch3-roles',
      title: 'Know the network: roles',
      blocks: [
        {
          type: 'text',
          text: 'A smuggling case often begins with the person at the wheel. This person need not be the one who plans, advertises or collects the money. So do not stop there. Ask who else had to work for this journey to happen.\n\nIn 2016 the international police organisation [[interpol|INTERPOL]] described networks that can be large and complex. It named seven roles: recruiters, middlemen, boat captains, scouts, suppliers of false travel documents, people who rent out illegal flats, and money launderers [@interpol-2016, Q4]. It also saw a professional business with a fixed model [@interpol-2016, Q7].',
        },
        {
          type: 'figure',
          id: 'ch3-figure-g12',
          title: 'Anatomy of a network: role, first observer, trace',
          description:
            'Seven roles stand around an organiser. Each names who may see it first and one typical trace. No observer sees all of them.',
          source: 'Roles: INTERPOL, 2016 [@interpol-2016, Q4]; traces and observers: authors of this module',
          diagram: {
            kind: 'network',
            centre: 'Organiser',
            ring: 'calls, orders, money',
            nodes: [
              { label: 'Recruiter', detail: 'Online unit: adverts' },
              { label: 'Middleman', detail: 'Telephone analyst: calls' },
              { label: 'Document supplier', detail: 'Border guard: false papers of one series' },
              { label: 'Driver or boat captain', detail: 'Patrol: vehicle data' },
              { label: 'Scout', detail: 'Patrol, camera: a second vehicle' },
              { label: 'Landlord', detail: 'Municipality: rent, electricity' },
              { label: 'Money launderer', detail: 'Bank: account movements' },
            ],
          },
        },
        {
          type: 'accordion',
          heading: 'Open a role',
          sections: [
            {
              title: 'Recruiter',
              text: '- **Does:** finds people, wins their trust, makes promises.\n- **Where you meet them:** online, at meeting points.\n- **Evidence:** adverts, contact phones, statements of passengers.\n- **Seen first by:** online investigators, the passengers.',
            },
            {
              title: 'Middleman',
              text: '- **Does:** connects the people who provide transport, papers and rooms.\n- **Where you meet them:** seldom at the scene; look in the contacts.\n- **Evidence:** calls before and after each journey, messages.\n- **Seen first by:** the analyst who compares several cases.',
            },
            {
              title: 'Document supplier',
              text: '- **Does:** provides false papers, or genuine papers of other people.\n- **Where you meet them:** through the traveller at a border check.\n- **Evidence:** several papers with the same features, orders, photographs.\n- **Seen first by:** border guards, document experts.',
            },
            {
              title: 'Driver or boat captain',
              text: '- **Does:** moves people, sometimes under pressure.\n- **Where you meet them:** at the scene.\n- **Evidence:** vehicle, toll and position data, phone, fuel receipts.\n- **Seen first by:** patrols, coastguards.',
            },
            {
              title: 'Scout',
              text: '- **Does:** watches the way and warns.\n- **Where you meet them:** near the scene, often without a passenger.\n- **Evidence:** short calls, a second vehicle at the same places and times.\n- **Seen first by:** patrols, cameras.',
            },
            {
              title: 'Landlord',
              text: '- **Does:** provides rooms on the way or after arrival.\n- **Where you meet them:** at inspections of housing or work.\n- **Evidence:** leases, rent payments, electricity and water bills.\n- **Seen first by:** municipality, labour inspectors.',
            },
            {
              title: 'Money launderer',
              text: '- **Does:** moves money and hides where it came from.\n- **Where you meet them:** in accounts and firms.\n- **Evidence:** account movements, suspicious transaction reports, purchases.\n- **Seen first by:** banks and the [[fiu|financial intelligence unit (FIU)]].',
            },
          ],
        },
        {
          type: 'question',
          id: 'ch3-ask-scout',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch3-p01-scout',
            objective: 'lo3-1',
            page: 'ch3-roles',
            kind: 'case',
            stem: 'In three finds in a month the same small car was parked at the exit of the rest area and left two minutes before the patrol came. Nobody in it had a passenger. Which role do you think of, and what do you ask for?',
            choices: [
              {
                id: 'middleman',
                text: 'The middleman: the calls of the drivers in the last year',
                feedback: 'A middleman is seldom at the scene. This person was there three times.',
              },
              {
                id: 'scout',
                text: 'The scout: short calls at those minutes, and cameras at the exits',
                correct: true,
                feedback: 'Yes. Whoever watches the way is near the scene and often without a passenger.',
              },
              {
                id: 'recruiter',
                text: 'The recruiter: adverts that were online in that month',
                feedback: 'A recruiter meets people before the journey, not patrols at an exit.',
              },
            ],
            feedback: {
              correct:
                'A second vehicle at the same places and times is the typical trace. It is a lead to a role, and no verdict on who sat in the car.',
              incorrect:
                'Ask who has to be near the scene and leaves when police come: the scout. Short calls and cameras can show it.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Loose or tightly organised?',
          text: 'In January 2016 two speakers at the Amsterdam conference gave different answers. A speaker from the United Kingdom described mostly loose networks, built on ethnic ties. A Hungarian representative described very well organised groups, active at [[green-border|green borders]], in sham marriages, visa abuse and forged documents [@amsterdam-2016, Panel III]. Both can be right. Let your evidence show which structure you have.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A role is not a verdict',
          text: 'One person can hold two roles, and roles change. A smuggled person may be made to drive, translate or collect money. For every role ask: who decided, who gained, was there pressure? Families and employers also take part in the process [@amsterdam-2016, Panel II]. A relative who pays is not for that reason a member of the network.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Is it an organised group in law?',
          text: 'The United Nations (UN) Convention of 2000 ([[untoc-and-its-protocols|UNTOC]]) asks for a structured group of three or more persons [@un-organised-crime-convention, Art. 2(a)]. Framework Decision 2008/841/JHA of the European Union (EU) says “more than two”, which is the same number [@organised-crime-framework-decision, Art. 1]. Both require joint action over time and a benefit. A loose network may fail the test. Then prove the single offences and who took part in each.',
        },
      ],
    },
    {
      id: 'ch3-business-plan',
      title: 'The business model as an investigation plan',
      blocks: [
        {
          type: 'text',
          text: 'At the 2016 Amsterdam conference, a national prosecutor from the Netherlands compared smuggling with other illegal trades, such as drugs. It is built in the same way [@amsterdam-2016, Panel II]. Such a [[business-model-of-smuggling|business model]] has steps, and each step needs somebody.\n\nA workshop named four places for obstacles: entry and recruitment, accommodation, identity, and finance [@amsterdam-2016, Workshop 6]. They form part of the [[barrier-model|barrier model]], to which chapter 9 returns. Here you use the same four as **lines of investigation**: who recruits, who houses, who documents, who pays and collects? Transport is the fifth step, and usually the one that you see first.',
        },
        {
          type: 'process',
          id: 'ch3-figure-g13',
          title: 'From business process to investigation plan',
          description:
            'Five steps of the smuggling business in order: recruit, document, transport, house, collect. Beside each step stand the partner who may see it and the evidence it leaves.',
          source:
            'Own drawing, after the Amsterdam conference, January 2016 [@amsterdam-2016, Panel II and Workshop 6]',
          aboveTitle: 'Partner who may see it',
          belowTitle: 'Evidence to look for',
          steps: [
            {
              label: 'Recruit',
              detail: 'Who finds the people?',
              above: 'Online unit, platforms',
              below: 'Adverts, contact phones',
            },
            {
              label: 'Document',
              detail: 'Who provides papers?',
              above: 'Border guards, consulates',
              below: 'Papers with common features',
            },
            {
              label: 'Transport',
              detail: 'Who drives, who watches?',
              above: 'Traffic police, hauliers',
              below: 'Toll, position and camera data',
            },
            {
              label: 'House',
              detail: 'Who gives a room?',
              above: 'Municipality, inspectors',
              below: 'Leases, bills, keys',
            },
            {
              label: 'Collect',
              detail: 'Who pays whom, and when?',
              above: 'Banks, FIU, tax office',
              below: 'Transfers, notes of debts',
            },
          ],
        },
        {
          type: 'text',
          heading: 'Two findings that shape the plan',
          text: '- **Contact.** A study of 2015 for the European Commission saw social networks, prepaid phones and direct contact at the heart of the market [@amsterdam-2016, EMN study]. Numbers change, so secure a phone and its data early.\n- **Payment.** On some routes smugglers are [paid after arrival](#ch2-market). Where it is so, money moves *after* you have found the passengers. A money line that opens late misses it.',
        },
        {
          type: 'text',
          heading: 'A plan tests ideas; it does not confirm them',
          text: 'Write each line as an idea that can prove wrong. Then look for both: what supports it, and what speaks against it. The table shows this for Operation BEACON, the **invented** case of this module. Its places and people do not exist.',
        },
        {
          type: 'table',
          caption: 'Operation BEACON (fictional): four lines of investigation',
          columns: ['Line', 'Working idea', 'Would support it', 'Would speak against it'],
          rows: [
            [
              'Who recruits?',
              'The online channel found the fourteen passengers',
              'Passengers saved a number from the channel',
              'They never saw it; a relative arranged the journey',
            ],
            [
              'Who documents?',
              'One supplier handed out both passports used at Port Halden',
              'Same contact, same way of delivery',
              'The passports were lost years apart; no common contact',
            ],
            [
              'Who houses?',
              'The creditor rents the rooms above the warehouse',
              'Lease, keys, rent payments',
              'The owner let them through an agent and knew nothing',
            ],
            [
              'Who collects?',
              'The account in Osterfeld receives the fares',
              'Transfers follow the dates of journeys',
              'Receipts show wages or lawful trade',
            ],
          ],
          source: 'Invented case; authors of this module',
        },
        {
          type: 'question',
          id: 'ch3-ask-testable',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch3-p02-testable',
            objective: 'lo3-2',
            page: 'ch3-business-plan',
            kind: 'case',
            stem: 'Three colleagues write the first line of a plan on the same case. Which line can prove wrong, and so helps you most?',
            choices: [
              {
                id: 'behind',
                text: '“The creditor is behind the whole business; we look for whatever shows it.”',
                feedback: 'The line looks for support. It does not say what would speak against it.',
              },
              {
                id: 'open',
                text: '“We look into the creditor, the workers and the building, and see what comes.”',
                feedback: 'Nothing can prove this wrong, and nothing tells you when to stop.',
              },
              {
                id: 'lease',
                text: '“The creditor rents the rooms; lease and rent will show it, or show somebody else.”',
                correct: true,
                feedback: 'Yes. It names what would support it, and what would speak against it.',
              },
            ],
            feedback: {
              correct: 'An idea that can fail tells you where to look next when it does.',
              incorrect:
                'A line of investigation is an idea that can prove wrong. Name the evidence that would support it, and the evidence against it.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Plan the review',
          text: 'Networks quickly change their [[modus-operandi|modus operandi]] when police or policy change [@amsterdam-2016, aims of the conference]. Fix review points: after three days, after two weeks, then each month. Review at once when a person is in danger or a suspect may be a victim. Do the same when a new State, vehicle or method appears.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'When you are asked for an intrusive measure, ask which line it serves and why a milder one will not do. UNTOC provides for special techniques, such as controlled delivery and surveillance, as far as national law permits [@un-organised-crime-convention, Art. 20]. No such technique may let people travel on in danger.',
        },
      ],
    },
    {
      id: 'ch3-case-start',
      title: 'How cases start: reactive and proactive',
      blocks: [
        {
          type: 'text',
          text: 'A **reactive** case starts with an event. Somebody knocks inside a vehicle. A passport does not fit its holder. A boat calls for help. An inspector finds workers without papers. A **proactive** case starts with information. A bank reports transfers, an advert appears, people describe their journey in a [[debriefing|debriefing]].\n\nEither way, the first question is the same: is a life in danger? Only then comes the question who is responsible.',
        },
        {
          type: 'figure',
          id: 'ch3-figure-g14',
          title: 'Eight ways into a case, one first question',
          description:
            'Four reactive inputs in the upper half and four proactive inputs in the lower half lead to one first check. From there one arrow leads to rescue and protection, another to opening or joining a case.',
          source:
            'Own drawing; inputs after the IOM leaflet, about 2011 [@iom-leaflet, Introduction] and the Amsterdam conference, 2016 [@amsterdam-2016, Panel III and Workshop 2]',
          diagram: {
            kind: 'schematic',
            nodes: [
              { id: 'vehicle', label: 'People in a vehicle', x: 0, y: 0 },
              { id: 'distress', label: 'Distress call', x: 100, y: 0 },
              { id: 'reactive', label: 'Reactive', x: 50, y: 12 },
              { id: 'border', label: 'Doubt at a border check', x: 0, y: 24 },
              { id: 'workplace', label: 'Workplace inspection', x: 100, y: 24 },
              { id: 'triage', label: 'Check life, protection, evidence', x: 50, y: 42 },
              { id: 'rescue', label: 'Rescue and protect now', x: 0, y: 62 },
              { id: 'case', label: 'Open or join a case', x: 100, y: 62 },
              { id: 'intelligence', label: 'Intelligence', x: 0, y: 81 },
              { id: 'online', label: 'Online content', x: 100, y: 81 },
              { id: 'proactive', label: 'Proactive', x: 50, y: 91 },
              { id: 'bank', label: 'Report from a bank', x: 0, y: 100 },
              { id: 'debriefing', label: 'Debriefing', x: 100, y: 100 },
            ],
            links: [
              { from: 'vehicle', to: 'reactive' },
              { from: 'border', to: 'reactive' },
              { from: 'distress', to: 'reactive' },
              { from: 'workplace', to: 'reactive' },
              { from: 'reactive', to: 'triage' },
              { from: 'intelligence', to: 'proactive' },
              { from: 'bank', to: 'proactive' },
              { from: 'online', to: 'proactive' },
              { from: 'debriefing', to: 'proactive' },
              { from: 'proactive', to: 'triage' },
              { from: 'triage', to: 'rescue', label: 'first' },
              { from: 'triage', to: 'case', label: 'then' },
            ],
          },
        },
        {
          type: 'text',
          heading: 'Detection is only the beginning',
          text: 'In about 2011 the International Organization for Migration ([[iom|IOM]]) helped governments to choose equipment such as scanners for vehicles and cameras [@iom-leaflet, Introduction]. A scan that shows people in a closed space is an **emergency** before it is a clue. Open the vehicle with care, and with medical help on the way.\n\nFinding people does not yet show who sent them. An officer of the Royal Netherlands Marechaussee said in 2016 that smugglers were becoming more inventive. It had become harder to connect the smuggled person with the smuggler [@amsterdam-2016, Panel III].',
        },
        {
          type: 'text',
          heading: 'Share early, decide together',
          text: 'When partners share information early, patterns of crime become visible. Then they can agree who acts in a single case, and how [@amsterdam-2016, Workshop 2]. Another workshop wanted more investigations across borders, between two States and in the whole EU [@amsterdam-2016, Workshop 6]. So look for the proactive case behind each reactive one.',
        },
        {
          type: 'checklist',
          id: 'ch3-checklist-first-day',
          heading: 'The first 24 hours',
          introduction:
            'People are found. Items 1 to 3 come first. If you have enough staff, items 4 to 10 run side by side. None of them delays help.',
          items: [
            '**Rescue** and medical care: also ask whether anybody is missing.',
            '**Children and families:** keep families together; call child protection for a child travelling alone.',
            '**Separate and record:** keep people away from suspects, note who was where, and do not question people in shock.',
            '**Interpreter:** independent, never a fellow traveller or a suspect.',
            '**Protection check:** asylum, signs of trafficking, other needs; the screening authority is told.',
            '**Preserve** vehicle, phones, papers, and pictures of surveillance cameras (CCTV).',
            '**Prosecutor** informed.',
            '**Databases** checked: persons, documents, vehicles, telephone numbers.',
            '**Europol and neighbours** told: [[europol|Europol]], the EU police agency, through your national unit.',
            '**Financial line** opened.',
          ],
        },
        {
          type: 'text',
          heading: 'Screening: seven days at the border, three days inside the country',
          text: 'Regulation (EU) 2024/1356 has applied since 12 June 2026. It gives the word [[screening|screening]] a legal meaning: a procedure of its own, between your rescue and any police interview. Denmark and Ireland have special positions [@screening-regulation].\n\n- **Who:** people found after crossing the external border without authorisation, or brought ashore after a rescue; people inside the country who crossed in this way and were not screened yet (Arts. 5 and 7).\n- **How long:** at most **seven days** at the external border, at most **three days** inside the country (Art. 8).\n- **What:** health and vulnerability first, then identity, biometrics and security (Arts. 12, 14 and 15). It ends with a form that goes with the person (Arts. 17 and 18).\n\nWhat you do differently:\n\n1. After rescue and care, tell the screening authority at once. Time is running.\n2. Before a debriefing, ask for the form. Do not ask everything again.\n3. A screening interview is no police interview. If a suspicion arises, stop, explain the rights of suspects and follow criminal procedure.\n4. Read the result on vulnerability. It can call for a referral to victim support, and it is material for the defence too.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes what you do',
          text: 'In all actions concerning children, their [[best-interests-of-the-child|best interests]] are a primary consideration [@child-rights-convention, Art. 3]. So a child is not your quickest source. If a child must be heard at all, a trained person does it, together with a representative of the child.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Ask for one log with times: when help came, who took which measure, who handled which object. It shows that people came first. It also protects the chain of custody, that is, the record of who held each item.',
        },
      ],
    },
    {
      id: 'ch3-witnesses',
      title: 'Migrants as witnesses: debriefing and interviewing',
      blocks: [
        {
          type: 'text',
          text: 'A prosecutor from Rome told the 2016 Amsterdam conference that it lacks respect to treat migrants as offenders. One could see them as witnesses of a crime [@amsterdam-2016, Panel III]. [[interpol|INTERPOL]] takes the same direction: its work aims at the criminals, not at the migrants [@interpol-2016, Q4].\n\nA [[debriefing|debriefing]] helps to understand routes and networks. In 2016 a speaker from the United Kingdom stressed its value [@amsterdam-2016, Panel III]. [[frontex|Frontex]], the EU border agency, passed on debriefing reports. It also drew up guidelines on debriefing, from its own experience, for the naval operation [[eunavfor-med|EUNAVFOR MED]] [@amsterdam-2016, Panel I]. It takes staff: the German Federal Police named registration and debriefing as a challenge [@amsterdam-2016, Panel II].\n\nNever mix up three kinds of talk.',
        },
        {
          type: 'comparison',
          caption: 'Three kinds of talk',
          subjects: ['Debriefing', 'Witness interview', 'Suspect interview'],
          criteria: [
            {
              criterion: 'Purpose',
              values: [
                'Understand routes and networks',
                'Evidence of what the person saw or suffered',
                'Hear the person on the suspicion',
              ],
            },
            {
              criterion: 'May the person refuse?',
              values: ['Yes, it is voluntary', 'National law decides', 'Yes, there is a right to silence'],
            },
            {
              criterion: 'What the person needs',
              values: [
                'Clear information, interpreter',
                'Interpreter, protection, support for victims',
                'Rights explained, lawyer, interpreter',
              ],
            },
            {
              criterion: 'Result',
              values: [
                'Intelligence and leads',
                'A statement that can become evidence',
                'Evidence, if the rights were respected',
              ],
            },
          ],
          source:
            'Own comparison; rights of suspects: [@interpretation-directive] [@information-directive] [@access-to-a-lawyer-directive] [@presumption-of-innocence-directive]',
        },
        {
          type: 'figure',
          id: 'ch3-figure-g15',
          title: 'A person is found: from needs to interview',
          description:
            'A decision tree. Needs come first, then a protection check with three possible referrals. Only then comes the role of the person. It decides the kind of talk; each kind ends with follow-up.',
          source:
            'Own drawing, after [@amsterdam-2016, Panels I and III]; [@kyiv-2017, areas of prevention]; [@un-smuggling-protocol, Arts. 5 and 16]; state of the law: see below',
          diagram: {
            kind: 'tree',
            root: {
              label: 'Needs first',
              detail: 'Rescue, health, rest',
              children: [
                {
                  label: 'Protection check',
                  detail: 'For every person',
                  children: [
                    { edge: 'asks for asylum', label: 'Asylum authority' },
                    { edge: 'signs of trafficking', label: 'Referral for victims' },
                    { edge: 'is a child', label: 'Child protection' },
                    {
                      edge: 'then, for each person',
                      label: 'Role in the case?',
                      children: [
                        {
                          edge: 'witness',
                          label: 'Debriefing or witness interview',
                          detail: 'Informed choice, then follow-up',
                        },
                        {
                          edge: 'suspect',
                          label: 'Suspect interview',
                          detail: 'Rights, lawyer, then follow-up',
                        },
                        {
                          edge: 'both or unclear',
                          label: 'Suspect interview and protection',
                          detail: 'Both kinds of rights, then follow-up',
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          },
        },
        {
          type: 'checklist',
          id: 'ch3-checklist-talk',
          heading: 'Before and during the talk',
          introduction: 'What the screening form is, you read [where the case begins](#ch3-case-start).',
          items: [
            'Needs are met, the person is fit to talk, the protection check is done, and I have read the screening form if there is one.',
            'The interpreter is independent and speaks the right language; both understand each other.',
            'I have said who I am, which kind of talk this is, and what happens with the answers.',
            'I have explained the options for protection and promised nothing that I cannot give.',
            'I start with open questions: “Please tell me about your journey.”',
            'If a suspicion against the person arises, I stop and explain the rights of suspects.',
            'We have talked about risks for the person and the family, and about safe ways to reach me.',
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: '“This person saved me”',
          text: 'A refugee told the conference that refugees may see smugglers as people who saved them [@amsterdam-2016, interview after the film]. Fear is just as possible. Accept the feeling and ask about facts. Pressure frightens people and spoils evidence; a second meeting often helps more. Plan interpreters too: practitioners named language among their main problems [@amsterdam-2016, Panel I].',
        },
        {
          type: 'text',
          heading: 'The law behind the talk',
          text: '- **No charge for having been smuggled.** The Protocol of 2000 excludes it, and States must protect the rights of smuggled migrants [@un-smuggling-protocol, Arts. 5 and 16]. So ask of each charge what the person *did*.\n- **Time to recover, and perhaps a permit.** Directive 2004/81/EC gives victims of [[thb|trafficking]] from outside the EU a reflection period. If they cooperate, they may receive a residence permit. Each Member State may extend this to smuggled persons. Denmark and Ireland are not bound [@residence-permit-directive-2004-81, Arts. 3(2), 6 and 8]. So tell the person about it before the talk, and do not use the permit as a reward for an answer.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Witnesses may move on or be returned. Ask early whether your law allows evidence to be taken before the trial. The defence needs a fair chance to put questions to a witness [@echr, Art. 6(3)(d)].',
        },
        {
          type: 'reflection',
          id: 'ch3-reflection-interpreter',
          prompt:
            'Note your contact for interpreters at night, and whether your country extends Directive 2004/81/EC to smuggled persons.',
        },
      ],
    },
    {
      id: 'ch3-money',
      title: 'Follow the money',
      blocks: [
        {
          type: 'text',
          text: 'A workshop in Amsterdam in 2016 set a clear rule. In principle, **every** smuggling case needs a [[financial-investigation|financial investigation]], and you start it yourself, without waiting for a large sum. It has four purposes [@amsterdam-2016, Workshop 2]:\n\n- **evidence**: payments that fit the dates of journeys;\n- **a map of the organisation**: several collectors who pay into one account;\n- **financial intelligence**: a pattern that a [[fiu|financial intelligence unit (FIU)]] finds in other reports as well;\n- **assets**: property that a court can freeze and confiscate.\n\nA researcher named following the money as one of three keys. The others are the many people involved, and trust [@amsterdam-2016, Panel II]. The note for the 2017 Kyiv meeting put FIUs on the agenda, to help find and block such flows [@kyiv-2017, Session II].',
        },
        {
          type: 'process',
          id: 'ch3-figure-g16',
          title: 'Follow the money',
          description:
            'The way of the money in five general stages, from the payer to reinvestment. Beside each stage stand who may see it and the trace it leaves.',
          source:
            'Own drawing, after the Amsterdam conference, 2016 [@amsterdam-2016, Workshop 2], and the Kyiv concept note, 2017 [@kyiv-2017, Session II]; in depth: report of the Financial Action Task Force (FATF), March 2022 [@fatf-standards-and-report-2022]',
          aboveTitle: 'Who may see it',
          belowTitle: 'Trace',
          steps: [
            {
              label: 'Payer',
              detail: 'The person or a relative',
              above: 'The witness, the family',
              below: 'Savings, loans, notes',
            },
            {
              label: 'Collector',
              detail: 'Receives the money',
              above: 'Bank, money-transfer firm',
              below: 'Receipts, many small deposits',
            },
            {
              label: 'Holder',
              detail: 'Keeps it until arrival',
              above: 'Witnesses, telephone analyst',
              below: 'Messages, account books',
            },
            {
              label: 'Transfer',
              detail: 'Moves it on',
              above: 'Bank, transfer firm, FIU',
              below: 'Suspicious transaction report',
            },
            {
              label: 'Reinvestment',
              detail: 'Vehicles, property, firms',
              above: 'Tax and asset-recovery offices',
              below: 'Registers, purchase contracts',
            },
          ],
        },
        {
          type: 'table',
          caption: 'What to ask at each stage, and a legal tool',
          columns: ['Stage', 'What it can look like', 'Question', 'Legal tool'],
          rows: [
            [
              'Deposit',
              'Many payers, one receiver, no clear reason',
              'Who paid for whom, and when?',
              'Duty of banks to report suspicions [@anti-money-laundering-directive, Art. 33]',
            ],
            [
              'Holding with a third party',
              'Money waits until a message comes; or cash is handed over here and paid out there, without a bank ([[informal-value-transfer|informal value transfer]], *hawala*)',
              'Who gives the order to release it? Is the broker registered?',
              'Witness interview; lawful access to messages, ledgers and tokens',
            ],
            [
              'Transfer',
              'Sums move on soon after arrival',
              'Which account follows?',
              'Access to account registers [@financial-information-directive, Art. 4]; European Investigation Order [@eio-directive, Arts. 26 and 27]',
            ],
            [
              'Reinvestment',
              'Purchases that income does not explain',
              'Who uses it, who owns it on paper?',
              'Charge of money laundering [@money-laundering-offence-directive, Art. 2(1)(c)]; freezing and confiscation [@freezing-and-confiscation-regulation]',
            ],
          ],
          source: 'General descriptions by the authors of this module',
        },
        {
          type: 'exhibit',
          id: 'ch3-exhibit-e3',
          label: 'E3',
          title: 'Summary of a suspicious transaction report',
          source: 'Financial intelligence unit of C, for intelligence only. Invented',
          parts: [
            {
              kind: 'fields',
              fields: [
                {
                  label: 'From / to',
                  text: 'FIU of C to the investigators of C, 27 Nov; report of the bank 23 Nov',
                },
                { label: 'Account', text: 'business account of a shop for phones and parcels, holder G.' },
                {
                  label: 'Seen',
                  text: '41 small incoming transfers in five weeks, 33 senders, 3 States; cash out within a day',
                },
                { label: 'Contact on file', text: 'Number 1, added 2 Nov' },
                { label: 'Reason', text: 'does not fit the size of the shop' },
                { label: 'Bank does not know', text: "senders' reasons, any journey" },
                {
                  label: 'Handling',
                  text: 'intelligence only; no use in court, no onward transfer without the FIU’s consent; no word to the customer',
                },
              ],
            },
          ],
          notice:
            'A shop for parcels may lawfully have many small senders; the contact changed on the day of the first post.',
          limits: 'Fares; that G. knows Number 1’s user.',
        },
        {
          type: 'question',
          id: 'ch3-ask-shop',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch3-p03-shop',
            objective: 'lo3-4',
            page: 'ch3-money',
            kind: 'case',
            stem: 'A passenger says: “My uncle left the money in a shop at home. When I arrived, I sent a word, and the driver’s people got paid here.” You may ask one thing today about the shop in your city. Which?',
            choices: [
              {
                id: 'bank',
                text: 'Its bank statements of the last year, to find the transfer',
                feedback: 'There was perhaps none: cash was handed over there and paid out here.',
              },
              {
                id: 'ledger',
                text: 'Who keeps the notes of such payments there, and whether this broker is registered',
                correct: true,
                feedback: 'Yes: ledgers, tokens and messages are the traces, and a broker may act lawfully.',
              },
              {
                id: 'close',
                text: 'How soon the shop can be closed, as it pays out the fares of smugglers',
                feedback: 'First find out what it knew. An informal transfer is not a crime in itself.',
              },
            ],
            feedback: {
              correct: 'Informal value transfer leaves notes, words and messages in place of bank records.',
              incorrect:
                'No bank was needed. Look for ledgers, tokens and messages, and ask for the registration and the knowledge of the broker.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Five conclusions of the workshop, as tasks',
          text: '1. Close gaps in knowledge, together with EU agencies, FIUs and banks.\n2. Use the tools of EU agencies, above all the European Migrant Smuggling Centre ([[emsc|EMSC]]).\n3. Make investigators aware of the money side, and bring FIU and police closer together.\n4. Send information on all cross-border cases to the EU agencies.\n5. Learn from other fields: money laundering, terrorist financing, trafficking [@amsterdam-2016, Workshop 2].',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'The money page in every file',
          text: 'Ask each witness the same neutral questions: who paid, to whom, how, when, what is still open? Put the answers on one page and send it to the financial investigator on the first day. **Ask about debts too.** An open debt is a risk for the person, so tell the protection service. Collect only data that your purpose needs [@law-enforcement-directive]. A family that paid is first of all a possible witness.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Decide with the investigators when to freeze. Early freezing saves assets; later freezing may show more of the network. Where people are in danger, neither consideration comes first. And a broker who transfers money informally may act lawfully: ask for the licence, and for what this broker knew.',
        },
        {
          type: 'text',
          heading: 'What has changed since 2016, and what you do now',
          text: '- **Asset tracing from day one.** Since 23 November 2026 national law must contain Directive (EU) 2024/1260. Where a crime can bring large profit, the tracing of assets starts at once (Art. 4) [@asset-recovery-directive, Art. 4]. Ask which parts your State has adopted, and note the time at which you opened the line.\n- **Crypto.** Regulation (EU) 2023/1113: since 30 December 2024 data on sender and receiver travel with a transfer of crypto-assets [@transfer-of-funds-regulation]. So ask the service provider in the EU who stands behind a wallet that it serves.\n- **FIU.net.** The Commission has hosted the network of the FIUs since 2021. It goes to AMLA, the new EU authority against money laundering, by 10 July 2027 (Directive (EU) 2024/1640, Art. 73) [@aml-directive-2024, Art. 73]. Your way in stays the same: your own FIU.\n- **Europol.** The centre of 2016 has become [a permanent part of Europol](#ch1-eu-response). Ask it for financial support on the action day.\n- **How much?** In March 2022 the Financial Action Task Force wrote that smuggling may bring in more than USD 10 billion a year worldwide, an estimate with wide limits. Few States ran financial investigations beside their smuggling cases [@fatf-standards-and-report-2022].',
        },
      ],
    },
    {
      id: 'ch3-disrupt',
      title: 'Prosecute or disrupt?',
      blocks: [
        {
          type: 'text',
          text: 'The examples on this page date from about 2011 to 2016. They show how to weigh two kinds of action, not what happens now.',
        },
        {
          type: 'text',
          text: 'In about 2011 an [[iom|IOM]] leaflet explained why smugglers feel safe: weak laws, and little risk of being prosecuted [@iom-leaflet, Profitability]. **Prosecution** changes that: it tests guilt in court, and it can take years. **Disruption** makes the business harder, at once or very soon: a vehicle is seized, an account is frozen.\n\nIn January 2016 a speaker from the United Kingdom presented four tactics [@amsterdam-2016, Panel III]:\n\n1. adapt skills, experience and strategies;\n2. balance prosecutions and disruptions;\n3. make use of social media;\n4. understand criminal finances and act against them.\n\nThe second tactic says *balance*. Disruption adds to prosecution and does not replace it.',
        },
        {
          type: 'text',
          heading: 'An example of joint action',
          text: 'A Hungarian representative presented the results of a joint EU plan against smuggling for 2015. On one joint action day, for which the summary gives no date, 46 [[facilitator|facilitators]] were arrested [@amsterdam-2016, Panel III]. Arrests are not convictions. What came after them in court is not reported. [Chapter 6](#ch6-jit) tells how the day was prepared.',
        },
        {
          type: 'table',
          caption: 'Six ways to disrupt: aim, limit, effect',
          columns: [
            'Measure',
            'Aim',
            'Ask first: is it lawful and proportionate?',
            'Effect on later evidence',
          ],
          rows: [
            [
              'Seize a vehicle',
              'No further journey',
              'Does an owner in good faith need it?',
              'Good, if traces are secured first',
            ],
            [
              'Withdraw a licence',
              'No cover by a firm',
              'Was the firm heard? Did it know?',
              'Company files may disappear',
            ],
            [
              'Close accommodation',
              'End of unsafe rooms',
              'Where do the residents sleep tonight?',
              'Witnesses scatter: talk to them first',
            ],
            [
              'Take down online content',
              'Fewer people reached',
              'Is there a legal basis? Is the content lawful?',
              'Save a copy first, as your law requires',
            ],
            [
              'Refuse entry',
              'Stop a suspected organiser',
              'Does the person ask for protection?',
              'The suspect is warned and out of reach',
            ],
            [
              'Freeze an account',
              'Keep assets, stop payments',
              'Which lawful payments does it stop?',
              'The network may change its accounts',
            ],
          ],
          source: 'Authors of this module; national law decides on each measure',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Four questions before you disrupt',
          text: '1. **People:** who may be hurt, lose a roof or be punished by the network? Who looks after them?\n2. **Law:** who may order the measure, and for how long?\n3. **Evidence:** what must be secured before? What will the suspects learn?\n4. **What next:** the speaker from the United Kingdom warned that action can shift routes and networks, so plan the next step early [@amsterdam-2016, Panel III].\n\nIf the answer to question 1 is “danger to life”, act now. The other answers then follow as fast as possible.',
        },
        {
          type: 'question',
          id: 'ch3-ask-balance',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch3-p04-balance',
            objective: 'lo3-5',
            page: 'ch3-disrupt',
            kind: 'case',
            stem: 'Three drivers have been sentenced in a year, each eight months after the arrest. In the meantime journeys went on each week, with vans hired from one firm that says it knew nothing. What do you propose?',
            choices: [
              {
                id: 'trials',
                text: 'Faster trials, as a sentence within weeks would deter the next driver',
                feedback: 'Good if it can be done. The drivers are replaced, and the vans go on.',
              },
              {
                id: 'both',
                text: 'The trials go on; talks with the firm begin, and its contracts are secured as evidence before',
                correct: true,
                feedback: 'Yes: a balance, with evidence first and with a fair hearing for the firm.',
              },
              {
                id: 'licence',
                text: 'The licence of the firm is withdrawn at once, and the files on drivers are closed',
                feedback:
                  'The firm was not heard, its files may disappear, and the drivers remain to be judged.',
              },
            ],
            feedback: {
              correct: 'Disruption adds to prosecution. Secure first what the measure would make disappear.',
              incorrect:
                'Keep both: trials for what was done, and a lawful measure against the next journey, with evidence secured before.',
            },
          },
        },
        {
          type: 'text',
          heading: 'A right that changes the measure',
          text: 'Somebody who asks for [[asylum|international protection]] at the border becomes an applicant, whoever travels in the same car. Entry on a false paper can be refused; the request still goes to the competent authority. [[non-refoulement|Non-refoulement]] applies: nobody is sent back to persecution or other serious harm [@eu-charter, Arts. 18 and 19].',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Insist on one list of planned measures, including those of other authorities. Check in your law whether an administrative penalty can bar a later criminal one. Record why you chose disruption, prosecution or both. A court may ask later why nobody acted earlier, or why somebody acted so early.',
        },
      ],
    },
    {
      id: 'ch3-sea',
      title: 'Smuggling at sea',
      blocks: [
        {
          type: 'text',
          heading: 'Rescue comes first, always',
          text: 'At sea the order of this chapter is a legal duty. States must require the master of a ship to help any person in danger of being lost. The exception is serious danger to the ship, the crew or the passengers [@un-law-of-the-sea-convention, Art. 98]. The duty covers “any person”: who they are makes no difference.\n\nA prosecutor from Rome described the Mediterranean route at the 2016 Amsterdam conference. Smugglers, the prosecutor said, put lives at risk on purpose, to make a State react [@amsterdam-2016, Panel III]. If so, the danger belongs to the crime. It is never a reason to wait. States must treat danger to life as an aggravating circumstance [@un-smuggling-protocol, Art. 6(3)]. So record it: the state of the boat, fuel, water, life jackets, the people’s health.',
        },
        {
          type: 'accordion',
          heading: 'Who may act at sea, and how?',
          sections: [
            {
              title: 'The flag State',
              text: 'On the high seas a ship is, as a rule, under the sole jurisdiction of its [[flag-state|flag State]] [@un-law-of-the-sea-convention, Art. 92]. Another State that suspects smuggling asks the flag State to confirm the registration and to allow measures [@un-smuggling-protocol, Art. 8].',
            },
            {
              title: 'A boat without nationality',
              text: 'A warship may check a ship that is reasonably suspected of having no nationality [@un-law-of-the-sea-convention, Art. 110]. Under the Protocol, a State may board and search such a vessel when it reasonably suspects smuggling. If evidence confirms the suspicion, it acts according to domestic and international law [@un-smuggling-protocol, Art. 8(7)].',
            },
            {
              title: 'Safeguards on board',
              text: 'Whoever acts ensures the safety and humane treatment of the people on board [@un-smuggling-protocol, Art. 9]. In operations that [[frontex|Frontex]] coordinates, EU rules cover search and rescue, [[non-refoulement|non-refoulement]] and the place where people go ashore [@sea-borders-regulation, Arts. 4, 9 and 10].',
            },
            {
              title: 'Operations of 2015 and 2016',
              text: '[[jot-mare|JOT Mare]], a joint team at [[europol|Europol]], worked against groups that moved people across the Mediterranean. [[eurojust|Eurojust]], the EU agency for judicial cooperation, named cooperation with the naval operation [[eunavfor-med|EUNAVFOR MED]] among its planned actions [@amsterdam-2016, Panel I].',
            },
            {
              title: 'A proposal of 2016',
              text: 'The prosecutor from Rome recommended that Member States consider a wider jurisdiction on the high seas. It would need no direct link to one State’s territory [@amsterdam-2016, Panel III]. This was one prosecutor’s view, not the law. Chapter 7 returns to it.',
            },
          ],
        },
        {
          type: 'text',
          heading: 'Who steered the boat?',
          text: 'After a rescue, somebody may point at the person who steered. Steering is a fact, not yet a role. A migrant may have been forced, or may have steered in exchange for a place on board. Those who earn may have stayed on land.',
        },
        {
          type: 'comparison',
          caption: 'Steering the boat: three possible pictures',
          subjects: ['Organiser', 'Paid crew', 'Migrant made to steer'],
          criteria: [
            {
              criterion: 'Who decided?',
              values: ['This person', 'Somebody on land', 'Somebody on land, often at departure'],
            },
            {
              criterion: 'Who gained?',
              values: ['A share of the profit', 'Wages', 'Passage at most, or nothing'],
            },
            {
              criterion: 'Pressure?',
              values: ['Puts it on others', 'Look for debt or threats', 'Force, threats, no other choice'],
            },
            {
              criterion: 'What do others say?',
              values: [
                'Met before, collected money',
                'Knew the work, went back and forth',
                'Travelled with them, picked at random',
              ],
            },
          ],
          source:
            'Authors of this module. The pictures overlap: they help you to ask, and they decide nothing',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Rescue, protection, evidence: on one deck',
          text: 'First rescue and medical care, then the protection check and the [screening](#ch3-case-start): the person who steered may need asylum, or be a victim or a child. Hear a suspect only with the rights of a suspect. Meanwhile record position, time and boat, and note who saw the departure. Look for the organisers on land. **A rescue makes nobody a suspect.** According to the Commission, help that the law requires, such as search and rescue, must not be made a crime [@commission-guidance-2020].',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Settle early which State has jurisdiction and where the witnesses go ashore. Before you charge a person who steered, ask for evidence of benefit, of role and of freedom to refuse. In national law steering itself may be an offence, so check defences such as necessity or duress.',
        },
        {
          type: 'question',
          id: 'ch3-ask-flag',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch3-p05-flag',
            objective: 'lo3-2',
            page: 'ch3-sea',
            kind: 'case',
            stem: 'November 2026, on the high seas off Libya. Nobody is in distress. A fishing vessel under the flag of State X is suspected of taking people to Europe. You advise the master of a patrol ship. On what basis may the vessel be boarded?',
            choices: [
              {
                id: 'resolution',
                text: 'On Security Council Resolution 2240, which covers these waters',
                feedback: 'It was renewed year by year, and the last renewal ended on 29 September 2024.',
              },
              {
                id: 'suspicion',
                text: 'On the suspicion alone, as smuggling endangers lives',
                feedback: 'Suspicion is the reason to ask, and not yet a right to board a ship under a flag.',
              },
              {
                id: 'consent',
                text: 'On the consent of State X, which you ask to confirm the flag',
                correct: true,
                feedback: 'Yes. Note which flag, who consented and when.',
              },
            ],
            feedback: {
              correct:
                'Flag State first. A vessel without nationality is another matter, and distress is again another: then you rescue.',
              incorrect:
                'The special power off Libya ended in September 2024. A ship under a flag needs the consent of its flag State.',
            },
          },
        },
        {
          type: 'text',
          heading: 'What has changed since 2016, and what you do now',
          text: '- **Off Libya.** Security Council Resolution 2240 of 9 October 2015 allowed States to inspect suspected smuggling vessels on the high seas [@un-security-council-2240]. It was renewed year by year. The last renewal, Resolution 2698, ended on 29 September 2024 [@un-security-council-2698]. Since then the normal law of the sea applies: consent of the flag State, or a vessel without nationality. So before you board, note which flag it is, who gave consent, and when.\n- **Operations.** The European Migrant Smuggling Centre of 2016 built on JOT Mare [@emsc-launch-2016]. Operation Sophia ended on 31 March 2020 [@eunavfor-med-sophia-decision]. Operation IRINI followed; Decision (CFSP) 2025/488 runs it until 31 March 2027 [@eunavfor-med-irini-2025]. Its main task is the arms embargo on Libya, so do not plan with it as a smuggling patrol.\n- **The offence.** The acts of 2002 [still apply](#ch1-irregular-migration).',
        },
      ],
    },
    {
      id: 'ch3-evidence',
      title: 'From information to evidence',
      blocks: [
        {
          type: 'text',
          text: 'A Hungarian representative told the 2016 Amsterdam conference that sharing information is very important. Just as important is sharing **evidence** that works in a prosecution [@amsterdam-2016, Panel III]. The two are different. Information helps you to know. Evidence helps a court to decide, and so it must be lawful, complete and open to challenge.\n\nWhat makes it hard? Practitioners in a survey, presented by [[eurojust|Eurojust]] in 2016, named five problems: collecting evidence, cooperation with countries outside the EU, cooperation between Member States, legal questions, and language [@amsterdam-2016, Panel I]. A national prosecutor said that Europol and Eurojust often received too little, and too late. The prosecutor also wanted both agencies to take the initiative more often [@amsterdam-2016, Panel II].',
        },
        {
          type: 'process',
          id: 'ch3-process-evidence',
          title: 'From a hint to the courtroom',
          description:
            'Six steps from receiving information to the test in court. Two questions stand as gates: whether the owner of the information agrees to its use, and whether a legal basis and authorisation exist.',
          source:
            'Own drawing; starting point: Amsterdam conference, January 2016 [@amsterdam-2016, Panels I and III]',
          steps: [
            { label: 'Receive', detail: 'Note source, time and conditions of use' },
            { label: 'Evaluate', detail: 'How reliable? What else would explain it?' },
            {
              label: 'Clear its use',
              detail: 'Or find the same fact in another lawful way',
              gate: 'Does its owner allow use in court?',
            },
            {
              label: 'Secure',
              detail: 'Lawful measure, record of every hand',
              gate: 'Legal basis, authorisation?',
            },
            { label: 'Transfer', detail: 'By the judicial channel, with a translation' },
            { label: 'Disclose and test', detail: 'The defence sees and challenges it' },
          ],
        },
        {
          type: 'table',
          caption: 'Which evidence shows which element?',
          columns: ['Evidence', 'Can show', 'How to secure it'],
          rows: [
            ['Phone data', 'Contacts, places: who arranged it', 'Seize lawfully, isolate, forensic copy'],
            [
              'Messages',
              'Agreement, price, orders: benefit and intent',
              'Whole conversation, certified translation',
            ],
            ['Tickets, bookings', 'Procurement: who booked and paid', 'Original and data of the company'],
            ['Vehicle data', 'Way, stops, a second vehicle', 'Ask at once: data are deleted after some time'],
            ['Money', 'Benefit, roles, assets', 'Bank records with their context'],
            ['Documents', 'Illegal entry, supplier', 'Original to the document expert'],
            [
              'Testimony',
              'All elements, danger, pressure',
              'Right kind of interview, recorded, interpreter named',
            ],
            ['CCTV', 'Persons, times, places', 'Ask the same day; keep the original file'],
          ],
          source:
            'Elements: Smuggling of Migrants Protocol [@un-smuggling-protocol, Art. 3(a)]; means: authors of this module',
        },
        {
          type: 'text',
          heading: 'Who can help',
          text: '- **[[europol|Europol]]**, the EU agency for law-enforcement cooperation, offered cross-checks, analysis, leads, and forensic and technical support in 2016 [@amsterdam-2016, Panel I].\n- **Eurojust** brings prosecutors and judges of several States together while investigations run [@amsterdam-2016, Panel I].\n- A **joint investigation team** ([[jit|JIT]]) lets States share information and know-how; the Hungarian representative called it good practice [@amsterdam-2016, Panel III]. What its members lawfully obtain may be used for the purposes of the team [@jit-legal-basis, Art. 13(10)]. Chapters 6 and 7 show how to set one up.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Plan the judicial way from the start',
          text: 'A police message can arrive within hours, but in many systems it is not evidence. So when you send or receive it, add three lines: may it be used in court, who must agree, and which request will follow? Inform the prosecutor the same day. Send early, even if the picture is incomplete, and say what is missing.',
        },
        {
          type: 'question',
          id: 'ch3-ask-exculpatory',
          question: {
            type: 'highlight',
            id: 'ch3-p06-exculpatory',
            objective: 'lo3-5',
            page: 'ch3-evidence',
            kind: 'case',
            stem: 'Five entries from the log of a driver’s telephone, read with approval. Mark the two that speak for the driver and must not be missing in the file.',
            text: '{rent: 2 March: “The van is ready, key under the mat.”} {threat: 3 March: “Your mother lives at number 9. Drive.”} {pay: 3 March: “You get the rest in Osterfeld.”} {help: 4 March: call to 112, 40 seconds.} {route: 4 March: “Take the second exit.”}',
            passages: [
              {
                id: 'rent',
                feedback: 'It shows that somebody else provided the van. Useful for both sides, and no more.',
              },
              {
                id: 'threat',
                correct: true,
                feedback: 'A threat against a parent raises the question of pressure.',
              },
              {
                id: 'pay',
                feedback: 'It points to gain. It belongs in the file as well, on the other side.',
              },
              {
                id: 'help',
                correct: true,
                feedback: 'Somebody called for help from this phone. Find out what was said.',
              },
              {
                id: 'route',
                feedback: 'It shows that somebody gave directions, and says little about freedom.',
              },
            ],
            feedback: {
              correct:
                'Both. Without them a court might convict somebody who had no choice, and the voice behind the orders would stay unknown.',
              partial: 'One of them. Look for pressure, and for help that was sought.',
              incorrect:
                'The threat and the call for help speak for the driver. What speaks for a suspect belongs in the file.',
            },
          },
        },
        {
          type: 'text',
          heading: 'A right that changes the file',
          text: 'Suspects have a right to a fair trial and to a defence [@eu-charter, Arts. 47 and 48]. So the file also holds what speaks *for* them: the message with a threat, the debt, the call for help. Leave it out, and you may convict a driver who had no choice while the organiser stays unknown.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Read the table from the second column: which element has no evidence yet? In smuggling cases it is often the benefit. Check for each item from abroad under which law it was obtained, and with which conditions.',
        },
      ],
    },
    {
      id: 'ch3-takeaways',
      title: 'Scenario and takeaways',
      blocks: [
        {
          type: 'scenario',
          id: 'ch3-decision-d4',
          heading: 'Operation BEACON: The night near Mirava',
          text: 'Thursday 3 December, 22:55. You are patrol one at the rest area. D., a lorry driver, has heard knocking and called. You open the trailer: fourteen people, two of them children without parents, three in urgent need of care. The ambulance is fifteen minutes away, patrol two ten. D. is shaking and says that the load was sealed. A camera hangs over the counter; its pictures are overwritten at six.',
          decisions: [
            {
              id: 'd4',
              prompt: 'Which order do you give?',
              options: [
                {
                  id: 'split',
                  text: 'Patrol one: doctor, children, warmth. Patrol two: doors, trailer, camera copy. Then prosecutor, partners.',
                  consequence:
                    'All fourteen are safe at 23:20, and at 23:40 the camera is copied. It shows a van and a second person. Help came first and cost no evidence, since somebody else did the other half.',
                  verdict: 'best',
                },
                {
                  id: 'people',
                  text: 'Both patrols: doctor, children, warmth, interpreter tonight. Trailer, camera, prosecutor at first light.',
                  consequence:
                    'People are safe, and that counts most. At 06:00 the pictures are gone; only the counter’s small camera shows a van at a distance. Evidence lost: the second person. Two weeks of work will go into that gap.',
                  verdict: 'acceptable',
                  losses: ['evidence'],
                },
                {
                  id: 'scene',
                  text: 'Patrol one: trailer, doors, camera at once, as traces vanish. Patrol two: doctor, children and warmth.',
                  consequence:
                    'One person loses consciousness while the doors are photographed. Ten minutes matter. The pictures are saved, but the report of the hospital stands in the file, and K. will not speak with the police for a week.',
                  verdict: 'poor',
                  losses: ['protection', 'trust'],
                },
                {
                  id: 'driver',
                  text: 'Patrol one: D. as the suspect, first account now. Patrol two: doctor, children; trailer and camera after.',
                  consequence:
                    'D. hears “suspect” and asks for a lawyer, rightly. Your first witness says nothing more tonight. The doctor waits for patrol two, and the camera is remembered at half past six.',
                  verdict: 'poor',
                  losses: ['evidence', 'trust'],
                },
              ],
            },
          ],
          debrief:
            'Rescue and protection let people speak, and both led to evidence: one patrol for the people, one for the traces.',
        },
        {
          type: 'reflection',
          id: 'ch3-reflection-ten',
          prompt:
            'Ten actions: sort them into now, tonight and tomorrow, and justify three. Doctor, warm place, children with one officer, doors and trailer, camera before 06:00, interpreter, prosecutor on duty, first account of D. as a witness, screening, hooks to Europol and neighbours. Then check: does anything vanish before its turn? Does each reason name a fact of this night?',
        },
        {
          type: 'exhibit',
          id: 'ch3-exhibit-e4',
          label: 'E4',
          title: 'Toll and emergency calls',
          source: 'Toll operator and emergency centre of B. Invented',
          parts: [
            {
              kind: 'table',
              caption: 'Toll: van of a cleaning firm in C, gate near Mirava',
              columns: ['Night', 'To the rest area', 'Back'],
              rows: [
                ['12 November', '21:20', '23:05'],
                ['19 November', '21:35', '23:10'],
                ['26 November', '21:15', '22:50'],
                ['**3 December**', '**21:41**', '**22:27**'],
              ],
            },
            {
              kind: 'fields',
              fields: [
                {
                  label: '22:31',
                  text: 'Number 3, 19 seconds: “People in a lorry, rest area, please be quick” (no place named)',
                },
                { label: '22:47', text: 'D.: knocking in the trailer' },
              ],
            },
          ],
          notice: 'Four Thursdays, one pattern. Somebody asked for help sixteen minutes before D.',
          limits:
            'Who drove on any night; who closed the doors; that each passage was a journey with people.',
        },
        {
          type: 'exhibit',
          id: 'ch3-exhibit-e4-whole',
          label: 'E4b',
          title: 'Camera, rest area, 3 December',
          source: 'Patrol two, Mirava. Invented',
          parts: [
            {
              kind: 'text',
              text: '21:58 the van stops beside a trailer. 22:03 a second person comes from a car, plate not legible. 22:06 D. is at the counter (receipt 22:05). 22:20 the van leaves. No face is visible.',
            },
          ],
          when: { scenario: 'ch3-decision-d4', decision: 'd4', options: ['split', 'scene'] },
        },
        {
          type: 'exhibit',
          id: 'ch3-exhibit-e4-distance',
          label: 'E4b',
          title: 'Camera, rest area, 3 December',
          source: 'Patrol two, Mirava. Invented',
          parts: [
            {
              kind: 'text',
              text: 'The pictures were overwritten at six. The small camera of the counter shows a van at a distance, and D. at the counter at 22:06.',
            },
          ],
          when: { scenario: 'ch3-decision-d4', decision: 'd4', options: ['people'] },
        },
        {
          type: 'outcome',
          of: { scenario: 'ch3-decision-d4', decision: 'd4' },
          texts: [
            {
              options: ['split', 'people'],
              text: 'K., one of the fourteen, says on 5 December: “Somebody wrote to us to knock. That person saved my life.”',
            },
            {
              options: ['scene'],
              text: 'K., one of the fourteen, does not speak with the police for a week.',
            },
            {
              options: ['driver'],
              text: 'D.’s account comes through the lawyer, five days later. The pictures of the camera are gone.',
            },
          ],
          otherwise: 'What the fourteen and D. say depends on that night.',
        },
        {
          type: 'scenario',
          id: 'ch3-decision-d5',
          heading: 'Operation BEACON: Somebody else’s van',
          text: 'Saturday 12 December. A patrol in B stops the firm’s van; L. is alone in it and gives no trouble. Before anybody asks, L. says: “I owe for my own journey. They keep my papers. A voice on the phone told me to bring the people to the lorry. I told them to knock.” In the door lies a SIM card. The fourteen are safe. L. looks at every car that passes.',
          decisions: [
            {
              id: 'd5',
              prompt: 'What do you do in the next hour?',
              options: [
                {
                  id: 'rights',
                  text: 'Stop the talk: rights, lawyer, interpreter, screening; the prosecutor is asked about Art. 8; then interview.',
                  consequence:
                    'With a lawyer beside them, L. describes orders, debt and fear, also the part that speaks against L. The statement holds in court. The SIM is examined after approval: it made the call of 22:31.',
                  verdict: 'best',
                },
                {
                  id: 'shelter',
                  text: 'Shelter and referral first, no question about that night; the prosecutor hears when the service reports.',
                  consequence:
                    'L. is safe and sleeps. The facts of the night stay unknown for ten days; the SIM lies in a bag without approval. Protection is right, but it is not the opposite of an investigation.',
                  verdict: 'acceptable',
                  losses: ['time'],
                },
                {
                  id: 'talk',
                  text: 'Let L. talk on while the will is there; note the names and places, and explain the rights at the station.',
                  consequence:
                    'You have four pages and no right to use them. L. was a suspect from the second sentence. The judge excludes the notes, and everything found only because of them is argued over for months.',
                  verdict: 'poor',
                  losses: ['evidence'],
                },
                {
                  id: 'charge',
                  text: 'Propose a charge as organiser, with others: L. drove, and fourteen were in danger; pressure is for the court.',
                  consequence:
                    'The voice on the phone finds another driver within six days. Neither gain nor freedom was tested. L. says nothing more, and H. remains a voice on a number that two people use.',
                  verdict: 'poor',
                  losses: ['evidence', 'protection'],
                },
              ],
            },
          ],
          debrief:
            '**For prosecutors and judges:** victims of trafficking may have been compelled to break the law. They must then be able to [go unpunished](#ch1-smuggling-trafficking). Whether L. was compelled is a question of fact: ask for evidence on both sides.',
        },
        {
          type: 'takeaways',
          heading: 'What to remember from chapter 3',
          items: [
            '**Rescue, protection, evidence** are one sequence. Evidence runs beside help and never delays it.',
            'Look past the driver. Each role leaves its own trace, and each trace has its own observer.',
            'A role is not a verdict: ask who decided, who gained, and whether there was pressure or debt.',
            'Migrants can be witnesses and victims. [[debriefing|Debriefing]], witness interview and suspect interview are three different things.',
            'Every smuggling case needs a [[financial-investigation|financial investigation]], from the first day.',
            'Disruption adds to prosecution. Before you act, think of people, law, evidence and what comes next.',
            'Information is not yet evidence: plan the judicial way when you send the first message.',
          ],
        },
      ],
    },
  ],
});
