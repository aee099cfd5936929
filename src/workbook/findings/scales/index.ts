/** Scales, standards and ratings held against each other. */
export { checkScales } from "./checkScales";
export { checkStandards } from "./checkStandards";
export { checkWeightCells } from "./checkWeightCells";
