import { entryKind, parseInput } from "../../calc";
import type { Sheet, Value } from "../../model";
import { cellRect } from "../address";
import { displayText } from "../display/displayText";

const LONGEST_FORMULA = 8_192;

/** Puts a typed text into a cell: a number, date, logical value, formula or text, as Excel would take it. */
export function enterText(sheet: Sheet, row: number, column: number, text: string, date1904: boolean): void {
  if (text === "") return sheet.clear(cellRect(row, column), "contents");
  const { numberFormat } = sheet.style(row, column);
  // A cell formatted as text takes what is typed as it is: 001 stays 001, a formula stays its text.
  const input = numberFormat === "@" ? { value: text } : parseInput(text, date1904);
  if ("formula" in input) {
    const kind = entryKind(input.formula, row, column);
    // Only pasted text comes here as what is no formula: it stays the text it is.
    return kind === null ? sheet.setValue(row, column, text) : sheet.setFormula(row, column, input.formula, kind);
  }
  sheet.setValue(row, column, input.value);
  if ("numberFormat" in input && input.numberFormat !== undefined && numberFormat === "General") sheet.setStyle(cellRect(row, column), { numberFormat: input.numberFormat });
}

/** Typed as a formula, but none that Excel takes. */
export function isRefusedFormula(sheet: Sheet, row: number, column: number, text: string, date1904: boolean): boolean {
  if (sheet.style(row, column).numberFormat === "@") return false;
  const input = parseInput(text, date1904);
  return "formula" in input && (input.formula.length > LONGEST_FORMULA || entryKind(input.formula, row, column) === null);
}

const isDateLike = (numberFormat: string): boolean => numberFormat !== "General" && /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** A constant as one would type it: dates and percentages in their format, other numbers in full. */
function constantText(value: Value, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDateLike(numberFormat)) return displayText(value, { numberFormat: value % 1 === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" }, date1904).text;
  return numberFormat.includes("%") ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

/** The formula whose spill covers a cell from elsewhere; null where the cell stands for itself. */
export function spilledFrom(sheet: Sheet, row: number, column: number): string | null {
  const anchor = sheet.spillAnchor(row, column);
  return anchor && (anchor.row !== row || anchor.column !== column) ? sheet.formula(anchor.row, anchor.column) : null;
}

/** The text a cell is edited from; a spilled cell has nothing of its own. */
export function textToEdit(sheet: Sheet, row: number, column: number, date1904: boolean): string {
  if (spilledFrom(sheet, row, column) !== null) return "";
  const { formula, value } = sheet.content(row, column);
  return formula ?? constantText(value, sheet.style(row, column).numberFormat, date1904);
}
