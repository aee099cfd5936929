/** Formulas: parse, depend, evaluate, spill. Works on `model` alone. */
export type { Calculation, CalculationOptions, CallCustomFunctions, CellPlace, CreateCalculation, CustomAnswer, CustomCall, CustomFunction } from "./types";
export { createCalculation } from "./createCalculation";
export type { ParsedInput } from "./parseInput";
export { parseInput } from "./parseInput";
