import { all, at, type XmlNode } from "./xmlTree";

export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";
const KINDS: readonly ResourceKind[] = ["Images", "Urls", "ShortStrings", "LongStrings"];

export interface Resource {
  readonly kind: ResourceKind;
  readonly value: string;
  /** Values of other locales. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** Resources by id. Ids are unique within their kind only; a clash between kinds would be a trap, so it is a fault elsewhere. */
export function resourcesOf(root: XmlNode): ReadonlyMap<string, Resource> {
  const resources = at(root, "VersionOverrides", "Resources");
  const found = new Map<string, Resource>();
  for (const kind of KINDS) {
    for (const node of resources === null ? [] : (at(resources, kind)?.children ?? [])) {
      const overrides = new Map(all(node, "Override").map((each): [string, string] => [each.attributes.get("Locale") ?? "", each.attributes.get("Value") ?? ""]));
      found.set(node.attributes.get("id") ?? "", { kind, value: node.attributes.get("DefaultValue") ?? "", overrides });
    }
  }
  return found;
}

/** What kind of resource an element that names one wants. */
export function wantedKind(element: string): ResourceKind {
  if (element === "Image") return "Images";
  if (element === "Description") return "LongStrings";
  return ["Runtime", "SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(element) ? "Urls" : "ShortStrings";
}

/** Every element with a resid. */
export function references(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => [...(child.attributes.has("resid") ? [child] : []), ...references(child)]);
}
