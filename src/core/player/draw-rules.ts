/** What the rules of a draw look at in a question. */
export interface DrawCandidate {
  readonly type: string;
  readonly objective: string;
  /** Whether a case is told before the stem. */
  readonly isScenario: boolean;
  /** Whether only the final assessment asks it. */
  readonly isFinalOnly?: boolean;
  /** Whether it counts towards the floor. */
  readonly isFloor?: boolean;
  /** Whether an earlier try has asked it. */
  readonly isSeen?: boolean;
}

/** How many questions a try draws from a pool, and what must be among them. */
export interface DrawRules {
  readonly draw: number;
  readonly minScenario: number;
  readonly maxNumeric: number;
  readonly minObjectives: number;
  /** At least so many that only the final assessment asks; 0 unless given. */
  readonly minFinalOnly?: number;
  /** At least so many that count towards the floor; 0 unless given. */
  readonly minFloor?: number;
  /** At most so many that an earlier try has asked; any number unless given. */
  readonly maxSeen?: number;
}

const isNumeric = ({ type }: DrawCandidate): boolean => type === 'numeric';

type Counter = readonly [has: (candidate: DrawCandidate) => boolean, number: number];

/** What a draw must have at least so often. */
const minimaOf = ({ minScenario, minFinalOnly = 0, minFloor = 0 }: DrawRules): readonly Counter[] => [
  [({ isScenario }) => isScenario, minScenario],
  [({ isFinalOnly }) => isFinalOnly === true, minFinalOnly],
  [({ isFloor }) => isFloor === true, minFloor],
];

/** What a draw may have at most so often. */
const maximaOf = ({ draw, maxNumeric, maxSeen = draw }: DrawRules): readonly Counter[] => [
  [isNumeric, maxNumeric],
  [({ isSeen }) => isSeen === true, maxSeen],
];

/** Whether drawn questions keep the rules. */
export const isDrawAllowed = (rules: DrawRules, drawn: readonly DrawCandidate[]): boolean =>
  minimaOf(rules).every(([has, number]) => drawn.filter(has).length >= number) &&
  maximaOf(rules).every(([has, number]) => drawn.filter(has).length <= number) &&
  new Set(drawn.map(({ objective }) => objective)).size >= rules.minObjectives;

/** What a draw lacks before the next candidate. */
interface Need {
  readonly questions: number;
  readonly minima: readonly number[];
  /** How many more of each are allowed; below 0: too many. */
  readonly maxima: readonly number[];
  readonly objectives: number;
  /** A candidate of the same objective has been drawn. */
  readonly isOpen: boolean;
}

/** Sorts candidates by objective, and counts the sets of them that keep the rules. */
const planDraw = <Candidate extends DrawCandidate>(candidates: readonly Candidate[], rules: DrawRules) => {
  const sorted = [...candidates].sort((a, b) =>
    a.objective < b.objective ? -1 : Number(a.objective > b.objective),
  );
  const [minima, maxima] = [minimaOf(rules), maximaOf(rules)];
  const known = new Map<string, number>();

  const after = (at: number, need: Need, isTaken: boolean): Need => {
    const candidate = sorted[at];
    const goesOn = sorted[at + 1]?.objective === candidate?.objective;
    if (!candidate || !isTaken) return { ...need, isOpen: need.isOpen && goesOn };
    return {
      questions: need.questions - 1,
      minima: minima.map(([has], index) => Math.max(0, (need.minima[index] ?? 0) - Number(has(candidate)))),
      maxima: maxima.map(([has], index) => (need.maxima[index] ?? 0) - Number(has(candidate))),
      objectives: Math.max(0, need.objectives - Number(!need.isOpen)),
      isOpen: goesOn,
    };
  };

  /** Whether no draw can be completed from a candidate on, as far as counting tells. */
  const isHopeless = (at: number, { questions, minima: lacking, maxima: left, objectives }: Need): boolean =>
    left.some((number) => number < 0) ||
    Math.max(objectives, ...lacking) > questions ||
    questions > sorted.length - at;

  const nameOf = (at: number, need: Need): string =>
    [at, need.questions, ...need.minima, ...need.maxima, need.objectives, need.isOpen].join();

  /** In how many ways a draw can be completed from a candidate on; as many as a number can hold if there are more. */
  const ways = (at: number, need: Need): number => {
    if (isHopeless(at, need)) return 0;
    if (need.questions === 0) return 1;
    const name = nameOf(at, need);
    const count =
      known.get(name) ??
      Math.min(Number.MAX_VALUE, ways(at + 1, after(at, need, true)) + ways(at + 1, after(at, need, false)));
    known.set(name, count);
    return count;
  };

  const start: Need = {
    questions: rules.draw,
    minima: minima.map(([, number]) => number),
    maxima: maxima.map(([, number]) => number),
    objectives: rules.minObjectives,
    isOpen: false,
  };
  return { sorted, start, after, isHopeless, nameOf, ways };
};

/** Whether any set of `draw` candidates keeps the rules. */
export const isDrawSatisfiable = (candidates: readonly DrawCandidate[], rules: DrawRules): boolean => {
  const { start, after, isHopeless, nameOf } = planDraw(candidates, rules);
  /** What was found to lead nowhere. */
  const dead = new Set<string>();
  const canComplete = (at: number, need: Need): boolean => {
    if (isHopeless(at, need)) return false;
    if (need.questions === 0) return true;
    const name = nameOf(at, need);
    if (dead.has(name)) return false;
    const isPossible =
      canComplete(at + 1, after(at, need, true)) || canComplete(at + 1, after(at, need, false));
    if (!isPossible) dead.add(name);
    return isPossible;
  };
  return canComplete(0, start);
};

/**
 * Draws by the rules, each allowed set with the same chance: goes through the candidates, and takes each with the share that
 * the sets with it have of all that are still possible. Draws fewer only if no set keeps the rules.
 */
export const drawAllowed = <Candidate extends DrawCandidate>(
  candidates: readonly Candidate[],
  rules: DrawRules,
  random: () => number,
): readonly Candidate[] => {
  const { sorted, start, after, ways } = planDraw(candidates, rules);
  let need = start;
  return sorted.filter((_, at) => {
    const taken = after(at, need, true);
    const isTaken = random() * ways(at, need) < ways(at + 1, taken);
    need = isTaken ? taken : after(at, need, false);
    return isTaken;
  });
};
