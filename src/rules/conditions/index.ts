/** Basic conditions of a post (C-a16): what they ask, and whether a person passes the gate. */
export type { Demand, Term } from "./demand";
export { conditionKind } from "./conditionKind";
export type { Education, EducationKey } from "./educationOrder";
export { educationOf, educationRank } from "./educationOrder";
export { parseCondition } from "./parseCondition";
export type { ConditionResult, Gate, Gates } from "./gates";
export { gatesOf, gateSteps } from "./gates";
export { conditionFindings } from "./conditionFindings";
export { gateFindings, missingGrounds } from "./gateFindings";
