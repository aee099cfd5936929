/** What a person decided about a workbook: the saved mapping (the only place with a schema library) and the reconciliation. */
export { parseSavedMapping, readSavedMapping, toSavedMapping } from "./savedMapping";
export type { SavedMapping, SavedMappingProblem, SavedMappingRead } from "./savedMapping";
export { withHeaders } from "./withHeaders";
export { reconcile } from "./reconciliation";
export type { KeyReconciliation, TableReconciliation } from "./reconciliation";
export { refit } from "./refit";
export type { Refitted } from "./refit";
