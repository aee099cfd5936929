import type { Border, Rect } from "../../model";
import { borderColor } from "../display/palette";
import type { Track } from "../geometry/layout";
import { mergeOf } from "./look";
import type { PaneContext } from "./paintPane";

const WIDTHS: Readonly<Record<Border["line"], number>> = { none: 0, hair: 1, dotted: 1, dashed: 1, thin: 1, medium: 2, thick: 3, double: 3, other: 1 };
const DASHES: Readonly<Partial<Record<Border["line"], number[]>>> = { hair: [1, 1], dotted: [1, 2], dashed: [4, 2] };

/** A line lies on the grid line it replaces: the last pixel of the cell before it. */
function line(context: CanvasRenderingContext2D, border: Border, color: string, x1: number, y1: number, x2: number, y2: number): void {
  const width = WIDTHS[border.line];
  const shift = width === 2 ? 0 : 0.5;
  context.strokeStyle = color;
  context.setLineDash(DASHES[border.line] ?? []);
  const stroke = (offset: number, thickness: number) => {
    const [dx, dy] = x1 === x2 ? [offset, 0] : [0, offset];
    context.lineWidth = thickness;
    context.beginPath();
    context.moveTo(x1 + dx, y1 + dy);
    context.lineTo(x2 + dx, y2 + dy);
    context.stroke();
  };
  if (border.line === "double") {
    stroke(shift - 1, 1);
    stroke(shift + 1, 1);
  } else stroke(shift, width);
}

export function paintBorders(pane: PaneContext, rows: readonly Track[], columns: readonly Track[], merges: readonly Rect[]): void {
  const { context, view, lookAt } = pane;
  const draw = (border: Border | null, x1: number, y1: number, x2: number, y2: number) => {
    if (border && border.line !== "none") line(context, border, borderColor(view.palette, border.color), x1, y1, x2, y2);
  };
  for (const row of rows) {
    for (const column of columns) {
      const merge = merges.length === 0 ? null : mergeOf(merges, row.index, column.index);
      const { style } = lookAt(row.index, column.index);
      const left = column.start - 1;
      const right = column.start + column.size - 1;
      const top = row.start - 1;
      const bottom = row.start + row.size - 1;
      // Inside a merged block only its outer edges carry borders.
      if (!merge || merge.top === row.index) draw(style.borderTop, left, top, right + 1, top);
      if (!merge || merge.left === column.index) draw(style.borderLeft, left, top, left, bottom + 1);
      if (!merge || merge.bottom === row.index) draw(style.borderBottom, left, bottom, right + 1, bottom);
      if (!merge || merge.right === column.index) draw(style.borderRight, right, top, right, bottom + 1);
    }
  }
  context.setLineDash([]);
}
