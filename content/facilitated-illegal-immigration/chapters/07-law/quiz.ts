import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch7-quiz',
  title: 'Check chapter 7',
  introduction:
    'Ten questions on offences, rights, tools and the state of the law. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  questions: [
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q01-gain-required',
      objective: 'lo7-1',
      page: 'ch7-eu-offences',
      stem: 'For which conduct does Directive 2002/90/EC require financial gain?',
      choices: [
        {
          id: 'residence',
          text: 'Assisting residence',
          correct: true,
          feedback: 'Right. Art. 1(1)(b) speaks of help to reside “for financial gain”.',
        },
        {
          id: 'entry',
          text: 'Assisting entry',
          feedback: 'Help to enter is in Art. 1(1)(a). It must be intentional, but it needs no gain.',
        },
        {
          id: 'transit',
          text: 'Assisting transit',
          feedback: 'Transit stands beside entry in Art. 1(1)(a): intention is enough, gain is not needed.',
        },
        {
          id: 'all-three',
          text: 'Assisting entry, transit and residence alike',
          feedback:
            'That is closer to the UN Protocol, which always requires a benefit. The Directive requires gain in one case only.',
        },
      ],
      feedback: {
        correct:
          'In EU law of 2002, gain is an element only of help to reside. National law may require gain in other cases too, so read your own provision.',
        incorrect:
          'The Directive requires gain only for help to reside, Art. 1(1)(b). For entry and transit, intention is enough. National law may ask for more: read it.',
      },
    },
    {
      type: 'matching',
      id: 'ch7-q02-articles',
      objective: 'lo7-2',
      page: 'ch7-un-protocol',
      stem: 'Match each article to what it says.',
      sources: [
        { id: 'protocol-5', text: 'Smuggling Protocol, Art. 5', target: 'no-liability' },
        { id: 'protocol-6', text: 'Smuggling Protocol, Art. 6', target: 'offences' },
        { id: 'protocol-16', text: 'Smuggling Protocol, Art. 16', target: 'protection' },
        { id: 'protocol-19', text: 'Smuggling Protocol, Art. 19', target: 'saving-clause' },
        { id: 'refugee-31', text: 'Refugee Convention, Art. 31', target: 'no-penalty' },
      ],
      targets: [
        { id: 'no-liability', text: 'No prosecution for having been smuggled' },
        { id: 'offences', text: 'Offences and aggravating circumstances' },
        { id: 'protection', text: 'Protection of life and safety, and assistance' },
        { id: 'saving-clause', text: 'Refugee law and human-rights law stay untouched' },
        { id: 'no-penalty', text: 'No penalty for illegal entry, under conditions' },
      ],
      feedback: {
        correct:
          'All five are right. Prosecution and protection stand in the same treaty, and the Refugee Convention stands beside it.',
        partial:
          'Some pairs are right. Art. 5 of the Protocol is about having *been smuggled*. Art. 31 of the Refugee Convention is about the *illegal entry* of refugees, under conditions.',
        incorrect:
          'Read the table of articles again. Art. 6 contains the offences; Arts. 5, 16 and 19 protect the person. Art. 31 belongs to the Refugee Convention.',
      },
    },
    {
      type: 'true-false',
      id: 'ch7-q03-been-smuggled',
      objective: 'lo7-2',
      page: 'ch7-un-protocol',
      stem: '“Under the Smuggling Protocol, a person can be prosecuted for having been smuggled.”',
      answer: false,
      feedback: {
        true: 'The statement is false. Art. 5 rules out prosecution under the Protocol for having been the object of smuggling. Other offences of national law remain possible, Art. 6(4), and then Art. 31 of the Refugee Convention must be checked.',
        false:
          'Right, the statement is false: see Art. 5. But conduct that is another offence under national law may still be punished, Art. 6(4). Check Art. 31 of the Refugee Convention before any charge for entry.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch7-q04-eight-years',
      objective: 'lo7-1',
      page: 'ch7-eu-offences',
      stem: 'Help to enter was given for financial gain. Which circumstances trigger the eight-year rule of Framework Decision 2002/946/JHA?',
      choices: [
        {
          id: 'criminal-org',
          text: 'It was an activity of a criminal organisation',
          correct: true,
          feedback: 'Right. This is the first of the two circumstances in Art. 1(3).',
        },
        {
          id: 'lives-endangered',
          text: 'It endangered the lives of the people concerned',
          correct: true,
          feedback: 'Right. This is the second of the two circumstances in Art. 1(3).',
        },
        {
          id: 'lorry',
          text: 'It was carried out with a lorry across a border',
          feedback: 'The vehicle may be confiscated. It does not trigger the rule; danger to life in it may.',
        },
        {
          id: 'more-than-ten',
          text: 'It concerned more than ten people at a time',
          feedback:
            'The number of people can matter for the sentence in national law. The Framework Decision sets no such number.',
        },
        {
          id: 'social-media',
          text: 'It was advertised and arranged on social media',
          feedback:
            'Online traces are evidence. They are no aggravating circumstance in the Framework Decision.',
        },
      ],
      feedback: {
        correct: 'You found both. One of the two is enough, but the gain must be proved as well.',
        partial:
          'You have part of it. Art. 1(3) names two circumstances: a criminal organisation, and danger to life. One of them is enough.',
        incorrect:
          'The rule needs gain and one of two circumstances: activity of a criminal organisation, or danger to the lives of the people. Vehicles, numbers and channels are not in the text.',
      },
    },
    {
      type: 'numeric',
      id: 'ch7-q05-eio-days',
      objective: 'lo7-3',
      page: 'ch7-toolbox',
      stem: 'Directive 2014/41/EU sets time limits for a European Investigation Order. Within how many days must the measure normally be carried out, counted from the decision to recognise the order?',
      answer: 90,
      unit: 'days',
      mistakes: [
        {
          answer: 30,
          feedback:
            'Within 30 days the other State decides about *recognition*. Carrying out the measure has its own limit.',
        },
        {
          answer: 60,
          feedback:
            '60 days belong to the European Arrest Warrant: the decision after an arrest without consent.',
        },
        {
          answer: 10,
          feedback: 'Ten days belong to the European Arrest Warrant, when the person consents to surrender.',
        },
        {
          answer: 120,
          feedback: 'You have added the 30 days for recognition. The 90 days are counted from that decision.',
        },
      ],
      feedback: {
        correct:
          'Right: 30 days to recognise, then 90 days to carry out. These are maximum times, so write a real urgency and its reason into the form.',
        incorrect:
          'It is 90 days from the decision to recognise (Art. 12). Recognition itself has 30 days. If your case cannot wait, say so in the form.',
      },
    },
    {
      type: 'matching',
      id: 'ch7-q06-need-and-tool',
      objective: 'lo7-3',
      page: 'ch7-toolbox',
      stem: 'Match each need to its tool.',
      sources: [
        {
          id: 'surrender',
          text: 'A suspect in another Member State is to be surrendered',
          target: 'arrest-warrant',
        },
        { id: 'bank-papers', text: 'Bank documents in another Member State', target: 'eio' },
        { id: 'daily-work', text: 'Two prosecution offices want to work together every day', target: 'jit' },
        {
          id: 'subscriber',
          text: 'Subscriber data from a service provider in another Member State',
          target: 'production-order',
        },
        {
          id: 'flat',
          text: 'A flat in another Member State must not be sold before confiscation',
          target: 'freezing-order',
        },
      ],
      targets: [
        { id: 'arrest-warrant', text: 'European Arrest Warrant' },
        { id: 'eio', text: 'European Investigation Order' },
        { id: 'jit', text: 'Joint investigation team' },
        { id: 'production-order', text: 'European Production Order' },
        { id: 'freezing-order', text: 'Freezing order under Regulation (EU) 2018/1805' },
      ],
      feedback: {
        correct: 'All five are right. People, evidence, data and assets each travel on a different form.',
        partial:
          'Some pairs are right. Ask what you need: documents as evidence call for an investigation order, property for confiscation calls for a freezing order.',
        incorrect:
          'Choose the need first: a person, evidence, daily joint work, data of a provider, or property. Each has its own tool, as the decision tree shows.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch7-q07-order-adoption',
      objective: 'lo7-5',
      page: 'ch7-hard-cases',
      stem: 'Put these texts in the order in which they were adopted, the oldest first.',
      items: [
        { id: 'protocol-2000', text: 'Smuggling Protocol' },
        { id: 'package-2002', text: 'Facilitators Package' },
        { id: 'return-2008', text: 'Return Directive' },
        { id: 'trafficking-2011', text: 'Trafficking Directive' },
        { id: 'eio-2014', text: 'Directive on the European Investigation Order' },
        { id: 'eurojust-2018', text: 'Eurojust Regulation now in force' },
        { id: 'e-evidence-2023', text: 'e-Evidence Regulation' },
      ],
      feedback: {
        correct:
          'Right: 2000, 2002, 2008, 2011, 2014, 2018, 2023. The definition of the core offence is among the oldest texts; the tools around it are younger.',
        partial:
          'Part of the order is right. The offences came first (2000 and 2002), then return and trafficking (2008 and 2011), then the tools (2014, 2018 and 2023).',
        incorrect:
          'The order is: 2000 Protocol, 2002 Facilitators Package, 2008 return, 2011 trafficking, 2014 investigation order, 2018 Eurojust, 2023 e-Evidence.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q08-eurojust-aim',
      objective: 'lo7-4',
      page: 'ch7-eurojust',
      stem: 'What did Eurojust present as its aim at the Amsterdam conference of 2016?',
      choices: [
        {
          id: 'bring-together',
          text: 'To bring authorities together and solve problems between legal systems',
          correct: true,
          feedback:
            'Right. It works for judicial and law-enforcement authorities and solves legal and practical problems.',
        },
        {
          id: 'try-cases',
          text: 'To hear and decide criminal cases that cross several borders',
          feedback: 'Eurojust is not a court. National courts try the cases.',
        },
        {
          id: 'arrest-suspects',
          text: 'To search for suspects abroad and arrest them with its own staff',
          feedback:
            'Eurojust has no police. Arrests are made by national authorities, sometimes on a day that Eurojust coordinates.',
        },
        {
          id: 'asylum-claims',
          text: 'To decide the asylum claims of witnesses in smuggling cases',
          feedback:
            'Asylum claims are decided by national authorities, in a procedure separate from the criminal case.',
        },
      ],
      feedback: {
        correct:
          'Eurojust supports and coordinates; national authorities decide. That is still so under the Regulation of 2018.',
        incorrect:
          'Eurojust connects authorities and solves problems between legal systems. It does not judge, arrest, or decide on asylum.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q09-aunt-children',
      objective: 'lo7-2',
      page: 'ch7-eu-offences',
      scenario:
        'At an airport, an aunt presents false passports for herself and two children. She has cared for the children since their parents died. She asks for asylum for all three. A colleague wants to charge her with facilitation.',
      stem: 'Is the aunt a facilitator under Art. 1(1)(a) of Directive 2002/90/EC?',
      choices: [
        {
          id: 'no-actual-care',
          text: 'No: she exercises actual care for the children who accompany her',
          correct: true,
          feedback: 'Right. The Court of Justice decided so on 3 June 2025 in *Kinsa*, C-460/23.',
        },
        {
          id: 'yes-no-gain',
          text: 'Yes: help to enter is an offence even where there is no gain',
          feedback:
            'Gain is indeed not needed. But this conduct does not fall within the offence at all: it is the exercise of care.',
        },
        {
          id: 'yes-documents',
          text: 'Yes: the false passports turn the common journey into facilitation',
          feedback:
            'In *Kinsa*, too, the passports were false. The document question is separate and does not create facilitation.',
        },
        {
          id: 'only-mother',
          text: 'Yes: only the mother or father of the children could be exempt',
          feedback:
            'The judgment looks at actual care, not only at parents. In the case itself one child was a niece.',
        },
      ],
      feedback: {
        correct:
          'Actual care decides. The passports remain a separate question: check the national offence and Art. 31 of the Refugee Convention. Pass on the asylum requests at once.',
        incorrect:
          'According to *Kinsa* (2025), a person who brings in accompanying children in their actual care does not commit this offence. Treat the passports separately, with Art. 31 of the Refugee Convention in mind.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q10-dublin-date',
      objective: 'lo7-5',
      page: 'ch7-hard-cases',
      scenario:
        'It is October 2026. An asylum application was registered in September 2026. A colleague uses the criteria of the Dublin III Regulation to find the responsible Member State.',
      stem: 'What do you say?',
      choices: [
        {
          id: 'new-regulation',
          text: 'Check the date: Regulation (EU) 2024/1351 has applied since 1 July 2026',
          correct: true,
          feedback: 'Right. The application was registered after that date, so the new criteria decide.',
        },
        {
          id: 'dublin-for-all',
          text: 'Correct: Dublin III still decides about all new applications',
          feedback:
            'Dublin III has been repealed. Its criteria remain only for applications registered before 1 July 2026.',
        },
        {
          id: 'no-rules',
          text: 'Wait: between the old and the new text, no EU rules apply',
          feedback: 'There is no gap. A transition rule links the old and the new Regulation.',
        },
        {
          id: 'national-alone',
          text: 'Stop: since the repeal, national law alone decides on this',
          feedback:
            'Responsibility for asylum applications is a matter of EU law, before and after the change.',
        },
      ],
      feedback: {
        correct:
          'The date of registration decides, not the habit of the office. Law is in motion: look it up before you rely on it.',
        incorrect:
          'For applications registered from 1 July 2026 on, Regulation (EU) 2024/1351 gives the criteria. Those of Dublin III remain for earlier ones (Art. 84). Always ask for the transition rule.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f1-forced-courier',
      objective: 'lo7-2',
      page: 'ch7-rights',
      finalOnly: true,
      scenario:
        'Officers arrest P with six false identity cards for other people. P shows injuries. P says that a group took P’s passport, made P work without pay, and beat P until P agreed to carry the cards. A first check supports the story.',
      stem: 'What should the prosecutor do first about the document charge?',
      choices: [
        {
          id: 'non-punishment',
          text: 'Examine non-prosecution as a trafficking victim, and refer P to support',
          correct: true,
          feedback:
            'Right. Art. 8 of Directive 2011/36/EU asks for this possibility when a victim was compelled to commit the act.',
        },
        {
          id: 'charge-then-court',
          text: 'Bring the charge now, and let the court consider the violence in the sentence',
          feedback:
            'Then the safeguard comes too late. Authorities must be able *not to prosecute*, so examine it before the charge.',
        },
        {
          id: 'article-31',
          text: 'Close the case under Art. 31 of the Refugee Convention, as P is a migrant',
          feedback:
            'Art. 31 concerns refugees’ own illegal entry or presence. Carrying cards for others is another matter.',
        },
        {
          id: 'testify-for-help',
          text: 'Offer support to P as soon as P has named the members of the group',
          feedback: 'Help for victims must not wait for a statement. Pressure also weakens the testimony.',
        },
      ],
      feedback: {
        correct:
          'P may be a suspect and a victim at the same time. First protect and refer, then decide about the charge in the light of Art. 8.',
        incorrect:
          'The signs point to trafficking. Refer P and examine non-prosecution under Art. 8 of Directive 2011/36/EU, as your national law has put it into effect, before any charge.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f2-spare-room',
      objective: 'lo7-1',
      page: 'ch7-eu-offences',
      finalOnly: true,
      scenario:
        'H lets a former classmate, who has no right to stay, sleep in a spare room for two months. H knows this and takes no rent. No other benefit is found.',
      stem: 'What follows from Directive 2002/90/EC?',
      choices: [
        {
          id: 'gain-missing',
          text: 'H’s conduct is not covered: help to reside requires financial gain',
          correct: true,
          feedback:
            'Right. Art. 1(1)(b) needs gain. Then check your national offence, which may be worded differently.',
        },
        {
          id: 'intent-enough',
          text: 'H’s conduct is covered: intentional help to reside is already enough',
          feedback:
            'Intention alone is enough for entry and transit. For residence the Directive adds financial gain.',
        },
        {
          id: 'clause-needed',
          text: 'H’s conduct is covered, unless H’s State uses the humanitarian clause',
          feedback: 'The clause of Art. 1(2) concerns help to enter or transit. H does not need it.',
        },
        {
          id: 'two-months',
          text: 'H’s conduct is covered, since the stay lasted longer than one month',
          feedback: 'The Directive sets no such time. What counts is gain.',
        },
      ],
      feedback: {
        correct:
          'Entry or transit: no gain needed. Residence: only for financial gain. The charge, if any, must rest on national law.',
        incorrect:
          'H helped a person to *reside*. Under Art. 1(1)(b) this is covered only if it is done for financial gain. Check the national offence as well.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch7-f3-eurojust-steps',
      objective: 'lo7-4',
      page: 'ch7-eurojust',
      finalOnly: true,
      stem: 'A prosecutor wants to involve Eurojust in a smuggling case with links to three Member States. Put the typical steps in order.',
      items: [
        { id: 'facts-ready', text: 'Put facts, links, wish and deadline on one page' },
        { id: 'ask-own-desk', text: 'Send the request to the own national desk' },
        { id: 'desks-meet', text: 'The desks of the States concerned meet' },
        { id: 'coordination', text: 'The national authorities meet and agree on a plan' },
        { id: 'action-day', text: 'A joint action day with arrests and searches takes place' },
        { id: 'follow-up', text: 'Evidence is shared and the place of trial is settled' },
      ],
      feedback: {
        correct:
          'Right. The way leads from your own desk, through the other desks, to the authorities at one table, and only then to action.',
        partial:
          'Part of the order is right. First comes your own desk, then the desks among themselves, then the coordination meeting. Action comes after the plan.',
        incorrect:
          'Prepare the facts, ask your own national desk, let the desks meet, agree on a plan in the coordination meeting, act together, and follow up.',
      },
    },
  ],
});
