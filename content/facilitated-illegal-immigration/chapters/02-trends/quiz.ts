import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch2-quiz',
  title: 'Practice questions: chapter 2',
  introduction:
    'Ten questions, drawn from fourteen, on figures, routes, the market, risk analysis and exploitation. Feedback follows every answer and leads you back to the page. Repeat the quiz as often as you like: it is for practice and does not count towards the final assessment. All cases are invented.',
  draw: 10,
  questions: [
    {
      type: 'numeric',
      id: 'ch2-q02-six-times',
      objective: 'lo2-1',
      page: 'ch2-figures',
      kind: 'calculation',
      stem: 'Frontex counted 1.82 million detections at the EU external borders in 2015. INTERPOL wrote in 2016 that this was six times the 2014 figure. Which 2014 figure does the ratio imply? Round to the nearest thousand, for example 123000.',
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
          'Right: 1 820 000 divided by 6 is about 303 000. Frontex wrote “more than six times”, so its real 2014 figure was lower. Rounded ratios hide precision.',
        incorrect:
          'Divide 1 820 000 by 6: the result is about 303 000. Frontex wrote “more than six times”, so its real 2014 figure was lower.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch2-q09-work-off-debt',
      objective: 'lo2-5',
      page: 'ch2-exploitation',
      floor: true,
      scenario:
        'Police stop a vehicle at night and find several people in the back. One of them, a young adult, says: “I pay the rest with work. The boss keeps my passport until I am done.” The people are exhausted and have not eaten for a day.',
      stem: 'Which actions are right now?',
      choices: [
        {
          id: 'safe-place',
          text: 'Bring the person to a safe place and arrange medical care',
          correct: true,
          feedback: 'Right: safety and care come before every question.',
        },
        {
          id: 'screen-refer',
          text: 'Check for signs of trafficking and refer the person',
          correct: true,
          feedback:
            'Right: debt, work and a withheld passport are signs. The referral mechanism opens the way to help.',
        },
        {
          id: 'open-line',
          text: 'Open a line of enquiry on the person who holds passport and debt',
          correct: true,
          feedback: 'Right: whoever holds the passport and the debt may be preparing exploitation.',
        },
        {
          id: 'via-organiser',
          text: 'Send the boss a message through the driver and have the passport brought to the station',
          feedback: 'This warns the boss, puts the person in danger and may destroy evidence.',
        },
        {
          id: 'suspect-first',
          text: 'Question the person as a suspect first, while the memory of the journey is still fresh',
          feedback:
            'Nobody is liable to prosecution for having been smuggled [@un-smuggling-protocol, Art. 5]. Clear safety and protection first.',
        },
        {
          id: 'wait-complaint',
          text: 'Give the person a form for a complaint, and start the file when it comes back',
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
      select: 'single',
      id: 'ch2-q10-what-next',
      objective: 'lo2-2',
      page: 'ch2-displacement',
      scenario:
        'Your unit plans a week of intensive checks at one motorway rest area. Police found people hidden in vehicles there twice last month. Your superior asks what the plan must contain besides staff and equipment.',
      stem: 'What do you add?',
      choices: [
        {
          id: 'press-times',
          text: 'A press release with the place and the days, as hauliers will lock their trailers and families will be warned',
          feedback:
            'Exact times help the network to avoid the checks. A warning to hauliers needs no timetable.',
        },
        {
          id: 'what-next-part',
          text: 'A part on “what next”: likely other places, notice to neighbours, a watch on them afterwards',
          correct: true,
          feedback:
            'Right: you prepare for the move before it happens, and your neighbours are not surprised.',
        },
        {
          id: 'target',
          text: 'A target of arrests for the week, to be compared with the two finds of last month',
          feedback:
            'Two finds and a week of checks cannot be compared, and arrests alone do not measure success.',
        },
        {
          id: 'weekly-repeat',
          text: 'A promise to the municipality to repeat the checks at the same place on each first Monday',
          feedback: 'A fixed pattern is easy to avoid, and it does not show where the network goes next.',
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
      type: 'categorise',
      id: 'ch2-q12-what-it-counts',
      objective: 'lo2-1',
      page: 'ch2-what-counts',
      kind: 'case',
      stem: 'Six lines arrive for your monthly report. What does each of them count?',
      cards: [
        { id: 'crossings', text: '930 crossings that patrols at the river noticed', group: 'events' },
        { id: 'section', text: '118 apprehensions at border section 4', group: 'events' },
        { id: 'boats', text: '2 044 people registered as they came off boats', group: 'persons' },
        { id: 'bodies', text: '31 people whose death was recorded', group: 'persons' },
        { id: 'claims', text: '760 applications for protection', group: 'procedures' },
        { id: 'turnover', text: 'EUR 12 million that networks are said to turn over', group: 'model' },
      ],
      groups: [
        { id: 'events', text: 'Events' },
        { id: 'persons', text: 'Persons' },
        { id: 'procedures', text: 'Procedures' },
        { id: 'model', text: 'Result of a model' },
      ],
      feedback: {
        correct:
          'All six. Now you can write the unit beside each number, and add up only what has the same one.',
        partial:
          'Some are right. Ask what would be counted twice if one person came back: then it is an event or a procedure.',
        incorrect:
          'A crossing or an apprehension is an event. Arrivals and deaths are persons, applications are procedures, and turnover comes out of a model.',
      },
    },
    {
      type: 'true-false',
      id: 'ch2-q13-fewer-patrols',
      objective: 'lo2-1',
      page: 'ch2-what-counts',
      kind: 'case',
      stem: 'At one border section apprehensions fell by a third in a month in which two of its three patrols worked elsewhere. The monthly report may conclude that about a third fewer people crossed there.',
      answer: false,
      feedback: {
        true: 'The statement is false. Fewer patrols see less. The fall may come from the patrols, from the crossings or from both, and the figure does not tell which.',
        false:
          'Right. Who was not looking? With two patrols away, fewer apprehensions are what you would expect, whatever the number of crossings.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-q14-quiet-pass',
      objective: 'lo2-2',
      page: 'ch2-displacement',
      scenario:
        'Since checks began at a mountain pass, detections there have fallen by 60 %. In the same weeks a valley 40 kilometres away, with the same number of patrols as before, reports 55 % more. Two people were treated there for frostbite.',
      stem: 'What do you write to the head of unit?',
      choices: [
        {
          id: 'success',
          text: '“The checks work: the pass is quiet. We propose to extend them for three months and to report each week.”',
          feedback: 'The pass is quiet. The people may be in the valley, and two of them were hurt.',
        },
        {
          id: 'moved',
          text: '“The route has probably moved. Rescue in the valley is told today; we look at both places together.”',
          correct: true,
          feedback:
            'Yes: a likely shift, with patrols unchanged, and a danger that somebody must hear of now.',
        },
        {
          id: 'coincidence',
          text: '“The two figures have no link that we could prove. We propose to wait for the figures of the next month.”',
          feedback:
            'Proof is not needed to warn a rescue service. With patrols unchanged, a shift is the likely reading.',
        },
        {
          id: 'more-patrols',
          text: '“The valley needs the same checks. We propose to move the team there and to leave the pass as it is.”',
          feedback:
            'That may press the route on again, or back. Think about both places, and about people, first.',
        },
      ],
      feedback: {
        correct:
          'Pressure moves routes, and the new way may be more dangerous. Tell the rescue service before the next report.',
        incorrect:
          'Read both places together. A fall here and a rise there with unchanged patrols point to a shift; frostbite means that rescue must know.',
      },
    },
    {
      type: 'categorise',
      id: 'ch2-q16-market-levers',
      objective: 'lo2-3',
      page: 'ch2-market',
      kind: 'case',
      stem: 'A working group lists measures against a smuggling market. Which force does each of them touch first?',
      cards: [
        {
          id: 'family-talks',
          text: 'Talks in the diaspora on what a debt after arrival means',
          group: 'demand',
        },
        { id: 'visa-info', text: 'Clear information on lawful ways for family members', group: 'demand' },
        { id: 'false-praise', text: 'Showing that the reviews of a channel are invented', group: 'trust' },
        { id: 'broken-promise', text: 'Publishing dated facts beside a promise of “safe”', group: 'trust' },
        { id: 'holder', text: 'Freezing the account in which fares wait', group: 'supply' },
        { id: 'hub-work', text: 'Work with the State in which several networks meet', group: 'supply' },
      ],
      groups: [
        { id: 'demand', text: 'Demand' },
        { id: 'trust', text: 'Contact and trust' },
        { id: 'supply', text: 'Supply and hubs' },
      ],
      feedback: {
        correct: 'All six. A plan that touches supply alone did not succeed, a study of 2015 found.',
        partial:
          'Some are right. Does the measure change why people want to travel, whom they believe, or what sellers can offer?',
        incorrect:
          'Talks and lawful ways touch demand. Reviews and promises concern trust. Accounts and meeting places of networks belong to supply.',
      },
    },
    {
      type: 'matching',
      id: 'ch2-q19-cautions',
      objective: 'lo2-4',
      page: 'ch2-risk-analysis',
      kind: 'case',
      stem: 'Four sources stand under your assessment. Match each with the caution that you write beside it.',
      sources: [
        { id: 'debriefing', text: 'Talks with people who have just arrived', target: 'memory' },
        { id: 'partner', text: 'A joint report of services in Africa', target: 'partner-view' },
        { id: 'social', text: 'Public posts, read by a program', target: 'skewed' },
        { id: 'crosscheck', text: 'A cross-check by Europol without a match', target: 'input' },
      ],
      targets: [
        { id: 'memory', text: 'Told by choice, and under fear' },
        { id: 'partner-view', text: 'Shows what those who report can see' },
        { id: 'skewed', text: 'Leaves out those who do not write' },
        { id: 'input', text: 'Depends on what States have sent in' },
        { id: 'complete', text: 'Complete for the period, so it needs no caution' },
      ],
      feedback: {
        correct: 'All four. A source without a caution was not on your desk.',
        partial: 'Some are right. Ask who speaks, who is missing and what the answer depends on.',
        incorrect:
          'People choose what they tell; partners report what they see; posts leave out many; a cross-check finds only what was sent in.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-q20-four-cleaners',
      objective: 'lo2-5',
      page: 'ch2-exploitation',
      floor: true,
      scenario:
        'Four cleaners in one hotel owe money. You can bring one of them to the referral service tonight; the others have an appointment tomorrow.',
      stem: 'Who goes tonight?',
      choices: [
        {
          id: 'bank-loan',
          text: 'The one who pays back a bank loan for the journey of a brother, from wages that come late each month',
          feedback:
            'Late wages are a labour matter, and a loan from a bank gives nobody power over a person.',
        },
        {
          id: 'cousin-loan',
          text: 'The one who owes a cousin for a flight, is angry about it, and shares a room with that cousin',
          feedback: 'A debt within a family can be hard. Nothing shows that it grows or binds.',
        },
        {
          id: 'driver-loan',
          text: 'The one who owes the driver, whose debt grew twice, and who asks before leaving the house',
          correct: true,
          feedback:
            'Yes. A debt to the organiser that grows, and no freedom to leave: two signs that belong together.',
        },
        {
          id: 'phone-loan',
          text: 'The one who owes a colleague for a telephone, has no contract, and wants to be paid what was promised',
          feedback:
            'Undeclared work is a matter for the inspectors. The debt is small, known and to a colleague.',
        },
      ],
      feedback: {
        correct:
          'Not each debt is bondage. Look at whom one owes, whether it grows, and whether the person may leave.',
        incorrect:
          'Ask three things of a debt: to whom, does it grow, and what happens if one stops. The driver’s debtor cannot leave freely.',
      },
    },
    {
      type: 'categorise',
      id: 'ch2-q21-three-levels',
      objective: 'lo2-4',
      page: 'ch2-risk-analysis',
      kind: 'case',
      stem: 'Six requests reach the analysts on one morning. At which level is each of them?',
      cards: [
        { id: 'plate', text: 'Where was this van on Thursday night?', group: 'operational' },
        { id: 'person', text: 'Is the person at gate 3 the one on the list?', group: 'operational' },
        { id: 'weeks', text: 'Which rest areas need patrols in the next three weeks?', group: 'tactical' },
        { id: 'method', text: 'Which new method do the last ten finds show?', group: 'tactical' },
        {
          id: 'budget',
          text: 'Should next year’s money go to documents or to vehicles?',
          group: 'strategic',
        },
        { id: 'causes', text: 'Why has one route grown for two years?', group: 'strategic' },
      ],
      groups: [
        { id: 'operational', text: 'Operational' },
        { id: 'tactical', text: 'Tactical' },
        { id: 'strategic', text: 'Strategic' },
      ],
      feedback: {
        correct: 'All six. The same fact may serve three levels; the question decides which one.',
        partial: 'Some are right. Think of the time: now, the coming weeks, or next year.',
        incorrect:
          'This case and this person are operational, the coming weeks are tactical, causes and next year’s money are strategic.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-q11-press-line',
      objective: 'lo2-1',
      page: 'ch2-what-counts',
      scenario:
        'You advise the press officer of the border police. The draft says: “Last year 4 200 people crossed our green border illegally; 310 of them used a smuggler.” Behind it stand 4 200 detections and 310 arrests of facilitators.',
      stem: 'How do you correct it?',
      choices: [
        {
          id: 'both-persons',
          text: '“Last year 4 200 persons were detected at our green border, and 310 persons were smuggled across it.”',
          feedback:
            'Detections are still persons here, and arrests of facilitators have become smuggled people.',
        },
        {
          id: 'rounded',
          text: '“Last year more than 4 000 irregular crossings took place, of which some seven per cent were organised.”',
          feedback: 'A share of two different units means nothing, and undetected crossings are left out.',
        },
        {
          id: 'no-figures',
          text: '“Last year irregular crossings remained a challenge, and smugglers were active at our green border.”',
          feedback:
            'Careful, but the reader learns less than you know. The two figures can be given correctly.',
        },
        {
          id: 'two-units',
          text: '“Last year we recorded 4 200 detections at our green border, and arrested 310 suspected facilitators.”',
          correct: true,
          feedback:
            'Yes: two counts, each with its own unit, and no link between them that nobody has shown.',
        },
      ],
      feedback: {
        correct:
          'A detection is an event, an arrest shows police work. Side by side they are two facts, not a share.',
        incorrect:
          'Name the unit of each number and do not divide one by the other: 4 200 detections, 310 arrests.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch2-q15-parts-of-total',
      objective: 'lo2-2',
      page: 'ch2-routes',
      scenario:
        'You brief a committee on 2025. Frontex counted 26 % fewer detections than in 2024. On the crossing from Libya to Crete they more than tripled; in the Western Mediterranean they grew by 14 %; in the Western Balkans they fell by 42 %.',
      stem: 'Which sentences can you defend?',
      choices: [
        {
          id: 'parts',
          text: '“The total fell while two parts grew.”',
          correct: true,
          feedback: 'Right: this is what the figures say.',
        },
        {
          id: 'crete',
          text: '“Detections between Libya and Crete more than tripled in one year, against a falling total.”',
          correct: true,
          feedback: 'Right: unit, place and period are named.',
        },
        {
          id: 'balkans-moved',
          text: '“The people who used to cross the Western Balkans went to sea off Libya.”',
          feedback: 'The figures show two changes and no link between them. Nobody counted who moved.',
        },
        {
          id: 'third',
          text: '“Irregular migration to the EU decreased by about a quarter in 2025.”',
          feedback: 'Detections decreased. What was not detected is not in the figure.',
        },
        {
          id: 'libya-people',
          text: '“Three times as many people left Libya.”',
          feedback: 'It is one crossing, it counts events, and nobody counted departures.',
        },
      ],
      feedback: {
        correct:
          'Both. A falling total hides movement between its parts, and a change in two places is no proof that people moved from one to the other.',
        partial: 'Partly right. Keep to the unit, and claim no link that nobody has shown.',
        incorrect:
          'Two sentences repeat what was counted. The others turn detections into people or two changes into one movement.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-q17-new-drivers',
      objective: 'lo2-3',
      page: 'ch2-market',
      scenario:
        'In a year your region arrested fourteen drivers, and each was replaced within days. All were hired by telephone from one city abroad, where the study of the market would look for a hub. You may propose one change of plan.',
      stem: 'What do you propose?',
      choices: [
        {
          id: 'more-drivers',
          text: 'To double the controls, as the price of a driver will rise until the business no longer pays',
          feedback: 'Drivers are the part that is easiest to replace. Fourteen arrests have shown it.',
        },
        {
          id: 'passengers',
          text: 'To question the passengers on the route more closely, as they know the way from the start',
          feedback: 'They may tell you much. The city from which the drivers are hired stays untouched.',
        },
        {
          id: 'city',
          text: 'To look at the city with the State in which it lies, and share what the fourteen files have in common',
          correct: true,
          feedback: 'Yes. Smuggling is strongest where networks cluster, and your files hold the links.',
        },
        {
          id: 'campaign',
          text: 'To warn young drivers in your region with posters, as they are hired from a group that one can reach',
          feedback: 'A useful measure beside it. It does not touch those who hire.',
        },
      ],
      feedback: {
        correct: 'Look for the hub behind the driver, and share your finds with the country where it lies.',
        incorrect:
          'Replaceable drivers point to a hub that hires them. Work with the State where it lies is what fourteen files can open.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-q18-forecast-line',
      objective: 'lo2-4',
      page: 'ch2-risk-analysis',
      scenario:
        'Your director wants one sentence on next spring for the annual assessment. You have three sources, one of them a forecast that proved wrong last year.',
      stem: 'Which sentence do you put forward?',
      choices: [
        {
          id: 'flat',
          text: '“Next spring detections at our border will rise by 20 to 30 per cent, as in the two springs before.”',
          feedback: 'No condition, no date, no degree of certainty: it can hardly be reviewed.',
        },
        {
          id: 'open',
          text: '“Next spring detections may rise, fall or stay as they are, depending on many factors abroad.”',
          feedback: 'It is true whatever happens, and so it helps with no decision.',
        },
        {
          id: 'authority',
          text: '“Next spring will bring a rise, according to the partner service whose forecast we followed last year.”',
          feedback: 'Last year’s forecast failed. A name does not replace assumptions.',
        },
        {
          id: 'conditional',
          text: '“We expect a rise next spring if the ferry line reopens (medium certainty); fewer bookings by March would prove us wrong.”',
          correct: true,
          feedback: 'Yes: assumption, certainty, and the sign that would prove it wrong.',
        },
      ],
      feedback: {
        correct: 'Date, assumptions, certainty, and the sign against it: then somebody can review it.',
        incorrect:
          'A useful forecast is conditional: it says what it assumes, how sure you are and what would prove you wrong.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-f1-profile-draft',
      objective: 'lo2-4',
      page: 'ch2-risk-analysis',
      finalOnly: true,
      scenario:
        'An analyst brings a draft risk profile for ferry checks: “Travellers of nationality X, any age.” One reason is given. Last month three people of that nationality were refused, as their documents belonged to others. Checks start tomorrow.',
      stem: 'What do you do with the draft?',
      choices: [
        {
          id: 'use-one-week',
          text: 'Use it for one week, then compare the refusals in this group with those of other travellers',
          feedback:
            'A short time does not make it lawful. More checks on one group also produce more hits in that group.',
        },
        {
          id: 'add-second',
          text: 'Add a second nationality and an age, which makes the profile narrower and fairer to the first group',
          feedback:
            'Two nationalities are still nationalities. The profile still says nothing about conduct, documents or routes.',
        },
        {
          id: 'rewrite-facts',
          text: 'Send it back with a request: the documents, the bookings and the conduct in the three cases',
          correct: true,
          feedback: 'Right: these facts help officers to find document misuse, whoever uses the document.',
        },
        {
          id: 'drop-analysis',
          text: 'Drop it and check travellers at random, which is what the law expects when a profile is in doubt',
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
      page: 'ch2-market',
      finalOnly: true,
      kind: 'case',
      stem: 'Match each observation with its place in the smuggling market. A place may be used once, more often or not at all.',
      sources: [
        { id: 'war-at-home', text: 'A family leaves when fighting reaches its town', target: 'push' },
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
        { id: 'demand-made', text: 'A wish that smugglers themselves produce' },
        { id: 'hub', text: 'Hub' },
        { id: 'control', text: 'Effect of a police measure' },
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
      select: 'single',
      id: 'ch2-f3-child-agreed',
      objective: 'lo2-5',
      page: 'ch2-exploitation',
      finalOnly: true,
      floor: true,
      scenario:
        'At a restaurant inspectors meet a child of fifteen who washes dishes at night without pay. An adult answers every question for the child and says: “The family agreed. The work covers the journey.” The child nods.',
      stem: 'How do you assess the situation?',
      choices: [
        {
          id: 'family-matter',
          text: 'A private arrangement within a family, to be reported to the youth office at the end of the inspection week',
          feedback:
            'For a child, force or deception is not needed. The agreement of the family does not make exploitation lawful.',
        },
        {
          id: 'labour-only',
          text: 'Undeclared night work: the employer is fined, and the adult signs that the child goes back to school',
          feedback:
            'The breach of labour law is real, but the signs point further. The child stays under control.',
        },
        {
          id: 'possible-thb',
          text: 'Possible trafficking: protect the child now, talk without the adult, refer; the nod does not decide',
          correct: true,
          feedback:
            'Right: for a child no threat or deception has to be shown, and consent does not settle the matter.',
        },
        {
          id: 'smuggling',
          text: 'Smuggling that is over: the journey has been paid for, and what is left is a question of residence',
          feedback:
            'The relationship ends on arrival as a rule, but not always. Here work pays for the journey, which is a warning sign.',
        },
      ],
      feedback: {
        correct:
          'Protection first, then the enquiry. For children the law asks for an act and the purpose of exploitation, not for a means.',
        incorrect:
          'This is a child who works without pay for a debt while somebody else speaks. Protect the child first, and treat this as possible trafficking.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-f4-charge-figure',
      objective: 'lo2-1',
      page: 'ch2-what-counts',
      finalOnly: true,
      scenario:
        'A prosecutor drafts a charge against a driver who took six people across a border. The first page says: “In 2015 networks turned over EUR 3–6 billion, and more than 90 % of migrants used a facilitator.”',
      stem: 'As head of section you read the draft. What do you change?',
      choices: [
        {
          id: 'date',
          text: 'Give the year and the source of both figures, which makes the first page correct and complete',
          feedback: 'Correct then, and still no fact about this driver.',
        },
        {
          id: 'newer',
          text: 'Replace both by the figures of the last year, as figures that are ten years old weaken a charge in court',
          feedback: 'Newer figures of a market would say as little about six people and one driver.',
        },
        {
          id: 'out',
          text: 'Take both out, and show from payments and messages in the file what this driver got for six people',
          correct: true,
          feedback: 'Yes. A trend explains a context. Scale and gain are proved from the case.',
        },
        {
          id: 'footnote',
          text: 'Move both to a footnote, where the court can use them for the weight of the sentence',
          feedback: 'A sentence rests on what the accused did. A market estimate does not measure it.',
        },
      ],
      feedback: {
        correct: 'National or European figures prove nothing about a person. The money of the case does.',
        incorrect:
          'Whatever their date, market figures do not show what this driver did or gained. Use the payments and messages of the file.',
      },
    },
    {
      type: 'numeric',
      id: 'ch2-f5-events-persons',
      objective: 'lo2-1',
      page: 'ch2-what-counts',
      finalOnly: true,
      kind: 'calculation',
      stem: 'In a fictional month a region recorded 500 detections. Fingerprints show that they concern 400 different persons. By how many per cent is the number of detections higher than the number of persons? Give a whole number.',
      answer: 25,
      unit: 'per cent more detections than persons',
      mistakes: [
        {
          answer: 20,
          feedback: 'You divided the difference by the detections. The persons are the base here.',
        },
        { answer: 100, feedback: 'That is the difference. Divide it by the number of persons.' },
        {
          answer: 80,
          feedback: 'That is the share of persons in detections. The question asks for the difference.',
        },
        { answer: 125, feedback: 'That is the one as a percentage of the other. Take off the 100.' },
      ],
      feedback: {
        correct:
          'Right: 100 more, divided by 400, is 25 %. Without fingerprints nobody would know how large this difference is.',
        incorrect: 'The difference is 100. Divided by 400 persons, that is 25 %.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch2-f6-cycle',
      objective: 'lo2-4',
      page: 'ch2-risk-analysis',
      finalOnly: true,
      kind: 'case',
      stem: 'A director asks where two mobile document teams should work this winter. Put the work of your analysis in order.',
      items: [
        { id: 'question', text: 'Agree with the director on the question and the date' },
        { id: 'collect', text: 'Ask consulates, border posts and carriers for what they may give' },
        { id: 'reliable', text: 'Judge how reliable each answer is' },
        { id: 'explain', text: 'Look for a pattern, and for other explanations of it' },
        { id: 'send', text: 'Send the result to those who have to act on it' },
        { id: 'assign', text: 'The teams are assigned' },
        { id: 'compare', text: 'In spring, compare the forecast with what came' },
      ],
      feedback: {
        correct: 'Right. The last step feeds the first one: what was wrong, and why?',
        partial: 'Partly in order. Judge a source before you build on it, and review after the decision.',
        incorrect:
          'Direct, collect, evaluate, analyse, share, decide, review: a question first, reliability before patterns, and a review at the end.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-f7-visa-news',
      objective: 'lo2-2',
      page: 'ch2-displacement',
      finalOnly: true,
      scenario:
        'A Friday in 2026. The EU suspends visa-free travel for citizens of a State near your region. Until now some of them came by air, lawfully. Your figures on the land route have not changed.',
      stem: 'As analyst for the land border, what do you do?',
      choices: [
        {
          id: 'wait-figures',
          text: 'Wait for two months of figures, as a forecast without data would not stand up to a review',
          feedback: 'In two months the neighbours will have found out for themselves. Policy moves routes.',
        },
        {
          id: 'profile',
          text: 'Propose closer checks on that nationality at the land border from Monday on',
          feedback: 'Nationality alone is no profile, and nobody has done anything yet.',
        },
        {
          id: 'warn',
          text: 'Warn the neighbouring routes now, say what you assume, and name the sign that would prove you wrong',
          correct: true,
          feedback: 'Yes: before the numbers change, as a conditional forecast.',
        },
        {
          id: 'airports',
          text: 'Pass it to the airports, where visa rules are applied and where the change will be felt',
          feedback: 'They know. Your question is where people go who can no longer fly.',
        },
      ],
      feedback: {
        correct: 'Policy moves routes as pressure does. A dated, conditional warning costs little.',
        incorrect:
          'A change of visa policy can move a route. Warn those who may be next, with your assumptions.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-f8-sister-pays',
      objective: 'lo2-3',
      page: 'ch2-market',
      finalOnly: true,
      scenario:
        'The phone of a broker shows forty people who paid after somebody had arrived. One is a sister who works as a nurse in Osterfeld and paid once, for her brother. The broker kept a share of each payment.',
      stem: 'How does your chart of the network show the sister?',
      choices: [
        {
          id: 'payer',
          text: 'As somebody outside the network who paid for a brother, and as a possible witness on the broker',
          correct: true,
          feedback: 'Yes. A relative who pays is not for that reason a member; the broker gained.',
        },
        {
          id: 'member',
          text: 'As a member at the edge, until it is clear that she paid no more than once',
          feedback: 'The file starts with a suspicion that no fact supports. She may then not speak.',
        },
        {
          id: 'money-role',
          text: 'As a money carrier, as her payment made the release of the fare possible',
          feedback: 'She paid for a relative and carried for nobody. The broker has that role.',
        },
        {
          id: 'leave-out',
          text: 'With no entry, as relatives are protected and their data have no place in a chart of suspects',
          feedback:
            'She is relevant as a witness, with her role named. EU law asks to keep roles apart, not to drop people.',
        },
      ],
      feedback: {
        correct: 'Separate who gains, who pays for a relative, and who helps without gain.',
        incorrect:
          'Who gained? The broker. The sister paid for a brother: a possible witness, marked as such.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch2-f9-farm-signs',
      objective: 'lo2-5',
      page: 'ch2-exploitation',
      finalOnly: true,
      floor: true,
      scenario:
        'On a farm an interpreter helps you to talk with five seasonal workers, one by one. You look for signs that somebody may be exploited after a smuggled journey.',
      stem: 'Which answers are signs that call for a referral?',
      choices: [
        {
          id: 'grown',
          text: '“The debt for the journey is higher than when I came”',
          correct: true,
          feedback: 'Right: a debt to the organiser that grows binds a person.',
        },
        {
          id: 'gate',
          text: '“The gate is closed at night, and the foreman has the key”',
          correct: true,
          feedback: 'Right: no freedom to leave the lodging.',
        },
        {
          id: 'papers',
          text: '“My papers are with the foreman, for the time of the harvest”',
          correct: true,
          feedback: 'Right: somebody else holds the documents.',
        },
        {
          id: 'sister',
          text: '“I send half of my pay home to my sister, who lent me money for the flight and asks for no more than that”',
          feedback: 'A loan in the family, paid as the worker wishes. No sign of control.',
        },
        {
          id: 'tired',
          text: '“The work is harder than I thought, and I will not come again”',
          feedback: 'Hard work alone is no sign. Ask about pay and hours, and stay in contact.',
        },
      ],
      feedback: {
        correct: 'All three. They start a conversation and a referral; they prove nothing yet.',
        partial: 'Partly right. Look for control: debt that grows, doors, papers.',
        incorrect:
          'Signs are about control: a growing debt, a locked gate, papers in other hands. A family loan or hard work alone is none.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-f10-promised-bride',
      objective: 'lo2-5',
      page: 'ch2-exploitation',
      finalOnly: true,
      floor: true,
      scenario:
        'A woman of nineteen was brought across the border by a man who paid the driver. She tells a nurse: “He says that I owe him and will marry him next month. I do not want to. He has my passport.” She has not worked anywhere.',
      stem: 'What do you think of first?',
      choices: [
        {
          id: 'smuggling',
          text: 'Smuggling of a person, with the man as the one who paid, and the woman as a witness against the driver',
          feedback: 'It may be that too. But what awaits her next month is the question of today.',
        },
        {
          id: 'private',
          text: 'A conflict between two adults, in which a counsellor for couples can help more than the police can',
          feedback: 'A passport taken, a debt and a marriage against her will are no quarrel.',
        },
        {
          id: 'marriage',
          text: 'Trafficking for forced marriage: a safe place and a referral tonight',
          correct: true,
          feedback: 'Yes. National law must name forced marriage as exploitation since July 2026.',
        },
        {
          id: 'wait-wedding',
          text: 'A planned forced marriage, which becomes an offence when the date is set and the registrar is told',
          feedback: 'Waiting would cost her safety. The purpose is enough; it need not have been reached.',
        },
      ],
      feedback: {
        correct:
          'Exploitation is more than work. The amended Directive names forced marriage, illegal adoption and the exploitation of surrogacy [@anti-trafficking-directive-2024-1712].',
        incorrect:
          'No work is needed. Brought for gain or debt, papers taken, a marriage against her will: refer her tonight [@anti-trafficking-directive-2024-1712].',
      },
    },
    {
      type: 'highlight',
      id: 'ch2-f11-money-paragraph',
      objective: 'lo2-1',
      page: 'ch2-income',
      finalOnly: true,
      kind: 'case',
      stem: 'A student has written this paragraph for a report. Mark the three sentences that the sources do not carry.',
      text: '{turnover: Europol put the turnover of networks in 2015 at EUR 3–6 billion.} {profit: So the networks kept at least EUR 3 billion for themselves.} {unodc: UNODC named about USD 6.75 billion for two routes in a report of 2010.} {europe: Most of this was earned on the way to Europe.} {may: In May 2016 Europol and INTERPOL wrote of USD 5–6 billion on average.} {rise: This is a clear rise within three months.}',
      passages: [
        { id: 'turnover', feedback: 'Concept, year and source are named. It can stay.' },
        { id: 'profit', correct: true, feedback: 'Turnover is not profit. Nobody has published the costs.' },
        { id: 'unodc', feedback: 'Concept aside, date and routes are given. It can stay.' },
        {
          id: 'europe',
          correct: true,
          feedback: 'About 98 % of that sum belongs to the route from Latin America to the United States.',
        },
        { id: 'may', feedback: 'It repeats the report with its date. It can stay.' },
        {
          id: 'rise',
          correct: true,
          feedback:
            'Another currency, an average and a second organisation: two estimates of one year, not two points of a curve.',
        },
      ],
      feedback: {
        correct: 'All three. Turnover, profit and income are three things, and two estimates make no trend.',
        partial: 'Part of it. Test each sentence: which concept, which area, which year?',
        incorrect:
          'Three sentences go beyond the sources: profit from turnover, Europe from a sum that is about the Americas, and a rise from two estimates of one year.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch2-f12-colder-route',
      objective: 'lo2-2',
      page: 'ch2-displacement',
      finalOnly: true,
      floor: true,
      scenario:
        'Your assessment says that the planned controls will probably move the route to a river that is in flood until April. The operation starts in two days. The chapter on “what next” has room for one call today.',
      stem: 'Whom do you call?',
      choices: [
        {
          id: 'neighbour-police',
          text: 'The police of the neighbouring region, which will have to take over the lines of investigation',
          feedback: 'A good call for tomorrow. The river will not wait for a line of investigation.',
        },
        {
          id: 'ministry',
          text: 'The ministry, which should know that the operation will be successful and why',
          feedback: 'It can read your paper. It pulls nobody out of a river.',
        },
        {
          id: 'rescue',
          text: 'The rescue and health services on the river, with your dates and places',
          correct: true,
          feedback: 'Yes. If the new way is more dangerous, those who save lives hear of it first.',
        },
        {
          id: 'online',
          text: 'The online unit, which can see whether offers for the river appear in the coming days',
          feedback: 'Useful, and later. Whether offers appear or not, boats must be ready.',
        },
      ],
      feedback: {
        correct: 'A more dangerous route is first of all a matter for rescue. Evidence comes after.',
        incorrect: 'Ask who can save lives on the new route. The other calls follow in the same hour.',
      },
    },
  ],
});
