import { isError } from "../../model";
import type { Layout } from "../draw/paintGrid";
import type { Cell, View } from "../view";
import { element } from "./element";

const DELAY = 350;

export interface Tip {
  readonly root: HTMLElement;
  /** Shows what there is to say about the active cell, at once; it stays until one moves. */
  showActive(layout: Layout): void;
  hide(): void;
}

/** A sentence beside a cell: why a function answers with an error, or that the value is the file's and could not be computed. */
export function createTip(view: View, surface: HTMLElement, cellAt: (x: number, y: number) => Cell | null, layoutNow: () => Layout): Tip {
  const root = element("div", { class: "grid-tip", role: "tooltip", hidden: true });
  let timer = 0;
  let about: Cell | null = null;

  const sentence = ({ row, column }: Cell): string => {
    const value = view.sheet.value(row, column);
    const message = isError(value) ? value.message : undefined;
    return [message, view.sheet.isStale(row, column) ? view.words.stale : undefined].filter(Boolean).join(" ");
  };
  const hide = () => {
    about = null;
    root.hidden = true;
  };
  const show = (cell: Cell, layout: Layout) => {
    const text = sentence(cell);
    if (text === "") return hide();
    about = cell;
    root.textContent = text;
    root.hidden = false;
    const left = layout.columns.place(cell.column);
    const below = layout.rows.place(cell.row) + view.rows.size(cell.row) + 4;
    root.style.left = `${Math.max(4, Math.min(left, view.width - root.offsetWidth - 8))}px`;
    root.style.top = `${below + root.offsetHeight > view.height ? Math.max(4, layout.rows.place(cell.row) - root.offsetHeight - 4) : below}px`;
  };

  surface.addEventListener("pointermove", (event) => {
    const box = surface.getBoundingClientRect();
    const cell = cellAt(event.clientX - box.left, event.clientY - box.top);
    window.clearTimeout(timer);
    if (cell && about && cell.row === about.row && cell.column === about.column) return;
    timer = window.setTimeout(() => (cell && sentence(cell) !== "" ? show(cell, layoutNow()) : show(view.active, layoutNow())), DELAY);
  });
  surface.addEventListener("pointerleave", () => window.clearTimeout(timer));
  return { root, hide, showActive: (layout) => show(view.active, layout) };
}
