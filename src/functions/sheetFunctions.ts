import type { FunctionEntry } from "./entry";
import { DEVELOPMENT_FUNCTIONS } from "./families/development";
import { EVALUATOR_FUNCTIONS } from "./families/evaluators";
import { RECKONING_FUNCTIONS } from "./families/reckoning";
import { ROUTING_FUNCTIONS } from "./families/routing";
import { TABLE_FUNCTIONS } from "./families/tables";

/** Functions that read whole tables and reckon people or judge evaluators: they carry the vocabulary and all rules, so they load right behind the others. */
export const SHEET_FUNCTIONS: readonly FunctionEntry[] = [...EVALUATOR_FUNCTIONS, ...ROUTING_FUNCTIONS, ...TABLE_FUNCTIONS, ...RECKONING_FUNCTIONS, ...DEVELOPMENT_FUNCTIONS];

/** Explanations load behind the functions whose rules they share. */
export const loadExplanations = () => import(/* webpackChunkName: "explanations" */ "./explain");
