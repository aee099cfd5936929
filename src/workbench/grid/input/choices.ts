import type { Value } from "../../model";
import { isError } from "../../model";
import { contains } from "../address";
import { displayText } from "../display/displayText";
import type { Cell, View } from "../view";

/** More choices than a person can look through are cut off; what is typed is taken all the same. */
const MOST = 1_000;

/** What a cell's list offers, as one would type it; null where the cell has no list, or one without an arrow. */
export function choicesAt(view: View, { row, column }: Cell): readonly string[] | null {
  const { sheet, calculation } = view;
  const found = sheet.dataValidations.find(({ rects }) => rects.some((rect) => contains(rect, row, column)));
  if (found?.rule.kind !== "list" || !found.rule.inCellDropDown) return null;
  const { source } = found.rule;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim()).filter((choice) => choice !== "");
  const [corner] = found.rects;
  // A blank cell read by itself would be a 0.
  const range = source.slice(1);
  const answer = calculation.evaluateNow(`=IF(ISBLANK(${range}),"",${range})`, { sheetId: sheet.id, row, column }, corner && { row: corner.top, column: corner.left });
  const values = Array.isArray(answer) ? (answer as readonly (readonly Value[])[]).flat() : [answer as Value];
  return values.filter((value) => value !== null && value !== "" && !isError(value)).slice(0, MOST).map((value) => typed(value, view));
}

function typed(value: Value, { workbook }: View): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? displayText(value, { numberFormat: "General" }, workbook.date1904).text : String(value);
}
