import type { FunctionEntry } from "./entry";
import { BALLOT_FUNCTIONS } from "./families/ballots";
import { CERTIFICATION_FUNCTIONS } from "./families/certification";
import { GAP_FUNCTIONS } from "./families/gaps";
import { GRADE_FUNCTIONS } from "./families/grades";
import { LEVEL_FUNCTIONS } from "./families/levels";
import { LINE_FUNCTIONS } from "./families/lines";
import { SCORE_FUNCTIONS } from "./families/scores";
import { SUCCESSION_FUNCTIONS } from "./families/succession";

/** Functions of levels, weights, ballots and grades: small, and there before anything else of the page. */
export const CELL_FUNCTIONS: readonly FunctionEntry[] = [
  ...LEVEL_FUNCTIONS, ...LINE_FUNCTIONS, ...SCORE_FUNCTIONS, ...GAP_FUNCTIONS, ...BALLOT_FUNCTIONS, ...GRADE_FUNCTIONS, ...CERTIFICATION_FUNCTIONS, ...SUCCESSION_FUNCTIONS,
];
