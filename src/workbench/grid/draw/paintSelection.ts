import type { Rect } from "../../model";
import { isOneCell } from "../address";
import type { AxisView } from "../geometry/layout";
import { mergeOf } from "./look";
import type { PaneContext } from "./paintPane";
import { blockBounds } from "./paintPane";

type Bounds = { x: number; y: number; width: number; height: number };

/** Whole columns and rows are millions of pixels long: lines are drawn just beyond what is visible. */
function near(pane: Pick<PaneContext, "view" | "rowView" | "columnView">, rect: Rect): Bounds {
  const cut = (view: AxisView, from: number, to: number) => {
    const tracks = [...view.frozen, ...view.body];
    const first = tracks[0]?.index ?? from;
    const last = (tracks.at(-1)?.index ?? to) + 1;
    return [Math.max(from, Math.min(first, to)), Math.min(to, Math.max(last, from))] as const;
  };
  const [top, bottom] = cut(pane.rowView, rect.top, rect.bottom);
  const [left, right] = cut(pane.columnView, rect.left, rect.right);
  return blockBounds(pane, { top, left, bottom, right });
}

function outline(context: CanvasRenderingContext2D, { x, y, width, height }: Bounds, color: string, thickness: number, dash: number[] = []): void {
  context.strokeStyle = color;
  context.lineWidth = thickness;
  context.setLineDash(dash);
  const inset = thickness % 2 === 0 ? 1 : 0.5;
  context.strokeRect(x - inset, y - inset, width, height);
  context.setLineDash([]);
}

/** Each pane has its own clip, so that a selection is cut where the frozen panes end. */
export function paintSelection(context: CanvasRenderingContext2D, pane: Pick<PaneContext, "view" | "rowView" | "columnView">): void {
  const { view } = pane;
  const { sheet, palette, selection, active } = view;
  const spill = sheet.spillAnchor(active.row, active.column);
  const spilled = spill ? sheet.spillRect(spill.row, spill.column) : null;
  if (spilled) outline(context, near(pane, spilled), palette.spill, 1);

  const bounds = near(pane, selection);
  const activeRect = mergeOf(sheet.merges, active.row, active.column) ?? { top: active.row, left: active.column, bottom: active.row, right: active.column };
  const activeBounds = blockBounds(pane, activeRect);
  if (!isOneCell(selection)) {
    context.fillStyle = palette.accentFaint;
    context.beginPath();
    context.rect(bounds.x, bounds.y, bounds.width, bounds.height);
    context.rect(activeBounds.x, activeBounds.y, activeBounds.width, activeBounds.height);
    context.fill("evenodd");
  }
  outline(context, bounds, palette.accent, 2);
  context.fillStyle = palette.accent;
  context.fillRect(bounds.x + bounds.width - 4, bounds.y + bounds.height - 4, 6, 6);
  if (palette.forced && !isOneCell(selection)) outline(context, { x: activeBounds.x + 3, y: activeBounds.y + 3, width: activeBounds.width - 5, height: activeBounds.height - 5 }, palette.text, 1);

  if (view.copied?.sheetId === sheet.id) outline(context, near(pane, view.copied.rect), palette.accent, 2, [5, 4]);
  if (view.pointed) outline(context, near(pane, view.pointed), palette.spill, 2, [4, 3]);
}
