import type { XmlNode } from "../xml";
import { child, childrenOf, find } from "../xml";

/** The values of a cell's `cm` attribute that make its array formula a dynamic one. */
export function dynamicArrayMarks(root: XmlNode | undefined): ReadonlySet<string> {
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const marks = new Set<string>();
  childrenOf(child(root, "cellMetadata"), "bk").forEach((block, index) => {
    const record = child(block, "rc");
    const type = types[Number(record?.attributes.t) - 1]?.attributes.name;
    if (type !== "XLDAPR") return;
    const future = childrenOf(root, "futureMetadata").find((one) => one.attributes.name === type);
    const properties = find(childrenOf(future, "bk")[Number(record?.attributes.v)], "xda:dynamicArrayProperties");
    if (properties?.attributes.fDynamic === "1" || properties?.attributes.fDynamic === "true") marks.add(String(index + 1));
  });
  return marks;
}
