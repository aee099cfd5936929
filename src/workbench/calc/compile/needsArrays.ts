import type { FunctionEntry } from "../functions/define";
import { functionNamed } from "../functions/registry";
import { reduces } from "../functions/takesRanges";
import type { Node, ReferenceNode, TableNode } from "../syntax";
import { baseOf, kindAt } from "./invoke";

/**
 * Where a part of a formula stands: one value is wanted (`one`, where older Excel picks a cell of a range), a range is taken as it is
 * (`range`), or everything is computed as an array in every Excel (`array`, inside SUMPRODUCT).
 */
type Place = "one" | "range" | "array";

/** Kinds of parameters that take one value. */
const SCALAR = new Set(["number", "text", "boolean", "value", "any"]);
/** Give a reference whose size their arguments decide. */
const GIVES_REFERENCE = new Set(["INDEX", "OFFSET", "INDIRECT"]);
const GIVES_ARRAY = new Set(["MUNIT"]);

/**
 * Whether a formula may come out otherwise when it is computed as arrays than when it is computed as before dynamic arrays, as far
 * as its text tells. Where it cannot, Excel saves it as an ordinary formula, which older Excel shows without braces; an `@` is then
 * what older Excel does by itself. In doubt, it may.
 */
export function needsArrays(formula: Node): boolean {
  return !isSame(formula, "one");
}

function isSame(node: Node, place: Place): boolean {
  switch (node.kind) {
    case "constant":
    case "error":
    case "missing":
      return true;
    case "array":
      return place !== "one";
    case "reference":
      return place !== "one" || isOneCell(node);
    case "table":
      return place !== "one" || isOneTableCell(node);
    case "name":
      // What it stands for may change, and is no part of the text.
      return place !== "one";
    case "unary":
      if (node.operator === "@") return place === "one" && isPicked(node.operand);
      return node.operator !== "#" && isSame(node.operand, within(place));
    case "binary":
      if (node.operator === ":" || node.operator === "," || node.operator === " ") return place !== "one" && isSame(node.left, "range") && isSame(node.right, "range");
      return isSame(node.left, within(place)) && isSame(node.right, within(place));
    case "call":
      return isSameCall(node.name, node.args, place);
    case "apply":
      return false;
  }
}

/** Operators and functions of one value take a range cell by cell only where arrays are computed. */
function within(place: Place): Place {
  return place === "array" ? "array" : "one";
}

function isSameCall(name: string, args: readonly Node[], place: Place): boolean {
  const entry = functionNamed(name);
  if (entry === undefined || entry.dynamic || GIVES_ARRAY.has(name)) return false;
  if (GIVES_REFERENCE.has(name)) return (place !== "one" || isOneOf(name, args)) && areReferenceArguments(name, args);
  const how = reduces(name);
  const isScalar = [...entry.kinds, ...entry.rest].every((kind) => SCALAR.has(baseOf(kind)));
  if (how === null && !isScalar) {
    // IF, IFERROR, CHOOSE and their like want one value even inside SUMPRODUCT; ROW gives many there.
    const many = place === "array" && (name === "ROW" || name === "COLUMN") ? "range" : "one";
    return args.every((arg) => isSame(arg, many));
  }
  return args.every((arg, index) => isSame(arg, how !== null && !takesOne(entry, index) ? (how === "arrays" || place === "array" ? "array" : "range") : within(place)));
}

function takesOne(entry: FunctionEntry, index: number): boolean {
  const kind = kindAt(entry, index);
  return kind === null || SCALAR.has(baseOf(kind));
}

function areReferenceArguments(name: string, args: readonly Node[]): boolean {
  return args.every((arg, index) => isSame(arg, index === 0 && name !== "INDIRECT" ? "range" : "one"));
}

const isPositive = (node: Node | undefined): boolean => node?.kind === "constant" && typeof node.value === "number" && node.value >= 1;

/** INDEX with a row and a column written out is one cell; with 0, which a cell may hold, it is all of them. */
function isOneOf(name: string, args: readonly Node[]): boolean {
  if (name !== "INDEX" || !isPositive(args[1])) return false;
  const [where] = args;
  return args.length === 2 ? where?.kind === "reference" && isOneColumn(where) : args.length === 3 && isPositive(args[2]);
}

/** What older Excel picks a cell of by itself: a range, or what INDEX and OFFSET point at. An array's elements it goes through instead. */
function isPicked(node: Node): boolean {
  if (node.kind === "reference") return !isOneCell(node) && (node.sheets === null || node.sheets.last === null);
  if (node.kind === "table") return !isOneTableCell(node);
  if (node.kind !== "call" || !GIVES_REFERENCE.has(node.name) || !areReferenceArguments(node.name, node.args)) return false;
  const [where] = node.args;
  return node.name === "INDIRECT" || where?.kind === "reference" || where?.kind === "table";
}

function isOneCell({ from, to, sheets }: ReferenceNode): boolean {
  return from === to && from.row !== null && from.column !== null && (sheets === null || sheets.last === null);
}

function isOneColumn({ from, to, sheets }: ReferenceNode): boolean {
  if (sheets !== null && sheets.last !== null) return false;
  return from.column !== null && to.column !== null && from.column.at === to.column.at && from.column.absolute === to.column.absolute;
}

/** `[@Level]`, and a header or total of one column. */
function isOneTableCell({ parts, firstColumn, lastColumn }: TableNode): boolean {
  return parts.length === 1 && parts[0] !== "#All" && parts[0] !== "#Data" && firstColumn !== null && firstColumn === lastColumn;
}
