import type { FindingList, TableMapping } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";

const PERIOD = /(?<!\d)((?:19|20)\d{2})(?:[\s年_./-]*(?:Q([1-4])|([1-4])\s*季度|第([一二三四])季度|H([12])|([上下])半年|(1[0-2]|0?[1-9])(?!\d)))?/i;
const QUARTERS = "一二三四";

/** A period that a sheet is named after, as a number that grows with time; null where the name is none. */
function periodOf(name: string): number | null {
  const match = PERIOD.exec(name);
  if (!match) return null;
  const [, year, q1, q2, q3, half, halfWord, month] = match;
  const quarter = q1 ?? q2 ?? (q3 === undefined ? undefined : String(QUARTERS.indexOf(q3) + 1));
  const within = quarter !== undefined ? Number(quarter) * 3 : half !== undefined ? Number(half) * 6 : halfWord !== undefined ? (halfWord === "上" ? 6 : 12) : month !== undefined ? Number(month) : 12;
  return Number(year) * 12 + within;
}

/** W-SHEET-ORDER: sheets taken for rounds count in the order they stand in; named after periods, that order must be that of time. */
export function checkPeriods({ mapping }: HygieneInput, findings: FindingList): void {
  const rounds = mapping.tables.filter((table) => table.reasons.includes("sheets-as-rounds"));
  let before: { readonly table: TableMapping; readonly period: number } | null = null;
  for (const table of rounds) {
    const period = periodOf(table.sheet);
    if (period === null) continue;
    if (before && period < before.period) {
      const { sheet } = before.table;
      report(findings, "periods-unordered", { sheet: table.sheet, row: table.rect.top, column: table.rect.left }, { sheet: table.sheet, before: sheet, last: rounds[rounds.length - 1]?.sheet ?? "" }, "periods");
      return;
    }
    before = { table, period };
  }
}
