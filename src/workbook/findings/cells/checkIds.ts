import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { filledCells, placeIn, usedColumns, usedTables, type UsedColumn } from "../usedTables";

/** Excel keeps 15 figures: a longer number has lost its last ones. */
const LONGEST_NUMBER = 1e15;
const SCIENTIFIC = /^\s*\d(?:[.,]\d+)?E\+?\d{1,3}\s*$/i;
/** Share of a column's numbers that must have one length before a shorter one has lost zeros. */
const SAME_LENGTH = 0.9;
const FEWEST = 5;

/** W-ID-ROUNDED, W-ID-MIXED, W-ID-FORM: numbers of people that Excel has damaged, or is about to. */
export function checkIds(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping)) {
    for (const column of usedColumns(used)) if (column.kind === "id") checkColumn(column, findings);
  }
}

function checkColumn(column: UsedColumn, findings: FindingList): void {
  const facts = { field: column.field, purpose: column.table.purpose };
  const lengths = new Map<number, number>();
  const digits: { readonly row: number; readonly text: string }[] = [];
  let numbers = 0, texts = 0, firstNumber = -1, zeros = false, all = 0;
  for (const [row, value] of filledCells(column)) {
    const where = placeIn(column, row, column.at);
    all += 1;
    if (typeof value === "number") {
      if (Math.abs(value) >= LONGEST_NUMBER) report(findings, "id-rounded", where, { ...facts, text: String(value) });
      numbers += 1;
      if (firstNumber < 0) firstNumber = row;
    } else if (typeof value === "string") {
      texts += 1;
      if (SCIENTIFIC.test(value)) report(findings, "id-scientific", where, { ...facts, text: value.trim() });
    }
    const shown = typeof value === "number" && /^0{2,}$/.test(column.grid.numberFormat(row, column.at)) ? "" : String(value).trim();
    if (!/^\d{1,15}$/.test(shown)) continue;
    zeros ||= shown.startsWith("0");
    lengths.set(shown.length, (lengths.get(shown.length) ?? 0) + 1);
    digits.push({ row, text: shown });
  }
  if (numbers > 0 && texts > 0) report(findings, "ids-mixed", placeIn(column, firstNumber, column.at), { ...facts, numbers, texts }, `${column.table.id} ${column.at}`);
  const [usual, count] = [...lengths].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  if (column.table.purpose !== "employees" || !zeros || all < FEWEST || count < digits.length * SAME_LENGTH) return;
  for (const { row, text } of digits) {
    if (text.length < usual) report(findings, "id-short", placeIn(column, row, column.at), { ...facts, text, length: usual, fix: text.padStart(usual, "0") });
  }
}
