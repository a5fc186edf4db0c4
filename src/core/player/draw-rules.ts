/** What the rules of a draw look at in a question. */
export interface DrawCandidate {
  readonly type: string;
  readonly objective: string;
  /** Whether a case is told before the stem. */
  readonly isScenario: boolean;
}

/** How many questions a try draws from a pool, and what must be among them. */
export interface DrawRules {
  readonly draw: number;
  readonly minScenario: number;
  readonly maxNumeric: number;
  readonly minObjectives: number;
}

const isNumeric = ({ type }: DrawCandidate): boolean => type === 'numeric';

/** Whether drawn questions keep the rules. */
export const isDrawAllowed = (rules: DrawRules, drawn: readonly DrawCandidate[]): boolean =>
  drawn.filter(({ isScenario }) => isScenario).length >= rules.minScenario &&
  drawn.filter(isNumeric).length <= rules.maxNumeric &&
  new Set(drawn.map(({ objective }) => objective)).size >= rules.minObjectives;

/** What a draw lacks before the next candidate; `isOpen`: a candidate of the same objective has been drawn. */
type Need = readonly [
  questions: number,
  scenarios: number,
  numericsAllowed: number,
  objectives: number,
  isOpen: boolean,
];

/** Sorts candidates by objective, and counts the sets of them that keep the rules. */
const planDraw = <Candidate extends DrawCandidate>(
  candidates: readonly Candidate[],
  { draw, minScenario, maxNumeric, minObjectives }: DrawRules,
) => {
  const sorted = [...candidates].sort((a, b) =>
    a.objective < b.objective ? -1 : Number(a.objective > b.objective),
  );
  const known = new Map<string, number>();

  const after = (at: number, need: Need, isTaken: boolean): Need => {
    const [questions, scenarios, numerics, objectives, isOpen] = need;
    const candidate = sorted[at];
    const goesOn = sorted[at + 1]?.objective === candidate?.objective;
    return candidate && isTaken
      ? [
          questions - 1,
          Math.max(0, scenarios - Number(candidate.isScenario)),
          numerics - Number(isNumeric(candidate)),
          Math.max(0, objectives - Number(!isOpen)),
          goesOn,
        ]
      : [questions, scenarios, numerics, objectives, isOpen && goesOn];
  };

  /** In how many ways a draw can be completed from a candidate on; as many as a number can hold if there are more. */
  const ways = (at: number, need: Need): number => {
    const [questions, scenarios, numerics, objectives] = need;
    if (numerics < 0 || Math.max(scenarios, objectives) > questions || questions > sorted.length - at)
      return 0;
    if (questions === 0) return 1;
    const key = `${at},${need}`;
    const count =
      known.get(key) ??
      Math.min(Number.MAX_VALUE, ways(at + 1, after(at, need, true)) + ways(at + 1, after(at, need, false)));
    known.set(key, count);
    return count;
  };

  const start: Need = [draw, minScenario, maxNumeric, minObjectives, false];
  return { sorted, start, after, ways };
};

/** Whether any set of `draw` candidates keeps the rules. */
export const isDrawSatisfiable = (candidates: readonly DrawCandidate[], rules: DrawRules): boolean => {
  const { sorted, start, after } = planDraw(candidates, rules);
  /** What was found to lead nowhere. */
  const dead = new Set<string>();
  const canComplete = (at: number, need: Need): boolean => {
    const [questions, scenarios, numerics, objectives] = need;
    if (numerics < 0 || Math.max(scenarios, objectives) > questions || questions > sorted.length - at)
      return false;
    if (questions === 0) return true;
    const key = `${at},${need}`;
    if (dead.has(key)) return false;
    const isPossible =
      canComplete(at + 1, after(at, need, true)) || canComplete(at + 1, after(at, need, false));
    if (!isPossible) dead.add(key);
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
