import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch2-quiz',
  title: 'Check chapter 2',
  introduction:
    'Ten questions on figures, routes, the market, risk analysis and exploitation. You may repeat this check as often as you like. Numbers in the questions carry their year and source; all cases are invented.',
  questions: [
    {
      type: 'choice',
      id: 'ch2-q01-frontex-count',
      objective: 'lo2-1',
      stem: 'INTERPOL (2016) quotes a Frontex figure of 1.82 million for 2015. What does this figure count?',
      page: 'ch2-what-counts',
      select: 'single',
      choices: [
        {
          id: 'detections',
          text: 'Detections of illegal crossings at the EU external borders',
          correct: true,
          feedback: 'Right: each detection is one recorded event at an external border.',
        },
        {
          id: 'persons-entered',
          text: 'Persons who entered the EU without permission',
          feedback:
            'One person can be detected more than once, so events are not persons. For 2015 Frontex itself estimated about one million persons.',
        },
        {
          id: 'asylum-claims',
          text: 'Applications for asylum made in EU Member States',
          feedback: 'Asylum applications are procedures. Asylum authorities count them, not border guards.',
        },
        {
          id: 'persons-smuggled',
          text: 'Persons who paid a smuggler for a journey to an EU Member State',
          feedback:
            'A detection does not show whether a smuggler was involved. Not all irregular migrants are smuggled.',
        },
      ],
      feedback: {
        correct: 'The unit is the event. Always name the unit before you draw a conclusion.',
        incorrect: 'The figure counts events at the border. The same person can cause several of them.',
      },
    },
    {
      type: 'numeric',
      id: 'ch2-q02-six-times',
      objective: 'lo2-1',
      stem: 'Frontex counted 1.82 million detections at the EU external borders in 2015. INTERPOL wrote in 2016 that this was six times the 2014 figure. Which 2014 figure does the ratio imply? Round to the nearest thousand, for example 123000.',
      page: 'ch2-figures',
      answer: 303000,
      accept: { min: 300000, max: 305000 },
      unit: 'detections in 2014',
      mistakes: [
        {
          answer: 10920000,
          feedback: 'You multiplied by six. The 2014 figure was the smaller one, so divide.',
        },
        {
          answer: 364000,
          feedback:
            'You divided by five. “Six times” means that the later figure is six times the earlier one.',
        },
        {
          answer: 260000,
          feedback:
            'You divided by seven. That would be right for “six times more than”, read strictly. The source says “six times the number”.',
        },
        {
          answer: 283000,
          feedback:
            'This is close to the number that Frontex itself recorded for 2014. The question asks what the rounded ratio implies.',
        },
      ],
      feedback: {
        correct:
          'Right: 1 820 000 divided by 6 is about 303 000. Frontex wrote “more than six times”, so its real 2014 figure was lower. Rounded ratios hide precision.',
        incorrect:
          'Divide 1 820 000 by 6: the result is about 303 000. Frontex wrote “more than six times”, so its real 2014 figure was lower.',
      },
    },
    {
      type: 'true-false',
      id: 'ch2-q03-safer-sea',
      objective: 'lo2-1',
      stem: '“The sources show that the sea became safer in 2016, because fewer people arrived than in 2015.”',
      page: 'ch2-figures',
      answer: false,
      feedback: {
        true: 'Fewer arrivals do not mean less danger. IOM recorded 3 771 deaths in the Mediterranean in all of 2015. It estimated nearly 3 700 there between 1 January and 23 October 2016.',
        false:
          'Right. IOM recorded 3 771 deaths in the Mediterranean in all of 2015. For less than ten months of 2016 it estimated nearly 3 700.',
      },
    },
    {
      type: 'matching',
      id: 'ch2-q04-figure-concept',
      objective: 'lo2-1',
      stem: 'Match each figure with what it stands for. The sources are Europol (February 2016), an IOM leaflet of about 2011, INTERPOL (2016) and the Amsterdam conference (January 2016).',
      page: 'ch2-income',
      sources: [
        { id: 'eur-3-6-bn', text: 'EUR 3–6 billion (Europol, February 2016)', target: 'turnover-2015' },
        { id: 'usd-3-10-bn', text: 'USD 3–10 billion (IOM leaflet)', target: 'profitability' },
        { id: 'usd-6-75-bn', text: 'USD 6.75 billion (UNODC, cited by INTERPOL)', target: 'two-routes' },
        { id: 'sea-1003124', text: '1 003 124 (IOM, at the conference)', target: 'sea-arrivals' },
        {
          id: 'airport-640',
          text: '640 (Royal Netherlands Marechaussee, at the conference)',
          target: 'false-documents',
        },
      ],
      targets: [
        { id: 'turnover-2015', text: 'Turnover of networks in 2015' },
        { id: 'profitability', text: 'Yearly “profitability”, no year given' },
        { id: 'two-routes', text: 'Money generated on two routes' },
        { id: 'sea-arrivals', text: 'Arrivals by sea in 2015' },
        { id: 'false-documents', text: 'Persons arrested with false documents at one airport in 2015' },
      ],
      feedback: {
        correct:
          'All pairs are right. Turnover, profit and income are three different things, and so are arrivals and arrests.',
        partial:
          'Some pairs are right. Look again at the concept on each card: turnover, “profitability” or money on two routes.',
        incorrect: 'Start from the unit: money or persons? Then ask for the concept, the area and the year.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch2-q05-route-history',
      objective: 'lo2-2',
      stem: 'An IOM leaflet of about 2011 tells how one route moved. Put the events in order of time, the earliest first.',
      page: 'ch2-displacement',
      items: [
        { id: 'albania-greece', text: 'People cross from southern Albania into Greece' },
        { id: 'police-action', text: 'Greek Border Police act in March and April' },
        { id: 'switch', text: 'Smugglers switch to Croatia, Montenegro and Serbia' },
        { id: 'visa-free', text: 'Citizens of Albania can travel without a visa' },
        { id: 'rise-20', text: 'Apprehensions at the Serbian–Hungarian border rise by 20 %' },
      ],
      feedback: {
        correct:
          'Right. The crossings and the police action belong to 2007, visa-free travel to December 2010, the rise to January–August 2011. Enforcement and visa policy both moved the route.',
        partial:
          'Part of the order is right. First comes the route, then the pressure, then the switch; the change in visa policy stands before the rise of 2011.',
        incorrect:
          'Start in 2007 with the route that came under pressure. Follow it to 2011, and place the visa change of December 2010 before the last event.',
      },
    },
    {
      type: 'choice',
      id: 'ch2-q06-study-findings',
      objective: 'lo2-3',
      stem: 'Which findings belong to the 2015 study that was presented at the Amsterdam conference in January 2016?',
      page: 'ch2-market',
      select: 'multiple',
      choices: [
        {
          id: 'like-market',
          text: 'Smuggling works like a market with supply and demand.',
          correct: true,
          feedback: 'Right: the study compared it with an ordinary economic market.',
        },
        {
          id: 'clusters',
          text: 'Smuggling is most intense where networks cluster.',
          correct: true,
          feedback: 'Right: clusters make smuggling stronger, which is why hubs matter.',
        },
        {
          id: 'supply-only-fails',
          text: 'Policies against the supply side alone do not succeed.',
          correct: true,
          feedback: 'Right: push factors and the demand side need attention as well.',
        },
        {
          id: 'hubs-outside',
          text: 'Most of the biggest hubs lie outside the EU.',
          correct: true,
          feedback: 'Right: the study placed them mainly in third countries. This is a finding of 2015.',
        },
        {
          id: 'avoid-contact',
          text: 'Smugglers avoid direct contact with their clients.',
          feedback: 'The opposite: direct contact with possible clients was the key to success.',
        },
        {
          id: 'hubs-inside',
          text: 'Most of the biggest hubs lie inside the EU.',
          feedback:
            'The study found the biggest hubs mainly outside the EU, so work with third countries matters.',
        },
        {
          id: 'over-researched',
          text: 'The topic has been researched more than enough.',
          feedback: 'Speakers said the contrary: there was little research and no systematic evaluation.',
        },
      ],
      feedback: {
        correct:
          'You have all four findings. Together they explain why an analyst looks for hubs and points of contact.',
        partial: 'You have some of it. Check contact, place of the hubs and state of research again.',
        incorrect:
          'Think of a market: suppliers, customers, direct contact, and places where business concentrates.',
      },
    },
    {
      type: 'choice',
      id: 'ch2-q07-aim-analysis',
      objective: 'lo2-4',
      stem: 'What is the main aim of risk analysis in border management, according to the trainers of the IOM project of 2009–2011?',
      page: 'ch2-risk-analysis',
      select: 'single',
      choices: [
        {
          id: 'effective-controls',
          text: 'To make controls most effective where the risk of crime is highest',
          correct: true,
          feedback: 'Right: the analysis tells you where limited resources do the most good.',
        },
        {
          id: 'same-depth',
          text: 'To check every traveller at every border in the same depth and order',
          feedback: 'Then no analysis would be needed. Risk analysis helps to set priorities.',
        },
        {
          id: 'replace-checks',
          text: 'To replace checks by officers with statistics and computer models',
          feedback: 'Analysis directs checks; it does not replace them or the officer’s judgement.',
        },
        {
          id: 'rank-origin',
          text: 'To rank nationalities by the risk that their citizens present',
          feedback:
            'Nationality alone is no basis for a profile. Profiles describe conduct, documents and routes.',
        },
      ],
      feedback: {
        correct: 'Risk analysis directs resources. It must never become ethnic profiling.',
        incorrect:
          'Think of resources: they are limited, so the analysis shows where controls have the greatest effect. It must never become ethnic profiling.',
      },
    },
    {
      type: 'fill-in',
      id: 'ch2-q08-proxy',
      objective: 'lo2-1',
      stem: 'Complete the sentence with one word.',
      text: 'Smuggling is hidden, so figures on detections at the border or on unauthorised stay are only {kind} indicators.',
      page: 'ch2-what-counts',
      blanks: [
        {
          id: 'kind',
          label: 'missing word before “indicators”',
          accepted: ['proxy', 'indirect'],
        },
      ],
      mistakes: [
        {
          answer: 'direct',
          feedback:
            'A direct indicator would measure smuggling itself. Detections measure only what authorities see.',
        },
        {
          answer: 'reliable',
          feedback:
            'The conference summary of 2016 says that such data are uncertain. The word you need says that they stand in for something else.',
        },
        {
          answer: 'exact',
          feedback: 'Exact counting is not possible, because the crime is hidden.',
        },
      ],
      feedback: {
        correct: 'Right: they stand in for something that nobody can count directly.',
        incorrect: 'The word is “proxy” (or “indirect”). The crime is hidden, and we measure what we see.',
      },
    },
    {
      type: 'choice',
      id: 'ch2-q09-work-off-debt',
      objective: 'lo2-5',
      scenario:
        'Police stop a vehicle at night and find several people in the back. One of them, a young adult, says: “I pay the rest with work. The boss keeps my passport until I am done.” The people are exhausted and have not eaten for a day.',
      stem: 'Which actions are right now?',
      page: 'ch2-exploitation',
      select: 'multiple',
      choices: [
        {
          id: 'safe-place',
          text: 'Bring the person to a safe place and arrange medical care.',
          correct: true,
          feedback: 'Right: safety and care come before every question.',
        },
        {
          id: 'screen-refer',
          text: 'Check for signs of trafficking and refer the person.',
          correct: true,
          feedback:
            'Right: debt, work and a withheld passport are signs. The referral mechanism opens the way to help.',
        },
        {
          id: 'open-line',
          text: 'Open a line of enquiry on the person who holds passport and debt.',
          correct: true,
          feedback: 'Right: whoever holds the passport and the debt may be preparing exploitation.',
        },
        {
          id: 'via-organiser',
          text: 'Get the passport back by sending a message through the organiser.',
          feedback: 'This warns the organiser, puts the person in danger and may destroy evidence.',
        },
        {
          id: 'suspect-first',
          text: 'Question the person first as a suspect in the smuggling.',
          feedback:
            'Under the UN Smuggling Protocol, nobody is liable to prosecution for having been smuggled [@un-smuggling-protocol, Art. 5]. Clear safety and protection first.',
        },
        {
          id: 'wait-complaint',
          text: 'Wait until the person makes a complaint.',
          feedback:
            'An investigation of trafficking does not depend on a complaint [@anti-trafficking-directive-2011-36, Art. 9].',
        },
      ],
      feedback: {
        correct:
          'Safety, a protection check and a new line of enquiry belong together. None of them needs a complaint.',
        partial:
          'You have part of it. Ask three questions: is the person safe, may the person be a victim, and who controls the debt?',
        incorrect:
          'Begin with the person: safety, care and a protection check. Then look at the person who holds passport and debt.',
      },
    },
    {
      type: 'choice',
      id: 'ch2-q10-what-next',
      objective: 'lo2-2',
      scenario:
        'Your unit plans a week of intensive checks at one motorway rest area. Police found people hidden in vehicles there twice last month. Your superior asks what the plan must contain besides staff and equipment.',
      stem: 'What must the plan contain?',
      page: 'ch2-displacement',
      select: 'single',
      choices: [
        {
          id: 'what-next-part',
          text: 'A “what next” part: likely other places, notice to neighbours, monitoring afterwards',
          correct: true,
          feedback:
            'Right: you prepare for the move before it happens, and your neighbours are not surprised.',
        },
        {
          id: 'press-times',
          text: 'A press release that announces the place and the exact times of the checks',
          feedback: 'Exact times help the network to avoid the checks. They do not protect anyone.',
        },
        {
          id: 'nothing-more',
          text: 'Nothing more: if the checks succeed, the problem at this place and in the region is solved',
          feedback: 'An empty rest area can mean a new place, perhaps a more dangerous one.',
        },
        {
          id: 'weekly-repeat',
          text: 'A promise to repeat the same checks at the same place each week',
          feedback:
            'A fixed pattern is easy to avoid, and it says nothing about where the network goes next.',
        },
      ],
      feedback: {
        correct:
          'Pressure displaces. A UK speaker asked the 2016 conference to think about what comes next; the case of 2007–2011 shows why.',
        incorrect:
          'Pressure displaces routes and networks. A good plan names other likely places, warns neighbours and watches what happens afterwards.',
      },
    },
    {
      type: 'choice',
      id: 'ch2-f1-profile-draft',
      objective: 'lo2-4',
      finalOnly: true,
      scenario:
        'An analyst brings a draft risk profile for ferry checks: “Travellers of nationality X, any age.” Only one reason is given. Last month three people of that nationality were refused, because their documents belonged to others. Checks start tomorrow.',
      stem: 'What do you do with the draft?',
      page: 'ch2-risk-analysis',
      select: 'single',
      choices: [
        {
          id: 'rewrite-facts',
          text: 'Send it back: describe the document misuse, the bookings and the conduct in the three cases',
          correct: true,
          feedback: 'Right: these facts help officers to find document misuse, whoever uses the document.',
        },
        {
          id: 'use-one-week',
          text: 'Use it for one week only, then count how many more refusals it has produced among the group',
          feedback:
            'A short time does not make it lawful. More checks on one group also produce more hits in that group.',
        },
        {
          id: 'add-second',
          text: 'Add a second nationality, so that the profile does not single out one group of people',
          feedback:
            'Two nationalities are still nationalities. The profile still says nothing about conduct, documents or routes.',
        },
        {
          id: 'drop-analysis',
          text: 'Drop it and check all travellers at random, because each risk profile discriminates',
          feedback:
            'Profiles are useful and lawful if they rest on facts about conduct, documents and routes.',
        },
      ],
      feedback: {
        correct: 'A profile built on conduct, documents and routes is fairer, and it works better.',
        incorrect:
          'Nationality alone is never a profile. Ask for the facts of the three cases and build the profile on them.',
      },
    },
    {
      type: 'matching',
      id: 'ch2-f2-market-forces',
      objective: 'lo2-3',
      finalOnly: true,
      stem: 'Match each observation with its place in the smuggling market. Each place may be used once or more often.',
      page: 'ch2-market',
      sources: [
        { id: 'war-at-home', text: 'A family leaves because of an armed conflict', target: 'push' },
        { id: 'relative-job', text: 'A cousin abroad writes about a job', target: 'pull' },
        { id: 'remittances', text: 'A household hopes for money sent home by a son', target: 'pull' },
        {
          id: 'recruiter-posts',
          text: 'A recruiter persuades people who had no plan to travel',
          target: 'demand-made',
        },
        { id: 'cluster-city', text: 'Several networks meet and work in one city', target: 'hub' },
      ],
      targets: [
        { id: 'push', text: 'Push factor' },
        { id: 'pull', text: 'Pull factor' },
        { id: 'demand-made', text: 'Demand created by smugglers' },
        { id: 'hub', text: 'Hub on the supply side' },
      ],
      feedback: {
        correct:
          'All pairs are right. Notice the recruiter: smugglers do not only answer demand, they also create it.',
        partial:
          'Some pairs are right. Ask whether the observation makes people leave, draws them to a place, or comes from the smugglers.',
        incorrect:
          'Push makes people leave, pull draws them to a place, smugglers can create demand, and hubs are where networks cluster.',
      },
    },
    {
      type: 'choice',
      id: 'ch2-f3-child-agreed',
      objective: 'lo2-5',
      finalOnly: true,
      scenario:
        'At a restaurant inspectors meet Y., aged 15, who washes dishes at night without pay. An adult answers every question for Y. and says: “The family agreed. The work covers the journey.” Y. nods.',
      stem: 'How do you assess the situation?',
      page: 'ch2-exploitation',
      select: 'single',
      choices: [
        {
          id: 'possible-thb',
          text: 'Possible trafficking: protect Y. at once, speak without the adult, refer; agreement does not decide',
          correct: true,
          feedback:
            'Right: for a child no threat or deception has to be shown, and consent does not settle the matter. Debt, unpaid work and a speaker for the child are signs.',
        },
        {
          id: 'family-matter',
          text: 'A private arrangement: the family agreed, Y. agrees, and there is no sign of force, threat or deception',
          feedback:
            'For a child, force or deception is not needed. The agreement of the family does not make exploitation lawful.',
        },
        {
          id: 'labour-only',
          text: 'A labour-law matter: fine the employer for night work and close the case without further steps',
          feedback:
            'The breach of labour law is real, but the signs point further. Closing the case leaves Y. under control.',
        },
        {
          id: 'smuggling-only',
          text: 'Smuggling only: exploitation can be excluded, because the journey ended when Y. arrived',
          feedback:
            'The relationship ends on arrival as a rule, but not always. Here work pays for the journey, which is a warning sign.',
        },
      ],
      feedback: {
        correct:
          'Protection first, then the enquiry. For children the law asks for an act and the purpose of exploitation, not for a means.',
        incorrect:
          'Y. is a child who works without pay for a debt while somebody else speaks. Protect Y. first, and treat this as possible trafficking.',
      },
    },
  ],
});
