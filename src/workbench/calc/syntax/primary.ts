import type { Node, SheetSpan } from "./ast";
import { FormulaError } from "./ast";
import { parseTableBrackets } from "./brackets";
import type { TokenReader } from "./tokenReader";

/** The parts of the grammar that a primary contains itself. */
interface Inner {
  readonly expression: (reader: TokenReader) => Node;
  readonly args: (reader: TokenReader) => Node[];
  readonly array: (reader: TokenReader) => Node;
}

/** A constant, reference, name, call, array constant, or something in parentheses. */
export function parsePrimary(reader: TokenReader, inner: Inner): Node {
  const token = reader.next();
  switch (token?.type) {
    case "number":
    case "text":
      return { kind: "constant", value: token.value };
    case "error":
      if (token.code === "#REF!") passLostPlace(reader);
      return { kind: "error", code: token.code };
    case "cell":
      return { kind: "reference", sheets: null, from: token.corner, to: token.corner };
    case "lines":
      return { kind: "reference", sheets: null, from: token.from, to: token.to };
    case "sheet":
      return parseOnSheet(reader, token.sheets);
    case "word":
      return parseWord(reader, token.word, inner);
    case "brackets":
      return parseTableBrackets(null, token.inside);
    case "mark":
      if (token.mark === "(") return parseParentheses(reader, inner);
      if (token.mark === "{") return inner.array(reader);
      throw new FormulaError(`unexpected ${token.mark}`);
    default:
      throw new FormulaError("the formula ends too early");
  }
}

/** `#REF!A1`: a cell on a sheet that is gone. */
function passLostPlace(reader: TokenReader): void {
  const type = reader.here()?.type;
  if (type === "cell" || type === "lines") reader.next();
}

function parseOnSheet(reader: TokenReader, sheets: SheetSpan): Node {
  const token = reader.next();
  if (token?.type === "cell") return { kind: "reference", sheets, from: token.corner, to: token.corner };
  if (token?.type === "lines") return { kind: "reference", sheets, from: token.from, to: token.to };
  if (token?.type === "error") return { kind: "error", code: token.code };
  if (token?.type === "word" && sheets.last === null) return { kind: "name", name: token.word, sheet: sheets.first };
  throw new FormulaError("a sheet name without a reference");
}

function parseWord(reader: TokenReader, word: string, inner: Inner): Node {
  const here = reader.here();
  if (here?.type === "mark" && here.mark === "(") {
    reader.next();
    return callNode(functionName(word), inner.args(reader));
  }
  if (here?.type === "brackets") {
    reader.next();
    return parseTableBrackets(word, here.inside);
  }
  const upper = word.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  return { kind: "name", name: word.replace(/^_xlpm\./i, ""), sheet: null };
}

/** Prefixes with which newer functions stand in a file. */
function functionName(word: string): string {
  return word.toUpperCase().replace(/^_XLFN\./, "").replace(/^_XLWS\./, "").replace(/^_XLPM\./, "");
}

/** Two operators are saved as functions. */
function callNode(name: string, args: Node[]): Node {
  const only = args[0];
  if (only !== undefined && args.length === 1 && name === "SINGLE") return { kind: "unary", operator: "@", operand: only };
  if (only !== undefined && args.length === 1 && name === "ANCHORARRAY") return { kind: "unary", operator: "#", operand: only };
  return { kind: "call", name, args };
}

/** A comma inside plain parentheses is the union operator. */
function parseParentheses(reader: TokenReader, inner: Inner): Node {
  let node = inner.expression(reader);
  while (reader.mark() === ",") {
    reader.next();
    node = { kind: "binary", operator: ",", left: node, right: inner.expression(reader) };
  }
  if (reader.mark() !== ")") throw new FormulaError("a parenthesis that does not close");
  reader.next();
  return node;
}
