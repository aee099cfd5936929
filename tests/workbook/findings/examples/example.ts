import type { HygieneCode } from "../../../../src/workbook/findings";
import type { Change } from "../company";

/** A fault put into the clean company, and everything that must be found then: kinds with their cells, no other. */
export interface Example {
  readonly codes: readonly HygieneCode[];
  readonly what: string;
  readonly change: Change;
  readonly found: readonly string[];
}

export function example(codes: HygieneCode | readonly HygieneCode[], what: string, change: Change, found: readonly string[]): Example {
  return { codes: typeof codes === "string" ? [codes] : codes, what, change, found };
}
