import { entryKind, parseInput } from "../../calc";
import type { Sheet, Workbook } from "../../model";
import { invalid } from "../engine/hostError";

const TEXT_FORMAT = "@";
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** One cell as Excel takes it from an add-in: numbers and logicals as they are, text as if a person typed it. */
export function enterCell(workbook: Workbook, sheet: Sheet, row: number, column: number, content: unknown): void {
  if (typeof content === "boolean") return sheet.setValue(row, column, content);
  if (typeof content === "number") return enterNumber(sheet, row, column, content);
  if (typeof content !== "string") invalid();
  if (content === "") return sheet.clear({ top: row, left: column, bottom: row, right: column }, "contents");
  if (content.length > LONGEST_TEXT) invalid();
  const { numberFormat } = sheet.style(row, column);
  // An apostrophe says "text" and is not part of it.
  if (content.startsWith("'")) return sheet.setValue(row, column, content.slice(1));
  if (numberFormat === TEXT_FORMAT) return sheet.setValue(row, column, content);
  enterText(workbook, sheet, row, column, content, numberFormat);
}

function enterNumber(sheet: Sheet, row: number, column: number, content: number): void {
  if (!Number.isFinite(content)) invalid();
  const isText = sheet.style(row, column).numberFormat === TEXT_FORMAT;
  sheet.setValue(row, column, isText ? String(content) : content);
}

function enterText(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string, numberFormat: string): void {
  const input = parseInput(text, workbook.date1904);
  if ("formula" in input) {
    const kind = input.formula.length > LONGEST_FORMULA ? null : entryKind(input.formula, row, column);
    return sheet.setFormula(row, column, input.formula, kind ?? invalid());
  }
  sheet.setValue(row, column, input.value);
  const shows = input.numberFormat;
  if (shows !== undefined && numberFormat === "General") sheet.setStyle({ top: row, left: column, bottom: row, right: column }, { numberFormat: shows });
}
