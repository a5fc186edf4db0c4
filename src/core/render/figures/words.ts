/** The words that a drawing adds to its author's, and how it writes a date. */
export interface FigureWords {
  readonly ended: string;
  readonly both: string;
  readonly step: string;
  readonly gate: string;
  readonly note: string;
  readonly lane: string;
  readonly loop: string;
  readonly chart: string;
  readonly item: string;
  readonly value: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly connection: string;
  readonly bothWays: string;
  readonly undirected: string;
  readonly dashed: string;
  readonly yes: string;
  readonly no: string;
  readonly centre: string;
  readonly ring: string;
  readonly steps: string;
  readonly inputs: string;
  readonly roof: string;
  readonly pillars: string;
  readonly foundation: string;
  readonly heldBy: string;
  /** Points to an entry of the same list. */
  readonly seeItem: (number: number) => string;
  /** The decimal sign. */
  readonly decimal: string;
  readonly months: readonly string[];
  /** Puts a date together; the month is a word of `months`, the day is missing where only the month is known. */
  readonly date: (parts: { readonly day?: number; readonly month: string; readonly year: string }) => string;
}

const english: FigureWords = {
  ended: 'no longer in force',
  both: 'Both',
  step: 'Step',
  gate: 'Question first',
  note: 'Note',
  lane: 'Beside the steps',
  loop: 'Back to the first step',
  chart: 'Chart',
  item: 'What',
  value: 'Value',
  unit: 'Unit',
  from: 'From',
  to: 'To',
  connection: 'Connection',
  bothWays: 'both ways',
  undirected: 'without direction',
  dashed: 'dashed line',
  yes: 'yes',
  no: 'no',
  centre: 'Centre',
  ring: 'Joins them all',
  steps: 'Steps, in a circle',
  inputs: 'Inputs',
  roof: 'Roof',
  pillars: 'Pillars',
  foundation: 'Foundation',
  heldBy: 'held by',
  seeItem: (number) => `see ${number}`,
  decimal: '.',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: ({ day, month, year }) => [day, month, year].filter((part) => part !== undefined).join(' '),
};

const french: FigureWords = {
  ended: 'n’est plus en vigueur',
  both: 'Les deux',
  step: 'Étape',
  gate: 'Question préalable',
  note: 'Remarque',
  lane: 'À côté des étapes',
  loop: 'Retour à la première étape',
  chart: 'Graphique',
  item: 'Objet',
  value: 'Valeur',
  unit: 'Unité',
  from: 'De',
  to: 'À',
  connection: 'Lien',
  bothWays: 'dans les deux sens',
  undirected: 'sans direction',
  dashed: 'ligne pointillée',
  yes: 'oui',
  no: 'non',
  centre: 'Centre',
  ring: 'Les relie tous',
  steps: 'Étapes, en cercle',
  inputs: 'Apports',
  roof: 'Toit',
  pillars: 'Piliers',
  foundation: 'Fondation',
  heldBy: 'détenu par',
  seeItem: (number) => `voir ${number}`,
  decimal: ',',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  date: ({ day, month, year }) =>
    [day === 1 ? '1er' : day, month, year].filter((part) => part !== undefined).join(' '),
};

const german: FigureWords = {
  ended: 'nicht mehr in Kraft',
  both: 'Beide',
  step: 'Schritt',
  gate: 'Vorher zu klären',
  note: 'Anmerkung',
  lane: 'Neben den Schritten',
  loop: 'Zurück zum ersten Schritt',
  chart: 'Diagramm',
  item: 'Was',
  value: 'Wert',
  unit: 'Einheit',
  from: 'Von',
  to: 'Nach',
  connection: 'Verbindung',
  bothWays: 'in beide Richtungen',
  undirected: 'ohne Richtung',
  dashed: 'gestrichelte Linie',
  yes: 'ja',
  no: 'nein',
  centre: 'Mitte',
  ring: 'Verbindet alle',
  steps: 'Schritte im Kreis',
  inputs: 'Zuflüsse',
  roof: 'Dach',
  pillars: 'Säulen',
  foundation: 'Fundament',
  heldBy: 'bei',
  seeItem: (number) => `siehe ${number}`,
  decimal: ',',
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  date: ({ day, month, year }) =>
    [day === undefined ? undefined : `${day}.`, month, year].filter((part) => part !== undefined).join(' '),
};

const languages: ReadonlyMap<string, FigureWords> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
]);

/** The words for a language tag; English for a language that has none. */
export const wordsFor = (language: string): FigureWords =>
  languages.get(language.split('-')[0] ?? '') ?? english;
