import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch9',
  title: 'Prevention',
  summary:
    'Prevention makes smuggling harder to sell and less needed, and it protects people on the way. This chapter covers tools, barriers, campaigns, legal channels, return, work and onward movement inside the EU. Where the sources disagree, you meet both sides. It closes Operation BEACON and the module.',
  objectives: [
    {
      id: 'lo9-1',
      text: 'describe the four IOM tools and the three Ps, and assign measures to them',
    },
    {
      id: 'lo9-2',
      text: 'apply the barrier model to a case and propose a barrier with a responsible body',
    },
    { id: 'lo9-3', text: 'plan an information campaign by the criteria of the 2016 workshop' },
    {
      id: 'lo9-4',
      text: 'explain return, readmission, employer sanctions and legal channels as preventive measures, with their safeguards',
    },
    {
      id: 'lo9-5',
      text: 'define secondary movement and describe the EU tools that address it',
    },
  ],
  pages: [
    {
      id: 'ch9-four-tools',
      title: 'What prevention means: four tools, three Ps',
      blocks: [
        {
          type: 'text',
          heading: 'More than a locked door',
          text: `This chapter has two subjects. The first is what Member States do to prevent or reduce irregular migration. The second is how to prevent [[secondary-movement|secondary movements]], from one country of the European Union (EU) to the next [@module-summary, Chapter 9].

Preventive measures work in different ways. Some make the service of smugglers harder to sell. Some make it less needed. Others keep people alive and safe in the meantime.

Who has to act? In 2017 a note for an expert meeting in Kyiv answered: first of all each State, as part of its migration policy [@kyiv-2017, Areas of prevention]. That includes your desk, even if “prevention” is not in your job title.`,
        },
        {
          type: 'text',
          heading: 'Three Ps and four tools',
          text: `At the Amsterdam conference of January 2016, the head of the International Organization for Migration ([[iom|IOM]]) asked for three Ps together: prevention, protection and prosecution [@amsterdam-2016, Key note speeches]. Another IOM speaker named four tools. None of them was meant to stand alone [@amsterdam-2016, Panel II].`,
        },
        {
          type: 'figure',
          id: 'ch9-figure-g33',
          title: 'The house of prevention',
          description:
            'A house. The three Ps form the roof. The four tools of IOM are the pillars. Human rights along the whole route are the foundation, and every pillar stands on it.',
          source:
            'Own drawing, after the Amsterdam conference, January 2016 [@amsterdam-2016, Key note speeches, Panel II and Workshop 6]',
          diagram: {
            kind: 'house',
            roof: ['Prevention', 'Protection', 'Prosecution'],
            pillars: [
              { label: '1 Help and rescue', detail: 'People in distress' },
              { label: '2 Legal channels', detail: 'Lawful ways, resettlement' },
              { label: '3 Fewer reasons to leave', detail: 'Stability, education, jobs' },
              { label: '4 Stop and prosecute', detail: 'Law, cooperation, business model' },
            ],
            foundation: 'Human rights along the whole route',
          },
        },
        {
          type: 'table',
          caption: 'Four tools: which measure belongs where?',
          columns: ['Tool', 'Measures that IOM named in 2016', 'What your desk can add'],
          rows: [
            [
              '1 Help people in distress, save lives',
              'Search and rescue; humane reception; health and psycho-social care; help in detention; assisted voluntary return and reintegration ([[avrr|AVRR]])',
              'Alert rescue; refer people in need',
            ],
            [
              '2 More legal channels and resettlement',
              'Information on lawful migration; labour channels; resettlement; humanitarian admission; processing of cases abroad',
              'Correct facts, no promises',
            ],
            [
              '3 Fewer reasons to turn to smugglers',
              'Stability; education; jobs; resilience',
              'Report what people say about their reasons',
            ],
            [
              '4 Stop smuggling, prosecute smugglers',
              'National law; cooperation of police and border services; action against the business model; awareness of the crime',
              'Investigate, follow the money, share evidence',
            ],
          ],
          source: 'First and second column: [@amsterdam-2016, Panel II]; third column: own remarks',
        },
        {
          type: 'question',
          id: 'ch9-ask-mayor',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch9-p01-mayor',
            objective: 'lo9-1',
            page: 'ch9-four-tools',
            stem: 'A mayor near the border has money for one thing this winter and wants “something of tool 1”. Which of the four proposals is it?',
            choices: [
              {
                id: 'patrol',
                text: 'A second patrol on the road where the vans drive',
                feedback: 'That is tool 4: to stop smuggling.',
              },
              {
                id: 'visa-desk',
                text: 'A desk that explains seasonal visas in three languages',
                feedback: 'That is tool 2: lawful ways.',
              },
              {
                id: 'night-bus',
                text: 'A heated bus with a doctor on the nights of frost',
                correct: true,
                feedback: 'Yes. Tool 1 helps people in distress.',
              },
              {
                id: 'school',
                text: 'A partnership with a school in a region of origin',
                feedback: 'That is tool 3: fewer reasons to leave.',
              },
            ],
            feedback: {
              correct:
                'Each tool changes something else: a person’s night, the lawful ways, the reasons, or the crime.',
              incorrect: 'Tool 1 is help for people in distress. Ask of each proposal what it changes first.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Eight fields for a State',
          text: `The Kyiv note lists fields in which States need preventive measures [@kyiv-2017, Areas of prevention]:

- a systematic management of migration;
- finding and closing the irregular channels that are used most;
- uncovering networks that smuggle, supply forged documents or offer housing;
- return that works;
- laws that help to identify victims of trafficking;
- safeguards for smuggled migrants and for victims;
- information about what irregular channels and facilitators can lead to;
- cooperation between States, with projects and agreements.

Control, return, protection and information stand in **one** list. Later pages show where people disagree about the right mix.`,
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'The UN Smuggling Protocol obliges its Parties to inform the public: smuggling is a crime and puts migrants at serious risk. It also asks for development programmes against root causes such as poverty [@un-smuggling-protocol, Art. 15]. The Global Compact for Migration of 2018 deals with smuggling in Objective 9. It is not legally binding [@global-compact-migration, Objective 9]. The line of the EU since January 2026 stands in [chapter 1](#ch1-eu-response). So when you plan prevention, rest it on the Protocol and on national law.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Judgments prevent too. The 2016 conference wanted smuggling to become a business with low profit [@amsterdam-2016, Next steps]. Confiscation serves this aim directly. And a case file often shows where an obstacle was missing. Tell the service concerned, as far as secrecy rules allow.',
        },
      ],
    },
    {
      id: 'ch9-root-causes',
      title: 'Root causes, push and pull',
      blocks: [
        {
          type: 'text',
          heading: 'One crime, several causes',
          text: `Chapter 2 described smuggling as [a market](#ch2-market), with [[push-and-pull-factors|push and pull factors]] behind it. A study of 2015 drew a conclusion for prevention. Policies that deal only with supply do not succeed; push factors and demand belong in the plan [@amsterdam-2016, EMN study].

But which cause matters most? Here the sources differ.`,
        },
        {
          type: 'accordion',
          heading: 'Four answers to one question',
          sections: [
            {
              title: 'Weak border management',
              text: 'A text from the European Parliament, quoted without a date, looks at the external borders. It says that weak management there led to uncontrolled inflows [@module-summary, opening quotation].',
            },
            {
              title: 'Conflict, poverty and people who profit from them',
              text: 'In 2016 [[interpol|INTERPOL]], the international police organisation, named conflict and poverty as reasons to leave. It added that organised groups exploit this need for profit [@interpol-2016, Q3].',
            },
            {
              title: 'Strict rules and few lawful ways',
              text: 'In about 2011 [[iom|IOM]] pointed to restrictive policies and better-guarded borders. Many people without lawful means then turn to criminal groups [@iom-leaflet, Introduction].',
            },
            {
              title: 'A part of human life',
              text: 'In 2016 the head of IOM saw the question in another way. For this speaker, immigration is no problem that somebody can solve. It belongs to human reality and needs more thought than before [@amsterdam-2016, Key note speeches].',
            },
          ],
        },
        {
          type: 'figure',
          id: 'ch9-figure-g9',
          title: 'The smuggling market, seen by prevention: five places to act',
          description:
            'Push factors, few legal ways and pull factors lead to demand. Demand looks for smugglers. Through promises, smugglers create more demand. Five boxes carry numbers: the table below names a measure for each.',
          source:
            'Amsterdam conference, January 2016 [@amsterdam-2016, EMN study and Panel II]; INTERPOL, 2016 [@interpol-2016, Q3]; IOM leaflet, about 2011 [@iom-leaflet, Introduction]',
          diagram: {
            kind: 'schematic',
            nodes: [
              { id: 'push', label: '1 Push: conflict, poverty', x: 12, y: 16 },
              { id: 'legal', label: '2 Few legal ways', x: 12, y: 50 },
              { id: 'pull', label: '3 Pull: family, work, income', x: 12, y: 84 },
              { id: 'demand', label: 'Demand: people who want to travel', x: 46, y: 50 },
              { id: 'promises', label: '4 Promises of smugglers', x: 66, y: 14 },
              { id: 'supply', label: '5 Supply: smugglers', x: 84, y: 50 },
            ],
            links: [
              { from: 'push', to: 'demand' },
              { from: 'legal', to: 'demand' },
              { from: 'pull', to: 'demand' },
              { from: 'demand', to: 'supply', label: 'looks for' },
              { from: 'supply', to: 'promises' },
              { from: 'promises', to: 'demand', label: 'create demand' },
            ],
          },
        },
        {
          type: 'question',
          id: 'ch9-ask-after-arrests',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch9-p02-after-arrests',
            objective: 'lo9-2',
            page: 'ch9-root-causes',
            stem: 'Look back to chapter 2. Twelve smugglers on one route are arrested in one night. Demand and lawful ways stay as they were. What do you expect in the following weeks?',
            choices: [
              {
                id: 'business-ends',
                text: 'The journeys end, as the people who ran the route are in custody',
                feedback: 'Box 5 is hit, but boxes 1 to 4 still push towards it.',
              },
              {
                id: 'moves',
                text: 'Others take over or the route moves; the signals change, and so may the danger',
                correct: true,
                feedback: 'Yes. Tell the neighbours what to look for, and rescue services too.',
              },
              {
                id: 'prices-fall',
                text: 'The journeys become cheaper and safer, as there is less competition',
                feedback: 'Less supply with the same demand points the other way.',
              },
              {
                id: 'fewer-leave',
                text: 'Fewer people leave, as the arrests are known within days',
                feedback: 'Some may wait. Those who flee have no such choice.',
              },
            ],
            feedback: {
              correct:
                'Supply alone does not end a market. Arrests are needed, and a look at where the business goes.',
              incorrect:
                'With demand unchanged the business looks for another way. Expect a shift, and warn those who meet it.',
            },
          },
        },
        {
          type: 'table',
          caption: 'From force to measure',
          columns: ['Force', 'Measure in the sources', 'Who decides', 'What officers add'],
          rows: [
            [
              '1 Push',
              'Stability, education, jobs; projects in third countries',
              'Governments and partner States',
              'What people say in voluntary [[debriefing|debriefings]]',
            ],
            [
              '2 Few legal ways',
              'Resettlement, humanitarian admission, labour channels (debated)',
              'Governments, parliaments',
              'Correct information',
            ],
            [
              '3 Pull',
              'Inspections of workplaces; return of people without a right to stay',
              'Labour and migration authorities',
              'Joint inspections',
            ],
            [
              '4 Promises',
              'Information, [[counter-narrative|counter-narratives]]',
              'Authorities with partners',
              'Facts from closed cases',
            ],
            [
              '5 Supply',
              'Investigation, barriers, confiscation',
              'Police, prosecutors, courts',
              'The case itself',
            ],
          ],
          source: 'Measures: [@amsterdam-2016, Panel II, Workshops 5 and 6]; last two columns: own remarks',
        },
        {
          type: 'text',
          heading: 'Projects need a partner on the ground',
          text: `The conference wanted specific projects in third countries. It also wanted to find institutions that could run them in Africa [@amsterdam-2016, Next steps]. The Kyiv note of 2017 wants root causes tackled together with the countries where journeys start or pass through [@kyiv-2017, Introduction].

Such work takes years, and many other things change meanwhile. In 2016 a Commission official said that nobody had evaluated the policies against facilitation in a systematic way [@amsterdam-2016, EMN study]. So ask two questions of every project: what should change, and how will we know?

One measure concerns States: the EU can suspend visa-free travel faster than before, see [chapter 2](#ch2-displacement) [@visa-suspension-2025]. It punishes no traveller. Your part is to report dated counts, not impressions.`,
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes what you do',
          text: `Do not sort people by their supposed reason. A person who looked for work may also need protection. A person who fled war may have paid a smuggler. The competent authority decides on [[asylum|asylum]], case by case [@eu-charter, Arts. 18 and 19].

So ask open questions, and only in a voluntary talk. Pass the reasons on to analysts without names, unless the name is needed for a lawful purpose.`,
        },
      ],
    },
    {
      id: 'ch9-barrier-model',
      title: 'The barrier model',
      blocks: [
        {
          type: 'definition',
          term: 'Barrier model',
          definition:
            'The [[barrier-model|barrier model]] divides a criminal business into steps. For each step it asks which obstacle or sanction would disturb the business, and which organisation can set it.',
          source: 'Own wording, after the 2016 conference [@amsterdam-2016, Panel II and Workshop 6]',
          plain: 'What does the network need here? Who can see it? Who can make it harder?',
        },
        {
          type: 'text',
          text: `A prosecutor explained the model in Amsterdam in 2016. Other criminal businesses, such as the drug trade, work in steps too; so ask colleagues in those fields what helped. And the police need others who set obstacles [@amsterdam-2016, Panel II]. Four places for a barrier came out of a workshop: recruitment or entry, accommodation, identity and finance [@amsterdam-2016, Workshop 6]. The drawing adds transport and reinvestment.`,
        },
        {
          type: 'process',
          id: 'ch9-figure-g34',
          title: 'Barriers against the business, a free lane for people',
          description:
            'Six steps of the smuggling business. Above each stands a possible barrier, below it the actors. Beside the steps runs a separate lane for rescue, health care and asylum. No barrier crosses it.',
          source:
            'Four points: Amsterdam conference, January 2016 [@amsterdam-2016, Workshop 6]; transport, reinvestment and examples added for this module',
          aboveTitle: 'Barrier (examples)',
          belowTitle: 'Who acts',
          steps: [
            {
              label: 'Recruitment or entry',
              above: 'Facts against promises; referral of offers',
              below: 'Online unit, platform, diaspora',
            },
            {
              label: 'Identity',
              above: 'Second check; search in SIS and SLTD',
              below: 'Border guards, document experts',
            },
            {
              label: 'Transport',
              above: 'Checks before departure; emergency line',
              below: 'Carriers, drivers, police',
            },
            {
              label: 'Accommodation',
              above: 'Joint inspections',
              below: 'Municipality, labour inspectors',
            },
            {
              label: 'Finance',
              above: 'Reports on suspicious transfers',
              below: 'Banks, financial intelligence unit',
            },
            {
              label: 'Reinvestment',
              above: 'Freezing and confiscation',
              below: 'Prosecutors, courts',
            },
          ],
          lane: 'Rescue – health care – asylum: no barrier here',
        },
        {
          type: 'callout',
          kind: 'note',
          heading: 'One rule for every barrier',
          text: 'A barrier is aimed at the smuggling business. It never stands between a person and rescue, medical care or [[asylum|asylum]]. The workshop that described the model also asked for human rights along the whole route, and for enough humanitarian help [@amsterdam-2016, Workshop 6].',
        },
        {
          type: 'table',
          caption: 'Operation BEACON (fictional): one line is filled, three are yours',
          columns: ['Step', 'Signal, and who saw it', 'Barrier, and who sets it', 'Effect on rights'],
          rows: [
            [
              'Recruitment',
              'Channel “family travel, safe, pay later”: online unit',
              'Decision 1',
              'Decision 1',
            ],
            [
              'Identity',
              'Genuine passports, wrong persons: border guards',
              'A second officer compares; the numbers are searched in SIS and in INTERPOL’s database of lost documents (SLTD)',
              'Asylum requests go their own way; the issuing State hears nothing about a person who may fear it',
            ],
            [
              'Accommodation',
              'Seven workers above a warehouse, all in debt: labour inspectors',
              'Decision 2',
              'Decision 2',
            ],
            ['Finance', 'Many transfers to one account: bank, [[fiu|FIU]]', 'Decision 3', 'Decision 3'],
          ],
          source: 'Invented case; FIU: financial intelligence unit, which receives the reports of banks',
        },
        {
          type: 'scenario',
          id: 'ch9-scenario-barriers',
          heading: 'Operation BEACON: where was the barrier missing?',
          text: 'Operation BEACON is invented; its places and people do not exist. The five reports have become one case: a suspected recruiter, document broker, transport organiser, lessee and cash collector. A working group of Member States A, B and C asks where a barrier was missing. Fill the matrix.',
          decisions: [
            {
              id: 'recruitment',
              prompt: 'Recruitment: what do you write in the matrix?',
              options: [
                {
                  id: 'refer-only',
                  text: 'Investigators and platform agree on a referral after the action day, and leave the questions of readers to other services.',
                  consequence:
                    'The offer goes and may return under a new name. Readers still look for answers.',
                  verdict: 'acceptable',
                },
                {
                  id: 'list-readers',
                  text: 'The platform hands over the list of readers, and border guards refuse those who have answered the offer more than once.',
                  consequence:
                    'Reading and asking are no offence and no ground for refusal. The list would also hit people who need protection.',
                  verdict: 'poor',
                },
                {
                  id: 'refer-and-inform',
                  text: 'A referral agreed between investigators and platform; a page with facts, lawful ways and rescue numbers takes its place.',
                  consequence:
                    'The offer goes without harm to the case, and readers find answers. No right is touched: nobody registers them.',
                  verdict: 'best',
                },
              ],
            },
            {
              id: 'accommodation',
              prompt: 'Accommodation: which barrier, and who sets it?',
              options: [
                {
                  id: 'report-tenants',
                  text: 'Every landlord must report tenants without papers to the police within a day, or pay a fine for each of them.',
                  consequence:
                    'A landlord in the network reports nothing. Everybody else moves to worse places and calls no one.',
                  verdict: 'poor',
                },
                {
                  id: 'joint-visit',
                  text: 'Inspectors, municipality and victim support visit together; tenants get a safe place.',
                  consequence:
                    'The landlord loses income and control. Tenants gain safety and may become witnesses.',
                  verdict: 'best',
                },
                {
                  id: 'close-tonight',
                  text: 'Police close the building tonight; the municipality finds hotel beds for the seven until the end of the week.',
                  consequence:
                    'Everybody has a bed, and that counts most. But the lessee is warned, nobody speaks with the seven about their debt, and on Sunday the creditor offers the next room.',
                  verdict: 'acceptable',
                },
              ],
            },
            {
              id: 'finance',
              prompt: 'Finance: what do you ask for?',
              options: [
                {
                  id: 'phone-freeze',
                  text: 'The FIU stops the account for the days that the law allows; the prosecutor decides on freezing, and the bank hears no more.',
                  consequence:
                    'Lawful and quick, and a court can review it. But no bank has learned what to look for, and the next account is reported as late as this one.',
                  verdict: 'acceptable',
                },
                {
                  id: 'block-group',
                  text: 'Banks look more closely at customers from country T, and close accounts whose small transfers they find hard to explain.',
                  consequence:
                    'This discriminates. People lose access to their wages; the network uses another account.',
                  verdict: 'poor',
                },
                {
                  id: 'pattern-feedback',
                  text: 'The FIU gives banks patterns and feedback; freezing goes through the prosecutor.',
                  consequence:
                    'Banks watch conduct, not origin. Next time the report comes sooner, and the court can review the freezing.',
                  verdict: 'best',
                },
              ],
            },
          ],
          debrief:
            'Test each barrier: whom does it hit, who sets it, which right does it touch, and [where will the business move](#ch2-displacement)? **For prosecutors and judges:** a sanction needs a legal basis, and the person concerned a remedy.',
        },
      ],
    },
    {
      id: 'ch9-campaigns',
      title: 'Information campaigns and counter-narratives',
      blocks: [
        {
          type: 'text',
          text: `A campaign wants to keep possible migrants away from smugglers and from journeys that may kill them [@amsterdam-2016, Workshop 5]. The Kyiv note of 2017 adds that people should know what irregular channels and facilitators can lead to. It saw campaigns as a practical tool, and non-governmental organisations (NGOs) as partners [@kyiv-2017, Areas of prevention and Session I].

Chapter 4 looked at a single message. Here you plan the whole campaign. A workshop of 2016 drew seven conclusions.`,
        },
        {
          type: 'table',
          caption: 'Seven conclusions of 2016, seven questions for your plan',
          columns: ['Conclusion', 'Question for your plan'],
          rows: [
            ['Campaign jointly in the EU, with one message', 'Do other States say the same?'],
            [
              'Address a defined group; keep the message balanced',
              'Who exactly? What do we offer besides warnings?',
            ],
            ['Work with the [[diaspora|diaspora]] and through it', 'Whom does this group trust?'],
            ['Measure the effect', 'What should be different afterwards?'],
            ['Be short, fast and responsive', 'Can we change the text within days?'],
            ['Never campaign alone', 'Which development measure or legal option goes with it?'],
            ['Have a contact point where the campaign runs', 'Who answers questions there?'],
          ],
          source: 'Conclusions: [@amsterdam-2016, Workshop 5]; questions: authors of this module',
        },
        {
          type: 'text',
          heading: 'Why the diaspora?',
          text: `Many people learn about the journey from relatives who already live in a destination country [@amsterdam-2016, Workshop 5]. The study of 2015 saw trust as the key, and therefore wanted risks to be discussed inside the diaspora [@amsterdam-2016, EMN study]. Partners are not informants: a relative who helps with a [[counter-narrative|counter-narrative]] must not be used to collect names.`,
        },
        {
          type: 'checklist',
          id: 'ch9-checklist-campaign',
          heading: 'Plan your campaign',
          introduction: 'Tick what your plan already contains.',
          items: [
            'One sentence says what should change, and for whom',
            'We asked members of the group, before we wrote the text',
            'Each fact has a date and a source; no invented stories, no shocking pictures',
            'The message names risks, lawful ways, and the right to ask for [[asylum|asylum]]',
            'The sender is visible, and trusted partners carry the message',
            'Another measure runs beside the campaign',
            'A contact point on the spot answers and reports rumours',
            'A measurement before and after is planned and paid for',
            'An end date is set, and other States know the message',
          ],
        },
        {
          type: 'comparison',
          caption: 'The debate behind the message: deter, or open channels?',
          subjects: ['Deter: control and return', 'Open: legal ways'],
          criteria: [
            {
              criterion: 'Idea',
              values: [
                'Tell newcomers that people who need no protection will be returned',
                'Offer legal opportunities, so that smugglers lose clients',
              ],
            },
            {
              criterion: 'Who said so (2016–2017)',
              values: [
                'Next steps of the conference; on effective return also Workshop 6 and the Kyiv note',
                'A speaker of the Commission; the head of [[iom|IOM]]; a Red Cross speaker',
              ],
            },
            {
              criterion: 'Argument',
              values: [
                'Return keeps migration policy credible and helps to prevent smuggling',
                'Stricter rules and forced return alone do not work',
              ],
            },
            {
              criterion: 'Open question',
              values: [
                'What if the message does not reach people, or return cannot take place?',
                'What about those for whom there is no place?',
              ],
            },
          ],
          source:
            'Positions: [@amsterdam-2016, Next steps, Key note speeches, Panels III and V, Workshop 6] [@kyiv-2017, Areas of prevention]; questions: authors of this module',
        },
        {
          type: 'callout',
          kind: 'note',
          heading: 'Both sides, and the ground they share',
          text: 'This is a political debate, and this module takes no side. The sources share one thought: no single measure is enough. One workshop on push and pull factors put three demands in the same list: effective return, legal channels and human rights [@amsterdam-2016, Workshop 6]. Parliaments and governments choose the mix. You apply the law that results.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Campaigns like to use real cases. Use only closed ones, and no person who can be recognised. A campaign that shows suspects as guilty harms the presumption of innocence [@presumption-of-innocence-directive, Art. 4].',
        },
      ],
    },
    {
      id: 'ch9-legal-channels',
      title: 'Legal channels',
      blocks: [
        {
          type: 'text',
          heading: 'Why is this a subject for the police?',
          text: `Because people ask you, and because smugglers sell “the only way”. In 2016 a Commission speaker called taking away the smugglers’ clients one of the most effective measures. The example was resettlement [@amsterdam-2016, Panel V]. [[iom|IOM]] asked for better-known legal migration, labour channels, [[relocation|resettlement]] and humanitarian admission [@amsterdam-2016, Panel II]. A Red Cross speaker asked States to open legal ways [@amsterdam-2016, Panel III].

A workshop chose more careful words: keep and use the channels that exist, and *explore* more resettlement and relocation [@amsterdam-2016, Workshop 6].

There are limits. Places are few, and a channel has conditions that many people do not meet. The EU framework of 2024 for resettlement and humanitarian admission rests on voluntary pledges of the States. Nobody can claim a place [@resettlement-regulation]. And the sources of this module contain no figures that show how much legal channels reduce smuggling. The same is true of return.`,
        },
        {
          type: 'table',
          caption: 'Four channels that are often mixed up',
          columns: ['Channel', 'From', 'To', 'For whom', 'Who decides'],
          rows: [
            [
              'Resettlement',
              'A third country',
              'A State that admits the person',
              'Displaced people who need protection, referred by the UN refugee agency UNHCR',
              'The State that admits',
            ],
            [
              'Humanitarian admission',
              'A third country',
              'A State that admits the person',
              'People in need of protection, under a national or EU scheme',
              'The State that admits',
            ],
            [
              'Relocation',
              'An EU Member State',
              'Another Member State',
              'Mainly applicants for protection',
              'The States, under EU rules',
            ],
            [
              'Labour channel',
              'A third country',
              'The State of the job',
              'Workers who meet the conditions',
              'That State, under national and EU law',
            ],
          ],
          source:
            '[@amsterdam-2016, Panels I and II]; [@relocation-decision-2015-1523] [@relocation-decision-2015-1601]; [@resettlement-regulation] [@dublin-and-migration-pact]',
        },
        {
          type: 'question',
          id: 'ch9-ask-which-channel',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch9-p03-which-channel',
            objective: 'lo9-4',
            page: 'ch9-legal-channels',
            stem: 'A teacher who fled to third country T was referred by UNHCR. Member State A has agreed to admit her from there. Her brother calls it “relocation”. What is it?',
            choices: [
              {
                id: 'resettlement',
                text: 'Resettlement',
                correct: true,
                feedback: 'Yes: from a third country to a State that admits her, after a referral by UNHCR.',
              },
              {
                id: 'relocation',
                text: 'Relocation',
                feedback: 'That moves people from one Member State to another.',
              },
              {
                id: 'labour-channel',
                text: 'A labour channel',
                feedback: 'She is admitted for protection, not for a job.',
              },
              {
                id: 'family-reunion',
                text: 'A right of her brother',
                feedback: 'He may be glad of it. The State that admits decides.',
              },
            ],
            feedback: {
              correct:
                'From a third country to a State that admits: resettlement. From one Member State to another: relocation.',
              incorrect:
                'Ask from where and to where. She comes from a third country, so it is resettlement.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Relocation 2015–2017: check the speaker',
          text: `These figures are of 2015 and 2016, and the scheme has ended: they are here to train your eye. In January 2016 the European Asylum Support Office (EASO) presented relocation to the conference. Within two years, about 150 000 people were to move from Italy and Greece. They had to apply for [[asylum|asylum]] and give fingerprints, and they could not choose the country. EASO saw solidarity between States, and an alternative to smuggling [@amsterdam-2016, Panel I].

Only people from countries with a high recognition rate qualified. The threshold was 75 % of decisions in the EU. The two Council Decisions of September 2015 name 40 000 and 120 000 people [@relocation-decision-2015-1523] [@relocation-decision-2015-1601]. Add them up, and compare with the figure of the speaker. A plan is not a result, either: neither number says how many people were relocated in the end.`,
        },
        {
          type: 'callout',
          kind: 'since-then',
          heading: 'Then and now',
          text: '- **Relocation.** Both Decisions expired in September 2017. EASO became the EU Agency for Asylum ([[easo|EUAA]]) on 19 January 2022 [@euaa-regulation]. Under Regulation (EU) 2024/1351, relocation is again one of the forms of solidarity between States [@dublin-and-migration-pact, Art. 56]. On 8 December 2025 the Council agreed on the pool for 2026: up to 21 000 places, or EUR 420 million instead [@solidarity-pool-2026]. Again, a plan is no result. Promise nobody a place.\n- **Temporary protection.** People displaced from Ukraine who hold it can keep it until 4 March 2028 [@temporary-protection-2026]. They are not smuggled persons because they move: look at the title first.\n- **Asylum procedure.** Regulation (EU) 2024/1348 has applied since 12 June 2026 [@asylum-procedure-regulation]. What you do with a request stays the same: record it, pass it on.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'What you say when somebody asks',
          text: `- Name the official page or office. National law decides on most labour channels, EU law covers some groups of workers. Do not estimate anybody’s chances.
- Say that no official channel needs a smuggler.
- A legal channel somewhere else never replaces a request made to you. If a person asks **you** for protection, record it and pass it on [@eu-charter, Art. 18].`,
        },
      ],
    },
    {
      id: 'ch9-return',
      title: 'Return and readmission',
      blocks: [
        {
          type: 'text',
          heading: 'Two views, one condition',
          text: `In 2016 a workshop called effective return necessary: it keeps migration policy credible and helps to prevent smuggling. The workshop wanted a true EU return system [@amsterdam-2016, Workshop 6]. The Kyiv note of 2017 asks for mechanisms that work [@kyiv-2017, Areas of prevention].

The head of [[iom|IOM]] set a limit. Forced return and stricter rules *alone* do not work [@amsterdam-2016, Key note speeches]. Another IOM speaker counted voluntary return among the ways to help migrants ([[avrr|AVRR]], assisted voluntary return and reintegration) [@amsterdam-2016, Panel II].

Whatever weight your State gives to return, one condition is law. Return follows an individual decision, with safeguards. What figures on return can tell, and what not, you saw with the [[joint-return-operation|joint return operations]] of 2015 in [chapter 6](#ch6-eu-agencies).`,
        },
        {
          type: 'process',
          id: 'ch9-process-return',
          title: 'From finding to removal under Directive 2008/115/EC',
          description:
            'Five steps of a return procedure in order, with the article of the Return Directive below each. Before removal stands a gate: is it safe? Safeguards run beside all steps.',
          source: 'Return Directive of 2008 [@return-directive, Arts. 5–9 and 12–13]',
          belowTitle: 'Article',
          steps: [
            {
              label: 'Illegal stay is found',
              detail: 'Is there a right to stay, or a request for asylum?',
              below: 'Arts. 2 and 6',
            },
            { label: 'Return decision', detail: 'In writing, with reasons', below: 'Arts. 6 and 12' },
            { label: 'Remedy', detail: 'The person learns how to appeal', below: 'Arts. 12 and 13' },
            {
              label: 'Voluntary departure',
              detail: 'As a rule 7–30 days; exceptions exist',
              below: 'Art. 7',
            },
            {
              label: 'Removal',
              detail: 'Last step; force only if needed and proportionate',
              gate: 'Non-refoulement respected?',
              below: 'Arts. 8 and 9',
            },
          ],
          lane: 'At every step: child’s best interests, family life, health (Art. 5)',
        },
        {
          type: 'question',
          id: 'ch9-ask-tenth-day',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch9-p04-tenth-day',
            objective: 'lo9-4',
            page: 'ch9-return',
            stem: 'A man has a return decision with twenty days for voluntary departure. On the tenth day a seat on a flight becomes free. A colleague wants to remove him. What do you say?',
            choices: [
              {
                id: 'use-it',
                text: 'Use it: the decision is there, and it names the duty to leave',
                feedback: 'The decision gives him twenty days, and ten are left.',
              },
              {
                id: 'ask-him',
                text: 'Use it if he signs that he has been informed',
                feedback: 'A signature about information does not shorten the period.',
              },
              {
                id: 'wait',
                text: 'Leave him the ten days, unless a new decision with reasons changes the period',
                correct: true,
                feedback: 'Yes. Removal is the last step; he may go by himself.',
              },
              {
                id: 'new-case',
                text: 'Drop the decision and begin the procedure again',
                feedback: 'The decision stands. It is the date that is wrong.',
              },
            ],
            feedback: {
              correct:
                'The period for voluntary departure is a right. Exceptions exist, with reasons and in a decision.',
              incorrect:
                'Ten days are left. Before removal come the decision, the remedy and the time to go voluntarily.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Readmission',
          text: `Return needs a country that admits the person. A [[readmission-agreement|readmission agreement]] settles how States do this. The 2016 workshop discussed such agreements, and projects with third countries [@amsterdam-2016, Workshop 6]. The UN Smuggling Protocol obliges Parties to accept their own nationals who were smuggled. The return must respect safety and dignity [@un-smuggling-protocol, Art. 18].`,
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Four checks before you hand a person over for return',
          text: `1. **Danger?** Nobody is sent to a place where torture or persecution threatens: [[non-refoulement|non-refoulement]] has no exception for smuggled people [@eu-charter, Arts. 4 and 19].
2. **[[asylum|Asylum]] or trafficking?** Pass on the request, or refer the person, first.
3. **Child?** Best interests, guardian, and who receives the child there [@return-directive, Arts. 5 and 10].
4. **Witness?** Tell the prosecutor before the date is fixed.`,
        },
        {
          type: 'text',
          heading: 'For prosecutors and judges: detention',
          text: 'Detention for return is a last resort, for the shortest possible time. The limit is six months, and in some cases up to twelve more [@return-directive, Art. 15]. Ask in each review whether removal is still a real prospect, and whether milder means would do.',
        },
        {
          type: 'callout',
          kind: 'since-then',
          heading: 'The law will change, but not before October 2027',
          text: 'A Regulation on returns will replace the Directive. Parliament adopted it on 17 June 2026, the Council on 1 October 2026 [@return-regulation-proposal-2025]. The part on return hubs in third countries applies from its entry into force. Its other rules apply one year later, so not before October 2027. The new rules are disputed: they allow longer detention, and courts will have to test them against the Charter.\n\n**What you do until then:** work under the national law that carries out Directive 2008/115/EC. It sets common standards; procedures differ by State, and it does not bind Ireland [@return-directive].\n\n**What stays:** a person who may be a witness or a victim needs a decision about stay *before* a return [@residence-permit-directive-2004-81] [@anti-trafficking-directive-2011-36]. Agree with the return authority on a list of witnesses. Secure their evidence early, by video or before a judge.',
        },
      ],
    },
    {
      id: 'ch9-illegal-work',
      title: 'Illegal work as a pull factor',
      blocks: [
        {
          type: 'text',
          heading: 'A job without a right to stay',
          text: `The chance to find work without papers draws people. The [[employers-sanctions-directive|Employers Sanctions Directive]] of 2009 calls it a key pull factor [@employers-sanctions-directive-2009-52, Recital 2]. According to the summary of the 2016 conference, this Directive asks Member States for effective and adequate inspections. They check whether people without a right to stay are employed [@amsterdam-2016, Workshop 6].

Employers belong to the many actors around smuggling, a researcher told the conference [@amsterdam-2016, Panel II]. Some look away, some profit, some are deceived by false papers. A few exploit. So another workshop linked action against networks with the fight against trafficking for labour exploitation ([[thb|trafficking in human beings]]) [@amsterdam-2016, Workshop 2].`,
        },
        {
          type: 'table',
          caption: 'Directive 2009/52/EC: what it asks, what you do',
          columns: ['Subject', 'Rule', 'At the inspection'],
          rows: [
            ['Ban (Art. 3)', 'No employment of people who stay illegally', 'Establish who employs whom'],
            [
              'Employer checks (Art. 4)',
              'See the permit first, keep a copy, notify the start of work',
              'Ask for copies and notifications',
            ],
            ['Fines (Art. 5)', 'Rise with the number of workers', 'Record each worker'],
            [
              'Back pay (Art. 6)',
              'Wages are owed; at least three months’ work is presumed',
              'Record hours, tasks, promises of pay',
            ],
            ['Chains (Art. 8)', 'Contractors may be liable as well', 'Note the whole chain'],
            ['Crime (Art. 9)', 'Serious cases, see below', 'Call police and prosecutor'],
            [
              'Complaints (Art. 13)',
              'Workers can complain, also through others such as trade unions',
              'Tell them how and where',
            ],
            ['Inspections (Art. 14)', 'Based on a risk assessment by sector', 'Plan by facts, not by looks'],
          ],
          source:
            '[@employers-sanctions-directive-2009-52, Arts. 3–6, 8, 9, 13 and 14]: minimum standards, so fines, permits and powers differ by State; right column: own remarks',
        },
        {
          type: 'question',
          id: 'ch9-ask-subcontractor',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch9-p05-subcontractor',
            objective: 'lo9-4',
            page: 'ch9-illegal-work',
            stem: 'A builder says: “They are not mine. A sub-contractor sent them, and I have never seen their papers.” What do you do with the sentence?',
            choices: [
              {
                id: 'accept',
                text: 'Accept it: the employer is whoever pays the wage',
                feedback: 'The Directive looks at the chain too.',
              },
              {
                id: 'chain',
                text: 'Write it down, and ask for the contracts from the builder to the workers',
                correct: true,
                feedback: 'Yes. Contractors may be liable as well.',
              },
              {
                id: 'both-fined',
                text: 'Fine the builder at once, with the same sum as the sub-contractor',
                feedback: 'Liability depends on facts and national law. First the chain.',
              },
              {
                id: 'workers-first',
                text: 'Ask the workers for whom they work, and leave the contracts to the office',
                feedback: 'Both. The contracts can be gone tomorrow.',
              },
            ],
            feedback: {
              correct: 'Note the whole chain: who ordered the work, who hired, who paid, and who knew what.',
              incorrect:
                'The builder may be liable as a contractor. Ask for the contracts now, and for what each firm knew.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Sanctions and rights need each other',
          text: `The sanction falls on the employer. The worker has claims. This protects the worker, and it prevents: illegal work is cheap only as long as wages can be kept back.

If workers expect nothing but return, they hide together with the employer, and nobody gives evidence. The Directive therefore lets States issue a permit for a limited time in particularly exploitative cases. And whoever helps a worker to complain does **not** facilitate illegal residence [@employers-sanctions-directive-2009-52, Art. 13].

There is a debate here too. Some want stricter controls. Others point to the demand for labour and ask for legal labour channels, as [[iom|IOM]] did in 2016 [@amsterdam-2016, Panel II]. The Directive does not decide this question.`,
        },
        {
          type: 'accordion',
          heading: 'Right or wrong at an inspection? Decide, then open',
          sections: [
            {
              title: 'Officers check only the workers who “look foreign”.',
              text: 'Wrong. Check the business and everybody who works there. Looks are no ground for a check [@eu-charter, Art. 21].',
            },
            {
              title: 'An adviser of a trade union comes along and explains how to claim wages.',
              text: 'Right, if your national rules allow it. Workers must learn about their claims before any return [@employers-sanctions-directive-2009-52, Art. 6].',
            },
            {
              title: 'The foreman translates, because no interpreter is free tonight.',
              text: 'Wrong. The foreman may be part of the pressure. Use an independent interpreter, by telephone if necessary.',
            },
            {
              title: 'A worker of 16 is found; the file goes to the fines office only.',
              text: 'Wrong. Illegal employment of a minor can be a crime [@employers-sanctions-directive-2009-52, Art. 9]. Protect the child first, and think of trafficking.',
            },
          ],
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Illegal employment, if intentional, is a crime in five situations: persistent repetition, a significant number of workers, particularly exploitative conditions, knowing use of a trafficking victim, a minor [@employers-sanctions-directive-2009-52, Art. 9]. Beside it stands Art. 18a of the Directive on trafficking: whoever uses the services of a victim, knowing that the person is one, commits an offence [@anti-trafficking-directive-2011-36, Art. 18a]. [Chapter 1](#ch1-smuggling-trafficking) tells since when. So record what the employer knew. Add the claim for wages to the file early: returned workers can hardly pursue it alone.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'After the inspection',
          text: 'Ask where the workers live and whom they owe. One warehouse in our invented case led to the lessee, and the lessee to the money. If you see signs of trafficking, use the national referral mechanism at once. Share the link with the investigators, and the risk with the protection service.',
        },
      ],
    },
    {
      id: 'ch9-onward',
      title: 'Secondary movements',
      blocks: [
        {
          type: 'definition',
          term: 'Secondary movement',
          definition:
            '[[secondary-movement|Secondary movement]] is the onward journey of a migrant from one EU country to another, without permission. It is also called onward movement.',
          source: 'Own wording, after [@module-summary, Chapter 9] and [@amsterdam-2016, Aims]',
          plain: 'Some travel inside the EU is lawful: check the person’s status before you use the word.',
        },
        {
          type: 'text',
          text: `To prevent such movement is part of this chapter’s scope [@module-summary, Chapter 9]. Networks sell it as a service throughout the EU, together with entry and unauthorised stay [@amsterdam-2016, Aims]. In January 2016 a Hungarian speaker described transit towards western Europe. The German Federal Police described a destination, with registration and [[debriefing|debriefing]] under strain [@amsterdam-2016, Panels II and III].

At the [[hotspot|hotspots]] in Italy and Greece, people received food, a bed and information. Yet a paid “package” to a certain country pulled them on [@amsterdam-2016, Panel I]. Family, language, work or bad conditions can have the same effect.`,
        },
        {
          type: 'process',
          id: 'ch9-figure-g35',
          title: 'Secondary movement: five points, tools and rights',
          description:
            'Five points from entry to a new check in another Member State. Above each stand the tools, below it the right that counts there. The new check ends in a transfer or in a new decision.',
          source:
            'Own drawing; movement and hotspots: January 2016 [@amsterdam-2016, Panel I]; law as at publication: [@eurodac-regulation, Art. 1] [@dublin-and-migration-pact]',
          aboveTitle: 'Tool',
          belowTitle: 'Right',
          steps: [
            { label: 'Entry', above: 'Border check, hotspot', below: 'Rescue, care, dignity' },
            {
              label: 'Registration',
              above: 'Screening, Eurodac, information',
              below: 'Asking for asylum; guardian for a child',
            },
            {
              label: 'Responsibility decision',
              above: 'Regulation (EU) 2024/1351; before, Dublin III',
              below: 'Family links; appeal against a transfer',
            },
            {
              label: 'Onward movement',
              above: 'Police cooperation, alerts',
              below: 'No check because of looks',
            },
            {
              label: 'New check',
              detail: 'Then transfer, or a new decision',
              above: 'Eurodac comparison, contact with first State',
              below: 'Individual decision',
            },
          ],
        },
        {
          type: 'table',
          caption: 'What each tool answers, and what it leaves open',
          columns: ['Tool', 'It answers', 'It leaves open'],
          rows: [
            [
              '[[eurodac|Eurodac]], the EU asylum and migration database',
              'Has this person been registered, where, and with which face?',
              'Why the person moved on',
            ],
            [
              'Responsibility rules ([[dublin-system|Dublin system]])',
              'Which State examines the application?',
              'Whether protection is due',
            ],
            [
              'Schengen Information System (SIS)',
              'Is there an alert, for example on return?',
              'Whether there is a new need for protection',
            ],
            [
              'Transfer between neighbours (Schengen Borders Code, Art. 23a)',
              'May a person caught near an internal border go back to the State from which they came directly?',
              'Everything about protection: it never applies to a person who asks for it or has it',
            ],
            [
              'Reception conditions (Directive (EU) 2024/1346)',
              'How is an applicant housed and cared for?',
              'Whether the person stays: bad conditions push people on',
            ],
            ['Police cooperation', 'Who organised the journey?', 'The person’s right to stay'],
          ],
          source:
            '[@eurodac-regulation, Art. 1]; [@dublin-and-migration-pact]; [@sis-return-regulation]; [@schengen-borders-code-2024, Art. 23a]; [@reception-conditions-directive]; [@police-information-exchange-law]',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'An onward traveller is not automatically an offender',
          text: `Needs come first. Then check:

1. **Registration:** where, when, as what?
2. **Family links:** is a relative in the EU? The rules on responsibility look at families first [@dublin-and-migration-pact, Arts. 25–28].
3. **Vulnerability:** child, illness, signs of trafficking, debt.
4. **Network:** who sold this part of the journey? Ask, do not press.`,
        },
        {
          type: 'outcome',
          of: { scenario: 'ch8-decision-d11', decision: 'd11' },
          texts: [
            {
              options: ['ways', 'friday'],
              text: '**Operation BEACON, 21 January.** W. is in a safe place since the threat of Tuesday.',
            },
            {
              options: ['arrival', 'real'],
              text: '**Operation BEACON, 21 January.** W. had left alone when the post was read, and was found only yesterday. W. is safe again.',
            },
          ],
          otherwise:
            '**Operation BEACON, 21 January.** W., a witness in Osterfeld, has been threatened and is safe again.',
        },
        {
          type: 'scenario',
          id: 'ch9-decision-d12',
          heading: 'Operation BEACON: W. wants to go',
          text: 'Thursday 21 January, Osterfeld. F. is under arrest or about to be. W. is safe again, has applied for asylum and has given evidence. Number 4 has written: “Onward trip, pay with work.” W. shows you the message and says: “I am going to my spouse, with or without you.” The spouse is a refugee in another Member State. Number 4 is new. Two other workers had the same message this morning.',
          decisions: [
            {
              id: 'd12',
              prompt: 'What do you do today?',
              options: [
                {
                  id: 'family',
                  text: 'Family link to the asylum authority today; steps and dates for W.; Number 4 to the team; housing goes on.',
                  consequence:
                    'W. has a lawful way with a date and stays for it. The other two ask for the same talk. Number 4 leads to a seller whom nobody had on the board: the next case, seen early.',
                  verdict: 'best',
                },
                {
                  id: 'guard',
                  text: "Number 4 to the team, a contact officer at the house; the family question comes up at W.'s next interview.",
                  consequence:
                    'W. is safer and the lead is passed on. But the interview is in five weeks, and nobody has said a date. W. waits two of them. The family rules would have helped on the first day.',
                  verdict: 'acceptable',
                  losses: ['time', 'trust'],
                },
                {
                  id: 'ticket',
                  text: 'A ticket for W. from the unit’s fund, as the spouse is a refugee; Number 4 goes to the team tomorrow.',
                  consequence:
                    'Kind, and outside the procedure: the application falls between two States, the hearing of a witness too. The other two read it as advice, and one of them answers Number 4 tonight.',
                  verdict: 'poor',
                  losses: ['protection'],
                },
                {
                  id: 'papers',
                  text: "W.'s papers kept at the unit until the trial, for W.'s own good; Number 4 is called to see who answers.",
                  consequence:
                    'F. kept papers for people’s own good as well. There is no legal basis, Number 4 is warned, and W., who trusted you with the message, leaves on Saturday without telling anybody.',
                  verdict: 'poor',
                  losses: ['trust', 'protection'],
                },
              ],
            },
          ],
          debrief:
            'One file held a lead, a protection need and a family right. **For prosecutors and judges:** whoever sells onward movement may facilitate transit or residence under national law. The person who moves is first of all a possible witness.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: '- **Who is responsible?** Since 1 July 2026 Regulation (EU) 2024/1351 decides. The criteria of Dublin III remain for applications registered before [@dublin-and-migration-pact, Art. 84]. So look at the date of registration first.\n- **Eurodac.** One of its purposes is to detect secondary movements [@eurodac-regulation, Art. 1]. [Chapter 5](#ch5-databases) tells whom it covers since June 2026. Ask for a comparison of the face too.\n- **Near internal borders.** [Chapter 5](#ch5-layers) gives the transfer procedure of Art. 23a. It also needs clear signs that the person came directly from the other State, and a decision on the standard form [@schengen-borders-code-2024, Art. 23a]. If one of them is missing, do not use it. Checks there follow risk analysis. They must not be border checks under another name [@schengen-borders-code, Art. 23].',
        },
      ],
    },
    {
      id: 'ch9-takeaways',
      title: 'Human rights at every step; takeaways',
      blocks: [
        {
          type: 'text',
          heading: 'From recruitment to return',
          text: `The 2016 workshop on push and pull factors wanted human rights respected along the whole route, with enough humanitarian help. It added a limit: this should not disrupt the way migration policy is carried out [@amsterdam-2016, Workshop 6]. A Red Cross speaker put the accent on need. Everybody in need should get help, whatever their status: shelter, food, blankets, medical and psycho-social care [@amsterdam-2016, Panel III]. The meeting in Kyiv planned a whole session on these questions [@kyiv-2017, Session III].

Helpers need clarity too. In 2020 the Commission gave guidance: humanitarian help that the law requires, such as rescue at sea, cannot and must not be criminalised [@commission-guidance-2020].`,
        },
        {
          type: 'checklist',
          id: 'ch9-checklist-rights',
          heading: 'Before a preventive measure starts',
          introduction: 'Use it for a barrier, a campaign, an inspection or a check.',
          items: [
            'It has a legal basis, a purpose and an end date',
            'It aims at the business, not at a group of people',
            'Rescue, medical care and [[asylum|asylum]] stay open',
            'Children and possible victims are found and referred',
            'Nobody is sent back before [[non-refoulement|non-refoulement]] is checked',
            'Only necessary data are collected, and helpers are not suspects',
            'A person who is affected can complain or appeal',
            'Somebody measures the effect, side effects included',
          ],
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Ask for the last point as well. In 2016 a workshop wanted campaigns measured, and a speaker said that policies had not been evaluated [@amsterdam-2016, Workshop 5 and EMN study]. A measure that limits rights must be necessary and proportionate. Without knowledge of its effect, that is hard to show.',
        },
        {
          type: 'text',
          heading: 'Operation BEACON closes',
          text: 'In September a court in C gives judgment at first instance, in October one in A. Appeals are open. Nobody of the fourteen, the eleven and the four has died. N. is not convicted of facilitation, and V. is not charged. What the courts could prove depended on what was written, secured and shared, by you among others.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch3-decision-d4', decision: 'd4' },
          texts: [
            {
              options: ['split', 'scene'],
              text: 'The court quotes the camera: a van beside the trailer, and a second person. J. is convicted for four nights.',
            },
            {
              options: ['people'],
              text: '“The pictures were gone at six”, says the judgment. J. is convicted for three nights.',
            },
            {
              options: ['driver'],
              text: 'The night itself stays dark: the pictures were lost, and D. spoke late. J. is convicted for what toll and messages show.',
            },
          ],
          otherwise: 'J., who was paid for each passenger, is convicted.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch6-decision-d9', decision: 'd9' },
          texts: [
            {
              options: ['jit3'],
              text: 'F. is convicted of facilitating residence for gain and of trafficking, G. of laundering: statements, lease and witnesses came inside one team.',
            },
            {
              options: ['jit2'],
              text: 'F. and G. are convicted in C. The part in A came late, and E. is tried alone.',
            },
            {
              options: ['orders'],
              text: '“The team came late”: F. is convicted for the residence and the pay only.',
            },
            {
              options: ['four'],
              text: 'What was gathered with a handshake was excluded. F. is fined for undeclared work.',
            },
          ],
          otherwise: 'F. and G. stand before the court in C.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch7-decision-d10', decision: 'd10' },
          texts: [
            {
              options: ['each'],
              text: 'The prosecutor dropped the case against L. under national law; L. was the witness who knew the voice. H. is convicted.',
            },
            {
              options: ['court'],
              text: 'L. waited eight months as an accused before Art. 8 was applied. H. is convicted late, and for less.',
            },
            {
              options: ['wait', 'one'],
              text: 'L. was never heard on the voice. H. is free; another shop collects.',
            },
          ],
          otherwise: 'What becomes of L. is open.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch4-decision-d7', decision: 'd7' },
          texts: [
            {
              options: ['caller', 'monday'],
              text: 'At the round table of Osterfeld, V.’s association has a seat.',
            },
            {
              options: ['suspect', 'agent'],
              text: 'At the round table of Osterfeld, a chair is empty: V.’s association does not pass on calls any more.',
            },
          ],
          otherwise: 'Osterfeld sets up a round table.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch9-decision-d12', decision: 'd12' },
          texts: [
            { options: ['family'], text: 'W. is heard in court in person, and lives with the spouse.' },
            { options: ['guard'], text: 'W. is heard by video.' },
            { options: ['ticket', 'papers'], text: 'W. is not heard at all.' },
          ],
          otherwise: 'Whether W. will be heard is open.',
        },
        {
          type: 'text',
          text: 'A bank now knows what helped. Inspectors know whom to call. At the ferry a second officer compares. The two unknown people who still paid rent were found in a second house in January, on a joint visit of inspectors, municipality and victim support. Prevention is often as small as that. Open the [case file](#case-file) once more: which single choice would you take back?',
        },
        {
          type: 'reflection',
          id: 'ch9-reflection-actions',
          prompt:
            'What has changed for you? Note one thing that you will do this week, in a few words. Put one for this month and one for this year into your diary.',
        },
        {
          type: 'text',
          heading: 'What comes next',
          text: `First the quiz of this chapter: ten questions, as often as you like. Then the **final assessment**. Each try draws a new selection, four questions from every chapter. You pass with 29 of 36 points. You have three tries, and the best one counts. There is no time limit; you may leave and come back. Feedback comes when you hand in.

Before you start, look at the takeaways of all nine chapters. Afterwards, keep the module at hand. Laws, routes and figures change: every one of them stands here with its date.`,
        },
        {
          type: 'takeaways',
          heading: 'What to remember from chapter 9',
          items: [
            '**Four tools, three Ps.** Help, legal channels, fewer reasons to leave, prosecution: none works alone.',
            '**Barriers hit the business.** Name the step, the signal, the actor, the barrier, and the effect on rights.',
            '**No barrier** stands before rescue, medical care or asylum.',
            '**Campaigns** are targeted, balanced, trusted, short, measured, and tied to other measures.',
            '**Deter or open channels?** Know both sides. Politics chooses the mix; you apply the law.',
            '**Return** follows an individual decision with a remedy. At work, the sanction falls on the employer, and the worker has claims.',
            '**Secondary movement** is a lead on a network and a protection file at the same time.',
          ],
        },
      ],
    },
  ],
});
