import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch1-quiz',
  title: 'Practice questions: chapter 1',
  introduction:
    'Ten questions, drawn from fourteen, on the words, the figures and the policy of this chapter. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  draw: 10,
  questions: [
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q01-un-element',
      objective: 'lo1-1',
      page: 'ch1-un-definition',
      kind: 'recall',
      stem: 'Which element must be shown before conduct is “smuggling of migrants” under Art. 3(a) of the UN Protocol?',
      choices: [
        {
          id: 'force-deception',
          text: 'The use of force or deception against the person',
          feedback:
            'Force and deception belong to trafficking. A smuggled person may have agreed to everything.',
        },
        {
          id: 'material-benefit',
          text: 'The aim of a financial or other material benefit',
          correct: true,
          feedback: 'Yes. The benefit may be direct or indirect, and it need not be money.',
        },
        {
          id: 'false-document',
          text: 'The use of a false document at the border crossing',
          feedback: 'False documents are frequent, but a person can be smuggled without any document at all.',
        },
        {
          id: 'organised-group',
          text: 'The membership of the suspect in an organised group',
          feedback: 'The definition does not ask for a group. One person acting alone can smuggle.',
        },
      ],
      feedback: {
        correct:
          'The aim of a benefit separates smuggling from help within a family and from humanitarian help. Documents, groups and force may all be present, but the definition does not require them.',
        incorrect:
          'The definition needs the aim of a financial or other material benefit. The other features are common in practice or belong to trafficking.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch1-q02-only-smuggling',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      kind: 'recall',
      stem: 'Which features belong to the *definition* of migrant smuggling, but not to the definition of trafficking?',
      choices: [
        {
          id: 'illegal-entry',
          text: 'Illegal entry into another State',
          correct: true,
          feedback: 'Right. Smuggling needs a border; trafficking can take place inside one country.',
        },
        {
          id: 'crossing-profit',
          text: 'The aim of a benefit from enabling the crossing',
          correct: true,
          feedback:
            'Right. In smuggling the benefit comes from the crossing, in trafficking from exploitation.',
        },
        {
          id: 'exploitation',
          text: 'Exploitation of the person as the purpose of the act',
          feedback:
            'Exploitation is the purpose of trafficking. The definition of smuggling does not mention it.',
        },
        {
          id: 'coercion',
          text: 'Coercion or deception to gain power over the person',
          feedback: 'These are means of trafficking. Smuggling can take place with full agreement.',
        },
        {
          id: 'child',
          text: 'The fact that the person concerned is under 18',
          feedback:
            'Age is no element of smuggling. In trafficking it matters: for a child, no force or deception need be shown.',
        },
      ],
      feedback: {
        correct:
          'You found both: the illegal entry, and the aim of a benefit from it. Trafficking needs neither.',
        partial:
          'You have part of it. Ask of each feature: would the definition of smuggling fail without it? That is true of the illegal entry and of the aim of a benefit.',
        incorrect:
          'Smuggling is defined by illegal entry and by the aim of a benefit from it. Exploitation and coercion belong to trafficking, which needs no border.',
      },
    },
    {
      type: 'numeric',
      id: 'ch1-q07-deaths-ratio',
      objective: 'lo1-3',
      page: 'ch1-figures',
      kind: 'calculation',
      stem: 'For 2015 the International Organization for Migration (IOM) counted 1 003 124 arrivals by sea and recorded 3 771 deaths. How many recorded deaths is that for every 1 000 arrivals? Give one decimal.',
      answer: 3.8,
      accept: { min: 3.75, max: 3.8 },
      unit: 'recorded deaths per 1 000 arrivals by sea',
      mistakes: [
        {
          answer: 0.4,
          feedback: 'That is the value per 100 arrivals, in other words per cent. Multiply by ten.',
        },
        { answer: 37.6, feedback: 'That is the value per 10 000 arrivals. Divide by ten.' },
        {
          answer: 0.38,
          feedback: 'That is the value per 100 arrivals, in other words per cent. Multiply by ten.',
        },
        {
          answer: 266,
          feedback: 'You divided arrivals by deaths. Divide deaths by arrivals, then multiply by 1 000.',
        },
      ],
      feedback: {
        correct:
          'Right: 3 771 divided by 1 003 124, times 1 000, is about 3.8. Use such a ratio with care. Some deaths are never recorded, and not every route is counted.',
        incorrect:
          'Divide 3 771 by 1 003 124 and multiply by 1 000: about 3.8. It is only a rough ratio, because some deaths are never recorded and not every route is counted.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q11-overstay',
      objective: 'lo1-1',
      page: 'ch1-irregular-migration',
      scenario:
        '*A fictional case.* A cook entered with a work visa, which ended four months ago. The cook still has the same job. The owner of the room, who knows this, asks double the usual rent. Nobody helped with the entry.',
      stem: 'How do you describe what you have?',
      choices: [
        {
          id: 'smuggled-in',
          text: 'An illegal entry that was arranged for gain: look for whoever sold the visa',
          feedback: 'The entry was lawful. There is no sign that anybody sold or forged the visa.',
        },
        {
          id: 'stay-for-gain',
          text: 'A lawful entry, an irregular stay, and possible help to stay by somebody who gains by it',
          correct: true,
          feedback: 'Yes. For help to stay, the Directive asks for financial gain: the rent is your lead.',
        },
        {
          id: 'only-immigration',
          text: 'A matter between the cook and the immigration office, in which no offence of others shows',
          feedback:
            'The rent may be the price for a roof that the cook does not find elsewhere. Look at it first.',
        },
        {
          id: 'trafficking-rent',
          text: 'Trafficking in human beings, as the owner takes a benefit from the cook’s situation',
          feedback:
            'A high rent alone shows no force, deception or control. Stay alert, and do not begin with that label.',
        },
      ],
      feedback: {
        correct:
          'Entry and stay are two things. For help to stay, Directive 2002/90/EC asks for financial gain; for help to enter it does not [@directive-2002-90, Art. 1].',
        incorrect:
          'Separate entry from stay. The cook entered lawfully and overstayed. An owner who profits from that may facilitate the stay for gain [@directive-2002-90, Art. 1(1)].',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q12-aunt-and-nieces',
      objective: 'lo1-1',
      page: 'ch1-irregular-migration',
      floor: true,
      scenario:
        '*A fictional case.* At the airport of State B, a woman presents a false passport. Two girls aged six and nine travel with her. She says that she is their aunt, that their parents are dead, and that she asks for protection.',
      stem: 'What do you settle first about a charge of facilitation concerning the girls?',
      choices: [
        {
          id: 'passport-first',
          text: 'Who made the passport, and whether she can be charged with facilitation until that is known',
          feedback:
            'The passport is a lead of its own. It does not answer whether bringing the girls was an offence.',
        },
        {
          id: 'care',
          text: 'Whether she in fact cares for the girls: then this offence is not committed',
          correct: true,
          feedback:
            'Yes. The Court of Justice said so in *Kinsa*, and her own request is recorded in any case.',
        },
        {
          id: 'blood-tie',
          text: 'Whether a test proves the family tie, and until it does, whether she can be held',
          feedback: 'The Court speaks of actual care. A test may protect the girls; it does not decide this.',
        },
        {
          id: 'gain',
          text: 'Whether she was paid for the journey by relatives of the girls who live in State C',
          feedback: 'For help to enter, Art. 1(1)(a) asks for no gain. Actual care comes first.',
        },
      ],
      feedback: {
        correct:
          'A person who brings in children in their actual care does not commit the offence of Art. 1(1)(a), and national law may not punish it [@cjeu-kinsa-2025].',
        incorrect:
          'Ask who actually cares for the children. If she does, the offence of Art. 1(1)(a) is not committed [@cjeu-kinsa-2025]. Her request for protection is recorded at once.',
      },
    },
    {
      type: 'true-false',
      id: 'ch1-q14-smuggled-and-refugee',
      objective: 'lo1-1',
      page: 'ch1-irregular-migration',
      kind: 'case',
      stem: 'A man who was smuggled in a lorry asks a patrol for protection. He is at the same time a smuggled migrant, an asylum seeker and a possible witness.',
      answer: true,
      feedback: {
        true: 'Right. The words describe different sides of one person. Record the request, pass it on, then go on with the file.',
        false:
          'The statement is true. The words do not exclude each other. Who was smuggled may ask for asylum, and may have seen who organised the journey.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q15-figure-sentence',
      objective: 'lo1-3',
      page: 'ch1-figures',
      scenario:
        'An analyst drafts the first line of a briefing. The head of unit wants one sentence on 2025 that a critic cannot take apart.',
      stem: 'Which sentence do you keep?',
      choices: [
        {
          id: 'persons',
          text: 'In 2025 about a quarter fewer people came to the EU irregularly, the fewest for four years, so smuggling has declined.',
          feedback:
            'Detections are events, not people, and a fall of detections does not show less smuggling.',
        },
        {
          id: 'whole-card',
          text: 'Frontex counted 26 % fewer detected irregular crossings of the external borders of the EU in 2025 than in 2024.',
          correct: true,
          feedback: 'Yes: unit, place, period and counter are there, and nothing is claimed beyond them.',
        },
        {
          id: 'no-counter',
          text: 'Irregular crossings fell by 26 % in 2025 compared with the year before, which is the lowest of recent years.',
          feedback: 'Who counted what, and where? Without counter and place the number cannot be checked.',
        },
        {
          id: 'danger-down',
          text: 'With 26 % fewer crossings in 2025 than in 2024, the journey has also become less dangerous, according to Frontex.',
          feedback: 'Frontex did not say so, and falling arrivals are no measure of danger.',
        },
      ],
      feedback: {
        correct:
          'A card that is quoted whole leaves no room for another reading. The conclusion is a sentence of its own, with its own evidence.',
        incorrect:
          'Give the number with unit, place, period and counter, and stop there. Detections are not people, and fewer arrivals do not mean less danger.',
      },
    },
    {
      type: 'categorise',
      id: 'ch1-q16-three-ps',
      objective: 'lo1-4',
      page: 'ch1-eu-response',
      kind: 'case',
      stem: 'A steering group plans next year’s work. Which P of the multidisciplinary approach does each task serve first?',
      cards: [
        { id: 'campaign', text: 'A film on false promises, shown before departure', group: 'prevention' },
        { id: 'carriers', text: 'Training for ferry staff to see warning signs', group: 'prevention' },
        { id: 'first-aid', text: 'A doctor on call for landings at night', group: 'protection' },
        { id: 'guardians', text: 'A guardian for each child within a day', group: 'protection' },
        { id: 'freezing', text: 'Freezing the accounts of a broker', group: 'prosecution' },
        { id: 'jit', text: 'Evidence that two States collect together', group: 'prosecution' },
      ],
      groups: [
        { id: 'prevention', text: 'Prevention' },
        { id: 'protection', text: 'Protection' },
        { id: 'prosecution', text: 'Prosecution' },
      ],
      feedback: {
        correct: 'All in their places. A plan with one P alone would leave the other two undone.',
        partial:
          'Some are right. Ask what the task does first: stop smuggling before it happens, help the person, or bring organisers to court.',
        incorrect:
          'Prevention acts before the journey, protection helps the person, prosecution aims at organisers and their money.',
      },
    },
    {
      type: 'matching',
      id: 'ch1-q18-who-holds-what',
      objective: 'lo1-5',
      page: 'ch1-welcome',
      kind: 'case',
      stem: 'Five desks each have one question in the same case. Who is most likely to hold the answer?',
      sources: [
        { id: 'who-travelled', text: 'Did this man cross at Port Halden in March?', target: 'border' },
        { id: 'which-charge', text: 'Which charge fits what we can prove?', target: 'prosecutor' },
        { id: 'may-we-listen', text: 'May we listen to this telephone?', target: 'judge' },
        { id: 'who-organises', text: 'Who gives the drivers their orders?', target: 'investigator' },
        { id: 'is-it-lawful', text: 'Was this search lawful and necessary?', target: 'judge' },
      ],
      targets: [
        { id: 'border', text: 'The manager at the external border' },
        { id: 'prosecutor', text: 'The prosecutor' },
        { id: 'judge', text: 'The judge' },
        { id: 'investigator', text: 'The criminal investigator' },
        { id: 'decision-maker', text: 'The decision maker' },
      ],
      feedback: {
        correct: 'All five. One question at the wrong desk costs days.',
        partial: 'Some are right. Ask who decides on measures, who on charges, and who sees travellers.',
        incorrect:
          'The border sees travellers and documents; the investigator the organisers; the prosecutor the charge; the judge whether a measure is lawful, necessary and proved.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q19-my-piece',
      objective: 'lo1-5',
      page: 'ch1-takeaways',
      scenario:
        '*Operation BEACON, a fictional case.* You work at the border post of Port Halden. Two travellers with other people’s passports have been refused. They seem tired and say little.',
      stem: 'Which contribution can you alone make to the case today?',
      choices: [
        {
          id: 'solve-network',
          text: 'Find out over the next days who leads the network, and report when you have the name',
          feedback: 'That is work for investigators with the pieces of five desks. They need yours now.',
        },
        {
          id: 'describe',
          text: 'Record who carried which passport, with whom and at which time, and pass it on',
          correct: true,
          feedback: 'Yes. No other desk saw these two people and these two passports.',
        },
        {
          id: 'classify',
          text: 'Decide whether this is smuggling or trafficking, and write the result into the record',
          feedback: 'Facts first. The label can change, and you have two people and little else.',
        },
        {
          id: 'return-owner',
          text: 'Send the passports to their owners by way of the authorities that issued them',
          feedback: 'They are evidence, and asking a State of origin about people can put them in danger.',
        },
      ],
      feedback: {
        correct:
          'Check first whether one of the two needs protection. Then record what you alone could see, and pass it to those who join the pieces.',
        incorrect:
          'Each desk holds one piece. Yours is what you saw: persons, passports, time and company. Protection is checked before that.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch1-q13-benefit-evidence',
      objective: 'lo1-1',
      page: 'ch1-un-definition',
      scenario:
        '*A fictional case.* A driver is stopped with three people who lack the visa they need. The driver says that it was a favour. You look for evidence of the benefit in Art. 3(a) of the UN Protocol.',
      stem: 'Which of these finds speak for a benefit?',
      choices: [
        {
          id: 'debt-message',
          text: 'A message to the driver: “Tuesday done, you owe me 300 less”',
          correct: true,
          feedback: 'Right. The end of a debt is a material benefit.',
        },
        {
          id: 'cousin-transfer',
          text: 'Money sent to his cousin by a relative of one passenger',
          correct: true,
          feedback: 'Right. The Protocol covers benefits that go through third persons.',
        },
        {
          id: 'promise',
          text: 'A promise of payment on arrival, which the stop has prevented',
          correct: true,
          feedback: 'Right. It is enough to act in order to obtain the benefit.',
        },
        {
          id: 'fuel-shared',
          text: 'Coins from the passengers, which cover a part of the fuel for the way',
          feedback: 'Shared cost is weak evidence of a benefit. Look for more before you rely on it.',
        },
        {
          id: 'false-card',
          text: 'A false identity card that lies in the bag of one of the passengers',
          feedback: 'It concerns another offence and another person. It shows no benefit of the driver.',
        },
      ],
      feedback: {
        correct: 'All three. None of them is cash in the driver’s pocket, and each can be shown by traces.',
        partial:
          'Partly right. A benefit may be the end of a debt, go through others, or be promised. Not all that looks criminal is a benefit.',
        incorrect:
          'Look for any gain that the driver had or wanted: a smaller debt, money to a cousin, a promise. A false card of a passenger shows something else.',
      },
    },
    {
      type: 'matching',
      id: 'ch1-q04-which-crime',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      kind: 'recall',
      stem: 'Match each feature to the crime of which it is typical.',
      sources: [
        { id: 'pays-agrees', text: 'The person pays and takes part voluntarily', target: 'smuggling' },
        { id: 'exploit-profit', text: 'Exploitation is the source of profit', target: 'trafficking' },
        { id: 'ends-on-arrival', text: 'The relationship normally ends on arrival', target: 'smuggling' },
        { id: 'abuse-possible', text: 'The person may suffer abuse', target: 'both' },
        { id: 'one-country', text: 'It can take place inside one country', target: 'trafficking' },
      ],
      targets: [
        { id: 'smuggling', text: 'Migrant smuggling' },
        { id: 'trafficking', text: 'Trafficking in human beings' },
        { id: 'both', text: 'Both' },
      ],
      feedback: {
        correct:
          'All five are right. You also saw that abuse is not limited to trafficking: smuggled people may be abused before, during or after the journey.',
        partial:
          'Some pairs are right. Look again at abuse, which occurs in both crimes, and at the border, which smuggling needs and trafficking does not.',
        incorrect:
          'Start with the source of profit: the crossing in smuggling, exploitation in trafficking. Then ask which crime needs a border. Abuse can occur in both.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q20-companion-line',
      objective: 'lo1-3',
      page: 'ch1-linked-crimes',
      scenario:
        'The prosecutor doubts that smuggling can be proved: the passengers have left, and the driver is silent. You still have a telephone, a rented van and cash deposits in three banks.',
      stem: 'Which proposal gives the case its best chance?',
      choices: [
        {
          id: 'close',
          text: 'Close it for lack of witnesses, and keep the data for the next time the driver is stopped.',
          feedback: 'The traces that you have fade. Other offences can be shown by them.',
        },
        {
          id: 'money-line',
          text: 'Open the money line as a case of its own beside the smuggling, with the deposits as its first evidence.',
          correct: true,
          feedback: 'Yes. Deposits without a source can support a charge of money laundering.',
        },
        {
          id: 'pressure',
          text: 'Charge the driver with leading a group, and offer to drop it for a statement.',
          feedback: 'Nothing shows that he leads. A charge without evidence is no means of pressure.',
        },
        {
          id: 'passengers',
          text: 'Search for the passengers as suspects, which would oblige them to speak about the journey.',
          feedback:
            'They are not liable for having been smuggled. They may be witnesses, and perhaps victims.',
        },
      ],
      feedback: {
        correct:
          'A companion crime may stand where smuggling is hard to prove. People, money, documents and corruption are four lines, each with its own evidence.',
        incorrect:
          'Ask what the traces can prove. Cash deposits open the money line, which may hold even if the smuggling charge does not.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q17-new-network',
      objective: 'lo1-4',
      page: 'ch1-eu-response',
      scenario:
        'In 2026 a ministry wants to set up a new network of smuggling experts from eight States. You are asked for a note of five lines from the point of view of what Europe has learned since 2015.',
      stem: 'What does your note advise?',
      choices: [
        {
          id: 'go-ahead',
          text: 'Set it up quickly: expert networks of this kind were the main result of the conferences of 2016.',
          feedback: 'The Amsterdam conference concluded the opposite: strengthen the networks that exist.',
        },
        {
          id: 'strengthen-existing',
          text: 'Use what exists, such as Europol’s centre and EMPACT, name what these lack, and ask the eight States to send people there.',
          correct: true,
          feedback: 'Yes. That was a conclusion of 2016, and both have been made stronger since.',
        },
        {
          id: 'wait-directive',
          text: 'Wait until the proposed facilitation directive is adopted, and then decide on the form of the network.',
          feedback: 'The proposal was still blocked in August 2026, and it does not create networks.',
        },
        {
          id: 'interpol-only',
          text: 'Leave it to INTERPOL, which reaches more States than the Union and has worked on this from 2015 on.',
          feedback:
            'INTERPOL is a partner for States outside the EU. It does not replace the work inside it.',
        },
      ],
      feedback: {
        correct:
          'The conclusion of 2016 still holds. In 2025 Parliament adopted a Regulation that makes Europol’s centre permanent, and EMPACT joins smuggling and trafficking for 2026–2029.',
        incorrect:
          'Amsterdam concluded: strengthen existing networks, do not set up new ones. Today these are above all Europol’s centre and EMPACT.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f1-no-border',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* A person of 19 answers a job advertisement and takes a train to another city in the same country. The employer keeps the identity card “for registration”, pays no wages and locks the staff rooms at night. The worker has never crossed a border.',
      stem: 'How do you classify the employer’s conduct for now?',
      choices: [
        {
          id: 'smuggling',
          text: 'Suspected migrant smuggling, as the worker was recruited and moved to another city for the gain of others',
          feedback:
            'Smuggling needs the illegal entry of a person into another State. This worker stayed in one country.',
        },
        {
          id: 'trafficking',
          text: 'Suspected trafficking, on the signs of deception, control and exploitation, and a referral to protection',
          correct: true,
          feedback:
            'Yes. Recruitment by a false offer, control and unpaid work point to trafficking, and no border is needed.',
        },
        {
          id: 'labour-dispute',
          text: 'A dispute about wages and working time, to be passed to the labour inspectors of that city',
          feedback:
            'Consent that somebody gains by deception does not count. Locked rooms and papers withheld are no labour dispute.',
        },
        {
          id: 'neither-crime',
          text: 'Neither of the two crimes, as no border has been crossed; look at unlawful detention',
          feedback: 'Smuggling is indeed excluded. Trafficking is not: its definition contains no border.',
        },
      ],
      feedback: {
        correct:
          'Trafficking can take place inside one country. The signs justify the suspicion and a referral to protection; proof comes later.',
        incorrect:
          'Ask about means and purpose. Deception, control and unpaid work point to trafficking, which needs no border crossing.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch1-f2-material-benefit',
      objective: 'lo1-1',
      page: 'ch1-un-definition',
      finalOnly: true,
      scenario:
        '*Fictional cases.* Five people each helped somebody to enter a State without the visa that it requires. You look only at the benefit element in Art. 3(a) of the UN Protocol.',
      stem: 'Who acted for a financial or other material benefit?',
      choices: [
        {
          id: 'debt-cancelled',
          text: 'A driver whose own debt to the organiser is reduced after the trip',
          correct: true,
          feedback:
            'Right. A reduced debt is a material benefit. How free the driver was is a separate question, and one to ask.',
        },
        {
          id: 'unpaid-work',
          text: 'An organiser for whom the person must work without pay afterwards',
          correct: true,
          feedback: 'Right. Labour is a material benefit. It is also an indicator of trafficking.',
        },
        {
          id: 'relative-pays',
          text: 'A broker whose brother is paid by a relative of the person',
          correct: true,
          feedback: 'Right. “Directly or indirectly” covers payments by and to third persons.',
        },
        {
          id: 'sister-drives',
          text: 'A sister who takes her brother along and refuses his money for the fuel',
          feedback:
            'Family help without gain has no benefit in the sense of the Protocol. Other law may still apply.',
        },
        {
          id: 'shelter-helper',
          text: 'A volunteer who leads an exhausted family over a pass to a shelter, unpaid',
          feedback:
            'Humanitarian help without gain has no benefit in the sense of the Protocol. Do not start from suspicion.',
        },
      ],
      feedback: {
        correct:
          'Right: debt, labour and payments through others all count. The two who sought no gain are outside the UN definition; EU and national law must be checked separately.',
        partial:
          'Partly right. A benefit can be something other than cash and can pass through third persons. Where nobody seeks a gain, the element is missing.',
        incorrect:
          'Look for a gain in any form: money, labour or the end of a debt, also through third persons. Family or humanitarian help without gain does not meet the element.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f4-turning-point',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* A woman paid for her journey to State C and wanted to come. After six weeks she reports: the price has doubled, she cleans without wages “until it is paid”, and the organiser has her passport.',
      stem: 'Your file says “smuggling”. What do you do with it?',
      choices: [
        {
          id: 'leave',
          text: 'Leave it: she agreed to the journey and to the price, so the offence is complete and known.',
          feedback: 'Consent to a journey is not consent to exploitation. New facts change the picture.',
        },
        {
          id: 'two-lines',
          text: 'Add trafficking as a second line, and refer her to the protection service today.',
          correct: true,
          feedback:
            'Yes. The conduct after arrival is what counts, and protection does not wait for the label.',
        },
        {
          id: 'replace',
          text: 'Replace it by “trafficking” and treat the earlier journey as closed and without interest.',
          feedback: 'Who brought her in still matters: the two lines may lead to the same people.',
        },
        {
          id: 'civil',
          text: 'Advise her to claim the wages in court, and ask her to come back with the judgment.',
          feedback: 'A claim for wages leaves her under the control of the organiser. Protect her first.',
        },
      ],
      feedback: {
        correct:
          'Growing debt, unpaid work and papers taken away are indicators. The referral goes through the formal mechanism [@anti-trafficking-directive-2024-1712].',
        incorrect:
          'A case can begin as smuggling and become trafficking. Keep both lines, and refer her through the formal mechanism now [@anti-trafficking-directive-2024-1712].',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch1-f5-plain-smuggling',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      finalOnly: true,
      scenario:
        '*A fictional case.* Four brothers paid a facilitator in advance and were driven across a border at night. He left them at a station, and they heard no more of him. They work lawfully for an uncle now.',
      stem: 'Which features here speak for smuggling and against trafficking?',
      choices: [
        {
          id: 'agreed',
          text: 'They agreed to the journey and to its price',
          correct: true,
          feedback: 'Right. Nothing shows force, deception or pressure.',
        },
        {
          id: 'tie-ended',
          text: 'The tie ended on arrival',
          correct: true,
          feedback: 'Right. There is no later control and no debt.',
        },
        {
          id: 'profit-crossing',
          text: 'The gain came from the crossing',
          correct: true,
          feedback: 'Right. In trafficking it would come from exploitation.',
        },
        {
          id: 'night',
          text: 'They crossed the border at night, out of sight of the patrol',
          feedback: 'The hour of the day belongs to neither definition.',
        },
        {
          id: 'work',
          text: 'They are grown men who have found work with a relative',
          feedback: 'Men with work can be victims of trafficking as well. Ask how the work came about.',
        },
      ],
      feedback: {
        correct: 'All three. A plainly paid facilitator without a debt is the ordinary case of smuggling.',
        partial: 'Partly right. Compare consent, source of profit and what happened after arrival.',
        incorrect:
          'Three criteria decide here: they agreed, the tie ended on arrival, and the profit came from the crossing.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f6-order-at-scene',
      objective: 'lo1-5',
      page: 'ch1-people-first',
      finalOnly: true,
      floor: true,
      scenario:
        'You stop a van at night. Eight people sit in it. A man shouts that the driver must not get away. A girl of about twelve sits apart and does not look up. One passenger breathes with difficulty.',
      stem: 'In which order do you act with the three who are free?',
      choices: [
        {
          id: 'driver-first',
          text: 'Hold the driver with the three of you, then look after the passenger, then the girl',
          feedback: 'One officer can hold the driver. Breath cannot wait.',
        },
        {
          id: 'breath-girl-role',
          text: 'Help the passenger breathe and call a doctor, take the girl aside, then settle who is who',
          correct: true,
          feedback: 'Yes: safety, protection, role. The driver is held by one of you meanwhile.',
        },
        {
          id: 'papers-first',
          text: 'Check the papers of the eight, and treat as children those who can show that they are',
          feedback: 'Papers tell you about roles. A person who looks twelve is treated as a child for now.',
        },
        {
          id: 'witness-first',
          text: 'Hear the man who shouts while he is willing to speak, and call a doctor for the others',
          feedback: 'He may be your best witness, in ten minutes. First see to breath and child.',
        },
      ],
      feedback: {
        correct:
          'Safety, protection, role: in this order. It follows from the purposes of the Protocol, which ask States to safeguard life and to protect people from violence [@un-smuggling-protocol].',
        incorrect:
          'First who is in danger, then who needs protection, then who is what in the case. Rescue and care come before every question.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f7-not-liable',
      objective: 'lo1-1',
      page: 'ch1-people-first',
      finalOnly: true,
      floor: true,
      scenario:
        'A colleague drafts charges against five passengers of a lorry: “aiding smuggling by paying for it”. One of them also used a stolen credit card on the way.',
      stem: 'As prosecutor you look at the draft. What remains of it?',
      choices: [
        {
          id: 'both',
          text: 'Both counts for the one with the card, and the first count for the other four',
          feedback: 'The first count punishes people for having been smuggled. It falls for all of them.',
        },
        {
          id: 'card-only',
          text: 'The count about the card, once it is clear that he was not made to use it',
          correct: true,
          feedback: 'Yes. It concerns what he did, not that he was smuggled.',
        },
        {
          id: 'nothing',
          text: 'Neither count, as smuggled people are free from punishment for acts on the journey',
          feedback:
            'Art. 5 covers having been smuggled. Other offences follow other law, with its safeguards.',
        },
        {
          id: 'fine',
          text: 'A fine for each of the five, as payment for the journey supported the organisation',
          feedback: 'Paying for one’s own journey does not make an accomplice under the Protocol.',
        },
      ],
      feedback: {
        correct:
          'Ask for each charge: is it about what the person did, or about having been smuggled [@un-smuggling-protocol, Art. 5]? Then ask whether the person was compelled.',
        incorrect:
          'Migrants are not liable for having been the object of smuggling [@un-smuggling-protocol, Art. 5]. What a person did besides is judged by itself.',
      },
    },
    {
      type: 'numeric',
      id: 'ch1-f8-detections-change',
      objective: 'lo1-3',
      page: 'ch1-figures',
      finalOnly: true,
      kind: 'calculation',
      stem: 'A fictional region detected 48 000 irregular crossings in one year and 36 000 in the next. By how many per cent did detections fall? Give a whole number.',
      answer: 25,
      unit: 'per cent fewer detections',
      mistakes: [
        {
          answer: 33,
          feedback: 'You divided the difference by the later year. The earlier year is the base.',
        },
        { answer: 75, feedback: 'That is what is left. The fall is the rest up to 100.' },
        { answer: 12, feedback: 'That is the difference in thousands. Divide it by 48.' },
      ],
      feedback: {
        correct:
          'Right: 12 000 of 48 000 are 25 %. It says how many events were detected, and says nothing of danger or of undetected crossings.',
        incorrect: 'The difference is 12 000. Divided by the earlier year, 48 000, that is 25 %.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f9-three-numbers',
      objective: 'lo1-3',
      page: 'ch1-figures',
      finalOnly: true,
      scenario:
        'In court the defence says: “For 2015 the authorities name 1.82 million, 1.0 million and ‘more than one million’. They do not know what they are talking about.” You are asked to answer in one sentence.',
      stem: 'Which answer do you give?',
      choices: [
        {
          id: 'average',
          text: 'The three are estimates of the same number, and the truth lies somewhere near the middle.',
          feedback: 'They are not estimates of one number. An average of them would mean nothing.',
        },
        {
          id: 'different-things',
          text: 'They count different things: detections at borders, people who came, and arrivals by sea.',
          correct: true,
          feedback: 'Yes. A detection is an event, and one person can cause several.',
        },
        {
          id: 'error',
          text: 'The highest was a counting error that the agency withdrew when it saw the other two.',
          feedback: 'It was not withdrawn. Frontex itself explained that many people were counted twice.',
        },
        {
          id: 'later-better',
          text: 'The number that was published last is the valid one, and the others were provisional.',
          feedback: 'They differ by what is counted, not by when they were published.',
        },
      ],
      feedback: {
        correct:
          'Unit, place, period and counter explain the difference. Many people were detected twice, in Greece and in the Western Balkans.',
        incorrect:
          'Look at what each counter counted: detections at borders, people who reached the EU, arrivals by sea. The numbers do not contradict each other.',
      },
    },
    {
      type: 'highlight',
      id: 'ch1-f10-bulletin',
      objective: 'lo1-3',
      page: 'ch1-figures',
      finalOnly: true,
      kind: 'case',
      stem: 'A colleague has drafted four sentences for a bulletin. Mark those that say more than the figures can carry.',
      text: '{frontex: In 2025 Frontex counted 26 % fewer detections at the external borders than in 2024.} {fewer-people: About a quarter fewer people therefore paid a smuggler.} {iom: IOM recorded deaths in the first eight weeks of 2026 that were more than twice those of the same weeks of 2025.} {year-trend: The year 2026 will be the deadliest for a decade.}',
      passages: [
        { id: 'frontex', feedback: 'Unit, place, period and counter are named. It can stay.' },
        {
          id: 'fewer-people',
          correct: true,
          feedback: 'Detections are events, and nothing here counts payments.',
        },
        { id: 'iom', feedback: 'It says what was recorded, by whom and when. It can stay.' },
        { id: 'year-trend', correct: true, feedback: 'Eight weeks make no trend for a year.' },
      ],
      feedback: {
        correct: 'Both. The other two sentences are cards quoted whole.',
        partial: 'One is right. Look for what is concluded rather than counted.',
        incorrect:
          'Two sentences conclude more than was counted: that fewer people paid, and what the whole year will bring.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f11-priorities-2026',
      objective: 'lo1-4',
      page: 'ch1-eu-response',
      finalOnly: true,
      scenario:
        'You plan the work of your unit for 2026–2029. So far one team does smuggling and another trafficking. They use separate reports and do not share their lists of telephone numbers.',
      stem: 'Which change follows most directly from the EU’s joint work?',
      choices: [
        {
          id: 'separate',
          text: 'Keep the two teams apart, as the two crimes have different elements and different victims.',
          feedback: 'In law they stay apart. In operations they are one EMPACT priority from 2026 on.',
        },
        {
          id: 'plan-together',
          text: 'Plan both lines together, as EMPACT does, and join the lists of numbers where lawful.',
          correct: true,
          feedback: 'Yes. For 2026–2029 the two are one priority.',
        },
        {
          id: 'strategy-power',
          text: 'Use the new powers that the Strategy of January 2026 gives to officers of both teams.',
          feedback: 'A strategy gives the political line. It gives an officer no new power.',
        },
        {
          id: 'europol-leads',
          text: 'Pass both lines to Europol’s permanent centre, which now leads the investigations.',
          feedback: 'The centre supports and joins the pieces. The investigations stay with the States.',
        },
      ],
      feedback: {
        correct:
          'Until 2025 they were two priorities; for 2026–2029 they are one [@empact-priorities-2025]. Shared numbers are where the two lines meet.',
        incorrect:
          'EMPACT treats smuggling and trafficking as one priority for 2026–2029 [@empact-priorities-2025]. Plan and share accordingly.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch1-f12-policy-to-practice',
      objective: 'lo1-4',
      page: 'ch1-eu-response',
      finalOnly: true,
      stem: 'How did the answer of 2015–2017 grow? Put the steps in order, the earliest first.',
      items: [
        { id: 'agenda', text: 'Smuggling becomes a priority in the Agenda on Migration' },
        { id: 'plan', text: 'The Action Plan gives it four aims' },
        { id: 'amsterdam', text: 'Experts in Amsterdam agree on working across disciplines' },
        { id: 'centre', text: 'Europol opens a centre for migrant smuggling' },
        { id: 'kyiv', text: 'Eastern partners meet in Kyiv on prevention' },
      ],
      feedback: {
        correct:
          'Right: from policy (May 2015) over the conference (January 2016) and the centre (February 2016) to the partners (October 2017).',
        partial: 'Some are in place. Policy came first; the centre opened a month after the conference.',
        incorrect:
          'Policy in May 2015, the Agenda before the Plan; Amsterdam in January and the centre in February 2016; Kyiv in October 2017.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f13-own-role-judge',
      objective: 'lo1-5',
      page: 'ch1-welcome',
      finalOnly: true,
      scenario:
        'A judge on duty is asked at 22:00 to authorise the search of a flat in which migrants may be held. The application names the address, one telephone number and “network activity”.',
      stem: 'Which question is the judge’s own?',
      choices: [
        {
          id: 'organiser',
          text: 'Who organises the network, and which other flats does it use in this city?',
          feedback: 'That is for the investigators, before and after the search.',
        },
        {
          id: 'necessary',
          text: 'Which facts make this search lawful and necessary tonight?',
          correct: true,
          feedback: 'Yes. “Network activity” is no fact. People in danger would be one.',
        },
        {
          id: 'resources',
          text: 'Does the unit have the staff to search tonight, and who takes over tomorrow?',
          feedback: 'That is for decision makers. The judge looks at law, need and proof.',
        },
        {
          id: 'charge',
          text: 'Which offence will be charged, and which evidence does the indictment still lack?',
          feedback: 'The prosecutor asks this. For the search, grounds are needed, not a full charge.',
        },
      ],
      feedback: {
        correct:
          'Is it lawful, necessary and proved? What others must supply for that answer is part of their roles.',
        incorrect:
          'Each profession brings its question. The judge asks whether the measure is lawful and necessary on the facts before the court.',
      },
    },
  ],
});
