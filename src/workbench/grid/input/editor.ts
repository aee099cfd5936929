import type { Rect } from "../../model";
import { cellRect, rectAddress } from "../address";
import type { Cell, View } from "../view";
import type { Edits } from "./edits";

/** `enter`: begun by typing, arrows leave the cell. `edit`: begun by F2 or a click into the text, arrows move in it. */
export type Mode = "idle" | "enter" | "edit";

/**
 * One edit at a time, written in the cell or in the formula bar; both inputs show the same text.
 * The cell's input has the focus all the time, so that an input method composes into a real field from the first key.
 */
export interface Editor {
  readonly mode: Mode;
  readonly text: string;
  readonly cellInput: HTMLTextAreaElement;
  readonly barInput: HTMLTextAreaElement;
  readonly caret: number;
  begin(mode: "enter" | "edit", text?: string): void;
  commit(fill?: boolean): boolean;
  cancel(): void;
  /** Replaces part of the text, e.g. by an accepted function name, and leaves the caret `back` before its end. */
  replace(from: number, to: number, text: string, back?: number): void;
  /** True where a clicked cell becomes a reference in the formula instead of ending the edit. */
  canPoint(): boolean;
  point(rect: Rect): void;
  onChange(listener: () => void): void;
}

/** After these a reference may stand. */
const BEFORE_REFERENCE = /[=(,+\-*/^&<>;:{]\s*$/;

export function createEditor(view: View, edits: Edits, inputs: { readonly cell: HTMLTextAreaElement; readonly bar: HTMLTextAreaElement }): Editor {
  const { cell: cellInput, bar: barInput } = inputs;
  const listeners: (() => void)[] = [];
  let mode: Mode = "idle";
  let target: Cell = view.active;
  let sheetId = view.sheet.id;
  let pointing: { from: number; to: number } | null = null;

  const changed = () => listeners.forEach((listener) => listener());
  const source = () => (document.activeElement === barInput ? barInput : cellInput);
  const show = (text: string) => {
    for (const input of [cellInput, barInput]) if (input.value !== text) input.value = text;
  };
  const end = () => {
    mode = "idle";
    pointing = null;
    view.pointed = null;
    cellInput.value = "";
    barInput.value = edits.editText(view.active);
    cellInput.focus({ preventScroll: true });
    view.refresh("selection", "chrome");
    changed();
  };

  const editor: Editor = {
    get mode() { return mode; },
    get text() { return source().value; },
    get caret() { return source().selectionStart; },
    cellInput,
    barInput,
    begin(next, text) {
      mode = next;
      target = view.active;
      sheetId = view.sheet.id;
      show(text ?? edits.editText(target));
      if (source() === cellInput) cellInput.setSelectionRange(cellInput.value.length, cellInput.value.length);
      view.refresh("chrome");
      changed();
    },
    commit(fill = false) {
      if (mode === "idle") return true;
      const { text } = editor;
      if (view.sheet.id !== sheetId) view.showSheet(sheetId);
      const done = fill ? edits.fill(view.selection, target, text) : edits.enter(target, text);
      if (done) end();
      return done;
    },
    cancel: () => { if (mode !== "idle") end(); },
    replace(from, to, text, back = 0) {
      const input = source();
      const all = input.value.slice(0, from) + text + input.value.slice(to);
      show(all);
      const caret = from + text.length - back;
      input.setSelectionRange(caret, caret);
      changed();
    },
    canPoint() {
      if (mode === "idle" || !editor.text.startsWith("=")) return false;
      return pointing !== null || BEFORE_REFERENCE.test(editor.text.slice(0, editor.caret));
    },
    point(rect) {
      const at = pointing ?? { from: editor.caret, to: editor.caret };
      const text = rectAddress(rect);
      editor.replace(at.from, at.to, text);
      pointing = { from: at.from, to: at.from + text.length };
      view.pointed = rect;
      view.refresh("selection");
    },
    onChange: (listener) => void listeners.push(listener),
  };

  for (const input of [cellInput, barInput]) {
    input.addEventListener("input", () => {
      pointing = null;
      view.pointed = null;
      if (mode === "idle") {
        // What was typed over a selected cell replaces it; in the formula bar the text is changed where it stands.
        mode = input === cellInput ? "enter" : "edit";
        target = view.active;
        sheetId = view.sheet.id;
      }
      (input === cellInput ? barInput : cellInput).value = input.value;
      view.refresh("selection", "chrome");
      changed();
    });
  }
  cellInput.addEventListener("compositionstart", () => { if (mode === "idle") editor.begin("enter", ""); });
  barInput.addEventListener("focus", () => { if (mode === "idle") editor.begin("edit"); });
  return editor;
}

/** Where a reference pointed at by arrow keys begins: beside the cell under edit. */
export const pointStart = (view: View): Rect => view.pointed ?? cellRect(view.active.row, view.active.column);
