import type { Value } from "../../model";
import { isErrorValue } from "../compile/session";
import { toText, VALUE } from "../values";
import { define } from "./define";

/** A value as it is shown (0), or as it is typed into a formula (1: texts in quotes). */
function spelled(value: Value, strict: boolean): string {
  if (isErrorValue(value)) return value.error;
  return strict && typeof value === "string" ? `"${value.replaceAll("\"", "\"\"")}"` : String(toText(value));
}

const isFormat = (format: number): boolean => format >= 0 && format < 2;

export const SPELLED_OUT = [
  define("VALUETOTEXT", ["any", "number?"], ([value, format = 0]) => (isFormat(format) ? spelled(value, format >= 1) : VALUE), { dynamic: true }),
  define("ARRAYTOTEXT", ["array", "number?"], ([block, format = 0]) => {
    if (!isFormat(format)) return VALUE;
    if (format < 1) return block.flat().map((value) => spelled(value, false)).join(", ");
    return `{${block.map((row) => row.map((value) => spelled(value, true)).join(",")).join(";")}}`;
  }, { dynamic: true }),
];
