import { dayFromParts, isoFromDay, partsFromDay } from "../../../rules/calendar";
import { DAYS_1904 } from "../../grid";
import type { FindingList } from "../../tables";
import { dateSerialOf, foldText, isDateFormat, leadingFigures } from "../../vocabulary";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { filledCells, placeIn, usedColumns, usedTables, type UsedColumn } from "../usedTables";

const FIRST_DAY = dayFromParts(1950, 1, 1) ?? 0;
const LAST_DAY = dayFromParts(2100, 12, 31) ?? 0;
/** 9999-12-31 and its like mean "for ever" where something expires. */
const FOREVER = new Set([2099, 2199, 2299, 2999, 9999]);
const COMPACT = 19_000_101;

/** W-DATE-RANGE, W-DATE-YEAR, W-DATE-FORMAT, W-1904: days that cannot be meant, years of two figures, days shown as plain numbers. */
export function checkDateCells(input: HygieneInput, findings: FindingList): void {
  let dates = 0;
  for (const used of usedTables(input.grid, input.mapping)) {
    for (const column of usedColumns(used)) if (column.kind === "date") dates += checkColumn(column, input.grid.date1904, findings);
  }
  if (input.grid.date1904 && dates > 0) report(findings, "dates-1904", { sheet: null, row: -1, column: -1 }, { count: dates });
}

/** Gives the number of real dates. */
function checkColumn(column: UsedColumn, date1904: boolean, findings: FindingList): number {
  const { field, at, table, grid } = column;
  const once = `${table.id} ${at}`;
  let dates = 0;
  for (const [row, value] of filledCells(column)) {
    const where = placeIn(column, row, at);
    if (typeof value === "string" && isShortYear(value)) {
      const day = dateSerialOf(value, column.column.dateOrder ?? "ymd");
      if (day !== null) report(findings, "date-two-digit-year", where, { field, text: value.trim(), date: isoFromDay(day) }, once);
      continue;
    }
    if (typeof value === "boolean" || typeof value === "object" || (typeof value === "number" && value >= COMPACT)) continue;
    const formatted = typeof value === "number" && isDateFormat(grid.numberFormat(row, at));
    if (formatted) dates += 1;
    const day = typeof value === "number" ? Math.floor(value) + (date1904 && formatted ? DAYS_1904 : 0) : dateSerialOf(value, column.column.dateOrder ?? "ymd");
    if (day === null || day < 1 || day > 2_958_465) continue;
    const forever = (field === "validTo" || field === "validFrom") && FOREVER.has(partsFromDay(day)?.year ?? 0);
    if ((day < FIRST_DAY || day > LAST_DAY) && !forever) report(findings, "date-implausible", where, { field, date: isoFromDay(day), text: String(value) });
    else if (typeof value === "number" && !formatted) report(findings, "date-not-formatted", where, { field, text: String(value), fix: isoFromDay(day) }, once);
  }
  return dates;
}

/** 31/1/20: the century is a guess. */
function isShortYear(text: string): boolean {
  return leadingFigures(text) !== null && !/\d{4}/.test(foldText(text).split(/[T\s]/)[0] ?? "");
}
