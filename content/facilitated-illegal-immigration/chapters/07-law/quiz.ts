import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch7-quiz',
  title: 'Practice questions: chapter 7',
  introduction:
    'Ten questions, drawn from fourteen, on offences, safeguards, tools and the state of the law. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  draw: 10,
  questions: [
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
      type: 'matching',
      id: 'ch7-q06-need-and-tool',
      objective: 'lo7-3',
      page: 'ch7-toolbox',
      kind: 'case',
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
        { id: 'legal-assistance', text: 'Mutual legal assistance under the UN Convention' },
      ],
      feedback: {
        correct:
          'All five are right. People, evidence, data and assets each travel on a different form. Legal assistance is left over: it is for partners outside the EU.',
        partial:
          'Some pairs are right. Ask what you need: documents as evidence call for an investigation order, property for confiscation calls for a freezing order.',
        incorrect:
          'Choose the need first: a person, evidence, daily joint work, data of a provider, or property. Each has its own tool, as the decision tree shows.',
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
          text: 'Check the date: Regulation (EU) 2024/1351 began to apply in July 2026',
          correct: true,
          feedback: 'Right. The application was registered after that date, so the new criteria decide.',
        },
        {
          id: 'dublin-for-all',
          text: 'Correct: Dublin III decides about applications made before October 2026',
          feedback:
            'Dublin III has been repealed. Its criteria remain only for applications registered before 1 July 2026.',
        },
        {
          id: 'no-rules',
          text: 'Wait: between the old text and the new one there is a gap until 2027',
          feedback: 'No month lies between them. A transition rule links the old and the new Regulation.',
        },
        {
          id: 'national-alone',
          text: 'Stop: after the repeal it is for national law to say who is responsible',
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
      id: 'ch7-q12-skipper',
      objective: 'lo7-2',
      page: 'ch7-eu-offences',
      floor: true,
      scenario:
        '*A fictional case.* A fishing boat enters Port Halden with twelve people whom its skipper has taken from a sinking rubber boat. None of them has a visa. A colleague has begun a form: “Assisted entry of twelve persons, intentionally, no gain needed.”',
      stem: 'As prosecutor on duty, what do you tell the colleague?',
      choices: [
        {
          id: 'charge-then-clause',
          text: 'To finish the form as it was begun; the court can still apply the humanitarian clause, if our State has made use of it',
          feedback: 'Rescue needs no clause: the law demands it. A charge would punish a duty.',
        },
        {
          id: 'fine-for-the-port',
          text: 'To leave facilitation, and to note a fine for landing people without papers at a ferry port',
          feedback:
            'People who were rescued must be brought to safety. A skipper may not choose to leave them.',
        },
        {
          id: 'duty-and-witness',
          text: 'To put the form away: rescue is a duty. When the twelve are cared for, the skipper is a witness',
          correct: true,
          feedback: 'Yes. Who saw the boat sink can tell you much, also about those who sent it out.',
        },
        {
          id: 'wait-for-payment',
          text: 'To wait: before the skipper’s account has been checked for payments, the role stays open',
          feedback:
            'A check without a fact behind it treats help as a suspicion. Rescue is owed whoever is in the water.',
        },
      ],
      feedback: {
        correct:
          'The law of the sea demands rescue, and in the Commission’s reading help required by law must not become a crime [@un-law-of-the-sea-convention, Art. 98] [@commission-guidance-2020].',
        incorrect:
          'Help that the law requires, such as rescue at sea, is no facilitation. Care first; then the skipper may be your best witness.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch7-q13-before-the-passport-charge',
      objective: 'lo7-2',
      page: 'ch7-un-protocol',
      floor: true,
      scenario:
        '*A fictional case.* A woman shows a false passport to border officers, says so at once and asks for asylum. A colleague wants to charge the use of the passport today. You think of Art. 31 of the Refugee Convention.',
      stem: 'Which facts do you look for before any charge?',
      choices: [
        {
          id: 'came-directly',
          text: 'Whether she came directly from where her life or freedom was threatened',
          correct: true,
          feedback: 'Right. It is the first of the three conditions.',
        },
        {
          id: 'without-delay',
          text: 'When, and to whom, she first said that she needs protection',
          correct: true,
          feedback: 'Right. To report without delay is the second condition.',
        },
        {
          id: 'good-cause',
          text: 'Why she could not enter in another way',
          correct: true,
          feedback: 'Right. Good cause is the third condition.',
        },
        {
          id: 'price',
          text: 'How much she paid for the journey, and to whom',
          feedback: 'A lead on the smuggler. It says nothing about her protection against penalties.',
        },
        {
          id: 'quality',
          text: 'How well the passport was made',
          feedback: 'It matters for the forger’s file. The conditions do not speak of it.',
        },
        {
          id: 'chances',
          text: 'How her application for asylum will probably be decided',
          feedback: 'The competent authority decides that. Your question is the charge.',
        },
      ],
      feedback: {
        correct:
          'All three: directly, without delay, with good cause. The charge waits until they are known.',
        partial: 'Partly right. The article has three conditions: directly, without delay, good cause.',
        incorrect:
          'Art. 31 asks whether the person came directly, reported without delay and showed good cause [@refugee-convention, Art. 31]. Price and quality are for the forger’s file.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q14-talk-turns',
      objective: 'lo7-2',
      page: 'ch7-rights',
      floor: true,
      scenario:
        '*A fictional case.* You fill in the screening form with a young man from a boat. He has told you about his health and his family. Then he says: “They gave me the tiller and a telephone, and I kept the course.”',
      stem: 'How do you go on?',
      choices: [
        {
          id: 'ask-on',
          text: 'Ask who gave him the two things, while he is willing to speak, and explain the rights afterwards',
          feedback:
            'A suspicion has arisen. What he says without his rights may be lost, with all that it leads to.',
        },
        {
          id: 'stop-and-rights',
          text: 'Stop here, tell him what he may be suspected of; a lawyer and an interpreter come first',
          correct: true,
          feedback:
            'Yes. The screening is no police interview. He may be a suspect and under pressure at once.',
        },
        {
          id: 'write-and-pass',
          text: 'Write the sentence into the form and go on with the next field; the police can ask him again later',
          feedback:
            'You may note what he said. But to go on asking as if nothing had happened is not fair to him.',
        },
        {
          id: 'drop-screening',
          text: 'End the screening, as a suspect is no longer screened, and hand him to the police with the form',
          feedback:
            'Health, vulnerability and a request for protection are still to be recorded. Both procedures have their place.',
        },
      ],
      feedback: {
        correct:
          'Screening has its own purpose. With the first suspicion the rules for suspects apply, and the screening goes on as screening.',
        incorrect:
          'Stop the talk about the boat, explain rights, and call lawyer and interpreter. Ask later, too, who put him at the tiller.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q16-move-the-case',
      objective: 'lo7-3',
      page: 'ch7-toolbox',
      scenario:
        '*A fictional case.* It is November 2026. You prosecute two drivers in Member State B. The leader lives in Member State A, where most of the money is. Your superior has read of a new Regulation and writes: “Please transfer the case to A this week.”',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'transfer-now',
          text: 'That a request under the new Regulation goes to A on Friday, with the file in translation',
          feedback: 'The Regulation applies from 1 February 2027. A request under it has no basis this week.',
        },
        {
          id: 'keep-here',
          text: 'That the case stays in B, where the drivers were caught, and A receives a copy of the judgment',
          feedback: 'Where they were caught is one reason among several. Money and leader are in A.',
        },
        {
          id: 'consult-now',
          text: 'That we consult A now, through Eurojust if need be; the new Regulation can help from February 2027 on',
          correct: true,
          feedback: 'Yes. The aim can be reached today by agreement, and the date is right.',
        },
        {
          id: 'arrest-warrant',
          text: 'That an arrest warrant for the leader brings the person here, which makes a transfer superfluous',
          feedback: 'It may be right in the end. First ask which State is better placed to try the leader.',
        },
      ],
      feedback: {
        correct:
          'Regulation (EU) 2024/3011 applies from 1 February 2027, and Denmark is not bound [@transfer-of-proceedings-regulation]. Until then States consult and agree.',
        incorrect:
          'The aim is good, the tool is not there yet: it applies from February 2027. Consult A now, with Eurojust if you cannot agree.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch7-q17-first-page',
      objective: 'lo7-4',
      page: 'ch7-eurojust',
      scenario:
        '*A fictional case.* You write to your national desk at Eurojust for the first time. Your case has a telephone number and a van in common with a case in Member State C. In three weeks a suspect must be released.',
      stem: 'What belongs on the first page?',
      choices: [
        {
          id: 'link',
          text: 'The number and the van, and where each of them occurs',
          correct: true,
          feedback: 'Right. The link tells the desk which other desks to call.',
        },
        {
          id: 'date',
          text: 'The day on which detention ends',
          correct: true,
          feedback: 'Right. A deadline decides how fast the desks must meet.',
        },
        {
          id: 'wish',
          text: 'What you ask for: a meeting, or help with one request',
          correct: true,
          feedback: 'Right. Without a wish the desk has to guess.',
        },
        {
          id: 'full-file',
          text: 'The whole file, translated, as an annex',
          feedback: 'Too much for a first contact. One page is read today.',
        },
        {
          id: 'guilt',
          text: 'An assessment of how strong the evidence against each suspect is',
          feedback: 'Your court will judge that. The desk needs facts and links.',
        },
        {
          id: 'place',
          text: 'The decision that the trial will take place in your State',
          feedback: 'The States agree on that later. A decision taken in advance closes the talk.',
        },
      ],
      feedback: {
        correct: 'All three: link, deadline, wish. Facts, stage of the case and language go with them.',
        partial: 'Partly right. Ask what the desk needs today: whom to call, by when, and for what.',
        incorrect:
          'Put the link, the deadline and your wish on one page. The file, the weight of the evidence and the place of trial come later.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q19-foreign-flag',
      objective: 'lo7-5',
      page: 'ch7-hard-cases',
      scenario:
        '*A fictional case.* On the high seas a patrol ship meets an old trawler that flies the flag of State T. Many people stand on deck. The engine runs, the sea is calm, and nobody signals distress. The commander suspects smuggling and asks you by radio.',
      stem: 'What is your advice?',
      choices: [
        {
          id: 'board-smuggling',
          text: 'Board it: smuggling of people gives warships a right of visit, as piracy does',
          feedback:
            'The law of the sea names no such right. Suspicion of smuggling alone does not open the ship.',
        },
        {
          id: 'council-power',
          text: 'Board it under the power that the UN Security Council gave in 2015, and report the result',
          feedback: 'That power was for the sea off Libya and ended on 29 September 2024.',
        },
        {
          id: 'ask-and-stay',
          text: 'Ask T for consent through the contact point, stay near, and be ready to rescue',
          correct: true,
          feedback: 'Yes. The Protocol opens this way, and the duty to rescue holds meanwhile.',
        },
        {
          id: 'follow-in',
          text: 'Follow without a call to anybody, and board when the trawler has come into our waters',
          feedback: 'T’s consent may come in an hour. Without contact, time and safety are lost.',
        },
      ],
      feedback: {
        correct:
          'Consent of the flag State, or a vessel without nationality: these are the ways on the high seas. The safety of all on board comes first [@un-smuggling-protocol, Arts. 8–9].',
        incorrect:
          'On the high seas the flag State decides. Ask T, note flag and consent, and keep rescue ready.',
      },
    },
    {
      type: 'true-false',
      id: 'ch7-q21-beyond-being-smuggled',
      objective: 'lo7-2',
      page: 'ch7-un-protocol',
      kind: 'case',
      stem: 'A man was smuggled across a border. On the way he collected the fares of twenty others and kept a part. The Protocol does not stop you from charging him with that.',
      answer: true,
      feedback: {
        true: 'Right. He is not liable for having been smuggled. What he did beyond that is judged by itself; ask also whether he was compelled.',
        false:
          'It is true. Art. 5 covers having been smuggled. Collecting fares for a share is conduct of his own, and pressure on him has to be examined.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q20-proposal-in-the-draft',
      objective: 'lo7-5',
      page: 'ch7-hard-cases',
      scenario:
        '*A fictional case.* You are a judge. The indictment is about a journey of March 2026 in which one passenger died. It asks for fifteen years “according to the new EU directive on smuggling” and names COM(2023) 755.',
      stem: 'How do you deal with this passage?',
      choices: [
        {
          id: 'apply-as-guide',
          text: 'Take the fifteen years as a guide, as the proposal shows where EU law is going',
          feedback: 'A proposal changes nothing. A penalty needs a law that was in force on the day.',
        },
        {
          id: 'national-of-the-day',
          text: 'Leave it aside, and look for the penalty in national law as it stood in March 2026',
          correct: true,
          feedback: 'Yes. A milder later law would count; a proposal never does.',
        },
        {
          id: 'wait-for-adoption',
          text: 'Adjourn until the directive has been adopted, and then apply it to the case',
          feedback: 'Even an adopted directive would not reach back to March 2026.',
        },
        {
          id: 'eight-years',
          text: 'Replace fifteen by eight years, the highest penalty that EU law has allowed from 2002 on',
          feedback: 'The Framework Decision sets a floor for the maximum in worse cases. It sets no ceiling.',
        },
      ],
      feedback: {
        correct:
          'The act of March 2026 is judged by national law of that day, or by a milder later one [@eu-charter, Art. 49]. In August 2026 the proposal was stalled in Parliament.',
        incorrect:
          'Fix the date of the act, then ask which law applied. A proposal is no law, and the acts of 2002 leave the penalty to national law.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q15-before-you-sign',
      objective: 'lo7-3',
      page: 'ch7-toolbox',
      scenario:
        '*A fictional case.* You are an investigating judge. A police officer asks you to validate a European Investigation Order. State A is to search the flats of nine passengers for telephones. For such witnesses your own law allows no search without a concrete reason for each flat. The form gives one sentence for all of them.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'a-decides',
          text: 'Validate it, as State A will refuse what its own law does not allow',
          feedback: 'The check at the start is yours. A relies on it.',
        },
        {
          id: 'soften',
          text: 'Validate it for three of the nine flats, which makes it proportionate',
          feedback: 'Fewer flats give no reason for any one of them.',
        },
        {
          id: 'police-way',
          text: 'Send it back with the advice to ask for the same thing through SIENA',
          feedback: 'What you may not order at home does not become lawful on another channel.',
        },
        {
          id: 'reasons-each',
          text: 'Refuse it for now, and ask for the reasons for each flat and for milder ways, such as an interview',
          correct: true,
          feedback: 'Yes. The measure must be one that you could order at home, and be necessary.',
        },
      ],
      feedback: {
        correct:
          'Two checks before every order: necessary and proportionate, and available in a similar case at home [@eio-directive, Art. 6(1)].',
        incorrect:
          'An order may not ask for more than you could order in a similar case at home. Here the reason for each flat is missing.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-q18-c-does-not-open',
      objective: 'lo7-4',
      page: 'ch7-eurojust',
      scenario:
        '*A fictional case.* The collector lives in Member State C. You have asked C twice to open an investigation and have had no answer. Your national desk at Eurojust offers help.',
      stem: 'What can Eurojust do?',
      choices: [
        {
          id: 'order-c',
          text: 'Order C to open the case, as two Member States are concerned',
          feedback: 'It has no such power. The decision remains with C.',
        },
        {
          id: 'take-over',
          text: 'Take over the case against the collector and bring it before a court of its choice',
          feedback: 'Eurojust does not charge. No court is chosen by it.',
        },
        {
          id: 'ask-with-reasons',
          text: 'Ask C, with reasons, to open the case, and bring the two prosecution offices to one table',
          correct: true,
          feedback: 'Yes. The request carries weight, and the table shows why C was silent.',
        },
        {
          id: 'arrest-through-europol',
          text: 'Have the collector arrested by a task force of Europol on the action day of the others',
          feedback: 'Neither Europol nor Eurojust arrests. C’s police would need a case of their own.',
        },
      ],
      feedback: {
        correct:
          'Eurojust may ask, with reasons; national authorities decide [@eurojust-regulation, Art. 4]. Often the meeting shows that C lacked one fact.',
        incorrect:
          'Support, not command: Eurojust can ask C with reasons and bring you together. Opening the case, charging and arresting are for C.',
      },
    },
    {
      type: 'categorise',
      id: 'ch7-q11-un-eu-or-neither',
      objective: 'lo7-1',
      page: 'ch7-un-and-eu',
      kind: 'case',
      stem: 'Six short cases. Under which text is the conduct an offence: under both, under the EU acts alone, or under neither?',
      cards: [
        {
          id: 'guide-fee',
          text: 'For a fee, a guide leads four people over the border river',
          group: 'both',
        },
        {
          id: 'debt-ends',
          text: 'A man drives a stranger over the border; for this his own debt ends',
          group: 'both',
        },
        {
          id: 'friend-free',
          text: 'A friend drives a classmate without visa over the border, for nothing',
          group: 'eu',
        },
        {
          id: 'hiker-path',
          text: 'A hiker knowingly shows people without visa the path over the border, and wants no money',
          group: 'eu',
        },
        {
          id: 'spare-room',
          text: 'A cousin lets a relative without right to stay sleep in a spare room, without rent',
          group: 'neither',
        },
        { id: 'own-child', text: 'A father brings in his own child, who travels with him', group: 'neither' },
      ],
      groups: [
        { id: 'both', text: 'UN and EU' },
        { id: 'eu', text: 'EU acts alone' },
        { id: 'neither', text: 'Neither' },
      ],
      feedback: {
        correct:
          'All six. Gain makes the difference for entry; for a stay both texts need it; and actual care for a child is no facilitation at all.',
        partial:
          'Some are right. First ask: entry or stay? Then: was there a benefit? And who looks after the child?',
        incorrect:
          'UN law needs a benefit. EU law needs none for entry, but does for residence. To bring in one’s own child is no facilitation [@cjeu-kinsa-2025]. National law may differ.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f1-forced-courier',
      objective: 'lo7-2',
      page: 'ch7-rights',
      finalOnly: true,
      floor: true,
      scenario:
        'Officers arrest a courier with six false identity cards for other people. The courier shows injuries. “They took my passport,” the courier says. “I worked for months without pay. Then they beat me until I carried the cards.” A first check supports the story.',
      stem: 'What should the prosecutor do first about the document charge?',
      choices: [
        {
          id: 'non-punishment',
          text: 'Examine whether the courier goes unpunished as a trafficking victim, and refer to support now',
          correct: true,
          feedback:
            'Right. Art. 8 of Directive 2011/36/EU asks for this when a victim was compelled to commit the act.',
        },
        {
          id: 'charge-then-court',
          text: 'Bring the charge now, and ask the court to consider the violence and the lost pay in the sentence',
          feedback:
            'Then the safeguard comes too late. Authorities must be able *not to prosecute*, so examine it before the charge.',
        },
        {
          id: 'article-31',
          text: 'Close the case under Art. 31 of the Refugee Convention, as the courier is a migrant in danger',
          feedback:
            'Art. 31 concerns refugees’ own illegal entry or presence. Carrying cards for others is another matter.',
        },
        {
          id: 'testify-for-help',
          text: 'Offer a safe place for as long as the courier helps to find the members of the group',
          feedback: 'Help for victims must not depend on a statement. Pressure also weakens the testimony.',
        },
      ],
      feedback: {
        correct:
          'The courier may be a suspect and a victim at the same time. First protect and refer, then decide about the charge in the light of Art. 8.',
        incorrect:
          'The signs point to trafficking. Refer, and examine non-prosecution under Art. 8 of Directive 2011/36/EU, as your national law has put it into effect, before any charge.',
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
        'A woman lets a former classmate, who has no right to stay, sleep in a spare room for two months. She knows this and takes no rent. No other benefit is found.',
      stem: 'What follows from Directive 2002/90/EC?',
      choices: [
        {
          id: 'intent-enough',
          text: 'The conduct is covered: intentional help to reside is already enough',
          feedback:
            'Intention alone is enough for entry and transit. For residence the Directive adds financial gain.',
        },
        {
          id: 'gain-missing',
          text: 'The conduct is not covered: help to reside requires financial gain',
          correct: true,
          feedback:
            'Right. Art. 1(1)(b) needs gain. Then check your national offence, which may be worded differently.',
        },
        {
          id: 'clause-needed',
          text: 'The conduct is covered, unless the State uses the humanitarian clause',
          feedback: 'The clause of Art. 1(2) concerns help to enter or transit. She does not need it.',
        },
        {
          id: 'two-months',
          text: 'The conduct is covered, as the stay lasted longer than one month',
          feedback: 'The Directive sets no such time. What counts is gain.',
        },
      ],
      feedback: {
        correct:
          'Entry or transit: no gain needed. Residence: only for financial gain. The charge, if any, must rest on national law.',
        incorrect:
          'She helped a person to *reside*. Under Art. 1(1)(b) this is covered only if it is done for financial gain. Check the national offence as well.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch7-f3-eurojust-steps',
      objective: 'lo7-4',
      page: 'ch7-eurojust',
      kind: 'case',
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
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f4-danger-without-gain',
      objective: 'lo7-1',
      page: 'ch7-eu-offences',
      finalOnly: true,
      scenario:
        '*A fictional case.* A student drives four friends over a border, hidden behind boxes, without a visa and without any payment. The van overturns, and one friend is badly hurt. The draft charge cites the eight-year rule of Framework Decision 2002/946/JHA.',
      stem: 'As prosecutor, what do you say about the rule?',
      choices: [
        {
          id: 'rule-applies',
          text: 'It applies: lives were in danger, and this is one of its two circumstances',
          feedback: 'The circumstance is there. But the rule stands on gain, and none is shown.',
        },
        {
          id: 'group-needed',
          text: 'It does not apply: danger to life counts when a criminal organisation acts',
          feedback: 'One of the two circumstances is enough. What is missing here is something else.',
        },
        {
          id: 'no-gain',
          text: 'It does not apply: it needs gain first. The danger counts under national law',
          correct: true,
          feedback: 'Yes. Help to enter is an offence without gain, but this rule on penalties needs it.',
        },
        {
          id: 'half-rule',
          text: 'It applies in part: for acts without gain, six years take the place of eight',
          feedback: 'Six years are for States whose system of penalties would lose its coherence.',
        },
      ],
      feedback: {
        correct:
          'Gain first, then one of the two circumstances [@framework-decision-2002-946, Art. 1(3)]. National law may punish the danger in its own way.',
        incorrect:
          'Short summaries drop the gain. Without it the eight-year rule does not apply, however great the danger was; national law has its own offences for that.',
      },
    },
    {
      type: 'highlight',
      id: 'ch7-f5-note-on-the-law',
      objective: 'lo7-1',
      page: 'ch7-un-and-eu',
      finalOnly: true,
      kind: 'case',
      stem: 'A trainee has written a note on the law for your team, dated November 2026. Mark the sentences that are wrong.',
      text: '{un-gain: Under the UN Protocol, smuggling needs a financial or other material benefit.} {eu-gain: Directive 2002/90/EC also needs financial gain for help to enter.} {clause: For help to enter or transit, a State may leave humanitarian help unpunished.} {charge: The charge may rest on the Directive where national law has a gap.} {care: A person who brings in children in their actual care does not commit the offence of Art. 1(1)(a).} {replaced: The acts of 2002 were replaced in the summer of 2026.}',
      passages: [
        { id: 'un-gain', feedback: 'Right: the benefit is an element of the UN definition.' },
        {
          id: 'eu-gain',
          correct: true,
          feedback: 'The Directive needs gain for help to reside, not for help to enter.',
        },
        { id: 'clause', feedback: 'Right: Art. 1(2) says that a State *may*.' },
        {
          id: 'charge',
          correct: true,
          feedback: 'A directive alone convicts nobody. The charge rests on national law.',
        },
        { id: 'care', feedback: 'Right: this is the judgment *Kinsa*.' },
        {
          id: 'replaced',
          correct: true,
          feedback:
            'In August 2026 the proposal was stalled in Parliament. The acts of 2002 are still the law.',
        },
      ],
      feedback: {
        correct: 'All three. The others can stay as they are.',
        partial:
          'Partly right. Look again at gain, at the basis of a charge and at the state of the proposal.',
        incorrect:
          'Three sentences are wrong: gain for entry, a charge on a directive, and the replacement of the acts of 2002.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f6-sixteen-at-the-tiller',
      objective: 'lo7-2',
      page: 'ch7-rights',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* Passengers point at a boy who steered their boat. He says that he is sixteen; he has no papers and looks older. An officer writes: “Adult until he proves the contrary. Suspect: captain.”',
      stem: 'As prosecutor, what do you order?',
      choices: [
        {
          id: 'test-first',
          text: 'A test of his age first; what follows, guardian and lawyer, depends on its result',
          feedback: 'Until doubt is removed he is treated as a child. A test may come, if need be, later.',
        },
        {
          id: 'adult-with-lawyer',
          text: 'An interview as an adult with a lawyer and interpreter, as both are due to an adult as well',
          feedback: 'A child has more: a representative, and special rules for the interview.',
        },
        {
          id: 'free-as-victim',
          text: 'His release as a victim, as a boy at the tiller has been made to steer by others',
          feedback:
            'He may have been made to. That is a question to examine, and he needs a guardian, not the street.',
        },
        {
          id: 'child-and-pressure',
          text: 'Treatment as a child: guardian, lawyer, interpreter; and the question who put him there',
          correct: true,
          feedback: 'Yes. Age in doubt: protect first. The role is open, and pressure is part of it.',
        },
      ],
      feedback: {
        correct:
          'Best interests of the child come first [@eu-charter, Art. 24]. Suspect and victim are not opposites.',
        incorrect:
          'Where age is in doubt, protect first: guardian, lawyer, interpreter. Then examine the role, and the pressure behind it.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f7-result-of-the-check',
      objective: 'lo7-2',
      page: 'ch7-rights',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* The vulnerability check of a driver notes debt, kept papers and threats against a parent. A colleague says: “That helps the defence. It belongs to the migration file, not to ours.” The charge is ready to be signed.',
      stem: 'What do you do as prosecutor?',
      choices: [
        {
          id: 'migration-file',
          text: 'Leave it in the migration file, where the lawyer of the driver can ask to see it at a later stage',
          feedback:
            'Who does not know of a paper does not ask for it. What speaks for a suspect belongs in the file.',
        },
        {
          id: 'sign-and-add',
          text: 'Sign today, to keep the date, and add the result of the check before the hearing',
          feedback: 'The question of non-punishment comes before the charge, not after it.',
        },
        {
          id: 'file-refer-examine',
          text: 'Put it into our file, make sure of the referral, and examine Art. 8 before the charge is signed',
          correct: true,
          feedback: 'Yes. The result is material for the defence, and a reason for help today.',
        },
        {
          id: 'second-check',
          text: 'Ask for a second check by the police, as the first was made for another purpose',
          feedback:
            'The first check is a fact. A second one may follow, with the driver’s help, not in its place.',
        },
      ],
      feedback: {
        correct:
          'A vulnerability result does two things at once: it triggers referral, and the defence must be able to read it.',
        incorrect:
          'It belongs in the file that the defence reads, and the referral is due now. Then examine Art. 8 of Directive 2011/36/EU, before the charge.',
      },
    },
    {
      type: 'numeric',
      id: 'ch7-f8-longest-way',
      objective: 'lo7-3',
      page: 'ch7-toolbox',
      finalOnly: true,
      kind: 'calculation',
      stem: 'A European Investigation Order reaches State A on 1 March. A uses the full time for recognition, and then the full time for carrying it out. On which day after receipt, at the latest, has the measure been carried out? Count 1 March as day 0.',
      answer: 120,
      unit: 'days after receipt, if no limit is exceeded',
      mistakes: [
        { answer: 90, feedback: 'You left out the 30 days for recognition.' },
        { answer: 30, feedback: 'After 30 days the order is recognised. The measure follows.' },
        { answer: 60, feedback: 'The 60 days belong to the European Arrest Warrant.' },
        { answer: 150, feedback: 'You counted recognition twice.' },
      ],
      feedback: {
        correct:
          'Right: 30 days to recognise and 90 days to carry out make 120 [@eio-directive, Art. 12]. If your hearing is sooner, say so in the form.',
        incorrect:
          'Add 30 days for recognition and 90 days for the measure: 120. They are maximum times, so give the reason for urgency.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f9-provider-in-denmark',
      objective: 'lo7-3',
      page: 'ch7-toolbox',
      finalOnly: true,
      scenario:
        '*A fictional case.* You are an investigating judge and need the messages of one account. The provider offers its service in the EU; its one representative for such orders sits in Denmark. The data may be deleted soon.',
      stem: 'Which way do you take?',
      choices: [
        {
          id: 'production-order',
          text: 'A European Production Order to the representative, as Regulation (EU) 2023/1543 has been in application from August 2026 on',
          feedback: 'It has, but Denmark is not bound by it.',
        },
        {
          id: 'eio',
          text: 'A European Investigation Order to the Danish prosecutor, with the limits of the Directive of 2014',
          feedback: 'Denmark is not bound by that Directive either.',
        },
        {
          id: 'assistance-and-preserve',
          text: 'Legal assistance to Denmark, and at once a request that the data be preserved until it arrives',
          correct: true,
          feedback: 'Yes. Denmark is outside both EU instruments, and preservation buys the time.',
        },
        {
          id: 'company-request',
          text: 'A letter to the company at its seat in a third country, asking for the messages as a courtesy',
          feedback: 'Content on a courtesy may be unlawful to give, and worthless in court.',
        },
      ],
      feedback: {
        correct:
          'Ask of every instrument: in which States? Denmark is bound neither by the e-Evidence Regulation nor by the Directive on the investigation order.',
        incorrect:
          'Neither the production order nor the investigation order reaches Denmark. Use legal assistance, and have the data preserved first.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f10-colleague-abroad',
      objective: 'lo7-4',
      page: 'ch7-eurojust',
      finalOnly: true,
      scenario:
        '*A fictional case.* Your request for legal assistance has lain in third country T for four months. Nobody in your ministry knows the prosecutor who has it. A hearing on detention is due in six weeks.',
      stem: 'Whom do you ask for help?',
      choices: [
        {
          id: 'europol-desk',
          text: 'Your Europol desk, to send a reminder to the police of T by SIENA',
          feedback: 'Police can remind police. The request lies with a prosecutor.',
        },
        {
          id: 'national-desk',
          text: 'Your national desk at Eurojust, to reach T through a liaison prosecutor or contact point',
          correct: true,
          feedback: 'Yes. Eurojust has ways to colleagues in third countries.',
        },
        {
          id: 'new-request',
          text: 'Your ministry, to send the whole request once more, marked urgent, with the date of the hearing',
          feedback: 'A second letter takes the same slow way to the same unknown desk.',
        },
        {
          id: 'court-extension',
          text: 'Your court, to extend detention until T has answered, however long that takes',
          feedback: 'Detention has limits. And the court will ask what you did to speed things up.',
        },
      ],
      feedback: {
        correct:
          'Liaison prosecutors and contact points are among the tools of Eurojust. Give the desk the date of the hearing.',
        incorrect:
          'Eurojust has liaison prosecutors and contact points in third countries. Ask your national desk, and name the deadline.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch7-f11-van-loses-value',
      objective: 'lo7-3',
      page: 'ch7-profit',
      finalOnly: true,
      scenario:
        '*A fictional case.* A seized van of the network stands in a yard. The trial is expected in eighteen months. By then the van will be worth a third of today, and the yard costs money each week. The owner is a suspect.',
      stem: 'Which request do you consider?',
      choices: [
        {
          id: 'give-back',
          text: 'To return the van to the owner against a promise to bring it to the trial',
          feedback: 'A promise does not keep the value, and the van could drive again.',
        },
        {
          id: 'sell-early',
          text: 'To have it sold before judgment under national law, and the money kept',
          correct: true,
          feedback: 'Yes. Since November 2026 national law should allow this for goods that lose value.',
        },
        {
          id: 'use-it',
          text: 'To let the police use it until the trial, so it earns its keep in the meantime',
          feedback:
            'Use needs its own basis in law, and it takes value from whoever gets the van in the end.',
        },
        {
          id: 'confiscate-now',
          text: 'To confiscate it today, as its use on four nights is shown by toll data and pictures',
          feedback: 'A court decides on confiscation, with a remedy for the owner.',
        },
      ],
      feedback: {
        correct:
          'Directive (EU) 2024/1260 asks States to allow such a sale [@asset-recovery-directive, Art. 21]. Ask how your law has done so, and how the owner is heard.',
        incorrect:
          'Goods that lose value can be sold before judgment, and the money is kept for the result. The owner must have a remedy.',
      },
    },
    {
      type: 'true-false',
      id: 'ch7-f12-return-regulation-today',
      objective: 'lo7-5',
      page: 'ch7-hard-cases',
      finalOnly: true,
      kind: 'case',
      stem: 'It is 30 November 2026. A return decision is taken today. It rests on the Regulation on returns that the Council adopted on 1 October 2026.',
      answer: false,
      feedback: {
        true: 'The statement is false. Most rules of that Regulation apply one year after its entry into force, so not before October 2027.',
        false:
          'Right, it is false. Until the new rules apply, national law that carries out Directive 2008/115/EC decides.',
      },
    },
  ],
});
