import { exactSum, foldName } from "../../rules/numbers";
import type { Cell } from "../entry";
import type { Block } from "../runner/block";
import { broadcastCell } from "../runner/broadcast";
import type { RawTable } from "../runner/remembered";
import { explainer, stepsTable, type Explainer, type Place } from "./explained";

/** W-TABLE: the column of the tidy table that this cell stands in. */
const table = explainer<{ readonly block: readonly RawTable[] }>(({ block }, { result, element }) => {
  if (element.row === 0) return { steps: [{ code: "explain-header", rule: "W-TABLE", facts: {} }] };
  const column = result.cells[element.column];
  return { steps: [{ code: "explain-tidy", rule: "W-TABLE", facts: { column: typeof column === "string" ? column : "", blocks: block.length, rows: result.rows - 1 } }] };
});

/** P-6.4: the weights of this row's group, and their sum. */
const weightCheck = explainer<{ readonly groups: Block<Cell<string>>; readonly weights: Block<Cell<number>> }>(({ groups, weights }, { result, element }) => {
  const group = result.cells[element.row * result.columns];
  if (element.row === 0 || typeof group !== "string") return { steps: [{ code: "explain-header", rule: "W-TABLE", facts: {} }] };
  const own = weights.cells.flatMap((weight, index) => {
    const name = broadcastCell(groups, Math.floor(index / weights.columns), index % weights.columns);
    return typeof name === "string" && foldName(name) === foldName(group) && typeof weight === "number" ? [{ weight, index }] : [];
  });
  const sums: number[] = [];
  const rows = own.map(({ weight, index }) => {
    sums.push(weight);
    const place: Place = { parameter: "weights", row: Math.floor(index / weights.columns), column: index % weights.columns };
    return { cells: { number: sums.length, weight, running: exactSum(sums) }, place };
  });
  return { steps: [{ code: "explain-group", rule: "P-6.4", facts: { group, sum: exactSum(sums) } }], table: stepsTable(["number", "weight", "running"] as const, rows) };
});

export const TABLE_EXPLAINERS: Readonly<Record<string, Explainer>> = { TABLE: table, WEIGHTCHECK: weightCheck };
