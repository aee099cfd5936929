import { SaxesParser } from "saxes";

export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  /** By local name: `xsi:type` is `type`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A small XML document as a tree. A document type is refused. */
export function parseXml(text: string): XmlNode {
  const root: XmlNode = { name: "", attributes: new Map(), children: [], text: "" };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser();
  parser.on("doctype", () => { throw new Error("The manifest has a document type, which manifests may not have."); });
  parser.on("opentag", (tag) => {
    const node: XmlNode = { name: local(tag.name), attributes: new Map(Object.entries(tag.attributes).map(([name, value]) => [local(name), String(value)])), children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (part) => { const node = open.at(-1); if (node) node.text += part; });
  parser.on("closetag", () => { open.pop(); });
  parser.write(text).close();
  return root;
}

/** All descendants of a name, in document order. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

export function find(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && findAll(node, name)[0];
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}
