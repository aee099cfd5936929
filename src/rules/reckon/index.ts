/** The full reckoning: records in, one result per person and the findings out. */
export type { EarlierReckoning, ReckonOptions } from "./reckonOptions";
export { reckon, reckonSteps } from "./reckonSteps";
export { reckonResults } from "./reckonResults";
export type { AuditedBallot, AuditReason } from "./auditBallots";
export { auditBallots } from "./auditBallots";
export type { Ground } from "./ground";
export { groundOf } from "./ground";
export { strictestLines } from "./strictestLines";
