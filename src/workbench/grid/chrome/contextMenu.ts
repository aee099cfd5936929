import { element } from "./element";

interface Entry {
  readonly label: string;
  readonly run: () => void;
}

/** A menu at the pointer. */
export function showContextMenu(surface: HTMLElement, event: MouseEvent, entries: readonly Entry[], onClose: () => void): void {
  const box = surface.getBoundingClientRect();
  openMenu(surface, { x: event.clientX - box.left, y: event.clientY - box.top }, entries, onClose);
}

/** A menu at a place of the surface: arrows move, Enter runs, Esc and a click elsewhere close it. */
export function openMenu(surface: HTMLElement, place: { readonly x: number; readonly y: number }, entries: readonly Entry[], onClose: () => void, label?: string): void {
  surface.querySelector(".grid-menu")?.remove();
  if (entries.length === 0) return;
  const menu = element("div", { class: "grid-menu", role: "menu", ...(label === undefined ? {} : { "aria-label": label }) });
  const close = () => {
    menu.remove();
    window.removeEventListener("pointerdown", outside, true);
    onClose();
  };
  const outside = (pressed: PointerEvent) => {
    if (!(pressed.target instanceof Node && menu.contains(pressed.target))) close();
  };
  for (const entry of entries) {
    const item = element("button", { type: "button", role: "menuitem", tabindex: "-1" }, [entry.label]);
    item.addEventListener("pointerdown", (pressed) => pressed.stopPropagation());
    item.addEventListener("click", () => {
      close();
      entry.run();
    });
    menu.append(item);
  }
  menu.addEventListener("keydown", (key) => {
    const items = [...menu.querySelectorAll("button")];
    const at = items.findIndex((item) => item === document.activeElement);
    if (key.key === "Escape") close();
    else if (key.key === "ArrowDown") items[(at + 1) % items.length]?.focus();
    else if (key.key === "ArrowUp") items[(at - 1 + items.length) % items.length]?.focus();
    else return;
    key.preventDefault();
    key.stopPropagation();
  });
  surface.append(menu);
  const box = surface.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(place.x, box.width - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(place.y, box.height - menu.offsetHeight - 4))}px`;
  window.addEventListener("pointerdown", outside, true);
  menu.querySelector("button")?.focus();
}
