import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch1',
  title: 'Introduction',
  summary:
    'What migrant smuggling is, how it differs from trafficking in human beings, why the law treats it as serious crime, and how Europe began to answer it together from 2015 on. You also meet Operation BEACON, the fictional case that runs through the module.',
  objectives: [
    {
      id: 'lo1-1',
      text: 'define irregular migration, facilitation and migrant smuggling, and list the elements of the UN definition of smuggling',
    },
    {
      id: 'lo1-2',
      text: 'distinguish migrant smuggling from trafficking in human beings by at least five criteria, and recognise where they overlap',
    },
    {
      id: 'lo1-3',
      text: 'explain, with correctly dated figures, why migrant smuggling is treated as serious cross-border crime',
    },
    {
      id: 'lo1-4',
      text: 'put the main EU policy steps of 2015–2017 in order and describe the multidisciplinary approach',
    },
    {
      id: 'lo1-5',
      text: 'say what your own role is, and what the other professions addressed by this module contribute',
    },
  ],
  pages: [
    {
      id: 'ch1-welcome',
      title: 'Welcome: who this module is for and how it works',
      blocks: [
        {
          type: 'text',
          text: 'A driver hears knocking inside a trailer. A bank reports unusual transfers. A border guard doubts that a passport belongs to the person who shows it. Each may hold one piece of a [[migrant-smuggling|migrant smuggling]] case. This module helps you to recognise your piece, to protect the people concerned, and to pass on what others need.\n\nIt is written for officers and judicial personnel who deal with organised help for irregular immigration. Its aim is a better response to migrant smuggling, above all through closer cooperation. The partners are police and judiciary at home, agencies of the European Union (EU), countries outside the EU and private companies [@module-summary, target group and aim]. These aims come from the outline on which the module is built. It has no date and names no source for its figures, so the pages cite the documents behind it.',
        },
        {
          type: 'table',
          caption: 'Five professions, five questions',
          columns: ['You are …', 'You often hold …', 'The question you bring'],
          rows: [
            [
              'a criminal investigator',
              'a lead, a witness, a suspect',
              'Who organised it, and what proves it?',
            ],
            [
              'a manager at the external border',
              'a traveller, a document, a vehicle',
              'What does not fit, and who must know?',
            ],
            ['a decision maker', 'staff, priorities, agreements', 'Where do our means have most effect?'],
            [
              'a prosecutor',
              'a file, a charge, a request abroad',
              'Which offence, and which evidence do we need?',
            ],
            ['a judge', 'a measure to authorise, a verdict', 'Is it lawful, necessary and proved?'],
          ],
          source:
            'Professions: outline of this module [@module-summary, target group and aim]; questions: authors of this module',
        },
        {
          type: 'figure',
          id: 'ch1-figure-g1',
          title: 'Map of the module',
          description:
            'Nine chapters stand around the title of the module. A ring joins them: the glossary and the quiz questions, which you can use at any point.',
          source: 'Outline of this module [@module-summary, chapter list]',
          diagram: {
            kind: 'network',
            centre: 'Facilitated Illegal Immigration',
            ring: 'glossary and quizzes',
            nodes: [
              { label: '1 Introduction', detail: 'Terms, figures, policy' },
              { label: '2 Trends and strategic risk analysis', detail: 'Data, routes, risk of exploitation' },
              { label: '3 Criminal investigation', detail: 'From first lead to evidence' },
              { label: '4 Online activities of smugglers', detail: 'Social media and other channels' },
              { label: '5 Document fraud', detail: 'How false papers support smuggling' },
              { label: '6 International cooperation', detail: 'Partners and tools' },
              { label: '7 Legal framework and judicial tools', detail: 'EU law, Eurojust' },
              { label: '8 Public-private partnerships', detail: 'Money transfer, couriers, platforms' },
              { label: '9 Prevention', detail: 'Entry and onward movement' },
            ],
          },
        },
        {
          type: 'text',
          heading: 'How the module works',
          text: '- **Pages** take four to seven minutes each. The first time, read the chapters in order.\n- **Dates** matter. Most source texts were written between about 2011 and 2017. The module marks old figures as historical. Law and institutions are those of 30 November 2026, as far as the authors could see; for a law that was still on its way, the sentence names the month of the last source.\n- **Sources** stand beside the statements. Opinions are given to the role or body that held them.\n- **Quizzes** close the chapters. You can repeat them as often as you like. The final assessment draws on all chapters.\n- **Hard topics**, such as death and exploitation, come up on some pages. Take a break when you need one.',
        },
        {
          type: 'callout',
          kind: 'note',
          heading: 'One fictional case: Operation BEACON',
          text: 'One case runs through all nine chapters. Operation BEACON is **fictional**: its places, persons and events are invented. Five reports reach five desks within four weeks. In Osterfeld, labour inspectors meet seven undeclared workers; a bank there reports an account; an online page offers “family travel, safe, pay later”. At the ferry port of Port Halden two adults travel on other people’s passports, with a child. At a rest area near Mirava a lorry driver hears knocking, and fourteen people come out alive. Nobody knows yet which reports belong together.\n\nYou will sit at several desks, open eleven exhibits, and decide twelve times. What you find is collected in the [case file](#case-file); what you decide is remembered. Nothing is scored, every choice has a reason, and people come first. Port Halden is in Member State A, Mirava in B, Osterfeld in C; T is a third country. Persons have one initial and no nationality.',
        },
        {
          type: 'checklist',
          id: 'ch1-checklist-contacts',
          heading: 'Before you start: know your contacts',
          introduction:
            'In a real case, time is short. Find these contacts now and keep them where you can reach them at night.',
          items: [
            'The unit that deals with migrant smuggling in my country',
            'The contact point for [[europol|Europol]], the EU agency for law-enforcement cooperation',
            'The contact point for [[interpol|INTERPOL]], the International Criminal Police Organization',
            'The [[single-national-contact-point|single national contact point]] for smuggling, if my country has one (chapter 6 explains the idea)',
            'The service to which I refer possible victims of [[thb|trafficking in human beings]]',
            'The prosecutor or judge on duty',
          ],
        },
      ],
    },
    {
      id: 'ch1-irregular-migration',
      title: 'Irregular migration and its facilitation',
      blocks: [
        {
          type: 'text',
          text: 'Some words in this field sound alike and mean different things. A report that mixes them can send a case, and a person, in the wrong direction.',
        },
        {
          type: 'definition',
          term: 'Irregular migration',
          definition:
            'Migration in which a person has no right to enter a country, or has entered it without a right to stay. The right to stay may also have ended.',
          source: 'Own wording',
          plain:
            'There are two basic situations: **entry** and **stay**. Take a person with a temporary work visa who keeps the job after the visa has ended. The entry was lawful; the stay is now irregular.',
        },
        {
          type: 'definition',
          term: 'Facilitation',
          definition:
            'Intentionally helping a person to enter, cross or stay in an EU Member State against its rules. The person helped is not a national of a Member State.',
          source: 'Own wording, after Directive 2002/90/EC [@directive-2002-90, Art. 1(1)]',
          plain:
            'A [[facilitator|facilitator]] may be a stranger, a relative or a network. For help to **stay**, the Directive also requires financial gain. For help to **enter or cross**, it does not, but Member States may exempt humanitarian assistance [@directive-2002-90, Art. 1(1)–(2)]. Chapter 7 compares this with the rule of the United Nations (UN).',
        },
        {
          type: 'text',
          heading: 'Three services, and many people without any',
          text: 'Networks sell more than a border crossing. The 2016 European conference on [[migrant-smuggling|migrant smuggling]] in Amsterdam listed three “services”: hidden entry, [[secondary-movement|secondary movements]] inside the EU, and unauthorised stay [@amsterdam-2016, Aims]. Look for facilitation behind all three.\n\nBut do not expect it everywhere. Some [[irregular-migrant|irregular migrants]] were never smuggled, as the police organisation [[interpol|INTERPOL]] points out [@interpol-2016, Q3].',
        },
        {
          type: 'accordion',
          heading: 'Seven words that are often mixed up',
          sections: [
            {
              title: 'Irregular migrant',
              text: 'A person who enters or stays in a country without meeting its conditions.',
            },
            {
              title: 'Undocumented person',
              text: 'A person who has no valid papers to show. Papers can expire, get lost or be taken away, so ask why they are missing.',
            },
            {
              title: 'Overstayer',
              text: 'A person who entered lawfully and stayed after the permission had ended. No smuggler was needed for the entry.',
            },
            {
              title: 'Asylum seeker',
              text: 'A person who has asked a State for [[asylum|international protection]] and has no final decision yet. To ask is a right, also after an irregular entry [@eu-charter, Art. 18].',
            },
            {
              title: 'Refugee',
              text: 'A person outside their country who has good reason to fear persecution there, for example for religion or political opinion [@refugee-convention, Art. 1].',
            },
            {
              title: 'Smuggled migrant',
              text: 'A person whose illegal entry somebody else arranged for a benefit [@un-smuggling-protocol, Art. 3]. In law this does not make the person a victim, but the person may be the victim of another crime.',
            },
            {
              title: 'Victim of trafficking',
              text: 'A person whom others recruit, move or keep in order to exploit them ([[thb|trafficking in human beings]]). The means are, for example, force or deception. For a child, the means need not be shown [@un-trafficking-protocol, Art. 3].',
            },
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes what you do',
          text: 'One person can fit several of these words on the same day. Asking for asylum is not an offence. The Refugee Convention also protects refugees from penalties for illegal entry or presence. There are conditions: they came directly from a territory where their life or freedom was threatened, they report without delay, and they show good cause [@refugee-convention, Art. 31].\n\nSo, when somebody asks you for protection, record the request and pass it to the competent authority. Only then go on with your file.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: '**The acts of 2002 still apply.** Directive 2002/90/EC (Art. 1) and Framework Decision 2002/946/JHA are the EU law on facilitation [@directive-2002-90, Art. 1] [@framework-decision-2002-946, Art. 1]. In November 2023 the Commission proposed to replace them. In August 2026 the proposal was still blocked in the European Parliament [@facilitation-directive-proposal-2023]. Charge under the national law in force on the day of the act, or under a milder law that came later [@eu-charter, Art. 49(1)].\n\n**Carers are no facilitators.** On 3 June 2025 the Court of Justice decided the case *Kinsa*. A person who brings in children in their actual care does not commit the offence of Art. 1(1)(a), and national law may not punish it [@cjeu-kinsa-2025]. So find out first who looks after the child. The Court did not decide about paid smugglers, adults or humanitarian helpers.',
        },
        {
          type: 'question',
          id: 'ch1-ask-patrol',
          question: {
            type: 'highlight',
            id: 'ch1-p01-patrol',
            objective: 'lo1-1',
            page: 'ch1-irregular-migration',
            kind: 'case',
            stem: 'A patrol wrote this note. Mark the two passages that a careful reader has to correct.',
            text: '{found: At 03:10 four people were found in a van.} {request: One of them asked for protection.} {admission: By this request the person admits an offence.} {visa: A second person holds a visa that ended in May.} {smuggled: So somebody must have smuggled this person in.}',
            passages: [
              { id: 'found', feedback: 'A fact, with its time. It can stay.' },
              { id: 'request', feedback: 'A request is written down and passed on.' },
              {
                id: 'admission',
                correct: true,
                feedback: 'To ask for asylum is a right, also after an irregular entry.',
              },
              { id: 'visa', feedback: 'It describes an overstay, and says no more than that.' },
              {
                id: 'smuggled',
                correct: true,
                feedback:
                  'The entry may have been lawful. The stay is irregular now, and no smuggler was needed.',
              },
            ],
            feedback: {
              correct: 'Both. What is left of the note are facts that another desk can use.',
              partial: 'One is right. Look for a sentence that judges a person without a fact behind it.',
              incorrect:
                'Two sentences conclude: that a request is an admission, and that an overstayer was smuggled in.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Acts can be illegal, people are not',
          text: 'The title of this module says “illegal immigration”. So did an operational action plan of 2015, part of the EU’s joint work against serious crime [@amsterdam-2016, Panel III]. We keep the term in titles and quotations. In our own words we write “irregular migrant”: it describes a situation and does not judge a person.\n\nWords steer what people think and do. In January 2016 an official of the International Organization for Migration ([[iom|IOM]]) asked for an exact description of the problem: it guides policy makers and migrants, and it helps to protect those who need it [@amsterdam-2016, Panel II]. So name the conduct exactly, and do not let one word stand for migration and crime together.\n\nThe outline of this module opens with the following quotation.',
        },
        {
          type: 'quotation',
          text: 'Weaknesses in the management of the EU external borders have led to uncontrolled inflows of irregular migrants in the EU.',
          source:
            'European Parliament, Legislative Train Schedule, “Towards a New Policy on Migration: Preventing Irregular Migration”, quoted without a date [@module-summary, opening quotation]',
        },
        {
          type: 'text',
          text: 'The sentence names one cause: weak management of borders. This view is contested. Which other causes would you add? Write down two, and compare them with chapter 2.',
        },
      ],
    },
    {
      id: 'ch1-un-definition',
      title: 'The UN definition, element by element',
      blocks: [
        {
          type: 'text',
          text: 'In everyday words, smugglers get people across borders who lack the visa or the papers that they need. They may provide false identity documents, organise transport or avoid official controls [@interpol-2016, section 1]. A court needs more exact words. They stand in the UN Protocol against the Smuggling of Migrants by Land, Sea and Air. It belongs to the UN Convention against Transnational Organized Crime ([[untoc-and-its-protocols|UNTOC]]). It was adopted on 15 November 2000. Some texts date it 2004, the year in which it came into force [@un-smuggling-protocol].',
        },
        {
          type: 'definition',
          term: 'Smuggling of migrants',
          definition:
            '“‘Smuggling of migrants’ shall mean the procurement, in order to obtain, directly or indirectly, a financial or other material benefit, of the illegal entry of a person into a State Party of which the person is not a national or a permanent resident”.',
          source: 'Smuggling of Migrants Protocol, Art. 3(a) [@un-smuggling-protocol, Art. 3(a)]',
          plain:
            '[[migrant-smuggling|Smuggling]] means: to arrange, for gain, that a person enters a State against its rules. The person is neither a national nor a permanent resident there.',
        },
        {
          type: 'definition',
          term: 'Illegal entry',
          definition:
            '“‘Illegal entry’ shall mean crossing borders without complying with the necessary requirements for legal entry into the receiving State”.',
          source: 'Smuggling of Migrants Protocol, Art. 3(b) [@un-smuggling-protocol, Art. 3(b)]',
          plain:
            'What counts for [[illegal-entry|illegal entry]] is what the *receiving* State requires. Missing papers are one way of failing its requirements, and not the only one.',
        },
        {
          type: 'table',
          caption: 'Four elements: what to ask and where to look',
          columns: ['Element', 'Question to ask', 'Typical evidence'],
          rows: [
            [
              'Procurement',
              'Who arranged the crossing or made it possible?',
              'Messages, bookings, vehicle and telephone data, witness accounts',
            ],
            [
              'Illegal entry',
              'Which requirement of the receiving State was not met?',
              'Border records, travel documents, place and time of the crossing',
            ],
            [
              'Neither national nor permanent resident',
              'Which status does the person have in this State?',
              'Nationality and residence records',
            ],
            [
              'Financial or other material benefit',
              'Who gained or wanted to gain, in what form, through whom?',
              'Payments, notes of a debt, unpaid work, services in return',
            ],
          ],
          source:
            'Elements: [@un-smuggling-protocol, Art. 3]; questions and evidence: authors of this module',
        },
        {
          type: 'text',
          heading: 'Why the benefit matters',
          text: 'The benefit separates crime for gain from help within a family and from humanitarian help. It need not be cash. Labour, the end of a debt, or a service also count, and a third person may pay or receive them: “directly or indirectly”. Nor must the money have arrived. It is enough that the person acted *in order to* obtain it [@un-smuggling-protocol, Art. 3(a)].\n\nNow look at what is **not** in the definition: force, deception, a false document, an organised group. You will meet them often, but smuggling can exist without them. Directive 2002/90/EC draws the line elsewhere: for help with entry or transit it requires no gain [@directive-2002-90, Art. 1(1)]. It [still applies](#ch1-irregular-migration). Note in every file whether there was a benefit, even if your offence does not ask for it: UN law, aggravating circumstances and money laundering do.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Test the four elements one by one, and ask early for evidence of the benefit. Then turn to your own law. Gain may be an element of the national offence, an aggravating circumstance, or neither. The Protocol also lists further conduct, such as providing fraudulent documents or enabling illegal stay [@un-smuggling-protocol, Art. 6].',
        },
        {
          type: 'reflection',
          id: 'ch1-reflection-law',
          prompt:
            'Look up the offence of facilitation in your national law. Note the article, and whether it requires gain.',
        },
      ],
    },
    {
      id: 'ch1-smuggling-trafficking',
      title: 'Smuggling or trafficking?',
      blocks: [
        {
          type: 'text',
          text: '[[migrant-smuggling|Migrant smuggling]] and [[thb|trafficking in human beings]] are different crimes, and they give the person different rights. Both are complex, and they can overlap [@interpol-2016, Q2]. Compare them point by point.',
        },
        {
          type: 'comparison',
          caption: 'Five differences, and what both have in common',
          subjects: ['Migrant smuggling', 'Trafficking in human beings'],
          criteria: [
            {
              criterion: 'Consent',
              values: [
                'The person pays and takes part voluntarily',
                'Force, deception or other coercion; consent gained in this way does not count. For a child, no such means is needed',
              ],
            },
            {
              criterion: 'Source of profit',
              values: [
                'The service: making an irregular crossing possible',
                'Exploitation, such as forced labour or prostitution',
              ],
            },
            {
              criterion: 'After arrival',
              values: [
                'The relationship normally ends',
                'Exploitation goes on, or begins; it may also begin on the way',
              ],
            },
            {
              criterion: 'Border',
              values: [
                'Irregular entry into another State is part of the definition',
                'Not needed: it can happen inside one country',
              ],
            },
            {
              criterion: 'Who is harmed, in law',
              values: [
                'The State’s right to control entry; migrants often suffer as well',
                'The individual victim',
              ],
            },
            {
              criterion: 'Abuse of the person',
              values: [
                'Not part of the definition, but possible before, during or after the journey',
                'The purpose is exploitation; abuse is common',
              ],
            },
          ],
          source:
            'Own comparison, after [@interpol-2016, Q2]; [@iom-leaflet, Differentiating]; [@un-trafficking-protocol, Art. 3]; [@anti-trafficking-directive-2011-36, Art. 2]',
        },
        {
          type: 'figure',
          id: 'ch1-figure-g2',
          title: 'Two crimes that can overlap',
          description:
            'Two overlapping circles with four features each. Abuse and debt stand in the overlap.',
          source:
            'INTERPOL, 2016 [@interpol-2016, Q2]; IOM leaflet, about 2011 [@iom-leaflet, Differentiating]; Trafficking Protocol, 2000 [@un-trafficking-protocol, Art. 3]',
          diagram: {
            kind: 'venn',
            left: {
              label: 'Migrant smuggling',
              features: [
                'person agrees to the journey',
                'profit from the crossing',
                'border is essential',
                'tie normally ends on arrival',
              ],
            },
            right: {
              label: 'Trafficking in human beings',
              features: [
                'coercion or deception',
                'profit from exploitation',
                'no border needed',
                'control goes on',
              ],
            },
            both: ['abuse of the person', 'debt to the organiser'],
          },
        },
        {
          type: 'text',
          heading: 'When the tie does not end',
          text: '“The relationship ends on arrival” is a rule with exceptions: on some routes people [pay after arrival](#ch2-market). At the 2016 Amsterdam conference the European Asylum Support Office ([[easo|EASO]]) said that people with a paid “package” were hard to free from a network [@amsterdam-2016, Panel I]. A debt after arrival gives power over a person. It opens the question of trafficking and does not answer it.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Classify the conduct, not the person',
          text: 'Write what was done, by whom, to whom. A case can begin as smuggling and become trafficking. Check your classification whenever a new fact comes in. Protection does not wait for the final label.',
        },
        {
          type: 'exhibit',
          id: 'ch1-exhibit-e1',
          label: 'E1',
          title: 'Labour-inspection note',
          source: 'Labour inspection of Osterfeld, 10 November. Invented',
          parts: [
            {
              kind: 'fields',
              fields: [
                { label: 'Date, place', text: 'Tue 10 Nov, 09:20–12:40, warehouse, Osterfeld' },
                {
                  label: 'Found',
                  text: '7 people at work, no contracts, no pay slips; 11 beds in 4 rooms above',
                },
                {
                  label: 'Present',
                  text: 'F., “looks after the house”, offers to interpret (declined at 09:35)',
                },
                { label: 'Injury', text: 'one hand, untreated, doctor called 09:40' },
                { label: 'Statements', text: '“All owe money to the same person.” Heard so far: two' },
                {
                  label: 'Papers',
                  text: "5 passports in a locked drawer in F.'s office; 2 people have theirs",
                },
                { label: 'Contact card on the door', text: 'Number 1' },
                { label: 'Follow-up', text: 'labour file; police informed 10:05' },
              ],
            },
          ],
          notice:
            '11 beds, 7 people: who slept in the other four? “All owe”: but two were heard. Two people hold their own papers.',
          limits: 'One creditor for seven; trafficking; that F. wrote the card.',
        },
        {
          type: 'scenario',
          id: 'ch1-decision-d1',
          heading: 'Operation BEACON: What do you write today?',
          text: "Tuesday 10 November, Osterfeld. Seven people work in a warehouse without contracts. F., who “looks after the house”, has offered to interpret; you have declined and sent F. out of hearing. M.'s wounded hand is with a doctor. The note says that all seven owe money to one person. Two have been heard through an independent interpreter: the debt has grown since they came, and their papers are in F.'s drawer. Your first report goes out tonight.",
          decisions: [
            {
              id: 'd1',
              prompt: 'What does it say?',
              options: [
                {
                  id: 'smuggling',
                  text: 'Smuggling for gain: all seven say that they agreed to the journey, and the debt is a matter of civil law.',
                  consequence:
                    'The report is short and closes a door. Agreeing to a journey is not agreeing to the work that followed. Nobody looks at the drawer again until ch2; the referral starts six days late, and M. sleeps in the same room until then.',
                  verdict: 'poor',
                  losses: ['protection', 'time'],
                },
                {
                  id: 'open',
                  text: 'Both lines open: papers held by one person, a debt that grew, two people heard and five still to be heard.',
                  consequence:
                    'The reader sees facts, sources and gaps. The referral service is called tonight, because protection does not wait for the label. Five people will be heard one by one. One of them will surprise you.',
                  verdict: 'best',
                },
                {
                  id: 'victims',
                  text: 'Trafficking of seven persons: the shared debt and the withheld papers are strong indicators for all of them.',
                  consequence:
                    'All seven are offered help tonight, which is worth much. But five have not been heard. When one of them says that there is no debt to F., a defence lawyer will ask what else in the report was assumed.',
                  verdict: 'acceptable',
                  losses: ['evidence'],
                },
                {
                  id: 'later',
                  text: 'No offence yet: undeclared work for the labour file; police look again when all seven have been heard there.',
                  consequence:
                    'It sounds careful. The drawer with five passports is not secured, and F. has the evening to speak with each of them. Two of the five will say less next week than they would have said today.',
                  verdict: 'poor',
                  losses: ['evidence', 'trust'],
                },
              ],
            },
          ],
          debrief:
            'Needs came first, then free speech, then facts. A debt opens the question; it does not answer it. What you have written is remembered: the next desk begins with it. **For prosecutors and judges:** a victim of trafficking may have been compelled to commit crimes. EU law requires that authorities can leave them unpunished: see the next box.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'Directive (EU) 2024/1712 changed Directive 2011/36/EU. National law has had to reflect it since 15 July 2026; Denmark is not bound [@anti-trafficking-directive-2024-1712].\n\n- **Art. 8:** authorities must be able to leave victims unpunished for criminal *and other unlawful* acts that they were compelled to commit. Irregular entry and false papers can be such acts. Check this before you charge.\n- **Art. 11:** victims are found and helped early, through a formal [[national-referral-mechanism|referral mechanism]]. Use it when you see indicators, and do not wait for the charge.\n- **Art. 18a:** whoever uses the services of a victim, *knowing* that the person is one, commits an offence. So ask what the employer or client knew [@anti-trafficking-directive-2011-36, Arts. 8, 11 and 18a].',
        },
      ],
    },
    {
      id: 'ch1-people-first',
      title: 'Human beings are at the centre',
      blocks: [
        {
          type: 'text',
          text: 'Behind every file in this field there is a person on a journey. The EU Commissioner for migration said so in a video message to the 2016 Amsterdam conference. Human beings stand at the centre of this business, and they need protection [@amsterdam-2016, Key note speeches].\n\nWhat do we know about these journeys? Some are short. Others lead through many places and last months or years. Conditions are hard and often dangerous, and sometimes people die, wrote the International Organization for Migration ([[iom|IOM]]) in about 2011 [@iom-leaflet, Introduction]. [[interpol|INTERPOL]] called the conditions of transport inhumane [@interpol-2016, Q3]. The danger does not always end on arrival. People then live in an irregular situation and have few means to build a new life [@iom-leaflet, Introduction].\n\nIn the same leaflet IOM named two kinds of damage: thousands of people face risks that no one should face, and borders lose their integrity [@iom-leaflet, Introduction]. Your work protects both, people and borders. Where the two pull in different directions, life and safety come first.',
        },
        {
          type: 'accordion',
          heading: 'Do smugglers care whether people arrive? Four views',
          sections: [
            {
              title: 'A police organisation: safety hardly counts',
              text: 'INTERPOL wrote in 2016 that organised groups move people for payment. Whether these people are safe and well matters little to them, or not at all [@interpol-2016, Q3].',
            },
            {
              title: 'A prosecutor: danger is part of the plan',
              text: 'A prosecutor from Rome told the 2016 conference that smugglers at sea endanger lives on purpose. They want to force a State to react [@amsterdam-2016, Panel III].',
            },
            {
              title: 'A researcher: the business rests on trust',
              text: 'A researcher who had studied Pakistan and Afghanistan saw a business built on trust. A smuggler who is paid only on arrival loses money when somebody does not arrive safely [@amsterdam-2016, Panel II].',
            },
            {
              title: 'A refugee: they saved us',
              text: 'A refugee who fled the war in Liberia reached the Netherlands in 1991 with a false passport. In Europe, this person said, smugglers have a very bad name. Refugees may see in them the people who rescued them [@amsterdam-2016, Interview after the Film].',
            },
          ],
        },
        {
          type: 'text',
          heading: 'What the four views tell an officer',
          text: 'The views do not cancel one another out. They describe different routes, different times and different parts of the market. So expect different feelings in the people you meet: fear, shame, anger, and also loyalty or gratitude towards the smuggler. A person who defends the smuggler is not for that reason lying, and not an accomplice. Chapter 3 shows how to interview with this in mind.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Safety, protection, role: in this order',
          text: '1. **Safety.** Is anybody in danger, ill, injured or missing? Rescue and medical care come before every question.\n2. **Protection.** Does the person ask for [[asylum|asylum]]? Are there signs of trafficking? Is the person a child?\n3. **Role.** Only now ask what the person can be in your case: a witness, the victim of another crime, a suspect, or more than one of these.\n\nThe order comes from law. The Smuggling of Migrants Protocol has the protection of smuggled migrants’ rights among its purposes. It asks States to safeguard their right to life and to protect them from violence. It leaves refugee law and the ban on [[non-refoulement|refoulement]], that is, return to persecution or other serious harm, untouched [@un-smuggling-protocol, Arts. 2, 16 and 19].',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Under the Protocol, migrants are not liable to prosecution for having been the object of smuggling [@un-smuggling-protocol, Art. 5]. The rule concerns this conduct only. Other offences, and questions of stay and return, follow other law and its safeguards. Ask for each charge: is it about what the person did, or about having been smuggled?',
        },
        {
          type: 'question',
          id: 'ch1-ask-order',
          question: {
            type: 'categorise',
            id: 'ch1-p02-which-step',
            objective: 'lo1-2',
            page: 'ch1-people-first',
            kind: 'case',
            stem: 'Six people sit in a heated bus after a stop at night. To which step does each of your questions belong?',
            cards: [
              { id: 'missing', text: 'Is somebody missing who was with you?', group: 'safety' },
              { id: 'pain', text: 'Who is in pain or has not drunk since yesterday?', group: 'safety' },
              { id: 'parents', text: 'Who looks after this boy?', group: 'protection' },
              {
                id: 'papers',
                text: 'Who has your papers, and may you go where you like?',
                group: 'protection',
              },
              { id: 'home', text: 'What would happen to you at home?', group: 'protection' },
              { id: 'voice', text: 'Whose voice told you where to wait?', group: 'role' },
            ],
            groups: [
              { id: 'safety', text: '1 Safety' },
              { id: 'protection', text: '2 Protection' },
              { id: 'role', text: '3 Role' },
            ],
            feedback: {
              correct:
                'All six. The question about the voice is a good one, and it can wait for ten minutes.',
              partial:
                'Some are right. Ask of each: does it save a life, open a way to help, or build the case?',
              incorrect:
                'Missing or ill people concern safety. A child, papers in other hands and fear of return concern protection. What somebody saw concerns the role.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Watch further (optional)',
          text: 'The conference ended its first day with the feature film *Hope*. It follows a woman and a man who meet on the way to Europe and fall into the hands of violent gangs [@amsterdam-2016, Film]. It is fiction. Watch it with one question in mind: at which moments could an officer have changed the course of events?',
        },
      ],
    },
    {
      id: 'ch1-figures',
      title: 'The problem in figures, then and now',
      blocks: [
        {
          type: 'text',
          text: 'A number means something only together with its unit, its place, its period and the body that counted it. Read every card from top to bottom. The first three cards are history: they belong to 2015. [Chapter 2](#ch2-figures) has more of them. The next three are of 2025 and early 2026.',
        },
        {
          type: 'statistic',
          heading: 'Then: three cards of 2015',
          statistics: [
            {
              value: '1.82 million',
              unit: 'detections',
              counted: 'Illegal crossings that authorities detected',
              where: 'External borders of the EU',
              period: '2015',
              counter:
                '[[frontex|Frontex]], the European Border and Coast Guard Agency, quoted by [[interpol|INTERPOL]] [@interpol-2016, Q9]',
              caution: 'A [[detection|detection]] is an event. One person can cause several.',
            },
            {
              value: '3 771',
              unit: 'recorded deaths',
              counted: 'People whose death on the way to Europe was recorded',
              where: 'Mediterranean Sea',
              period: '2015',
              counter:
                'International Organization for Migration ([[iom|IOM]]) [@amsterdam-2016, Panel II]; area: [@iom-figures-2015]',
              caution: 'A minimum: some deaths are never recorded.',
            },
            {
              value: 'EUR 3–6 billion',
              unit: 'estimated turnover',
              counted: 'Money that went through the criminal networks involved',
              where: 'Smuggling to and within the EU',
              period: '2015',
              counter: '[[europol|Europol]], February 2016 [@europol-smuggling-report-2016]',
              caution:
                'Turnover is not profit. Three months later Europol and INTERPOL gave another figure: see [chapter 2](#ch2-income).',
            },
          ],
        },
        {
          type: 'question',
          id: 'ch1-ask-predict-deaths',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch1-p03-predict-deaths',
            objective: 'lo1-3',
            page: 'ch1-figures',
            kind: 'case',
            stem: 'Before you read on: in 2025 Frontex detected 26 % fewer irregular crossings than in 2024. What do you expect of the deaths that IOM recorded in the Mediterranean in the first eight weeks of 2026, against the same weeks of 2025?',
            choices: [
              {
                id: 'quarter-fewer',
                text: 'About a quarter fewer, as the crossings',
                feedback: 'A fair guess if danger followed the number of crossings. It did not.',
              },
              {
                id: 'same',
                text: 'About the same number as a year before',
                feedback: 'The records changed much more than that, and upwards.',
              },
              {
                id: 'double',
                text: 'More than twice as many',
                correct: true,
                feedback: 'Yes: 606 against 285, with fewer arrivals in Italy.',
              },
            ],
            feedback: {
              correct:
                'The cards below show it. They are minimum figures of eight weeks, and no trend for a year.',
              incorrect: 'It was more than double: 606 against 285. Fewer arrivals are not less danger.',
            },
          },
        },
        {
          type: 'statistic',
          heading: 'Now: three cards of 2025 and 2026',
          statistics: [
            {
              value: 'almost 178 000',
              unit: 'detections',
              counted: 'Irregular crossings that authorities detected',
              where: 'External borders of the EU',
              period: '2025 (2024: over 239 000)',
              counter: 'Frontex, 15 January 2026 [@frontex-figures-2025] [@frontex-figures-2024]',
              caution: 'Events, not persons. First consolidated figures.',
            },
            {
              value: 'at least 2 185',
              unit: 'deaths and disappearances',
              counted: 'People recorded as dead or missing',
              where: 'Mediterranean Sea',
              period: '2025',
              counter: 'IOM, 26 February 2026 [@iom-missing-migrants-2025]',
              caution: 'IOM itself warns that it had less access and fewer means to record.',
            },
            {
              value: '606',
              unit: 'deaths and disappearances',
              counted: 'People recorded as dead or missing',
              where: 'Mediterranean Sea',
              period: '1 January–24 February 2026 (same days of 2025: 285)',
              counter: 'IOM, 26 February 2026 [@iom-missing-migrants-2025]',
              caution: 'Eight weeks. One event can change a curve: no trend for a year.',
            },
          ],
        },
        {
          type: 'text',
          heading: 'Three numbers for one year',
          text: 'For 2015 you also find “more than one million” people who reached the EU [@europol-smuggling-report-2016], and 1 003 124 arrivals by sea [@amsterdam-2016, Panel II]. These numbers do not contradict 1.82 million, because they count different things. Frontex said itself that many people were counted twice: once in Greece and once in the Western Balkans [@frontex-risk-analysis-2016]. Smuggling is hidden, so such counts only stand in for what nobody can measure. They are [[proxy-indicator|proxy indicators]] [@amsterdam-2016, Aims].\n\nYou can divide IOM’s recorded deaths of 2015 by its sea arrivals of the same year. Treat the result as a rough guide, because neither number is complete.',
        },
        {
          type: 'text',
          heading: 'Fewer arrivals, not less danger',
          text: '**Then.** After 2015 fewer people came. Yet for less than ten months of 2016 IOM estimated nearly 3 700 deaths in the Mediterranean, almost as many as in all of 2015 [@interpol-2016, Q3].\n\n**Now.** In 2025 Frontex counted 26 % fewer detections than in 2024, the lowest yearly figure since 2021 [@frontex-figures-2025]. In the first eight weeks of 2026 the recorded deaths in the Mediterranean were more than twice those of the same weeks of 2025, with fewer arrivals in Italy [@iom-missing-migrants-2025].\n\nTwice the same lesson: do not read falling numbers of arrivals as falling danger. And do not take a quiet year for a lasting one. A new crisis can set people on the move who had no thought of leaving.',
        },
        {
          type: 'text',
          heading: 'How organised is it?',
          text: 'More than 90 % of the people on their way to the EU used the help of facilitators, wrote Europol in February 2016, and in most cases criminal groups offered it [@europol-smuggling-report-2016]. A report of May 2016 with INTERPOL adds: at some point of the journey [@europol-interpol-report-2016] [@interpol-2016, Q3]. How tightly are these groups organised? In January 2016 a Hungarian representative saw very well organised groups. A speaker from the United Kingdom described mostly loose networks, and asked to keep illegal migration and organised crime apart [@amsterdam-2016, Panel III]. So a careful sentence reads: most irregular journeys to the EU involve some paid help, from single opportunists through loose networks to structured groups. “Over 90 % facilitated” does not mean “over 90 % by mafia groups”.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Quote the whole card',
          text: 'In a report, give the number with its unit, place, period and counter in one sentence. If you cannot name one of them, leave the number out. Chapter 2 takes this further.',
        },
      ],
    },
    {
      id: 'ch1-linked-crimes',
      title: 'A low-risk, high-profit crime and its companions',
      blocks: [
        {
          type: 'text',
          text: 'Why do criminals choose [[migrant-smuggling|migrant smuggling]]? In about 2011 the International Organization for Migration ([[iom|IOM]]) described it as a “low-risk, high-profit” business. Laws were weak, and few smugglers had to expect that they would be found, arrested and brought to court [@iom-leaflet, Profitability]. In January 2016 a speaker from the United Kingdom, then a Member State, looked at the fight against drugs. Compared with it, said the speaker, the fight against smuggling was still in its infancy [@amsterdam-2016, Panel III].\n\nThe 2016 Amsterdam conference set a goal for the years ahead: smuggling should become a *low*-profit business [@amsterdam-2016, Next steps]. Each profession of this module can move one part of that balance.',
        },
        {
          type: 'table',
          caption: 'Turning the balance around',
          columns: ['What helped offenders', 'What you can change', 'Chapter'],
          rows: [
            ['Weak legislation', 'Know the instruments that exist, and use them', '7'],
            [
              'Little risk of detection',
              'Analyse risks; check documents and online traces; share the pieces',
              '2, 4, 5, 6',
            ],
            [
              'Little risk of arrest and prosecution',
              'Build evidence that holds in court, across borders',
              '3, 6, 7',
            ],
            ['High profit', 'Follow the money, freeze it, confiscate it', '3, 7, 8'],
          ],
          source:
            'First column: IOM leaflet, about 2011 [@iom-leaflet, Profitability]; second column: authors of this module',
        },
        {
          type: 'text',
          heading: 'It often comes with other crimes',
          text: 'IOM (about 2011) and [[interpol|INTERPOL]] (2016) both name crimes that come with smuggling. Their lists are not the same, but they fit together: [[thb|trafficking in human beings]], money laundering and illicit money flows, identity fraud and false travel documents, and corruption [@iom-leaflet, Profitability] [@interpol-2016, Q5].',
        },
        {
          type: 'figure',
          id: 'ch1-figure-g3',
          title: 'Smuggling and its companions',
          description:
            'Migrant smuggling stands in the centre. Four linked crimes surround it. A ring marked “corruption”, the fifth crime named by the sources, joins them.',
          source:
            'INTERPOL, 2016 [@interpol-2016, Q5]; IOM leaflet, about 2011 [@iom-leaflet, Profitability]',
          diagram: {
            kind: 'network',
            centre: 'Migrant smuggling',
            ring: 'corruption',
            nodes: [
              { label: 'Trafficking in human beings', detail: 'people' },
              { label: 'Money laundering, illicit money flows', detail: 'money' },
              { label: 'Identity fraud', detail: 'persons and names' },
              { label: 'Fraudulent travel documents', detail: 'papers' },
            ],
          },
        },
        {
          type: 'text',
          heading: 'Four lines of enquiry',
          text: 'Every companion crime is also a way into the case. Identity fraud and false documents usually go together, so four lines remain:\n\n- **People.** Is anybody exploited? Who holds power over whom?\n- **Money.** Who collects, who transfers, who spends? A [[financial-investigation|financial investigation]] starts on the first day, not after the arrests.\n- **Documents and identity.** Who supplied them, and where else do they turn up?\n- **Corruption.** Whose decision was bought, and who else benefits?\n\nThe damage goes further than the single case. Where these crimes meet, IOM warned, a shadow order grows that weakens the rule of law [@iom-leaflet, Profitability].',
        },
        {
          type: 'question',
          id: 'ch1-ask-lines',
          question: {
            type: 'categorise',
            id: 'ch1-p04-lines',
            objective: 'lo1-3',
            page: 'ch1-linked-crimes',
            kind: 'case',
            stem: 'Five finds from one search. Which line of enquiry does each open first?',
            cards: [
              { id: 'wages', text: 'A list: names, hours worked, wages kept back', group: 'people' },
              { id: 'deposits', text: 'Slips of 41 small payments into one account', group: 'money' },
              { id: 'photos', text: 'Photographs of faces in passport format', group: 'documents' },
              { id: 'clerk', text: 'The private number of a clerk who issues permits', group: 'corruption' },
              { id: 'room', text: 'A key for a door that locks from outside', group: 'people' },
            ],
            groups: [
              { id: 'people', text: 'People' },
              { id: 'money', text: 'Money' },
              { id: 'documents', text: 'Documents' },
              { id: 'corruption', text: 'Corruption' },
            ],
            feedback: {
              correct: 'All five. The list and the key come first: somebody may be locked in today.',
              partial:
                'Some are right. Ask whom each find leads to: a person in need, a payment, a paper or a bought decision.',
              incorrect:
                'Wages kept back and a lock concern people. Slips lead to money, photographs to documents, the clerk to a possible bribe.',
            },
          },
        },
        {
          type: 'text',
          heading: 'A serious crime in law',
          text: 'The law treats smuggling as a serious cross-border crime, and you can use that:\n\n- **Penalties.** In 2002 an EU framework decision required a maximum penalty of at least eight years. It concerns facilitation for financial gain that is an activity of a criminal organisation or endangers lives [@framework-decision-2002-946, Art. 1(3)]. So record gain, group and danger from the first hour. The act [still applies](#ch1-irregular-migration).\n- **Surrender.** Facilitation is on the list of the [[european-arrest-warrant|European Arrest Warrant]]. If the maximum penalty in the issuing State is at least three years, double criminality is not checked. In other words, nobody asks whether both States punish the act [@eaw-framework-decision, Art. 2(2)]. So name the list offence in the warrant.\n- **Money.** In 2018 an EU directive on money laundering named migrant smuggling among the crimes that produce such money [@money-laundering-offence-directive, Art. 2(1)(c)]. So you can open a laundering line together with the smuggling case.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Ask about the companion crimes early. A money-laundering or document charge may stand where smuggling itself is hard to prove. A trafficking charge changes the rights of the person in front of you. Make sure that each line has its own evidence.',
        },
      ],
    },
    {
      id: 'ch1-eu-response',
      title: 'The European response and the multidisciplinary approach',
      blocks: [
        {
          type: 'text',
          text: 'In spring 2015 two programmes of the European Commission put the fight against [[migrant-smuggling|migrant smuggling]] first. On 28 April came the European Agenda on Security, on 13 May the [[european-agenda-on-migration|European Agenda on Migration]] [@agenda-on-security-2015] [@agenda-on-migration-2015] [@amsterdam-2016, Aims]. Two weeks after the second, on 27 May 2015, came the [[eu-action-plan-against-migrant-smuggling|EU Action Plan against migrant smuggling]] for 2015–2020 [@kyiv-2017, Introduction] [@amsterdam-2016, Aims]. It had four aims:\n\n- better investigation and prosecution;\n- better collection, sharing and analysis of information;\n- better protection of vulnerable migrants;\n- closer cooperation with countries of transit and origin [@amsterdam-2016, Aims].\n\nThe human rights of migrants had to be protected in all of it [@kyiv-2017, Introduction].',
        },
        {
          type: 'timeline',
          id: 'ch1-figure-g4',
          title: 'From agenda to action, 2015–2017',
          description:
            'A timeline with three lanes. Policy comes first, in spring 2015; operational steps and expert meetings follow until October 2017.',
          source:
            'Kyiv concept note, 2017 [@kyiv-2017]; INTERPOL, 2016 [@interpol-2016, Q3 and Q9]; Amsterdam conference, 2016 [@amsterdam-2016]; EU documents [@agenda-on-security-2015] [@action-plan-2015] [@emsc-launch-2016]',
          lanes: ['Policy', 'Operational', 'Meetings'],
          events: [
            {
              date: '2015-04-28',
              label: 'European Agenda on Security',
              detail: 'Smuggling is a top priority [@agenda-on-security-2015].',
              lane: 0,
            },
            {
              date: '2015-05-13',
              label: 'European Agenda on Migration',
              detail: 'Smuggling is a priority [@kyiv-2017, Introduction].',
              lane: 0,
            },
            {
              date: '2015-05-27',
              label: 'EU Action Plan against migrant smuggling',
              detail: 'For 2015–2020 [@kyiv-2017, Introduction].',
              lane: 0,
            },
            {
              date: '2015-10',
              label: 'First Operational Forum',
              detail: 'INTERPOL and Europol bring officers together [@interpol-2016, Q9].',
              lane: 1,
            },
            {
              date: '2016-01-12',
              shown: '12–13 January 2016',
              label: 'Amsterdam conference',
              detail: 'Topic: the multidisciplinary approach [@amsterdam-2016].',
              lane: 2,
            },
            {
              date: '2016-02',
              label: 'Second Operational Forum',
              detail: 'At Europol in The Hague [@interpol-2016, Q9].',
              lane: 1,
            },
            {
              date: '2016-02-22',
              label: 'European Migrant Smuggling Centre opens',
              detail: 'At Europol [@emsc-launch-2016].',
              lane: 1,
            },
            {
              date: '2016-04-14',
              shown: '14–15 April 2016',
              label: 'Chișinău expert meeting',
              detail: 'Eastern Partnership panel on migration and asylum [@kyiv-2017, Chișinău meeting].',
              lane: 2,
            },
            {
              date: '2016-05',
              label: 'Europol–INTERPOL report',
              detail: 'On smuggling networks [@interpol-2016, Q3].',
              lane: 1,
            },
            {
              date: '2017-10-17',
              shown: '17–18 October 2017',
              label: 'Kyiv expert meeting',
              detail: 'On preventing facilitation [@kyiv-2017, Kyiv meeting].',
              lane: 2,
            },
          ],
        },
        {
          type: 'text',
          heading: 'Policy, operations, regions',
          text: 'Read the lanes from top to bottom. Policy set the goal. The [[operational-forum|Operational Forum]] of [[interpol|INTERPOL]] and [[europol|Europol]] brought together officers who work on networks. The European Migrant Smuggling Centre ([[emsc|EMSC]]) opened at Europol. The expert meetings in Chișinău and Kyiv brought in the [[eastern-partnership-eap|Eastern Partnership]], a framework of the EU and its eastern neighbours.\n\nThe Dutch justice ministry, the Commission and the European Migration Network ([[emn|EMN]]) ran the Amsterdam conference of 12–13 January 2016. About 200 experts from 24 of the then 28 Member States took part [@amsterdam-2016, Aims]. It was the first conference of the Netherlands’ Presidency of the Council, which was meant as a signal [@amsterdam-2016, Opening remarks].',
        },
        {
          type: 'text',
          heading: 'What “multidisciplinary” means',
          text: 'Networks change their *modus operandi* as soon as police or policy change. One authority alone is too slow for that. So Member States, partner countries and everyone else concerned work closely together [@amsterdam-2016, Aims]. At the conference, the head of the International Organization for Migration put the content into three Ps [@amsterdam-2016, Key note speeches]. The examples are ours:\n\n- **Prevention:** warn people of the risks; work on the causes with countries of origin.\n- **Protection:** rescue, care for and receive people; find victims of trafficking among them.\n- **Prosecution:** investigate organisers and their money; share evidence with other States.\n\nA file that has only one P is not finished.',
        },
        {
          type: 'question',
          id: 'ch1-ask-missing-p',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch1-p05-missing-p',
            objective: 'lo1-4',
            page: 'ch1-eu-response',
            kind: 'case',
            stem: 'A file is about to be closed. The organiser is charged, the account frozen, evidence sent to State C, and a warning printed in two languages. The eleven passengers got a bus ticket on the same night. Which addition does the file need most?',
            choices: [
              {
                id: 'second-driver',
                text: 'A warrant for the second driver, whom two of the eleven described',
                feedback: 'Useful, and again prosecution. This P is already in the file.',
              },
              {
                id: 'find-the-eleven',
                text: 'A service that looks for the eleven and checks their needs',
                correct: true,
                feedback: 'Yes. Nobody asked about asylum, exploitation or health: protection is missing.',
              },
              {
                id: 'more-warnings',
                text: 'More languages for the warning, with the number of the unit on it',
                feedback: 'Prevention is there already, if small.',
              },
            ],
            feedback: {
              correct: 'Prevention and prosecution are there. Protection left with the bus.',
              incorrect:
                'Count the three Ps. The file has prevention and prosecution; the people in it got a ticket.',
            },
          },
        },
        {
          type: 'accordion',
          heading: 'Five conclusions of Amsterdam, and where you find them here',
          sections: [
            {
              title: '1 Police and judicial response',
              text: 'Strengthen it, and add [[financial-investigation|financial investigations]] to criminal ones. See chapters 3 and 7 [@amsterdam-2016, Main conclusions].',
            },
            {
              title: '2 Information',
              text: 'Collect it better and share it, above all between police and judiciary. See chapters 2 and 6 [@amsterdam-2016, Main conclusions].',
            },
            {
              title: '3 Existing networks',
              text: 'Strengthen the networks that exist and do not set up new ones [@amsterdam-2016, Main conclusions]. There was one open exception: a platform with financial organisations, because none existed [@amsterdam-2016, Next steps]. See chapters 6 and 8.',
            },
            {
              title: '4 Prevention and help',
              text: 'Prevent smuggling, and support vulnerable migrants. See chapters 2, 3 and 9 [@amsterdam-2016, Main conclusions].',
            },
            {
              title: '5 Countries outside the EU',
              text: 'Exchange more information and intelligence with them. See chapter 6 [@amsterdam-2016, Main conclusions].',
            },
          ],
        },
        {
          type: 'callout',
          kind: 'since-then',
          heading: 'What has changed since 2016, and what you do now',
          text: '- **Europol.** On 25 November 2025 the European Parliament adopted a Regulation that makes the European Centre Against Migrant Smuggling ([[ecams|ECAMS]]) a permanent part of Europol [@europol-smuggling-centre-regulation]. It is at work: in August 2026 Europol reported 78 arrests in Spain by a [[operational-task-force|task force]] inside it [@europol-spain-2026]. Send what you know on smuggling early, and through [[siena|SIENA]].\n- **EMPACT.** Until 2025 smuggling and trafficking were two priorities of the joint EU work against serious crime. For 2026–2029 they are one [@empact-priorities-2025]. Plan both lines together.\n- **Policy.** A second Action Plan ended in 2025 [@action-plan-2021]. The Strategy of 29 January 2026 gives the political line; it gives an officer no new power [@migration-strategy-2026]. In December 2025 more than 50 delegations endorsed a Joint Declaration against smuggling [@global-alliance-declaration-2025]. The UN’s Global Compact of 2018 is not binding; its Objective 9 is about smuggling [@global-compact-migration].',
        },
      ],
    },
    {
      id: 'ch1-takeaways',
      title: 'Takeaways and quiz',
      blocks: [
        {
          type: 'text',
          text: 'You now know the words, the figures and the people of this field. Before the quiz, go back to Operation BEACON, our fictional case. It is winter. Within a few weeks, five reports reach five desks in three Member States.',
        },
        {
          type: 'table',
          caption: 'Operation BEACON (fictional): five reports, five desks',
          columns: ['Desk', 'What has come in', 'First question'],
          rows: [
            [
              'Border guards, Port Halden (A)',
              'Two passengers refused: their passports are genuine but belong to other people',
              'Does either of them need protection? Who gave them the passports?',
            ],
            [
              '[[fiu|Financial intelligence unit]] (C)',
              'A bank in Osterfeld reports many small transfers to one account',
              'Who pays, who collects, and for what?',
            ],
            [
              'Online investigators, Osterfeld (C)',
              'A channel in two languages advertises “family travel, safe, pay later”',
              'Who runs it, and what does the law let us do?',
            ],
            [
              'Labour inspectors, Osterfeld (C)',
              'Seven undeclared workers owe money to the same person',
              'Smuggling, trafficking, or both?',
            ],
            [
              'Police near Mirava (B)',
              'A lorry driver hears knocking. Fourteen people are found; two are children without parents, three need urgent care',
              'Who needs help now?',
            ],
          ],
        },
        {
          type: 'question',
          id: 'ch1-ask-link',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch1-p06-link',
            objective: 'lo1-5',
            page: 'ch1-takeaways',
            kind: 'case',
            stem: 'You may ask two of the five desks one question tonight. Which find in both reports would be worth waking a colleague?',
            choices: [
              {
                id: 'same-nationality',
                text: 'The people in both reports come from the same country',
                feedback: 'Thousands share a nationality. It links nobody to anybody.',
              },
              {
                id: 'same-number',
                text: 'The same telephone number stands in both reports',
                correct: true,
                feedback: 'Yes, as a lead: a number connects devices, and more than one person may use it.',
              },
              {
                id: 'same-week',
                text: 'Both reports were written in the same week of the winter',
                feedback: 'Dates help later, when there is a first link. Alone they show nothing.',
              },
            ],
            feedback: {
              correct: 'Numbers, accounts, vehicles and rooms connect reports. Origin and season do not.',
              incorrect: 'Look for something that somebody used: a number, an account, a vehicle, a room.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Where you come in',
          text: 'Find the desk that is closest to yours. Every desk can do its own work well and still miss the case. The bank sees no faces. The border guards see no money. The inspectors see no journey. The police at the rest area see people who are cold and afraid, and have to act within minutes. The prosecutor sees only what others send.\n\nDo the reports belong together? Nobody can tell yet. In the coming chapters you will ask the questions that decide it.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Four questions for your own desk',
          text: '1. Who is in danger or in need, and who looks after them while I work?\n2. What can I see that no other desk can see?\n3. To whom may I pass it on, through which channel, and on which legal basis?\n4. What will a prosecutor or judge need from me, so that it can be used as evidence?',
        },
        {
          type: 'takeaways',
          heading: 'What to remember',
          items: [
            '**People first.** Check safety, then protection, then the person’s role in the case.',
            '**Irregular migration** concerns entry or stay. Not every irregular migrant has been smuggled, and asking for asylum is not an offence.',
            '**[[migrant-smuggling|Migrant smuggling]]** is procuring the illegal entry of a person for a financial or other material benefit.',
            '**[[thb|Trafficking]]** aims at exploitation and needs no border. A case can move from one crime to the other: classify the conduct and check again.',
            '**Figures** always carry a unit, a place, a period and a counter. Turnover, income and profit are three different things.',
            '**Companion crimes** (trafficking, money laundering, identity and document fraud, corruption) are also lines of enquiry.',
            '**Nobody can do it alone.** Prevention, protection and prosecution need all professions, across borders.',
          ],
        },
        {
          type: 'text',
          heading: 'Now check yourself',
          text: 'The quiz has ten questions. After each answer you read why it is right or wrong, and which page to open again. It is there for practice, so try it as often as you like.',
        },
      ],
    },
  ],
});
