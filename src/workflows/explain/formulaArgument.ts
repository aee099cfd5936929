import type { Reference } from "../../excel";
import { dayFromParts } from "../../rules/calendar";
import type { QualCall } from "../../workbook/formulas";
import { typedArgument } from "../argumentText";
import { today } from "../days";
import type { ArgumentValues } from "../../messages/explanation";

/** An argument of a call as its text tells: given, to be read, another call, or a calculation that only Excel can make. */
export type FormulaArgument =
  | { readonly kind: "left-out" }
  | { readonly kind: "values"; readonly values: NonNullable<ArgumentValues> }
  | { readonly kind: "reference"; readonly reference: Reference; /** `@`: the one cell of it in the formula's row or column. */ readonly single: boolean }
  | { readonly kind: "call"; readonly index: number }
  | { readonly kind: "expression" }
  /** Its cells were deleted. */
  | { readonly kind: "gone" };

const DATE = /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/i;
const TODAY = /^TODAY\(\s*\)$/i;
const NAMED_COLUMN = String.raw`((?:[^[\]@#']|'.)+)`;
const THIS_ROW = new RegExp(String.raw`^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:@|\[#This Row\],)(?:\[${NAMED_COLUMN}\](?::\[${NAMED_COLUMN}\])?|${NAMED_COLUMN})?\]$`, "isu");

const plain = (text: string): string => text.replace(/'(.)/gs, "$1");

function thisRow(text: string): Reference | null {
  const match = THIS_ROW.exec(text);
  if (!match) return null;
  const [, name = null, first, last, only] = match;
  const from = first ?? only;
  return { kind: "table", name, part: "this-row", columns: from === undefined ? null : [plain(from), plain(last ?? from)] };
}

/** Excel writes a column of the table around the formula without the table's name. */
const OWN_COLUMN = new RegExp(String.raw`^\[${NAMED_COLUMN}\]$`, "su");

/** Reads the argument `at` of a call; the other calls of the formula tell which arguments are calls themselves. */
export function formulaArgument(call: QualCall, at: number, calls: readonly QualCall[]): FormulaArgument {
  const argument = call.arguments[at];
  if (argument === undefined || argument.text === "") return { kind: "left-out" };
  const index = calls.findIndex(({ from, to }) => from === argument.from && to === argument.to);
  if (index !== -1) return { kind: "call", index };
  if (argument.text.includes("#REF!")) return { kind: "gone" };
  const text = argument.text.replace(/^@/, "");
  const single = text !== argument.text;
  const row = thisRow(text);
  if (row !== null) return { kind: "reference", reference: row, single: false };
  const own = OWN_COLUMN.exec(text)?.[1];
  if (own !== undefined) return { kind: "reference", reference: { kind: "table", name: null, part: "data", columns: [plain(own), plain(own)] }, single };
  const [, year, month, day] = DATE.exec(text) ?? [];
  const date = year === undefined ? null : dayFromParts(Number(year), Number(month), Number(day));
  if (date !== null) return { kind: "values", values: [[date]] };
  if (TODAY.test(text)) return { kind: "values", values: [[today()]] };
  const typed = typedArgument(`=${text}`);
  if (typed.kind === "value") return { kind: "values", values: Array.isArray(typed.value) ? typed.value as NonNullable<ArgumentValues> : [[typed.value as string | number | boolean]] };
  return "reference" in typed ? { kind: "reference", reference: typed.reference, single } : { kind: "expression" };
}
