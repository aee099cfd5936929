import { DEFAULT_POLICY, type Policy } from "../../rules/policy";
import { attainmentOf, gapOf, pointsOf } from "../../rules/scoring";
import { defineFunction, type Cell, type ResultCell } from "../entry";
import { blockOf, type Block } from "../runner/block";
import { broadcastCell, commonShape } from "../runner/broadcast";
import { noAnswer, Problem } from "../runner/problem";

const NOT_RATED = noAnswer("not-rated");

/** Element by element: the requirement first (none → empty cell), then the level (none → #N/A), then the rule. */
function byElement(required: Block<Cell<number>>, actual: Block<Cell<number>>, rule: (required: number | null, actual: number | null) => number | null): Block<ResultCell> {
  const shape = commonShape([{ name: "required", block: required }, { name: "actual", block: actual }]);
  return blockOf(shape.rows, shape.columns, (row, column): ResultCell => {
    const need = broadcastCell(required, row, column);
    const level = broadcastCell(actual, row, column);
    if (need instanceof Problem) return need;
    if (level instanceof Problem) return level;
    return need === null ? "" : (rule(need, level) ?? NOT_RATED);
  });
}

const REQUIRED = { name: "required", shape: "range", kind: "level" } as const;
const ACTUAL = { name: "actual", shape: "range", kind: "level" } as const;
/** Factor per level; blank (0 on the desktop) is the policy's default. */
export const STEP = { name: "step", shape: "cell", kind: "number", optional: true, above: 0, upTo: 10 } as const;

/** The policy with a step of the caller's, where one is given. */
export function policyWith(step: number | null): Policy {
  return { ...DEFAULT_POLICY, step: step ?? DEFAULT_POLICY.step };
}

/** P-6.6.4 with the caller's step; null where the line is unrated. */
export function pointsBy(step: number | null): (required: number | null, actual: number | null) => number | null {
  const policy = policyWith(step);
  return (required, actual) => {
    const gap = gapOf(required, actual);
    return gap === null ? null : pointsOf(gap, policy);
  };
}

/** P-6.6.4: actual − required; negative is short, positive above. */
const GAP = defineFunction({
  id: "GAP",
  rule: "P-6.6.4",
  parameters: [REQUIRED, ACTUAL],
  examples: [
    { arguments: [4, 5], result: 1 },
    { arguments: [[[3, 3, 3]], [[1, 3, 4]]], result: [[-2, 0, 1]] },
    { arguments: [[[3, null, 3]], [[null, 4, "专家"]]], result: [["#N/A", "", 2]] },
    { arguments: [[[3, 3]], [[1], [2], [3]]], result: "#VALUE!", says: "required is 1×2 cells and actual is 3×1" },
  ],
  evaluate: ({ required, actual }) => byElement(required, actual, gapOf),
});

/** P-6.6.4: x = 1 + step · (actual − required); no floor. */
const POINTS = defineFunction({
  id: "POINTS",
  rule: "P-6.6.4",
  parameters: [REQUIRED, ACTUAL, STEP],
  examples: [
    { arguments: [4, 5], result: 1.5 },
    { arguments: [4, 4], result: 1 },
    { arguments: [4, 1], result: -0.5 },
    { arguments: [4, 3.5], result: 0.75 },
    { arguments: [4, 5, 0.25], result: 1.25 },
    { arguments: [4, 5, -1], result: "#VALUE!", says: "step is -1" },
  ],
  evaluate: ({ required, actual, step }) => byElement(required, actual, pointsBy(step)),
});

/** D-ATTAIN: min(actual / required, 1). */
const ATTAINMENT = defineFunction({
  id: "ATTAINMENT",
  rule: "D-ATTAIN",
  parameters: [REQUIRED, ACTUAL],
  examples: [
    { arguments: [4, 3], result: 0.75 },
    { arguments: [3, 5], result: 1 },
    { arguments: [[[4], [4]], 2], result: [[0.5], [0.5]] },
  ],
  evaluate: ({ required, actual }) => byElement(required, actual, attainmentOf),
});

export const LINE_FUNCTIONS = [GAP, POINTS, ATTAINMENT];
