import { NARROWEST_PANE } from "../preferences";

const WIDEST_PANE = 1200;
/** Pixels that stay for the sheet. */
const LEAST_SHEET = 360;

/** The line between sheet and pane: dragged, or moved by arrow keys. `set` gets the pane's new width. */
export function createSplitter(root: HTMLElement, work: HTMLElement, pane: HTMLElement, set: (width: number) => void): void {
  root.setAttribute("role", "separator");
  root.setAttribute("aria-orientation", "vertical");
  root.setAttribute("aria-valuemin", String(NARROWEST_PANE));
  root.setAttribute("aria-valuemax", String(WIDEST_PANE));
  root.tabIndex = 0;
  const clamp = (width: number) => Math.round(Math.max(NARROWEST_PANE, Math.min(width, WIDEST_PANE, work.clientWidth - LEAST_SHEET)));
  root.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    root.setPointerCapture(event.pointerId);
    // The iframe would swallow the moves.
    document.body.classList.add("is-splitting");
  });
  root.addEventListener("pointermove", (event) => {
    if (root.hasPointerCapture(event.pointerId)) set(clamp(work.getBoundingClientRect().right - event.clientX));
  });
  const stop = () => document.body.classList.remove("is-splitting");
  root.addEventListener("pointerup", stop);
  root.addEventListener("pointercancel", stop);
  root.addEventListener("keydown", (event) => {
    const by = event.key === "ArrowLeft" ? 16 : event.key === "ArrowRight" ? -16 : 0;
    if (by === 0) return;
    event.preventDefault();
    set(clamp(pane.offsetWidth + by));
  });
}
