/** What formulas and ranges say after rows, columns, sheets, tables or their columns came, went or got other names. Texts alone: nothing is parsed to be calculated. */
export type { FormulaHome, Shift, StructuralEdit } from "./structuralEdit";
export type { Lines } from "./shiftRect";
export { isWhole, lineCount, movedRegion, shiftedArea, shiftedLine, shiftedLines, shiftedLinesRect, shiftedRect } from "./shiftRect";
export { quoteSheet } from "./renameSheet";
export { rebasedFormula } from "./rebaseFormula";
export { rewriteFormula } from "./rewriteFormula";
