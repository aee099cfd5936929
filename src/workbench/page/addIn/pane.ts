import type { Calculation } from "../../calc";
import { element, glyph } from "../../grid";
import type { Addin } from "../../host";
import { attachFrame, connectCustomFunctions, createHost } from "../../host";
import type { Workbook } from "../../model";
import type { Language, Words } from "../words";

export interface Pane {
  /** Runs an action of the ribbon as a click on its button does; waits for the add-in to be ready. */
  run(action: string): Promise<void>;
  dispose(): void;
}

export interface PaneOptions {
  readonly addin: Addin;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly language: Language;
  readonly words: Words;
  readonly documentName: string;
  readonly close: () => void;
  /** The add-in's page is there and its functions can be called. */
  readonly onReady: () => void;
}

/** How long the add-in's page may take to register its functions and answer. */
const READY_WITHIN = 20_000;

/** The add-in's own page in a frame, connected to the workbook the way Excel on the web connects it. */
export function createPane(root: HTMLElement, options: PaneOptions): Pane {
  const { addin, words, calculation, workbook, language } = options;
  const host = createHost({ workbook, calculation, locale: language === "en" ? "en-US" : language, documentUrl: `${location.origin}/${encodeURIComponent(options.documentName)}` });
  const close = element("button", { type: "button", class: "icon-button", "aria-label": words.hidePane, title: words.hidePane }, [glyph("M5 5l10 10M15 5L5 15", 14)]);
  const frame = element("iframe", { title: addin.name, "data-role": "add-in" });
  close.addEventListener("click", options.close);

  const note = element("div", { class: "pane-note", hidden: true }, [words.paneMissing]);
  const missing = window.setTimeout(() => { note.hidden = false; }, READY_WITHIN);

  let isReady: (() => void) | null = null;
  const ready = new Promise<void>((resolve) => { isReady = resolve; });
  let stopFunctions: (() => void) | null = null;
  const connection = attachFrame(frame, host, {
    page: addin.page,
    onConnected: () => {
      window.clearTimeout(missing);
      note.remove();
      // Functions are associated before Office.js asks for its context: from here on they can be called.
      stopFunctions = connectCustomFunctions(host, addin.functions, { page: connection.functions });
      options.onReady();
      isReady?.();
    },
  });
  root.setAttribute("aria-label", addin.name);
  root.replaceChildren(element("div", { class: "pane-head" }, [element("span", {}, [addin.name]), close]), note, frame);

  return {
    async run(action) {
      await ready;
      await host.runAction(action);
    },
    dispose() {
      window.clearTimeout(missing);
      stopFunctions?.();
      connection.dispose();
      host.dispose();
      root.replaceChildren();
    },
  };
}
