import { isWhole } from "../../../model";
import { attributeOf, outline, spliced } from "../../xml";
import type { Replay } from "./replay";

/** Pictures, charts, shapes and slicers of a drawing move with the cells under them. */
export function replayDrawing(xml: string, sheetId: string, replay: Replay): string {
  const edits = outline(xml).children.flatMap(({ name, start, end }) => {
    if (name !== "twoCellAnchor" && name !== "oneCellAnchor") return [];
    return [{ start, end, text: movedAnchor(xml.slice(start, end), sheetId, replay) }];
  });
  return spliced(xml, edits);
}

function movedAnchor(xml: string, sheetId: string, replay: Replay): string {
  const { root, children } = outline(xml);
  const editAs = attributeOf(xml.slice(0, root.inner), "editAs") ?? "twoCell";
  if (editAs === "absolute") return xml;
  const corner = (name: "from" | "to"): { start: number; end: number; text: string } | undefined => {
    const span = children.find((one) => one.name === name);
    return span === undefined ? undefined : { start: span.start, end: span.end, text: xml.slice(span.start, span.end) };
  };
  const from = corner("from");
  const to = corner("to");
  if (from === undefined) return xml;
  const start = { row: lineOf(from.text, "row"), column: lineOf(from.text, "col") };
  const moved = { row: movedLine("row", start.row, sheetId, replay), column: movedLine("column", start.column, sheetId, replay) };
  const edits = [{ ...from, text: withLines(from.text, moved.row, moved.column) }];
  if (to !== undefined) {
    const end = { row: lineOf(to.text, "row"), column: lineOf(to.text, "col") };
    // What moves but keeps its size goes as far as its corner; all else grows and shrinks with the cells.
    const after = editAs === "oneCell"
      ? { row: end.row + moved.row - start.row, column: end.column + moved.column - start.column }
      : { row: movedLine("row", end.row, sheetId, replay), column: movedLine("column", end.column, sheetId, replay) };
    edits.push({ ...to, text: withLines(to.text, after.row, after.column) });
  }
  return spliced(xml, edits);
}

function lineOf(corner: string, name: "row" | "col"): number {
  return Number(new RegExp(`<(?:[A-Za-z0-9]+:)?${name}>\\s*(\\d+)`).exec(corner)?.[1] ?? 0);
}

function withLines(corner: string, row: number, column: number): string {
  return corner.replace(/(<(?:[A-Za-z0-9]+:)?row>)\s*\d+\s*/, `$1${row}`).replace(/(<(?:[A-Za-z0-9]+:)?col>)\s*\d+\s*/, `$1${column}`);
}

/** A corner whose line is gone stands where the line was. */
export function movedLine(axis: "row" | "column", line: number, sheetId: string, replay: Replay): number {
  return replay.shiftsOf(sheetId).reduce((at, shift) => {
    if (shift.axis !== axis || !isWhole(shift) || at < shift.at) return at;
    return shift.count > 0 ? at + shift.count : Math.max(shift.at, at + shift.count);
  }, line);
}
