import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { filledCells, placeIn, usedColumns, usedTables, type UsedColumn } from "../usedTables";
import { withPlainSpaces } from "./withPlainSpaces";

/** Fields that name things: a number among the names is a slip of the column. */
const NAMES = new Set(["name", "department", "group", "division", "position", "track", "competency", "role", "post", "course", "dimension"]);
const FEWEST = 5;
/** Numbers may be at most this share of a column of names: a company that numbers its departments does so throughout. */
const FEW = 0.2;

/** W-PADDED, W-MIXED: spaces that no eye sees inside of texts, and numbers where names stand. */
export function checkTexts(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping)) {
    for (const column of usedColumns(used)) if (column.kind === "text" || column.kind === "list") checkColumn(column, findings);
  }
}

function checkColumn(column: UsedColumn, findings: FindingList): void {
  const { field, at, table } = column;
  const numbers: { readonly row: number; readonly text: string }[] = [];
  let filled = 0;
  const named = NAMES.has(field) && column.column.key === undefined;
  for (const [row, value] of filledCells(column)) {
    filled += 1;
    if (typeof value === "string") {
      const plain = withPlainSpaces(value);
      if (plain !== value.trim()) report(findings, "text-odd-space", placeIn(column, row, at), { field, text: value.trim(), fix: plain }, `${table.id} ${at}`);
    } else if (named && typeof value === "number") numbers.push({ row, text: String(value) });
  }
  if (filled < FEWEST || numbers.length > filled * FEW) return;
  for (const { row, text } of numbers) report(findings, "number-among-names", placeIn(column, row, at), { field, text });
}
