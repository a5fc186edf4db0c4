import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch1-quiz',
  title: 'Check chapter 1',
  introduction:
    'Ten questions on the words, the figures and the policy of this chapter. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  questions: [
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q01-un-element',
      objective: 'lo1-1',
      page: 'ch1-un-definition',
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
      type: 'true-false',
      id: 'ch1-q03-no-change',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      stem: '“Once an operation starts as smuggling, it cannot become trafficking.”',
      answer: false,
      feedback: {
        true: 'The statement is false. The two crimes can overlap. A person who agreed to a journey may be exploited on the way or after arrival. Check your classification whenever new facts come in.',
        false:
          'Right, the statement is false. The two crimes can overlap. Classify again when a new fact appears, such as a growing debt or papers taken away.',
      },
    },
    {
      type: 'matching',
      id: 'ch1-q04-which-crime',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
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
          'Some pairs are right. Look again at abuse, which occurs in both crimes, and at the border, which only smuggling needs.',
        incorrect:
          'Start with the source of profit: the crossing in smuggling, exploitation in trafficking. Then ask which crime needs a border. Abuse can occur in both.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch1-q05-policy-order',
      objective: 'lo1-4',
      page: 'ch1-eu-response',
      stem: 'Put these steps of 2015–2017 in order, the earliest first.',
      items: [
        { id: 'agenda-migration', text: 'European Agenda on Migration' },
        { id: 'action-plan', text: 'EU Action Plan against migrant smuggling' },
        { id: 'forum-one', text: 'First INTERPOL–Europol Operational Forum' },
        { id: 'amsterdam', text: 'Amsterdam conference on migrant smuggling' },
        { id: 'forum-two', text: 'Second INTERPOL–Europol Operational Forum' },
        { id: 'chisinau', text: 'Expert meeting in Chișinău' },
        { id: 'kyiv', text: 'Expert meeting in Kyiv' },
      ],
      feedback: {
        correct:
          'Right: policy in May 2015, operational work from October 2015, and meetings in Amsterdam (January 2016), Chișinău (April 2016) and Kyiv (October 2017).',
        partial:
          'Some steps are in place. Policy came first, in May 2015. The two forums of October 2015 and February 2016 stand on either side of the Amsterdam conference of January 2016.',
        incorrect:
          'Begin with the two policy texts of May 2015, the Agenda before the Action Plan. Then follow the first forum (October 2015), Amsterdam (January 2016), the second forum (February 2016), Chișinău (April 2016) and Kyiv (October 2017).',
      },
    },
    {
      type: 'fill-in',
      id: 'ch1-q06-illegal-entry',
      objective: 'lo1-1',
      page: 'ch1-un-definition',
      stem: 'Complete the definition of “illegal entry” in Art. 3(b) of the Smuggling of Migrants Protocol.',
      text: '“… crossing borders without complying with the necessary {first-word} for legal entry into the {second-word} State”',
      blanks: [
        {
          id: 'first-word',
          label: 'first missing word: what a person must comply with',
          accepted: ['requirements', 'requirement'],
        },
        {
          id: 'second-word',
          label: 'second missing word: which State',
          accepted: ['receiving'],
        },
      ],
      mistakes: [
        {
          answer: 'documents',
          feedback:
            'The Protocol is wider. Missing documents are only one way of not meeting the requirements.',
        },
        {
          answer: 'conditions',
          feedback: 'The meaning is close, but the Protocol says “requirements”.',
        },
        {
          answer: 'sending',
          feedback:
            'What counts are the rules of the State into which the person enters: the receiving State.',
        },
        {
          answer: 'destination',
          feedback: 'The Protocol says “receiving”. A transit State can also be the State that is entered.',
        },
      ],
      feedback: {
        correct:
          'Right. The definition looks at what the receiving State requires, and papers are only one part of that.',
        partial:
          'One word is right. The person does not comply with the *requirements* of the *receiving* State.',
        incorrect:
          'The missing words are “requirements” and “receiving”. Not having the right papers is only one way of not meeting the requirements.',
      },
    },
    {
      type: 'numeric',
      id: 'ch1-q07-deaths-ratio',
      objective: 'lo1-3',
      page: 'ch1-figures',
      stem: 'For 2015 the International Organization for Migration (IOM) counted 1 003 124 arrivals by sea and recorded 3 771 deaths. How many recorded deaths is that for every 1 000 arrivals? Give one decimal.',
      answer: 3.8,
      accept: { min: 3.75, max: 3.8 },
      unit: 'recorded deaths per 1 000 arrivals by sea',
      mistakes: [
        {
          answer: 0.4,
          feedback: 'That is the value per 100 arrivals, in other words per cent. Multiply by ten.',
        },
        { answer: 37.6, feedback: 'That is the value per 10 000 arrivals. Divide by ten.' },
        {
          answer: 0.38,
          feedback: 'That is the value per 100 arrivals, in other words per cent. Multiply by ten.',
        },
        {
          answer: 266,
          feedback: 'You divided arrivals by deaths. Divide deaths by arrivals, then multiply by 1 000.',
        },
      ],
      feedback: {
        correct:
          'Right: 3 771 divided by 1 003 124, times 1 000, is about 3.8. Use such a ratio with care. Some deaths are never recorded, and not every route is counted.',
        incorrect:
          'Divide 3 771 by 1 003 124 and multiply by 1 000: about 3.8. It is only a rough ratio, because some deaths are never recorded and not every route is counted.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-q08-first-step',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      scenario:
        '*Operation BEACON, a fictional case.* In Osterfeld, labour inspectors find seven people who work without contracts. All seven say that they owe money to the person who brought them. That person is on the premises. The inspectors ask you what to do.',
      stem: 'What is your first step?',
      choices: [
        {
          id: 'start-return',
          text: 'Record all seven as smuggled migrants and start the return procedure at once.',
          feedback:
            'You would decide before you know. Possible victims and witnesses would leave without having been heard.',
        },
        {
          id: 'needs-indicators',
          text: 'Look after needs, separate them from the organiser, and check for indicators of trafficking.',
          correct: true,
          feedback:
            'Yes. Safety and free speech come first; the offence is decided on the facts that follow.',
        },
        {
          id: 'accomplices',
          text: 'Treat all seven as accomplices, because they paid or promised to pay for the journey.',
          feedback:
            'Under the UN Protocol, migrants are not liable to prosecution for having been smuggled. Paying for one’s own journey does not turn them into accomplices.',
        },
        {
          id: 'labour-only',
          text: 'Leave it to the inspectors and close the police file as a matter of labour law.',
          feedback: 'Undeclared work may be one part of the case. The common debt points to something more.',
        },
      ],
      feedback: {
        correct:
          'Debt is an indicator, not proof. It opens the question of trafficking. Chapter 2 goes on from here.',
        incorrect:
          'First look after needs and separate the workers from the organiser. Then check for indicators of trafficking before you decide on the offence. Debt opens the question and does not answer it.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch1-q09-linked-crimes',
      objective: 'lo1-3',
      page: 'ch1-linked-crimes',
      stem: 'Which crimes do INTERPOL (2016) and IOM (about 2011) link to migrant smuggling?',
      choices: [
        {
          id: 'trafficking',
          text: 'Trafficking in human beings',
          correct: true,
          feedback: 'Right, both sources name it. It is the line that concerns people and power.',
        },
        {
          id: 'corruption',
          text: 'Corruption of officials and others',
          correct: true,
          feedback: 'Right, both sources name corruption.',
        },
        {
          id: 'money',
          text: 'Money laundering and illicit money flows',
          correct: true,
          feedback: 'Right. IOM speaks of money laundering and INTERPOL of illicit money flows.',
        },
        {
          id: 'documents',
          text: 'Identity and travel-document fraud',
          correct: true,
          feedback: 'Right. IOM names identity fraud and INTERPOL fraudulent travel documents.',
        },
        {
          id: 'wildlife',
          text: 'Trade in protected wildlife',
          feedback: 'It is an international crime too, but neither source links it to smuggling.',
        },
        {
          id: 'ransomware',
          text: 'Attacks with ransomware',
          feedback: 'Smugglers use the internet, but neither source names this crime.',
        },
        {
          id: 'art-theft',
          text: 'Theft of works of art',
          feedback: 'Neither source names it.',
        },
      ],
      feedback: {
        correct: 'All four. They are companion crimes, and at the same time four lines of enquiry.',
        partial:
          'Not complete, or one too many. The sources link four: people, money, documents and corruption.',
        incorrect:
          'The sources name trafficking, corruption, money laundering with illicit money flows, and identity and document fraud. Use them as four lines of enquiry.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch1-q10-target-group',
      objective: 'lo1-5',
      page: 'ch1-welcome',
      stem: 'For whom is this module written?',
      choices: [
        {
          id: 'investigators',
          text: 'Criminal investigators',
          correct: true,
          feedback: 'Right. They ask who organised the journey, and what proves it.',
        },
        {
          id: 'border-managers',
          text: 'Managers at the external borders',
          correct: true,
          feedback: 'Right. They often see the first sign: a traveller, a document, a vehicle.',
        },
        {
          id: 'judiciary',
          text: 'Judges and prosecutors',
          correct: true,
          feedback: 'Right. Look for the notes for prosecutors and judges in the chapters.',
        },
        {
          id: 'decision-makers',
          text: 'Decision makers in the authorities',
          correct: true,
          feedback: 'Right. They set priorities and decide on staff and agreements.',
        },
        {
          id: 'transport-firms',
          text: 'Staff of transport companies',
          feedback: 'Private partners are a topic of chapter 8. They are not the audience.',
        },
        {
          id: 'asylum-applicants',
          text: 'Applicants for asylum',
          feedback: 'Their rights matter on many pages, but the module is written for professionals.',
        },
        {
          id: 'journalists',
          text: 'Journalists who cover migration',
          feedback: 'The module is training for law enforcement and the judiciary.',
        },
      ],
      feedback: {
        correct:
          'Right: four groups from law enforcement and the judiciary. Find yours, and know what the others need from you.',
        partial:
          'Not quite complete. Think of law enforcement and the judiciary, from the border to the court.',
        incorrect:
          'The module addresses investigators, managers at the external borders, decision makers, and judges and prosecutors. Companies are partners and a topic of chapter 8.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch1-f1-no-border',
      objective: 'lo1-2',
      page: 'ch1-smuggling-trafficking',
      finalOnly: true,
      scenario:
        '*A fictional case.* J., aged 19, answers a job advertisement and takes a train to another city in the same country. The employer keeps J.’s identity card “for registration”, pays no wages and locks the staff rooms at night. J. has never crossed a border.',
      stem: 'How do you classify the employer’s conduct for now?',
      choices: [
        {
          id: 'smuggling',
          text: 'Suspected migrant smuggling, because J. was recruited and moved for gain',
          feedback:
            'Smuggling needs the illegal entry of a person into another State. J. stayed in one country.',
        },
        {
          id: 'trafficking',
          text: 'Suspected trafficking, because there are signs of deception, control and exploitation',
          correct: true,
          feedback:
            'Yes. Recruitment by a false offer, control and unpaid work point to trafficking, and no border is needed.',
        },
        {
          id: 'labour-dispute',
          text: 'A labour dispute about wages, because J. accepted the job offer freely',
          feedback:
            'Consent that somebody gains by deception does not count. Locked rooms and papers withheld are no labour dispute.',
        },
        {
          id: 'neither-crime',
          text: 'Neither smuggling nor trafficking, because no border was crossed by J.',
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
          text: 'A sister who takes her brother along and asks for nothing',
          feedback:
            'Family help without gain has no benefit in the sense of the Protocol. Other law may still apply.',
        },
        {
          id: 'shelter-helper',
          text: 'A helper who leads an exhausted family to a shelter unpaid',
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
      type: 'matching',
      id: 'ch1-f3-three-ps',
      objective: 'lo1-4',
      page: 'ch1-eu-response',
      finalOnly: true,
      stem: 'The multidisciplinary approach was summed up in three Ps at the 2016 Amsterdam conference. Match each measure to its P.',
      sources: [
        { id: 'risk-campaign', text: 'Tell people about the risks before they leave', target: 'prevention' },
        { id: 'root-causes', text: 'Work on causes with countries of origin', target: 'prevention' },
        { id: 'rescue-care', text: 'Rescue people and give medical care', target: 'protection' },
        { id: 'find-victims', text: 'Find victims of trafficking among arrivals', target: 'protection' },
        { id: 'follow-money', text: 'Trace the money of the organisers', target: 'prosecution' },
        { id: 'share-evidence', text: 'Share evidence with another State', target: 'prosecution' },
      ],
      targets: [
        { id: 'prevention', text: 'Prevention' },
        { id: 'protection', text: 'Protection' },
        { id: 'prosecution', text: 'Prosecution' },
      ],
      feedback: {
        correct: 'All right. The three Ps belong together: a case that has only one of them is not finished.',
        partial:
          'Some are right. Ask what each measure serves first: to stop smuggling before it happens, to help the person, or to bring organisers to court.',
        incorrect:
          'Prevention acts before the journey, protection helps the person, and prosecution aims at the organisers and their money. Match each measure by what it serves first.',
      },
    },
  ],
});
