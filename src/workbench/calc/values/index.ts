/** Values, blocks and references, and Excel's rules for turning one into another. */
export { build, commonShape, pick } from "./broadcast";
export { finite, toBoolean, toNumber, toText } from "./coerce";
export { compareNumbers, compareText, compareValues, sameValue, valueKey } from "./compare";
export * from "./errors";
export { DAYS_1904, numberFromText } from "./numberText";
export type { Area, Matrix, Operand } from "./operand";
export { columnsOf, isMatrix, isSingle, Lambda, onlyArea, Reference, rowsOf } from "./operand";
export { beginWork, BlockTooLarge, creditRead, spend, spendBlock, spendText, TooMuchWork } from "./work";
export { around, cellKey, cellRect, containsCell, intersection, overlaps, sameRect } from "./rects";
