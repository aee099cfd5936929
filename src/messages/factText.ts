import type { Fact } from "../rules/outcome";
import { roundDecimal } from "./roundDecimal";

/** A fact as text: numbers with at most four decimals, rounded by decimal shift; lists by the joint of the language. */
export function factText(fact: Fact | undefined, joint = ", "): string {
  if (fact === null || fact === undefined) return "";
  if (typeof fact === "number") return shortNumber(fact);
  return typeof fact === "object" ? fact.map((one) => numeric(one)).join(joint) : String(fact);
}

function numeric(text: string): string {
  const value = Number(text);
  return /^-?\d+\.\d{5,}$/.test(text) && Number.isFinite(value) ? shortNumber(value) : text;
}

function shortNumber(value: number): string {
  const plain = String(value);
  if (!/\.\d{5,}/.test(plain) || plain.includes("e")) return plain;
  const rounded = roundDecimal(value, 4);
  return String(rounded === 0 && value !== 0 ? value : rounded);
}

/** Facts with nobody named do not make a gap in the sentence. */
export function factOr(fact: Fact | undefined, otherwise: string): string {
  const text = factText(fact);
  return text === "" ? otherwise : text;
}
