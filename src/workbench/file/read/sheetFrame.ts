import type { Rect, SheetModel } from "../../model";
import { DEFAULT_VIEW, MAX_COLUMNS, MAX_ROWS, parseRect } from "../../model";
import { readColor } from "../styles";
import type { XmlNode } from "../xml";
import { child, childrenOf } from "../xml";
import { extendedFormats } from "./conditionalFormats";
import { extendedValidations } from "./dataValidations";
import { readPageSetup } from "./pageSetup";
import type { ReadContext } from "./readContext";
import type { SheetRules } from "./sheetRules";
import { widthToPoints } from "../units";
import { isTrue } from "./workbookPart";

/** What stands before the cells and shapes how they are read: defaults, columns, view. */
export function readBeforeCells(root: XmlNode, sheet: SheetModel, context: ReadContext): void {
  const format = child(root, "sheetFormatPr")?.attributes;
  if (format?.defaultColWidth !== undefined) sheet.layout.defaultColumnWidth = widthToPoints(Number(format.defaultColWidth));
  if (format?.defaultRowHeight !== undefined) sheet.layout.defaultRowHeight = Number(format.defaultRowHeight);
  context.rowsStartHidden = isTrue(format?.zeroHeight);
  if (context.rowsStartHidden) sheet.layout.hiddenRows.set(0, MAX_ROWS - 1, 1);
  for (const { attributes } of childrenOf(child(root, "cols"), "col")) readColumn(attributes, sheet, context);
  readView(root, sheet, context);
}

/** What stands after the cells. */
export function readAfterCells(root: XmlNode, { formats, validations }: SheetRules, sheet: SheetModel, context: ReadContext): void {
  // Merges never overlap: the same one again is a slip of whoever wrote it.
  const merges = new Set(childrenOf(child(root, "mergeCells"), "mergeCell").map(({ attributes }) => attributes.ref));
  sheet.merges = [...merges].flatMap(rectOrNothing);
  sheet.conditionalFormats = [...formats.formats, ...extendedFormats(root, formats, context)];
  sheet.dataValidations = [...validations, ...extendedValidations(root, context.namespaces)];
  sheet.isProtected = isTrue(child(root, "sheetProtection")?.attributes.sheet);
  sheet.pageSetup = readPageSetup(root);
}

function readColumn(attributes: XmlNode["attributes"], sheet: SheetModel, context: ReadContext): void {
  const first = Number(attributes.min) - 1;
  const last = Math.min(Number(attributes.max), MAX_COLUMNS) - 1;
  if (!(first >= 0 && first <= last)) return;
  if (attributes.width !== undefined) sheet.layout.widths.set(first, last, widthToPoints(Number(attributes.width)));
  if (isTrue(attributes.hidden)) sheet.layout.hiddenColumns.set(first, last, 1);
  const style = attributes.style === undefined ? undefined : context.styleIds[Number(attributes.style)];
  if (style !== undefined && style !== 0) sheet.styles.columns.set(first, last, style);
}

function readView(root: XmlNode, sheet: SheetModel, context: ReadContext): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  const frozen = pane?.state === "frozen" || pane?.state === "frozenSplit";
  const tab = child(child(root, "sheetPr"), "tabColor");
  sheet.view = {
    ...DEFAULT_VIEW,
    freeze: frozen ? { rows: Number(pane?.ySplit ?? 0), columns: Number(pane?.xSplit ?? 0) } : null,
    showGridlines: view?.attributes.showGridLines === undefined || isTrue(view.attributes.showGridLines),
    zoom: Number(view?.attributes.zoomScale ?? 100),
    tabColor: readColor(tab, context.styles.colors),
  };
}

function rectOrNothing(reference: string | undefined): Rect[] {
  const rect = parseRect(reference ?? "");
  return rect === null ? [] : [rect];
}
