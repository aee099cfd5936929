import type { Measure } from "../display/fonts";
import type { AxisView } from "../geometry/layout";
import { layAxis } from "../geometry/layout";
import type { View } from "../view";
import type { ConditionalLooks } from "./conditionalLooks";
import type { Look, LookAt } from "./look";
import { looksOf } from "./look";
import { HEADING_HEIGHT, headingWidth, paintHeadings } from "./paintHeadings";
import { paintPane } from "./paintPane";
import { paintSelection } from "./paintSelection";

/** What was drawn last: hit tests, editor and accessible mirror read places from it. */
export interface Layout {
  readonly rows: AxisView;
  readonly columns: AxisView;
  /** Pixels of row numbers on the left and of column letters on top. */
  readonly left: number;
  readonly top: number;
}

export function layOut(view: View): Layout {
  const { freeze } = view.sheet.view;
  const below = view.rows.at(view.rows.offset(freeze?.rows ?? 0) + view.scrollY + view.height);
  const left = headingWidth(below);
  return {
    rows: layAxis(view.rows, freeze?.rows ?? 0, view.scrollY, HEADING_HEIGHT, view.height),
    columns: layAxis(view.columns, freeze?.columns ?? 0, view.scrollX, left, view.width),
    left,
    top: HEADING_HEIGHT,
  };
}

/** Looks are asked for several times in one drawing (ground, lines, borders): remembered for its length. */
function remember(lookAt: LookAt): LookAt {
  const known = new Map<number, Look>();
  return (row, column) => {
    const key = row * 16_384 + column;
    const found = known.get(key) ?? lookAt(row, column);
    known.set(key, found);
    return found;
  };
}

function eachPane(context: CanvasRenderingContext2D, { rows, columns, left, top }: Layout, paint: (rows: AxisView["body"], columns: AxisView["body"]) => void): void {
  const parts = (view: AxisView, header: number) => [[header, view.bodyStart, view.frozen], [view.bodyStart, view.end, view.body]] as const;
  for (const [y1, y2, rowTracks] of parts(rows, top)) {
    for (const [x1, x2, columnTracks] of parts(columns, left)) {
      if (y2 <= y1 || x2 <= x1) continue;
      context.save();
      context.beginPath();
      context.rect(x1, y1, x2 - x1, y2 - y1);
      context.clip();
      paint(rowTracks, columnTracks);
      context.restore();
    }
  }
}

export function paintCells(context: CanvasRenderingContext2D, view: View, layout: Layout, measure: Measure, conditional: ConditionalLooks): void {
  context.fillStyle = view.palette.sheet;
  context.fillRect(0, 0, view.width, view.height);
  const pane = { context, view, measure, lookAt: remember(looksOf(view, conditional)), rowView: layout.rows, columnView: layout.columns };
  eachPane(context, layout, (rows, columns) => paintPane(pane, rows, columns));
}

/** Selection and headings lie on a canvas of their own: moving the selection draws no cell again. */
export function paintOverlay(context: CanvasRenderingContext2D, view: View, layout: Layout): void {
  context.clearRect(0, 0, view.width, view.height);
  eachPane(context, layout, () => paintSelection(context, { view, rowView: layout.rows, columnView: layout.columns }));
  paintHeadings(context, view, layout.rows, layout.columns, layout.left);
  context.fillStyle = view.palette.frozen;
  if (view.sheet.view.freeze?.rows) context.fillRect(0, layout.rows.bodyStart - 1, view.width, 1);
  if (view.sheet.view.freeze?.columns) context.fillRect(layout.columns.bodyStart - 1, 0, 1, view.height);
}
