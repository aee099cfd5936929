import type { Severity } from "../../rules/outcome";
import { topOf } from "../../rules/scales";
import type { CellScalar } from "../grid";
import { isCellError } from "../grid";
import type { CellPlace, FindingList } from "./place";
import type { ReadContext, ReadValue } from "./readValue";

/** Kind of fault → how grave it is and under which hygiene rule. A fault that changes a result is an error. */
const FAULTS = new Map<string, readonly [Severity, string]>([
  ["cell-error", ["error", "W-CELL-ERROR"]],
  ["level-not-understood", ["error", "W-LEVEL-TEXT"]],
  ["level-off-scale", ["error", "W-LEVEL-OFF"]],
  ["level-text-number", ["info", "W-TEXT-NUMBER"]],
  ["number-as-text", ["info", "W-TEXT-NUMBER"]],
  ["number-with-unit", ["info", "W-UNIT"]],
  ["number-unreadable", ["warning", "W-NUMBER-TEXT"]],
  ["weight-unreadable", ["error", "W-WEIGHT-TEXT"]],
  ["text-padded", ["info", "W-PADDED"]],
  ["text-wide", ["warning", "W-WIDE"]],
  ["date-as-text", ["info", "W-DATE-TEXT"]],
  ["date-unreadable", ["warning", "W-DATE-UNREAD"]],
  ["grade-is-date", ["error", "W-GRADE-DATE"]],
  ["grade-unreadable", ["warning", "W-GRADE-TEXT"]],
  ["grade-bare", ["warning", "W-GRADE-BARE"]],
  ["mark-unknown", ["warning", "W-MARK-TEXT"]],
  ["status-unknown", ["warning", "W-STATUS-TEXT"]],
  ["class-unknown", ["warning", "W-CLASS-TEXT"]],
  ["source-unknown", ["warning", "W-SOURCE-TEXT"]],
  ["employment-unknown", ["warning", "W-EMPLOYMENT-TEXT"]],
  ["body-role-unknown", ["info", "W-ROLE-TEXT"]],
]);

/** Faults of format alone are told once for a column: every cell of it has the same. */
const ONCE_A_COLUMN = new Set(["date-as-text", "text-padded", "number-as-text", "number-with-unit", "level-text-number"]);

export function reportFault(findings: FindingList, read: ReadValue, cell: CellScalar, context: ReadContext, where: CellPlace): void {
  const [severity, rule] = FAULTS.get(read.fault ?? "") ?? ["warning", "W-TEXT"];
  const text = isCellError(cell) ? cell.error : String(cell);
  findings.add(read.fault ?? "text", severity, rule, where, {
    field: context.field, purpose: context.purpose, text, fix: read.fix ?? null,
    ...(read.fault === "level-off-scale" ? { most: context.scale ? topOf(context.scale) : 5 } : {}),
  }, ONCE_A_COLUMN.has(read.fault ?? "") ? `column ${where.column}` : undefined);
}
