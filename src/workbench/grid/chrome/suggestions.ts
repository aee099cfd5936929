import type { CustomFunction } from "../../calc";
import type { Editor } from "../input/editor";
import type { View } from "../view";
import { element } from "./element";

const MOST = 9;

export interface Suggestions {
  readonly root: HTMLElement;
  update(): void;
  /** Takes arrows, Tab and Esc while the list is open. */
  key(event: KeyboardEvent): boolean;
  place(x: number, y: number): void;
  showAll(): void;
}

const fullName = (fn: CustomFunction) => `${fn.namespace}.${fn.name}`;

/** The call the caret stands in, and which argument of it; strings and nested brackets are stepped over. */
export function callAt(text: string): { readonly name: string; readonly argument: number } | null {
  const open: { name: string; argument: number }[] = [];
  let quoted = false;
  let word = "";
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (/[\w.]/.test(letter)) word += letter;
    else {
      if (letter === "(" || letter === "{") open.push({ name: letter === "(" ? word.toUpperCase() : "", argument: 0 });
      else if (letter === ")" || letter === "}") open.pop();
      else if (letter === ",") {
        const last = open.at(-1);
        if (last) last.argument++;
      }
      word = "";
    }
  }
  const inner = open.at(-1);
  return inner && inner.name !== "" ? inner : null;
}

/** The beginning of a function's name before the caret of a formula. */
export function nameBefore(text: string): string | null {
  if (!text.startsWith("=") || (text.match(/"/g)?.length ?? 0) % 2 === 1) return null;
  const match = /(?:^|[=(,+\-*/^&<>;:{\s])([A-Za-z_][\w.]*)$/.exec(text);
  return match ? (match[1] ?? null) : null;
}

/** Offers the add-in's functions while a formula is typed, then says which argument is next. */
export function createSuggestions(view: View, editor: Editor): Suggestions {
  const list = element("div", { class: "grid-suggestions-list", role: "listbox", id: "grid-suggestions" });
  const hint = element("div", { class: "grid-suggestions-hint" });
  const root = element("div", { class: "grid-suggestions", hidden: true }, [list, hint]);
  let offered: readonly CustomFunction[] = [];
  let chosen = 0;
  let dismissed = "";

  const accept = () => {
    const fn = offered[chosen];
    const before = editor.text.slice(0, editor.caret);
    const typed = nameBefore(before) ?? "";
    if (fn) editor.replace(editor.caret - typed.length, editor.caret, `${fullName(fn)}(`);
  };

  const option = (fn: CustomFunction, index: number) => {
    const made = element("div", { role: "option", class: "grid-suggestion", "aria-selected": String(index === chosen), id: `grid-suggestion-${index}` }, [
      element("b", {}, [fullName(fn)]), element("span", {}, [fn.description]),
    ]);
    made.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      chosen = index;
      accept();
    });
    return made;
  };

  const showHint = (call: ReturnType<typeof callAt>) => {
    const fn = call ? view.calculation.customFunctions.find((each) => fullName(each).toUpperCase() === call.name) : undefined;
    if (!fn || !call) return false;
    const parts: (Node | string)[] = [`${fullName(fn)}(`];
    fn.parameters.forEach((parameter, index) => {
      const name = parameter.optional ? `[${parameter.name}]` : parameter.name;
      parts.push(index > 0 ? ", " : "", element(index === call.argument ? "b" : "span", {}, [name]));
    });
    const now = fn.parameters[Math.min(call.argument, fn.parameters.length - 1)];
    hint.replaceChildren(element("div", { class: "grid-signature" }, [...parts, ")"]), element("div", {}, [now ? `${now.name}: ${now.description}` : fn.description]));
    return true;
  };

  const draw = () => {
    list.replaceChildren(...offered.map(option));
    list.setAttribute("aria-label", view.words.suggestions);
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    const field = document.activeElement;
    if (offered.length > 0) field?.setAttribute("aria-activedescendant", `grid-suggestion-${chosen}`);
  };

  return {
    root,
    update() {
      const before = editor.mode === "idle" ? "" : editor.text.slice(0, editor.caret);
      const typed = before === dismissed ? null : nameBefore(before);
      offered = typed === null ? [] : view.calculation.customFunctions.filter((fn) => fullName(fn).startsWith(typed.toUpperCase()) || fn.name.startsWith(typed.toUpperCase())).slice(0, MOST);
      chosen = 0;
      draw();
      const hinted = offered.length === 0 && before.startsWith("=") && showHint(callAt(before));
      hint.hidden = !hinted;
      list.hidden = offered.length === 0;
      root.hidden = offered.length === 0 && !hinted;
    },
    key(event) {
      if (root.hidden || offered.length === 0) return false;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        chosen = (chosen + (event.key === "ArrowDown" ? 1 : -1) + offered.length) % offered.length;
        draw();
        return true;
      }
      if (event.key === "Tab") {
        accept();
        return true;
      }
      if (event.key !== "Escape") return false;
      dismissed = editor.text.slice(0, editor.caret);
      root.hidden = true;
      offered = [];
      return true;
    },
    place(x, y) {
      root.style.left = `${x}px`;
      root.style.top = `${y}px`;
    },
    showAll() {
      const namespace = view.calculation.customFunctions[0]?.namespace;
      editor.begin("edit", namespace ? `=${namespace}.` : "=");
    },
  };
}
