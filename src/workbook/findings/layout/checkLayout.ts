import { cardLabels } from "./cardLabels";
import type { SheetGrid } from "../../grid";
import type { FindingList, TableMapping } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

/** Below this the purpose of a table is a guess the user should look at. */
const UNSURE = 0.6;
/** Blocks shorter than this are notes more often than tables. */
const WORTH_A_WORD = 5;

/** W-HIDDEN, W-MERGED, W-SPARSE, W-TOTALS, W-SECTIONS, W-UNKNOWN, W-UNSURE, W-DATE-ORDER. */
export function checkLayout(input: HygieneInput, findings: FindingList): void {
  sheetsOfOne(input, findings);
  const counts = new Map(input.read.counts.map((count) => [count.source, count]));
  for (const table of input.mapping.tables) {
    const grid = input.grid.sheets.find((sheet) => sheet.name === table.sheet);
    if (!grid) continue;
    const corner = { sheet: table.sheet, row: table.rect.top, column: table.rect.left };
    if (table.off === true) {
      if (table.purpose !== null) report(findings, "sheet-hidden", corner, { purpose: table.purpose }, table.id);
      continue;
    }
    if (table.purpose === null) {
      const labels = cardLabels(grid, table);
      if (labels.length > 0) report(findings, "card-not-read", { sheet: table.sheet, row: -1, column: -1 }, { labels }, table.sheet);
      else if (table.rect.bottom - table.rect.top >= WORTH_A_WORD) report(findings, "table-unknown", corner, { rows: table.rect.bottom - table.rect.top + 1 }, table.id);
      continue;
    }
    if (table.confidence < UNSURE) report(findings, "table-unsure", corner, { purpose: table.purpose, percent: Math.round(table.confidence * 100) }, table.id);
    hiddenRows(grid, table, findings);
    filledDown(grid, table, findings);
    const ignored = counts.get(table.id)?.ignored ?? new Map<string, number>();
    const totals = ignored.get("total") ?? 0;
    if (totals > 0 || table.stop === "total") report(findings, "totals-left-out", { ...corner, row: table.rect.bottom }, { rows: Math.max(1, totals), purpose: table.purpose }, table.id);
    const sections = ignored.get("section") ?? 0;
    if (sections > 0) report(findings, "sections-left-out", corner, { rows: sections, purpose: table.purpose }, table.id);
    const keyless = ignored.get("no-key") ?? 0;
    if (keyless > 0) report(findings, "rows-without-key", corner, { rows: keyless, purpose: table.purpose }, table.id);
    const shifted = table.columns.find((column) => column.reasons.includes("legend-shifted"));
    if (shifted) report(findings, "scale-shifted", { ...corner, column: corner.column + shifted.index }, { purpose: table.purpose }, table.id);
    for (const column of table.columns) if (column.dateOrder && column.dateOrder !== "ymd") dateOrder(grid, table, column.index, column.dateOrder, findings);
  }
}

const SHEETS_OF_ONE = ["sheet-per-evaluator", "sheets-as-rounds", "sheet-per-department", "sheet-per-state"] as const;

/** Sheets of one matrix or roster: what they were taken for is told once, where it matters. */
function sheetsOfOne({ mapping }: HygieneInput, findings: FindingList): void {
  for (const reason of SHEETS_OF_ONE) {
    const tables = mapping.tables.filter((table) => table.reasons.includes(reason));
    const last = tables[tables.length - 1];
    if (!last) continue;
    report(findings, reason, { sheet: last.sheet, row: last.rect.top, column: last.rect.left }, { count: tables.length, last: last.sheet });
  }
}

function hiddenRows(grid: SheetGrid, table: TableMapping, findings: FindingList): void {
  let hidden = 0, first = -1;
  for (let row = table.rect.top + table.headerRows; row <= table.rect.bottom; row += 1) {
    if (!grid.isRowHidden(row)) continue;
    if (first < 0) first = row;
    hidden += 1;
  }
  if (hidden > 0) report(findings, "rows-hidden", { sheet: table.sheet, row: first, column: table.rect.left }, { rows: hidden, purpose: table.purpose }, table.id);
}

function filledDown(grid: SheetGrid, table: TableMapping, findings: FindingList): void {
  for (const index of table.fillDown) {
    const column = table.rect.left + index;
    const merged = grid.merges.some((merge) => merge.left === column && merge.right === column && merge.bottom > merge.top && merge.top >= table.rect.top + table.headerRows && merge.top <= table.rect.bottom);
    const header = table.columns.find((each) => each.index === index)?.header ?? "";
    report(findings, merged ? "merged-filled" : "sparse-filled", { sheet: table.sheet, row: table.rect.top + table.headerRows, column }, { header, purpose: table.purpose }, `${table.id} ${index}`);
  }
}

/** Says which order was taken where day and month could be either, and warns where a column mixes both. */
function dateOrder(grid: SheetGrid, table: TableMapping, index: number, order: string, findings: FindingList): void {
  const column = table.rect.left + index;
  const where = { sheet: table.sheet, row: table.rect.top + table.headerRows, column };
  let dayFirst = 0, monthFirst = 0;
  for (let row = table.rect.top + table.headerRows; row <= table.rect.bottom; row += 1) {
    const cell = grid.values[row - grid.top]?.[column - grid.left];
    const match = typeof cell === "string" ? /^\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*\d{2,4}/.exec(cell) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    if (Number(match[2]) > 12) monthFirst += 1;
  }
  const header = table.columns.find((each) => each.index === index)?.header ?? "";
  const mixed = dayFirst > 0 && monthFirst > 0;
  if (mixed) report(findings, "date-order-mixed", where, { header, order, dayFirst, monthFirst }, `${table.id} ${index}`);
  else if (dayFirst === 0 && monthFirst === 0) report(findings, "date-order-open", where, { header, order }, `${table.id} ${index}`);
  else report(findings, "date-order-taken", where, { header, order }, `${table.id} ${index}`);
}
