/** Where an element stands in a text. */
export interface Span {
  /** Without its prefix. */
  readonly name: string;
  /** First character of the opening tag. */
  readonly start: number;
  /** Just after the opening tag. */
  readonly inner: number;
  /** First character of the closing tag; `end` where the element closes itself. */
  readonly close: number;
  /** Just after the closing tag. */
  readonly end: number;
}

export interface Outline {
  readonly root: Span;
  /** `x:` where the root is `<x:worksheet>`, else empty. */
  readonly prefix: string;
  readonly children: readonly Span[];
}

const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

/** The root and its children in a part that was read before, so that it can be cut without writing it anew. */
export function outline(xml: string): Outline {
  const children: Span[] = [];
  let depth = 0;
  let root: { start: number; inner: number; name: string } | null = null;
  let open: { start: number; inner: number; name: string } | null = null;
  let rootClose = xml.length;
  let rootEnd = xml.length;
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(xml); match !== null; match = MARKUP.exec(xml)) {
    const [whole, slash, name, rest] = match;
    if (name === undefined) continue;
    const end = match.index + whole.length;
    const itself = { start: match.index, inner: end, name };
    const closed = rest?.endsWith("/") === true;
    if (slash === "/") {
      depth--;
      if (depth === 1 && open !== null) children.push({ ...open, name: local(open.name), close: match.index, end });
      if (depth === 0) [rootClose, rootEnd] = [match.index, end];
    } else if (depth === 0) {
      root = itself;
      if (closed) [rootClose, rootEnd] = [end, end];
      else depth++;
    } else {
      if (depth === 1) open = itself;
      if (!closed) depth++;
      else if (depth === 1) children.push({ ...itself, name: local(name), close: end, end });
    }
  }
  if (root === null) throw new Error("A part without a root element was read before; it must have one.");
  const colon = root.name.indexOf(":");
  return { root: { ...root, name: local(root.name), close: rootClose, end: rootEnd }, prefix: colon < 0 ? "" : root.name.slice(0, colon + 1), children };
}

/** The element at the end of a path of names below the root, by the first of each name; null where there is none. */
export function within(xml: string, ...path: readonly string[]): Span | null {
  let span: Span = { ...outline(xml).root, start: 0, end: xml.length };
  for (const name of path) {
    const text = xml.slice(span.start, span.end);
    const found = outline(text).children.find((one) => one.name === name);
    if (found === undefined) return null;
    span = moved(found, span.start);
  }
  return span;
}

/** A span of a text that begins so far into a larger one. */
export function moved(span: Span, by: number): Span {
  return { name: span.name, start: span.start + by, inner: span.inner + by, close: span.close + by, end: span.end + by };
}

/** Text with spans replaced; the spans do not overlap. */
export function spliced(xml: string, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): string {
  let at = 0;
  let result = "";
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += xml.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + xml.slice(at);
}

/** Gives every element of XML of our own making a prefix; text in it is escaped, so `<` begins a tag. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])(?![a-z0-9]+:)/g, `<$1${prefix}`);
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Value of an attribute in an opening tag, as it stands there (escaped), by its name or a pattern of names; undefined where it has none. */
export function attributeOf(tag: string, name: string | RegExp): string | undefined {
  for (const [, own, double, single] of tag.matchAll(ATTRIBUTE)) {
    if (typeof name === "string" ? own === name : name.test(own as string)) return double ?? single;
  }
  return undefined;
}

/** Names and values of a tag's attributes, in their order. */
export function attributeNames(tag: string): [string, string][] {
  return [...tag.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name as string, double ?? single ?? ""]);
}

/** Opening tag with attributes set (escaped already) or, where null, taken away; others stay as they are. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const missing = new Map(Object.entries(changes));
  const result = tag.replace(ATTRIBUTE, (whole: string, name: string) => {
    const value = missing.get(name);
    missing.delete(name);
    return value === undefined ? whole : value === null ? "" : ` ${name}="${value}"`;
  });
  const added = [...missing].map(([name, value]) => (value === null ? "" : ` ${name}="${value}"`)).join("");
  return added === "" ? result : result.replace(/(\s*\/?>)$/, (end) => `${added}${end.trim()}`);
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
