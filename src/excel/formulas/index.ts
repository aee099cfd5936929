/** Formulas as things of their own: found, put away for their values, brought back, entered anew. */
export { findFormulas, type FormulaCell, type FormulaSheet, type NameFacts } from "./findFormulas";
export { readStoredFormulas } from "./formulaStore";
export { freezeCells } from "./freezeCells";
export type { FreezeTarget, FrozenValues, NotFrozen } from "./lookBeforeFreezing";
export { dressFrozen, spillName, undressFrozen, type FrozenName, type SheetLine } from "./frozenTables";
export { readAreas, type Area, type AreaNow } from "./readAreas";
export { writePlainCells, type PlainTarget, type PlainWritten } from "./writePlainCells";
export { thawCells, type NotThawed, type ThawTarget } from "./thawCells";
export { enterFormulas, type Entered, type EnterTarget, type NotEntered } from "./enterFormulas";
