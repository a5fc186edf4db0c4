import { defineGlossary } from 'coursewright';

export const glossary = defineGlossary({
  terms: [
    {
      id: 'adequacy-decision',
      term: 'Adequacy decision',
      definition:
        'A decision of the European Commission that a country outside the EU protects personal data well enough; on this basis authorities may send data there [@law-enforcement-directive, Arts. 35–38].',
    },
    {
      id: 'afic',
      term: 'AFIC',
      expansion: 'Africa-Frontex Intelligence Community',
      definition:
        'A network in which Frontex and authorities of African partner States pool what they know about crime at the border, migrant smuggling included [@amsterdam-2016, Panel I].',
    },
    {
      id: 'api',
      term: 'API',
      expansion: 'advance passenger information',
      definition:
        'Data on the identity and travel document of each passenger, which an air carrier sends to the border authorities before the journey ends [@api-directive, Art. 3].',
    },
    {
      id: 'asylum',
      term: 'Asylum / international protection',
      definition:
        'The protection that a State gives to refugees, and to other people who would risk serious harm if they had to go back [@refugee-convention, Arts. 1 and 33] [@eu-charter, Arts. 18 and 19].',
    },
    {
      id: 'avrr',
      term: 'AVRR',
      expansion: 'assisted voluntary return and reintegration',
      definition:
        'Help with the journey and with a new start at home for migrants who themselves decide to go back [@amsterdam-2016, Panel II].',
    },
    {
      id: 'bali-process',
      term: 'Bali Process',
      expansion: 'Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime',
      definition:
        'A forum begun in 2002 in which States of Asia and the Pacific, other States and international organisations work together against smuggling and trafficking [@iom-leaflet, Bali].',
    },
    {
      id: 'barrier-model',
      term: 'Barrier model',
      definition:
        'A way to plan prevention: you divide a criminal business into steps, then place an obstacle at each step and name the organisation that looks after it [@amsterdam-2016, Panel II and Workshop 6].',
    },
    {
      id: 'best-interests-of-the-child',
      term: 'Best interests of the child',
      definition:
        'What serves a child best; it is a primary consideration in every action that concerns the child [@child-rights-convention, Art. 3].',
    },
    {
      id: 'border-management-information-system',
      term: 'Border management information system',
      definition:
        'Software with which border posts register travellers, check their data and, where it is connected, search national or international alert lists [@iom-leaflet, Introduction].',
    },
    {
      id: 'breeder-document',
      term: 'Breeder document',
      definition:
        'A paper, such as a birth certificate, on which another document is based; if it is false, a genuine passport can rest on a false fact. Also called supporting document.',
    },
    {
      id: 'business-model-of-smuggling',
      term: 'Business model (of smuggling)',
      definition:
        'How a smuggling network works as a business: how it finds people who will pay, what it offers them and how the money comes in [@amsterdam-2016, EMN study and Panel II] [@interpol-2016, Q7].',
    },
    {
      id: 'carin',
      term: 'CARIN',
      definition:
        'A network for asset recovery: its members help to find and recover the gains of crime across borders [@carin].',
    },
    {
      id: 'carrier-interface',
      term: 'Carrier interface',
      definition:
        'The service of eu-LISA that airlines, ferry lines and international coach operators must ask before departure, since 10 April 2026; it says whether a short-stay visa has been used up, and nothing about a person’s travels [@carrier-interface-2026].',
    },
    {
      id: 'cepol',
      term: 'CEPOL',
      expansion: 'European Union Agency for Law Enforcement Training',
      definition:
        'The EU agency in Budapest that trains law-enforcement officials and links training institutions [@cepol-regulation].',
    },
    {
      id: 'counter-narrative',
      term: 'Counter-narrative',
      definition:
        'A message from a source that people trust, which sets facts against the promises that smugglers make [@amsterdam-2016, Workshops 3 and 5].',
    },
    {
      id: 'debriefing',
      term: 'Debriefing',
      definition:
        'A conversation that a person joins freely after a journey, so that officers can understand routes and networks; it does not replace the formal interview of a suspect [@amsterdam-2016, Panels I and II].',
    },
    {
      id: 'detection',
      term: 'Detection',
      definition:
        'An event that authorities record when they find an irregular crossing, an irregular stay or a false document; the same person may be counted more than once [@amsterdam-2016, Aims] [@frontex-risk-analysis-2016, 2015 detections].',
    },
    {
      id: 'diaspora',
      term: 'Diaspora',
      definition:
        'People with roots in the same country or region who now live abroad, and who stay in contact with it and among themselves [@amsterdam-2016, EMN study and Workshop 5].',
    },
    {
      id: 'dublin-system',
      term: 'Dublin system',
      definition:
        'The EU rules on which Member State must deal with an asylum application: Regulation (EU) 2024/1351 from 1 July 2026, and Dublin III for applications registered before that date [@dublin-and-migration-pact, Art. 84].',
    },
    {
      id: 'easo',
      term: 'EASO / EUAA',
      expansion: 'European Asylum Support Office / European Union Agency for Asylum',
      definition:
        'The EU body that supports Member States in asylum matters; its name changed from EASO to EUAA on 19 January 2022 [@euaa-regulation].',
    },
    {
      id: 'eastern-partnership-eap',
      term: 'Eastern Partnership (EaP)',
      definition:
        'An EU framework for cooperation with its eastern neighbours, designed for Armenia, Azerbaijan, Belarus, Georgia, Moldova and Ukraine [@kyiv-2017, Eastern Partnership].',
    },
    {
      id: 'ecams',
      term: 'ECAMS',
      expansion: 'European Centre Against Migrant Smuggling',
      definition:
        'The permanent centre at Europol for which the Regulation adopted by the European Parliament on 25 November 2025 provides; it builds on the EMSC of 2016, with people from the Member States, Eurojust and Frontex [@europol-smuggling-centre-regulation].',
    },
    {
      id: 'ees',
      term: 'EES',
      expansion: 'Entry/Exit System',
      definition:
        'The EU system that registers entries, exits and refusals of short-stay travellers from outside the EU, with face and fingerprints; in full operation since 10 April 2026 [@entry-exit-system-regulation].',
    },
    {
      id: 'efippp',
      term: 'EFIPPP',
      expansion: 'Europol Financial Intelligence Public Private Partnership',
      definition:
        'A partnership at Europol since 2017, in which banks, financial intelligence units and police share what typical cases look like [@efippp].',
    },
    {
      id: 'eio',
      term: 'EIO',
      expansion: 'European Investigation Order',
      definition:
        'A decision issued or validated by a judicial authority in one Member State, so that another Member State gathers evidence for it [@eio-directive, Art. 1].',
    },
    {
      id: 'emn',
      term: 'EMN',
      expansion: 'European Migration Network',
      definition:
        'An EU network with a contact point in each participating country, which collects information on migration and asylum in a form that can be compared [@emn-decision].',
    },
    {
      id: 'empact',
      term: 'EMPACT',
      expansion: 'European Multidisciplinary Platform Against Criminal Threats',
      definition:
        'The framework in which EU States, agencies and partners plan and carry out joint work on the crimes that the Council has made priorities [@empact-council-conclusions].',
    },
    {
      id: 'employers-sanctions-directive',
      term: 'Employers Sanctions Directive',
      definition:
        'Directive 2009/52/EC: it forbids employers to hire third-country nationals who have no right to stay, and requires checks, inspections and penalties [@employers-sanctions-directive-2009-52, Arts. 3, 4, 5 and 14].',
    },
    {
      id: 'emsc',
      term: 'EMSC',
      expansion: 'European Migrant Smuggling Centre',
      definition:
        'The centre at Europol that opened on 22 February 2016 to collect information and expert knowledge on migrant smuggling [@emsc-launch-2016]; ECAMS builds on it.',
    },
    {
      id: 'etias',
      term: 'ETIAS',
      expansion: 'European Travel Information and Authorisation System',
      definition:
        'The EU system of travel authorisations for people who need no visa; in August 2026 its start was postponed without a new date [@etias-regulation].',
    },
    {
      id: 'eu-action-plan-against-migrant-smuggling',
      term: 'EU Action Plan against migrant smuggling',
      definition:
        'The list of measures that the Commission adopted on 27 May 2015 for the years 2015–2020; a second plan covered 2021–2025 [@action-plan-2015] [@action-plan-2021].',
    },
    {
      id: 'eu-internet-forum',
      term: 'EU Internet Forum',
      definition:
        'A forum launched in December 2015 in which the Commission, ministers, Europol and internet companies discuss how to keep criminals from misusing the internet [@eu-internet-forum-launch-2015].',
    },
    {
      id: 'eu-iru',
      term: 'EU IRU',
      expansion: 'EU Internet Referral Unit',
      definition:
        'A unit at Europol that points out harmful content to the companies that host it and helps with investigations on the internet [@europol-internet-referral-unit-2016].',
    },
    {
      id: 'eu-lisa',
      term: 'eu-LISA',
      expansion:
        'European Union Agency for the Operational Management of Large-Scale IT Systems in the Area of Freedom, Security and Justice',
      definition:
        'The agency that keeps the large EU databases for borders, visas and asylum working, for example SIS, VIS and Eurodac [@eu-lisa-regulation].',
    },
    {
      id: 'eunavfor-med',
      term: 'EUNAVFOR MED',
      expansion: 'European Union Naval Force Mediterranean',
      definition:
        'The naval operations of the EU in the Mediterranean: operation Sophia from 2015 to 31 March 2020, and then operation IRINI [@eunavfor-med-sophia-decision] [@eunavfor-med-irini-decision].',
    },
    {
      id: 'eurodac',
      term: 'Eurodac',
      definition:
        'The EU database of fingerprints and other biometric data, used in asylum matters and, under the Regulation of 2024, for wider migration purposes [@eurodac-regulation, Art. 1].',
    },
    {
      id: 'eurojust',
      term: 'Eurojust',
      expansion: 'European Union Agency for Criminal Justice Cooperation',
      definition:
        'The EU agency that brings prosecutors and judges of different States together when a serious crime crosses borders [@eurojust-regulation, Art. 2].',
    },
    {
      id: 'european-agenda-on-migration',
      term: 'European Agenda on Migration / on Security',
      definition:
        'Two Commission programmes of spring 2015, one on migration and one on security, which both put the fight against smuggling high on the list [@agenda-on-migration-2015] [@agenda-on-security-2015].',
    },
    {
      id: 'european-arrest-warrant',
      term: 'European Arrest Warrant',
      definition:
        'A judicial decision issued in one Member State so that another one arrests and hands over a person, for prosecution or to serve a sentence [@eaw-framework-decision, Art. 1].',
    },
    {
      id: 'european-production-order',
      term: 'European Production Order',
      definition:
        'An order with which an authority of one Member State obtains electronic data straight from a provider that is established or represented in another one; a European Preservation Order makes the provider keep the data [@e-evidence-regulation, Arts. 1, 4 and 7].',
    },
    {
      id: 'europol',
      term: 'Europol',
      expansion: 'European Union Agency for Law Enforcement Cooperation',
      definition:
        'The EU agency in The Hague that helps national police and other law-enforcement bodies to share and analyse information on serious crime [@europol-regulation, Arts. 3 and 4].',
    },
    {
      id: 'facilitator',
      term: 'Facilitator',
      definition:
        'Someone who helps another person to enter, pass through or stay in a country against its rules; whether this is a crime depends on the applicable law and on the purpose [@directive-2002-90, Art. 1].',
    },
    {
      id: 'facilitators-package',
      term: 'Facilitators Package',
      definition:
        'Two EU acts of 28 November 2002 that belong together: Directive 2002/90/EC describes the offence, and Framework Decision 2002/946/JHA sets standards for the penalties [@directive-2002-90] [@framework-decision-2002-946].',
    },
    {
      id: 'fado',
      term: 'FADO / PRADO',
      expansion:
        'False and Authentic Documents Online / Public Register of Authentic travel and identity Documents Online',
      definition:
        'FADO is the EU reference system that shows officers what authentic and false documents look like; PRADO is the part that everyone may see [@fado-regulation].',
    },
    {
      id: 'financial-investigation',
      term: 'Financial investigation',
      definition:
        'Work on the money and property of suspects, which can give evidence, show how a group is built and lead to the confiscation of its gains [@amsterdam-2016, Workshop 2].',
    },
    {
      id: 'fiu',
      term: 'FIU',
      expansion: 'financial intelligence unit',
      definition:
        'The national office to which banks and others report suspicious transactions; it studies the reports and hands its findings to the competent authorities [@anti-money-laundering-directive, Art. 32].',
    },
    {
      id: 'flag-state',
      term: 'Flag State',
      definition:
        'The State whose flag a ship flies; on the high seas, as a rule, it alone has jurisdiction over the ship [@un-law-of-the-sea-convention, Art. 92].',
    },
    {
      id: 'fra',
      term: 'FRA',
      expansion: 'European Union Agency for Fundamental Rights',
      definition:
        'The EU agency in Vienna that gives advice and data on fundamental rights [@fra-regulation].',
    },
    {
      id: 'frontex',
      term: 'Frontex',
      expansion: 'European Border and Coast Guard Agency',
      definition:
        'The EU agency in Warsaw that supports Member States at the external border, analyses risks there and helps with returns [@frontex-regulation, Art. 10].',
    },
    {
      id: 'green-border',
      term: 'Green border',
      definition:
        'The land border away from the places where people may officially cross it [@amsterdam-2016, Panel III].',
    },
    {
      id: 'hash-value',
      term: 'Hash value',
      definition:
        'A number calculated from a file; if one character of the file changes, the number changes too, so it shows that a copy is unchanged.',
    },
    {
      id: 'hotspot',
      term: 'Hotspot',
      definition:
        'An area at the external border where the host State and EU agencies together receive and register people who arrive and guide them to the right procedure [@frontex-regulation, Arts. 2 and 40].',
    },
    {
      id: 'hub',
      term: 'Hub',
      definition:
        'A place, often a city, where several smuggling networks are active and where people arrange the next part of a journey [@smuggling-study-2015, Key findings].',
    },
    {
      id: 'i-24-7',
      term: 'I-24/7',
      definition:
        'The protected network through which INTERPOL connects police forces around the world, at any hour [@interpol-tools].',
    },
    {
      id: 'id-swap',
      term: 'ID-swap',
      definition:
        'A fraud in which a traveller uses somebody else’s travel document or boarding card [@amsterdam-2016, Panel III].',
    },
    {
      id: 'illegal-entry',
      term: 'Illegal entry',
      definition:
        'To cross a border although one does not meet the conditions that the receiving State sets for lawful entry [@un-smuggling-protocol, Art. 3(b)].',
    },
    {
      id: 'impostor',
      term: 'Impostor',
      definition:
        'A person who presents a genuine document that was issued to somebody else; some officers say look-alike [@un-smuggling-protocol, Art. 3(c)(iii)].',
    },
    {
      id: 'informal-value-transfer',
      term: 'Informal value transfer',
      definition:
        'A way to pay in one place and receive in another without a transfer through a bank, often called hawala; a broker can be lawful and registered [@fatf-standards-and-report-2022].',
    },
    {
      id: 'integrated-border-management-task-force-ibmtf',
      term: 'Integrated Border Management Task Force (IBMTF)',
      definition:
        'The team at INTERPOL that, according to an INTERPOL paper of 2016, coordinates INTERPOL’s work on the security of borders around the world [@interpol-2016, Q8].',
    },
    {
      id: 'interpol',
      term: 'INTERPOL',
      expansion: 'International Criminal Police Organization',
      definition:
        'The worldwide police organisation, with its seat in Lyon, that gives its member countries shared databases, alerts and a network [@interpol-tools] [@interpol-2016, Q8].',
    },
    {
      id: 'iom',
      term: 'IOM',
      expansion: 'International Organization for Migration',
      definition:
        'The intergovernmental organisation that advises and supports States and migrants in matters of migration [@iom-leaflet, Introduction]; it became a related organisation of the United Nations in 2016.',
    },
    {
      id: 'irregular-migrant',
      term: 'Irregular migrant',
      definition:
        'A person who has entered or is staying in a country without fulfilling its conditions, and who may still have a right to protection; this module avoids the words “illegal migrant” [@refugee-convention, Art. 31].',
    },
    {
      id: 'jit',
      term: 'JIT',
      expansion: 'joint investigation team',
      definition:
        'A team that authorities of at least two States set up by agreement, for one purpose and for a fixed time, to investigate together [@jit-legal-basis, Art. 13].',
    },
    {
      id: 'joint-operation',
      term: 'Joint operation / Triton',
      definition:
        'Work at the external border that several States carry out together under the coordination of Frontex; Triton, in the Central Mediterranean, lasted from November 2014 to February 2018 [@amsterdam-2016, Panel I] [@frontex-regulation, Art. 37].',
    },
    {
      id: 'joint-return-operation',
      term: 'Joint return operation',
      definition:
        'A journey, usually a flight, with which several States together return people to a third country and which Frontex coordinates [@amsterdam-2016, Panel I].',
    },
    {
      id: 'jot-mare',
      term: 'JOT Mare',
      expansion: 'Joint Operational Team Mare',
      definition:
        'A team formed at Europol in March 2015 to act against the groups behind smuggling by sea across the Mediterranean [@amsterdam-2016, Panel I] [@emsc-launch-2016].',
    },
    {
      id: 'migrant-smuggling',
      term: 'Migrant smuggling',
      definition:
        'To arrange, for money or another material benefit, that a person illegally enters a State (in the treaty: a State Party) where the person is neither a national nor a permanent resident [@un-smuggling-protocol, Art. 3(a)].',
    },
    {
      id: 'modus-operandi',
      term: 'Modus operandi',
      definition:
        'The usual method of an offender or a group; the plural is modi operandi [@amsterdam-2016, Aims and Panel III].',
    },
    {
      id: 'national-referral-mechanism',
      term: 'National referral mechanism',
      definition:
        'The agreed way in which the authorities of a State find possible victims of trafficking early and bring them to help and protection [@anti-trafficking-directive-2011-36, Art. 11].',
    },
    {
      id: 'non-refoulement',
      term: 'Non-refoulement',
      definition:
        'The rule that nobody may be sent to a place where they face persecution, torture, inhuman treatment or another serious threat to life or freedom [@refugee-convention, Art. 33] [@eu-charter, Art. 19].',
    },
    {
      id: 'operational-forum',
      term: 'Operational Forum',
      definition:
        'A series of meetings that INTERPOL and Europol began in October 2015, for officers who themselves work on smuggling networks [@interpol-2016, Q9].',
    },
    {
      id: 'operational-task-force',
      term: 'Operational task force',
      definition:
        'A group of Member States that work on one network for the time of an intelligence or investigation phase, with the support of Europol [@europol-smuggling-centre-regulation].',
    },
    {
      id: 'pirs',
      term: 'PIRS',
      definition:
        'An older border management information system of IOM, which could be connected to the network of INTERPOL; the system that IOM offers today is MIDAS [@iom-leaflet, Introduction] [@iom-midas].',
    },
    {
      id: 'pnr',
      term: 'PNR',
      expansion: 'passenger name record',
      definition:
        'Booking data of air passengers, which may be used against terrorism and listed serious crimes, facilitation and trafficking among them, as far as strictly necessary [@pnr-directive, Annex II] [@cjeu-pnr-2022].',
    },
    {
      id: 'prague-process',
      term: 'Prague Process',
      definition:
        'A dialogue on migration between the EU and partner States to its east, which started in Prague in 2009 [@kyiv-2017, Eastern Partnership project].',
    },
    {
      id: 'predictive-analytics',
      term: 'Predictive analytics',
      definition:
        'Methods that search large amounts of data for patterns and estimate from them what may come next, such as a change of route [@amsterdam-2016, Workshop 3].',
    },
    {
      id: 'proxy-indicator',
      term: 'Proxy indicator',
      definition:
        'A number that you can count and use in place of one that you cannot count, as detections are used for smuggling [@amsterdam-2016, Aims].',
    },
    {
      id: 'prum',
      term: 'Prüm',
      definition:
        'The rules by which police of the Member States search each other’s data, such as DNA and fingerprints; a Regulation of 2024 adds faces and police records when its router runs [@prum-decision] [@prum-ii-regulation].',
    },
    {
      id: 'push-and-pull-factors',
      term: 'Push and pull factors',
      definition:
        'Push factors make people want or need to leave a place; pull factors make another place attractive to them [@amsterdam-2016, Workshop 6] [@interpol-2016, Q3].',
    },
    {
      id: 'readmission-agreement',
      term: 'Readmission agreement',
      definition:
        'A treaty in which a State promises to take back its own nationals, and in some cases other people, when they have no right to stay elsewhere [@amsterdam-2016, Workshop 6].',
    },
    {
      id: 'relocation',
      term: 'Relocation / resettlement',
      definition:
        'Relocation moves applicants for protection from one Member State to another; resettlement brings refugees out of a third country into a State that lets them stay [@relocation-decision-2015-1523] [@relocation-decision-2015-1601] [@amsterdam-2016, Panels I and II].',
    },
    {
      id: 'risk-analysis',
      term: 'Risk analysis / risk profile',
      definition:
        'Risk analysis studies threats, weak points and effects so that resources go where they matter most; a risk profile lists signs that justify a closer check [@frontex-regulation, Art. 29] [@iom-leaflet, Western Balkans].',
    },
    {
      id: 'screening',
      term: 'Screening',
      definition:
        'A procedure for people found after an unauthorised crossing or brought ashore after a rescue: health, vulnerability, identity and security, in at most seven days at the external border and three days inside the country [@screening-regulation, Arts. 5, 7 and 8].',
    },
    {
      id: 'secondary-movement',
      term: 'Secondary movement',
      definition:
        'The onward journey of a migrant from the EU country where they are to another one, without permission [@amsterdam-2016, Aims].',
    },
    {
      id: 'siena',
      term: 'SIENA',
      expansion: 'Secure Information Exchange Network Application',
      definition:
        'Europol’s protected message system, with which police and other authorities send each other operational information [@europol-regulation].',
    },
    {
      id: 'single-national-contact-point',
      term: 'Single national contact point',
      definition:
        'The one office in a country that brings its services together on migrant smuggling and answers questions from other countries [@amsterdam-2016, Workshop 1].',
    },
    {
      id: 'sis',
      term: 'SIS',
      expansion: 'Schengen Information System',
      definition:
        'The EU system of alerts on persons and documents that border guards and police search; SIRENE, an office in each country, exchanges what belongs to an alert [@sis-border-regulation] [@sis-police-regulation].',
    },
    {
      id: 'sltd',
      term: 'SLTD',
      expansion: 'Stolen and Lost Travel Documents',
      definition:
        'The INTERPOL database of travel documents that were reported stolen or lost; only the State that issued a document can enter it [@interpol-tools].',
    },
    {
      id: 'thb',
      term: 'THB',
      expansion: 'trafficking in human beings',
      definition:
        'To recruit, move, house or receive people by force, deceit or abuse of their vulnerability in order to exploit them; for a child, no such means need to be proved [@un-trafficking-protocol, Art. 3] [@anti-trafficking-directive-2011-36, Art. 2].',
    },
    {
      id: 'untoc-and-its-protocols',
      term: 'UNTOC and its Protocols',
      expansion: 'United Nations Convention against Transnational Organized Crime',
      definition:
        'The UN treaty of 2000 on organised crime across borders, together with its three protocols on trafficking in persons, smuggling of migrants and firearms [@un-organised-crime-convention] [@un-smuggling-protocol] [@un-trafficking-protocol].',
    },
    {
      id: 'vis',
      term: 'VIS',
      expansion: 'Visa Information System',
      definition:
        'The EU system of visa applications, with the biometrics of the people who applied [@vis-regulation].',
    },
  ],
});
