import { CELL_FUNCTIONS } from "./cellFunctions";
import type { FunctionEntry } from "./entry";
import { SHEET_FUNCTIONS } from "./sheetFunctions";

/** Every QUAL function, in the order of the contract. Metadata, help and tests are made from this list. */
export const CATALOGUE: readonly FunctionEntry[] = [...CELL_FUNCTIONS, ...SHEET_FUNCTIONS];
