import { NEWER, OLD_DOTTED, WORKSHEET_ONLY } from "./newerFunctions";
import { parameterTokens } from "./parameters";
import { thisRow } from "./thisRow";
import type { Token } from "./tokens";
import { closing, joined, nextSolid, tokens } from "./tokens";

export interface ToFileOptions {
  /** Namespaces of custom functions; where absent, any dotted function that is none of Excel's counts as one. */
  readonly namespaces: readonly string[] | undefined;
  /** A plain formula intersects implicitly, so its `@` is not written; elsewhere it is SINGLE(…). */
  readonly dynamic: boolean;
  /** Table the cell stands in, for `[@Column]`. */
  readonly table: string | null;
}

/** A formula (with `=`) as it stands in a file: the inverse of `formulaFromFile`. */
export function formulaToFile(formula: string, options: ToFileOptions): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const list = tokens(text);
  const parameters = parameterTokens(list);
  list.forEach((token, index) => {
    if (token.kind === "bracket") token.text = thisRow(token.text, list[index - 1]?.kind === "name", options.table);
    if (token.kind !== "name") return;
    if (parameters.has(token)) token.text = `_xlpm.${token.text}`;
    else if (list[nextSolid(list, index)]?.text === "(") token.text = functionName(token.text, options.namespaces);
  });
  list.forEach((token, index) => {
    if (token.kind !== "sign") return;
    if (token.text === "#") wrap(list, referenceStart(list, index - 1), index, "_xlfn.ANCHORARRAY(", ")");
    else if (token.text === "@" && !options.dynamic) token.text = "";
    else if (token.text === "@") wrapAfter(list, index, operandEnd(list, index + 1));
  });
  return joined(list);
}

function functionName(name: string, namespaces: readonly string[] | undefined): string {
  const upper = name.toUpperCase();
  if (NEWER.has(upper)) return WORKSHEET_ONLY.has(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
  if (!upper.includes(".") || OLD_DOTTED.has(upper) || upper.startsWith("_XL")) return name;
  const custom = namespaces === undefined || namespaces.some((one) => upper.startsWith(`${one.toUpperCase()}.`));
  return custom ? `_xldudf_${upper.replace(/\./g, "_")}` : name;
}

/** First word of the reference that ends at `end`: `B2`, or `'My sheet'!B2`. */
function referenceStart(list: readonly Token[], end: number): number {
  return list[end - 1]?.text === "!" && end >= 2 ? end - 2 : end;
}

/** Last word of what `@` stands before: a reference, a range of two, or a call. */
function operandEnd(list: readonly Token[], start: number): number {
  let end = start;
  if (list[end + 1]?.text === "!") end += 2;
  if (list[end]?.text === "(") return closing(list, end);
  if (list[end + 1]?.text === "(") return closing(list, end + 1);
  if (list[end + 1]?.kind === "bracket") end++;
  return list[end + 1]?.text === ":" ? operandEnd(list, end + 2) : end;
}

function wrap(list: readonly Token[], start: number, sign: number, before: string, after: string): void {
  const [first, last] = [list[start], list[sign]];
  if (first === undefined || last === undefined) return;
  first.text = before + first.text;
  last.text = after;
}

function wrapAfter(list: readonly Token[], sign: number, end: number): void {
  const [first, last] = [list[sign], list[end]];
  if (first === undefined || last === undefined) return;
  first.text = "_xlfn.SINGLE(";
  last.text += ")";
}
