import type { Language } from "../messages/language";
import { reportText } from "../messages/reports";
import { purposeLabel } from "../messages/workbook";
import { isoFromDay } from "../rules/calendar";
import type { CalendarDay, Purpose } from "../rules/records";
import { isDateField } from "./dataPlan";
import type { PlanBlock, PlanCell, SheetPlan } from "./sheetPlan";
import { AS_OF_NAME, HEADER_ROW, LABEL_ROW } from "./stamp";
import { stampRoom } from "./stampRoom";
import { fittingWidths } from "./widths";

/** One purpose on QUAL Data without the add-in: what was read, and the user's own cell where it holds just that. */
export interface PlainBlock {
  readonly purpose: Purpose;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
}

const GAP = 3;
const FIRST_PAGE = 8;

/** `QUAL Data` in plain formulas: the tables side by side, as the live sheet has them. */
export function plainDataPlan(blocks: readonly PlainBlock[], asOf: CalendarDay, language: Language): SheetPlan {
  const note = reportText(language, "note-plain-data", { asOf: isoFromDay(asOf) });
  const planned: PlanBlock[] = [
    { kind: "values", row: 0, column: 0, cells: [[{ value: reportText(language, "title-data"), look: "title" }]] },
    { kind: "values", row: 1, column: 0, cells: [[{ value: reportText(language, "as-of"), look: "label" }, { value: asOf, look: "date" }, { value: note, look: "stamp" }]] },
    { kind: "name", row: 1, column: 1, name: AS_OF_NAME },
  ];
  const widths: number[] = [];
  let column = 0;
  for (const { purpose, fields, rows } of blocks) {
    const header = fields.map((value): PlanCell => ({ value, look: "header" }));
    const looked = rows.map((row) => row.map((cell, c): PlanCell => ({ ...cell, look: typeof cell.value === "number" ? (isDateField(fields[c] ?? "") ? "date" : "level") : "text" })));
    planned.push({ kind: "values", row: LABEL_ROW, column, cells: [[{ value: purposeLabel(purpose, language), look: "subtitle" }]] }, { kind: "values", row: HEADER_ROW, column, cells: [header, ...looked] });
    fittingWidths([fields, ...rows.slice(0, 50).map((row) => row.map(({ value }) => value))], 28).forEach((width, c) => { widths[column + c] = Math.max(width, isDateField(fields[c] ?? "") ? 12 : 0); });
    column += fields.length;
    widths[column] = GAP;
    column += 1;
  }
  widths[1] = Math.max(widths[1] ?? 0, 12);
  // Over the columns of the first page, where a reader begins.
  const room = stampRoom(note, 1, 2, widths.slice(0, FIRST_PAGE));
  planned.push(...room.blocks);
  return {
    name: "QUAL Data", mark: { kind: "data", version: 1 }, blocks: planned, widths, heights: room.heights, freeze: { rows: HEADER_ROW + 1, columns: 0 },
    heats: [], charts: [], print: { landscape: true, titleRows: HEADER_ROW + 1, fitWide: false }, tab: "#7A7F87",
  };
}
