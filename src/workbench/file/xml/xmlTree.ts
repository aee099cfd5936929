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

export interface TreeChoices {
  /** Left out with all that is in it. */
  readonly skips?: (name: string, attributes: Attributes) => boolean;
  /** Asked of each element as it ends: one that was taken leaves the tree. */
  readonly taken?: (node: XmlNode) => boolean;
}

/** Builds the tree under `root`, which must be empty; the part's root element becomes its only child. */
export function treeHandler(part: string, root: XmlNode, { skips, taken }: TreeChoices = {}): XmlHandler {
  const open: XmlNode[] = [root];
  let count = 0;
  let skipped = 0;
  return {
    open(name, attributes) {
      if (skipped > 0 || skips?.(name, attributes) === true) return void skipped++;
      if (++count > MOST_NODES) throw new FileRefused("too-large", `${part} has more than ${MOST_NODES} elements.`);
      const node: XmlNode = { name, attributes: kept(attributes), children: [], text: "" };
      open[open.length - 1]?.children.push(node);
      open.push(node);
    },
    text(text) {
      if (skipped > 0) return;
      const node = open[open.length - 1];
      if (node !== undefined) node.text += text;
    },
    close() {
      if (skipped > 0) return void skipped--;
      const node = open.pop();
      if (node !== undefined && taken?.(node) === true) open[open.length - 1]?.children.pop();
    },
  };
}

/** An object whose prototype is null is kept as a hash table of half a kilobyte; one step away from it, as a few words. */
const NOTHING = Object.freeze(Object.create(null)) as Attributes;

function kept(attributes: Attributes): Attributes {
  let result: Record<string, string> | null = null;
  for (const name in attributes) (result ??= Object.create(NOTHING) as Record<string, string>)[name] = attributes[name] as string;
  return result ?? NOTHING;
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
