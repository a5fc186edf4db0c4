import { defineCaseFile } from 'coursewright';

/** Operation BEACON: what is on the board, from which page on, how sure it is, and who may see it. */
export const caseFile = defineCaseFile({
  title: 'Case file: Operation BEACON',
  introduction:
    'An invented case. What you open on the pages is collected here. A number alone is a lead: two people may have used it. **Confirmed** rests on a document or two independent sources, **probable** on one good source and a fitting fact, **claimed** on one statement.',
  board: {
    nodes: [
      { id: 'f', kind: 'person', label: 'F., lessee and creditor' },
      { id: 'workers', kind: 'person', label: 'Seven workers' },
      { id: 'm', kind: 'person', label: 'M.' },
      { id: 'q-worker', kind: 'person', label: 'Q.' },
      { id: 'g', kind: 'person', label: 'G., shopkeeper' },
      { id: 'l', kind: 'person', label: 'L.' },
      { id: 'k', kind: 'person', label: 'K.' },
      { id: 'j', kind: 'person', label: 'J.' },
      { id: 'v', kind: 'person', label: 'V., volunteer' },
      { id: 'n', kind: 'person', label: 'N.' },
      { id: 'r', kind: 'person', label: 'R., child' },
      { id: 's', kind: 'person', label: 'S.' },
      { id: 'e', kind: 'person', label: 'E.' },
      { id: 'y', kind: 'person', label: 'Y., recruiter' },
      { id: 'w', kind: 'person', label: 'W.' },
      { id: 'p', kind: 'person', label: 'P., owner' },
      { id: 'number-1', kind: 'phone', label: 'Number 1' },
      { id: 'number-2', kind: 'phone', label: 'Number 2' },
      { id: 'number-3', kind: 'phone', label: 'Number 3' },
      { id: 'number-4', kind: 'phone', label: 'Number 4' },
      { id: 'page', kind: 'document', label: 'The page' },
      { id: 'group', kind: 'document', label: 'Closed group' },
      { id: 'booking', kind: 'document', label: 'Ferry booking' },
      { id: 'call', kind: 'document', label: 'Call of 22:31' },
      { id: 'threat', kind: 'document', label: 'The threat' },
      { id: 'shop', kind: 'account', label: 'Shop account' },
      { id: 'firm', kind: 'organisation', label: 'Cleaning firm' },
      { id: 'van', kind: 'vehicle', label: 'The van' },
      { id: 'trailer', kind: 'vehicle', label: 'The trailer' },
      { id: 'warehouse', kind: 'place', label: 'Warehouse' },
    ],
    links: [
      {
        from: 'f',
        to: 'workers',
        label: 'creditor',
        states: [
          {
            page: 'ch1-smuggling-trafficking',
            certainty: 'claimed',
            source: 'E1',
            note: 'Investigators and prosecutor of C, referral service',
          },
        ],
      },
      {
        from: 'number-1',
        to: 'warehouse',
        label: 'card on the door',
        states: [
          {
            page: 'ch1-smuggling-trafficking',
            certainty: 'confirmed',
            source: 'E1',
            note: 'Investigators of C',
          },
        ],
      },
      {
        from: 'f',
        to: 'm',
        label: 'debt, papers',
        states: [
          {
            page: 'ch2-exploitation',
            certainty: 'claimed',
            source: 'E1, E2; the papers are confirmed',
            note: 'Investigators and prosecutor of C, referral service',
          },
        ],
      },
      {
        from: 'f',
        to: 'q-worker',
        label: 'debt',
        states: [
          {
            page: 'ch2-exploitation',
            certainty: 'refuted',
            source: 'E2: Q. owes a colleague',
            note: 'Investigators of C',
          },
        ],
      },
      {
        from: 'number-1',
        to: 'shop',
        label: 'contact of the account',
        states: [
          {
            page: 'ch3-money',
            certainty: 'confirmed',
            source: 'E3',
            note: 'FIU and investigators of C; to B only with the consent of the FIU',
          },
        ],
      },
      {
        from: 'g',
        to: 'shop',
        label: 'holder',
        states: [
          { page: 'ch3-money', certainty: 'confirmed', source: 'E3', note: 'FIU and investigators of C' },
        ],
      },
      {
        from: 'firm',
        to: 'van',
        label: 'keeper',
        states: [
          { page: 'ch3-takeaways', certainty: 'confirmed', source: 'E4', note: 'Investigators of B and C' },
        ],
      },
      {
        from: 'van',
        to: 'trailer',
        label: 'stood beside it',
        states: [
          { page: 'ch3-takeaways', certainty: 'claimed', source: 'L. alone', note: 'Investigators of B' },
          {
            page: 'ch3-takeaways',
            certainty: 'probable',
            source: 'E4b: at a distance',
            note: 'Investigators of B',
            when: { scenario: 'ch3-decision-d4', decision: 'd4', options: ['people'] },
          },
          {
            page: 'ch3-takeaways',
            certainty: 'confirmed',
            source: 'E4b',
            note: 'Investigators of B',
            when: { scenario: 'ch3-decision-d4', decision: 'd4', options: ['split', 'scene'] },
          },
        ],
      },
      {
        from: 'number-3',
        to: 'call',
        label: 'made it',
        states: [
          {
            page: 'ch3-takeaways',
            certainty: 'confirmed',
            source: 'E4',
            note: 'Investigators and prosecutor of B, defence of L.',
          },
        ],
      },
      {
        from: 'number-1',
        to: 'page',
        label: 'contact',
        states: [
          {
            page: 'ch4-travel-agency',
            certainty: 'confirmed',
            source: 'E5',
            note: 'Investigators of C, Europol',
          },
        ],
      },
      {
        from: 'page',
        to: 'group',
        label: 'leads to it',
        states: [
          {
            page: 'ch4-travel-agency',
            certainty: 'confirmed',
            source: 'E5',
            note: 'Investigators of C, Europol',
          },
        ],
      },
      {
        from: 'number-1',
        to: 'k',
        label: 'messages',
        states: [
          {
            page: 'ch4-channel',
            certainty: 'confirmed',
            source: 'E6',
            note: 'Investigators and prosecutor of B, Europol; never T',
          },
        ],
      },
      {
        from: 'number-2',
        to: 'l',
        label: 'wrote “Knock”',
        states: [
          {
            page: 'ch4-channel',
            certainty: 'probable',
            source: 'E6',
            note: 'Investigators and prosecutor of B, defence',
          },
          {
            page: 'ch7-rights',
            certainty: 'confirmed',
            source: 'E6, search of the van',
            note: 'Investigators and prosecutor of B, defence',
          },
        ],
      },
      {
        from: 'v',
        to: 'group',
        label: 'member, harmless',
        states: [
          {
            page: 'ch4-channel',
            certainty: 'confirmed',
            source: 'own statement',
            note: 'Not in any list of suspects',
          },
        ],
      },
      {
        from: 'number-1',
        to: 'booking',
        label: 'contact',
        states: [
          {
            page: 'ch5-port-halden',
            certainty: 'confirmed',
            source: 'E7',
            note: 'Investigators of A, Europol',
          },
          {
            page: 'ch8-transport',
            certainty: 'confirmed',
            source: 'E7, E10',
            note: 'Investigators of A, Europol',
          },
        ],
      },
      {
        from: 'n',
        to: 'r',
        label: 'care',
        states: [
          {
            page: 'ch5-port-halden',
            certainty: 'probable',
            source: 'E7',
            note: 'Child protection, asylum authority',
          },
          {
            page: 'ch7-hard-cases',
            certainty: 'confirmed',
            source: 'child protection',
            note: 'Child protection, asylum authority, prosecutor of A; not the police of T',
          },
        ],
      },
      {
        from: 's',
        to: 'e',
        label: 'supplied the passport',
        states: [
          {
            page: 'ch5-port-halden',
            certainty: 'claimed',
            source: 'E7',
            note: 'Investigators of A, Europol; never the issuing State or T',
          },
        ],
      },
      {
        from: 'shop',
        to: 'firm',
        label: 'flow of money',
        states: [
          {
            page: 'ch6-one-network',
            certainty: 'confirmed',
            source: 'E8',
            note: 'FIU; investigators with its consent',
          },
        ],
      },
      {
        from: 'v',
        to: 'shop',
        label: 'invoice, harmless',
        states: [
          {
            page: 'ch6-one-network',
            certainty: 'confirmed',
            source: 'E8, row 7',
            note: 'Investigators of C',
          },
        ],
      },
      {
        from: 'number-1',
        to: 'y',
        label: 'a case in T',
        states: [
          {
            page: 'ch6-one-network',
            certainty: 'claimed',
            source: 'police of T',
            note: 'As the police of T allow',
          },
        ],
      },
      {
        from: 'l',
        to: 'f',
        label: 'debt',
        states: [
          {
            page: 'ch7-rights',
            certainty: 'probable',
            source: 'E6, E9',
            note: 'Prosecutor, defence, referral service',
          },
        ],
      },
      {
        from: 'j',
        to: 'van',
        label: 'four nights',
        states: [
          {
            page: 'ch7-hard-cases',
            certainty: 'probable',
            source: 'E4, hire contract, X.',
            note: 'Investigators, prosecutor',
          },
        ],
      },
      {
        from: 'f',
        to: 'firm',
        label: 'director',
        states: [
          {
            page: 'ch8-local-partners',
            certainty: 'confirmed',
            source: 'E11',
            note: 'Investigators, prosecutor',
          },
        ],
      },
      {
        from: 'firm',
        to: 'warehouse',
        label: 'lessee',
        states: [
          {
            page: 'ch8-local-partners',
            certainty: 'confirmed',
            source: 'E11',
            note: 'Investigators, prosecutor',
          },
        ],
      },
      {
        from: 'p',
        to: 'warehouse',
        label: 'owner',
        states: [
          {
            page: 'ch8-local-partners',
            certainty: 'confirmed',
            source: 'E11',
            note: 'P. sees the lease alone',
          },
        ],
      },
      {
        from: 'threat',
        to: 'w',
        label: 'names W.',
        states: [
          {
            page: 'ch8-build',
            certainty: 'confirmed',
            source: 'report of the platform; author open',
            note: 'Who protects W., investigators of B and C',
          },
        ],
      },
      {
        from: 'number-4',
        to: 'w',
        label: 'offer',
        states: [
          { page: 'ch9-onward', certainty: 'confirmed', source: 'W.; user open', note: 'Investigators of C' },
        ],
      },
    ],
  },
});
