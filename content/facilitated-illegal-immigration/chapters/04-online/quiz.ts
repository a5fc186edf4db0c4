import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch4-quiz',
  title: 'Practice questions: chapter 4',
  introduction:
    'Ten questions, drawn from fourteen, on online traces, lawful enquiries, electronic evidence, platforms and data analysis. Feedback follows every answer and leads you back to the page. Repeat the quiz as often as you like: it is for practice and does not count towards the final assessment. All cases are invented.',
  draw: 10,
  questions: [
    {
      type: 'sequencing',
      id: 'ch4-q03-online-steps',
      objective: 'lo4-3',
      page: 'ch4-lawful-path',
      kind: 'case',
      stem: 'A colleague has just told you of a page with offers of journeys. Put the steps of a lawful enquiry in order.',
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
      type: 'categorise',
      id: 'ch4-q11-stage-of-trace',
      objective: 'lo4-1',
      page: 'ch4-smartphone',
      kind: 'case',
      stem: 'Six traces from one telephone and one page. To which stage of the journey does each belong?',
      cards: [
        { id: 'picture', text: 'A post with a drawing of suitcases and a number', group: 'advertise' },
        { id: 'reposts', text: 'The same text in three public groups', group: 'advertise' },
        { id: 'voice', text: '“The two small ones travel for half”', group: 'negotiate' },
        { id: 'promise', text: '“Yes, you can pay when you are there”', group: 'negotiate' },
        { id: 'pin', text: 'A map pin, sent at 02:40', group: 'travel' },
        { id: 'warning', text: '“Do not trust this team, they left us”', group: 'feedback' },
      ],
      groups: [
        { id: 'advertise', text: 'Advertise' },
        { id: 'negotiate', text: 'Negotiate' },
        { id: 'travel', text: 'Travel' },
        { id: 'feedback', text: 'Give feedback' },
      ],
      feedback: {
        correct:
          'All six. For each stage somebody else may hold the trace: the public, the phone, a company.',
        partial:
          'Some are right. Who speaks to whom: one to many, two about terms, somebody on the way, or somebody afterwards?',
        incorrect:
          'Public offers advertise, talk about terms negotiates, a map pin belongs to the way, and praise or warnings come afterwards.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q13-before-the-bag',
      objective: 'lo4-2',
      page: 'ch4-screen-lifeline',
      floor: true,
      scenario:
        'A judge has allowed the examination of one passenger’s phone, for the chats with one number. The passenger is a witness and has a mother in hospital abroad. You stand ready with the evidence bag.',
      stem: 'What do you do first?',
      choices: [
        {
          id: 'bag',
          text: 'Bag it now, as the decision of the judge is valid from this hour and each use changes the device',
          feedback:
            'The device is secured in a minute as well. The number of the mother would be in the bag.',
        },
        {
          id: 'numbers',
          text: 'Let the passenger write down numbers and call the family, explain the decision, then take it',
          correct: true,
          feedback: 'Yes: contact and explanation first, as nothing here stands against it.',
        },
        {
          id: 'copy-all',
          text: 'Copy the whole phone on the spot and give it back at once, which leaves the passenger the lifeline',
          feedback: 'The lifeline is kept, but the decision covers one chat, not a whole private life.',
        },
        {
          id: 'later',
          text: 'Leave it for some days, until the mother is better, and ask the passenger to bring it then',
          feedback: 'Data change, and the judge’s decision is for now. A call takes five minutes.',
        },
      ],
      feedback: {
        correct:
          'The phone is evidence and lifeline. Copy what the decision covers, and give it back where you can.',
        incorrect:
          'Ask what the person needs from the phone before it goes: numbers, a call, and an explanation in a language that is understood.',
      },
    },
    {
      type: 'highlight',
      id: 'ch4-q15-capture-record',
      objective: 'lo4-3',
      page: 'ch4-lawful-path',
      kind: 'case',
      stem: 'A capture record comes to your desk. Mark the three entries that would weaken it in court.',
      text: '{time: “14 December, 10:12, UTC+1.”} {name: “Account: ‘Happy Trips’; identifier not noted.”} {hash: “Hash value of the saved file: see annex 1.”} {device: “Taken with my own phone, as the service device was in use.”} {context: “Reached through the address on the note.”} {opinion: “The author is without doubt the driver.”}',
      passages: [
        { id: 'time', feedback: 'Date, time and zone: another person can place it.' },
        { id: 'name', correct: true, feedback: 'The shown name can change. The identifier is what stays.' },
        { id: 'hash', feedback: 'It shows later whether somebody has changed the file.' },
        {
          id: 'device',
          correct: true,
          feedback: 'Service equipment and accounts only. Now a private phone is part of the case.',
        },
        { id: 'context', feedback: 'How you came to the page belongs in the record.' },
        {
          id: 'opinion',
          correct: true,
          feedback: 'A record holds facts. A conclusion belongs in the analysis, with its reasons.',
        },
      ],
      feedback: {
        correct: 'All three. The rest lets another person repeat and check your steps.',
        partial: 'Part of it. Test each entry: can another person repeat and verify it?',
        incorrect:
          'A missing identifier, a private phone and an opinion weaken the record. Time, hash value and context make it strong.',
      },
    },
    {
      type: 'true-false',
      id: 'ch4-q17-follow',
      objective: 'lo4-3',
      page: 'ch4-lawful-path',
      kind: 'case',
      stem: 'An officer may read a public page with a service account. With the same account the officer may also follow the page, without further authority, and will then see new offers at once.',
      answer: false,
      feedback: {
        true: 'The statement is false. To follow is contact: the author sees it. It stands beside writing, answering and ordering, and needs undercover authority.',
        false:
          'Right. Reading leaves the other side alone. Following is seen, is a form of contact, and needs undercover authority.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q18-five-days',
      objective: 'lo4-4',
      page: 'ch4-e-evidence',
      scenario:
        'A provider in another bound Member State deletes chats after five days. You have good reasons to ask for their content, but the judge can decide at the earliest in a week. Nobody is in danger. The prosecutor has ten minutes for you.',
      stem: 'What do you ask for?',
      choices: [
        {
          id: 'production',
          text: 'A Production Order for the chats by the prosecutor today, which the judge can confirm next week',
          feedback: 'Content takes a judge or a court. A prosecutor alone is not enough.',
        },
        {
          id: 'emergency',
          text: 'An emergency order, as five days are shorter than the ten days of the ordinary answer',
          feedback: 'Emergency means danger to a person, not a short time of storage.',
        },
        {
          id: 'preservation',
          text: 'A Preservation Order today; the Production Order goes to the judge next week',
          correct: true,
          feedback: 'Yes: first keep, then ask. It buys sixty days.',
        },
        {
          id: 'friendly',
          text: 'A letter to the provider with the request to make an exception from its rules for this account',
          feedback: 'A provider may help, and need not. The order binds it.',
        },
      ],
      feedback: {
        correct:
          'Preservation keeps the data without showing them to you, and a prosecutor may order it [@e-evidence-regulation, Arts. 4 and 11].',
        incorrect:
          'Two moves: preservation now, by the prosecutor; production next week, by the judge [@e-evidence-regulation, Arts. 4 and 11].',
      },
    },
    {
      type: 'categorise',
      id: 'ch4-q19-who-and-how',
      objective: 'lo4-4',
      page: 'ch4-e-evidence',
      kind: 'case',
      stem: 'State B needs six things from other States. All but Denmark are bound by the e-Evidence Regulation. Which way fits each?',
      cards: [
        { id: 'opener', text: 'Who opened an account, from a provider in C', group: 'prosecutor' },
        { id: 'login', text: 'Data to identify one user, from a provider in A', group: 'prosecutor' },
        { id: 'contacts', text: 'With whom an account wrote in November', group: 'judge' },
        { id: 'words', text: 'What was written in a closed group', group: 'judge' },
        { id: 'flat', text: 'A search of a flat in C', group: 'eio' },
        { id: 'denmark', text: 'Data of a provider that sits in Denmark', group: 'mla' },
      ],
      groups: [
        { id: 'prosecutor', text: 'Production Order, prosecutor suffices' },
        { id: 'judge', text: 'Production Order, judge or court' },
        { id: 'eio', text: 'European Investigation Order' },
        { id: 'mla', text: 'Mutual legal assistance' },
      ],
      feedback: {
        correct:
          'All six. Who must sign depends on how deep the data go; where a person has to act, an investigation order fits.',
        partial: 'Some are right. Two questions: how deep do the data go, and is the State bound?',
        incorrect:
          'Subscriber data and data to identify a user: a prosecutor suffices. Contacts and content: a judge. A search needs an EIO, Denmark legal assistance.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q20-offer-to-remove',
      objective: 'lo4-4',
      page: 'ch4-referral',
      scenario:
        'A platform offers to remove a page with offers today. Your unit has recorded the page. Europol tells you that State B has a hearing on Thursday about data of the same account. No danger to life is known.',
      stem: 'What do you agree with the platform?',
      choices: [
        {
          id: 'today',
          text: 'Removal today, as the page is recorded and each further reader is one too many',
          feedback: 'The account data may go with it, and B’s hearing is on Thursday. Ask B.',
        },
        {
          id: 'spring',
          text: 'To leave the page until the trial in spring, as a removed page helps no court',
          feedback: 'Without a limit, harm goes on. A watch needs a date.',
        },
        {
          id: 'half',
          text: 'To remove the number and to leave the page, which protects readers and keeps the evidence',
          feedback: 'The author notices at once, and a changed page is worse evidence than either.',
        },
        {
          id: 'date',
          text: 'That the account data are kept, and that B, you and Europol decide on removal on Friday',
          correct: true,
          feedback: 'Yes: preserve, decide together, with a fixed date.',
        },
      ],
      feedback: {
        correct:
          'Recorded is not yet preserved. A common decision and a date protect both readers and the case.',
        incorrect:
          'Somebody investigates: so decide together with B and Europol, have the data kept, and set a date.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch4-q22-flagging-tool',
      objective: 'lo4-5',
      page: 'ch4-analytics',
      scenario:
        'A company offers a program that flags public posts for an officer to read. In a test it found most adverts and also many harmless posts. Your head of unit wants to buy it and asks for the conditions.',
      stem: 'Which conditions do you write down?',
      choices: [
        {
          id: 'error',
          text: 'The share of false alarms is known and reviewed each quarter',
          correct: true,
          feedback: 'Right: without it nobody knows what an alarm is worth.',
        },
        {
          id: 'person',
          text: 'An officer reads each post before a step is taken, and may disagree',
          correct: true,
          feedback: 'Right: a person decides.',
        },
        {
          id: 'deletion',
          text: 'Posts that turn out to be harmless are deleted by a fixed date',
          correct: true,
          feedback: 'Right: data of people who have nothing to do with the case must not pile up.',
        },
        {
          id: 'score',
          text: 'Authors who are flagged twice get a score, which goes to the border and the asylum authority',
          feedback: 'A score on persons from wrong alarms travels further than its correction.',
        },
        {
          id: 'languages',
          text: 'The program is first tried on the languages of the three largest groups of applicants, where it finds most',
          feedback: 'A tool that looks at groups by origin finds there what it looks for.',
        },
      ],
      feedback: {
        correct:
          'All three: error rate, human check, deletion. They belong in the contract, not in a footnote.',
        partial: 'Part of it. Ask of each condition: does it limit what a wrong alarm can do?',
        incorrect:
          'A flag is a reason to look. Known errors, a person who decides and a date for deletion keep it that. Scores and origin do not.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q23-beside-the-offer',
      objective: 'lo4-5',
      page: 'ch4-counter-narratives',
      scenario:
        'A platform will show one short text beside offers of journeys for a month. The readers know that the sea is dangerous; many have relatives in State C who paid later and still work for it. You choose the text.',
      stem: 'Which one do you take?',
      choices: [
        {
          id: 'shock',
          text: 'A picture of an empty life jacket on a beach, the number of the dead, and the words “Is it worth it?”',
          feedback: 'They know the danger. Fear alone sounds like advertising for the other side.',
        },
        {
          id: 'mother',
          text: 'A letter of a mother who came back, written by the press office from several real cases',
          feedback: 'She does not exist. When it comes out, nobody believes the next letter either.',
        },
        {
          id: 'debt',
          text: 'What a debt after arrival can mean, with sender, source, and where to find help and lawful ways',
          correct: true,
          feedback: 'Yes: it answers the promise that these readers have heard, with help beside it.',
        },
        {
          id: 'deterrent',
          text: 'That the rules have become stricter, that most are sent back, and that the ministry says so',
          feedback: 'It is vague, partly false and leaves out the right to ask for protection.',
        },
      ],
      feedback: {
        correct:
          'Balanced, dated, with a sender, and about the promise that readers really meet. Then measure what changed.',
        incorrect:
          'Start from the promise: “pay later”. Answer it with facts, a sender, help and lawful ways.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q12-thank-you',
      objective: 'lo4-1',
      page: 'ch4-smartphone',
      scenario:
        'Under an offer stands: “Thank you, team! Everything as promised, the little one slept the whole way.” The account is new and has no picture. A colleague wants to note it as proof that a child was on the last journey.',
      stem: 'What do you note?',
      choices: [
        {
          id: 'proof',
          text: 'That a child was on the last journey, with the name of the account as the witness',
          feedback: 'Nobody knows whether the author exists, or which journey is meant.',
        },
        {
          id: 'ignore',
          text: 'That it is an invented review, as real travellers would not thank a smuggler in public',
          feedback: 'Some do. Loyalty and gratitude are frequent, and a real author could be a witness.',
        },
        {
          id: 'claim',
          text: 'That the account claims this, with time and identifier; whether author and child exist is open',
          correct: true,
          feedback: 'Yes. It may be praise to order or a possible witness: a lead, at the stage of feedback.',
        },
        {
          id: 'contact',
          text: 'That the author is to be asked, and send a short message from the page of the police',
          feedback: 'That is contact. It warns the authors of the page and needs a decision.',
        },
      ],
      feedback: {
        correct:
          'Feedback shows how a network wants to be seen, and sometimes who may speak. It does not show how the journey was.',
        incorrect:
          'An account is not yet a person, and a review is not yet a journey. Note what is claimed, and by which account.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q14-yes-on-the-quay',
      objective: 'lo4-2',
      page: 'ch4-screen-lifeline',
      scenario:
        'At a landing a colleague asks a man through an interpreter: “May I?” The man nods. The colleague tries two codes that the man shows; the phone stays locked. No life is in danger. “So nothing happened,” says the colleague.',
      stem: 'What do you answer?',
      choices: [
        {
          id: 'consent',
          text: 'That a nod with an interpreter is enough, and that it should be written down with the interpreter’s name',
          feedback: 'A “yes” on the quay after a rescue is not enough. Was it free and understood?',
        },
        {
          id: 'failed',
          text: 'That an attempt without success needs no record, as no data were seen or copied',
          feedback: 'The Court of Justice decided that already the attempt is a use of personal data.',
        },
        {
          id: 'stop',
          text: 'That already the attempt needed approval: stop, ask for it, and note what was done',
          correct: true,
          feedback: 'Yes. Review by a court or an independent body comes before the first attempt.',
        },
        {
          id: 'serious',
          text: 'That phones may be opened in cases of smuggling, as access is reserved for serious crime',
          feedback:
            'Access is not limited to serious crime. What counts is law, proportionality and prior review.',
        },
      ],
      feedback: {
        correct:
          'Since *Landeck* the review comes before the first attempt, except in justified urgency [@cjeu-landeck-2024]. Write down what was tried.',
        incorrect:
          'Even a failed attempt counts [@cjeu-landeck-2024]. Prior approval was missing, and there was no urgency.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q16-seven-weeks',
      objective: 'lo4-3',
      page: 'ch4-lawful-path',
      scenario:
        'For seven weeks you have looked at one public profile each morning and noted where its owner was, whom they met and what they bought. You never wrote, followed or joined. Now you want to continue until spring.',
      stem: 'What do you do first?',
      choices: [
        {
          id: 'continue',
          text: 'Go on as before, as the profile is public and whoever publishes expects to be read',
          feedback: 'A single look, yes. A picture of a life, day by day, is something else.',
        },
        {
          id: 'second-account',
          text: 'Go on with a second service account, which keeps the two phases of the observation apart',
          feedback: 'The account is not the question. The length and depth of the watching are.',
        },
        {
          id: 'check',
          text: 'Find out whether watching one person for so long needs an authorisation in your law',
          correct: true,
          feedback: 'Yes: keep looking is more than look. Put the purpose on paper as well.',
        },
        {
          id: 'stop-delete',
          text: 'Stop and delete the notes, as a long observation without a decision can no longer be repaired',
          feedback: 'Whether one was needed is what you have to find out. Deleting hides what was done.',
        },
      ],
      feedback: {
        correct:
          'Looking, keeping on looking, entering, talking: the further you go, the more authority you need.',
        incorrect:
          'Public content may be read for a purpose. Watching one person for a long time may need an authorisation: check before you go on.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-q21-one-hour',
      objective: 'lo4-4',
      page: 'ch4-referral',
      scenario:
        'An advert offers places in a lorry for the weekend. A colleague has heard of orders that platforms must follow within one hour and prepares one under Regulation (EU) 2021/784. Your prosecutor has no objection to a removal.',
      stem: 'What do you say?',
      choices: [
        {
          id: 'send',
          text: 'Send it: smuggling finances violence, and an hour is what this weekend needs',
          feedback: 'That Regulation is for terrorist content. An order on the wrong basis is no order.',
        },
        {
          id: 'forum',
          text: 'Ask the EU Internet Forum for it, which began with such content and has added others',
          feedback:
            'The Forum is a place for talks. It orders nothing, and its page does not list smuggling.',
        },
        {
          id: 'dsa',
          text: 'Not with this act: a referral now, or an order on a provision of our law in the form of the DSA',
          correct: true,
          feedback: 'Yes. And ask first whether anybody must be looked for before the weekend.',
        },
        {
          id: 'wait-platform',
          text: 'Wait for the platform, which must monitor its content and will find the advert by itself',
          feedback: 'There is no general duty to monitor. It may not find it before Monday.',
        },
      ],
      feedback: {
        correct:
          'Orders within one hour exist for terrorist content only [@terrorist-content-regulation]. For this advert: referral, notice, or an order under the DSA.',
        incorrect:
          'Match act and content. Smuggling adverts are a matter for a referral, a notice or an order under the DSA [@digital-services-act, Art. 9].',
      },
    },
    {
      type: 'sequencing',
      id: 'ch4-f1-traces-in-order',
      objective: 'lo4-1',
      page: 'ch4-smartphone',
      finalOnly: true,
      kind: 'case',
      stem: 'An analyst has five traces from one journey. Put them in the order of the stages at which they arise, the earliest on top.',
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
      page: 'ch4-e-evidence',
      finalOnly: true,
      scenario:
        '*A fictional case.* Investigators in Member State B work on a smuggling channel. The provider has its legal representative in another Member State. Both States are bound by the e-Evidence Regulation. Nobody is in immediate danger.',
      stem: 'Match each need with the tool that fits it best. A tool may be used twice, or not at all.',
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
          id: 'whom-wrote',
          text: 'A judge wants to know with whom the account wrote in November',
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
        { id: 'removal', text: 'Removal order for terrorist content' },
      ],
      feedback: {
        correct:
          'All five are right. Keep, obtain, remove, talk: each verb has its own tool and its own authority.',
        partial: 'Some pairs are right. Look at the verb in each need: keep, know, remove or talk?',
        incorrect:
          'Preservation keeps data, production delivers them, and referral asks a platform to act. Talking with a suspect needs undercover authority.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch4-f3-rescued-phone',
      objective: 'lo4-2',
      page: 'ch4-screen-lifeline',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* Eight people were rescued from a boat last night and have seen a doctor. One of them, who is not a suspect, still has a phone. It may show the messages of the person who organised the crossing. The owner waits for a call from a child who became separated on the way.',
      stem: 'Which steps are right?',
      choices: [
        {
          id: 'start-tracing',
          text: 'Start the search for the child, and keep the owner able to receive the call',
          correct: true,
          feedback: 'Right: a separated child may be in danger. Safety comes before evidence.',
        },
        {
          id: 'check-basis',
          text: 'Get approval, and settle basis and need, before the phone is examined',
          correct: true,
          feedback:
            'Right: the owner is a witness. The decision has to respect private life and data protection.',
        },
        {
          id: 'copy-return',
          text: 'Copy the messages that the decision covers, and return the phone',
          correct: true,
          feedback: 'Right: this secures the evidence and leaves the lifeline.',
        },
        {
          id: 'keep-phones',
          text: 'Collect the eight phones and keep them until the trial, with a receipt for each owner',
          feedback:
            'This is neither necessary nor proportionate. It takes the lifeline from people who are not suspects.',
        },
        {
          id: 'answer',
          text: 'Write to the organiser from the owner’s account, with the owner’s agreement, before the trace is lost',
          feedback:
            'Writing under another person’s name is undercover work. It needs authority and can endanger owner and child.',
        },
        {
          id: 'look-first',
          text: 'Look at the last ten messages to see whether it is worth asking for an approval',
          feedback: 'Looking is what the approval is for. Even an attempt to read needs it first.',
        },
      ],
      feedback: {
        correct: 'The phone is evidence and lifeline. You protected both.',
        partial:
          'You have part of it. Ask: is the child looked for, is there an approval, and can the owner keep the contact?',
        incorrect:
          'Begin with the child and the contact. Then get the approval, copy what is needed and return the phone.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-f4-advert-and-five',
      objective: 'lo4-1',
      page: 'ch4-travel-agency',
      finalOnly: true,
      scenario:
        'An offer for families was online in May. In June five people are found in a van; two say that a relative arranged the journey, three say nothing. The van is not named in the offer. The prosecutor wants one sentence on the offer for the file.',
      stem: 'Which sentence do you write?',
      choices: [
        {
          id: 'linked',
          text: '“The offer of May led to the journey of June, as both concern a journey to State C by van.”',
          feedback: 'Neither van nor people are in the offer. Two of five speak against it.',
        },
        {
          id: 'unlinked',
          text: '“The offer has no link with the case, as two of the five were sent by a relative.”',
          feedback: 'A relative may have read it, and three have not spoken.',
        },
        {
          id: 'intent',
          text: '“The offer shows that its author organised journeys in May and June.”',
          feedback: 'It shows that somebody offered. Whether a journey took place is open.',
        },
        {
          id: 'said',
          text: '“In May an account offered journeys; whether one of the five saw the offer is not known.”',
          correct: true,
          feedback: 'Yes. What was said, when, and what is open.',
        },
      ],
      feedback: {
        correct:
          'An advertisement shows what is said: intent, offer, reach, contact, time. It does not show that a journey took place.',
        incorrect: 'Neither a link nor its absence is shown. Write what the offer says and what is open.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-f5-group-with-numbers',
      objective: 'lo4-2',
      page: 'ch4-referral',
      finalOnly: true,
      floor: true,
      scenario:
        'A group of 900 members has carried three adverts for journeys this month. Its other posts are weather, prices, rescue numbers, and questions on asylum. A judge is asked for an order against the group. You prepare the application.',
      stem: 'What do you apply for?',
      choices: [
        {
          id: 'whole',
          text: 'The whole group, as its administrators let the adverts stand for days',
          feedback:
            'It would also take rescue numbers and advice from hundreds of people who have done no wrong.',
        },
        {
          id: 'readers',
          text: 'The data of the members who reacted to the three adverts, to be kept for a year',
          feedback: 'A reaction is no offence. Most of them looked for news or made a joke.',
        },
        {
          id: 'three',
          text: 'The three posts and their accounts, with reasons, and a word on what the rest of the group is for',
          correct: true,
          feedback:
            'Yes. News, advice and rescue numbers are protected, and the order stays within what is needed.',
        },
        {
          id: 'closed',
          text: 'The closing of the group to new members until the administrators have been found and heard',
          feedback: 'It still cuts the lifeline for those who need it next week.',
        },
      ],
      feedback: {
        correct:
          'Freedom of information covers news, advice and warnings [@eu-charter, Art. 11]. Taking down a group can cut a lifeline.',
        incorrect:
          'Aim at the illegal content. The rest is protected speech and, for some, the only rescue number they have.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch4-f6-plan-of-enquiry',
      objective: 'lo4-3',
      page: 'ch4-lawful-path',
      finalOnly: true,
      scenario:
        'Tomorrow you begin an enquiry into a public page that advertises journeys from your city. You have one page for the plan.',
      stem: 'What belongs on it?',
      choices: [
        {
          id: 'offence',
          text: 'The offence, the purpose and the provision that allows you to collect',
          correct: true,
          feedback: 'Right: without them the first click has no basis.',
        },
        {
          id: 'others',
          text: 'The answer of Europol and the neighbours to the question who else works on this page',
          correct: true,
          feedback: 'Right: two services on one account can spoil each other’s work.',
        },
        {
          id: 'night',
          text: 'The person on duty who is called if a distress message appears',
          correct: true,
          feedback: 'Right: it can appear on the first evening.',
        },
        {
          id: 'network-list',
          text: 'A list of those who have commented, with a first idea of who may belong to the network',
          feedback: 'Most are not suspects. Begin with the accounts that offer.',
        },
        {
          id: 'friendly-account',
          text: 'A profile with hobbies and friends, to be used if the page should ask to follow it',
          feedback: 'That prepares contact. It needs undercover authority and a trained officer.',
        },
      ],
      feedback: {
        correct: 'All three. Purpose, partners and a number for the night fit on one page.',
        partial:
          'Part of it. Ask what you need before the first look, and what would already be more than looking.',
        incorrect:
          'A plan names offence and basis, who else is working, and whom you call at night. Lists of people and invented profiles come later, if ever.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-f7-picture-in-court',
      objective: 'lo4-3',
      page: 'ch4-lawful-path',
      finalOnly: true,
      scenario:
        'In court the prosecution shows a picture of a chat: “Tomorrow at nine, bring the rest.” It was found in an officer’s folder. Nobody noted when and from which account it was taken. The defence says that it could be anything.',
      stem: 'As judge, what do you do?',
      choices: [
        {
          id: 'admit',
          text: 'Admit it, and hear the officer on the day and the account, as an oath can replace a note',
          feedback: 'An officer’s memory may help. It does not replace log, identifier and hash value.',
        },
        {
          id: 'exclude',
          text: 'Leave it out, as evidence from a folder without a record is unlawful and has no value',
          feedback:
            'Whether it is unlawful is one question, what it is worth another. Ask before you decide.',
        },
        {
          id: 'ask',
          text: 'Ask for log, hash value and authorisation, and let the defence test them',
          correct: true,
          feedback: 'Yes. Without them the picture is weak; with them it may be strong.',
        },
        {
          id: 'author',
          text: 'Ask who the author is, as the words speak for themselves once the person is known',
          feedback: 'Who wrote it depends on the account and the record, which are missing.',
        },
      ],
      feedback: {
        correct:
          'The weight lies in the record: when, where, by whom, unchanged. The defence must be able to test the method.',
        incorrect: 'Neither in nor out unread: first ask for the record behind the picture.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-f8-silent-boat',
      objective: 'lo4-4',
      page: 'ch4-e-evidence',
      finalOnly: true,
      floor: true,
      scenario:
        '03:20. A man calls: his brother’s boat with thirty people has been silent for two hours. The last messages went through an app whose provider is represented in State A. The rescue service has been told and asks for the last position. You are the prosecutor on duty in State B.',
      stem: 'Which way do you take?',
      choices: [
        {
          id: 'ten-days',
          text: 'A Production Order with the request to answer earlier than in ten days, as lives are at stake',
          feedback:
            'For lives at stake the Regulation has an answer of its own. A request for speed is not it.',
        },
        {
          id: 'emergency',
          text: 'An emergency order to the provider, at most eight hours, and its emergency channel in parallel',
          correct: true,
          feedback:
            'Yes. A position goes deeper than the name of a user, so the judge on duty is called now as well.',
        },
        {
          id: 'eio',
          text: 'A European Investigation Order to State A, whose police can reach the provider in its language',
          feedback: 'An investigation order takes days to weeks. An EU order goes straight to the provider.',
        },
        {
          id: 'preserve',
          text: 'A Preservation Order, which keeps the position until a judge has decided in the morning',
          feedback: 'It keeps the data, and nobody at sea is helped by data that are kept.',
        },
      ],
      feedback: {
        correct:
          'In an emergency the provider has eight hours, and its own channel may be faster [@e-evidence-regulation, Art. 10]. Rescue is on its way meanwhile.',
        incorrect:
          'Danger to life has its own way: the emergency order and the emergency channel of the provider [@e-evidence-regulation, Art. 10].',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-f9-word-from-a-platform',
      objective: 'lo4-4',
      page: 'ch4-referral',
      finalOnly: true,
      floor: true,
      scenario:
        'A hosting provider writes to your duty desk: “A user says that people will stay locked in until their families pay. We think that lives may be in danger and report this under Art. 18.” It attaches the post and the name of the account.',
      stem: 'How do you treat it?',
      choices: [
        {
          id: 'referral',
          text: 'As a referral: check whether the post breaks the law, and answer the provider within the week',
          feedback: 'A referral goes the other way. This is a report about people in danger.',
        },
        {
          id: 'report',
          text: 'As a report about people in danger: look for them tonight, and have the account data preserved',
          correct: true,
          feedback: 'Yes: rescue first, and evidence beside it.',
        },
        {
          id: 'intelligence',
          text: 'As intelligence of unknown quality: pass it to the analysts, who can compare it with earlier posts',
          feedback: 'They may find something on Monday. Believe it until it is disproved.',
        },
        {
          id: 'privacy',
          text: 'With care: the provider may not read what users write, so its letter should not be used',
          feedback: 'Art. 18 makes it tell the authorities what it has learned of such a threat.',
        },
      ],
      feedback: {
        correct:
          'The provider must report such a suspicion [@digital-services-act, Art. 18]. You treat it like a call for help.',
        incorrect:
          'A company that learns of a threat to life must tell you [@digital-services-act, Art. 18]. Act tonight, and save the data.',
      },
    },
    {
      type: 'numeric',
      id: 'ch4-f10-right-alarms',
      objective: 'lo4-5',
      page: 'ch4-analytics',
      finalOnly: true,
      kind: 'calculation',
      stem: 'A tool reads 2 000 posts; 50 of them are adverts. It finds 40 of these. It also flags 160 of the other posts. What share of its alarms is right? Give a whole number, in per cent.',
      answer: 20,
      unit: 'per cent of the alarms',
      mistakes: [
        {
          answer: 80,
          feedback: 'That is the share of adverts that it finds. The question is about its alarms.',
        },
        { answer: 25, feedback: 'You divided 40 by 160. The right alarms are among all alarms: 200.' },
        { answer: 2, feedback: 'You divided by the posts. Divide by the alarms.' },
        { answer: 10, feedback: 'That would be the share of alarms in all posts.' },
      ],
      feedback: {
        correct:
          'Right: 40 of 200 alarms. It finds four adverts in five, and four alarms in five are false. A person has to look.',
        incorrect: 'There are 40 + 160 = 200 alarms, and 40 are right: 20 %.',
      },
    },
    {
      type: 'categorise',
      id: 'ch4-f11-may-we',
      objective: 'lo4-5',
      page: 'ch4-analytics',
      finalOnly: true,
      kind: 'case',
      stem: 'Six proposals for programs reach your desk. How do you mark each of them?',
      cards: [
        {
          id: 'boats',
          text: 'Estimate from public totals how many rescue crews June will need',
          group: 'fine',
        },
        {
          id: 'seized',
          text: 'Sort a million seized messages in an open case, with a log and an officer who checks',
          group: 'fine',
        },
        { id: 'flag', text: 'Flag public posts for an officer to read', group: 'safeguards' },
        { id: 'named', text: 'Collect the public posts of one named person for months', group: 'safeguards' },
        { id: 'liar', text: 'Give each applicant a credibility score by country of birth', group: 'no' },
        { id: 'charge', text: 'Let the program choose whom to charge', group: 'no' },
      ],
      groups: [
        { id: 'fine', text: 'Acceptable' },
        { id: 'safeguards', text: 'With safeguards' },
        { id: 'no', text: 'Not acceptable' },
      ],
      feedback: {
        correct:
          'All six. Trends and supervised sorting are fine; persons need safeguards; origin and decisions are off limits.',
        partial: 'Some are right. Ask: trend or person, who decides, and on which basis?',
        incorrect:
          'Totals and a supervised search in a case are acceptable. Posts and named persons need safeguards. Scores by origin and decisions by a program are not acceptable.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch4-f12-faces-at-the-station',
      objective: 'lo4-5',
      page: 'ch4-analytics',
      finalOnly: true,
      scenario:
        'A driver who is wanted for facilitating three entries may pass a railway station on Saturday. There is no sign of trafficking. The station offers a system that compares each passing face with a picture, in real time.',
      stem: 'What do you tell your head of unit?',
      choices: [
        {
          id: 'ask-judge',
          text: 'That a judge may allow it for one day and one face, as the driver is wanted for a serious crime',
          feedback: 'The exceptions name offences of a list, and facilitation of entry is not on it.',
        },
        {
          id: 'until-2027',
          text: 'That it may be used until December 2027, when the duties for such systems begin to apply',
          feedback: 'This practice has been forbidden, with narrow exceptions, since February 2025.',
        },
        {
          id: 'other-way',
          text: 'That it is out in this case; officers with the picture at the doors can do it',
          correct: true,
          feedback: 'Yes: no victim to look for, and no offence of the list. The milder way exists.',
        },
        {
          id: 'company',
          text: 'That the station may run it and tell you of a match, as the ban is for the police',
          feedback: 'You would have it done for you. The use for law enforcement is what is regulated.',
        },
      ],
      feedback: {
        correct:
          'Real-time face recognition in public is forbidden with narrow exceptions; facilitation of entry is not on the list [@ai-act, Art. 5 and Annex II].',
        incorrect:
          'The exceptions are for listed offences, trafficking among them, and for victims [@ai-act, Art. 5 and Annex II]. A plain smuggling case is not covered.',
      },
    },
  ],
});
