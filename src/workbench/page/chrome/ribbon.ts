import { element } from "../../grid";
import type { Addin, AddinControl } from "../../host";

/** The add-in's own tab as its manifest describes it. Arrow keys move between the buttons. */
export function drawRibbon(root: HTMLElement, addin: Addin | null, label: string, run: (control: AddinControl) => void): void {
  root.replaceChildren();
  root.setAttribute("aria-label", label);
  if (!addin || addin.ribbon.length === 0) return;
  const button = (control: AddinControl) => {
    const icon = control.icon ? [element("img", { src: control.icon, alt: "", width: "20", height: "20" })] : [];
    const made = element("button", { type: "button", class: "ribbon-button", title: control.tip, "data-action": control.action ?? "" }, [...icon, element("span", {}, [control.label])]);
    made.addEventListener("click", () => run(control));
    return made;
  };
  const names = [...new Set(addin.ribbon.map(({ group }) => group))];
  const groups = names.map((name) => element("div", { class: "ribbon-group", role: "group", "aria-label": name }, addin.ribbon.filter(({ group }) => group === name).map(button)));
  root.append(element("span", { class: "ribbon-tab" }, [addin.tab ?? addin.name]), element("div", { class: "ribbon-groups", role: "toolbar", "aria-label": addin.tab ?? addin.name }, groups));
  root.onkeydown = (event) => {
    const buttons = [...root.querySelectorAll<HTMLButtonElement>("button")];
    const at = buttons.findIndex((each) => each === document.activeElement);
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (at < 0 || by === 0) return;
    event.preventDefault();
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
}
