import type { Value } from "../../model";

function kindRank(value: Value): number {
  if (typeof value === "number") return 1;
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 3;
  return 4;
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });
const ASCII = /^[\x20-\x7e]*$/;

/** Case-insensitive order of texts. */
export function compareText(a: string, b: string): number {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y) return 0;
  if (ASCII.test(x) && ASCII.test(y) && /^[a-z0-9 ]*$/.test(x + y)) return x < y ? -1 : 1;
  return collator.compare(x, y) || (x < y ? -1 : 1);
}

/** Excel compares 15 digits: 0.1+0.2=0.3. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const gap = a - b;
  if (Math.abs(gap) <= Math.abs(a) * 1e-15 && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return gap < 0 ? -1 : 1;
}

/** Order of values in comparisons and sorts: numbers, texts, FALSE, TRUE. A blank is the other side's empty value. */
export function compareValues(a: Value, b: Value): number {
  const left = a === null ? blankLike(b) : a;
  const right = b === null ? blankLike(left) : b;
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  const rank = kindRank(left) - kindRank(right);
  if (rank !== 0) return rank;
  return Number(left) - Number(right);
}

function blankLike(other: Value): Value {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** The same for looking up and for UNIQUE: a blank is like nothing but a blank. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === null || b === null) return a === b;
  if (typeof a === "object" || typeof b === "object") return typeof a === "object" && typeof b === "object" && a.error === b.error;
  return typeof a === typeof b && compareValues(a, b) === 0;
}

/** A Map key that is equal where `sameValue` is. */
export function valueKey(value: Value): string | number {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(15));
  if (typeof value === "string") return "t" + value.toLowerCase();
  if (typeof value === "boolean") return value ? "b1" : "b0";
  return value === null ? "n" : "e" + value.error;
}
