import type { z } from 'zod';
import { ChartBlock } from '../../../../src/core/blocks/chart/schema.ts';
import { FigureBlock } from '../../../../src/core/blocks/figure/schema.ts';
import { ProcessBlock } from '../../../../src/core/blocks/process/schema.ts';
import { TimelineBlock } from '../../../../src/core/blocks/timeline/schema.ts';
import type { FigureLikeBlock } from './figure-body.ts';

const common = (id: string) => ({
  id,
  title: `The drawing “${id}”`,
  description: 'What it shows, in a sentence & a half.',
  source: 'Example 2026',
});

type Rest<Block> = Omit<Block, 'type' | keyof ReturnType<typeof common>>;

const timeline = (id: string, rest: Rest<z.input<typeof TimelineBlock>>): FigureLikeBlock =>
  TimelineBlock.parse({ type: 'timeline', ...common(id), ...rest });

const process = (id: string, rest: Rest<z.input<typeof ProcessBlock>>): FigureLikeBlock =>
  ProcessBlock.parse({ type: 'process', ...common(id), ...rest });

const chart = (id: string, rest: Rest<z.input<typeof ChartBlock>>): FigureLikeBlock =>
  ChartBlock.parse({ type: 'chart', ...common(id), ...rest });

const figure = (id: string, diagram: z.input<typeof FigureBlock>['diagram']): FigureLikeBlock =>
  FigureBlock.parse({ type: 'figure', ...common(id), diagram });

