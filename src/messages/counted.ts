import type { Fact } from "../rules/outcome";
import { factText } from "./factText";

/** A number with its noun: one and many, as English asks for them. */
export function counted(fact: Fact | undefined, one: string, many: string): string {
  return `${factText(fact)} ${Number(fact) === 1 ? one : many}`;
}
