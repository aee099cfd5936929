/** `name` is any word: a reference, a function, a defined name, an unquoted sheet. `bracket` is a whole […] of a table or workbook. */
export interface Token {
  readonly kind: "string" | "sheet" | "bracket" | "error" | "number" | "name" | "space" | "sign";
  text: string;
}

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)/iy],
  ["number", /[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?|\.[0-9]+(?:E[+-]?[0-9]+)?/iy],
  ["name", /[\p{L}_\\$][\p{L}\p{N}\p{M}_.\\$?]*/uy],
  ["space", /\s+/y],
];

/** Excel's formulas have at most 8,192 characters as typed; what is much longer is no formula and is left whole. */
const LONGEST = 32_768;

/** Cuts a formula (without `=`) into words; joined again they are the formula. Enough to rename and to shift, not to calculate. */
export function tokens(formula: string): Token[] {
  if (formula.length > LONGEST) return [{ kind: "string", text: formula }];
  const found: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = formula[at] === "[" ? bracket(formula, at) : match(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

export function joined(list: readonly Token[]): string {
  return list.map((token) => token.text).join("");
}

/** Index of the next word that is no blank; -1 at the end. */
export function nextSolid(list: readonly Token[], index: number): number {
  for (let i = index + 1; i < list.length; i++) if (list[i]?.kind !== "space") return i;
  return -1;
}

/** Index of the parenthesis that closes the one at `open`; the end where it is missing. */
export function closing(list: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < list.length; i++) {
    const text = list[i]?.kind === "sign" ? list[i]?.text : "";
    if (text === "(" || text === "{") depth++;
    else if ((text === ")" || text === "}") && --depth === 0) return i;
  }
  return list.length - 1;
}

function match(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found !== null) return { kind, text: found[0] };
  }
  return { kind: "sign", text: formula[at] as string };
}

/** Brackets nest, and an apostrophe inside takes the next sign for itself. */
function bracket(formula: string, from: number): Token {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return { kind: "bracket", text: formula.slice(from, at + 1) };
  }
  return { kind: "bracket", text: formula.slice(from) };
}
