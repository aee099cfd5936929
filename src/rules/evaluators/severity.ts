import { meanOf } from "../numbers";
import { cannotSay, met, type Outcome, type Step } from "../outcome";
import { leastSquares } from "./leastSquares";
import { linkingBallots, type ExtraBallot } from "./linkingBallots";
import { panelGraph } from "./panelGraph";
import type { RatedCase } from "./ratedCase";
import type { Ratings } from "./ratings";

export interface EvaluatorSeverity {
  readonly evaluator: string;
  /** In levels; **positive = lenient** (gives more than the others would), negative = severe. All sum to 0. */
  readonly severity: number;
  /** Mean of the levels given, and how far above the mean of all ballots that is: plain to see, but it also says whom they rated. */
  readonly mean: number;
  readonly deviation: number;
  readonly ballots: number;
}

export interface PanelSeverity {
  /** In the order first met. */
  readonly evaluators: readonly EvaluatorSeverity[];
  /** The level of each case freed of its evaluators' severity, and the plain mean beside it. */
  readonly cases: readonly { readonly case: string; readonly mean: number; readonly corrected: number }[];
}

export interface SeverityAnswer {
  readonly outcome: Outcome<PanelSeverity>;
  /** How many groups of evaluators share no case, directly or through others; 1 = linked, 0 = nothing rated. */
  readonly groups: number;
  /** The smallest set of extra ballots that would link them; empty where they are. */
  readonly links: readonly ExtraBallot[];
}

/**
 * P-6.2, §12: how severe or lenient each evaluator is, by least squares over a panel with holes: level = case + evaluator,
 * evaluators summing to 0. A judge who gives 2.375 above the panel has **+2.375**. Groups that share no case cannot be
 * compared: cannot-say, with the ballots that would link them. `idle`: evaluators expected to rate who did not (each is
 * unlinked); `mayRate`: who may cast an extra ballot (self, conflicts and recusals say no).
 */
export function severityOf(rated: readonly RatedCase[], idle: readonly string[] = [], mayRate?: (evaluator: string, caseName: string) => boolean): SeverityAnswer {
  const panel = panelGraph(rated, idle);
  const { groups, evaluators } = panel;
  if (rated.some(({ level }) => !Number.isFinite(level))) return { outcome: refused("agreement-not-a-number", {}), groups, links: [] };
  if (rated.length === 0 || evaluators.length < 2) return { outcome: refused("agreement-few-evaluators", { evaluators: rated.length === 0 ? 0 : 1, needed: 2 }), groups, links: [] };
  if (groups > 1) {
    const links = linkingBallots(panel, mayRate);
    const apart = evaluators.filter((_, at) => panel.groupOfEvaluator[at] !== panel.groupOfEvaluator[0]);
    return { outcome: cannotSay("P-6.2", [{ code: "severity-unlinked", rule: "P-6.2", facts: { groups, apart, needed: groups - 1, evaluator: links[0]?.evaluator ?? null } }]), groups, links };
  }
  const effects = leastSquares(panel);
  const ballots = new Int32Array(evaluators.length);
  for (const one of panel.evaluatorOf) ballots[one] = (ballots[one] ?? 0) + 1;
  const means = meansOf(panel.caseOf, panel.levels, panel.cases.length);
  const given = meansOf(panel.evaluatorOf, panel.levels, evaluators.length);
  const grand = meanOf([...panel.levels]) ?? 0;
  const value: PanelSeverity = {
    evaluators: evaluators.map((evaluator, at) => ({ evaluator, severity: (effects.evaluators[at] ?? 0) + 0, mean: given[at] ?? 0, deviation: (given[at] ?? 0) - grand, ballots: ballots[at] ?? 0 })),
    cases: panel.cases.map((name, at) => ({ case: name, mean: means[at] ?? 0, corrected: effects.cases[at] ?? 0 })),
  };
  return { outcome: met("P-6.2", value, [{ code: "severity-fitted", rule: "P-6.2", facts: { ballots: rated.length, evaluators: evaluators.length, cases: panel.cases.length } }]), groups, links: [] };
}

/** The same for a table of ratings: one severity per column, in the order of the columns. A column without any rating is unlinked. */
export function severityOfTable(ratings: Ratings): Outcome<readonly number[]> {
  const width = ratings.reduce((most, row) => Math.max(most, row.length), 0);
  const rated: RatedCase[] = [];
  for (const [row, values] of ratings.entries()) {
    for (const [column, level] of values.entries()) if (level !== null && level !== undefined) rated.push({ case: String(row + 1), evaluator: String(column + 1), level });
  }
  const columns = Array.from({ length: width }, (_, column) => String(column + 1));
  const { outcome } = severityOf(rated, columns);
  if (outcome.kind !== "met") return outcome;
  const found = new Map(outcome.value.evaluators.map(({ evaluator, severity }) => [evaluator, severity]));
  return met("P-6.2", columns.map((column) => found.get(column) ?? 0), outcome.steps);
}

function refused<Value>(code: Step["code"], facts: Step["facts"]): Outcome<Value> {
  return cannotSay("P-6.2", [{ code, rule: "P-6.2", facts }]);
}

function meansOf(groupOf: Int32Array, values: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
  for (const [at, group] of groupOf.entries()) {
    sums[group] = (sums[group] ?? 0) + (values[at] ?? 0);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return sums.map((sum, at) => sum / (counts[at] ?? 1));
}
