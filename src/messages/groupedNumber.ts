import type { Fact } from "../rules/outcome";
import { factText } from "./factText";

/** A number as a person reads it, thousands apart (in Chinese as in English); anything else as it stands. */
export function groupedNumber(fact: Fact | undefined, joint?: string): string {
  return typeof fact === "number" ? fact.toLocaleString("en") : factText(fact, joint);
}
