import { defineQuiz } from 'coursewright';

export const quiz = defineQuiz({
  id: 'ch3-quiz',
  title: 'Practice questions: chapter 3',
  introduction:
    'Ten questions, drawn from fourteen, on roles, first steps, talks, money and evidence. Feedback follows every answer and leads you back to the page. Try the quiz as often as you like: it is for practice and does not count towards the final assessment.',
  draw: 10,
  questions: [
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q09-saved-my-life',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      scenario:
        '*A fictional case.* You talk with a passenger who travelled in a closed trailer. The passenger has eaten, slept and seen a doctor, and the protection check is done. “This person saved my life. I will not speak against somebody who saved me.”',
      stem: 'What do you do?',
      choices: [
        {
          id: 'warn',
          text: 'Explain that people who help the police are treated better in the asylum procedure than people who do not',
          feedback:
            'It is untrue and puts pressure on the person. A statement won in this way is worth little.',
        },
        {
          id: 'argue',
          text: 'Show photographs of people who died in trailers, and ask whether a friend would do such a thing',
          feedback:
            'You do not know what this person lived through. An argument about character brings no facts.',
        },
        {
          id: 'accept-and-ask',
          text: 'Accept the feeling, inform about protection, ask openly about the journey, and offer another talk on a later day',
          correct: true,
          feedback: 'Yes. The person stays free to decide, and facts may come without an attack on anybody.',
        },
        {
          id: 'end-contact',
          text: 'Thank the passenger, close the record, and turn to the others, who may be more willing to speak',
          feedback: 'The passenger may change their mind, need help or have seen much. Leave the door open.',
        },
      ],
      feedback: {
        correct:
          'Gratitude and fear are both common. Respect, information and time help more than pressure, and they keep the evidence sound.',
        incorrect:
          'Accept the gratitude, inform about protection, ask open questions about the journey and offer another meeting. Pressure harms the person and the evidence.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q10-who-steered',
      objective: 'lo3-1',
      page: 'ch3-sea',
      scenario:
        '*A fictional case.* A ship has rescued forty people from a boat without fuel. All are safe and have seen a doctor. Two of them say that a third passenger steered. You may now plan the questions of the investigation.',
      stem: 'Which questions come first?',
      choices: [
        {
          id: 'skill',
          text: 'Where the person learned to steer, who taught the others, and which boats the person has used before',
          feedback:
            'Skill may point to paid crew. It does not show who decided, who gained or whether there was a choice.',
        },
        {
          id: 'witnesses',
          text: 'How certain the two are, how far they stood from the tiller, and whether a third can confirm it',
          feedback: 'Good questions on a fact. Steering is still no role.',
        },
        {
          id: 'decided-gained',
          text: 'Who decided and who gained, whether the person was forced or steered in return for passage, what others saw',
          correct: true,
          feedback: 'Yes. Decision, benefit and pressure tell an organiser from a migrant made to steer.',
        },
        {
          id: 'danger',
          text: 'How far the boat was from the coast, how many life jackets there were, and who had counted them',
          feedback:
            'Record it, as danger to life matters for the offence. It does not yet show who was responsible.',
        },
      ],
      feedback: {
        correct:
          'Look for the organisers on land. If the person becomes a suspect, the rights of a suspect apply; the protection check goes on.',
        incorrect:
          'Ask about decision, benefit, pressure and what others saw. Then look for the organisers on land. Steering alone does not answer who is responsible.',
      },
    },
    {
      type: 'categorise',
      id: 'ch3-q11-now-tonight',
      objective: 'lo3-2',
      page: 'ch3-case-start',
      floor: true,
      kind: 'case',
      stem: 'Midnight. Twelve people are found in a flat without heating; one has a fever, one is a girl of nine without parents. Two teams are on the spot. The house camera is overwritten at seven. When is each action due?',
      cards: [
        { id: 'doctor', text: 'A doctor for the person with the fever', group: 'now' },
        { id: 'child', text: 'One named officer with the girl, child protection called', group: 'now' },
        { id: 'warm', text: 'A warm room for the twelve', group: 'now' },
        { id: 'camera', text: 'A copy of the camera pictures', group: 'tonight' },
        { id: 'interpreter', text: 'An interpreter who knows nobody in the flat', group: 'tonight' },
        {
          id: 'form',
          text: 'The talk about the journey, with the screening form at hand',
          group: 'tomorrow',
        },
      ],
      groups: [
        { id: 'now', text: 'Now' },
        { id: 'tonight', text: 'Tonight' },
        { id: 'tomorrow', text: 'Tomorrow' },
      ],
      feedback: {
        correct:
          'All six. Health and the child do not wait; what vanishes at seven is saved before; the talk can wait for sleep.',
        partial:
          'Some are right. Ask what harms a person now, what vanishes before morning, and what is better after a night’s sleep.',
        incorrect:
          'Now: fever, child, warmth. Tonight: camera and interpreter. Tomorrow: the talk, when people have slept and been screened.',
      },
    },
    {
      type: 'matching',
      id: 'ch3-q12-finds-and-roles',
      objective: 'lo3-1',
      page: 'ch3-roles',
      kind: 'case',
      stem: 'A search brings five finds to light. Which role does each of them point to first? One role fits nothing here.',
      sources: [
        {
          id: 'album',
          text: 'A folder with faces in passport format, sorted by date',
          target: 'document-supplier',
        },
        { id: 'bills', text: 'Water bills of four flats, paid by one person', target: 'housing' },
        { id: 'posts', text: 'Drafts of an offer in two languages', target: 'recruiter' },
        { id: 'tolls', text: 'Toll receipts for three nights', target: 'driver' },
        { id: 'firm', text: 'Books of a firm that sells more than it buys', target: 'launderer' },
      ],
      targets: [
        { id: 'recruiter', text: 'Recruiter' },
        { id: 'document-supplier', text: 'Document supplier' },
        { id: 'driver', text: 'Driver' },
        { id: 'housing', text: 'Person who provides rooms' },
        { id: 'launderer', text: 'Money launderer' },
        { id: 'scout', text: 'Scout' },
      ],
      feedback: {
        correct: 'All five. Each find has another first observer, so ask who else saw the same.',
        partial:
          'Some are right. Ask what each role needs for its work: contact, papers, a vehicle, a room, a cover for money.',
        incorrect:
          'Faces belong to papers, bills to rooms, drafts to recruiting, tolls to driving, and strange books to hiding money.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q14-shapes-in-container',
      objective: 'lo3-2',
      page: 'ch3-case-start',
      floor: true,
      scenario:
        'A scanner at a port shows shapes that may be people in a sealed container. It has stood in the sun for hours. The haulier is known to the police; your colleagues would like to see who comes to collect it.',
      stem: 'What do you order?',
      choices: [
        {
          id: 'watch',
          text: 'To watch for one hour with a doctor in reach, as the collector leads to those who loaded it',
          feedback: 'An hour in a hot container can kill. A doctor outside helps nobody inside.',
        },
        {
          id: 'papers',
          text: 'To find out first from the freight papers what is inside, and open it if they do not explain the shapes',
          feedback: 'The papers name what somebody declared. Every minute counts for whoever is inside.',
        },
        {
          id: 'open',
          text: 'To open it now with medical help on the way, and to note seal, papers and haulier meanwhile',
          correct: true,
          feedback: 'Yes. Such a picture is an emergency before it is a clue.',
        },
        {
          id: 'haulier',
          text: 'To call the haulier, who must come with the keys and can be questioned on the spot',
          feedback: 'The haulier is warned, and the people wait. You have tools.',
        },
      ],
      feedback: {
        correct: 'Rescue first. Seal, papers and haulier are recorded side by side, by somebody else.',
        incorrect:
          'A scan that shows people in a closed space is an emergency. Open it with care, with help on the way.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q17-child-knows',
      objective: 'lo3-3',
      page: 'ch3-case-start',
      floor: true,
      scenario:
        'Among those found in a van is a boy of about thirteen, alone. He speaks your language, is cheerful and offers to tell who drove and where they slept. The adults are silent. Your shift ends in an hour.',
      stem: 'What do you do with his offer?',
      choices: [
        {
          id: 'now',
          text: 'Let him tell it now with a colleague as a witness, as he wants to and may be moved tonight',
          feedback: 'He is a child and alone. What he says now may harm him and fail in court.',
        },
        {
          id: 'one-question',
          text: 'Ask him one question, the name of the driver, and leave the rest to the trained colleagues',
          feedback: 'One question is a hearing too. It may be the one that puts him at risk.',
        },
        {
          id: 'trained',
          text: 'Thank him, see that he is looked after, and have it arranged that a trained person hears him, with a representative',
          correct: true,
          feedback: 'Yes. His best interests come first, and his account keeps its value.',
        },
        {
          id: 'adults',
          text: 'Tell the adults that the boy is ready to speak, which may move one of them to do it in his place',
          feedback: 'This puts pressure on them and the boy in danger.',
        },
      ],
      feedback: {
        correct:
          'A child is not your quickest source. If a child must be heard at all, a trained person does it, with a representative.',
        incorrect:
          'In all actions concerning children their best interests are a primary consideration [@child-rights-convention, Art. 3]. Let a trained person hear him, if at all.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch3-q18-first-page',
      objective: 'lo3-4',
      page: 'ch3-money',
      scenario:
        'It is the first evening of a case: a driver, a van, six passengers, two of whom talk freely. You fill in the money page for the financial investigator.',
      stem: 'What belongs on it today?',
      choices: [
        {
          id: 'who-paid',
          text: 'Who paid for whom, to whom, how and when, as the two tell it',
          correct: true,
          feedback: 'Right: neutral facts, with the person who said them.',
        },
        {
          id: 'open-debt',
          text: 'What is still to be paid, and to whom',
          correct: true,
          feedback: 'Right. An open debt is also a risk for the person: tell the protection service.',
        },
        {
          id: 'receipts',
          text: 'Cards, receipts and numbers from the van, with the place where they lay',
          correct: true,
          feedback: 'Right: somebody may be able to read them tomorrow.',
        },
        {
          id: 'family-list',
          text: 'A list of the relatives of the six with their incomes, in case one of them should have paid too',
          feedback:
            'Take the data that your purpose needs. A family that paid is first of all a possible witness.',
        },
        {
          id: 'guilt',
          text: 'Your view of which of the six could have afforded the journey and may be hiding something from you',
          feedback:
            'Guesses about people are no financial data. They make later readers look in the wrong place.',
        },
      ],
      feedback: {
        correct:
          'All three. It takes a quarter of an hour on the first evening, and weeks later it cannot be made up for.',
        partial:
          'Part of it. Facts on payments, open debts and paper traces belong there, guesses about people do not.',
        incorrect:
          'Write down who paid, to whom, how, when and what is open, and the traces from the van. Leave out guesses and families.',
      },
    },
    {
      type: 'true-false',
      id: 'ch3-q20-small-case',
      objective: 'lo3-4',
      page: 'ch3-money',
      kind: 'case',
      stem: 'A patrol stops a car with two passengers who paid small sums. No account is known and the driver has no property. The investigator opens a money line on the same day, and a financial investigation in such a case is in order.',
      answer: true,
      feedback: {
        true: 'Right. In principle each smuggling case gets one. Two small payments can show to whom the driver reports, and which other cases have the same collector.',
        false:
          'The statement is true. The line does not wait for a large sum: it also serves evidence, and a map of who works for whom.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q21-freeze-or-wait',
      objective: 'lo3-5',
      page: 'ch3-money',
      scenario:
        'An account takes in fares. Freezing it today would save what is there. In three days, when a group is due to arrive, payments would show who collects. You learn that the group waits in a cold-store and that one person has collapsed.',
      stem: 'What do you and the prosecutor decide?',
      choices: [
        {
          id: 'wait',
          text: 'Wait three days for the payments, with a doctor ready at the place where the group should arrive',
          feedback:
            'Three days in a cold-store are a danger to life. Payments can be followed by other means.',
        },
        {
          id: 'freeze-first',
          text: 'Freeze the account today, which will make those in charge give up the journey, and look for the group then',
          feedback: 'Giving up may mean leaving people behind. Look for them first.',
        },
        {
          id: 'people-first',
          text: 'Find the group now, with a doctor; whether to freeze the account or to watch it is decided afterwards',
          correct: true,
          feedback: 'Yes. Where people are in danger, neither saving money nor seeing more comes first.',
        },
        {
          id: 'both-later',
          text: 'Leave both as they are until Eurojust has said which State leads, as each step may warn the others',
          feedback: 'Coordination matters and takes days. The person who collapsed has hours.',
        },
      ],
      feedback: {
        correct:
          'Early freezing saves assets, later freezing shows more. Both wait while a life is at stake.',
        incorrect: 'The choice between freezing and watching is for calm days. Here people are in danger.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q22-police-message',
      objective: 'lo3-5',
      page: 'ch3-evidence',
      scenario:
        'At 17:00 the police of State C write to you: “The number in your case belongs to a cleaning firm here. For police use.” On Monday the court decides on detention. Your prosecutor would like to rely on the message.',
      stem: 'What do you do first?',
      choices: [
        {
          id: 'attach',
          text: 'Attach the message to the application, with a note that the author can be heard as a witness if need be',
          feedback:
            '“For police use” is a condition. Whoever owns the information decides on its use in court.',
        },
        {
          id: 'ignore',
          text: 'Leave it out of the case, as information that was given for police use may not be followed up in proceedings',
          feedback: 'You may follow it up by lawful means. What you may not do is use it as it stands.',
        },
        {
          id: 'clear-use',
          text: 'Ask C whether a court may see the message, and prepare a judicial request to C for the same fact meanwhile',
          correct: true,
          feedback: 'Yes: clear its use, or find the same fact in another lawful way.',
        },
        {
          id: 'reword',
          text: 'Write a report in your own words that the number “is known to the police to belong to a firm”',
          feedback: 'New words do not change the source. The defence will ask where it comes from.',
        },
      ],
      feedback: {
        correct:
          'Information helps you to know. To become evidence it needs the consent of its owner or a lawful way of its own.',
        incorrect:
          'Two gates: does the owner allow use in court, and is there a legal basis to obtain the fact? Then a court can rely on it.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q13-ten-minutes-before',
      objective: 'lo3-1',
      page: 'ch3-roles',
      scenario:
        'Your analyst compares four cases of different districts. In each of them one number called the driver ten minutes before departure, then the owner of the room, then somebody with papers. It was at no scene. The four drivers say that they do not know one another.',
      stem: 'What do you have, and where do you look?',
      choices: [
        {
          id: 'chance',
          text: 'A coincidence until one of the four drivers names the user; ask each of them again, with the number in hand',
          feedback:
            'Four times the same order of calls is more than chance. The drivers may know a voice and no name.',
        },
        {
          id: 'middleman',
          text: 'Probably a middleman: join the files of the four districts and ask what this number connects, and for whom',
          correct: true,
          feedback: 'Yes. This role seldom stands at the scene; it shows in the contacts of several cases.',
        },
        {
          id: 'organiser',
          text: 'The organiser: apply for an arrest as soon as a subscriber is known, before the number is changed',
          feedback:
            'A number is a device, and connecting is not yet deciding. Find out who gave the orders and gained.',
        },
        {
          id: 'scout',
          text: 'A scout who watches the way; look at the cameras near the four places for a second vehicle',
          feedback: 'A scout is near the scene. This number never was.',
        },
      ],
      feedback: {
        correct:
          'The analyst who compares cases sees the middleman first. One number can have several users.',
        incorrect:
          'Ask which role works through calls and stays away from the scene. It connects transport, papers and rooms.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q15-screening-clock',
      objective: 'lo3-2',
      page: 'ch3-case-start',
      scenario:
        'On Monday at ten, nine people are found at a motorway inside State B. They crossed the external border days ago without authorisation, and nobody has screened them. You want to debrief them on the route.',
      stem: 'How do you plan the week?',
      choices: [
        {
          id: 'debrief-first',
          text: 'Debrief on Monday and Tuesday while memories are fresh; tell the screening authority when you have finished',
          feedback:
            'The time for the screening is running, and health and vulnerability are looked at there first.',
        },
        {
          id: 'seven-days',
          text: 'Leave the seven days of the screening to the authority, and debrief in the second week',
          feedback: 'Seven days are for the external border. Inside the country it is at most three.',
        },
        {
          id: 'tell-form',
          text: 'Tell the screening authority on Monday; debrief when the screening has ended, with the form in hand',
          correct: true,
          feedback: 'Yes. The form travels with the person, and you need not ask it all again.',
        },
        {
          id: 'join',
          text: 'Sit in the screening as a listener, put your questions there, and save the people a second talk',
          feedback:
            'A screening interview is no police interview. A suspicion there would call for another procedure.',
        },
      ],
      feedback: {
        correct:
          'Inside the country the screening takes at most three days [@screening-regulation, Art. 8]. The result on vulnerability may change your plan.',
        incorrect:
          'Screening has its own procedure and clock: three days inside the country [@screening-regulation, Art. 8]. Tell the authority at once, then work with the form.',
      },
    },
    {
      type: 'categorise',
      id: 'ch3-q16-which-talk',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      kind: 'case',
      stem: 'Which kind of talk does each situation call for?',
      cards: [
        {
          id: 'routes',
          text: 'A rested traveller is willing to tell how the journey went',
          group: 'debriefing',
        },
        { id: 'saw-pay', text: 'Somebody saw who took the money, and a trial is near', group: 'witness' },
        { id: 'drove', text: 'A man says in passing that he drove twice, for pay', group: 'suspect' },
        { id: 'camp', text: 'An agency wants to understand a new route', group: 'debriefing' },
        { id: 'hurt', text: 'A woman describes what the guards of a flat did to her', group: 'witness' },
        {
          id: 'debt-drive',
          text: 'A worker says that she collected money to pay her own debt',
          group: 'suspect',
        },
      ],
      groups: [
        { id: 'debriefing', text: 'Debriefing' },
        { id: 'witness', text: 'Witness interview' },
        { id: 'suspect', text: 'Suspect interview' },
      ],
      feedback: {
        correct:
          'All six. The worker may be a victim as well: rights of a suspect and protection go together.',
        partial:
          'Some are right. Ask what the answer is for, and whether it could be used against the person who gives it.',
        incorrect:
          'Understanding a route is a debriefing, evidence of what one saw or suffered a witness interview. Where the words point at the speaker, the rights of a suspect come first.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-q19-broker',
      objective: 'lo3-4',
      page: 'ch3-money',
      scenario:
        'In Osterfeld a trader pays out cash against a code word; the payers stand in a shop in State T. Two passengers of your case were paid for in this way. The trader is registered for money transfer and has kept notes on each payment.',
      stem: 'How do you go on?',
      choices: [
        {
          id: 'charge',
          text: 'Charge laundering: the two payments belong to smuggling, and the trader’s notes prove that they were made',
          feedback: 'Notes of a registered trader show payments. What the trader knew about them is open.',
        },
        {
          id: 'leave',
          text: 'Leave it: the trade is registered, this line is closed, and the fares went through another country',
          feedback: 'Registered traders may be misused, and the notes can show who collected for whom.',
        },
        {
          id: 'knowledge',
          text: 'Secure the notes with an order, compare them with other cases, and ask what the trader knew of the payments',
          correct: true,
          feedback: 'Yes. The crime may be in the use; the notes show who collected.',
        },
        {
          id: 'undercover',
          text: 'Send an officer with a code word to see whether the trader pays out to strangers without a question',
          feedback: 'That is undercover work, needs authority, and shows little about the two payments.',
        },
      ],
      feedback: {
        correct:
          'Informal transfer may be lawful. Look at licence and knowledge, and read the notes for roles.',
        incorrect:
          'Ask two questions: is the broker registered, and what did the broker know? The notes are a map of who collected for whom.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f1-life-or-watch',
      objective: 'lo3-2',
      page: 'ch3-case-start',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* For three weeks you have followed a bank report and an online advert. The organiser is still unknown. Tonight a reliable source says that about twenty people, some of them children, are locked in a van without windows. It will drive for six hours. Your colleagues want to follow it to the organiser.',
      stem: 'What do you decide?',
      choices: [
        {
          id: 'follow',
          text: 'Follow the van with a doctor in the second car, and stop it when it reaches the place where the organiser waits',
          feedback: 'Six hours in a closed van can kill. A doctor in another car sees nothing of it.',
        },
        {
          id: 'first-stop',
          text: 'Follow it to the first stop, look at the people from a distance, and decide there whether they are in danger',
          feedback: 'You know already: twenty people, no windows, six hours. The first stop may be the last.',
        },
        {
          id: 'wait-prosecutor',
          text: 'Wait for the morning, when the prosecutor can agree in writing that the case is opened and the van stopped',
          feedback: 'Inform the prosecutor now. Rescue from danger does not wait for a file.',
        },
        {
          id: 'stop-and-secure',
          text: 'Stop the van safely now, with medical help, and secure traces meanwhile',
          correct: true,
          feedback: 'Yes. Life comes first, and the money and online lines stay open for the organiser.',
        },
      ],
      feedback: {
        correct:
          'A proactive case has the same first question as a reactive one: is a life in danger? Then both kinds of work continue together.',
        incorrect:
          'When life is in danger, you act. Stop the van safely, with medical help, secure evidence at the same time and keep the financial and online lines open.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f2-debtor-collects',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      finalOnly: true,
      floor: true,
      scenario:
        '*A fictional case.* In a voluntary debriefing a young adult describes a journey of last month, and adds: “Now I collect the money from the others. I must, until my own debt is paid. If I stop, they go to my mother.”',
      stem: 'What do you do now?',
      choices: [
        {
          id: 'finish-debriefing',
          text: 'Go on with the debriefing, as the person came freely, and tell the prosecutor tonight what was said',
          feedback:
            'The speaker has just become a possible suspect. Without information on rights and a lawyer, the answers may be lost for the court.',
        },
        {
          id: 'arrest',
          text: 'Stop the talk and arrest the person as a money collector; a court will look at the debt and the threats in due time',
          feedback:
            'You see half. Debt and threats are signs of trafficking, and the mother may be in danger today.',
        },
        {
          id: 'shelter',
          text: 'Bring the person to a shelter and leave out of the record what was said about collecting',
          feedback:
            'Protection is right. Facts cannot be left out of a record, neither against nor for a person.',
        },
        {
          id: 'stop-both-tracks',
          text: 'Stop, explain the rights of suspects, arrange safety and a protection check, inform the prosecutor',
          correct: true,
          feedback: 'Yes. One person may be suspect and victim at once, so both kinds of rights apply.',
        },
      ],
      feedback: {
        correct:
          'A debriefing ends where a suspicion begins. Protection starts at once, and a later interview can give evidence that stands.',
        incorrect:
          'This person may be a suspect and a victim. Stop the debriefing, explain the rights, look after safety and protection, and involve the prosecutor.',
      },
    },
    {
      type: 'matching',
      id: 'ch3-f3-four-purposes',
      objective: 'lo3-4',
      page: 'ch3-money',
      finalOnly: true,
      kind: 'case',
      stem: 'Five findings of a financial investigation. Which purpose does each serve first? A purpose may be used more than once, or not at all.',
      sources: [
        {
          id: 'journey-dates',
          text: 'A suspect received money on the evening of each of three journeys',
          target: 'evidence',
        },
        {
          id: 'one-account',
          text: 'Five collectors, unknown to one another, pay the same person',
          target: 'map',
        },
        {
          id: 'fiu-pattern',
          text: 'The financial intelligence unit finds the same pattern in other reports',
          target: 'intelligence',
        },
        { id: 'flat', text: 'A flat was bought with the gains and can be frozen', target: 'assets' },
        { id: 'deputy', text: 'One person may sign for three firms of the suspects', target: 'map' },
      ],
      targets: [
        { id: 'evidence', text: 'Evidence of an act' },
        { id: 'map', text: 'Map of who works for whom' },
        { id: 'intelligence', text: 'Leads to other cases' },
        { id: 'assets', text: 'Property to take away' },
        { id: 'statistics', text: 'Figures for the annual report' },
      ],
      feedback: {
        correct:
          'All five. This is why the money line opens on the first day: it serves the trial, the analysis and the confiscation.',
        partial:
          'Some are right. Ask what the finding is for: to prove an act, to show who works for whom, to find new cases, or to take gains away.',
        incorrect:
          'Payments on the dates of journeys prove acts. A common receiver or signature shows the structure. A pattern elsewhere is a lead. Property can be confiscated.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f4-structured-group',
      objective: 'lo3-1',
      page: 'ch3-roles',
      finalOnly: true,
      scenario:
        'A brother and a sister lent a car to a neighbour, who drove four people across a border once. They had met that week. The brother was paid. The draft charge says: “organised criminal group of three”.',
      stem: 'As prosecutor, what do you do with it?',
      choices: [
        {
          id: 'keep',
          text: 'Keep it: three people acted together, and the UN Convention asks for three or more',
          feedback:
            'Three is the number. Both instruments also ask for a structure and joint action over time.',
        },
        {
          id: 'two-only',
          text: 'Keep it for the brother and the driver, who gained, and treat the sister as a witness',
          feedback:
            'Then there are two, and two are not enough for a group in the sense of either instrument.',
        },
        {
          id: 'add-neighbours',
          text: 'Keep it for now, and look for further people who make a lasting structure more likely',
          feedback: 'A charge states what can be shown today. Look by all means, and charge then.',
        },
        {
          id: 'single-offences',
          text: 'Charge the crossing and each person’s part in it, and leave the group out',
          correct: true,
          feedback: 'Yes. One week and one journey show no structured group; the single offences remain.',
        },
      ],
      feedback: {
        correct:
          'A loose or brief link may fail the test of a group in law. Then prove the offences and who took part in each.',
        incorrect:
          'Count is not all: a group acts together over some time. Here the single offence and the parts in it can be proved [@un-organised-crime-convention, Art. 2(a)].',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f5-flats',
      objective: 'lo3-1',
      page: 'ch3-roles',
      finalOnly: true,
      scenario:
        'Four flats used by passengers belong to one company. Its director says: “We let two hundred flats; an agent does it all.” You can secure one thing before the news is out.',
      stem: 'Which evidence tells most about the director’s role?',
      choices: [
        {
          id: 'ownership',
          text: 'The land register, which shows when the company bought the four flats and at which price',
          feedback: 'It shows owners. Ownership of two hundred flats shows no role.',
        },
        {
          id: 'neighbours',
          text: 'Statements of neighbours on how many people went in and out of the flats at night',
          feedback: 'They show how the flats were used, and little about who knew of it.',
        },
        {
          id: 'agent-contract',
          text: 'The contract with the agent, which shows who was in charge of letting and of repairs',
          feedback: 'It shows the story that both agreed on. What was said about these four may differ.',
        },
        {
          id: 'messages',
          text: 'The messages between director and agent on the four flats, on their rents and on who had the keys',
          correct: true,
          feedback: 'Yes. Who decided, who gained and who knew: this is where it would show, for or against.',
        },
      ],
      feedback: {
        correct:
          'A role is decided by who decided, who gained and who knew. The same messages may clear the director.',
        incorrect:
          'Look for knowledge and gain. Registers and neighbours show flats and their use; messages between the two show what was known.',
      },
    },
    {
      type: 'choice',
      select: 'multiple',
      id: 'ch3-f6-proactive-start',
      objective: 'lo3-2',
      page: 'ch3-case-start',
      finalOnly: true,
      scenario:
        'A bank reports many small payments to a shop, and an advert for journeys names a telephone number that the shop uses too. No person is known to be in danger. You open a proactive case and choose the first steps of this week.',
      stem: 'Which steps are right?',
      choices: [
        {
          id: 'danger-check',
          text: 'Ask each source again whether anybody may be in danger now',
          correct: true,
          feedback: 'Right: the first question of each case, also of one that starts on paper.',
        },
        {
          id: 'partners',
          text: 'Ask Europol and the neighbours who works on number, shop or advert',
          correct: true,
          feedback: 'Right: early sharing shows patterns and avoids two teams on one account.',
        },
        {
          id: 'plan-stop',
          text: 'Agree with the prosecutor how a journey will be stopped if one is seen',
          correct: true,
          feedback: 'Right: whoever watches must be able to intervene. It is planned before.',
        },
        {
          id: 'call-number',
          text: 'Have a colleague call the number from a private telephone and ask for a place for two, to see who answers',
          feedback: 'This is undercover work without authority, from a telephone that can be traced.',
        },
        {
          id: 'tell-shop',
          text: 'Visit the shop and tell the owner that the account is being looked at, which often makes people talk',
          feedback: 'The owner would be warned. The report of a bank is not for the customer to hear of.',
        },
      ],
      feedback: {
        correct:
          'All three. A proactive case has the same first question as a reactive one, and an answer ready for the night on which it turns.',
        partial:
          'Partly right. Danger, partners and a plan for the stop belong to the first week; calls and visits do not.',
        incorrect:
          'Ask about danger, share early and plan the stop with the prosecutor. Calls without authority and warnings to the suspect spoil the case.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f7-permit-as-reward',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      finalOnly: true,
      floor: true,
      scenario:
        'A worker who may be a victim of trafficking hesitates to speak. A colleague proposes: “Tell her that she gets a residence permit if she names the man.” Your State applies Directive 2004/81/EC.',
      stem: 'What do you say to her?',
      choices: [
        {
          id: 'agree',
          text: 'That a permit is possible for those who help, and that it would be good to begin with his name',
          feedback:
            'The permit becomes a price for an answer. The defence will say so, and she has had no time to think.',
        },
        {
          id: 'nothing-yet',
          text: 'No word on permits before the first statement, which keeps it free from interests of her own',
          feedback: 'She needs to know her options before she decides. Silence is no neutrality.',
        },
        {
          id: 'before',
          text: 'That she has time to recover and decide, and what the law offers then, before you ask about the man',
          correct: true,
          feedback: 'Yes: reflection period first, information before the talk, and no bargain.',
        },
        {
          id: 'lawyer-later',
          text: 'That a lawyer will explain permits later, and that the talk today is about the man and not about her',
          feedback: 'It is about her. Information that comes later comes too late for this decision.',
        },
      ],
      feedback: {
        correct:
          'The reflection period is for recovery and a free decision [@residence-permit-directive-2004-81, Arts. 6 and 8]. A permit is no reward for an answer.',
        incorrect:
          'Tell her before the talk that there is time to reflect and what may follow [@residence-permit-directive-2004-81, Arts. 6 and 8]. Do not trade it for a name.',
      },
    },
    {
      type: 'highlight',
      id: 'ch3-f8-record-of-talk',
      objective: 'lo3-3',
      page: 'ch3-witnesses',
      finalOnly: true,
      kind: 'case',
      stem: 'A colleague shows you the record of a debriefing. Mark the three passages that make it worth little.',
      text: '{rest: The traveller had slept and eaten and had seen a doctor.} {interpreter: A friend from the same lorry interpreted.} {purpose: We said who we were and what the talk was for.} {promise: We promised that the family would be brought here soon.} {open: We began with: “Please tell me about your journey.”} {continued: When the traveller said that he had driven for part of the way, we asked for details and wrote them down.}',
      passages: [
        { id: 'rest', feedback: 'Needs first. This is as it should be.' },
        {
          id: 'interpreter',
          correct: true,
          feedback: 'A fellow traveller is not independent, and may be part of the case.',
        },
        { id: 'purpose', feedback: 'Clear information at the start. It can stay.' },
        { id: 'promise', correct: true, feedback: 'You cannot give this, and a promise is pressure.' },
        { id: 'open', feedback: 'An open question. It can stay.' },
        {
          id: 'continued',
          correct: true,
          feedback: 'A suspicion arose. The talk should have stopped, and rights been explained.',
        },
      ],
      feedback: {
        correct: 'All three: interpreter, promise, and a suspicion that was followed up without rights.',
        partial:
          'Some are right. Check interpreter, promises and the moment at which the speaker became a suspect.',
        incorrect:
          'Three things spoil it: an interpreter from the same lorry, a promise nobody can keep, and questions after a suspicion arose.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f9-wallet',
      objective: 'lo3-4',
      page: 'ch3-money',
      finalOnly: true,
      scenario:
        'A broker took part of the fares in a crypto-asset. You know the wallet; an exchange with a licence in Member State C serves it. A colleague says that such payments leave no name.',
      stem: 'What do you do?',
      choices: [
        {
          id: 'give-up',
          text: 'Note the wallet in the file as a lead that may be of use when the broker’s devices have been opened',
          feedback: 'Devices may help. Meanwhile a service provider can say who stands behind the wallet.',
        },
        {
          id: 'seize-broker',
          text: 'Ask the broker for the access data, and offer that cooperation will be mentioned in the report',
          feedback: 'A suspect need not help you, and a promise of this kind can spoil what follows.',
        },
        {
          id: 'blockchain',
          text: 'Have the movements of the wallet drawn by a company, which shows where the money went',
          feedback: 'It shows movements between numbers. Names are with the providers.',
        },
        {
          id: 'ask-provider',
          text: 'Request from the exchange in C, by the lawful way, whose wallet it is, who sent to it and when',
          correct: true,
          feedback: 'Yes. Data on sender and receiver travel with such transfers since 30 December 2024.',
        },
      ],
      feedback: {
        correct:
          'A provider that serves a wallet in the EU can be asked who is behind it [@transfer-of-funds-regulation]. Use the lawful way to State C.',
        incorrect:
          'Not without names: providers in the EU hold data on sender and receiver [@transfer-of-funds-regulation].',
      },
    },
    {
      type: 'numeric',
      id: 'ch3-f10-by-chance',
      objective: 'lo3-4',
      page: 'ch3-money',
      finalOnly: true,
      kind: 'calculation',
      stem: 'In a fictional case 60 deposits came in over 50 days; 30 of them came within two days after a journey. Such days make up 10 of the 50. If deposits were spread evenly over the 50 days, how many would fall on these 10 days?',
      answer: 12,
      unit: 'deposits expected',
      mistakes: [
        {
          answer: 30,
          feedback: 'That is how many were found. The question asks how many chance would give.',
        },
        { answer: 6, feedback: 'You took 10 of 100. It is 10 of 50 days, a fifth.' },
        { answer: 20, feedback: 'You took a third. 10 of 50 days are a fifth.' },
        { answer: 10, feedback: 'That is the number of days. A fifth of the deposits falls on them.' },
      ],
      feedback: {
        correct:
          'Right: a fifth of 60 is 12, and 30 were found. Payments that follow journeys are evidence; what each was for must still be shown.',
        incorrect:
          '10 of 50 days are a fifth, and a fifth of 60 is 12. Found were 30: a pattern worth following.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f11-close-rooms',
      objective: 'lo3-5',
      page: 'ch3-disrupt',
      finalOnly: true,
      floor: true,
      scenario:
        'The municipality can close a cellar tonight in which nineteen people live on a landlord’s terms. It is damp and has one exit, with no sign of an immediate danger. Your case needs their statements. Beds are found for eight.',
      stem: 'What do you propose?',
      choices: [
        {
          id: 'tonight',
          text: 'To close it tonight, with eight in beds and a list of friends to whom the others may go',
          feedback: 'Eleven people would sleep somewhere, and your witnesses would be gone.',
        },
        {
          id: 'leave',
          text: 'To leave it open until the trial has begun, as a closed cellar would warn the landlord',
          feedback: 'Months in such a room are no plan. The trial does not keep the exit open.',
        },
        {
          id: 'beds-first',
          text: 'To close it when there are beds for nineteen, tomorrow if possible, and to talk with people before',
          correct: true,
          feedback: 'Yes: where do they sleep, what do they say, and who looks after them? Then the measure.',
        },
        {
          id: 'eight',
          text: 'To bring the eight who are most willing to talk into the beds, and to close it when more beds come',
          feedback: 'Beds go to those in need, not to those who talk.',
        },
      ],
      feedback: {
        correct:
          'Close unsafe rooms, and ask first where the residents sleep tonight. In immediate danger you would act at once.',
        incorrect:
          'Disruption begins with people: a bed for each, talks before they scatter, and then the measure.',
      },
    },
    {
      type: 'choice',
      select: 'single',
      id: 'ch3-f12-missing-element',
      objective: 'lo3-5',
      page: 'ch3-evidence',
      finalOnly: true,
      scenario:
        'For a charge under a law that follows the UN definition you have: bookings for six people made by the suspect, border records without entry stamps or visas, residence files of the six, and forty calls with a driver.',
      stem: 'What do you still look for?',
      choices: [
        {
          id: 'group',
          text: 'Evidence of two further members, which would make the suspect part of an organised group',
          feedback: 'It may aggravate the case. The definition of smuggling does not ask for it.',
        },
        {
          id: 'force',
          text: 'Evidence that the six were deceived or forced, as smuggling without harm is hard to explain to a court',
          feedback: 'Force and deception belong to trafficking.',
        },
        {
          id: 'papers',
          text: 'Evidence of false documents, which would show how the six came across the border',
          feedback: 'Missing visas show the illegal entry. False papers are another offence.',
        },
        {
          id: 'benefit',
          text: 'Evidence of a benefit: payments, notes of a debt, work or services in return',
          correct: true,
          feedback: 'Yes. Procurement, entry and status are covered; what the suspect gained is not.',
        },
      ],
      feedback: {
        correct:
          'Read your evidence against the elements. In smuggling cases it is often the benefit that is missing.',
        incorrect:
          'Four elements: procurement, illegal entry, no right of residence, benefit [@un-smuggling-protocol, Art. 3(a)]. For the last one there is no evidence yet.',
      },
    },
  ],
});
