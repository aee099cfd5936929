import { element } from "./element";

/** A menu at the pointer: arrows move, Enter runs, Esc and a click elsewhere close it. */
export function showContextMenu(surface: HTMLElement, event: MouseEvent, entries: readonly { readonly label: string; readonly run: () => void }[], onClose: () => void): void {
  surface.querySelector(".grid-menu")?.remove();
  if (entries.length === 0) return;
  const menu = element("div", { class: "grid-menu", role: "menu" });
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
  menu.style.left = `${Math.max(0, Math.min(event.clientX - box.left, box.width - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(event.clientY - box.top, box.height - menu.offsetHeight - 4))}px`;
  window.addEventListener("pointerdown", outside, true);
  menu.querySelector("button")?.focus();
}
