import type { Language } from "../messages/language";
import { reportText } from "../messages/reports";
import { purposeLabel } from "../messages/workbook";
import type { CalendarDay, Purpose } from "../rules/records";
import type { CellLook, PlanBlock, PlanCell, SheetPlan } from "./sheetPlan";
import { AS_OF_NAME, HEADER_ROW, LABEL_ROW } from "./stamp";
import { fittingWidths } from "./widths";

/** One purpose on QUAL Data: spilled from the user's ranges. */
export interface DataBlock {
  readonly purpose: Purpose;
  /** Defined name of the spill, e.g. `QualRatings`. */
  readonly name: string;
  readonly formula: string;
  readonly fields: readonly string[];
  readonly sample: readonly (readonly (string | number | boolean | null)[])[];
  readonly rows: number;
}

/** A purpose that cannot stand on a sheet a second time, by formula. */
export interface LeftOutPurpose {
  readonly why: "too-large" | "zero-levels";
  readonly purpose: Purpose;
  readonly rows: number;
  readonly sheets: readonly string[];
}

const DATES = new Set(["hireDate", "regularisedOn", "date", "validFrom", "validTo", "enteredOn", "effectiveFrom", "revokedOn"]);
const SPARE_ROWS = 1_000;
/** Room for a date in a bold font; the day the formulas take stands in the second column, whatever list begins there. */
const DATE_WIDTH = 12;

export function isDateField(field: string): boolean {
  return DATES.has(field);
}

function looksOf(fields: readonly string[]): CellLook[] {
  return fields.map((field) => (DATES.has(field) ? "date" : "text"));
}

/** `QUAL Data`: one spilled QUAL.TABLE per purpose, side by side because spills grow downwards, and the day all formulas take. */
export function dataPlan(blocks: readonly DataBlock[], leftOut: readonly LeftOutPurpose[], asOf: CalendarDay, language: Language): SheetPlan {
  const planned: PlanBlock[] = [
    { kind: "values", row: 0, column: 0, cells: [[{ value: reportText(language, "title-data"), look: "title" }]] },
    { kind: "values", row: 1, column: 0, cells: [[{ value: reportText(language, "as-of"), look: "label" }, { value: asOf, look: "date" }, { value: reportText(language, "note-data"), look: "stamp" }]] },
    { kind: "name", row: 1, column: 1, name: AS_OF_NAME },
  ];
  const widths: number[] = [];
  let column = 0;
  for (const block of blocks) {
    planned.push({ kind: "values", row: LABEL_ROW, column, cells: [[{ value: purposeLabel(block.purpose, language), look: "subtitle" }]] });
    planned.push({ kind: "spill", row: HEADER_ROW, column, formula: block.formula, name: block.name, looks: looksOf(block.fields), rows: block.rows + SPARE_ROWS });
    const fit = fittingWidths([block.fields, ...block.sample], 28);
    block.fields.forEach((field, c) => { widths[column + c] = Math.max(fit[c] ?? 8, DATES.has(field) ? DATE_WIDTH : 0); });
    column += block.fields.length;
    widths[column] = 3;
    column += 1;
  }
  widths[1] = Math.max(widths[1] ?? 0, DATE_WIDTH);
  if (leftOut.length > 0) {
    const notes = leftOut.map((each): PlanCell[] => [{ value: reportText(language, `note-${each.why}`, { purpose: purposeLabel(each.purpose, language), rows: each.rows, sources: each.sheets }), look: "note" }]);
    planned.push({ kind: "values", row: HEADER_ROW, column, cells: notes });
    widths[column] = 60;
  }
  return {
    name: "QUAL Data", mark: { kind: "data", version: 1 }, blocks: planned, widths, freeze: { rows: HEADER_ROW + 1, columns: 0 },
    heats: [], charts: [], print: { landscape: true, titleRows: HEADER_ROW + 1, fitWide: false }, tab: "#7A7F87",
  };
}
