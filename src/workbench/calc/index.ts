/** Formulas: parse, depend, evaluate, spill. Works on `model` alone. */
export type { Calculation, CallCustomFunctions, CustomAnswer, CustomCall, CustomFunction } from "./types";
export { createCalculation } from "./createCalculation";
export { entryKind } from "./entryKind";
export { parseInput } from "./parseInput";
