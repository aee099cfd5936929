import type { Hyperlink } from "../../model";
import { parseRect } from "../../model";
import type { Relationship } from "../parts";
import type { XmlNode } from "../xml";
import { childrenOf, decodeEscapes } from "../xml";

/** Links of a sheet; where they lead outside stands in the sheet's relationships. */
export function readHyperlinks(list: XmlNode | undefined, relationships: readonly Relationship[]): Hyperlink[] {
  const targets = new Map(relationships.map((one) => [one.id, one.target]));
  return childrenOf(list, "hyperlink").flatMap(({ attributes }, index): Hyperlink[] => {
    const rect = parseRect(attributes.ref ?? "");
    const text = (name: string): string | null => (attributes[name] === undefined ? null : decodeEscapes(attributes[name]));
    if (rect === null) return [];
    return [{ id: `file:${index + 1}`, rect, address: targets.get(attributes["r:id"] ?? "") ?? null, location: text("location"), screenTip: text("tooltip"), display: text("display") }];
  });
}
