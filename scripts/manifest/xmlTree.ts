import { SaxesParser } from "saxes";

export interface XmlNode {
  /** Name without prefix. */
  readonly name: string;
  /** Attributes by name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The root element of an XML text; throws where it is not well formed. */
export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  parser.on("opentag", (tag) => {
    const node: XmlNode = { name: local(tag.name), attributes: new Map(Object.entries(tag.attributes).map(([name, value]) => [local(name), value])), children: [], text: "" };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => { open.pop(); });
  parser.on("error", (error) => { throw error; });
  parser.write(xml).close();
  if (root === null) throw new Error("no root element");
  return root;
}

/** All descendants of a name, in document order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The child at the end of a path of names, or null. */
export function at(node: XmlNode, ...path: readonly string[]): XmlNode | null {
  return path.reduce<XmlNode | null>((from, name) => from?.children.find((child) => child.name === name) ?? null, node);
}
