import { cellAddress } from "../../grid";
import { cellAt, textOf, type FindingList } from "../../tables";
import { foldKey, rowKindOf, squeeze } from "../../vocabulary";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { placeIn, usedTables, type UsedTable } from "../usedTables";

const SUM = /^(?:合计|总计|小计|共计|总和|grandtotal|subtotal|totals?|sum|summe|gesamt|somme|合計|小計)/;
const PARTIAL = /^(?:小计|subtotal|小計)/;
/** Total rows stand at most this far under the last row of data. */
const REACH = 4;

/** W-TOTAL-OFF: a printed sum that is not the sum of its column. Averages and rates over a total row are left alone. */
export function checkTotals(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping, true)) {
    const totals = totalRows(used);
    if (totals.length === 0) continue;
    for (const { index, header } of used.table.columns) checkColumn(used, used.table.rect.left + index, header, totals, findings);
  }
}

interface TotalRow { readonly row: number; readonly partial: boolean }

function totalRows({ grid, table, first, last }: UsedTable): readonly TotalRow[] {
  const rows: TotalRow[] = [];
  for (let row = first; row <= last + REACH; row += 1) {
    for (let column = table.rect.left; column <= table.rect.right; column += 1) {
      const text = textOf(cellAt(grid, row, column));
      if (text === "") continue;
      const word = squeeze(foldKey(text));
      if (rowKindOf(text) === "total" && SUM.test(word)) rows.push({ row, partial: PARTIAL.test(word) });
      break;
    }
  }
  return rows;
}

function checkColumn(used: UsedTable, at: number, header: string, totals: readonly TotalRow[], findings: FindingList): void {
  const { grid, first } = used;
  const own = new Set(totals.map(({ row }) => row));
  let since: number[] = [];
  const all: number[] = [], partials: number[] = [];
  let next = 0;
  for (let row = first; next < totals.length; row += 1) {
    const value = cellAt(grid, row, at);
    if (!own.has(row)) {
      if (typeof value === "number" && rowKindOf(textOf(cellAt(grid, row, used.table.rect.left))) === null) { since.push(value); all.push(value); }
      continue;
    }
    const { partial } = totals[next] ?? { partial: false };
    next += 1;
    if (typeof value !== "number") continue;
    const parts = partial ? since : all;
    const sums = [sum(parts), sum(since), sum(partials), parts.length];
    if (parts.length > 1 && !within(value, parts) && sums.every((each) => !same(each, value))) {
      report(findings, "total-off", placeIn(used, row, at), { header, printed: value, sum: sums[0] ?? 0, from: cellAddress(first, at), text: String(value) });
    }
    if (partial) partials.push(value);
    since = [];
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Between its parts a figure is a mean or a rate, whatever its row is called. */
function within(value: number, parts: readonly number[]): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const part of parts) {
    least = Math.min(least, part);
    most = Math.max(most, part);
  }
  return value >= least && value <= most;
}

/** The same to the decimals that are printed. */
function same(sum: number, printed: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(printed))?.[1]?.length ?? 0;
  const half = decimals === 0 && Number.isInteger(sum) ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(sum - printed) <= half + 1e-9 * Math.max(1, Math.abs(sum));
}
