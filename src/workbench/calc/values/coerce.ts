import type { ErrorValue, Value } from "../../model";
import { NUM, VALUE } from "./errors";
import { numberFromText } from "./numberText";

/** Excel's number from a value: blank 0, TRUE 1, text if it reads as a number; else #VALUE!. */
export function toNumber(value: Value, date1904: boolean): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberFromText(value, date1904) ?? VALUE;
  return value;
}

export function toText(value: Value): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberToText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toBoolean(value: Value): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value === "string") {
    const upper = value.toUpperCase();
    return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE;
  }
  return value;
}

/** Excel's General format in a concatenation: 15 digits, exponent from 1E+21 up and below 1E-9. */
export function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size < 1e21 && size >= 1e-9) return plain(rounded);
  const [mantissa, exponent] = rounded.toExponential().split("e") as [string, string];
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** Without JavaScript's own exponent, which begins at 1e-7. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value.toFixed(20).replace(/0+$/, "").replace(/\.$/, "");
}

/** A result as a cell can hold it. */
export function finite(value: number): number | ErrorValue {
  if (!Number.isFinite(value)) return NUM;
  return value === 0 ? 0 : value;
}
