import { element, glyph } from "../../grid";

export interface MessageBar {
  /** A notice goes away by itself, an error stays until closed, progress until something else is shown or it is cleared. */
  show(sentence: string, kind: "notice" | "error" | "progress"): void;
  /** Progress of something that can be given up. Shown again with another sentence, its button stays the same element, so that a press is not lost. */
  showWork(sentence: string, stopLabel: string, stop: () => void): void;
  clear(): void;
}

const NOTICE_TIME = 6000;

export function createMessageBar(root: HTMLElement, closeLabel: () => string): MessageBar {
  root.setAttribute("aria-live", "polite");
  let timer = 0;
  let work: HTMLElement | null = null;
  const clear = () => {
    window.clearTimeout(timer);
    work = null;
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
    showWork(sentence, stopLabel, stop) {
      if (work === null) {
        clear();
        work = element("span");
        const button = element("button", { type: "button", class: "bar-button", "data-role": "stop-opening" }, [stopLabel]);
        button.addEventListener("click", stop);
        root.replaceChildren(element("div", { class: "message message-progress", role: "status" }, [work, button]));
      }
      work.textContent = sentence;
    },
  };
}
