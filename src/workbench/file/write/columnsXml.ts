import type { SheetModel } from "../../model";
import { MAX_COLUMNS } from "../../model";
import { attributeOf, outline, withAttributes } from "../xml";
import { pointsToWidth, widthToPoints } from "../units";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

/** Columns of the model as `<cols>`; what the file says of a column beyond width, hiding and style (levels, best fit) is kept. */
export function putColumns(frame: Frame, sheet: SheetModel, context: WriteContext): void {
  const old = oldColumns(frame).flatMap(({ tag, first, last }) => {
    const lines = context.replay.columns(first, last, sheet.id);
    return lines === null ? [] : [{ tag, ...lines }];
  });
  const starts = new Set<number>([0]);
  for (const runs of [sheet.layout.widths, sheet.layout.hiddenColumns, sheet.styles.columns]) runs.forEachRun(0, MAX_COLUMNS - 1, (first) => starts.add(first));
  for (const { first, last } of old) starts.add(first).add(last + 1);
  const sorted = [...starts].filter((start) => start < MAX_COLUMNS).sort((a, b) => a - b);
  const cols = sorted.map((first, index) => {
    const last = (sorted[index + 1] ?? MAX_COLUMNS) - 1;
    return columnXml(sheet, first, last, old.find((one) => one.first <= first && first <= one.last)?.tag, context);
  }).join("");
  frame.put("cols", cols === "" ? "" : `<cols>${cols}</cols>`);
}

function columnXml(sheet: SheetModel, first: number, last: number, oldTag: string | undefined, context: WriteContext): string {
  const width = sheet.layout.ownWidth(first);
  const style = sheet.styles.columns.get(first);
  const hidden = sheet.isColumnHidden(first);
  if (width === null && style < 0 && !hidden && oldTag === undefined) return "";
  const points = width ?? sheet.layout.defaultColumnWidth;
  return withAttributes(oldTag ?? "<col/>", {
    min: String(first + 1),
    max: String(last + 1),
    // An untouched width keeps its own digits; a file's width is finer than a point.
    width: oldTag !== undefined && sameWidth(oldTag, points) ? attributeOf(oldTag, "width") ?? String(pointsToWidth(points)) : String(pointsToWidth(points)),
    customWidth: width === null ? null : "1",
    style: style < 0 ? null : String(context.styles.cell(style)),
    hidden: hidden ? "1" : null,
  });
}

function sameWidth(tag: string, points: number): boolean {
  const width = attributeOf(tag, "width");
  return width !== undefined && pointsToWidth(points) === pointsToWidth(widthToPoints(Number(width)));
}

function oldColumns(frame: Frame): { first: number; last: number; tag: string }[] {
  const xml = frame.get("cols");
  if (xml === null) return [];
  return outline(xml).children.map(({ start, end }) => {
    const tag = xml.slice(start, end).replace(/^<[^\s/>]+/, "<col").replace(/\s*>\s*<\/[^>]*>$/, "/>");
    return { tag, first: Number(attributeOf(tag, "min")) - 1, last: Math.min(Number(attributeOf(tag, "max")), MAX_COLUMNS) - 1 };
  });
}
