import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch8',
  title: 'Public-private partnerships',
  summary:
    'Companies see parts of the smuggling process that no authority sees. This chapter shows which sector sees what, what a company must do by law and what it may do freely. You learn how to build a partnership that respects roles and rights, and what you may give back.',
  objectives: [
    {
      id: 'lo8-1',
      text: 'map the sectors that see a part of the smuggling process and state what each can see',
    },
    {
      id: 'lo8-2',
      text: 'distinguish what a company must do by law from what it may do voluntarily',
    },
    { id: 'lo8-3', text: 'design a partnership that respects roles, limits and capacities' },
    { id: 'lo8-4', text: 'make a business case for a private partner' },
    { id: 'lo8-5', text: 'apply the rules on data protection and feedback when you exchange information' },
  ],
  pages: [
    {
      id: 'ch8-why',
      title: 'Why and whom: the case for partnership',
      blocks: [
        {
          type: 'text',
          heading: 'Somebody outside the authorities saw it first',
          text: 'A driver hears a noise behind the cabin. A clerk notices a strange series of transfers. A moderator reads an advert. None of them works for the State, yet each may hold the first trace of a [[migrant-smuggling|migrant smuggling]] network.\n\nThree kinds of company come first: they carry messages, parcels and money. These are social media, courier companies and international money-transfer companies [@module-summary, Chapter 8]. The private sector as a whole should cooperate more closely with authorities [@module-summary, target group and aim].\n\nIn January 2016 the Amsterdam conference went further. The Commissioner of the European Union (EU) for migration expected useful information from many partners, companies included [@amsterdam-2016, Keynote speeches]. A workshop dealt with road transport and shipping, two sectors at special risk. Its message: if you support these firms, it can matter a great deal [@amsterdam-2016, Workshop 4]. In the debate, transport came up first. Those present agreed that other sectors should follow [@amsterdam-2016, Panel II].',
        },
        {
          type: 'text',
          heading: 'Why should a company listen?',
          text: 'A company has its own tasks, and many people want its attention. A researcher told the conference that smuggling competes with other causes, for example the protection of the environment. The advice was: put a clear business case to chief executives. Show how the company itself gains when smuggling becomes harder [@amsterdam-2016, Panel II].\n\nA **business case** is a short argument in the language of the company. It names a problem that the company has, a step it can take, what that step costs, and what it brings.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A business case in five lines',
          text: '1. **Cost:** delays, damaged goods and, for carriers, penalties [@carriers-directive-2001-51, Art. 4].\n2. **Safety:** drivers and crew avoid dangerous situations, and people in danger are found in time.\n3. **Reputation:** customers trust a firm that acts with care.\n4. **Legal duty:** staff know what the law demands of them, and where their task ends.\n5. **Staff:** to find people in distress is hard. Training and support help.\n\nFill in each line with facts from *this* company. Promise nothing that you cannot give, such as freedom from checks.',
        },
        {
          type: 'comparison',
          caption: 'In which role do you meet the company today?',
          subjects: ['Source or witness', 'Partner', 'Suspect'],
          criteria: [
            {
              criterion: 'What it is',
              values: [
                'It saw or holds something',
                'It helps to prevent, outside a single case',
                'It, or its staff, may have taken part',
              ],
            },
            {
              criterion: 'What you do',
              values: [
                'Ask in the lawful way; protect whoever speaks',
                'Agree on roles, contact and feedback',
                'Open a case; the rights of suspects apply',
              ],
            },
            {
              criterion: 'Keep in mind',
              values: [
                'To have seen something is no guilt',
                'A partner gets no special treatment',
                'Companies can be liable too [@framework-decision-2002-946, Arts. 2 and 3]',
              ],
            },
          ],
          source: 'Own comparison; national law decides when a role changes.',
        },
        {
          type: 'question',
          id: 'ch8-ask-which-role',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch8-p01-which-role',
            objective: 'lo8-3',
            page: 'ch8-why',
            stem: 'A coach driver noticed that a child was afraid of the adult beside it. The driver told the company two days later, and the company told you. In which role do you meet the driver?',
            choices: [
              {
                id: 'suspect',
                text: 'As a suspect: who saw it and kept silent has helped',
                feedback: 'Silence for two days is no help to enter, and no intention shows.',
              },
              {
                id: 'witness',
                text: 'As a witness: ask what was seen, and thank for it',
                correct: true,
                feedback: 'Yes. To have seen something is no guilt, and the child comes first.',
              },
              {
                id: 'partner',
                text: 'As a partner: agree that the driver watches such passengers',
                feedback: 'A partner helps to prevent. Watching passengers for you is no task for a driver.',
              },
              {
                id: 'no-role',
                text: 'In no role: two days later the account has no value',
                feedback: 'A place, a seat and a face can still be found.',
              },
            ],
            feedback: {
              correct:
                'Somebody who saw something is a source or a witness. Ask first where the child is now.',
              incorrect:
                'What counts is what the driver did, and that was to see and to tell. Treat the driver as a witness.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A company can change its role during a case. Ask when the first suspicion against it arose, and what it handed over before and after. Material given by a “partner” who was already a suspect may be challenged.',
        },
      ],
    },
    {
      id: 'ch8-sector-map',
      title: 'Sector map',
      blocks: [
        {
          type: 'text',
          text: 'No company sees the whole of [[migrant-smuggling|migrant smuggling]]. Each sees only a few stages, and often only a signal that can have a harmless reason. So begin with a map: which sector touches which stage?',
        },
        {
          type: 'figure',
          id: 'ch8-figure-g31',
          title: 'Who may see which stage?',
          description:
            'A matrix with seven sectors as rows and six stages of smuggling as columns. A mark shows that the sector may see something at this stage. No sector has a mark in every column, and every stage has at least one.',
          source:
            'Own drawing. Sectors: outline of this module, undated [@module-summary, Chapter 8]; Amsterdam conference, January 2016 [@amsterdam-2016, Panel II and Workshops 2, 3 and 4]; INTERPOL, 2016 [@interpol-2016, Q4]',
          diagram: {
            kind: 'matrix',
            rowTitle: 'Sector',
            columnTitle: 'Stage',
            columns: ['Recruit', 'Document', 'Transport', 'House', 'Work', 'Collect'],
            rows: [
              { label: 'Internet, social media', cells: [true, true, false, false, false, false] },
              { label: 'Courier companies', cells: [false, true, false, false, false, false] },
              { label: 'Airlines, ferries, coaches', cells: [false, true, true, false, false, false] },
              { label: 'Hauliers, cargo shipping', cells: [false, false, true, false, false, false] },
              { label: 'Hotels, landlords', cells: [false, false, false, true, false, false] },
              { label: 'Employers, recruiters', cells: [true, false, false, true, true, false] },
              { label: 'Banks, money transfer', cells: [false, false, false, false, false, true] },
            ],
          },
        },
        {
          type: 'text',
          heading: 'Must, may, must not be asked',
          text: 'Sort every wish before you call a company.\n\n- **Must:** a law obliges the company. Name the law and use the channel that it lays down.\n- **May:** the company can do it freely, within the law. Ask, explain, give thanks, and accept a no.\n- **Must not be asked:** it is a task of the State, or it would break the law. No company decides who deserves [[asylum|asylum]]. None searches people, holds their papers or watches all its customers for you.',
        },
        {
          type: 'table',
          caption: 'Eight sectors: signal, duty, free help and contact',
          columns: [
            'Sector (stage)',
            'Signal it may notice',
            'Must by law',
            'May do freely; contact in the authority',
          ],
          rows: [
            [
              'Internet, social media (recruit, document)',
              'Advert reported by a user',
              'Report a suspected threat to life or safety [@digital-services-act, Art. 18]',
              'Train moderators. **Contact:** online unit',
            ],
            [
              'Couriers (document)',
              'Parcel that stands out at a routine check',
              'What customs and postal law of the State lays down; no duty to open parcels for you',
              'Train staff. **Contact:** customs',
            ],
            [
              'Airlines, ferries, coaches (document, transport)',
              'Document that does not fit its holder',
              'Make sure that passengers have travel documents [@carriers-directive-2001-51]; query the [carrier interface](#ch8-transport)',
              'Refresh training. **Contact:** border guards',
            ],
            [
              'Hauliers, shipping (transport)',
              'Knocking, a broken seal',
              'Ship’s master: help people in danger at sea [@un-law-of-the-sea-convention, Art. 98]',
              'Teach drivers to recognise distress. **Contact:** police, coastguard',
            ],
            [
              'Hotels, landlords (house)',
              'One payer for many residents who change often',
              'What the law of the State lays down on guest lists and tenants',
              'Inform staff. **Contact:** municipality, police',
            ],
            [
              'Employers, recruiters (recruit, house, work)',
              'Somebody else holds a worker’s papers or pay',
              'Employer: check the right to stay before work starts [@employers-sanctions-directive-2009-52, Art. 4]',
              'Check sub-contractors. **Contact:** labour inspectors',
            ],
            [
              'Banks, money transfer (collect)',
              'Many small transfers to one receiver, without a clear reason',
              'Report suspicions to the [[fiu|financial intelligence unit (FIU)]] [@anti-money-laundering-directive, Art. 33]',
              'Train staff with known patterns. **Contact:** FIU',
            ],
            [
              'Chambers of commerce (all, through members)',
              'No journey, but a pattern: several member firms tell of the same approach or the same fear',
              'No special duty in EU law',
              'Spread a code of conduct [@amsterdam-2016, Workshop 4]. **Contact:** [[single-national-contact-point|national contact point]]',
            ],
          ],
          source: 'Signals, free help and contacts: authors of this module, as general examples.',
        },
        {
          type: 'question',
          id: 'ch8-ask-hotel-signal',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch8-p02-hotel-signal',
            objective: 'lo8-1',
            page: 'ch8-sector-map',
            stem: 'A hotel asks which reports help you. Four examples lie on the desk. Which one do you want more of?',
            choices: [
              {
                id: 'accents',
                text: '“A group spoke a language that the desk did not know.”',
                feedback: 'A language is no signal.',
              },
              {
                id: 'cash-at-night',
                text: '“A couple came at two in the morning and paid in cash.”',
                feedback: 'Many people do. One fact alone makes no signal.',
              },
              {
                id: 'one-payer',
                text: '“One card pays for five rooms; the guests change, and he keeps the keys.”',
                correct: true,
                feedback: 'Yes. One payer, changing guests, keys in one hand: that is conduct.',
              },
              {
                id: 'from-t',
                text: '“Three families from country T stayed for the same week.”',
                feedback: 'Origin is no signal, and families travel together.',
              },
            ],
            feedback: {
              correct:
                'It describes what somebody does, not who somebody is. It may still have a harmless reason.',
              incorrect:
                'Look for conduct: who pays, who holds the keys, who changes. Language, hour and origin say nothing.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A signal describes conduct, never origin',
          text: 'A name, an accent or a nationality is no signal. Whoever asks a company to report “foreigners” asks for discrimination [@eu-charter, Art. 21], and gets useless reports. Non-governmental organisations (NGOs) were named as partners as well [@amsterdam-2016, Workshop 2]. They may help with protection, but do not turn them into your eyes among the people they serve.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'The table shows duties in EU and United Nations (UN) law. The youngest is the query of the carrier interface, of April 2026. Your national law may add duties to report, to register or to keep records. Write them into a column of your own, sector by sector, before you ask a company for anything.',
        },
      ],
    },
    {
      id: 'ch8-transport',
      title: 'Transport and shipping',
      blocks: [
        {
          type: 'text',
          text: 'In January 2016 a workshop in Amsterdam looked at firms on the road and at sea. Among those on its panel were a national transport association and the International Maritime Organization. It reached six conclusions [@amsterdam-2016, Workshop 4]. Open each one and ask: do we do this?',
        },
        {
          type: 'accordion',
          heading: 'Six conclusions of 2016, and what they mean for you',
          sections: [
            {
              title: 'Dialogue and trust',
              text: 'Talk more with companies, support them and cooperate with them in prevention [@amsterdam-2016, Workshop 4]. **For you:** visit the ferry company before you need it.',
            },
            {
              title: 'One line from all authorities',
              text: 'Ministries and levels of government should follow one consistent policy towards companies [@amsterdam-2016, Workshop 4]. **For you:** agree with customs, border guards and the transport ministry first. Then speak with one voice.',
            },
            {
              title: 'Respect for role, limits and capacities',
              text: 'Companies are critical partners, but no immigration officers. Chambers of commerce were named as good bodies to talk to [@amsterdam-2016, Workshop 4]. **For you:** through a chamber you may reach small firms as well.',
            },
            {
              title: 'Predictable practice',
              text: 'Rules and practice should be clear, consistent and easy to foresee. Where policy shifts suddenly, the effect on companies should be assessed [@amsterdam-2016, Workshop 4]. **For you:** a press release is not enough. Tell the firms early and directly what changes, from when and why. Ask what it will cost them.',
            },
            {
              title: 'Codes of conduct',
              text: 'Codes and guidelines should be developed further. They should start from what already works and from how firms really operate, with sub-contractors [@amsterdam-2016, Workshop 4]. **For you:** ask who really drives, for whom, and in which language.',
            },
            {
              title: 'Sharing across the EU',
              text: 'The workshop wanted platforms to share good practice and data in the whole EU [@amsterdam-2016, Workshop 4]. **For you:** share patterns and experience. Personal data need a legal basis.',
            },
          ],
        },
        {
          type: 'table',
          caption: 'Transport: who must do what',
          columns: ['Who', 'Duty or rule', 'Source'],
          rows: [
            [
              'Carriers by air and sea; coaches with groups across an external border',
              'Make sure that passengers have the travel documents they need; take back, or pay for, those who are refused entry',
              'Schengen Convention, Art. 26, with [@carriers-directive-2001-51, Arts. 2 and 3]',
            ],
            [
              'The same carriers: penalties',
              'Each State chooses one of three: a **maximum** of at least EUR 5 000 per person carried; a **minimum** of at least EUR 3 000 per person; a lump sum with a maximum of at least EUR 500 000',
              '[@carriers-directive-2001-51, Art. 4(1)]',
            ],
            [
              'The State',
              'Its duties towards people who seek international protection stay untouched',
              '[@carriers-directive-2001-51, Art. 4(2)]',
            ],
            [
              'Air carriers',
              'Send advance passenger information ([[api|API]]) on request, by the end of check-in',
              '[@api-directive, Art. 3]',
            ],
            [
              'Master of a ship',
              'Help people in danger at sea, as far as the ship and those on board are not in serious danger',
              '[@un-law-of-the-sea-convention, Art. 98]',
            ],
            [
              'Air and sea carriers; international coaches',
              'Query the carrier interface of eu-LISA before departure, since 10 April 2026',
              '[@carrier-interface-2026]',
            ],
            ['Hauliers of goods', 'None of the EU texts above names them; national law may', 'National law'],
          ],
        },
        {
          type: 'exhibit',
          id: 'ch8-exhibit-e10',
          label: 'E10',
          title: 'Answer of the ferry line',
          source: 'Ferry line, on a written request of 11 January. Invented',
          parts: [
            {
              kind: 'fields',
              fields: [
                { label: 'To', text: 'border police of A, on a written request with legal basis, 11 Jan' },
                { label: 'Booking', text: '27 Nov 21:04, three people, contact Number 1' },
                {
                  label: 'Carrier interface',
                  text: '28 Nov 15:12, three queries, web portal, answer “OK” three times',
                },
                {
                  label: 'Staff note',
                  text: '16:05 desk told the port contact: “child stands apart from one adult, seems ill”',
                },
                { label: 'Not given', text: 'payment data of other customers; opinions on the persons' },
              ],
            },
          ],
          notice:
            '“OK” speaks of visa entries used up or not, never of the person (U5); the desk reported conduct, not origin, and the doctor was ready for that reason.',
          limits: 'That the carrier could have seen the impostors; who booked.',
        },
        {
          type: 'question',
          id: 'ch8-ask-etias-blame',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch8-p03-etias-blame',
            objective: 'lo8-2',
            page: 'ch8-transport',
            stem: 'Look back to chapter 5. It is November 2026. A report says: “The coach operator is at fault: it never asked for the travel authorisation.” What do you write beside it?',
            choices: [
              {
                id: 'right',
                text: 'Right: carriers must ask the interface for it before departure',
                feedback: 'They must query it about visas. The authorisation is another matter.',
              },
              {
                id: 'fine-later',
                text: 'To be fined when the authorisation has started',
                feedback: 'Nobody is fined for a duty that did not exist on the day.',
              },
              {
                id: 'not-started',
                text: 'The authorisation had not started; ask about the visa query',
                correct: true,
                feedback: 'Yes. In August 2026 its start was postponed.',
              },
              {
                id: 'coaches-free',
                text: 'Coaches are free: such duties are for airlines and ferries',
                feedback: 'International coach operators query the interface as well.',
              },
            ],
            feedback: {
              correct:
                'No carrier can be blamed for not asking for what did not exist. The log of the visa query is worth having.',
              incorrect:
                'The travel authorisation had not started. What you may ask for is the log of the carrier interface.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'The driver who calls you',
          text: '1. **People first:** rescue and medical care.\n2. **Thank** the driver. A driver who calls the police is a witness. If facts later raise a suspicion, stop and explain the rights of suspects.\n3. **Explain** what happens now. Whether a penalty applies is for the competent authority to decide, so promise nothing.\n4. **Tell** the contact point of the company what happened, in general terms, as far as your law allows.\n5. **Learn:** bring the case into the code of conduct.\n\nIf callers fear punishment, the calls stop, and people in danger are found too late.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'The offence of Directive 2002/90/EC needs intention [@directive-2002-90, Art. 1]. A driver who did not know has not committed this offence. Where the law allows you to confiscate the vehicle [@framework-decision-2002-946, Art. 1(2)], look at the good faith of the owner too.',
        },
        {
          type: 'text',
          heading: 'What has changed, and what you do now',
          text: '- **Carrier interface.** Since 10 April 2026 carriers by air and sea and international coach operators must query it before departure. It says whether a short-stay visa with a limited number of entries is used up. It shows no travel history [@carrier-interface-2026]. In a case, ask which carrier queried and what the answer was, and keep the log. The query does not make the company a border guard.\n- **Travel authorisation (ETIAS).** The same interface will answer for it later. It had [not started](#ch5-layers) [@etias-regulation], so no carrier can be blamed for not asking.\n- **Passenger data.** Directive 2004/82/EC and the national law behind it still govern; they reach air carriers, not ferries or coaches [@api-directive, Art. 3]. Two Regulations of December 2024 wait for a central router [@api-border-regulation] [@api-police-regulation].\n- **Soft law.** In 2023 the Commission gave States a toolbox against the misuse of commercial transport, above all by air: early warnings and contacts with airlines [@transport-toolbox-2023]. It opens doors and punishes nobody.\n- **A proposal.** In 2021 the Commission proposed a Regulation against transport operators that take part in smuggling [@transport-operators-proposal-2021]. It is not law: never threaten a company with it.',
        },
      ],
    },
    {
      id: 'ch8-money',
      title: 'Banks, money-transfer services and financial intelligence units',
      blocks: [
        {
          type: 'text',
          text: 'Chapter 3 [followed the money](#ch3-money) from the desk of the investigator. Now take the seat of the company. A bank knows its customers and their payments. It does not know who travelled. The [[fiu|financial intelligence unit (FIU)]] stands between the bank and you.\n\nIn January 2016 the EU Commissioner for migration expected a big role for work with financial institutions [@amsterdam-2016, Keynote speeches]. A workshop wanted banks and similar firms to help close gaps in knowledge. It also wanted FIUs and police to work together more, and lessons from money laundering, terrorist financing and [[thb|trafficking]] [@amsterdam-2016, Workshop 2]. The agenda for a meeting in Kyiv in 2017 asked for cooperation with FIUs to find and block such flows [@kyiv-2017, Session II].',
        },
        {
          type: 'process',
          id: 'ch8-figure-g16',
          title: 'Follow the money with private partners',
          description:
            'Five general stages of the money in order. Each stage shows the private partner who may see it, and the lawful way to an investigation. At one stage there is often no company, or an informal broker.',
          source:
            'Own drawing, after the Amsterdam conference, 2016 [@amsterdam-2016, Workshop 2], the Kyiv concept note, 2017 [@kyiv-2017, Session II], and EU law [@anti-money-laundering-directive, Arts. 2 and 33]',
          aboveTitle: 'Private partner who may see it',
          belowTitle: 'Lawful way to you',
          steps: [
            {
              label: 'Payer',
              detail: 'The person or a relative',
              above: 'Bank, money-transfer firm',
              below: 'Witness interview; records by order',
            },
            {
              label: 'Collector',
              detail: 'Receives the money',
              above: 'Bank, money-transfer firm',
              below: 'Report to the FIU',
            },
            {
              label: 'Holder',
              detail: 'Keeps it until arrival',
              above: 'Often no company, or an informal broker',
              below: 'Witness interview',
            },
            {
              label: 'Transfer',
              detail: 'Moves it on',
              above: 'Bank, money-transfer firm',
              below: 'FIU, and FIUs abroad',
            },
            {
              label: 'Reinvestment',
              detail: 'Vehicles, property, firms',
              above: 'Estate agents, notaries',
              below: 'Report to the FIU; registers',
            },
          ],
        },
        {
          type: 'table',
          caption: 'One suspicion, four desks',
          columns: ['Who', 'Must', 'May', 'Must not'],
          rows: [
            [
              'Bank, money-transfer firm',
              'Know its customer and report suspicions promptly to the FIU [@anti-money-laundering-directive, Arts. 13 and 33]',
              'Train staff with public reports on patterns [@fatf-standards-and-report-2022]',
              'Tell the customer or a third person about the report: “tipping off” [@anti-money-laundering-directive, Art. 39]',
            ],
            [
              'FIU',
              'Analyse, pass on results, give feedback where practicable [@anti-money-laundering-directive, Arts. 32 and 46(3)]',
              'Stop a transaction for a time, where the law allows [@anti-money-laundering-directive, Art. 32(7)]',
              'Give up its independence [@anti-money-laundering-directive, Art. 32(3)]',
            ],
            [
              'Investigator',
              'Use the FIU or a legal power for account data [@financial-information-directive, Arts. 4 and 7]',
              'Share patterns without names',
              'Ask the bank for “a quick look”',
            ],
            [
              'Prosecutor, judge',
              'Decide on records and freezing, as national law provides',
              'Ask for joint planning at the start',
              'Treat a report as proof',
            ],
          ],
          source: 'Last two rows: own summary; national law names the court and the power.',
        },
        {
          type: 'question',
          id: 'ch8-ask-why-delayed',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch8-p04-why-delayed',
            objective: 'lo8-2',
            page: 'ch8-money',
            stem: 'A clerk of a bank calls. The bank has reported an account to the FIU. Now the customer asks at the counter why a transfer takes so long. What may the clerk say?',
            choices: [
              {
                id: 'the-truth',
                text: 'That a report was made, as the customer has a right to know',
                feedback: 'This is tipping off, and it is forbidden.',
              },
              {
                id: 'ask-police',
                text: 'That the police can explain it, with your number',
                feedback: 'It tells the customer just as clearly.',
              },
              {
                id: 'general',
                text: 'Something general that is true, and no word about a report',
                correct: true,
                feedback: 'Yes. Ask the FIU how the bank should deal with the transfer.',
              },
              {
                id: 'friendly-hint',
                text: 'No direct word; a hint that another bank might be quicker',
                feedback: 'A hint is tipping off as well, and the money goes.',
              },
            ],
            feedback: {
              correct:
                'No word and no hint about the report. How to go on with the account is a question for the FIU.',
              incorrect:
                'The customer must not learn of the report. The clerk stays general, and the bank asks the FIU.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Feedback: yes. Data: only with a legal basis',
          text: 'A bank that never hears from you cannot improve its reports. Through the FIU, you can give back:\n\n- that reports of this kind are useful, and which details helped;\n- **typologies**: patterns without persons;\n- what was *not* suspicious after all, in general terms.\n\nNever hand over lists of suspects, other customers or next steps “to help better”. Personal data need a legal basis and a purpose [@law-enforcement-directive, Arts. 4 and 8]. And do not push banks to close the accounts of a whole group of people. To send money home is lawful.',
        },
        {
          type: 'text',
          heading: 'New platforms, yes or no?',
          text: 'The conference of 2016 seems to say both. Its main conclusions prefer existing networks to new platforms. Its next steps include a new platform with financial organisations [@amsterdam-2016, Main conclusions and Next steps]. An official of the European Commission wanted to build it with [[europol|Europol]], the EU police agency [@amsterdam-2016, Panel V]. One way to read it: authorities need no second channel for *information exchange*, but a forum with *companies* was missing.\n\nSuch a forum exists. Since 2017 banks, FIUs and police have shared typologies in the Europol Financial Intelligence Public Private Partnership (EFIPPP) [@efippp]. Ask your FIU who sits there for your State.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A suspicious transaction report gives a lead. For the court, obtain the bank records themselves. Keep the bank employee who reported out of the open file where your law allows it: staff must be protected from threats [@anti-money-laundering-directive, Art. 38].',
        },
        {
          type: 'text',
          heading: 'Law and practice since then',
          text: '- **Who must report?** Until 10 July 2027 the national law behind Directive (EU) 2015/849 decides [@anti-money-laundering-directive]. From that day one EU rulebook applies [@aml-regulation-2024]. The new authority AMLA has worked in Frankfurt since mid-2025; it will supervise some banks directly from 2028 only [@amla-regulation].\n- **Informal transfer.** Cash is handed over here and paid out there, without a bank: think of informal value transfer, such as hawala. The FATF called it one of the main channels in 2022 [@fatf-standards-and-report-2022]. Look for ledgers, tokens, chats and couriers. A broker may be registered and lawful: ask for the licence first.\n- **More** in [chapter 3](#ch3-money): who runs FIU.net, what a provider of crypto-assets can tell, and how big the business may be.',
        },
      ],
    },
    {
      id: 'ch8-online',
      title: 'Internet and social-media companies',
      blocks: [
        {
          type: 'text',
          text: 'Chapter 4 explained [referral and removal](#ch4-referral). This page asks a different question: what may you expect from the company, and what not?\n\nIn January 2016 a workshop called good partnerships with internet and social-media firms critical. It wanted to bring [[migrant-smuggling|migrant smuggling]] into partnerships that already existed. The model was the [[eu-internet-forum|EU Internet Forum]], which began with terrorist content. [Chapter 4](#ch4-referral) tells what its page names today. Smuggling is not on the list: it has a network of experts of its own at Europol, so ask your online unit for its contact there. The workshop also wanted better referrals, and a look at the practical obstacles in working together [@amsterdam-2016, Workshop 3]. You may know such obstacles from your own work. Nobody knows whom to call, the request is incomplete, or no answer ever comes back. What follows also helps when you ask [[europol|Europol]] to refer content.',
        },
        {
          type: 'figure',
          id: 'ch8-figure-g20',
          title: 'Remove or watch? What you ask the company',
          description:
            'A decision tree with three questions in order: danger to life, open investigation, and whether the content breaks the law or the rules of the company. Each end says what you ask of the company. Lawful speech stays.',
          source:
            'Own drawing, 2026, after the workshop of January 2016 [@amsterdam-2016, Workshop 3], Europol, 2016 [@europol-internet-referral-unit-2016], and EU law [@digital-services-act, Arts. 9, 16 and 18] [@e-evidence-regulation]',
          diagram: {
            kind: 'tree',
            root: {
              label: 'Is life or safety in danger?',
              children: [
                { edge: 'yes', label: 'Act at once', detail: 'Rescue; ask for emergency data' },
                {
                  edge: 'no',
                  label: 'Does a unit investigate?',
                  detail: 'Ask the unit and Europol',
                  children: [
                    {
                      edge: 'yes',
                      label: 'Decide together',
                      detail: 'Preserve data first; refer, or watch until a date',
                    },
                    {
                      edge: 'no',
                      label: 'Against the law or the rules?',
                      children: [
                        { edge: 'yes', label: 'Record, then refer', detail: 'The company decides' },
                        { edge: 'no', label: 'Lawful speech stays' },
                      ],
                    },
                  ],
                },
              ],
            },
          },
        },
        {
          type: 'table',
          caption: 'What companies must do, may do and must not be asked to do',
          columns: ['Situation', 'Must', 'May', 'Do not ask'],
          rows: [
            [
              'Suspected crime that threatens life or safety',
              'Hosting provider: tell the authorities promptly [@digital-services-act, Art. 18]',
              'Keep an emergency contact day and night',
              'To wait until office hours',
            ],
            [
              'Order to act or to give information',
              'Say without undue delay what was done with it [@digital-services-act, Arts. 9 and 10]',
              'Ask back when it is unclear',
              'To act on a telephone call alone',
            ],
            [
              'Notice or referral of content',
              'Hosting provider, for a notice: decide in time and with care [@digital-services-act, Art. 16]',
              'Remove what breaks its own rules',
              'To remove lawful speech',
            ],
            [
              'European Production Order',
              '[Since 18 August 2026](#ch4-e-evidence): deliver within 10 days, in an emergency within 8 hours [@e-evidence-regulation, Art. 10]',
              'Point out errors in the order',
              'To send content “off the record”',
            ],
            [
              'European Preservation Order',
              'Keep the data for 60 days, longer if extended [@e-evidence-regulation, Art. 11]',
              'Suggest exact identifiers',
              'To keep everything about everybody',
            ],
            [
              'No concrete case',
              'No general duty to monitor [@digital-services-act, Art. 8]',
              'Look for illegal content on its own initiative [@digital-services-act, Art. 7]',
              'To watch all private messages',
            ],
          ],
        },
        {
          type: 'question',
          id: 'ch8-ask-post-stays',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch8-p05-post-stays',
            objective: 'lo8-3',
            page: 'ch8-online',
            stem: 'You sent a notice about a post. The platform answers in time and with reasons: “We have looked at it. It tells of a journey and offers none. It stays.” What do you do?',
            choices: [
              {
                id: 'press',
                text: 'Tell the manager that refusing the police has consequences',
                feedback: 'A notice is no order. Pressure on lawful speech has no basis.',
              },
              {
                id: 'again',
                text: 'Send the same notice each day until the post is gone',
                feedback: 'Notices without new facts make your next one weaker.',
              },
              {
                id: 'accept',
                text: 'Accept it; if a new fact shows an offer, write again',
                correct: true,
                feedback: 'Yes. The company decides about a notice, and lawful speech stays.',
              },
              {
                id: 'end',
                text: 'End the work with a platform that does not follow the police',
                feedback: 'It did its duty. You will need it on the next bad night.',
              },
            ],
            feedback: {
              correct:
                'A referral asks, and the company decides. An order is another instrument, with a legal basis of its own.',
              incorrect:
                'The platform decided in time and with reasons. Accept it, unless you have a new fact or an order under national law.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A request that can be answered',
          text: '- **What:** exact address of the content or account, and a short period.\n- **Why:** legal basis and purpose.\n- **Who:** authority, name, secure contact, and how the company can check them.\n- **When:** deadline, with the reason for urgency.\n- **Silence:** may the user be told, and from when?\n\nLater, say what helped. Leave out what belongs to the file.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A company that hands over data without an order may break data-protection law, and your evidence may fall. Ask for each item: voluntary report, order or emergency? An order to remove content or to give information needs a basis in national law; a European Production Order needs a judge, a court, an investigating judge or, for some data, a prosecutor [@e-evidence-regulation, Art. 4]. Freedom of expression limits every removal [@eu-charter, Art. 11].',
        },
      ],
    },
    {
      id: 'ch8-local-partners',
      title: 'Couriers, accommodation, employers and recruiters',
      blocks: [
        {
          type: 'text',
          text: 'Some partners work in your own street. Many have no legal department, so your explanation counts even more.',
        },
        {
          type: 'accordion',
          heading: 'Four kinds of partner',
          sections: [
            {
              title: 'Courier companies',
              text: 'They are among the first partners of this chapter [@module-summary, Chapter 8]. Documents can travel by parcel. Work through customs and the security staff of postal firms.\n\n- **Ask for:** training dates, a contact, help to understand their records.\n- **Do not ask for:** opened letters. Communications are protected [@eu-charter, Art. 7]; a legal basis must allow each opening.',
            },
            {
              title: 'Hotels and landlords',
              text: '[[interpol|INTERPOL]], the international police organisation, lists people who rent out illegal flats among the roles in networks [@interpol-2016, Q4]. A note for a meeting in Kyiv in 2017 wanted to detect networks that offer housing and other services [@kyiv-2017, areas of prevention]. States must punish those who intentionally, and for financial gain, help a person to reside in breach of the law [@directive-2002-90, Art. 1(1)(b)].\n\n- **Ask for:** attention to conduct, for example one person who keeps everybody’s keys.\n- **Do not ask for:** control of tenants by origin. To let a room is not an offence in itself.',
            },
            {
              title: 'Employers',
              text: 'A researcher counted employers among the many actors in the process [@amsterdam-2016, Panel II]. Under the [[employers-sanctions-directive|Employers Sanctions Directive]], employers must check the right of third-country nationals to stay before work starts. An employer who hires people without this right owes back pay, and may have to answer for sub-contractors; in serious cases it is a crime [@employers-sanctions-directive-2009-52, Arts. 4, 6, 8 and 9]. States must inspect effectively and adequately [@amsterdam-2016, Workshop 6].\n\n- **Ask for:** clear chains of contracts.\n- **Do not ask for:** dismissal of workers overnight. They may be victims or witnesses.',
            },
            {
              title: 'Recruiters and work agencies',
              text: 'Honest agencies know the market and notice offers that cannot be true. A fee that turns into a debt can point to [[thb|trafficking in human beings]]; recruitment is one of its acts [@anti-trafficking-directive-2011-36, Art. 2].\n\n- **Ask for:** warnings to job seekers, and a contact.\n- **Do not ask for:** lists of all applicants.',
            },
          ],
        },
        {
          type: 'scenario',
          id: 'ch8-scenario-landlord',
          heading: 'Operation BEACON: the owner who “knew nothing”',
          text: 'Operation BEACON is the **invented** case of this module; its places and people do not exist. In Osterfeld, Member State C, inspectors found seven undeclared workers above a warehouse. All owe money to the same person. The seven are safe, one injured hand has been treated, and protection screening has begun.\n\nThe building belongs to P., who lets the whole floor to a tenant. P. says: “The rent came on time. I knew nothing.” You need to know who signed, paid and held the keys.',
          decisions: [
            {
              id: 'owner',
              prompt: 'How do you deal with P.?',
              options: [
                {
                  id: 'lawful-questions',
                  text: 'As a possible witness: lawful request for lease, payments and keys',
                  consequence:
                    'The lease leads to the person who signed. Somebody who knew nothing can still hold a trace.',
                  verdict: 'best',
                },
                {
                  id: 'accuse',
                  text: 'As a suspect, with the rights explained, until the lease shows who signed and who held the keys',
                  consequence:
                    'Fair in form, and P. has a lawyer. But ownership proves neither intention nor gain from the stay. P. says little, and the lease comes a week later.',
                  verdict: 'acceptable',
                },
                {
                  id: 'spy',
                  text: 'As a helper: P. has a key and a right to enter, so P. looks at the rooms tonight and photographs papers',
                  consequence:
                    'A search needs a legal basis, also through a private person. The court may refuse the result, and P. may meet the suspect.',
                  verdict: 'poor',
                },
              ],
            },
            {
              id: 'offer',
              prompt:
                'The local association of owners hears of the case. It offers: “From now on we report every foreign tenant to you.” What do you answer?',
              options: [
                {
                  id: 'accept-list',
                  text: 'Accept for a trial period of three months, and look afterwards at which reports led to a case',
                  consequence:
                    'This is discrimination, for three months as for three years. And a hundred useless reports hide the one that matters.',
                  verdict: 'poor',
                },
                {
                  id: 'conduct-signals',
                  text: 'Thank them, decline, offer training on conduct, name one contact',
                  consequence:
                    'Months later an owner calls: one person pays for ten beds and keeps the keys. The residents who ask for help get it first.',
                  verdict: 'best',
                },
                {
                  id: 'no-contact',
                  text: 'Thank them and decline; the talk about better signals waits until the case is closed and the lawyers have agreed',
                  consequence:
                    'The list is refused, rightly. But the wish to help is there now. When you call a year later, nobody remembers what to look for.',
                  verdict: 'acceptable',
                },
              ],
            },
          ],
          debrief: 'Residents first, then evidence. And ask only for what a partner can give within the law.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'Two lines of the law meet in a rented room. Help to reside for gain falls under Directive 2002/90/EC, Art. 1(1)(b); its state is in [chapter 1](#ch1-irregular-migration). And the client or employer who *knows* that a person is a trafficking victim, and uses the services of this person, commits an offence [@anti-trafficking-directive-2011-36, Art. 18a]; since when, [chapter 1](#ch1-smuggling-trafficking) tells. So ask each of them what they knew, and from which day. Registration of tenants and the opening of homes and parcels follow national law.',
        },
        {
          type: 'exhibit',
          id: 'ch8-exhibit-e11',
          label: 'E11',
          title: 'Lease, floor above the warehouse',
          source: 'Handed over by the owner, P. Invented',
          parts: [
            {
              kind: 'fields',
              fields: [
                { label: 'Owner / lessee', text: 'P. / the cleaning firm, signed by F. as director, 1 June' },
                { label: 'Use', text: '“storage and staff room”; no sub-letting without consent' },
                { label: 'Contact', text: 'Number 1' },
                { label: 'Rent', text: 'standing order from the shop account on the 3rd' },
                { label: 'Keys', text: 'two sets to the lessee, one with P.' },
                { label: 'Visit of the owner', text: '14 Sept, heating, one hour' },
              ],
            },
          ],
          notice:
            'Firm, shop and number meet on one page; the rent comes from an account that is not the lessee’s; P. held a key.',
          limits: 'That P. knew; who lived there on 14 September.',
        },
      ],
    },
    {
      id: 'ch8-rules',
      title: 'Rules of the game: roles, limits, rights',
      blocks: [
        {
          type: 'text',
          heading: 'Critical partners, no immigration officers',
          text: 'In 2016 a workshop described companies as critical partners that are no immigration officers. Their role, limits and capacities must be respected. What authorities do must be predictable, clear and consistent [@amsterdam-2016, Workshop 4]. Another workshop wanted to explore practical hurdles among all those who work together [@amsterdam-2016, Workshop 3].\n\nWhat follows from this?\n\n- **Role.** A company offers a service. Tasks of the State stay with the State, also when a company could do them faster.\n- **Limits.** Staff have no power to arrest, search or interview for you. Do not put them in danger.\n- **Capacities.** A family firm with five lorries cannot do what an airline can. Ask for less, and explain more.\n- **Freedom.** What is voluntary can be refused, and a no has no bad consequences.',
        },
        {
          type: 'checklist',
          id: 'ch8-checklist-agreement',
          heading: 'Before you sign: nine points of a fair agreement',
          items: [
            '**Legal basis:** for each kind of data, on your side and on theirs.',
            '**Purpose:** one sentence, and no use for anything else.',
            '**Minimum data:** patterns before persons, one case before many.',
            '**One contact point** on each side, with a deputy and a number for emergencies.',
            '**No discrimination of customers:** signals of conduct, tested for bias.',
            '**Feedback to the company:** what, when, by whom.',
            '**Protection of staff:** no names in open files where the law allows; support after hard events.',
            '**Exit rule:** each side can end it, and knows what happens to the data.',
            '**Evaluation:** a date, a few measures, somebody who reads them.',
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes what you do',
          text: 'In the arrival hall of a port, a clerk of the ferry company sees that a passport belongs to somebody else. The passenger says that going back is dangerous. The clerk must not judge this. Nor may the check of a carrier close the way to the [[asylum|asylum]] procedure. To receive the request is a duty of the **State** [@eu-charter, Arts. 18 and 19] [@carriers-directive-2001-51, Art. 4(2)].\n\nSo write into every agreement: staff call you, you come, and you pass the request to the competent authority. Nobody is sent back on the word of a clerk ([[non-refoulement|non-refoulement]]).',
        },
        {
          type: 'table',
          caption: 'Which data rules apply?',
          columns: ['Who handles the data', 'Main rule', 'What it asks of you'],
          rows: [
            [
              'Company',
              'General Data Protection Regulation [@gdpr, Arts. 5 and 6]',
              'Help it to name a legal basis, such as a legal duty',
            ],
            [
              'Police, prosecutor',
              'Law Enforcement Directive [@law-enforcement-directive, Arts. 4 and 8]',
              'Specified purpose, necessity, accuracy, time limits. The power to give data to a company, or to ask for them, stands in national law: ask your data-protection officer before the first exchange',
            ],
            [
              'EU agency',
              'Regulation (EU) 2018/1725, with the rules of the agency [@eu-data-protection-regulation]',
              'Use your national unit; [[europol|Europol]] has its own rule on private parties [@europol-regulation, Art. 26]',
            ],
          ],
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Did the company act, or the State?',
          text: 'When an officer asks a company to search or watch, a court may see an act of the State. Then the conditions for such a measure apply. Ask who had the idea, who set the target and what the law says. A fair trial also means that the defence can learn how the information arose [@eu-charter, Art. 47].',
        },
        {
          type: 'reflection',
          id: 'ch8-reflection-contact',
          prompt:
            'Who in your authority may speak with companies, and who is your contact at the financial intelligence unit? Note it for yourself.',
        },
      ],
    },
    {
      id: 'ch8-build',
      title: 'Build a partnership step by step',
      blocks: [
        {
          type: 'text',
          text: 'Silence ends many a good start: the company reports, hears nothing, and stops. The drawing turns the advice of 2016 into eight steps.',
        },
        {
          type: 'process',
          id: 'ch8-figure-g32',
          title: 'A partnership in eight steps',
          description:
            'Eight steps from the problem to the review, each with the question that it answers. An arrow leads from the review back to the first step.',
          source:
            'Own drawing, after the Amsterdam conference, January 2016 [@amsterdam-2016, Panel II and Workshop 4]',
          steps: [
            { label: 'Identify the problem', detail: 'Which stage, which place?' },
            { label: 'Map the actors', detail: 'Who sees it, large and small?' },
            { label: 'Make the business case', detail: 'What does the company gain?' },
            {
              label: 'Agree on a code of conduct',
              detail: 'Who does what, and what not?',
              gate: 'Legal basis checked?',
            },
            { label: 'Set signals and train', detail: 'Which conduct, in which language?' },
            { label: 'Open the contact line', detail: 'Whom to call, day and night?' },
            { label: 'Give feedback', detail: 'What was useful?' },
            { label: 'Review', detail: 'What works, what harms?' },
          ],
          loop: 'what we learned changes the next round',
        },
        {
          type: 'scenario',
          id: 'ch8-decision-d11',
          heading: 'Operation BEACON: Three messages in one morning',
          text: 'Tuesday 19 January, 08:00, company line of B. The haulier of D. offers the position data of the lorry and adds a list of drivers “with foreign names to watch”. A bank in Osterfeld offers to e-mail account statements. The platform reports under Art. 18 DSA: since 07:10 a post names W., a witness in Osterfeld, says where W. works and what happens to people who talk. The prosecutor is in court until ten.',
          decisions: [
            {
              id: 'd11',
              prompt: 'What do you do?',
              options: [
                {
                  id: 'ways',
                  text: 'Post first: W. made safe, data preserved. Then position data on request, statements by order; list refused.',
                  consequence:
                    "Osterfeld has W. in a safe place at 08:35; the platform preserves the account. The haulier’s data confirm D.'s stop to the minute. The statements come on the lawful way. The list is declined with a reason and an offer of training.",
                  verdict: 'best',
                },
                {
                  id: 'friday',
                  text: 'Post first: W. made safe, data preserved. Haulier and bank are asked to wait for the prosecutor on Friday.',
                  consequence:
                    "W. is safe, and nothing unlawful lies in your file. But the haulier deletes December on Thursday: the proof of D.'s stop is gone one day before your request. The bank wonders whether the line is any use.",
                  verdict: 'acceptable',
                  losses: ['evidence'],
                },
                {
                  id: 'arrival',
                  text: 'In order of arrival: position data, list and statements are saved, then the post on W. is sent to Osterfeld.',
                  consequence:
                    'It is 09:20 when Osterfeld hears. W. has seen the post at work and has left, alone. A list of names that says nothing about conduct, and statements without a legal basis, now lie in your file.',
                  verdict: 'poor',
                  losses: ['protection', 'time'],
                },
                {
                  id: 'real',
                  text: 'Post first, but ask the company if it is real; meanwhile save the statements sent by mail, not the list.',
                  consequence:
                    'The company is not able to know, and asks back at ten. A patrol could have checked on the spot. The statements reached you past the FIU and past a judge: C’s court will not look at them.',
                  verdict: 'poor',
                  losses: ['evidence', 'time'],
                },
              ],
            },
          ],
          debrief:
            'The post came first: danger to a person goes before any order, and the platform did its duty [@digital-services-act, Art. 18]. Position data come on a lawful request, statements through the [[fiu|FIU]] or by order: an [[eio|EIO]] or a joint team. What goes back is general and agreed with the prosecutor.',
        },
        {
          type: 'takeaways',
          heading: 'Take away from chapter 8',
          items: [
            'Each sector sees only a few stages. Draw the **map** before you call.',
            'Sort every wish: **must**, **may**, **must not be asked**.',
            'Companies are critical partners and no immigration officers. **Public tasks stay public.**',
            'Win companies with a **business case**, keep them with predictable rules and feedback.',
            'A driver who calls for help is a **witness**, unless facts say otherwise.',
            '**Feedback yes, personal data only with a legal basis.** Banks report to the FIU, and nobody tips off the customer.',
            'No private check closes the way to protection. Signals describe **conduct, never origin**.',
          ],
        },
      ],
    },
  ],
});
