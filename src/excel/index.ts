/** The only room that uses `Excel.*`. What Excel refuses comes back as a result; nothing outside sheets with our mark is written unasked. */
export type { ExcelProblem, ExcelResult } from "./problem";
export type { ExcelOptions } from "./session";
export { readWorkbook, type ReadLimits, type ReadOptions } from "./readWorkbook";
export { readTable } from "./readTable";
export { writeSheets, type ReplacedFormula, type WriteOptions, type WrittenSheets } from "./writeSheets";
export { insertSheets, type NewCell, type NewSheet } from "./insertSheets";
export { readRowValues, readSelection, selectCell, type SelectedCell } from "./selection";
export { onCellSelected, onSheetChanged, type SheetChange, type StopListening } from "./events";
export { latestRestorePoint, restoreFrom, restoreLast, takeRestorePoint, type Block, type PointFacts, type Restored, type SkippedCell } from "./restore";
export { changeCells, type CellChange, type Changed, type ChangeOptions } from "./changeCells";
export { readReferences, type FormulaHome, type Reference, type Referenced } from "./readReferences";
export { readFormulaCell, type CellAndFormula } from "./readFormulaCell";
export { readAnchors, type TableAnchor } from "./readAnchors";
export { readPick } from "./readPick";
export { enterFormula, inspectTarget, type FormulaTarget } from "./formulaTarget";
export { dressFrozen, enterFormulas, findFormulas, freezeCells, readAreas, readStoredFormulas, spillName, thawCells, undressFrozen, writePlainCells } from "./formulas";
export type { Area, AreaNow, Entered, EnterTarget, FormulaCell, FormulaSheet, FreezeTarget, FrozenName, FrozenValues, NameFacts, NotEntered, NotFrozen, NotThawed, PlainTarget, PlainWritten, SheetLine, ThawTarget } from "./formulas";
