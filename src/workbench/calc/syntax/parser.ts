import type { BinaryOperator, Node } from "./ast";
import { FormulaError } from "./ast";
import { parseArrayConstant } from "./arrayConstant";
import type { Token } from "./lexer";
import { parsePrimary } from "./primary";
import { TokenReader } from "./tokenReader";

const PRECEDENCE = new Map<string, number>([
  ["=", 1], ["<>", 1], ["<", 1], ["<=", 1], [">", 1], [">=", 1], ["&", 2], ["+", 3], ["-", 3], ["*", 4], ["/", 4], ["^", 5],
]);

/** Deeper than Excel's own 64 levels, and far from the stack's end. */
const MAX_DEPTH = 256;

/** Excel's en-US grammar. Unary minus binds tighter than `^`: `-2^2` is 4. */
export function parse(tokens: readonly Token[]): Node {
  const reader = new TokenReader(tokens);
  const node = parseExpression(reader, 0);
  if (!reader.atEnd()) throw new FormulaError("something stands after the end of the formula");
  return node;
}

function parseExpression(reader: TokenReader, level: number): Node {
  if (++reader.depth > MAX_DEPTH) throw new FormulaError("nested too deeply");
  let left = parseUnary(reader);
  for (;;) {
    const mark = reader.mark();
    const precedence = mark === null ? undefined : PRECEDENCE.get(mark);
    if (precedence === undefined || precedence <= level) break;
    reader.next();
    left = { kind: "binary", operator: mark as BinaryOperator, left, right: parseExpression(reader, precedence) };
  }
  reader.depth--;
  return left;
}

function parseUnary(reader: TokenReader): Node {
  const mark = reader.mark();
  if (mark === "+" || mark === "-") {
    if (++reader.depth > MAX_DEPTH) throw new FormulaError("nested too deeply");
    reader.next();
    const operand = parseUnary(reader);
    reader.depth--;
    return { kind: "unary", operator: mark, operand };
  }
  let node = parseIntersection(reader);
  while (reader.mark() === "%") {
    reader.next();
    node = { kind: "unary", operator: "%", operand: node };
  }
  return node;
}

function parseIntersection(reader: TokenReader): Node {
  if (reader.mark() === "@") {
    reader.next();
    return { kind: "unary", operator: "@", operand: parseIntersection(reader) };
  }
  let left = parseRange(reader);
  while (reader.spaceBeforeOperand()) left = { kind: "binary", operator: " ", left, right: parseRange(reader) };
  return left;
}

function parseRange(reader: TokenReader): Node {
  let left = parsePostfix(reader);
  while (reader.mark() === ":") {
    reader.next();
    left = joinCorners(left, parsePostfix(reader));
  }
  return left;
}

/** `A1:B2` is one reference from the start, so that it can be shared and indexed; anything else is computed. */
function joinCorners(left: Node, right: Node): Node {
  const single = (node: Node): boolean => node.kind === "reference" && node.from === node.to && node.from.row !== null && node.from.column !== null;
  if (left.kind === "reference" && right.kind === "reference" && single(left) && single(right) && right.sheets === null) {
    return { kind: "reference", sheets: left.sheets, from: left.from, to: right.to };
  }
  return { kind: "binary", operator: ":", left, right };
}

function parsePostfix(reader: TokenReader): Node {
  let node = parsePrimary(reader, { expression: (inner) => parseExpression(inner, 0), args: parseArguments, array: parseArrayConstant });
  for (;;) {
    const mark = reader.markHere();
    if (mark === "#") {
      reader.next();
      node = { kind: "unary", operator: "#", operand: node };
    } else if (mark === "(" && (node.kind === "call" || node.kind === "apply")) {
      reader.next();
      node = { kind: "apply", target: node, args: parseArguments(reader) };
    } else return node;
  }
}

/** After the opening parenthesis, up to and with the closing one. */
function parseArguments(reader: TokenReader): Node[] {
  const args: Node[] = [];
  if (reader.mark() === ")") {
    reader.next();
    return args;
  }
  for (;;) {
    const mark = reader.mark();
    args.push(mark === "," || mark === ")" ? { kind: "missing" } : parseExpression(reader, 0));
    const end = reader.mark();
    if (end !== "," && end !== ")") throw new FormulaError("an argument that does not end");
    reader.next();
    if (end === ")") return args;
  }
}
