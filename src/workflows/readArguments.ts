import { readReferences, type Referenced } from "../excel";
import { isCellError, type CellScalar, type Rect } from "../workbook/grid";
import { isWhole, quotedText, typedArgument, type TypedArgument } from "./argumentText";
import { done, type Facts, type WorkOptions, type WorkResult } from "./work";

/** An argument as a function gets it, and as it stands in the formula. */
export type ReadArgument =
  | { readonly kind: "left-out"; readonly formula: "" }
  | { readonly kind: "value"; readonly formula: string; readonly value: unknown }
  | { readonly kind: "cells"; readonly formula: string; readonly value: unknown; readonly sheet: string; readonly rect: Rect }
  /** Only Excel can say what it gives. */
  | { readonly kind: "expression"; readonly formula: string }
  | { readonly kind: "refused"; readonly formula: string; readonly code: ArgumentFault; readonly facts: Facts };

export type ArgumentFault = "gone" | "not-whole" | "too-many-cells" | "one-cell" | "too-heavy";

/** An argument of more cells than this is read by nobody before it is inserted; whole columns are the usual cause. */
const MOST_CELLS = 1_000_000;
/** Excel on the web takes 5 MB in one call; a formula stays well below. */
const MOST_BYTES = 2_000_000;

/** Blanks arrive as Excel on the web hands them over; errors keep their name. */
function handedOver(values: readonly (readonly CellScalar[])[]): unknown[][] {
  return values.map((row) => row.map((cell) => (isCellError(cell) ? { error: cell.error } : cell)));
}

function bytesOf(values: readonly unknown[][]): number {
  const sample = values.slice(0, 300);
  return sample.length === 0 ? 0 : (new TextEncoder().encode(JSON.stringify(sample)).length / sample.length) * values.length;
}

function fromCells(typed: Extract<TypedArgument, { kind: "reference" | "word" }>, found: Referenced, single: boolean): ReadArgument {
  const { formula } = typed;
  if (found === "gone") return typed.kind === "word" ? { kind: "value", formula: quotedText(typed.text), value: typed.text } : { kind: "refused", formula, code: "gone", facts: { text: formula } };
  if (found === "no-cells") return { kind: "expression", formula };
  const { sheet, rect, values } = found;
  const [rows, columns] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  if (single && rows * columns > 1) return { kind: "refused", formula, code: "one-cell", facts: { rows, columns } };
  if (values === null) return { kind: "refused", formula, code: "too-many-cells", facts: { cells: rows * columns } };
  const value = handedOver(values);
  const bytes = bytesOf(value);
  if (bytes > MOST_BYTES) return { kind: "refused", formula, code: "too-heavy", facts: { megabytes: Math.round(bytes / 100_000) / 10 } };
  return { kind: "cells", formula, value: single ? value[0]?.[0] : value, sheet, rect };
}

/** Reads what a person typed or picked, an argument each; `single` tells which take one cell only. */
export async function readArguments(typed: readonly { readonly text: string; readonly single: boolean }[], options: WorkOptions = {}): Promise<WorkResult<readonly ReadArgument[]>> {
  const read = typed.map(({ text }) => typedArgument(text));
  const references = read.flatMap((each) => ("reference" in each ? [each.reference] : []));
  const { signal } = options;
  const found = await readReferences(references, MOST_CELLS, signal ? { signal } : {});
  if (!found.ok) return found;
  const answers = found.value.values();
  return done(read.map((each, index): ReadArgument => {
    if (each.kind === "left-out") return { kind: "left-out", formula: "" };
    if (each.kind === "expression" && !isWhole(each.formula)) return { kind: "refused", formula: each.formula, code: "not-whole", facts: { text: each.formula } };
    if (!("reference" in each)) return each;
    return fromCells(each, answers.next().value ?? "gone", typed[index]?.single === true);
  }));
}
