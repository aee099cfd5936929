import type { Reference } from "../excel";
import { qualCalls } from "../workbook/formulas";
import { parseAddress } from "../workbook/grid";

/** What a person typed as an argument, before the workbook is asked whether it is there. */
export type TypedArgument =
  | { readonly kind: "left-out" }
  | { readonly kind: "value"; readonly formula: string; readonly value: number | boolean | string | readonly (readonly (number | boolean | string | null)[])[] }
  | { readonly kind: "reference"; readonly formula: string; readonly reference: Reference }
  /** A word: the name of a range if the workbook has one, else text. */
  | { readonly kind: "word"; readonly formula: string; readonly reference: Reference; readonly text: string }
  | { readonly kind: "expression"; readonly formula: string };

type Scalar = number | boolean | string | null;

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(%?)$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;
const SHEETED = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(.+)$/u;
const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(.*)\]$/su;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const WHOLE = /^\$?(?:([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})|(\d{1,7}):\$?(\d{1,7}))$/;
/** A call with its brackets, or operators between brackets: to be reckoned by Excel. */
const CALL = /^[\p{L}_][\p{L}\p{N}_.]*\s*\(.*\)$/su;

/** An expression that stays one argument wherever it is put: brackets and quotation marks in pairs, no comma outside of them. */
export function isWhole(expression: string): boolean {
  const formula = `QUAL.X(${expression})`;
  const [call] = qualCalls(formula);
  return call?.to === formula.length && call.arguments.length === 1 && call.arguments[0]?.text === expression;
}

export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function scalarOf(text: string): Scalar | undefined {
  if (text === "") return null;
  const number = NUMBER.exec(text);
  if (number) return Number(text.replace("%", "")) / (number[1] === "%" ? 100 : 1);
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const quoted = TEXT.exec(text);
  return quoted ? (quoted[1] ?? "").replaceAll('""', '"') : undefined;
}

/** `{1,2;3,"x"}`; undefined where something else than constants stands in it. */
function arrayOf(text: string): Scalar[][] | undefined {
  if (!text.startsWith("{") || !text.endsWith("}")) return undefined;
  const rows = text.slice(1, -1).match(/(?:"(?:[^"]|"")*"|[^";])+/g)?.map((row) => row.match(/(?:"(?:[^"]|"")*"|[^",])+/g)?.map((cell) => scalarOf(cell.trim())) ?? []) ?? [];
  const width = rows[0]?.length ?? 0;
  const even = width > 0 && rows.every((row) => row.length === width && row.every((cell) => cell !== undefined && cell !== null));
  return even ? (rows as Scalar[][]) : undefined;
}

/** `[Column]`, `[#All]`, `[[#All],[Column]]`, `[[First]:[Last]]`; null for the rarer forms. */
function tableReference(name: string, inside: string): Reference | null {
  const plain = (text: string): string => text.replace(/'(.)/gs, "$1");
  const part = new Map<string, "all" | "data" | "headers">([["#all", "all"], ["#data", "data"], ["#headers", "headers"]]).get(inside.toLowerCase().replace(/^\[|\]$/g, ""));
  if (part !== undefined) return { kind: "table", name, part, columns: null };
  if (inside === "") return { kind: "table", name, part: "data", columns: null };
  const match = /^(?:\[(#all|#data|#headers)\],)?(?:\[([^[\]@#]+)\](?::\[([^[\]@#]+)\])?|([^[\]@#]+))$/is.exec(inside);
  if (!match) return null;
  const first = plain(match[2] ?? match[4] ?? "");
  return { kind: "table", name, part: (match[1]?.slice(1).toLowerCase() ?? "data") as "all" | "data" | "headers", columns: [first, plain(match[3] ?? first)] };
}

function cellsReference(text: string): Reference | null {
  const sheeted = SHEETED.exec(text);
  const address = sheeted ? (sheeted[3] ?? "") : text;
  const spill = address.endsWith("#");
  const bare = spill ? address.slice(0, -1) : address;
  if (parseAddress(bare) === null && (spill || !WHOLE.test(bare))) return null;
  return { kind: "cells", sheet: sheeted ? (sheeted[1]?.replaceAll("''", "'") ?? sheeted[2] ?? null) : null, address: bare.replaceAll("$", ""), spill };
}

/** Reads an argument as Excel would, except that a plain word or a day needs no quotation marks. */
export function typedArgument(typed: string): TypedArgument {
  const text = typed.trim();
  if (text === "") return { kind: "left-out" };
  const formula = text.startsWith("=") ? text.slice(1).trim() : text;
  const constant = scalarOf(formula) ?? arrayOf(formula);
  if (constant !== undefined) return { kind: "value", formula, value: constant };
  const cells = cellsReference(formula);
  if (cells) return { kind: "reference", formula, reference: cells };
  const [, table, inside] = TABLE.exec(formula) ?? [];
  if (table !== undefined && inside !== undefined) {
    const reference = tableReference(table, inside);
    return reference ? { kind: "reference", formula, reference } : { kind: "expression", formula };
  }
  if (text.startsWith("=") || CALL.test(formula)) return NAME.test(formula) ? { kind: "reference", formula, reference: { kind: "name", name: formula } } : { kind: "expression", formula };
  if (NAME.test(formula)) return { kind: "word", formula, reference: { kind: "name", name: formula }, text: formula };
  return { kind: "value", formula: quotedText(text), value: text };
}
