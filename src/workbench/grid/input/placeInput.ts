import type { Measure } from "../display/fonts";
import { cellFont, fontPixels } from "../display/fonts";
import { sideOf } from "../display/textBox";
import { mergeOf } from "../draw/look";
import type { Layout } from "../draw/paintGrid";
import type { View } from "../view";
import type { Editor } from "./editor";

/** Lays the input over the active cell: invisible while idle (but where an input method opens its window), growing with the text while editing. */
export function placeInput(view: View, layout: Layout, editor: Editor, measure: Measure): void {
  const { cellInput: input } = editor;
  const { row, column } = view.active;
  const merge = mergeOf(view.sheet.merges, row, column);
  const x = layout.columns.place(column);
  const y = layout.rows.place(row);
  const width = merge ? layout.columns.place(merge.right) + view.columns.size(merge.right) - x : view.columns.size(column);
  const height = merge ? layout.rows.place(merge.bottom) + view.rows.size(merge.bottom) - y : view.rows.size(row);
  const style = view.sheet.style(row, column);
  const font = cellFont(style, view.zoom);
  const editing = editor.mode !== "idle";
  input.classList.toggle("is-editing", editing);
  const visible = x >= layout.left - 1 && y >= layout.top - 1 && x < view.width && y < view.height;
  const left = visible || editing ? Math.max(layout.left, Math.min(x, view.width - 40)) : layout.left;
  const top = visible || editing ? Math.max(layout.top, Math.min(y, view.height - 20)) : layout.top;
  const lines = input.value.split("\n");
  const widest = Math.max(...lines.map((line) => measure(line, font)));
  const lineHeight = fontPixels(style.fontSize, view.zoom) * 1.22;
  input.style.font = font;
  input.style.lineHeight = `${lineHeight}px`;
  input.style.textAlign = editing && editor.text.startsWith("=") ? "left" : sideOf(style, typeof view.sheet.value(row, column) === "number" ? "number" : "text");
  input.style.transform = `translate(${left - 1}px, ${top - 1}px)`;
  input.style.width = `${editing ? Math.min(view.width - left, Math.max(width + 1, widest + 16)) : width + 1}px`;
  input.style.height = `${editing ? Math.max(height + 1, lines.length * lineHeight + 6) : height + 1}px`;
}
