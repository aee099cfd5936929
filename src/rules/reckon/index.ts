/** The full reckoning: records in, one result per person and the findings out. */
export { reckon, reckonSteps } from "./reckonSteps";
