import { element, glyph } from "../../grid";
import type { ThemeChoice } from "../preferences";
import type { Language, Words } from "../words";

export interface TopBar {
  update(state: { readonly words: Words; readonly language: Language; readonly theme: ThemeChoice; readonly title: string; readonly changed: boolean; readonly paneOpen: boolean }): void;
}

export interface TopBarActions {
  readonly open: () => void;
  readonly create: () => void;
  readonly download: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly togglePane: () => void;
}

const OPEN = "M3 6.5A1.5 1.5 0 0 1 4.5 5H8l1.6 2h6A1.4 1.4 0 0 1 17 8.4v6.1a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5z";
const NEW = "M5 3.5h6.5L15 7v9.5H5zM11.5 3.5V7H15M10 9.5v4.5M7.8 11.8h4.4";
const DOWNLOAD = "M10 3.5v9M6.5 9.2L10 12.7l3.5-3.5M4 16.5h12";
const PANE = "M3.5 4.5h13v11h-13zM12 4.5v11";

/** The workbench's own bar: which workbook, files in and out, language and theme. */
export function createTopBar(root: HTMLElement, actions: TopBarActions): TopBar {
  const button = (shape: string, run: () => void) => {
    const label = element("span");
    const made = element("button", { type: "button", class: "bar-button" }, [glyph(shape, 18), label]);
    made.addEventListener("click", run);
    return { made, label };
  };
  const create = button(NEW, actions.create);
  const open = button(OPEN, actions.open);
  const download = button(DOWNLOAD, actions.download);
  const pane = button(PANE, actions.togglePane);
  const title = element("h1", { class: "workbook-name", "data-role": "workbook-name" });
  const state = element("span", { class: "workbook-state" });
  const kind = element("span", { class: "bar-kind" });
  const language = element("select", { class: "bar-select", "data-role": "language" }, [element("option", { value: "en" }, ["English"]), element("option", { value: "zh-CN" }, ["中文"])]);
  const theme = element("select", { class: "bar-select", "data-role": "theme" }, (["system", "light", "dark"] as const).map((value) => element("option", { value })));
  const mark = element("span", { class: "bar-mark", "aria-hidden": "true" }, [glyph("M4 4h12v12H4zM4 8.5h12M8.5 4v12", 18)]);
  open.made.dataset["role"] = "open";
  download.made.dataset["role"] = "download";
  pane.made.dataset["role"] = "pane";
  language.addEventListener("change", () => actions.setLanguage(language.value as Language));
  theme.addEventListener("change", () => actions.setTheme(theme.value as ThemeChoice));
  root.replaceChildren(
    mark, kind, element("span", { class: "bar-rule" }), title, state, element("span", { class: "bar-space" }),
    create.made, open.made, download.made, element("span", { class: "bar-rule" }), language, theme, pane.made,
  );

  return {
    update({ words, language: now, theme: choice, title: name, changed, paneOpen }) {
      kind.textContent = words.workbench;
      title.textContent = name;
      state.textContent = changed ? words.unsaved : "";
      create.label.textContent = words.newWorkbook;
      open.label.textContent = words.open;
      download.label.textContent = words.download;
      download.made.title = words.downloadTip;
      // In a narrow window only the pictures are left: the buttons keep their names.
      create.made.setAttribute("aria-label", words.newWorkbook);
      open.made.setAttribute("aria-label", words.open);
      download.made.setAttribute("aria-label", words.download);
      pane.made.setAttribute("aria-pressed", String(paneOpen));
      pane.made.setAttribute("aria-label", paneOpen ? words.hidePane : words.showPane);
      pane.made.title = paneOpen ? words.hidePane : words.showPane;
      language.setAttribute("aria-label", words.language);
      theme.setAttribute("aria-label", words.theme);
      language.value = now;
      for (const option of theme.options) option.textContent = words.themes[option.value as ThemeChoice];
      theme.value = choice;
      document.title = `${changed ? "• " : ""}${name} – ${words.workbench}`;
    },
  };
}
