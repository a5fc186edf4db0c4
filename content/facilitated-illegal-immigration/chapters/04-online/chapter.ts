import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch4',
  title: 'Online activities of smugglers',
  summary:
    'Smuggling networks advertise, agree and follow journeys online, and the people who travel use the same tools to stay safe. This chapter shows which traces each stage leaves and how you secure them lawfully. You learn when to preserve, request, refer or watch, and what data analysis and counter-messages can do.',
  objectives: [
    {
      id: 'lo4-1',
      text: 'explain how networks use the internet and social media at each stage of the smuggling process',
    },
    {
      id: 'lo4-2',
      text: 'describe technology as both screen for criminals and lifeline for migrants, and draw consequences for police work',
    },
    { id: 'lo4-3', text: 'plan a lawful open-source enquiry and secure online evidence' },
    {
      id: 'lo4-4',
      text: 'choose between referral, preservation, production and undercover work, and name the channel for each',
    },
    { id: 'lo4-5', text: 'judge the benefits and limits of predictive analytics and counter-narratives' },
  ],
  pages: [
    {
      id: 'ch4-smartphone',
      title: 'From the meeting point to the smartphone',
      blocks: [
        {
          type: 'text',
          heading: 'Two places to meet',
          text: `How does a person who wants to travel find somebody who offers the journey? In 2016 the international police organisation [[interpol|INTERPOL]] described two ways. Some people still met smugglers in person, at places that many people knew. But phones and social media had a growing part in the business [@interpol-2016, Q7]. A European conference met in Amsterdam in January 2016. One of its workshops said that smugglers used social media more and more to advertise [@amsterdam-2016, Workshop 3].

This chapter is about the online side of [[migrant-smuggling|migrant smuggling]], above all social networks and their channels. Online work does not replace interviews, surveillance or [[financial-investigation|financial investigation]]. It adds to them.

The chapter speaks of kinds of service: messaging, social network, payment, map. It names no brands. Brands change; the method stays.`,
        },
        {
          type: 'text',
          heading: '“Social network” can mean two things',
          text: `A study presented in Amsterdam compared smuggling with a market. Social networks and prepaid phones keep this market in contact, and success depends on reaching possible clients directly [@amsterdam-2016, EMN study]. “Client” is a word of market analysis. In your file the person is a migrant, and perhaps a witness or a victim.

The conference summary does not say what “social networks” means here. It can mean:

- **people**: relatives, friends, former travellers, the [[diaspora|diaspora]] (people from one region who live abroad);
- **platforms**: pages, groups and channels on the internet.

Write in your file which one you mean. The two can work together: a relative recommends, and a channel gives the contact.`,
        },
        {
          type: 'process',
          id: 'ch4-figure-g17',
          title: 'Seven stages and their possible online traces',
          description:
            'Seven stages in a row: inform, advertise, contact, negotiate, travel, pay, give feedback. Below each stage stands a trace that it can leave online. An arrow leads from feedback back to the first stage.',
          source:
            'Own drawing, after INTERPOL, 2016 [@interpol-2016, Q7], and the Amsterdam conference, January 2016 [@amsterdam-2016, EMN study and Workshop 3]',
          steps: [
            {
              label: 'Inform',
              detail: 'People look for routes and risks',
              below: 'Questions in public groups',
            },
            { label: 'Advertise', detail: 'A journey is offered', below: 'Post, picture, contact point' },
            { label: 'Contact', detail: 'First message or call', below: 'Account, number, time' },
            { label: 'Negotiate', detail: 'Terms are agreed', below: 'Chat, voice message' },
            { label: 'Travel', detail: 'The journey is followed', below: 'Shared position, calls' },
            { label: 'Pay', detail: 'Money or a debt', below: 'Transfer notice, note of a debt' },
            { label: 'Give feedback', detail: 'Others hear about it', below: 'Thanks, complaint, warning' },
          ],
          belowTitle: 'Possible online trace',
          loop: 'Feedback reaches the next people',
        },
        {
          type: 'text',
          heading: 'How to read the drawing',
          text: `Not every journey leaves all seven traces, and the order can change. Payment is the best example: on some routes people [pay after arrival](#ch2-market).

Do not forget the last stage. The business rests on trust [@amsterdam-2016, Panel II]. Praise and complaints can show how a network works, and who may be willing to speak.`,
        },
        {
          type: 'question',
          id: 'ch4-ask-first-trace',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch4-p01-first-trace',
            objective: 'lo4-1',
            page: 'ch4-smartphone',
            kind: 'case',
            stem: 'At 20:00 you see three traces of one network: an advert of last week, a thank-you under it, and a position that somebody in a moving van shares with a public group. You have half an hour. With which do you start?',
            choices: [
              {
                id: 'advert',
                text: 'With the advert, as it holds the contact point for the whole case',
                feedback: 'It has stood there for a week, and will probably stand there in an hour.',
              },
              {
                id: 'thanks',
                text: 'With the thank-you, as its author may be willing to speak',
                feedback: 'A possible witness, tomorrow. The trace is not about to vanish.',
              },
              {
                id: 'position',
                text: 'With the position: people are on the way, and it may be gone soon',
                correct: true,
                feedback: 'Yes. Ask first whether somebody is in danger, then save what disappears.',
              },
            ],
            feedback: {
              correct: 'The stage “travel” is the one in which people can still be helped.',
              incorrect:
                'Look for the trace that is about people on the way and will be gone first: the shared position.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Three questions for each stage',
          text: `1. **Where** could a trace be: on the open web, in a closed group, on a phone?
2. **Who holds it**: the public, the person, or a company?
3. **How long** will it be there? If it may disappear soon, start with it.`,
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A trace leads to an account or a device, not yet to a person. Ask who used it at that moment, and which other evidence says so: payments, places, witnesses.',
        },
        {
          type: 'text',
          heading: 'Old sources, new services',
          text: 'The texts behind this page date from 2016. Services and habits have changed since. Ask your contact point at [[europol|Europol]], the police agency of the European Union (EU), for the present picture. Since April 2024 Europol has had a network of experts for smuggling online, as a part of the Global Alliance against smuggling.',
        },
      ],
    },
    {
      id: 'ch4-travel-agency',
      title: 'Smugglers as a travel agency',
      blocks: [
        {
          type: 'text',
          heading: 'It looks like a lawful business',
          text: `[[interpol|INTERPOL]] wrote in 2016 that organised networks behave on social media much like a lawful travel agency. They advertise and try to win clients. They work in a professional way and follow a fixed [[business-model-of-smuggling|business model]] [@interpol-2016, Q7].

So do not look only for signs of crime. Expect friendly service, good pictures, answers to questions and reviews. Remember the limit as well: INTERPOL spoke of organised networks. A single opportunist may advertise badly, or not at all.

Advertising can do more than answer a wish. A speaker of the International Organization for Migration ([[iom|IOM]]) said in 2016 that smugglers also *create* demand [@amsterdam-2016, Panel II]. An offer can reach people who had no plan to leave. Chapter 2 shows this in [the smuggling market](#ch2-market).`,
        },
        {
          type: 'text',
          heading: 'The business rests on trust',
          text: `People who pay for such a journey cannot go to court and ask for their money back. They have to believe the promise. In 2016 a researcher called trust a base of the business [@amsterdam-2016, Panel II]. So promises and reviews matter a lot.

A promise is not a fact. INTERPOL saw little or no care for people’s safety, and journeys that can end in death [@interpol-2016, Q3]. An advertisement shows what is *said*. Never conclude from it how the journey *was*.`,
        },
        {
          type: 'accordion',
          heading: 'Read an advertisement as evidence',
          sections: [
            {
              title: 'The case: an invented channel',
              text: 'Operation BEACON is the invented case of this module; its places and people do not exist. In the case, an online channel in two languages offers “family travel, safe, pay later”. What does each part tell you? Decide, then open the next section.',
            },
            {
              title: '“Family travel”',
              text: 'The offer is aimed at families, so children may be travelling. Think of child protection before you think of charges.',
            },
            {
              title: '“Safe”',
              text: 'This answers a fear. It tells you what people worry about. Compare it with the facts of known journeys: the gap may show deception.',
            },
            {
              title: '“Pay later”',
              text: 'This may mean a debt. A debt after arrival can be a sign of exploitation ([chapter 2](#ch2-exploitation)). It is also a line to follow: who will collect, where and how?',
            },
            {
              title: 'Two languages',
              text: 'They show which readers the author wants to reach. They do not prove where the author or the organisers come from.',
            },
          ],
        },
        {
          type: 'exhibit',
          id: 'ch4-exhibit-e5',
          label: 'E5',
          title: 'Capture of the page, described',
          source: 'Online investigator of C, 14 December. Invented',
          parts: [
            {
              kind: 'fields',
              fields: [
                {
                  label: 'What',
                  text: 'public page, two languages, a drawing of a family with suitcases; no photograph of persons',
                },
                { label: 'Words', text: '“Family travel, safe, pay later.”' },
                { label: 'Contact', text: 'Number 1; link to a closed group, about 300 members' },
                { label: 'Dates', text: 'first post 2 Nov; changed 27 Nov (”single places, Thursday”)' },
                {
                  label: 'Capture record',
                  text: '14 Dec 10:12, officer, device, address, hash (short form), two screenshots, one text copy',
                },
              ],
            },
          ],
          notice:
            '“pay later” points to money after arrival; changed one day after a Thursday and one week before N; two languages show readers, not authors.',
          limits: 'Who writes; that any of the fourteen saw it; anything about the 300.',
        },
        {
          type: 'question',
          id: 'ch4-ask-intent',
          question: {
            type: 'highlight',
            id: 'ch4-p02-intent',
            objective: 'lo4-1',
            page: 'ch4-travel-agency',
            kind: 'case',
            stem: 'An invented offer. Mark the two passages that show the author’s *intent*: that the author knows the journey to be irregular.',
            text: '{team: “Friendly team, ten years of experience.”} {visa: “No visa? No problem with us.”} {rest: “Clean rooms and warm food on the way.”} {borders: “You will not meet a border officer.”} {reviews: “See what our guests write.”}',
            passages: [
              { id: 'team', feedback: 'It builds trust, and a lawful agency would write it too.' },
              {
                id: 'visa',
                correct: true,
                feedback: 'It offers the journey to people who lack a visa that they need.',
              },
              { id: 'rest', feedback: 'An offer of a stage. It says nothing about the border.' },
              { id: 'borders', correct: true, feedback: 'It promises to avoid controls.' },
              {
                id: 'reviews',
                feedback: 'Reach and trust: look at who praises, and do not believe it unread.',
              },
            ],
            feedback: {
              correct:
                'Both. The rest could stand in the window of a lawful travel agency, and that is the point.',
              partial: 'One of them. Look for words about visas, borders or controls.',
              incorrect:
                'Intent shows in words about borders, visas or controls. Friendliness and reviews do not show it.',
            },
          },
        },
        {
          type: 'table',
          caption: 'Five things an advertisement can show',
          columns: ['Element', 'What to record', 'What it can show', 'What it does not show'],
          rows: [
            [
              'Intent',
              'Words about borders, visas or controls',
              'The author knows that the journey is irregular',
              'Who the author is',
            ],
            [
              'Offer',
              'Service, stage, conditions',
              'Which part of the business this is',
              'That a journey took place',
            ],
            ['Reach', 'Language, members, shares', 'Who may have read it', 'How many people travelled'],
            ['Contact point', 'Account, number, link', 'The next lead', 'The organiser: it may be a helper'],
            ['Time', 'First post, changes, deletion', 'How long the offer was open', 'The date of a journey'],
          ],
          source: 'Own overview; advertising on social media: [@interpol-2016, Q7]',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Record before you report',
          text: 'A post can disappear within minutes, also because you reported it. Secure the five elements first. The next pages show how, and who may do it. One exception: if somebody is in danger, call the rescue service before you do anything else.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Directive 2002/90/EC covers intentional help to enter or transit, and also instigation, participation and attempt [@directive-2002-90, Arts. 1 and 2]. It [still applies](#ch1-irregular-migration). Is an offer without any journey punishable? Your national law decides: name its provision before you ask for a measure. Ask for the whole context of a post, not for one picture.',
        },
      ],
    },
    {
      id: 'ch4-screen-lifeline',
      title: 'Screen and lifeline',
      blocks: [
        {
          type: 'text',
          heading: 'One tool, two uses',
          text: 'In 2016 [[interpol|INTERPOL]] used two pictures for the same technology: a screen behind which smugglers hide, and a lifeline for migrants [@interpol-2016, Q7]. Both are true at the same time, often on the same phone. What you do with a phone or an account must respect both.',
        },
        {
          type: 'table',
          caption: 'Technology as screen and as lifeline',
          columns: ['Technology', 'Screen for smugglers', 'Lifeline for migrants', 'What it means for you'],
          rows: [
            [
              'Phone and SIM card',
              'They change SIM cards; when there is a problem, nobody can reach them',
              'Calls to the family at home',
              'Take a phone only if you must, and open it only with approval',
            ],
            [
              'Prepaid phone',
              'Keeps the market in contact',
              'Also used by many people for lawful reasons',
              'A prepaid phone is no proof of guilt',
            ],
            [
              'Account',
              'They use false names',
              'Own profile, contact with friends',
              'An account is not a person',
            ],
            [
              'Social media',
              'Offers that look lawful',
              'Live information on routes, chances and risks; facts about the destination',
              'Most readers are not suspects',
            ],
            [
              'Satellite positioning (GPS)',
              'Not named in the source',
              'Helps people to find their way',
              'A position can save a life',
            ],
          ],
          source:
            'INTERPOL, 2016 [@interpol-2016, Q7]; prepaid phones: study presented in January 2016 [@amsterdam-2016, EMN study]; lawful use and last column: authors of this module',
        },
        {
          type: 'text',
          heading: 'When the screen goes dark',
          text: `The screen does more than hide a suspect from the police. INTERPOL pointed out that it leaves *migrants* alone: when something goes wrong, they cannot reach the person who took their money [@interpol-2016, Q7]. Then the public post or the emergency call is all that remains. You may be the first officer who reads it.

People who were left alone may also be important witnesses. Save the number that no longer answers. It was once the contact point.`,
        },
        {
          type: 'question',
          id: 'ch4-ask-forty-cards',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch4-p03-forty-cards',
            objective: 'lo4-2',
            page: 'ch4-screen-lifeline',
            kind: 'case',
            stem: 'An inspector finds forty prepaid phone cards in the bag of a person who waits at a ferry. The person says: “For our aid association. People want to call home.” What do the cards show?',
            choices: [
              {
                id: 'network',
                text: 'A role in a network, as prepaid phones keep the market in contact',
                feedback:
                  'They do, and they also let people call their families. The cards do not say which.',
              },
              {
                id: 'nothing-asked',
                text: 'A matter for the trade office, which sees to the sale of such cards',
                feedback: 'Nobody has asked yet what the person and the cards are for.',
              },
              {
                id: 'cards',
                text: 'Forty cards; a short question about the invoice and the association settles the rest',
                correct: true,
                feedback: 'Yes. A prepaid phone is no proof of guilt, and helpers buy many.',
              },
            ],
            feedback: {
              correct: 'Start with the harmless explanation when it can be checked in a minute.',
              incorrect:
                'The same thing is a screen for some and a lifeline for others. Ask for the invoice before you think of a role.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A distress message comes first',
          text: `1. **Believe it until it is disproved.** You can check it while the rescue service is already on its way.
2. **Alert the rescue service at once**: position, time, number of people, injuries, phone number.
3. **Keep the line open.** Do not use it to question people about smugglers.
4. **Save the message** only when rescue has been alerted. Log both times.

The right to life protects everybody, whatever their status [@eu-charter, Art. 2]. At sea, every State must require ships to help persons in distress [@un-law-of-the-sea-convention, Art. 98].`,
        },
        {
          type: 'text',
          heading: 'A right that changes what you do: the phone',
          text: 'A migrant’s phone may hold evidence. It also holds photographs, medical facts and the only number of a parent. Private life and personal data are protected rights [@eu-charter, Arts. 7 and 8]. Police may use personal data only for a lawful purpose, as far as this is necessary and not excessive [@law-enforcement-directive, Arts. 4 and 8].\n\nIn *Landeck*, C-548/21, the Court of Justice decided on 4 October 2024 how far this goes. Already the *attempt* to read a phone is a use of personal data under Directive (EU) 2016/680. Access is not limited to serious crime. But the law must say in which cases it is allowed, it must be proportionate, and a court or an independent authority must review it **before**, except in justified urgency. The person must learn the reasons as soon as this no longer endangers the case [@cjeu-landeck-2024].\n\nSo, before you touch a phone:\n\n- **Approval.** Ask the court or the independent authority first. A “yes” on the quay is not enough. In real urgency, write down why you could not wait.\n- **Necessity.** Would a statement, one photograph or one chat be enough?\n- **Proportionality.** Is this person a suspect, a witness or a victim?\n- **Copy and return.** Copy what the decision covers, then give the phone back where you can.\n- **Explain.** Say in a language that the person understands what you take, why and for how long. Note when you gave the reasons.\n- **Contact.** Let the person write down numbers and call the family, unless the law or a real risk stands against it.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Access to the data on a phone can show a whole private life, that of a witness too. Since *Landeck* the question is no longer *whether* somebody independent reviews it, but whether it happened before the first attempt. Name in the decision the offence, the kind of data and the period. Consent given right after a rescue deserves a careful look: was it free and understood, and does it replace the review in your law?',
        },
      ],
    },
    {
      id: 'ch4-lawful-path',
      title: 'Investigating online: a lawful path',
      blocks: [
        {
          type: 'text',
          heading: 'Why a method is needed',
          text: `In January 2016 the EU Commissioner for migration saw in social media a chance for investigators [@amsterdam-2016, Keynote speeches]. A speaker from the United Kingdom counted the use of social media among four tactics against organised smuggling [@amsterdam-2016, Panel III]. A workshop asked for new techniques of investigation. It also asked for tools that find useful content with accuracy, and for a map of how smugglers use social media [@amsterdam-2016, Workshop 3].

A chance is not yet a power. Each step online needs a purpose, a legal basis and a record. Where the step leads into a phone, [the rules for phones](#ch4-screen-lifeline) apply.`,
        },
        {
          type: 'process',
          id: 'ch4-figure-g18',
          title: 'A lawful online enquiry in eight steps',
          description:
            'Eight steps from purpose to disclosure. A gate stands before capture and another before attribution: at each, ask whether you need an authorisation. A separate lane says that danger to life goes first at every step.',
          source:
            'Own method, 2026; need for new techniques: workshop of January 2016 [@amsterdam-2016, Workshop 3]',
          steps: [
            { label: 'Purpose and legal basis', detail: 'Which offence, which power?' },
            { label: 'Passive observation', detail: 'Public content only' },
            {
              label: 'Capture',
              detail: 'Time, address, account, hash, officer',
              gate: 'Authorisation needed?',
            },
            { label: 'Preservation', detail: 'Ask that the data be kept' },
            {
              label: 'Attribution',
              detail: 'Who used the account?',
              gate: 'Any contact planned? Authorisation needed?',
            },
            { label: 'Request', detail: 'Production, by the right authority' },
            { label: 'Analysis', detail: 'Links and other explanations' },
            { label: 'Disclosure', detail: 'To prosecution, court and defence' },
          ],
          lane: 'At every step: danger to life? Rescue first',
        },
        {
          type: 'table',
          caption: 'Looking, entering, talking',
          columns: ['What you do', 'Example', 'What it needs'],
          rows: [
            ['Look', 'Read a page that everybody can open', 'A purpose, a legal basis, a service account'],
            [
              'Keep looking',
              'Watch one person or channel for a long time',
              'Perhaps an authorisation: check national law',
            ],
            ['Enter', 'Join a closed group', 'As a rule an authorisation'],
            ['Talk', 'Write, answer, follow, order', 'Undercover authority and a trained officer'],
          ],
          source:
            'Own overview; your national law decides. Parties to the Budapest Convention may read public data wherever they are stored [@budapest-cybercrime-convention, Art. 32(a)]',
        },
        {
          type: 'text',
          heading: 'What a capture record contains',
          text: `A good record lets another person repeat your steps and check the result. Write down:

- **date, time and time zone**;
- **web address (URL)** of the page, and the **identifier of the account**, because the shown name can change;
- [[hash-value|hash value]]: a number calculated from the saved file. If one character changes later, the number changes too;
- **name of the officer**, the device and the tool;
- **context**: what stood before and after, and how you came to the page.`,
        },
        {
          type: 'checklist',
          id: 'ch4-checklist-online',
          heading: 'Before and during each online enquiry',
          items: [
            'I can name the offence, the purpose and the legal basis.',
            'I use service equipment and service accounts only, never my own.',
            'I do not write, follow, join or order without undercover authority.',
            'I have asked our contact point at [[europol|Europol]] and neighbouring services whether somebody already works on this account.',
            'I log every step, also the ones that lead nowhere.',
            'I keep suspects apart from witnesses, victims and other users.',
            'I delete or separate data of third parties that the case does not need, as my law provides.',
            'I know whom to call at night if a distress message appears.',
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Most people in a group are not suspects',
          text: 'A channel can have hundreds of readers: people who look for news, relatives, journalists, helpers. EU law asks you to distinguish suspects, victims, witnesses and others as far as possible [@law-enforcement-directive, Art. 6]. So do not copy a whole list of members “just in case”.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A picture of a screen without a record is weak evidence. Ask for the log, the hash value and the authorisation. Check whether an officer led somebody into an offence that would not have happened otherwise. The defence must be able to test the method.',
        },
        {
          type: 'reflection',
          id: 'ch4-reflection-authority',
          prompt:
            'Which decision do you need in your country to enter a closed online group, and who takes it? Note the provision or the contact.',
        },
      ],
    },
    {
      id: 'ch4-e-evidence',
      title: 'Getting electronic evidence across borders',
      blocks: [
        {
          type: 'text',
          heading: 'First keep, then ask',
          text: `The account may be used in one State, the company may sit in another, and the data may lie in a third. In 2016 a workshop wanted to look at the practical hurdles in the cooperation between the actors [@amsterdam-2016, Workshop 3]. One answer came ten years later. Since 18 August 2026, under Regulation (EU) 2023/1543, EU orders go straight to the establishment or legal representative of a provider in another Member State [@e-evidence-regulation, Arts. 1 and 7]. Where the data lie does not matter. For a provider in your own State, use national law [@e-evidence-regulation, Art. 1].

Data disappear. Work in two moves:

1. **Preservation**: the provider must keep the data. You see nothing yet.
2. **Production**: the provider hands over the data.

Ask for the least that you need. *Subscriber data* tell you who opened an account. *Traffic data* tell you when and with whom it was in contact. *Content* is what people wrote or said.`,
        },
        {
          type: 'table',
          caption: 'What I need, and the way to it',
          columns: ['What I need', 'Lawful instrument', 'Who issues it', 'Time limit'],
          rows: [
            [
              'A provider in another Member State must keep data',
              'European Preservation Order',
              'Judge, court or prosecutor*',
              '60 days; may be extended by 30',
            ],
            [
              'Subscriber data, or data only to identify a user',
              '[[european-production-order|European Production Order]]',
              'Judge, court or prosecutor*',
              '10 days; emergency: 8 hours',
            ],
            [
              'Traffic data or content',
              'European Production Order',
              'Judge or court*; a prosecutor alone is not enough',
              '10 days; emergency: 8 hours',
            ],
            [
              'A measure by another Member State, such as a search',
              '[[eio|European Investigation Order]] (EIO)',
              'Judge, court or prosecutor*',
              '30 days to recognise, then 90 to carry out',
            ],
            [
              'Data from a provider that EU orders do not reach',
              'Mutual legal assistance (MLA); preservation through the 24/7 network of the Budapest Convention',
              'As treaty and national law say',
              'No common limit for production',
            ],
            [
              'Data because a life is in danger',
              'Emergency order, or the emergency channel of the provider',
              'As above; for some data, validation may follow within 48 hours',
              '8 hours for an EU order',
            ],
          ],
          source:
            '* Another investigating authority may act, but one of these must validate its order. [@e-evidence-regulation, Arts. 4, 10 and 11] [@eio-directive, Arts. 2 and 12] [@budapest-cybercrime-convention, Arts. 29 and 35]',
        },
        {
          type: 'figure',
          id: 'ch4-figure-g19',
          title: 'The way of a European Production Order',
          description:
            'Messages from top to bottom between an officer, a judge or prosecutor, the provider (its establishment or legal representative) and an authority in the provider’s State. Dashed lines show the side path of preservation. Data come within 10 days, in an emergency within 8 hours; preservation lasts 60 days.',
          source:
            'Regulation (EU) 2023/1543, in application since 18 August 2026 [@e-evidence-regulation, Arts. 4, 7, 8, 10 and 11]',
          diagram: {
            kind: 'sequence',
            actors: [
              { id: 'officer', label: 'Officer' },
              { id: 'judiciary', label: 'Judge or prosecutor' },
              { id: 'provider', label: 'Provider' },
              { id: 'other-state', label: 'Authority in its State' },
            ],
            messages: [
              { from: 'officer', to: 'judiciary', label: 'Request with reasons: which data, why?' },
              {
                from: 'judiciary',
                to: 'provider',
                label: 'Preservation Order: keep the data',
                line: 'dashed',
              },
              {
                from: 'provider',
                to: 'judiciary',
                label: 'Data kept for 60 days (30 more possible)',
                line: 'dashed',
              },
              { from: 'judiciary', to: 'provider', label: 'Production Order' },
              {
                from: 'judiciary',
                to: 'other-state',
                label: 'As a rule, notice for traffic data and content',
              },
              { from: 'provider', to: 'officer', label: 'Data within 10 days; emergency: 8 hours' },
            ],
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Help with the request',
          text: 'Do you not know what a company stores, or where it accepts orders? Ask SIRIUS. In this project [[europol|Europol]], [[eurojust|Eurojust]] (the EU agency for judicial cooperation) and the European Judicial Network share knowledge on electronic evidence across borders [@sirius-project]. In the request, give exact account identifiers and a short period. Send one order for each provider, and keep the certificate for the disclosure to the defence.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Tests before you sign',
          text: `- Is the order **necessary and proportionate**, and could you issue it in a similar national case? [@e-evidence-regulation, Art. 5(2)]
- For traffic data and content: is the **maximum penalty at least three years**, or is the offence on the list? [@e-evidence-regulation, Art. 5(4)]
- Must you **notify** the other State? [@e-evidence-regulation, Art. 8]
- When will you **inform the person**? You may delay this under conditions; put the reasons in the file [@e-evidence-regulation, Art. 13].
- The person has a right to an effective **remedy** [@e-evidence-regulation, Art. 18].`,
        },
        {
          type: 'question',
          id: 'ch4-ask-least',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch4-p04-least',
            objective: 'lo4-4',
            page: 'ch4-e-evidence',
            kind: 'case',
            stem: 'One account published an advert, another sent a threat to a passenger. Both are with a provider in Member State A. You want to know whether one person opened both. What is the least that you ask for?',
            choices: [
              {
                id: 'content',
                text: 'The messages of both accounts for the last three months',
                feedback: 'Content shows what was written. It takes a judge, and more than you need.',
              },
              {
                id: 'traffic',
                text: 'The list of contacts of both accounts for the last three months',
                feedback: 'Traffic data show with whom they wrote. Who opened them is a simpler question.',
              },
              {
                id: 'subscriber',
                text: 'The subscriber data of both accounts',
                correct: true,
                feedback: 'Yes. They tell who opened an account, and a prosecutor may order them.',
              },
            ],
            feedback: {
              correct: 'Start with the least. If the data are false, you can still show why you need more.',
              incorrect:
                'Who opened an account is told by subscriber data. Contacts and content go deeper, and need more.',
            },
          },
        },
        {
          type: 'text',
          heading: 'What applies, and where',
          text: '- **The way of the order.** Order and answer run through a secure, decentralised IT system (Art. 19). The States did not all start at the same speed, so ask your contact point today how your authority is connected [@e-evidence-regulation, Art. 19].\n- **Who is not bound.** Denmark is not bound by the Regulation; use mutual legal assistance there. Denmark and Ireland are not bound by the Directive on the EIO of 2014 [@eio-directive].\n- **Beyond the EU.** The Budapest Convention works: preservation, mutual assistance, 24/7 network. Its Second Additional Protocol was not in force in the last list seen, of 2026: it had three of the five ratifications that it needs [@budapest-second-protocol]. The UN Convention against Cybercrime was signed in Hanoi on 25 October 2025 and needs 40 ratifications [@un-cybercrime-convention]. Do not build a request on either of them yet.',
        },
      ],
    },
    {
      id: 'ch4-referral',
      title: 'Working with platforms: referral and removal',
      blocks: [
        {
          type: 'text',
          heading: 'What was asked for in 2016, and what came',
          text: `In January 2016 a workshop called good partnerships with internet and social-media companies critical. It made three proposals [@amsterdam-2016, Workshop 3]:

- Deal with [[migrant-smuggling|migrant smuggling]] in forums that already exist, on the model of the [[eu-internet-forum|EU Internet Forum]]. The conference summary calls it “EU IT forum”.
- Cooperate better on referrals to companies.
- Use other technology that makes work on social media harder for smugglers.

The Forum itself had started in December 2015, first with terrorist content [@eu-internet-forum-launch-2015]. Its page adds child sexual abuse since 2019, and drug trafficking and trafficking in human beings since 2022 [@eu-internet-forum-page]. Smuggling is not on this list; it has a track of its own at Europol. [[europol|Europol]] has had an Internet Referral Unit ([[eu-iru|EU IRU]]) since July 2015. It soon referred advertising for smuggling services as well [@europol-internet-referral-unit-2016]. One example: on 16 December 2021 it referred 455 accounts that advertised journeys from Belarus, together with six States [@europol-belarus-referral-2021].`,
        },
        {
          type: 'text',
          heading: 'Three words that are easily mixed up',
          text: `- A **referral** points a company to content. The company then decides by its own terms; it acts voluntarily [@europol-regulation, Art. 4].
- An **order** comes from an authority with a legal power. The company must react to it.
- A **report** comes from the company: it tells the authorities what it has learned.`,
        },
        {
          type: 'figure',
          id: 'ch4-figure-g20',
          title: 'Remove or watch?',
          description:
            'A decision tree. If life or safety is in danger, act at once. If not, ask whether somebody investigates. If so, decide together with the unit and Europol. If nobody investigates, record the content and refer it.',
          source:
            'Own drawing, 2026, after the workshop of January 2016 [@amsterdam-2016, Workshop 3] and the Digital Services Act [@digital-services-act, Arts. 9 and 16]',
          diagram: {
            kind: 'tree',
            root: {
              label: 'Is life or safety in danger?',
              children: [
                { edge: 'yes', label: 'Act at once', detail: 'Rescue first, then emergency data' },
                {
                  edge: 'no',
                  label: 'Does a unit investigate?',
                  detail: 'Ask the unit and Europol',
                  children: [
                    {
                      edge: 'yes',
                      label: 'Decide together',
                      detail: 'Refer now, or watch until a fixed date',
                    },
                    { edge: 'no', label: 'Record, then refer', detail: 'Note what you sent, to whom, when' },
                  ],
                },
              ],
            },
          },
        },
        {
          type: 'accordion',
          heading: 'Digital Services Act (DSA): five tools and one limit',
          sections: [
            {
              title: 'Orders (Arts. 9 and 10)',
              text: 'An order to act against illegal content (Art. 9) or to give information (Art. 10). The DSA says what the order must contain. The power to issue it comes from national or other EU law [@digital-services-act, Arts. 9 and 10].',
            },
            {
              title: 'Notice and action (Art. 16)',
              text: 'Hosting providers need an easy way for anybody to report illegal content. They must then decide with care [@digital-services-act, Art. 16].',
            },
            {
              title: 'Threat to life or safety (Art. 18)',
              text: 'A hosting provider may learn something that makes it suspect a crime threatening a person’s life or safety. It must then promptly tell the authorities of the Member States concerned [@digital-services-act, Art. 18].',
            },
            {
              title: 'Trusted flaggers (Art. 22)',
              text: 'Notices of recognised expert bodies have priority on online platforms. The Digital Services Coordinator of a Member State grants this status [@digital-services-act, Art. 22].',
            },
            {
              title: 'Systemic risks (Arts. 34–35)',
              text: 'Very large platforms must assess and reduce serious risks, such as the spread of illegal content [@digital-services-act, Arts. 34 and 35].',
            },
            {
              title: 'And one limit (Art. 8)',
              text: 'There is no general duty to monitor all content. Do not ask a company for it [@digital-services-act, Art. 8].',
            },
          ],
        },
        {
          type: 'question',
          id: 'ch4-ask-which-word',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch4-p05-which-word',
            objective: 'lo4-4',
            page: 'ch4-referral',
            kind: 'case',
            stem: 'You write to a company: “This post advertises journeys without visas. Please remove it at once.” You name no provision. The company’s lawyer asks: “What is this?” What do you answer?',
            choices: [
              {
                id: 'referral',
                text: 'A referral: you decide by your own terms',
                correct: true,
                feedback: 'Yes. It points to content, and the company acts voluntarily.',
              },
              {
                id: 'order',
                text: 'An order, as it comes from a police authority and says “at once”',
                feedback: 'An order needs a legal power that you can name. Urgent words do not make one.',
              },
              {
                id: 'report',
                text: 'A report, as it tells of something illegal on the service',
                feedback: 'A report comes from the company to the authorities, not the other way.',
              },
            ],
            feedback: {
              correct:
                'If you need an order, name the provision of your law, and use the form of Art. 9 of the Digital Services Act.',
              incorrect:
                'Without a legal power behind it, it is a referral: the company decides by its own terms.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Before you press “report”',
          text: `- **Record** the content first.
- **Ask** the investigating unit and Europol. A removal stops harm, but it can cost a lead.
- **Expect** that the author notices. Companies must, as a rule, give reasons when they remove content [@digital-services-act, Art. 17]. After an order they must also inform the user [@digital-services-act, Arts. 9(5) and 10(5)].
- **Think ahead**: where will the offer move? Chapter 2 calls this the [“what next” question](#ch2-displacement).
- **Set a date** if you decide to watch. Nobody watches without limit while people are harmed.`,
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          heading: 'Speech is protected',
          text: 'News, advice, warnings and rescue numbers are not advertisements for smuggling. Freedom of expression and information covers them [@eu-charter, Art. 11]. An order must name its legal basis and give reasons. It may not cover more territory than strictly necessary [@digital-services-act, Art. 9(2)]. Taking down a whole group can cut a lifeline.',
        },
        {
          type: 'text',
          heading: 'Which act for which content',
          text: 'The DSA, Regulation (EU) 2022/2065, has applied in full since 17 February 2024 [@digital-services-act]. The power behind an order comes from your national law: name that provision first, then fill in the order (Arts. 9 and 10).\n\nRegulation (EU) 2021/784, applicable since 7 June 2022, knows removal orders that must be followed within one hour. They are for **terrorist content only** [@terrorist-content-regulation]. Do not use them against smuggling adverts: use a referral, a notice, or an order under the DSA.',
        },
      ],
    },
    {
      id: 'ch4-analytics',
      title: 'Predictive analytics and big data',
      blocks: [
        {
          type: 'text',
          heading: 'Two ideas of 2016',
          text: `[[predictive-analytics|Predictive analytics]] uses large amounts of data to estimate what may happen. In January 2016 a workshop described two uses [@amsterdam-2016, Workshop 3]:

- **Sort.** Police can filter very large data sets: to find where to step in, to prevent offences, or to solve past ones.
- **Foresee.** What migrants post in public can help to predict movements, and so shifts of smuggling. Authorities can then prepare.

These were proposals. The conference summary does not report how well they worked.`,
        },
        {
          type: 'text',
          heading: 'What can go wrong',
          text: `- **Bias.** Public posts come from people who post in public. Others are missing: older people, children, people without a phone.
- **Error.** Irony, old pictures and machine translation mislead a program.
- **False alarms.** Take an invented example. A tool reads 10 000 posts, of which 100 are advertisements. It finds 90 of them. It also flags 5 % of the other 9 900 posts, that is 495. So it raises 585 alarms, and only 90 are right: about 15 %. The tool “finds 90 % of the advertisements”, and still about 85 % of its alarms are false.
- **Drift.** Data collected for one purpose slip into another. The law calls for a specified purpose [@law-enforcement-directive, Art. 4(1)(b)].

The lesson: an alarm is a reason for a person to look. It is never a result.`,
        },
        {
          type: 'question',
          id: 'ch4-ask-better-tool',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch4-p06-better-tool',
            objective: 'lo4-5',
            page: 'ch4-analytics',
            kind: 'calculation',
            stem: 'The maker improves the tool of this example: it now flags 1 % of the 9 900 harmless posts, in place of 5 %. It still finds 90 of the 100 advertisements. How many of its alarms are right now?',
            choices: [
              {
                id: 'ninety',
                text: 'About 90 %',
                feedback: 'That is the share of advertisements that it finds, not of alarms that are right.',
              },
              {
                id: 'half',
                text: 'About half',
                correct: true,
                feedback:
                  'Yes: 90 of 189. The maker may say “99 % of harmless posts pass”, and every second alarm is still wrong.',
              },
              {
                id: 'ninetynine',
                text: 'About 99 %',
                feedback: 'That is the share of harmless posts that pass. Alarms are counted another way.',
              },
            ],
            feedback: {
              correct:
                '90 right ones among 90 + 99 alarms. Where what you look for is rare, even a good tool is often wrong.',
              incorrect: 'Count the alarms: 90 right ones and 99 false ones. Less than half are right.',
            },
          },
        },
        {
          type: 'table',
          caption: 'Acceptable, with safeguards, not acceptable',
          columns: ['Use', 'Judgement', 'Why, or what it needs'],
          rows: [
            [
              'Estimate a shift of routes from public, aggregated data',
              'Acceptable',
              'Trends, not persons; compare with other sources',
            ],
            ['Plan prevention or rescue capacity by trend', 'Acceptable', 'Write down assumptions; review'],
            [
              'Sort a large data set in an open investigation',
              'Acceptable',
              'Legal basis, log, an officer checks',
            ],
            [
              'Flag posts for an officer to read',
              'Safeguards',
              'Known error rate; human check; deletion rules',
            ],
            [
              'Collect public posts of named persons over time',
              'Safeguards',
              'Purpose, necessity; perhaps an authorisation',
            ],
            [
              'Score individual [[asylum|asylum]] seekers by origin',
              'Not acceptable',
              'Discrimination; right to asylum',
            ],
            [
              'Predict from a profile alone that a person will offend',
              'Not acceptable',
              'For artificial intelligence (AI) prohibited: AI Act, Art. 5(1)(d)',
            ],
            [
              'Let a program take the decision of an officer or prosecutor',
              'Not acceptable',
              'Prohibited unless a law allows it, with safeguards and human intervention',
            ],
            ['Collect private chats without authority', 'Not acceptable', 'Private life; no legal basis'],
          ],
          source:
            'Own overview; ideas of 2016: [@amsterdam-2016, Workshop 3]; law: [@law-enforcement-directive, Arts. 4, 8, 10 and 11]; [@ai-act, Art. 5(1)(d)]; [@eu-charter, Arts. 7, 8, 18 and 21]',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes the use',
          text: 'Everybody has the right to ask for asylum [@eu-charter, Art. 18]. So a forecast of arrivals serves to prepare reception, rescue and action against networks. It must not serve to keep people from asking. Data on ethnic origin, religion or health need special protection, and profiling that discriminates on such grounds is forbidden [@law-enforcement-directive, Arts. 10 and 11].',
        },
        {
          type: 'text',
          heading: 'Six questions for the supplier or analyst',
          text: '1. Which data go in, and on which legal basis?\n2. Who is missing from the data?\n3. How many alarms are false?\n4. Which person decides, and can this person disagree?\n5. When are the data deleted?\n6. How do we record and review what went wrong?\n\nChapter 2 shows where the answers fit in the [cycle of risk analysis](#ch2-risk-analysis).',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A score is not evidence of guilt, and alone it hardly supports a coercive measure. Ask which facts stand behind it, who checked it and what the error rate is. The defence needs enough information to challenge it.',
        },
        {
          type: 'text',
          heading: 'AI: what is forbidden, what comes later, what applies anyway',
          text: 'The AI Act, Regulation (EU) 2024/1689, was changed by Regulation (EU) 2026/1744, in force since 27 July 2026 [@ai-act-amendment-2026].\n\n- **Forbidden since 2 February 2025 (Art. 5).** Among other things: to predict from a profile alone that a person will commit a crime; to scrape faces without a target. Stop such a use today [@ai-act, Art. 5].\n- **Faces in public space, in real time (Art. 5).** Forbidden, with narrow exceptions under prior authorisation. Among them are the search for victims of trafficking, and suspects of offences in Annex II. Trafficking in human beings is on that list; facilitation of unauthorised entry is not. So do not ask for it in a plain smuggling case [@ai-act, Art. 5 and Annex II].\n- **High risk (Annex III, points 6 and 7).** The duties for AI in law enforcement, migration, asylum and border control apply from **2 December 2027**; the first plan was August 2026. Use the time: ask the supplier the six questions above [@ai-act, Annex III].\n\nThe delay changes the AI Act alone. Data protection, criminal procedure and the ban on discrimination bind you today: police under Directive (EU) 2016/680 [@law-enforcement-directive], private partners under Regulation (EU) 2016/679 [@gdpr].',
        },
      ],
    },
    {
      id: 'ch4-counter-narratives',
      title: 'Counter-narratives online',
      blocks: [
        {
          type: 'text',
          heading: 'An answer to a promise',
          text: `A [[counter-narrative|counter-narrative]] answers the promises of smugglers with facts. In January 2016 one workshop of the Amsterdam conference had two technical ideas for social media. A small window could open beside an offer. Or the reader could be sent on automatically to a site about the dangers of the journey [@amsterdam-2016, Workshop 3].

Another workshop looked at the message itself. Smugglers and traffickers tell their stories, so somebody has to tell others. This concerns destination countries too, because many people learn about the journey from relatives who already live there [@amsterdam-2016, Workshop 5].

These were ideas, not tested results. The same workshop said that effects must be measured, and that campaigns do not work alone [@amsterdam-2016, Workshop 5]. Chapter 9 takes up the planning of campaigns.`,
        },
        {
          type: 'text',
          heading: 'What makes a message believable',
          text: `**Balance.** The workshop asked for messages that are not only negative [@amsterdam-2016, Workshop 5]. Readers often know the dangers. A text that mentions nothing else sounds like advertising for the other side.

**Trust.** A study of 2015 saw trust as the key. It recommended talking about the risks inside the [[diaspora|diaspora]] [@amsterdam-2016, EMN study].

**Speed.** Campaigns should be short, quick and made for a defined group [@amsterdam-2016, Workshop 5].`,
        },
        {
          type: 'table',
          caption: 'From promise to answer',
          columns: ['Promise in an offer', 'A good answer', 'A bad answer'],
          rows: [
            [
              '“Safe”',
              'A dated fact with its source, and an emergency number',
              'Shocking pictures of people who died',
            ],
            ['“Pay later”', 'What a debt can mean, and where to find help', '“You will all become slaves”'],
            [
              '“You will get papers at once”',
              'How the procedure works; who decides',
              'A promise or a threat about one person’s case',
            ],
            [
              '“There is no other way”',
              'Existing lawful ways, and the right to ask for [[asylum|asylum]]',
              'Silence about lawful ways',
            ],
          ],
          source: 'Own examples (all promises invented); balanced message: [@amsterdam-2016, Workshop 5]',
        },
        {
          type: 'accordion',
          heading: 'Would you publish this? Decide, then open',
          sections: [
            {
              title: 'A post in the name of “a mother who came back”, written by an officer',
              text: 'No. The person does not exist. When readers find out, they will believe no authority, and no real mother either.',
            },
            {
              title:
                'A window with the logo of the ministry, dated facts, and links to rescue and asylum information',
              text: 'Yes. The State says who speaks, the facts can be checked, and the reader finds help.',
            },
            {
              title: 'A page that opens by itself: “Turn back. Nobody gets protection here.”',
              text: 'No. It is only negative, and it is false: each application has to be examined. It would also frighten people who need protection [@eu-charter, Arts. 18 and 19].',
            },
          ],
        },
        {
          type: 'question',
          id: 'ch4-ask-draft',
          question: {
            type: 'highlight',
            id: 'ch4-p07-draft',
            objective: 'lo4-5',
            page: 'ch4-counter-narratives',
            kind: 'case',
            stem: 'A ministry wants to show this text beside offers of journeys. Mark the two sentences that have to go.',
            text: '{sender: “This is a message of the Ministry of the Interior of State C.”} {figure: “In 2025 IOM recorded at least 2 185 deaths and disappearances in the Mediterranean.”} {fate: “Whoever comes without a visa is sent back.”} {help: “In danger, call 112. How to ask for protection: see the next page.”} {fear: “Your children will die.”}',
            passages: [
              { id: 'sender', feedback: 'It says who is speaking. It must stay.' },
              { id: 'figure', feedback: 'Unit, place, year and counter are named. It can stay.' },
              {
                id: 'fate',
                correct: true,
                feedback:
                  'It is false: each application for protection is examined. It frightens people who need it.',
              },
              { id: 'help', feedback: 'It leaves the way to rescue and asylum open. It must stay.' },
              {
                id: 'fear',
                correct: true,
                feedback: 'It is a threat, not a fact, and readers will stop at it.',
              },
            ],
            feedback: {
              correct: 'Both. What is left is dated, says who speaks, and shows where help is.',
              partial: 'One of them. Look for a sentence that is false, and for one that only frightens.',
              incorrect:
                'Two sentences have to go: one is false about return, the other threatens. Facts with a source can stay.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Say who is speaking',
          text: `- A message of the State says that it is one.
- Officers do not pose as journalists or as staff of non-governmental organisations (NGOs). If they did, people would stop trusting those who bring help.
- Check the data-protection side before a company shows your message to selected readers: who was selected, by which data?
- Never block the way to rescue numbers or asylum information.
- Measure: who saw it, who understood it, what changed?`,
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Keep campaigns and investigations apart. Officers may use a campaign account to talk with readers about journeys. A court may then ask whether this was undercover work without authority. A record of who wrote what, and why, answers the question.',
        },
      ],
    },
    {
      id: 'ch4-channel',
      title: 'Scenario and takeaways',
      blocks: [
        {
          type: 'text',
          heading: 'From the channel to the case',
          text: 'You now have the tools: look, record, preserve, request, refer, watch. In the scenario you use them in three roles, one after the other. For each step ask three questions. Is anybody in danger? May *I* do this? What will a court need from me?',
        },
        {
          type: 'scenario',
          id: 'ch4-decision-d6',
          heading: 'Operation BEACON: The page',
          text: 'Monday 14 December, Osterfeld. A shopkeeper has shown a patrol a note with the address of a page: “Family travel, safe, pay later.” The patrol noted and passed on; you, the online investigator, have captured the page with time and hash (E5). It leads to a closed group of about 300. The platform has offered to remove everything today. B works on the same contact number. Nobody is in danger on the page at this hour.',
          decisions: [
            {
              id: 'd6',
              prompt: 'What comes next?',
              options: [
                {
                  id: 'remove',
                  text: 'Ask the platform to remove page and group today, so no family reads the offer; the data can come later.',
                  consequence:
                    'The offer is gone for two days and back under another name. The account data of the old page were kept for no one. One hundred people who only asked for news have lost the place where V. answers them.',
                  verdict: 'poor',
                  losses: ['evidence', 'trust'],
                },
                {
                  id: 'preserve',
                  text: 'Preservation order for the account first; cross-check with Europol and B; a judge before anybody enters.',
                  consequence:
                    'The order buys sixty days. Europol answers that B knows the number. The judge sets purpose, limits and an end date for a trained officer. A date for the referral is agreed: after the action day.',
                  verdict: 'best',
                },
                {
                  id: 'watch',
                  text: 'Stay on the public page, log each change, and write to B and to Europol in the report at the week’s end.',
                  consequence:
                    'Lawful and careful. But account data run out while you watch, and B learns of the number on Friday instead of Monday. The call of Saturday night reaches you without an emergency contact at the provider.',
                  verdict: 'acceptable',
                  losses: ['time'],
                },
                {
                  id: 'cousin',
                  text: 'Enter with the account of the shopkeeper’s cousin, who agrees; read only, and take down the members.',
                  consequence:
                    'A borrowed name is still work under cover. The cousin is exposed, the list holds 300 people of whom nearly all only read, V. among them, and a court will ask for the authority you did not have.',
                  verdict: 'poor',
                  losses: ['protection', 'evidence'],
                },
              ],
            },
          ],
          debrief:
            'For each step ask three questions. Is anybody in danger? May I do this? What will a court need from me?',
        },
        {
          type: 'exhibit',
          id: 'ch4-exhibit-e6',
          label: 'E6',
          title: 'Message log, K.’s phone',
          source: 'Read with K.’s yes and a judge’s approval of 16 December; translated. Invented',
          parts: [
            {
              kind: 'messages',
              messages: [
                {
                  when: '24 Nov 18:02',
                  from: 'Number 1',
                  to: 'K.',
                  text: 'Family travel is full. Single places next Thursday.',
                },
                {
                  when: '24 Nov 18:10',
                  from: 'K.',
                  to: 'Number 1',
                  text: 'Is it safe? There is a child with us.',
                  isOwn: true,
                },
                {
                  when: '24 Nov 18:11',
                  from: 'Number 1',
                  to: 'K.',
                  text: 'Safe. You pay later, in Osterfeld.',
                },
                {
                  when: '2 Dec 20:15',
                  from: 'Number 1',
                  to: 'K.',
                  text: 'Tomorrow a new driver. Owes us, does what we say.',
                },
                {
                  when: '3 Dec 19:40',
                  from: 'Number 1',
                  to: 'K.',
                  text: 'Be ready. The others wait for the next time.',
                },
                { when: '3 Dec 22:24', from: 'Number 2', to: 'K.', text: 'Knock. Knock loud. I call help.' },
                { when: '3 Dec 22:40', from: 'Number 1', to: 'K.', text: 'Quiet now. Not long.' },
                {
                  when: '5 Dec 09:12',
                  from: 'Number 1',
                  to: 'K.',
                  text: 'You pay all the same. The shop waits.',
                },
                {
                  when: '5 Dec 09:30',
                  from: 'Number 1',
                  to: 'K.',
                  text: 'Tell X. to say the lorry driver took you. Then the sister travels.',
                },
              ],
            },
          ],
          notice:
            'The fifth and the last message: **people are still waiting somewhere, act tonight**. The sixth agrees with the call in E4 to the minute. The last asks for a lie about D. The fourth names pressure on a driver.',
          limits: 'Who holds Number 1; that L. made the call; that K. told X.',
        },
        {
          type: 'outcome',
          of: { scenario: 'ch4-decision-d6', decision: 'd6' },
          texts: [
            {
              options: ['preserve'],
              text: 'The provider’s emergency contact is known since Monday; account data are preserved.',
            },
            {
              options: ['watch'],
              text: 'Nobody has an emergency contact at the provider yet, and account data run out one by one.',
            },
            {
              options: ['remove'],
              text: 'The page was removed and is back under another name. The post of this night stands on the new page.',
            },
            {
              options: ['cousin'],
              text: 'The borrowed account has been noticed: a court will ask for the authority. The provider’s emergency contact has to be looked for.',
            },
          ],
          otherwise: 'The page is still there.',
        },
        {
          type: 'scenario',
          id: 'ch4-decision-d7',
          heading: 'Operation BEACON: V. on the line',
          text: "Saturday 19 December, 02:16. A post on the page said: “Eleven people, cold, a child does not answer. Position attached.” You alerted the rescue service at 02:12; the team left at 02:14. The person who posted it calls you: V., a volunteer, who had the news from one of the eleven by phone. V. is a member of the closed group, and V.'s association once paid the shop for phone cards. V. sounds out of breath. What do you do with V.",
          decisions: [
            {
              id: 'd7',
              prompt: 'now?',
              options: [
                {
                  id: 'caller',
                  text: 'Keep V. on the line as caller and witness; emergency request for the phone; ask about people, not roles.',
                  consequence:
                    "V. passes on what the eleven see: a barn, a road sign. The team finds them at 03:05, all alive; the child wakes in hospital. V.'s statement, taken on Monday, leads to the hired vehicle.",
                  verdict: 'best',
                },
                {
                  id: 'monday',
                  text: 'Thank V. and take the statement on Monday; emergency request for the position of the eleven’s phone now.',
                  consequence:
                    'The provider answers in forty minutes, and the team finds the place soon after. V. would have known the road sign. All are alive. On Monday V. asks why nobody wanted to hear it.',
                  verdict: 'acceptable',
                  losses: ['time'],
                },
                {
                  id: 'suspect',
                  text: 'Tell V. that the call is recorded as a suspect interview, since V. is in the group; ask who wrote to V.',
                  consequence:
                    'V. hangs up and calls a lawyer, as one should. The team has the position of 02:10 and no more. Membership and an invoice are contact, not an offence. The association stops passing on calls.',
                  verdict: 'poor',
                  losses: ['trust'],
                },
                {
                  id: 'agent',
                  text: 'Ask V. to write to the group in your name and find out who drove, while the team is still on its way.',
                  consequence:
                    'V. is now your agent without authority, and the driver is warned at 02:20. The hired vehicle is found empty and cleaned. V. helped people; you asked V. to do police work.',
                  verdict: 'poor',
                  losses: ['trust', 'evidence'],
                },
              ],
            },
          ],
          debrief:
            'The volunteer who passed on the call is a witness and a helper, not a suspect. When all people are safe, the unit, the prosecutor and Europol decide together: refer the page, or watch it until a fixed date?',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Three dates decide what you can use later: when the page was captured, when preservation began, and when the authorisation was given. Ask for all three.',
        },
        {
          type: 'takeaways',
          heading: 'What to remember from chapter 4',
          items: [
            'Each stage of a journey can leave an online trace. A trace leads to an account, not yet to a person.',
            'Offers look professional. Record intent, offer, reach, contact point and time **before** you report them.',
            'The same phone is evidence and lifeline. A distress message always means: rescue first.',
            'Look, enter, talk: the further you go, the more authority you need. Log every step.',
            'Preserve first, then produce. A European Production Order brings data within 10 days, in an emergency within 8 hours.',
            'Remove or watch? Ask the investigating unit and Europol first, and set a date. Danger to life does not wait.',
            'Data analysis shows trends, not guilt. A [[counter-narrative|counter-narrative]] is balanced and says who is speaking.',
          ],
        },
      ],
    },
  ],
});
