/** What an Excel reads from manifest.xml: the page, the functions, the ribbon, the menu on a cell. */
export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  /** Id of the function the button runs; null where it only shows the pane. */
  readonly action: string | null;
}

export interface Manifest {
  readonly name: string;
  readonly page: string;
  readonly namespace: string;
  readonly functions: string;
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly groups: readonly { readonly label: string; readonly buttons: readonly ManifestButton[] }[] }[];
  readonly cellMenu: readonly ManifestButton[];
}

const children = (parent: Element | null | undefined, name: string): Element[] => [...(parent?.children ?? [])].filter((child) => child.localName === name);
const child = (parent: Element | null | undefined, name: string): Element | undefined => children(parent, name)[0];
const all = (parent: Element, name: string): Element[] => [...parent.getElementsByTagName("*")].filter((each) => each.localName === name);

/** Resources by id, in the language asked for where the manifest has it. */
function resources(root: Element, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const each of all(root, kind)) {
      const override = children(each, "Override").find((other) => other.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
      found.set(each.getAttribute("id") ?? "", (override ?? each).getAttribute(override ? "Value" : "DefaultValue") ?? "");
    }
  }
  return found;
}

function localized(element: Element | undefined, locale: string): string {
  const override = children(element, "Override").find((other) => other.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
  return (override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue")) ?? "";
}

/**
 * The add-in's addresses are those of wherever it will be hosted; here its files lie below `base`.
 * The folder of the task pane's page is the root of all its files.
 */
function onThisOrigin(url: string, page: string, base: string): string {
  const root = page.slice(0, page.lastIndexOf("/") + 1);
  return url.startsWith(root) ? base + url.slice(root.length) : base + new URL(url).pathname.replace(/^\//, "");
}

/** Throws where the text is no manifest of a task pane with a page. */
export function readManifest(xml: string, locale: string, base: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("manifest.xml: no OfficeApp element");
  const strings = resources(root, locale);
  const resource = (element: Element | undefined) => strings.get(element?.getAttribute("resid") ?? "") ?? "";
  const pageUrl = resource(all(root, "SourceLocation").find((each) => each.hasAttribute("resid"))) || (all(root, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "");
  if (pageUrl === "") throw new Error("manifest.xml: no SourceLocation");
  const here = (url: string) => onThisOrigin(url, pageUrl, base);

  const button = (control: Element): ManifestButton => {
    const action = child(control, "Action");
    const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32") ?? all(control, "Image")[0];
    const runs = action?.getAttribute("xsi:type") === "ExecuteFunction" ? (child(action, "FunctionName")?.textContent ?? "") : null;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: resource(child(child(control, "Supertip"), "Description")),
      icon: icon && resource(icon) !== "" ? here(resource(icon)) : null,
      action: runs,
    };
  };

  const script = all(root, "Script")[0];
  const metadata = all(root, "Metadata")[0];
  return {
    name: localized(child(root, "DisplayName"), locale),
    page: here(pageUrl),
    namespace: resource(all(root, "Namespace")[0]),
    functions: metadata && script ? here(resource(child(metadata, "SourceLocation"))) : here(new URL("functions.json", pageUrl).href),
    tabs: all(root, "CustomTab").map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      label: resource(child(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({ label: resource(child(group, "Label")), buttons: children(group, "Control").map(button) })),
    })),
    cellMenu: all(root, "OfficeMenu").filter((menu) => menu.getAttribute("id") === "ContextMenuCell").flatMap((menu) => children(menu, "Control").map(button)),
  };
}
