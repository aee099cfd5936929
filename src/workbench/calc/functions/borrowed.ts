import * as formulas from "@formulajs/formulajs";
import type { ErrorCode, Value } from "../../model";
import type { Operand } from "../values";
import { finite, isMatrix, NUM, VALUE } from "../values";
import { numbersOf } from "./cells";
import { define, type FunctionEntry } from "./define";

type Body = (...args: unknown[]) => unknown;

const CODES = new Set<string>(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** The body of a function by its name: `NORM.S.DIST` is a member of a member there. */
function bodyOf(name: string): Body {
  const found = name.split(".").reduce<unknown>((holder, part) => (holder as Record<string, unknown>)[part], formulas);
  if (typeof found !== "function") throw new TypeError(`${name} is not to be had`);
  return found as Body;
}

/** Errors come back as JavaScript errors whose message is Excel's code. */
function given(result: unknown): Operand {
  if (result instanceof Error) return CODES.has(result.message) ? { error: result.message as ErrorCode } : VALUE;
  if (typeof result === "number") return finite(result);
  // Digits of other number systems come in small letters.
  if (typeof result === "string") return result.toUpperCase();
  if (typeof result === "boolean") return result;
  if (Array.isArray(result)) {
    const rows = Array.isArray(result[0]) ? (result as Value[][]) : [result as Value[]];
    return rows;
  }
  return NUM;
}

type Letter = "n" | "b" | "t";
const KIND = { n: "number", b: "boolean", t: "text" } as const;

/** Parameters by letter: n number, b boolean, t text; those after `/` may be left out. */
function scalar(name: string, letters: string): FunctionEntry {
  const body = bodyOf(name);
  const [required = "", optional = ""] = letters.split("/");
  const kinds = [...[...required].map((letter) => KIND[letter as Letter]), ...[...optional].map((letter) => `${KIND[letter as Letter]}?` as const)];
  return define(name, kinds, (args) => {
    let count = args.length;
    while (count > 0 && args[count - 1] === undefined) count--;
    return given(body(...args.slice(0, count)));
  });
}

/** Of all numbers behind the arguments. */
function ofNumbers(name: string): FunctionEntry {
  const body = bodyOf(name);
  return define(name, ["operand"], ([first], frame, rest) => {
    const numbers = numbersOf([first, ...rest], frame);
    return "error" in numbers ? numbers : given(body(...numbers));
  }, { rest: ["operand"] });
}

/** Of blocks, as plain lists of their numbers; then numbers. */
function ofBlocks(name: string, blocks: number, numbers: string): FunctionEntry {
  const body = bodyOf(name);
  const [required = "", optional = ""] = numbers.split("/");
  const kinds = [...new Array<"array">(blocks).fill("array"), ...[...required].map(() => "number" as const), ...[...optional].map(() => "number?" as const)];
  return define(name, kinds, (args) => {
    const lists = args.map((arg) => (isMatrix(arg as Operand) ? (arg as Value[][]).flat() : arg));
    while (lists.at(-1) === undefined) lists.pop();
    return given(body(...lists));
  });
}

const ONE_NUMBER = ["ACOSH", "ASINH", "ATANH", "ACOT", "ACOTH", "COT", "COTH", "CSC", "CSCH", "SEC", "SECH", "SQRTPI", "FACTDOUBLE", "ERFC", "GAMMALN", "GAUSS", "PHI", "FISHER", "FISHERINV", "ROMAN", "NORM.S.INV"];
const NUMBERS: readonly (readonly [string, string])[] = [
  ["COMBINA", "nn"], ["PERMUTATIONA", "nn"], ["BITAND", "nn"], ["BITOR", "nn"], ["BITXOR", "nn"], ["BITLSHIFT", "nn"], ["BITRSHIFT", "nn"],
  ["BASE", "nn/n"], ["DECIMAL", "tn"], ["ARABIC", "t"], ["BIN2DEC", "t"], ["BIN2HEX", "t/n"], ["DEC2BIN", "n/n"], ["DEC2HEX", "n/n"], ["DEC2OCT", "n/n"], ["HEX2BIN", "t/n"], ["HEX2DEC", "t"], ["OCT2DEC", "t"],
  ["DELTA", "n/n"], ["GESTEP", "n/n"], ["ERF", "n"],
  ["NORM.DIST", "nnnb"], ["NORM.INV", "nnn"], ["NORM.S.DIST", "nb"], ["LOGNORM.DIST", "nnnb"], ["LOGNORM.INV", "nnn"],
  ["CHISQ.DIST", "nnb"], ["CHISQ.DIST.RT", "nn"], ["CHISQ.INV.RT", "nn"],
  ["F.DIST", "nnnb"], ["F.DIST.RT", "nnn"], ["F.INV", "nnn"], ["F.INV.RT", "nnn"], ["BINOM.DIST", "nnnb"], ["BINOM.INV", "nnn"], ["POISSON.DIST", "nnb"], ["EXPON.DIST", "nnb"], ["WEIBULL.DIST", "nnnb"],
  ["GAMMA.INV", "nnn"], ["HYPGEOM.DIST", "nnnnb"], ["NEGBINOM.DIST", "nnnb"], ["CONFIDENCE.NORM", "nnn"], ["STANDARDIZE", "nnn"],
  ["PMT", "nnn/nn"], ["PV", "nnn/nn"], ["FV", "nnn/nn"], ["NPER", "nnn/nn"], ["IPMT", "nnnn/nn"], ["PPMT", "nnnn/nn"], ["SLN", "nnn"], ["SYD", "nnnn"], ["DDB", "nnnn/n"], ["DB", "nnnn/n"],
  ["EFFECT", "nn"], ["NOMINAL", "nn"], ["RRI", "nnn"], ["PDURATION", "nnn"], ["CUMIPMT", "nnnnnn"], ["CUMPRINC", "nnnnnn"], ["DOLLARDE", "nn"], ["DOLLARFR", "nn"],
];

/**
 * Functions whose bodies are those of @formulajs/formulajs: distributions, money, number systems. Only what agrees with
 * LibreOffice to 13 digits (tests/workbench/calc) is taken over: its T, BETA, CONVERT, IRR and RATE do not.
 */
export const BORROWED: readonly FunctionEntry[] = [
  ...ONE_NUMBER.map((name) => scalar(name, "n")),
  ...NUMBERS.map(([name, letters]) => scalar(name, letters)),
  ...["KURT", "SKEW", "SKEW.P", "MULTINOMIAL"].map(ofNumbers),
  ofBlocks("MIRR", 1, "nn"), ofBlocks("STEYX", 2, ""), ofBlocks("XIRR", 2, "/n"),
];
