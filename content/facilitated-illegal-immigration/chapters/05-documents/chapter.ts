import { defineChapter } from 'coursewright';

export const chapter = defineChapter({
  id: 'ch5',
  title: 'Document fraud',
  summary:
    'How false, wrongly obtained and borrowed documents support migrant smuggling, and what you do about it: classify the case, check in layers, choose the right database, secure the evidence and protect the person. The chapter describes what officers see, check, record and decide. It does not describe how documents are made or obtained.',
  objectives: [
    { id: 'lo5-1', text: 'explain the role of document fraud in smuggling by land, sea and air' },
    {
      id: 'lo5-2',
      text: 'classify a case by the three limbs of the Protocol’s definition: falsely made or altered, improperly obtained, used by another person',
    },
    {
      id: 'lo5-3',
      text: 'describe the lines of control and apply a layered check: document, person, story, database',
    },
    { id: 'lo5-4', text: 'select the right reference tool or database for a question' },
    { id: 'lo5-5', text: 'secure evidence and respect protection needs after a detection' },
  ],
  pages: [
    {
      id: 'ch5-why-documents',
      title: 'Why documents matter to smugglers',
      blocks: [
        {
          type: 'text',
          text: 'A smuggler sells a journey. Often a paper comes with it that makes the journey look lawful. [[interpol|INTERPOL]], the international police organisation, puts false identity documents first among its examples of how [[migrant-smuggling|migrant smuggling]] works [@interpol-2016, section 1]. Suppliers of false travel documents also stand on its list of people in a network [@interpol-2016, Q4].\n\nTwo organisations count such fraud among the crimes linked to smuggling. INTERPOL speaks of fraudulent travel documents [@interpol-2016, Q5]. The International Organization for Migration ([[iom|IOM]]) speaks of identity fraud [@iom-leaflet, Profitability]. In 2017 a note for an expert meeting in Kyiv asked States to act against the networks behind forged papers: find them and expose them [@kyiv-2017, areas of prevention].',
        },
        {
          type: 'table',
          caption: 'Land, sea, air, and after arrival',
          columns: ['Where', 'What the document is for', 'What you can look at'],
          rows: [
            [
              'Land',
              'To pass a crossing point or a check inside the country',
              'Document, person, vehicle, people travelling together',
            ],
            ['Sea', 'To travel on a ferry as an ordinary passenger', 'Document, person, passenger list'],
            [
              'Air',
              'To board at all: papers are checked before departure',
              'Document, person, boarding card, passenger data',
            ],
            [
              'After arrival',
              'To stay, work, rent a home or move on',
              'Residence permit, contract, civil-status papers',
            ],
          ],
          source:
            'Authors of this module. Routes by land, sea and air: [@iom-leaflet, introduction]; illegal stay: [@un-smuggling-protocol, Art. 6(1)(c)]',
        },
        {
          type: 'text',
          heading: 'Not every journey needs a paper',
          text: 'Some smugglers avoid official controls altogether [@interpol-2016, section 1]. Then there may be no document to check. By air it is different. The Royal Netherlands Marechaussee polices the border at Dutch airports. Its speaker said in January 2016 that smuggling by air rested mostly on two forms. One is the false document. The other is the [[id-swap|ID-swap]]: one person travels on another person’s document [@amsterdam-2016, Panel III].',
        },
        {
          type: 'callout',
          kind: 'historical',
          text: 'The figure below is of 2007. It shows how to read such data, not what happens now. Figures of an airport, with their own traps, follow in the [airport case](#ch5-airport).',
        },
        {
          type: 'statistic',
          heading: 'One count from one border',
          statistics: [
            {
              value: 'around 500',
              unit: 'documents',
              counted: 'Forged documents that were detected',
              where: 'Albanian–Greek border',
              period: 'March–April 2007',
              counter: 'Greek Border Police, quoted by IOM [@iom-leaflet, Western Balkans]',
              caution: 'Documents, not persons. One operation of two months.',
            },
          ],
        },
        {
          type: 'question',
          id: 'ch5-ask-five-hundred',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch5-p01-five-hundred',
            objective: 'lo5-1',
            page: 'ch5-why-documents',
            kind: 'case',
            stem: 'A report needs one sentence on this count. Which one can you defend?',
            choices: [
              {
                id: 'people',
                text: '“In spring 2007 about 500 people tried to enter Greece from Albania with forged papers.”',
                feedback:
                  'Documents were counted, not people. One person can carry several, or a supplier a bundle.',
              },
              {
                id: 'rise',
                text: '“In spring 2007 forgery at the Albanian–Greek border reached a peak of 500 documents.”',
                feedback: 'For a peak you need other months. There is one count.',
              },
              {
                id: 'documents',
                text: '“Greek Border Police detected around 500 forged documents at this border in March–April 2007.”',
                correct: true,
                feedback: 'Yes: unit, place, period and counter, and no more.',
              },
            ],
            feedback: {
              correct: 'Chapter 2 in one line: what, where, when, who.',
              incorrect:
                'Documents are not persons, and one operation is no trend. Name unit, place, period and counter.',
            },
          },
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A false paper is a fact, not a verdict',
          text: 'In an interview at the 2016 Amsterdam conference, a refugee told how they had fled a war in 1991. They flew to Europe on a false passport that a smuggler had provided [@amsterdam-2016, interview after the film]. The same paper was a product of crime and a way to safety.\n\nPeople who flee may be unable to ask their own State for a passport. So record the document and the offence, and ask about protection as well. The law connects both, as you will see [after a detection](#ch5-after-detection).',
        },
      ],
    },
    {
      id: 'ch5-types',
      title: 'Types of document fraud',
      blocks: [
        {
          type: 'text',
          text: 'Officers use many words: fake, forged, borrowed, bought. For a file you need fewer and clearer ones. The Smuggling Protocol of the United Nations (UN) has a definition with three parts, called limbs. It belongs to the UN Convention against Transnational Organized Crime ([[untoc-and-its-protocols|UNTOC]]).',
        },
        {
          type: 'definition',
          term: 'Fraudulent travel or identity document',
          definition:
            '“‘Fraudulent travel or identity document’ shall mean any travel or identity document: (i) That has been falsely made or altered in some material way by anyone other than a person or agency lawfully authorized to make or issue the travel or identity document on behalf of a State; or (ii) That has been improperly issued or obtained through misrepresentation, corruption or duress or in any other unlawful manner; or (iii) That is being used by a person other than the rightful holder”.',
          source: 'Smuggling of Migrants Protocol, Art. 3(c) [@un-smuggling-protocol, Art. 3(c)]',
          plain:
            'Three questions are enough. Who **made or changed** it? How was it **issued**? Who is **using** it? Only the first limb is about a false document. In the other two, the document itself can be genuine.',
        },
        {
          type: 'definition',
          term: 'False document',
          definition:
            'A *counterfeit* imitates a genuine document. A *forged* document is a genuine one that somebody without authority has changed. A *pseudo document* looks official, but no recognised authority issues it.',
          source:
            'The three kinds: Regulation (EU) 2020/493 [@fado-regulation, recitals and Art. 2(2)]; explanations in our own words',
          plain: 'All three belong to limb (i).',
        },
        {
          type: 'figure',
          id: 'ch5-figure-g21',
          title: 'Document fraud: three limbs and their branches',
          description:
            'A tree. The root is the fraudulent document of Art. 3(c) of the Protocol. Its three limbs are: falsely made or altered; improperly issued or obtained; used by another person. Each limb has two to four examples.',
          source:
            'Smuggling Protocol, 2000 [@un-smuggling-protocol, Art. 3(c)]; Regulation (EU) 2020/493 [@fado-regulation]; forged documents, visa abuse, false marriages and ID-swap: conference of January 2016 [@amsterdam-2016, Panel III]',
          diagram: {
            kind: 'tree',
            root: {
              label: 'Fraudulent document',
              detail: 'Protocol, Art. 3(c)',
              children: [
                {
                  label: '(i) Falsely made or altered',
                  children: [
                    { label: 'Counterfeit', detail: 'imitates a genuine one' },
                    { label: 'Forged', detail: 'genuine, then changed' },
                    { label: 'Pseudo', detail: 'no such authority' },
                    { label: 'Stolen blank', detail: 'completed without authority' },
                  ],
                },
                {
                  label: '(ii) Improperly issued or obtained',
                  children: [
                    { label: 'Misrepresentation', detail: 'visa abuse, false marriage' },
                    { label: 'Corruption', detail: 'a decision is bought' },
                    { label: 'Duress', detail: 'somebody is threatened' },
                  ],
                },
                {
                  label: '(iii) Used by another person',
                  children: [
                    { label: 'Impostor', detail: 'uses a look-alike’s document' },
                    { label: 'ID-swap', detail: 'travels on another’s document' },
                  ],
                },
              ],
            },
          },
        },
        {
          type: 'text',
          heading: 'Words that you will meet',
          text: '- **Stolen blank:** a genuine, empty document that was stolen before an authority issued it. The official notes on the Protocol place the completed blank under limb (i) [@un-smuggling-protocol, interpretative notes on Art. 3].\n- **Supporting document**, also called [[breeder-document|breeder document]]: a paper, such as a birth certificate, on which another document is based. If it is false, a genuine passport can rest on a false fact.\n- [[impostor|Impostor]] and [[id-swap|ID-swap]]: the paper is right, the person is not. They have their own page in this chapter.',
        },
        {
          type: 'question',
          id: 'ch5-ask-blank',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch5-p02-blank',
            objective: 'lo5-2',
            page: 'ch5-types',
            kind: 'case',
            stem: 'Empty identity cards are stolen from a town hall. Months later one of them turns up, filled in with the name and face of the person who shows it. Which limb?',
            choices: [
              {
                id: 'one',
                text: 'Limb (i): made by somebody without authority',
                correct: true,
                feedback:
                  'Yes. Paper and printing are genuine; the completed card is not the work of an authority.',
              },
              {
                id: 'two',
                text: 'Limb (ii): obtained in an unlawful manner',
                feedback: 'Close: the blank was stolen. But no authority issued this card to anybody.',
              },
              {
                id: 'three',
                text: 'Limb (iii): used by another person',
                feedback: 'Name and face are those of the user. There is no other rightful holder.',
              },
            ],
            feedback: {
              correct: 'The official notes place the completed stolen blank under limb (i).',
              incorrect:
                'Ask who completed it. Somebody without authority did: limb (i), although the blank is genuine.',
            },
          },
        },
        {
          type: 'table',
          caption: 'Classify: start with the question',
          columns: ['Case', 'Decisive question', 'Limb'],
          rows: [
            ['A residence permit that no authority issued', 'Who made it?', '(i)'],
            ['A visa issued on an untrue invitation', 'How was it issued?', '(ii)'],
            ['A friend’s identity card, shown as one’s own', 'Who is using it?', '(iii)'],
            [
              'A genuine passport, issued on a false birth certificate',
              'How was it issued, and which paper supported it?',
              '(ii)',
            ],
          ],
          source: 'Invented cases; limbs: [@un-smuggling-protocol, Art. 3(c)]',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'The Protocol asks States to punish making, procuring, providing or possessing such a document. The act must serve smuggling, and the person must seek a financial or other material benefit [@un-smuggling-protocol, Art. 6(1)(b)]. The official notes add that a migrant who holds a document only for their own journey is not meant [@un-smuggling-protocol, interpretative notes on Art. 6]. National law may go further (Art. 6(4)), and its offences may be built differently. Name the limb in the charge: each limb needs different evidence.',
        },
      ],
    },
    {
      id: 'ch5-false-basis',
      title: 'Genuine documents, false basis',
      blocks: [
        {
          type: 'text',
          text: 'A document can pass every technical test and still be fraudulent. The paper is genuine; what was said to obtain it is not. This is limb (ii) of the definition [@un-smuggling-protocol, Art. 3(c)].\n\n[[empact|EMPACT]] is the EU platform for joint work against serious crime. In January 2016 its Hungarian representative described how well organised the groups were. That was true of the [[green-border|green border]]. It was also true of sham marriages, the misuse of visas and the supply of forged papers [@amsterdam-2016, Panel III]. So look at stay as well as entry. The Protocol also covers those who, for gain, enable a person to stay by illegal means [@un-smuggling-protocol, Art. 6(1)(c)].',
        },
        {
          type: 'accordion',
          heading: 'Four situations',
          sections: [
            {
              title: 'Visa abuse',
              text: 'The visa is genuine. Ask what was declared, who declared it, and whether it was untrue *at that time*. A plan that changes later is not a lie. If the statements were untrue, ask who wrote them: the same person may stand behind many applications.',
            },
            {
              title: 'False marriage or false family tie',
              text: 'The certificate may be genuine, and the tie behind it not. Organisers are the target of the criminal investigation. One of the partners may be in debt or under pressure: check for trafficking in human beings ([[thb|THB]]) before you treat both as suspects.',
            },
            {
              title: 'False supporting papers',
              text: 'A genuine passport or permit can rest on a false certificate. The question then goes back to the register that issued the certificate. If one paper turns out to be false, find out which other documents it supported.',
            },
            {
              title: 'Overstay',
              text: 'A person enters lawfully and stays after the permission has ended. It is one of the [two forms of irregular migration](#ch1-irregular-migration). If nobody lied, it is **not** document fraud. Whether somebody helped for gain is a separate question.',
            },
          ],
        },
        {
          type: 'table',
          caption: 'Partners: who holds which piece',
          columns: ['Partner', 'What it holds', 'What you tell it'],
          rows: [
            [
              'Consulate',
              'The application, its supporting papers, the visa decision',
              'Which statements proved untrue',
            ],
            [
              'Civil registry',
              'The original entry behind a certificate',
              'Which certificate is in doubt, and why',
            ],
            ['Registrar for marriages', 'Declarations and witnesses', 'Patterns, not rumours about a couple'],
            [
              'Immigration authority',
              'Residence file, earlier decisions',
              'Result of the check, also when it is negative',
            ],
          ],
          source: 'Authors of this module',
        },
        {
          type: 'question',
          id: 'ch5-ask-plan-changed',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch5-p03-plan-changed',
            objective: 'lo5-2',
            page: 'ch5-false-basis',
            kind: 'case',
            stem: 'A student visa was granted on a true letter of a university. The student attended for one term, then took a job in a kitchen and stayed when the visa had ended. A colleague writes “visa obtained by misrepresentation”. Do you agree?',
            choices: [
              {
                id: 'yes',
                text: 'Yes: the visa served for work in the end, and that was not what had been declared',
                feedback: 'What counts is whether it was untrue when it was declared. A plan may change.',
              },
              {
                id: 'no',
                text: 'No: what was declared was true then; this is an overstay, and perhaps unlawful work',
                correct: true,
                feedback: 'Yes. Whether somebody helped the stay for gain is another question.',
              },
              {
                id: 'later',
                text: 'That depends on the grades, which show whether the studies were meant in earnest',
                feedback: 'Poor grades are no lie. The term was attended.',
              },
            ],
            feedback: {
              correct:
                'A plan that changes later is not a lie. So there is no limb (ii) here, and no document fraud.',
              incorrect:
                'Look at the moment of the declaration. It was true: an overstay is not document fraud.',
            },
          },
        },
        {
          type: 'text',
          heading: 'Keep the flow in both directions',
          text: 'Ask through the channel that your law provides, name the purpose, and ask only for what you need [@law-enforcement-directive, Art. 4]. Tell the partner how the check ended. A consulate that never hears the result cannot recognise the next case.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A suspicion is no proof',
          text: 'Couples of different age, language or origin are not suspect for that reason. The EU Charter protects private and family life (Art. 7) and forbids discrimination (Art. 21) [@eu-charter, Arts. 7 and 21].\n\nSo work in this order:\n\n1. Write down the concrete facts that raised the doubt.\n2. Check records before you question people.\n3. Hear both partners separately, with an interpreter, about shared daily life. Leave intimate matters out.\n4. Write down what speaks *for* the couple too.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Keep two questions apart. Whether the couple keeps a right of residence is one, usually for administrative law. Whether somebody organised unlawful residence **for financial gain** is the other: Directive 2002/90/EC requires this gain for the offence of assisting residence [@directive-2002-90, Art. 1(1)(b)]. It [still applies](#ch1-irregular-migration). Look for payments, repeated addresses and repeated witnesses.',
        },
      ],
    },
    {
      id: 'ch5-impostors',
      title: 'The person behind the document: impostors and ID-swap',
      blocks: [
        {
          type: 'text',
          text: 'With a genuine passport in hand, it is easy to forget the person in front of you. In 2016 a Dutch border-police speaker named two main forms of smuggling by air: false documents and the [[id-swap|ID-swap]] [@amsterdam-2016, Panel III]. In the first, you examine the paper. In the second, you must compare paper and person.',
        },
        {
          type: 'definition',
          term: 'Impostor',
          definition: 'A person who presents a genuine document that was issued to somebody else.',
          source: 'Own wording, after limb (iii) of the definition [@un-smuggling-protocol, Art. 3(c)(iii)]',
          plain:
            'Some officers say *look-alike*. The rightful holder may have lent, lost or sold the document, or may be a victim of theft. Hear the holder before you judge.',
        },
        {
          type: 'definition',
          term: 'ID-swap',
          definition: 'A traveller uses the travel document or boarding card of another person.',
          source: 'Own wording; term used at the 2016 conference [@amsterdam-2016, Panel III]',
          plain:
            'Two or more people are involved. So look for the other person, and for the one who arranged it.',
        },
        {
          type: 'text',
          heading: 'Four comparisons',
          text: '- **Person and document.** Does the person match the photograph and the description?\n- **Person and chip.** Passports issued under EU rules carry a chip, normally with a facial image and fingerprints. Their use is limited: to check that the document is authentic and that the holder is the right one [@passport-format-regulation, Arts. 1 and 4].\n- **Document and chip.** The chip is signed electronically. The International Civil Aviation Organization (ICAO) sets the standard for passports that machines can read, and keeps a directory of keys. With it, a reader can test whether the data come from the issuing authority [@icao-standards, Doc 9303 and Public Key Directory].\n- **Person and database.** What do earlier records say about this person, this document and this journey?\n\nIf you doubt such a passport or the identity of its holder, you must verify at least one biometric feature in it. With other travel documents you do so where possible [@schengen-borders-code, Art. 8(2)].',
        },
        {
          type: 'checklist',
          id: 'ch5-checklist-person',
          heading: 'Is this the rightful holder?',
          introduction: 'For any doubt at the counter or during a check inland.',
          items: [
            'I have written down what exactly raised the doubt.',
            'I have looked at the person, not at a nationality or an origin.',
            'I have thought of harmless reasons: age, illness, injury, a new name after marriage.',
            'Photograph, chip and person have been compared, with the reader and by eye.',
            'A second officer has compared them independently, before hearing my view.',
            'The person has had time and an interpreter to explain.',
            'The databases have been queried, and each result has been noted, also “no hit”.',
            'I know who is travelling with the person, above all any child.',
            'I have asked whether the person is in danger or needs protection.',
          ],
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Biometric data: only as far as strictly necessary',
          text: 'Face and fingerprint data are specially protected. Law-enforcement authorities may use them for identification only where this is strictly necessary, with safeguards [@law-enforcement-directive, Art. 10]. So take the comparison that answers your question, and no more. Respect dignity [@schengen-borders-code, Art. 7]: offer a screened place if somebody has to uncover their face or hair.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'A comparison by eye is an opinion. Ask who compared, with what training, under what conditions, and whether a second officer agreed without knowing the first result. Limb (iii) speaks of travel or identity documents. If only a boarding card changed hands, check which national offence applies.',
        },
      ],
    },
    {
      id: 'ch5-layers',
      title: 'Layers of control',
      blocks: [
        {
          type: 'text',
          text: 'No single check finds everything, and none has to. Controls stand one behind the other. Each layer asks its own question and hands over what it has seen. At each layer you look at the same four things: **document, person, story, database**. The deeper the layer, the more time you have for each.',
        },
        {
          type: 'process',
          id: 'ch5-figure-g22',
          title: 'Layers of control',
          description:
            'Five layers in order: before travel, first line, second line, specialist, decision. Below each stands who acts. A separate lane runs beside all of them: a need for protection is passed on at once.',
          source:
            'Own drawing; second line: [@schengen-borders-code, Art. 2]; passenger data: [@api-directive]; equipment and training: IOM leaflet, about 2011 [@iom-leaflet, IOM and people smuggling]',
          steps: [
            {
              label: 'Before travel',
              detail: 'Visa, passenger data, check at boarding',
              below: 'Consulate, carrier',
            },
            { label: 'First line', detail: 'All travellers, in short time', below: 'Border guard' },
            { label: 'Second line', detail: 'Away from the queue, more time', below: 'Trained border guard' },
            { label: 'Specialist', detail: 'Document examination', below: 'Expert, laboratory' },
            { label: 'Decision', detail: 'With reasons, on record', below: 'Competent authority' },
          ],
          belowTitle: 'Who acts',
          lane: 'At every layer: danger, or a request for protection, is passed on at once',
        },
        {
          type: 'table',
          caption: 'What each line asks, and what can follow',
          columns: ['Line, and its time', 'Question', 'Tools', 'Outcome'],
          rows: [
            [
              'Before travel: days to hours',
              'May this person travel, and with which paper?',
              'Visa file, advance passenger information ([[api|API]])',
              'Issue or refuse a visa; warn the border',
            ],
            [
              'First line: short for each person',
              'Do document, person and story fit together?',
              'Eye, document reader, databases',
              'Admit, or send to the second line',
            ],
            [
              'Second line: as long as needed and lawful',
              'What explains the doubt?',
              'Biometrics, interview, reference images, enquiries',
              'Admit, refuse, refer, arrest, protect',
            ],
            [
              'Specialist: hours to weeks',
              'Is it false, and how do we know?',
              'Laboratory, comparison with other cases',
              'Written opinion',
            ],
            [
              'Decision: within legal time limits',
              'What does the law require for this person?',
              'The whole file',
              'Reasoned decision; protection check done',
            ],
          ],
          source: 'Own table, after [@schengen-borders-code, Arts. 2, 8 and 14]',
        },
        {
          type: 'text',
          heading: 'Databases, equipment, people',
          text: 'At the external border, officers check systematically against databases. Since 2017 this has also covered people with a right of free movement, such as EU citizens [@schengen-borders-code, Art. 8(2), as amended by Regulation (EU) 2017/458].\n\nMachines help, and people decide. In about 2011 the International Organization for Migration ([[iom|IOM]]) described two kinds of support for States. It helps them to find technical equipment. It also trains officers to detect false travel documents, to improve intelligence, and to know the law, the rights of migrants included [@iom-leaflet, IOM and people smuggling]. That third part is no extra: the next box shows why.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Two rights that change your second line',
          text: 'A second-line check takes place away from the spot where everybody is checked [@schengen-borders-code, Art. 2]. For thorough checks of third-country nationals, the Schengen Borders Code says:\n\n- **Information.** You tell the person in writing, or in another effective way, why the check takes place and how. Use a language that they understand [@schengen-borders-code, Art. 8(5)].\n- **Privacy.** If the person asks for it and there is room, you check them out of public view [@schengen-borders-code, Art. 8(4)].\n\nKeep the information sheet at the desk, in the languages that you meet most often. People who understand a check can explain a misunderstanding.',
        },
        {
          type: 'question',
          id: 'ch5-ask-why-me',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch5-p04-why-me',
            objective: 'lo5-3',
            page: 'ch5-layers',
            kind: 'case',
            stem: 'In the second line a traveller asks: “Why me? The others have gone.” The queue is long, and your colleague is already comparing the photograph. What do you do?',
            choices: [
              {
                id: 'after',
                text: 'You finish the check first and explain it afterwards, when you know whether there was a reason',
                feedback:
                  'The information belongs to the check. It is owed to those who turn out to be in order as well.',
              },
              {
                id: 'sheet',
                text: 'You give the sheet in a language that the person understands, and say why and how you check',
                correct: true,
                feedback: 'Yes: a duty under the Code, and the beginning of an answer to your doubt.',
              },
              {
                id: 'short',
                text: 'You say that it is a routine check, which is polite and gives the network no hint',
                feedback: 'It is untrue. A false reason can cost the record its value.',
              },
            ],
            feedback: {
              correct: 'People who understand a check can explain a misunderstanding.',
              incorrect: 'Thorough checks come with information: why, how, in a language that is understood.',
            },
          },
        },
        {
          type: 'text',
          heading: 'What has changed since 2016, and what you do now',
          text: '- **A passport without stamps is normal.** Since 10 April 2026 the Entry/Exit System (EES) under Regulation (EU) 2017/2226 registers short-stay travellers at every external crossing point, with face and fingerprints [@entry-exit-system-regulation]. Somebody who shows another person’s passport now meets a stored face. Ask the EES for entries, exits and refusals when you doubt an identity or a stay, and expect errors: summer 2026 was not smooth.\n- **The carrier has asked before you.** Airlines, ferry lines and international coach operators must ask the [[carrier-interface|carrier interface]] before departure: see [chapter 8](#ch8-transport). Ask which carrier queried it, and what the answer was.\n- **Not started.** ETIAS, the travel authorisation of Regulation (EU) 2018/1240, had not begun: in August 2026 its start was postponed without a new date [@etias-regulation]. Do not ask travellers for it.',
        },
        {
          type: 'callout',
          kind: 'law-as-at',
          text: 'A refusal of entry states its precise reasons and can be appealed [@schengen-borders-code, Art. 14]. So write the reasons so that somebody else can test them. Border rules never override the right to seek protection, or [[non-refoulement|non-refoulement]], the ban on return to serious harm [@schengen-borders-code, Arts. 3 and 4].\n\nRegulation (EU) 2024/1717 changed the Code on 10 July 2024 [@schengen-borders-code-2024]:\n\n- **Art. 5(4):** when crossings are attempted in large numbers and by force, or a State uses migrants as pressure, crossing points may close for a time. Access to protection must stay real.\n- **Art. 23:** checks near an internal border follow risk analysis and are not systematic. Note the analysis on which your check rests.\n- **Art. 23a:** two neighbouring States may agree on a transfer procedure for people caught near their border. It needs joint checks, an agreement and a written form, and the person can appeal. Never use it for somebody who asks for protection [@schengen-borders-code, Arts. 5(4), 23 and 23a].',
        },
      ],
    },
    {
      id: 'ch5-databases',
      title: 'Databases and reference tools',
      blocks: [
        {
          type: 'text',
          text: 'Put your question first, then choose the tool. A database of stolen passports cannot tell you whether a stamp is genuine. A picture of a genuine passport cannot tell you who holds it.',
        },
        {
          type: 'table',
          caption: 'Tools: what they hold, and what you do after a hit',
          columns: ['Tool', 'Content', 'Who, and when', 'After a hit'],
          rows: [
            [
              'PRADO (public register)',
              'Pictures of authentic documents',
              'Everyone; you do not know the document',
              'No hits: you compare',
            ],
            [
              '[[fado|FADO]] (False and Authentic Documents Online)',
              'Authentic and false documents',
              'Authorities, by access level; you doubt the document',
              'Ask the expert',
            ],
            [
              '[[sltd|SLTD]] (INTERPOL)',
              'Stolen and lost travel documents',
              'Police, border guards; at every check',
              'Ask through your INTERPOL bureau; first find out whom the person fears',
            ],
            [
              '[[sis|SIS]] (Schengen Information System)',
              'Alerts on persons and documents, with biometrics',
              'Police, border guards, other named authorities; at every check',
              'Contact SIRENE, the national SIS office',
            ],
            [
              '[[vis|VIS]] (Visa Information System)',
              'Visa applications, biometrics',
              'Visa, border, asylum, immigration; there is a visa',
              'Compare; ask the visa authority',
            ],
            [
              '[[ees|EES]] (Entry/Exit System)',
              'Entries, exits and refusals; biometrics',
              'Border, visa, immigration; short stay of a non-EU national',
              'Compare; correct errors',
            ],
            [
              '[[etias|ETIAS]] (European Travel Information and Authorisation System)',
              'Travel authorisations',
              'Border, immigration; the person needs no visa',
              'Not in operation in August 2026',
            ],
            [
              '[[eurodac|Eurodac]]',
              'Faces and fingerprints from asylum and migration, from six years of age; people rescued at sea',
              'Asylum, immigration; police under conditions; earlier application?',
              'Expert verifies',
            ],
            [
              '[[api|API]], [[pnr|PNR]] (passenger name record)',
              'Identity and booking data',
              'Border; passenger information unit; before arrival',
              'A person reviews each match',
            ],
          ],
          source:
            'Short form, after [@fado-regulation] [@interpol-tools] [@sis-border-regulation] [@sis-police-regulation] [@vis-regulation] [@entry-exit-system-regulation] [@etias-regulation] [@eurodac-regulation] [@api-directive] [@pnr-directive]; your access rights: national law',
        },
        {
          type: 'figure',
          id: 'ch5-figure-g23',
          title: 'Which tool for which question?',
          description:
            'A matrix of nine tools and four questions: Is the document genuine? Does it belong to this person? Is the document or person reported? Has the person applied before? No tool answers all four.',
          source:
            'Own drawing, state of 2026, after [@fado-regulation] [@interpol-tools] [@sis-border-regulation] [@sis-police-regulation] [@vis-regulation] [@entry-exit-system-regulation] [@etias-regulation] [@eurodac-regulation] [@api-directive]',
          diagram: {
            kind: 'matrix',
            rowTitle: 'Tool',
            columnTitle: 'Question',
            columns: ['Genuine?', 'Theirs?', 'Reported or wanted?', 'Applied before?'],
            rows: [
              { label: 'PRADO', cells: [true, false, false, false] },
              { label: 'FADO', cells: [true, false, false, false] },
              { label: 'SLTD', cells: [false, false, true, false] },
              { label: 'SIS', cells: [false, 'if alert', true, false] },
              { label: 'VIS', cells: [false, true, false, 'visa'] },
              { label: 'EES', cells: [false, true, false, 'entry'] },
              { label: 'ETIAS', cells: [false, false, false, 'later'] },
              { label: 'Eurodac', cells: [false, 'if stored', false, 'asylum'] },
              { label: 'API', cells: [false, false, 'checked early', false] },
            ],
          },
        },
        {
          type: 'question',
          id: 'ch5-ask-inspector',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch5-p05-inspector',
            objective: 'lo5-4',
            page: 'ch5-databases',
            kind: 'case',
            stem: 'A labour inspector holds a residence permit of another Member State that looks odd, and has no access to police systems. Nobody is in danger. Which tool can the inspector use now?',
            choices: [
              {
                id: 'fado',
                text: 'FADO, with the known false versions',
                feedback:
                  'Its restricted part is for authorities by access level. And the first step is simpler.',
              },
              {
                id: 'prado',
                text: 'PRADO, with pictures of the authentic permit',
                correct: true,
                feedback: 'Yes: it is public. If it does not match, the police are called.',
              },
              {
                id: 'sltd',
                text: 'SLTD, with stolen and lost documents',
                feedback:
                  'It is for police and border guards, and does not show whether a permit is genuine.',
              },
            ],
            feedback: {
              correct: 'Question first: is it genuine? Then the tool that one may use: PRADO.',
              incorrect:
                'The question is whether the permit is genuine, and the inspector needs a public tool: PRADO.',
            },
          },
        },
        {
          type: 'text',
          heading: 'From a border post to the world',
          text: 'In 2016 [[interpol|INTERPOL]] offered officers at the front line several databases in real time. They held its notices, data on fraudulent documents, and data on travel documents reported stolen or lost [@interpol-2016, Q8]. They are reached through [[i-24-7|I-24/7]], its secure network. Only the State that issued a document can enter it in SLTD, so this State is your partner after a hit [@interpol-tools, SLTD]. But find out first whether the person fears it. “Is this your national?” can give a person away.\n\nA national [[border-management-information-system|border management information system]] can be connected to such alert lists. The International Organization for Migration ([[iom|IOM]]) said so in about 2011 of its own system, [[pirs|PIRS]]. The link to I-24/7 could help to follow criminal groups and to build [[risk-analysis|risk profiles]] [@iom-leaflet, IOM and people smuggling].',
        },
        {
          type: 'text',
          heading: 'What has changed since 2016, and what you do now',
          text: '- **Eurodac.** Regulation (EU) 2024/1358 has applied since 12 June 2026. The database holds faces beside fingerprints, covers applicants and people found after an irregular crossing from six years of age (Arts. 15 and 22), and has a category of its own for people rescued at sea [@eurodac-regulation, Arts. 15 and 22]. So a child may have a record, and a record may come from a rescue: read the category before you conclude anything.\n- **Systems that share.** In 2026 several EU systems got a common identity repository, after a shared service for biometric matching. The start was set by Implementing Decision (EU) 2026/1156 of 28 May 2026 [@identity-repository-decision]. One query can show that the same face stands behind two names. To use the repository for identifying a person in a police check, you need a national law that allows it: ask for its number [@interoperability-borders-regulation] [@interoperability-police-regulation].\n- **EES and ETIAS.** One works, the other does not yet: see [layers of control](#ch5-layers).\n- **FADO and PRADO.** FADO rests on Regulation (EU) 2020/493. [[frontex|Frontex]], the EU border agency, runs it [@fado-regulation]. PRADO is its public part; search for its full name, Public Register of Authentic travel and identity Documents Online.\n- **IOM** offers a border system called MIDAS today, the Migration Information and Data Analysis System [@iom-midas].',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A hit is a lead',
          text: '1. **Verify.** Is it the same person, the same document? Is the entry still valid?\n2. **Follow the hit procedure** of that system, through the contact that it names.\n3. **Hear the person.** Names are shared, data are mistyped, passports are found again.\n4. **Decide**, with reasons, and record the query, the time and the result.\n\nA hit alone never decides. A biometric match is a lead too: have a trained person confirm it, and record who looked and why. And no hit is no clearance: look at the person again.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Police access to VIS, EES and Eurodac in cases of serious crime has its own conditions [@vis-regulation] [@entry-exit-system-regulation] [@eurodac-regulation]. Ask for the record of the query: who, when, why, and who approved it.',
        },
      ],
    },
    {
      id: 'ch5-airport',
      title: 'Case study: an airport in 2015',
      blocks: [
        {
          type: 'text',
          text: 'This case is of 2015, told by one speaker in January 2016. Use it to practise reading figures and methods. Smuggling through airports goes on: on 22 September 2026 Europol reported six arrests in Austria, Italy, Spain and the United Kingdom, with document fraud and money laundering beside the smuggling [@europol-airports-2026].',
        },
        {
          type: 'text',
          text: 'At Amsterdam Schiphol in 2015, the Royal Netherlands Marechaussee arrested 640 persons with false documents and 48 persons for [[migrant-smuggling|migrant smuggling]]. The speaker named two tools: analysis of flight information, and observation of passengers’ behaviour. There was also a warning. As smugglers find new ways, it becomes more difficult to show which smuggler stands behind which passenger [@amsterdam-2016, Panel III].',
        },
        {
          type: 'table',
          caption: 'About 13 to 1: three readings of the 2015 figures',
          columns: ['Reading', 'May you write it?', 'Why'],
          rows: [
            [
              '“Each smuggler brought 13 people.”',
              'No',
              'The two counts are not linked. Some persons may have travelled without a smuggler.',
            ],
            [
              '“For each person arrested for smuggling, about 13 were arrested with false documents.”',
              'Yes, with place, year and counter',
              'It divides two counts and says no more.',
            ],
            [
              '“Most organisers stayed unknown.”',
              'No',
              'Likely, perhaps. But the figures do not show how many organisers there were.',
            ],
          ],
          source:
            'Figures: Royal Netherlands Marechaussee, Schiphol, 2015 [@amsterdam-2016, Panel III]; readings: authors of this module',
        },
        {
          type: 'text',
          heading: 'The hard part: from passenger to organiser',
          text: 'A person with a false document stands in front of you. The organiser does not. The link between them is made of records and people. Who booked, who paid, who was contacted? Who else travelled on papers of the same kind? What is the passenger willing to tell? Secure these traces on the day. [Chapter 8](#ch8-transport) explains what carriers and banks may give you, and on which legal basis.',
        },
        {
          type: 'table',
          caption: 'Two tools and their safeguards',
          columns: ['Tool', 'What it gives', 'What it cannot give', 'Safeguard'],
          rows: [
            [
              'Advance passenger information ([[api|API]])',
              'Who is coming, on which document, before landing',
              'Whether the person is the rightful holder',
              'Lawful purpose, time limits, a person reviews each match',
            ],
            [
              'Observation',
              'A reason to start a conversation',
              'Proof of anything',
              'Several objective indicators, written down; never origin or appearance alone',
            ],
          ],
          source:
            'Tools: [@amsterdam-2016, Panel III]; safeguards: [@api-directive] [@fra-profiling-guide-2018]',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'A right that changes whom you stop',
          text: 'We leave out the list of signs that the speaker gave. One sign alone misleads, and a published list helps nobody at the counter. The principle matters more. Stop a person because of **several objective indicators together**, from conduct, documents or journey. Write them down *before* the result is known. Skin colour, origin, religion or language alone is never a reason [@fra-profiling-guide-2018, Charter Art. 21 and Schengen Borders Code Art. 7].\n\nThen compare: how many stops found something, and who was stopped for nothing? Chapter 2 shows how to test a [[risk-analysis|risk profile]].',
        },
        {
          type: 'question',
          id: 'ch5-ask-empty-stops',
          question: {
            type: 'choice',
            select: 'single',
            id: 'ch5-p06-empty-stops',
            objective: 'lo5-3',
            page: 'ch5-airport',
            kind: 'case',
            stem: 'Your team stopped thirty passengers this month on written indicators. Three had false documents, twenty-seven were in order. The head of unit wants to keep the three records. What do you say?',
            choices: [
              {
                id: 'three',
                text: 'Good: the other twenty-seven are data of people who have done no wrong',
                feedback: 'Personal data can go. The indicators and the result have to stay.',
              },
              {
                id: 'names',
                text: 'All thirty stay, with names, as one of them may return on another paper',
                feedback: 'Names of people who were in order need a purpose. “May return” is none.',
              },
              {
                id: 'thirty',
                text: 'The indicators and results of all thirty stay, without names of the twenty-seven',
                correct: true,
                feedback: 'Yes. Without the empty stops you cannot tell a good indicator from a bad one.',
              },
            ],
            feedback: {
              correct:
                'How many stops found something, and who was stopped for nothing? Both tell whether the profile is any good.',
              incorrect:
                'You learn from the empty stops too. Keep the indicators and the results, and let the names go.',
            },
          },
        },
        {
          type: 'table',
          caption: 'Passenger data, then and now',
          columns: ['Data', 'Law at the time of the case (2015)', 'Law in November 2026'],
          rows: [
            [
              'API',
              'Directive 2004/82/EC: air carriers send the data by the end of check-in, on request',
              'Still Directive 2004/82/EC, through national law. Regulations (EU) 2025/12 (border checks) and 2025/13 (law enforcement) of 19 December 2024 wait for a central router: base no request on them',
            ],
            [
              'Passenger name records (PNR)',
              'No EU directive yet',
              'Directive (EU) 2016/681: for terrorism and listed serious crimes, facilitation and trafficking among them; since the judgment C-817/19 of 2022 only where strictly necessary',
            ],
          ],
          source:
            '[@api-directive] [@api-border-regulation] [@api-police-regulation] [@pnr-directive, Annex II] [@cjeu-pnr-2022]',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Ask which indicators led to the stop and when they were written down. Ask also which data query came first, and on which legal basis. A reason made up afterwards can cost the case.',
        },
      ],
    },
    {
      id: 'ch5-after-detection',
      title: 'After detection: evidence and protection',
      blocks: [
        {
          type: 'text',
          text: 'You have found a fraudulent document. From now on there are two files. One is about **the document** and those who supplied it. The other is about **the person** and what they may need. Both are urgent, and neither replaces the other.',
        },
        {
          type: 'process',
          id: 'ch5-process-detection',
          title: 'From detection to supplier',
          description:
            'Six steps after a detection: care, secure, ask about protection, examine, share, investigate the supplier. Below each step stands what you record. A lane beside them says that protection procedures continue whatever the criminal file brings.',
          source:
            'Own drawing; focus on smugglers, not on migrants: INTERPOL, 2016 [@interpol-2016, Q4]; protection: [@refugee-convention, Arts. 31 and 33]',
          steps: [
            { label: 'Care', detail: 'Health, fear, children', below: 'Needs and help given' },
            { label: 'Secure', detail: 'Document and its context', below: 'Who, when, where' },
            {
              label: 'Ask about protection',
              detail: 'Asylum, trafficking, child',
              below: 'Answer and referral',
            },
            { label: 'Examine', detail: 'Expert opinion', below: 'Method and result' },
            { label: 'Share', detail: 'Each partner its part', below: 'Recipient and purpose' },
            { label: 'Supplier', detail: 'Link to other cases', below: 'Leads and next steps' },
          ],
          belowTitle: 'What you record',
          lane: 'Asylum and victim protection go on, whatever the criminal file brings',
        },
        {
          type: 'checklist',
          id: 'ch5-checklist-evidence',
          heading: 'Evidence: the document and its traces',
          items: [
            'I keep the original, protected and sealed, with each handover signed. The person gets a receipt where national law provides it.',
            'Images have been taken before any examination.',
            'Tickets, boarding card, covers and other papers are secured with the document.',
            'The person’s telephone is secured only as far as the law allows.',
            'False document: images go to [[fado|FADO]] through my national contact, without personal data that are not needed [@fado-regulation].',
            'Stolen or lost document: I have asked whether the person fears the issuing State. If not, that State is told through the INTERPOL bureau and asked to correct its record.',
            'Police information goes to [[europol|Europol]], the EU police agency, through the national unit.',
            'I have asked which other cases show the same series or the same supporting papers.',
            'The issuing State learns about the document only, and only if that gives nobody away: nothing about the person or a request for asylum.',
          ],
        },
        {
          type: 'text',
          heading: 'Three protections that decide what you may charge',
          text: '- **Refugees.** They must not be penalised for illegal entry or presence. The conditions: they come directly from a territory where life or freedom was threatened, report without delay and show good cause [@refugee-convention, Art. 31]. National law and courts decide how far this covers a false document: ask the prosecutor early.\n- **Victims of trafficking ([[thb|THB]]).** They must be able to [go unpunished](#ch1-smuggling-trafficking) for crimes and other unlawful acts that they were compelled to commit. A false paper in the pocket of an exploited person may be such a case.\n- **Adults who bring children.** In 2019 an adult landed at an EU airport on false passports, with a daughter and a niece. In 2025 the Court of Justice ruled on the charge of facilitation. Whoever brings in minors in their actual care [is no facilitator](#ch1-irregular-migration), and national law may not say otherwise [@cjeu-kinsa-2025]. The reason is care, not money. The forged passports stay a separate question, with Art. 31 of the Refugee Convention.\n\nThe person whom you have found may also have to be [screened](#ch3-case-start), at a crossing point within seven days. Tell the screening authority, and let the form travel with the person.',
        },
        {
          type: 'callout',
          kind: 'in-practice',
          heading: 'Request first, file second',
          text: 'Somebody with a forged passport asks you for [[asylum|asylum]]. You record the request and pass it on at once, and you keep the passport as evidence. The person does not have to choose words such as “asylum”. A statement of fear is enough to ask further. Do not contact the authorities of the State that the person fears about them. [Chapter 6](#ch6-obstacles) names the rule of confidentiality behind this.',
        },
        {
          type: 'text',
          heading: 'Look past the holder',
          text: 'In 2016 [[interpol|INTERPOL]] described its aim: find and arrest the criminals in the networks, and leave the migrants out of it [@interpol-2016, Q4]. Suppliers of documents are part of these networks, so look for them. The holder may have seen the supplier and the payment: treat the holder as a possible witness, with rights. One document shows an offence. Ten documents of one series may point to one source. Carriers have duties too: see chapter 8.',
        },
        {
          type: 'callout',
          kind: 'for-judiciary',
          for: ['judiciary'],
          text: 'Order of decision: can the person be prosecuted at all (Art. 31, non-punishment, *Kinsa*)? If so, for which limb and which act? Then look at the supply side: forgery of administrative documents and trafficking therein is on the list of the [[european-arrest-warrant|European Arrest Warrant]]. If the maximum penalty in the issuing State is at least three years, double criminality is not checked [@eaw-framework-decision, Art. 2(2)].',
        },
      ],
    },
    {
      id: 'ch5-port-halden',
      title: 'Scenario and takeaways',
      blocks: [
        {
          type: 'text',
          text: 'Operation BEACON goes back five days, to the evening of 28 November at Port Halden. The first line sends three passengers to your second line: the adults N. and S., and R., a child of about eight, with a fever. A doctor and a child-protection officer come first; the checks follow.',
        },
        {
          type: 'exhibit',
          id: 'ch5-exhibit-e7',
          label: 'E7',
          title: 'Passports and EES, Port Halden',
          source: 'Second line, Port Halden, 28 November. Invented',
          parts: [
            {
              kind: 'table',
              caption: 'Passport and EES report, Port Halden',
              columns: ['Point', 'N.', 'S.', 'R.'],
              rows: [
                ['Passport', 'genuine, other holder', 'genuine, other holder', 'genuine, **own**'],
                ['Chip, features', 'in order', 'in order', 'in order'],
                ['SIS / SLTD', 'no alert / no entry', 'no alert / no entry', 'no alert / no entry'],
                [
                  'EES',
                  'face and fingerprints on file are another person’s; confirmed by a trained officer',
                  'same',
                  'matches',
                ],
                ['Family name', '–', '–', "other than N.'s and S.'s"],
                ['Booking', 'one booking for three, contact Number 1', '–', '–'],
                [
                  'Said',
                  '“my sister’s child”; afraid to go back; asks for asylum',
                  '“told to sit with them as a family”; afraid; asks for asylum',
                  'calls N. aunt, does not answer about S.',
                ],
                [
                  'Done',
                  'doctor 19:20, child-protection officer 19:35, asylum requests noted 20:10, screening opened (Reg. 2024/1356, Art. 5)',
                  '–',
                  '–',
                ],
              ],
            },
          ],
          notice:
            'Three people, two wrong passports; S. is no family; nothing in SLTD means only that nobody reported a loss.',
          limits: 'That the holders helped; that N. gained anything; that R. is at risk from N.',
        },
        {
          type: 'scenario',
          id: 'ch5-decision-d8',
          heading: 'Operation BEACON: Who gets what',
          text: "Saturday 28 November, Port Halden, 20:15. R., about eight, is with a doctor and a child-protection officer. The EES holds other faces for the passports of N. and S.; a trained officer has confirmed it. R.'s own passport is in order. N. and S. have said that they are afraid to go back and ask for protection; screening is open. S. adds that somebody called E. gave them the passports and wants to be paid in Osterfeld. Five addressees would like a message.",
          decisions: [
            {
              id: 'd8',
              prompt: 'Who gets what tonight?',
              options: [
                {
                  id: 'issuing',
                  text: 'Both passport numbers, with a note on the three, to the issuing State, which can say who the holders are.',
                  consequence:
                    'It can also ask its own questions at home. Nobody has yet looked at what N. and S. fear there. A message like this cannot be called back, and the asylum authority now has a risk to assess that you made.',
                  verdict: 'poor',
                  losses: ['protection'],
                },
                {
                  id: 'split',
                  text: 'Asylum authority: requests, form. Europol, by SIENA: lead on E. Issuing State: nothing until fear is assessed.',
                  consequence:
                    'Each gets its part. The lead on E. reaches Osterfeld on Monday, with handling codes. On 9 December it is clear that they fear another State; the two numbers then go out by I-24/7, without a word on N. and S.',
                  verdict: 'best',
                },
                {
                  id: 'hold',
                  text: 'Asylum authority: requests and form. Everything else stays in the port file until all three have been heard.',
                  consequence:
                    'Nobody is put at risk, and N. and R. stay together. The lead on E. waits nineteen days in a port file; the room in Port Halden is not looked for before the message of 22 December.',
                  verdict: 'acceptable',
                  losses: ['time'],
                },
                {
                  id: 'fado',
                  text: 'Both passports to FADO as false, the three on tonight’s ferry list, and the supplier lead on E. to Europol.',
                  consequence:
                    'Genuine documents are described as false. A ferry list for people who have asked for protection is stopped by the duty lawyer at 21:10. R. learned of it first. The lead on E. arrives, with a complaint beside it.',
                  verdict: 'poor',
                  losses: ['trust'],
                },
              ],
            },
          ],
          debrief:
            'Child protection finds that N. has cared for R. since both parents died. Bringing R. along does not, by that act alone, make N. a [[facilitator|facilitator]] [@cjeu-kinsa-2025]. Entry on these passports was refused; N. and S. became applicants for protection, and R. with them. A bulletin will later say only that two passengers were refused. It leaves out the child, the fear and the supplier. **For prosecutors and judges:** ask for the full record behind a short line.',
        },
        {
          type: 'text',
          heading: 'The rules behind the decision',
          text: 'The [[best-interests-of-the-child|best interests of the child]] are a primary consideration in all actions that concern a child [@child-rights-convention, Art. 3]. Border guards pay particular attention to minors and check that accompanying adults have parental care: Schengen Borders Code of 2016, Annex VII [@schengen-borders-code, Annex VII, point 6]. The debt to the supplier is a reason to look for [[thb|trafficking]] too. A 2017 note for experts asked for laws that help to find its victims in smuggling channels [@kyiv-2017, areas of prevention].',
        },
        {
          type: 'reflection',
          id: 'ch5-reflection-expert',
          prompt:
            'Whom do you call at night about a doubtful document? Note your document expert and your national contact for [[fado|FADO]].',
        },
        {
          type: 'takeaways',
          heading: 'What to remember from chapter 5',
          items: [
            'Fraudulent documents serve entry by land, sea and air, and illegal stay. By air, a speaker of 2016 named false papers and the [[id-swap|ID-swap]].',
            '**Three limbs:** falsely made or altered; improperly issued or obtained; used by another person. In two of them the paper can be genuine.',
            '**Check in layers:** document, person, story, database. A second officer compares independently.',
            '**Question first, then tool.** PRADO shows authentic documents to everyone. A hit is a lead; no hit is no clearance.',
            '**Several objective indicators, written down.** Origin or appearance alone is never a reason.',
            '**Two files:** the document and the person. Secure the evidence, and pass on every request for protection.',
            '**Investigate the supplier,** not only the holder, and tell each partner only its part.',
          ],
        },
      ],
    },
  ],
});
