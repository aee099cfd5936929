import { createRoot } from "react-dom/client";
import { App } from "./App";
import { languageOf } from "../messages/language";
import { paneText } from "../messages/pane";
import { today } from "../workflows";
import type { FunctionsOffer } from "./state/functionsOffer";

/** Draws the pane; outside Excel it only says where it belongs. */
export function mountPane(root: HTMLElement, locale: string, inExcel: boolean, offer: FunctionsOffer): void {
  const language = languageOf(locale);
  document.documentElement.lang = language;
  if (!inExcel) {
    const note = document.createElement("p");
    note.textContent = paneText(language, "noHost");
    note.style.padding = "20px";
    root.replaceChildren(note);
    return;
  }
  createRoot(root).render(<App language={language} asOf={today()} offer={offer} />);
}
