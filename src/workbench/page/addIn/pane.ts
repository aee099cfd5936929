import type { Calculation } from "../../calc";
import { element, glyph } from "../../grid";
import type { Workbook } from "../../model";
import type { Language, Words } from "../words";
import type { Manifest } from "./manifest";

export interface Pane {
  /** Runs an action of the ribbon as a click on its button does. */
  run(action: string): Promise<void>;
  setTheme(dark: boolean): void;
  dispose(): void;
}

export interface PaneOptions {
  readonly manifest: Manifest;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly language: Language;
  readonly words: Words;
  readonly documentName: string;
  readonly dark: boolean;
  readonly close: () => void;
  readonly open: () => void;
  readonly onFault: (sentence: string) => void;
}

/** The add-in's own page in a frame, connected to the workbook the way Excel on the web connects it. */
export function createPane(root: HTMLElement, options: PaneOptions): Pane {
  const { manifest, words } = options;
  const close = element("button", { type: "button", class: "icon-button", "aria-label": words.hidePane, title: words.hidePane }, [glyph("M5 5l10 10M15 5L5 15", 14)]);
  close.addEventListener("click", options.close);
  root.replaceChildren(element("div", { class: "pane-head" }, [element("span", {}, [manifest.name]), close]));
  return {
    run: () => Promise.resolve(),
    setTheme: () => undefined,
    dispose: () => root.replaceChildren(),
  };
}
