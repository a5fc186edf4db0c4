import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch4-quiz',
  title: 'Check chapter 4',
  introduction:
    'Ten questions on online traces, lawful enquiries, electronic evidence, platforms and data analysis. You may repeat this check as often as you like. All cases are invented.',
  questions: [
    {
      type: 'choice',
      id: 'ch4-q01-travel-agency',
      objective: 'lo4-1',
      stem: 'To what did INTERPOL (2016) compare the way in which organised networks use social media?',
      page: 'ch4-travel-agency',
      select: 'single',
      choices: [
        {
          id: 'travel-agency',
          text: 'To a lawful travel agency that advertises',
          correct: true,
          feedback: 'Right: the networks advertise and try to win clients, in a professional way.',
        },
        {
          id: 'secret-society',
          text: 'To a secret society that avoids the public',
          feedback:
            'They hide their identity, but they need the public: without an audience there are no clients.',
        },
        {
          id: 'charity',
          text: 'To a charity that offers help without gain',
          feedback:
            'Some people see smugglers as helpers. INTERPOL describes organised networks that work for profit.',
        },
        {
          id: 'courier-firm',
          text: 'To a courier firm that delivers to the door',
          feedback:
            'The comparison is about advertising, not about transport. It also treats people as parcels.',
        },
      ],
      feedback: {
        correct: 'Advertising is professional. Expect offers that look fair and lawful.',
        incorrect:
          'Think of the purpose of social media here: to advertise a journey and to attract people, like a lawful travel agency. Expect offers that look fair.',
      },
    },
    {
      type: 'matching',
      id: 'ch4-q02-screen-lifeline',
      objective: 'lo4-2',
      stem: 'INTERPOL (2016) described technology as a screen and as a lifeline. Sort the five examples as INTERPOL did.',
      page: 'ch4-screen-lifeline',
      sources: [
        { id: 'false-names', text: 'False names on accounts', target: 'screen' },
        { id: 'gps', text: 'Satellite positioning (GPS)', target: 'lifeline' },
        { id: 'sim-cards', text: 'Changed SIM cards', target: 'screen' },
        { id: 'live-risks', text: 'Live information on risks', target: 'lifeline' },
        { id: 'family', text: 'Contact with the family', target: 'lifeline' },
      ],
      targets: [
        { id: 'screen', text: 'Screen for smugglers' },
        { id: 'lifeline', text: 'Lifeline for migrants' },
      ],
      feedback: {
        correct:
          'All five are right. The same phone can be evidence and lifeline, so think of both before you take it.',
        partial:
          'Some pairs are right. Ask for each example: does it hide a suspect, or does it help a person on the way?',
        incorrect:
          'False names and changed SIM cards hide a suspect. Position, live information and family contact help a person on the way.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch4-q03-online-steps',
      objective: 'lo4-3',
      stem: 'Put the steps of a lawful online enquiry in order, the first step on top.',
      page: 'ch4-lawful-path',
      items: [
        { id: 'purpose-basis', text: 'Fix purpose and legal basis' },
        { id: 'observe', text: 'Observe public content without contact' },
        { id: 'capture', text: 'Capture with a full record' },
        { id: 'preserve', text: 'Request preservation' },
        { id: 'produce', text: 'Request production' },
        { id: 'analyse-disclose', text: 'Analyse and disclose' },
      ],
      feedback: {
        correct:
          'Right. Preserve before you ask for the data: they can disappear while you wait for an answer.',
        partial:
          'Part of the order is right. Nothing happens before purpose and legal basis, and preservation stands before production.',
        incorrect:
          'Start with purpose and legal basis. Then look, capture, have the data kept, ask for them, and only then analyse and disclose.',
      },
    },
    {
      type: 'choice',
      id: 'ch4-q04-capture-record',
      objective: 'lo4-3',
      stem: 'You capture a public post. What belongs in the capture record?',
      page: 'ch4-lawful-path',
      select: 'multiple',
      choices: [
        {
          id: 'time-zone',
          text: 'Date, time and time zone',
          correct: true,
          feedback: 'Right: without the time zone the same post can seem to have two times.',
        },
        {
          id: 'url-account',
          text: 'Web address and account identifier',
          correct: true,
          feedback: 'Right: the shown name can change, the identifier usually stays.',
        },
        {
          id: 'hash',
          text: 'Hash value of the saved file',
          correct: true,
          feedback: 'Right: it shows later that nobody has changed the file.',
        },
        {
          id: 'officer-name',
          text: 'Name of the capturing officer',
          correct: true,
          feedback: 'Right: a court may want to hear how the capture was made.',
        },
        {
          id: 'likes-guilt',
          text: 'Number of likes as proof of guilt',
          feedback: 'Likes may show reach. They prove no guilt, neither of the author nor of the readers.',
        },
        {
          id: 'private-account',
          text: 'Your private account as a contact',
          feedback:
            'A private account has no place in an enquiry. Use service equipment and service accounts only.',
        },
        {
          id: 'opinion',
          text: 'Your opinion of the author',
          feedback:
            'The record contains facts. Your assessment belongs in the analysis and must be marked as such.',
        },
      ],
      feedback: {
        correct: 'Another person can now repeat and verify what you did.',
        partial:
          'You have part of it. Test each entry: does it help another person to repeat and verify the capture?',
        incorrect:
          'A record holds facts that let another person repeat and verify the capture: when, where, what, who.',
      },
    },
    {
      type: 'true-false',
      id: 'ch4-q05-refer-always',
      objective: 'lo4-4',
      stem: '“Every smuggling advertisement should be referred for removal as soon as it is seen.”',
      page: 'ch4-referral',
      answer: false,
      feedback: {
        true: 'Referral helps, but not blindly. Record the post, then ask the investigating unit and Europol: a removal may destroy a lead. Only danger to life does not wait.',
        false:
          'Right. Record first, then ask the investigating unit and Europol, because a removal may destroy a lead. If life is in danger, act at once.',
      },
    },
    {
      type: 'choice',
      id: 'ch4-q06-dsa-article-18',
      objective: 'lo4-4',
      stem: 'Which duty do hosting providers have under Art. 18 of the Digital Services Act?',
      page: 'ch4-referral',
      select: 'single',
      choices: [
        {
          id: 'report-threat',
          text: 'To tell the authorities promptly of a suspected crime that threatens life or safety',
          correct: true,
          feedback:
            'Right: what the provider has learned must make it suspect such a crime. Then it informs the Member States concerned.',
        },
        {
          id: 'monitor-all',
          text: 'To monitor all content that users upload and to search it for signs of serious crime',
          feedback: 'The DSA excludes a general duty to monitor (Art. 8).',
        },
        {
          id: 'keep-ten-years',
          text: 'To keep all user data for ten years in case an investigating authority needs them',
          feedback: 'Art. 18 says nothing of the kind. For keeping data in a case, use a preservation order.',
        },
        {
          id: 'block-country',
          text: 'To block all accounts in a country from which many people travel irregularly',
          feedback:
            'Such a measure would hit everybody and discriminate. Art. 18 is about a concrete suspicion.',
        },
      ],
      feedback: {
        correct: 'The duty rests on what the provider has learned. There is no general duty to monitor.',
        incorrect:
          'Art. 18 is about threats to life or safety that the provider learns of. There is no general duty to monitor.',
      },
    },
    {
      type: 'numeric',
      id: 'ch4-q07-production-days',
      objective: 'lo4-4',
      stem: 'Under the e-Evidence Regulation, Regulation (EU) 2023/1543, within how many days must a provider normally answer a European Production Order?',
      page: 'ch4-e-evidence',
      answer: 10,
      unit: 'days',
      mistakes: [
        {
          answer: 8,
          feedback: 'Eight is right for emergencies, but it means hours, not days.',
        },
        {
          answer: 30,
          feedback:
            'Thirty days is the time to recognise a European Investigation Order. It is also the extension of a preservation.',
        },
        {
          answer: 60,
          feedback:
            'Sixty days is how long a European Preservation Order keeps the data before any extension.',
        },
        {
          answer: 90,
          feedback:
            'Ninety days is the time to carry out a European Investigation Order after it was recognised.',
        },
      ],
      feedback: {
        correct:
          'Right: 10 days, and 8 hours in an emergency. The Regulation has applied since 18 August 2026.',
        incorrect:
          'The provider has 10 days, and 8 hours in an emergency: Regulation (EU) 2023/1543, Art. 10, in application since 18 August 2026.',
      },
    },
    {
      type: 'fill-in',
      id: 'ch4-q08-redirection',
      objective: 'lo4-5',
      stem: 'In January 2016 a workshop of the Amsterdam conference had ideas for counter-narratives on social media. Complete the sentence with one word.',
      text: 'One idea was a pop-up window; another was an automatic {technique} that leads readers of an offer to a site on the dangers of the journey.',
      page: 'ch4-counter-narratives',
      blanks: [
        {
          id: 'technique',
          label: 'missing word after “automatic”',
          accepted: [
            'redirection',
            'redirect',
            'redirecting',
            're-direction',
            're-directing',
            'rerouting',
            'forwarding',
          ],
        },
      ],
      mistakes: [
        {
          answer: 'removal',
          feedback: 'A removal deletes the offer. Here the reader is led to another page.',
        },
        {
          answer: 'blocking',
          feedback: 'Blocking closes the page and offers nothing instead. Here the reader is led to facts.',
        },
        {
          answer: 'translation',
          feedback: 'A translation changes the language, not the page that the reader sees.',
        },
      ],
      feedback: {
        correct: 'Right. Such a counter-narrative has to say clearly who is speaking.',
        incorrect:
          'The word is “redirection”: the reader is led to another site. Such a counter-narrative has to say clearly who is speaking.',
      },
    },
    {
      type: 'choice',
      id: 'ch4-q09-analytics-uses',
      objective: 'lo4-5',
      stem: 'Which uses of predictive analytics fit the ideas of the 2016 conference and the law?',
      page: 'ch4-analytics',
      select: 'multiple',
      choices: [
        {
          id: 'estimate-shifts',
          text: 'Estimating shifts of movements from public, aggregated data',
          correct: true,
          feedback: 'Right: this looks at trends, not at persons.',
        },
        {
          id: 'direct-prevention',
          text: 'Deciding where prevention measures are needed most',
          correct: true,
          feedback: 'Right: the 2016 workshop wanted time to prepare such measures.',
        },
        {
          id: 'sort-case-data',
          text: 'Sorting large data sets in an open investigation',
          correct: true,
          feedback: 'Right, with a legal basis, a log and an officer who checks the result.',
        },
        {
          id: 'score-origin',
          text: 'Scoring individual asylum seekers by their origin',
          feedback: 'This discriminates, and it touches the right to asylum.',
        },
        {
          id: 'replace-decision',
          text: 'Replacing the prosecutor’s decision by the program’s result',
          feedback: 'A program may support a decision. A person takes it and answers for it.',
        },
        {
          id: 'private-chats',
          text: 'Collecting private chats without an authority’s decision',
          feedback: 'Private communication is protected. Without a legal basis it must not be collected.',
        },
      ],
      feedback: {
        correct: 'Aggregate, supervised, documented: these three words describe a sound use.',
        partial: 'You have part of it. Ask for each use: trend or person, who decides, which legal basis?',
        incorrect:
          'Sound use is aggregate, supervised and documented. It does not score persons by origin and does not replace a decision.',
      },
    },
    {
      type: 'choice',
      id: 'ch4-q10-patrol-officer',
      objective: 'lo4-3',
      scenario:
        '*A fictional case.* A patrol officer is off duty. On a private phone the officer comes across a channel: “Family travel, safe, pay later”. It has many members and a contact number. The officer remembers a colleague’s case that may fit.',
      stem: 'What should the officer do?',
      page: 'ch4-lawful-path',
      select: 'single',
      choices: [
        {
          id: 'note-and-pass-on',
          text: 'Not interact; note address and time; inform the competent unit over a service channel',
          correct: true,
          feedback:
            'Right: the lead is safe, nobody is warned, and trained officers decide on the next step.',
        },
        {
          id: 'join-channel',
          text: 'Join as if interested in a journey; ask how and when the next group will leave',
          feedback:
            'This is undercover work without authority. It can put people at risk and make the evidence useless.',
        },
        {
          id: 'post-warning',
          text: 'Post a warning in the channel, so that readers know how dangerous the offer is',
          feedback:
            'The intention is good. But the warning alerts the author, and an officer’s message must be authorised and marked.',
        },
        {
          id: 'private-chat',
          text: 'Share a picture of it in the private chat of the shift, so that everybody knows it',
          feedback: 'Private chats are no service channel. Data get out of control, and there is no record.',
        },
      ],
      feedback: {
        correct:
          'Interaction may need undercover authority and can put people at risk. A clean note can start a case.',
        incorrect:
          'Do not interact, and do not use private channels. Note address and time, and let the competent unit capture the page.',
      },
    },
    {
      type: 'sequencing',
      id: 'ch4-f1-traces-in-order',
      objective: 'lo4-1',
      finalOnly: true,
      stem: 'An analyst has five traces from one journey. Put them in the order of the stages at which they arise, the earliest on top.',
      page: 'ch4-smartphone',
      items: [
        { id: 'public-offer', text: 'A public post offers a journey and names a contact' },
        { id: 'first-message', text: 'A first message goes to the number in the post' },
        { id: 'voice-terms', text: 'A voice message confirms the terms that were agreed' },
        { id: 'shared-position', text: 'A position is shared from a moving vehicle' },
        { id: 'arrival-review', text: 'A public comment thanks “the team” after arrival' },
      ],
      feedback: {
        correct:
          'Right: advertise, contact, negotiate, travel, give feedback. Each trace may be held by somebody else, so ask at each stage who has it.',
        partial:
          'Part of the order is right. Follow the journey: offer, contact, agreement, travel, feedback.',
        incorrect:
          'Follow the stages: somebody advertises, somebody answers, both agree, the journey takes place, and feedback reaches the next people.',
      },
    },
    {
      type: 'matching',
      id: 'ch4-f2-need-and-tool',
      objective: 'lo4-4',
      finalOnly: true,
      scenario:
        '*A fictional case.* Investigators in Member State B work on a smuggling channel. The provider has its legal representative in another Member State. Both States are bound by the e-Evidence Regulation. Nobody is in immediate danger.',
      stem: 'Match each need with the tool that fits it best.',
      page: 'ch4-e-evidence',
      sources: [
        {
          id: 'keep-chats',
          text: 'Chats must not be lost before a judge has decided on access',
          target: 'preservation',
        },
        {
          id: 'who-opened',
          text: 'The prosecutor wants to know who opened the account',
          target: 'production',
        },
        {
          id: 'copy-online',
          text: 'The case is closed; a copy of the offer is still online',
          target: 'referral',
        },
        {
          id: 'speak-inside',
          text: 'An officer is to speak with the organiser in a closed group',
          target: 'undercover',
        },
      ],
      targets: [
        { id: 'preservation', text: 'European Preservation Order' },
        { id: 'production', text: 'European Production Order' },
        { id: 'referral', text: 'Referral to the platform' },
        { id: 'undercover', text: 'Undercover work, if authorised under national law' },
      ],
      feedback: {
        correct:
          'All four are right. Keep, obtain, remove, talk: each verb has its own tool and its own authority.',
        partial: 'Some pairs are right. Look at the verb in each need: keep, know, remove or talk?',
        incorrect:
          'Preservation keeps data, production delivers them, and referral asks a platform to act. Talking with a suspect needs undercover authority.',
      },
    },
    {
      type: 'choice',
      id: 'ch4-f3-rescued-phone',
      objective: 'lo4-2',
      finalOnly: true,
      scenario:
        '*A fictional case.* Eight people were rescued from a boat last night and have seen a doctor. R., who is not a suspect, still has a phone. It may show the messages of the person who organised the crossing. R. waits for a call from a child who became separated on the way.',
      stem: 'Which steps are right?',
      page: 'ch4-screen-lifeline',
      select: 'multiple',
      choices: [
        {
          id: 'start-tracing',
          text: 'Start the search for the child, and keep R. able to receive the call',
          correct: true,
          feedback: 'Right: a separated child may be in danger. Safety comes before evidence.',
        },
        {
          id: 'check-basis',
          text: 'Check legal basis, approval and necessity before the phone is examined',
          correct: true,
          feedback:
            'Right: R. is a witness. A decision on the phone has to respect private life and data protection.',
        },
        {
          id: 'copy-return',
          text: 'Copy only the messages that the decision covers, and return the phone',
          correct: true,
          feedback: 'Right: this secures the evidence and leaves R. the lifeline.',
        },
        {
          id: 'keep-phones',
          text: 'Collect all eight phones and keep them until the end of the trial',
          feedback:
            'This is neither necessary nor proportionate. It takes the lifeline from people who are not suspects.',
        },
        {
          id: 'answer-as-r',
          text: 'Use R.’s account to write to the organiser before the trace is lost',
          feedback:
            'Writing under another person’s name is undercover work. It needs authority and can endanger R. and the child.',
        },
        {
          id: 'silent-search',
          text: 'Look through the phone while R. sleeps, and ask for a decision if it pays off',
          feedback:
            'A secret search without a legal basis breaks R.’s rights and can make the evidence useless.',
        },
      ],
      feedback: {
        correct: 'The phone is evidence and lifeline. You protected both.',
        partial:
          'You have part of it. Ask: is the child looked for, is there a legal basis, and can R. keep the contact?',
        incorrect:
          'Begin with the child and the contact. Then settle the legal basis, copy what is needed and return the phone.',
      },
    },
  ],
});
