import type { Chart } from "../chart";
import { intersect } from "../rects";
import type { Shift } from "../references";
import { isWhole, rebasedFormula, shiftedArea, shiftedLine, shiftedLinesRect, shiftedRect } from "../references";
import type { SheetLayout } from "../sheetLayout";
import type { SheetModel } from "../sheetModel";
import type { Rect } from "../types";

/** Formats, heights, merges, validations, links, comments, frozen panes and charts of the sheet follow its cells. */
export function moveLook(sheet: SheetModel, shift: Shift): void {
  const before = chartEdges(sheet.charts, sheet.layout);
  markMoved(sheet);
  sheet.styles.shift(shift);
  if (isWhole(shift)) {
    sheet.layout.shift(shift);
    moveFreeze(sheet, shift);
  }
  noteInserted(sheet, shift);
  sheet.merges = sheet.merges.flatMap((merge) => shiftedRect(merge, shift) ?? []).filter((rect) => rect.top !== rect.bottom || rect.left !== rect.right);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = format.ranges.flatMap((rect) => shiftedArea(rect, shift));
    return ranges.length === 0 ? [] : [{ ...format, ranges, rule: mapFormulas(format.rule, (formula) => rebased(formula, format.ranges, ranges)) }];
  });
  sheet.dataValidations = sheet.dataValidations.flatMap((validation) => {
    const rects = validation.rects.flatMap((rect) => shiftedArea(rect, shift));
    return rects.length === 0 ? [] : [{ ...validation, rects, rule: mapFormulas(validation.rule, (formula) => rebased(formula, validation.rects, rects)) }];
  });
  sheet.wholes = sheet.wholes.flatMap((one) => shiftedArea(one.rect, shift).map((rect) => ({ ...one, rect })));
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => shiftedArea(link.rect, shift).map((rect) => ({ ...link, rect })));
  sheet.comments = sheet.comments.flatMap((comment) => {
    const [at] = shiftedArea({ top: comment.row, left: comment.column, bottom: comment.row, right: comment.column }, shift);
    return at === undefined ? [] : [{ ...comment, row: at.top, column: at.left }];
  });
  if (isWhole(shift)) sheet.charts = sheet.charts.map((chart, index) => {
    const edges = before[index] as Edges;
    const last = shift.axis === "row" ? edges.bottom[0] : edges.right[0];
    return last < shift.at ? chart : { ...chart, ...movedChart(edges, sheet.layout, shift) };
  });
  markMoved(sheet);
}

/** The file is given anew what the model holds of places. */
function markMoved(sheet: SheetModel): void {
  const { parts } = sheet.touched;
  if (sheet.merges.length > 0) parts.add("merges");
  for (const part of ["conditionalFormats", "dataValidations", "hyperlinks", "charts"] as const) if (sheet[part].length > 0) parts.add(part);
}

/** A rule's formulas are relative to its first cell: where that went, they go. */
function rebased(formula: string, before: readonly Rect[], after: readonly Rect[]): string {
  const [from, to] = [before[0], after[0]];
  return from === undefined || to === undefined ? formula : rebasedFormula(formula, to.top - from.top, to.left - from.left);
}

/** A copy of a rule with its formulas (texts that begin with `=`) replaced; its other texts are no formulas. */
export function mapFormulas<T extends object>(rule: T, change: (formula: string) => string): T {
  const entries = Object.entries(rule).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (key === "text") return [key, value];
    if (typeof value === "string" && value.startsWith("=")) return [key, change(value)];
    if (key === "formulas" && Array.isArray(value)) return [key, value.map((one: unknown) => (typeof one === "string" ? change(one) : one))];
    if (key === "points" && Array.isArray(value)) return [key, value.map((point: { type?: unknown; value?: unknown }) => (point.type === "formula" && typeof point.value === "string" ? { ...point, value: change(point.value) } : point))];
    return [key, value];
  });
  return Object.fromEntries(entries) as T;
}

function moveFreeze(sheet: SheetModel, { axis, at, count }: Shift): void {
  const { freeze } = sheet.view;
  const frozen = axis === "row" ? freeze?.rows : freeze?.columns;
  if (freeze === null || frozen === undefined || at >= frozen) return;
  const after = count > 0 ? frozen + count : Math.max(at, frozen + count);
  sheet.setView({ freeze: axis === "row" ? { ...freeze, rows: after } : { ...freeze, columns: after } });
}

/** Inserted lines carry formats of their own, which the file has to be given. */
function noteInserted(sheet: SheetModel, shift: Shift): void {
  const { axis, at, count } = shift;
  const { touched, styles, layout } = sheet;
  if (axis === "column" && isWhole(shift)) touched.parts.add("columns");
  if (count < 0) return;
  const lines = shiftedLinesRect(shift);
  if (axis === "row") {
    for (const column of styles.columnsAt(at)) if (column >= lines.left && column <= lines.right) touched.formats.add({ ...lines, left: column, right: column });
    if (isWhole(shift) && (styles.rows.get(at) >= 0 || layout.ownHeight(at) !== null)) touched.rows.set(at, lines.bottom, 1);
  } else {
    for (const { top, bottom } of styles.runsOf(at)) {
      const styled = intersect(lines, { ...lines, top, bottom });
      if (styled !== null) touched.formats.add(styled);
    }
  }
}

interface Edges {
  readonly top: readonly [number, number];
  readonly bottom: readonly [number, number];
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

function chartEdges(charts: readonly Chart[], layout: SheetLayout): Edges[] {
  return charts.map(({ left, top, width, height }) => ({ top: layout.rowAt(top), bottom: layout.rowAt(top + height), left: layout.columnAt(left), right: layout.columnAt(left + width) }));
}

/** A chart moves and grows with the cells under its corners. */
function movedChart({ top, bottom, left, right }: Edges, layout: SheetLayout, shift: Shift): { left: number; top: number; width: number; height: number } {
  const end = ([line, offset]: readonly [number, number], axis: Shift["axis"]): number => {
    const moved = shift.axis === axis ? shiftedLine(line, shift) : line;
    const place = axis === "row" ? layout.topOf(moved ?? shift.at) : layout.leftOf(moved ?? shift.at);
    return place + (moved === null ? 0 : offset);
  };
  const [x, y] = [end(left, "column"), end(top, "row")];
  return { left: x, top: y, width: Math.max(0, end(right, "column") - x), height: Math.max(0, end(bottom, "row") - y) };
}
