/** Formulas between the file and the cell: prefixes of newer and custom functions, shared formulas. */
export { formulaFromFile } from "./fromFile";
export { sharedFormula } from "./sharedFormula";
export type { ToFileOptions } from "./toFile";
export { formulaToFile } from "./toFile";
