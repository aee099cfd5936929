import { compiles, needsArrays } from "./compile";
import type { Token } from "./syntax";
import { FormulaError, lex, parse } from "./syntax";

/** Formulas judged before, by their relative form: a column of them is judged once. */
const judged = new Map<string, "plain" | "dynamic" | null>();
const MOST = 10_000;

/** Excel takes no longer text within a formula; joined ones may be. */
const LONGEST_TEXT = 255;

/**
 * How Excel keeps a formula that is entered: as a dynamic one only where array evaluation could change its value. Null where Excel
 * refuses it: what is no formula, and a worksheet function with too few or too many arguments. In a file such formulas may stand all the same.
 */
export function entryKind(formula: string, row: number, column: number): "plain" | "dynamic" | null {
  try {
    const { tokens, key } = lex(formula.startsWith("=") ? formula.slice(1) : formula, row, column);
    let kind = judged.get(key);
    if (kind === undefined) {
      kind = judge(tokens);
      if (judged.size >= MOST) judged.clear();
      judged.set(key, kind);
    }
    return kind;
  } catch (failure) {
    if (failure instanceof FormulaError) return null;
    throw failure;
  }
}

function judge(tokens: readonly Token[]): "plain" | "dynamic" | null {
  try {
    const node = parse(tokens);
    if (!compiles(node) || tokens.some((token) => token.type === "text" && token.value.length > LONGEST_TEXT) || leavesBlank(tokens)) return null;
    return needsArrays(node) ? "dynamic" : "plain";
  } catch (failure) {
    if (failure instanceof FormulaError) return null;
    throw failure;
  }
}

/** `{1,,2}`: our own evaluation takes a blank in an array constant, Excel does not. */
function leavesBlank(tokens: readonly Token[]): boolean {
  const marks = tokens.filter((token) => token.type !== "space").map((token) => (token.type === "mark" ? token.mark : ""));
  let inside = false;
  return marks.some((mark, index) => {
    const blank = inside && (mark === "," || mark === ";" || mark === "}") && ["{", ",", ";"].includes(marks[index - 1] ?? "");
    if (mark === "{") inside = true;
    else if (mark === "}") inside = false;
    return blank;
  });
}
