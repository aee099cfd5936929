import type { ExplanationKey, TableCell } from "../../messages/explanation";
import { ruleLabel } from "../../messages/rules";
import type { Language } from "../../messages/language";
import type { CellScalar } from "../../workbook/grid";
import { dayText, type PlaceView, rectAddress, sheetReference } from "../../workflows";
import { shown } from "./figures";

type Text = (key: ExplanationKey) => string;

/** A value as it stands in a cell. Days are written as days: their serial number tells nobody anything. */
export function shownValue(value: CellScalar, text: Text, isDay = false): string {
  if (value === null || value === "") return text("blank");
  if (typeof value === "number") return isDay && value >= 1 && value < 2_958_466 ? dayText(Math.floor(value)) : shown(value, 6);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : value.error;
}

/** A cell of the table of steps; empty where there is nothing to say. */
export function shownTableCell(cell: TableCell, text: Text, language: Language): string {
  if (cell === null) return "–";
  if (typeof cell === "number") return shown(cell, 4);
  if (typeof cell === "boolean") return text(cell ? "yes" : "no");
  return typeof cell === "string" ? cell : ruleLabel(cell.family, cell.code, language);
}

/** `C5`, with its sheet where that is another one than the formula's. */
export function placeText({ sheet, rect }: PlaceView, home: string): string {
  return sheet === home ? rectAddress(rect) : sheetReference(sheet, rectAddress(rect));
}
