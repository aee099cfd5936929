import { agreement, severityOfTable } from "../../rules/evaluators";
import type { Cell } from "../entry";
import { statisticOf, wholeTable } from "../families/evaluators";
import type { Block } from "../runner/block";
import { explainer, stepsTable, type Explainer } from "./explained";

type Ratings = Block<Cell<number>>;

/** P-6.2: the statistic's own steps; rWG has a number for each person. */
const agreed = explainer<{ readonly ratings: Ratings; readonly statistic: string | null; readonly levels: number | null }>(({ ratings, statistic, levels }, { element }) => {
  const which = statisticOf(statistic);
  const outcomes = agreement(which, wholeTable(ratings), levels);
  const outcome = outcomes[which === "rwg" ? element.row : 0];
  const filled = ratings.cells.filter((cell) => cell !== null).length;
  const inputs = { code: "explain-ratings", rule: "P-6.2", facts: { statistic: which, cases: ratings.rows, evaluators: ratings.columns, filled } };
  return { steps: [inputs, ...(outcome?.steps ?? [])], mend: [which === "rwg" ? { parameter: "ratings", row: element.row, column: 0, rows: 1, columns: ratings.columns } : { parameter: "ratings" }] };
});

/** P-6.2: every evaluator's severity beside this one's; they sum to 0. */
const severe = explainer<{ readonly ratings: Ratings }>(({ ratings }, { element }) => {
  const outcome = severityOfTable(wholeTable(ratings));
  if (outcome.kind !== "met") return { mend: [{ parameter: "ratings" }] };
  const rows = outcome.value.map((value, column) => ({
    cells: { number: column + 1, value }, mark: column === element.column ? "here" as const : null,
    place: { parameter: "ratings", row: 0, column, rows: ratings.rows, columns: 1 },
  }));
  return { steps: outcome.steps, table: stepsTable(["number", "value"] as const, rows) };
});

export const EVALUATOR_EXPLAINERS: Readonly<Record<string, Explainer>> = { AGREEMENT: agreed, SEVERITY: severe };