/** At least one block of every kind, with content of the length that authors write. */
export const samples: readonly FigureLikeBlock[] = [
  timeline('timeline-lanes', {
    lanes: ['Policy', 'Operational', 'Meetings'],
    events: [
      { date: '2017-10-17', shown: '17–18 October 2017', label: 'Expert meeting, Kyiv', lane: 2 },
      {
        date: '2015-05-13',
        label: 'European Agenda on Migration',
        detail: 'Names it a *priority* [@agenda, p. 3]',
      },
      { date: '2015-10', label: 'First INTERPOL–Europol Operational Forum', lane: 1 },
      { date: '2016', label: 'Centre at Europol <opens> & "works"', detail: '[@agenda]', lane: 1 },
    ],
  }),
  timeline('timeline-ended', {
    events: [
      { date: '2000', label: 'UN Convention and Smuggling Protocol' },
      { date: '2013-06-26', label: 'Dublin III Regulation', detail: 'Replaced from 2026', ended: true },
      { date: '2026-06', label: 'Pact applies' },
    ],
  }),
  process('process-plain', {
    steps: [{ label: 'Need' }, { label: 'Partner', detail: 'Who can see it?' }, { label: 'Evaluation' }],
  }),
  process('process-gates', {
    steps: [
      { label: 'Purpose and legal basis' },
      { label: 'Capture', detail: 'Time, URL, account identifier', gate: 'Authorisation needed?' },
    ],
    loop: 'feedback',
  }),
  process('process-notes', {
    aboveTitle: 'Barrier',
    belowTitle: 'Actor',
    lane: 'Rescue – health – asylum',
    loop: 'profit pays for the next recruitment',
    steps: [
      {
        label: 'Recruitment',
        above: 'Information, removal of advertisements',
        below: 'Platforms, consulates',
      },
      { label: 'Accommodation', above: 'Inspection of flats', below: 'Municipality, labour inspectorate' },
      { label: 'Payment', gate: 'Is there a report?', below: 'Banks, FIU' },
    ],
  }),
  chart('chart-bars', {
    chart: 'bar',
    panels: [
      {
        title: 'Arrivals and detections in 2015',
        unit: 'as labelled',
        points: [
          { label: 'Detections of irregular crossings (Frontex)', value: 1_820_000, shown: '1.82 million' },
          { label: 'Arrivals by sea (IOM)', value: 1_003_124 },
        ],
      },
      {
        title: 'Change against 2014',
        unit: 'per cent',
        points: [
          { label: 'West', value: -12.5 },
          { label: 'East', value: 37.25 },
        ],
      },
    ],
  }),
  chart('chart-line-across', {
    chart: 'line',
    panels: [
      {
        title: 'Detections',
        unit: 'thousand',
        points: [141, 72, 107, 283, 1822, 511].map((value, index) => ({
          label: String(2011 + index),
          value,
        })),
      },
    ],
  }),
  chart('chart-line-down', {
    chart: 'line',
    panels: [
      {
        title: 'Change against the month before',
        unit: 'per cent',
        points: Array.from({ length: 20 }, (_, index) => ({
          label: `A month with a longer name, ${index + 1}`,
          value: ((index * 37) % 21) - 10,
        })),
      },
    ],
  }),
  figure('venn', {
    kind: 'venn',
    left: {
      label: 'Smuggling of migrants',
      features: ['The migrant agrees', 'Normally ends on arrival', 'Crosses a border'],
    },
    right: {
      label: 'Trafficking in human beings',
      features: ['No real consent: force, deception, abuse', 'Goes on after arrival'],
    },
    both: ['Abuse on the journey', 'Debt after arrival'],
  }),
  figure('network-ring', {
    kind: 'network',
    centre: 'Smuggling of migrants',
    ring: 'corruption',
    nodes: [
      { label: 'Trafficking in human beings' },
      { label: 'Identity and document fraud' },
      { label: 'Money laundering' },
      { label: 'Illicit money flows' },
    ],
  }),
  figure('network-details', {
    kind: 'network',
    centre: 'Organiser',
    nodes: [
      'Recruiter',
      'Document broker',
      'Scout',
      'Driver',
      'Landlord',
      'Cash collector',
      'Money launderer',
    ].map((label) => ({
      label,
      detail: `The trace that a ${label.toLowerCase()} leaves, and who sees it first`,
    })),
  }),
  figure('schematic', {
    kind: 'schematic',
    nodes: [
      { id: 'push', label: 'Push factors: conflict, poverty, few legal channels', x: 0, y: 0 },
      { id: 'pull', label: 'Pull factors: work, family, safety', x: 100, y: 0 },
      { id: 'demand', label: 'Demand: people who want to leave', x: 0, y: 100 },
      { id: 'supply', label: 'Supply: smugglers and their hubs', x: 100, y: 100 },
      { id: 'alone', label: 'Nothing to do with it', x: 50, y: 0 },
    ],
    links: [
      { from: 'push', to: 'demand', label: 'raise' },
      { from: 'pull', to: 'demand', arrow: 'none' },
      { from: 'demand', to: 'supply', label: 'pays', arrow: 'both' },
      { from: 'supply', to: 'demand', label: 'smugglers also create demand', line: 'dashed' },
      { from: 'supply', to: 'supply', label: 'competes' },
    ],
  }),
  figure('tree-answers', {
    kind: 'tree',
    root: {
      label: 'Is there danger to life?',
      children: [
        { edge: 'yes', label: 'Act at once', detail: 'Rescue comes first' },
        {
          edge: 'no',
          label: 'Is there an open investigation?',
          children: [
            { edge: 'yes', label: 'Ask the investigating unit and Europol' },
            { edge: 'no', label: 'Refer to the platform' },
          ],
        },
      ],
    },
  }),
  figure('tree-classes', {
    kind: 'tree',
    root: {
      label: 'Fraudulent document',
      detail: 'Art. 3(c)',
      children: [
        { label: '(i) Falsely made', children: [{ label: 'Counterfeit', children: [{ label: 'In full' }] }] },
        { label: '(iii) Used by another person', children: [{ label: 'Impostor' }, { label: 'ID-swap' }] },
      ],
    },
  }),
  figure('matrix-upright', {
    kind: 'matrix',
    rowTitle: 'Tool',
    columnTitle: 'Question',
    columns: ['Is it genuine?', 'Is it his or hers?', 'Is it wanted?'],
    rows: [
      { label: 'PRADO, FADO', cells: [true, false, false] },
      { label: 'SIS', cells: [false, 'fingerprints', true] },
    ],
  }),
  figure('matrix-turned', {
    kind: 'matrix',
    rowTitle: 'Sector',
    columnTitle: 'Stage of the smuggling process',
    columns: ['Recruitment', 'Documents', 'Transport', 'Accommodation', 'Payment', 'Reinvestment'],
    rows: [
      { label: 'Transport and shipping', cells: [false, false, true, false, false, false] },
      { label: 'Banks and money transfer', cells: [false, false, false, false, true, true] },
    ],
  }),
  figure('cycle-inputs', {
    kind: 'cycle',
    centre: 'Fundamental rights',
    steps: ['Direct', 'Collect', 'Evaluate', 'Analyse', 'Share', 'Decide', 'Review'].map((label) => ({
      label,
      detail: `What it means to ${label.toLowerCase()}`,
    })),
    inputs: ['Border data', 'Debriefing reports', 'Frontex risk-analysis networks', 'Open sources'],
  }),
  figure('cycle-plain', {
    kind: 'cycle',
    steps: [{ label: 'Plan' }, { label: 'Do' }, { label: 'Check' }, { label: 'Act' }],
  }),
  figure('layers', {
    kind: 'layers',
    layers: [
      { label: 'Universal treaties', items: ['Smuggling Protocol (2000)', 'Refugee Convention (1951)'] },
      { label: 'EU law', items: ['Directive 2002/90/EC and Framework Decision 2002/946/JHA'] },
    ],
  }),
  figure('cards', {
    kind: 'cards',
    cards: [
      { value: 'EUR 3–6 billion', label: 'Turnover of the networks', details: ['EU', '2015'] },
      { value: 'USD 6.75 billion', label: 'Generated on two main routes' },
    ],
  }),
  figure('house', {
    kind: 'house',
    roof: ['Prevention', 'Protection', 'Prosecution'],
    pillars: [
      { label: 'Help migrants in distress', detail: 'Search and rescue, health' },
      { label: 'Create legal channels' },
      { label: 'Mitigate the drivers', detail: 'Education, jobs' },
      { label: 'Prosecute smuggling' },
    ],
    foundation: 'Human rights',
  }),
  figure('sequence', {
    kind: 'sequence',
    actors: [
      { id: 'officer', label: 'Officer' },
      { id: 'judge', label: 'Judge or prosecutor' },
      { id: 'provider', label: 'Provider’s representative' },
    ],
    messages: [
      { from: 'officer', to: 'provider', label: 'Preservation request', line: 'dashed' },
      { from: 'judge', to: 'judge', label: 'Checks necessity and proportionality' },
      { from: 'judge', to: 'provider', label: 'Production order: 10 days, or 8 hours in an emergency' },
      { from: 'provider', to: 'provider', label: 'Finds the data' },
      { from: 'provider', to: 'officer', label: 'Data' },
    ],
  }),
  figure('puzzle', {
    kind: 'puzzle',
    centre: 'Operation BEACON: one network',
    pieces: [
      { label: 'Fourteen people in a lorry', holder: 'Police, Mirava' },
      { label: 'Two genuine passports of other people', holder: 'Border guards, Port Halden' },
      { label: 'Many small transfers', holder: 'Bank, Osterfeld' },
      { label: 'A channel: “pay later”', holder: 'Platform' },
      { label: 'Seven undeclared workers in debt', holder: 'Labour inspectorate' },
    ],
  }),
];

/** What a block draws: its type, or the kind of its diagram. */
export const kindOf = (block: FigureLikeBlock): string =>
  block.type === 'figure' ? block.diagram.kind : block.type;
