import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch7',
  title: 'Legal framework and judicial tools',
  summary:
    'Which laws stand behind a smuggling file, from United Nations treaties to your national code; whom they protect; and which judicial tool fits which need. You also learn to ask of every text: is it still in force?',
  objectives: [
    {
      id: 'lo7-1',
      text: 'list the elements of the smuggling offences in UN and EU law, and compare them',
    },
    {
      id: 'lo7-2',
      text: 'apply the safeguards that protect smuggled migrants, victims and humanitarian helpers',
    },
    {
      id: 'lo7-3',
      text: 'select the instrument of judicial cooperation that fits a given need',
    },
    {
      id: 'lo7-4',
      text: 'describe what Eurojust can do in a smuggling case, and how to involve it',
    },
    {
      id: 'lo7-5',
      text: 'identify problems of jurisdiction at sea and legal gaps in third countries, and check whether an instrument is still in force',
    },
  ],
  pages: [
    {
      id: 'ch7-layers',
      title: 'The layers of law',
      blocks: [
        {
          type: 'text',
          text: 'A smuggling file stands on several layers of law at once. Your national code names the offence and the penalty. European Union (EU) law sets minimum rules for that code. Treaties of the United Nations (UN) and the Council of Europe form the frame.\n\nThis chapter is about that frame: judicial cooperation across borders, the main EU laws, and bodies such as [[eurojust|Eurojust]], the EU agency for criminal justice cooperation [@module-summary, Chapter 7].',
        },
        {
          type: 'figure',
          id: 'ch7-figure-g27',
          title: 'Five layers of law',
          description:
            'Five bands lie on each other, the most general on top: universal treaties, the Council of Europe, EU law, national law and operational rules. Each band names its main texts with their years.',
          source:
            'Texts and years of adoption: UN [@un-smuggling-protocol] [@refugee-convention] [@child-rights-convention] [@un-law-of-the-sea-convention]; Council of Europe [@eu-charter] [@echr] [@budapest-cybercrime-convention]; EU [@directive-2002-90] [@anti-trafficking-directive-2011-36] [@eio-directive]. Arrangement: authors of this module',
          diagram: {
            kind: 'layers',
            layers: [
              {
                label: '1 Universal treaties',
                items: [
                  'Refugee Convention (1951)',
                  'Law of the Sea Convention (1982)',
                  'Rights of the Child (1989)',
                  'Organised crime: Convention and Protocols (2000)',
                ],
              },
              {
                label: '2 Council of Europe',
                items: ['European Convention on Human Rights (1950)', 'Convention on Cybercrime (2001)'],
              },
              {
                label: '3 EU law',
                items: [
                  'Charter of Fundamental Rights (2000)',
                  'Facilitators Package (2002)',
                  'Trafficking Directive (2011)',
                  'Arrest warrant (2002), investigation order (2014)',
                ],
              },
              { label: '4 National law', items: ['Offences and penalties', 'Procedure, powers, courts'] },
              {
                label: '5 Operational rules',
                items: ['Plans of joint operations', 'Instructions of your authority'],
              },
            ],
          },
        },
        {
          type: 'table',
          caption: 'How each kind of text reaches your file',
          columns: ['Kind of text', 'What it does', 'What you ask'],
          rows: [
            [
              'Treaty',
              'Binds the States that are Parties to it',
              'Is the other State a Party, and has it changed its own law?',
            ],
            [
              'EU directive',
              'Sets a result; national law must bring it about',
              'Which article of my law carries it out?',
            ],
            [
              'EU framework decision',
              'Older form of the same kind, used in criminal matters until 2009',
              'Is it still in force, or has something replaced it?',
            ],
            ['EU regulation', 'Applies directly', 'From which date, and in which States?'],
            ['Proposal', 'Changes nothing yet', 'At which stage was it, and on which date?'],
          ],
          source: 'General rules of treaty law and EU law; wording by the authors of this module',
        },
        {
          type: 'question',
          id: 'ch7-ask-new-directive',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch7-p01-new-directive',
            objective: 'lo7-5',
            page: 'ch7-layers',
            stem: 'A directive was published this month; States have two years to write it into national law. A suspect did something last week that it calls an offence, and that your code does not. What can you do with the directive in this file?',
            choices: [
              {
                id: 'charge',
                text: 'Charge under it, as EU law stands above national law',
                feedback: 'A directive speaks to States. Nobody is convicted on it alone.',
              },
              {
                id: 'wait-two-years',
                text: 'Keep the file open until the two years are over',
                feedback: 'A later law cannot make last week’s act an offence.',
              },
              {
                id: 'nothing-here',
                text: 'Nothing for this charge: look for another offence in your code',
                correct: true,
                feedback: 'Yes. The date of the act decides, and the act must have been an offence then.',
              },
              {
                id: 'read-code',
                text: 'Read an existing article so widely that it covers the act',
                feedback: 'Words have limits, above all against a suspect.',
              },
            ],
            feedback: {
              correct:
                'The charge rests on national law of the day of the act. A new directive helps later cases.',
              incorrect:
                'No one may be convicted of what was no offence when it was done. A directive needs national law first.',
            },
          },
        },
        {
          type: 'text',
          heading: 'The law itself is part of the answer',
          text: 'Good investigations fail where the law has a hole. In 2017 the concept note for an expert meeting in Kyiv named a task for the EU and its Member States: change the law so that organisers and [[facilitator|facilitators]] answer for more [@kyiv-2017, introduction]. In 2016 the International Organization for Migration ([[iom|IOM]]) listed help with national laws among its tools against [[migrant-smuggling|migrant smuggling]] [@amsterdam-2016, Panel II].\n\nSome layers move, others only speak. The Chișinău Declaration of 15 May 2026, on the European Convention on Human Rights and migration, is political. Judges still apply the Convention and the case law [@chisinau-declaration-2026]. A Council of Europe convention on smuggling does not exist; [chapter 6](#ch6-beyond-eu) tells what was planned.\n\nEach page of this chapter gives the law as at 30 November 2026. You find the texts on [EUR-Lex](https://eur-lex.europa.eu) and in the [UN Treaty Collection](https://treaties.un.org).',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'A directive alone convicts nobody',
          text: 'No one may be convicted of an act that was no offence under national or international law when it was done [@eu-charter, Art. 49]. A directive speaks to States. So the charge rests on national law. Read that law in line with the directive behind it and with the Charter, as far as its words allow. Where EU law itself is unclear, a court may ask the Court of Justice of the EU. A court did so in the case *Kinsa*, which you meet later in this chapter [@cjeu-kinsa-2025].',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Read from the bottom up',
          text: 'Start with the national offence. Then find the EU rule behind it, and then the treaty. Note all three once, at the start of the file. You will need the first for the charge, and the others for requests abroad.',
        },
      ],
    },
    {
      id: 'ch7-un-protocol',
      title: 'The UN Convention and the Smuggling Protocol',
      blocks: [
        {
          type: 'text',
          text: 'Two UN texts of 15 November 2000 belong together. One is the Convention against Transnational Organized Crime ([[untoc-and-its-protocols|UNTOC]]), in force since 29 September 2003. The other is its Protocol on [[migrant-smuggling|migrant smuggling]], in force since 28 January 2004 [@un-organised-crime-convention] [@un-smuggling-protocol]. The [UN Treaty Collection](https://treaties.un.org) lists the Parties and their reservations: look there before a request to a State outside the EU. The Protocol gives its States three duties in one sentence: fight smuggling, cooperate, and protect the rights of smuggled migrants while doing so [@un-smuggling-protocol, Art. 2].',
        },
        {
          type: 'definition',
          term: 'Smuggling of migrants',
          definition:
            '“‘Smuggling of migrants’ shall mean the procurement, in order to obtain, directly or indirectly, a financial or other material benefit, of the illegal entry of a person into a State Party of which the person is not a national or a permanent resident”.',
          source: 'Smuggling Protocol, Art. 3(a) [@un-smuggling-protocol, Art. 3(a)]',
          plain:
            'Somebody arranges, **for gain**, that a person enters a State against its rules. [[illegal-entry|Illegal entry]] means that the person crossed the border without meeting the conditions of the receiving State [@un-smuggling-protocol, Art. 3(b)].',
        },
        {
          type: 'question',
          id: 'ch7-ask-missing-element',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch7-p02-missing-element',
            objective: 'lo7-1',
            page: 'ch7-un-protocol',
            stem: 'For a high fee an agent gets a man a genuine visa; he enters on it and works lawfully. The promised wage was a lie. Which element of the definition is missing?',
            choices: [
              {
                id: 'benefit',
                text: 'The benefit: a fee for an agency is a normal price',
                feedback: 'The fee is a benefit. It is not what is missing.',
              },
              {
                id: 'illegal-entry',
                text: 'The illegal entry: he met the conditions of the State',
                correct: true,
                feedback: 'Yes. It may be fraud, and perhaps more, but not smuggling.',
              },
              {
                id: 'procurement',
                text: 'The procurement: he chose the agent himself',
                feedback: 'Who arranges an entry procures it, whoever spoke first.',
              },
              {
                id: 'consent',
                text: 'The consent: he was deceived about the wage',
                feedback: 'The definition does not speak of consent.',
              },
            ],
            feedback: {
              correct:
                'Without illegal entry there is no smuggling. Look at fraud, and at the signs of trafficking.',
              incorrect:
                'He entered lawfully. Illegal entry is missing, so look for fraud or signs of trafficking instead.',
            },
          },
        },
        {
          type: 'table',
          caption: 'The Protocol: articles that you need at work',
          columns: ['Article', 'What it says', 'When you need it'],
          rows: [
            [
              '5',
              'Migrants are not prosecuted under the Protocol for having been smuggled',
              'Before you call a passenger a suspect',
            ],
            [
              '6',
              'Offences for gain: smuggling; fraudulent documents for smuggling; enabling illegal stay. Attempt, helping and organising count too',
              'Charge, request abroad',
            ],
            [
              '6(3)',
              'Worse cases: danger to life or safety; inhuman or degrading treatment',
              'Sentence, priority of the case',
            ],
            ['7–9', 'Cooperation at sea, with the safety of all on board', 'Boarding, rescue'],
            ['10', 'Exchange of information', 'Contact with other States'],
            ['11–13', 'Borders, carriers, secure and valid documents', 'Checks, document cases'],
            ['14–15', 'Training; public information', 'Prevention'],
            [
              '16',
              'Right to life, freedom from torture, protection against violence, consular access',
              'From the first minute',
            ],
            ['18', 'Return, with care for safety and dignity', 'After a decision on return'],
            ['19', 'Refugee law and human-rights law stay untouched; no discrimination', 'In every decision'],
          ],
          source: 'Smuggling Protocol [@un-smuggling-protocol, Arts. 5–19]',
        },
        {
          type: 'callout',
          kind: 'note',
          heading: 'Article 5 has limits',
          text: 'A person is not liable under the Protocol for having *been* smuggled. But a State may act against conduct that is an offence under its own law [@un-smuggling-protocol, Arts. 5 and 6(4)]. Then look at the Refugee Convention. It bars penalties on refugees for illegal entry or presence, under three conditions: they come directly from a territory where their life or freedom was threatened, report without delay, and show good cause [@refugee-convention, Art. 31].',
        },
        {
          type: 'accordion',
          heading: 'What the Convention adds',
          sections: [
            {
              title: 'Group and serious crime',
              text: 'An organised criminal group has a structure and at least three members, and exists for some time. It acts together to commit serious crimes for a financial or other material benefit. Serious crime means a maximum penalty of at least four years [@un-organised-crime-convention, Art. 2].',
            },
            {
              title: 'Money and companies',
              text: 'States punish money laundering, make legal persons liable, and allow confiscation [@un-organised-crime-convention, Arts. 6, 10 and 12–14].',
            },
            {
              title: 'Cooperation',
              text: 'Extradition, mutual legal assistance, joint investigations and police cooperation have a basis here, also with countries outside the EU [@un-organised-crime-convention, Arts. 16, 18, 19 and 27].',
            },
            {
              title: 'Techniques, witnesses, victims',
              text: 'The Convention covers special investigative techniques, protection of witnesses, and help for victims [@un-organised-crime-convention, Arts. 20, 24 and 25].',
            },
          ],
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'The Protocol covers offences that are transnational and involve an organised criminal group; it also protects the people smuggled [@un-smuggling-protocol, Art. 4]. Your national offence must not require these two features: Art. 34(2) of the Convention applies to the Protocol too [@un-organised-crime-convention, Art. 34(2)] [@un-smuggling-protocol, Art. 1]. So one person who acts alone can commit it.',
        },
      ],
    },
    {
      id: 'ch7-eu-offences',
      title: 'EU offences: the Facilitators Package',
      blocks: [
        {
          type: 'text',
          text: 'Two acts of the Council of the EU, both of 28 November 2002, form the [[facilitators-package|Facilitators Package]]. The Directive says what must be punishable; the Framework Decision says how severely [@directive-2002-90] [@framework-decision-2002-946]. “JHA” in the number of an act stands for justice and home affairs.',
        },
        {
          type: 'definition',
          term: 'Facilitation of unauthorised entry, transit and residence',
          definition:
            '(a) “any person who intentionally assists a person who is not a national of a Member State to enter, or transit across, the territory of a Member State in breach of the laws of the State concerned on the entry or transit of aliens”;\n\n(b) “any person who, for financial gain, intentionally assists a person who is not a national of a Member State to reside within the territory of a Member State in breach of the laws of the State concerned on the residence of aliens”.',
          source: 'Directive 2002/90/EC, Art. 1(1) [@directive-2002-90, Art. 1(1)]',
          plain:
            'Help to **enter or transit**: no gain needed. Help to **reside**: only for financial gain. Both need intention. “Alien” is the word of the legal text: here it means a person who is not a national of an EU Member State.',
        },
        {
          type: 'table',
          caption: 'The Facilitators Package at a glance',
          columns: ['Point', 'Rule', 'Article'],
          rows: [
            ['Taking part', 'Instigators, accomplices and attempts are covered', 'Directive 2'],
            [
              'Humanitarian help',
              'A State **may** decide not to punish help to enter or transit whose aim is humanitarian',
              'Directive 1(2)',
            ],
            [
              'Penalties',
              'Effective, proportionate, dissuasive; possibly confiscation of the vehicle or a professional ban',
              'Framework Decision 1(1)–(2)',
            ],
            [
              'Worse cases of help to enter or transit',
              '**For gain**, and as an activity of a criminal organisation **or** while endangering lives: maximum of at least eight years',
              'Framework Decision 1(3)',
            ],
            [
              'Exception',
              'At least six years, if the national system of penalties would otherwise lose its coherence',
              'Framework Decision 1(4)',
            ],
            ['Companies', 'Legal persons can be liable and sanctioned', 'Framework Decision 2–3'],
            [
              'Refugees',
              'The protection of refugees and asylum seekers under international law stays untouched',
              'Framework Decision 6',
            ],
          ],
          source:
            'Directive 2002/90/EC [@directive-2002-90, Arts. 1–3]; Framework Decision 2002/946/JHA [@framework-decision-2002-946, Arts. 1–3 and 6]',
        },
        {
          type: 'text',
          heading: 'Two later texts that explain the offence',
          text: '- **Guidance of 2020.** Some humanitarian help is required by law, such as search and rescue. In the reading of the European Commission, it cannot and must not be made a crime [@commission-guidance-2020]. Guidance explains how the Commission reads the Directive. It changes nothing in the text, and it does not bind courts.\n- ***Kinsa*, 2025.** A woman entered with her daughter and her niece on false passports, and asked for [[asylum|asylum]]. The Court of Justice held that a person who brings in accompanying children, and actually cares for them, does not commit the offence of Art. 1(1)(a). National law may not say otherwise [@cjeu-kinsa-2025]. The reason is care: the Court relied on the right to asylum, on family life and on the rights of the child [@eu-charter, Arts. 7 and 24]. So ask who looks after the child, not who paid. The passports are a separate question: look at Art. 31 of the Refugee Convention.',
        },
        {
          type: 'text',
          heading: 'Two languages, two uses',
          text: 'In the **file**, quote the article of your national law: courts apply that text, and it may ask for more or less than the EU rule. In a **request to another State**, add the EU term “facilitation of unauthorised entry and residence”. It stands in the lists of offences of several EU instruments.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Quote the text, not the summary',
          text: 'Short summaries of the eight-year rule drop conditions. Prove the gain first, then one of the two circumstances. The Framework Decision still names a Joint Action of 1998 for “criminal organisation”. Read this as Framework Decision 2008/841/JHA: a structured association of more than two persons, established over time. It acts together for a financial or other material benefit, and its offences carry a maximum of at least four years [@organised-crime-framework-decision, Arts. 1 and 9].',
        },
        {
          type: 'callout',
          kind: 'since-then',
          heading: 'Reform: proposed, not adopted',
          text: 'The acts of 2002 are still the EU law: [chapter 1](#ch1-irregular-migration) tells how far the proposal of 2023 has come. Three points divided the institutions. Must there be a benefit? How far does humanitarian help stay outside criminal law? Should it be an offence to encourage irregular entry in public? The Commission also proposed higher maximum penalties, up to fifteen years where people die [@facilitation-directive-proposal-2023]. None of this is law.\n\n**What you do:** charge under national law. Note in every file whether there was a benefit. EU law does not need it for help to enter, but UN law, aggravated cases and money laundering do. A new directive would have to become national law first, and the **date of the offence** would decide.',
        },
        {
          type: 'reflection',
          id: 'ch7-reflection-offence',
          prompt:
            'Which article of **your** law covers help with irregular entry? Does it require gain? Does it exempt humanitarian help?',
        },
      ],
    },
    {
      id: 'ch7-un-and-eu',
      title: 'UN and EU definitions side by side',
      blocks: [
        {
          type: 'text',
          text: 'Many reports treat “[[migrant-smuggling|migrant smuggling]]” and “facilitation” as one thing. In law they overlap, but they are not the same. The biggest difference is **gain**.',
        },
        {
          type: 'figure',
          id: 'ch7-figure-g28',
          title: 'Building blocks of the two offences',
          description:
            'Eight building blocks stand in rows, the UN Protocol and EU law in columns. A mark shows that a text contains the block. The gain rows show the main difference: the UN always requires gain, EU law only for help to reside.',
          source:
            'Smuggling Protocol, 2000 [@un-smuggling-protocol, Arts. 3 and 6]; Directive 2002/90/EC [@directive-2002-90, Art. 1]; Framework Decision 2002/946/JHA [@framework-decision-2002-946, Art. 1(3)]',
          diagram: {
            kind: 'matrix',
            rowTitle: 'Building block',
            columnTitle: 'Text',
            columns: ['UN Protocol', 'EU acts of 2002'],
            rows: [
              { label: 'Entry: gain', cells: ['required', 'not required'] },
              { label: 'Stay: gain', cells: ['required', 'required'] },
              { label: 'Transit named', cells: [false, true] },
              { label: 'Document offence', cells: [true, false] },
              { label: 'Humanitarian clause', cells: ['not needed', 'State may use it'] },
              { label: 'Worse: danger to life', cells: [true, true] },
              { label: 'Worse: degrading treatment', cells: [true, false] },
              { label: 'Worse: criminal organisation', cells: [false, true] },
            ],
          },
        },
        {
          type: 'comparison',
          caption: 'The same five questions to both texts',
          subjects: ['UN Protocol', 'EU acts of 2002'],
          criteria: [
            {
              criterion: 'Conduct',
              values: [
                'Arranging illegal **entry**; also documents and illegal stay [@un-smuggling-protocol, Art. 6]',
                'Helping to **enter, transit** or **reside** [@directive-2002-90, Art. 1(1)]',
              ],
            },
            {
              criterion: 'Gain',
              values: ['Always: financial or other material benefit', 'Only for residence: financial gain'],
            },
            {
              criterion: 'Humanitarian help',
              values: [
                'Outside the offence, because there is no gain',
                'Entry and transit: a State **may** exempt it [@directive-2002-90, Art. 1(2)]',
              ],
            },
            {
              criterion: 'The migrant',
              values: [
                'Not liable for having been smuggled [@un-smuggling-protocol, Art. 5]',
                'Not addressed in the Directive; other law applies',
              ],
            },
            {
              criterion: 'Worse cases',
              values: [
                'Danger to life or safety; inhuman or degrading treatment [@un-smuggling-protocol, Art. 6(3)]',
                'For gain: criminal organisation, or danger to life [@framework-decision-2002-946, Art. 1(3)]',
              ],
            },
          ],
        },
        {
          type: 'text',
          heading: 'A debate of 2016 that is still open',
          text: 'At the Amsterdam conference a Red Cross speaker asked for humanitarian help to be kept outside criminal law: anyone in need is due shelter, food and care, whatever their status [@amsterdam-2016, Panel III]. One workshop wanted both things: human rights and enough help along the whole route, and a migration policy that still works [@amsterdam-2016, Workshop 6]. EU law of 2002 leaves the choice to each State. So write into the file what yours has chosen, with the article.',
        },
        {
          type: 'scenario',
          id: 'ch7-scenario-drivers',
          heading: 'Three drivers',
          text: 'Three invented cases, one week, each with a person without papers in the car. Ask each time: UN offence? EU offence? National offence?',
          decisions: [
            {
              id: 'volunteer',
              prompt:
                '**V, a volunteer**, finds a man collapsed beside the road near the border. V gives him water and drives him to hospital. V takes no money.',
              options: [
                {
                  id: 'witness',
                  text: 'Treat V as a witness: no gain, and medical help as the aim',
                  verdict: 'best',
                  consequence:
                    'Right. The UN offence needs gain. EU law lets States exempt humanitarian help, and medical help comes first. V can also tell you where the man was found.',
                },
                {
                  id: 'suspect',
                  text: 'Register V as a suspect: EU law asks for no gain, and a court can see to the motive',
                  verdict: 'poor',
                  consequence:
                    'Half of the rule. The offence needs intentional help to enter or transit, and national law may exempt humanitarian help. The next driver may not stop.',
                },
                {
                  id: 'fine',
                  text: 'Take down V’s account and address tonight, and let the prosecutor say next week whether more is needed',
                  verdict: 'acceptable',
                  consequence:
                    'Careful, and nobody is accused. But V waits a week for an answer that the facts already give: no gain, and help to a sick man.',
                },
              ],
            },
            {
              id: 'relative',
              prompt:
                '**R, a cousin**, drives a relative over the border and takes money for the petrol only.',
              options: [
                {
                  id: 'national-law',
                  text: 'UN: hardly a benefit. EU: entry needs no gain. Read the national offence',
                  verdict: 'best',
                  consequence:
                    'Right. Repaid costs are a weak basis for “benefit”. But help to enter can fall under Art. 1(1)(a) without gain. National law decides; look at family rights too.',
                },
                {
                  id: 'family-free',
                  text: 'Propose to close the file: R is family, took no more than the petrol cost, and has no contact to a network',
                  verdict: 'acceptable',
                  consequence:
                    'Defensible where national law asks for gain or exempts relatives. But read it first: *Kinsa* protects people who actually care for children that accompany them. It does not free every relative.',
                },
                {
                  id: 'smuggling',
                  text: 'Charge smuggling in the UN sense: money has changed hands, whatever it was meant to cover',
                  verdict: 'poor',
                  consequence:
                    'Money alone is not gain. Show that R wanted more than the cost of the journey.',
                },
              ],
            },
            {
              id: 'paid-driver',
              prompt:
                '**J is paid for each person** and has driven on four nights. Messages show who gives the orders.',
              options: [
                {
                  id: 'both',
                  text: 'UN and EU offence. Look at group, danger to life, and pressure on J',
                  verdict: 'best',
                  consequence:
                    'Right. Gain and help to enter are both there. Then test the aggravating circumstances with evidence. Ask also whether a debt or a threat made J drive.',
                },
                {
                  id: 'eight-years',
                  text: 'UN and EU offence, and the eight-year rule with it: J was paid, and it happened on four nights',
                  verdict: 'poor',
                  consequence:
                    'Gain is only the first step. You must also prove a criminal organisation or danger to life.',
                },
                {
                  id: 'traffic-fine',
                  text: 'Facilitation for gain, without worse forms for now: J only drove, and the organisers are the larger case',
                  verdict: 'acceptable',
                  consequence:
                    'A sound charge: accomplices and drivers are covered. But ask now about a group, danger to life and pressure on J, while the evidence is fresh. J may lead you to the organisers.',
                },
              ],
            },
          ],
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'The EU column shows the acts of 2002 ([what may replace them](#ch7-eu-offences)). Because the two columns differ on gain, write down in every file what was paid, by whom and for what.',
        },
      ],
    },
    {
      id: 'ch7-rights',
      title: 'Protecting people: rights in every file',
      blocks: [
        {
          type: 'text',
          text: 'Rights are not a last page in the file. A statement without an interpreter, or a charge against a victim, can make a good case fail.\n\nThe sources of this module ask for protection in clear words. The Kyiv note of 2017 wants legal safeguards for smuggled migrants and for victims of trafficking in human beings ([[thb|THB]]). It also wants laws that help to find such victims among smuggled people [@kyiv-2017, areas of prevention]. In 2016 a prosecutor from Rome wished to see migrants as possible witnesses, not as offenders [@amsterdam-2016, Panel III]. A speaker of the European Commission named protection of vulnerable smuggled migrants as a priority, in line with the EU Action Plan of 2015 [@amsterdam-2016, Aims and Panel V].',
        },
        {
          type: 'process',
          id: 'ch7-figure-g15',
          title: 'A person is found: which law applies at which step',
          description:
            'Five steps lead from safety to follow-up. Each step shows the question that you ask and the law that answers. One person can leave the third step with several roles.',
          source:
            'Order of the steps: authors of this module, after the 2016 conference [@amsterdam-2016, Panels I and III]. Law: texts in the table below, as at the publication of this module',
          aboveTitle: 'Question',
          belowTitle: 'Law',
          steps: [
            {
              label: 'Safety',
              detail: 'Rescue, doctor, water, warmth',
              above: 'Is anyone in danger?',
              below: 'Smuggling Protocol, Art. 16',
            },
            {
              label: 'Screening and protection',
              detail: 'Health, asylum, trafficking, child',
              above: 'Who needs protection, and from what?',
              below: 'Regulation (EU) 2024/1356; Charter 18, 19 and 24; Directive 2011/36/EU',
            },
            {
              label: 'Role',
              detail: 'Witness, victim, suspect, or several',
              above: 'What did this person do or suffer?',
              below: 'Smuggling Protocol, Art. 5; Refugee Convention, Art. 31',
            },
            {
              label: 'Interview',
              detail: 'In the form that the role requires',
              above: 'Does the person know the role and the rights?',
              below: 'Procedural-rights directives; Directive 2012/29/EU',
            },
            {
              label: 'Follow-up',
              detail: 'Referral, permit, or return after a decision',
              above: 'What happens tomorrow?',
              below: 'Directive 2004/81/EC; non-refoulement',
            },
          ],
        },
        {
          type: 'table',
          caption: 'What each right changes in your work',
          columns: ['Right', 'What you do', 'Source'],
          rows: [
            [
              'To seek [[asylum|asylum]]',
              'Record every request, pass it on at once',
              '[@eu-charter, Art. 18]',
            ],
            [
              'Not to be sent into danger ([[non-refoulement|non-refoulement]])',
              'No return before the risk is examined; no collective expulsion',
              '[@refugee-convention, Art. 33] [@eu-charter, Arts. 4 and 19]',
            ],
            [
              'No penalty for illegal entry, under conditions',
              'Check before any charge for entry or documents',
              '[@refugee-convention, Art. 31]',
            ],
            [
              'Dignity, equal treatment',
              'No check only because of origin or looks',
              '[@schengen-borders-code, Art. 7] [@eu-charter, Arts. 1 and 21]',
            ],
            [
              'Best interests of the child',
              'Age in doubt: protect first, call a guardian',
              '[@child-rights-convention, Art. 3] [@eu-charter, Art. 24]',
            ],
            [
              'Screening after an irregular crossing, since 12 June 2026',
              'Border: within seven days; inside the country: within three. Health and vulnerability are part of it. Ask for the form, not for everything again. It is no police interview: if a suspicion arises, stop, and follow criminal procedure',
              '[@screening-regulation, Arts. 5, 7, 8, 12 and 17]',
            ],
            [
              'Victim of trafficking',
              'Refer at once; consider **not** prosecuting acts that the victim was compelled to commit',
              '[@anti-trafficking-directive-2011-36, Arts. 8 and 11–16]',
            ],
            [
              'Time to reflect, permit for those who cooperate',
              'Inform trafficking victims; smuggled migrants only where your State has chosen so',
              '[@residence-permit-directive-2004-81, Arts. 3(2), 5 and 6]',
            ],
            [
              'Victim of any crime',
              'Assess the protection needs of each person, whatever the residence status',
              '[@victims-rights-directive, Arts. 8 and 22]',
            ],
            [
              'Suspect',
              'Interpreter, information, lawyer; special rules for children',
              '[@interpretation-directive] [@information-directive] [@access-to-a-lawyer-directive] [@presumption-of-innocence-directive] [@child-suspects-directive] [@legal-aid-directive] [@eu-charter, Art. 47]',
            ],
          ],
        },
        {
          type: 'exhibit',
          id: 'ch7-exhibit-e9',
          label: 'E9',
          title: 'Referral note, L.',
          source: 'Prosecutor’s office of B to the referral mechanism. Invented',
          parts: [
            {
              kind: 'fields',
              fields: [
                { label: 'To', text: 'national referral mechanism of B, 12 Dec' },
                {
                  label: 'Indicators',
                  text: 'debt to F.; papers kept; told where to drive; threats against a parent; no pay for the drive',
                },
                { label: 'Speaks for another view', text: 'drove alone, had a phone, left the place' },
                { label: 'Needs', text: 'safe housing, lawyer, interpreter, doctor' },
                { label: 'Status', text: 'suspect **and** possible victim; no decision on either' },
                { label: 'Not in this note', text: 'an account of the night, names of others' },
              ],
            },
          ],
          notice: 'A referral holds needs, not evidence; both columns are there.',
          limits: 'Compulsion in the sense of Art. 8; absence of guilt.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch3-decision-d5', decision: 'd5' },
          texts: [
            {
              options: ['rights'],
              text: 'The note is dated 12 December. L.’s statement, with a lawyer, can be used.',
            },
            {
              options: ['shelter'],
              text: 'The note is dated 12 December. L. has not been asked about the night yet.',
            },
            {
              options: ['talk'],
              text: 'The note is dated 11 January. What L. said in the car cannot be used.',
            },
            { options: ['charge'], text: 'The note is dated 11 January. L. says nothing more.' },
          ],
          otherwise: 'The note is dated 12 December.',
        },
        {
          type: 'checklist',
          id: 'ch7-checklist-file',
          heading: 'Before the file leaves your desk',
          introduction: 'Tick only what the file itself shows, with date and name of the officer.',
          items: [
            'The person was asked about protection needs, in a language that they understand',
            'Any doubt about age is noted, and a child has a guardian or representative',
            'An interpreter was present, and the interpreter is named',
            'Signs of trafficking were looked for, and a referral was offered',
            'The person was told their role and their rights before the interview',
            'The best interests of the child are considered in writing',
            'No return takes place before a decision, and the prosecutor knows about planned returns of witnesses',
          ],
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Non-punishment: ask before the charge',
          text: 'Trafficking can force a victim to break the law. Member States must allow their authorities **not** to prosecute or punish the victim for criminal and other unlawful acts [@anti-trafficking-directive-2011-36, Art. 8]; irregular entry and false papers can be such acts. So examine this **before** the indictment. The result of a vulnerability check belongs in the file that the defence reads. And if a witness may have to leave the country, ask early whether your law allows you to secure the testimony.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: '- **Trafficking.** What Directive (EU) 2024/1712 changed, and since when, stands in [chapter 1](#ch1-smuggling-trafficking). Victims also have a right to ask for international protection [@anti-trafficking-directive-2011-36, Art. 11a]: tell them.\n- **Council of Europe.** Art. 26 of its Convention asks for non-punishment too [@coe-anti-trafficking-convention, Art. 26]. Its expert group, GRETA, reports on each Party. Read the report on your State before a training or a trial.\n- **Victims of any crime.** On 17 June 2026 Directive (EU) 2026/1472 amended Directive 2012/29/EU [@victims-rights-directive-2026-1472]. States first have to write the new rules into national law; until then you apply the national rules that carry out the Directive of 2012. The new rules want people in migration facilities to be able to report a crime. You can arrange that already.\n- **Permit.** Directive 2004/81/EC does not bind Denmark and Ireland.',
        },
      ],
    },
    {
      id: 'ch7-toolbox',
      title: 'The judicial cooperation toolbox',
      blocks: [
        {
          type: 'text',
          text: 'In 2016 a speaker for [[empact|EMPACT]], the European Multidisciplinary Platform Against Criminal Threats, made a point that still helps: sharing information is important, but a trial needs **evidence** that the court can use. The speaker called the joint investigation team ([[jit|JIT]]) a good practice [@amsterdam-2016, Panel III].\n\nEach tool below answers one need. Choose the need first.',
        },
        {
          type: 'table',
          caption: 'Eight needs, eight tools',
          columns: ['You need', 'Tool', 'Time or limit', 'Legal basis'],
          rows: [
            [
              'A suspect surrendered',
              '[[european-arrest-warrant|European Arrest Warrant]]',
              'Decision 60 days after arrest; 10 days after consent',
              '[@eaw-framework-decision, Arts. 2 and 17]',
            ],
            [
              'Evidence in another Member State',
              'European Investigation Order ([[eio|EIO]])',
              '30 days to recognise it, then 90 days to carry it out; not Denmark, Ireland',
              '[@eio-directive, Art. 12]',
            ],
            [
              'Joint work day by day',
              'JIT',
              'By agreement, for one purpose and a fixed period',
              '[@jit-legal-basis, Art. 13]',
            ],
            [
              'Data held by a service provider',
              'European Production or Preservation Order',
              'Production in 10 days, in emergencies 8 hours; [since 18 August 2026](#ch4-e-evidence); not Denmark, use legal assistance there',
              '[@e-evidence-regulation, Arts. 4, 5 and 10]',
            ],
            [
              'Property frozen or confiscated in another Member State',
              'Freezing order, confiscation order',
              'Certificate on its own form',
              '[@freezing-and-confiscation-regulation]',
            ],
            [
              'Help from a third country',
              'Mutual legal assistance',
              'Under [[untoc-and-its-protocols|UNTOC]] Art. 18 or a treaty, through the central authority',
              '[@un-organised-crime-convention, Art. 18]',
            ],
            [
              'One case, two States that prosecute',
              'Consultation; [[eurojust|Eurojust]]',
              'Aim: no double prosecution of the same facts',
              '[@jurisdiction-conflicts-and-ejn]',
            ],
            [
              'The case moved to the State where the leader lives',
              'Transfer of proceedings',
              'Applies from 1 February 2027, not to Denmark [@transfer-of-proceedings-regulation]. Until then, consult and agree',
              'Regulation (EU) 2024/3011',
            ],
          ],
        },
        {
          type: 'outcome',
          of: { scenario: 'ch6-decision-d9', decision: 'd9' },
          texts: [
            {
              options: ['jit3', 'jit2'],
              text: 'In Operation BEACON the bank statements behind E8 arrive inside the joint team and can be used in court.',
            },
            {
              options: ['orders'],
              text: 'In Operation BEACON the bank statements behind E8 come by European Investigation Order, after sixty days.',
            },
            {
              options: ['four'],
              text: 'In Operation BEACON the bank statements behind E8 are contested: the first judge has asked for the agreement.',
            },
          ],
          otherwise:
            'In Operation BEACON E8 is still intelligence: a court sees the statements only by order, or inside a joint team.',
        },
        {
          type: 'question',
          id: 'ch7-ask-before-it-is-gone',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch7-p03-before-it-is-gone',
            objective: 'lo7-3',
            page: 'ch7-toolbox',
            stem: 'Look back to chapter 4. Messages of an account vanish after three days. The provider is represented in another bound Member State. The judge who can order production is free on Monday; today is Friday. What goes out today?',
            choices: [
              {
                id: 'wait-monday',
                text: 'The production order on Monday, as content needs a judge',
                feedback: 'By Monday there may be nothing left to produce.',
              },
              {
                id: 'preserve',
                text: 'A preservation order; production follows on Monday',
                correct: true,
                feedback: 'Yes. It keeps the data for 60 days.',
              },
              {
                id: 'emergency',
                text: 'A production order marked as an emergency',
                feedback: 'The loss of data is no emergency in the sense of danger to life.',
              },
              {
                id: 'screenshots',
                text: 'A request to the owner of the account for screenshots',
                feedback: 'It may warn the owner, and screenshots are weak evidence.',
              },
            ],
            feedback: {
              correct:
                'Preserve first, produce then. The order to preserve needs less than the order to produce.',
              incorrect:
                'Send a preservation order today. It buys 60 days, in which a judge can decide on production.',
            },
          },
        },
        {
          type: 'figure',
          id: 'ch7-figure-g26',
          title: 'Which judicial tool?',
          description:
            'A decision tree starts with the question what you need. Five answers lead to a person, evidence, property, joint work or the place of trial. A second question, where, leads to the tool.',
          source:
            'Tools: texts named in the table above, as at the publication of this module. Arrangement: authors of this module',
          diagram: {
            kind: 'tree',
            root: {
              label: 'What do you need?',
              children: [
                {
                  edge: 'a person',
                  label: 'Where?',
                  children: [
                    { edge: 'Member State', label: 'European Arrest Warrant' },
                    { edge: 'third country', label: 'Extradition', detail: 'UNTOC Art. 16 or treaty' },
                  ],
                },
                {
                  edge: 'evidence',
                  label: 'Who holds it?',
                  children: [
                    { edge: 'Member State', label: 'EIO' },
                    { edge: 'service provider', label: 'European Production Order' },
                    { edge: 'third country', label: 'Mutual legal assistance' },
                  ],
                },
                {
                  edge: 'property',
                  label: 'Where?',
                  children: [
                    { edge: 'Member State', label: 'Freezing or confiscation order' },
                    {
                      edge: 'third country',
                      label: 'Mutual legal assistance',
                      detail: 'UNTOC Art. 13 or treaty',
                    },
                  ],
                },
                { edge: 'daily joint work', label: 'JIT', detail: 'Ask Eurojust for support' },
                { edge: 'one place of trial', label: 'Consult, then Eurojust' },
              ],
            },
          },
        },
        {
          type: 'text',
          heading: 'The list that saves a step',
          text: 'Many requests work only if the act is an offence in both States. With an arrest warrant, the executing State does not check this for listed offences. The offence must carry a maximum of at least three years in the issuing State. The list contains facilitation of unauthorised entry and residence, trafficking in human beings ([[thb|THB]]), participation in a criminal organisation, and forgery of administrative documents [@eaw-framework-decision, Art. 2(2)]. Facilitation is also on the list for freezing and confiscation orders [@freezing-and-confiscation-regulation].',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Write so that a stranger can act',
          text: '- Say **why** it is urgent, and until when. Time limits are maximum times.\n- Describe facts, not suspicions: who, where, when, how much.\n- Name the role of each person. Say who is a victim or a witness.\n- Use the right form: evidence and assets travel on different forms.\n- Inside a JIT you need no EIO between its members. An EIO cannot set up a JIT [@eio-directive, Art. 3]. The [platform for JITs](#ch6-jit) is optional.\n- For data in a third country, the Budapest Convention offers preservation and a network that answers day and night [@budapest-cybercrime-convention]. [Chapter 4](#ch4-e-evidence) tells where its second Protocol stands.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Before you issue or validate an EIO, check two things. It must be necessary and proportionate, taking into account the rights of the suspect. And the measure must be one that you could order in a similar case at home [@eio-directive, Art. 6(1)]. On 30 April 2024 the Court of Justice added: a prosecutor may ask in this way for evidence that another State already holds, and the person must be able to challenge it effectively [@cjeu-encrochat-2024]. Where a simple contact is enough, the European Judicial Network helps you to find the right colleague [@ejn-decision].',
        },
      ],
    },
    {
      id: 'ch7-eurojust',
      title: 'Eurojust at work',
      blocks: [
        {
          type: 'text',
          heading: 'What Eurojust said in 2016',
          text: 'In Amsterdam, [[eurojust|Eurojust]] described its aim in three parts. It brings judicial and law-enforcement authorities together. It solves legal and practical problems between legal systems: 30 of them at the time. And it lets authorities exchange information directly while their investigations run. A survey among practitioners had shown four main problems: collecting evidence, cooperating with other States, legal questions, and translation [@amsterdam-2016, Panel I].\n\nEurojust also announced new steps: a contact point and a thematic group on smuggling, work in the [[hotspot|hotspots]], and cooperation with the EU naval operation in the Mediterranean, [[eunavfor-med|EUNAVFOR MED]] [@amsterdam-2016, Panel I].',
        },
        {
          type: 'table',
          caption: 'What Eurojust can do for your case',
          columns: ['Tool', 'What it gives you'],
          rows: [
            ['National desk', 'Colleagues of your own State, who speak your language and know your law'],
            [
              'Coordination meeting',
              'All authorities at one table, with interpretation, to agree who does what',
            ],
            [
              'Coordination centre',
              'One place that follows searches and arrests in several States in real time',
            ],
            [
              'Support for joint investigation teams ([[jit|JITs]])',
              'Help with the agreement, money, and experience of other teams',
            ],
            ['Liaison prosecutors, contact points', 'A way to colleagues in third countries'],
          ],
          source:
            'Regulation (EU) 2018/1727, which lists “immigrant smuggling” in Annex I [@eurojust-regulation]',
        },
        {
          type: 'process',
          id: 'ch7-figure-g29',
          title: 'A smuggling case at Eurojust',
          description:
            'Five steps: a national authority asks its desk, the desks concerned meet, the authorities meet, they act on one day, and they follow up. Each step shows who does the work.',
          source:
            'Eurojust in 2016 [@amsterdam-2016, Panel I]; Regulation (EU) 2018/1727 [@eurojust-regulation]',
          belowTitle: 'Who',
          steps: [
            {
              label: 'Request at the national desk',
              detail: 'Facts, States, wish, deadline',
              below: 'Prosecutor or judge',
            },
            {
              label: 'Meeting of the desks concerned',
              detail: 'Who is involved, which obstacles?',
              below: 'National desks',
            },
            {
              label: 'Coordination meeting',
              detail: 'Plan, roles, tools; perhaps a JIT',
              below: 'National authorities, desks',
            },
            { label: 'Action day', detail: 'Coordination centre if needed', below: 'Police and prosecutors' },
            {
              label: 'Follow-up',
              detail: 'Evidence, requests, place of trial',
              below: 'National authorities, desks',
            },
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Your first contact: six things to bring',
          text: '1. The facts on one page, with dates and names\n2. The link to other States: a number, an account, a vehicle, an arrest\n3. The stage of your case, and what you know of cases elsewhere\n4. What you ask for\n5. Your deadline, such as the end of a detention period\n6. The language that you can work in, and how secret the case is',
        },
        {
          type: 'text',
          heading: 'Too little, too late?',
          text: 'A Dutch national prosecutor was critical in 2016. [[europol|Europol]] and Eurojust, the prosecutor said, often receive too little information, and receive it too late. The agencies should also start more work themselves [@amsterdam-2016, Panel II]. Both halves deserve an answer. Which case on your desk has a link to another State that nobody at Eurojust knows about?',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Support, not command',
          text: 'Eurojust does not arrest, charge or judge, and it does not decide about [[asylum|asylum]]. National authorities decide. Eurojust may ask them, with reasons, to open an investigation, to coordinate, or to accept that another State is better placed to prosecute [@eurojust-regulation, Art. 4]. In return there are duties: certain serious cases that concern several Member States must be reported to the national desk [@eurojust-regulation, Art. 21]. Your national law says who reports, and in which form: note the article at the start of the file.',
        },
        {
          type: 'text',
          heading: 'Since 2016',
          text: 'Since 12 December 2019 Eurojust has worked under Regulation (EU) 2018/1727. It replaced the Decision of 2002 that was in force when Eurojust spoke in Amsterdam [@eurojust-regulation]. The United Kingdom is now a third country.\n\nThe group announced in 2016 exists: since 2020, prosecutors of all Member States and some others have met in the Focus Group on Migrant Smuggling. Its report of 14 April 2026 asks for more JITs, also with third countries, for digital tools, and for cases against leaders, not only drivers [@eurojust-focus-group]. Ask your national desk who represents your State there.\n\nIn 2023 Eurojust handled 425 smuggling cases, with 31 coordination meetings and 18 JITs [@eurojust-figures-2023]. Later figures were not seen. In June 2026 the Commission proposed to strengthen Eurojust; quote the Regulation of 2018, in its consolidated text.',
        },
        {
          type: 'question',
          id: 'ch7-ask-meetings-per-case',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch7-p04-meetings-per-case',
            objective: 'lo7-4',
            page: 'ch7-eurojust',
            stem: 'In 2023 there were 425 smuggling cases and 31 coordination meetings at Eurojust. What follows for your own first call?',
            choices: [
              {
                id: 'too-small',
                text: 'A case with two States is too small for a meeting',
                feedback: 'The figures say nothing about size.',
              },
              {
                id: 'meeting-is-rare',
                text: 'Most cases are dealt with without such a meeting; say what you need',
                correct: true,
                feedback: 'Yes. Often the desks solve one problem between themselves.',
              },
              {
                id: 'queue',
                text: 'You have to wait, as there are more cases than meetings',
                feedback: 'A meeting is one tool among several, and no queue.',
              },
              {
                id: 'failure',
                text: 'Most of the cases failed, as they did not reach a meeting',
                feedback: 'A meeting is no measure of success.',
              },
            ],
            feedback: {
              correct: 'Fewer than one meeting for ten cases: the national desk helps in many other ways.',
              incorrect:
                'The two figures count different things. Most help from Eurojust does not take the form of a coordination meeting.',
            },
          },
        },
      ],
    },
    {
      id: 'ch7-profit',
      title: 'Taking the profit away',
      blocks: [
        {
          type: 'text',
          text: 'Arrests remove people from a network; confiscation removes its motive. The 2016 conference wanted [[migrant-smuggling|migrant smuggling]] to become a business with **low** profit [@amsterdam-2016, Next steps]. One workshop named the three verbs for this: trace, freeze, confiscate [@amsterdam-2016, Workshop 2]. Money laundering stands beside smuggling in several sources [@iom-leaflet, Profitability] [@interpol-2016, Q4].',
        },
        {
          type: 'process',
          id: 'ch7-process-assets',
          title: 'From the first payment to confiscation',
          description:
            'Five steps lead from tracing money to sharing or returning it. Each step shows a question and the legal tool.',
          source:
            'Three verbs: Amsterdam 2016 [@amsterdam-2016, Workshop 2]. Tools: EU law as at the publication of this module [@financial-information-directive] [@money-laundering-offence-directive] [@freezing-and-confiscation-regulation]',
          aboveTitle: 'Question',
          belowTitle: 'Tool',
          steps: [
            {
              label: 'Trace',
              above: 'Where did the money go?',
              below: 'Account registries, FIU, asset recovery office',
            },
            { label: 'Freeze', above: 'Could it vanish tonight?', below: 'Freezing order' },
            {
              label: 'Prove',
              above: 'Which offence did it come from?',
              below: 'Smuggling or laundering charge',
            },
            { label: 'Confiscate', above: 'Who owns it in truth?', below: 'Confiscation order of a court' },
            { label: 'Return or use', above: 'Who was harmed?', below: 'Compensation, national rules' },
          ],
        },
        {
          type: 'table',
          caption: 'The legal tools, one by one',
          columns: ['Tool', 'What the law says', 'Source'],
          rows: [
            [
              'Laundering offence',
              'Migrant smuggling counts as criminal activity whose proceeds can be laundered',
              '[@money-laundering-offence-directive, Art. 2(1)]',
            ],
            [
              'Bank-account registries',
              'Designated authorities can see who holds which account',
              '[@financial-information-directive]',
            ],
            [
              'Financial intelligence unit ([[fiu|FIU]])',
              'Exchange of financial information with police',
              '[@financial-information-directive]',
            ],
            [
              'Freezing and confiscation across borders',
              'Orders of one Member State are recognised in another',
              '[@freezing-and-confiscation-regulation]',
            ],
            [
              'Asset tracing from day one',
              'Where large profit is likely, the tracing of assets starts at once',
              '[@asset-recovery-directive, Art. 4]',
            ],
            [
              'Asset recovery offices, which trace criminal property',
              'They get access to data, and can freeze urgently; the CARIN network links them [@carin]',
              '[@asset-recovery-directive, Arts. 5–11]',
            ],
            [
              'Wider confiscation',
              'From third parties; extended; in certain cases without conviction; unexplained wealth that is linked to crime',
              '[@asset-recovery-directive, Arts. 13–16]',
            ],
            [
              'Sale before judgment',
              'Goods that lose value, such as a van, can be sold early and the money kept',
              '[@asset-recovery-directive, Art. 21]',
            ],
            [
              'Liability of companies',
              'A firm can be sanctioned when a leading person acts for its benefit',
              '[@framework-decision-2002-946, Arts. 2–3]',
            ],
            [
              'The vehicle',
              'The means of transport may be confiscated',
              '[@framework-decision-2002-946, Art. 1(2)]',
            ],
          ],
        },
        {
          type: 'text',
          heading: 'Why a laundering charge helps',
          text: 'Smuggling happens at the border and is soon over. Money stays longer, and it leaves records. The person who collects payments may never meet a migrant. A laundering charge reaches this person. It also lets you use evidence from banks, where witnesses have left or are afraid. But it needs its own proof: that the money comes from crime, and what the person knew.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Open the asset file on day one',
          text: '- Ask for a [[financial-investigation|financial investigation]] in every smuggling case; the conference saw it as the rule, not the exception [@amsterdam-2016, Workshop 2]. The law now expects it [@asset-recovery-directive, Art. 4].\n- List what each suspect owns, uses or controls, with the date.\n- Plan the freezing for the same hour as the arrests, in all States.\n- Keep **victims’ money and documents** apart. They are evidence, and they belong to somebody.',
        },
        {
          type: 'question',
          id: 'ch7-ask-envelope',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch7-p05-envelope',
            objective: 'lo7-2',
            page: 'ch7-profit',
            stem: 'On the action day you find, in the safe of the creditor, seven envelopes with first names, cash and a passport in each. How do you record them?',
            choices: [
              {
                id: 'proceeds',
                text: 'As proceeds of the creditor, to be frozen with the rest',
                feedback: 'The names say that the money may belong to others.',
              },
              {
                id: 'hand-back',
                text: 'Handed back to the seven at once, against a receipt',
                feedback: 'They are evidence too. First record, then ask the prosecutor.',
              },
              {
                id: 'apart',
                text: 'Each one apart, photographed, as evidence that may belong to a victim',
                correct: true,
                feedback: 'Yes. They prove control over people, and they belong to somebody.',
              },
              {
                id: 'passports-only',
                text: 'Passports to the immigration office, cash to the freezing list',
                feedback: 'Papers and money together show the hold on each person.',
              },
            ],
            feedback: {
              correct:
                'Victims’ money and documents are kept apart: evidence now, and property to be returned.',
              incorrect:
                'Record each envelope by itself. It is evidence of control, and its content may belong to a victim.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Property has owners and defenders',
          text: 'Freezing and confiscation touch the rights of suspects, families and third parties. People affected must have a remedy, and a court decides about confiscation [@eu-charter, Arts. 17 and 47]. Reason each measure: which item, which link to the offence, which value. An order without this work is easy to attack in the State that has to carry it out.',
        },
        {
          type: 'text',
          heading: 'Since November 2026: what you may expect from your law',
          text: 'Directive (EU) 2024/1260 had to be in national law on 23 November 2026. Its scope includes organised crime, trafficking and money laundering [@asset-recovery-directive, Art. 2]. Ask which parts your State has adopted. Then request the tracing on the first day, and name the property that loses value.\n\nNot the same: a carrier may have to pay because it brought passengers without papers. This needs no proof of smuggling [@carriers-directive-2001-51, Art. 4]; [chapter 8](#ch8-transport) explains it.',
        },
      ],
    },
    {
      id: 'ch7-hard-cases',
      title: 'Hard cases: the sea, third countries, and law in motion',
      blocks: [
        {
          type: 'accordion',
          heading: 'Three hard questions',
          sections: [
            {
              title: 'Who may act on the high seas?',
              text: 'As a rule only the **flag State**. Smuggling alone lets no other State board; lack of nationality does [@un-law-of-the-sea-convention, Arts. 92 and 110]. The Protocol adds a way: ask the flag State, and keep everyone safe [@un-smuggling-protocol, Arts. 8–9]. The duty to rescue stays [@un-law-of-the-sea-convention, Art. 98]. A special power off Libya began with UN Resolution 2240 in 2015 [@un-security-council-2240]. It ended on 29 September 2024: see [chapter 3](#ch3-sea).\n\nWho may prosecute? In 2016 a prosecutor from Rome proposed jurisdiction on the high seas without a link to one territory [@amsterdam-2016, Panel III]. [[untoc-and-its-protocols|UNTOC]] lets a State reach a group abroad that plans serious crime on its territory [@un-organised-crime-convention, Art. 15(2)(c)]. Does your law use this?',
            },
            {
              title: 'What if the third country has no such offence?',
              text: 'The study of 2015 found the biggest [[hub|hubs]] mainly outside the EU, and a [gap in national laws](#ch6-beyond-eu) there: a basis to prosecute the biggest actors was missing [@amsterdam-2016, EMN study]. Ask three questions. Is the State a Party to the Protocol? Is the act punished under another name? Is there a treaty on assistance?',
            },
            {
              title: 'Is this text still in force?',
              text: 'Ask from which date a new text **applies**, and what its transition rule says. An example: which State is responsible for an [[asylum|asylum]] application? Regulation (EU) 2024/1351 has applied since 1 July 2026. For applications registered earlier, the criteria of Dublin III decide [@dublin-and-migration-pact, Arts. 84–85].',
            },
          ],
        },
        {
          type: 'timeline',
          id: 'ch7-figure-g30',
          title: 'Law in motion, 2000–2026',
          description:
            'Three lanes show when texts were adopted, published or began to apply. Replaced texts are struck out.',
          source:
            'Dates from the texts, as at 30 November 2026 [@un-smuggling-protocol] [@directive-2002-90] [@eurojust-regulation] [@e-evidence-regulation] [@victims-rights-directive-2026-1472] [@return-regulation-proposal-2025] [@dublin-and-migration-pact]',
          lanes: ['Offences and rights', 'Cooperation', 'Borders and asylum'],
          events: [
            { date: '2000-11-15', label: 'Smuggling Protocol adopted', lane: 0 },
            {
              date: '2002-02-28',
              label: 'Eurojust Decision',
              detail: 'Replaced in 2018',
              lane: 1,
              ended: true,
            },
            { date: '2002-11-28', label: 'Facilitators Package', detail: 'Still the law', lane: 0 },
            { date: '2004-01-28', label: 'Protocol in force', lane: 0 },
            {
              date: '2008-12-16',
              label: 'Return Directive',
              detail: 'Applies until the new Regulation does',
              lane: 2,
            },
            {
              date: '2011-04-05',
              label: 'Trafficking Directive',
              detail: 'Amended in 2024; due in national law in July 2026',
              lane: 0,
            },
            {
              date: '2013-06-26',
              label: 'Dublin III Regulation',
              detail: 'Repealed; old applications only',
              lane: 2,
              ended: true,
            },
            { date: '2014-04-03', label: 'European Investigation Order', lane: 1 },
            {
              date: '2015-10-09',
              label: 'UN Security Council: Resolution 2240',
              detail: 'High seas off Libya; ended in September 2024',
              lane: 1,
              ended: true,
            },
            { date: '2018-11-14', label: 'Eurojust and freezing Regulations', lane: 1 },
            { date: '2020-10-01', label: 'Guidance on humanitarian help', lane: 0 },
            {
              date: '2023-07-12',
              label: 'e-Evidence Regulation',
              detail: 'Applies since 18 August 2026',
              lane: 1,
            },
            {
              date: '2023-11-28',
              label: 'Proposals on smuggling and Europol',
              detail: 'Europol: adopted; facilitation: stalled in August 2026',
              lane: 0,
            },
            {
              date: '2024-05-14',
              label: 'Pact on Migration and Asylum',
              detail: 'Applies since 12 June and 1 July 2026',
              lane: 2,
            },
            {
              date: '2024-12-19',
              label: 'Passenger-data Regulations',
              detail: 'Wait for a central router',
              lane: 2,
            },
            { date: '2025-06-03', label: 'Kinsa judgment', lane: 0 },
            { date: '2025-11-25', label: 'Parliament adopts the ECAMS Regulation', lane: 1 },
            { date: '2026-06-17', label: 'Victims’ Rights Directive amended', lane: 0 },
            { date: '2026-07-01', label: 'Regulation (EU) 2024/1351 applies', lane: 2 },
            {
              date: '2026-10-01',
              label: 'Return Regulation adopted by the Council',
              detail: 'Most rules not before October 2027',
              lane: 2,
            },
          ],
        },
        {
          type: 'outcome',
          of: { scenario: 'ch6-decision-d9', decision: 'd9' },
          texts: [
            { options: ['jit3'], text: 'The agreement of the joint team of A, B and C is nearly signed.' },
            { options: ['jit2'], text: 'B and C have a joint team; A answers by orders.' },
            { options: ['orders', 'four'], text: 'There is no joint team that a judge would recognise.' },
          ],
          otherwise: 'Whether there is a joint team is still open.',
        },
        {
          type: 'scenario',
          id: 'ch7-decision-d10',
          heading: 'Operation BEACON: Four people, four answers',
          text: 'Monday 11 January. Your charging list in B. J.: paid for each passenger, four nights, no sign of pressure. L.: drove once, debt, papers kept, wrote “Knock”, called at 22:31. G., in C: says that F. forced G. through a debt; E8 shows a commission and no debt, and G. offered the service to another shop. N., in A: brought R., for whom N. has cared for two years.',
          decisions: [
            {
              id: 'd10',
              prompt: 'What do you put to the others as a common line?',
              options: [
                {
                  id: 'each',
                  text: 'J.: facilitation for gain. G.: screened, then laundering. L.: Art. 8 first. N.: no facilitation charge.',
                  consequence:
                    "Four facts, four answers. G.'s claim is looked at with the same form as L.'s; nothing supports it, and the record says why. A warrant for J., a freezing order for the account. L. becomes the witness who knows the voice.",
                  verdict: 'best',
                },
                {
                  id: 'court',
                  text: 'J. and G.: facilitation, laundering. L.: charged, Art. 8 left to the court. N.: no facilitation charge.',
                  consequence:
                    'Nobody is forgotten, and the court may still apply Art. 8. But L. waits eight months as an accused, loses the room in the shelter, and speaks through a lawyer only. The voice is identified late.',
                  verdict: 'acceptable',
                  losses: ['time', 'trust'],
                },
                {
                  id: 'wait',
                  text: 'J., G. and L.: no charge before each claim is clear. N.: wait for the end of the asylum procedure first.',
                  consequence:
                    'Fair in tone. J. leaves the State, the account is emptied in three days, and N. lives for a year with a question that *Kinsa* has answered. Screening and investigation can run side by side.',
                  verdict: 'poor',
                  losses: ['evidence', 'time'],
                },
                {
                  id: 'one',
                  text: 'J., G., L. and N.: one charge, one network, danger to life; the court can sort out the parts of each.',
                  consequence:
                    "National law may not punish N. for bringing a child in N.'s care. L. was compelled or was not: nobody asked. The court sends the charge back, and the case loses four months and its best witness.",
                  verdict: 'poor',
                  losses: ['trust', 'time'],
                },
              ],
            },
          ],
          debrief:
            'Four facts, four answers. For N., *Kinsa* applies: see [the case](#ch7-eu-offences). The debt of the tenants points to [[thb|trafficking]]: protect them. The rule on danger to life needs help to enter or transit.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'Six files are moving, each told on one page:\n\n- facilitation: [chapter 1](#ch1-irregular-migration), with the debate [here](#ch7-eu-offences);\n- Europol, EMPACT, EU policy: [chapter 1](#ch1-eu-response);\n- return: [chapter 9](#ch9-return);\n- asylum, relocation and temporary protection: [chapter 9](#ch9-legal-channels) and [onward movement](#ch9-onward);\n- passenger data and carriers: [chapter 8](#ch8-transport);\n- sanctions and the Council of Europe: [chapter 6](#ch6-beyond-eu).\n\nFor your case, fix one date first: that of the offence, the application or the order. Then ask which text applied on that day.',
        },
        {
          type: 'takeaways',
          heading: 'Take away from chapter 7',
          items: [
            'The charge rests on **national** law; treaties and EU law stand behind it.',
            'UN law always requires gain; EU law of 2002 only for help to **reside**.',
            'The eight-year rule needs gain **plus** a criminal organisation or danger to life.',
            'To have been smuggled is no offence under the Protocol. To bring in children in one’s actual care is no facilitation.',
            'Person, evidence, property, data: each has its own tool. Call [[eurojust|Eurojust]] early.',
            'Ask of every text: in force since when, and for whom?',
          ],
        },
      ],
    },
  ],
});
