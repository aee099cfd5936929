import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import { cellRect } from "../address";
import type { Cell, View } from "../view";
import type { Lines } from "./lines";
import type { Edits } from "./edits";
import type { Editor } from "./editor";
import { pointStart } from "./editor";
import type { Direction } from "./navigate";
import { cycle, jump, lastCell, step } from "./navigate";

export interface KeyTargets {
  readonly view: View;
  readonly edits: Edits;
  readonly lines: Pick<Lines, "insert" | "remove">;
  readonly editor: Editor;
  /** Selects and scrolls there. */
  readonly go: (cell: Cell, extend: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly nextSheet: (by: 1 | -1) => void;
  /** Rows of one page, columns of one page. */
  readonly page: () => { readonly rows: number; readonly columns: number };
  /** The list of suggestions takes some keys first. */
  readonly suggest: (event: KeyboardEvent) => boolean;
  /** Opens the list of the active cell; false where it has none. */
  readonly choose: () => boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** Keys as Excel has them. Returns true where the key was used. */
export function handleKey(targets: KeyTargets, event: KeyboardEvent): boolean {
  // While an input method composes, every key is its own.
  if (event.isComposing || event.keyCode === 229) return false;
  if (targets.suggest(event)) return true;
  return targets.editor.mode === "idle" ? moveOrCommand(targets, event) : whileEditing(targets, event);
}

function leave(targets: KeyTargets, event: KeyboardEvent): boolean {
  const { view, editor, go } = targets;
  if (!editor.commit()) return true;
  const by = event.key === "Tab" ? "column" : "row";
  const inside = cycle(view.selection, view.active, by, event.shiftKey);
  if (inside) {
    view.active = inside;
    view.refresh("selection", "chrome");
  } else go(step(view.sheet, view.active, by === "row" ? (event.shiftKey ? "up" : "down") : event.shiftKey ? "left" : "right"), false);
  return true;
}

function whileEditing(targets: KeyTargets, event: KeyboardEvent): boolean {
  const { view, editor, go } = targets;
  const control = event.ctrlKey || event.metaKey;
  const direction = ARROWS[event.key];
  if (event.key === "Escape") {
    editor.cancel();
    return true;
  }
  if (event.key === "Enter" && event.altKey) {
    editor.replace(editor.caret, editor.caret, "\n");
    return true;
  }
  if (event.key === "Enter" && control) return editor.commit(true);
  if (event.key === "Enter" || event.key === "Tab") return leave(targets, event);
  if (event.key === "F2") {
    editor.begin(editor.mode === "enter" ? "edit" : "enter", editor.text);
    return true;
  }
  if (!direction || editor.mode !== "enter" || document.activeElement === editor.barInput) return false;
  if (editor.canPoint()) {
    const from = pointStart(view);
    const to = step(view.sheet, { row: from.top, column: from.left }, direction);
    editor.point(cellRect(to.row, to.column));
    return true;
  }
  if (editor.commit()) go(step(view.sheet, view.active, direction), false);
  return true;
}

function moveOrCommand(targets: KeyTargets, event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey;
  const direction = ARROWS[event.key];
  const from = event.shiftKey ? targets.view.head : targets.view.active;
  if (direction === "down" && event.altKey) return targets.choose();
  if (direction) {
    targets.go((control ? jump : step)(targets.view.sheet, from, direction), event.shiftKey);
    return true;
  }
  return control ? command(targets, event) : move(targets, event, from);
}

function move(targets: KeyTargets, event: KeyboardEvent, from: Cell): boolean {
  const { view, editor, edits, go } = targets;
  const { rows, columns } = targets.page();
  const clamp = (cell: Cell): Cell => ({ row: Math.max(0, Math.min(MAX_ROWS - 1, cell.row)), column: Math.max(0, Math.min(MAX_COLUMNS - 1, cell.column)) });
  const by = event.key === "PageDown" ? 1 : -1;
  switch (event.key) {
    case "Home":
      go({ row: from.row, column: view.sheet.view.freeze?.columns ?? 0 }, event.shiftKey);
      return true;
    case "PageDown":
    case "PageUp":
      go(clamp(event.altKey ? { row: from.row, column: from.column + by * columns } : { row: from.row + by * rows, column: from.column }), event.shiftKey);
      return true;
    case "Enter":
    case "Tab":
      return leave(targets, event);
    case "Escape":
      view.copied = null;
      view.refresh("selection");
      return true;
    case "F2":
      editor.begin("edit");
      return true;
    case "Delete":
      edits.clear(view.selection);
      return true;
    case "Backspace":
      editor.begin("enter", "");
      return true;
    case " ":
      if (!event.shiftKey) return false;
      view.selectRect({ ...view.selection, left: 0, right: MAX_COLUMNS - 1 }, view.active);
      return true;
    default:
      return false;
  }
}

function command(targets: KeyTargets, event: KeyboardEvent): boolean {
  const { view, go } = targets;
  switch (event.key) {
    case "Home":
      go({ row: view.sheet.view.freeze?.rows ?? 0, column: view.sheet.view.freeze?.columns ?? 0 }, event.shiftKey);
      return true;
    case "End":
      go(lastCell(view.sheet), event.shiftKey);
      return true;
    case "PageDown":
    case "PageUp":
      targets.nextSheet(event.key === "PageDown" ? 1 : -1);
      return true;
    case " ":
      view.selectRect({ ...view.selection, top: 0, bottom: MAX_ROWS - 1 }, view.active);
      return true;
    case "a":
    case "A": {
      const used = view.sheet.usedRect();
      view.selectRect(used ?? { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }, view.active);
      return true;
    }
    case "+":
    case "=":
      targets.lines.insert();
      return true;
    case "-":
      targets.lines.remove();
      return true;
    case "z":
    case "Z":
      if (event.shiftKey) targets.redo();
      else targets.undo();
      return true;
    case "y":
    case "Y":
      targets.redo();
      return true;
    default:
      return false;
  }
}
