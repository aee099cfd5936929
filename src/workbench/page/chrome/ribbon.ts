import type { Manifest, ManifestButton } from "../addIn/manifest";
import { element } from "../../grid";

/** The add-in's own tab as the manifest describes it. Arrow keys move between its buttons. */
export function drawRibbon(root: HTMLElement, manifest: Manifest | null, label: string, run: (button: ManifestButton) => void): void {
  root.replaceChildren();
  root.setAttribute("aria-label", label);
  for (const tab of manifest?.tabs ?? []) {
    const groups = tab.groups.map((group) => element("div", { class: "ribbon-group", role: "group", "aria-label": group.label }, group.buttons.map((each) => {
      const icon = each.icon ? [element("img", { src: each.icon, alt: "", width: "20", height: "20" })] : [];
      const made = element("button", { type: "button", class: "ribbon-button", title: each.tip, "data-action": each.action ?? "" }, [...icon, element("span", {}, [each.label])]);
      made.addEventListener("click", () => run(each));
      return made;
    })));
    root.append(element("span", { class: "ribbon-tab" }, [tab.label]), element("div", { class: "ribbon-groups", role: "toolbar", "aria-label": tab.label }, groups));
  }
  root.onkeydown = (event) => {
    const buttons = [...root.querySelectorAll<HTMLButtonElement>("button")];
    const at = buttons.findIndex((each) => each === document.activeElement);
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (at < 0 || by === 0) return;
    event.preventDefault();
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
}
