import { cannotSay, met, type Outcome } from "../outcome";
import { holeIn, NO_VARIATION, type RatingTable } from "./ratings";
import { NOISE, varianceTable, type VarianceTable } from "./varianceTable";

export type IntraclassForm = "icc1" | "icc2" | "icc3" | "icc1k" | "icc2k" | "icc3k";

/**
 * P-6.2: intraclass correlation, the six forms of Shrout and Fleiss. 1: each case has evaluators of its own; 2: a
 * panel drawn from many, absolute agreement; 3: this panel, consistency only (a severe evaluator does no harm). `k` =
 * reliability of the panel's mean instead of one evaluator's rating. Every evaluator must have rated every case.
 */
export function intraclass(table: RatingTable, form: IntraclassForm): Outcome<number> {
  const problem = holeIn(table);
  if (problem) return cannotSay("P-6.2", [problem]);
  const variance = varianceTable(table);
  const [numerator, denominator] = FORMS[form](variance);
  // Where cases do not differ at all the mean's reliability has nothing to stand on: 0 below (but for rounding), or less than 0.
  if (!(denominator > NOISE * (variance.between + variance.within + variance.evaluator + variance.residual))) return cannotSay("P-6.2", [NO_VARIATION]);
  const value = numerator / denominator;
  const { cases, evaluators, between, within, evaluator, residual } = variance;
  return met("P-6.2", value, [{ code: "agreement-icc", rule: "P-6.2", facts: { form, cases, evaluators, between, within, evaluator, residual, value } }]);
}

type Fraction = (variance: VarianceTable) => readonly [numerator: number, denominator: number];

const FORMS: Readonly<Record<IntraclassForm, Fraction>> = {
  icc1: ({ between, within, evaluators: k }) => [between - within, between + (k - 1) * within],
  icc2: ({ between, evaluator, residual, evaluators: k, cases: n }) => [between - residual, between + (k - 1) * residual + (k * (evaluator - residual)) / n],
  icc3: ({ between, residual, evaluators: k }) => [between - residual, between + (k - 1) * residual],
  icc1k: ({ between, within }) => [between - within, between],
  icc2k: ({ between, evaluator, residual, cases: n }) => [between - residual, between + (evaluator - residual) / n],
  icc3k: ({ between, residual }) => [between - residual, between],
};
