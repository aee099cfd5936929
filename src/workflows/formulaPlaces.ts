import { findFormulas, type FormulaCell, type FormulaSheet, type NameFacts } from "../excel";
import { qualCalls } from "../workbook/formulas";
import { frozenFormulas, frozenSheets, type FrozenFormulas, type FrozenSheet } from "./frozenFormulas";
import { done, type WorkOptions, type WorkResult } from "./work";

/** A sheet with formulas of QUAL functions in use. */
export interface LiveSheet {
  readonly sheet: string;
  /** Kind of our sheet (`scores`); null on a sheet of the person's. */
  readonly kind: string | null;
  readonly isProtected: boolean;
  /** What can be frozen: formulas with QUAL calls and, on sheets of ours, whatever stands beside them. */
  readonly cells: readonly FormulaCell[];
  /** Cells left at #NAME? by somebody who has no add-in. */
  readonly broken: readonly FormulaCell[];
}

/** A formula without QUAL calls that says the name of one of our spills. */
export interface NameUser { readonly sheet: string; readonly row: number; readonly column: number; readonly formula: string }

/** Where QUAL formulas stand in the workbook, and where their values do. */
export interface FormulaPlaces {
  readonly live: readonly LiveSheet[];
  readonly frozen: readonly FrozenSheet[];
  readonly store: FrozenFormulas;
  readonly names: readonly NameFacts[];
  readonly nameUsers: readonly NameUser[];
}

const QUAL_WORD = /qual/i;

const isBroken = ({ isError, value }: FormulaCell): boolean => isError && value === "#NAME?";
const hasCall = ({ formula }: { readonly formula: string }): boolean => qualCalls(formula).length > 0;

function liveSheet({ name, mark, isProtected, cells }: FormulaSheet): LiveSheet | null {
  const calls = cells.filter(hasCall);
  if (calls.length === 0) return null;
  const broken = calls.filter(isBroken);
  return { sheet: name, kind: mark?.split("/")[0] ?? null, isProtected, cells: (mark === null ? calls : cells).filter((cell) => !isBroken(cell)), broken };
}

/** Reads every sheet's formulas once: what freezing, thawing and repairing are chosen from. */
export async function formulaPlaces(options: WorkOptions = {}): Promise<WorkResult<FormulaPlaces>> {
  const { signal, onProgress } = options;
  const found = await findFormulas((formula, mark) => mark !== null || QUAL_WORD.test(formula), { ...(signal ? { signal } : {}), onProgress: (cells, total) => onProgress?.({ stage: "read", done: cells, total }) });
  if (!found.ok) return found;
  const store = await frozenFormulas(options);
  if (!store.ok) return store;
  const live = found.value.sheets.map(liveSheet).filter((sheet) => sheet !== null);
  const nameUsers = found.value.sheets.flatMap(({ mark, cells }) => (mark === null ? cells.filter((cell) => !hasCall(cell)) : [])).map(({ sheet, row, column, formula }) => ({ sheet, row, column, formula }));
  return done({ live, frozen: frozenSheets(store.value.formulas), store: store.value, names: found.value.names, nameUsers });
}
