import { closing, joined, nextSolid, tokens } from "./tokens";

const CUSTOM = "_xldudf_";
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xleta\.|_xludf\.|_xll\.)+/i;

/**
 * A formula of a file as Excel shows it, with the leading `=`: `_xlfn.` and its kin go, `_xldudf_NS_NAME` becomes
 * `NS.NAME`, ANCHORARRAY(A1) becomes `A1#` and SINGLE(x) `@x`. `namespaces` settles names of more than two parts.
 */
export function formulaFromFile(text: string, namespaces: readonly string[]): string {
  if (!text.includes("_xl")) return `=${text}`;
  const list = tokens(text);
  list.forEach((token, index) => {
    if (token.kind !== "name") return;
    if (token.text.startsWith(CUSTOM)) token.text = customName(token.text.slice(CUSTOM.length), namespaces);
    const prefix = PREFIX.exec(token.text)?.[0];
    if (prefix === undefined) return;
    token.text = token.text.slice(prefix.length);
    const open = nextSolid(list, index);
    if (token.text === "ANCHORARRAY") unwrap(index, open, "", "#");
    else if (token.text === "SINGLE") unwrap(index, open, "@", "");
  });
  return `=${joined(list)}`;

  function unwrap(name: number, open: number, before: string, after: string): void {
    const end = closing(list, open);
    const [function_, opening, close] = [list[name], list[open], list[end]];
    if (function_ === undefined || opening?.text !== "(" || close?.text !== ")") return;
    function_.text = "";
    opening.text = before;
    close.text = after;
  }
}

function customName(flat: string, namespaces: readonly string[]): string {
  const known = namespaces.find((one) => flat.toUpperCase().startsWith(`${one.replace(/\./g, "_").toUpperCase()}_`));
  if (known !== undefined) return `${known}.${flat.slice(known.length + 1)}`;
  return flat.replace("_", ".");
}
