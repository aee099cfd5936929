/** Formulas between the file and the cell: prefixes of newer and custom functions, shared formulas. */
export { formulaFromFile } from "./fromFile";
export { shiftFormula } from "./shiftFormula";
export type { ToFileOptions } from "./toFile";
export { formulaToFile } from "./toFile";
