import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch2',
  title: 'Trends and strategic risk analysis',
  summary:
    'Figures on smuggling are partial and easy to misread. This chapter shows how to read them and how routes and the market move. You learn how risk analysis turns data into decisions. You also learn when a smuggled person may be at risk of exploitation.',
  objectives: [
    { id: 'lo2-1', text: 'state what each common indicator counts and name its limits' },
    {
      id: 'lo2-2',
      text: 'describe the main routes named in the sources and explain how enforcement displaces them',
    },
    { id: 'lo2-3', text: 'analyse smuggling as a market: supply, demand, push, pull and hubs' },
    {
      id: 'lo2-4',
      text: 'outline the steps of strategic risk analysis and the sources and networks that feed it',
    },
    { id: 'lo2-5', text: 'identify when a smuggled person is at risk of trafficking or forced labour' },
  ],
  pages: [
    {
      id: 'ch2-what-counts',
      title: 'What do the numbers count?',
      blocks: [
        {
          type: 'text',
          heading: 'We measure what we see',
          text: `[[migrant-smuggling|Migrant smuggling]] is hidden, so nobody can count it directly. Authorities count what comes to their notice: a crossing that they find, a person who registers, an arrest. A European conference in Amsterdam in January 2016 called such data uncertain. Its summary says that [[detection|detections]], at the border or inside the country, only stand in for the real figure [@amsterdam-2016, Aims].

Research was thin as well. At the same conference an official of the European Commission said that few studies existed. Nobody had evaluated the policies in a systematic way [@amsterdam-2016, EMN study]. A researcher spoke of a large gap in knowledge [@amsterdam-2016, Panel II]. An older leaflet of the International Organization for Migration ([[iom|IOM]]) names two publications: *Future tools to deal with irregular Migration* (2008) and *In pursuit of the Southern Dream* (2009) [@iom-leaflet, Assessments].

The problem is not over. In February 2026 IOM published a lower number of deaths for 2025 and added a warning: it had less access than before, and fewer means to record [@iom-missing-migrants-2025].

So treat each figure as the start of a question. Who saw what? Who was not looking?`,
        },
        {
          type: 'definition',
          term: 'Proxy indicator',
          definition:
            'A [[proxy-indicator|proxy indicator]] is a figure that you can measure. You use it in place of something that you cannot measure.',
          source: 'Own wording; the idea comes from the Amsterdam conference, 2016 [@amsterdam-2016, Aims]',
          plain:
            'Smoke is a proxy for fire. More smoke can mean more fire, wetter wood or a better view. In the same way, more detections can mean more crossings, more patrols or better reporting.',
        },
        {
          type: 'table',
          caption: 'Common indicators and their limits',
          columns: ['Indicator', 'Unit', 'Who publishes it', 'What it misses or hides'],
          rows: [
            [
              'Detections of irregular crossing',
              'Event',
              'Border authorities, [[frontex|Frontex]]',
              'Crossings that nobody saw; one person can be counted twice',
            ],
            [
              'Arrivals by sea',
              'Person counted on arrival',
              'IOM, national authorities',
              'Journeys by land and air',
            ],
            [
              'Apprehensions at one border section',
              'Event',
              'Border police',
              'Other sections; the effect of extra patrols',
            ],
            ['Recorded deaths', 'Person (a minimum)', 'IOM', 'People who disappear and are never found'],
            [
              '[[asylum|Asylum]] applications',
              'Procedure',
              'Asylum authorities',
              'People who do not apply; applications in two States',
            ],
            [
              'Arrests of [[facilitator|facilitators]]',
              'Arrest',
              'Police, prosecutors',
              'It shows police activity as much as crime; an arrest is no conviction',
            ],
            [
              'Document-fraud detections',
              'Document or person',
              'Border police',
              'False documents that passed; why the person used one',
            ],
            [
              '“Turnover” of networks',
              'Result of a model',
              'Police and United Nations (UN) bodies',
              'Costs, profit and the assumptions in the model',
            ],
          ],
          source:
            'Own overview, after [@amsterdam-2016, Aims]. One person, several detections: [@frontex-risk-analysis-2016, News release]',
        },
        {
          type: 'question',
          id: 'ch2-ask-arrests',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch2-p01-arrests',
            objective: 'lo2-1',
            page: 'ch2-what-counts',
            kind: 'case',
            stem: 'In one district arrests of facilitators rose from 4 to 12 in a year. The mayor reads: “Smuggling has tripled.” What do you ask first?',
            choices: [
              {
                id: 'origin',
                text: 'Where the twelve come from, as a new group may have arrived',
                feedback:
                  'It answers another question, and starts from origin. You do not know yet whether anything but police work has grown.',
              },
              {
                id: 'work',
                text: 'Whether the number of patrols or operations changed in that year',
                correct: true,
                feedback: 'Yes. An arrest shows police activity as much as crime.',
              },
              {
                id: 'convictions',
                text: 'How many of the twelve a court has convicted in the meantime',
                feedback:
                  'A good second question: an arrest is no conviction. It does not yet explain the rise.',
              },
            ],
            feedback: {
              correct: 'Who was looking, and how hard? Ask it of each figure that rests on police work.',
              incorrect:
                'Arrests measure what police did as well as what smugglers did. Ask first whether the police did more.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Five questions before you quote a figure',
          text: `1. **What** was counted: events, persons, procedures, documents or money?
2. **Where**: which border, which route, which State?
3. **When**: which days, months or years?
4. **Who** counted, and who repeated it?
5. **How**: by report, by registration, by survey or by a model?

Can you not answer one of them? Then say so in your report, or leave the figure out.`,
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'A trend proves nothing about a person',
          text: 'A national or European figure can explain the context of a case. It says nothing about what the accused person did. Ask what the figure counts before it enters a charge, a request for detention or a sentence. Prove the scale of the offence from the case file.',
        },
      ],
    },
    {
      id: 'ch2-figures',
      title: '2015 and 2016 in numbers, and ten years later',
      blocks: [
        {
          type: 'callout',
          kind: 'historical',
          text: 'The figures of 2015 and 2016 are history: they are here for practice in reading such data. The last part of the page sets figures of 2024 to 2026 beside them.',
        },
        {
          type: 'text',
          heading: 'Three counts of one year',
          text: `Three counts describe 2015, and they look very different. Frontex, the border agency of the European Union (EU), counted 1.82 million [[detection|detections]] at the EU external borders in 2015 [@interpol-2016, Q9]. IOM counted 1 003 124 arrivals by sea in 2015 [@amsterdam-2016, Panel II]. In February 2016 [[europol|Europol]], the police agency of the EU, wrote of more than one million migrants who had reached the EU in 2015 [@europol-smuggling-report-2016].

These counts do not contradict each other. A detection is an event, not a person. For 2015 Frontex itself estimated about one million persons. It explained that many were counted on the Greek islands and again in the Western Balkans [@frontex-risk-analysis-2016, News release]. So the routes in the first panel below do not add up to people.`,
        },
        {
          type: 'chart',
          id: 'ch2-figure-g6',
          title: 'Detections and deaths, then and now: three scales',
          description:
            'Three separate panels. The first shows detections (events) in 2015, in total and on three routes. The second shows detections in 2015, 2024 and 2025. The third shows deaths in the Mediterranean in 2015, in less than ten months of 2016, and in 2025. Do not compare bars of different panels.',
          source:
            'Detections: Frontex, 2015 [@frontex-risk-analysis-2016, Risk Analysis for 2016], 2024 [@frontex-figures-2024] and 2025 [@frontex-figures-2025]; deaths: IOM, 2015 [@amsterdam-2016, Panel II], 2016 [@interpol-2016, Q3] and 2025 [@iom-missing-migrants-2025]',
          chart: 'bar',
          panels: [
            {
              title: 'Detections, EU external borders, 2015',
              unit: 'events (Frontex)',
              points: [
                { label: 'All routes', value: 1820000, shown: '1.82 million' },
                { label: 'Eastern Mediterranean', value: 885400, shown: 'about 885 400' },
                { label: 'Western Balkans', value: 764000, shown: 'about 764 000' },
                { label: 'Central Mediterranean', value: 154000, shown: 'about 154 000' },
              ],
            },
            {
              title: 'Detections, EU external borders, then and now',
              unit: 'events (Frontex)',
              points: [
                { label: '2015', value: 1820000, shown: '1.82 million' },
                { label: '2024', value: 239000, shown: 'over 239 000' },
                { label: '2025', value: 178000, shown: 'almost 178 000' },
              ],
            },
            {
              title: 'Deaths in the Mediterranean',
              unit: 'deaths, recorded or estimated (IOM)',
              points: [
                { label: '2015, 12 months', value: 3771, shown: '3 771' },
                { label: '1 January–23 October 2016', value: 3700, shown: 'nearly 3 700' },
                { label: '2025, 12 months', value: 2185, shown: 'at least 2 185' },
              ],
            },
          ],
        },
        {
          type: 'text',
          heading: 'Did fewer arrivals mean a safer sea?',
          text: `In the Mediterranean, IOM recorded 3 771 deaths in 2015 [@amsterdam-2016, Panel II] [@iom-figures-2015]. It estimated nearly 3 700 from 1 January to 23 October 2016 [@interpol-2016, Q3]. The first period has 365 days, the second 297. That is about 10 recorded deaths a day against about 12 estimated ones, although fewer people came. So fewer arrivals do not prove less danger. The true number of deaths is unknown.

Ratios need care too. [[interpol|INTERPOL]], the international police organisation, wrote that detections in 2015 were six times those of 2014 [@interpol-2016, Q9]. Frontex wrote “more than six times” [@frontex-risk-analysis-2016, News release]. A rounded ratio gives you only a rough earlier figure. Look for the original number.`,
        },
        {
          type: 'statistic',
          heading: 'A smaller figure with a trap',
          statistics: [
            {
              value: '+20 %',
              unit: 'apprehensions',
              counted: 'Change in apprehensions of irregular migrants',
              where: 'Serbian–Hungarian border',
              period: 'January–August 2011 against the same months of 2010',
              counter: 'IOM leaflet; no counting body named [@iom-leaflet, Western Balkans]',
              caution: 'No base number, so you cannot turn it into persons.',
            },
          ],
        },
        {
          type: 'accordion',
          heading: 'May you write this? Decide, then open',
          sections: [
            {
              title: '“In 2015, 1.82 million people entered the EU irregularly.”',
              text: 'No. The figure counts events. Write: “In 2015 Frontex recorded 1.82 million detections of illegal crossings at the EU external borders” [@interpol-2016, Q9].',
            },
            {
              title: '“Deaths in the Mediterranean fell to 2 185 in 2025.”',
              text: 'No. It is a minimum: IOM writes “at least”, and had less access and fewer means to record [@iom-missing-migrants-2025]. Write: “In the Mediterranean, IOM recorded at least 2 185 deaths and disappearances in 2025.”',
            },
            {
              title: '“Apprehensions at the Serbian–Hungarian border rose by 20 % in January–August 2011.”',
              text: 'Yes, if you add “against the same months of 2010” and name the IOM leaflet. Do not call it a rise in persons or in smuggling [@iom-leaflet, Western Balkans].',
            },
          ],
        },
        {
          type: 'statistic',
          heading: 'Ten years later',
          statistics: [
            {
              value: 'over 239 000',
              unit: 'detections',
              counted: 'Irregular crossings that authorities detected',
              where: 'External borders of the EU',
              period: '2024 (38 % fewer than in 2023)',
              counter: 'Frontex, 14 January 2025 [@frontex-figures-2024]',
              caution:
                'Events, not persons. One route grew by 192 % in the same year: the eastern land border, to about 17 000.',
            },
            {
              value: 'almost 178 000',
              unit: 'detections',
              counted: 'Irregular crossings that authorities detected',
              where: 'External borders of the EU',
              period: '2025 (26 % fewer than in 2024)',
              counter: 'Frontex, 15 January 2026 [@frontex-figures-2025]',
              caution: 'The lowest yearly figure since 2021. It says nothing about who was not seen.',
            },
            {
              value: '7 667',
              unit: 'deaths and disappearances',
              counted: 'People recorded as dead or missing on migration routes',
              where: 'World',
              period: '2025 (2024: nearly 9 200)',
              counter: 'IOM, 26 February 2026 [@iom-missing-migrants-2025]',
              caution: 'A minimum. On the Atlantic route from Western Africa alone: at least 1 214.',
            },
          ],
        },
        {
          type: 'question',
          id: 'ch2-ask-base',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch2-p02-base',
            objective: 'lo2-1',
            page: 'ch2-figures',
            kind: 'calculation',
            stem: 'On the eastern land border detections grew by 192 % in 2024, to about 17 000. How many had there been in 2023, roughly?',
            choices: [
              { id: 'b58', text: 'About 5 800', correct: true, feedback: 'Yes: 17 000 divided by 2.92.' },
              {
                id: 'b89',
                text: 'About 8 900',
                feedback: 'You divided by 1.92. A growth of 192 % means 2.92 times the earlier number.',
              },
              {
                id: 'b15',
                text: 'About 1 400',
                feedback: 'You took 192 % off. From the earlier number, 192 % were added.',
              },
            ],
            feedback: {
              correct: 'A large percentage can rest on a small base. Print both numbers or neither.',
              incorrect:
                'A growth of 192 % makes 2.92 times the base: 17 000 divided by 2.92 is about 5 800.',
            },
          },
        },
        {
          type: 'text',
          heading: 'No trend before the year is over',
          text: 'For 2026 this module gives no yearly trend. According to press reports, Frontex saw about 40 % fewer detections in the first three months than a year before. In the first eight weeks the deaths that IOM recorded in the Mediterranean more than doubled [@iom-missing-migrants-2025]. One event in summer can turn the first curve. Wait for the full year, and then read both.',
        },
      ],
    },
    {
      id: 'ch2-income',
      title: 'Estimating criminal income',
      blocks: [
        {
          type: 'text',
          text: 'These estimates are old, and one carries no date at all. They are here to train your eye, not to describe the present.',
        },
        {
          type: 'text',
          heading: 'Three figures, three concepts',
          text: `How much money does [[migrant-smuggling|migrant smuggling]] earn? Three of the sources give an answer. The answers differ in concept, area and year, so they stand on three separate cards.

- **Turnover** is all the money that comes in.
- **Income** can mean the same or less. Ask what the author included.
- **Profit** is what remains after costs. No source here explains how to calculate it.

Never add these estimates, take their average or convert them into one currency. None of them is *the* figure.`,
        },
        {
          type: 'figure',
          id: 'ch2-figure-g5',
          title: 'Three money estimates that cannot be compared',
          description:
            'Three cards side by side, without a common scale. Each card gives an amount, what it measures, the area, the year and who says so.',
          source:
            'Europol, February 2016 [@europol-smuggling-report-2016]; IOM leaflet, about 2011 [@iom-leaflet, Profitability]; INTERPOL, 2016 [@interpol-2016, Q3]',
          diagram: {
            kind: 'cards',
            cards: [
              {
                value: 'EUR 3–6 billion',
                label: 'Turnover of criminal networks',
                details: ['Area: to and within the EU', 'Year: 2015', 'Who: Europol, February 2016'],
              },
              {
                value: 'USD 3–10 billion a year',
                label: '“Profitability” for organised groups',
                details: [
                  'Area: not stated',
                  'Year: not stated (leaflet of about 2011)',
                  'Who: IOM leaflet, in a heading, no method',
                ],
              },
              {
                value: 'USD 6.75 billion',
                label: 'Money generated on two routes',
                details: [
                  'Area: Africa–Europe and South–North America',
                  'Year: not stated',
                  'Who: UNODC, cited by INTERPOL in 2016',
                ],
              },
            ],
          },
        },
        {
          type: 'table',
          caption: 'Other official estimates, for comparison of method only',
          columns: ['Amount', 'Concept', 'Area', 'Year', 'Who says so'],
          rows: [
            [
              'USD 5–6 billion',
              'Average turnover',
              'Journeys to the EU',
              '2015',
              'Europol (EU police agency) and [[interpol|INTERPOL]], May 2016 [@europol-interpol-report-2016, Executive summary]',
            ],
            [
              'About USD 6.75 billion',
              'Income on two routes',
              'Africa–Europe and Latin America–North America',
              'Report of 2010',
              'UNODC [@unodc-crime-assessment-2010, Smuggling of migrants]',
            ],
            [
              'USD 5.5–7 billion',
              'Income from at least 2.5 million smuggled persons',
              'World (major routes)',
              '2016',
              'UNODC, 2018 [@unodc-smuggling-study-2018]',
            ],
          ],
          source: 'Read the original report for method and limits before you quote an estimate.',
        },
        {
          type: 'callout',
          kind: 'note',
          heading: 'Old figures travel',
          text: 'In 2016 INTERPOL quoted USD 6.75 billion for two routes and gave no year [@interpol-2016, Q3]. The total stands in a UNODC report of 2010. About USD 6.6 billion of it, some 98 %, belongs to the route from Latin America to the United States [@unodc-crime-assessment-2010, Smuggling of migrants]. So the figure is older than the text that repeats it, and it says very little about Europe. Open the first source, and look for the part that you need.',
        },
        {
          type: 'accordion',
          heading: 'One agency, one year, two figures: why? Think, then open',
          sections: [
            {
              title: 'EUR 3–6 billion in February 2016, USD 5–6 billion in May 2016',
              text: 'Europol wrote the first alone, the second together with INTERPOL. Both are about the turnover of networks in 2015. Compare them word by word: the currency differs, the second is an *average*, and a second organisation brought its information. What we could read gives no reason. So quote one of them, with its month and its authors. Never quote a middle value, and never present the difference as a rise [@europol-smuggling-report-2016] [@europol-interpol-report-2016].',
            },
          ],
        },
        {
          type: 'scenario',
          id: 'ch2-scenario-report',
          heading: 'Your turn: the money paragraph',
          text: 'You write a national report on smuggling to the EU in 2015. The director asks for “one clear figure on the money”. Your desk has the three cards and the table above. (Invented case.)',
          decisions: [
            {
              id: 'sentence',
              prompt: 'Which sentence do you send?',
              options: [
                {
                  id: 'profit',
                  text: '“In 2015 criminal networks made a profit of EUR 3–6 billion from smuggling people into the EU, as Europol reported in February 2016.”',
                  consequence:
                    'The estimate is of turnover, not of profit. Drivers, boats, helpers and bribes cost money too. The sentence also hides who made the estimate.',
                  verdict: 'poor',
                },
                {
                  id: 'named-turnover',
                  text: '“Europol and INTERPOL estimated in May 2016: average turnover USD 5–6 billion in 2015, profit not known.”',
                  consequence:
                    'The sentence names the concept, the year and the source, and the estimate covers your subject. It also says what is missing.',
                  verdict: 'best',
                },
                {
                  id: 'average',
                  text: '“Taking the average of the published estimates, smuggling brought in about six billion in 2015, according to several official bodies.”',
                  consequence:
                    'An average of turnover, “profitability” and income means nothing. The areas, years and currencies differ as well.',
                  verdict: 'poor',
                },
                {
                  id: 'summary-turnover',
                  text: '“In February 2016 Europol put the turnover of networks in 2015 at EUR 3–6 billion.”',
                  consequence:
                    'Concept, year and source are right, and the area fits. But three months later the same agency published another figure, and your reader does not learn it.',
                  verdict: 'acceptable',
                },
              ],
            },
          ],
          debrief:
            'The other two cards do not fit. USD 6.75 billion covers two routes, one of them in the Americas, without a year. USD 3–10 billion names neither area nor year.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'In court, use the money of the case',
          text: 'Estimates for a whole market help to set priorities. They do not measure what one accused person gained. Base confiscation and sentence on payments, assets and messages in the file. Chapters 3 and 7 show how.',
        },
      ],
    },
    {
      id: 'ch2-routes',
      title: 'Routes',
      blocks: [
        {
          type: 'text',
          text: 'The route descriptions here date from about 2002 to 2017. They show how to read a route. What changed since stands at the end of the page.',
        },
        {
          type: 'text',
          heading: 'Land, sea and air',
          text: `[[interpol|INTERPOL]] wrote in 2016 that almost every country plays a part as a country of origin, transit or destination. People travel by air, by sea and over land, on complex routes that often change [@interpol-2016, Q6]. An older leaflet of [[iom|IOM]] adds that itineraries move fast once border officers detect them [@iom-leaflet, Introduction]. INTERPOL named four well-known routes. The drawing shows them as links between regions, not as paths on a map.`,
        },
        {
          type: 'figure',
          id: 'ch2-figure-g7',
          title: 'Four established routes named by INTERPOL in 2016',
          description:
            'Regions as bubbles with thin arrows: from Africa to Europe, with the Central Mediterranean as one part; from the Middle East and Central Asia to Europe; from South and Central America to North America; from Asia to Australia. The position of the bubbles is only approximate.',
          source:
            'INTERPOL, 2016 [@interpol-2016, Q6]; Central Mediterranean: conference of January 2016 [@amsterdam-2016, Aims]',
          diagram: {
            kind: 'schematic',
            nodes: [
              { id: 'north-america', label: 'North America', x: 10, y: 18 },
              { id: 'south-america', label: 'South and Central America', x: 18, y: 82 },
              { id: 'europe', label: 'Europe', x: 44, y: 14 },
              { id: 'central-med', label: 'Central Mediterranean', x: 42, y: 48 },
              { id: 'africa', label: 'East, North and West Africa', x: 44, y: 84 },
              { id: 'middle-east', label: 'Middle East and Central Asia', x: 68, y: 40 },
              { id: 'asia', label: 'Asia', x: 90, y: 26 },
              { id: 'australia', label: 'Australia', x: 90, y: 84 },
            ],
            links: [
              { from: 'africa', to: 'central-med', label: 'Route 1' },
              { from: 'central-med', to: 'europe' },
              { from: 'middle-east', to: 'europe', label: 'Route 2' },
              { from: 'south-america', to: 'north-america', label: 'Route 3' },
              { from: 'asia', to: 'australia', label: 'Route 4' },
            ],
          },
        },
        {
          type: 'text',
          heading: 'Not every journey ends in Europe',
          text: `An IOM study of 2009 looked at men who moved from the Horn of Africa and East Africa towards South Africa [@iom-leaflet, Assessments]. In the Asia-Pacific region, boat arrivals led States to start a common forum, the [[bali-process|Bali Process]], in 2002 [@iom-leaflet, Bali]. Keep this in mind when a report treats Europe as the only goal.

Sea routes can be very dangerous. The 2016 conference summary speaks of many deadly events on the Central Mediterranean route [@amsterdam-2016, Aims]. A prosecutor from Rome told the conference that smugglers put lives in danger on purpose, so that rescuers had to act [@amsterdam-2016, Panel III].`,
        },
        {
          type: 'table',
          caption: 'Three views on a route (2016–2017)',
          columns: ['Who spoke', 'What was said', 'What an officer learns'],
          rows: [
            [
              'Hungarian representative, January 2016',
              'Hungary was mostly a transit country on the way west; the smugglers were based elsewhere',
              'The organiser may never enter your country: ask abroad',
            ],
            [
              'German Federal Police, January 2016',
              'A destination country depends on information from its neighbours, as far away as Türkiye',
              'Your best information lies earlier on the route',
            ],
            [
              'Kyiv meeting, concept note 2017',
              'The countries of the [[eastern-partnership-eap|Eastern Partnership]] (an EU policy for eastern neighbours) lie where routes to Europe cross',
              'A quiet border can be part of a busy route',
            ],
          ],
          source: '[@amsterdam-2016, Panels II and III]; [@kyiv-2017, Eastern Partnership]',
        },
        {
          type: 'table',
          caption: 'Routes into the EU in 2025, against 2024',
          columns: ['Route', 'Detections', 'What the total hides'],
          rows: [
            ['All', 'almost 178 000, −26 %', 'Movement between the routes'],
            ['Central Mediterranean', '66 328, −1 %', 'Over a third of all: the most used route'],
            ['Eastern Mediterranean', '−27 %', 'From Libya to Crete: more than three times as many'],
            ['Western Mediterranean', '+14 %', 'It grows while the total falls'],
            ['Western Africa', '−63 %', 'Still at least 1 214 deaths recorded by IOM'],
            ['Western Balkans', '−42 %', 'Already −78 % in 2024'],
            ['Eastern land border', '−37 %', '+192 % in 2024'],
          ],
          source:
            'Frontex, first figures for 2025 [@frontex-figures-2025] and for 2024 [@frontex-figures-2024]; deaths: [@iom-missing-migrants-2025]. Detections are events, not persons',
        },
        {
          type: 'text',
          heading: 'Compare the dates',
          text: 'Always compare the date of a route report with the dates of policy changes. Two examples:\n\n- A text of January 2016 cannot know the effects of the EU–Türkiye Statement of 18 March 2016, which concerns irregular migration from Türkiye to the Greek islands [@eu-turkiye-statement-2016].\n- Texts of 2016 describe borders that no longer have checks. Croatia has belonged to the Schengen area since 1 January 2023. Bulgaria and Romania have belonged to it in full since 1 January 2025: where you once asked for the report of a border post, ask today for that of a patrol inland.',
        },
        {
          type: 'question',
          id: 'ch2-ask-old-report',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch2-p03-old-report',
            objective: 'lo2-2',
            page: 'ch2-routes',
            kind: 'case',
            stem: 'A report of 2016 advises: “The best place to find hidden passengers is the check between Romania and Hungary.” You plan for this winter. What do you do with it?',
            choices: [
              {
                id: 'use',
                text: 'Use it as it stands, as methods change more slowly than borders do',
                feedback: 'The place is gone: both States have no border check there today.',
              },
              {
                id: 'drop',
                text: 'Leave it out, as texts older than five years mislead more than they help',
                feedback:
                  'The method may still teach something. It is the place and the date that you must test.',
              },
              {
                id: 'test',
                text: 'Keep the method, and ask today’s patrols inland what they see',
                correct: true,
                feedback: 'Yes. Romania has belonged fully to the Schengen area since January 2025.',
              },
            ],
            feedback: {
              correct:
                'Date the report, then date the border. What was a crossing point then may be a motorway now.',
              incorrect:
                'Read the date against later changes. Romania has belonged fully to the Schengen area since 1 January 2025, so the check is gone.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Describe a route by its work, not by its line',
          text: `A line on a map goes out of date. Write down instead:

- who meets whom, in which country and in which role;
- what each stage needs: transport, a document, a place to sleep, money;
- which authority or company sees that stage.

On a dangerous stage, **the right to life comes first**. If people may be in distress, alert the rescue service at once. Intelligence and evidence come after.`,
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A route crosses several jurisdictions. List early which State holds which evidence, and which State can prosecute which stage. Chapters 6 and 7 give the tools.',
        },
      ],
    },
    {
      id: 'ch2-displacement',
      title: 'How routes move: a historical case',
      blocks: [
        {
          type: 'callout',
          kind: 'historical',
          text: 'This case covers 2007 to 2011 and comes from one leaflet of [[iom|IOM]]. It is history. The countries, people and routes named here say nothing about the present.',
        },
        {
          type: 'text',
          heading: 'A route is pressed, and moves',
          text: `In 2007 people crossed the mountains of southern Albania into Greece. According to the leaflet, they came mainly from Afghanistan, Albania, China, Iraq and Somalia, or were Palestinians. Most wanted to go on to Belgium, France, Italy, Spain or the United Kingdom [@iom-leaflet, Western Balkans].

Then Greek Border Police acted. In March and April 2007 they arrested seven suspected smugglers. They also found about 500 forged documents, and close to 450 people hidden in cars and vans [@iom-leaflet, Western Balkans]. The route was disrupted. The business was not: it moved elsewhere.`,
        },
        {
          type: 'timeline',
          id: 'ch2-timeline-balkans',
          title: 'One route, 2007–2011',
          description:
            'Five events in order: crossings, police action, a switch of route, a change in visa policy, and a rise in apprehensions at another border.',
          source:
            'IOM leaflet, about 2011 [@iom-leaflet, Western Balkans]; visa policy: [@albania-visa-free-travel-2010]',
          lanes: ['Route', 'Authorities and policy'],
          events: [
            {
              date: '2007',
              label: 'Southern Albania to Greece',
              detail: 'Journeys through the mountains.',
              lane: 0,
            },
            {
              date: '2007-03',
              shown: 'March–April 2007',
              label: 'Greek police action',
              detail: 'Seven arrests, about 500 forged documents, close to 450 hidden people.',
              lane: 1,
            },
            {
              date: '2007-05',
              shown: 'after April 2007 (no date given)',
              label: 'Switch to Croatia, Montenegro and Serbia',
              detail: 'Towards Italy, Hungary and Slovenia.',
              lane: 0,
            },
            {
              date: '2010-12-15',
              label: 'Visa-free travel for Albania',
              detail: 'Schengen area, citizens with biometric passports.',
              lane: 1,
            },
            {
              date: '2011',
              shown: 'January–August 2011',
              label: 'Serbian–Hungarian border: +20 %',
              detail: 'Apprehensions, against the same months of 2010; no base number.',
              lane: 0,
            },
          ],
        },
        {
          type: 'process',
          id: 'ch2-figure-g8',
          title: 'Displacement: press one place, and another one grows',
          description:
            'Three stages of one route in order, with the change that came before each new stage. The last box is a question: what next?',
          source:
            'IOM leaflet, about 2011 [@iom-leaflet, Western Balkans]; “what next”: UK speaker, January 2016 [@amsterdam-2016, Panel III]',
          steps: [
            { label: 'Route A (2007)', detail: 'Southern Albania to Greece' },
            {
              label: 'Route B (after 2007)',
              detail: 'Croatia, Montenegro, Serbia',
              above: 'Police action in Greece',
            },
            {
              label: 'Route C (2011)',
              detail: 'Serbian–Hungarian border',
              above: 'Visa-free travel for Albania',
            },
            { label: 'What next?', detail: 'Unknown, so plan for it', above: 'Your own next action' },
          ],
          aboveTitle: 'What changed before',
        },
        {
          type: 'text',
          heading: 'What the case allows you to conclude',
          text: `**Pressure moves routes.** The leaflet itself says that the smugglers were flexible and switched. The 2016 conference summary agrees: networks adapt their [[modus-operandi|modus operandi]] (way of working) to police action and to policy [@amsterdam-2016, Aims].

**Policy moves routes too.** The leaflet links the growing use of the Serbian–Hungarian border with visa-free travel for Albania [@iom-leaflet, Western Balkans].

**But “after” is not “because”.** Several things changed between 2007 and 2011. More patrols could also raise apprehensions. And 20 % of an unknown number is unknown. One leaflet is a lead, not proof.`,
        },
        {
          type: 'question',
          id: 'ch2-ask-after-because',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch2-p04-after-because',
            objective: 'lo2-2',
            page: 'ch2-displacement',
            kind: 'case',
            stem: 'Two weeks after raids at one ferry port, another port reports twice as many people in lorries. A colleague writes: “They moved.” Which further fact would support this best?',
            choices: [
              {
                id: 'patrols',
                text: 'The second port received two more patrols in the same fortnight',
                feedback: 'This weakens it: more patrols find more people.',
              },
              {
                id: 'press',
                text: 'Three newspapers and one television station say the same',
                feedback: 'They may have one source: your colleague.',
              },
              {
                id: 'vehicles',
                text: 'Vehicles and numbers from the first port turn up at the second',
                correct: true,
                feedback: 'Yes. Now something links the two places.',
              },
            ],
            feedback: {
              correct:
                '“After” is not “because”. Look for what moved: vehicles, numbers, people who organise.',
              incorrect:
                'Two events in a row prove no link. A vehicle or a number that appears at both places does more.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Then and now',
          text: 'In 2025 the whole number of detections fell by 26 %, while the crossing from Libya to Crete more than tripled [@frontex-figures-2025]. It is the same lesson as in 2007: look at the parts, not only at the sum.\n\nVisa policy moves too. Since 30 December 2025 Regulation (EU) 2025/2441 lets the EU suspend visa-free travel faster, for example when a State uses migrants to put pressure on the EU, or when its own visa rules open a side door [@visa-suspension-2025]. When you read of such a step, warn the neighbouring routes *before* the numbers change.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Write a “what next” part into each plan',
          text: `A UK speaker told the 2016 conference to think about what comes after an action. It can move both the flow and the networks, so prepare for the new route as well [@amsterdam-2016, Panel III]. Before you act, note:

1. Which other places and methods could the network choose?
2. Whom do you warn: neighbouring regions, neighbouring States, partners?
3. What will you watch afterwards, and for how long?
4. Could the new route be more dangerous for people? If so, tell rescue and health services.
5. How will you measure success, other than by arrests?`,
        },
      ],
    },
    {
      id: 'ch2-market',
      title: 'The smuggling market',
      blocks: [
        {
          type: 'text',
          text: 'The findings on this page date from about 2011 to 2016. They show how to think about the market. Its forces last; prices, places and services change.',
        },
        {
          type: 'text',
          heading: 'Why look at a crime as a market?',
          text: `In 2015 a study for the European Commission appeared. The 2016 conference presented it as a study of the European Migration Network ([[emn|EMN]]). The authors spent half a year on documents, data and interviews. They spoke with migrants and with smugglers. They looked from three sides: economics, business and social organisation [@amsterdam-2016, EMN study] [@smuggling-study-2015].

Their result: smuggling works much like any other market, with people who offer a service and people who look for it [@amsterdam-2016, EMN study]. Words such as “customer” belong to this analysis only. In a file and in an interview, the person is a migrant, a witness or a victim.`,
        },
        {
          type: 'figure',
          id: 'ch2-figure-g9',
          title: 'Forces in the smuggling market',
          description:
            'Push factors, pull factors and a lack of legal ways lead to demand. Demand looks for supply. Hubs strengthen supply. An arrow goes back from supply to demand, because smugglers also create demand.',
          source:
            'Amsterdam conference, January 2016 [@amsterdam-2016, EMN study and Panel II]; INTERPOL, 2016 [@interpol-2016, Q3]; IOM leaflet, about 2011 [@iom-leaflet, Introduction]',
          diagram: {
            kind: 'schematic',
            nodes: [
              { id: 'push', label: 'Push: conflict, poverty', x: 12, y: 18 },
              { id: 'legal', label: 'Few legal ways', x: 12, y: 50 },
              { id: 'pull', label: 'Pull: family, work, income', x: 12, y: 82 },
              { id: 'demand', label: 'Demand: people who want to travel', x: 44, y: 50 },
              { id: 'supply', label: 'Supply: smugglers', x: 80, y: 50 },
              { id: 'create', label: 'Advertising and promises', x: 62, y: 14 },
              { id: 'hubs', label: 'Hubs where networks cluster', x: 80, y: 86 },
            ],
            links: [
              { from: 'push', to: 'demand' },
              { from: 'legal', to: 'demand' },
              { from: 'pull', to: 'demand' },
              { from: 'demand', to: 'supply', label: 'looks for' },
              { from: 'supply', to: 'create' },
              { from: 'create', to: 'demand', label: 'creates demand' },
              { from: 'hubs', to: 'supply', label: 'strengthen' },
            ],
          },
        },
        {
          type: 'accordion',
          heading: 'Open each force',
          sections: [
            {
              title: 'Push: why people leave',
              text: '[[interpol|INTERPOL]] names conflict and poverty [@interpol-2016, Q3]. In 2016 the head of [[iom|IOM]] pointed to wars and crises around the EU. In this speaker’s view, smuggling follows logically when millions of people are on the move [@amsterdam-2016, Key note speeches]. These are [[push-and-pull-factors|push factors]].',
            },
            {
              title: 'Few legal ways: why they turn to smugglers',
              text: 'The 2016 conference summary speaks of people who cannot use legal channels [@amsterdam-2016, Aims]. IOM saw a link with strict entry policies and better-guarded borders: people without legal means turn to criminal groups [@iom-leaflet, Introduction].',
            },
            {
              title: 'Pull and the family budget',
              text: 'A researcher who worked on Pakistan and Afghanistan described a journey as an investment of the family. Money sent home could double household income within a few years. This is a possibility, not an average, and the source gives no date [@amsterdam-2016, Panel II].',
            },
            {
              title: 'Supply and hubs',
              text: 'Smuggling is strongest where networks cluster. The study placed the largest [[hub|hubs]] mainly outside the EU [@amsterdam-2016, EMN study]. How they grow needed more research.',
            },
            {
              title: 'Contact and trust',
              text: 'Direct contact with possible clients was the key to success [@amsterdam-2016, EMN study]. The researcher said that the business rests on trust. On the routes of that study, the smuggler was paid after safe arrival [@amsterdam-2016, Panel II]. INTERPOL, in contrast, sees little care for safety [@interpol-2016, Q3]. Both can be true, on different routes.',
            },
            {
              title: 'Smugglers also create demand',
              text: 'An IOM speaker called smugglers accelerators: they do not only answer demand, they produce it [@amsterdam-2016, Panel II].',
            },
          ],
        },
        {
          type: 'text',
          heading: 'A conclusion, and a debate',
          text: 'The study found that measures against supply alone do not succeed; push factors and demand count too [@amsterdam-2016, EMN study]. How to combine control, return, legal ways and information is a political choice. Speakers in 2016 disagreed. Chapter 9 presents both sides.',
        },
        {
          type: 'question',
          id: 'ch2-ask-hub',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch2-p05-hub',
            objective: 'lo2-3',
            page: 'ch2-market',
            kind: 'case',
            stem: 'Three people stand around one journey. You have time to look at one. Who leads you to the hub?',
            choices: [
              {
                id: 'cousin',
                text: 'A cousin who paid for one traveller and waits for news',
                feedback: 'A relative who pays is part of the demand, and perhaps a witness.',
              },
              {
                id: 'neighbour',
                text: 'A neighbour who told others in a chat that it had worked well',
                feedback: 'Praise spreads trust. It shows demand, and no place where networks work together.',
              },
              {
                id: 'holder',
                text: 'A trader who keeps the fares of forty families until they arrive',
                correct: true,
                feedback: 'Yes. Whoever holds money for many serves several networks.',
              },
            ],
            feedback: {
              correct: 'The holder connects payers and several sellers: look where such services cluster.',
              incorrect:
                'A hub is on the side of supply: services that several networks use, such as somebody who keeps the fares.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Use the market in your next analysis',
          text: `- Ask where contact and trust are made: a person, a place, an online channel.
- Look for the hub behind the driver. Share what you find with the country where it lies.
- Many actors take part, families and employers among them [@amsterdam-2016, Panel II]. A relative who pays is not for that reason a member of the network.`,
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Roles matter for the charge. Separate three people: one who gains from the service, one who pays for a relative, and one who helps without gain. UN and EU law treat gain differently: see chapter 7.',
        },
      ],
    },
    {
      id: 'ch2-risk-analysis',
      title: 'Strategic risk analysis: from data to decision',
      blocks: [
        {
          type: 'text',
          heading: 'What risk analysis is for',
          text: `[[risk-analysis|Risk analysis]] studies threats, weak points and effects, so that you can put resources in the right place. In a training project of 2009–2011, [[iom|IOM]] worked with eight partners in the Western Balkans and Türkiye. The trainers named the main aim: the most effective controls at the point where the risk of crime is greatest [@iom-leaflet, Western Balkans].

Information serves three levels, and a 2016 workshop wanted exchange at all three [@amsterdam-2016, Workshop 6]. Services use the words in different ways. In this module:

- **operational**: this case, this person, now;
- **tactical**: methods and places in the coming weeks;
- **strategic**: trends and causes, for decisions on priorities and resources.`,
        },
        {
          type: 'figure',
          id: 'ch2-figure-g10',
          title: 'The risk-analysis cycle',
          description:
            'Seven steps that return to the first: direct, collect, evaluate, analyse, share, decide, review. Sources feed the cycle from outside. Fundamental rights stand in the middle and apply to each step.',
          source:
            'Own drawing; sources of 2011–2016: [@amsterdam-2016, Panel I and Workshop 6]; [@iom-leaflet, Western Balkans]',
          diagram: {
            kind: 'cycle',
            centre: 'Fundamental rights',
            steps: [
              { label: 'Direct', detail: 'Which question must be answered?' },
              { label: 'Collect', detail: 'Lawful sources, several kinds' },
              { label: 'Evaluate', detail: 'How reliable is each one?' },
              { label: 'Analyse', detail: 'Patterns, other explanations' },
              { label: 'Share', detail: 'Who needs it, by which channel?' },
              { label: 'Decide', detail: 'Resources, action, “what next”' },
              { label: 'Review', detail: 'What was wrong, and why?' },
            ],
            inputs: [
              'Risk-analysis networks',
              'Debriefing reports',
              'Hotspot information',
              'Border data',
              'Europol cross-checks',
              'Public online data',
            ],
          },
        },
        {
          type: 'table',
          caption: 'Sources that the documents of 2011–2016 name',
          columns: ['Source', 'What it adds', 'Its limit'],
          rows: [
            [
              '[[frontex|Frontex]] networks, above all the Africa-Frontex Intelligence Community ([[afic|AFIC]])',
              'A shared view with partner States',
              'Partners report what they see',
            ],
            [
              '[[debriefing|Debriefing]] reports, shared with [[jot-mare|JOT Mare]], a joint team at [[europol|Europol]]',
              'Routes and methods in people’s own words',
              'Voluntary; fear and memory',
            ],
            [
              '[[hotspot|Hotspot]] platforms in Catania and Piraeus, shared with Europol',
              'An early picture on arrival',
              'Two places only',
            ],
            [
              'Border data linked to alert lists',
              'Movements of groups; risk profiles',
              'Personal data: lawful purpose only',
            ],
            [
              'Europol analysis and cross-checks',
              'Links between national cases; leads',
              'Needs national input',
            ],
            [
              'Public social-media data for [[predictive-analytics|predictive analytics]] (proposal of 2016)',
              'Early signs of a shift',
              'Bias; see chapter 4',
            ],
          ],
          source:
            '[@amsterdam-2016, Panel I and Workshop 3]; border data: [@iom-leaflet, Introduction]. Limits: own remarks',
        },
        {
          type: 'text',
          heading: 'A forecast is always conditional',
          text: `Forecasting is hard: the note for the 2017 Kyiv meeting says so openly [@kyiv-2017, Introduction]. An example shows why. In 2016 INTERPOL, citing a joint report with Europol of May 2016, wrote that numbers were likely to rise [@interpol-2016, Q3]. In 2025 Frontex counted less than a tenth of the detections of 2015 [@frontex-figures-2025]. A forecast can be reasonable and still fail, because it depends on conditions.

So write down four things with each forecast: the date, the assumptions, how sure you are, and the sign that would prove you wrong. Then review it.`,
        },
        {
          type: 'question',
          id: 'ch2-ask-forecast-use',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch2-p06-forecast-use',
            objective: 'lo2-4',
            page: 'ch2-risk-analysis',
            kind: 'case',
            stem: 'A tool that reads public posts expects more arrivals at one port in March. It gives no names. For which decision may you use it?',
            choices: [
              {
                id: 'applicant',
                text: 'To judge whether one applicant from this route tells the truth',
                feedback: 'A trend says nothing about one person.',
              },
              {
                id: 'beds',
                text: 'To plan beds, interpreters and rescue boats for March',
                correct: true,
                feedback: 'Yes: a decision on resources, with its assumptions written down.',
              },
              {
                id: 'watchlist',
                text: 'To collect the names behind the posts for the second line',
                feedback:
                  'A forecast of numbers becomes a list of persons: another purpose, without a reason for anyone on it.',
              },
            ],
            feedback: {
              correct:
                'It helps you to be ready. Write down the date, the assumptions and the sign that would prove it wrong.',
              incorrect:
                'Such a forecast is for resources. It does not decide about a person and does not make a list of names.',
            },
          },
        },
        {
          type: 'text',
          heading: 'The law behind it',
          text: '- **Frontex.** Risk analysis is a legal task of Frontex under Regulation (EU) 2019/1896, Art. 29, with a common model (CIRAM) [@frontex-regulation, Art. 29]. So ask the national Frontex contact for the analysis before you write your own.\n- **Checks.** Border checks must respect human dignity and must not discriminate: Regulation (EU) 2016/399, Art. 7, and the EU Charter, Art. 21 [@schengen-borders-code, Art. 7] [@eu-charter, Art. 21]. So a profile that leads to a check names facts, and you write them down.\n- **AI.** A tool may point at routes or groups. It may not decide about one person. What the AI Act forbids already, and what comes later, stands in [chapter 4](#ch4-analytics).',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes the profile',
          text: 'A risk profile describes conduct, documents and routes. Nationality, ethnic origin or religion alone is never a profile. If you receive one that contains nothing else, do not use it. Send it back and ask for the facts behind it [@fra-profiling-guide-2018].',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A match with a profile is a reason to look closer. It is not evidence of guilt. Ask which criteria led to the check, and whether somebody recorded them at the time.',
        },
      ],
    },
    {
      id: 'ch2-exploitation',
      title: 'From smuggled to exploited',
      blocks: [
        {
          type: 'text',
          heading: 'When a debt becomes control',
          text: `A smuggled person can become a victim of trafficking in human beings ([[thb|THB]]) or of forced labour. Abuse can happen at any stage of the journey, or afterwards [@iom-leaflet, Differentiating]. Trafficking needs an act, a means such as force or deception, and the purpose of exploitation. For a child under 18, no means is needed. A border crossing is not part of the definition [@un-trafficking-protocol, Art. 3].

As a rule, contact with the smuggler ends on arrival [@interpol-2016, Q2]. In practice it may not: on some routes people [pay after arrival](#ch2-market), and families and employers play a part. Some people had paid for a whole package. Even in a [[hotspot|hotspot]] it was hard to free them from the network, the EU asylum office said in 2016 [@amsterdam-2016, Panel I]. Payment differs by route and over time.`,
        },
        {
          type: 'process',
          id: 'ch2-figure-g11',
          title: 'An agreed journey, and five points at which it can turn into exploitation',
          description:
            'A line that starts with an agreed journey and passes five warning points, with a question for each. The points can come in any order, and one alone proves nothing. Referral is open at each point.',
          source:
            'Own drawing, after sources of 2011–2017: [@amsterdam-2016, Panels I and II]; [@kyiv-2017, Areas of prevention]; [@iom-leaflet, Differentiating]',
          steps: [
            {
              label: 'Agreed journey',
              detail: 'The person consents and pays or promises',
              below: 'What was agreed?',
            },
            { label: 'Debt', below: 'Who is owed, and does it grow?' },
            { label: 'Documents taken', below: 'Who holds them, and why?' },
            { label: 'Confinement', below: 'Can the person leave?' },
            { label: 'Unpaid work', below: 'Who keeps the wages?' },
            { label: 'Threat', below: 'What happens if the person stops?' },
          ],
          belowTitle: 'What to ask',
          lane: 'At every point: safety, care, referral',
        },
        {
          type: 'checklist',
          id: 'ch2-checklist-signs',
          heading: 'Signs to look for',
          introduction:
            'Signs start a conversation; they prove nothing. If you see some, refer the person to your [[national-referral-mechanism|national referral mechanism]], the agreed path to help for victims [@anti-trafficking-directive-2011-36, Arts. 11–16].',
          items: [
            'Somebody else holds the person’s documents.',
            'The person owes money to the organiser of the journey.',
            'The person is not free to leave the workplace or lodging.',
            'Work is unpaid, or pay is kept back.',
            'The person is afraid to speak.',
            'Somebody else answers for the person.',
            'A child is without a parent.',
          ],
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'Directive 2011/36/EU [was changed in 2024](#ch1-smuggling-trafficking): victims can go unpunished, also for other unlawful acts than crimes (Art. 8). Three more rules change your work [@anti-trafficking-directive-2011-36, Arts. 2(3), 9 and 11]:\n\n- **Art. 2(3):** since 15 July 2026 national law must also name forced marriage, illegal adoption and the exploitation of surrogacy as exploitation. Look for these signs too.\n- **Art. 9:** an investigation does not depend on a complaint. Do not wait for one.\n- **Art. 11:** a referral mechanism finds and helps victims early. Call it when you see signs, not after the charge.\n\nThe note for the 2017 Kyiv meeting had asked for laws that help to recognise victims inside facilitation channels [@kyiv-2017, Areas of prevention]. How does your own State treat victims? The expert group GRETA of the Council of Europe reports on it: read the report on yours before a training or a trial [@coe-anti-trafficking-convention].',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch1-decision-d1', decision: 'd1' },
          texts: [
            {
              options: ['open'],
              text: '**Operation BEACON, 16 November.** Your first report left both lines open. The referral service was called that night; you hear M. and Q. again, with time.',
            },
            {
              options: ['victims'],
              text: '**Operation BEACON, 16 November.** Your first report said that all seven are victims. You hear M. and Q. again. Q. is the fact that you did not have.',
            },
            {
              options: ['smuggling', 'later'],
              text: '**Operation BEACON, 16 November.** After your first report nobody looked at the drawer again. The referral starts today, six days late. You hear M. and Q. again.',
            },
          ],
          otherwise:
            '**Operation BEACON, 16 November.** Labour inspectors have met seven workers above a warehouse in Osterfeld. Two of them, M. and Q., are heard again.',
        },
        {
          type: 'exhibit',
          id: 'ch2-exhibit-e2',
          label: 'E2',
          title: 'Interview note: M. and Q.',
          source: 'Investigators of C, 16 November, with an interpreter. Invented',
          parts: [
            {
              kind: 'table',
              caption: 'Interview note, M. and Q.',
              columns: ['Point', 'M.', 'Q.'],
              rows: [
                ['Owes whom', 'F.', 'a colleague, named'],
                ['For what', 'the journey; “raised twice”', 'a telephone and a deposit, noted on paper'],
                ['Pays how', 'half of the pay is kept', 'once a month, by hand, as agreed'],
                ['Papers', 'F. keeps them “for safety”', 'with Q.'],
                ['Leaves the house', 'must ask', 'goes out on Sundays'],
                ['Wishes', 'to see a doctor again, to sleep elsewhere', 'to be paid what was promised'],
                ['Setting', 'interpreter, without F.; each alone; pause offered', 'same'],
              ],
            },
          ],
          notice:
            "E1’s “all” is wrong by one: six owe F. at most, two are heard. Q.'s pay is still a labour matter. M.'s answers carry four indicators; none of them is the word “trafficking”.",
          limits: 'What the other five owe.',
        },
        {
          type: 'scenario',
          id: 'ch2-decision-d2',
          heading: 'Operation BEACON: Two debts',
          text: "Monday 16 November. You have heard M. and Q. again, each alone, with a pause whenever they wished (E2). M. owes F. for the journey; the sum was raised twice, half of the pay is kept, and the papers are in F.'s drawer. Q. owes a colleague for a telephone and a deposit, has written it down, holds the passport and goes out on Sundays. Both worked without contract. The note of the inspection still says: all owe the same person.",
          decisions: [
            {
              id: 'd2',
              prompt: 'How do you go on?',
              options: [
                {
                  id: 'apart',
                  text: 'M.: indicators noted, referral today. Q.: private loan, own papers, free to go; advice on unpaid wages.',
                  consequence:
                    'M. moves to a safe place tonight. Q. is relieved not to be called a victim and goes to the wage claim. You correct the inspection note: six, not seven. The correction will matter when the bulletin quotes it.',
                  verdict: 'best',
                },
                {
                  id: 'both',
                  text: 'Both referred for trafficking screening, as both owe money; the special service will tell the cases apart.',
                  consequence:
                    "Nobody is left without help. The service needs two days to find that Q. has no such need, and M.'s talk waits behind it. Not every debt is bondage; the signs around it decide.",
                  verdict: 'acceptable',
                  losses: ['time'],
                },
                {
                  id: 'none',
                  text: 'Neither referred: both work, both have a bed, and a debt for a journey or a phone is a private matter.',
                  consequence:
                    "M.'s case has four indicators in one table. They are now in a drawer again, this time yours. The referral comes after a second inspection; the hand has not healed and trust has to be built anew.",
                  verdict: 'poor',
                  losses: ['protection', 'trust'],
                },
                {
                  id: 'inside',
                  text: 'M. referred; Q. asked to stay on at work and to report what F. does with the five who are still there.',
                  consequence:
                    'Q. is no officer. You have sent a person whose wages are withheld to watch the one who withholds them. There is no legal basis, and a court will ask on whose order Q. looked.',
                  verdict: 'poor',
                  losses: ['protection', 'trust'],
                },
              ],
            },
          ],
          debrief:
            'Not every debt is bondage: look at who holds the papers, who keeps the pay, who decides on going out. A 2016 workshop saw the wider gain: breaking up a criminal group also helps to stop trafficking for labour exploitation [@amsterdam-2016, Workshop 2].',
        },
        {
          type: 'reflection',
          id: 'ch2-reflection-referral',
          prompt:
            'Whom do you call in your country when you see such signs? Note the contact of your national referral mechanism.',
        },
      ],
    },
    {
      id: 'ch2-bulletin',
      title: 'Scenario and takeaways',
      blocks: [
        {
          type: 'table',
          caption: 'Invented bulletin, Mirava region (Member State B), 1 November–3 December',
          columns: ['Item', 'Data', 'Headline in the draft'],
          rows: [
            [
              '1',
              '86 [[detection|detections]] of irregular crossing at Port Halden (Member State A)',
              '“86 people entered through Port Halden”',
            ],
            [
              '2',
              'Port Halden refused 2 passengers: genuine passports of other people',
              '“Two refusals, one method”',
            ],
            [
              '3',
              '14 people found in one lorry at a rest area near Mirava, 2 of them children without parents',
              '“14 people found in one vehicle”',
            ],
            [
              '4',
              'Reports to the financial intelligence unit of Member State C on small transfers: one, then four',
              '“Reports up by 300 %”',
            ],
            [
              '5',
              '7 undeclared workers above one warehouse in Osterfeld; all owe money to one person',
              '“Seven workers, one creditor”',
            ],
          ],
          source: 'All data, places and people are invented for Operation BEACON.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch2-decision-d2', decision: 'd2' },
          texts: [
            {
              options: ['apart'],
              text: 'You have corrected the note of the inspection: six workers owe money to one person, not seven.',
            },
            {
              options: ['both', 'none', 'inside'],
              text: 'The note of the inspection still says “seven workers, one creditor”. Nobody has corrected it.',
            },
          ],
          otherwise: 'The note of the inspection says “seven workers, one creditor”.',
        },
        {
          type: 'scenario',
          id: 'ch2-decision-d3',
          heading: 'Operation BEACON: Forty minutes before noon',
          text: 'Friday 4 December, 11:20. You are the analyst for the Mirava region. Last night fourteen people were found in a trailer; the three who needed urgent care have it, the children are with child protection. The draft bulletin has five items. Item 1 turns 86 detections into 86 people. Item 4 says “reports up by 300 %”, without a base. Item 5 says seven workers, one creditor. Osterfeld has not told you whether all seven sleep somewhere safe.',
          decisions: [
            {
              id: 'd3',
              prompt: 'Noon is the deadline.',
              options: [
                {
                  id: 'asis',
                  text: 'Send the bulletin as drafted and correct items 1, 4 and 5 in the next issue, with the complete figures then.',
                  consequence:
                    'By Monday a partner service has quoted “86 people” in its own paper. A correction travels more slowly than a headline. And nobody has asked about the workers before the weekend.',
                  verdict: 'poor',
                  losses: ['trust', 'protection'],
                },
                {
                  id: 'call',
                  text: 'Call Osterfeld about the seven first; then send the bulletin with 1, 4 and 5 corrected, late if need be.',
                  consequence:
                    'The call takes six minutes: six of seven are safe, one bed is found for the last. The bulletin leaves at 12:15 with detections as detections and “six”. The director asks why it was late and keeps your answer.',
                  verdict: 'best',
                },
                {
                  id: 'part',
                  text: 'Send items 2 and 3 at noon, hold back 1, 4 and 5, and call Osterfeld about the workers this afternoon.',
                  consequence:
                    'Nothing wrong is printed, and that is worth much. The call comes at four, when the referral service is closing; the last of the seven spends one more night at the warehouse.',
                  verdict: 'acceptable',
                  losses: ['protection'],
                },
                {
                  id: 'trend',
                  text: 'Take out item 5, as seven people at one address are no trend, and repair the two figures in 1 and 4.',
                  consequence:
                    'For a trend this is right. But strategic work has just deleted the one item with people at risk in it. In chapter 6, C’s report is missing from B’s first comparison.',
                  verdict: 'poor',
                  losses: ['protection'],
                },
              ],
            },
          ],
          debrief:
            'Two misleading headlines could have sent officers to the wrong place, and one line had people behind it. Clear wording is part of good analysis; a person at risk interrupts it.',
        },
        {
          type: 'reflection',
          id: 'ch2-reflection-bulletin',
          prompt:
            'Write item 1 or item 5 of the bulletin in one sentence that says no more than you know. Then check: what was counted, where and when, who counted? No person out of an event, no “all” out of two? Could a reader harm somebody with it?',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A bulletin is intelligence, not evidence. Before you rely on it, ask for the record behind each item and whether it may be used in proceedings.',
        },
        {
          type: 'takeaways',
          heading: 'What to remember from chapter 2',
          items: [
            'Smuggling is hidden: detections are [[proxy-indicator|proxy indicators]], and they count events, not persons.',
            'Before you quote a figure, ask: what, where, when, who, how?',
            'Turnover, income and profit are three things. Never add or average the estimates.',
            'Pressure and policy move routes: put a “what next” part into each plan.',
            'Smuggling works like a market, and smugglers also create demand. A 2015 study found supply-side action alone not enough.',
            '[[risk-analysis|Risk analysis]] directs resources. Profiles describe conduct, documents and routes, not origin alone.',
            'Debt, missing documents or unpaid work start a conversation about exploitation. People’s safety comes first.',
          ],
        },
      ],
    },
  ],
});
