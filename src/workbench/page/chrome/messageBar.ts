import { element, glyph } from "../../grid";

export interface MessageBar {
  /** A notice goes away by itself, an error stays until closed, progress until something else is shown or it is cleared. */
  show(sentence: string, kind: "notice" | "error" | "progress"): void;
  clear(): void;
}

const NOTICE_TIME = 6000;

export function createMessageBar(root: HTMLElement, closeLabel: () => string): MessageBar {
  root.setAttribute("aria-live", "polite");
  let timer = 0;
  const clear = () => {
    window.clearTimeout(timer);
    root.replaceChildren();
  };
  return {
    clear,
    show(sentence, kind) {
      clear();
      const close = element("button", { type: "button", class: "icon-button", "aria-label": closeLabel() }, [glyph("M5 5l10 10M15 5L5 15", 14)]);
      close.addEventListener("click", clear);
      root.replaceChildren(element("div", { class: `message message-${kind}`, role: kind === "error" ? "alert" : "status" }, [element("span", {}, [sentence]), close]));
      if (kind === "notice") timer = window.setTimeout(clear, NOTICE_TIME);
    },
  };
}
