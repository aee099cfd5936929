import type { KeyboardEvent } from "react";

/** One Tab stop for a row of buttons, arrows between them: focus goes to the neighbour with the same mark. */
export function moveAlong(event: KeyboardEvent<HTMLElement>, mark: "column" | "row"): void {
  const [back, on] = mark === "column" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  const all = [...(event.currentTarget.closest("table")?.querySelectorAll<HTMLElement>(`button[data-${mark}]`) ?? [])];
  const at = all.indexOf(event.currentTarget);
  const to = event.key === back ? at - 1 : event.key === on ? at + 1 : event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : null;
  if (to === null) return;
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
}
