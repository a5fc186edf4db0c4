import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch6',
  title: 'International cooperation',
  summary:
    'Who does what across borders, and which channel fits which need. How joint structures and joint investigation teams work. How to share information without putting a person at risk. In Operation BEACON the five reports meet for the first time.',
  objectives: [
    {
      id: 'lo6-1',
      text: 'match agencies and organisations with their mandate',
    },
    {
      id: 'lo6-2',
      text: 'choose the right channel for information and for evidence',
    },
    {
      id: 'lo6-3',
      text: 'describe the operational structures: EMPACT, JOT Mare, EMSC, hotspots, joint operations and joint investigation teams',
    },
    {
      id: 'lo6-4',
      text: 'explain cooperation with third countries and regional processes',
    },
    {
      id: 'lo6-5',
      text: 'name the main obstacles and propose remedies that respect data protection',
    },
  ],
  pages: [
    {
      id: 'ch6-why-together',
      title: 'Why nobody can do it alone',
      blocks: [
        {
          type: 'text',
          text: 'A journey crosses borders. An authority’s powers stop at them. A network gains from this gap: each State sees one stretch of the road and may take it for the whole.\n\nPractitioners have described the gap for years:\n\n- **Where the centres are.** A 2015 study for the European Commission was presented in Amsterdam in January 2016 ([[emn|EMN]] study; EMN is the European Migration Network). It found the largest [[hub|hubs]] and networks mostly outside the European Union (EU). So plans must reach across borders [@amsterdam-2016, EMN study].\n- **Who can help.** In 2016 a speaker of the German Federal Police said that a country of destination needs others, near and far. A real remedy needs the police of transit and destination countries together [@amsterdam-2016, Panel II].\n- **What is asked for.** In about 2011 the International Organization for Migration ([[iom|IOM]]) called for more cooperation across borders [@iom-leaflet, Profitability]. In 2017 a note for experts added joint projects and agreements [@kyiv-2017, areas of prevention].',
        },
        {
          type: 'text',
          heading: 'Fragments are an advantage, for the network',
          text: 'The Dutch minister of justice asked the 2016 conference to unite the fight: at home, in the EU and across borders [@amsterdam-2016, key note speeches]. Other partners also belong in the picture [@amsterdam-2016, aims].\n\nLook at Operation BEACON, the **fictional** case of this module. Five desks have five true reports. None of them is wrong, and none of them is enough.',
        },
        {
          type: 'figure',
          id: 'ch6-figure-g24',
          title: 'Operation BEACON: who sees what',
          description:
            'Five pieces of a puzzle lie around an open question. Each piece is a report and names the desk that holds it. Only together can the pieces answer the question in the middle.',
          source: 'Operation BEACON, invented for this module; Member States A, B and C',
          diagram: {
            kind: 'puzzle',
            centre: 'Five cases, or one?',
            pieces: [
              { label: 'Two genuine passports, two wrong persons', holder: 'Border guards, Port Halden (A)' },
              { label: 'Fourteen people in a lorry', holder: 'Police near Mirava (B)' },
              { label: '“Family travel, safe, pay later”', holder: 'Online investigators (C)' },
              { label: 'Many small transfers, one account', holder: 'Financial intelligence unit (C)' },
              { label: 'Seven workers, one creditor', holder: 'Labour inspectors, Osterfeld (C)' },
            ],
          },
        },
        {
          type: 'outcome',
          of: { scenario: 'ch2-decision-d3', decision: 'd3' },
          texts: [
            {
              options: ['call', 'part'],
              text: 'In Operation BEACON, B’s first comparison has the item from C: your bulletin carried it.',
            },
            {
              options: ['asis'],
              text: 'In Operation BEACON, a partner service still quotes “86 people”. The correction travels more slowly.',
            },
            {
              options: ['trend'],
              text: 'In Operation BEACON, C’s report is missing from B’s first comparison: item 5 was taken out of the bulletin.',
            },
          ],
          otherwise: 'In Operation BEACON, each desk still sees its own report.',
        },
        {
          type: 'question',
          id: 'ch6-ask-first-question',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch6-p01-first-question',
            objective: 'lo6-5',
            page: 'ch6-why-together',
            stem: 'Three of the five pieces lie in Member State C. B writes to C for the first time. Which question helps C most to see whether the pieces belong together?',
            choices: [
              {
                id: 'whole-picture',
                text: '“What do you know about migrant smuggling in Osterfeld?”',
                feedback: 'A wide question brings a long report, and nobody compares anything.',
              },
              {
                id: 'hooks-compared',
                text: '“Do this number, this van or this account occur in any of your files?”',
                correct: true,
                feedback: 'Yes. A hook can be searched for at each of the three desks.',
              },
              {
                id: 'same-network',
                text: '“Do you agree that your three reports concern one network?”',
                feedback: 'You ask for a conclusion before anybody has compared facts.',
              },
              {
                id: 'send-files',
                text: '“Please send us the complete files of the three desks.”',
                feedback: 'Too much data, and for the most part without a purpose yet.',
              },
            ],
            feedback: {
              correct: 'Hooks are what two files can share: a number, an account, a vehicle, a document.',
              incorrect:
                'Ask about something that can be found again: a number, an account, a vehicle, a document. A general question has no answer.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Cooperation starts at home',
          text: 'Three of the five pieces lie in one Member State, C. Suppose that the labour inspectors, the online unit and the [[fiu|financial intelligence unit]] in C never speak to one another. Then C cannot give a good answer when B asks. A 2016 workshop put it clearly: services that work together at home are the condition for good exchange with other countries [@amsterdam-2016, Workshop 1].',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Four habits before you close a file',
          text: '1. **People:** is everybody safe, and does anybody elsewhere need help because of what I know?\n2. **Hooks:** list what could exist in another file, such as a telephone number, an account, a vehicle or a document number.\n3. **Home:** ask the other services of your own country about these hooks.\n4. **Abroad:** send them through the right channel. “Nobody has asked” is no reason to keep them.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Ask at the first presentation of a case: which other State has a piece of it? A file about one stretch of the journey may miss the gain, the danger or the organiser. A second State may be preparing a charge on the same facts.',
        },
        {
          type: 'text',
          heading: 'Where this chapter leads',
          text: 'You meet the partners first (EU agencies, INTERPOL, other organisations). Then come the structures in which they work, the choice of a channel, and countries outside the EU. At the end you look at obstacles, and you put the five pieces together.',
        },
      ],
    },
    {
      id: 'ch6-eu-agencies',
      title: 'Who does what: EU agencies',
      blocks: [
        {
          type: 'text',
          text: 'In January 2016 four agencies of the European Union (EU) told the Amsterdam conference what they offered against smuggling [@amsterdam-2016, Panel I]. The mandate decides whom you ask. Read the last column as well: it saves you wrong hopes.',
        },
        {
          type: 'table',
          caption: 'EU agencies: role, best use and limit',
          columns: ['Agency', 'In January 2016', 'Ask it when', 'It does not'],
          rows: [
            [
              '[[europol|Europol]], law enforcement',
              'Data for all involved, tailored analysis, leads, direct cross-checks, forensic and technical help',
              'A number, name or vehicle may be known elsewhere',
              'Arrest or search [@europol-regulation, Art. 4(5)]',
            ],
            [
              'European Centre Against Migrant Smuggling (ECAMS), inside Europol',
              'Announced under the name [[emsc|EMSC]] (European Migrant Smuggling Centre)',
              'One network needs several States at once: an operational task force, a deployment',
              'Give you a legal basis: national law does',
            ],
            [
              '[[frontex|Frontex]], border and coast guard',
              'Joint operations, [[debriefing|debriefings]], risk analysis, help with returns',
              'You need the picture at the external border',
              'Lead your criminal investigation',
            ],
            [
              '[[eurojust|Eurojust]], criminal justice',
              'A table for judicial and police authorities; help with problems between legal systems (30 at that time)',
              'Two or more States investigate or prosecute',
              'Charge or judge',
            ],
            [
              'European Asylum Support Office ([[easo|EASO]]), now EU Agency for Asylum (EUAA)',
              'Information in [[hotspot|hotspots]], [[relocation|relocation]], a pilot on screening in Greece',
              'Applicants and reception are concerned',
              'Decide on an application',
            ],
            [
              '[[cepol|CEPOL]], training',
              'Courses, shaped with Frontex and Europol',
              'Your unit lacks a skill',
              'Run operations',
            ],
            [
              '[[fra|FRA]], fundamental rights',
              'A seat in the workshop on push and pull factors',
              'You plan a measure that touches rights',
              'Decide individual complaints',
            ],
          ],
          source:
            'Second column: Amsterdam conference [@amsterdam-2016, Panel I and Workshop 6]. Limits: the agencies’ founding acts [@europol-regulation] [@europol-smuggling-centre-regulation] [@frontex-regulation] [@eurojust-regulation] [@euaa-regulation] [@eu-lisa-regulation] [@cepol-regulation] [@fra-regulation]. Third column: authors of this module',
        },
        {
          type: 'text',
          heading: 'Three points behind the table',
          text: '- **A hub for information.** The EU Commissioner for migration spoke of a future centre at Europol. All information on smuggling in Europe should meet there [@amsterdam-2016, key note speeches].\n- **Agencies work as a chain.** A working arrangement of July 2026 between Europol and Frontex took the place of the one of 2015 [@europol-frontex-arrangement-2026]. In 2016 Frontex had platforms for the hotspots in Catania and Piraeus and passed information to Europol. The screening pilot joined EASO, Frontex and [[eu-lisa|eu-LISA]], which runs large databases. Eurojust planned a contact point and a thematic group on smuggling [@amsterdam-2016, Panel I].\n- **Agencies live on what you send.** The panel agreed that they cannot be effective unless Member States feed them [@amsterdam-2016, Panel I].',
        },
        {
          type: 'statistic',
          heading: 'Frontex and returns in 2015',
          statistics: [
            {
              value: '66',
              unit: 'operations',
              counted: 'Joint return operations, described as successful',
              where: 'From the EU to countries of origin',
              period: '2015',
              counter: 'Frontex, at the Amsterdam conference [@amsterdam-2016, Panel I]',
              caution: 'Returns by single States are not included.',
            },
            {
              value: '3 000',
              unit: 'persons',
              counted: 'Persons returned in these operations',
              where: 'From the EU to countries of origin',
              period: '2015',
              counter: 'Frontex, at the Amsterdam conference [@amsterdam-2016, Panel I]',
              caution:
                'A round number, printed “3.000” in the report: the dot separates thousands, it is no decimal point.',
            },
          ],
        },
        {
          type: 'callout',
          kind: 'historical',
          text: 'The two numbers and the offers are of 2015 and January 2016. They teach you to read such statements: who counts, what, and what is left out.',
        },
        {
          type: 'scenario',
          id: 'ch6-scenario-agency',
          heading: 'Operation BEACON: whom do you ask?',
          text: '*An invented case.* The fourteen people found near Mirava, Member State B, are in care. Three of them handed over their telephones with a clear yes. That is not enough: since October 2024 a court or another independent body must approve the access first, except in real urgency [@cjeu-landeck-2024]. A judge has approved it. One contact number appears in all three.',
          decisions: [
            {
              id: 'number',
              prompt: 'You want to know whether the number is known in another State. Whom do you ask first?',
              options: [
                {
                  id: 'europol-check',
                  text: 'Europol, through the national unit: a cross-check of the number.',
                  consequence:
                    'The answer comes soon: the number is known in C. You have a link, not yet a network.',
                  verdict: 'best',
                },
                {
                  id: 'frontex-analysis',
                  text: 'Frontex: a risk analysis of the route.',
                  consequence:
                    'Useful for the next season, but it does not tell you who else has this number.',
                  verdict: 'poor',
                },
                {
                  id: 'eurojust-meeting',
                  text: 'Eurojust: a coordination meeting of all States that may be concerned.',
                  consequence:
                    'Eurojust can bring States together. But you do not know yet which ones: the cross-check comes first.',
                  verdict: 'acceptable',
                },
              ],
            },
            {
              id: 'two-files',
              prompt:
                'A week later you learn that a prosecutor in C wants to hear two of your witnesses. What now?',
              options: [
                {
                  id: 'eurojust-desk',
                  text: 'Your prosecutor calls the national desk at Eurojust.',
                  consequence:
                    'The two prosecutors agree on one interview, with one interpreter. The witnesses tell their story once.',
                  verdict: 'best',
                },
                {
                  id: 'europol-decides',
                  text: 'Europol decides who may hear the witnesses.',
                  consequence:
                    'Europol supports; it does not decide about witnesses. This is a matter for judicial authorities.',
                  verdict: 'poor',
                },
                {
                  id: 'each-alone',
                  text: 'Each State hears them itself; the two officers agree on the questions by telephone first, so that the records fit together.',
                  consequence:
                    'The questions fit, and nothing is delayed. But tired witnesses tell their story twice, and two records leave small differences for the defence.',
                  verdict: 'acceptable',
                },
              ],
            },
          ],
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          heading: 'What has changed, and what you do now',
          text: 'The EMSC opened on 22 February 2016 [@emsc-launch-2016]; EASO became the EUAA on 19 January 2022 [@euaa-regulation].\n\n[[ecams|ECAMS]] builds on the EMSC; a Regulation that Parliament adopted in [November 2025](#ch1-eu-response) makes it permanent. States may set up an **operational task force** for one network, or ask for a **deployment** of Europol staff [@europol-smuggling-centre-regulation].\n\n**In each case, ask:** has Europol got it, through [[siena|SIENA]] and with a handling code? Is this network one for a task force? Would forensic or financial help be useful on the action day? For judges: what a task force finds needs a national legal basis before it is evidence.\n\n**Quote** the Regulations of 2016 (Europol) and 2019 (Frontex). The first would be replaced by a proposal of June 2026 [@europol-regulation-proposal-2026]; a revision of the second was announced in January 2026.',
        },
      ],
    },
    {
      id: 'ch6-interpol',
      title: 'INTERPOL and other international organisations',
      blocks: [
        {
          type: 'text',
          text: 'The European Union ends at its borders, and smuggling does not. Outside the EU, your first police partner is usually [[interpol|INTERPOL]], the International Criminal Police Organization. Smuggling happens on every scale. INTERPOL looks above all at organised networks, because they reach across borders [@interpol-2016, Q8].',
        },
        {
          type: 'table',
          caption: 'INTERPOL’s four answers, and how you use them',
          columns: ['Answer (2016)', 'What it is', 'What you do with it'],
          rows: [
            [
              'Operations',
              'Police operations that take networks apart',
              'Offer your case, or join through your central unit',
            ],
            [
              'Databases in real time',
              'Stolen and lost travel documents, fraudulent documents, notices; also for officers at the front line',
              'Search first, then ask the State behind the hit',
            ],
            [
              'International Contact Directory for People Smuggling Issues',
              'Links specialised officers around the world',
              'Find the colleague who knows the subject',
            ],
            [
              '[[integrated-border-management-task-force-ibmtf|Integrated Border Management Task Force]]',
              'INTERPOL’s point of contact for border security',
              'Ask about joint work at borders',
            ],
          ],
          source:
            'INTERPOL, 2016 [@interpol-2016, Q8]; third column: authors of this module. Names of units may have changed',
        },
        {
          type: 'text',
          heading: 'One network, day and night',
          text: 'The channel is called [[i-24-7|I-24/7]]: a protected network that links the police of the member countries at any hour [@interpol-tools]. You reach it through the national central bureau, the INTERPOL office of your country. Other systems can be connected. In about 2011 the International Organization for Migration ([[iom|IOM]]) said so of its own software for border posts [@iom-leaflet, IOM and people smuggling].',
        },
        {
          type: 'text',
          heading: 'Officers at one table: the Operational Forum',
          text: 'INTERPOL and [[europol|Europol]] called the first [[operational-forum|Operational Forum]] on smuggling networks in October 2015. A second one met at Europol in The Hague in February 2016. The reason: experts from countries of origin, transit and destination had to come together. It was a tactical meeting, for officers who work on these cases themselves. The aim was a platform that police can trust, with analysis, joint operations and training [@interpol-2016, Q9].',
        },
        {
          type: 'accordion',
          heading: 'Four more partners, each with its own question',
          sections: [
            {
              title: 'IOM: how do borders and migration work here?',
              text: 'In its leaflet of about 2011 IOM named two aims: States should have better procedures against smuggling, and regions should cooperate. A team for immigration and border management advised governments, trained officers and assessed borders [@iom-leaflet, objective and assessments]. IOM is not a police body. It does not chase suspects.',
            },
            {
              title: 'UNODC: what do worldwide studies show?',
              text: 'The United Nations Office on Drugs and Crime (UNODC) is on INTERPOL’s list of partners [@interpol-2016, Q10]. Its global study of smuggling is of 2018 [@unodc-smuggling-study-2018]. Newer studies, route by route, come from its [Observatory on Smuggling of Migrants](https://www.unodc.org/unodc/en/data-and-analysis/observatory_som.html). Use them for the picture, not for a single case.',
            },
            {
              title: 'OSCE: how do others apply non-punishment?',
              text: 'The Organization for Security and Co-operation in Europe (OSCE) is on the list, and so is the International Labour Organization (ILO) [@interpol-2016, Q10]. The OSCE has a Special Representative against trafficking. This office publishes guidance on the non-punishment of victims and on technology. It is guidance, not law: read it before you train a team.',
            },
            {
              title: 'SELEC: who is my colleague in South-East Europe?',
              text: 'The Southeast European Law Enforcement Center (SELEC) has its seat in Bucharest [@selec]. It is on the same list, next to [[eurojust|Eurojust]], Europol and [[frontex|Frontex]] [@interpol-2016, Q10].',
            },
          ],
        },
        {
          type: 'question',
          id: 'ch6-ask-no-hit',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch6-p02-no-hit',
            objective: 'lo6-1',
            page: 'ch6-interpol',
            stem: 'Look back to chapter 5. You search a passport number in INTERPOL’s database of stolen and lost documents. The screen says: no hit. What do you know now?',
            choices: [
              {
                id: 'genuine',
                text: 'That the passport is genuine and was issued to this person',
                feedback:
                  'The database holds reports of loss. It says nothing about the making of the document.',
              },
              {
                id: 'rightful',
                text: 'That the person in front of you is its rightful holder',
                feedback: 'A passport that was lent or sold without a report gives no hit either.',
              },
              {
                id: 'no-report',
                text: 'That no State has reported this number as stolen or lost so far',
                correct: true,
                feedback: 'Yes. It is one answer to one question; the person is still to be compared.',
              },
              {
                id: 'ask-issuer',
                text: 'That the issuing State must now be asked about the person',
                feedback: 'Not before you know whether the person fears that State.',
              },
            ],
            feedback: {
              correct: 'No hit means no report. The next look goes to the person and the document.',
              incorrect:
                'The database knows what was reported. The rest you find out by comparing person and document.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Before you press “send to all”',
          text: 'A message to all member countries also reaches the State from which a person may have fled. Choose the recipients one by one. Ask first: has anybody in this file asked for [[asylum|asylum]], or may somebody need it? If so, leave this person’s data out, and talk to the prosecutor and the asylum authority.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'A red notice is no arrest warrant',
          text: 'With a red notice INTERPOL asks police to find a person and to arrest them provisionally. Each State decides what effect it has [@interpol-tools, notices]. A [[european-arrest-warrant|European Arrest Warrant]] is a judicial decision that another Member State executes [@eaw-framework-decision, Art. 1]. Ask which of the two lies behind an arrest.',
        },
      ],
    },
    {
      id: 'ch6-structures',
      title: 'Operational structures',
      blocks: [
        {
          type: 'text',
          text: 'The names of joint structures sound alike. Five simple words keep them apart.\n\n- **A plan:** [[empact|EMPACT]], the European Multidisciplinary Platform Against Criminal Threats. Member States and agencies agree on priorities and carry out joint action plans.\n- **A centre:** ECAMS, the centre against migrant smuggling at Europol; the [[emsc|EMSC]] of 2016 came before it. It serves all cases, permanently.\n- **A place:** the [[hotspot|hotspot]], where people arrive and agencies work side by side.\n- **A presence:** the [[joint-operation|joint operation]] at the border, or a naval operation at sea. The main task of operation IRINI is the arms embargo on Libya: ask it for a picture of the sea, not for the boarding of a smuggling boat.\n- **A case team:** the joint investigation team ([[jit|JIT]]), which has its own page. Police may also form an operational task force, for intelligence.',
        },
        {
          type: 'question',
          id: 'ch6-ask-irini',
          question: {
            type: 'true-false',
            id: 'ch6-p03-irini-boards',
            objective: 'lo6-3',
            page: 'ch6-structures',
            stem: 'Look back to chapter 3. A patrol sees a suspected smuggling boat under a foreign flag. Operation IRINI may still board it under the resolution of 2015.',
            answer: false,
            feedback: {
              true: 'The statement is false. That power ended on 29 September 2024. Since then consent of the flag State is needed, or the boat has no nationality.',
              false: 'Right. The power ended on 29 September 2024. The normal law of the sea applies again.',
            },
          },
        },
        {
          type: 'table',
          caption: 'Structures in January 2016, and since then',
          columns: ['Structure', 'In January 2016', 'Since then'],
          rows: [
            [
              'EMPACT',
              'Priority “Facilitated Illegal Immigration”, with [[frontex|Frontex]] as co-driver; action plan 2015',
              'Permanent since March 2021 [@empact-council-conclusions]. For 2026–2029 smuggling and trafficking are [one joint priority](#ch1-eu-response) [@empact-priorities-2025]',
            ],
            [
              '[[jot-mare|JOT Mare]]',
              'Joint Operational Team at [[europol|Europol]] against groups that move people across the Mediterranean; helped by Frontex debriefings',
              'The EMSC built on it [@emsc-launch-2016]',
            ],
            [
              'EMSC',
              'Announced, not yet open',
              'Opened on 22 February 2016 [@emsc-launch-2016]; ECAMS builds on it, see [EU agencies](#ch6-eu-agencies)',
            ],
            [
              'Hotspots',
              '[[eurojust|Eurojust]], Europol, Frontex and [[easo|EASO]] present; food, beds, education, information',
              'EASO became the EUAA in 2022; rules in the Frontex Regulation [@euaa-regulation] [@frontex-regulation, Art. 40]',
            ],
            [
              'Joint operation Triton',
              'Collection of personal data announced for 2016',
              'Replaced by Themis in February 2018 [@frontex-regulation]',
            ],
            [
              'EU naval operation [[eunavfor-med|EUNAVFOR MED]] Sophia',
              'Agreement with Frontex on sharing information; Frontex guidelines for debriefing; cooperation with Eurojust',
              'Ended on 31 March 2020 [@eunavfor-med-sophia-decision]. IRINI followed: [chapter 3](#ch3-sea) tells until when [@eunavfor-med-irini-decision]',
            ],
          ],
          source:
            'State of January 2016: Amsterdam conference [@amsterdam-2016, Panels I and III, key note speeches]',
        },
        {
          type: 'timeline',
          id: 'ch6-timeline-structures',
          title: 'Structures come, change and go, 2010–2026',
          description:
            'A timeline with three lanes: police cooperation, border and sea, and asylum. It runs from the start of EMPACT in 2010 to a task force of the new centre at Europol in 2026. Triton and Sophia are shown with their end dates.',
          source:
            'EU acts and statements, 2014–2026 [@empact-council-conclusions] [@empact-priorities-2025] [@europol-smuggling-centre-regulation] [@europol-spain-2026] [@emsc-launch-2016] [@eunavfor-med-sophia-decision] [@eunavfor-med-irini-decision] [@euaa-regulation]; Frontex on its operations [@frontex-regulation]',
          lanes: ['Police cooperation', 'Border and sea', 'Asylum'],
          events: [
            { date: '2010', label: 'EMPACT begins', lane: 0 },
            {
              date: '2014-11',
              shown: 'November 2014 – February 2018',
              label: 'Joint operation Triton',
              lane: 1,
            },
            { date: '2015-03-17', label: 'JOT Mare', lane: 0 },
            {
              date: '2015-05-18',
              shown: '18 May 2015 – 31 March 2020',
              label: 'EUNAVFOR MED, later called Sophia',
              detail: 'From the Council Decision [@eunavfor-med-sophia-decision].',
              lane: 1,
            },
            { date: '2016-02-22', label: 'EMSC opens at Europol', lane: 0 },
            { date: '2018-02', label: 'Themis replaces Triton', lane: 1 },
            { date: '2020-03-31', label: 'IRINI follows Sophia', lane: 1 },
            { date: '2021-03', label: 'EMPACT made permanent', lane: 0 },
            { date: '2022-01-19', label: 'EASO becomes the EUAA', lane: 2 },
            { date: '2025-06-13', label: 'EMPACT 2026–2029: one joint priority', lane: 0 },
            { date: '2025-11-25', label: 'Parliament adopts the ECAMS Regulation', lane: 0 },
            { date: '2026-08-07', label: 'Task force within ECAMS: 78 arrests', lane: 0 },
          ],
        },
        {
          type: 'text',
          heading: 'What practitioners valued',
          text: 'A Hungarian representative presented results of the EMPACT action plan for 2015 and asked for a shared approach. A speaker from the United Kingdom, then a Member State, called the role of JOT Mare crucial [@amsterdam-2016, Panel III].',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'In a hotspot, two desks and two purposes',
          text: 'People in a hotspot have just arrived and need rest, food and information. A [[debriefing|debriefing]] about smugglers is no condition for any of this, and it does not replace the [[asylum|asylum]] desk. Say who you are, what the talk is for and who will read the notes. If somebody asks you for protection, stop and pass the request on [@eu-charter, Art. 18]. Personal data may be collected only for a clear purpose, and only as far as this purpose needs them [@law-enforcement-directive, Art. 4].',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Ask in which structure a piece of information was born. A voluntary debriefing, a naval report and a police interview follow different rules. The label tells you which safeguards applied, and whether you must hear the person again.',
        },
      ],
    },
    {
      id: 'ch6-jit',
      title: 'Joint investigation teams',
      blocks: [
        {
          type: 'text',
          text: 'Two States investigate the same network. Each asks the other, waits, translates and asks again. A joint investigation team ([[jit|JIT]]) replaces the letters by common work. A Hungarian representative called JITs good practice in 2016. They let States exchange information, knowledge and good methods. The same speaker stressed that a prosecution also needs **evidence** it can use [@amsterdam-2016, Panel III].',
        },
        {
          type: 'definition',
          term: 'Joint investigation team',
          definition:
            'A team for criminal investigations in one or more States. The competent authorities of at least two States set it up by agreement, for a specific purpose and a limited period.',
          source: 'Own wording, after the EU Convention of 29 May 2000 [@jit-legal-basis, Art. 13(1)]',
          plain:
            'One case, one team, one written agreement, with an end date. Each member stays an officer, prosecutor or judge of their own State.',
        },
        {
          type: 'text',
          heading: 'What the law gives you',
          text: '- **Lead and law.** The leader comes from the State in which the team is working at the time. That State’s law applies to what the team does there.\n- **Measures.** A member asks the authorities at home for a measure, as in a national case. No request for legal assistance is needed between the members.\n- **Use.** What a member lawfully obtains serves the purpose of the team. Other uses need the agreement of the State where it was obtained, apart from serious and immediate threats.\n- **Guests.** Officials of EU bodies may take part [@jit-legal-basis, Art. 13]. [[eurojust|Eurojust]] helps with law, organisation and money [@eurojust-regulation, Art. 4]. [[europol|Europol]] may join within its mandate [@europol-regulation, Art. 5].\n- **Third countries.** The UN Convention on organised crime also provides for joint investigations, by agreement or case by case [@un-organised-crime-convention, Art. 19].',
        },
        {
          type: 'process',
          id: 'ch6-figure-g25',
          title: 'The life of a joint investigation team',
          description:
            'Eight steps from the idea to closure and evaluation. Below each step stands who carries it. Before the agreement stands a gate: does every State have an open investigation, and the will to work together?',
          source:
            'Own drawing, as at the publication of this module, after [@jit-legal-basis, Art. 13]; good practice: Amsterdam conference, January 2016 [@amsterdam-2016, Panel III]',
          belowTitle: 'Who',
          steps: [
            { label: 'Idea', detail: 'A link to another State', below: 'Investigator, prosecutor' },
            {
              label: 'Coordination meeting',
              detail: 'Same facts, same people?',
              below: 'Eurojust, authorities',
            },
            {
              label: 'Agreement',
              detail: 'Purpose, period, members, rules',
              below: 'Competent authorities',
              gate: 'Open cases and will on all sides?',
            },
            { label: 'Start', detail: 'Plan, languages, costs', below: 'Team leaders' },
            { label: 'Exchange', detail: 'Information and evidence, daily', below: 'Members, Europol' },
            { label: 'Action day', detail: 'Rescue plan first, then arrests', below: 'Police, prosecutors' },
            { label: 'Evidence', detail: 'Disclosure, place of trial', below: 'Prosecutors, courts' },
            { label: 'Closure and evaluation', detail: 'What would we do again?', below: 'All members' },
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Five questions before you propose a JIT',
          text: '1. Are there links to two or more States?\n2. Is an investigation open, or about to open, in each of them?\n3. Are the cases at a similar stage?\n4. Do we need to exchange almost every day?\n5. Is there a will on all sides, and somebody with time?\n\nWith five times “yes”, call Eurojust. With two, a European Investigation Order ([[eio|EIO]]) or a meeting may be enough; when unsure, ask Eurojust early. An EIO cannot set up a JIT [@eio-directive, Art. 3].',
        },
        {
          type: 'question',
          id: 'ch6-ask-two-of-five',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch6-p04-two-of-five',
            objective: 'lo6-3',
            page: 'ch6-jit',
            stem: 'Member State A asks for your advice. It opened a case yesterday. In B the trial against the same driver begins next month. A needs one thing from B: the toll data of four nights. What do you advise?',
            choices: [
              {
                id: 'jit',
                text: 'A joint investigation team, with the toll data as its first common measure',
                feedback: 'The stages differ, and one measure is no daily exchange.',
              },
              {
                id: 'eio',
                text: 'A European Investigation Order for the toll data, and an early call to Eurojust',
                correct: true,
                feedback: 'Yes. One need, one order; Eurojust can see whether more is shared.',
              },
              {
                id: 'siena-data',
                text: 'A SIENA message: what police send each other is free for use in the trial',
                feedback: 'Information for police is not yet evidence for a court.',
              },
              {
                id: 'wait',
                text: 'To wait for the judgment in B, in which the toll data will be quoted',
                feedback: 'A judgment shows what B proved. A needs the data themselves.',
              },
            ],
            feedback: {
              correct: 'Two of five questions with “yes”: that is an order, or a meeting, and no team yet.',
              incorrect:
                'Go through the five questions. Links are there; similar stage and daily exchange are not. An order is enough.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Coordinated work with a partner outside the EU',
          text: 'The same representative told of new work with the police of Kosovo\\*, a partner outside the EU. Officers met in Pristina in October 2014. On a common action day, for which the report gives no date, 46 [[facilitator|facilitators]] were arrested [@amsterdam-2016, Panel III]. An arrest is not a conviction. Whether a JIT stood behind it is not said. Our lesson: a meeting in person and a common day belong together.\n\nFor comparison: in 2023 Eurojust supported 18 JITs in smuggling cases [@eurojust-figures-2023].\n\n\\*This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Write into the agreement who discloses what to the defence, where and in which language. Add who protects witnesses and makes sure that they are not heard twice. Suspects keep the rights of the State in which they are questioned, including a lawyer and an interpreter [@access-to-a-lawyer-directive] [@interpretation-directive].',
        },
        {
          type: 'text',
          heading: 'The legal basis, and a platform',
          text: 'A JIT can rest on Art. 13 of the Convention of 2000 [@jit-legal-basis] or on the Framework Decision of 2002 [@jit-framework-decision]. Your national law says which: name it in the agreement.\n\nRegulation (EU) 2023/969 adds a digital platform: one protected space for each team, with messages, files and a log [@jit-platform-regulation]. It was due by 7 December 2025; its technical rules are of June 2025 [@jit-platform-technical-rules]. Nobody is obliged to use it. Ask the JITs Network Secretariat whether your team can open a space.',
        },
      ],
    },
    {
      id: 'ch6-channel',
      title: 'Choosing the channel',
      blocks: [
        {
          type: 'text',
          text: 'A channel is right when it is fast enough, lawful, and open for the use that you have in mind. The agencies’ panel of 2016 gave two rules at once: use every relevant channel to check and share information, and respect the legal limits. Personal data were the hard point [@amsterdam-2016, Panel I].\n\nStart from the **need**, not from the tool that you know best. For evidence, [the judicial toolbox](#ch7-toolbox) in chapter 7 goes further.',
        },
        {
          type: 'table',
          caption: 'Six needs, six channels',
          columns: ['Need', 'Channel', 'Who opens it', 'Mind this'],
          rows: [
            [
              'Urgent threat to life',
              'National contact point that works day and night, or police cooperation centre; [[siena|SIENA]], Europol’s secure message system, or [[i-24-7|I-24/7]], marked urgent',
              'Any officer, through the duty desk',
              'Telephone too; inform the prosecutor; write it down later [@police-information-exchange-law]',
            ],
            [
              'Lead on a person, number, vehicle',
              'SIENA to [[europol|Europol]] and partner States; I-24/7 beyond; Prüm searches for traces [@prum-decision]',
              'National unit',
              'Say how the data may be used [@europol-regulation, Art. 19]',
            ],
            [
              'Document check',
              'First INTERPOL’s database of stolen and lost documents (SLTD) and the EU system [[fado|FADO]]; after an alert, the SIRENE bureau, the office of your State for the Schengen Information System (SIS) [@interpol-tools] [@fado-regulation] [@sis-border-regulation] [@sis-police-regulation]',
              'Border guard, document expert',
              'Ask the issuing State only if the person does not fear it. “Is this your national?” can give a person away; no word about [[asylum|asylum]]',
            ],
            [
              'Financial lead',
              'Own financial intelligence unit ([[fiu|FIU]]); then FIU.net or the Egmont Group [@egmont-group]. To trace property: asset recovery office, CARIN network [@carin]',
              'FIU',
              'The FIU that sends it must agree before it goes further [@anti-money-laundering-directive, Art. 55]',
            ],
            [
              'Evidence for a court',
              'European Investigation Order ([[eio|EIO]]), directly or with the European Judicial Network or [[eurojust|Eurojust]]',
              'Judicial authority',
              'Police information may not be evidence [@eio-directive] [@jurisdiction-conflicts-and-ejn]',
            ],
            [
              'Strategic trend',
              'Risk-analysis networks, for example at [[frontex|Frontex]] [@amsterdam-2016, Panel I]',
              'Analyst',
              'Personal data are rarely needed',
            ],
          ],
        },
        {
          type: 'figure',
          id: 'ch6-figure-g26',
          title: 'Which channel?',
          description:
            'A decision tree starts with the question what you need. Six answers, from danger to life to a general trend, lead to a channel. For information, money and evidence a second question is where the partner is: inside or outside the EU.',
          source:
            'Own drawing, as at the publication of this module, after the texts named in the table above; starting point: Amsterdam conference, January 2016 [@amsterdam-2016, Panel I and Workshops 1 and 6]',
          diagram: {
            kind: 'tree',
            root: {
              label: 'What do you need?',
              children: [
                {
                  edge: 'danger to life',
                  label: '24/7 police contact',
                  detail: 'Mark it urgent, call as well',
                },
                {
                  edge: 'information',
                  label: 'Where?',
                  children: [
                    { edge: 'EU', label: 'SIENA, Europol' },
                    { edge: 'outside', label: 'I-24/7, INTERPOL' },
                  ],
                },
                { edge: 'document', label: 'SLTD, FADO', detail: 'SIRENE after an SIS hit' },
                {
                  edge: 'money',
                  label: 'Own FIU',
                  children: [
                    { edge: 'EU', label: 'FIU.net' },
                    { edge: 'outside', label: 'Egmont Group' },
                  ],
                },
                {
                  edge: 'evidence',
                  label: 'Where?',
                  children: [
                    { edge: 'EU', label: 'EIO or JIT' },
                    { edge: 'outside', label: 'Legal assistance' },
                  ],
                },
                { edge: 'trend', label: 'Risk-analysis network' },
              ],
            },
          },
        },
        {
          type: 'text',
          heading: 'Use what exists',
          text: 'The 2016 conference concluded: use and strengthen the networks that exist, instead of new platforms for the exchange of information [@amsterdam-2016, main conclusions]. The open exceptions were forums with private partners that did not exist yet, such as one with financial organisations [@amsterdam-2016, next steps].\n\nWhat should grow instead? Workshop 1 wanted a network of [[single-national-contact-point|single national contact points]] in all Member States, to coordinate at home and between countries [@amsterdam-2016, Workshop 1]. The conference also asked for more sharing: between Europol, Frontex and Eurojust, and between countries [@amsterdam-2016, next steps]. Workshop 2 asked States to send information on **all** cross-border cases to the agencies [@amsterdam-2016, Workshop 2].\n\nWorkshop 6 named three levels [@amsterdam-2016, Workshop 6]. The examples are ours:\n\n- **operational:** “Who uses this number?”\n- **tactical:** “How do groups of this kind collect money?”\n- **strategic:** “Where will the route be next year?”',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Five lines in every message',
          text: '1. **Urgency:** until when, and why. Is a life at stake?\n2. **Facts:** who, where, when; what is confirmed, what is assumed\n3. **Question:** one clear wish\n4. **Use:** leads only, or also in court? Who may see it?\n5. **Contact:** a name and a number that answers at night',
        },
        {
          type: 'text',
          heading: 'Three limits of a search',
          text: '- **Prüm.** A Regulation of 2024 adds faces and police records, once its router runs [@prum-ii-regulation]. We saw no start: search under the Prüm Decision.\n- **One face, two names.** EU systems now share a repository of identities; [chapter 5](#ch5-databases) shows it. A hit there is a lead. A trained person confirms it, and you record who looked and why.\n- **No channel.** The transfer of a person between neighbours, Art. 23a of the Schengen Borders Code, has its own form: see [chapter 9](#ch9-onward).',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: '**Directive (EU) 2023/977** was due in national law on 12 December 2024. A single point of contact works day and night. It answers urgent requests within eight hours if the information is directly accessible, within three days if not; other requests within seven days. A copy goes to Europol where relevant. SIENA is to be the normal channel, with time until June 2027 [@police-information-exchange-law, Arts. 5, 13 and 14]. So write “urgent” only with a reason. The contact point may be another office than the smuggling contact of 2016.',
        },
        {
          type: 'reflection',
          id: 'ch6-reflection-contact',
          prompt:
            'Who is your single point of contact, and how do you reach it at night? Note the office and, if you like, who may open SIENA and I-24/7 for you.',
        },
      ],
    },
    {
      id: 'ch6-beyond-eu',
      title: 'Beyond the EU',
      blocks: [
        {
          type: 'text',
          text: 'If the largest networks sit outside the European Union (EU), part of the answer lies there too. The 2016 Amsterdam conference wanted stronger cooperation with third countries, above all for information and intelligence [@amsterdam-2016, main conclusions]. Workshop 1 described what that takes: training and technical help, and a more active part of countries of origin and transit. They, too, collect, analyse and share information [@amsterdam-2016, Workshop 1].\n\nThe projects below are of 2002 to 2017. They show forms of cooperation that you will meet again.',
        },
        {
          type: 'timeline',
          id: 'ch6-timeline-beyond',
          title: 'Cooperation beyond the EU, 2002–2017',
          description:
            'Six events from 2002 to 2017. Forums and projects began long before the high numbers of arrivals in 2015; meetings followed until October 2017.',
          source:
            'IOM leaflet, about 2011 [@iom-leaflet, Bali and Western Balkans]; Amsterdam conference, 2016 [@amsterdam-2016, Panel III]; Kyiv concept note, 2017 [@kyiv-2017]',
          events: [
            {
              date: '2002',
              label: 'Bali Process is launched',
              detail: 'Asia and the Pacific [@iom-leaflet, Bali].',
            },
            {
              date: '2009',
              shown: '2009–2011',
              label: 'IOM project in the Western Balkans and Turkey',
              detail: 'Border management and risk analysis [@iom-leaflet, Western Balkans].',
            },
            {
              date: '2013',
              shown: '2013–2015',
              label: 'Eastern Partnership project',
              detail:
                'Supports the action plan of the Prague Process [@kyiv-2017, Eastern Partnership project].',
            },
            {
              date: '2014-10',
              label: 'Operational meeting in Pristina',
              detail: 'Police of EU States and of a non-EU partner [@amsterdam-2016, Panel III].',
            },
            {
              date: '2016-04-14',
              shown: '14–15 April 2016',
              label: 'Expert meeting in Chișinău',
              detail: 'Eastern Partnership panel on migration and asylum [@kyiv-2017, Chișinău meeting].',
            },
            {
              date: '2017-10-17',
              shown: '17–18 October 2017',
              label: 'Expert meeting in Kyiv',
              detail: 'On preventing facilitation [@kyiv-2017, Kyiv meeting].',
            },
          ],
        },
        {
          type: 'table',
          caption: 'Five forms of cooperation, and what you can learn from each',
          columns: ['Form', 'Example', 'What to learn'],
          rows: [
            [
              'Regional forum',
              '[[bali-process|Bali Process]]: launched in 2002; more than 40 countries in about 2011, according to IOM; steering group of [[iom|IOM]], the UN refugee agency, Australia, Indonesia, New Zealand and Thailand [@iom-leaflet, Bali]',
              'States of origin, transit and destination at one table',
            ],
            [
              'Project with neighbours',
              '[[eastern-partnership-eap|Eastern Partnership]] project 2013–2015 for the [[prague-process|Prague Process]]: cooperation between States, between services at home, and better training [@kyiv-2017, Eastern Partnership project]',
              'Home, neighbour and training belong together',
            ],
            [
              'Capacity building',
              'IOM project 2009–2011 with eight partners in the Western Balkans and Turkey [@iom-leaflet, Western Balkans]',
              'Skills stay when the project ends',
            ],
            [
              'Intelligence network',
              'Africa-Frontex Intelligence Community ([[afic|AFIC]]), named by [[frontex|Frontex]] in 2016 [@amsterdam-2016, Panel I]',
              'Common analysis needs patterns, seldom names',
            ],
            [
              'People on the spot',
              'Immigration liaison officers; [[eurojust|Eurojust]] contact points and liaison prosecutors [@liaison-officers-regulation] [@eurojust-regulation]',
              'Ask them before you write',
            ],
          ],
        },
        {
          type: 'text',
          heading: 'What experts put on the agenda',
          text: 'The note for the Kyiv meeting of 2017 planned four sessions. They were about national approaches and laws; cooperation between authorities, courts and financial intelligence units; human rights and help for irregular migrants; and one practical problem. States, organisations, universities and non-governmental organisations were invited [@kyiv-2017, Kyiv meeting]. According to the note, Eastern Partnership countries had been learning to apply European practice and to identify victims of [[thb|trafficking in human beings]] [@kyiv-2017, Eastern Partnership countries].',
        },
        {
          type: 'text',
          heading: 'A legal gap, read correctly',
          text: 'The 2015 study for the Commission found a gap. In over half of the third countries covered, national law did not yet contain the UN Protocol on smuggling [@amsterdam-2016, EMN study]. This says nothing about the countries outside the study, or about today. But it can explain failed requests: an act that is no offence there is hard to investigate there. The [UN Treaty Collection](https://treaties.un.org) shows who is a Party now. Being a Party is not yet having a national law.',
        },
        {
          type: 'question',
          id: 'ch6-ask-party-or-law',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch6-p05-party-or-law',
            objective: 'lo6-4',
            page: 'ch6-beyond-eu',
            stem: 'A colleague writes: “T is a Party to the Protocol, so smuggling is an offence there.” What do you change?',
            choices: [
              {
                id: 'nothing',
                text: 'Leave it: a Party has to make smuggling an offence, so the sentence is right',
                feedback: 'It has to, but it may not have done so yet. A court in T applies the law of T.',
              },
              {
                id: 'not-a-party',
                text: 'Replace “is” by “was”: the study of 2015 shows that T has left the Protocol',
                feedback:
                  'The study looked at national laws in some countries. It does not say who is a Party.',
              },
              {
                id: 'two-sentences',
                text: 'Make two sentences: T is a Party; in its national law I found, or did not find, an offence',
                correct: true,
                feedback: 'Yes. The second half is a fact that you have to look for.',
              },
              {
                id: 'drop',
                text: 'Take it out: whether smuggling is an offence there has no effect on a request',
                feedback: 'It decides whether T can order a measure for you.',
              },
            ],
            feedback: {
              correct: 'Being a Party and having a national law are two facts, and each has its own source.',
              incorrect:
                'Keep the two facts apart. The treaty list shows the first, the code of T the second.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A request to a third country: check before you write',
          text: '- **Law:** is the conduct an offence there? Name the facts and the Protocol.\n- **Use:** parties share information on routes, methods and groups, and must respect limits that the sender sets [@un-smuggling-protocol, Art. 10].\n- **Data:** ask your national unit which agreement covers this partner, and whether it allows personal data. EU law asks for an adequacy decision or for safeguards. There are narrow exceptions, such as saving a life [@law-enforcement-directive, Arts. 35–38].\n- **People:** could the answer put somebody, or a family at home, in danger? Could it lead to torture or a death sentence? Then stop and ask your prosecutor.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Without a bilateral treaty, the Convention itself can carry a request for legal assistance between its Parties [@un-organised-crime-convention, Art. 18]. It sets conditions and grounds for refusal. Police cooperation under Art. 27 can come earlier, but it does not replace the request [@un-organised-crime-convention, Art. 27].',
        },
        {
          type: 'text',
          heading: 'Since then: policy of 2025 and 2026',
          text: '- **Policy.** The Joint Declaration of 2025 and the EU strategy of 2026 stand in [chapter 1](#ch1-eu-response). The Declaration names transport operators, digital platforms, financial investigations and training [@global-alliance-declaration-2025].\n- **Sanctions.** An EU sanctions regime against smugglers was announced in December 2025 and again in the strategy of 2026 [@migration-strategy-2026]. We did not find its adoption. Until then, criminal law and national or UN measures apply.\n- **Council of Europe.** In December 2025 ministers of its 46 States asked for a Recommendation on smuggling, to come in 2026 [@coe-smuggling-2025]. A Recommendation creates no offence.\n\nIn a request to a partner, cite none of these. Cite the treaty, your national law and the facts.',
        },
      ],
    },
    {
      id: 'ch6-obstacles',
      title: 'Obstacles and remedies',
      blocks: [
        {
          type: 'text',
          text: 'An answer that comes late, cannot be read or cannot be used is no help. In January 2016 [[eurojust|Eurojust]] presented a survey among practitioners. The main problems were: collecting evidence, cooperating with third countries and between Member States, legal questions, and interpretation and translation [@amsterdam-2016, Panel I]. We add others, from the conference and from practice. Open each one and look for the remedy.',
        },
        {
          type: 'accordion',
          heading: 'Eight obstacles, eight first steps',
          sections: [
            {
              title: 'Evidence',
              text: '“We know it, but cannot prove it here.” **First step:** ask the other State which form it needs, *before* you collect.',
            },
            {
              title: 'Third countries',
              text: '“Nobody answers.” **First step:** ask a liaison officer or liaison prosecutor. Put facts, law and wish on one page.',
            },
            {
              title: 'Legal questions',
              text: '“Is this an offence there?” **First step:** the European Judicial Network for a quick contact, Eurojust for a complex case [@ejn-decision].',
            },
            {
              title: 'Interpretation and translation',
              text: '“The file is in three languages.” **First step:** plan the interpreter as early as the arrest. For your first question, translate the page that matters. Suspects have a right to interpretation [@interpretation-directive].',
            },
            {
              title: 'Personal data',
              text: '“Am I allowed to send this?” In 2016 this was the hard point of exchange [@amsterdam-2016, Panel I]. **First step:** the checklist below.',
            },
            {
              title: 'Too little, too late',
              text: 'So a national prosecutor described what [[europol|Europol]] and Eurojust often receive [@amsterdam-2016, Panel II]. **First step:** send early, and mark what is missing.',
            },
            {
              title: 'Distrust',
              text: '“They will use it before we are ready.” **First step:** agree on handling codes, roles and one action day. A speaker from the United Kingdom asked for new partnerships and flexibility [@amsterdam-2016, Panel III].',
            },
            {
              title: 'Different definitions',
              text: '“Smuggling” at your desk may be “assistance” at another. **First step:** describe facts. Let each side find its own offence.',
            },
          ],
        },
        {
          type: 'table',
          caption: 'Remedies that speakers named in January 2016',
          columns: ['Remedy', 'Named by', 'What you can do this week'],
          rows: [
            [
              'Closer work between agencies; stronger Member States',
              'Europol',
              'Name one reliable contact per agency',
            ],
            ['Police and judiciary share more', 'Main conclusions', 'Fix a weekly call with your prosecutor'],
            [
              'Many partners in national platforms',
              'A Dutch director-general',
              'Invite the inspectorate that is missing',
            ],
            [
              'Strong ties with neighbours; flexibility',
              'A UK speaker',
              'Call a neighbour before you need help',
            ],
          ],
          source:
            'Amsterdam conference [@amsterdam-2016, Panels I, III and V, main conclusions]; last column: authors of this module',
        },
        {
          type: 'text',
          heading: 'Data protection helps you to share',
          text: 'Partners send more when they know what will happen to their information. The law asks for a clear purpose and for accurate data, no more than needed. It keeps suspects, victims and witnesses apart, and facts apart from opinions. It asks you to log who saw what [@law-enforcement-directive, Arts. 4, 6, 7 and 25].\n\nA **handling code** is a short label on a message. It says, for example, “not for court without my consent”. The owner sets it and the receiver obeys it. To protect a source, send the fact and leave out how you came to know it.',
        },
        {
          type: 'checklist',
          id: 'ch6-checklist-sharing',
          heading: 'Before you share',
          introduction: 'Danger to life comes first: then act at once and complete the list afterwards.',
          items: [
            'I can name the purpose and the legal basis.',
            'The recipient needs it, and I send no more than is needed.',
            'It is accurate, dated, and facts are kept apart from assumptions.',
            'Suspects, witnesses and victims are marked as such.',
            'The handling code says what may be done with it.',
            'Nothing reveals a source.',
            'No recipient can pass on to a country of origin that somebody asked for protection.',
            'The transfer is logged.',
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes what you send',
          text: 'A person who seeks protection may have fled from the very authorities that you want to ask. Asylum authorities must not disclose to alleged persecutors the application, or the fact that there is one. Since 12 June 2026 this stands in Art. 7 of Regulation (EU) 2024/1348 [@asylum-procedure-regulation, Art. 7]; the law before had the same rule. Do not undo this with a police message. Ask about the suspect and the number, **not** about the passenger. Even “Is this your national?” can give a person away, and their family too. The [[non-refoulement|ban on refoulement]] is at stake.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Look at the code before you look at the content. Information marked “for intelligence only” needs the owner’s consent before it enters a file that the defence reads. Ask for consent early, and plan a formal request as the second way.',
        },
      ],
    },
    {
      id: 'ch6-one-network',
      title: 'Scenario and takeaways',
      blocks: [
        {
          type: 'text',
          heading: 'One number, five desks',
          text: 'Back to our **invented** case, Operation BEACON. Weeks after the night near Mirava, every desk has listed its hooks and sent them. One telephone number comes back from all five. That is a strong lead, but no proof: a telephone can be lent.\n\nThe fourteen were screened within three days, as the law has asked since 12 June 2026 for people found inside the country [@screening-regulation, Arts. 7 and 8]. The form goes with each person [@screening-regulation, Art. 18]. Ask for it, and do not ask everything again.',
        },
        {
          type: 'text',
          text: '22 December: the observed number sends “Four still in the room at the port. One is ill.” You call the 24/7 contact of A at once; within half an hour the four are safe. The next day X., whose sister was in the room, speaks for the first time. The police of T report the same number, in a case against a recruiter, Y. [[siena|SIENA]] carries the link to A, C and Europol; [[i-24-7|I-24/7]] carries the number and the recruiter to T, with no word on passengers: T learns nothing about people who asked for [[asylum|asylum]] [@asylum-procedure-regulation, Art. 7].',
        },
        {
          type: 'exhibit',
          id: 'ch6-exhibit-e8',
          label: 'E8',
          title: 'Transfers, shop account',
          source: 'Financial intelligence unit of C, for intelligence only. Invented',
          parts: [
            {
              kind: 'table',
              caption: 'List of transfers, shop account (FIU, intelligence only)',
              columns: ['Row', 'Date', 'Direction, party', 'Reference', 'Band'],
              rows: [
                ['1', '2 Nov', 'in, s01–s06 (six lines)', 'rent', 'M'],
                ['2', '6 Nov', 'in, s07', 'parcel', 'S'],
                ['3', '14–16 Nov', 'in, s08, s09, s10', '“for cousin”, –, “thank you”', 'L'],
                ['4', '17 Nov', 'out, the firm’s account', '–', 'L'],
                ['5', '17 Nov', "out, G.'s private account", 'commission', 'M'],
                ['6', '21–22 Nov', 'in, s11, s12', 'family', 'L'],
                ['7', '24 Nov', "in, aid association (V.'s)", 'invoice 118, 40 phone cards', 'S'],
                ['8', '24 Nov', 'out, the firm / out, G. private', '– / commission', 'L / M'],
                ['9', '28–29 Nov', 'in, s13, s14', 'family', 'L'],
                ['10', '30 Nov', 'out, the firm / out, G. private', '– / commission', 'L / M'],
                ['11', '1 Dec', 'in, s15, s16', 'rent', 'M'],
                ['12', '5–20 Dec', '–', 'nothing of band L', '–'],
                ['13', 'each 3rd', 'out, P. (owner)', 'rent warehouse floor', 'L'],
              ],
            },
          ],
          notice:
            "L-lines follow each Thursday by two to four days, and stop after N; G. takes a commission, so G.'s later “I was forced” does not fit; row 11: **two unknown people still pay rent: where do they live?**; row 7 is a purchase.",
          limits: 'What any sender paid for; that rent is exploitation; anything against V. or P.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch5-decision-d8', decision: 'd8' },
          texts: [
            {
              options: ['split'],
              text: 'The lead on E., who supplied the passports, has been at Europol since 30 November.',
            },
            {
              options: ['fado'],
              text: 'The lead on E., who supplied the passports, is at Europol, with a complaint beside it.',
            },
            {
              options: ['hold', 'issuing'],
              text: 'The lead on E., who supplied the passports, has lain in a port file for weeks and arrives only now.',
            },
          ],
          otherwise: 'S. has named E., who supplied the passports.',
        },
        {
          type: 'scenario',
          id: 'ch6-decision-d9',
          heading: 'Operation BEACON: The frame',
          text: 'Monday 4 January. The four from the room are safe, X. has spoken, and the board shows three independent links. A, B and C have opened investigations. The police of T know Number 1 from a case against Y. and offer help; no agreement covers a joint team with T. E8 lies on the table: intelligence only. Witnesses live in two States, money in one, the room in a third. You speak for B.',
          decisions: [
            {
              id: 'd9',
              prompt: 'Which frame do you propose?',
              options: [
                {
                  id: 'jit3',
                  text: 'A JIT of A, B and C with Eurojust and Europol; T through legal assistance, on Number 1 and Y. only.',
                  consequence:
                    'Signed in nine days. Bank statements, lease and witnesses move inside the team and can be used in court. T gets two questions and no name of anybody who fled. Eurojust opens the talk on where each trial belongs.',
                  verdict: 'best',
                },
                {
                  id: 'jit2',
                  text: 'A JIT of B and C, where most evidence lies; A answers investigation orders until its own file has grown.',
                  consequence:
                    'A lawful start, and fast. But E. and the room are in A: each question needs its own order. A’s answers come in March. Two of the four have moved on before anybody heard them.',
                  verdict: 'acceptable',
                  losses: ['time'],
                },
                {
                  id: 'orders',
                  text: 'No team: each State keeps its file and sends orders; Europol collects what the others send in meanwhile.',
                  consequence:
                    'Every piece comes, one by one, up to ninety days each. M. is heard three times in three months. E8 stays intelligence until the spring, and on the action day two doors open a day late.',
                  verdict: 'poor',
                  losses: ['time'],
                },
                {
                  id: 'four',
                  text: 'A team of all four from Monday, on a handshake; the agreement with T and the papers follow in the spring.',
                  consequence:
                    'The work is friendly and quick, and then the first judge asks for the agreement. What was gathered jointly is contested. And T has seen the list of passengers, some of whom had fled from there.',
                  verdict: 'poor',
                  losses: ['evidence', 'protection'],
                },
              ],
            },
          ],
          debrief:
            'Rescue, share, join, decide: in this order. A joint investigation team ([[jit|JIT]]) needs an agreement; a third country may join by agreement [@un-organised-crime-convention, Arts. 18 and 19]. [[eurojust|Eurojust]] helps to set it up. **For prosecutors and judges:** keep a record of how each link was found. A court will ask for it.',
        },
        {
          type: 'text',
          heading: 'The pieces meet',
          text: 'The analyst in Member State C looked for more, and found two further links. The reported account also receives the workers’ rent. The van that stood near the lorry belongs to the cleaning firm of F. Three independent links carry the conclusion: **five reports, one network.**',
        },
        {
          type: 'figure',
          id: 'ch6-figure-network',
          title: 'Operation BEACON: five reports, five roles, one network',
          description:
            'A telephone number stands in the centre. Around it stand five suspected roles, each with the report that showed it. A ring joins them: the same account and the same van.',
          source: 'Operation BEACON, invented for this module',
          diagram: {
            kind: 'network',
            centre: 'One telephone number',
            ring: 'same account, same van',
            nodes: [
              { label: 'Document broker', detail: 'Port Halden (A)' },
              { label: 'Transport organiser', detail: 'Lorry near Mirava (B)' },
              { label: 'Recruiter', detail: 'Online channel (C)' },
              { label: 'Cash collector', detail: 'Bank report (C)' },
              { label: 'Landlord', detail: 'Warehouse, Osterfeld (C)' },
            ],
          },
        },
        {
          type: 'takeaways',
          heading: 'What to remember from chapter 6',
          items: [
            '**Nobody sees the whole.** List your hooks, ask at home, then ask abroad.',
            '**Mandate first:** Europol links data, Frontex knows the border, Eurojust joins prosecutors and judges, [[interpol|INTERPOL]] reaches the world.',
            '**Need first, then channel.** Danger to life takes the fastest lawful way.',
            'Information is not yet **evidence**: that travels by judicial order, legal assistance or inside a JIT.',
            'A **JIT** needs a purpose, an end date and an agreement.',
            'Third countries are **partners**. Check law, use, data and safety before you write.',
            'A request for **asylum** never reaches the country that a person fears.',
          ],
        },
      ],
    },
  ],
});
