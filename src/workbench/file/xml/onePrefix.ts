import { attributeNames } from "./elements";
import { shortPrefix } from "./namespaces";

const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[^\s/>!?:]+:)?)([^\s/>!?:]+)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

/** Prefixes (`x:`, or "" for none) that mean the part's own namespace at a place. */
type Scope = ReadonlySet<string>;

/**
 * A sheet whose rows do not stand under the prefix of its root (`<x:worksheet>` around `<sheetData xmlns="…">`) with all of its
 * `sheetData` under that of the root, so that it can be patched. Everything else stays as it is spelled.
 */
export function onePrefix(xml: string): string {
  let out = "";
  let copied = 0;
  let root: string | null = null;
  let rows = 0;
  const scopes: Scope[] = [new Set()];
  const renamed: (string | null)[] = [];
  for (const match of xml.matchAll(MARKUP)) {
    const [whole, slash, prefix, name, rest] = match;
    if (name === undefined || prefix === undefined) continue;
    const nameAt = match.index + 1 + (slash?.length ?? 0);
    const rename = (to: string): void => {
      out += xml.slice(copied, nameAt) + to;
      copied = nameAt + prefix.length;
    };
    if (slash === "/") {
      const to = renamed.pop() ?? null;
      scopes.pop();
      if (to !== null) rename(to);
      if (renamed.length < rows) rows = 0;
      continue;
    }
    const scope = declaredIn(whole, scopes[scopes.length - 1] as Scope);
    root ??= prefix;
    if (rows === 0 && name === "sheetData" && renamed.length === 1 && scope.has(prefix)) rows = 2;
    const to = rows > 0 && prefix !== root && scope.has(prefix) && scope.has(root) ? root : null;
    if (to !== null) rename(to);
    if (rest?.endsWith("/") === true) {
      if (renamed.length < rows) rows = 0;
      continue;
    }
    renamed.push(to);
    scopes.push(scope);
  }
  return out + xml.slice(copied);
}

function declaredIn(tag: string, around: Scope): Scope {
  if (!tag.includes("xmlns")) return around;
  const scope = new Set(around);
  for (const [name, uri] of attributeNames(tag)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const prefix = name === "xmlns" ? "" : `${name.slice("xmlns:".length)}:`;
    if (shortPrefix(uri) === "") scope.add(prefix);
    else scope.delete(prefix);
  }
  return scope;
}
