import { CELL_FUNCTIONS } from "./cellFunctions";
import type { FunctionEntry } from "./entry";
import { FUNCTION_GROUPS } from "./groups";
import { SHEET_FUNCTIONS } from "./sheetFunctions";

const ORDER: readonly string[] = FUNCTION_GROUPS.flatMap(({ ids }) => [...ids]);

/** Every QUAL function, in the order of the contract. Metadata, help, gallery and tests are made from this list. */
export const CATALOGUE: readonly FunctionEntry[] = [...CELL_FUNCTIONS, ...SHEET_FUNCTIONS].sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id));
