/** Formulas: parse, depend, evaluate, spill. Works on `model` alone. */
export type { CallCustomFunctions, Calculation, CreateCalculation, CustomAnswer, CustomCall, CustomFunction } from "./types";
