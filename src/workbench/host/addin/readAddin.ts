import type { CustomFunction } from "../../calc";
import { readFunctions } from "./readFunctions";
import { childOf, find, findAll, parseXml } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

/** A button of the ribbon or an entry of the context menu. */
export interface AddinControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Group or menu it stands in. */
  readonly group: string;
  /** Id of the associated action, or null where it opens the pane. */
  readonly action: string | null;
  readonly icon: string | null;
}

export interface AddinShortcut {
  readonly action: string;
  readonly key: string;
}

/** The add-in as Excel learns it: from its manifest and the metadata of its functions. */
export interface Addin {
  readonly id: string;
  readonly name: string;
  /** Prefix of its functions in formulas. */
  readonly namespace: string;
  /** Address of the page of the shared runtime. */
  readonly page: string;
  readonly functions: readonly CustomFunction[];
  /** Label of the tab; null where the buttons stand on one of Excel's. */
  readonly tab: string | null;
  readonly ribbon: readonly AddinControl[];
  readonly contextMenu: readonly AddinControl[];
  readonly shortcuts: readonly AddinShortcut[];
  /** Addresses of the functions' metadata and of the shortcuts, as the manifest names them. */
  readonly functionsUrl: string | null;
  readonly shortcutsUrl: string | null;
}

const NOTHING: XmlNode = { name: "", attributes: new Map(), children: [], text: "" };

/** Value of an element in a locale (or its language), else its default. */
function inLocale(node: XmlNode | undefined, locale: string): string {
  const overrides = findAll(node ?? NOTHING, "Override");
  const tag = (each: XmlNode): string => (each.attributes.get("Locale") ?? "").toLowerCase();
  const language = (locale.split("-")[0] ?? locale).toLowerCase();
  const own = overrides.find((each) => tag(each) === locale.toLowerCase()) ?? overrides.find((each) => tag(each).startsWith(`${language}-`));
  return own?.attributes.get("Value") ?? node?.attributes.get("DefaultValue") ?? "";
}

/** Looks up `resid`s: text of a locale (or its language), else the default. */
function resources(manifest: XmlNode, locale: string): (resid: string | undefined) => string {
  const byId = new Map(["String", "Url", "Image"].flatMap((kind) => findAll(manifest, kind)).map((node) => [node.attributes.get("id") ?? "", node]));
  return (resid) => inLocale(byId.get(resid ?? ""), locale);
}

/** The picture of 32 pixels: sharp on dense screens where it is shown at half its size. */
function iconOf(node: XmlNode): XmlNode | undefined {
  const images = findAll(childOf(node, "Icon") ?? node, "Image");
  return images.find((each) => each.attributes.get("size") === "32") ?? images[0];
}

function control(node: XmlNode, group: string, text: (resid: string | undefined) => string): AddinControl {
  const action = childOf(node, "Action");
  const tip = childOf(node, "Supertip");
  return {
    id: node.attributes.get("id") ?? "", group,
    label: text(childOf(node, "Label")?.attributes.get("resid")),
    tip: text(childOf(tip, "Description")?.attributes.get("resid")),
    action: action?.attributes.get("type") === "ExecuteFunction" ? childOf(action, "FunctionName")?.text.trim() ?? null : null,
    icon: text(iconOf(node)?.attributes.get("resid")) || null,
  };
}

function controls(point: XmlNode | undefined, holder: "Group" | "OfficeMenu", text: (resid: string | undefined) => string): AddinControl[] {
  return findAll(point ?? NOTHING, holder).flatMap((group) => {
    const label = text(childOf(group, "Label")?.attributes.get("resid"));
    return findAll(group, "Control").map((node) => control(node, label, text));
  });
}

function shortcutsOf(json: unknown): AddinShortcut[] {
  const listed = typeof json === "object" && json !== null && "shortcuts" in json && Array.isArray(json.shortcuts) ? (json.shortcuts as unknown[]) : [];
  return listed.flatMap((each) => {
    const { action, key } = each as { action?: unknown; key?: { default?: unknown } };
    return typeof action === "string" && typeof key?.default === "string" ? [{ action, key: key.default }] : [];
  });
}

export interface AddinTexts {
  readonly manifest: string;
  /** Parsed functions.json, of one language or by locale. */
  readonly functions: unknown;
  /** Parsed JSON of the extended overrides. */
  readonly shortcuts?: unknown;
}

export function readAddin({ manifest, functions, shortcuts }: AddinTexts, locale = "en-US"): Addin {
  const tree = parseXml(manifest);
  const text = resources(tree, locale);
  const point = (type: string): XmlNode | undefined => findAll(tree, "ExtensionPoint").find((each) => each.attributes.get("type") === type);
  const own = point("CustomFunctions");
  const runtime = find(tree, "Runtime")?.attributes.get("resid") ?? childOf(find(own, "Page"), "SourceLocation")?.attributes.get("resid");
  const namespace = text(childOf(own, "Namespace")?.attributes.get("resid"));
  const commands = point("PrimaryCommandSurface");
  const tab = find(commands, "CustomTab");
  return {
    id: find(tree, "Id")?.text.trim() ?? "",
    name: inLocale(find(tree, "DisplayName"), locale),
    namespace,
    page: text(runtime) || (find(tree, "SourceLocation")?.attributes.get("DefaultValue") ?? ""),
    functions: readFunctions(functions, namespace, locale),
    tab: tab ? text(childOf(tab, "Label")?.attributes.get("resid")) : null,
    ribbon: controls(commands, "Group", text),
    contextMenu: controls(point("ContextMenu"), "OfficeMenu", text),
    shortcuts: shortcutsOf(shortcuts),
    functionsUrl: text(childOf(find(own, "Metadata"), "SourceLocation")?.attributes.get("resid")) || null,
    shortcutsUrl: find(tree, "ExtendedOverrides")?.attributes.get("Url") ?? null,
  };
}
