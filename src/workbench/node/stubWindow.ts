import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An address that never leaves the process: Office.js only derives the addresses of its other files from it. */
const BASE = "https://workbench.invalid/office-js/";

interface StubElement {
  src?: string;
  onload?: (() => void) | null;
  onerror?: (() => void) | null;
}

/** Evaluates one of Office.js's files in this realm's global scope. */
export function evaluateOfficeFile(dist: string, name: string): void {
  const source = readFileSync(join(dist, name), "utf8");
  // Office.js must meet the same Array and Error as the add-in; in Jest `vm` offers another realm, indirect eval does not.
  // eslint-disable-next-line no-eval
  (0, eval)(source);
}

function element(tag: string): StubElement & Record<string, unknown> {
  return { tagName: tag.toUpperCase(), style: {}, setAttribute: ignore, addEventListener: ignore, appendChild: ignore, remove: ignore };
}

function ignore(): void {
  // Nothing of the page is ever shown.
}

/** Puts a script element "into the page": its file comes from the package, its `onload` a moment later. */
function loadScript(dist: string, script: StubElement): void {
  const name = script.src?.startsWith(BASE) ? script.src.slice(BASE.length) : null;
  setTimeout(() => {
    try {
      if (name === null) throw new Error("not ours");
      evaluateOfficeFile(dist, name.toLowerCase());
    } catch (error) {
      if (!script.onerror) throw error;
      script.onerror();
      return;
    }
    script.onload?.();
  }, 0);
}

function stubDocument(dist: string): Record<string, unknown> {
  const head = { appendChild: (child: StubElement) => { loadScript(dist, child); return child; }, removeChild: ignore };
  const byTag: Readonly<Record<string, readonly unknown[]>> = { script: [{ src: `${BASE}office.js` }], head: [head] };
  return {
    readyState: "complete", domain: "workbench.invalid", cookie: "", title: "",
    head, body: { ...element("body"), ...head }, documentElement: { ...element("html"), lang: "en" },
    hasFocus: () => true, getElementById: () => null, querySelector: () => null, querySelectorAll: () => [],
    createElement: element, createTextNode: () => ({}),
    getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()] ?? [],
    addEventListener: ignore, removeEventListener: ignore,
  };
}

function stubStorage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => { items.set(key, value); },
    removeItem: (key: string) => { items.delete(key); },
    clear: () => { items.clear(); },
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() { return items.size; },
  };
}

/** Gives this process's global object what Office.js's loader looks for in a window. */
export function installStubWindow(dist: string, external: object): void {
  const location = { protocol: "https:", host: "workbench.invalid", hostname: "workbench.invalid", origin: "https://workbench.invalid", href: BASE, pathname: "/", port: "", search: "", hash: "" };
  const parts: Record<string, unknown> = {
    window: globalThis, self: globalThis, parent: globalThis, top: globalThis, opener: null, name: "",
    document: stubDocument(dist), location, history: { pushState: ignore, replaceState: ignore },
    external, focus: ignore, blur: ignore, addEventListener: ignore, removeEventListener: ignore,
    navigator: { userAgent: "Workbench", language: "en-US", platform: "Workbench" },
    sessionStorage: stubStorage(), localStorage: stubStorage(),
  };
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
  }
}
