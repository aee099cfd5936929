import type { Rect } from "../../model";
import { overlaps } from "../address";
import type { Measure } from "../display/fonts";
import { UI_FONT } from "../display/fonts";
import type { TextBox } from "../display/textBox";
import { layText } from "../display/textBox";
import type { AxisView, Track } from "../geometry/layout";
import type { View } from "../view";
import type { Look, LookAt } from "./look";
import { inkOf, mergeOf } from "./look";
import { paintBorders } from "./paintBorders";
import { paintText } from "./paintText";

/** A cell, or a merged block, that is drawn as one. */
interface Drawn {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PaneContext {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  readonly measure: Measure;
  readonly lookAt: LookAt;
  readonly rowView: AxisView;
  readonly columnView: AxisView;
}

/** Columns looked at beyond the visible ones for text that reaches in from there. */
const REACH = 30;

export function blockBounds(pane: Pick<PaneContext, "view" | "rowView" | "columnView">, rect: Rect): { x: number; y: number; width: number; height: number } {
  const x = pane.columnView.place(rect.left);
  const y = pane.rowView.place(rect.top);
  return { x, y, width: pane.columnView.place(rect.right) + pane.view.columns.size(rect.right) - x, height: pane.rowView.place(rect.bottom) + pane.view.rows.size(rect.bottom) - y };
}

/** Draws the cells of one pane: fills, lines, borders, then text, so that text may lie over its neighbours' lines. */
export function paintPane(pane: PaneContext, rows: readonly Track[], columns: readonly Track[]): void {
  const firstRow = rows[0];
  const lastRow = rows.at(-1);
  const firstColumn = columns[0];
  const lastColumn = columns.at(-1);
  if (!firstRow || !lastRow || !firstColumn || !lastColumn) return;
  const { context, view } = pane;
  const shownRect: Rect = { top: firstRow.index, left: firstColumn.index, bottom: lastRow.index, right: lastColumn.index };
  const merges = view.sheet.merges.filter((merge) => overlaps(merge, shownRect));

  for (const row of rows) {
    const texts: { box: TextBox; drawn: Drawn; from: number; to: number }[] = [];
    const open = new Set<number>();
    const marked: Drawn[] = [];
    for (const column of columns) {
      if (mergeOf(merges, row.index, column.index)) continue;
      const look = pane.lookAt(row.index, column.index);
      const drawn = { look, x: column.start, y: row.start, width: column.size, height: row.size };
      paintGround(pane, drawn);
      if (look.stale || look.icon) marked.push(drawn);
      if (look.shown.text !== "") texts.push(place(pane, row, column, drawn, merges, open));
    }
    for (const text of reachingIn(pane, row, firstColumn, lastColumn, merges, open)) texts.push(text);
    if (view.sheet.view.showGridlines || view.palette.forced) paintLines(pane, row, columns, merges, open);
    for (const { box, drawn, from, to } of texts) paintText(context, { box, look: drawn.look, x: drawn.x, y: drawn.y, width: drawn.width, height: drawn.height, clipFrom: from, clipTo: to, zoom: view.zoom, color: inkOf(view.palette, drawn.look) });
    for (const drawn of marked) paintMarks(pane, drawn);
  }
  for (const merge of merges) paintMerge(pane, merge);
  paintBorders(pane, rows, columns, merges);
}

/** A corner of another colour says that the value could not be computed here; the tip says it in words. */
function paintMarks({ context, view }: PaneContext, { look, x, y, width, height }: Drawn): void {
  if (look.stale) {
    context.fillStyle = view.palette.stale;
    context.beginPath();
    context.moveTo(x + width - 7, y);
    context.lineTo(x + width - 1, y);
    context.lineTo(x + width - 1, y + 6);
    context.fill();
  }
  if (look.icon) {
    context.fillStyle = view.palette.forced ? view.palette.text : look.icon.color;
    context.font = `${Math.round(13 * view.zoom)}px ${UI_FONT}`;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillText(look.icon.sign, x + 3, y + height / 2 + 1);
  }
}

function paintGround({ context, view }: PaneContext, { look, x, y, width, height }: Drawn): void {
  if (look.style.fill !== null) {
    context.fillStyle = look.style.fill;
    context.fillRect(x, y, width, height);
  }
  if (look.bar && !view.palette.forced) {
    context.globalAlpha = 0.55;
    context.fillStyle = look.bar.color;
    context.fillRect(x + 2, y + 2, Math.max(0, (width - 5) * look.bar.share), height - 5);
    context.globalAlpha = 1;
  }
}

/** Finds how far a text may reach: over neighbours that are empty and not merged. Crossed grid lines go into `open`. */
function place(pane: PaneContext, row: Track, column: Track, drawn: Drawn, merges: readonly Rect[], open: Set<number>) {
  const { view } = pane;
  const box = layText(drawn.look.shown, drawn.look.style, column.size, view.zoom, pane.measure);
  let from = column.start;
  let to = column.start + column.size;
  const isFree = (index: number) => index >= 0 && index < view.columns.count && view.sheet.value(row.index, index) === null && !mergeOf(merges, row.index, index);
  for (let index = column.index + 1, need = box.beyondRight; need > 0 && index - column.index < 200 && isFree(index); index++) {
    open.add(index - 1);
    to += view.columns.size(index);
    need -= view.columns.size(index);
  }
  for (let index = column.index - 1, need = box.beyondLeft; need > 0 && isFree(index); index--) {
    open.add(index);
    from -= view.columns.size(index);
    need -= view.columns.size(index);
  }
  return { box, drawn, from, to };
}

function* reachingIn(pane: PaneContext, row: Track, first: Track, last: Track, merges: readonly Rect[], open: Set<number>) {
  const { view, columnView } = pane;
  const stepTo = (edge: number, step: -1 | 1) => {
    for (let index = edge + step, steps = 0; index >= 0 && index < view.columns.count && steps < REACH; index += step, steps++) if (view.sheet.value(row.index, index) !== null) return index;
    return null;
  };
  for (const [edge, step] of [[first.index, -1], [last.index, 1]] as const) {
    if (view.sheet.value(row.index, edge) !== null) continue;
    const index = stepTo(edge, step);
    if (index === null || mergeOf(view.sheet.merges, row.index, index)) continue;
    const track = { index, start: columnView.place(index), size: view.columns.size(index) };
    const look = pane.lookAt(row.index, index);
    if (look.shown.kind !== "text" || track.size === 0) continue;
    const text = place(pane, row, track, { look, x: track.start, y: row.start, width: track.size, height: row.size }, merges, open);
    if (text.to > first.start && text.from < last.start + last.size) yield text;
  }
}

function paintLines({ context, view, lookAt }: PaneContext, row: Track, columns: readonly Track[], merges: readonly Rect[], open: ReadonlySet<number>): void {
  context.fillStyle = view.palette.line;
  const bottom = row.start + row.size - 1;
  for (const column of columns) {
    if (mergeOf(merges, row.index, column.index)) continue;
    if (lookAt(row.index, column.index).style.fill !== null) continue;
    context.fillRect(column.start, bottom, column.size, 1);
    if (!open.has(column.index)) context.fillRect(column.start + column.size - 1, row.start, 1, row.size);
  }
}

function paintMerge(pane: PaneContext, merge: Rect): void {
  const { context, view } = pane;
  const bounds = blockBounds(pane, merge);
  const look = pane.lookAt(merge.top, merge.left);
  context.fillStyle = look.style.fill ?? view.palette.sheet;
  context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height);
  if (view.sheet.view.showGridlines && look.style.fill === null) {
    context.fillStyle = view.palette.line;
    context.fillRect(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    context.fillRect(bounds.x + bounds.width - 1, bounds.y, 1, bounds.height);
  }
  if (look.shown.text === "") return;
  const box = layText(look.shown, look.style, bounds.width, view.zoom, pane.measure);
  paintText(context, { box, look, ...bounds, clipFrom: bounds.x, clipTo: bounds.x + bounds.width, zoom: view.zoom, color: inkOf(view.palette, look) });
}
