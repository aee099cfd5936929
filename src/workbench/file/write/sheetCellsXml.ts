import type { Rect, SheetModel } from "../../model";
import { contains } from "../../model";
import { formulaToFile } from "../formulas";
import { cellXml } from "./cellXml";
import type { WriteContext } from "./writeContext";

/** A cell of the model as a `<c>` element, with the given style number; "" where nothing is there to write. */
export function modelCellXml(sheet: SheetModel, row: number, column: number, style: number, context: WriteContext): string {
  const { value, formula, arrayKind } = sheet.content(row, column);
  if (formula === null) {
    const isResult = sheet.spillAnchor(row, column) !== null;
    return cellXml({ row, column, value, formula: null, arrayRect: null, mark: null, style, isResult });
  }
  const spill = sheet.spillRect(row, column);
  // A plain formula that spilled can only be kept as a dynamic one.
  const dynamic = arrayKind === "dynamic" || (arrayKind === null && spill !== null && isLarge(spill));
  const own: Rect = { top: row, left: column, bottom: row, right: column };
  const arrayRect = dynamic ? spill ?? own : arrayKind === "array" ? sheet.arrayRect(row, column) ?? own : null;
  const text = formulaToFile(formula, { namespaces: context.namespaces, dynamic: arrayRect !== null, table: tableAt(sheet, row, column, context) });
  return cellXml({ row, column, value, formula: text, arrayRect, mark: dynamic ? context.dynamicMark() : null, style, isResult: true });
}

function tableAt(sheet: SheetModel, row: number, column: number, context: WriteContext): string | null {
  return context.workbook.tables.find((table) => table.sheetId === sheet.id && contains(table.rect, row, column))?.name ?? null;
}

function isLarge(rect: Rect): boolean {
  return rect.top !== rect.bottom || rect.left !== rect.right;
}
