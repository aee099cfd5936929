import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { filledCells, placeIn, usedColumns, usedTables } from "../usedTables";

/** Counts, times and costs are never below nothing; a score or an effect may be. */
const NEVER_NEGATIVE = new Set(["experienceYears", "monthsKnown", "headcount", "validYears", "hours", "cost"]);

/** W-NUMBER-SIGN: less than nothing of what can only be counted. */
export function checkNumbers(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping)) {
    for (const column of usedColumns(used)) {
      if (!NEVER_NEGATIVE.has(column.field)) continue;
      for (const [row, value] of filledCells(column)) {
        if (typeof value === "number" && value < 0) report(findings, "number-negative", placeIn(used, row, column.at), { field: column.field, text: String(value) });
      }
    }
  }
}
