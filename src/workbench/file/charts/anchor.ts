import type { SheetModel } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import type { XmlNode } from "../xml";
import { child } from "../xml";

/** English metric units, in which drawings are measured. */
export const EMU_PER_POINT = 12_700;

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an anchor stands on the sheet, in points. */
export function placeOf(anchor: XmlNode, sheet: SheetModel): Place {
  const from = corner(child(anchor, "xdr:from"), sheet) ?? position(child(anchor, "xdr:pos"));
  const to = corner(child(anchor, "xdr:to"), sheet);
  const size = child(anchor, "xdr:ext")?.attributes;
  return {
    left: from.x,
    top: from.y,
    width: to !== null ? to.x - from.x : points(size?.cx),
    height: to !== null ? to.y - from.y : points(size?.cy),
  };
}

/** The cell a point stands in, and how far into it, in EMU. */
export function cellAt(x: number, y: number, sheet: SheetModel): { column: number; columnOffset: number; row: number; rowOffset: number } {
  const [column, columnOffset] = step(x, MAX_COLUMNS, (index) => columnPoints(sheet, index));
  const [row, rowOffset] = step(y, MAX_ROWS, (index) => rowPoints(sheet, index));
  return { column, columnOffset: Math.round(columnOffset * EMU_PER_POINT), row, rowOffset: Math.round(rowOffset * EMU_PER_POINT) };
}

function step(distance: number, end: number, size: (index: number) => number): [number, number] {
  let rest = Math.max(0, distance);
  for (let index = 0; index < end; index++) {
    const here = size(index);
    if (rest < here) return [index, rest];
    rest -= here;
  }
  return [end - 1, 0];
}

function corner(node: XmlNode | undefined, sheet: SheetModel): { x: number; y: number } | null {
  if (node === undefined) return null;
  const number = (name: string): number => Number(child(node, name)?.text ?? 0);
  return {
    x: sheet.layout.leftOf(Math.min(number("xdr:col"), MAX_COLUMNS)) + number("xdr:colOff") / EMU_PER_POINT,
    y: sheet.layout.topOf(Math.min(number("xdr:row"), MAX_ROWS)) + number("xdr:rowOff") / EMU_PER_POINT,
  };
}

function position(node: XmlNode | undefined): { x: number; y: number } {
  return { x: points(node?.attributes.x), y: points(node?.attributes.y) };
}

function points(emu: string | undefined): number {
  return Number(emu ?? 0) / EMU_PER_POINT;
}

function columnPoints(sheet: SheetModel, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
}

function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
}
