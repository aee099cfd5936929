import { gradeText } from "../../rules/grades";
import type { Grade } from "../../rules/records";
import { attainmentOf, gapOf } from "../../rules/scoring";
import type { Cell } from "../entry";
import { policyWith, pointsBy } from "../families/lines";
import type { Block } from "../runner/block";
import { broadcastCell } from "../runner/broadcast";
import { quoted, type RawCell } from "../runner/rawCell";
import { explainer, type Explained, type Explainer, type Subject } from "./explained";

interface LineCells {
  readonly required: Block<Cell<number>>;
  readonly actual: Block<Cell<number>>;
  readonly step: number | null;
}

/** One line: the step with its figures; a missing level is the cell to fill. */
function byLine(explain: (required: number, actual: number, step: number | null) => NonNullable<Explained["steps"]>): Explainer {
  return explainer<LineCells>(({ required, actual, step }, { element: { row, column } }) => {
    const [need, level] = [broadcastCell(required, row, column), broadcastCell(actual, row, column)];
    if (need === null) return { steps: [{ code: "explain-no-requirement", rule: "P-6.6.4", facts: {} }] };
    if (level === null) return { mend: [{ parameter: "actual", row: actual.rows === 1 ? 0 : row, column: actual.columns === 1 ? 0 : column }] };
    return typeof need === "number" && typeof level === "number" ? { steps: explain(need, level, step ?? null) } : {};
  });
}

/** T-LEVELS: the text and the level it names. */
const level = explainer<{ readonly label: Block<RawCell>; readonly scale: Block<RawCell> | null }>(({ label, scale }, { element, value }) => {
  if (typeof value !== "number") return { mend: [{ parameter: "label", ...element }] };
  return { steps: [{ code: "explain-level", rule: "T-LEVELS", facts: { text: quoted(broadcastCell(label, element.row, element.column)), level: value, own: scale !== null } }] };
});

/** P-6.1: the two grades that were compared. */
const atLeastGrade = explainer<{ readonly grade: Block<Cell<Grade>>; readonly threshold: Block<Cell<Grade>> }>(({ grade, threshold }, { element: { row, column }, value }: Subject) => {
  const [own, limit] = [broadcastCell(grade, row, column), broadcastCell(threshold, row, column)];
  const cell = (parameter: string, block: Block<unknown>) => ({ parameter, row: block.rows === 1 ? 0 : row, column: block.columns === 1 ? 0 : column });
  if (typeof value !== "boolean") return { mend: [limit === null ? cell("threshold", threshold) : cell("grade", grade)] };
  if (own === null || limit === null || "error" in own || "error" in limit) return {};
  return { steps: [{ code: "explain-grade", rule: "P-6.1", facts: { grade: gradeText(own), threshold: gradeText(limit), reaches: value } }] };
});

export const ELEMENT_EXPLAINERS: Readonly<Record<string, Explainer>> = {
  LEVEL: level,
  ATLEASTGRADE: atLeastGrade,
  GAP: byLine((required, actual) => [{ code: "explain-gap", rule: "P-6.6.4", facts: { required, actual, gap: gapOf(required, actual) } }]),
  POINTS: byLine((required, actual, step) => [{ code: "explain-points", rule: "P-6.6.4", facts: { required, actual, step: policyWith(step).step, points: pointsBy(step)(required, actual) } }]),
  ATTAINMENT: byLine((required, actual) => [{ code: "explain-attainment", rule: "D-ATTAIN", facts: { required, actual, attainment: attainmentOf(required, actual) } }]),
};
