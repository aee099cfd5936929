import { foldName } from "./sheetNames";
import type { SheetModel } from "./sheetModel";
import type { Rect } from "./types";
import { isError } from "./values";

/** Names of a table's columns as its header cells say them; blanks and doubles named as Excel names them. */
export function columnsFromHeader(sheet: SheetModel, rect: Rect, hasHeader: boolean): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = rect.left; column <= rect.right; column++) {
    const name = uniqueName(hasHeader ? headerText(sheet, rect.top, column) : "", column - rect.left, taken);
    taken.add(foldName(name));
    names.push(name);
  }
  return names;
}

/** Writes the names back where the header cells say something else: a table's header is always text. */
export function writeHeader(sheet: SheetModel, rect: Rect, names: readonly string[]): void {
  names.forEach((name, index) => {
    const column = rect.left + index;
    if (sheet.value(rect.top, column) !== name) sheet.setValue(rect.top, column, name);
  });
}

function headerText(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return "";
  if (isError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function uniqueName(text: string, index: number, taken: ReadonlySet<string>): string {
  if (text !== "" && !taken.has(foldName(text))) return text;
  const stem = text === "" ? "Column" : text;
  for (let number = text === "" ? index + 1 : 2; ; number++) {
    if (!taken.has(foldName(`${stem}${number}`))) return `${stem}${number}`;
  }
}
