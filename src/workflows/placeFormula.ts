import { enterFormula, inspectTarget, readSelection, type FormulaTarget } from "../excel";
import { qualCalls } from "../workbook/formulas";
import { cellAddress, rectsMeet } from "../workbook/grid";
import { sheetReference } from "./pickArgument";
import type { ReadArgument } from "./readArguments";
import { done, failed, type Facts, type WorkOptions, type WorkResult } from "./work";

/** The first cell of the selection, and the formula in it. */
export interface FormulaCell extends FormulaTarget {
  /** Of the whole selection, with its sheet. */
  readonly selected: string;
  readonly formula: string | null;
}

/** What is in the way. `holds` is no refusal: the person may say that what the cell holds is to be replaced. */
export interface Placement {
  readonly code: "free" | "holds" | "spilled" | "filled" | "merged" | "table" | "protected" | "gone" | "beyond" | "circular";
  readonly facts: Facts;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LONGEST_FORMULA = 8_192;

const passed = ({ signal }: WorkOptions): { signal?: AbortSignal } => (signal ? { signal } : {});

/** What is selected now, as the place for a formula or the one to be changed. */
export async function selectedFormula(options: WorkOptions = {}): Promise<WorkResult<FormulaCell>> {
  const selected = await readSelection(passed(options));
  if (!selected.ok) return selected;
  const { sheet, row, column, formula, address } = selected.value;
  return done({ sheet, row, column, formula, selected: sheetReference(sheet, address) });
}

export interface EditedCall {
  readonly id: string;
  readonly arguments: readonly string[];
  /** What stands before and after the call. */
  readonly before: string;
  readonly after: string;
}

/** The outermost QUAL call of a formula, to be changed in its place; null where there is none. */
export function callToEdit(formula: string): EditedCall | null {
  const [call] = qualCalls(formula);
  return call === undefined ? null : { id: call.id, arguments: call.arguments.map(({ text }) => text), before: formula.slice(0, call.from), after: formula.slice(call.to) };
}

/** The call as Excel writes it, without the blanks at its end. */
export function callText(id: string, args: readonly ReadArgument[]): string {
  const last = args.findLastIndex(({ kind }) => kind !== "left-out");
  return `QUAL.${id}(${args.slice(0, last + 1).map(({ formula }) => formula).join(",")})`;
}

/** Whether a result of so many rows and columns can stand at a cell; without a shape, whether the cell itself can take a formula. */
export async function checkPlace(target: FormulaTarget, shape: { readonly rows: number; readonly columns: number } | null, args: readonly ReadArgument[], options: WorkOptions = {}): Promise<WorkResult<Placement>> {
  const { rows, columns } = shape ?? { rows: 1, columns: 1 };
  const { sheet, row, column } = target;
  const at = cellAddress(row, column);
  if (row + rows > ROWS || column + columns > COLUMNS) return done({ code: "beyond", facts: { at, rows, columns } });
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (args.some((each) => each.kind === "cells" && each.sheet === sheet && rectsMeet(each.rect, area))) return done({ code: "circular", facts: { at, rows, columns } });
  const looked = await inspectTarget(target, rows, columns, passed(options));
  if (!looked.ok) return looked;
  const { state, holds, spilledFrom, filled, merged, table } = looked.value;
  if (state !== "open") return done({ code: state, facts: { sheet } });
  if (spilledFrom !== null) return done({ code: "spilled", facts: { at, sheet, from: spilledFrom } });
  if (filled.length > 0) return done({ code: "filled", facts: { at, cells: filled.slice(0, 5), count: filled.length, rows, columns } });
  if (merged) return done({ code: "merged", facts: { at, rows, columns } });
  if (table !== null) return done({ code: "table", facts: { at, table, rows, columns } });
  const place: Placement = holds === "" ? { code: "free", facts: { at, sheet } } : { code: "holds", facts: { at, sheet, holds: holds.slice(0, 80) } };
  return done(place);
}

/** Enters the formula where nothing is in the way; looked at anew, for somebody may have typed there meanwhile. */
export async function insertFormula(target: FormulaTarget, formula: string, shape: { readonly rows: number; readonly columns: number } | null, args: readonly ReadArgument[], replace: boolean, options: WorkOptions = {}): Promise<WorkResult<Placement>> {
  if (formula.length > LONGEST_FORMULA) return failed("formula-too-long", { length: formula.length });
  const place = await checkPlace(target, shape, args, options);
  if (!place.ok) return place;
  const { code } = place.value;
  if (code !== "free" && !(code === "holds" && replace)) return place;
  const entered = await enterFormula(target, formula, passed(options));
  if (entered.ok) return done({ code: "free", facts: place.value.facts });
  // What Excel says of a formula it cannot read: an expression that was typed as an argument.
  return entered.problem.facts["officeCode"] === "InvalidArgument" ? failed("formula-refused", { formula: formula.slice(0, 120) }) : entered;
}
