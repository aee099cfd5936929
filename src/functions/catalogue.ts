import type { FunctionEntry } from "./entry";
import { BALLOT_FUNCTIONS } from "./families/ballots";
import { GAP_FUNCTIONS } from "./families/gaps";
import { GRADE_FUNCTIONS } from "./families/grades";
import { LEVEL_FUNCTIONS } from "./families/levels";
import { LINE_FUNCTIONS } from "./families/lines";
import { RECKONING_FUNCTIONS } from "./families/reckoning";
import { ROUTING_FUNCTIONS } from "./families/routing";
import { SCORE_FUNCTIONS } from "./families/scores";
import { TABLE_FUNCTIONS } from "./families/tables";

/** Every QUAL function, in the order of the contract. Metadata, registration, help and tests are made from this list. */
export const CATALOGUE: readonly FunctionEntry[] = [
  ...LEVEL_FUNCTIONS, ...LINE_FUNCTIONS, ...SCORE_FUNCTIONS, ...GAP_FUNCTIONS,
  ...BALLOT_FUNCTIONS,
  ...GRADE_FUNCTIONS, ...ROUTING_FUNCTIONS,
  ...TABLE_FUNCTIONS, ...RECKONING_FUNCTIONS,
];
