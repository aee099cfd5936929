import { FileRefused } from "../fileRefused";
import type { Attributes, XmlHandler } from "./xmlReader";

/** A small part read whole. Never used for cells, strings or anything that grows with the data. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  text: string;
}

const MOST_NODES = 500_000;

/** Builds the tree under `root`, which must be empty; the part's root element becomes its only child. What `skips` says is left out with all that is in it. */
export function treeHandler(part: string, root: XmlNode, skips: (name: string, attributes: Attributes) => boolean = () => false): XmlHandler {
  const open: XmlNode[] = [root];
  let count = 0;
  let skipped = 0;
  return {
    open(name, attributes) {
      if (skipped > 0 || skips(name, attributes)) return void skipped++;
      if (++count > MOST_NODES) throw new FileRefused("too-large", `${part} has more than ${MOST_NODES} elements.`);
      const node: XmlNode = { name, attributes, children: [], text: "" };
      open[open.length - 1]?.children.push(node);
      open.push(node);
    },
    text(text) {
      if (skipped > 0) return;
      const node = open[open.length - 1];
      if (node !== undefined) node.text += text;
    },
    close() {
      if (skipped > 0) skipped--;
      else open.pop();
    },
  };
}

export function emptyNode(name = ""): XmlNode {
  return { name, attributes: Object.create(null) as Attributes, children: [], text: "" };
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** Follows a path of names down from a node. */
export function descend(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((at: XmlNode | undefined, name) => child(at, name), node);
}

/** First element of the name anywhere below, in document order. */
export function find(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const one of node?.children ?? []) {
    const found = one.name === name ? one : find(one, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements of the name below, in document order. */
export function findAll(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.flatMap((one) => (one.name === name ? [one, ...findAll(one, name)] : findAll(one, name))) ?? [];
}
