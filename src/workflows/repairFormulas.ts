import { enterFormulas, type Entered, type EnterTarget } from "../excel";
import { enteredFormula } from "../workbook/formulas";
import { formulaPlaces } from "./formulaPlaces";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

export type { NotEntered } from "../excel";
export type Repaired = Entered;

/** Enters every QUAL formula anew that is left at #NAME?; protected sheets stay as they are and are named. */
export async function repairFormulas(options: WorkOptions = {}): Promise<WorkResult<Repaired>> {
  const { signal, onProgress } = options;
  const places = await formulaPlaces(options);
  if (!places.ok) return places;
  const targets = places.value.live.flatMap(({ broken }) => broken.map((cell): EnterTarget => ({ sheet: cell.sheet, row: cell.row, column: cell.column, now: cell.formula, formula: enteredFormula(cell.formula) })));
  if (targets.length === 0) return failed("nothing-to-repair");
  const entered = await enterFormulas(targets, { ...(signal ? { signal } : {}), onProgress: (cells, total) => onProgress?.({ stage: "repair", done: cells, total }) });
  return entered.ok ? done(entered.value) : entered;
}

