/** Policy: every number and choice the rules use, as data with the clause that gives it. */
export type { ClassMethod, GradePolicy, LearningMode, MissingPolicy, Policy, TiePolicy } from "./policyTypes";
export { POLICY_TABLE } from "./policyTable";
export type { PolicyCell } from "./policyValue";
export { DEFAULT_POLICY, policyFrom } from "./policyFrom";
