import { cellName } from "../../model";
import type { View } from "../view";
import { element, glyph } from "./element";

export interface FormulaBar {
  readonly root: HTMLElement;
  readonly input: HTMLTextAreaElement;
  /** Follows the selection. `shown` = null while something is being edited; a borrowed formula belongs to the cell that spilled here. */
  update(shown: { readonly text: string; readonly borrowed: boolean } | null): void;
}

/** Name box (type an address and Enter to go there), cancel, accept, and the cell's formula. */
export function createFormulaBar(view: View, actions: { readonly goTo: (text: string) => void; readonly accept: () => void; readonly cancel: () => void; readonly insertFunction: () => void }): FormulaBar {
  const name = element("input", { class: "grid-name", type: "text", spellcheck: "false", autocomplete: "off" });
  const input = element("textarea", { class: "grid-formula", rows: "1", spellcheck: "false", autocomplete: "off" });
  const button = (shape: string, run: () => void) => {
    const made = element("button", { type: "button", class: "grid-bar-button", tabindex: "-1" }, [glyph(shape, 14)]);
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", run);
    return made;
  };
  const cancel = button("M5 5l10 10M15 5L5 15", actions.cancel);
  const accept = button("M4 10.5l4 4 8-9", actions.accept);
  const insert = element("button", { type: "button", class: "grid-bar-button grid-fx" }, ["fx"]);
  insert.addEventListener("pointerdown", (event) => event.preventDefault());
  insert.addEventListener("click", actions.insertFunction);
  const root = element("div", { class: "grid-bar" }, [name, element("span", { class: "grid-bar-edge" }), cancel, accept, insert, input]);

  name.addEventListener("focus", () => name.select());
  name.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // The focus moves on before the key has done its own: a line end would arrive in the cell.
    event.preventDefault();
    name.blur();
    if (event.key === "Enter") actions.goTo(name.value);
    else actions.cancel();
  });

  return {
    root,
    input,
    update(shown) {
      const editing = shown === null;
      const { words, active } = view;
      name.setAttribute("aria-label", words.nameBox);
      input.setAttribute("aria-label", words.formulaBar);
      insert.setAttribute("aria-label", words.insertFunction);
      insert.title = words.insertFunction;
      cancel.setAttribute("aria-label", "Esc");
      accept.setAttribute("aria-label", "Enter");
      cancel.disabled = !editing;
      accept.disabled = !editing;
      if (document.activeElement !== name) name.value = cellName(active.row, active.column);
      if (shown) input.value = shown.text;
      input.classList.toggle("is-borrowed", shown?.borrowed ?? false);
      root.classList.toggle("is-editing", editing);
    },
  };
}
