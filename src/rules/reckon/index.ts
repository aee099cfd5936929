/** The full reckoning: records in, one result per person and the findings out. */
export type { Progress, ReckonOptions } from "./reckonSteps";
export { reckon, reckonSteps } from "./reckonSteps";
