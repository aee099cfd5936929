import type { Rect } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import { around, cellRect } from "../address";
import type { Layout } from "../draw/paintGrid";
import type { Cell, View } from "../view";
import type { Editor } from "./editor";

export interface MouseTargets {
  readonly view: View;
  readonly editor: Editor;
  readonly layout: () => Layout;
  readonly go: (cell: Cell, extend: boolean) => void;
  readonly select: (rect: Rect, active: Cell) => void;
  /** A double click on the edge of a column's heading fits the column to its content. */
  readonly fitColumn: (column: number) => void;
  /** Called while dragging beyond an edge. */
  readonly scrollBy: (x: number, y: number) => void;
}

type Spot =
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "column" | "columnEdge"; readonly index: number }
  | { readonly kind: "row" | "rowEdge"; readonly index: number }
  | { readonly kind: "corner" };

const GRIP = 4;

/** What lies under a point of the canvas. */
export function spotAt(view: View, layout: Layout, x: number, y: number): Spot {
  if (x < layout.left && y < layout.top) return { kind: "corner" };
  if (y < layout.top) {
    const index = layout.columns.at(x);
    const start = layout.columns.place(index);
    if (x - start < GRIP && index > 0) return { kind: "columnEdge", index: index - 1 };
    return { kind: start + view.columns.size(index) - x < GRIP ? "columnEdge" : "column", index };
  }
  if (x < layout.left) {
    const index = layout.rows.at(y);
    const start = layout.rows.place(index);
    if (y - start < GRIP && index > 0) return { kind: "rowEdge", index: index - 1 };
    return { kind: start + view.rows.size(index) - y < GRIP ? "rowEdge" : "row", index };
  }
  return { kind: "cell", cell: { row: layout.rows.at(y), column: layout.columns.at(x) } };
}

const CURSORS: Readonly<Record<Spot["kind"], string>> = { cell: "cell", column: "default", row: "default", corner: "default", columnEdge: "col-resize", rowEdge: "row-resize" };

const wholeColumns = (a: number, b: number): Rect => ({ top: 0, bottom: MAX_ROWS - 1, left: Math.min(a, b), right: Math.max(a, b) });
const wholeRows = (a: number, b: number): Rect => ({ left: 0, right: MAX_COLUMNS - 1, top: Math.min(a, b), bottom: Math.max(a, b) });

/** Selecting, pointing, resizing and dragging on the canvas. Returns the way to stop listening. */
export function listenToMouse(surface: HTMLElement, targets: MouseTargets): void {
  const { view, editor } = targets;
  let drag: ((x: number, y: number) => void) | null = null;
  let pointer = { x: 0, y: 0 };
  let timer = 0;

  const locate = (event: PointerEvent | MouseEvent) => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const startSelecting = (spot: Spot, extend: boolean) => {
    if (spot.kind === "cell") {
      targets.go(spot.cell, extend);
      drag = (x, y) => {
        const to = spotAt(view, targets.layout(), Math.max(targets.layout().left, x), Math.max(targets.layout().top, y));
        if (to.kind === "cell") targets.go(to.cell, true);
      };
    } else if (spot.kind === "column") {
      const first = extend ? view.anchor.column : spot.index;
      targets.select(wholeColumns(first, spot.index), { row: targets.layout().rows.body[0]?.index ?? 0, column: first });
      drag = (x) => targets.select(wholeColumns(first, targets.layout().columns.at(x)), view.active);
    } else if (spot.kind === "row") {
      const first = extend ? view.anchor.row : spot.index;
      targets.select(wholeRows(first, spot.index), { row: first, column: targets.layout().columns.body[0]?.index ?? 0 });
      drag = (_x, y) => targets.select(wholeRows(first, targets.layout().rows.at(y)), view.active);
    } else if (spot.kind === "corner") targets.select({ top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }, { row: 0, column: 0 });
  };

  const startPointing = (cell: Cell) => {
    const first = cellRect(cell.row, cell.column);
    editor.point(first);
    drag = (x, y) => {
      const to = spotAt(view, targets.layout(), x, y);
      if (to.kind === "cell") editor.point(around(first, cellRect(to.cell.row, to.cell.column)));
    };
  };

  const startResizing = (spot: Extract<Spot, { index: number }>) => {
    const points = 72 / 96 / view.zoom;
    const { sheet } = view;
    drag = (x, y) => {
      if (spot.kind === "columnEdge") sheet.setColumnWidth(spot.index, spot.index, Math.max(0, x - targets.layout().columns.place(spot.index)) * points);
      else sheet.setRowHeight(spot.index, spot.index, Math.max(0, y - targets.layout().rows.place(spot.index)) * points);
    };
  };

  const scrollWhileOutside = () => {
    const beyond = (at: number, low: number, high: number) => (at < low ? at - low : at > high ? at - high : 0);
    const x = beyond(pointer.x, 0, view.width);
    const y = beyond(pointer.y, 0, view.height);
    if (x === 0 && y === 0) return;
    targets.scrollBy(x, y);
    drag?.(Math.min(view.width - 2, Math.max(0, pointer.x)), Math.min(view.height - 2, Math.max(0, pointer.y)));
  };

  surface.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 && event.button !== 2) return;
    const { x, y } = locate(event);
    const spot = spotAt(view, targets.layout(), x, y);
    event.preventDefault();
    if (event.button === 2) {
      const { selection } = view;
      const inside = spot.kind === "cell" && spot.cell.row >= selection.top && spot.cell.row <= selection.bottom && spot.cell.column >= selection.left && spot.cell.column <= selection.right;
      if (spot.kind === "cell" && !inside && editor.commit()) targets.go(spot.cell, false);
      return;
    }
    if (spot.kind === "cell" && editor.canPoint()) startPointing(spot.cell);
    else {
      if (!editor.commit()) return;
      editor.cellInput.focus({ preventScroll: true });
      if (spot.kind === "columnEdge" || spot.kind === "rowEdge") startResizing(spot);
      else startSelecting(spot, event.shiftKey);
    }
    if (!drag) return;
    surface.setPointerCapture(event.pointerId);
    pointer = { x, y };
    timer = window.setInterval(scrollWhileOutside, 50);
  });
  surface.addEventListener("pointermove", (event) => {
    pointer = locate(event);
    if (drag) drag(pointer.x, pointer.y);
    else surface.style.cursor = CURSORS[spotAt(view, targets.layout(), pointer.x, pointer.y).kind];
  });
  const stop = () => {
    drag = null;
    window.clearInterval(timer);
  };
  surface.addEventListener("pointerup", stop);
  surface.addEventListener("pointercancel", stop);
  surface.addEventListener("dblclick", (event) => {
    const { x, y } = locate(event);
    const spot = spotAt(view, targets.layout(), x, y);
    if (spot.kind === "cell" && editor.mode === "idle") editor.begin("edit");
    if (spot.kind === "columnEdge") targets.fitColumn(spot.index);
  });
}
