import type { Language } from "../messages/language";
import { reportText, reportWord, type ReportKey } from "../messages/reports";
import type { Facts } from "../rules/outcome";
import type { CellLook, PlanValue, SheetPlan } from "./sheetPlan";
import { stampRoom } from "./stampRoom";
import { fittingWidths } from "./widths";

export interface ValueTable {
  readonly sheet: string;
  readonly name: string;
  readonly kind: string;
  readonly title: ReportKey;
  readonly note: ReportKey;
  readonly noteFacts?: Facts;
  readonly fields: readonly string[];
  readonly looks?: readonly CellLook[];
  readonly rows: readonly (readonly PlanValue[])[];
}

const LABELS = 2;

/** A sheet that holds one of the contract's tables of values (QualSetup, QualPolicy) with a note on who may change it. */
export function valueTablePlan(table: ValueTable, language: Language): SheetPlan {
  const labels = table.fields.map((field) => {
    const word = reportWord(language, "field", field);
    return word === field ? "" : word;
  });
  const looks = table.looks ?? table.fields.map(() => "text" as const);
  const widths = fittingWidths([labels, table.fields, ...table.rows]);
  const note = reportText(language, table.note, table.noteFacts);
  const room = stampRoom(note, 1, 0, widths);
  return {
    name: table.sheet, mark: { kind: table.kind, version: 1 },
    blocks: [
      { kind: "values", row: 0, column: 0, cells: [[{ value: reportText(language, table.title), look: "title" }], [{ value: note, look: "stamp" }]] },
      ...room.blocks,
      { kind: "table", row: LABELS, column: 0, name: table.name, fields: table.fields, labels, looks, rows: table.rows },
    ],
    widths, heights: room.heights,
    freeze: { rows: LABELS + 2, columns: 0 }, heats: [], charts: [],
    print: { landscape: true, titleRows: LABELS + 2, fitWide: true }, tab: "#7A7F87",
  };
}
