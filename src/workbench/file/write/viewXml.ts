import type { SheetModel } from "../../model";
import { cellName } from "../../model";
import { colorXml } from "../styles";
import { attributeOf, outline, spliced, withAttributes, withPrefix } from "../xml";
import type { Frame } from "./frame";

/** Grid lines, zoom, frozen panes and the tab's colour. */
export function putView(frame: Frame, sheet: SheetModel): void {
  const { view } = sheet;
  const old = frame.get("sheetViews");
  const attributes = { showGridLines: view.showGridlines ? null : "0", zoomScale: view.zoom === 100 ? null : String(view.zoom) };
  if (old === null) frame.put("sheetViews", `<sheetViews>${withAttributes('<sheetView workbookViewId="0">', attributes)}${paneXml(sheet)}</sheetView></sheetViews>`);
  else frame.putRaw("sheetViews", patchedViews(old, sheet, attributes, frame.prefix));
  putTabColor(frame, view.tabColor);
}

function patchedViews(xml: string, sheet: SheetModel, attributes: Record<string, string | null>, prefix: string): string {
  const view = outline(xml).children[0];
  if (view === undefined) return xml;
  const text = xml.slice(view.start, view.end);
  const { root, children } = outline(text);
  const oldPane = children.find((one) => one.name === "pane");
  const same = oldPane !== undefined && sameFreeze(text.slice(oldPane.start, oldPane.end), sheet);
  const kept = children.filter((one) => (same ? true : one.name !== "pane" && one.name !== "selection")).map((one) => text.slice(one.start, one.end));
  const pane = same ? "" : withPrefix(paneXml(sheet), prefix);
  const tag = withAttributes(text.slice(0, root.inner), attributes).replace(/\s*\/?>$/, ">");
  return spliced(xml, [{ start: view.start, end: view.end, text: `${tag}${pane}${kept.join("")}</${prefix}sheetView>` }]);
}

function sameFreeze(pane: string, sheet: SheetModel): boolean {
  const { freeze } = sheet.view;
  const frozen = /state=["']frozen/.test(pane);
  if (freeze === null) return !frozen;
  return frozen && Number(attributeOf(pane, "xSplit") ?? 0) === freeze.columns && Number(attributeOf(pane, "ySplit") ?? 0) === freeze.rows;
}

function paneXml(sheet: SheetModel): string {
  const { freeze } = sheet.view;
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return "";
  const pane = freeze.rows === 0 ? "topRight" : freeze.columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${freeze.columns === 0 ? "" : ` xSplit="${freeze.columns}"`}${freeze.rows === 0 ? "" : ` ySplit="${freeze.rows}"`}`;
  return `<pane${split} topLeftCell="${cellName(freeze.rows, freeze.columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function putTabColor(frame: Frame, color: string | null): void {
  const old = frame.get("sheetPr");
  if (old === null) {
    if (color !== null) frame.put("sheetPr", `<sheetPr>${colorXml("tabColor", color)}</sheetPr>`);
    return;
  }
  frame.putRaw("sheetPr", withSheetProperty(old, "tabColor", color === null ? "" : withPrefix(colorXml("tabColor", color), frame.prefix)));
}

/** `<sheetPr>` with one of its children replaced; they stand in the order tabColor, outlinePr, pageSetUpPr. */
export function withSheetProperty(xml: string, name: "tabColor" | "pageSetUpPr", text: string): string {
  const { root, prefix, children } = outline(xml);
  const rest = children.filter((one) => one.name !== name).map((one) => xml.slice(one.start, one.end));
  const all = name === "tabColor" ? [text, ...rest] : [...rest, text];
  const body = all.join("");
  const tag = xml.slice(0, root.inner).replace(/\s*\/?>$/, "");
  return body === "" ? `${tag}/>` : `${tag}>${body}</${prefix}sheetPr>`;
}
