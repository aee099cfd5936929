import type { Layout } from "../draw/paintGrid";
import { mergeOf } from "../draw/look";
import { choicesAt } from "../input/choices";
import type { Edits } from "../input/edits";
import type { View } from "../view";
import { element, glyph } from "./element";
import { openMenu } from "./contextMenu";

export interface ChoiceList {
  readonly root: HTMLElement;
  /** Puts the arrow beside the active cell where it has a list. */
  update(layout: Layout, idle: boolean): void;
  /** Alt+Down; false where the active cell has no list. */
  open(): boolean;
}

const WIDTH = 18;

/** The arrow beside a cell whose values come from a list, and the list itself. */
export function createChoiceList(view: View, surface: HTMLElement, edits: Edits, focusCells: () => void): ChoiceList {
  const root = element("button", { type: "button", class: "grid-choices-arrow", tabindex: "-1", hidden: true, "data-role": "choices" }, [glyph("M5 8l5 5 5-5", 12)]);
  let place = { x: 0, y: 0 };

  const open = (): boolean => {
    const cell = view.active;
    const choices = choicesAt(view, cell);
    if (choices === null || choices.length === 0) return false;
    openMenu(surface, place, choices.map((choice) => ({ label: choice, run: () => void edits.enter(cell, choice) })), focusCells, view.words.choices);
    return true;
  };

  // The cells below must not take the press for a selection.
  root.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  root.addEventListener("click", open);
  return {
    root,
    open,
    update(layout, idle) {
      const { row, column } = view.active;
      const block = mergeOf(view.sheet.merges, row, column) ?? { top: row, left: column, bottom: row, right: column };
      const right = layout.columns.place(block.right) + view.columns.size(block.right);
      const below = layout.rows.place(block.bottom) + view.rows.size(block.bottom);
      const top = below - view.rows.size(block.bottom);
      const visible = top >= layout.top && layout.columns.place(block.left) >= layout.left && right < view.width && below < view.height;
      root.hidden = !idle || !visible || choicesAt(view, view.active) === null;
      if (root.hidden) return;
      place = { x: layout.columns.place(block.left), y: below };
      root.setAttribute("aria-label", view.words.choices);
      root.style.left = `${Math.min(right, view.width - WIDTH)}px`;
      root.style.top = `${top}px`;
      root.style.height = `${view.rows.size(block.bottom)}px`;
    },
  };
}
