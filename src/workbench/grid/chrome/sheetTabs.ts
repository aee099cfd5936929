import { contrast } from "../display/palette";
import type { View } from "../view";
import { element, glyph } from "./element";

export interface SheetTabs {
  readonly root: HTMLElement;
  update(): void;
}

/** Tabs of the sheets in their order, a button for a new one, and a list of the hidden ones (very hidden ones stay hidden). */
export function createSheetTabs(view: View, actions: { readonly show: (id: string) => void; readonly add: () => void; readonly unhide: (id: string) => void }): SheetTabs {
  const list = element("div", { class: "grid-tabs", role: "tablist" });
  const add = element("button", { type: "button", class: "grid-tab-button" }, [glyph("M10 4v12M4 10h12", 15)]);
  const hidden = element("select", { class: "grid-hidden" });
  const root = element("div", { class: "grid-tab-bar" }, [list, add, hidden]);
  let drawn = "";

  add.addEventListener("click", actions.add);
  hidden.addEventListener("change", () => {
    if (hidden.value !== "") actions.unhide(hidden.value);
  });
  list.addEventListener("keydown", (event) => {
    const tabs = [...list.querySelectorAll<HTMLButtonElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = event.key === "ArrowRight" ? at + 1 : event.key === "ArrowLeft" ? at - 1 : event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : null;
    if (to === null) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  });

  const tab = (sheet: View["sheet"]) => {
    const on = sheet.id === view.sheet.id;
    const made = element("button", { type: "button", role: "tab", class: "grid-tab", "aria-selected": String(on), tabindex: on ? "0" : "-1", "aria-controls": "grid-mirror" }, [sheet.name]);
    const color = sheet.view.tabColor;
    if (color) {
      made.style.setProperty("--tab-color", color);
      made.classList.add("has-color");
      if (contrast(color, "#FFFFFF") < 1.3) made.classList.add("is-pale");
    }
    made.addEventListener("click", () => actions.show(sheet.id));
    return made;
  };

  return {
    root,
    update() {
      const { workbook, words } = view;
      list.setAttribute("aria-label", words.sheets);
      add.setAttribute("aria-label", words.addSheet);
      add.title = words.addSheet;
      hidden.setAttribute("aria-label", words.hiddenSheets);
      const state = JSON.stringify([view.sheet.id, words.hiddenSheets, workbook.sheets.map((sheet) => [sheet.id, sheet.name, sheet.visibility, sheet.view.tabColor])]);
      if (state === drawn) return;
      drawn = state;
      const hadFocus = list.contains(document.activeElement);
      list.replaceChildren(...workbook.sheets.filter((sheet) => sheet.visibility === "visible").map(tab));
      const asleep = workbook.sheets.filter((sheet) => sheet.visibility === "hidden");
      hidden.hidden = asleep.length === 0;
      hidden.replaceChildren(element("option", { value: "" }, [`${words.hiddenSheets} (${asleep.length})`]), ...asleep.map((sheet) => element("option", { value: sheet.id }, [sheet.name])));
      const current = list.querySelector<HTMLElement>("[aria-selected=true]");
      current?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (hadFocus) current?.focus();
    },
  };
}
