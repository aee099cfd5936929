import { needsArrays } from "./compile";
import { FormulaError, lex, parse } from "./syntax";

/** Formulas judged before, by their relative form: a column of them is judged once. */
const judged = new Map<string, "plain" | "dynamic">();
const MOST = 10_000;

/** How Excel keeps a formula that is entered: as a dynamic one only where array evaluation could change its value. */
export function entryKind(formula: string, row: number, column: number): "plain" | "dynamic" {
  try {
    const { tokens, key } = lex(formula.startsWith("=") ? formula.slice(1) : formula, row, column);
    let kind = judged.get(key);
    if (kind === undefined) {
      kind = needsArrays(parse(tokens)) ? "dynamic" : "plain";
      if (judged.size >= MOST) judged.clear();
      judged.set(key, kind);
    }
    return kind;
  } catch (failure) {
    // What is no formula shows #NAME? either way.
    if (failure instanceof FormulaError) return "dynamic";
    throw failure;
  }
}
