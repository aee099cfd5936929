import { readReferences, type FormulaHome, type Referenced } from "../../excel";
import type { ArgumentValues } from "../../messages/explanation";
import type { Rect } from "../../workbook/grid";
import type { QualCall } from "../../workbook/formulas";
import { done, type WorkOptions, type WorkResult } from "../work";
import { formulaArgument, type FormulaArgument } from "./formulaArgument";

/** An argument as the function gets it. `at` is where its cells stand; null where it stands in no cells. */
export type GivenArgument =
  | { readonly kind: "values"; readonly values: ArgumentValues; readonly at: { readonly sheet: string; readonly rect: Rect } | null }
  | { readonly kind: "call"; readonly index: number }
  /** Only Excel can work it out, it is gone, or it is too much to be read for one explanation. */
  | { readonly kind: "unread"; readonly why: "expression" | "gone" | "too-large" };

/** Above this many cells of one argument the wait would be longer than the answer is worth. */
const MOST_CELLS = 3_000_000;

/** `@A1:A9` in row 4 is A4: the cell of a column in the formula's row, of a row in its column. */
function single(found: Exclude<Referenced, string>, home: FormulaHome): GivenArgument {
  const { sheet, rect, values } = found;
  const row = rect.top === rect.bottom ? rect.top : home.row;
  const column = rect.left === rect.right ? rect.left : home.column;
  const value = values?.[row - rect.top]?.[column - rect.left];
  return value === undefined ? { kind: "unread", why: "expression" } : { kind: "values", values: [[value]], at: { sheet, rect: { top: row, left: column, bottom: row, right: column } } };
}

function given(argument: FormulaArgument, found: Referenced | undefined, home: FormulaHome): GivenArgument {
  switch (argument.kind) {
    case "left-out": return { kind: "values", values: null, at: null };
    case "values": return { kind: "values", values: argument.values, at: null };
    case "call": return argument;
    case "expression":
    case "gone": return { kind: "unread", why: argument.kind };
    case "reference": {
      if (found === undefined || found === "gone") return { kind: "unread", why: "gone" };
      if (found === "no-cells") return { kind: "unread", why: "expression" };
      if (found.values === null) return { kind: "unread", why: "too-large" };
      return argument.single ? single(found, home) : { kind: "values", values: found.values, at: { sheet: found.sheet, rect: found.rect } };
    }
  }
}

/** The arguments of all calls of a formula, in one reading. */
export async function readCallArguments(calls: readonly QualCall[], home: FormulaHome, options: WorkOptions): Promise<WorkResult<readonly (readonly GivenArgument[])[]>> {
  const typed = calls.map((call) => call.arguments.map((_, at) => formulaArgument(call, at, calls)));
  const references = typed.flat().flatMap((argument) => (argument.kind === "reference" ? [argument.reference] : []));
  const { signal } = options;
  const read = await readReferences(references, MOST_CELLS, { home, usedOnly: true, ...(signal ? { signal } : {}) });
  if (!read.ok) return read;
  const found = read.value.values();
  return done(typed.map((each) => each.map((argument) => given(argument, argument.kind === "reference" ? found.next().value : undefined, home))));
}
