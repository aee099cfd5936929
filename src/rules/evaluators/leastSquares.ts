import type { PanelGraph } from "./panelGraph";

export interface FittedEffects {
  /** By evaluator; they sum to 0. */
  readonly evaluators: Float64Array;
  /** By case: the level the case would have had from an evaluator of severity 0. */
  readonly cases: Float64Array;
}

/** Rounds of improving the solution by solving for what is left; one makes it good, the others make it exact to rounding. */
const ROUNDS = 4;
/** What rounding leaves: a rest below this share of the levels, a slope below this share of the steepest. */
const SMALL = 1e-14;

/**
 * P-6.2: level = case + evaluator, by least squares, for a linked panel with holes. Cases are eliminated (each is the
 * mean of its corrected ratings), which leaves one equation per evaluator; those are solved by conjugate gradients with
 * every product taken straight from the ratings, so that neither memory nor time grows with evaluators squared.
 */
export function leastSquares(panel: PanelGraph): FittedEffects {
  const { caseOf, evaluatorOf, levels } = panel;
  const evaluators = new Float64Array(panel.evaluators.length);
  const ballots = counts(evaluatorOf, evaluators.length);
  const perCase = counts(caseOf, panel.cases.length);
  const caseMeans = (rest: Float64Array): Float64Array => {
    const means = new Float64Array(panel.cases.length);
    for (const [at, one] of caseOf.entries()) means[one] = (means[one] ?? 0) + (rest[at] ?? 0) / (perCase[one] ?? 1);
    return means;
  };
  /** Σ per evaluator of what is left of a rating after its case's mean. */
  const residuals = (rest: Float64Array): Float64Array => {
    const means = caseMeans(rest);
    const sums = new Float64Array(evaluators.length);
    for (const [at, one] of evaluatorOf.entries()) sums[one] = (sums[one] ?? 0) + (rest[at] ?? 0) - (means[caseOf[at] ?? 0] ?? 0);
    return sums;
  };
  const spread = (effects: Float64Array): Float64Array => levels.map((_, at) => effects[evaluatorOf[at] ?? 0] ?? 0);
  const corrected = (): Float64Array => levels.map((level, at) => level - (evaluators[evaluatorOf[at] ?? 0] ?? 0));
  const whole = length(levels);
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = residuals(corrected());
    if (length(open) <= SMALL * whole) break;
    const step = conjugateGradients((effects) => residuals(spread(effects)), open, ballots);
    for (const [at, value] of step.entries()) evaluators[at] = (evaluators[at] ?? 0) + value;
    centre(evaluators);
  }
  return { evaluators, cases: caseMeans(corrected()) };
}

/**
 * Solves A·x = b for the positive semidefinite A of a linked panel, scaled by its diagonal's upper bound (ballots cast).
 * A raises everybody alike by nothing, so what is left to solve sums to 0; rounding would make it not, and a step in
 * that direction has no end: it is taken out each time.
 */
function conjugateGradients(times: (x: Float64Array) => Float64Array, b: Float64Array, diagonal: Float64Array): Float64Array {
  const x = new Float64Array(b.length);
  const left = b.slice();
  centre(left);
  const scaled = (values: Float64Array): Float64Array => values.map((value, at) => value / Math.max(diagonal[at] ?? 1, 1));
  let direction = scaled(left);
  let weight = dot(left, direction);
  const start = length(b);
  // Exact after as many steps as there are evaluators, but for rounding; twice that, and the rounds above, make up for it.
  for (let step = 0; step < 2 * b.length + 10 && length(left) > SMALL * start; step += 1) {
    const image = times(direction);
    const curvature = dot(direction, image);
    if (!(curvature > SMALL * steepest(direction, diagonal))) break;
    const pace = weight / curvature;
    for (let at = 0; at < x.length; at += 1) {
      x[at] = (x[at] ?? 0) + pace * (direction[at] ?? 0);
      left[at] = (left[at] ?? 0) - pace * (image[at] ?? 0);
    }
    centre(left);
    const next = scaled(left);
    const nextWeight = dot(left, next);
    const kept = nextWeight / weight;
    direction = next.map((value, at) => value + kept * (direction[at] ?? 0));
    weight = nextWeight;
  }
  return x;
}

/** No slope of A is above that of its diagonal's upper bound. */
function steepest(direction: Float64Array, diagonal: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < direction.length; at += 1) sum += (diagonal[at] ?? 0) * (direction[at] ?? 0) ** 2;
  return sum;
}

function counts(indices: Int32Array, size: number): Float64Array {
  const found = new Float64Array(size);
  for (const index of indices) found[index] = (found[index] ?? 0) + 1;
  return found;
}

function centre(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) - sum / values.length;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function length(values: Float64Array): number {
  return Math.sqrt(dot(values, values));
}
