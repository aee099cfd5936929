import { endOfBrackets } from "./endOfBrackets";

/** What the shape of a formula hangs on; everything else (names, numbers, operators) is passed over. */
export interface Token {
  /** `function` is a name with its opening bracket. */
  readonly kind: "function" | "(" | ")" | "{" | "}" | ",";
  readonly from: number;
  readonly to: number;
}

const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const TEXT = /"(?:[^"]|"")*"?/y;
const SHEET = /'(?:[^']|'')*'?/y;
const BLANKS = /\s*/y;

function endOf(pattern: RegExp, formula: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(formula) ? pattern.lastIndex : at;
}

/** Brackets, commas and function names of a formula, in one pass. */
export function* tokensOf(formula: string): Generator<Token> {
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] ?? "";
    if (character === '"') at = endOf(TEXT, formula, at);
    else if (character === "'") at = endOf(SHEET, formula, at);
    else if (character === "[") at = endOfBrackets(formula, at);
    else if (character === "(" || character === ")" || character === "{" || character === "}" || character === ",") {
      yield { kind: character, from: at, to: at + 1 };
      at += 1;
    } else {
      const name = endOf(NAME, formula, at);
      const bracket = name > at ? endOf(BLANKS, formula, name) : at;
      if (name > at && formula[bracket] === "(") {
        yield { kind: "function", from: at, to: bracket + 1 };
        at = bracket + 1;
      } else at = name > at ? name : at + 1;
    }
  }
}
