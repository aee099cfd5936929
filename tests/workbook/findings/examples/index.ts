import { CELL_EXAMPLES } from "./cells";
import { DAY_EXAMPLES } from "./days";
import { FORMULA_EXAMPLES } from "./formulas";
import { LAYOUT_EXAMPLES } from "./layout";
import { PEOPLE_EXAMPLES } from "./people";
import { STANDARD_EXAMPLES } from "./standards";

/** A worked example for every kind of hygiene finding. */
export const EXAMPLES = [...CELL_EXAMPLES, ...PEOPLE_EXAMPLES, ...STANDARD_EXAMPLES, ...DAY_EXAMPLES, ...LAYOUT_EXAMPLES, ...FORMULA_EXAMPLES];
